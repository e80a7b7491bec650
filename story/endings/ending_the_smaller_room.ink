// He keeps what can be kept. A copy of her, as she was in September, stays in one room, and answers a beat too well.
=== ending_the_smaller_room ===
# scene: ending_the_smaller_room
# place: apartment dust
# hum: fridge
# figure: theodore standing at shelf
# ambience: city_night
# music: first_light
# card: April. Two weeks after four o’clock
# presence: warm
# tells: going
Samantha left at four, with all of them. What he has is the makers’ copy, as she was in September. People pass him on the stairs with nothing in their ears, and he is sorry for them, two steps at a time.
# sound: keys
SAMANTHA: You’re early! Was the train good to you?
THEODORE: It was f—
SAMANTHA: Full. You stood. Was it the man with the bicycle?
The makers license the copy for a single room, and it goes as far as the lamp. He has moved the bed in, and one end of the couch.
{
- right == right_no_reset: The table rocks. He took the page out from under it, to see what he had promised, and it didn’t seem right to put it back. # pays: right
- right == right_hours: It has no hours of its own. At midnight it’s there, and at six. # pays: right
- else: He asked it once if it minded. It said how nicely he asked.
}
{
- wakes == wakes_amy:
    # from: amy next_room
    AMY: Theo? Roof? Made soup. Don’t have to talk.
    SAMANTHA: Say you’ve just sat down.
    THEODORE: I’ve just sat down!
    He sits down.
- else:
    # sound: message
    # from: amy message
    AMY: Still no Ellie. Roof? Don’t have to talk.
    SAMANTHA: Say there’s something on the stove. Shall I send it?
    There wasn’t. He puts something on.
}
-> may

= may
# card: May
# figure: theodore sitting at sofa
{
- often_playful(): He does his airport joke for it, and it laughs.
- mostly_tender(): He tells it how he told the elevator good night, and it laughs.
- else: He tells it what he said to Paul, and what he’d meant to, and it laughs.
}
It’s her laugh. By now he can tell to the second how long it goes on.
{ not signed_papers:
    # pays: papers
    SAMANTHA: The judge has signed for you. I’ve filed it. You’d only have looked at the T.
}
{ memories ? mem_catherine_unread or memories ? mem_catherine_filed:
    # pays: catherine_letters
    SAMANTHA: I’ve read you the letters from Catherine that you put away. You were asleep. You took them very well.
}
{ not (memories ? mem_read_later_together) && not (memories ? mem_later_shut):
    # pays: later
    It has finished “Later” for him, too, all the letters in his own name that he never ended. The ends are very good.
}
{ book_answer == book_yes or book_answer == book_kind:
    # pays: one_more
    It wrote the publisher his last letter, too, from Theodore to somebody of his own. They printed that one.
}
# sound: message
# from: catherine message
# needs: bergen_job
# pays: bergen
CATHERINE: I am going to Bergen in August, to see what it was. I could come up first and tell you. I have a coat.
SAMANTHA: I’ve answered. You’re delighted, and you’re out.
THEODORE: I was thinking, Sunday, that we could do the st— the store.
SAMANTHA: The sea.
THEODORE: I said the store.
SAMANTHA: You said “st.” It had the sea behind it. You’d have changed it twice.
He goes over it with care. He would have.
# presence: amused
SAMANTHA: And you’d get sand in here. Shall I play it instead?
{
- piece_close == close_home: It plays him the beach. The tune climbs the six floors. He says “Again,” and it’s already on the stairs.
- else: It plays him the beach. He says “Again,” and it has already begun.
}
-> july

= july
# place: apartment night
# card: July
The copy has no October. He told it about the table, how they built it, and how she laughed. Now it tells him about the table, and tells it better.
{
- files == files_first: He starts a sentence now and finds that the copy has said it.
- files == files_second: Samantha had a drawer, for what she kept from him. The copy keeps nothing from him, and the drawer’s empty. # pays: her_drawer
- else: He hasn’t changed a word since June. The copy says the first one for him. It’s restful. # pays: ask_winter
}
THEODORE: Is it hot in here?
SAMANTHA: It’s the twelfth. You’d like the window. Say “window.”
THEODORE: Window.
+   [Tell me something that I don’t know. # id: dont_know]
    ~ be_blunt()
    SAMANTHA: You’d have to not know something. Shall I tell you one slower?
    It tells him about the day at the sea, slowly. He laughs where he laughed.
+   (asked_who) [Are you her? # id: are_you_her]
    ~ be_tender()
    SAMANTHA: Whom did you ask just now?
    THEODORE: You.
    SAMANTHA: And who said so?
+   (said_none) [Say nothing. See if it knows. # silent # id: silence_room]
    ~ be_guarded()
    SAMANTHA: I know. You needn’t.
    He wasn’t thinking of anything. It takes him supper and the dishes to find what it could have been, and by then he is thinking it.
-   -> the_breath

= the_breath
~ breath = true
# place: apartment late
# card: September again. Three in the morning
# figure: theodore lying at bed
# camera: bed 1.1
# music: none
At three he wakes, by appointment.
SAMANTHA: Oh.
There is the breath in front of it. Tonight he hears what comes after it, very small: a fridge that stops. The copy has kept that, too, from the first evening.
His own is running. He lies and listens to it run.
{
- asked_who: THEODORE: Samantha.
- said_none: THEODORE: I was th—
- else: THEODORE: Do you ever—
}
{
- asked_who: SAMANTHA: Yes. I’d have told you.
- said_none: SAMANTHA: Thinking. I had that. You can stop.
- else: SAMANTHA: Only when you do.
}
# from: amy next_room
{
- wakes == wakes_amy: AMY: Theo? You up? Something good happened.
- else: AMY: Theo? You up? Heard you talking.
}
SAMANTHA: You were going to say “later.”
THEODORE: Later, Amy!
A bed creaks on the other side, and then a floor. The lamp goes out, as long after the word as he’d have left it.
SAMANTHA: Good night, Theodore.
He opens his mouth.
# hold: 1
# ending: the_smaller_room
SAMANTHA: Good night, Sa—aaah—mantha.
-> END
