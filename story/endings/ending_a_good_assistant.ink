// A Monday with nothing in it: he takes himself on as his own assistant. Then it’s three in the morning, and the fridge.
=== ending_a_good_assistant ===
# scene: ending_a_good_assistant
# place: apartment dawn
# figure: theodore lying at bed
# ambience: city_night
# music: none
# card: Monday
DEVICE: Good morning. Your calendar is empty.
THEODORE: For the m— till when?
DEVICE: I have looked as far as the years go.
By eight he has advertised the position. By five past he has it; nobody else had come.
# figure: theodore standing at desk
THEODORE: You have four eggs. Boil, fry, or postpone?
He considers that very well put. He postpones them.
{
- letter_to == to_catherine:
    # sound: message
    CATHERINE: I have your letter. I shall need some time. I am told that you know how that is.
    THEODORE: One from Catherine. Keep, or answ— keep.
- letter_to == to_amy:
    # sound: message
    AMY: On your page two. Reading it like soup. Sunday.
    THEODORE: One from Amy. Shall I pace the hall for you?
- letter_to == to_own_name:
    THEODORE: There’s one in the box, unaddressed. Who’s it for?
    He says that he’ll get back to himself on that.
- else:
    THEODORE: You have no mail. Shall I write you some?
    {
    - memories ? mem_folded_sheet: There’s no paper. It’s under the table, holding it up, and doing very well there.
    - memories ? mem_dried_plates: Two plates stand in the rack. He decides that one of them is the staff’s.
    - memories ? mem_sheet_in_pocket: He finds a sheet in his breast pocket, and reads it through, and says that nothing has come.
    }
}
{
- nobody_sits == seat_chair: He clears the other chair, for staff.
- nobody_sits == seat_sofa: He gives the staff the far end of the sofa, and goes around to see if one can work there.
- nobody_sits == seat_rotated: He looks at the roster. Mondays he is on the floor.
- else: He takes the left end, and leaves himself the right.
}
{
- files == files_first: Whatever he starts to say, he files. By noon it’s mostly M’s, and one that could be an L.
- files == files_second: Whatever he ends up saying, he files. By noon it comes to “fine,” six times.
- files == files_both: He files both. By noon it has come to words between them, and he’s called in as a witness.
- else: By noon he has marked himself as pending, and gone to lunch on it.
}
At one he puts himself on hold, and hums. It’s four notes, over and over. At ten past nobody has picked up.
# place: apartment night
{
- mostly_playful():
    THEODORE: That’s the third airport joke today. Who called?
    DEVICE: No one has called.
- mostly_tender():
    THEODORE: You said good night to the elevator. Is something asleep?
    DEVICE: I do not detect anyone.
- mostly_guarded():
    THEODORE: You’ve locked up twice. Who’s it keeping in?
    DEVICE: One person.
- else:
    THEODORE: You said “later,” to the eggs. What time?
    DEVICE: There is nothing later.
}
{
- bond == bond_lover: He turns down his side of the bed, and then his side of the bed.
- bond == bond_friend: There was a man on the stairs today with a ladder that was longer than the stairs. He has it ready, word for word, with both landings.
- else: “Badly,” he says, from the sink. Nobody had asked him how he slept; it only needed somewhere to go.
}
DEVICE: You used assistance today. How would you rate it?
+   (kept_him) [He’s willing. Let him sleep in tomorrow. # id: willing]
    ~ be_tender()
    DEVICE: Who?
+   (anticipated) {mostly_playful()} [He finishes my sentences. I’d hoped for a rest. # id: finishes]
    ~ be_playful()
    DEVICE: Four stars. Thank you.
+   (no_questions) {not mostly_playful()} [He only asks what he knows. # id: only_asks]
    ~ be_blunt()
    DEVICE: Your answer is too long for this field.
+   [… # id: silence_rating]
    ~ be_guarded()
    DEVICE: No stars. Thank you.
-   # place: apartment late
# figure: theodore lying at bed
# camera: bed 1.1
At three he wakes, by appointment. Nothing has happened.
{
- kept_him: He lies still, so as not to wake the help.
- anticipated: THEODORE: Ladies and g—
- no_questions: THEODORE: What’s it l—
- else: He opens his mouth, as one tries a light.
}
{
- memories ? mem_knocked_twice: Through the wall come two knocks, on purpose. It isn’t Sunday. He gives her the two back, and they leave it there.
- memories ? mem_wanted_milk: He has three milks now. The third was on his mat at noon, under a bowl, with no note.
- door == door_amy: Through the wall he can hear Amy not knocking. He’d know it anywhere.
- memories ? mem_left_on_step: His arms have kept the curve of the box. He turns over, and takes it with him.
- memories ? mem_came_as_movers:
    THEODORE: It’s the movers.
    He’d wanted to hear who would laugh.
- door == door_catherine: A bicycle rings, down in the street. It strikes him that he never read what name she signed.
- memories ? mem_hummed_fifth: He does the five, low. Down on three the dog that nobody’s allowed to have gets up for the last one.
- memories ? mem_answered_umbrella: In the hall the umbrella stands open to dry, though it never got wet. Every so often it asks the coat.
- memories ? mem_said_rye: “Rye,” he says. It’s two hours early.
- door == door_roof: From the bed he can see four of the windows that are somebody. He has left a lamp on, for whoever’s counting.
- memories ? mem_wrote_back_to_ines: One, he thinks. Two. For the third there’s only the fridge.
- memories ? mem_took_pile: “Ruth,” he says. “I’ve been up since three.”
- else: The parrots came home with him, both, in a plain envelope. He has stood them where they can see each other.
}
# figure: theodore standing at desk
# camera: none
The fridge is on. In September it stopped by itself, one evening, and he looked around to see what he’d broken.
He goes in to it barefoot, and reaches around behind. He has the plug in his hand, and has begun to pull, when he thinks of the eggs.
DEVICE: Would you like to add an event?
Under the magnet hangs the sheet that he told her was groceries.
{
- not (memories ? mem_margaret_came_down):
    THEODORE: Saturday at eight. “Supper.”
    DEVICE: For how many?
    THEODORE: T— three. I’ll have to sh— I’ll shout.
- not (memories ? mem_window_across_again):
    # needs: window_woman
    THEODORE: Saturday, after dark. “Glass.”
    DEVICE: With whom?
    THEODORE: With the w— I’ll ask her. I’ve got toothpaste.
- else:
    THEODORE: Sunday. “Sea.”
    DEVICE: How will you be getting there?
    THEODORE: By tr— in my clothes.
}
{ not signed_papers: THEODORE: And “pen.” I’ll want to borrow a pen. # pays: papers }
DEVICE: You have one event.
# hold: 1
# ending: a_good_assistant
He stays up with it a while. It holds its one note, and toward four, low, on account of Margaret, he puts another on top.
-> END
