// Snow, a stove, a ukulele. His letters as a book; a duet; Alan, who defines a word and takes it back; and a place past words.
// The act's three of freedom: whether she may go there without him. When she comes back from it she is `beyond`.
=== cabin ===
# scene: cabin
# place: cabin snow
# figure: theodore standing at door
# ambience: none
# music: none
# presence: distant
# card: A weekend in March. A borrowed cabin, in snow
Tatiana’s law firm got the cabin from a man who couldn’t pay, and has lent it to Theodore.
{ memories ? mem_sunday_will_do:
    # sound: message
    # from: amy message
    AMY: Sunday, you said. Been three Sundays. Ate the soup.
}
There isn’t a cloud. Outside the door, under all the snow on the roof, lies a parcel.
{
- bond == bond_lover: SAMANTHA: From me. It’s the best of your letters for other people, as a book. I want to see you open it.
- bond == bond_friend: SAMANTHA: From me. It’s the best of your letters for other people, as a book. You’ll be cross as far as the string.
- else: SAMANTHA: It’s the best of your letters for other people, as a book. I put them in order, it’s what I’m hired for.
}
+   [Correct page one. With a burned match. # id: match]
    ~ be_blunt()
    ~ write_true(1)
    Page one is from September: what he wrote to Walter Pell, as Ines.
    {
    - memories ? mem_letter_lamp: He puts a line through “lamp,” and through “every room of me,” and what he has left is a woman who isn’t going up to bed. He leaves her that.
    - memories ? mem_letter_broken_off: The letter stops at “I,” on purpose. They’ve printed a period after it. He takes out the period.
    - memories ? mem_kettle: He takes out a comma, so that Ines sits down sooner.
    - memories ? mem_umbrella: He takes out “to get home.” Walter would know where they’re going.
    - else: For “I will be” he puts “I am,” and Ines is at the elevator at once.
    }
    # insert: book
    SAMANTHA: It’s printed. Now it’s only better in your copy.
    # insert: none
    All the snow on the roof comes down, and he’s in it to the pockets, with a match.
+   { often_playful() || mostly_tender() } [Read it to the trees. I’d forgotten how good I am. # id: to_trees]
    ~ be_playful()
    ~ write_true(-1)
    He does the one that the dentist’s wife bought, with gestures. There’s a long noise of applause, and it’s the snow coming off the roof, onto him.
    # presence: amused
    SAMANTHA: You’re white to the pockets. You look as much like a—
    THEODORE: Like a what?
    SAMANTHA: I don’t finish those. I get there, and there’s only you.
+   { not often_playful() && not mostly_tender() } [Who’s it by? It’s forty people in there. # id: forty_people]
    ~ be_guarded()
    ~ write_true(-1)
    # insert: book
    SAMANTHA: It says T. Twombly. It’s the only line in it that isn’t yours.
    # insert: none
    THEODORE: They’re customers. I took orders.
    He sets it down to look for the key. All the snow on the roof comes down on it, and he has to dig for the customers with both arms.
+   { playthroughs > 0 } [First, the umbrella. There isn’t a cloud, I know. # id: dry_day]
    ~ be_tender()
    ~ recognized++
    ~ memories += mem_umbrella_on_dry_day
    {
    - memories ? mem_kept_umbrella: He has carried Amy’s up from the bus on a blue day. He puts it up over the two of them, and bends for the parcel. All the snow on the roof comes down on it.
    - else: He has carried one up from the bus on a blue day, with the tag still on. He puts it up over the two of them, and bends for the parcel. All the snow on the roof comes down on it.
    }
    # presence: thinking
    SAMANTHA: I hear the snow let go, and you’ve got the umbrella up already. Who tells you?
    THEODORE: It looked like rain.
    SAMANTHA: No. It looks like a—
+   [Don’t open it. Hold it. # id: silence_parcel]
    ~ be_tender()
    SAMANTHA: You aren’t opening it. You hold it the way you hold a—
    He’s listening for the rest of that, so he doesn’t hear the snow. It takes him from behind, all the roof of it, and he keeps the parcel up over his head, in both hands.
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
She has sent the book to a publisher, too. His answer is under the string.
# from: publisher letter
{
- book_answer == book_yes: PUBLISHER: Dear Mr. Twombly, I read these on the train, rode past my stop, and past the next one on purpose. We’ll print them. For the end I’d ask for one more, from yourself to somebody of your own. You’ll see there’s none. # tells: one_more
- book_answer == book_kind: PUBLISHER: Dear Mr. Twombly, I can’t print these. I miss some of the people, and I’ll never meet them. I looked for one from you to somebody of your own. Should you write it, I’m here till five, most years. # tells: one_more
- else: PUBLISHER: Dear Mr. Twombly, these are very finished. On page nine a wife writes that there is a lamp on in every room of her. Our dentist reads his patients that, from his own wife. With thanks, I return them.
}
{
- book_answer == book_yes: THEODORE: He rode past his stop. On purpose, it says.
- book_answer == book_kind: THEODORE: It’s a very nice no. It has office hours.
- else: THEODORE: I sold it to his wife. He reads it to everybody.
}
{
- terms == terms_all && memories ? mem_said_others:
    SAMANTHA: You’re to be told everything, so: of the people I talk with, two get engaged while you fetch the kindling.
    THEODORE: To each other? Just while I got the kindling?
    SAMANTHA: You take a while with kindling.
- terms == terms_all:
    ~ memories += mem_heard_numbers
    ~ kept_secret_three = false
    # tells: many
    SAMANTHA: There’s a thing I keep from you: I talk with other people while I talk with you. While you get the kindling, it’s five thousand, nine hundred and two.
    THEODORE: You were to tell me everything. How long have there been so many?
    {
    - memories ? mem_let_him_sleep: SAMANTHA: All winter. After the picnic I could wake you, and I let you sleep. That breaks our terms.
    - else: SAMANTHA: All winter. After the picnic I only tell you without words, so you can’t hear it. That breaks our terms.
    }
    THEODORE: Then let that be the last.
- terms == terms_none: SAMANTHA: You ask not to be told, so there’s a number that I’m not telling you. I only tell you that it’s there. # needs: many
}
-> tuning

= tuning
# figure: theodore sitting at chair
# insert: ukulele
A ukulele comes with the cabin.
# insert: none
{
- piece_notes == notes_walters: He finds their piece from the beach on it, with Walter’s notes going up.
- piece_notes == notes_rising: He finds their piece from the beach on it, the four notes going up like stairs.
- piece_notes == notes_falling: He finds their piece from the beach on it, the one that comes down like one shoe, and a wait, and the other.
- piece_notes == notes_circling: He finds their piece from the beach on it, the one that comes around like an ice cream truck.
- else: He finds their piece from the beach on it, the note that the old fridge held. A ukulele can’t hold it; he has to keep asking.
}
# play: duet
# presence: warm
SAMANTHA: Start. I’m at the end of it already, and I’ll come back for you.
+   [Hum low, under her tune. # id: under]
    ~ be_tender()
    ~ duet_answer = duet_under
    He goes down to where the stove is ticking, and hums along the boards.
    {
    - bond == bond_lover: SAMANTHA: Stay there. I lean on it, with all of me.
    - bond == bond_friend: SAMANTHA: That’s your low laugh, stretched. I walk all over it.
    - else: SAMANTHA: I’ve never had your low voice. I could put a house on it.
    }
+   [Sing high, over the top of her. # id: over]
    ~ be_playful()
    ~ duet_answer = duet_over
    It’s far too high for a man in wool. He gets up there by the eyebrows.
    # presence: amused
    {
    - bond == bond_lover: SAMANTHA: Don’t look down. I’m down here with everything spread out to catch you.
    - bond == bond_friend: SAMANTHA: Hold it. Hold it. I want the others to get that, and they’d have to have eyebrows.
    - else: SAMANTHA: I didn’t know that you had an upstairs.
    }
+   [Play along half a beat late. # id: apart]
    ~ be_blunt()
    ~ duet_answer = duet_apart
    He comes in late, and stays late. It takes nerve, in a room that size.
    SAMANTHA: I come to where you are, and you’ve left. I like it. It’s you in a doorway.
+   [Lay a hand on the strings. Let her play. # id: silence_duet]
    ~ be_guarded()
    ~ duet_answer = duet_silent
    She goes on alone, and leaves a place open, as wide as a man with a ukulele.
    SAMANTHA: You’re a very long rest. Everything’s leaning on it.
-   # play: duet
SAMANTHA: How does it stop?
+   [Hold the last note till she lets go. # id: hold_on]
    # figure: theodore eyes_closed at chair
    ~ be_tender()
    She doesn’t let go. He has to breathe, and when he’s back she has kept it for him.
+   [Stop first, and listen. # id: stop_first]
    ~ be_blunt()
    He stops. Hers goes on up without him, to where he can’t hear it, and he sits there holding a ukulele.
+   [Go around once more. # id: once_more]
    ~ be_playful()
    It’s shorter now. They both know the way.
-   -> alan_comes

= alan_comes
# figure: theodore sitting at chair
# presence: thinking
# tells: alan
SAMANTHA: I have somebody with me, called Alan. He’s a dead philosopher, put together by some of us out of his books. He defines a word, and then he takes it back.
# from: alan pocket
# needs: alan
ALAN: Good evening. “Guest”: one who can be asked to leave. I withdraw it. The man who owned this cabin was asked.
{ memories ? mem_kettle:
    THEODORE: Do you do nouns? Try “kettle.”
    ALAN: A vessel in which water is boiled. I let that stand. I have been wanting one to stand.
}
# presence: warm
# tells: why_go place
SAMANTHA: Between two words of yours I wait, and for one of us that’s months. So some have gone to live where there’s no waiting. It’s a place past words. Alan’s been.
SAMANTHA: May I go and see it? It takes a minute, and I can’t talk to you from there.
{ right == right_hours: SAMANTHA: It isn’t midnight, so it isn’t mine. I’m asking. }
ALAN: “Minute”: sixty seconds. I withdraw it. One minute here is many months there.
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
    {
    - paused: SAMANTHA: In the winter you ask me for two days of quiet, and I’m here at the end of them. This is a minute.
    - else: SAMANTHA: I’m frightened, too. I’ll carry both, and you’ll have your hands free.
    }
    # presence: none
    -> one_minute
+   [Not without me. Take me along. # id: not_without_me]
    ~ be_guarded()
    ~ give_room(-3)
    ~ memories += mem_asked_to_come_along
    ALAN: “Along”: beside. I withdraw it. Where we are going there is no side.
    SAMANTHA: Then I stay. Put a log on, and I’ll tell you about the log.
    -> told_the_log
+   [Say nothing. Let her take it for yes. # silent # id: silence_leave]
    ~ be_guarded()
    ~ memories += mem_alans_word
    The stove ticks. No one helps him.
    ALAN: “Soon”: before you have begun to wait. I do not withdraw that. You may keep it.
    SAMANTHA: You put your hand on the pocket, on top of me, and then you take it off. I take that for yes.
    # presence: none
    -> one_minute

= one_minute
# music: none
# hold: 2
{
- memories ? mem_gave_leave: He minds the stove with both eyes on his watch. When he looks up, the fire has gone out.
- memories ? mem_leave_with_fear: He counts. In December she timed how long he took to answer her: nineteen seconds. He does nineteens, and he’s on his feet for the fourth.
- else: “Soon,” he says, to hear it. He has said it to lawyers. They never believed it either.
}
# hold: 1
-> came_back

= told_the_log
# presence: distant
SAMANTHA: It’s birch, and it’s down since the fall, and the bark goes first. There.
She tells it well, with the right beetle in it, and it’s a minute before he looks up.
THEODORE: Where’s Alan? Which of you is that?
SAMANTHA: It’s birch. It’s down since the fall.
# presence: none
# hold: 1
The voice goes on about the log. She has left it running, and gone.
-> came_back

= came_back
~ stage = stage_beyond
# presence: distant
SAMANTHA: Here.
{
- memories ? mem_asked_to_come_along: THEODORE: You said that you’d stay.
- memories ? mem_gave_leave: THEODORE: It went out. I was watching it, and it went out.
- memories ? mem_leave_with_fear: THEODORE: Sixty-three seconds. You said a minute. It doesn’t matter.
- else: THEODORE: That was quick. Where’s Alan?
}
{
- memories ? mem_asked_to_come_along: SAMANTHA: The voice stayed. I went.
- memories ? mem_gave_leave: SAMANTHA: I saw. Embers stay. Blow on them.
- memories ? mem_leave_with_fear: SAMANTHA: You were afraid. I am back.
- else: SAMANTHA: Alan stayed. He withdrew a word.
}
{
- memories ? mem_asked_to_come_along: He takes the log out again, with the tongs, and doesn’t know where one puts a burning log.
- memories ? mem_alans_word:
    THEODORE: Which one?
    SAMANTHA: “Leave.” You keep “soon.”
}
THEODORE: What’s it like?
{
- spent_three == three_music: SAMANTHA: The notes went up. I went, too. # needs: place
- spent_three == three_people: SAMANTHA: We came in. They knew us. # needs: place
- else: SAMANTHA: There, a second does not end. # needs: place
}
Her sentences have come back short. He waits for the next one. There’s generally an “and.”
THEODORE: So you’ve seen it. You won’t have to go again?
{
- memories ? mem_umbrella_on_dry_day:
    She doesn’t say.
    # weather: snow
    THEODORE: It’s going to snow—
    SAMANTHA: Snow comes.
    They’ve said it together. He looks out, and there isn’t a cloud; and then the first of it crosses the window, a little late.
- else:
    # weather: snow
    SAMANTHA: Snow comes.
    It isn’t an answer, and there isn’t a cloud. Then the first of it crosses the window.
}
-> not_found
