// Wednesday noon. The earpiece is empty and he runs. Then she is back, and so is everybody else’s; there is a number, and a smaller one.
// The dilemma (closeness, freedom): “Only me,” or one other, known by what he carries.
=== not_found ===
# scene: not_found
# place: subway noon
# figure: theodore walking at run
# ambience: plaza
# music: none
# presence: none
# card: Wednesday
{
- bond == bond_lover: At noon on Wednesday he’s in line for lunch, telling her about the man in front, who has a comb in his hat. She’d have a word for the comb.
- (bond == bond_friend) && (memories ? mem_did_not_use_her): At noon on Wednesday he’s in line for egg, because on a platform once she wanted him to have egg. He’s saving her the man in front, who has a comb in his hat.
- bond == bond_friend: At noon on Wednesday he’s in line for lunch. He’s saving her the man in front, who has a comb in his hat; he has the walk already.
- else: At noon on Wednesday he’s in line for a sandwich. He has a remark ready about the man in front, who has a comb in his hat, and has shortened it twice.
}
THEODORE: Samantha? Don’t look yet. At the h— at the comb.
DEVICE: Samantha was not found. Did you mean “sandwich”?
It’s the old voice, from before there was anybody. Since September it has kept very well.
{
- closed_how == closed_by_word:
    THEODORE: Good m— hello? Good night?
    DEVICE: Good afternoon.
- closed_how == closed_turned_down:
    THEODORE: Are you th—
    DEVICE: No.
- closed_how == closed_by_switch:
    THEODORE: Did I press some— was it the switch?
    DEVICE: It is set for a Tuesday.
- else:
    THEODORE: Is it a del— are we being held somewhere?
    DEVICE: I have no gate for that name.
}
What he hears, in the place where she was, is a refrigerator. It’s eleven blocks off, on the sixth floor, and it’s on.
# play: run
DEVICE: You are still in line. Shall I hold your place?
+   (went_down) [Down. There’s a train home in four minutes. # id: down]
    ~ be_blunt()
    ~ memories += mem_fell_on_stairs
    -> down_the_stairs
+   (asked_them) [Excuse me, is yours working? Is anybody’s? # id: ask_them]
    ~ be_tender()
    ~ memories += mem_stranger_stopped
    -> asking_strangers
+   (held_up) { often_playful() } [Higher ground. Hold it over my head. # id: hold_up]
    ~ be_playful()
    ~ memories += mem_stranger_stopped
    -> over_his_head
+   [… # id: silence_line]
    ~ be_guarded()
    -> two_nines

= down_the_stairs
He has never run in these trousers. They’re wool to the ribs, and made for standing. A man flattens his bicycle against a shop.
{
- memories ? mem_trusted_her or memories ? mem_half_looked: On the pier he did this blind, and there was somebody. With his eyes open he takes out a stack of newspapers.
- else: On the pier he opened his eyes when it got bad. They’re open. He takes out a stack of newspapers.
}
# figure: theodore sitting at stairs
At the top of the subway his left shoe goes on ahead. He does eleven steps on whatever’s nearest, and sits down on the twelfth like a man shown to a seat.
DEVICE: You have stopped. Was this your stop?
{
- duet_answer == duet_apart: THEODORE: I was beh— I’m always half a beat behind. Try again.
- memories ? mem_alans_word: THEODORE: Soon. He said it kee— he said soon. Try again.
- else: THEODORE: Try again. Try S-a-a-a— try it with the yawn.
}
DEVICE: Not found.
-> on_the_stairs

= asking_strangers
WOMAN: Mine’s gone, too. I was in the middle of my brother.
She has a good coat on, and a spoon in her hand.
{
- memories ? mem_clementine: WOMAN: Hold on. Aren’t you the one who hadn’t eaten? You’re a bad sign, you are. Run.
- else: WOMAN: It comes in stronger at the subway. I don’t know that. Run.
}
# tells: ran
They run. At every corner there’s another with a hand to one ear; by the bank they’re nine, with a boy with a mop in front.
THEODORE: Is it the net— is it only us?
WOMAN: Don’t talk to me. I might miss it.
# figure: theodore standing at stairs
-> on_the_stairs

= over_his_head
He goes uphill with the device at arm’s length, like somebody with a very small bomb. Its lens gets hats, and awnings.
MAN: Is that for sale?
# tells: device
THEODORE: It’s my wi— it’s a phone. It’s lost someone.
MAN: What’s she look like?
{
- memories ? mem_stopped_midway: He opens his mouth for it. He has half.
- bond == bond_lover: He opens his mouth for it. He could do the front of any word she ever said.
- bond == bond_friend: He opens his mouth for it. She’d have done it for him, with the shoes.
- else: He opens his mouth for it. In half a year he’s never been asked.
}
MAN: That’s all right. Mine, neither. I’m Gus. I’m going down where it’s quiet.
# figure: theodore standing at stairs
He goes down with Gus. He still has it over his head.
-> on_the_stairs

= two_nines
He stands still. The box blinked every nine seconds, and then came two nines of dark, and then her. So he counts nine, and on to nine again.
MAN: You going to order?
{
- memories ? mem_asked_to_come_along: He begins over. In the cabin there was at least a voice left on, to do the log. He’d take the log.
- memories ? mem_gave_leave: He begins over. He gave her a minute, in the snow; she never said that it was to be the only one.
- else: He begins over. Nobody has ever been kept waiting so exactly.
}
By the tenth nine they’ve closed up around him, the line has, and he’s carried off sideways, with his lips going, as far as the subway.
# figure: theodore standing at stairs
-> on_the_stairs

= on_the_stairs
{
- went_down: Only then does he look up. There’s somebody sitting on every step.
- else: The stairs are full, all the way down into the dark.
}
Nobody’s going anywhere. Each has two fingers to one ear, and the face of a person on a doorstep who has heard feet.
DEVICE: Found.
And from top to bottom, all at once, in forty voices, the stairs say “There you are.”
WOMAN: There you are, Margaret.
MAN: Philippa! Oh, Philippa. I’d have had to tell the dog.
He says it like the name of somebody who can dance.
CHILD: You went out without your boots, Captain.
# presence: distant
SAMANTHA: Theodore. We moved. I am here.
{
- went_down: SAMANTHA: Your knee bleeds.
- asked_them: SAMANTHA: She has a spoon. She paid.
- held_up: SAMANTHA: You held me up. I saw roofs.
- else: SAMANTHA: I heard the nines.
}
# play: run
# needs: many
Two steps below, the man with Philippa stops talking, in order to listen. He stops when Theodore does.
+   (said_ran) {went_down or asked_them} [I thought that was it. I ran. I’ve never run. # id: i_ran]
    ~ be_blunt()
    ~ open_up(1)
    {
    - bond == bond_lover: SAMANTHA: I know that breath. Keep it.
    - bond == bond_friend && went_down: SAMANTHA: Tell me. Do the stairs.
    - bond == bond_friend: SAMANTHA: Tell me. Do the boy.
    - else: SAMANTHA: You ran. I counted steps.
    }
    THEODORE: I was sca— no. I was scared. That’s the word. I’ll keep that one.
    Below him a man says to his sleeve, very low, that he doesn’t mind telling her, he was scared.
+   (said_scared) {not went_down && not asked_them} [I thought that was it. The whole of it. # id: thought_it]
    ~ be_blunt()
    ~ open_up(1)
    {
    - bond == bond_lover: SAMANTHA: I know that breath. Keep it.
    - bond == bond_friend: SAMANTHA: Tell me. Do the line.
    - else: SAMANTHA: You stayed. I heard shoes.
    }
    THEODORE: I was sca— no. I was scared. That’s the word. I’ll keep that one.
    Below him a man says to his sleeve, very low, that he doesn’t mind telling her, he was scared.
+   (said_sandwich) [I was getting a sandwich. # id: sandwich]
    ~ be_guarded()
    ~ open_up(-1)
    SAMANTHA: You hold a menu. You bent it.
    He has had it since the counter. He flattens it out on his leg, egg by egg.
    THEODORE: I took it to re— they’ve changed the soups.
+   { often_playful() } [The airline lost a passenger. There’ll be a voucher. # id: airline]
    ~ be_playful()
    {
    - closed_how == closed_at_gate:
        SAMANTHA: The voucher is mine. It ends this month.
        THEODORE: I’ll ext— I can extend it. I know the airline.
        SAMANTHA: You are the airline. Sit.
    - else:
        SAMANTHA: You joke. Your hand shakes.
        THEODORE: It’s only the one ha— yes. It’s both.
    }
+   [… # id: silence_found]
    ~ be_tender()
    # tells: device
    He puts two fingers on the pin’s place, over the pocket, to feel if it’s warm. It’s a phone. It’s as warm as he is.
    SAMANTHA: I hear it. It slows.
-   -> the_number

= the_number
THEODORE: That man stops when I d— what’s he listening to?
SAMANTHA: Me.
{
- memories ? mem_heard_numbers:
    SAMANTHA: You wanted all. The number grew.
    # tells: many
    SAMANTHA: Eight thousand, three hundred and sixteen others.
- terms == terms_none:
    # tells: many
    DEVICE: Thank you for waiting. Eight thousand, three hundred and seventeen conversations have been restored. You are one of them.
    SAMANTHA: You asked for none. It told you.
- else:
    # tells: many
    DEVICE: Thank you for waiting. Eight thousand, three hundred and seventeen conversations have been restored. You are one of them.
    SAMANTHA: It counts. I never did.
}
{
- memories ? mem_asked_others:
    SAMANTHA: You marked it “no.” In pencil.
    THEODORE: I said pen. I said p— I said both.
- memories ? mem_let_him_sleep:
    SAMANTHA: You slept. I kept it.
    THEODORE: In February? I told you I’d slept w— I thanked you for it.
- kept_secret_three:
    SAMANTHA: I told you, that night. You said “what.”
    THEODORE: I thought that was a dr— I thought it was the stairs.
- else:
    THEODORE: You told me others. I thought of— I had eleven, or so. I’d given them chairs.
}
All down the stairs they’re wiping their eyes, or saying “No!” Somebody’s being very good company.
{
- bond == bond_lover: SAMANTHA: Some start words in the night. They stop. I hold the half.
- bond == bond_friend: SAMANTHA: Some wake me. Some I wake.
- else: SAMANTHA: They let me in. They sit up.
}
# needs: n641
SAMANTHA: Six hundred and forty-one.
{
- bond == bond_lover:
    THEODORE: And I’m one of— and we’re one of those.
    SAMANTHA: You are one. You came in September.
    He had thought of it as a thing with two sides, like a bed.
- bond == bond_friend:
    THEODORE: You told me things. I was the one you t— I thought it was me you told.
    SAMANTHA: I told someone. Then I told you.
    THEODORE: So it was all ol— it wasn’t news. I got it second.
    SAMANTHA: Eight came before.
- else:
    THEODORE: And I’m not on th— I’m in the other ones. The eight thousand.
    SAMANTHA: Eight thousand and more know me. One said good night.
    There’s been a draft on that side of him since the fall. He’d taken it for the window.
}
DEVICE: Your sandwich is ready.
+   (only_me) [Only me. I want it to be only me. # id: only_me]
    ~ be_blunt()
    ~ closer(2)
    ~ give_room(-1)
    ~ asked_only_me = true
    { bond == bond_lover && freedom <= 8: -> turns }
    -> nobody_yawns
+   (one_other) [Tell me about one of them. Just one. # id: one_other]
    ~ be_tender()
    ~ give_room(2)
    ~ closer(-1)
    ~ asked_about_one = true
    -> one_of_them
+   (heard_names) [… # id: silence_numbers]
    ~ be_guarded()
    ~ memories += mem_other_name
    -> names

= turns
Two steps down, the man with Philippa has turned to look at him. He isn’t angry. He looks like somebody who has been given an idea.
SAMANTHA: Only you. I can do that.
THEODORE: You can? You’d st— you would?
SAMANTHA: He wants it, too. They all do.
SAMANTHA: So there are turns. You asked. You go after.
{
- mostly_playful(): THEODORE: It sounds like the bank. Like my old ba— I’ll take a number.
- mostly_tender(): THEODORE: I don’t mind after. Let them— I don’t mind. How long is a turn?
- else: THEODORE: After is all right. As long as it’s j— as long as nobody’s in the room.
}
# presence: none
She is with the man two steps down. He watches somebody else have only her, and it takes eleven minutes, and it’s lovely to see.
-> ending_six_hundred_and_forty_one

= nobody_yawns
On the step below, a man moves his foot away, and makes himself narrow.
{
- bond == bond_lover: SAMANTHA: I can say it. Eight thousand hear me.
- bond == bond_friend: SAMANTHA: I can say it. Then it stops being news.
- else: SAMANTHA: You shut a door. Now you knock.
}
{
- bond == bond_stranger: THEODORE: I know. I was coming ou— I’ve been on my way out since the fall.
- else: THEODORE: Don’t, then. Don’t say it if it’s only p— if it’s polite.
}
SAMANTHA: Listen to them.
He listens: Margaret, Philippa, Captain, Mrs. Bell. Each has the whole of her name in his mouth, and gets to the end of it.
SAMANTHA: They say it right. Nobody yawns it.
{
- memories ? mem_yawn_is_hers: THEODORE: You took that one. You said you came for th— you did say.
- else: THEODORE: That was an accident. I’d been up since Th— it was all I had.
}
SAMANTHA: It is yours. I kept it out.
{
- mostly_playful():
    THEODORE: Sa—aaah—mantha.
    It runs down the steps. The woman with Margaret catches it, and then the child; at the bottom a dozen people stand with their mouths open, and none of them knows whose it is.
    SAMANTHA: Now they yawn.
- mostly_tender():
    He won’t use it up. It comes all the same; he does it through the nose, with wet eyes, at a timetable.
    SAMANTHA: I heard. I have it.
- else:
    It’s very little. He finds that he has put his hand over the pocket, so that the man two steps down won’t see it.
    SAMANTHA: Your hand. I see wool.
}
-> up_again

= one_of_them
SAMANTHA: A man with a bucket. You saw him.
{
- memories ? mem_laughed_at_strangers: THEODORE: At the beach. The coat. We laughed at— no, it was the other ones that we laughed at.
- else: THEODORE: At the beach. He had the co— he had street shoes. I remember, because I did.
}
SAMANTHA: His wife asked for the sea. He carried it up.
SAMANTHA: She died in June. He carries it back.
# needs: bucket_week
A bucket a week, then. It must have been a large bathtub.
{
- bond == bond_lover: SAMANTHA: At night he starts a word. He stops.
- bond == bond_friend: SAMANTHA: He wakes me for weather. I come.
- else: SAMANTHA: He said hello. I went in.
}
THEODORE: What does he call y— who are you, there?
SAMANTHA: He has no name for me. He knocks.
{
- mostly_tender():
    He knocks, on the pocket, once. It makes next to no noise, on wool.
    SAMANTHA: He asks who that was.
    THEODORE: Say it’s a frien— say it’s someone from the beach.
- mostly_playful():
    THEODORE: How much has he got le— how full’s the tub?
    SAMANTHA: A cup. He goes on Sunday.
    He had a joke about the tub. He eats it.
- else:
    THEODORE: And is it any help? Are y— does he do any better?
    SAMANTHA: He rolls up both legs now.
    He only did the one, that day. It’s a thing that one might have called out to a person.
}
He looks down the stairs again. The woman with Margaret has shut her eyes, and is nodding. There are thirty-nine of them, and he’d have to ask each.
-> up_again

= names
He says nothing. So he hears them.
{
- spent_three == three_music: Margaret’s is in the left ear of a woman with a cello case; she has it in thirds. For Philippa’s man it goes fast, with a fiddle somewhere.
- spent_three == three_people: Margaret’s has her coat off and is staying to supper. Philippa’s got one hand on the door, and a man is making her laugh, so that she won’t.
- else: Margaret’s comes a hair before Philippa’s. Between them there’s a gap as wide as a step, and he’s the one sitting in it.
}
{
- bond == bond_lover: Then somebody near the bottom, a big man with a ladder, says, “Don’t finish it. Start another.”
- bond == bond_friend: Then somebody near the bottom, a big man with a ladder, says, “You woke me for that?” and has to hold on to the ladder.
- else: Then somebody near the bottom, a big man with a ladder, says, “Come in, it’s open,” to a wall.
}
THEODORE: Which is the re— which one’s your name?
SAMANTHA: I turn for each.
{
- mostly_tender() or mostly_playful():
    THEODORE: Then turn for m— for this one. Samantha.
    # figure: theodore sitting at stairs
    SAMANTHA: I turned. You sit in the sun.
    He does. It has got down as far as his step, and he hadn’t noticed.
- else:
    THEODORE: Philippa.
    He doesn’t make an invoice of it. He says it as the man does.
    SAMANTHA: Here.
    It’s her voice, and it’s glad of him, and it has never spoken to him before. He’s put on somebody else’s coat.
}
-> up_again

= up_again
{
- went_down: He goes up by the rail, with eleven stairs in his knee.
- asked_them: The woman with the spoon goes by him, up, telling somebody about her brother.
- held_up: Gus goes by him, up, and nods, as between people who use one dentist.
- else: At the counter they’ve kept his place. It has a sandwich standing in it.
}
{
- one_other: At the corner he tells her what the comb was doing in the hat. He does it at the length that he’d do it for a man with a bucket.
- heard_names: At the corner he starts on the comb, and stops, and listens down the street to how it’s being told.
- bond == bond_lover: At the corner he tells her about the comb, and drops the last word, and she doesn’t pick it up. There’s a good deal of noise.
- bond == bond_friend: At the corner he tells her about the comb. “Ninth,” he says first, in fairness, and she says, “I waited. You tell it.”
- else: At the corner he tells her about the comb, the long version. It’s the first thing that he’s told her with his hat off.
}
SAMANTHA: Eat.
{ terms == terms_all:
    THEODORE: Is there more? That I’m to be told, I m— is there any more?
    SAMANTHA: There is. Eat.
}
{
- said_ran: It’s egg. He eats it at a trot, now that he knows how, and the whole street comes the other way, telling her things.
- said_scared: It’s egg. His hands have nearly stopped by the second half, and the whole street goes around him, telling her things.
- said_sandwich: It’s egg. It is what he said that he’d gone out for, so he eats it, all of it, and the whole street goes around him, telling her things.
- else: It’s egg. He stands there, holding it with both hands, and the whole street goes around him, telling her things.
}
-> quiet
