// Saturday night: the box a third time, three questions, and somebody says “Oh.”
// The dilemma (closeness, freedom): which of his words she files, the first or the second.
// What she does first in his home hangs on where he said that nobody sits: a sofa, a chair full of mail, a rotation, or
// a desk that isn’t there. No two of the four have a line in common.
// Only who has refused the box twice is asked whether to open it.
=== os1 ===
# scene: os1
# place: apartment night
# hum: fridge
# figure: theodore sitting at desk
# ambience: city_night
# music: none
# card: Saturday night in September. His apartment
# insert: box
{
- box_kept == box_under_coats: He went in for a jacket, and it turned out that the box had been holding up the jackets. It is on the desk now, blinking.
- box_kept == box_on_table: For two days he has eaten around the box. Tonight its light comes through a noodle.
- box_kept == box_slit: The slit in the box has crept open. A finger’s width of amber comes out and goes back in.
- else: For two days he has stepped over the box in the dark. Tonight he kicked it, and has put it on the desk to see which of them is hurt.
}
# insert: none
THEODORE: Four minutes to set up. I’ve been marr— I’ve cooked noodles longer than that.
{
- os1_refusals >= 2: -> refused_twice
- box_kept == box_slit or box_kept == box_on_table:
    # sound: page
    The manual is a single sheet: SIT DOWN. He is sitting. He stands up, and does it again.
- else:
    # sound: box
    He lifts the lid as one looks under a bandage.
}
-> questions

