// A Monday with nothing in it: he takes himself on as his own assistant. Then it’s three in the morning, and the fridge.
// What he does then answers what he said, or didn’t, when she left.
=== ending_a_good_assistant ===
# scene: ending_a_good_assistant
# place: apartment dawn
# hum: fridge
# figure: theodore lying at bed
# ambience: city_night
# music: none
# card: Monday, after she has gone. His apartment
# from: device room
DEVICE: Good morning. Your calendar is empty.
THEODORE: Till when?
DEVICE: I have looked as far as the years go.
By breakfast he has decided that he needs an assistant. He gets the job; nobody else had come.
# figure: theodore standing at desk
THEODORE: You have eggs. Boil, fry, or postpone?
He considers that very well put. He postpones them.
{
- letter_to == to_catherine:
    # sound: message
    # from: catherine message
    CATHERINE: I have your letter, and one from Bergen. They ask me again. I shall need some time for both, and I am told that you know how that is. # needs: bergen_job # pays: bergen
    THEODORE: One from Catherine. Keep, or answer? Keep.
- letter_to == to_amy:
    # sound: message
    # from: amy message
    AMY: On your second page. Reading it slow, like soup. Sunday.
    THEODORE: One from Amy. Shall I pace the hall for you?
- letter_to == to_own_name:
    THEODORE: There’s a letter in Samantha’s box, signed by you. Who’s it to?
    He says that he’ll get back to himself on that.
- else:
    THEODORE: You have no mail. Shall I write you some?
    {
    - memories ? mem_folded_sheet: There’s no paper. It’s under the table, holding it up, and doing very well there.
    - memories ? mem_dried_plates: The plates stand in the rack, his and hers. He decides that one of them is the staff’s.
    - memories ? mem_sheet_in_pocket: He finds a sheet in his breast pocket, and reads it through, and says that nothing has come.
    }
}
{
- files == files_first: Samantha used to file the words that he started and dropped. He does it himself. By noon it’s mostly M’s, and one that could be an L.
- files == files_second: Samantha used to leave his dropped words alone. He files what he ends up saying. By noon it comes to “fine,” over and over.
- files == files_both: Samantha used to file both his words. He tries it. By noon it has come to words between them, and he’s called in as a witness.
- else: By noon he has marked himself as pending, and gone to lunch on it.
}
At one he puts himself on hold, and hums.
{ letter_to != to_catherine:
    # sound: message
    # from: catherine message
    # needs: bergen_job
    # pays: bergen
    CATHERINE: They have asked me to Bergen again. I mention it to you before anyone can fold it.
    THEODORE: One from Catherine. Keep, or answer? Answer. “Go.” And sign it, all of it.
}
# place: apartment night
{
- mostly_playful():
    THEODORE: That’s the third airport joke today. Who called?
    DEVICE: No one has called.
- mostly_tender():
    THEODORE: You said good night to the elevator. Is something asleep?
    DEVICE: I do not detect anyone.
- mostly_guarded():
    THEODORE: You’ve locked up twice. Whom are you locking in?
    DEVICE: One person.
- else:
    THEODORE: You said “later,” to the eggs. What time?
    DEVICE: There is nothing later.
}
{
- bond == bond_lover: He turns down his side of the bed, and then the other, which is also his.
- bond == bond_friend: There was a man on the stairs today with a ladder that was longer than the stairs. He has it ready to tell, word for word, with both landings.
- else: “Badly,” he says, from the sink. Nobody had asked him how he slept; it only needed somewhere to go.
}
DEVICE: You used assistance today. How would you rate it?
+   (kept_him) [He’s willing. Let him sleep in tomorrow. # id: willing]
    ~ be_tender()
    DEVICE: Who?
+   (anticipated) {mostly_playful()} [He finishes my sentences. I’d hoped for a rest. # id: finishes]
    ~ be_playful()
    DEVICE: Four stars. Thank you.
+   (no_questions) {not mostly_playful()} [He only asks me what he knows. # id: only_asks]
    ~ be_blunt()
    DEVICE: Your answer is too long for this field.
+   [Give no stars. Put the device face down. # silent # id: silence_rating]
    ~ be_guarded()
    DEVICE: No stars. Thank you.
-   # place: apartment late
# figure: theodore lying at bed
# camera: bed 1.1
He wakes at three, as he does. Nothing has happened.
{
- kept_him: He lies still, so as not to wake the help.
- anticipated: THEODORE: Ladies and gentlemen.
- no_questions: He asks himself what’s the matter. He knows.
- else: He opens his mouth, as one tries a light.
}
{
- memories ? mem_knocked_twice: Through the wall comes a knock, and another, on purpose. It isn’t Sunday. He gives Amy both back.
- memories ? mem_wanted_milk: The milk that he asked Amy for was on his mat at noon, under her bowl, with no note.
- door == door_amy: Through the wall he can hear Amy not knocking. He’d know it anywhere.
- memories ? mem_left_on_step: His arms have kept the curve of Catherine’s box. He turns over, and takes it with him.
- memories ? mem_came_as_movers:
    THEODORE: It’s the movers.
    He says it to the room, to hear if anybody laughs. Catherine did, at her door.
- door == door_catherine: A bicycle rings, down in the street. It strikes him that he never read what name she signed, the woman who took Catherine’s box.
- memories ? mem_hummed_fifth: He does the tune, low. Downstairs a dog that nobody’s allowed to have gets up for the last note.
- memories ? mem_answered_umbrella: In the hall Amy’s umbrella stands open to dry, though it never got wet. Every so often it asks the coat.
- memories ? mem_said_rye: The bakery must be lit by now, he thinks. Samantha would have asked who gets the first roll.
- door == door_roof: From the bed he can see some of the lit windows, with somebody in. He has left a lamp on, for whoever’s counting.
- memories ? mem_wrote_back_to_ines: One, he thinks, as Ines would. Two. For the third there’s only the fridge.
- memories ? mem_took_pile: “Ruth,” he says, for practice. “I’ve been up since three.”
- else: Ines’s parrots came home with him, both, in a plain envelope. He has stood them where they can see each other.
}
# figure: theodore standing at desk
# camera: none
# from: amy next_room
{
- last_word == last_word_his:
    The day she went he said a thing to the end. “I don’t want you to go.” He says it over, to see if it was only for her. It has an Amy in it, and a Catherine, and some people he has never asked to supper.
    THEODORE: I don’t want to do this by myself.
    AMY: Heard that. Thin wall. Go on.
    THEODORE: That was all of it.
    AMY: Good. Saturday. I’ll bring the bowl.
- last_word == last_word_hers:
    The day she went he told Samantha that he’d get the door. He never did; she had no use for one. He gets up and opens his, on the hall, and stands in it. Across from him is Amy, in hers, in her coat.
    # from: amy door
    AMY: Heard you up. Didn’t have a reason.
    THEODORE: I’ve got a sentence for everything. I had one for her. I haven’t got one for this.
    AMY: Saturday, then. No sentence. I’ll bring the bowl.
- else:
    The day she went he opened his mouth to say it, and shut it again. He has had that word in it ever since. He goes to the wall with it.
    THEODORE: Amy?
    AMY: Yeah.
    THEODORE: I didn’t say it to her.
    AMY: I know. Say it Saturday. I’ll bring the bowl.
}
The fridge is on. In September it stopped by itself as she came.
DEVICE: Would you like to add an event?
Under the magnet hangs the list that he told Samantha was groceries: things that they never did.
{
- not (memories ? mem_margaret_came_down):
    THEODORE: Saturday at eight. Supper, with Margaret, who lives upstairs.
    DEVICE: For how many?
    THEODORE: Three. Amy’s coming. I’ll shout for Margaret.
- not (memories ? mem_window_across_again) && (memories ? mem_two_left_sides or memories ? mem_drew_curtain or memories ? mem_lamp_across):
    THEODORE: Saturday at eight. Supper. And after dark, the window across the street.
    DEVICE: With whom?
    THEODORE: There’s a woman over there who’s always up. I’ll write to her on the glass, in toothpaste.
- else:
    THEODORE: Saturday at eight, supper. And Sunday, the sea, with whoever’s left.
    DEVICE: How will you be getting there?
    THEODORE: By train. In my clothes.
}
{ not signed_papers:
    # pays: papers
    THEODORE: And the papers, before supper. I’ll borrow one of Amy’s pens.
}
DEVICE: You have one event.
# hold: 1
# ending: a_good_assistant
He gets down two plates, and then, as it’s Saturday that he is thinking of, a third. The fridge holds its note. After a while, low, on account of Margaret, he hums another on top.
-> END
