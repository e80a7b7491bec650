// The box shut three times: the lockers at dawn, and a letter in his own hand.
=== return_to_sender ===
# scene: return_to_sender
# place: returns morning
# figure: theodore standing at locker
# ambience: city_night
# music: first_light
# title: Ten to six
Behind the station there is a wall of small steel doors, and it has seen him.
SCREEN: Good morning. Are you here to take something away, or to give it back?
THEODORE: Give it b— I’m making a return.
SCREEN: Has the item been opened?
+   [No. Three times. # id: three_times]
    ~ be_playful()
    SCREEN: I have no key for that. I am pressing “no.”
    THEODORE: Press it three times.
    SCREEN: I have. It is a very good button.
+   [It kept blinking at me. # id: blinking]
    ~ be_blunt()
    SCREEN: That is how it shows that it is off.
    THEODORE: And when it’s l— when it’s on?
    SCREEN: I wouldn’t know. They don’t come back on.
+   [… # id: silence]
    ~ be_guarded()
    He holds it up to the camera, shut side first.
    SCREEN: Thank you. You would not believe what people tell me at this hour.
-   SCREEN: Your reason, please. Too large. Too small. Not as described.
THEODORE: It’s none of th— is there an “other”?
SCREEN: There is a sheet of paper.
Out of the slot comes a sheet of paper. The pen is on a chain so short that he has to stand up close, like a man telling the wall a secret.
# sheet: letter
# sound: pen
LETTER: Dear Sender,
+   [Tell them nothing’s wrong with it. # id: nothing_wrong]
    ~ be_tender()
    LETTER: There is nothing wrong with it that I know of. It has been kept dry, under two coats, and spoken to.
+   [Tell them why. # id: why]
    ~ be_blunt()
    ~ open_up(1)
    LETTER: Your box says that somebody will be made for me. I was made for somebody once. She worked on it for nine years, and I would not wish it on whoever is in here.
+   [“Not needed at present.” And sign. # id: not_needed]
    ~ be_guarded()
    LETTER: Not needed at present.
    SCREEN: You have thirty-one lines left.
    LETTER: That was untrue. But I have had a year’s practice at it, and I did not want to lose my place.
-   -> what_else

= what_else
{
- memories ? mem_told_amy: LETTER: On Thursday I told a friend how I was, in an elevator, with her husband listening. She left rice on my mat. I don’t see how you would improve on the rice.
- else: LETTER: On Thursday a friend asked how I was, and I gave her the weather. I think that I had better learn on her first. She lives five floors up and can’t be switched on.
}
{
- memories ? mem_kettle: LETTER: A client of mine wanted a scorched kettle put in writing, and I made it very pretty. I mean to go and ask her what it smelled like.
- memories ? mem_umbrella: LETTER: Some things should go back, and some were only lent. I wrote a whole letter on that subject, about an umbrella, without getting wet.
- memories ? mem_tune: LETTER: There is a tune I carry around that belongs to a man in the hospital. I haven’t got room for another voice until I find his third bar.
}
{
- memories ? mem_box_by_door: LETTER: There was a second box by my door. It is out in the hall, with its owner’s address on it, and a stamp.
- memories ? mem_safety_pin: LETTER: I did open one box this week. It had one pin in it, and so far that is holding.
- memories ? mem_kept_stranger or memories ? mem_boarded_stranger: LETTER: If this arrives late, it is nobody’s fault. I know a woman who would be glad of it.
- memories ? mem_thanked_pip or memories ? mem_pip_bookend or memories ? mem_scrub_kettle: LETTER: I have somebody already who shouts at me. He is eight feet tall and made of light, and he has never asked what I am thinking.
}
+   [Sign it “A customer.” # id: customer]
    ~ be_guarded()
    # sound: pen
    LETTER: Respectfully, a customer.
    He looks at that. It is the kind of thing he charges extra to take out.
    LETTER: On the eleventh floor, if you want me.
+   [Sign my own name. # id: own_name]
    ~ be_tender()
    ~ write_true(1)
    # sound: pen
    LETTER: Yours, Theodore Twombly.
    Six years of letters, and it is the first with that under it. He checks the spelling.
+   [Sign it for the one inside, too. # id: both]
    ~ be_playful()
    # sound: pen
    LETTER: Yours, Theodore. And whoever this is. We never got as far as names.
    SCREEN: Are there two of you?
    THEODORE: No. One and a b— one.
-   # sheet: none
    # sound: page
    SCREEN: Door forty-one. It is on the bottom row.
    -> door_forty_one

= door_forty_one
He gets down on his knees on the cold tile, and the box goes in with a thumb’s width to spare all around.
{
- memories ? mem_two_left_sides: -> left_side
- else: -> courier
}

= left_side
STRANGER: You’re the sign.
Behind him stands a woman in party shoes, with a parcel as long as a door.
THEODORE: You’re the two— you brought one back.
{
- memories ? mem_send_one_back: STRANGER: You told me to. I don’t usually do what’s in windows.
- else: STRANGER: I slept on the carton. The carton was better made.
}
+   [Is there a right side coming? # id: right_side]
    ~ be_tender()
    STRANGER: Ten business days. Till then I’m all left. What’s yours got?
    THEODORE: I don’t kn— I never looked.
    STRANGER: That’s one way to keep it good.
+   [Take the end of her parcel. # id: take_end]
    ~ be_playful()
    It fits no door on the wall. They try it in four, he on the left, walking backward and apologizing.
    SCREEN: Too large. I could have told you.
+   [… # id: silence_left]
    ~ be_guarded()
    He makes room in front of the wall, which isn’t narrow. She sets the board against it, next to him, and they wait for a bus that doesn’t stop here.
    STRANGER: Good night, sign.
-   -> shut

= courier
COURIER: Hey. Plaza. Thursday.
{
- memories ? mem_box_by_door: COURIER: You’re the guy that didn’t want it. And there’s one in your hall says you don’t want that either.
- else: COURIER: You gave it to me. I gave it to your door. Now you’re giving it to the wall, and guess who does the wall.
}
+   [What happens to it now? # id: what_happens]
    ~ be_tender()
    COURIER: There’s a list. Goes to whoever’s next.
    THEODORE: Who’s n— do they want it?
    COURIER: Lady in the harbor. She’s called me twice to ask am I close.
+   [Take it from here. Save me the wall. # id: save_wall]
    ~ be_blunt()
    COURIER: Can’t take things from people. Only to. You have to let go of it on your own, and then I come along.
+   [… # id: silence_courier]
    ~ be_guarded()
    The courier waits. It is nice of him; he’s paid by the door. Then he pulls up his collar and does the top row first.
-   -> shut

= shut
From inside, on the tile, on his knees, on the toes of his shoes: blue.
+   [Knock on it, once. For luck. # id: knock]
    ~ be_tender()
    He knocks, and shuts the door. He has the impression of having been about to hear something.
+   [Shut the door. # id: shut]
    ~ be_blunt()
    # sound: door
    He shuts it. It’s a better click than the lid had.
    SCREEN: Thank you. Your return is complete. Was everything satisfactory?
    THEODORE: I was f— no. But thank you for asking.
+   [Wait for one more blink. # id: wait]
    ~ be_guarded()
    He waits the nine seconds. It comes, on time, and he says good morning to it, and closes the door on the good morning.
-   # sound: door
{
- memories ? mem_told_amy: On the way home, he decides, he’ll buy eggs, and carry a bowl up five floors.
- else: On the way home there’s a buzzer he could lean on. It’s Sunday. She’ll say “What time is it.”
}
# figure: theodore walking at locker
# hold: 1
# ending: return_to_sender
He counts as he goes, out of habit. He gets as far as eight, and there is the corner, and somebody’s bread.
-> END
