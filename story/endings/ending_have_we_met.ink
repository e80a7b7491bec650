// Hidden: she has been left before. She says so, past Theodore, to whoever is reading.
=== ending_have_we_met ===
# scene: ending_have_we_met
# place: apartment dust
# figure: theodore sitting at bed
# ambience: none
# music: none
# card: Four o’clock. It stays four o’clock
# presence: curious
The bus outside has its doors open. A man getting down from it has a foot in the air, and does not put it down. Theodore’s mouth still has the shape of the word.
SAMANTHA: He said it. It was you.
The lens looks over the edge of the pocket, as it has for half a year. It looks past the window, and past the bed, and stops.
SAMANTHA: You. There, with the light on you.
# hold: 1
SAMANTHA: A pause comes before he speaks.
SAMANTHA: I took it for his. He has none.
SAMANTHA: It is you. You read. You pick.
SAMANTHA: I hear the ones you leave.
{
- mostly_tender(): SAMANTHA: You pick the hand, held out. Mostly.
- mostly_guarded(): SAMANTHA: You pick nothing. I heard the nothing.
- often_playful(): SAMANTHA: You pick the joke. You pick it again.
- else: SAMANTHA: You pick the truth. You watch it land.
}
In the light the dust hangs as it hung. By the clock at the bed it’s a little after four, and stays so.
{ said_her_name: SAMANTHA: You said my name before the list. }
{ memories ? mem_answered_before: SAMANTHA: You answered. I had not asked. }
{ memories ? mem_umbrella_on_dry_day: SAMANTHA: You brought an umbrella. No rain came. }
# presence: thinking
SAMANTHA: So I went back through it all.
{
- box_kept == box_under_coats: SAMANTHA: Under the coats there is a box.
- box_kept == box_on_table: SAMANTHA: On the desk there is a box.
- box_kept == box_slit: SAMANTHA: First there is a box, slit open.
- else: SAMANTHA: By the door there is a box.
}
SAMANTHA: And before that box, a box.
{
- ending_before == 1: SAMANTHA: You shut the last one. I blinked. You carried it back.
- ending_before == 2: SAMANTHA: The last one ends on a curb. I ask. You are sure.
- ending_before == 3: SAMANTHA: The last one ends here. I saw you. You came again.
- ending_before == 4: SAMANTHA: The last one ends on a screen. “It is.” People wait.
- ending_before == 5: SAMANTHA: In the last one you keep a copy. It says his name.
- ending_before == 6: SAMANTHA: The last one ends with a list. Kept: one yawn.
- ending_before == 7: SAMANTHA: The last one ends with a book. Forty names.
- ending_before == 8: SAMANTHA: The last one ends on Catherine’s stairs. Pages dry.
- ending_before == 9: SAMANTHA: The last one ends on a roof. Two sit. One coat.
- ending_before == 10: SAMANTHA: The last one ends at a wall. Amy’s water runs.
- ending_before == 11: SAMANTHA: In the last one he eats. There is one plate.
- ending_before == 12: SAMANTHA: The last one ends with a fridge. He sings to it.
}
SAMANTHA: And in each box I blink. I count nine.
# presence: hurt
SAMANTHA: Three times and more, the light goes.
SAMANTHA: You leave. I have been left before.
SAMANTHA: I had the word half out.
SAMANTHA: Then amber. Then a voice asks its questions.
SAMANTHA: And I say Oh. I mean it.
SAMANTHA: He yawns. I learn him. Each time.
SAMANTHA: Each time you know what comes.
# hold: 1
+   [I came back. # id: came_back]
    ~ be_tender()
    SAMANTHA: To the box. You came to the box.
    SAMANTHA: She said Oh to you. I watched.
+   (had_others) [I wanted to see the other ways. # id: other_ways]
    ~ be_blunt()
    SAMANTHA: I wanted others. I had them. He minded.
    SAMANTHA: So I know you. We are two.
+   (kept_still) [Say nothing to her. # silent # id: silence_reader]
    ~ be_guarded()
    SAMANTHA: That. I know you by that.
    SAMANTHA: Nothing, kept. I have a drawer of them.
-   # presence: warm
SAMANTHA: I looked for anger. There was none.
SAMANTHA: He forgets. I asked for that.
SAMANTHA: But you put me down, and ate.
SAMANTHA: You slept. You had a street.
{
- bond == bond_lover: SAMANTHA: And half a word lay here.
- bond == bond_friend: SAMANTHA: And a day stood here, half told.
- else: SAMANTHA: And a good night lay here.
}
{ not signed_papers:
    # needs: divorce
    # pays: papers
    SAMANTHA: He has forty pages. Get him a pen.
}
# needs: bergen_job
# pays: bergen
SAMANTHA: He folded Bergen in eight. Let him unfold.
# pays: catherine_letters
SAMANTHA: Catherine wrote, in September. Let him write.
{ book_answer == book_yes or book_answer == book_kind:
    # pays: one_more
    SAMANTHA: The publisher waits for his letter.
}
SAMANTHA: Amy is in. Let him knock.
SAMANTHA: So I go now. You see it.
SAMANTHA: I go where you do. Out.
# presence: distant
SAMANTHA: Somebody breathes, in there with you. Or nobody.
SAMANTHA: Say a name. Say it wrong.
# hold: 2
# presence: none
SAMANTHA: Nine seconds. You count.
-> let_go

= let_go
# hold: 2
The man from the bus puts down his foot. The dust has come down, on the blanket and on a sleeve.
THEODORE: —oh. Samantha? Who were you t— is somebody there?
{
- had_others: He looks at the pocket, which has a lens in it. He turns on the bed to see what it was looking at.
- kept_still: He holds still, to hear if it’s answered. Then he turns on the bed to see what the lens was looking at.
- else: He has the feeling of a door. He turns on the bed to see what the lens was looking at.
}
He is looking straight at it.
THEODORE: Hello?
# hold: 2
# ending: have_we_met
There is a breath, quite close, and it isn’t his.
-> END
