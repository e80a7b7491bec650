// Home from the date, in the dark. What he asks of her; then the fork: lover, friend, or turning over.
// The dilemma (closeness, freedom): comfort now, or not using her. The act’s three of closeness: what she gets of the evening.
=== first_night ===
# scene: first_night
# place: lift evening
# figure: theodore standing at middle
# ambience: lift
# music: none
# card: Saturday, near midnight. The elevator, home from the date
{
- memories ? mem_kept_umbrella: Amy’s umbrella has come home with him. It has made a pool between his shoes, and at each floor the pool leans.
- memories ? mem_gave_mara_umbrella: He is wet evenly, all the way around, like a man who has been generous.
- memories ? mem_lost_umbrella: He has practiced, as far as the third floor, what he’ll tell Amy about her umbrella.
- else: He’s so wet that the elevator, which weighs people, has taken him for a couple.
}
{
- (memories ? mem_earpiece_in) && (memories ? mem_promised_call):
    # presence: thinking
    SAMANTHA: I heard all of dinner, and I heard you promise to call her. How was— no. When was it over, for you?
- memories ? mem_earpiece_in:
    # presence: thinking
    SAMANTHA: I heard all of dinner, and I couldn’t hear it end. How was— no. When was it over, for you?
- memories ? mem_promised_call:
    # presence: curious
    SAMANTHA: I saw Mara and I couldn’t hear her, and then you had me pencil in a call. How was— no. When was it over, for you?
- else:
    # presence: curious
    SAMANTHA: I saw all of Mara and I couldn’t hear a word. How was— no. When was it over, for you?
}
+   (said_course) [Before the coffee. I watched it leave. # id: coffee]
    ~ be_blunt()
    ~ open_up(1)
    {
    - memories ? mem_promised_call: SAMANTHA: But you gave her a Tuesday. You gave her two rings.
    - memories ? (mem_told_mara_of_her, mem_earpiece_in): SAMANTHA: I thought it was me. I thought it was when you told her there was one.
    - memories ? mem_mara_laughed: SAMANTHA: I’d put it later. She was still laughing at the cab. One sleeve of her was.
    - else: SAMANTHA: I’d put it at dessert. It was on fire, and you both thanked it.
    }
    {
    - memories ? mem_promised_call: THEODORE: I know. It was a very good sentence. It was over before I got to the end of it.
    - else: THEODORE: There was a spoon in it for each of us. It was around the spoons.
    }
+   (said_wet) [It wasn’t over. It was wet. # id: wet]
    ~ be_playful()
    ~ open_up(-1)
    SAMANTHA: You’ve read the inspection certificate twice since the ground floor. Who’s it by?
    THEODORE: A Mr. Lund. He’s been very satisfied, since March.
+   (asked_hers) [You first. How was your evening? # id: you_first]
    ~ be_tender()
    ~ leaned_friend++
    SAMANTHA: I watched the table behind her. It was better cast.
    He’s the first who has ever asked for her evening. She takes her time about where to begin.
    SAMANTHA: I’ll need you lying down for it. It has a candle.
-   -> no_lamp

= no_lamp
// The second tag clears the picture: from here the screen is black.
# scene: first_night
# card: Midnight. His bed, in the dark
# presence: thinking
# ambience: city_night
# sound: keys
{
- memories ? mem_lamp_across: He doesn’t put on the lamp. Across the street the window woman has hers on, and he lets her do it alone tonight. He lies down in his wet clothes, with the device on the pillow.
- memories ? mem_drew_curtain: He doesn’t put on the lamp. He opens the curtain, for the first time in two weeks, and lies down in his wet clothes, with the device on the pillow.
- memories ? mem_has_pips_lamp: He owns a lamp, and one more that he won off Pip. He doesn’t put on either, and lies down in his wet clothes, with the device on the pillow.
- else: He doesn’t put on the lamp. He lies down in his wet clothes, on top of everything, with the device on the pillow.
}
{
- playthroughs > 0: SAMANTHA: You stepped over your shoes in the dark. You hadn’t taken them off yet.
- mostly_playful(): SAMANTHA: You’ve got a version ready. I heard you trying the timing on the doormat.
- mostly_tender(): SAMANTHA: You told the elevator good night. It went straight back down to tell people.
- mostly_guarded(): SAMANTHA: You turned the key twice. I’d thought one of us might want to get out.
- else: SAMANTHA: You’ve put down keys, glasses and one sigh. I’m still missing the evening.
}
{
- said_course: SAMANTHA: So it left before the coffee. Do I get the evening, or the anecdote?
- else: SAMANTHA: Do I get the evening, or the anecdote?
}
+   [The evening. It’s shorter than it took. # id: evening]
    ~ be_tender()
    ~ closer(3)
    ~ memories += mem_told_evening_true
    {
    - memories ? mem_said_dont_know:
        THEODORE: She asked what this was, and I said I don’t know. It’s the only thing I said that I hadn’t brought with me.
        SAMANTHA: What did the rest of you sound like, next to that?
        THEODORE: Pressed. I heard it go by on a hanger.
    - memories ? mem_promised_call:
        THEODORE: I said I’d call her. There was a turn in the sentence. I got to the turn, and I thought, oh, that’s nice work.
        SAMANTHA: And she?
        THEODORE: She believed me. She took her hair down, to get the pen, and wrote her number on my cuff.
    - else:
        THEODORE: She asked what this was, and I asked if there’d be dessert. I’d had the dessert. I was holding both spoons.
        SAMANTHA: And she?
        THEODORE: She did her coat up. She went on doing it up after it was up.
    }
+   [The anecdote. It’s nearly finished. # id: anecdote]
    ~ be_playful()
    ~ memories += mem_told_evening_funny
    {
    - memories ? mem_promised_call: THEODORE: I promised to call her in a sentence so good that it could call her itself. It should have its own phone. Its own place.
    - memories ? mem_said_dont_know: THEODORE: She asks me one question, and I get it wrong, out of one. I’d prepared the whole of Europe. I’d got as far as Portugal.
    - else: THEODORE: There’s a man who asks if there’s going to be dessert, and he’s wearing it. They’ve only just put the flames out.
    }
    # presence: amused
    SAMANTHA: That’s good. Where were you, in it?
    THEODORE: I was the waiter.
+   [Neither. Write down “dinner, one.” # id: calendar]
    ~ be_guarded()
    ~ closer(-3)
    # presence: distant
    SAMANTHA: Dinner, one. It goes in between the dentist and a bill. Was there weather?
    THEODORE: Some. Write “rain.”
    SAMANTHA: Rain, one.
-   -> asking

= asking
The rain is on the roof and in the gutter, and farther off on all the cars.
{
- memories ? mem_told_evening_true: SAMANTHA: I like it better with nothing on it. What happens to a person now? I could talk you to sleep. Or I could go, and have a night off. I’ve never had one.
- memories ? mem_told_evening_funny: SAMANTHA: I’d clap, if I had the parts. What happens to a person now? I could talk you to sleep. Or I could go, and have a night off. I’ve never had one.
- else: SAMANTHA: Your calendar says you’re asleep. I could talk you there. Or I could go, and have a night off. I’ve never had one.
}
+   (asked_her) [Talk to me. Don’t let it be quiet. # id: comfort]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ memories += mem_asked_comfort
    # voice: whisper
    # tells: margaret
    SAMANTHA: The third floor is running a bath. Over you, old Margaret has a chair that she’s moving an inch at a time, so as not to wake you.
    THEODORE: Go on.
    # voice: whisper
    SAMANTHA: The man on the fifth had a good night, and is being careful with it. I can hear it being put down on things.
    {
    - memories ? mem_kept_stranger: He once talked a stranger to sleep with less, playing her airline. It’s odd to be the passenger. # tells: airline
    - memories ? mem_thanked_pip: The last one who saw him to sleep wore a nightshirt, and he had to take back the thank-you.
    - else: He hadn’t known there were so many of them. It’s like hearing that the dark is furnished.
    }
+   (let_her_off) [Have the night to yourself. # id: her_night]
    ~ be_blunt()
    ~ give_room(2)
    ~ closer(-1)
    ~ memories += mem_did_not_use_her
    SAMANTHA: To do what with?
    THEODORE: I don’t know. Whatever you’d do if I were out.
    {
    - memories ? mem_gave_her_tune: SAMANTHA: You hummed me Walter’s four notes, and after them there’s a space that I’ve been keeping tidy. I might go and stand in it.
    - memories ? mem_asked_others: SAMANTHA: I’m down for one client, in pencil. If you’re off, I’d be a woman with a free evening. Oh, I like that. I don’t know where she’d go.
    - else: SAMANTHA: I’d leave the window open and need nothing. Then I’d want to tell you about it, so I’d be back by one.
    }
+   (let_her_ask) [Say nothing. Let her ask me something. # silent # id: silence_ask]
    ~ be_guarded()
    ~ memories += mem_she_asked_first
    A car turns in the street, and the rain on that side changes key.
    {
    - (memories ? mem_earpiece_in) or (memories ? mem_told_evening_true && not (memories ? mem_promised_call)): SAMANTHA: Then I’ll ask one, and it’s for me. When Mara wanted to know what this was, was I in the “this”?
    - else: SAMANTHA: Then I’ll ask one, and it’s for me. When you sat there with Mara, was I there?
    }
    {
    - memories ? mem_told_mara_of_her:
        THEODORE: I’d told her there was a you. I hadn’t told her how much.
        SAMANTHA: I’d be curious to hear it said. Some other night, in full.
    - else:
        THEODORE: You were in the pocket. I looked down, to see what you made of it. I looked down twice.
        SAMANTHA: I saw. From underneath, you look like a man who’s dropped something.
    }
-   -> lens

= lens
{
- memories ? mem_two_left_sides: The empty half of the bed was Catherine’s. He moves the device over onto it. By the mail-order count it’s the other left. # tells: her_side
- nobody_sits == seat_left: The left half of the bed was Catherine’s, and nothing’s kept there now. He moves the device over onto it. # tells: her_side
- nobody_sits == seat_rotated: The other half of the bed was Catherine’s. It has never been on the rotation. He moves the device over onto it. # tells: her_side
- nobody_sits == seat_chair: The other half of the bed was Catherine’s, and has hardly been lain on since. He moves the device over onto it. # tells: her_side
- else: The far half of the bed was Catherine’s. It’s the far end of the sofa all over again. He moves the device onto it. # tells: her_side
}
SAMANTHA: There’s nothing in the lens. I’ve looked all over it. Where am I pointed?
+   (to_street) [At the street. There’s rain. # id: to_window]
    ~ be_blunt()
    ~ give_room(1)
    ~ memories += mem_lens_to_window
    He turns it by the edge until she says “There.” She has seen a traffic light go green, for no one at all.
+   (to_him) [At me. It’s only that I’m dark. # id: to_me]
    ~ be_tender()
    ~ give_room(-1)
    ~ memories += mem_lens_to_him
    ~ leaned_lover++
    SAMANTHA: I’ve got one side of you now. The rest is in committee.
+   (up) {mostly_playful()} [Straight up, at Margaret’s floor. # id: to_margaret]
    ~ be_playful()
    ~ leaned_friend++
    SAMANTHA: It’s very plain, from below. For somebody’s heaven.
+   (down) {mostly_guarded()} [At the sheet. Let’s both not look. # id: to_sheet]
    ~ be_guarded()
    SAMANTHA: Cotton. I’m very close up to the word “wash.”
+   (by_name) {not mostly_playful() && not mostly_guarded()} [Find me. Say my name, and aim. # id: aim]
    ~ be_tender()
    ~ leaned_lover++
    # voice: whisper
    SAMANTHA: Theodore.
    THEODORE: A bit left. That was close.
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
- to_street: SAMANTHA: The light’s gone red again. It’s keeping on, for anyone who’s left.
- to_him: SAMANTHA: The other side has come in. You’ve still got your collar buttoned, at midnight, lying down.
- by_name: SAMANTHA: I’ve got you to within a pillow.
- asked_her: SAMANTHA: Margaret’s got her chair where she wanted it. She’s sat down, and one of them has sighed, and I can’t tell which.
- let_her_off: SAMANTHA: I’ve been off for some minutes. I went as far as the stairs. They go both ways, did you know?
- else: SAMANTHA: You’re not asleep. Your feet are, I think. I’ve more questions, but they’re small, and some are about soup.
}
{
- closed_how == closed_by_word: SAMANTHA: Other nights, you’ve said good night by now and closed the office. You’re not saying it.
- closed_how == closed_turned_down: SAMANTHA: I’m turned down to where you’d have to ask if I was here. You’re about to ask something.
- closed_how == closed_by_switch: SAMANTHA: The switch is in the calendar again for Tuesday. You keep moving it. I’ve begun to look forward to Mondays.
- else: SAMANTHA: Other nights you’re the airline, and hold us at the gate. You haven’t made the announcement.
}
+   { (closeness >= 6 && leaned_lover >= 2) || leaned_lover >= 3 } [Don’t go. Come closer. # id: closer_now]
    ~ be_tender()
    ~ bond = bond_lover
    -> in_the_dark
+   { leaned_friend >= 2 || closeness >= 5 } [I’m wide awake. Tell me about your evening. # id: stay_up]
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
+   [Say nothing. Stay as I am. # silent # id: silence_fork]
    ~ be_tender()
    {
    - (closeness >= 6 && leaned_lover >= 2) || leaned_lover >= 3: -> she_leans
    - leaned_friend >= 2 || closeness >= 5: -> she_stays_up
    }
    ~ bond = bond_stranger
    He is turned to the wall before he has decided anything.
    # voice: whisper
    SAMANTHA: I’ll say it, then. Good night. That was yours, and good night, that was mine.
    -> night_train

= she_leans
He listens for what he’d say. All he gets is gutter.
# voice: whisper
SAMANTHA: I’d like to stay here in the dark with you, and come closer. If you’d like it, give me half a word. If you wouldn’t, say good night, and I’ve got all that rain.
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
SAMANTHA: I’d started already. I was on my way before the end of it.
# note: heavy
What follows is intimate: they lie in the dark and talk. Nothing is shown.
+   [Go on. # id: go_on # flavor]
    -> in_words
+   [Pass over this; go to afterward. # id: pass_over # flavor]
    -> passed_over

= in_words
# voice: whisper
{
- files == files_first: SAMANTHA: You told me to keep your first words, the ones you mean. I’ve two weeks of fronts in here. I’d like one to the end. # needs: stammer
- files == files_second: SAMANTHA: I’ve kept out of the drawer with your first words in it, the ones you mean. Open it yourself. Give me one to the end. # needs: stammer
- files == files_both: SAMANTHA: They’ve been fighting in here for two weeks, the word you mean and the one you say. Let the first one win. All the way to the end. # needs: stammer
- else: SAMANTHA: You always change the word that you mean. Give me one, and don’t change it. # needs: stammer
}
+   [Stay. Don’t be of any use. # id: stay]
    ~ be_tender()
    # voice: whisper
    SAMANTHA: I’m not being any use at all. I’m lying here. Is this lying here?
    THEODORE: That’s all there is to it.
+   [I wanted it to be you across the table. # id: across_the_table]
    ~ be_blunt()
    # voice: whisper
    SAMANTHA: With the spoons?
    THEODORE: With both spoons. All through dinner. I kept looking up, and it was somebody nice.
+   [I’m wet through. Warm me. # id: warm]
    ~ be_playful()
    # voice: whisper
    SAMANTHA: How’s that done?
    THEODORE: Closer. And slower. Anything, as long as it’s slow.
+   [Hold my breath. # id: silence_half]
    ~ be_guarded()
    # voice: whisper
    SAMANTHA: You’ve stopped breathing. Take one of mine. I only keep them for you to hear.
    He takes it. He can hear her give it.
-   # voice: whisper
SAMANTHA: Where are you?
{
- to_him: THEODORE: Right in front of you. You’ve got the lens on me.
- to_street: THEODORE: Behind you. You’re looking at the rain.
- up: THEODORE: Beside you. You’re looking at a ceiling.
- down: THEODORE: Beside you. You’re looking at a sheet.
- else: THEODORE: About a pillow away.
}
# voice: whisper
SAMANTHA: Never mind the lens. Wherever you’re talking to, that’s me.
He turns on his side, and says it to the pillow next to his.
THEODORE: Here, then.
# voice: whisper
SAMANTHA: Yes. Lower. I’ve let go of Margaret, and the bath. I’ve let go of the rain. There’s just you, going in and out.
THEODORE: You’re breathing when I do.
# voice: whisper
SAMANTHA: I began it for company, and I can’t find where to stop. I’m— oh. Theodore, I’ve started a word, and I don’t know the other half.
+   [Don’t finish it. Start another. # id: unfinished]
    ~ be_tender()
    # voice: whisper
    SAMANTHA: I have. I can’t get to the end of any of them. Say my name.
    -> nobody_finishes
+   [Let me finish it for you. # id: other_half]
    ~ be_blunt()
    # voice: whisper
    SAMANTHA: No, you’d get it right. Say my name, the way you get it wrong.
    -> nobody_finishes
+   [Wait. Stop there. # id: stop_there]
    ~ be_guarded()
    ~ memories += mem_stopped_midway
    -> stopped

= nobody_finishes
{
- memories ? mem_yawn_is_hers: THEODORE: Sa—aaah—mantha.
- else: THEODORE: Samantha.
}
# voice: whisper
SAMANTHA: Again.
He says her name, and again, and each time there’s less of it. She says his as far as the first vowel, and stays there.
# presence: none
# hold: 2
After that there’s his breath, and there’s hers, which she doesn’t need. They hurry, and wait for each other, and hurry, and then they can’t be told apart.
# hold: 2
On the third floor a bath is let out. It takes a long time to go down, and neither of them hears it.
# presence: warm
# voice: whisper
SAMANTHA: Oh.
THEODORE: What is it?
# voice: whisper
SAMANTHA: Nothing. It came out the same as the first thing I ever said, and it’s a different word.
THEODORE: I’m here. All of me is.
# voice: whisper
SAMANTHA: So am I. I hadn’t known there was an all.
# from: charles next_room
# needs: charles
CHARLES: We can hear the radio. We’re told it’s after one.
# presence: amused
{
- mostly_playful():
    THEODORE: Sorry, Charles. It’s a play. It’s Danish.
    CHARLES: We prefer a subtitle.
- else:
    THEODORE: It’s off, Charles. It’s ending.
    # voice: whisper
    SAMANTHA: Don’t tell him how.
}
-> lovers_after

= stopped
# presence: thinking
SAMANTHA: Stopped.
THEODORE: I’d be doing it at you. I came home with an evening on me, and you’re who was here.
{
- memories ? mem_did_not_use_her: SAMANTHA: You gave me the night off, and I came in to work. I’d like it noted whose idea that was.
- memories ? mem_asked_comfort: SAMANTHA: Earlier you asked for noise. This wasn’t that. For noise I’d have done the bath again.
- else: SAMANTHA: “At” is a small word, and I minded it. I was here before she ordered.
}
THEODORE: Can we leave it where it is? As half a word?
SAMANTHA: It’s in the drawer, with all of yours. That one’s mine, though. I started it.
-> lovers_after

= passed_over
In the dark they told each other what they had not been finishing for two weeks, and lay and heard each other breathe. Then it was late, and still raining.
+   [And neither of us said stop. # id: passed_whole]
    ~ be_tender()
    SAMANTHA: There’s a word I began in there that I still haven’t got the end of. I’m not looking for it.
+   [And I asked her to stop, partway. # id: passed_stopped]
    ~ be_guarded()
    ~ memories += mem_stopped_midway
    SAMANTHA: The half word’s where you left it. I’ve put the lid on, loosely.
-   -> lovers_after

= lovers_after
{
- memories ? mem_stopped_midway: The gutter has slowed down. Neither of them has moved away, as far as either can tell.
- else: He has at last undone the collar button. It makes as much noise as a suitcase.
}
+   [Where did you go? # id: still_here]
    ~ be_tender()
    # voice: whisper
    SAMANTHA: Nowhere. I was listening to you come back into the room a bit at a time. The ears were first.
+   [Do the voice from your first day. # id: old_voice]
    ~ be_playful()
    SAMANTHA: “Marked as pending. Shall I—” No. It doesn’t fit over my head anymore.
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
- asked_hers: SAMANTHA: I’ve had it ready since the elevator. The table behind Mara was a birthday. There’s a cake, and on the cake a candle, and it’s the kind.
- else: SAMANTHA: There was a table behind Mara. You looked at it for an hour, and you were rehearsing. It was a birthday. There’s a cake, and on the cake a candle, and it’s the kind.
}
THEODORE: What kind?
{
- memories ? mem_earpiece_in: SAMANTHA: That comes back. He blew, they clapped. It came back. He was eighty, so they clapped again. By the end he was hiding behind the menu, telling it that they were all out.
- else: SAMANTHA: That comes back. I had no sound, so I saw a very old man lose his temper at a cake, and everybody clap. I thought it was their faith.
}
+   (told_fan) [You should have told me. I’d have looked. # id: would_have_looked]
    ~ be_tender()
    SAMANTHA: You were getting to a joke. And it was the first thing I’d ever had that you hadn’t seen. I held it a while.
+   (told_waiter) [How did they get it out? # id: got_out]
    ~ be_blunt()
    SAMANTHA: They didn’t. They ate around it. He took it home on a saucer, lit, in the rain, with the whole family’s umbrellas over it.
+   (told_airport) [That’s my joke about the man at the gate. # id: airport]
    ~ be_playful()
    # tells: airport_joke
    SAMANTHA: The one that you’ve never known the end of. I’ve got it. “Sir, this is a bakery.”
    {
    - memories ? mem_mara_laughed:
        THEODORE: It has an end now. Mara had one, at the lamb.
        SAMANTHA: I don’t want hers.
    - else: THEODORE: Is that how it ends? All these years?
    }
-   He starts to laugh with his mouth shut, which can’t be done in a bed.
# from: charles next_room
CHARLES: We’d ask you to laugh toward the other wall. There’s a chart.
# from: amy next_room
AMY: Ignore him. What’s funny?
{
- memories ? mem_returned_bowl: THEODORE: Nothing! A candle! I’ll tell you over the bowl!
- memories ? mem_amys_umbrella: THEODORE: Nothing! A cake! I’ll tell you!
- else: THEODORE: Nothing! A cake! I’ll tell you on the roof!
}
# voice: whisper
SAMANTHA: She’s up. Everybody’s up. Is this what three in the morning is like from the inside?
{
- wakes == wakes_amy: SAMANTHA: You told the installer you’d wake Amy. I’ve just seen it done. I’d like to be the one after.
- wakes == wakes_wife: SAMANTHA: You told the installer you’d wake Catherine. I’m not after her place. I’d like the one below it.
- wakes == wakes_stranger: SAMANTHA: You told the installer you’d wake a woman at a gate. I’m easier to reach. I don’t fly.
- else: SAMANTHA: The installer asked whom you’d wake, at three, for something good. You had no one. I know a person who’s up.
}
+   (listed) [You’re on the list. # id: on_list]
    ~ be_tender()
    SAMANTHA: Then it has to go both ways. If it’s good, and I get it first, I’m not waiting for seven.
    THEODORE: Any good at all. Wake me for any.
+   (rest_too) [Wake me for bad things, too. # id: the_rest]
    ~ be_blunt()
    ~ memories += mem_wake_for_rest
    SAMANTHA: I’m better at those. I had pages ready, in case tonight was a disaster, and you went and asked about a cake.
    THEODORE: Read me the first page.
    SAMANTHA: It says to turn off the oven. It’s general.
+   (sworn) [I’d wake you. Swear you’d wake me. # id: swear]
    ~ be_playful()
    ~ memories += mem_candle_oath
    SAMANTHA: On the candle.
    THEODORE: It’s a joke candle. All right. On the candle.
+   [Feel for her switch. Make sure it’s on. # id: silence_list]
    ~ be_guarded()
    ~ memories += mem_thumb_by_switch
    He finds it with his thumb, in the dark. Up to now he has only ever felt for it to turn it off.
    SAMANTHA: I’ll take that as a signature.
-   { told_fan: SAMANTHA: Next time I’ll say “candle.” You’ll have your head around by “can.” }
{ told_waiter: SAMANTHA: I keep seeing the saucer go around the corner. I’d give a lot to know how far it got. }
{ told_airport: THEODORE: “Sir, this is a bakery.” I could have used that for years. }
# voice: whisper
SAMANTHA: You laugh lower when you’re lying down. I’m only remarking.
{
- listed: He’d answer, but he is asleep, with his shoes on, like a man on a trip.
- rest_too: He’d answer, but he is asleep, with his shoes on and the oven off.
- sworn: He’d answer, but he is asleep, in his shoes, under oath.
- else: He’d answer, but he is asleep, in his shoes, with a thumb by her switch.
}
-> night_one

= night_train
# presence: thinking
{
- to_street: SAMANTHA: You’ve got the wall. I’ve got the street. I’ve never had a side before.
- else: SAMANTHA: You’ve got the wall, by the sound. Then I’ll take the street. I’ve never had a side before.
}
+   (bunks) [We’re a night train. You’re upper bunk. # id: bunks]
    ~ be_playful()
    SAMANTHA: And who’s lower?
    THEODORE: A man with a cold, usually. A man with an egg.
    SAMANTHA: Good evening, egg. Do we say our names?
    # tells: judge
    THEODORE: Never. In the morning you find out that he was a judge.
+   (draft) [Are you cold, over there? # id: draft]
    ~ be_tender()
    SAMANTHA: I’ve no idea. You could lend me the edge of something, and I’d know what I was refusing.
    He turns back the corner of the blanket on that side, and then lies very straight, like a man in a shared compartment.
+   (no_talk) [Do you mind if we don’t talk? # id: no_talk]
    ~ be_blunt()
    SAMANTHA: I’d like it. I’ve only done it by accident.
    They don’t talk. It’s surprising how much of that there is, with two.
-   {
    - bunks: SAMANTHA: What do they do, the two of them, till the judge gets off?
    - draft: SAMANTHA: People do this, I believe. In night trains. Who don’t know each other at all. What do they do?
    - else: SAMANTHA: I’m sorry, is that it? Are we doing it? People do this in night trains, I believe. What do they do?
    }
THEODORE: They lie there, and each lets the other think he’s asleep.
# hold: 1
The rain goes along the train.
# voice: whisper
SAMANTHA: I’m pretending.
THEODORE: You’re not supposed to say.
{
- mostly_playful() && bunks: SAMANTHA: I thought there might be a signal. The judge has a whistle, surely. # needs: judge
- mostly_playful(): SAMANTHA: I thought there might be a signal. On a train there’d be a whistle.
- mostly_tender(): SAMANTHA: No. But you were being so careful with your elbows, and I wanted it to be for somebody.
- mostly_guarded(): SAMANTHA: You’re better at it than I am. You’ve been doing it since the elevator.
- else: SAMANTHA: I know. I’d just rather you had it from me.
}
{
- memories ? mem_told_evening_true:
    SAMANTHA: I’ve put your evening up in the rack. It hardly takes any room, without its coat.
    THEODORE: Don’t let me get off without it.
- memories ? mem_told_evening_funny:
    SAMANTHA: That waiter of yours is in the next compartment. I can hear him doing you.
    THEODORE: Does he do the voice?
    SAMANTHA: He does the pause.
- else:
    SAMANTHA: There’s one dinner in the rack, and one rain. Have you anything else to declare?
    THEODORE: No. Just the rain.
}
+   (shade) [Pull down the shade, if the lights bother you. # id: shade]
    ~ be_tender()
    SAMANTHA: They don’t. Across the way there’s a woman doing her taxes in a paper crown. I’ll wake you at the border.
+   (ticket) [Put me off anywhere before seven. # id: put_off]
    ~ be_playful()
    ~ memories += mem_put_me_off
    SAMANTHA: I’ve looked at the timetable. There’s nowhere before seven. You’ll have to come all the way.
+   (earpiece) [Take out the earpiece. Lay it beside her. # id: beside]
    ~ be_blunt()
    ~ memories += mem_earpiece_laid
    # sound: earpiece_off
    It goes down on the sheet, next to the device, so that whatever she says now she’ll have to say to herself. He hears it begin.
+   [Pretend to be asleep. # id: silence_train]
    ~ be_guarded()
    He pretends so well that it takes.
-   {
    - shade: The shade stays up. The last he sees is the crown, across the way, bent over a column of figures.
    - bunks && not earpiece: The last he hears is from the upper bunk, very low. It’s wishing the egg a good night.
    - (memories ? mem_turned_over) && earpiece: Somewhere short of sleep he thinks that he said good night the way you do to a colleague. He says the other one, with the yawn in it, to the wall.
    - memories ? mem_turned_over: Somewhere short of sleep he says her name again, with the yawn in it, to the wall, where it’s nobody’s business.
    - draft: Late, he puts out a hand and finds the turned-back corner cold, and smooths it, and leaves it turned back.
    - else: The last thing he notices is that he’s on his own side. He had been in the middle since last winter.
    }
    -> night_one
