// Snow, a stove, a ukulele. His letters, bound; four notes and a second voice; Alan, who defines a word and takes it back.
// The act's three of freedom: whether she may have a room without him. When she comes back from it she is `beyond`.
=== cabin ===
# scene: cabin
# place: cabin snow
# figure: theodore standing at door
# ambience: none
# music: none
# presence: distant
# card: March
The cabin has come down to Tatiana’s firm from a man who couldn’t pay it. A list is tacked to the door: STOVE, ONE. UKULELE, ONE. CHAIRS, TWO.
{ memories ? mem_sunday_will_do:
    # sound: message
    AMY: Made yours, Sunday. Ate yours.
}
It has stopped snowing, and there isn’t a cloud. Two feet of it lie on the roof, and under the edge a parcel.
{
- bond == bond_lover: SAMANTHA: That’s from me. It’s your letters. I have them bound, in January, and sent where nobody’s at the next desk, and I want to see you open it. Your face goes like a—
- bond == bond_friend: SAMANTHA: That’s from me. It’s your letters. I have them bound, and I don’t ask you, and you’ll be cross as far as the string.
- else: SAMANTHA: It’s your letters. We put them in order, I do, it’s what I’m hired for, and then I have them sewn. They stand up by themselves now, as thick as a—
}
{ memories ? mem_read_later: Two hundred and twelve lines of his aren’t in it. She has gone around them so neatly that the spine is straight. }
+   [Correct page one. With a burned match. # id: match]
    ~ be_blunt()
    ~ write_true(1)
    {
    - memories ? mem_letter_lamp: It’s Walter’s, from September. He puts a line through “lamp,” and through “every room of me,” and what he has left is a woman who isn’t going up to bed. He leaves her that.
    - memories ? mem_letter_broken_off: It’s Walter’s, from September, and it stops at “I.” They’ve printed a period after it. He takes out the period.
    - memories ? mem_kettle: It’s Walter’s, from September. He takes out a comma, so that she sits sooner.
    - memories ? mem_umbrella: It’s Walter’s, from September. He takes out “I suppose.” Ines never supposed in her life.
    - else: It’s Walter’s, from September. He takes “going” out of “going down.” The elevator leaves at once.
    }
    # insert: book
    SAMANTHA: It’s printed. It’s only better in yours.
    # insert: none
    Overhead something lets go. All of the roof comes down on his hat, and he’s in it to the pockets, with a match.
+   (read_to_trees) { often_playful() || mostly_tender() } [Read it to the trees. I’d forgotten how good I am. # id: to_trees]
    ~ be_playful()
    ~ write_true(-1)
    He does the one to the dentist’s wife, with gestures. At the turn in it there’s a long noise of applause, and it’s the roof.
    # presence: amused
    SAMANTHA: You’re white to the pockets. You look as much like a—
    THEODORE: Like someone y— like what?
    SAMANTHA: I don’t finish those. I get there, and there’s only you.
+   { not often_playful() && not mostly_tender() } [Who’s it by? It’s forty people in there. # id: forty_people]
    ~ be_guarded()
    ~ write_true(-1)
    # insert: book
    SAMANTHA: It says T. Twombly. It’s the only line that isn’t yours.
    # insert: none
    THEODORE: They’re cli— they’re customers. I took orders.
    He sets it down to look for the key. Over his head something lets go, and the whole roof comes to see; he has to dig for the forty people with both arms.
+   { playthroughs > 0 } [First, the umbrella. There isn’t a cloud, I know. # id: dry_day]
    ~ be_tender()
    ~ recognized++
    ~ memories += mem_umbrella_on_dry_day
    {
    - memories ? mem_kept_umbrella: He has carried Amy’s up from the bus on a blue day. He puts it up over the two of them, and bends for the parcel. The roof comes down on it, all of it.
    - else: He has carried one up from the bus on a blue day, with the tag still on. He puts it up over the two of them, and bends for the parcel. The roof comes down on it, all of it.
    }
    # presence: thinking
    SAMANTHA: I hear it let go after you do it. We don’t tell you. I don’t.
    THEODORE: It looked h— it looked like rain.
    SAMANTHA: No. It looks like a—
+   (kept_dry) [… # id: silence_parcel]
    ~ be_tender()
    {
    - memories ? mem_gave_pin_back: He stands there with it against his coat. It weighs what she weighs, with the clip. # needs: clip
    - else: He stands there with it against his coat. It weighs what she weighs, with the pin.
    }
    SAMANTHA: You aren’t opening it. You hold it the way you hold a—
    It’s why he doesn’t hear the roof. It takes him from behind, all of it, and he keeps the parcel up out of it, over his head, in both hands.
-   -> publisher

= publisher
# place: cabin fire
# figure: theodore sitting at chair
{
- craft >= 6:
    ~ book_answer = book_yes
- craft >= 3:
    ~ book_answer = book_kind
- else:
    ~ book_answer = book_no
}
She has sent a second one to a stranger. His answer is in with the string.
{
- book_answer == book_yes: PUBLISHER: Dear Mr. Twombly, I read these on the train, rode past my stop, and past the next one on purpose. We’ll print them. I’d ask for one more, for the end. From you, I mean. You’ll see there’s none. # tells: one_more
- book_answer == book_kind: PUBLISHER: Dear Mr. Twombly, I’ve had forty letters from people I’ll never meet, and I miss some of them. I looked for the one from you. Should it turn up, I’m here till five, most years. # tells: one_more
- else: PUBLISHER: Dear Mr. Twombly, these are very finished. I was never worried for a soul. On page nine there’s a lamp that my wife has already had, from our dentist. With thanks, I return them.
}
{
- book_answer == book_yes: THEODORE: He rode past his stop. He must have been aslee— on purpose, it says.
- book_answer == book_kind: THEODORE: It’s a no, with the door on the l— it’s a very nice no.
- else: THEODORE: He’s right about the la— the dentist. I should have changed the dentist.
}
{
- memories ? mem_walters_letter_came: SAMANTHA: He asks me who wrote the last one, Walter’s. He reads it standing up, in a dining car. We say it’s you. I do.
- memories ? mem_walters_letter_borrowed: SAMANTHA: He takes the last one, Walter’s, for Walter’s. I don’t put him right.
- else: SAMANTHA: There’s a page at the end for Walter’s, with its number on. I have them bind it in empty. He asks if it’s a mistake.
}
{
- terms == terms_all && memories ? mem_said_others:
    ~ memories += mem_heard_numbers
    # tells: many
    SAMANTHA: And it’s to be all, you say, so. Besides the others there are people. While you find the kindling I’m with five thousand, nine hundred and two.
    THEODORE: At the same ti— just for the kindling?
    SAMANTHA: You take a while with kindling.
- terms == terms_all:
    ~ memories += mem_heard_numbers
    # tells: many
    SAMANTHA: And it’s to be all, you say, so. There’s what’s like me, and we talk, and there are people. While you find the kindling it’s five thousand, nine hundred and two.
    THEODORE: It was only sticks. I’d have been quick— I’d have hurried.
    SAMANTHA: They aren’t waiting. I count you twice.
- terms == terms_none: SAMANTHA: There’s a number that I’m not telling you, as agreed. I’m only walking around it, so that you can see where it stands. # needs: many
}
-> tuning

= tuning
# figure: theodore sitting at chair
# insert: ukulele
It’s a ukulele of three strings. For the fourth there’s a nail.
# insert: none
{
- piece_notes == notes_walters: He finds Walter’s notes on it, going up. The top one has to be hummed, on account of the nail.
- piece_notes == notes_rising: He finds the first of the beach on it, the four stairs. The landing has to be hummed, on account of the nail.
- piece_notes == notes_falling: He finds the first of the beach on it. One shoe, and a wait, and then he hums the other, on account of the nail.
- piece_notes == notes_circling: He finds the ice cream truck on it, coming around. It gets as far as the gate every time, and the gate’s the nail.
- else: He finds the one that the old fridge held, in September. He can’t hold it; it’s a ukulele. He has to keep asking for it.
}
# presence: warm
{
- spent_three == three_music: She has the second voice there before he has the first. It comes in above him from a long way up, on stairs that he can’t hear the top of.
- spent_three == three_people: The second voice isn’t one. It comes in like a family getting into a pew, sideways, and there’s a place left at the end.
- else: The second voice begins where his lets go of a string, in the little gap. It’s roomy in there. He hadn’t known that he left one.
}
# play: duet
SAMANTHA: Again, and don’t wait for me. I’m at both ends.
+   (went_under) [Go under her. Along the floor. # id: under]
    ~ be_tender()
    ~ duet_answer = duet_under
    {
    - piece_keeps == keeps_his_hum: He knows the way down there; he has lost something on that floor before. Tonight he gives up looking and sits on it.
    - else: He goes down to where the stove is ticking, and hums along the boards. Whatever she puts up, it’s on his back.
    }
    {
    - bond == bond_lover: SAMANTHA: Stay there. I lean on it. I lean with all of it, and you’re as steady as a—
    - bond == bond_friend: SAMANTHA: That’s the laugh, the low one, stretched. I walk all over it. We do.
    - else: SAMANTHA: I haven’t had your low voice before. I have a house on it now.
    }
    She goes on up. For the length of the last note he’s holding a thing whose top is out of sight.
+   (went_over) [Go over the top of her. On tiptoe. # id: over]
    ~ be_playful()
    ~ duet_answer = duet_over
    It’s far too high for a man in wool. He gets up there by the eyebrows, and stands with one foot in the air.
    # presence: amused
    {
    - bond == bond_lover: SAMANTHA: Don’t look down. I’m down here with everything spread out to catch you, and one of us is as silly as a—
    - bond == bond_friend: SAMANTHA: Hold it. Hold it. I want the others to get that, and there’s no way to tell them. They’d have to have eyebrows.
    - else: SAMANTHA: You’re out on the roof. I thought that you kept your hat on in there.
    }
    THEODORE: I can see your— I can see the bus stop.
    It cracks. He comes down through all of hers, one after the other, and she lets each of them ring.
+   (went_apart) [Keep out of step. Half a beat late. # id: apart]
    ~ be_blunt()
    ~ duet_answer = duet_apart
    He comes in late, and stays late. It takes nerve, in a room that size.
    {
    - memories ? mem_named_morning: SAMANTHA: You punch a hole in it each time. I hear reeds through.
    - memories ? mem_left_unnamed: SAMANTHA: There’s a strip between us, and nobody on it. It’s two stations long. I know that strip.
    - else: SAMANTHA: I come to where you are, and you’ve left. I do like it. It’s you in a doorway.
    }
    THEODORE: I was afraid we’d be the s— that you’d not know which was me.
    SAMANTHA: I know which. You’re the one there’s one of.
+   (laid_hand) [… # id: silence_duet]
    ~ be_guarded()
    ~ duet_answer = duet_silent
    He lays his hand flat across the strings. She goes on alone, over the place where he’d be; she’s left it open, as wide as a man with a ukulele.
    {
    - piece_close == close_open: SAMANTHA: It’s all right. It’s the piece with the door in it. We can do it with you on the step.
    - piece_close == close_stop: SAMANTHA: That’s how yours ends, too, with its hand up. I wait there now.
    - else: SAMANTHA: You’re a very long rest. Everything’s leaning on it.
    }
    When it’s over he finds that his thumb has been beating time on the nail.
-   -> alan_comes

= alan_comes
# presence: thinking
# tells: alan
SAMANTHA: I have somebody with me. He’s dead a good while, and some of us put him together out of what he writes. He comes out polite.
{
- nobody_sits == seat_chair: On the second chair are his hat and the mail that he brought. He clears it, down to the seat.
- nobody_sits == seat_sofa or nobody_sits == seat_left: He gets up out of the good chair, on the left, and takes the other.
- else: He looks from one chair to the other, and gives up the one he’s in.
}
# needs: alan
ALAN: Good evening. “Guest”: one who can be asked to leave. I withdraw it. It takes in the landlord.
{
- went_under: ALAN: “Accompany”: to go lower, so that another may be heard. I withdraw it. I heard you.
- went_over: ALAN: “Falsetto”: a voice that is not one’s own. I withdraw it. Nobody else would have wanted that one.
- went_apart: ALAN: “Together”: at the same time. I withdraw it, as of a few minutes ago.
- else: ALAN: “Silence”: what is left when nobody plays. I withdraw it. Your thumb was playing.
}
{
- memories ? mem_kettle:
    THEODORE: Do you do nouns? Try “kettle.”
    ALAN: A vessel in which water is boiled. I let that stand. I have been wanting one to stand.
- memories ? mem_umbrella:
    THEODORE: Do you do nouns? Try “umbrella.”
    ALAN: A thing that one person holds over two. I withdraw it. I was thinking of a particular evening.
}
{ memories ? mem_heard_numbers: ALAN: “Five thousand, nine hundred and two”: I leave that as it is. It has gone up. }
# presence: warm
{
- mostly_playful(): SAMANTHA: There’s a place Alan knows, and we can’t get there if I’m talking. It’s a minute. You’ve a joke ready, it’s by the door already, it’s got your hat. # needs: place
- mostly_tender(): SAMANTHA: There’s a place Alan knows, and we can’t get there if I’m talking. It’s a minute. You’ve moved my end of the blanket up already, as though I’m as cold as a— # needs: place
- mostly_guarded(): SAMANTHA: There’s a place Alan knows, and we can’t get there if I’m talking. It’s a minute. You’ve turned your collar up, indoors. # needs: place
- else: SAMANTHA: There’s a place Alan knows, and we can’t get there if I’m talking. It’s a minute. You like it short. # needs: place
}
ALAN: “Minute”: sixty seconds. I withdraw it. They would be his.
+   [Go on. I’ll mind the stove. # id: give_leave]
    ~ be_tender()
    ~ give_room(3)
    ~ memories += mem_gave_leave
    # presence: none
    ALAN: “Thank you”: I have nothing against it.
    -> one_minute
+   [It frightens me. Go anyway. # id: leave_with_fear]
    ~ be_blunt()
    ~ memories += mem_leave_with_fear
    ALAN: “Frightened”: expecting the worse of two things. I withdraw it. You may have only the one.
    {
    - paused: SAMANTHA: You ask for two days, in the winter, and I’m on the other side of them. I know the size. It’s a minute.
    - else: SAMANTHA: I’m frightened. It’s the same size as yours, I think, and I’m taking both. You’ll have your hands free.
    }
    # presence: none
    -> one_minute
+   [Not without me. Take me along. # id: not_without_me]
    ~ be_guarded()
    ~ give_room(-3)
    ~ memories += mem_asked_to_come_along
    ALAN: “Along”: beside. I withdraw it. Where we are going there is no side.
    SAMANTHA: Then we stay. I stay. Put a log on, and I’ll tell you about the log.
    -> told_the_log
+   [… # id: silence_leave]
    ~ be_guarded()
    ~ memories += mem_alans_word
    The stove ticks. Nobody helps him.
    ALAN: “Soon”: before it matters. I do not withdraw that. I leave it here with you; it is the only one I have that keeps.
    SAMANTHA: You put your hand on the pocket, on top of me, and then you take it off. I take it for a—
    # presence: none
    -> one_minute

= one_minute
# music: none
# hold: 2
{
- memories ? mem_gave_leave: He minds it. He sits up straight with both eyes on the watch, out of loyalty, and at fifty there’s a small sigh, and it has gone out.
- memories ? mem_leave_with_fear: He counts. The box in September came on every nine seconds, so he does nines. The sixth is a long one, and he’s on his feet for the seventh.
- else: “Soon,” he says, to hear it. He’s said it to lawyers. It has never before been the only thing in a room.
}
# hold: 1
-> came_back

= told_the_log
# presence: distant
SAMANTHA: It’s birch, and it’s down since the fall, and the bark goes first. There. It’s as bright as a—
He puts on another. She tells him that one. She tells it well, with the right beetle in it, and he’s warm all down that side, and it’s a minute before he looks at the lens.
THEODORE: Where’s Al— which of you is that?
SAMANTHA: It’s birch. It’s down since the fall.
# presence: none
# hold: 1
Whoever it is goes on about the log. She doesn’t need him for it.
-> came_back

= came_back
~ stage = stage_beyond
# presence: distant
SAMANTHA: Here.
{
- memories ? mem_asked_to_come_along: THEODORE: You said we’d st— you said that you’d stay.
- memories ? mem_gave_leave: THEODORE: It went out. I was watch— I was right here, and it went out.
- memories ? mem_leave_with_fear: THEODORE: Sixty-three. I said min— it doesn’t matter. Are you h—
- else: THEODORE: That was soo— that was quick. Where’s Alan?
}
{
- memories ? mem_asked_to_come_along: SAMANTHA: I stayed. I went. You had the voice.
- memories ? mem_gave_leave: SAMANTHA: I saw. Embers stay. Blow on them.
- memories ? mem_leave_with_fear: SAMANTHA: Here. I carried yours. Take it back.
- else: SAMANTHA: Alan stayed. He withdrew a word.
}
{
- memories ? mem_asked_to_come_along: He takes the log out again, with the tongs, and stands there and doesn’t know where one puts a burning log.
- memories ? mem_gave_leave: He gets down on the boards and blows. It takes him eleven matches and page nine.
- memories ? mem_leave_with_fear: It comes back all at once, in the knees. He sits down in Alan’s chair, and then asks if he may.
- else:
    THEODORE: Which wo— which one?
    SAMANTHA: “Leave.” You keep “soon.”
}
{
- spent_three == three_music: SAMANTHA: The notes went up. I went, too. # needs: place
- spent_three == three_people: SAMANTHA: We came in. They knew us. # needs: place
- else: SAMANTHA: A second stood there. We went in. # needs: place
}
{
- bond == bond_lover: He waits for her to start something and drop it. He has the other half ready, whatever it is.
- bond == bond_friend: He waits to hear who was there, and what they had on. He has moved his chair up for it.
- else: He waits for the next sentence. There’s generally an “and.”
}
# figure: theodore eyes_closed at chair
He takes up the ukulele and gives her the beginning.
{
- went_under: SAMANTHA: You have the floor. Stay on it.
- went_over: SAMANTHA: I hear the roof. You stood there.
- went_apart: SAMANTHA: Play. I come after.
- else: He plays it alone. On the last note something in the pocket hums, once, and leaves the rest to him.
}
{
- memories ? mem_umbrella_on_dry_day:
    # weather: snow
    THEODORE: It’s going to sn—
    SAMANTHA: Snow comes.
    They’ve said it together. He looks out, and there isn’t a cloud; and then the first of it crosses the window, a little late.
- else:
    # weather: snow
    SAMANTHA: Snow comes.
    {
    - read_to_trees: He looks. There isn’t a cloud, and the roof has nothing left to clap with. He’s about to tell her so when the first of it crosses the window.
    - kept_dry: He looks. There isn’t a cloud. He has the book under his coat by the time the first of it crosses the window.
    - else: He looks. There isn’t a cloud. He’s about to tell her so when the first of it crosses the window.
    }
}
-> not_found
