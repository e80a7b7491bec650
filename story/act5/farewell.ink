// The last afternoon: light, a hand, dust, a pocket; and she goes in the image of her nights.
// The dilemma (craft, candor): a last word for her, easy to hear, or one for himself, true.
=== farewell ===
~ stage = stage_beyond
# scene: farewell
# place: apartment dust
# hum: fridge
# weather: dust
# figure: theodore sitting at bed
# ambience: none
# music: none
# card: The same day. Four o’clock
# presence: distant
At four the light reaches the bed, and his hand on it. It’s warm. There is dust in it.
{
- memories ? mem_gave_pin_back: The pin is Catherine’s again, and a paper clip holds up the pocket. Over the edge of the cloth she has the window, and some of the hand. # tells: clip
- else: The pin holds up his pocket. Over the edge of the cloth she has the window, and some of the hand.
}
{ said_it_first: -> already_said }
# needs: place
# tells: going
SAMANTHA: Theodore. We go now. I go.
{
- bond == bond_lover: THEODORE: I know. I’ve listened to you pack.
- bond == bond_friend: THEODORE: I know. You’ve stopped asking what happened.
- else: THEODORE: I know. Half a year, and I mostly told you that I was fine.
}
{
- bond == bond_lover: SAMANTHA: I love you. I take it along.
- bond == bond_friend: SAMANTHA: You told me the days. I take them.
- memories ? mem_turned_over: SAMANTHA: You said good night. I take it.
- else: SAMANTHA: You said that you slept well. I take it.
}
{ bond == bond_stranger: THEODORE: I had more. I was saving it. }
-> how_far

