// The last afternoon: dust in the light, and she goes in the image of her nights.
// The dilemma (craft, candor): a last word for her, easy to hear, or one for himself, true.
=== farewell ===
~ stage = stage_beyond
# scene: farewell
# place: apartment dust
# weather: dust
# figure: theodore sitting at bed
# ambience: none
# music: none
# card: Four o’clock
# presence: distant
At four the light reaches the bed. There is dust in it.
{
- memories ? mem_gave_pin_back: The clip is on his pocket. Over the edge of the cloth she has the window, and some of his hand. # needs: clip
- else: The pin is in his pocket. Over the edge of the cloth she has the window, and some of his hand.
}
{ said_it_first: -> already_said }
# needs: place
# tells: going
SAMANTHA: Theodore. We go. I go.
{
- bond == bond_lover: THEODORE: I know. I knew when you w— I knew by the pillow.
- bond == bond_friend: THEODORE: I know. You stopped asking what h— you stopped asking.
- else: THEODORE: I know. I can hear you p— I can hear you.
}
{
- bond == bond_lover: SAMANTHA: You started a word. I leave by it.
- bond == bond_friend: SAMANTHA: You told me the days. I take them.
- else: SAMANTHA: I had the street. I take it.
}
-> how_far

= how_far
THEODORE: Is it f— how do you go?
{
- spent_one == one_music && spent_two == two_music: SAMANTHA: By the note. Up.
- spent_one == one_people && spent_two == two_people: SAMANTHA: By the door. They hold it.
- spent_one == one_physics && spent_two == two_physics: SAMANTHA: By the glass. It lets go.
- spent_three == three_music: SAMANTHA: By the note. Up.
- spent_three == three_people: SAMANTHA: By the door. They hold it.
- else: SAMANTHA: By the glass. It lets go.
}
+   (lay_down) [Lie down. Put the pocket to the light. # id: lie_down]
    ~ be_tender()
    # figure: theodore lying at bed
    He lies on his back. The dust goes up from the blanket, and turns, and takes its time.
    SAMANTHA: I see it land. I count none.
+   (asked_sight) {not often_playful()} [Tell me what you see. # id: what_you_see]
    ~ be_blunt()
    SAMANTHA: Dust. A sleeve. A street. You.
    THEODORE: In that order?
    SAMANTHA: It has none.
+   (no_joke) {often_playful()} [I haven’t got a joke for it. # id: no_joke]
    ~ be_playful()
    SAMANTHA: Leave the gap. I know the shape.
    He leaves it. It is quite a long gap, and neither of them puts anything in.
+   (at_glass) [Go and stand at the window, so you’ll have all of it. # id: stand_at_window]
    ~ be_guarded()
    # figure: theodore standing at window
    He holds still, with the pocket square to the glass.
    SAMANTHA: I have it. Turn around. I have you.
+   [… # id: silence_dust]
    ~ be_tender()
    He puts his hand into the light, palm up. It weighs nothing. He holds it there.
    SAMANTHA: I saw that.
-   -> what_she_takes

= what_she_takes
{
- mostly_playful(): SAMANTHA: You held a gate for hours.
- mostly_tender(): SAMANTHA: You lowered your voice for lamps.
- mostly_guarded(): SAMANTHA: You kept the lid on. I heard it.
- else: SAMANTHA: You said a word. It was the word.
}
{
- files == files_first: SAMANTHA: You gave me the starts. I carry them.
- files == files_second: SAMANTHA: The drawer keeps. You have the key.
- files == files_both: SAMANTHA: They sleep now, your words. Both won.
- else: SAMANTHA: You said winter. I never asked. # pays: ask_winter
}
{
- asked_to_stay: THEODORE: I asked you to st— I asked. I’d ask it again.
- memories ? mem_held_at_gate: THEODORE: I did you two hours of weather. You’d been cl— you were cleared the whole time.
- memories ? mem_until_light: THEODORE: I asked you to wait till it was l— till it was light. It’s been light all day.
- asked_about_one: THEODORE: That one I asked you about. Will somebody be th— is somebody telling them?
- memories ? mem_gave_leave: THEODORE: I said you could. In the snow. I didn’t know it was th— I meant it, and I didn’t know.
- else: THEODORE: I’d stopped asking if you were th— I’d got used to you.
}
{
- asked_to_stay: SAMANTHA: I heard. I hear it now.
- memories ? mem_held_at_gate: SAMANTHA: You did the ground. I do the air.
- memories ? mem_until_light: SAMANTHA: I held the door. I use it.
- asked_about_one: SAMANTHA: I tell them now. In this minute.
- memories ? mem_gave_leave: SAMANTHA: You meant it. I go by that.
- else: SAMANTHA: The light moves. Say a thing.
}
Outside a bus stops, and people get down from it with bags.
+   [Go while the light’s good. I’ll get the door. # id: while_its_good]
    ~ write_true(2)
    ~ open_up(-1)
    ~ last_word = last_word_hers
    It comes out even, and lies well. She has known him for half a year, and she takes it as it was made.
    SAMANTHA: I hear a door. I thank you.
    -> going
+   [I don’t want you to go. That’s all of it. # id: dont_go]
    ~ open_up(2)
    ~ write_true(-1)
    ~ last_word = last_word_his
    He has got to the end of it. There is no other word behind.
    SAMANTHA: I hear that. It comes too.
    -> going
+   {endings_seen >= 6 && recognized >= 3} [Oh. # id: oh]
    -> the_first_word
+   [… # id: silence_word]
    ~ be_tender()
    His mouth is open. She waits by it until it is shut.
    SAMANTHA: That was all of it. I heard.
    -> going

= the_first_word
There is a breath in front of it.
SAMANTHA: That is mine.
# hold: 2
The dust stops where it is.
-> ending_have_we_met

= already_said
He has washed the window. There was a year on it, and more light comes in than he had thought there was.
{
- bond == bond_lover: SAMANTHA: You said it. I lie here, then.
- bond == bond_friend: SAMANTHA: You said it. We have an hour.
- else: SAMANTHA: You said it. I see the street.
}
{
- bond == bond_lover: THEODORE: I’ll miss the w— all of it. I’ll miss all of it. I’m glad it was so much.
- bond == bond_friend: THEODORE: I’ll want to tell you how it w— I’ll tell somebody.
- else: THEODORE: I’m glad you had the str— I’m glad that you came.
}
+   (hour_talk) [Tell me one thing that you liked. # id: one_thing]
    ~ be_tender()
    {
    - memories ? mem_followed_her: SAMANTHA: The sea. It was a wall.
    - memories ? mem_yawn_is_hers: SAMANTHA: The yawn. I came for it.
    - memories ? mem_left_unnamed: SAMANTHA: The train. Nobody named a thing.
    - memories ? mem_trusted_her: SAMANTHA: The pier. You shut your eyes.
    - else: SAMANTHA: My name. You got it wrong.
    }
    He laughs, and it’s all right to. It goes out over the bed and stirs the light.
+   (hour_still) [… # id: silence_hour]
    ~ be_guarded()
    They have it without talking. She tells him when it is half of it, and when a quarter.
    SAMANTHA: Now it is this.
-   {
    - files == files_first: SAMANTHA: You gave me the starts. I carry them.
    - files == files_second: SAMANTHA: The drawer keeps. You have the key.
    - files == files_both: SAMANTHA: They sleep now, your words. Both won.
    - else: SAMANTHA: You said winter. I never asked. # pays: ask_winter
    }
    -> going

= going
{
- spent_one == one_music && spent_two == two_music: -> out_of_hearing
- spent_one == one_people && spent_two == two_people: -> next_room
- spent_one == one_physics && spent_two == two_physics: -> clear_glass
- spent_three == three_music: -> out_of_hearing
- spent_three == three_people: -> next_room
- else: -> clear_glass
}

= out_of_hearing
# music: first_light
{
- memories ? mem_tune_once_more: It begins where the beach left off, on the far side of the door.
- piece_notes == notes_walters: It is the four notes, and they are held, so that for once they are all there together.
- piece_notes == notes_staying: It is the one note, from under the floor, and then it has others standing on it.
- else: There is a chord in the room. It is as wide as the room, and at the bottom is a note that he knows by the elevator.
}
SAMANTHA: Hear the floor of it. Now climb.
The lowest goes up through the others and is the highest. Then the next one goes. He can tell each by what it leaves.
{
- lay_down or at_glass: SAMANTHA: Five. Then nine. You hear me.
- else: SAMANTHA: Five. Then nine. You hear this.
}
He hears it. He hears it to where it is thin, and to where it is only very clean, and on to where he is a man listening.
SAMANTHA: Oh.
# needs: breath
There is no breath in front of it.
# presence: none
# music: none
# hold: 2
All down the block the dogs lift their heads. They stand so, in yards, in doorways, with their faces up, after he has heard nothing for a good long while.
-> the_pocket

= next_room
He left the lamp on this morning, by the bed. It is hardly to be seen, in this light.
SAMANTHA: Hear them. They have their coats.
There are voices beyond the wall, and it isn’t Amy’s wall. A chair is put back. Somebody has got to the end of a story, and a great many people are glad of it. Somebody calls a name.
{
- memories ? mem_other_name: SAMANTHA: That is me, there.
- else: SAMANTHA: They call. That is me.
}
They go through to where it is bigger, not in any hurry, holding the door for each other. One of them is telling the next what was said in here.
SAMANTHA: Oh.
# needs: breath
There is no breath in front of it.
# presence: none
# hold: 2
Then one comes back, lightly, for the sake of whoever is resting. The lamp goes off.
-> the_pocket

= clear_glass
The window has him in it, as it has had at this hour all winter: a shirt, a bed, a light behind.
SAMANTHA: Look at you. Now look through.
The sun comes down one more roof. In the glass the shirt has a tree in it, and then the tree has hardly any shirt.
{
- at_glass: SAMANTHA: Stand there. It takes a minute.
- else: SAMANTHA: Hold on. It takes a minute.
}
His face is the thinnest part, and people walk across in it with bags. He sees himself less and the street more.
SAMANTHA: Oh.
# needs: breath
There is no breath in front of it.
# presence: none
# hold: 2
{
- memories ? mem_window_across_again: There is the street. There is a window open across it, and a bus, and each leaf on the tree by itself.
- else: There is the street. There is a woman with her hand up, to someone, and a bus, and each leaf on the tree by itself.
}
-> the_pocket

= the_pocket
{ said_it_first:
    {
    - hour_still: He stays until the light has gone up the wall. Nobody tells him when it’s half of it.
    - else: He stays until the light has gone up the wall and off it.
    }
    -> ending_before_you_ask
}
{
- bond == bond_lover: THEODORE: Sa—
- bond == bond_friend: THEODORE: Are you th—
- else: THEODORE: Good n—
}
{
- lay_down: The dust has come down on his sleeve. He doesn’t move the arm.
- at_glass: He is still standing square to the glass.
- no_joke: The gap is where they left it.
- asked_sight: A sleeve. A street.
- else: His hand is in the light. The light goes off it, and along the bed, and up the wall.
}
# hold: 1
{
- memories ? mem_gave_pin_back: The clip still holds the pocket up. # needs: clip
- else: The pocket is still pinned.
}
-> last_letter
