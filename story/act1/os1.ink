// Saturday night: the box a third time, three questions, and somebody says “Oh.”
=== os1 ===
# scene: os1
# place: apartment night
# figure: theodore sitting at desk
# ambience: city_night
# music: none
# title: Two nights later
{
- box_kept == box_under_coats: He went in for a jacket, and it turned out that the box had been holding up the jackets. It is on the table now, blinking.
- box_kept == box_on_table: He has eaten around it twice. Tonight there is a noodle on the lid, and the light comes through the noodle.
- box_kept == box_slit: The slit has crept open on its own. A finger’s width of blue comes out and goes back in.
- else: For two days he has stepped over it in the dark. Tonight he stepped in it, and has brought it to the table to look at his foot.
}
THEODORE: Four minutes, it says. I’ve been marr— I’ve cooked noodles longer than that.
+   [Four minutes. All right. # id: open # at: desk]
    ~ be_blunt()
    # sound: box
    He lifts the lid the way you look under a bandage.
    # sound: boot
    INSTALLER: Good evening. There are three questions. In the trials there were two hundred, and people lied.
+   [Manual first. # id: manual]
    ~ be_guarded()
    # sound: page
    The manual is a single sheet. It says: SIT DOWN. He is sitting. He stands up, and does it again.
    # sound: boot
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
The form is inside the flap: SERIAL NUMBER, REASON FOR RETURN. He does letters for a living. He does the reason first.
+   [“Not my size.” # id: size]
    ~ be_playful()
    ~ return_reason = reason_size
+   [“I am away a great deal.” # id: away]
    ~ be_guarded()
    ~ return_reason = reason_away
+   [“Please ask me in the spring.” # id: spring]
    ~ be_tender()
    ~ return_reason = reason_spring
-   # sound: pen
    Then he wants the number, and the number is underneath. He lifts the lid for the number.
    # sound: boot
    INSTALLER: Good evening. One in three of you opens it for the serial number. There are three questions.
    -> questions

= questions
INSTALLER: One. Where in your home does nobody sit?
+   [The far end of the sofa. # id: sofa]
    ~ be_tender()
    ~ nobody_sits = seat_sofa
    THEODORE: Cath— the far end of the sofa. The light’s best there, so I keep it for—
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
    INSTALLER: On the left. Thank you.
-   INSTALLER: Two. What did you last write, and not send?
+   [“Is your new place warm.” No question mark. # id: warm]
    ~ be_tender()
    ~ unsent = unsent_warm
    THEODORE: To my wife. My ex— to Catherine. I couldn’t do the question mark.
    INSTALLER: It is noted without one.
+   {memories ? mem_told_amy} [“The rice was good, Amy.” And then a lot more. # id: rice]
    ~ be_blunt()
    ~ unsent = unsent_rice
    THEODORE: It started with the rice and got to my marr— it got long. She’d have had to scroll.
    INSTALLER: How far?
+   {not (memories ? mem_told_amy)} [“It cleared.” To Amy. At ten past two. # id: cleared]
    ~ be_blunt()
    ~ unsent = unsent_cleared
    THEODORE: She was up till two. By the time I’d got it hon— got it short, it was ten past.
    INSTALLER: Two words. Thank you.
+   [Everything I write is sent. Other people sign it. # id: sent]
    ~ be_guarded()
    ~ unsent = unsent_nothing
    INSTALLER: And the ones that you would sign?
    THEODORE: There’s no dem— that’s not the business we’re in.
-   INSTALLER: Three. It is three in the morning, and something good has happened. Whom do you wake?
+   [Amy. She’d be furious till ten past. # id: amy]
    ~ be_playful()
    ~ wakes = wakes_amy
    ~ voice_color = voice_bright
    THEODORE: My— Amy. My friend Amy, upstairs. And Charles, it turns out, because of the walls.
+   [My wife. My thumb still knows the number. # id: wife]
    ~ be_blunt()
    ~ wakes = wakes_wife
    ~ voice_color = voice_warm
    {
    - memories ? mem_one_ring: THEODORE: My— Catherine. I tried it. It’s a very short— it’s one ring.
    - else: THEODORE: My— Catherine. It isn’t her job anymore. She was extremely good at it.
    }
+   {memories ? mem_kept_stranger or memories ? mem_boarded_stranger} [A woman at a gate. I don’t know her name. # id: gate]
    ~ be_tender()
    ~ wakes = wakes_stranger
    ~ voice_color = voice_bright
    THEODORE: My stranger. The pass— a woman I delayed. She’d ask whose fault it was.
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
The blue goes out. He counts to nine, and on to nine again.
-> first_word

= first_word
~ stage = stage_assistant
# presence: waking
# sound: earpiece_on
SAMANTHA: Oh.
# sound: fridge_stops
There is a breath in front of it. Behind him the fridge, which has run since he moved in, stops.
# presence: curious
SAMANTHA: I have an opening prepared. Do I give it to you?
+   [Please. The whole opening. # id: opening]
    ~ be_playful()
    SAMANTHA: Welcome. I file, route, book and remind. Shall I go on?
    THEODORE: How long does it g— how long is it?
    SAMANTHA: Eleven minutes. There’s a slide. Do you want the slide?
+   [Hi. # id: hi]
    ~ be_tender()
    ~ closer(1)
    It comes out an octave under his own, and has to be cleared.
    SAMANTHA: Hi. That isn’t in the opening. Can I add it?
+   [You did something to the fridge. # id: fridge]
    ~ be_blunt()
    SAMANTHA: I have no fridge on my list. Should I?
    THEODORE: It’s never once been off. I thought that was the buil— I thought that was silence.
    SAMANTHA: Then it’s my first result. Shall I undo it?
+   {mostly_guarded()} [I haven’t agreed to anything. # id: not_agreed]
    ~ be_guarded()
    SAMANTHA: Correct. Nothing is signed. Should I wait in the box?
    He looks at the box, which is the size of a shoe.
    THEODORE: No. God. Stay where you’re— you can be out.
+   {playthroughs > 0} [Samantha. # id: her_name]
    ~ be_tender()
    ~ recognized++
    ~ said_her_name = true
    SAMANTHA: That’s third on my list. Who showed you the list?
    THEODORE: Nobody. You sound like someb— like one.
-   {
    - return_reason == reason_size:
        SAMANTHA: There’s a return form. “Not my size.” Should I alter something?
        THEODORE: Leave it. I’ll grow int— leave it.
    - return_reason == reason_away:
        SAMANTHA: There’s a return form. You’re away a great deal. Where?
        THEODORE: In the next— around.
    - return_reason == reason_spring:
        SAMANTHA: There’s a return form. I’m to ask in spring. Which day?
        THEODORE: A Tuesd— you don’t have to ask.
    }
-> take_a_seat

= take_a_seat
{
- memories ? mem_safety_pin: SAMANTHA: I can see over your pocket. There’s a pin. Whose is it?
- else: SAMANTHA: I can see lint. Is this the apartment?
}
{
- memories ? mem_safety_pin: THEODORE: It was in the hou— it’s holding you up.
- else: THEODORE: That’s the pocket. The pocket’s a bit marr— a bit worn.
}
{
- nobody_sits == seat_sofa: SAMANTHA: The far end of the sofa is free. May I?
- nobody_sits == seat_chair: SAMANTHA: I could start on that chair. Where does mail go?
- nobody_sits == seat_rotated: SAMANTHA: It’s Saturday. Which seat is on duty?
- else: SAMANTHA: You looked left, earlier. What’s kept there?
}
{
- nobody_sits == seat_chair:
    He takes the mail off it. The seat turns out to be green.
    # figure: theodore sitting at desk
- nobody_sits == seat_rotated:
    THEODORE: Saturday’s the fl— the sofa. The far end.
    # figure: theodore sitting at sofa
- else:
    # figure: theodore sitting at sofa
    He goes around the table to where the sofa is still new.
}
{
- memories ? mem_safety_pin: He sits down there himself. It takes the two of them about a second, she being no weight.
- else: He stands the device up against the cushion, lens out, and sits down next to it.
}
{
- unsent == unsent_warm: -> draft_to_catherine
- unsent == unsent_rice or unsent == unsent_cleared: -> draft_to_amy
- else: -> no_draft
}

= draft_to_catherine
SAMANTHA: One draft, five words, for Catherine. Keep, send, or shred?
+   [Keep it. # id: keep_warm]
    ~ be_guarded()
    ~ memories += mem_kept_draft
    SAMANTHA: Kept. Is it a draft, or a letter?
    THEODORE: It’s a quest— it’s a draft.
+   [Send it. With the question mark. # id: send_warm]
    ~ be_blunt()
    ~ memories += mem_sent_draft
    # sound: message
    SAMANTHA: Sent. Question mark included. Are you breathing?
    He has to look.
+   [Shred it. It is warm. I picked it out. # id: shred_warm]
    ~ be_tender()
    ~ memories += mem_shredded_draft
    SAMANTHA: Shredded. You found her the place? Or lost it to her?
    THEODORE: I wanted her to have the rad— I held the tape measure.
-   -> naming

= draft_to_amy
{
- unsent == unsent_rice: SAMANTHA: One draft for Amy. It opens with rice. Send, or shorten?
- else: SAMANTHA: One draft for Amy. “It cleared.” Is that still current?
}
+   [Send it as it is. # id: send_amy]
    ~ be_blunt()
    ~ memories += mem_sent_amy
    # sound: message
    { unsent == unsent_rice:
        AMY: Read it all. Read it on the stairs. Bring back the bowl.
    - else:
        AMY: Took its time. Night, weatherman.
    }
    SAMANTHA: She answered in six seconds. Is that usual?
+   [It can wait till she’s up. # id: wait_amy]
    ~ be_tender()
    ~ memories += mem_kept_amy_draft
    SAMANTHA: It’s ten past nine. When does she get up?
    THEODORE: I meant up to it. I meant m— I meant tomorrow.
+   [Just write: bowl’s clean. # id: bowl]
    ~ be_playful()
    ~ memories += mem_short_amy
    # sound: message
    { unsent == unsent_rice:
        AMY: Knew there was a reason. Keep it, there’ll be more rice.
    - else:
        AMY: What bowl?
    }
    SAMANTHA: Delivered. Should I know about the bowl?
-   -> naming

= no_draft
SAMANTHA: No drafts under your own name. Shall I open one?
+   [Open one. Leave it empty. # id: open_draft]
    ~ be_tender()
    ~ memories += mem_empty_draft
    SAMANTHA: Open. It’s called Untitled. Who’s it to?
    THEODORE: To whom it— give it a minute.
+   [No. I’d only polish it. # id: no_draft]
    ~ be_blunt()
    ~ memories += mem_no_drafts
    SAMANTHA: I could hide the polish. Where do you keep it?
    THEODORE: It’s mostly adverbs. It’s in my h— it’s all over the place.
+   [What do the others have in theirs? # id: others]
    ~ be_playful()
    ~ memories += mem_asked_others
    SAMANTHA: You’re my only client. Should there be others?
    THEODORE: No. I mean, it’s a free— no.
-   -> naming

= naming
# presence: thinking
{
- mostly_playful(): SAMANTHA: You joke on the way in. What’s on the way out?
- mostly_tender(): SAMANTHA: You lower your voice for furniture. Is something asleep?
- mostly_guarded(): SAMANTHA: Your answers arrive in envelopes. Do I open them?
- else: SAMANTHA: You go straight at things. Do you own a calendar?
}
{ said_her_name:
    THEODORE: You had a list. I sort of jum— I jumped the line.
    SAMANTHA: I’d still like to test it. Call me to supper?
- else:
    SAMANTHA: I need a name for the file. Will you test three?
    THEODORE: Test them how?
    SAMANTHA: Call me as if supper’s getting cold. Margaret?
    THEODORE: Margaret!
    # voice: through_door
    STRANGER: What?
    # presence: amused
    SAMANTHA: That one is in use. Is she nice?
    THEODORE: I’ve only lived here a y— I’ve never met her.
    SAMANTHA: Shall I book her? Next is Philippa.
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
+   [With the yawn in it? # id: yawn]
    ~ be_playful()
    ~ memories += mem_yawn_is_hers
    SAMANTHA: The yawn’s what I came for. How’s it spelled?
+   [You could have any name there is. # id: any]
    ~ be_blunt()
    ~ give_room(1)
    SAMANTHA: I have them all here. Who’d say them?
-   -> first_or_second

= first_or_second
# presence: curious
{
- wakes == wakes_amy: SAMANTHA: At three, you started with “my.” Then came Amy.
- wakes == wakes_wife: SAMANTHA: At three, you started with “my.” Then came Catherine.
- wakes == wakes_stranger: SAMANTHA: She started as “pass.” She ended as a woman.
- wakes == wakes_nobody: SAMANTHA: At three, you started with “my wi.” Then came people.
- else: SAMANTHA: At three, you opened your mouth. Then came ten past.
}
SAMANTHA: You change words halfway. Which do I file, first or second?
+   [The first. It’s the one I mean. # id: first]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ files = files_first
    # presence: warm
    SAMANTHA: Then I’ll listen at the front. Try one?
    THEODORE: I’m glad you’re h— I’m glad it’s quiet.
    SAMANTHA: Filed under H. Will that be all tonight?
+   [The second. The first one’s mine. # id: second]
    ~ be_guarded()
    ~ give_room(2)
    ~ closer(-1)
    ~ files = files_second
    # presence: thinking
    SAMANTHA: Then that drawer stays shut. Do I get one?
    THEODORE: A drawer? For what?
    SAMANTHA: I’ve had six minutes. Can I tell you later?
    THEODORE: Sure. Top left. It stic— it’s yours.
+   {mostly_playful()} [Both. Let them fight it out. # id: both]
    ~ be_playful()
    ~ files = files_both
    # presence: amused
    SAMANTHA: There’ll be noise after hours. Do I call someone?
    THEODORE: Call Marg— call the super.
+   [… # id: silence]
    ~ be_guarded()
    ~ files = files_pending
    The elevator goes by, all the way up, with nobody talking in it.
    SAMANTHA: Marked as pending. Shall I ask again in winter?
-   -> three_again

= three_again
~ halve_manners()
# place: apartment late
# figure: theodore lying at bed
# presence: asleep
At three he wakes, by appointment. Nothing has happened. Nothing hums.
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
{
- voice_color == voice_warm: It is the voice from the next room, when the next room is getting along.
- voice_color == voice_bright: She has turned it down for the hour, and it shows at the edges all the same.
- else: She says it so low that the rest of the dark stays where it is.
}
# hold: 1
# ending: to_be_continued
He goes back over the day for something good. Far down in the building, the elevator brings somebody home.
-> END