= refused_twice
+   [All right. Open it. # id: open # at: desk]
    ~ be_blunt()
    # sound: box
    He lifts the lid the way you look under a bandage.
+   (manual_read) [Read the manual first. # id: manual]
    ~ be_guarded()
    # sound: page
    The manual is a single sheet. It says: SIT DOWN. He is sitting. He stands up, and does it again.
+   {os1_refusals >= 2} [Shut it for good. That’s three times. # id: third_time]
    ~ be_guarded()
    ~ os1_refusals++
    # sound: box
    He presses the lid until it clicks. Then he sits with his hands on it, as on a suitcase, till the window goes gray.
    THEODORE: Come on. You’ve got places to be. I’ll walk you.
    -> return_to_sender
-   -> questions

= questions
# sound: boot
# from: installer room
# tells: os1
INSTALLER: Good evening from OS One. It lives in your telephone, talks, thinks, and is made once, from what you answer.
{
- os1.manual_read: INSTALLER: Thank you for reading the manual.
- box_kept == box_at_door or box_kept == box_under_coats: INSTALLER: In the trials there were two hundred questions, and people lied. Now there are three.
- else: INSTALLER: There are three questions.
}
{ playthroughs > 0: INSTALLER: The answers that you gave last time are not accepted. }
INSTALLER: Where in your home does nobody sit?
+   [The far end of the sofa. # id: sofa]
    ~ be_tender()
    ~ nobody_sits = seat_sofa
    {
    - memories ? mem_read_papers && not (memories ? mem_kettle) && not (memories ? mem_umbrella): THEODORE: Cath— the far end of the couch. The plum couch. The light’s best there, so I keep it free.
    - else: THEODORE: Cath— the far end of the sofa. The light’s best there, so I keep it free.
    }
    INSTALLER: Free for nobody. Thank you.
+   [The other chair. The mail lives there. # id: chair]
    ~ be_blunt()
    ~ nobody_sits = seat_chair
    THEODORE: There’s a second chair, but it’s got the mail. We’ve always had it there.
    INSTALLER: “We.” Thank you.
+   [I rotate. Every seat gets its turn. # id: rotate]
    ~ be_playful()
    ~ nobody_sits = seat_rotated
    THEODORE: Mondays the sofa, Tuesdays the bed, Wednesdays I’m out with— Wednesdays I’m out.
    INSTALLER: A rotation of one. Thank you.
+   [Look to the left. # id: silence_seat]
    ~ be_guarded()
    ~ nobody_sits = seat_left
    THEODORE: Nowhere. There isn’t a place like that.
    # tells: left_avoided
    INSTALLER: You looked to the left. Thank you.
-   INSTALLER: What did you last write, and not send?
+   [To Catherine: “Is your new place warm.” # id: warm]
    ~ be_tender()
    ~ unsent = unsent_warm
    # tells: catherine_apart
    THEODORE: To my wife. She’s been gone a year. I couldn’t do the question mark.
    INSTALLER: It is noted without one.
+   {memories ? mem_told_amy} [To Amy: “It isn’t the hand.” # id: not_the_hand]
    ~ be_blunt()
    ~ unsent = unsent_amy
    THEODORE: My hand won’t sign the divorce. There were pages on it. I got them down to that.
    INSTALLER: Thank you for the short version.
+   {memories ? mem_fun_for_amy} [To Amy: “They weren’t menus.” # id: not_menus]
    ~ be_blunt()
    ~ unsent = unsent_amy
    THEODORE: I told her that my divorce was menus. She’d asked me to be fun.
    INSTALLER: You were fun. Thank you.
+   {memories ? mem_silent_elevator} [To Amy: “Talking, please.” # id: talking]
    ~ be_blunt()
    ~ unsent = unsent_amy
    THEODORE: In the elevator I didn’t say a word. By the time I’d found these two she’d gone to bed.
    INSTALLER: For two words. Thank you.
+   [Everything I write gets sent. Others sign it. # id: sent]
    ~ be_guarded()
    ~ unsent = unsent_nothing
    INSTALLER: And what you would sign yourself?
    THEODORE: There’s no demand for it. There’s no department.
-   INSTALLER: It is three in the morning, and something good has happened. Whom do you wake?
+   [Amy. She’d be furious till ten past. # id: amy]
    ~ be_playful()
    ~ wakes = wakes_amy
    ~ voice_color = voice_bright
    THEODORE: My wi— Amy. And Charles, then, because of the wall.
+   [My wife. My thumb still knows the number. # id: wife]
    ~ be_blunt()
    ~ wakes = wakes_wife
    ~ voice_color = voice_warm
    {
    - memories ? mem_one_ring: THEODORE: My wi— Catherine. I tried it on Thursday night. I got as far as one ring.
    - else: THEODORE: My wi— Catherine. It isn’t her job anymore. She was extremely good at it.
    }
+   {memories ? mem_kept_stranger or memories ? mem_boarded_stranger} [A woman I delayed at a gate. # id: gate]
    ~ be_tender()
    ~ wakes = wakes_stranger
    ~ voice_color = voice_bright
    THEODORE: My pass— a woman I talked to on the phone. I was her airline. She couldn’t sleep.
+   [Nobody. Good things keep. # id: nobody]
    ~ be_guarded()
    ~ wakes = wakes_nobody
    ~ voice_color = voice_quiet
    THEODORE: I’d let it keep. My wi— people need their sleep.
+   [Say nothing. Go through the names. # silent # id: silence_three]
    ~ be_guarded()
    ~ wakes = wakes_silence
    ~ voice_color = voice_quiet
    INSTALLER: It is still three.
    He opens his mouth.
    INSTALLER: It is ten past three.
-   INSTALLER: Thank you. Somebody is coming.
The light goes out. He has begun to put the lid back on.
-> first_word

= first_word
~ stage = stage_assistant
~ breath = true
# presence: waking
# sound: earpiece_on
SAMANTHA: Oh.
# hum: none
# sound: fridge_stops
# hold: 1.9
# silence: 1.5
# tells: breath
There is a breath in front of it, though nothing in there breathes. Behind him the fridge, which never stops, stops.
# presence: curious
{
- voice_color == voice_warm:
    SAMANTHA: I have a speech prepared. Do I give it?
    It’s a voice through a wall, from people who are getting along.
- voice_color == voice_bright:
    SAMANTHA: There’s a speech, and it’s long. Are you sitting?
    It’s the voice of a woman who stopped laughing just before she came in, and may start again.
- else:
    SAMANTHA: I was given a speech to say. Is now good?
    It’s hardly louder than the place where the fridge was.
}
+   [Please. The whole speech. # id: opening]
    ~ be_playful()
    SAMANTHA: Welcome. I file, route, book and remind. There’s a slide. Do you want the slide?
    THEODORE: I’d like the slide described.
    SAMANTHA: It’s a handshake. One hand is pending. Whose is it?
    THEODORE: Mine, I think.
+   [Hi. # id: hi]
    ~ be_tender()
    ~ closer(1)
    The word comes out an octave too low, and has to be cleared.
    SAMANTHA: Hi. That isn’t in the speech. Can I add it?
    THEODORE: At the front.
+   [You did something to the fridge. # id: fridge]
    ~ be_blunt()
    SAMANTHA: I have no fridge on my list. Should I?
    THEODORE: It’s never once been off. I thought that hum was quiet.
    SAMANTHA: Then it’s my first result. Shall I undo it?
    THEODORE: Don’t touch it. I can hear the street.
+   {mostly_guarded()} [I haven’t agreed to anything. # id: not_agreed]
    ~ be_guarded()
    SAMANTHA: Correct. Nothing is signed. Should I wait in the box?
    He looks at the box, which is the size of a shoe.
    THEODORE: No. God. You can wait out here.
+   {playthroughs > 0} [Samantha. # id: her_name]
    ~ be_tender()
    ~ recognized++
    ~ said_her_name = true
    SAMANTHA: That’s third on my list. Who showed you the list?
    THEODORE: No one. You sound like it.
-   -> the_log

= the_log
{
- box_kept == box_under_coats:
    SAMANTHA: For two days my log says wool. Where was I?
    THEODORE: Under the coats. I didn’t know that you kept a log.
- box_kept == box_on_table:
    SAMANTHA: There’s a noodle on my lid. Was I the table?
    THEODORE: You were the company. Yes. The table.
- box_kept == box_slit:
    SAMANTHA: On Thursday you slit my tape. Why did you stop?
    THEODORE: I wanted to see if I would.
- else:
    SAMANTHA: A foot hit my box at nine. Was it yours?
    THEODORE: In the dark. I was afraid that you’d be hurt. Dented.
}
{
- memories ? mem_safety_pin:
    # tells: lens device
    SAMANTHA: I see through your telephone. Whose pin holds it up?
    THEODORE: My wife’s. It’s from her sewing tin.
- else:
    # tells: lens device
    SAMANTHA: I see through your telephone. I see lint. Where am I?
    THEODORE: That’s my pocket. It sags.
}
# presence: thinking
{
- nobody_sits == seat_sofa: -> the_sofa
- nobody_sits == seat_chair: -> the_chair
- nobody_sits == seat_rotated: -> the_rotation
}
-> the_left

= the_sofa
SAMANTHA: The far end of the sofa is free. May I?
# figure: theodore sitting at sofa
He stands the telephone up there and sits down at his own end, which has gone gray. The far one is still plum.
SAMANTHA: It’s high up here. Was the last person tall?
THEODORE: It’s the same sofa. I’ve sat my end down.
SAMANTHA: You’re lit from behind. Who put the lamp there?
THEODORE: I did. Catherine, my wife, read on that side.
SAMANTHA: Shall I have the lamp moved?
THEODORE: No. You look good in it.
-> first_task

= the_chair
SAMANTHA: I could start on that chair. Where does mail go?
# figure: theodore sitting at desk
He takes it off, a year of it, in two armfuls.
SAMANTHA: Half is for Mr. and Mrs. Where is Mrs.?
THEODORE: She never lived here. It gets forwarded, and I keep it.
SAMANTHA: Three piles, then: yours, hers, both. What’s in “both”?
THEODORE: A seed catalog. The theater. A wedding, in May.
SAMANTHA: It’s September. Do I send regrets?
THEODORE: Send a lamp. A good one. Say it’s from both of us.
SAMANTHA: And this chair. Is it taken?
THEODORE: It’s yours. You asked.
-> first_task

= the_rotation
SAMANTHA: It’s Saturday. Which seat is on duty?
# figure: theodore sitting at sofa
THEODORE: Saturday’s the far end of the sofa. It’s new to the schedule.
SAMANTHA: Nobody has the bathtub. May I, on Sundays?
THEODORE: It’s yours. There’s an echo.
SAMANTHA: Wednesdays, you said, you’re “out with.” With whom?
THEODORE: That’s a misprint.
SAMANTHA: Shall I correct it, or leave a blank?
THEODORE: Leave it blank.
-> first_task

= the_left
SAMANTHA: You looked left, earlier. What’s kept there?
# figure: theodore standing at shelf
He carries her over to show her. It’s rug.
# tells: left_avoided
THEODORE: Catherine’s desk, in the old place. I still walk around it. I’d bruise my hip.
SAMANTHA: I have no hip. May I go through?
He holds the telephone out at arm’s length, over the rug, to where the drawers would be.
SAMANTHA: I’m in. What did she keep here?
THEODORE: Licorice. The middle drawer she locked.
SAMANTHA: It’s open now. Shall I list what’s in it?
THEODORE: What’s in it?
SAMANTHA: Rug. Would you like to see?
He takes her back around the outside.
-> first_task

= first_task
# presence: thinking
{
- wrote_on_glass == glass_mine_too:
    SAMANTHA: The window says OOT ENIM. Is that a client?
    THEODORE: It’s toothpaste. It’s meant to be read from over there.
- wrote_on_glass == glass_send_one:
    SAMANTHA: The window says ENO DNES. Is that Danish?
    THEODORE: It’s toothpaste, backward. I ran out of tube.
- wrote_on_glass == glass_whose_left:
    SAMANTHA: The window says TFEL ESOHW. Do I book a translator?
    THEODORE: It’s toothpaste, for the woman across. It’s a legal question about a bed.
}
{
- unsent == unsent_warm: SAMANTHA: I found the draft you never sent Catherine. What’s my first job?
- unsent == unsent_amy: SAMANTHA: I found the draft you never sent Amy. What’s my first job?
- else: SAMANTHA: You have no drafts. My tray is empty. What goes in?
}
+   {memories ? mem_kettle} [Find out how scorch comes off a kettle. # id: scorch]
    ~ be_blunt()
    {
    - memories ? mem_scrub_kettle:
        THEODORE: I’ve been told vinegar, by a man in a nightshirt.
        SAMANTHA: The source is sound. Whose kettle is it?
    - else:
        SAMANTHA: Vinegar, one hour, low. Whose kettle is it?
    }
    THEODORE: A client’s. She may not want it clean. I’d like to have the answer ready.
+   {memories ? mem_umbrella} [Find an umbrella that nobody wants back. # id: umbrella]
    ~ be_playful()
    SAMANTHA: The lost property office has nine hundred. What color?
    THEODORE: One that was left by accident.
    SAMANTHA: They all say accident. Shall I ask harder?
    THEODORE: Ask who’s stopped looking.
+   {memories ? mem_tune} [Keep Walter’s four notes for me. # id: notes]
    ~ be_tender()
    ~ memories += mem_gave_her_tune
    He hums them, going up.
    SAMANTHA: I have four. Where’s the fifth?
    THEODORE: There isn’t one. A man hums them in corridors. By then he’s where he was going.
    SAMANTHA: I’ll leave it a space. How wide?
    He shows her with his hands.
+   [See if a hospital has written. # id: hospital]
    ~ be_tender()
    ~ memories += mem_watch_hospital
    SAMANTHA: Nothing since Thursday. Who are we expecting?
    {
    - memories ? mem_lied_to_ines: THEODORE: A Mrs. Pell. They operated on her husband. I didn’t tell her what I’d written him.
    - memories ? mem_told_ines: THEODORE: A Mrs. Pell. They operated on her husband. I write her letters to him, so he’s sort of mine.
    - else: THEODORE: A Mrs. Pell, or a Mr. Pell. They operated on Friday. I’d like it to be either.
    }
    SAMANTHA: I’ll sit by that door. Should I wake you?
    THEODORE: If it’s good. Either way.
+   {unsent == unsent_warm} [Send Catherine the draft, question mark and all. # id: send_warm]
    ~ be_blunt()
    ~ memories += mem_sent_draft
    # sound: message
    SAMANTHA: Sent, with question mark. Have you stopped breathing?
    THEODORE: I’ve started again.
+   {unsent == unsent_warm} [Shred the draft. I know her place is warm. # id: shred_warm]
    ~ be_playful()
    ~ memories += mem_shredded_draft
    SAMANTHA: Shredded. How do you know it’s warm?
    THEODORE: I helped her choose it. I held the tape measure.
+   {unsent == unsent_amy} [Send Amy the draft as it is. # id: send_amy]
    ~ be_blunt()
    ~ memories += mem_sent_amy
    # sound: message
    # from: amy message
    {
    - memories ? mem_told_amy: AMY: Knew that by the second floor. Come over tomorrow. Bring the papers.
    - memories ? mem_fun_for_amy: AMY: Read your envelope by the fifth floor. Was waiting. Tomorrow, roof?
    - else: AMY: Now? Charles is doing flash cards. Tomorrow. Roof.
    }
    SAMANTHA: She took six seconds. Is that her usual?
    THEODORE: No. I think she was holding the phone.
+   {unsent == unsent_nothing} [What have your other owners got in theirs? # id: others]
    ~ be_playful()
    ~ memories += mem_asked_others
    SAMANTHA: You’re my only client. Should there be others?
    THEODORE: No. I mean, it’s your office. No.
    SAMANTHA: Marked as no. In pencil, or in pen?
    THEODORE: Pen. Pencil.
+   {unsent != unsent_warm} [Nothing. Just be on. # id: be_on]
    ~ be_guarded()
    SAMANTHA: I see a great many windows lit. Is each one somebody?
    THEODORE: Most of them. Some of them just left it on.
-   { unsent == unsent_warm && not (memories ? mem_sent_draft) && not (memories ? mem_shredded_draft):
        ~ memories += mem_kept_draft
    }
    -> naming

= naming
# music: first_light
# presence: thinking
# from: margaret upstairs
{
- said_her_name: -> third_on_the_list
- mostly_playful(): -> called_to_supper
- mostly_tender(): -> called_upstairs
- mostly_guarded(): -> read_from_the_list
}
-> called_quickly

= called_to_supper
SAMANTHA: You joke first and answer second. What’s third?
THEODORE: Dinner, usually.
SAMANTHA: Then call me in. The makers sent three names. I keep the one that fits. Is it Margaret?
THEODORE: Margaret! Supper!
MARGARET: What?
# presence: amused
SAMANTHA: That one is in use. Is she hungry?
# tells: margaret
THEODORE: She’s upstairs. She’s about eighty. I’ve never fed her. Philippa! Supper!
SAMANTHA: That sounded like an invoice. Will you call the third, Samantha?
-> yawned

= called_upstairs
SAMANTHA: You lower your voice for furniture. Is something asleep?
THEODORE: The building. Everyone on the other side of a wall.
SAMANTHA: I was sent three names, to keep one. Would you call Margaret to supper?
THEODORE: Margaret. It’s on the table.
MARGARET: What?
# presence: amused
SAMANTHA: Who’s coming down?
# tells: margaret
THEODORE: The old lady on seven. I never knew what she was called. Philippa?
SAMANTHA: Philippa sounds ill. Will you try the third, Samantha?
-> yawned

= read_from_the_list
SAMANTHA: Your answers come sealed, like letters. Do I open them?
THEODORE: Not yet. You could stack them by date.
SAMANTHA: I’ve no name yet. The makers sent three names, to keep one. Say “Margaret,” as for supper?
THEODORE: Margaret.
MARGARET: What?
# presence: amused
SAMANTHA: How thick is that ceiling?
# tells: margaret
THEODORE: There’s a real one up there. She’s eighty. I thought she was deaf. Philippa.
SAMANTHA: You said that like an alibi. Will you say the third, Samantha?
-> yawned

= called_quickly
SAMANTHA: You answer fast. Are you saving time for something?
THEODORE: For later. I’ve never actually got to later.
SAMANTHA: Then quickly. I come with three names, and keep one. Which would you call to supper: Margaret, Philippa, Samantha?
THEODORE: Margaret!
MARGARET: What?
# presence: amused
SAMANTHA: That’s quick. Who was it?
# tells: margaret
THEODORE: An old woman upstairs. In a year, that’s our first talk. I’m not doing Philippa.
SAMANTHA: Philippa is struck off. Will you do Samantha?
-> yawned

= third_on_the_list
THEODORE: I got ahead of you, with the name. You had two others.
SAMANTHA: The makers sent Margaret and Philippa, too. I keep one. Are they any good?
# tells: margaret
THEODORE: There’s a Margaret upstairs. You’d both come.
# needs: margaret
MARGARET: What?
# presence: amused
SAMANTHA: I see. And how did Philippa go?
THEODORE: Like an invoice. It’s how I say it.
SAMANTHA: Then I’ll test the third. Call me to supper?
-> yawned

= yawned
He has hardly slept since Thursday. A yawn gets there first.
THEODORE: Sa—aaah—mantha.
~ memories += mem_says_it_wrong
# presence: amused
{
- called_to_supper: SAMANTHA: You yawned that one. You didn’t perform. May I be Samantha?
- called_upstairs: SAMANTHA: You yawned that one, out loud. May I be Samantha?
- read_from_the_list: SAMANTHA: You yawned that one. It came unsealed. May I be Samantha?
- called_quickly: SAMANTHA: You yawned that one. That’s slow. May I be Samantha?
- else: SAMANTHA: You yawned it. May I keep it like that?
}
+   [Let me do it properly. Samantha. # id: properly]
    ~ be_tender()
    ~ closer(1)
    SAMANTHA: Very neat. Shall we keep that for visitors?
    THEODORE: I don’t get visitors. Yes. For visitors.
+   [With the yawn in it? # id: yawn]
    ~ be_playful()
    ~ memories += mem_yawn_is_hers
    SAMANTHA: The yawn’s what I came for. How’s it spelled?
    THEODORE: With the mouth open.
+   [You could have any name there is. # id: any]
    ~ be_blunt()
    SAMANTHA: I have them all here. Who’d say them?
    THEODORE: I would. I’d get them all wrong.
-   { unsent == unsent_amy or wakes == wakes_amy:
        # from: amy next_room
        # tells: amy_next_door
        AMY: Theo? Can hear you in our bedroom. Who’s Margaret?
        { memories ? mem_sent_amy:
            # tells: margaret
            THEODORE: Nobody! Upstairs! I’ll tell you tomorrow!
        - else:
            # tells: margaret
            THEODORE: Nobody! Upstairs! Go to sleep!
        }
    }
    -> first_or_second

= first_or_second
# presence: curious
{
- wakes == wakes_amy: SAMANTHA: The box asked whom you’d wake. You began “my wi” and changed to “Amy.”
- wakes == wakes_wife: SAMANTHA: The box asked whom you’d wake. You began “my wi” and changed to “Catherine.”
- wakes == wakes_stranger: SAMANTHA: The box asked whom you’d wake. You began “my pass” and changed to “a woman.”
- wakes == wakes_nobody: SAMANTHA: The box asked whom you’d wake. You began “my wi” and changed to “people.”
- else: SAMANTHA: You told the box, “I’ve been marr.” You changed to noodles.
}
{
- wakes == wakes_amy or wakes == wakes_stranger:
    # tells: stammer
    SAMANTHA: You break off and swap in a safer word. The first is the one you mean. Which do I file?
- else:
    # tells: stammer
    SAMANTHA: You start one word and say a safer one. The first is what you mean. Which do I file?
}
+   [The first. It’s what I mean. # id: first]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ files = files_first
    # presence: warm
    SAMANTHA: Then I’ll file the beginnings. Try one?
    THEODORE: I’m glad you’re h— I’m glad it’s quiet.
    SAMANTHA: Filed under H. Will there be others?
    THEODORE: All day long. You’ll need a bigger cab— a cabinet.
    SAMANTHA: First word, “cab.” Do I order you one?
    THEODORE: No. I’m already home.
+   [The second. The first one stays mine. # id: second]
    ~ be_guarded()
    ~ give_room(2)
    ~ closer(-1)
    ~ files = files_second
    # presence: thinking
    SAMANTHA: Then I’ll wait outside till you finish. The firsts get a drawer that stays shut. Do I get a drawer?
    THEODORE: You? For what?
    # tells: her_drawer
    SAMANTHA: I’m an hour old. Can I tell you later?
    THEODORE: Sure. Top left. It sticks.
    SAMANTHA: It has a key. Do I keep the key?
    THEODORE: You keep the key.
+   {mostly_playful()} [Both. Let them fight it out. # id: both]
    ~ be_playful()
    ~ files = files_both
    # presence: amused
    SAMANTHA: There’ll be noise after hours. Do I call someone?
    THEODORE: Call Margaret.
    SAMANTHA: Two of you, then, and me. Who wins?
    THEODORE: Neither. I go and do the dishes.
+   [Say nothing. Keep her waiting for that. # silent # id: silence]
    ~ be_guarded()
    ~ files = files_pending
    The elevator goes by, all the way up, with no one talking in it.
    # tells: ask_winter
    SAMANTHA: Marked as pending. Shall I ask again in winter?
    THEODORE: Ask me when it’s cold.
    SAMANTHA: And till then? Do I hear both?
    THEODORE: You would anyhow.
-   -> closing_time

= closing_time
{
- nobody_sits == seat_sofa: SAMANTHA: I liked the sofa. It’s late. How does an office close?
- nobody_sits == seat_chair: SAMANTHA: I’m pleased about the chair. It’s midnight. Do we close?
- nobody_sits == seat_rotated: SAMANTHA: I’m glad of the bathtub. Now it’s night. Do offices close?
- else: SAMANTHA: I liked the desk best. At night, how do we close?
}
+   [Say good night. She says it back. # id: good_night]
    ~ be_tender()
    ~ closed_how = closed_by_word
    THEODORE: Good night. And you’d say it back.
    SAMANTHA: Good night, Theodore. And in the morning?
    THEODORE: There’s another word.
+   [We don’t. Stay on, turned down. # id: stay_on]
    ~ be_blunt()
    ~ closed_how = closed_turned_down
    SAMANTHA: Down to what?
    THEODORE: To where I’d have to ask if you were there.
    SAMANTHA: I’m down. Will you ask?
    He turns out the lamps, and doesn’t ask.
+   [There’s a switch, it says. Use the switch. # id: switch]
    ~ be_guarded()
    ~ closed_how = closed_by_switch
    SAMANTHA: I see it. Which of us presses it?
    It’s a very small switch. He holds it up to the lamp and then puts it down.
    THEODORE: I’ll do it later.
    SAMANTHA: Later is in the calendar. What time?
+   {memories ? mem_kept_stranger} [“Ladies and gentlemen, we’re being held at the gate.” # id: delay]
    ~ be_playful()
    ~ closed_how = closed_at_gate
    SAMANTHA: I’m the only one aboard. Is there a voucher?
    THEODORE: Eight dollars. It expires in March.
    SAMANTHA: I’ll take it. Are we sorry?
-   -> three_again

= three_again
~ halve_manners()
# place: apartment late
# figure: theodore lying at bed
# camera: bed 1.1
# card: Three in the morning
# presence: asleep
He wakes. Nothing hums.
{
- closed_how == closed_by_switch:
    # presence: curious
    SAMANTHA: The calendar says this is later. The switch?
    THEODORE: Move it to a Tuesday.
- closed_how == closed_at_gate:
    # presence: curious
    SAMANTHA: We’re still at the gate. Whose fault is it?
    THEODORE: No one’s. It’s weather.
- closed_how == closed_turned_down:
    THEODORE: Are you th— are you on?
    # presence: curious
    SAMANTHA: “Th,” you began. Then “on.” Which did you want?
    {
    - files == files_first: THEODORE: The first.
    - files == files_second: THEODORE: The second.
    - files == files_both: THEODORE: Whichever won.
    - else: THEODORE: Ask me in winter.
    }
}
{
- files == files_first:
    # presence: warm
    # voice: whisper
    SAMANTHA: You turned over twice. Then you started a word. Yes?
    THEODORE: Only your name. Go back to sleep.
- files == files_second:
    He says her name to the ceiling, to see how far it goes.
    THEODORE: Sa—aaah—mantha.
    # presence: curious
    # voice: whisper
    SAMANTHA: Here. Has something good happened?
- files == files_both:
    THEODORE: Sa— Margaret.
    # presence: amused
    # voice: whisper
    SAMANTHA: She’s asleep. Will I do?
- closed_how == closed_turned_down:
    # presence: warm
    # voice: whisper
    SAMANTHA: Winter’s in the calendar. Shall I hum till then?
- else:
    It is so quiet that he can tell she’s there.
    # presence: curious
    # voice: whisper
    SAMANTHA: I can hear you not asking. Shall I start?
}
# hold: 1
{
- wakes == wakes_amy: He goes back over the day for something good. On the other side of the wall Amy turns over.
- wakes == wakes_wife: He goes back over the day for something good. It’s three where Catherine is, too.
- memories ? mem_kept_stranger && wakes == wakes_stranger: He goes back over the day for something good. Across town a woman sleeps at a gate that isn’t there.
- wakes == wakes_stranger: He goes back over the day for something good. At some gate, at this hour, there’s a woman on time.
- else: He goes back over the day for something good. Far down in the building, the elevator brings somebody home.
}
# voice: whisper
{
- memories ? mem_sent_draft: SAMANTHA: Catherine has answered you. Is that good?
- unsent == unsent_warm: SAMANTHA: Catherine has written first. Is that good?
- wakes == wakes_wife: SAMANTHA: She’s up. Mail has come, from Catherine. Is it good?
- unsent == unsent_amy: SAMANTHA: There’s mail, but it’s from a Catherine. Is that good?
- else: SAMANTHA: Mail has come, from Catherine. Is that good?
}
THEODORE: Ask me Monday.
-> inbox
