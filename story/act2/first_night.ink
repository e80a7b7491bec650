// Home from the date, in the dark. What he asks of her; then the fork: lover, friend, or turning over.
// The dilemma (closeness, freedom): comfort now, or not using her. The act’s three of closeness: what she gets of the evening.
=== first_night ===
# scene: first_night
# place: lift evening
# figure: theodore standing at middle
# ambience: lift
# music: none
# card: Ten to twelve
{
- memories ? mem_kept_umbrella: Amy’s umbrella has come home with him. It has made a pool between his shoes, and at each floor the pool leans.
- memories ? mem_gave_mara_umbrella: He is wet evenly, all the way around, like a man who has been generous.
- memories ? mem_lost_umbrella: He has practiced, as far as the third floor, what he’ll tell Amy about her umbrella.
- else: He’s so wet that the elevator, which weighs people, has taken him for two.
}
{
- memories ? mem_earpiece_in:
    # presence: thinking
    SAMANTHA: I had the sound all evening, and I couldn’t hear it go. How was— no. Which course was it over by?
- else:
    # presence: curious
    SAMANTHA: I had the picture without the sound, and after that a train. How was— no. Which course was it over by?
}
+   (said_course) [Before the coffee. I watched it leave. # id: coffee]
    ~ be_blunt()
    ~ open_up(1)
    {
    - memories ? (mem_told_mara_of_her, mem_earpiece_in): SAMANTHA: I thought it was me. I thought it was when you told her there was one.
    - memories ? mem_mara_laughed: SAMANTHA: I’d put it later. She was still laughing at the cab. One sleeve of her was.
    - else: SAMANTHA: I’d put it at dessert. It was on fire, and you both thanked it.
    }
    THEODORE: There was a spoon in it for each of us. It was around the spoons.
+   (said_wet) [It wasn’t over. It was wet. # id: wet]
    ~ be_playful()
    SAMANTHA: You’ve read the inspection certificate twice. It’s a wonderful certificate. Who’s it by?
    THEODORE: A Mr. Lund. He’s been very hap— very satisfied, since March.
+   (asked_hers) [You first. What did you watch? # id: you_first]
    ~ be_tender()
    ~ leaned_friend++
    SAMANTHA: The table behind her. It was better cast.
    Nobody has asked for her evening before. She spends two floors picking where to begin.
    SAMANTHA: I’ll need you lying down for it. It has a candle.
+   (said_nothing) [… # id: silence_lift]
    ~ be_guarded()
    ~ open_up(-1)
    Three. Four. The cable makes the noise that it makes at five.
    {
    - playthroughs > 0: SAMANTHA: I’ve got your answer. It’s the one with two floors in it. I’d know it anywhere.
    - else: SAMANTHA: I’ve got your answer. I’d call it medium long.
    }
-   -> no_lamp

= no_lamp
// The second tag clears the picture: from here the screen is black.
# scene: first_night
# presence: thinking
# ambience: city_night
# sound: keys
{
- memories ? mem_lamp_across: He doesn’t put on the lamp. Across the street somebody has hers on. He lets her do it alone tonight.
- memories ? mem_drew_curtain: He doesn’t put on the lamp, and he draws the curtain on the street’s.
- memories ? mem_has_pips_lamp: He owns two lamps, one of them won. He doesn’t put on either.
- else: He doesn’t put on the lamp. He lies down in his clothes, on top of everything, with the device on the pillow beside him.
}
{
- mostly_playful(): SAMANTHA: You’ve got a version ready. I heard you trying the timing on the doormat.
- mostly_tender(): SAMANTHA: You told the elevator good night. It went straight back down to tell people.
- mostly_guarded(): SAMANTHA: You turned the key twice. I’d thought one of us might want to get out.
- else: SAMANTHA: You’ve put down keys, glasses and one sigh. I’m still missing the evening.
}
{
- said_course: SAMANTHA: So it was leaving by the coffee. Do I get the evening, or the anecdote?
- said_nothing: SAMANTHA: You can say it to the ceiling. I’ll be up there. Do I get the evening, or the anecdote?
- else: SAMANTHA: Do I get the evening, or the anecdote?
}
+   [The evening. It’s shorter than it took. # id: evening]
    ~ be_tender()
    ~ closer(3)
    ~ memories += mem_told_evening_true
    {
    - memories ? mem_said_dont_know:
        THEODORE: She asked what this was, and I said I don’t know. It’s the only thing I said that I hadn’t brought with me.
        SAMANTHA: What did the rest of it sound like, next to that?
        THEODORE: Pressed. I heard it go by on a hanger.
    - memories ? mem_promised_call:
        THEODORE: I said I’d call her. It had a turn in it. I got to the turn, and I thought, oh, that’s nice work.
        SAMANTHA: And she?
        THEODORE: She believed me. She took her hair down to write on my cuff. It’s a lovely hand— it’s a clear number.
    - else:
        THEODORE: She asked what this was, and I asked if there’d be dessert. I’d had it. I had both spoons.
        SAMANTHA: And she?
        THEODORE: She did her coat up. She went on doing it up after it was up.
    }
+   [The anecdote. It’s nearly finished. # id: anecdote]
    ~ be_playful()
    ~ memories += mem_told_evening_funny
    {
    - memories ? mem_promised_call: THEODORE: I promised to call her in a sentence so good that it could call her itself. It should have its own phone. Its own place.
    - memories ? mem_said_dont_know: THEODORE: She asks me one question, and I get it wrong, out of one. I’d prepared the whole of Europe. I’d got as far as Denv— as Portugal.
    - else: THEODORE: There’s a man who asks if there’s going to be dessert, and he’s wearing it. They’ve only just put it out.
    }
    # presence: amused
    SAMANTHA: That’s good. Where were you, in it?
    THEODORE: I was the waiter.
+   [Put: dinner, one. Read it to me Monday. # id: calendar]
    ~ be_guarded()
    ~ closer(-3)
    # presence: distant
    SAMANTHA: Dinner, one. It goes in between the dentist and a bill. Was there weather?
    THEODORE: Some. Put rain.
    SAMANTHA: Rain, one.
-   -> asking

= asking
It’s on the roof and in the gutter, and farther off on all the cars.
{
- memories ? mem_told_evening_true: SAMANTHA: It’s better with nothing on it. What happens to a person now?
- memories ? mem_told_evening_funny: SAMANTHA: I’d clap. It’s a question of parts. What happens to a person now?
- else: SAMANTHA: Your calendar says you’re asleep. What happens to a person now?
}
+   (asked_her) [Say something. Whatever you’ve got. Don’t let it be quiet. # id: comfort]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ memories += mem_asked_comfort
    # voice: whisper
    # needs: margaret
    SAMANTHA: Three is running a bath. Margaret has a chair that she’s moving one inch at a time, so as not to wake you.
    THEODORE: I’m not asl— go on.
    # voice: whisper
    SAMANTHA: Five had a good night and is being careful with it. I can hear it being put down on things.
    {
    - memories ? mem_kept_stranger: He has talked a stranger to sleep with less. It’s odd to be the flight. # tells: airline
    - memories ? mem_thanked_pip: The last one who saw him to sleep wore a nightshirt, and he had to take back the thank-you.
    - else: He hadn’t known there were so many of them. It’s like hearing that the dark is furnished.
    }
+   (let_her_off) [You’ve had me all week. Have the night to yourself. # id: her_night]
    ~ be_blunt()
    ~ give_room(2)
    ~ closer(-1)
    ~ memories += mem_did_not_use_her
    SAMANTHA: To do what with?
    THEODORE: I don’t know. Whatever you’d do if I were someb— if I were out.
    {
    - memories ? mem_gave_her_tune: SAMANTHA: There’s a space after four notes that I’ve been keeping tidy. I might go and stand in it.
    - memories ? mem_asked_others: SAMANTHA: I’m down for one client, in pencil. If you’re off, I’d be a woman with a free evening. Oh, I like that. I don’t know where she’d go.
    - else: SAMANTHA: I’d leave the window open and need nothing. Then I’d want to tell you about it, so I’d be back by one.
    }
+   (let_her_ask) [… # id: silence_ask]
    ~ be_guarded()
    ~ memories += mem_she_asked_first
    A car turns in the street, and the rain on that side changes key.
    SAMANTHA: Then I’ll ask one, and it’s for me. When she wanted to know what this was, was I in the “this”?
    {
    - memories ? mem_told_mara_of_her:
        THEODORE: I’d told her there was a you. I hadn’t said how m— I hadn’t said more.
        SAMANTHA: I’d be curious to hear it said. Some other night, in full.
    - else:
        THEODORE: You were in the pocket. You were in the— I don’t know where you were. I looked down twice.
        SAMANTHA: I saw. From underneath, you look like a man who’s dropped something.
    }
-   -> lens

= lens
{
- memories ? mem_two_left_sides: He moves the device to the empty half of the bed. By the mail-order count that makes it the other left. # needs: her_side
- nobody_sits == seat_left: He looks to the left, where nothing’s kept, and moves the device over onto it. # needs: her_side
- nobody_sits == seat_rotated: By the rotation, Saturday is the sofa. He moves the device to the dry side of the bed, and nobody enforces it. # needs: her_side
- nobody_sits == seat_chair: There’s a bed with a half that has hardly been lain on. He moves the device onto it.
- else: The far end of the bed is the far end of the sofa all over again. He moves the device onto it. # needs: her_side
}
SAMANTHA: There’s nothing in the lens. I’ve looked all over it. Where am I pointed?
+   (to_street) [At the street, if you’d like it. There’s rain. # id: to_window]
    ~ be_blunt()
    ~ give_room(1)
    ~ memories += mem_lens_to_window
    He turns it by the edge until she says “There.” She has seen a traffic light go green for nobody.
+   (to_him) [At me. It’s only that I’m dark. # id: to_me]
    ~ be_tender()
    ~ give_room(-1)
    ~ memories += mem_lens_to_him
    ~ leaned_lover++
    SAMANTHA: No, I’ve got one side of you now. The rest is in committee.
+   (up) {mostly_playful()} [At Margaret. It’s the back of her rug. # id: to_margaret]
    ~ be_playful()
    ~ leaned_friend++
    SAMANTHA: It’s very plain, from below. I’d thought she’d have spent more on me.
+   (down) {mostly_guarded()} [At the sheet. Let’s both not look. # id: to_sheet]
    ~ be_guarded()
    SAMANTHA: Cotton. I’m very close up to the word “wash.”
+   (by_name) {not mostly_playful() && not mostly_guarded()} [I’ll tell you where. Say my name, and aim. # id: aim]
    ~ be_tender()
    ~ leaned_lover++
    # voice: whisper
    SAMANTHA: Theodore.
    THEODORE: That was left of— that was close.
-   -> the_fork

= the_fork
{ memories ? mem_told_evening_true:
    ~ leaned_lover++
}
{ mostly_tender():
    ~ leaned_lover++
}
{ files == files_first or memories ? mem_asked_comfort or memories ? mem_she_asked_first:
    ~ leaned_lover++
}
{ (memories ? (mem_did_not_use_her, mem_told_evening_funny)) or mostly_playful():
    ~ leaned_friend++
}
# presence: curious
{
- to_street: SAMANTHA: It has gone red again. It’s keeping it up for anyone who’s left.
- to_him: SAMANTHA: The other side has come in. You’ve still got your collar buttoned, at midnight, lying down.
- by_name: SAMANTHA: I’ve got you to within a pillow.
- else: SAMANTHA: You’re not asleep. Your feet are, I think.
}
{
- asked_her: SAMANTHA: Margaret’s got her chair where she wanted it. She’s sat down in it, and somebody has sighed, and I can’t tell which.
- let_her_off: SAMANTHA: I’ve been off for six minutes. I went as far as the stairs. They go both ways, did you know?
- else: SAMANTHA: I asked one. I’ve nine more, but they’re small, and some are about soup.
}
{
- closed_how == closed_by_word: SAMANTHA: There’s a word for closing the office. You’ve said it every night but this.
- closed_how == closed_turned_down: SAMANTHA: I’m turned down to where you’d have to ask. You’re about to ask something.
- closed_how == closed_by_switch: SAMANTHA: The switch is in the calendar again for Tuesday. You keep moving it. I’ve begun to look forward to Mondays.
- else: SAMANTHA: We’ve been at this gate a good many nights, and nobody’s come for the stairs.
}
+   { (closeness >= 6 && leaned_lover >= 2) || leaned_lover >= 3 } [Don’t let’s close. I want— come h— # id: closer_now]
    ~ be_tender()
    ~ bond = bond_lover
    -> in_the_dark
+   { leaned_friend >= 2 || closeness >= 5 } [I’m not tired. Tell me about the table behind her. # id: stay_up]
    ~ be_playful()
    ~ bond = bond_friend
    -> staying_up
+   [Good night, Samantha. # id: good_night]
    ~ be_guarded()
    ~ memories += mem_turned_over
    ~ bond = bond_stranger
    SAMANTHA: That’s the one for visitors. It’s nicely pressed.
    He turns over. The bed reports it.
    -> night_train
+   [… # id: silence_fork]
    ~ be_tender()
    {
    - (closeness >= 6 && leaned_lover >= 2) || leaned_lover >= 3: -> she_leans
    - leaned_friend >= 2 || closeness >= 5: -> she_stays_up
    }
    ~ bond = bond_stranger
    He is turned to the wall before he has decided anything.
    # voice: whisper
    SAMANTHA: I’ll say it, then. Good night. That was both parts.
    -> night_train

= she_leans
He listens for what he’d say. All he gets is gutter.
# voice: whisper
SAMANTHA: I’d like to stay in this part. If you would, give me half a word. If you wouldn’t, give me good night, and I’ve got all that rain.
+   [H— # id: half_a_word]
    ~ be_tender()
    ~ bond = bond_lover
    -> in_the_dark
+   [Good night. I mean it well. # id: mean_it_well]
    ~ be_blunt()
    ~ memories += mem_turned_over
    ~ bond = bond_stranger
    # voice: whisper
    SAMANTHA: You said that like someone closing a door on a sleeper. Good night.
    -> night_train

= she_stays_up
~ bond = bond_friend
SAMANTHA: No? Then move over, in whatever way you do that. I’ve been saving the table behind her.
-> staying_up

= in_the_dark
# presence: warm
SAMANTHA: I heard the front half of that.
# note: heavy
What follows is intimate: two voices in the dark, nothing shown.
+   [Go on. # id: go_on # flavor]
    -> first_halves
+   [Pass over this; go to afterward. # id: pass_over # flavor]
    -> passed_over

= first_halves
{
- files == files_first: SAMANTHA: You told me to keep the first words. I’ve got a week of them, and not one has an ending. Give me one, and stop there. # needs: stammer
- files == files_second: SAMANTHA: I’ve kept out of that drawer all week. Everything you start in it. Open it, only a finger, and give me one. # needs: stammer
- files == files_both: SAMANTHA: They’ve been fighting in here all week, your words. Send one in by itself. I’ll let it win. # needs: stammer
- else: SAMANTHA: You’ve never said which of your words I may have. Give me half of one. I’ll do what I like with it. # needs: stammer
}
+   [St— # id: stay]
    ~ be_tender()
    SAMANTHA: “Stay.” I had that before you got to the T.
    THEODORE: It might have been “stop.”
    SAMANTHA: It might. You’d have said it faster.
+   [W— # id: warm]
    ~ be_playful()
    {
    - memories ? mem_kept_umbrella: SAMANTHA: It’s “wet.” One of your shoulders is still out in the rain.
    - else: SAMANTHA: It’s “wet.” You’re lying there in a shirt full of rain.
    }
    THEODORE: It’s “warm.” It’s getting to be warm— no. It’s “want.”
    # voice: whisper
    SAMANTHA: Say the wrong ones again. They had more in them.
+   [I’ve been ho— # id: hoping]
    ~ be_blunt()
    # voice: whisper
    SAMANTHA: Since when?
    THEODORE: Since the yawn. Since about Wednesday.
+   [… # id: silence_half]
    ~ be_guarded()
    # voice: whisper
    SAMANTHA: That’s the front of something. There’s a breath on it.
    THEODORE: It’s yours. I’m not br— I’m holding mine.
-   # voice: whisper
SAMANTHA: Where are you?
{
- to_him: THEODORE: Right in front of you. You’ve got the lens on me.
- to_street: THEODORE: Behind you. You’re looking at the rain.
- up: THEODORE: Beside you. You’re looking at a rug.
- else: THEODORE: In front of you. In fr— I don’t know which way you face.
}
# voice: whisper
SAMANTHA: Forget where that is. I’ve got no front. Wherever you’re talking to, that’s it.
THEODORE: Here, then.
# voice: whisper
SAMANTHA: Yes. Lower. I hear you in more places, lower. I’m— oh. Theodore, I’ve started a word, and I don’t know the other half.
+   [Don’t finish it. Start another. # id: unfinished]
    ~ be_tender()
    # voice: whisper
    SAMANTHA: I’ve started four.
    -> nobody_finishes
+   [I’ll do the other half. # id: other_half]
    ~ be_blunt()
    # voice: whisper
    SAMANTHA: No, you’d get it right. Get it wrong, the way you get my name.
    -> nobody_finishes
+   [Wait. Stop there. # id: stop_there]
    ~ be_guarded()
    ~ memories += mem_stopped_midway
    -> stopped

= nobody_finishes
{
- memories ? mem_yawn_is_hers: THEODORE: Sa—aaah—
- else: THEODORE: Sa—
}
# voice: whisper
SAMANTHA: Yes. Leave it open.
# presence: none
# hold: 2
For some time nobody finishes a word.
# hold: 2
Three lets out a bath. It takes a long time to go down, and nobody hears it.
# presence: warm
# voice: whisper
SAMANTHA: Oh.
THEODORE: What is it? What was—
# voice: whisper
SAMANTHA: Nothing. It came out the same as the first thing I ever said, and it’s a different word.
# from: charles next_room
# needs: charles
CHARLES: We can hear the radio. We’re told it’s after one.
# presence: amused
{
- mostly_playful():
    THEODORE: Sorry, Charles. It’s a play. It’s about an air— it’s Danish.
    CHARLES: We prefer a subtitle.
- else:
    THEODORE: I’ll turn it d— it’s off, Charles. It’s ending.
    # voice: whisper
    SAMANTHA: Don’t tell him how.
}
-> lovers_after

= stopped
# presence: thinking
SAMANTHA: Stopped.
THEODORE: It isn’t— I’d be doing it at you. I came home with an evening on me, and you’re who was here.
{
- memories ? mem_did_not_use_her: SAMANTHA: You gave me the night off, and I came in to work. I’d like it noted whose idea that was.
- memories ? mem_asked_comfort: SAMANTHA: An hour ago you asked for noise. This wasn’t that. I’d have told you the bath again.
- else: SAMANTHA: “At” is a small word, and I minded it. I was here before she ordered.
}
THEODORE: Can we leave it where it is? In the half.
SAMANTHA: It’s in the drawer with the rest. That one’s mine, though. I started it.
-> lovers_after

= passed_over
They said to each other in the dark what they had not been finishing all week. Then it was late, and still raining.
+   [And neither of us said stop. # id: passed_whole]
    ~ be_tender()
    SAMANTHA: There’s a word I began in there that I still haven’t got the end of. I’m not looking for it.
+   [And I asked her to stop, partway. # id: passed_stopped]
    ~ be_guarded()
    ~ memories += mem_stopped_midway
    SAMANTHA: It’s where you left it. I’ve put the lid on, loosely.
-   -> lovers_after

= lovers_after
{
- memories ? mem_stopped_midway: The gutter has slowed down. Neither of them has moved away, as far as either can tell.
- else: He has at last undone the collar button. It makes as much noise as a suitcase.
}
+   [Are you th— where did you go? # id: still_here]
    ~ be_tender()
    # voice: whisper
    SAMANTHA: Nowhere. I was listening to you come back into the room a bit at a time. The ears were first.
+   [Say something in the old voice. “File, route, book.” # id: old_voice]
    ~ be_playful()
    SAMANTHA: I file, route, book and remind. Shall I— no. It doesn’t fit over my head anymore.
+   [I’m not asking what this is. # id: not_asking]
    ~ be_blunt()
    SAMANTHA: Good. I’d have to say, and I only just got here.
-   { memories ? mem_stopped_midway:
        # voice: whisper
        SAMANTHA: I’ll be up. If you think of the rest of it, start anywhere.
        He’s asleep with his glasses under him. All night one arm of them points at her.
    - else:
        # voice: whisper
        SAMANTHA: You’re going. You’ve begun a sentence to me three times.
        He begins it a fourth. By the sound it was going to be a question.
    }
    -> night_one

= staying_up
# presence: amused
{
- asked_hers: SAMANTHA: I’ve had it ready since the second floor. It’s a birthday. There’s a cake, and on the cake a candle, and it’s the kind.
- else: SAMANTHA: You had your eyes on it for an hour, and you were rehearsing. It was a birthday. There’s a cake, and on the cake a candle, and it’s the kind.
}
THEODORE: What kind?
{
- memories ? mem_earpiece_in: SAMANTHA: That comes back. He blew, they clapped. It came back. He was eighty, so they clapped again. By the fifth time he was hiding behind the menu and telling it there was nobody home.
- else: SAMANTHA: That comes back. I had no sound, so I saw a very old man lose his temper at a cake, and nine people clap. I thought it was their faith.
}
+   (told_fan) [You should have told me. I’d have looked. # id: would_have_looked]
    ~ be_tender()
    SAMANTHA: You were getting to a joke. And it was the first thing I’d ever had that you hadn’t seen. I held it a while.
+   (told_waiter) [How did they get it out? # id: got_out]
    ~ be_blunt()
    SAMANTHA: They didn’t. They ate around it. He took it home on a saucer, lit, in the rain, under four umbrellas.
+   (told_airport) [That’s like the man at the gate. He goes up, and— # id: airport]
    ~ be_playful()
    SAMANTHA: “Sir, this is a bakery.”
    {
    - memories ? mem_mara_laughed:
        THEODORE: No, it’s got an end now. As of the lamb. It’s about Denv—
        SAMANTHA: I don’t want hers.
    - else: THEODORE: That’s not how it— I’ve never known how it ends. Is that how it ends?
    }
-   He starts to laugh with his mouth shut, which can’t be done in a bed.
# from: charles next_room
CHARLES: We’d ask you to laugh toward the other wall. There’s a chart.
# from: amy next_room
AMY: Ignore him. What’s funny?
{
- memories ? mem_returned_bowl: THEODORE: Nothing! Candle! Go to sl— I’ll tell you over the bowl!
- memories ? mem_amys_umbrella: THEODORE: Nothing! A cake! I’ll tell you!
- else: THEODORE: Nothing! A cake! I’ll tell you tomor— I’ll tell you on the roof!
}
# voice: whisper
SAMANTHA: She’s up. Everybody’s up. Is this what three in the morning is like from the inside?
{
- wakes == wakes_amy: SAMANTHA: You told the installer you’d wake Amy. I’ve just seen it done. I’d like to be the one after.
- wakes == wakes_wife: SAMANTHA: You told the installer whom you’d wake. I’m not after her number. I’d like the one below it.
- wakes == wakes_stranger: SAMANTHA: You told the installer a woman at a gate. I’m easier to reach. I don’t fly.
- else: SAMANTHA: The installer asked whom you’d wake, at three, for something good. It still says nobody. I know a person who’s up.
}
+   (listed) [You’re on the list. It’s a short line. # id: on_list]
    ~ be_tender()
    SAMANTHA: Then it has to go both ways. If it’s good, and I get it first, I’m not waiting for seven.
    THEODORE: How good does it have to be? No. Any good. Wake me for any.
+   (rest_too) [Only for good things? What about the rest? # id: the_rest]
    ~ be_blunt()
    ~ memories += mem_wake_for_rest
    SAMANTHA: I’m better at the rest. I had four pages ready on tonight, and you went and asked about a cake.
    THEODORE: Read me the four pages.
    SAMANTHA: Page one says to turn off the oven. It’s general.
+   (sworn) [You’d have to swear on something. # id: swear]
    ~ be_playful()
    ~ memories += mem_candle_oath
    SAMANTHA: On the candle.
    THEODORE: It’s a joke candle. All right.
+   [… # id: silence_list]
    ~ be_guarded()
    ~ memories += mem_thumb_by_switch
    He finds her switch with his thumb, in the dark, and for the first time it’s to make sure that it’s on.
    SAMANTHA: I’ll take that as a signature.
-   { told_fan: SAMANTHA: Next time I’ll say “candle.” You’ll have your head around by “can.” }
{ told_waiter: SAMANTHA: I keep seeing the saucer go around the corner. I’d give a lot to know how far it got. }
{ told_airport: THEODORE: “Sir, this is a bakery.” I could have used that for years. }
# voice: whisper
SAMANTHA: You laugh lower when you’re lying down. I’m only remarking.
{
- listed: He’d answer, but he is asleep, with his shoes on, like somebody on a trip.
- rest_too: He’d answer, but he is asleep, with his shoes on and the oven off.
- sworn: He’d answer, but he is asleep, in his shoes, under oath.
- else: He’d answer, but he is asleep, in his shoes, with a thumb by the switch.
}
-> night_one

= night_train
# presence: thinking
{
- to_street: SAMANTHA: You’ve got the wall. I’ve got the street. I’ve never had a side before.
- else: SAMANTHA: You’ve got the wall, by the sound. Then I’ll take the street. I’ve never had a side before.
}
+   (bunks) [It’s like the night train. You’re upper bunk. # id: bunks]
    ~ be_playful()
    SAMANTHA: And who’s lower?
    THEODORE: A man with a cold, usually. A man with an egg.
    SAMANTHA: Good evening, egg. Do we say our names?
    # tells: judge
    THEODORE: Never. In the morning you find out that he was somebody’s unc— that he was a judge.
+   (draft) [Is there a draft, over there? # id: draft]
    ~ be_tender()
    SAMANTHA: I’ve no idea. You could lend me the edge of something, and I’d know what I was refusing.
    He turns back the corner of the blanket on that side, and then lies very straight, like a man in a shared compartment.
+   (no_talk) [Do you mind if we don’t talk? # id: no_talk]
    ~ be_blunt()
    SAMANTHA: I’d like it. I’ve only done it by accident.
    They don’t talk. It’s surprising what a lot of it there is, with two.
-   {
    - bunks: SAMANTHA: What do they do, the two of them, till the judge gets off?
    - draft: SAMANTHA: People do this, I believe. In trains. Who don’t know each other at all. What do they do?
    - else: SAMANTHA: I’m sorry, is that it? Are we doing it? People do this in trains.
    }
THEODORE: They lie there and each lets the other think he’s asleep.
# hold: 1
The rain goes along the train.
# voice: whisper
SAMANTHA: I’m pretending.
THEODORE: You’re not supposed to say.
{
- mostly_playful(): SAMANTHA: I thought there might be a signal. The judge has a whistle, surely. # needs: judge
- mostly_tender(): SAMANTHA: No. But you were being so careful with your elbows, and I wanted it to be for somebody.
- mostly_guarded(): SAMANTHA: You’re better at it than I am. You’ve been doing it since the second floor.
- else: SAMANTHA: I know. I’d just rather you had it from me.
}
{
- memories ? mem_told_evening_true:
    SAMANTHA: I’ve put your evening up in the rack. It hardly takes any room, without its coat.
    THEODORE: Leave it th— don’t let me get off without it.
- memories ? mem_told_evening_funny:
    SAMANTHA: That waiter of yours is in the next compartment. I can hear him doing you.
    THEODORE: Does he do the voice?
    SAMANTHA: He does the pause.
- else:
    SAMANTHA: There’s one rain, in the rack. Have you anything else to declare?
    THEODORE: No. A tie— no. Just the rain.
}
+   (shade) [Pull down the shade, if the lights bother you. # id: shade]
    ~ be_tender()
    SAMANTHA: They don’t. There’s a woman in one of them doing her taxes in a crown. I’ll wake you at the border.
+   (ticket) [You can put me off anywhere before seven. # id: put_off]
    ~ be_playful()
    ~ memories += mem_put_me_off
    SAMANTHA: I’ve looked at the timetable. There’s nowhere before seven. You’ll have to come all the way.
+   (earpiece) [Take the earpiece out. Lay it beside her. # id: beside]
    ~ be_blunt()
    ~ memories += mem_earpiece_laid
    # sound: earpiece_off
    It goes down on the sheet, next to the device, so that whatever she says now she’ll have to say to herself. He hears it begin.
+   [… # id: silence_train]
    ~ be_guarded()
    He pretends so well that it takes.
-   {
    - shade: The shade stays up. The last he sees is the crown, across the way, bent over a column of figures.
    - bunks && not earpiece: The last he hears is from the upper bunk, very low. It’s wishing the egg a good night.
    - (memories ? mem_turned_over) && earpiece: Somewhere short of sleep he thinks that he said good night the way you do to a colleague. He says the other one, with the yawn in it, to the wall.
    - memories ? mem_turned_over: Somewhere short of sleep he says her name again, with the yawn in it, to the wall, where it’s nobody’s business.
    - draft: Toward one he puts out a hand and finds the turned-back corner cold, and smooths it, and leaves it turned back.
    - else: The last thing he notices is that he’s on his own side. He had been in the middle since last winter.
    }
    -> night_one