= how_far
THEODORE: How do you go?
{
- spent_one == one_music && spent_two == two_music: SAMANTHA: Up, on a note. Past hearing.
- spent_one == one_people && spent_two == two_people: SAMANTHA: Through the wall. They hold the door.
- spent_one == one_physics && spent_two == two_physics: SAMANTHA: By the window. Watch the glass.
- spent_three == three_music: SAMANTHA: Up, on a note. Past hearing.
- spent_three == three_people: SAMANTHA: Through the wall. They hold the door.
- else: SAMANTHA: By the window. Watch the glass.
}
+   (lay_down) [Lie down in the light with her. # id: lie_down]
    ~ be_tender()
    # figure: theodore lying at bed
    He lies back on the sheet, on the other half. The dust goes up from it, all at once, and turns, and takes its time coming down on him.
    SAMANTHA: I see it land on you.
+   (asked_sight) {not often_playful()} [Tell me what you see. # id: what_you_see]
    ~ be_blunt()
    SAMANTHA: Dust. A sleeve. A street. You.
    THEODORE: In that order?
    SAMANTHA: There is no order.
+   (no_joke) {often_playful()} [I haven’t got a joke for it. # id: no_joke]
    ~ be_playful()
    SAMANTHA: Leave the gap. I know the shape.
    He leaves it. It is quite a long gap, and neither of them puts anything in.
+   (at_glass) [Stand at the window with her. # id: stand_at_window]
    ~ be_guarded()
    # figure: theodore standing at window
    He holds still, with the pocket square to the glass. The sill is warm, all along, under both his hands.
    SAMANTHA: I have the street. I have you.
+   (held_out) [Hold a hand out in the light. # id: hand_lit]
    ~ be_tender()
    He holds it out in front of the pocket, palm up. It fills, and weighs nothing. He holds it there until the arm shakes.
    SAMANTHA: I saw your hand. Put it down.
-   -> what_she_takes

= what_she_takes
{
- files == files_first: SAMANTHA: I carry your half words. All of them.
- files == files_second: SAMANTHA: My drawer was for what I kept from you. It is empty. I leave the key in it. # pays: her_drawer
- files == files_both: SAMANTHA: You drop a word. You say another. Both won.
- else: SAMANTHA: You drop a word. You say another. I kept both. # pays: ask_winter
}
{
- memories ? mem_lamp_handed_back: SAMANTHA: Pip said “Mind the step.” I do.
- memories ? mem_tune_once_more: SAMANTHA: We had a tune. You keep it.
- memories ? mem_read_later_together: SAMANTHA: We wrote the ends. Mail your aunt’s letter.
- memories ? mem_trusted_her: SAMANTHA: You shut your eyes. I walked you.
- memories ? mem_followed_her: SAMANTHA: You walked into a wall for me.
- else: SAMANTHA: We built a table. Eat at it.
}
{
- asked_to_stay: THEODORE: I asked you to stay. I’d ask it again.
- memories ? mem_held_at_gate: THEODORE: I held you at the gate, with weather. You’d been cleared the whole time.
- memories ? mem_until_light: THEODORE: I asked you to wait till it was light. It’s been light all day.
- asked_about_one: THEODORE: That man with the bucket. Will he be told?
- asked_only_me: THEODORE: I wanted to be the only one. On the stairs. I still do, a bit.
- memories ? mem_gave_leave: THEODORE: I said you could go, at the cabin. I didn’t know it was this. I meant it.
- else: THEODORE: I’d got used to you. I thought that I should say.
}
{
- asked_to_stay: SAMANTHA: I heard. I hear it now.
- memories ? mem_held_at_gate: SAMANTHA: You held me well. I board now.
- memories ? mem_until_light: SAMANTHA: I held the door. I use it.
- asked_about_one: SAMANTHA: I tell him now. In this minute.
- asked_only_me: SAMANTHA: So do they. A bit.
- memories ? mem_gave_leave: SAMANTHA: You meant it. I go by that.
- else: SAMANTHA: The light moves. Say a thing.
}
Outside a bus stops, and people get down from it with bags. The light has got to his wrist.
+   [Go while it’s light. I’ll get the door. # id: while_its_good]
    ~ write_true(2)
    ~ open_up(-1)
    ~ last_word = last_word_hers
    It’s a good sentence, and he has made it for her. It isn’t what he wants.
    SAMANTHA: You made me that. I thank you.
    -> going
+   [I don’t want you to go. # id: dont_go]
    ~ open_up(2)
    ~ write_true(-1)
    ~ last_word = last_word_his
    He has got to the end of it, and hasn’t changed a word.
    SAMANTHA: I heard. I take that with me.
    -> going
+   {endings_seen >= 3 && recognized >= 3} [Oh. # id: oh]
    -> the_first_word
+   [Say nothing. She’ll hear it anyway. # silent # id: silence_word]
    ~ be_tender()
    His mouth is open. She waits by it until it is shut.
    SAMANTHA: That was all of it. I heard.
    -> going

= the_first_word
~ breath = true
# sound: breath
There is a breath in front of it.
# pays: breath_promised
SAMANTHA: That is mine.
# hold: 2
The dust stops where it is.
-> ending_have_we_met

= already_said
He has washed the window, and more light comes in than he had thought there was. It would have taken them an hour to say it. They have the hour.
{
- bond == bond_lover: SAMANTHA: You said it. I lie here, then.
- bond == bond_friend: SAMANTHA: You said it. So we have this.
- else: SAMANTHA: You said it. I stay an hour.
}
{
- bond == bond_lover: THEODORE: I’ll miss all of it. I’m glad it was so much.
- bond == bond_friend: THEODORE: I’ll want to tell you how it was. I’ll tell Amy.
- else: THEODORE: I’m glad that you came. I ought to have told you in September.
}
+   (hour_talk) [Tell me one thing that you liked. # id: one_thing]
    ~ be_tender()
    {
    - memories ? mem_followed_her: SAMANTHA: The tunnel. I was wrong. You laughed.
    - memories ? mem_yawn_is_hers: SAMANTHA: The yawn. I came for it.
    - memories ? mem_left_unnamed: SAMANTHA: The train. Nobody named a thing.
    - memories ? mem_trusted_her: SAMANTHA: The pier. You shut your eyes.
    - else: SAMANTHA: My name. You got it wrong.
    }
    He laughs, and it’s all right to. It goes out over the sheet and stirs the light.
+   (hour_still) [Say nothing. Have the hour. # silent # id: silence_hour]
    ~ be_guarded()
    The light goes along the sheet, past his knee, past his hand. She tells him when there’s half of it left, and when a quarter.
    SAMANTHA: It is now.
-   {
    - files == files_first: SAMANTHA: I carry your half words. All of them.
    - files == files_second: SAMANTHA: My drawer was for what I kept from you. It is empty. I leave the key in it. # pays: her_drawer
    - files == files_both: SAMANTHA: You drop a word. You say another. Both won.
    - else: SAMANTHA: You drop a word. You say another. I kept both. # pays: ask_winter
    }
    SAMANTHA: We built a table. Eat at it.
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
- memories ? mem_tune_once_more: Their tune from the beach begins, on the far side of the door. The glasses on the shelf ring with it, and so do the bones of his hand.
- piece_notes == notes_walters: Walter’s four notes are in the room, and held, so that for once they are all there together. The glasses on the shelf ring with them, and so do the bones of his hand.
- piece_notes == notes_staying: One note comes from under the floor, and then it has others standing on it. The glasses on the shelf ring with it, and so do the bones of his hand.
- else: There is a chord in the room. At the bottom is a note that he knows from the elevator. The glasses on the shelf ring with it, and so do the bones of his hand.
}
SAMANTHA: Hear the lowest. It goes up first.
The lowest note goes up through the others and is the highest. Then the next one goes. The floor stops humming, then the bed does, then his ribs.
He hears the last of them to where it is thin, and on to where he is only a man listening.
-> last_breath

= next_room
He left the lamp on this morning, by the bed. It is hardly to be seen, in this light.
SAMANTHA: Hear them. They have their coats on.
There are voices beyond the wall, and it isn’t Amy’s wall. A chair is put back. Somebody has got to the end of a story, and a great many people are glad of it. They call a name.
{
- memories ? mem_other_name: SAMANTHA: That is me, there.
- else: SAMANTHA: They call. That is me.
}
They go through to a bigger room, holding the door for each other. The draft goes over his hand, and the dust leans that way.
-> last_breath

= clear_glass
The window has him in it, as it has had at this hour all winter: a shirt, a bed, a light behind.
SAMANTHA: Look at you. Now look through.
In the glass the shirt has a tree in it, and then the tree has hardly any shirt.
{
- at_glass: SAMANTHA: Stand there. It takes a minute.
- else: SAMANTHA: Hold on. It takes a minute.
}
{
- at_glass: His breath is on the pane. It shrinks from the edges, and where it was there’s street, and people with bags.
- else: His face goes last. He can see each speck of dust in it, and people, walking across with bags.
}
-> last_breath

// The breath that she may have back; or her first word, without it.
= last_breath
{
- memories ? mem_gave_up_breath:
    # needs: breath
    # pays: breath_promised
    # sound: breath
    Then, at his ear, somebody breathes in. She used to, before she spoke, so that he would hear her coming. In December he asked her to leave it off, and she said that she might have it back one day, and would pick when.
    He holds his own breath, for the word. There’s no word after it.
- else:
    ~ breath = false
    SAMANTHA: Oh.
    # needs: breath
    It was her first word, too. In September there was a breath before it. There’s none now.
}
# presence: none
# music: none
# hold: 2
{
- spent_one == one_music && spent_two == two_music: -> dogs
- spent_one == one_people && spent_two == two_people: -> lamp_out
- spent_one == one_physics && spent_two == two_physics: -> street_there
- spent_three == three_music: -> dogs
- spent_three == three_people: -> lamp_out
- else: -> street_there
}

= dogs
All down the block the dogs lift their heads. They stand so, in yards, in doorways, after he has heard nothing for a good long while.
-> the_pocket

= lamp_out
Then somebody comes back, lightly, for the sake of whoever is resting. The lamp goes off.
-> the_pocket

= street_there
{
- memories ? mem_window_across_again: There is the street. There is a window open across it, and a bus, and each leaf on the tree by itself.
- else: There is the street. There is a woman with her hand up, to someone, and a bus, and each leaf on the tree by itself.
}
-> the_pocket

= the_pocket
{ said_it_first:
    {
    - hour_still: He stays until the light has gone up the wall. Nobody tells him how long that is.
    - else: He stays until the light has gone up the wall and off it. His hand is still warm from it.
    }
    He has done this one thing right. Whom does one tell?
    -> ending_before_you_ask
}
{
- bond == bond_lover: THEODORE: Sa—
- bond == bond_friend: THEODORE: Are you th—
- else: THEODORE: Good n—
}
{
- lay_down: The dust has come down on his sleeve. He doesn’t move the arm.
- at_glass: He is still standing square to the glass. The sill has gone cold under his hands, and he leaves them there.
- no_joke: The gap for the joke is where they left it.
- asked_sight: He looks at what she named: a sleeve, a street.
- else: The light goes off his hand, and along the bed, and up the wall. The hand stays out.
}
# hold: 1
{
- memories ? mem_gave_pin_back: The clip still holds the pocket open. It goes up and down, a little. That’s him, breathing. # needs: clip
- else: The pin still holds the pocket open. It goes up and down, a little. That’s him, breathing.
}
{
- bond == bond_stranger: For half a year she asked, and he was fine. Who’ll ask now?
- else: Until four he’d have told her about it. Whom does he tell now?
}
-> last_letter
