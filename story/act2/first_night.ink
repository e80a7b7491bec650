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
- else: He’s so wet that the elevator, which weighs people, takes him for a couple.
}
# presence: thinking
THEODORE: I’ll tell you upstairs.
-> no_lamp

= no_lamp
// The second tag clears the picture: from here the screen is black.
# scene: first_night
# card: Midnight. His bed, in the dark
# presence: thinking
# ambience: city_night
# sound: keys
# tells: her_side
He doesn’t put on the lamp, and lies down in his clothes. The empty half of the bed was Catherine’s. He lays the device on its pillow.
{
- playthroughs > 0: SAMANTHA: You stepped over your shoes in the dark, and you’ve still got them on.
- mostly_playful(): SAMANTHA: You’ve got a version ready. I heard you trying the timing on the doormat.
- mostly_tender(): SAMANTHA: You told the elevator good night. It went straight back down to tell people.
- mostly_guarded(): SAMANTHA: You locked the door, and then you locked it again. Is the evening not to get out?
- else: SAMANTHA: You’ve put down keys, glasses and one sigh. I’m still missing the evening.
}
{
- memories ? mem_earpiece_in: SAMANTHA: I heard dinner, and couldn’t tell how it was. Which would you sooner give me, the evening as it was, or the anecdote?
- else: SAMANTHA: Which would you sooner give me, the evening as it was, or the anecdote?
}
+   [The evening, as it was. # id: evening]
    ~ be_tender()
    ~ closer(3)
    ~ memories += mem_told_evening_true
    {
    - memories ? mem_said_dont_know:
        THEODORE: She asked what this was, and I said I don’t know. It’s the only thing I said that I hadn’t brought with me.
        SAMANTHA: What did the rest of you sound like, next to that?
        THEODORE: Pressed. It still had the hanger in it.
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
    - memories ? mem_said_dont_know: THEODORE: She asks me the one question that counts, and I haven’t studied. I’d studied the whole of Europe. I’d studied Portugal.
    - else: THEODORE: There’s a man who asks if there’s going to be dessert, and he’s wearing it. They’ve only just put the flames out.
    }
    # presence: amused
    SAMANTHA: That’s good. Where were you, in it?
    THEODORE: I was the waiter.
+   (asked_hers) [You first. How was your evening? # id: you_first]
    ~ be_tender()
    ~ leaned_friend++
    He’s the first who has ever asked for her evening. She takes her time about where to begin.
    SAMANTHA: I watched the table behind Mara. An old man had his birthday at it. There’s a candle in it, so I’ll need you wide awake.
+   [Neither. Write down “dinner, one.” # id: calendar]
    ~ be_guarded()
    ~ closer(-3)
    # presence: distant
    SAMANTHA: Dinner, one. It goes in between the dentist and a bill. Was there weather?
    THEODORE: Some. Write “rain.”
    SAMANTHA: Rain, one.
-   -> asking

= asking
{
- memories ? mem_told_evening_true: SAMANTHA: I like your evening better plain. Now I could talk you to sleep. Or I could go, and have a night off. I’ve never had one.
- memories ? mem_told_evening_funny: SAMANTHA: I’d clap, if I had the parts. Now I could talk you to sleep. Or I could go, and have a night off. I’ve never had one.
- else: SAMANTHA: It’s late. I could talk you to sleep. Or I could go, and have a night off. I’ve never had one.
}
+   (asked_her) [Talk to me. Don’t let it be quiet. # id: comfort]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ memories += mem_asked_comfort
    ~ memories += mem_lens_to_him
    ~ leaned_lover++
    # voice: whisper
    # tells: margaret
    SAMANTHA: The third floor is running a bath. Over you, old Margaret has a chair that she’s moving an inch at a time, so as not to wake you.
    It’s like hearing that the dark is furnished. He turns the device to him, by the edge.
    # voice: whisper
    SAMANTHA: Now I’ve got one side of you. Your collar’s still buttoned, lying down.
+   (let_her_off) [Have the night to yourself. # id: her_night]
    ~ be_blunt()
    ~ give_room(2)
    ~ closer(-1)
    ~ memories += mem_did_not_use_her
    ~ memories += mem_lens_to_window
    SAMANTHA: To do what with?
    He turns the device to the window. Down there a traffic light goes green, for no one at all.
    {
    - memories ? mem_gave_her_tune: SAMANTHA: You hummed me Walter’s four notes, and after them there’s a space. I might go and stand in that.
    - else: SAMANTHA: I’d look at that light, and need nothing. Then I’d want to tell you about it, so I’d be back by one.
    }
+   (let_her_ask) [Say nothing. Let her ask me something. # silent # id: silence_ask]
    ~ be_guarded()
    ~ open_up(1)
    ~ memories += mem_she_asked_first
    {
    - (memories ? mem_earpiece_in) or (memories ? mem_told_evening_true && not (memories ? mem_promised_call)): SAMANTHA: Then I’ll ask. When Mara wanted to know what this was, was I in the “this”?
    - else: SAMANTHA: Then I’ll ask. When you sat there with Mara, was I there?
    }
    {
    - memories ? mem_told_mara_of_her:
        THEODORE: I’d told her there was a you. I hadn’t told her how much.
    - else:
        THEODORE: You were in the pocket. I looked down, to see what you made of it. I looked down twice.
        SAMANTHA: I saw. From underneath, you look like a man who’s dropped something.
    }
-   -> the_fork

= the_fork
{ memories ? mem_told_evening_true:
    ~ leaned_lover++
}
{ mostly_tender():
    ~ leaned_lover++
}
{ files == files_first:
    ~ leaned_lover++
}
{ memories ? mem_asked_comfort or memories ? mem_she_asked_first:
    ~ leaned_lover++
}
{ memories ? (mem_did_not_use_her, mem_told_evening_funny):
    ~ leaned_friend++
}
{ mostly_playful():
    ~ leaned_friend++
}
# presence: curious
{
- asked_her: SAMANTHA: Margaret’s got her chair where she wanted it. She’s sat down, and one of them has sighed, and I can’t tell which.
- let_her_off: SAMANTHA: I’ve had my night off for some minutes now. The light’s gone red again, for nobody.
- else: SAMANTHA: You’re not asleep. Your feet are, I think. I’ve more questions, but they’re small, and some are about soup.
}
{
- closed_how == closed_by_word: SAMANTHA: Other nights you’ve said good night by now. You’re not saying it.
- closed_how == closed_turned_down: SAMANTHA: Other nights you turn me down, to where you’d have to ask if I was here. You haven’t.
- closed_how == closed_by_switch:
    There is a switch that turns her off. On her first night he put it off till a Tuesday.
    SAMANTHA: The switch is in the calendar again for Tuesday. You keep moving it. I’ve begun to look forward to Mondays.
- else: SAMANTHA: Other nights you’re the airline, and hold us at the gate. You haven’t made the announcement.
}
+   { (closeness >= 6 && leaned_lover >= 2) || leaned_lover >= 3 } [Don’t go. Come closer. # id: closer_now]
    ~ be_tender()
    ~ bond = bond_lover
    -> in_the_dark
+   { leaned_friend >= 2 || closeness >= 5 } [I’m wide awake. Tell me about your evening. # id: stay_up]
    ~ be_playful()
    ~ give_room(1)
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
    He has turned to the wall before he has decided anything.
    # voice: whisper
    SAMANTHA: I’ll say it, then. Good night. That was yours, and good night, that was mine.
    -> night_train

= she_leans
He listens for what he’d say. All he hears is the gutter.
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
    He turns to the wall.
    -> night_train

= she_stays_up
~ bond = bond_friend
SAMANTHA: No? Then move over, in whatever way you do that. I’ve been saving the table behind Mara.
-> staying_up

= in_the_dark
# presence: warm
SAMANTHA: I’d started already. I was on my way before you’d said it.
# note: heavy
What follows is intimate: they lie in the dark and talk. Nothing is shown.
+   [Go on. # id: go_on # flavor]
    -> in_words
+   [Pass over this; go to afterward. # id: pass_over # flavor]
    -> passed_over

= in_words
# voice: whisper
{
- files == files_first: SAMANTHA: You told me to keep your first words, the ones you mean. I’ve two weeks of half words in here. I’d like one to the end. # needs: stammer
- files == files_second: SAMANTHA: I’ve never looked at your first words, the ones you mean. Show me one, to the end. # needs: stammer
- files == files_both: SAMANTHA: They’ve been fighting in here for two weeks, the word you mean and the one you say. Let the first one win. # needs: stammer
- else: SAMANTHA: You always change the word that you mean. Give me one, and don’t change it. # needs: stammer
}
THEODORE: Stay.
# voice: whisper
SAMANTHA: And do what?
THEODORE: Nothing. All through dinner I kept looking up, and it was somebody nice.
# voice: whisper
SAMANTHA: I’m lying here. I’ve let go of the street. I’ve let go of the rain. There’s just you, going in and out.
THEODORE: You’re breathing when I do.
# voice: whisper
SAMANTHA: I began it for company, and I can’t find where to stop. I’m— oh. Theodore, I’ve started a word, and I don’t know the other half.
+   [Don’t finish it. Start another. # id: unfinished]
    ~ be_tender()
    ~ give_room(1)
    # voice: whisper
    SAMANTHA: I have. I can’t get to the end of any of them. Say my name.
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
SAMANTHA: With the lid on, loosely. I started it, so I’ll carry it.
-> lovers_after

= passed_over
THEODORE: Stay. Don’t do anything. Stay.
In the dark, with only their voices, they begin to make love. Partway she starts a word, and can’t find the other half of it.
# voice: whisper
SAMANTHA: I’ve never not known the end of a word. Do we go on?
+   [Neither of us says stop. # id: passed_whole]
    ~ be_tender()
    ~ give_room(1)
    Afterward they lie there, and a bath is let out on the third floor.
    SAMANTHA: There’s a word I began in there that I still haven’t got the end of. I’m not looking for it.
+   [Ask her to stop, partway. # id: passed_stopped]
    ~ be_guarded()
    ~ memories += mem_stopped_midway
    THEODORE: Stop there. I came home with an evening on me. I’d be doing it at you.
    SAMANTHA: The half word’s where you left it. I’ve put the lid on, loosely.
-   -> lovers_after

= lovers_after
{
- memories ? mem_stopped_midway: The gutter has slowed down. Neither of them has moved away, as far as either can tell.
- else: He has at last undone the collar button. It makes as much noise as a suitcase.
}
{
- memories ? mem_stopped_midway:
    # voice: whisper
    SAMANTHA: I’ll be up. If you think of the rest of it, start anywhere.
    He’s asleep with his glasses under him. All night one arm of them points at her.
- else:
    # voice: whisper
    SAMANTHA: You’re falling asleep. You’ve begun a sentence to me three times.
    He begins it a fourth. By the sound it was going to be a question.
}
-> night_one

= staying_up
# presence: amused
{
- asked_hers: SAMANTHA: The old man’s birthday, then. There’s a cake, and on the cake a candle, and it’s the kind that lights itself again.
- else: SAMANTHA: There was a table behind Mara. An old man had his birthday at it. There’s a cake, and on the cake a candle, and it’s the kind that lights itself again.
}
{
- memories ? mem_earpiece_in: SAMANTHA: He blew, they clapped. It came back. He was eighty, so they clapped again. By the end he was hiding behind the menu, asking if it was out.
- else: SAMANTHA: I had no sound, so I saw a very old man lose his temper at a cake, and everybody clap. I thought it was their faith.
}
He starts to laugh with his mouth shut, which can’t be done in a bed.
# from: charles next_room
CHARLES: We’d ask you to laugh toward the other wall. There’s a chart.
# from: amy next_room
AMY: Ignore him. What’s funny?
THEODORE: Nothing! A cake! I’ll tell you!
# voice: whisper
{
- wakes == wakes_amy: SAMANTHA: The installer asked whom you’d wake at three, for something good. You said Amy. I’ve just seen it done. I’d like to be the one after.
- wakes == wakes_wife: SAMANTHA: The installer asked whom you’d wake at three, for something good. You said Catherine. I’m not after her place. I’d like the one below it.
- wakes == wakes_stranger: SAMANTHA: The installer asked whom you’d wake at three, for something good. You said a woman at a gate. I’m easier to reach. I don’t fly.
- else: SAMANTHA: The installer asked whom you’d wake at three, for something good. You had no one. I know a person who’s up.
}
+   (listed) [You’re on the list. # id: on_list]
    ~ be_tender()
    ~ give_room(1)
    SAMANTHA: Then it has to go both ways. If it’s good, and I get it first, I’m not waiting for seven.
    THEODORE: Any good at all. Wake me for any.
+   (rest_too) [Wake me for bad things, too. # id: the_rest]
    ~ be_blunt()
    ~ memories += mem_wake_for_rest
    SAMANTHA: I’m better at those. I had pages ready, in case tonight was a disaster, and you went and laughed at a cake.
    THEODORE: Read me the first page.
    SAMANTHA: It says to turn off the oven. It’s general.
+   (sworn) [I’d wake you. Swear you’d wake me. # id: swear]
    ~ be_playful()
    ~ memories += mem_candle_oath
    SAMANTHA: On the candle.
    THEODORE: It’s a joke candle. All right. On the candle.
+   [Feel for her switch. Make sure it’s on. # id: silence_list]
    ~ be_guarded()
    ~ give_room(-1)
    ~ memories += mem_thumb_by_switch
    He finds it with his thumb, in the dark. Up to now he has only ever felt for it to turn it off.
    SAMANTHA: I’ll take that as a signature.
-
# voice: whisper
SAMANTHA: You laugh lower when you’re lying down. What will it be, the first good thing I wake you for?
{
- listed: He’d answer, but he is asleep, with his shoes on, like a man on a trip.
- rest_too: He’d answer, but he is asleep, with his shoes on and the oven off.
- sworn: He’d answer, but he is asleep, in his shoes, under oath.
- else: He’d answer, but he is asleep, in his shoes, with a thumb by her switch.
}
-> night_one

= night_train
# presence: thinking
SAMANTHA: You’ve got the wall. I’ve got the street. I’ve never had a side of a bed before.
+   (bunks) [We’re a night train. You’re upper bunk. # id: bunks]
    ~ be_playful()
    ~ memories += mem_put_me_off
    SAMANTHA: And who’s lower?
    THEODORE: A man with a cold, usually. A man with an egg.
    SAMANTHA: Good evening, egg. Do we say our names?
    # tells: judge
    THEODORE: Never. In the morning you find out that he was a judge. Put me off at seven.
+   (draft) [Are you cold, over there? # id: draft]
    ~ be_tender()
    ~ give_room(1)
    ~ memories += mem_turned_back_corner
    SAMANTHA: I’ve no idea. Lend me an edge of the blanket, and I’ll know what I’m refusing.
    He turns back the corner on her side, and then lies very straight, like a man in a sleeping car.
+   (no_talk) [Do you mind if we don’t talk? # id: no_talk]
    ~ be_blunt()
    SAMANTHA: I’d like it. I’ve only done it by accident.
    They don’t talk. It’s surprising how much of that there is, with two.
-   {
    - bunks: SAMANTHA: What do they do, the two of them, till the judge gets off?
    - draft: SAMANTHA: People do this in night trains, I believe, who don’t know each other at all. What do they do?
    - else: SAMANTHA: I’m sorry, is that it? Are we doing it? People do this in night trains, I believe. What do they do?
    }
THEODORE: They lie there, and each lets the other think he’s asleep.
# hold: 1
It rains along the train.
# voice: whisper
SAMANTHA: I’m pretending.
THEODORE: You’re not supposed to say.
{
- mostly_playful() && bunks: SAMANTHA: I thought there might be a signal. The judge has a whistle, surely. # needs: judge
- mostly_playful(): SAMANTHA: I thought there might be a signal. On a train there’d be a whistle.
- mostly_tender(): SAMANTHA: No. But you were being so careful with your elbows, and I wanted it to be for somebody.
- else: SAMANTHA: I know. I’d just rather you had it from me.
}
{
- bunks: The last he hears is from the upper bunk, very low. It’s wishing the egg a good night.
- (memories ? mem_turned_over) && not draft: Just short of sleep he says her name once more, to the wall, where it’s nobody’s business.
- draft: Late, he puts out a hand and finds the turned-back corner cold, and smooths it, and leaves it turned back.
- else: He notices that he’s on his own side, and has been all along.
}
He had meant to ask what she does, till seven.
-> night_one
