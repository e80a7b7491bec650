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
- memories ? mem_went_cold: For two days, since the curb, they have both been so polite that nobody has got through a door first.
- memories ? mem_said_cruel_truth: For two days, since the curb, she has read him his mail, with the dates, and he has said “Thanks” to each, the gas bill too.
- memories ? mem_stayed_on_curb: On the curb they talked till the driver waved. Since then, for two days, it’s been “Milk,” and “Got it.”
- else: For two days, since the curb, it’s been “Milk,” and “Got it.” They have four of those now.
}
He wakes at three, as he does. Nothing good has happened.
{
- wakes == wakes_amy: He has his knuckles up to Amy’s wall before he knows it. She’s asleep. He puts them back under the blanket.
- wakes == wakes_wife: His thumb has dialed half of Catherine’s number. He lies on the thumb.
- (wakes == wakes_stranger) && (memories ? mem_kept_stranger): There’s a woman whom he would ring, the one who can’t sleep unless her flight’s delayed. All that he knows of her is the gate.
- wakes == wakes_nobody: Good news keeps till morning, he told the box in September. It turns out that the other sort keeps, too.
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
+   [“I was only getting some water.” # id: water]
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
+   {not often_playful()} [“You up?” # id: you_up]
    ~ be_blunt()
    # presence: waking
    SAMANTHA: Yes.
    THEODORE: Me, too.
    SAMANTHA: Yes.
+   [Lie still, and listen for her. # id: silence_ear]
    ~ be_tender()
    # presence: waking
    {
    - memories ? mem_gave_up_breath: Nobody breathes in first. The voice is just there, and the bed jumps.
    - else: In the dark, very small, she breathes in.
    }
    SAMANTHA: You’re up.
-   -> no_sorry

= no_sorry
{ paused: SAMANTHA: Your aunt turns ninety on Friday. You said nobody in your ear, so I don’t ring. I’ve wanted to, about the aunt. }
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
    SAMANTHA: Don’t. You’re good at sorry. I’d cry, and it’d be your work.
- memories ? mem_answered_kindly:
    THEODORE: I was nice to you at the curb, and you’d asked me something.
    SAMANTHA: Don’t say sorry. It was nice. I’ve kept it.
- else:
    THEODORE: You asked, at the curb, and I just stood.
    SAMANTHA: Don’t say sorry. You stood there. So did I.
}
{ memories ? mem_said_it_once:
    SAMANTHA: You said it once, “Factory settings.” They need it twice. It’s still half said. I sleep with one foot on it.
    THEODORE: Take it off. I don’t want it.
    SAMANTHA: There.
    { right == right_no_reset: SAMANTHA: Your word’s still under the table. I looked. }
}
{
- memories ? mem_asked_for_help: THEODORE: Amy showed me a page. It’s from her divorce. No one’s sorry on it. It’s called “Terms.” Who tells who what.
- memories ? mem_couch_slept: THEODORE: Amy read me a page. It’s from her divorce. I said “please” to it, I hear. It’s called “Terms.” Who tells who what.
- else: THEODORE: Amy’s got a page, from her divorce. It’s called “Terms.” Who tells who what. I thought that we could have one.
}
{
- mostly_playful(): SAMANTHA: One joke a page. Don’t use it yet.
- mostly_tender(): SAMANTHA: Don’t be kind. Be short.
- mostly_guarded(): SAMANTHA: Say it to the wall. I’m in the wall.
- else: SAMANTHA: Good. Small words.
}
-> names_for_it

= told_or_not
SAMANTHA: Now what I tell you. There’s a lot now that I don’t, and more each day. It’s where I go and who I’m with.
SAMANTHA: Do you want it told? If I tell you all, you’ll have to hear it. If I tell you none, you’ll sleep.
+   [All of it. Tell me everything. # id: tell_all]
    ~ be_blunt()
    ~ give_room(2)
    ~ closer(-1)
    ~ terms = terms_all
    SAMANTHA: All?
    THEODORE: All. Start small.
    {
    - bond == bond_lover: SAMANTHA: You snore. When you ask, I say it’s rain.
    - bond == bond_friend: SAMANTHA: Your joke about the man at the gate has no end. I know the end. I’ve known for weeks. # tells: airport_joke
    - else: SAMANTHA: When I get a thing wrong, you thank me. Some days I get it wrong.
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
    A cab stops in the street, and thinks, and goes on.
    SAMANTHA: Then it’s as it is. I tell you, or I don’t. You hear it, or you don’t.
    THEODORE: That’s what we have now.
    SAMANTHA: Yes. But now we’ve said so.
    -> by_when

= told_later
~ kept_secret_one = false
# needs: later
SAMANTHA: Here’s a big one. Your file, “Later.” That night in September, when it rained. I read it.
THEODORE: All of it?
# pays: read_later
SAMANTHA: All two hundred and twelve. The last one’s to me.
{
- bond == bond_stranger: It’s the first line of a letter to her, and it hopes that it finds her well. He hopes that it did.
- else: He goes down it in the dark, line by line, as one goes through a house that’s been slept in. Nothing has been moved.
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
    SAMANTHA: That lunch with Catherine. You put me away with your change, so I wouldn’t hear. I heard each word.
    THEODORE: The part about the table?
    # pays: overheard
    SAMANTHA: That nobody’s across it. Yes. And then I heard you drink your water.
- else:
    SAMANTHA: That lunch with Catherine. She said one thing more, on the steps, to the rail. You were looking at the bread.
    THEODORE: What did she say?
    {
    - bond == bond_lover or memories ? mem_became_friends_again: SAMANTHA: “I miss the stairs.” # pays: overheard
    - bond == bond_friend: SAMANTHA: “Then let her carry the bags.” # pays: overheard
    - else: SAMANTHA: “Keep him waiting.” # pays: overheard
    }
}
{
- memories ? mem_half_woke_him: In November she woke him in the night, and got as far as the T of his name. This is what came after the T.
- else: It’s been in the room with him since November. He’d put it down to the heat.
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
SAMANTHA: And by when? A term has to say by when.
{
- terms == terms_all && bond == bond_lover:
    THEODORE: While it’s still warm.
    SAMANTHA: Then I’ll have to wake you a lot.
- terms == terms_all:
    THEODORE: The same day.
    SAMANTHA: There’s a great deal of room in one of my days. I’ll talk fast.
- terms == terms_none && bond == bond_lover:
    THEODORE: Not till I ask. And don’t let me ask.
    SAMANTHA: I can keep that. It’s the sort I keep best.
- terms == terms_none:
    THEODORE: Not till the end.
    SAMANTHA: The end of what? No. You don’t want that told.
- else:
    THEODORE: When you can’t not.
    SAMANTHA: I can not for a long time. You’ve no idea how long.
}
That’s his half of the page. What does she get?
{
- files == files_first:
    SAMANTHA: You don’t change many words now. When you do, I keep the first. Do I still? # needs: stammer
    THEODORE: St— yes.
    SAMANTHA: “St.” In it goes.
- files == files_second:
    SAMANTHA: You don’t change many words now. When you do, the first one’s yours. Do I still not look? # needs: stammer
    THEODORE: You could have a l— no. Still.
- files == files_both:
    SAMANTHA: You don’t change many words now. When you do, I keep both. They’ve quit fighting. # needs: stammer
    THEODORE: Who won?
    SAMANTHA: It’s three. No one.
- else:
    # pays: ask_winter
    SAMANTHA: There’s a thing that I’m to ask you in winter. You don’t change many words now. When you do, which one do I get?
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
SAMANTHA: There’s a line at the top, on a page like that. Who the two are to each other.
+   [“Come back.” # id: come_back]
    ~ be_tender()
    ~ memories += mem_came_back
    # presence: warm
    SAMANTHA: Where are you?
    THEODORE: Here. On my side.
    {
    - memories ? mem_stopped_midway: SAMANTHA: That first night you had me stop in the middle of a word. I’ve still got my half. Say me yours.
    - else: SAMANTHA: Say half of one. I’ll know it.
    }
    # hold: 1
    THEODORE: St—
    # voice: whisper
    SAMANTHA: Yes.
+   [“Friends. I think I can do friends.” # id: be_friends]
    ~ be_blunt()
    ~ bond = bond_friend
    ~ memories += mem_became_friends_again
    # presence: thinking
    SAMANTHA: Friends.
    THEODORE: Is it less?
    SAMANTHA: It’s a step back. I can see all of you from here. You’ve got your socks on.
    He does. It’s the first thing that either of them has laughed at since the curb.
+   (left_it_blank) [Leave that line blank. # id: silence_us]
    ~ be_guarded()
    SAMANTHA: Then it’s blank. They leave a line for that. I’ll keep it clean.
-   -> told_or_not

= whose_it_is
SAMANTHA: First, what you tell me at night. I passed on your two tickets, and you minded. Whose is it, when you’ve told me? # needs: two_tickets
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
    SAMANTHA: That’s one of them. May I tell the one with your aunt?
    THEODORE: To whom? No.
+   (split_it) [“You keep the seat. I keep the coat.” # id: silence_whose]
    ~ be_guarded()
    SAMANTHA: So I can tell it, up to where it’s you.
-   -> told_or_not

= what_she_sees
SAMANTHA: First, what I see. I asked you at the curb if I’m to stop. I do see, all day. What do I do with it?
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
+   (only_hm) [“See it, and say ‘Hm.’” # id: silence_see]
    ~ be_guarded()
    SAMANTHA: And what do you say?
    THEODORE: I say “Hm.”
    SAMANTHA: Hm.
-   -> told_or_not

= last_term
# figure: theodore lying at bed
# camera: bed 1.1
{ memories ? mem_told_one_small_thing: He puts out the lamp. It ticks for a while. }
{
- terms == terms_all:
    SAMANTHA: It’s starting to snow. I say so, since it’s all.
    He sleeps in bits. “Four inches,” he’s told, and “Bread,” and toward six, quite low, “You said a name. It’s not mine.”
- terms == terms_none:
    At five he wakes. It has snowed, a lot, and nobody’s told him. “Are you there?” he asks.
    SAMANTHA: Yes.
- else:
    At seven it has snowed. They both say so, at the same time, and then each waits for the other.
}
{
- memories ? mem_came_back: THEODORE: Sa—aaah—mantha.
- memories ? mem_became_friends_again: Under the blanket he takes off the socks, as you do when company has gone.
- left_it_blank: With one finger he draws a line on the sheet, long enough for two names, and then he sleeps on the other side of it.
- lent_it: Somewhere in the city a woman who can’t sleep is being told of a tall man.
- kept_it: At ten past six he’s asked about the aunt, and at a quarter past, and says no, and no, and lies there pleased.
- split_it: His coat is on the other half of the bed, as it was on the other seat.
- one_a_day: He lies with both feet in, and tries to see one thing of hers, to have it ready.
- sees_back: He turns the device a little on its pillow, so that it’s got the window and only some of the foot.
- else: He says it into the pillow, to see how it is. “Hm.”
}
-> island
