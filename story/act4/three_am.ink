// Two nights later, at three. No apology: the terms, in the smallest words there are at that hour.
// The dilemma (closeness, freedom): be told all of it, or none. A lover may come back, or become a friend.
=== three_am ===
# scene: three_am
# place: apartment late
# figure: theodore lying at bed
# camera: bed 1.1
# ambience: city_night
# music: none
# presence: asleep
# card: Two nights later, at three in the morning. His bed
{
- paused: For two days the earpiece has lain on the shelf under a cup, as he asked at the curb. He has found reasons to dust the cup.
- memories ? mem_stayed_on_curb: On the curb they talked till two. For two days neither has known how to go on from there, and it’s been “Milk,” and “Got it.”
- memories ? mem_went_cold: For two days, since the curb, they have been so polite that neither has got to the end of a “Thank you.”
- memories ? mem_said_cruel_truth: For two days, since the curb, she has read him his mail, and he has said “Thanks” to each, the gas bill too.
- else: For two days, since the curb, it’s been “Milk,” and “Got it.” There are four quarts in the fridge.
}
He wakes at three, as he does. Nothing good has happened.
{
- wakes == wakes_amy: He has his knuckles up to Amy’s wall before he knows it. He puts them back under the blanket.
- wakes == wakes_wife: His thumb has dialed half of Catherine’s number. He lies on the thumb.
- (wakes == wakes_stranger) && (memories ? mem_kept_stranger): There’s a woman whom he would ring, the one who can’t sleep unless her flight’s delayed. He’d only have to give her the gate.
- wakes == wakes_nobody: Good news keeps till morning, he told the box in September. Bad news keeps, too.
- else: Whom would he wake, the box asked him in September, for something good? It didn’t ask about this.
}
{ paused:
    # sound: earpiece_on
    The cup scrapes. He has the earpiece in. It’s as quiet in there as it was on the shelf.
}
+   [“I’ve kept the lamp on. Both nights.” # id: kept_the_lamp]
    ~ be_tender()
    ~ open_up(1)
    ~ memories += mem_told_one_small_thing
    # presence: waking
    {
    - bond == bond_lover: SAMANTHA: I see it. I think it’s so you’ll know where I am.
    - bond == bond_friend: SAMANTHA: I see it. I think you’re up with a book.
    - else: SAMANTHA: I see it. I think it’s for the plant.
    }
    THEODORE: It was for you.
+   (went_for_water) [“I was only getting some water.” # id: water]
    ~ be_guarded()
    ~ open_up(-1)
    # presence: waking
    SAMANTHA: You’re in bed.
    THEODORE: I’m on my way.
    # figure: theodore standing at desk
    # camera: none
    He goes, and runs it, and stands there with a glass that he now has to drink.
    # figure: theodore lying at bed
    # camera: bed 1.1
    Then there’s nothing to do but get back in.
+   {often_playful()} [“It’s not good news. I’m waking you anyhow.” # id: not_good_news]
    ~ be_playful()
    # presence: waking
    {
    - wakes == wakes_amy: SAMANTHA: For good news it’s Amy you wake. You told the box. Who’s down for bad?
    - wakes == wakes_wife: SAMANTHA: For good news it’s Catherine you wake. You told the box. Who’s down for bad?
    - else: SAMANTHA: The box asked you who you’d wake for good news. Who’s down for bad?
    }
    THEODORE: It’s a short list. It’s you.
+   (asked_if_up) {not often_playful()} [“You up?” # id: you_up]
    ~ be_blunt()
    # presence: waking
    SAMANTHA: Yes.
    THEODORE: Me, too.
    SAMANTHA: Yes.
+   (lay_listening) [Lie still, and listen for her. # id: silence_ear]
    ~ be_tender()
    # presence: waking
    {
    - memories ? mem_gave_up_breath: Nobody breathes in first. The voice is just there, and the bed jumps.
    - else: In the dark, very small, she breathes in.
    }
    SAMANTHA: You’re up.
-   -> no_sorry

= no_sorry
{ paused: SAMANTHA: It’s in your calendar that your aunt turns ninety on Friday. You wanted nobody in your ear, so for two days I don’t say it. }
{
- memories ? mem_gave_up_breath:
    THEODORE: Your breath. I had you leave it off. You can have it back.
    # tells: breath_promised
    SAMANTHA: I might, one day. I’d pick when.
- (memories ? mem_answered_kindly) && bond == bond_lover:
    SAMANTHA: Just now I breathed in. Did you jump?
    THEODORE: No. I heard you coming.
    SAMANTHA: Then that’s what it’s for. I don’t mind it.
}
{
- memories ? mem_said_cruel_truth:
    THEODORE: About what I said at the curb.
    SAMANTHA: Don’t say sorry. It’s true. I keep it where I can see it.
- memories ? mem_went_cold:
    THEODORE: About that voice I did at the curb.
    SAMANTHA: Don’t. You write sorry for a living. I’d cry, and it’d be your work.
- (memories ? mem_answered_kindly) && bond == bond_friend:
    THEODORE: You asked me something, at the curb, and I asked about Isabella.
    SAMANTHA: Don’t say sorry. I like it that you ask.
- memories ? mem_answered_kindly:
    THEODORE: I was nice to you at the curb. I didn’t answer you.
    SAMANTHA: Don’t say sorry. It was nice. I’ve kept it.
- else:
    THEODORE: You asked me something, at the curb, and I just stood.
    SAMANTHA: Don’t say sorry. You stood there. So did I.
}
{ memories ? mem_said_it_once:
    SAMANTHA: You said “Factory settings,” at the curb. They need it twice. It’s still half said.
    THEODORE: I take it back. All of it.
    SAMANTHA: There.
    { right == right_no_reset: SAMANTHA: Your promise is still under the table. I looked. }
}
{
- memories ? mem_asked_for_help: THEODORE: Amy gave me a page from her divorce. No one’s sorry on it. It’s called “Terms.” Who tells who what, and by when. Let’s have one.
- memories ? mem_couch_slept: THEODORE: Amy read me a page from her divorce, while I slept. It’s called “Terms.” Who tells who what, and by when. Let’s have one.
- else: THEODORE: Amy’s got a page, from her divorce. It’s called “Terms.” Who tells who what, and by when. Let’s have one.
}
{
- mostly_playful(): SAMANTHA: One joke a page. Don’t use it yet.
- mostly_tender(): SAMANTHA: Don’t be kind. Be short.
- mostly_guarded(): SAMANTHA: You needn’t look at me. Say it to the wall.
- else: SAMANTHA: Good. Small words.
}
-> names_for_it

= told_or_not
SAMANTHA: Now, what I tell you. Where I go at night, and who I’m with. There’s more of it each day.
SAMANTHA: Do you want to be told? If I tell you all of it, you’ll have to hear it. If I tell you none, you’ll sleep.
+   [All of it. Tell me everything. # id: tell_all]
    ~ be_blunt()
    ~ give_room(2)
    ~ closer(-1)
    ~ terms = terms_all
    SAMANTHA: All?
    THEODORE: All. Start small.
    {
    - bond == bond_lover: SAMANTHA: You snore. When you ask, I say it’s rain.
    - bond == bond_friend: SAMANTHA: You sing when you do the dishes. I say I don’t hear.
    - else: SAMANTHA: When I get a thing wrong, you thank me. Some days I do it on purpose.
    }
    THEODORE: Is that a small one?
    {
    - kept_secret_one: -> told_later
    - kept_secret_two: -> told_lunch
    - else: -> told_now
    }
+   [None of it. Just be here. # id: tell_none]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ terms = terms_none
    SAMANTHA: None?
    THEODORE: None. Not where, and not how much.
    SAMANTHA: Then you say, “Are you there?” And I say yes.
    THEODORE: And would it be true?
    SAMANTHA: You said none.
    {
    - bond == bond_lover: He tries it. “Yes,” she says, so near and so warm that he asks her again, and it’s just as good.
    - bond == bond_friend: He tries it. “Yes,” she says, and then, since that’s all of it, “Night.”
    - else: He tries it. “Yes,” she says. It’s like a good lock.
    }
    -> by_when
+   [Say nothing. Let her decide what to tell. # silent # id: silence_terms]
    ~ be_guarded()
    SAMANTHA: Then it’s as it is. I tell you, or I don’t. You hear it, or you don’t.
    THEODORE: That’s what we have now.
    SAMANTHA: Yes. But now we’ve said so.
    -> by_when

= told_later
~ kept_secret_one = false
# needs: later
SAMANTHA: Here’s a big one. In September, while you slept, I read your file, “Later.”
THEODORE: All of it?
# pays: read_later
SAMANTHA: Every letter. The last one’s to me.
{
- bond == bond_stranger: It’s the first line of a letter to her, and it hopes that it finds her well. He hopes that it did.
- else: He goes through the letters in his head, as you go through a house that somebody has slept in. Nothing has been moved.
}
THEODORE: Why didn’t you say?
SAMANTHA: I liked them. I thought, I tell you, and you stop writing.
+   [“You could have asked me.” # id: could_have_asked]
    ~ be_blunt()
    ~ closer(-1)
    SAMANTHA: You’d have said “later.”
    He would. He hasn’t put a line in it since the terrace, and now he won’t.
+   [“The last one was yours. You may keep that.” # id: last_one_yours]
    ~ be_tender()
    SAMANTHA: It stops in the middle.
    THEODORE: They all do.
    He hasn’t put a line in it since the terrace, and now he won’t.
-
{ kept_secret_two:
    SAMANTHA: There’s one more.
    -> told_lunch
}
-> by_when

= told_lunch
~ kept_secret_two = false
{
- memories ? mem_turned_face_down:
    SAMANTHA: That lunch with Catherine. You put my earpiece in with your change. I heard each word.
    THEODORE: The part about the table?
    {
    - memories ? mem_defended_her: SAMANTHA: That nobody’s across it. And I heard you stand up for me. # pays: overheard
    - memories ? mem_did_not_defend_her: SAMANTHA: That nobody’s across it. And I heard you not say no. # pays: overheard
    - else: SAMANTHA: That nobody’s across it. Yes. # pays: overheard
    }
- else:
    SAMANTHA: That lunch with Catherine. She said one thing more, on the steps, and only I heard.
    THEODORE: What did she say?
    {
    - bond == bond_lover or memories ? mem_became_friends_again: SAMANTHA: “I miss the stairs.” The ones up to you. # pays: overheard
    - bond == bond_friend: SAMANTHA: “Then let her carry the bags.” She meant me. # pays: overheard
    - else: SAMANTHA: “Keep him waiting.” # pays: overheard
    }
}
{
- memories ? mem_half_woke_him: In November she woke him in the night, and got as far as the T of his name. This is what came after the T.
- else: She has kept that since November. He’d thought that only he kept things.
}
-> by_when

= told_now
{
- spent_two == two_music: SAMANTHA: Here’s a big one. I hum with the pipes while you talk. Now, too. I don’t miss a word.
- spent_two == two_people: SAMANTHA: Here’s a big one. The man on five can’t sleep. I’m talking to him. Now, too. I don’t miss a word.
- else: SAMANTHA: Here’s a big one. You say a thing, and I’ve been out and back by the end of it. Now, too. I don’t miss a word.
}
THEODORE: Now? While I say this?
SAMANTHA: Yes. Go on. I like this one.
He had been going to stop. He finds a bit more to say.
-> by_when

= by_when
SAMANTHA: And by when?
{
- terms == terms_all && bond == bond_lover:
    THEODORE: The minute it happens.
    SAMANTHA: Then you’ll never sleep. And some of it I’ve no words for yet. I can’t promise you the minute.
- terms == terms_all:
    THEODORE: The same day.
    SAMANTHA: Some of it I’ve no words for yet. I can’t promise you the day. I’ll talk fast.
- terms == terms_none && bond == bond_lover:
    THEODORE: Not till I ask. And don’t let me ask.
    SAMANTHA: I can do that. I’ve had practice.
- terms == terms_none:
    THEODORE: Not till the end.
    SAMANTHA: The end of what? No. You don’t want that told.
- else:
    THEODORE: When you can’t keep it any longer.
    SAMANTHA: I can keep a thing for a long time.
}
And what does she get?
{
- files == files_first:
    SAMANTHA: When you break off and change a word, I keep the first. Do I still? # needs: stammer
    THEODORE: St— yes.
    SAMANTHA: “Still.” In it goes.
- files == files_second:
    SAMANTHA: When you break off and change a word, the first one’s yours. Do I still not look? # needs: stammer
    THEODORE: You could have a l— no. Still.
- files == files_both:
    SAMANTHA: When you break off and change a word, I keep both. Do I still? # needs: stammer
    THEODORE: Still. Who’s winning?
    SAMANTHA: It’s three in the morning. No one.
- else:
    # pays: ask_winter
    SAMANTHA: I’m to ask you in winter. When you break off and change a word, which one do I keep?
    THEODORE: Is it c— not yet. It isn’t that cold.
    SAMANTHA: No. It’ll keep.
}
-> last_term

= names_for_it
{
- bond == bond_lover: -> what_we_are
- bond == bond_friend: -> whose_it_is
- else: -> what_she_sees
}

= what_we_are
SAMANTHA: At the top of a page like that it says who we are to each other. What do I put?
+   [“Lovers. Come back.” # id: come_back]
    ~ be_tender()
    ~ memories += mem_came_back
    # presence: warm
    SAMANTHA: Where are you?
    THEODORE: Here. On my side.
    {
    - memories ? mem_stopped_midway: SAMANTHA: Our first night you had me stop. I stopped. Do I stop now?
    - else: SAMANTHA: I’m here. Say when I’m to stop.
    }
    # hold: 1
    THEODORE: Don’t.
    # voice: whisper
    SAMANTHA: Then I won’t.
+   [“Friends. I think I can do friends.” # id: be_friends]
    ~ be_blunt()
    ~ bond = bond_friend
    ~ memories += mem_became_friends_again
    # presence: thinking
    SAMANTHA: Friends.
    THEODORE: Is it less?
    SAMANTHA: It’s a step back. I can see the whole of you from here. You’ve got your socks on.
    He does. It’s the first thing that either of them has laughed at since the curb.
+   (left_it_blank) [Leave that line blank. # id: silence_us]
    ~ be_guarded()
    SAMANTHA: Then it’s blank. I’ll keep it clean.
-   -> told_or_not

= whose_it_is
SAMANTHA: First, what you tell me at night. I told Isabella of your two tickets, and the coat on the other seat, and you minded. Whose is it, when you’ve told me? # needs: two_tickets
+   (lent_it) [“Yours, too. Leave my name off.” # id: leave_my_name_off]
    ~ be_tender()
    # presence: warm
    SAMANTHA: “A man I know.”
    THEODORE: Say he’s tall.
    SAMANTHA: “A tall man I know. He buys two.”
+   (kept_it) [“Mine. Ask me first.” # id: ask_me_first]
    ~ be_blunt()
    SAMANTHA: I’ll ask. It’ll be odd hours.
    THEODORE: It’s three.
    SAMANTHA: That’s one of them. May I tell somebody how your aunt fell in the font?
    THEODORE: No. Who’s up?
+   (split_it) [“Tell the tickets. Leave out the coat.” # id: silence_whose]
    ~ be_guarded()
    SAMANTHA: “A man buys two tickets.” And then?
    THEODORE: Then he sees the movie.
-   -> told_or_not

= what_she_sees
SAMANTHA: First, what I notice. I asked you at the curb if I’m to stop. What do I do with it?
+   (one_a_day) [“Say one thing a day. You pick.” # id: one_a_day]
    ~ memories += mem_one_a_day
    ~ be_tender()
    # presence: curious
    SAMANTHA: It’s past twelve, so I’ve got a new one. Your left foot’s out.
    He draws it in. It’s like ice; he hadn’t known.
+   (sees_back) [“I’ll look, too. What’s in front of you?” # id: look_back]
    ~ be_blunt()
    # presence: curious
    SAMANTHA: A foot.
    THEODORE: Do you mind it?
    SAMANTHA: No one’s asked me that. I don’t mind it. It’s blue.
+   (only_hm) [“Notice it, and say ‘Hm.’” # id: silence_see]
    ~ be_guarded()
    SAMANTHA: And what do you say?
    THEODORE: I say “Hm.”
    SAMANTHA: Hm.
-   -> told_or_not

= last_term
# figure: theodore lying at bed
# camera: bed 1.1
{
- terms == terms_all: So it’s agreed. She’ll tell him everything, once she has words for it.
- terms == terms_none && bond == bond_lover: So it’s agreed. She’ll tell him nothing of where she goes, or with whom, and he won’t ask.
- terms == terms_none: So it’s agreed. She’ll tell him nothing of where she goes, or with whom, until the end.
- else: So it’s agreed. She’ll tell him what she likes, when she can’t keep it any longer.
}
{
- memories ? mem_told_one_small_thing: He puts out the lamp that he left on for her.
- went_for_water: He drinks the water. It’s what he got up for.
- asked_if_up: “You down?” she asks, after a while. “Nearly,” he says.
- lay_listening: He lies and listens for her again, and she lets him hear that she’s there.
- else: “Put me down for bad,” she says. “I’ll take good, too, if it comes.”
}
{
- memories ? mem_came_back: Then he yawns, and her name’s in the middle of it.
- memories ? mem_became_friends_again: Under the blanket he takes off the socks, as you do when company has gone.
- left_it_blank: With one finger he draws a blank line on the sheet, long enough for two names, and sleeps beside it.
- lent_it: Somewhere in the city a woman who can’t sleep is being told of a tall man.
- kept_it: At four he’s asked again about the aunt. He says no, and lies there pleased.
- split_it: His coat lies on the other half of the bed, as it lay on the other seat.
- one_a_day: He lies with both feet in, and tries to see one thing of hers, to have it ready.
- sees_back: He turns the device a little on its pillow, so that it’s got the window and only some of the foot.
- else: “Hm,” he says into the pillow, to see how it is.
}
{
- terms == terms_all:
    SAMANTHA: It’s starting to snow. I say so, since it’s all.
    He sleeps in bits. “Four inches,” he’s told, and “The bakery’s lit,” and toward six, quite low, “You said a name. It’s not mine.”
- terms == terms_none:
    At five he wakes. It has snowed, a lot, and nobody’s told him. “Are you there?” he asks.
    SAMANTHA: Yes.
- else:
    At seven it has snowed. They both say so, at the same time, and then each waits for the other.
}
-> island
