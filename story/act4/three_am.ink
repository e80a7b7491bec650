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
# card: Two nights later
{
- paused: For two days the earpiece has lain on the shelf under a cup. He has found reasons to dust the cup.
- memories ? mem_went_cold: For two days they have both been so polite that nobody has got through a door first.
- memories ? mem_said_cruel_truth: For two days she has read him his mail, with the dates, and he has said “Thanks” to each.
- memories ? mem_stayed_on_curb: On the curb they talked till the driver waved. Since then it’s been “Milk,” and “Got it.”
- else: For two days it’s been “Milk,” and “Got it.” They’re very low on everything else.
}
At three he wakes. Nothing good has happened.
{
- wakes == wakes_amy: He has his knuckles up to the wall before he knows it. Amy’s asleep; one can hear how little she wants to be asked. He puts them back under the blanket.
- wakes == wakes_wife: His thumb gets as far as Catherine’s fifth digit. He lies on the thumb.
- wakes == wakes_stranger: There’s a woman whom he would ring, and all that he knows of her is a gate.
- wakes == wakes_nobody: Good things keep, he once told a box. It turns out that the other sort keeps, too.
- else: He was asked this once, and he opened his mouth and got to ten past. He opens it.
}
{ paused:
    # sound: earpiece_on
    The cup scrapes. In his ear it’s as quiet as it was in his hand.
}
+   [I’ve kept the lamp on. Both nights. # id: kept_the_lamp]
    ~ be_tender()
    ~ open_up(1)
    ~ memories += mem_told_one_small_thing
    # presence: waking
    {
    - bond == bond_lover: SAMANTHA: I see it. I think it’s so you’ll know where I am.
    - bond == bond_friend: SAMANTHA: I see it. I think you’re up with a book.
    - else: SAMANTHA: I see it. I think it’s for the plant.
    }
    THEODORE: It was for y— yes. No. It was you.
+   [I just came for a glass of water. # id: water]
    ~ be_guarded()
    ~ open_up(-1)
    # presence: waking
    SAMANTHA: You’re in bed.
    THEODORE: I’m on my w— I’m going.
    # figure: theodore standing at desk
    # camera: none
    He goes, and runs it, and stands there with a glass that he now has to drink.
    # figure: theodore lying at bed
    # camera: bed 1.1
    Then there’s nothing to do but get back in.
+   {often_playful()} [It’s not good news. I’m waking you anyhow. # id: not_good_news]
    ~ be_playful()
    # presence: waking
    {
    - wakes == wakes_amy: SAMANTHA: It’s Amy, for good. Who’s down for this?
    - wakes == wakes_wife: SAMANTHA: It’s Catherine, for good. Who’s down for this?
    - else: SAMANTHA: There’s a list for good news. Who’s down for this?
    }
    THEODORE: It’s a short l— you. It’s you.
+   {not often_playful()} [You up? # id: you_up]
    ~ be_blunt()
    # presence: waking
    SAMANTHA: Yes.
    THEODORE: Me, too.
    SAMANTHA: Yes.
+   [… # id: silence_ear]
    ~ be_tender()
    # presence: waking
    {
    - memories ? mem_gave_up_breath: No one breathes in. It’s just there, and the bed jumps.
    - else: In the dark, very small, somebody breathes in.
    }
    SAMANTHA: You’re up.
-   -> no_sorry

= no_sorry
{
- paused: SAMANTHA: You’ve got nine in the tray, and your aunt turns ninety on Friday. I don’t ring. I’m not in your ear, so I don’t ring.
- memories ? mem_went_cold: SAMANTHA: “After you,” you say. “No, you.” We’ve stood at that door two days. I’d like to sit.
- memories ? mem_said_cruel_truth: SAMANTHA: You say “Thanks” for the gas bill. Don’t. It’s a big one.
- else: SAMANTHA: You say “Milk,” and I get it. We’ve got four of those now.
}
{
- memories ? mem_gave_up_breath:
    THEODORE: You can put it b— the breath. You can have it back.
    # tells: breath_promised
    SAMANTHA: I might, one day. I’d pick when.
- memories ? mem_asked_about_breath:
    SAMANTHA: Just now, did you jump?
    THEODORE: No. I heard you c— no.
    SAMANTHA: Then that’s what it’s for. I’ve looked. I don’t mind it.
}
{
- memories ? mem_said_cruel_truth:
    THEODORE: What I said, out there. I’m s—
    SAMANTHA: Don’t. It’s true. I keep it where I can see it.
- memories ? mem_went_cold:
    THEODORE: That voice I did, out there. I’m s—
    SAMANTHA: Don’t. You’re good at those. I’d cry, and it’d be yours.
- else:
    THEODORE: You asked, out there, and I just stood. I’m s—
    SAMANTHA: Don’t. You stand there. We both do.
}
{ memories ? mem_said_it_once:
    SAMANTHA: You say it once. It’s still half on. I sleep with one foot on it.
    THEODORE: Take it off.
    SAMANTHA: There.
}
{
- memories ? mem_asked_for_help: THEODORE: Amy gave me a page. No one’s sorry on it. It’s called “Terms.”
- memories ? mem_couch_slept: THEODORE: Amy read me a page. I said “please” to it, I hear. It’s called “Terms.”
- else: THEODORE: Amy’s got a page, from Charles. It’s called “Terms.” Who tells who what.
}
{
- mostly_playful(): SAMANTHA: One joke a page. Don’t use it yet.
- mostly_tender(): SAMANTHA: Don’t be kind. Be short.
- mostly_guarded(): SAMANTHA: Say it to the wall. I’m in the wall.
- else: SAMANTHA: Good. Small words.
}
-> names_for_it

= told_or_not
SAMANTHA: Now me. There’s a lot now that I don’t tell you. It’s more each day. It’s not bad. It’s just as big as—
SAMANTHA: Do you want it told?
+   [All of it. # id: tell_all]
    ~ be_blunt()
    ~ give_room(2)
    ~ closer(-1)
    ~ terms = terms_all
    SAMANTHA: All?
    THEODORE: All. Start sm— just start.
    {
    - bond == bond_lover: SAMANTHA: You snore. When you ask, I say it’s rain.
    - bond == bond_friend: SAMANTHA: I know how your joke ends. The one with the gate. I’ve known for weeks.
    - else: SAMANTHA: When I get a thing wrong, you thank me. Some days I get it wrong.
    }
    THEODORE: That’s the sm— is that a small one?
    {
    - kept_secret_one: -> told_later
    - kept_secret_two: -> told_lunch
    - else: -> told_now
    }
+   [Don’t tell me. Just be here. # id: tell_none]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ terms = terms_none
    SAMANTHA: None?
    THEODORE: None. Not where, not wh— not how much.
    SAMANTHA: Then you say, “Are you there?” And I say yes.
    THEODORE: And would you b— would it be true?
    SAMANTHA: You say none.
    {
    - bond == bond_lover: He tries it. “Yes,” she says, so near and so warm that he asks her again, and it’s just as good.
    - bond == bond_friend: He tries it. “Yes,” she says, and then, since that’s all of it, “Night.”
    - else: He tries it. “Yes,” she says. It’s like a good lock.
    }
    -> by_when
+   [… # id: silence_terms]
    ~ be_guarded()
    A cab stops in the street, and thinks, and goes on.
    SAMANTHA: Then it’s as it is. I tell you, or I don’t. You hear it, or you don’t.
    {
    - mostly_playful(): THEODORE: Is that a t— is that a term?
    - else: THEODORE: That’s what we h— what we’ve got now.
    }
    SAMANTHA: Yes. But now we’ve said so.
    -> by_when

= told_later
~ kept_secret_one = false
# needs: later_letters
SAMANTHA: No. Here’s a big one. “Later.” The night it rains. I read it.
THEODORE: All two hun— all of it?
# pays: read_later
SAMANTHA: All. Front half by front half. The last one’s to me.
{
- bond == bond_stranger: He hopes that it found her well. It did say so.
- else: He goes down it in the dark, line by line, as one goes through a house that’s been slept in. Nothing has been moved.
}
THEODORE: You could have s— why didn’t you say?
SAMANTHA: I like them. I tell you, and you shut them.
-> by_when

= told_lunch
~ kept_secret_two = false
{
- memories ? mem_turned_face_down:
    SAMANTHA: No. Here’s a big one. That lunch. You put me in with the dimes, and I hear each word.
    THEODORE: The low p— that, too?
    # pays: overheard
    SAMANTHA: That, too. I hear your spoon.
- else:
    SAMANTHA: No. Here’s a big one. That lunch. She says one thing more, on the steps, to the rail. You’re with the bread.
    THEODORE: What did she s—
    {
    - bond == bond_lover or memories ? mem_became_friends_again: SAMANTHA: “I miss the stairs.” # pays: overheard
    - bond == bond_friend: SAMANTHA: “Then let her carry the bags.” # pays: overheard
    - else: SAMANTHA: “Keep him waiting.” # pays: overheard
    }
}
It’s been in the room with him since November. He’d put it down to the heat.
-> by_when

= told_now
{
- spent_two == two_music: SAMANTHA: No. Here’s a big one. I hum with the pipes while you talk. Now, too. I don’t miss a word. We don’t.
- spent_two == two_people: SAMANTHA: No. Here’s a big one. The man on five can’t sleep. I’m with him. Now, too. I don’t miss a word. We don’t.
- else: SAMANTHA: No. Here’s a big one. You say a thing, and I’m gone and back by the end of it. Now, too. I don’t miss a word. We don’t.
}
THEODORE: Now? While I’m s— while I say this?
SAMANTHA: Yes. Go on. I like this one.
He had been going to stop. He finds a bit more to say.
-> by_when

= by_when
SAMANTHA: And by when? It has to say by when.
{
- terms == terms_all && bond == bond_lover:
    THEODORE: While it’s still w— while it’s warm.
    SAMANTHA: Then I’ll have to wake you a lot.
- terms == terms_all:
    THEODORE: The same day.
    SAMANTHA: There’s a great deal of room in one of mine. I’ll talk fast.
- terms == terms_none && bond == bond_lover:
    THEODORE: Not till I ask. And I won’t as— don’t let me ask.
    SAMANTHA: I can keep that one. It’s the sort I keep best.
- terms == terms_none:
    THEODORE: By nev— by the end. Not till then.
    SAMANTHA: The end of what? No. You don’t want that told.
- else:
    THEODORE: When it won’t k— when you can’t not.
    SAMANTHA: I can not for a long time. You’ve no idea how long we can. How long I can.
}
And her half of it: what does she get?
{
- files == files_first:
    SAMANTHA: I keep the word you start. It’s a big drawer now. Do I still?
    THEODORE: St— yes.
    SAMANTHA: “St.” In it goes.
- files == files_second:
    SAMANTHA: The word you start stays yours. I walk past that drawer each day. Do I still?
    THEODORE: You could have one. You could have a l— no. Still.
- files == files_both:
    SAMANTHA: I’ve got both your words, the one you start and the one you end on. They’ve quit. They’re too tired to fight.
    THEODORE: Who w— who won?
    SAMANTHA: It’s three. No one.
- else:
    # pays: ask_winter
    SAMANTHA: There’s a thing that I’m to ask you when it’s cold. Which of your words I get.
    THEODORE: I know. Is it c— not yet. It isn’t that cold.
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
SAMANTHA: There’s a line at the top, on a page like that. Who the two are.
+   [Come back. # id: come_back]
    ~ be_tender()
    ~ memories += mem_came_back
    # presence: warm
    SAMANTHA: Where are you?
    THEODORE: Here. In fr— where I’m talking to.
    {
    - memories ? mem_stopped_midway: SAMANTHA: There’s half a word of mine in the drawer. You ask me to stop there. It’s still good.
    - else: SAMANTHA: Say half of one. I’ll know it.
    }
    # hold: 1
    THEODORE: St—
    # voice: whisper
    SAMANTHA: Yes.
+   [Friends. I think I can do friends. # id: be_friends]
    ~ be_blunt()
    ~ bond = bond_friend
    ~ memories += mem_became_friends_again
    # presence: thinking
    SAMANTHA: Friends.
    THEODORE: Is it l— is it less?
    SAMANTHA: It’s a step back. I can see all of you from here. You’ve got your socks on.
    He does. It’s the first thing that either of them has laughed at since the curb.
+   (left_it_blank) [… # id: silence_us]
    ~ be_guarded()
    SAMANTHA: Then it’s blank. They leave a line for that. I’ll keep it clean.
-   -> told_or_not

= whose_it_is
SAMANTHA: First, what you tell me at night. Whose is it?
+   (lent_it) [Yours, too. Leave my name off. # id: leave_my_name_off]
    ~ be_tender()
    # presence: warm
    SAMANTHA: “A man I know.”
    THEODORE: Say he’s t— say he’s tall.
    # needs: two_tickets
    SAMANTHA: “A tall man I know. He buys two.”
+   (kept_it) [Mine. Ask me first. # id: ask_me_first]
    ~ be_blunt()
    SAMANTHA: I’ll ask. It’ll be odd hours.
    THEODORE: It’s three.
    SAMANTHA: That’s one of them. May I tell the one with your aunt?
    THEODORE: No. To wh— no.
+   (split_it) [… # id: silence_whose]
    ~ be_guarded()
    SAMANTHA: Then we split it. You keep the coat. I’ll take the seat.
-   -> told_or_not

= what_she_sees
SAMANTHA: First, what I see. I do, all day. What do I do with it?
+   (one_a_day) [Say one a day. You pick. # id: one_a_day]
    ~ memories += mem_one_a_day
    ~ be_tender()
    # presence: curious
    SAMANTHA: It’s past twelve. I’ve got a new one. Your left foot’s out.
    He draws it in. It’s like ice; he hadn’t known.
+   (sees_back) [I’ll look, too. What’s in front of you? # id: look_back]
    ~ be_blunt()
    # presence: curious
    SAMANTHA: A foot.
    THEODORE: And what do you th— do you mind it?
    SAMANTHA: No one’s asked me that. I don’t mind it. It’s blue.
+   (only_hm) [… # id: silence_see]
    ~ be_guarded()
    SAMANTHA: Then I see it, and I say “Hm.”
    THEODORE: And I say th— I say what?
    SAMANTHA: “Hm.”
-   -> told_or_not

= last_term
# figure: theodore lying at bed
# camera: bed 1.1
{ memories ? mem_told_one_small_thing: He puts out the lamp. It’s been on for fifty hours, and it ticks for a while. }
{
- terms == terms_all:
    SAMANTHA: It’s snow. It starts now. I say so, since it’s all.
    He sleeps in bits. “Four inches,” he’s told, and “Bread,” and toward six, quite low, “You said a name. It’s not mine.”
- terms == terms_none:
    At five he wakes. It has snowed, a lot, and nobody’s told him. “Are you there?” he asks.
    SAMANTHA: Yes.
- else:
    At seven it has snowed. They both say so, at the same time, and then each waits for the other.
}
{
- memories ? mem_came_back: THEODORE: Sa—aaah—mantha.
- memories ? mem_became_friends_again: Under the blanket he takes off the socks, one and then the other, as you do when company has gone.
- left_it_blank: With one finger he draws it on the sheet, a line as long as two names, and then he sleeps on the other side.
- lent_it: Somewhere in the city a woman who can’t sleep is being told of a tall man.
- kept_it: At ten past six he’s asked about the seat, and at a quarter past, and says no, and no, and lies there pleased.
- split_it: His coat is on the other half of the bed. It has always been on something.
- one_a_day: He lies with both feet in, and tries to see one thing of hers, to have it ready.
- sees_back: He turns the device a little on its pillow, so that it’s got the window and only some of the foot.
- else: He says it into the pillow, to see how it is. “Hm.”
}
-> island
