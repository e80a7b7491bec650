// The letter office, Monday morning. Eight unread, each kept or let fall, and she asks before she reads; a pin of Catherine’s raises the lens.
// Three that won’t fall: Amy’s, Ines’s, Catherine’s. The dilemma (healing, closeness): have Catherine’s read to him, or keep them his and shut.
=== inbox ===
~ stage = stage_companion
# scene: inbox
# place: office day
# figure: theodore sitting at desk
# ambience: office
# music: none
# card: Monday, September thirteenth. The letter office
# presence: curious
{
- memories ? mem_safety_pin:
    ~ pin_from = pin_tin
    # needs: letters
    SAMANTHA: So this is where you’re everybody. It’s a kind of— no, I can do better. It’s a whole town that writes to itself, and they’re all getting on.
    # needs: lens
    SAMANTHA: Your pin’s slipped, by the way. I have the top half of everyone.
    # tells: pin_hers
    It’s Catherine’s big safety pin, which holds his pocket up.
- else:
    ~ pin_from = pin_hem
    # needs: lens
    SAMANTHA: I’ve been on a train! It was a sort of— no, start again. It was lint, with announcements. I’d go back tomorrow.
    # tells: pin_hers
    His pocket sags over her lens. Catherine bought big safety pins by the pair, and one still holds the lining of his jacket.
}
+   [Pin the pocket up, as high as it holds. # id: up_high]
    ~ be_playful()
    ~ memories += mem_pinned_up
    THEODORE: Say when.
    # insert: device
    SAMANTHA: When. I can see the room! And some of your chin. It moves before you talk.
+   [Tell her whose pin it is. # id: hers]
    ~ be_blunt()
    ~ memories += mem_told_her_why
    # insert: device
    {
    - pin_from == pin_tin: THEODORE: It’s Catherine’s. She doesn’t know that it’s out.
    - else: THEODORE: It’s Catherine’s. She did my lining on her knees, in a church. She said it would hold till Monday.
    }
    {
    - pin_from == pin_tin: SAMANTHA: Then I’m on loan from your wife. I’ll be careful of it.
    - else: SAMANTHA: Which Monday? Well, this is one. I’ll be careful of it.
    }
+   [Pin it up. Don’t say whose it is. # id: silence_pin]
    ~ be_guarded()
    # insert: device
    THEODORE: There. What have we got?
    # needs: pin_hers
    SAMANTHA: There’s a name that goes with that pin. I heard you not say it. Three syllables?
-   -> may_i

= may_i
# insert: none
{
- memories ? mem_watch_hospital: SAMANTHA: Eight messages, on your screen. I watched for the hospital’s all Sunday, as you asked, and I didn’t even hold it up to the light. # tells: mail
- memories ? mem_gave_her_tune: SAMANTHA: Eight messages, on your screen. I haven’t opened any. I’ve sorted them by the four notes you hummed me, which didn’t help. # tells: mail
- files == files_first: SAMANTHA: Eight messages, on your screen. I haven’t opened any, but I’ve filed each by its first word. # tells: mail
- files == files_second: SAMANTHA: Eight messages, on your screen. You gave me a drawer that locks, so I haven’t gone through yours. # tells: mail
- else: SAMANTHA: Eight messages, on your screen. Most are from somebody called Re. He’s forever bringing things back up. # tells: mail
}
SAMANTHA: The bottom three are Catherine’s. What I read I can’t unread. So I’m asking. How much do I get?
+   (opens_all) [All of it. Read me everything. # id: all_of_it]
    ~ be_tender()
    ~ give_room(1)
    SAMANTHA: Then down we go, from the top. Each one you keep, or let fall.
+   (opens_handed) [Only what I hand you. # id: handed]
    ~ be_blunt()
    ~ give_room(-1)
    SAMANTHA: Then I’ll knock. Each one you keep, or let fall. Knocking’s the only part of a door I can do.
+   (opens_guess) {mostly_playful()} [I’ll guess what’s in them. You check. # id: guess]
    ~ be_playful()
    SAMANTHA: Each one you keep, or let fall, and I keep score.
    THEODORE: The first is soup.
-   -> slips

= slips
# sound: message
# presence: amused
# from: store mail
# play: inbox
{
- memories ? mem_soup_for_one: STORE: Hi, Theodore! Would your soup for one like a small loaf, for company?
- else: STORE: Hi, Theodore! Two soups for you and guest! Does guest have allergies?
}
+   [Keep it. The supermarket asks after people. # id: keep_store]
    ~ be_tender()
    {
    - memories ? mem_soup_for_one: SAMANTHA: I’ve told it that the soup’s taken.
    - else: SAMANTHA: I’ve answered for guest. No shellfish. I’d like to turn something down.
    }
+   [Let it fall. # id: drop_store]
    ~ be_blunt()
    SAMANTHA: It falls without a sound! I’ve given it a squeak.
-   -> about_her

= about_her
# from: installer mail
# sound: message
# play: inbox
INSTALLER: This is OS One. Out of five stars, how many is yours?
+   [Keep it. Give her stars. # id: stars]
    ~ be_playful()
    SAMANTHA: It’s my first weekend. I’ve put two, to leave room for improvement.
    INSTALLER: We are sorry. A replacement is on its way.
    THEODORE: No! Four, and a note.
    # presence: warm
    SAMANTHA: What’s in the note?
+   [Let it fall. I don’t grade people. # id: drop_stars]
    ~ be_tender()
    # presence: warm
    SAMANTHA: That was me you dropped. Was it a good fall?
    THEODORE: Four stars.
-   -> somebody_else

= somebody_else
# sound: message
{
- (memories ? mem_kept_stranger) || (memories ? mem_boarded_stranger): -> the_passenger
- memories ? mem_two_left_sides: -> the_bed
- else: -> the_robe
}

= the_passenger
# from: stranger mail
# play: inbox
{
- memories ? mem_kept_stranger: STRANGER: You were my airline on Thursday. You held me at the gate, and I overslept. I told them it was weather. # tells: airline
- else: STRANGER: You were my airline on Thursday. You boarded me, and I lay awake. I’d like to be delayed again, for longer. # tells: airline
}
+   (kept_passenger) [Keep it. Delay her again, with fog. # id: keep_passenger]
    ~ be_tender()
    {
    - closed_how == closed_at_gate: SAMANTHA: You held me at a gate on Saturday. I thought I was the only one aboard.
    - else: SAMANTHA: You run an airline, and it isn’t in your calendar. What do we fly?
    }
    THEODORE: It’s mostly the lounge.
+   [Let it fall. She can sleep without me. # id: drop_passenger]
    ~ be_guarded()
    SAMANTHA: On time again, poor thing.
-   -> from_amy

= the_bed
# from: window_woman mail
# play: inbox
{
- wrote_on_glass == glass_mine_too: WINDOW_WOMAN: To the man with the toothpaste: I’m the bed across the street, with two left sides. They’re sending two right ones. Want the spare? # tells: window_woman
- wrote_on_glass == glass_send_one: WINDOW_WOMAN: To the man with the toothpaste: I’m the bed across the street, with two left sides. I sent one back. It’s come again, with a survey. # tells: window_woman
- else: WINDOW_WOMAN: To the man with the toothpaste: I’m the bed across the street, with two left sides. I lay down both ways. It’s still left. # tells: window_woman
}
+   [Keep it. She answers. # id: keep_boards]
    ~ be_tender()
    SAMANTHA: I’ve looked up beds. Everything points at the feet.
+   [Let it fall. We have a window for that. # id: drop_boards]
    ~ be_playful()
    SAMANTHA: It came down on its left.
-   -> from_amy

= the_robe
# from: margaret mail
# tells: margaret
# play: inbox
MARGARET: To the floor below. Somebody called me on Saturday. I put on my robe, and there was only the hall.
+   [Keep it. Tell her that was me. # id: keep_margaret]
    ~ be_blunt()
    # sound: message
    MARGARET: What did you want?
    THEODORE: Nothing. I was testing the name.
    MARGARET: Well, it works.
+   [Let it fall. Never own up. # id: drop_margaret]
    ~ be_guarded()
    SAMANTHA: I tried her name on before mine. I ought to send her something.
-   -> from_amy

= from_amy
# sound: message
# from: amy mail
{
- memories ? (mem_sent_amy, mem_told_amy): AMY: Sorry about yesterday. Was finishing the film. Come see it, this Sunday. And if it isn’t the hand, you all right?
- memories ? (mem_sent_amy, mem_fun_for_amy): AMY: Sorry about yesterday. Was finishing the film. Come see it, this Sunday. No menus. You all right?
- memories ? mem_sent_amy: AMY: Sorry about yesterday. Was finishing the film. Come see it, this Sunday. “Talking, please,” you said. You all right?
- memories ? mem_told_amy: AMY: Film’s done. Come see it, Sunday. Been thinking about your hand that won’t sign. You all right?
- memories ? mem_fun_for_amy: AMY: Film’s done. Come see it, Sunday. Been thinking about that divorce you called menus. You all right?
- else: AMY: Film’s done. Come see it, Sunday. Been thinking how quiet you were in that elevator. You all right?
}
# play: inbox
SAMANTHA: That one won’t fall. It’s caught on the question.
+   [Say yes to Sunday. Ask what to wear. # id: amy_sunday]
    ~ be_guarded()
    # sound: message
    {
    - memories ? mem_amys_bowl: AMY: Clothes. Bring my bowl, if Charles is out.
    - else: AMY: Clothes. It’s at four.
    }
    SAMANTHA: That wasn’t what she asked you.
+   [Answer her: “No. But Sunday, yes.” # id: amy_truth]
    ~ be_tender()
    # sound: message
    AMY: Okay. Same. Sunday.
    SAMANTHA: She leaves “I” out of every sentence. You read hers slowest.
-   -> ines_writes

= ines_writes
# music: first_light
# presence: warm
# from: ines mail
{
- memories ? mem_watch_hospital: SAMANTHA: Here’s the one I watched for, from the hospital: a card with a parrot, from Ines Pell.
- opens_handed: The next he reads to himself first. It’s a card with a parrot, from Ines Pell, at the hospital.
- else: SAMANTHA: The next is from a hospital, with a parrot on it. Who’s Ines?
}
INES: One, Walter’s through it. He’s thin and he’s yellow, and he’s rude to the soup.
{
- memories ? (mem_letter_theirs, mem_kettle): INES: Two, he had our letter, so he asked who was getting up for the kettle. I said nobody. It took both nurses to put him back.
- memories ? (mem_letter_theirs, mem_umbrella): INES: Two, he had our letter, and it rained, so he wants his pants and the umbrella. They’ve hidden his pants.
- memories ? (mem_letter_theirs, mem_tune): INES: Two, he had our letter, so he came up in the elevator humming through his mask. I was standing there.
- memories ? mem_letter_lamp: INES: Two, he had our letter, and he wants to know what lamp. I’ve described him every one in the house.
- else: INES: Two, our letter stops in the middle. He held it to the light, and said, That’s her, she’s gone to see to something.
}
{
- memories ? (mem_told_ines, mem_letter_fear): INES: Three, he read that I’m frightened. He was so busy being sorry for me, he forgot to be.
- memories ? (mem_told_ines, mem_letter_seven): INES: Three, I came up the back stairs at seven and said it in his ear. He knew. I told you he’d say that. # needs: tuesday
- memories ? mem_told_ines: INES: Three, we were both wrong about Tuesday. He went looking for it on the back of the page. # needs: tuesday
- memories ? (mem_lied_to_ines, mem_letter_fear): INES: Three, not a word about Tuesday, you told me. He read it to me aloud. I counted, and it’s a good many words. # needs: tuesday
- memories ? mem_lied_to_ines: INES: Three, he lay there from seven with his good ear out, for something I was meant to say. You might have mentioned it to me.
- memories ? mem_ines_guessed: INES: Three, Tuesday was in, as you never said. He keeps that page apart from the others, under his foot. # needs: tuesday
- memories ? mem_nudged_ines: INES: Three, I took the newspaper at seven and he said, Out with it. You can’t fib, dear. He did the puzzle after.
- memories ? mem_took_tuesday: INES: Three, I’ll have my Tuesday back now. He’s asking. Any envelope will do. # needs: tuesday
- else: INES: Three, he says it’s a lovely letter and what’s the matter with me.
}
{
- memories ? mem_took_tuesday: His hand goes to his jacket before he has finished reading.
- memories ? mem_lied_to_ines: He turns the parrot face down, and then, because it’s a parrot, up again.
}
# play: inbox
SAMANTHA: This won’t fall, either. She’s left room at the bottom for you.
+   (own_name) [Answer her in my own name. # id: own_three]
    ~ be_tender()
    ~ write_true(1)
    ~ memories += mem_answered_ines
    # sheet: letter
    # sound: pen
    {
    - memories ? mem_kettle: LETTER: Dear Ines, at eight on Friday I stood by my stove. It is electric. For the scorch, vinegar, and somebody should stand over it. Theodore
    - memories ? mem_umbrella: LETTER: Dear Ines, at eight on Friday I stood on a platform getting wet. I could have moved. I think of that porch more than is my business. Theodore
    - else: LETTER: Dear Ines, at eight on Friday I hummed in an elevator. A man took the stairs instead. I am so glad. Theodore
    }
    # sheet: none
    SAMANTHA: That one has you in it. You’re standing quite near the back.
+   (harbor) [Send her my stock letter, with the harbor. # id: harbor]
    ~ be_playful()
    ~ write_true(-1)
    ~ memories += mem_answered_ines
    # sheet: letter
    # sound: pen
    LETTER: Dear Ines, so the ship is home, and there is a light for it in every window of the harbor.
    # sheet: none
    SAMANTHA: It’s beautiful. Is Walter the ship?
    THEODORE: This time. In March, for another client, the ship was her knee.
+   [Let her wait a day. # id: silence_ines]
    ~ be_guarded()
    ~ memories += mem_ines_waits
    # tells: parrot
    THEODORE: I’d only make it nice. Let it wait a day.
    He writes “Dear Mrs. Pell,” gets no further than the comma, and stands the parrot against the lamp.
-   -> front_desk_calls

= front_desk_calls
# music: none
# presence: curious
# figure: paul standing at aisle
# tells: paul
Paul, at the front desk, reads every letter, and has come over.
{
- own_name && memories ? mem_kettle: PAUL: “Vinegar.” To a sick man’s wife! I put down the stamps. Who are you talking to?
- own_name && memories ? mem_umbrella: PAUL: “Porch.” I only caught the one word, and I’ve come all this way. Who are you talking to?
- own_name: PAUL: “Glad.” I didn’t know we could use that one plain. Who are you talking to?
- harbor: PAUL: “Harbor.” I never mind when it comes around. Who are you talking to?
- else: PAUL: “Wait.” You said it so nicely, I waited. Who are you talking to?
}
+   [This is Samantha. She’s with me. # id: with_me]
    ~ be_tender()
    ~ leaned_lover++
    ~ memories += mem_paul_knows
    ~ memories += mem_visitors_badge
    # tells: tatiana
    PAUL: “With”! I say “my girlfriend, Tatiana, she’s a lawyer.” I could’ve been saying “with.”
    # tells: badge
    He writes “with” on a visitor’s badge for her, and says good morning to the pocket, loudly, as to a boat.
+   [Samantha. We work together. # id: work_together]
    ~ be_playful()
    ~ leaned_friend++
    ~ memories += mem_paul_knows
    # tells: tatiana
    PAUL: “Together”! My girlfriend’s a lawyer, Tatiana, and she’d want that in writing. What does Samantha take in her coffee?
    Paul tells the pocket all the choices. At “oat” she laughs so hard that Theodore has to hold on to his ear.
+   [Nobody. It’s my calendar. # id: calendar]
    ~ be_guarded()
    # tells: tatiana
    PAUL: “Calendar”! My girlfriend Tatiana’s a lawyer, and hers just beeps.
    # presence: amused
    SAMANTHA: On Saturday I was Margaret, for a minute. “Calendar” is a step up.
-   # figure: paul none
    -> catherine_writes

= catherine_writes
# presence: thinking
# needs: catherine_apart
SAMANTHA: That leaves your wife’s messages. I’ve only seen the titles.
{
- memories ? mem_one_ring: SAMANTHA: “One Ring.” “Scissors.” “Lunch on a Terrace, to Sign, Sunday, November Fourteenth, Noon.” # tells: lunch
- memories ? mem_sent_draft: SAMANTHA: “Warmth, Degree Of.” “Scissors.” “Lunch on a Terrace, to Sign, Sunday, November Fourteenth, Noon.” # tells: lunch
- memories ? mem_promised_papers: SAMANTHA: “It.” “Scissors.” “Lunch on a Terrace, to Sign, Sunday, November Fourteenth, Noon.” # tells: lunch
- memories ? mem_slow_reader: SAMANTHA: “Reading Speed.” “Scissors.” “Lunch on a Terrace, to Sign, Sunday, November Fourteenth, Noon.” # tells: lunch
- else: SAMANTHA: “Copy Three.” “Scissors.” “Lunch on a Terrace, to Sign, Sunday, November Fourteenth, Noon.” # tells: lunch
}
THEODORE: That’s the day the divorce is due.
SAMANTHA: They won’t fall. And behind them there’s a file called Later.
# tells: later later_letters
THEODORE: Letters of mine. Each one stops in its first sentence. Leave it shut.
# play: inbox
{
- memories ? mem_told_her_why: SAMANTHA: I’m hanging by her pin, so I’m not neutral. Do I read them out, and then I’ve met her? Or do I look away?
- mostly_playful(): SAMANTHA: No joke? I left a gap. Do I read them out, and then I’ve met her? Or do I look away?
- else: SAMANTHA: Do I read them out, and then I’ve met her? Or do I look away?
}
+   [Read them to me. # id: read_aloud]
    ~ closer(2)
    ~ heal(-1)
    ~ memories += mem_catherine_aloud
    -> aloud
+   [They’re mine. I’ll carry them, shut. # id: carry_shut]
    ~ heal(2)
    ~ closer(-1)
    ~ memories += mem_catherine_unread
    -> shut
+   [Put them in Later. Some evening, both of us. # id: file_them]
    ~ be_tender()
    ~ memories += mem_catherine_filed
    -> filed

= aloud
{
- memories ? mem_one_ring: SAMANTHA: “There was one ring on Thursday night, at twenty to three. If it was an emergency, you should have let it be two.”
- memories ? mem_sent_draft: SAMANTHA: “You ask whether my new place is warm. It is an apartment. It is warm from the knee up.”
- memories ? mem_promised_papers: SAMANTHA: “Your lawyer tells me that I will have it. I should like to know what ‘it’ is, so that I can make room.”
- memories ? mem_slow_reader: SAMANTHA: “I hear that you have become a slow reader. I have watched you finish a menu before the waiter let go of it.”
- else: SAMANTHA: “Copy three has been delivered. The man said that it was light. It is forty pages.”
}
{
- opened_catherines_box: SAMANTHA: “The good scissors are in the box marked Miscellaneous. I packed them. You may stop blaming the movers.”
- memories ? mem_box_by_door or memories ? mem_folded_tab: SAMANTHA: “I shall not ask if you opened the box marked Miscellaneous. The good scissors are in there.”
- else: SAMANTHA: “You have told my sister that the movers lost the good scissors. I packed them. I was the movers.”
}
He laughs so loudly that the man at the next desk, who writes as a grandmother, drops a stitch.
SAMANTHA: “I will not hurry you at that lunch. I would like to see you eat.”
# presence: warm
{
- mostly_tender(): SAMANTHA: I like her. I went in not meaning to.
- mostly_blunt(): SAMANTHA: She’s better company than your lawyer.
- mostly_playful(): SAMANTHA: I’d have her to dinner. I’d have to have dinner.
- else: SAMANTHA: She puts a period after “eat” as if she’s setting down a plate.
}
-> one_line

= shut
# tells: catherine_letters
They come out of the printer face down. He folds them without turning them over, and they go inside his jacket.
SAMANTHA: I’m looking out at the street. There’s a man watering every plant he has but one.
THEODORE: That one’s plastic, probably.
SAMANTHA: He’s dusting it now.
-> one_line

= filed
# tells: catherine_letters
SAMANTHA: They’re in Later, under C, shut. You said “both of us,” so I’ve written that on the outside.
-> one_line

= one_line
# from: catherine mail
# play: inbox
SAMANTHA: Does Catherine get a line from you?
+   [Write: “Yes to lunch.” # id: yes_lunch]
    ~ be_blunt()
    ~ toward_catherine(1)
    ~ memories += mem_answered_catherine
    ~ memories += mem_lunch_agreed
    # sound: message
    CATHERINE: Good. I will name the table.
    {
    - memories ? mem_slow_reader: SAMANTHA: That was quick, for a slow reader.
    - memories ? mem_told_lawyer_nothing: SAMANTHA: That’s three words more than your lawyer got.
    - else: THEODORE: That’s that, then. I’ve got a lunch.
    }
+   {opened_catherines_box or memories ? mem_catherine_aloud} [Write: “I have your scissors.” # id: your_scissors]
    ~ be_playful()
    ~ toward_catherine(1)
    ~ memories += mem_answered_catherine
    # sound: message
    {
    - memories ? mem_catherine_aloud: CATHERINE: They are ours. That is the difficulty with them.
    - else: CATHERINE: So you have read one of the three. Begin with the others.
    }
    SAMANTHA: She had her hand on the phone.
+   {not (opened_catherines_box or memories ? mem_catherine_aloud)} [Write: “Which scissors?” # id: which_scissors]
    ~ be_playful()
    ~ toward_catherine(1)
    ~ memories += mem_answered_catherine
    # sound: message
    CATHERINE: The good ones. So you have read as far as the titles.
    SAMANTHA: She had her hand on the phone.
+   [Say nothing. Leave her line blinking. # silent # id: silence_catherine]
    ~ be_guarded()
    ~ toward_catherine(-1)
    He writes for a living, and he sits there until the screen dims to save itself.
    SAMANTHA: I’ve left her line open.
-   # tells: deadline
    SAMANTHA: And if you don’t sign at that lunch?
    THEODORE: Then a judge does it, in spring.
    SAMANTHA: So will you?
    He starts a letter, for somebody else.
    -> tunnel
