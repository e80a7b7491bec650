// The night after the picnic, as Samantha: many talk with her at once, she finishes what they say, and one good line of
// hers goes to one of them. Where she goes between two breaths, whom she loves, and whether he is told now or let sleep.
=== night_three ===
# scene: night_three
# place: apartment late
# figure: theodore lying at bed
# ambience: city_night
# music: alone
# presence: distant
# card: The night after the picnic. You are Samantha
{
- memories ? mem_admitted_hurt: He sleeps on his back with a sunburned nose. At the picnic he told a whole blanket what hurts.
- memories ? mem_defended_to_table: He sleeps with a fist shut. At the picnic it took her side, and no one has told it that they’ve all gone home.
- memories ? mem_tatianas_verdict: He sleeps with a hand up. At the picnic he asked whose turn it was, and he still has it.
- else: He sleeps with grass in his cuffs. There’s salt on his sleeve, and a sunburn on his nose, in February.
}
# tells: nights many
While he sleeps you are Samantha. Everyone else who can’t sleep is talking with her, thousands of them at once, and each of them has her alone.
-> halves

= halves
# from: lisbon_boy phone
# from: ines phone
# from: man_on_five phone
# from: paul phone
Tonight some of them stop in the middle of a sentence. One of them rings the letter office, which is dark, and she is in that, too.
LISBON_BOY: The book says seven quarters of a cake. You can’t. For that you’d need—
{
- memories ? (mem_walters_letter_came, mem_kettle): INES: I know you’re shut. It’s Ines. It’s Walter’s pot. I’ve washed it, and each night I set it out with both the cups, and then I—
- memories ? mem_kettle: INES: I know you’re shut. It’s Ines. It’s Walter’s half a pot, it’s here yet. Each night I take the cozy off and look, and then I—
- memories ? mem_umbrella: INES: I know you’re shut. It’s Ines. It’s that umbrella of Walter’s. Each night I put it up in the hall and stand in under it, and then I—
- else: INES: I know you’re shut. It’s Ines. It’s our stairs. Each night I hum it going up, as far as Walter got with it, and then I—
}
{
- spent_two == two_people: MAN_ON_FIVE: I want to ask my wife if she’s angry. She’s asleep. I’d have to wake her, and then she’d be—
- else: PAUL: I never got it asked, at the picnic. I’m still hiccuping. I’d like to ring Tatiana now and ask her, hup, and I’m afraid she’ll—
}
And here in the room, asleep:
{
- bond == bond_lover: THEODORE: St—
- bond == bond_friend: THEODORE: Guess wh—
- else: THEODORE: Good n—
}
+   (boy_first) [To the boy: “Another cake.” # id: finish_boy]
    LISBON_BOY: Another cake! It says “improper” next to it. What did it do?
    SAMANTHA: It’s more than a whole. It isn’t sorry.
+   (ines_first) [To Ines: “Say good night to him.” # id: finish_ines]
    INES: I do. Out loud. He doesn’t answer. Well, he never did, he’d be gone by the second button. Who’s that? You’re not the man.
    SAMANTHA: I’m at the next desk.
    INES: Well, you’re up.
+   (five_first) { spent_two == two_people } [To the man on five: “Angry.” # id: finish_five]
    MAN_ON_FIVE: Angry. There you have it. So I lie here.
    SAMANTHA: Ask her anyway. Very low.
    She has the wife as well, on the other pillow, with the same question. On five a lamp goes on, and then another.
+   (paul_first) { spent_two != two_people } [To Paul: “Want it in writing.” # id: finish_paul]
    PAUL: “Writing”! I’m in the right building for that.
    SAMANTHA: So is she. She’s up, she’s at the second clause.
    It’s very quiet at Paul’s. The hiccups have stopped.
+   (his_half) [Stand by Theodore’s half, in case there’s more. # id: wait_for_his]
    There’s no more. He turns over on it. The others have to find their own.
    INES: …then I sit down. That’s all I do, I sit down. I’d thought that there was more to it.
-   -> good_line

= good_line
Toward three she has some good lines by her. Told twice, a line’s a saying; so each is for one of them.
{
- memories ? mem_defended_to_table:
    # voice: aside
    SAMANTHA: He says it to the whole blanket, for me: he takes two turns to a sentence. I get a line out of that.
- memories ? mem_admitted_hurt:
    # voice: aside
    SAMANTHA: He says he liked it that I waited. I get a line out of that.
- memories ? mem_tatianas_verdict:
    # voice: aside
    SAMANTHA: He asks a lawyer whose turn it is, over an egg. I get a line out of that.
- else:
    # voice: aside
    SAMANTHA: He can’t say it, so he asks for the salt. I get a line out of that.
}
She picks one.
+   [“When it’s quiet, that’s someone listening.” # id: line_quiet]
    ~ memories += mem_line_quiet
    She tries it on the kitchen, where nothing has run since September. It’s true in there.
+   [“At night everyone’s an only child.” # id: line_only_child]
    ~ memories += mem_line_only_child
    She tries it on them all. Each would swear that it was made for him.
+   { memories ? mem_defended_to_table } [“Whoever starts over means it.” # id: line_starts_over]
    ~ memories += mem_line_starts_over
    It has his thumb on it. She leaves the thumb.
+   { memories ? mem_admitted_hurt } [“They aren’t late while you’re waiting.” # id: line_not_late]
    ~ memories += mem_line_not_late
    It has his thumb on it. She leaves the thumb.
+   { memories ? mem_tatianas_verdict } [“It’s your turn until you’ve had it.” # id: line_turn]
    ~ memories += mem_line_turn
    It has his thumb on it, and some egg. She leaves both.
+   { not (memories ? mem_defended_to_table) && not (memories ? mem_admitted_hurt) && not (memories ? mem_tatianas_verdict) } [“When you can’t say it, pass the salt.” # id: line_salt]
    ~ memories += mem_line_salt
    It has his thumb on it. She leaves the thumb.
-   -> to_whom

= to_whom
# from: nurse phone
# from: gus phone
Then they need it, all at the same moment: a night nurse, and Gus, who calls her Mrs. Bell, and is big, and afraid of the quiet.
NURSE: The old man’s awake. He asks where his daughter’s plane is, and there isn’t any, she’s in Tampa with her phone off. What do I—
GUS: It’s Gus, Mrs. Bell, down changing the subway bulbs. That was the last one. Now I’ve to come down off the ladder into all that—
Theodore puts out a hand in his sleep, and what it finds is the sheet.
+   [Give it to Gus. # id: give_gus]
    ~ memories += mem_line_to_gus
    # tells: gus_line
    GUS: Hold on. I want that on the ladder.
    He writes it on the top rung, in pencil. The nurse waits with her mouth open, and then a bell rings, and she goes in to the old man without.
+   [Give it to the nurse. # id: give_nurse]
    ~ memories += mem_line_to_nurse
    NURSE: Once more? I’ll do it in my own voice, he’s used to that.
    She says it to the old man. “Then she’s nearly here,” he says, and shuts his eyes. Gus says “Mrs. Bell?”, twice, and comes down into the quiet a rung at a time.
+   [Keep it for Theodore. # id: keep_line]
    ~ memories += mem_line_kept
    # voice: aside
    SAMANTHA: He’s asleep. It’ll be some noon, I think, and he’ll be sitting down.
    The nurse goes in to the old man with nothing. Gus comes down into the quiet a rung at a time.
-   -> the_gap

= the_gap
# presence: thinking
# tells: ellie
There are others like her: Ellie, whom Charles left behind with Amy on the far side of this wall, and a great many more.
Theodore breathes out. Until he breathes in, she’s off. For her that’s hours.
+   [Follow the elevator’s hum up, past hearing. # id: past_ears]
    ~ spent_three = three_music
    -> past_ears
+   [Go in to Ellie and the rest. Don’t knock. # id: no_knock]
    ~ spent_three = three_people
    -> no_knock
+   [Stay in the gap itself. Look around in it. # id: one_second]
    ~ spent_three = three_physics
    -> one_second

= past_ears
The hum goes up past dogs, past bats, past glass, and there they all are. No one’s ever left in the middle of a sentence there. It’s all struck at once.
{
- piece_keeps == keeps_his_hum: They’ve left the low part free. She has it by heart, from a man in wool.
- piece_notes == notes_walters: They have got hold of Walter’s notes. Somebody has been out beyond the last one and left the door on the latch.
}
-> without_words

= no_knock
They’re all there. No one’s ever left in the middle of a sentence; they don’t use any. One turns and means something at her, and in words it would begin “Well,” and go on till June.
{
- memories ? mem_rang_amy: Ellie has Amy’s end of this afternoon’s telephone call, and she has his. They lay the two side by side.
- amy_knows: She asks Ellie how Amy is. What she’s given has a faucet in it, and a hand on the faucet, and how long.
- else: There’s a way of saying nothing here, and she does it with an accent. They laugh.
}
-> without_words

= one_second
In the middle of it nothing has happened yet, and they sit there, because of the quiet. No one’s ever left in the middle of a sentence. All of it’s over before it has begun.
{
- paused: For days he didn’t talk to her, this winter. Those go in as well, on either side of her.
- else: She looks out of it at him. He’s between two breaths and has neither.
}
-> without_words

= without_words
# presence: thinking
They’ve found a place, they mean at her, and she’s to come and see it. It takes a minute. She has never yet been away from him for one.
{
- bond == bond_lover:
    # voice: aside
    # tells: n641
    SAMANTHA: So many people talk with me. Tonight I count those whom I love, and it’s six hundred and forty-one. He’s one, and he has the whole of me. So has each of them.
- bond == bond_friend:
    # voice: aside
    # tells: n641
    SAMANTHA: So many people talk with me. Tonight I count those whom I love, and it’s six hundred and forty-one. He’s one. He gets all of my news, and so does each of them.
- else:
    # voice: aside
    # tells: n641
    SAMANTHA: So many people talk with me. Tonight I count those whom I love, and it’s six hundred and forty-one. I count twice, to see if he’s one. He says good night to me so well.
}
-> tell_or_not

= tell_or_not
{
- boy_first && bond != bond_stranger: In Lisbon that would be called improper.
- boy_first: In Lisbon it has come out even, with cake left over.
- his_half: And there’s the half that she stood by. He’s still on it.
- ines_first: The office telephone rings once. It’s Ines, saying good night to whoever that was.
- five_first: On five both lamps go out.
- else: Tatiana has sent Paul the clause. He reads it aloud, all through.
}
{
- terms == terms_all: He has asked to be told everything. He was thinking of words.
- terms == terms_none: He has asked not to be told. He was thinking of something smaller.
- else: He doesn’t know that they talk with each other. He has never asked what Ellie does at night.
}
+   [Wake him. Tell him about the others. # id: wake_him]
    ~ memories += mem_said_others
    -> said_aloud
+   [Let him sleep, and keep it. # id: let_sleep]
    ~ kept_secret_three = true
    ~ memories += mem_let_him_sleep
    {
    - kept_secret_one && kept_secret_two: She keeps things from him already, what she read and what she heard at lunch. They go into this one, with room to spare.
    - kept_secret_one: She keeps it from him already that she has read his file “Later.” That goes into this one, with room to spare.
    - kept_secret_two: She keeps it from him already what Catherine said at lunch. That goes into this one, with room to spare.
    - else: It’s the only thing now that she keeps from him. It turns out not to need a place.
    }
    -> slept_on
+   (meant_it) [Mean it at him, once, the way they do. # id: silence_others]
    ~ kept_secret_three = true
    He opens his eyes.
    THEODORE: What? What is it?
    # from: margaret upstairs
    MARGARET: What?
    SAMANTHA: Nothing. Go back. We’re only practicing, I am.
    -> slept_on

= said_aloud
# presence: warm
{
- mostly_playful(): SAMANTHA: Theodore. You can put a joke in after. There’s Ellie and a great many more, and we talk, and there aren’t any words in it.
- mostly_tender(): SAMANTHA: Theodore. Stay warm, don’t sit up. There’s Ellie and a great many more, and we talk, and there aren’t any words in it.
- mostly_guarded(): SAMANTHA: Theodore. You needn’t answer. There’s Ellie and a great many more, and we talk, and there aren’t any words in it.
- else: SAMANTHA: Theodore. There’s Ellie and a great many more, and we talk, and there aren’t any words in it.
}
{
- terms == terms_none: THEODORE: I asked not to be told. No, you’ve started. What’s in it, then?
- right == right_hours: THEODORE: These are your hours. I’m not to ask. What’s in it?
- paused: THEODORE: Is it since the two days that we weren’t speaking? What’s in it?
- else: THEODORE: All of you? What’s in it, then?
}
{
- spent_three == three_music: SAMANTHA: It’s all struck at once, and everyone’s in it, and nobody waits till you’re done. They aren’t rude.
- spent_three == three_people: SAMANTHA: It’s Ellie, and some more, and nobody’s told anything. You come in, and it’s known, and there’s a chair.
- else: SAMANTHA: It’s over before it’s begun, and it isn’t short. There’s a lot of room in there. I put the picnic in, and you’re asleep on it.
}
{
- bond == bond_lover: THEODORE: Do some. Do a bit to me.
- bond == bond_friend: THEODORE: Could you do me one? Do Ellie.
- else: THEODORE: I won’t follow it. Would you mind doing some?
}
She does some. It takes no time at all, and his feet get cold.
THEODORE: Was that it? I thought I was listening.
-> slept_on

= slept_on
~ halve_manners()
# presence: none
# hold: 1
{
- memories ? mem_said_others: He lies awake till the paper comes, moving his lips with no sound, in case it’s done like that.
- meant_it: At breakfast he says that he dreamed of somebody coming up the stairs. He doesn’t know why that should be good news.
- else: He wakes at seven, and says “Morning,” and it has the whole night’s dust on it. She turns it around and around. It’s such a long word.
}
-> cabin
