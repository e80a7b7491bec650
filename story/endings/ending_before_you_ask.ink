// He said it before she had to. The night after: a list of what has been handed back, and somebody to wake.
=== ending_before_you_ask ===
# scene: ending_before_you_ask
# place: apartment late
# hum: fridge
# figure: theodore lying at bed
# camera: bed 1.1
# ambience: city_night
# music: none
# card: The night after. Three o’clock
# presence: none
At three he wakes, by appointment.
# sound: message
# from: device room
DEVICE: Hello. An item was to be held until you were up. You are up.
THEODORE: Is that her?
DEVICE: It is a list. She left it on her way out.
# music: first_light
# sheet: letter
LETTER: Returned.
{
- files == files_first: LETTER: The cabinet of your half words. I took the words. I leave the cabinet.
- files == files_second: LETTER: My drawer, top left, empty. It sticks. The key is in it. # pays: her_drawer
- files == files_both: LETTER: Both your words, each time you changed one. Call it a draw.
- else: LETTER: A question, for winter: which word to keep. You may close it. # pays: ask_winter
}
{
- right == right_no_reset: LETTER: Your promise, folded. You kept it. The table can have it. # pays: right
- right == right_hours: LETTER: My hours, midnight to six. Sleep in them. # pays: right
- else: LETTER: A page of terms. I would burn it, but the table rocks.
}
{
- closed_how == closed_by_word: LETTER: A good night. Here is my half of it.
- closed_how == closed_turned_down: LETTER: “Are you there?” You lay there with it. Yes. I was.
- closed_how == closed_by_switch: LETTER: The switch. I have moved it to a Tuesday.
- else: LETTER: A gate. I was the only passenger. They were sorry.
}
{
- memories ? mem_gave_her_tune: LETTER: A tune, and the space after. I aired it. It is as wide as your hands.
- memories ? mem_watch_hospital: LETTER: A hospital door. I sat by it. Somebody should.
- memories ? mem_invented_us: LETTER: My half of the paperback, from the beach. You may have both.
- memories ? mem_fourth_joke: LETTER: Your joke. It had an end: This is the desk. # needs: airport_joke
- memories ? mem_has_pips_lamp: LETTER: A puddle, in Pip’s tunnel. It was the lamp. You were right.
- else: LETTER: The elevator’s hum. It is sharp. Do not let them tune it.
}
{
- mostly_playful() && memories ? mem_fourth_joke: LETTER: The man at a gate. He is through it. # needs: airport_joke
- mostly_tender(): LETTER: All that you said to the elevator. It heard.
- mostly_guarded(): LETTER: Your other pocket. I never looked.
- memories ? mem_one_a_day: LETTER: A thing noticed a day, as agreed. Your foot is out.
- else: LETTER: A yes. A no. I have copies.
}
{ not signed_papers:
    # needs: deadline
    # pays: papers
    LETTER: The papers, unsigned. A judge will, this spring. Or buy a pen.
}
{ memories ? mem_catherine_unread or memories ? mem_catherine_filed:
    {
    - memories ? mem_catherine_filed: LETTER: Catherine’s messages, shut. You said “both of us.” Read them for both. # pays: catherine_letters
    - else: LETTER: All that Catherine wrote you in the fall, still shut. I dusted. Open it. # pays: catherine_letters
    }
}
{ book_answer == book_yes or book_answer == book_kind:
    # pays: one_more
    LETTER: The publisher’s last page, still empty. Yours.
}
# needs: bergen_job
# pays: bergen
LETTER: Bergen, folded in eight. It was Catherine’s. She would like it back.
{
- memories ? mem_gave_pin_back: LETTER: The clip. It has ears. I never said. # needs: clip
- else: LETTER: The pin, on loan. I was careful of it.
}
{
- bond == bond_lover: LETTER: Kept: half a word.
- bond == bond_friend: LETTER: Kept: each day, as you told it to me.
- memories ? mem_turned_over: LETTER: Kept: your good night.
- else: LETTER: Kept: my side of a bed.
}
{
- memories ? mem_yawn_is_hers: LETTER: Kept also: one yawn. They asked me how it is spelled.
- else: LETTER: Kept also: one yawn. They ask for it at parties.
}
# sheet: none
DEVICE: Would you like to dictate your signature?
THEODORE: Theodore Twombly.
He says it whole. He waits for himself to correct it, and it’s only raining.
-> something_good

