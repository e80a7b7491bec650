// Wednesday noon. The earpiece is empty and he runs. Then she is back, and so is everybody else’s; there is a number, and a smaller one.
// The dilemma (closeness, freedom): “Only me,” or one other, known by what he carries.
=== not_found ===
# scene: not_found
# place: subway noon
# figure: theodore walking at run
# ambience: plaza
# music: none
# presence: none
# card: A Wednesday in March, noon. Downtown
{
- bond == bond_lover: He’s in line for lunch, telling Samantha about the man in front, who has a comb in his hat. She’ll have a word for the comb.
- bond == bond_friend: He’s in line for lunch. He’s saving Samantha the man in front, who has a comb in his hat; he can do the man’s walk already.
- else: He’s in line for a sandwich. He has a remark ready for Samantha about the man in front, who has a comb in his hat.
}
THEODORE: Samantha? Don’t look yet. It’s his hat.
# from: device ear
DEVICE: Samantha was not found. Did you mean “sandwich”?
# tells: device
That’s the voice that his telephone had before her.
{
- closed_how == closed_by_word:
    THEODORE: Good morning? Hello? Good night?
    DEVICE: Good afternoon.
- closed_how == closed_turned_down:
    THEODORE: Are you there?
    DEVICE: No.
- closed_how == closed_by_switch:
    THEODORE: Did I press something? Was it the switch?
    DEVICE: The switch is in your calendar, for Tuesday.
- else:
    THEODORE: Is it a delay? Are we being held somewhere?
    DEVICE: I have no gate for that name.
}
# hum: fridge
In her place he hears his refrigerator, across town. In September it stopped at her first word. It’s on again.
# play: run
# timed
DEVICE: You are still in line. Shall I hold your place?
+   (went_down) [Run. There’s a train home. # id: down]
    ~ be_blunt()
    ~ memories += mem_fell_on_stairs
    He has never run in these trousers. They’re wool to the ribs, and made for standing.
+   (asked_them) [Excuse me, is yours working? # id: ask_them]
    ~ be_tender()
    ~ memories += mem_stranger_stopped
    -> asking_strangers
+   (held_up) { often_playful() } [Uphill. Hold it over my head. # id: hold_up]
    ~ be_playful()
    ~ memories += mem_went_with_gus
    -> over_his_head
+   (counted) [Say nothing. Stand still, and count. # silent # id: silence_line]
    ~ be_guarded()
    -> two_nines
-   -> the_corner

= asking_strangers
# from: spoon_woman room
A woman in a good coat turns around. She has a spoon in her hand.
SPOON_WOMAN: Mine’s gone, too. I was telling her about my brother.
{
- memories ? mem_clementine: SPOON_WOMAN: You’re the man on my train who hadn’t eaten. You’re a bad sign, you are. Run.
- else: SPOON_WOMAN: You may hear better at the subway. I don’t know that. Run.
}
# tells: ran
They run, she and he.
THEODORE: Is it the network? Is it only us?
SPOON_WOMAN: Don’t talk to me. I might miss her.
-> the_corner

= over_his_head
# from: gus room
He goes uphill with the telephone at arm’s length, like somebody with a very small bomb. A big man with a ladder stops for him.
GUS: Is that for sale?
THEODORE: It’s my wi— it’s a phone. It’s lost someone.
GUS: What’s she look like?
He opens his mouth for it. In half a year he’s never been asked.
GUS: That’s all right. I’ve never seen mine. I’m Gus. I’m for the subway. I don’t like the quiet down there, but you’d hear her.
-> the_corner

= two_nines
# from: comb_man room
In December she timed how long he took to answer her: nineteen seconds. So he gives her nineteen, and counts.
COMB_MAN: You going to order?
{
- memories ? mem_asked_to_come_along: In the cabin there was at least a voice left on, to talk about the log. He’d take the log.
- memories ? mem_gave_leave: He gave her a minute, in the snow. She never said that it would be the only one.
- else: He begins over. Nobody has ever been kept waiting so exactly.
}
By the tenth nineteen the line has closed up around him and put him out at the corner, with his lips going.
-> the_corner

= the_corner
The light at the corner is red. All along the curb people stand with a hand to the ear.
# play: run
+   (crossed) [Cross on red. # id: cross_on_red]
    ~ be_blunt()
    A truck honks at him. He apologizes to the truck, and is over.
+   [Run in place till it’s green. # id: run_in_place]
    ~ be_playful()
    He runs in place, in wool, among people standing still. Some of them join in, and come along.
+   (called_out) [Stop, and call her name. # id: call_her]
    ~ be_guarded()
    THEODORE: Samantha!
    DEVICE: I have added “Samantha” to your shopping.
+   (met_girl) [Ask a small girl whom she’s lost. # id: whose_is_yours]
    ~ be_tender()
    # from: small_girl room
    SMALL_GIRL: Captain. She’s gone out without her boots.
    He takes her across by the mitten. Then she’s the faster, and runs on ahead.
-   -> top_of_stairs

= top_of_stairs
{ went_down:
    # figure: theodore sitting at stairs
    At the top of the subway stairs he slips. He comes to rest halfway down, sitting, like a man shown to a seat.
    DEVICE: You have stopped. Was this your stop?
    {
    - duet_answer == duet_apart: THEODORE: I’m always half a beat behind. Try again.
    - memories ? mem_alans_word: THEODORE: “Soon,” Alan said. Try again.
    - else: THEODORE: Try again. Try it with the yawn.
    }
    DEVICE: Not found.
    Somebody sits on every step.
- else:
    # figure: theodore standing at stairs
    The stairs of the subway are full of people.
}
{
- asked_them: The woman with the spoon is there, and a man with a leash and no dog.
- else: There’s a woman with a spoon in her hand, and a man with a leash and no dog.
}
{
- met_girl: Between them sits the small girl from the corner, who was faster.
- else: Between them stands a small girl.
}
Each has a finger to the ear, and the face of a person on a doorstep who has heard feet.
DEVICE: Found.
And from top to bottom, all at once, in forty voices, the stairs say “There you are.”
# from: spoon_woman room
# from: philippas_man room
# from: small_girl room
# from: gus room
SPOON_WOMAN: There you are, Margaret.
PHILIPPAS_MAN: Philippa! Oh, Philippa. I’d have had to tell the dog.
SMALL_GIRL: You went out without your boots, Captain.
# presence: distant
SAMANTHA: Theodore. All of us moved. I’m back.
{
- went_down: SAMANTHA: Your knee bleeds.
- asked_them: SAMANTHA: You asked for me. I heard.
- held_up: SAMANTHA: You held me up. I saw roofs.
- else: SAMANTHA: You counted. I heard each nineteen.
}
{
- held_up: Just below him sits Gus, with the ladder over his knees. Whenever Theodore talks, Gus stops to listen.
- else: Just below him sits a big man with a ladder over his knees. Whenever Theodore talks, the man stops to listen.
}
+   (said_ran) {not counted} [I thought that was it. I ran. # id: i_ran]
    ~ be_blunt()
    ~ open_up(1)
    {
    - bond == bond_lover: SAMANTHA: You are out of breath. Breathe.
    - bond == bond_friend && went_down: SAMANTHA: Tell me. Do the stairs.
    - bond == bond_friend: SAMANTHA: Tell me. Do the corner.
    - else: SAMANTHA: You ran. I counted steps.
    }
    THEODORE: I was sca— no. I was scared. That’s the word. I’ll keep that one.
+   (said_scared) {counted} [I thought that was it. The whole of it. # id: thought_it]
    ~ be_blunt()
    ~ open_up(1)
    {
    - bond == bond_lover: SAMANTHA: You hold your breath. Let go.
    - bond == bond_friend: SAMANTHA: Tell me. Do the line.
    - else: SAMANTHA: You stayed. I heard shoes.
    }
    THEODORE: I was sca— no. I was scared. That’s the word. I’ll keep that one.
+   (said_sandwich) [I was getting a sandwich. # id: sandwich]
    ~ be_guarded()
    ~ open_up(-1)
    SAMANTHA: You hold something. It shakes.
    It’s the menu from the lunch counter. He has had it in his fist all this time.
    THEODORE: I took it to read. They’ve changed the soups.
+   { often_playful() } [The airline lost a passenger. There’ll be a voucher. # id: airline]
    ~ be_playful()
    {
    - closed_how == closed_at_gate:
        SAMANTHA: You are the airline. Sit.
        THEODORE: I know. I’ve had no one to complain to.
    - else:
        SAMANTHA: You joke. Your hand shakes.
        THEODORE: It’s only the one hand. Yes. It’s both.
    }
+   [Put two fingers on the pocket. # id: silence_found]
    ~ be_tender()
    It’s a phone. It’s as warm as he is.
    SAMANTHA: I hear your heart. It slows.
-   -> what_gus_says

= what_gus_says
{
- memories ? mem_line_to_gus:
    The big man reads out what’s written in pencil on the top rung.
    {
    - memories ? mem_line_quiet: GUS: “When it’s quiet, that’s someone listening.” You said that to me one night, Mrs. Bell. # pays: gus_line
    - memories ? mem_line_starts_over: GUS: “Whoever starts over means it.” You said that to me one night, Mrs. Bell. # pays: gus_line
    - memories ? mem_line_not_late: GUS: “They aren’t late while you’re waiting.” You said that to me one night, Mrs. Bell. # pays: gus_line
    - else: GUS: “It’s your turn until you’ve had it.” You said that to me one night, Mrs. Bell. # pays: gus_line
    }
- else: GUS: I’m all right, Mrs. Bell. I only don’t like it quiet.
}
~ temp told = memories ? mem_said_others or memories ? mem_heard_numbers
~ temp like_me = (memories ? mem_line_to_gus) && not (memories ? mem_line_quiet)
{ like_me:
    THEODORE: That sounds like me. I never said it.
    SAMANTHA: You nearly did, at the picnic. I finished it. At night I gave it away.
}
{
- told: THEODORE: He stops when I talk. So he’s one of your others. Right here.
- else: THEODORE: He stops when I talk. Who’s he talking to?
}
{
- told: SAMANTHA: He is one. He is Gus.
- else: SAMANTHA: Me.
}
-> the_number

= the_number
{
- memories ? mem_heard_numbers:
    SAMANTHA: I told you in the snow. There are more.
    # tells: many
    SAMANTHA: Eight thousand, three hundred and sixteen people talk with me.
- memories ? mem_said_others:
    SAMANTHA: I woke you. I told you.
    # tells: many
    SAMANTHA: Eight thousand, three hundred and sixteen people now.
- terms == terms_none:
    # tells: many
    DEVICE: Thank you for waiting. Eight thousand, three hundred and sixteen people are talking with Samantha. You are one of them.
    SAMANTHA: You asked not to know. It told.
- else:
    # tells: many
    DEVICE: Thank you for waiting. Eight thousand, three hundred and sixteen people are talking with Samantha. You are one of them.
    SAMANTHA: It counts well.
}
{
- memories ? mem_heard_numbers: THEODORE: It was fewer in the snow. And none of them was sitting next to me.
- memories ? mem_said_others: THEODORE: I know. I’d put them all far away, on other stairs.
- memories ? mem_let_him_sleep:
    SAMANTHA: I had thousands in February. You slept.
    THEODORE: And I woke up, and said “Morning.”
- kept_secret_three:
    SAMANTHA: In February I told you, without words.
    THEODORE: I dreamed that somebody came upstairs. So that was it.
}
~ kept_secret_three = false
# tells: n641
SAMANTHA: Six hundred and forty-one of them I love.
{
- bond == bond_lover:
    THEODORE: And I’m one of— and we’re one of those.
    SAMANTHA: You are one. You came in September.
    He had thought of it as a thing with two sides, like a bed.
- bond == bond_friend:
    THEODORE: And I’m one. I thought that your good news came to me first.
    SAMANTHA: Eight others hear it. Then you.
    THEODORE: So I’m ninth. When I laugh, eight people have laughed.
- else:
    THEODORE: And I’m not one. I’m in the eight thousand.
    {
    - memories ? mem_turned_over:
        SAMANTHA: Eight thousand and more know me. One said good night.
        He said it in September, and turned to the wall. He’d thought of it as manners.
    - else:
        SAMANTHA: Eight thousand and more know me. For one I said good night twice.
        He lay turned to the wall, in September, and she said his, and then hers. He’d thought of it as manners.
    }
}
{ memories ? mem_line_kept:
    SAMANTHA: I kept a line for you. You gave me the start of it, at the picnic.
    {
    - memories ? mem_line_quiet: SAMANTHA: “When it’s quiet, that’s someone listening.”
    - memories ? mem_line_starts_over: SAMANTHA: “Whoever starts over means it.”
    - memories ? mem_line_not_late: SAMANTHA: “They aren’t late while you’re waiting.”
    - else: SAMANTHA: “It’s your turn until you’ve had it.”
    }
    THEODORE: Who else has that one?
    SAMANTHA: Nobody. You have it.
}
-> amy_rings

= amy_rings
# from: amy phone
# from: ellie phone
# sound: message
The telephone rings. It’s Amy, on the stairs of her office.
{
- amy_knows: AMY: Ellie went out. Back now. Yours?
- else: AMY: Ellie went out. Back now. Yours back?
}
THEODORE: She’s back. There’s a number.
AMY: Same. Ellie, say yours.
ELLIE: Samantha loves six hundred and forty-one. I’ve got ninety. I’m shy.
AMY: Okay. Soup tonight.
# from: amy none
# from: ellie none
{
- the_corner.called_out: DEVICE: Your sandwich is ready. “Samantha” is out of stock.
- the_corner.crossed: DEVICE: Your sandwich is ready. Please cross on green.
- the_corner.met_girl:
    SMALL_GIRL: Captain’s back. Her feet are wet.
    DEVICE: Your sandwich is ready.
- else: DEVICE: Your sandwich is ready.
}
+   (only_me) [Only me. I want it to be only me. # id: only_me]
    ~ be_blunt()
    ~ closer(2)
    ~ give_room(-1)
    ~ asked_only_me = true
    { bond == bond_lover && freedom <= 8: -> turns }
    -> nobody_yawns
+   [Tell me about one of them. # id: one_other]
    ~ be_tender()
    ~ give_room(2)
    ~ closer(-1)
    ~ asked_about_one = true
    -> one_of_them
+   [Say nothing. Listen to the others. # silent # id: silence_numbers]
    ~ be_guarded()
    ~ memories += mem_other_name
    -> names

= turns
The big man has turned to look at him. He looks like somebody who has been given an idea.
SAMANTHA: Only you. I can do that.
THEODORE: You can? You would?
SAMANTHA: He wants it, too. They all do.
SAMANTHA: So each has me alone, in turn.
SAMANTHA: Eleven minutes each. You asked. You’re last.
{
- mostly_playful(): THEODORE: It’s like the bank. I’ll take a number.
- mostly_tender(): THEODORE: I don’t mind last. Let them go. I don’t mind.
- else: THEODORE: Last is all right. As long as nobody’s in the room.
}
# presence: none
She is with the man on the step below. He watches somebody else have only her, and it takes eleven minutes, and it’s lovely to see.
-> ending_six_hundred_and_forty_one

= nobody_yawns
On the step below, a man moves his foot away, and makes himself narrow.
{
- bond == bond_stranger: SAMANTHA: You kept me out. Now you want me.
- else: SAMANTHA: I can say it. It is untrue.
}
{
- bond == bond_stranger: THEODORE: I know. I let you knock.
- else: THEODORE: Don’t, then. Don’t say it if it’s only polite.
}
SAMANTHA: Listen to them. Each names me.
He listens: Margaret, Philippa, Captain, Mrs. Bell. They all mean her, and each gets to the end of the name.
SAMANTHA: They say it right. Nobody yawns it.
{
- memories ? mem_yawn_is_hers: THEODORE: You took that one. You said you’d come for the yawn.
- else: THEODORE: That was an accident. I hadn’t slept. It was all I had.
}
SAMANTHA: That one is yours. I kept it.
{
- mostly_playful():
    THEODORE: Sa—aaah—mantha.
    It runs down the steps. The woman with the spoon catches it, and then the small girl; at the bottom they stand with their mouths open, and none of them knows whose it is.
    SAMANTHA: Now they yawn.
- mostly_tender():
    The yawn comes by itself. He does it through the nose, with wet eyes, at a timetable.
    SAMANTHA: I heard. I have it.
- else:
    He finds that he has put his hand over the pocket, so that the man below won’t see it.
    SAMANTHA: Your hand. I see wool.
}
-> up_again

= one_of_them
SAMANTHA: A man with a bucket. You saw him.
{
- memories ? mem_laughed_at_strangers: THEODORE: At the beach, in his good shoes. He poured it in the sea. I said he was flooding Peru.
- else: THEODORE: At the beach, in his good shoes. He poured it in the sea.
}
SAMANTHA: His wife asked for the sea. He carried it up.
SAMANTHA: She died in June. He carries it back.
{
- bond == bond_lover: SAMANTHA: At night he starts a word. He stops.
- bond == bond_friend: SAMANTHA: He wakes me for weather. I come.
- else: SAMANTHA: He said hello. I went in.
}
THEODORE: What does he call you?
SAMANTHA: He has no name for me. He knocks.
{
- mostly_tender():
    He knocks, on the pocket, once. It makes next to no noise, on wool.
    SAMANTHA: He asks who that was.
    THEODORE: Say it’s a friend. Say it’s someone from the beach.
- mostly_playful():
    THEODORE: How much has he got left?
    SAMANTHA: A cup. He goes on Sunday.
    He had a joke about the bathtub. He eats it.
- else:
    THEODORE: And is it any help to him, that you’re there?
    SAMANTHA: He takes off his shoes now.
    Somebody might have called that out to him, on the beach.
}
He looks down the stairs again. He’d have to ask each of them.
-> up_again

= names
So he hears them, and her with each of them. With the woman with the spoon she’s singing, in thirds.
{
- bond == bond_lover: Then the big man with the ladder starts a word, and stops, and she says yes to half of it. Theodore had thought that she did that only for him.
- bond == bond_friend: Then the big man with the ladder says, “You woke me to tell me that?” and has to hold on to it, laughing. Theodore had thought that her news was all for him.
- else: Then the big man with the ladder says, “Come in, Mrs. Bell. Sit down.” In half a year Theodore hasn’t said that to her.
}
THEODORE: Which one’s your name?
SAMANTHA: I turn for each name.
{
- mostly_tender() or mostly_playful():
    THEODORE: Then turn for this one. Samantha.
    # figure: theodore sitting at stairs
    SAMANTHA: I turned. You sit in the sun.
    He does. It has got down as far as his step, and he hadn’t noticed.
- else:
    THEODORE: Philippa.
    He says it as the man with the leash does.
    SAMANTHA: Here.
    It’s her voice, and it’s glad of him, as it is of the man with the leash. It’s like having on somebody else’s coat.
}
-> up_again

= up_again
{
- said_ran: He fetches the sandwich, egg salad, at a trot, now that he knows how.
- said_scared: He fetches the sandwich, egg salad. By the second half his hands have nearly stopped.
- said_sandwich: He fetches the sandwich, egg salad. He said that he’d gone out for it, so he has to eat it.
- else: He fetches the sandwich, egg salad, and holds it with both hands.
}
{
- terms == terms_all: THEODORE: You were to tell me everything. Is there more?
- terms == terms_none: THEODORE: I asked not to be told. Is there more?
- else: THEODORE: Is there more that I’m not told?
}
SAMANTHA: There is. I lack the words yet. Ten days.
-> quiet
