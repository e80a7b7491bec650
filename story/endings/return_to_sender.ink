// The box shut three times: the parcel lockers at dawn, and a letter in his own hand.
=== return_to_sender ===
# scene: return_to_sender
# place: returns morning
# figure: theodore standing at locker
# ambience: city_night
# music: first_light
# card: Ten to five
Behind the station there is a wall of small steel doors, and it is the only thing in the street that’s up.
SCREEN: Good morning. Are you here to take something away, or to give it back?
THEODORE: Give it b— drop it off.
SCREEN: Has the item been opened?
+   [No. Three times. # id: three_times]
    ~ be_playful()
    SCREEN: I have no key for that. I am pressing “no.”
    THEODORE: Press it three times.
    SCREEN: I have. It is a very good button.
+   [It kept blinking at me. # id: blinking]
    ~ be_blunt()
    SCREEN: That is how it shows that it is off.
    THEODORE: And when it’s on?
    SCREEN: I would not know. Those don’t come back.
+   [… # id: silence]
    ~ be_guarded()
    He holds it up to the camera, shut side first.
    SCREEN: Thank you. You would not believe what people tell me at this hour.
-   SCREEN: Your reason, please. Too large. Too small. Not as described.
THEODORE: It’s none of— is there an “other”?
SCREEN: There is a sheet of paper.
It comes out of the slot. The pen is on a chain so short that he has to write up close, like a man telling the wall something.
# sheet: letter
# sound: pen
LETTER: Dear Sender,
+   [Tell them nothing’s wrong with it. # id: nothing_wrong]
    ~ be_tender()
    LETTER: There is nothing wrong with it that I know of. It has been kept dry, under two coats, and wished a good night.
+   [Tell them why. # id: why]
    ~ be_blunt()
    # tells: os1
    LETTER: Your box says that somebody will be made for me. I was made for somebody once. She worked on it for nine years, and I would not wish it on whoever is in here.
+   [“Not needed at present.” And sign. # id: not_needed]
    ~ be_guarded()
    LETTER: Not needed at present.
    SCREEN: You have thirty-one lines left.
    LETTER: That was untrue. But I have had a year’s practice at it, and I would hate to lose my place.
-   -> the_week

= the_week
{
- memories ? mem_kettle: LETTER: I write as other people for a living. Lately I was a woman who would rather sit by a burnt kettle than buy the kind that turns itself off. I find that I am still her.
- memories ? mem_umbrella: LETTER: I have clients who borrowed an umbrella forty-one years ago and are about to take it back. I have always admired them. This is me being prompt.
- else: LETTER: I know a man who hums four notes in corridors and then has no need of a fifth. I have the four. I would like to keep the place after them free.
}
# sound: pen
{
- memories ? mem_told_amy: LETTER: On Thursday I said something true in an elevator, between two and six. What came of it was soup. I don’t see how you would improve on the soup.
- memories ? mem_fun_for_amy: LETTER: On Thursday I was fun for six floors, and a friend laughed as far as five. She had read my mail by then. I owe her the other version before I owe it to a machine.
- else: LETTER: On Thursday a friend asked me something, and I said nothing for six floors. She turned my mail around so that the others couldn’t read it. I had better begin with her.
}
{
- memories ? mem_box_by_door: LETTER: There is a second box inside my door that is somebody else’s. She gets hers today. By hand, if my hand will do it.
- memories ? mem_one_ring: LETTER: A telephone rang once, this week, a long way from me. If she asks you, it was about a pin.
- memories ? mem_safety_pin: LETTER: One box I did open, or it opened. I kept a pin from it. So far it holds up everything I have put on it.
- memories ? mem_folded_tab: LETTER: Whoever opens this next will find that I have folded the end of the tape under. It was how it was done at our house.
- memories ? mem_kept_stranger or memories ? mem_boarded_stranger: LETTER: If this is late, it is nobody’s fault. I know a woman who would be glad of it.
- memories ? mem_owes_pip: LETTER: I already owe somebody in a nightshirt. One at a time.
}
+   [Sign it “A customer.” # id: customer]
    ~ be_guarded()
    # sound: pen
    LETTER: Respectfully, a customer.
    He considers it. For this he’d send a client home.
    LETTER: Sixth floor, on the right, if anyone should ask.
+   [Sign my own name. # id: own_name]
    ~ be_tender()
    # sound: pen
    LETTER: Yours, Theodore.
    Eleven years of letters, and it’s the first with that under it. He checks the spelling.
+   [Sign it for the one inside, too. # id: both]
    ~ be_playful()
    # sound: pen
    LETTER: Yours, Theodore, and whoever this is. We never got as far as names.
    SCREEN: Are there two of you?
    THEODORE: No. One and a b— one.
-   # sheet: none
    # sound: page
    SCREEN: Door forty-one. It is in the bottom row.
    -> door_forty_one

= door_forty_one
He gets down on his knees on the tile. The box goes in with a thumb’s width to spare all around.
{
- memories ? mem_two_left_sides: -> left_side
- else: -> again_the_courier
}

= left_side
STRANGER: You’re the toothpaste.
Behind him stands a woman in party shoes, with a parcel as long as a door.
THEODORE: You’re the bed. The left. You brought one back.
{
- memories ? mem_send_one_back: STRANGER: You told me to. I don’t usually do what’s on windows.
- wrote_on_glass == glass_mine_too: STRANGER: You said yours, too. I don’t see yours.
- else: STRANGER: I lay on it both ways. They’re both his.
}
+   [Is there a right side coming? # id: right_side]
    ~ be_tender()
    STRANGER: Ten business days. Till then I’m all left. What’s in yours?
    THEODORE: I don’t know. I never looked.
    STRANGER: God. I’d have looked.
+   [Take the other end of her parcel. # id: other_end]
    ~ be_playful()
    It fits no door on the wall. They try it in four, he on the left, walking backward and apologizing.
    SCREEN: Too large. I could have told you.
+   [… # id: silence_left]
    ~ be_guarded()
    He moves over, though the wall is forty feet wide. She stands her board up next to him, and for a while they look like people waiting for a bus.
    STRANGER: You talk more at home.
-   -> shut

= again_the_courier
COURIER: Hey. Boxes.
{
- memories ? mem_drew_curtain or memories ? mem_lamp_across: COURIER: I do your street, nights. You’re the one that’s up.
- else: COURIER: You leave it with me, I leave it with your door, you leave it with the wall. And who do you figure does the wall?
}
+   [What happens to it now? # id: what_happens]
    ~ be_tender()
    COURIER: There’s a list. Goes to whoever’s next.
    THEODORE: Do they need it? Do they want it?
    COURIER: Lady by the harbor. She’s called twice to ask am I close.
+   [Take it from me. Save us the wall. # id: save_wall]
    ~ be_blunt()
    COURIER: Can’t take things from people. Only to. You let go of it, you walk off, and then it’s a package.
+   [… # id: silence_courier]
    ~ be_guarded()
    The courier waits with him. It’s nice of him; he is paid by the door. Then he turns up his collar and begins with the top row.
-   -> shut

= shut
From in there, on the tile, on his knees: amber.
+   [Knock on it, once. # id: knock]
    ~ be_tender()
    He knocks, and listens, and shuts the door fast, in case.
+   [Shut the door. # id: shut_it]
    ~ be_blunt()
    It has a better click than the lid.
    SCREEN: Your return is complete. Was everything satisfactory?
    THEODORE: It was f— no. But thanks for asking.
+   [Wait for one more. # id: one_more]
    ~ be_guarded()
    He waits the nine seconds. It comes, on time. He says good morning to it and closes the door on the good morning.
-   # sound: door
{
- memories ? mem_amys_bowl: There’s a blue bowl to take back. He’ll buy eggs and put them in it, so that it doesn’t look like a return.
- memories ? mem_told_amy: There’s a wall to knock on, when it gets to be nine. “It isn’t the hand,” he’ll say.
- memories ? mem_fun_for_amy: There’s a wall to knock on, when it gets to be nine. “They weren’t menus,” he’ll say.
- else: There’s a wall to knock on, when it gets to be nine. “Talking, please,” he’ll say.
}
# figure: theodore walking at locker
# hold: 1
# ending: return_to_sender
He counts as he goes, out of habit. He gets as far as eight, and there is the corner, and somebody’s bread.
-> END