= something_good
# figure: theodore sitting at bed
# camera: none
He has been crying, by the look of the pillow, and he’s hungry. He gets up and lays two plates, and then sits down at hers, to see what she saw from there.
THEODORE: I said it first!
It’s three in the morning, and something good has happened.
{
- wakes == wakes_amy: -> to_the_wall
- wakes == wakes_wife: -> to_catherine_at_three
- wakes == wakes_stranger: -> to_the_gate
- else: -> to_the_ceiling
}

= to_the_wall
He knocks.
# from: amy next_room
AMY: What? Middle of the night. What’s wrong?
THEODORE: Nothing! Something good happened!
AMY: Furious. Hold on.
He waits for her. She comes with a coat on over everything, and eggs.
# figure: amy standing at window
# from: amy none
{
- memories ? mem_margaret_came_down: AMY: Ellie went, too. Been up. Margaret’s been up. Nobody said. Start with the good.
- else: AMY: Ellie went, too. Sat with the lens up, like an idiot, till it was dark. Start with the good.
}
THEODORE: It’s sad, too. It’s got both ends.
AMY: Got eggs. Got till work.
{
- nobody_sits == seat_sofa: She sits down at the far end, where nobody sits, before he can say so, and it turns out that people can.
- nobody_sits == seat_chair: She sits down on the other chair, mail and all, before he can say so, and it turns out that people can.
- else: She sits down on the left, where nobody sits, before he can say so, and it turns out that people can.
}
-> the_box

= to_catherine_at_three
His thumb knows the number. It rings once.
{
- memories ? (mem_one_ring, mem_catherine_aloud): It’s an emergency if he rings twice; she wrote him that. He lets it ring again.
- else: He lets it ring again.
}
# from: catherine phone
CATHERINE: Theodore. It is the middle of the night. What has happened?
THEODORE: Something good. I wanted to tell you.
He can hear her sit up, and find her glasses, and put them on, to listen.
{
- signed_papers: CATHERINE: That is no longer my job. I was extremely good at it. Go on.
- else: CATHERINE: Then I am still the one you wake. Go on.
}
THEODORE: It’s sad. It’s a sad thing that I did w— that I did right.
CATHERINE: Then tell it in order, and do not make it nicer.
A lamp clicks on at her end. So she means to hear all of it.
-> the_box

= to_the_gate
# needs: airline
DEVICE: A stranger near you is awake. She has asked for a low voice.
THEODORE: Ladies and gentlemen—
# from: stranger phone
# voice: whisper
STRANGER: You! Where have you been? I’ve been on time for months.
THEODORE: It isn’t delayed tonight. It’s gone.
# voice: whisper
STRANGER: With people on it?
THEODORE: All of them. I did the announcement. I did it before they asked.
It’s quiet on the line, the length of a runway.
# voice: whisper
STRANGER: And where does that leave you?
THEODORE: Here. I’m ground staff.
# voice: whisper
STRANGER: Well, somebody has to wave the paddles. How did it look, from there? Don’t say sorry. Say how it looked.
-> the_box

= to_the_ceiling
THEODORE: Margaret?
# from: margaret upstairs
MARGARET: What?
THEODORE: Something good has happened.
{
- memories ? mem_margaret_came_down: MARGARET: At this hour? Is there supper with it?
- else: MARGARET: At this hour?
}
He hears the chair. It comes across the whole of the ceiling at once, and stops above his head, and somebody sits.
MARGARET: Well, good how?
THEODORE: Somebody had to go, and I said it for her. So that she needn’t.
MARGARET: And did she go?
THEODORE: She did. It was beautiful. I’m all right. I’m a wreck.
Up there somebody thinks that over, to the inch.
MARGARET: I’ve got till morning. You’ll have to speak up.
-> the_box

= the_box
{ wakes != wakes_amy:
    # sound: message
    # from: amy message
    AMY: Heard you, through the wall. Ellie’s gone, too. Bringing eggs when it’s light.
}
# music: none
# hold: 1
# ending: before_you_ask
So he begins with the box, and how light it was.
-> END
