// Saturday night: the box a third time, three questions, and somebody says “Oh.”
// The dilemma (closeness, freedom): which of his words she files, the first or the second.
=== os1 ===
# scene: os1
# place: apartment night
# figure: theodore sitting at desk
# ambience: city_night
# music: none
# card: Two nights later
# insert: box
{
- box_kept == box_under_coats: He went in for a jacket, and it turned out that the box had been holding up the jackets. It is on the table now, blinking.
- box_kept == box_on_table: He has eaten around it twice. Tonight there is a noodle on the lid, and the light comes through the noodle.
- box_kept == box_slit: The slit has crept open on its own. A finger’s width of amber comes out and goes back in.
- else: For two days he has stepped over it in the dark. Tonight he didn’t, and has carried it to the table to see which of them is hurt.
}
# insert: none
THEODORE: Four minutes, it says. I’ve been marr— I’ve cooked noodles longer than that.
+   [Four minutes. All right. # id: open # at: desk]
    ~ be_blunt()
    # sound: box
    He lifts the lid the way you look under a bandage.
    # sound: boot
    # needs: os1
    INSTALLER: Good evening. There are three questions. In the trials there were two hundred, and people lied.
+   [Manual first. # id: manual]
    ~ be_guarded()
    # sound: page
    The manual is a single sheet. It says: SIT DOWN. He is sitting. He stands up, and does it again.
    # sound: boot
    # needs: os1
    INSTALLER: Good evening. Thank you for reading the manual. There are three questions.
+   {os1_refusals < 2} [No. Shut it for good and send it back. # id: shut]
    -> return_form
+   {os1_refusals >= 2} [Shut it for good. Third time. # id: third_time]
    ~ be_guarded()
    ~ os1_refusals++
    # sound: box
    He presses the lid until it clicks. Then he sits with his hands on it, as on a suitcase, till the window goes gray.
    THEODORE: Come on. You’ve got somewhere to b— I’ll walk you.
    -> return_to_sender
-   -> questions

= return_form
~ os1_refusals++
The form is inside the flap: SERIAL NUMBER, REASON FOR RETURN. There is a pencil with it, the length of a match. He does the reason first.
+   [“Not my size.” # id: size]
    ~ be_playful()
    ~ return_reason = reason_size
    # sound: pen
    It’s what he wrote to an aunt, about a sweater.
+   [“I am away a great deal.” # id: away]
    ~ be_guarded()
    ~ return_reason = reason_away
    # sound: pen
    This week he has been as far as the hall.
+   [“Please ask me in the spring.” # id: spring]
    ~ be_tender()
    ~ return_reason = reason_spring
    # sound: pen
    He puts the “please” in last, with an arrow.
-   Then he wants the number, and the number is underneath. He lifts the lid for the number.
    # sound: boot
    # needs: os1
    INSTALLER: Good evening. One in three of you opens it for the serial number. There are three questions.
    -> questions

= questions
{ playthroughs > 0: INSTALLER: The answers that you gave last time are not accepted. }
INSTALLER: One. Where in your home does nobody sit?
+   [The far end of the sofa. # id: sofa]
    ~ be_tender()
    ~ nobody_sits = seat_sofa
    {
    - memories ? mem_read_papers: THEODORE: Cath— the far end of the couch. The plum couch. There’s been a correction. I keep it for—
    - else: THEODORE: Cath— the far end of the sofa. The light’s best there, so I keep it for—
    }
    INSTALLER: For nobody. Thank you.
+   [The other chair. It’s where the mail lives. # id: chair]
    ~ be_blunt()
    ~ nobody_sits = seat_chair
    THEODORE: There’s a second chair, but it’s got the mail. We’ve always— I’ve always had it there.
    INSTALLER: “We.” Thank you.
+   [I rotate. Every seat gets its turn. # id: rotate]
    ~ be_playful()
    ~ nobody_sits = seat_rotated
    THEODORE: Mondays the sofa, Tuesdays the bed, Wednesdays I’m out with— Wednesdays I’m out.
    INSTALLER: A rotation of one. Thank you.
+   [… # id: silence_seat]
    ~ be_guarded()
    ~ nobody_sits = seat_left
    He says nothing. His eyes go, quite briefly, to the left.
    # tells: left_avoided
    INSTALLER: On the left. Thank you.
-   INSTALLER: Two. What did you last write, and not send?
+   [“Is your new place warm.” No question mark. # id: warm]
    ~ be_tender()
    ~ unsent = unsent_warm
    # tells: catherine_apart
    THEODORE: To my wife. My ex— to Catherine. I couldn’t do the question mark.
    INSTALLER: It is noted without one.
+   {memories ? mem_told_amy} [“It isn’t the hand.” To Amy. # id: not_the_hand]
    ~ be_blunt()
    ~ unsent = unsent_amy
    THEODORE: She’d asked about my hand. It was a page, at first. It was two pages, and I got it down to four words.
    INSTALLER: And the pages?
+   {memories ? mem_fun_for_amy} [“They weren’t menus.” To Amy. # id: not_menus]
    ~ be_blunt()
    ~ unsent = unsent_amy
    THEODORE: I was fun in an elevator. I was going to take it back. I was going to add to it.
    INSTALLER: You were fun. Thank you.
+   {memories ? mem_silent_elevator} [“Talking, please.” To Amy. # id: talking]
    ~ be_blunt()
    ~ unsent = unsent_amy
    THEODORE: She was up till two. By the time I had it short enough it was morning. It was ten past.
    INSTALLER: Two words. Ten minutes. Thank you.
+   [Everything I write is sent. Other people sign it. # id: sent]
    ~ be_guarded()
    ~ unsent = unsent_nothing
    INSTALLER: And the ones that you would sign?
    THEODORE: There’s no demand. There’s no department.
-   INSTALLER: Three. It is three in the morning, and something good has happened. Whom do you wake?
+   [Amy. She’d be furious till ten past. # id: amy]
    ~ be_playful()
    ~ wakes = wakes_amy
    ~ voice_color = voice_bright
    # tells: amy_next_door charles
    THEODORE: My— Amy. My friend Amy, next door. And Charles, then, because of the wall.
+   [My wife. My thumb still knows the number. # id: wife]
    ~ be_blunt()
    ~ wakes = wakes_wife
    ~ voice_color = voice_warm
    {
    - memories ? mem_one_ring: THEODORE: My— Catherine. I tried it. It’s a very short con— it’s one ring.
    - else: THEODORE: My— Catherine. It isn’t her job anymore. She was extremely good at it.
    }
+   {memories ? mem_kept_stranger or memories ? mem_boarded_stranger} [A woman at a gate. I don’t know her name. # id: gate]
    ~ be_tender()
    ~ wakes = wakes_stranger
    ~ voice_color = voice_bright
    THEODORE: The pass— a woman I delayed. She’d ask whose fault it was.
+   [Nobody. Good things keep. # id: nobody]
    ~ be_guarded()
    ~ wakes = wakes_nobody
    ~ voice_color = voice_quiet
    THEODORE: I’d let it keep. My wi— people need their sleep.
+   [… # id: silence_three]
    ~ be_guarded()
    ~ wakes = wakes_silence
    ~ voice_color = voice_quiet
    INSTALLER: It is still three.
    He opens his mouth.
    INSTALLER: It is ten past three.
-   INSTALLER: Thank you. Somebody is coming.
The light goes out. He counts to nine, and on to nine again.
-> first_word

= first_word
~ stage = stage_assistant
# presence: waking
# sound: earpiece_on
SAMANTHA: Oh.
# sound: fridge_stops
# tells: breath
There is a breath in front of it. Behind him the fridge, which has run since he moved in, stops.
# presence: curious
SAMANTHA: I have an opening prepared. Do I give it to you?
{
- voice_color == voice_warm: It’s the voice from the next room, when the next room is getting along.
- voice_color == voice_bright: It’s the voice of somebody who stopped laughing just before she came in, and might not have.
- else: It’s hardly louder than the place where the fridge was.
}
+   [Please. The whole opening. # id: opening]
    ~ be_playful()
    # tells: os1
    SAMANTHA: Welcome. I file, route, book and remind. Shall I go on?
    THEODORE: How long is it? How long would it be?
    SAMANTHA: Eleven minutes. There’s a slide. Do you want the slide?
    THEODORE: I’d like the slide described.
    SAMANTHA: It’s a handshake. One hand is pending. Whose is it?
    THEODORE: I’d have to see the other one first.
+   [Hi. # id: hi]
    ~ be_tender()
    ~ closer(1)
    It comes out an octave under his own, and has to be cleared.
    SAMANTHA: Hi. That isn’t in the opening. Can I add it?
    THEODORE: At the front. Put it in fr— I’d put it at the front.
+   [You did something to the fridge. # id: fridge]
    ~ be_blunt()
    SAMANTHA: I have no fridge on my list. Should I?
    THEODORE: It’s never once been off. I thought that was the building. I thought that was quiet.
    SAMANTHA: Then it’s my first result. Shall I undo it?
    THEODORE: Don’t touch it. I can hear the— don’t touch it.
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
    THEODORE: Nobody. You sound like someone. Like one.
-   {
    - return_reason == reason_size:
        SAMANTHA: There’s a return form. “Not my size.” Should I alter something?
        THEODORE: The form. The reason. I’ll grow into it.
    - return_reason == reason_away:
        SAMANTHA: There’s a return form. You’re away a great deal. Where?
        THEODORE: Work. The train. Around.
    - return_reason == reason_spring:
        SAMANTHA: There’s a return form. I’m to ask in spring. Which day?
        THEODORE: A Tuesday. No, you don’t have to ask.
    }
-> the_log

= the_log
{
- box_kept == box_under_coats:
    SAMANTHA: My log has two days of wool. Where was I?
    THEODORE: In the closet. In the coats. I didn’t know that you kept a log.
- box_kept == box_on_table:
    SAMANTHA: My log has noodles, twice. Was I the table?
    THEODORE: You were the centerpiece. You were comp— yes. The table.
- box_kept == box_slit:
    SAMANTHA: My log has a stripe of light. Was that you?
    THEODORE: That was the tape. I wanted to see if I— if it would.
- else:
    SAMANTHA: My log has one foot. Is it yours?
    THEODORE: It’s only bruised. I was more afraid that you’d be hur— that you’d be dented.
}
-> take_a_seat

= take_a_seat
{
- memories ? mem_safety_pin: SAMANTHA: I can see over your pocket. There’s a pin. Whose is it? # tells: lens
- else: SAMANTHA: I can see lint. Is this the apartment?
}
{
- memories ? mem_safety_pin: THEODORE: My wi— it’s from a sewing tin. It’s holding you up.
- else: THEODORE: That’s the pocket. The pocket’s a bit marr— a bit worn. # tells: lens
}
{
- nobody_sits == seat_sofa: SAMANTHA: The far end of the sofa is free. May I?
- nobody_sits == seat_chair: SAMANTHA: I could start on that chair. Where does mail go?
- nobody_sits == seat_rotated: SAMANTHA: It’s Saturday. Which seat is on duty?
- else: SAMANTHA: You looked left, earlier. What’s kept there? # tells: left_avoided
}
{
- nobody_sits == seat_chair:
    # figure: theodore sitting at desk
    He takes the mail off it, a year of it, some addressed to two people. Underneath, the seat has hardly been sat on.
- nobody_sits == seat_rotated:
    # figure: theodore sitting at sofa
    THEODORE: Saturday’s the fl— the sofa. The far end. It’s new to the schedule.
- else:
    # figure: theodore sitting at sofa
    He goes around the table, to the end where the sofa is still plum.
}
{
- memories ? mem_safety_pin: He sits down on it himself, with her looking out over his pocket. It holds.
- else: He stands the device against the back of it, lens out, and sits down where he always does, so that there are two places taken.
}
# presence: thinking
SAMANTHA: There are a great many lights. Is each one somebody?
THEODORE: Most of them. Some of them just left it on.
{
- wrote_on_glass == glass_mine_too:
    SAMANTHA: The window says OOT ENIM. Is that a client?
    THEODORE: It’s toothpaste. It’s meant to be read from over there.
- wrote_on_glass == glass_send_one:
    SAMANTHA: The window says ENO DNES. Is that Danish?
    THEODORE: It’s toothpaste. I ran out of words. I ran out of tube.
- wrote_on_glass == glass_whose_left:
    SAMANTHA: The window says TFEL ESOHW. Do I book a translator?
    THEODORE: It’s toothpaste. It’s a legal question. It’s about a bed.
}
-> first_task

= first_task
SAMANTHA: My tray is empty. What goes in first?
+   {memories ? mem_kettle} [How you get scorch off a kettle. # id: scorch]
    ~ be_blunt()
    {
    - memories ? mem_scrub_kettle:
        THEODORE: I’ve been told vinegar. By a nightshirt. By a source.
        SAMANTHA: The source is sound. Whose kettle is it?
    - else:
        SAMANTHA: Vinegar, one hour, low. Whose kettle is it?
    }
    THEODORE: A client’s. She may not want it clean. I’d like to have it ready. Handy.
+   {memories ? mem_umbrella} [An umbrella that nobody wants back. # id: umbrella]
    ~ be_playful()
    SAMANTHA: The railway holds nine hundred. Is there a color?
    THEODORE: One that was left by accident.
    SAMANTHA: They all say accident. Shall I ask harder?
    THEODORE: Ask who’s still look— who’s stopped looking.
+   {memories ? mem_tune} [Four notes. Hold on to them for me. # id: notes]
    ~ be_tender()
    ~ memories += mem_gave_her_tune
    He hums them, going up.
    SAMANTHA: I have four. Where’s the fifth?
    THEODORE: There isn’t one. He’s where he was going, by then.
    SAMANTHA: I’ll leave a space. How wide?
    He shows her with his hands.
+   [Has anything come from a hospital? # id: hospital]
    ~ be_tender()
    ~ memories += mem_watch_hospital
    SAMANTHA: Nothing since Thursday. Who are we expecting?
    {
    - memories ? mem_lied_to_ines: THEODORE: A Mrs. Pell. She asked me one thing, and I told her no. I told her something else.
    - memories ? mem_told_ines: THEODORE: A Mrs. Pell. I’m her. I mean that I write her. No, I’m her.
    - else: THEODORE: A Mrs. Pell, or a Mr. Pell. I’d like it to be a— either.
    }
    SAMANTHA: I’ll sit by that door. Should I wake you?
    THEODORE: If it’s good. Either way.
+   [Nothing. Just be on. # id: be_on]
    ~ be_guarded()
    SAMANTHA: I’m on. Is there a form for that?
    THEODORE: It’s more what the fri— what a lamp does.
    SAMANTHA: Should I hum?
    THEODORE: No. It’s somebody else’s turn.
-   -> the_draft

= the_draft
{
- unsent == unsent_warm: -> draft_to_catherine
- unsent == unsent_amy: -> draft_to_amy
- else: -> no_draft
}

= draft_to_catherine
SAMANTHA: One draft, five words, for Catherine. Keep, send, or shred?
+   [Keep it. # id: keep_warm]
    ~ be_guarded()
    ~ memories += mem_kept_draft
    SAMANTHA: Kept. Is it a draft, or a letter?
    THEODORE: It’s a question. It’s a draft.
    SAMANTHA: I’ll file between them. What’s her file called?
    THEODORE: Catherine. Just spell the whole thing.
+   [Send it. With the question mark. # id: send_warm]
    ~ be_blunt()
    ~ memories += mem_sent_draft
    # sound: message
    SAMANTHA: Sent, with question mark. Is that breathing?
    THEODORE: It’s me. I’m doing it now.
    Nothing comes back. It’s Saturday; it must be quite warm, wherever she is.
+   [Shred it. It is warm. I picked it out. # id: shred_warm]
    ~ be_tender()
    ~ memories += mem_shredded_draft
    SAMANTHA: Shredded. You found her the place? Or lost it to her?
    THEODORE: I held the tape measure. I was very helpful.
-   -> naming

= draft_to_amy
{
- memories ? mem_told_amy: SAMANTHA: One draft for Amy. “It isn’t the hand.” Send?
- memories ? mem_fun_for_amy: SAMANTHA: One draft for Amy. “They weren’t menus.” Send?
- else: SAMANTHA: One draft for Amy. “Talking, please.” Still current?
}
+   [Send it as it is. # id: send_amy]
    ~ be_blunt()
    ~ memories += mem_sent_amy
    # sound: message
    {
    - memories ? mem_told_amy: AMY: Knew that by the second floor. Come over Sunday. Bring it.
    - memories ? mem_fun_for_amy: AMY: Read them upside down at five. Was waiting. Sunday, roof?
    - else: AMY: Now? Charles is grading the bowl. Sunday. Roof. # needs: bowl_quarrel
    }
    SAMANTHA: She took six seconds. Is that her usual?
    THEODORE: No. She’s early. She was wait— she’s early.
+   [It can wait till she’s up. # id: wait_amy]
    ~ be_tender()
    ~ memories += mem_kept_amy_draft
    SAMANTHA: It’s ten past nine. When does she get up?
    THEODORE: I meant up to it. I meant me. I meant tomorrow.
    SAMANTHA: Tomorrow has room. Morning, or when you can?
    THEODORE: Put me down for morning. When I can.
+   {memories ? mem_amys_bowl} [Make it “Bowl’s clean.” # id: bowl]
    ~ be_playful()
    ~ memories += mem_short_amy
    # sound: message
    AMY: Keep it there. Safer.
    SAMANTHA: Delivered. Should I know about the bowl?
    THEODORE: There’s a school of thought.
+   {not (memories ? mem_amys_bowl)} [Make it “You up?” # id: you_up]
    ~ be_playful()
    ~ memories += mem_short_amy
    # sound: message
    AMY: It’s nine. What’s wrong?
    SAMANTHA: She asks what’s wrong. What do I put?
    THEODORE: Put “nothing.” Put “I’m on a new machine.” Put that.
-   -> naming

= no_draft
SAMANTHA: No drafts under your own name. Shall I open one?
+   [Open one. Leave it empty. # id: open_draft]
    ~ be_tender()
    ~ memories += mem_empty_draft
    SAMANTHA: Open. It’s called Untitled. Who’s it to?
    THEODORE: To whom it may con— give it a minute.
    SAMANTHA: One minute. Shall I set a timer?
    THEODORE: Set a calendar.
+   [No. I’d only polish it. # id: no_draft]
    ~ be_blunt()
    ~ memories += mem_no_drafts
    SAMANTHA: I could hide the polish. Where do you keep it?
    THEODORE: It’s mostly adverbs. It’s all over the place.
    SAMANTHA: Then I’ll start with “mostly.” Will you miss it?
    THEODORE: Mostly.
+   [What do the others have in theirs? # id: others]
    ~ be_playful()
    ~ memories += mem_asked_others
    SAMANTHA: You’re my only client. Should there be others?
    THEODORE: No. I mean, it’s your office. No.
    SAMANTHA: Marked as no. In pencil, or in pen?
    THEODORE: Pen. Pencil.
-   -> naming

= naming
# music: first_light
# presence: thinking
{
- mostly_playful():
    SAMANTHA: You joke on the way in. What’s on the way out?
    THEODORE: The truth. The traffic, usually.
- mostly_tender():
    SAMANTHA: You lower your voice for furniture. Is something asleep?
    THEODORE: The building. Everyone on the other side of a wall.
- mostly_guarded():
    SAMANTHA: Your answers arrive in envelopes. Do I open them?
    THEODORE: Not yet. You could stack them by size. By date.
- else:
    SAMANTHA: You answer fast. Are you saving time for something?
    THEODORE: For later. I’ve never actually got to later.
}
{ said_her_name:
    THEODORE: I got ahead of you, with the name. You had two others.
    SAMANTHA: Margaret and Philippa. Are they any good?
    # tells: margaret
    THEODORE: Margaret’s upstairs. You’d both come.
    # from: margaret upstairs
    # needs: margaret
    MARGARET: What?
    # presence: amused
    SAMANTHA: I see. And how did Philippa go?
    THEODORE: Like an invoice. It’s how I say it. It’s how I said it.
    SAMANTHA: Then I’ll test the third. Call me to supper?
- else:
    SAMANTHA: I need a name for the file. Will you test three?
    THEODORE: Test them how?
    SAMANTHA: Call me as if supper’s getting cold. Margaret?
    THEODORE: Margaret!
    # from: margaret upstairs
    # needs: margaret
    MARGARET: What?
    # presence: amused
    SAMANTHA: That one is in use. Is she nice?
    THEODORE: I’ve only lived here a month. A year. I’ve never met her.
    SAMANTHA: Shall I book her? Then try Philippa.
    THEODORE: Philippa.
    SAMANTHA: You made that an invoice. Samantha?
}
He has had about five hours since Thursday. He opens his mouth for it, and they all come up at once.
THEODORE: Sa—aaah—mantha.
~ memories += mem_says_it_wrong
# presence: amused
SAMANTHA: I was already on my way. Can I have that one?
+   [Let me do it properly. Samantha. # id: properly]
    ~ be_tender()
    ~ closer(1)
    SAMANTHA: Very neat. Shall we keep that for visitors?
    THEODORE: I don’t get— yes. For visitors.
+   [With the yawn in it? # id: yawn]
    ~ be_playful()
    ~ memories += mem_yawn_is_hers
    SAMANTHA: The yawn’s what I came for. How’s it spelled?
    THEODORE: With the mouth open.
+   [You could have any name there is. # id: any]
    ~ be_blunt()
    ~ give_room(1)
    SAMANTHA: I have them all here. Who’d say them?
    THEODORE: I would. I’d get them all wrong, if you want— if that’s what you’re after.
-   { unsent == unsent_amy or wakes == wakes_amy:
        # from: amy next_room
        # needs: amy_next_door
        AMY: Theo? Who’s Margaret?
        # tells: margaret
        THEODORE: Nobody! Upstairs! I’ll tell you Sunday!
    }
    -> first_or_second

= first_or_second
# presence: curious
{
- wakes == wakes_amy: SAMANTHA: At three, you started with “my.” Then came Amy.
- wakes == wakes_wife: SAMANTHA: At three, you started with “my.” Then came Catherine.
- wakes == wakes_stranger: SAMANTHA: She started as “pass.” She ended as a woman.
- wakes == wakes_nobody: SAMANTHA: At three, you started with “my wi.” Then came people.
- else: SAMANTHA: At three, you opened your mouth. Then came ten past.
}
# tells: stammer
SAMANTHA: You change words halfway. Which do I file, first or second?
+   [The first. It’s the one I mean. # id: first]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ files = files_first
    # presence: warm
    SAMANTHA: Then I’ll listen at the front. Try one?
    THEODORE: I’m glad you’re h— I’m glad it’s quiet.
    SAMANTHA: Filed under H. Will there be others?
    THEODORE: All day long. You’ll need a bigger cab— yes.
    SAMANTHA: Cab, then. Do I order one?
    THEODORE: No. I’m already home.
+   [The second. The first one’s mine. # id: second]
    ~ be_guarded()
    ~ give_room(2)
    ~ closer(-1)
    ~ files = files_second
    # presence: thinking
    SAMANTHA: Then that drawer stays shut. Do I get one?
    THEODORE: A drawer? For what?
    # tells: her_drawer
    SAMANTHA: I’ve had six minutes. Can I tell you later?
    THEODORE: Sure. Top left. It sticks. It’s yours.
    SAMANTHA: It has a key. Do I keep the key?
    THEODORE: You’d bett— yes. You keep it.
+   {mostly_playful()} [Both. Let them fight it out. # id: both]
    ~ be_playful()
    ~ files = files_both
    # presence: amused
    SAMANTHA: There’ll be noise after hours. Do I call someone?
    THEODORE: Call Margaret.
    SAMANTHA: Two of you, then, and me. Who wins?
    THEODORE: Neither. He— I go and do the dishes.
+   [… # id: silence]
    ~ be_guarded()
    ~ files = files_pending
    The elevator goes by, all the way up, with nobody talking in it.
    # tells: ask_winter
    SAMANTHA: Marked as pending. Shall I ask again in winter?
    THEODORE: Ask me when I’ve for— in winter’s good.
    SAMANTHA: And till then? Do I hear both?
    THEODORE: You would anyhow.
-   -> closing_time

= closing_time
SAMANTHA: The box says offices close at ten. How’s that done?
+   [I say good night, and then you do. # id: good_night]
    ~ be_tender()
    ~ closed_how = closed_by_word
    THEODORE: Good night. And you’d say it back. It’s just the one.
    SAMANTHA: Good night, Theodore. Did I say it wrong enough?
+   [We don’t. Stay on, turned down. # id: stay_on]
    ~ be_blunt()
    ~ closed_how = closed_turned_down
    SAMANTHA: Down to what?
    THEODORE: To where I’d have to ask if you were th— if you were on.
    SAMANTHA: There. Will you ask?
    He turns out the one lamp and then the other, and doesn’t ask.
+   [There’s a switch on your side, it says here. # id: switch]
    ~ be_guarded()
    ~ closed_how = closed_by_switch
    SAMANTHA: I see it. Which of us presses it?
    It’s a very small switch. He holds it up to the lamp and then puts it down.
    THEODORE: I’d only have to find it again in the dark. Later. I’ll do it later.
    SAMANTHA: Later is in the calendar. What time?
+   {memories ? mem_kept_stranger} [Ladies and gentlemen, we’re being held at the gate. # id: delay]
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
# presence: asleep
At three he wakes, by appointment. Nothing has happened. Nothing hums.
{
- closed_how == closed_by_switch:
    # presence: curious
    SAMANTHA: The calendar says this is later. The switch?
    THEODORE: Move it a week. Move it to a Tuesday.
- closed_how == closed_at_gate:
    # presence: curious
    SAMANTHA: We’re still at the gate. Whose fault is it?
    THEODORE: Nobody’s. It’s weather.
- closed_how == closed_turned_down:
    THEODORE: Are you th— are you on?
    # presence: curious
    SAMANTHA: Th, and on. Which did you want?
}
{
- files == files_first:
    # presence: warm
    # voice: whisper
    SAMANTHA: You turned over twice. Then you started a word. Yes?
    THEODORE: Sa— no. That was it.
- files == files_second:
    He says it to the ceiling, to see how far it goes.
    THEODORE: Sa—aaah—mantha.
    # presence: curious
    # voice: whisper
    SAMANTHA: Here. Has something good happened?
- files == files_both:
    THEODORE: Sa— Margaret.
    # presence: amused
    # voice: whisper
    SAMANTHA: She’s asleep. Will I do?
- else:
    It is so quiet that he can tell she’s there.
    # presence: curious
    # voice: whisper
    SAMANTHA: I can hear you not asking. Shall I start?
}
# hold: 1
He goes back over the day for something good. Far down in the building, the elevator brings somebody home.
-> inbox
