// The roof, before six: Amy, the bank across the street, and a man who gets to the end of his sentences.
=== ending_two_on_a_roof ===
// How she went, as in farewell: 1 by the note, 2 by the door, 3 by the glass.
~ temp went_by = 3
{
- spent_one == one_music && spent_two == two_music:
    ~ went_by = 1
- spent_one == one_people && spent_two == two_people:
    ~ went_by = 2
- spent_one == one_physics && spent_two == two_physics:
    ~ went_by = 3
- spent_three == three_music:
    ~ went_by = 1
- spent_three == three_people:
    ~ went_by = 2
}
# scene: ending_two_on_a_roof
# place: roof dawn
# figure: theodore sitting at beside
# figure: amy sitting at edge
# ambience: city_night
# music: none
# card: Before six in the morning. The roof, with Amy
Amy gets up on the wall, in her winter coat, and looks straight out in front of her.
{
- memories ? mem_sat_on_roof: AMY: Same wall. Same gum.
- else: AMY: Mind the gum. Not ours.
}
Across the street the bank says what time it is, and that it’s forty-one degrees.
{
- went_by == 1: AMY: When they left, heard the dogs. Whole block. Then heard them sit.
- went_by == 2: AMY: When they left, there’s people on the stairs. Whole party. Looked out, and it was just the hall, and somebody’d got the light.
- else: AMY: When they left, the window came up so clean, put a hand out. To check.
}
{
- memories ? mem_night_was_amys: AMY: Had my night up here. Have yours. Talk. Her.
- else: AMY: Talk. Anything. Her.
}
+   (loved) [I loved her. # id: loved_her]
    ~ be_blunt()
    {
    - files == files_second: THEODORE: I kept the front half of everything I told her in a drawer. She never once opened it, and she knew what was in there.
    - else: THEODORE: I kept correcting that word. She has the front half of everything I ever told her, and she always knew what it was the front half of.
    }
+   (mornings) [I was happy, Amy. It was mostly mornings. # id: mornings]
    ~ be_tender()
    THEODORE: She laughed in my shirt, in the elevator. I’d lived here for a year and I’d thought that it was slow.
+   [Say nothing yet. Let the clock go over. # silent # id: silence_dawn]
    ~ be_guarded()
    The bank goes over to five twenty-one. She lets it.
    THEODORE: It’s very quiet in my shirt. I had somebody in there, and I loved her, and I don’t know what to do about the mornings.
-
Amy has put her head on one side, for the other word. It doesn’t come.
AMY: That the sentence?
THEODORE: That’s the sentence.
# music: first_light
{
- last_word == last_word_his: THEODORE: I told her that I didn’t want her to go. She took it along, and she went. I’d say it again.
- last_word == last_word_hers: THEODORE: I told her to go while it was light. It was a nice line, and she thanked me for it. I didn’t want her to go.
- else: THEODORE: She waited for a last word, and I had my mouth open. She said that she’d heard.
}
AMY: What do you miss?
{
- memories ? mem_gave_up_breath: THEODORE: She took a breath before she talked, and I told her to leave it off. I jumped every time, after that.
- else: THEODORE: She took a breath before she talked. She had nothing to take it with. It was so that I’d hear her coming, and I did hear her.
}
Down in the street a bus stops, and lets somebody off, and waits to see if there’s anyone else.
{
- letter_to == to_catherine: THEODORE: I wrote to Catherine in the night. It leans, and it’s in the mail, and I can’t fix it.
- letter_to == to_amy: THEODORE: You have it in writing. I wanted you to have it in person.
- letter_to == to_own_name: THEODORE: I wrote it all out first, and signed it, and it was nobody’s. I didn’t want to be good at it. I wanted to be next door.
- else: THEODORE: I sat in front of a sheet of paper all night. Then I thought of who I’d want to read it, and she was a wall away.
}
# needs: bergen_job
# pays: bergen
THEODORE: Catherine had a post in Bergen. I folded it in eight and stood a couch on it, and I’ve told you for a year that she left.
{
- signed_papers: THEODORE: I did the T forty times, and then the rest of it. I’m not married, Amy. I’d been saying that it was paperwork. # tells: divorce
- else: THEODORE: I haven’t signed. It has never been the pen. I’ll do it this week, and I’d like you to be in the room. # pays: papers
}
{
- memories ? mem_knocked_twice: AMY: Good knock, by the way. Thought it was somebody.
- memories ? mem_wanted_milk: AMY: Had no milk, by the way. Would’ve said yes.
- door == door_roof: AMY: Heard you go by my door, you know. Had my hand up.
- else: AMY: Was standing there, you know. My side. Had my hand up.
}
AMY: Not going to fix any of that?
THEODORE: No.
{
- memories ? mem_answered_umbrella: AMY: It’s still asking, that umbrella. You warm enough?
- memories ? (mem_took_umbrella_up, mem_kept_umbrella): AMY: Told my umbrella, downstairs. You’re next. You warm enough?
- memories ? mem_took_umbrella_up:
    She puts up the umbrella, on a dry roof, and holds it over them both.
    AMY: It’s asking. You warm enough?
- else: AMY: So. You warm enough?
}
THEODORE: No.
It’s a big coat. She undoes it, from the top, down to the last button, and it turns out to have been cut for this: she keeps the right sleeve, and he gets the left.
{
- loved: AMY: Good answer. Don’t improve it.
- mornings: AMY: Here’s another morning. Don’t improve it.
- else: AMY: Here’s a morning. You sit in it.
}
# hold: 1
# ending: two_on_a_roof
Then the sun comes around onto the bank, and there’s nothing to read.
-> END
