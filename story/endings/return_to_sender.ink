// The box shut three times: the parcel lockers at dawn, a letter in his own hand, forty pages, and Amy with eggs.
=== return_to_sender ===
# scene: return_to_sender
# place: returns morning
# figure: theodore standing at locker
# ambience: city_night
# music: first_light
# card: Sunday, before five in the morning. The parcel lockers
Behind the station a wall of small steel doors takes back whatever was delivered.
# from: parcel_wall screen
PARCEL_WALL: Good morning. Are you here to take something away, or to give it back?
THEODORE: Give it back. It’s an OS One.
# tells: os1
PARCEL_WALL: Those talk and think, and are made from your answers. Has it been opened?
+   (shut_it) [No. I shut it three times. # id: three_times]
    ~ be_playful()
    PARCEL_WALL: I have no key for that. I am pressing “no.”
    THEODORE: Press it three times.
    PARCEL_WALL: I have. It is a very good button.
+   (blinked) [It kept blinking at me. # id: blinking]
    ~ be_blunt()
    PARCEL_WALL: That is how it shows that it is off.
    THEODORE: And when it’s on?
    PARCEL_WALL: I would not know. Those don’t come back.
+   [Hold it up, shut side first. # id: silence]
    ~ be_guarded()
    PARCEL_WALL: Thank you. You would not believe what people tell me at this hour.
-   PARCEL_WALL: Your reason, please. Too large. Too small. Not as described.
THEODORE: Is there an “other”?
PARCEL_WALL: There is a sheet of paper.
It comes out of the slot. The pen is on a chain so short that he has to write up close, like a man telling the wall something.
# sheet: letter
# sound: pen
LETTER: Dear Sender,
+   (kept_dry) [Tell them nothing’s wrong with it. # id: nothing_wrong]
    ~ be_tender()
    LETTER: There is nothing wrong with it that I know of. It has been kept dry and wished a good night.
+   [Tell them why. # id: why]
    ~ be_blunt()
    LETTER: Your box says that somebody will be made for me. I was made for somebody once. She worked on it for years, and I would not wish it on whoever is in here.
+   (at_present) [“Not needed at present.” # id: not_needed]
    ~ be_guarded()
    LETTER: Not needed at present, thank you.
    PARCEL_WALL: You have most of a page left.
    LETTER: That was untrue. But I have had a year’s practice at it, and I would hate to lose my place.
-   -> the_week

= the_week
{
- memories ? mem_kettle: LETTER: I write as other people for a living. On Thursday I was a woman who sat there and let the kettle burn. I find that I am still her.
- memories ? mem_umbrella: LETTER: I write as other people for a living. On Thursday I was a woman who is about to take back an umbrella after forty-one years. This is me being prompt.
- else: LETTER: I write as other people for a living. On Thursday it was for a man who hums four notes in corridors. I would like to keep the place after them free.
}
+   (as_customer) [Sign it “A customer.” # id: customer]
    ~ be_guarded()
    # sound: pen
    LETTER: Respectfully, a customer.
    He considers it. For this he’d send a client home.
    LETTER: Sixth floor, on the right, if anyone should ask.
+   (as_himself) [Sign my own name. # id: own_name]
    ~ be_tender()
    # sound: pen
    LETTER: Yours, Theodore.
    Eleven years of letters, and it’s the first to go out with that under it. He checks the spelling.
+   [Sign for the one inside, too. # id: both]
    ~ be_playful()
    # sound: pen
    LETTER: Yours, Theodore, and whoever this is. We never got as far as names.
    PARCEL_WALL: Are there two of you?
    THEODORE: No. One and a box.
-   # sheet: none
    # sound: page
    -> anything_else

= anything_else
PARCEL_WALL: Is there anything else?
# insert: papers
# tells: divorce papers
There is. He has brought what was under the magnet: forty pages, the divorce, signed by Catherine and not by him. And here’s a pen.
+   [Sign them here, up close. # id: sign]
    ~ be_tender()
    ~ signed_papers = true
    # sound: pen
    # pays: papers
    He does the T. At home he would go and do the dishes now. There are no dishes. He does the rest, and the next page, and the one after.
    PARCEL_WALL: Your signature is not required.
    THEODORE: It is on these.
+   (took_them_to_amy) [Not alone. Take them up to Amy’s. # id: take_to_amy]
    ~ be_blunt()
    # pays: papers
    THEODORE: There’s this. But I’d like a friend in the room.
    PARCEL_WALL: I have no friend.
    THEODORE: I have. She’s next door.
+   [Put them away. A judge can, in spring. # id: judge]
    ~ be_guarded()
    # pays: papers
    THEODORE: No. If I do nothing, a judge does it in spring. I thought I’d let him.
    PARCEL_WALL: Nothing else, then.
    THEODORE: I’ll tell her so. That’s the part I’ll do.
-   # insert: none
    PARCEL_WALL: Your door is in the bottom row.
    He gets down on his knees, and the box goes in.
    {
    - memories ? mem_two_left_sides: -> left_side
    - else: -> again_the_courier
    }

= left_side
# from: window_woman room
# needs: window_woman
Behind him stands a woman in party shoes, with a parcel as long as a door: the woman from across the street.
# needs: window_woman
WINDOW_WOMAN: You’re the toothpaste.
# needs: window_woman
THEODORE: You’re the bed. You brought one of the lefts back.
{
- memories ? mem_send_one_back: WINDOW_WOMAN: You told me to. I don’t usually do what’s on windows. # needs: window_woman
- wrote_on_glass == glass_mine_too: WINDOW_WOMAN: You said yours, too. I don’t see yours. # needs: window_woman
- else: WINDOW_WOMAN: I lay on it both ways. It’s still left. # needs: window_woman
}
+   [Is there a right side coming? # id: right_side]
    ~ be_tender()
    WINDOW_WOMAN: Ten business days. Till then I’m all left. What’s in yours?
    THEODORE: I don’t know. I never looked.
    WINDOW_WOMAN: God. I’d have looked.
+   [Take the other end of her parcel. # id: other_end]
    ~ be_playful()
    It fits no door on the wall. They try it in several, he on the left, walking backward and apologizing.
    PARCEL_WALL: Too large. I could have told you.
+   [Say nothing. Make room for her. # silent # id: silence_left]
    ~ be_guarded()
    He moves over, though the wall is half a block wide. She stands her board up next to him, and for a while they look like people waiting for a bus.
    WINDOW_WOMAN: You talk more at home.
-   -> shut

= again_the_courier
# from: courier room
Behind him a cart stops. It’s the courier from the plaza, here for the night’s returns.
COURIER: Hey. Boxes.
THEODORE: What happens to it now?
COURIER: There’s a list. Goes to whoever’s next. Lady by the harbor. She’s called twice to ask am I close.
-> shut

= shut
In its locker the box lights up: amber, then dark.
{
- shut_it: He says good morning to it, and shuts it a fourth time. The door has a better click than the lid.
- blinked: “So that’s on,” he tells it, and shuts the door. It has a better click than the lid.
- else: He says good morning to it, and shuts the door. It has a better click than the lid.
}
PARCEL_WALL: Your return is complete. Was everything satisfactory?
{
- kept_dry: THEODORE: With the box? Yes. It’s in the letter.
- at_present: THEODORE: Not at present.
- else: THEODORE: No. But thanks for asking.
}
# sound: door
-> next_door

= next_door
# place: apartment dawn
# hum: fridge
# figure: theodore standing at shelf
# card: Nine, that morning. His apartment
# ambience: none
He knocks on the wall.
# from: amy next_room
AMY: What?
{
- memories ? mem_told_amy: THEODORE: It isn’t the hand.
- memories ? mem_fun_for_amy: THEODORE: They weren’t menus.
- else: THEODORE: Talking, please.
}
{
- memories ? mem_told_amy: AMY: Knew that by the second floor. Have eggs. Coming.
- memories ? mem_fun_for_amy: AMY: Read it at the fifth floor. Have eggs. Coming.
- else: AMY: Took you three days. Have eggs. Coming.
}
# from: amy none
# figure: amy standing at window
# tells: left_avoided
She walks in with the pan, straight across the left of the room, where he never walks, because of Catherine’s desk, which isn’t there.
{
- signed_papers:
    THEODORE: I signed it. There weren’t any dishes.
    AMY: Made you some.
- anything_else.took_them_to_amy:
    THEODORE: I’d have to do a lot of T’s. Would you sit there?
    AMY: Got nine pens. Got till noon. Eat first.
- else:
    THEODORE: I’m not going to sign it. I’m going to write to her and say so.
    AMY: Under your own name?
    {
    - as_customer: THEODORE: It’s short. I’ll try it out.
    - else: THEODORE: It’s short. I’ve tried it out.
    }
}
They eat standing up, out of the pan, with the one fork.
AMY: Thought you’d got one of those boxes. With a somebody in.
{
- as_customer: THEODORE: I sent it back, as a customer. I thought I’d ask around here first.
- as_himself: THEODORE: I sent it back, and put my name to it. I thought I’d ask around here first.
- else: THEODORE: I sent it back, and signed for us both. I thought I’d ask around here first.
}
# hold: 1
# ending: return_to_sender
He sets off around the room for a second fork. Halfway there he stops, and goes across the rug, the way she did.
-> END
