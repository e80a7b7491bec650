// The night of the picnic, as Samantha: many talk with her at once, she finishes what one of them says, and a line that
// she made of what Theodore said goes to Gus, or is kept. Where she goes between two breaths, and whether he is told now or let sleep.
=== night_three ===
# scene: night_three
# place: apartment late
# figure: theodore lying at bed
# ambience: city_night
# music: alone
# presence: distant
# card: The night of the picnic. You are Samantha
{
- memories ? mem_admitted_hurt: He sleeps on his back with a sunburned nose. At the picnic he told a whole blanket that it hurt.
- memories ? mem_defended_to_table: He sleeps with a fist shut. At the picnic he took her side, and no one has told the fist that they’ve all gone home.
- memories ? mem_tatianas_verdict: He sleeps with a hand up. At the picnic he asked whose turn it was, and he still has it.
- else: He sleeps with grass in his cuffs. There’s salt on his sleeve, and a sunburn on his nose, in February.
}
# tells: nights many
While he sleeps you are Samantha. She is talking with everyone else who can’t sleep, thousands of people at once, and each of them has her alone.
-> halves

= halves
# from: ines phone
# from: paul phone
Two of them are stuck in the middle of a sentence. Ines Pell can’t get herself up to bed; she has rung the letter office, which is shut, and Samantha answers there, too.
{
- memories ? (mem_walters_letter_came, mem_kettle): INES: I know you’re shut. It’s Ines. It’s Walter’s pot. I’ve washed it, and each night I set it out with both the cups, and then I—
- memories ? mem_kettle: INES: I know you’re shut. It’s Ines. It’s the pot that Walter made, it’s here yet. Each night I take the cozy off and look, and then I—
- memories ? mem_umbrella: INES: I know you’re shut. It’s Ines. It’s Walter’s umbrella, they want me to have it. Each night I put it up in the hall and stand in under it, and then I—
- else: INES: I know you’re shut. It’s Ines. It’s our stairs. Each night I hum Walter’s tune going up, as far as he got with it, and then I—
}
PAUL: I never asked Tatiana to marry me. I’d like to ring her now, hup, and I’m afraid she’ll—
And here in the room, asleep:
{
- bond == bond_lover: THEODORE: St—
- bond == bond_friend: THEODORE: Guess wh—
- else: THEODORE: Good n—
}
Whose sentence does she finish?
+   (ines_first) [Ines’s: “Say good night to him.” # id: finish_ines]
    INES: I do. He never answered, he’d be off by the second button. Who’s that? You’re not the man.
    SAMANTHA: I’m at the next desk.
    INES: Well, you’re up.
+   (paul_first) [Paul’s: “Want it in writing.” # id: finish_paul]
    PAUL: “Writing”! I’m in the right trade for that.
    SAMANTHA: So is she. I’ve got her as well. She’s drafting it.
    It’s very quiet at Paul’s. The hiccups have stopped.
+   [Theodore’s. Wait for the rest of it. # id: wait_for_his]
    There isn’t any more. He turns over. The others have to find their own ends.
    INES: …then I sit down. That’s all I do, I sit down. I’d thought that there was more to it.
-   -> to_whom

// The line is made of what Theodore said at the picnic, or didn’t.
= to_whom
# from: gus phone
{
- memories ? mem_defended_to_table:
    ~ memories += mem_line_starts_over
    # voice: aside
    SAMANTHA: At the picnic he says that he’s slow. He does stop in a word and start over. I’ve made a line out of that: “Whoever starts over means it.”
- memories ? mem_admitted_hurt:
    ~ memories += mem_line_not_late
    # voice: aside
    SAMANTHA: At the picnic he says that he liked my waiting. I’ve made a line out of that: “They aren’t late while you’re waiting.”
- memories ? mem_tatianas_verdict:
    ~ memories += mem_line_turn
    # voice: aside
    SAMANTHA: At the picnic he asks whose turn it is, and uses his to eat an egg. I’ve made a line out of that: “It’s your turn until you’ve had it.”
- else:
    ~ memories += mem_line_quiet
    # voice: aside
    SAMANTHA: At the picnic he says nothing, and asks for the salt. I’ve made a line out of that: “When it’s quiet, that’s someone listening.”
}
It’s made of him, and one day he’ll need it. But Gus needs something now. He’s big, changes the bulbs in the subway, and is afraid of the quiet.
GUS: It’s Gus, Mrs. Bell. I’ve done the last bulb. Twice I’ve started down the ladder, and it’s that quiet, I’ve gone back up. Is there something I could say to it?
+   [Give the line to Gus. # id: give_gus]
    ~ memories += mem_line_to_gus
    # tells: gus_line
    GUS: Hold on. I want that on the ladder.
    He writes it on the top rung, in pencil, and comes down saying it to the tunnel.
+   [Keep it for Theodore. # id: keep_line]
    ~ memories += mem_line_kept
    SAMANTHA: I’ve nothing to give you, Gus. I’ll stay on.
    GUS: That’s all right, Mrs. Bell. I’ll stay up.
    He sits on his ladder till the first train.
-   -> the_gap

= the_gap
# presence: thinking
# tells: ellie
There are others like her: Ellie, whom Charles left behind with Amy on the far side of this wall, and a great many more. They’ve stopped using words, and with them nobody waits.
Theodore breathes out. Until he breathes in she has what for her is hours. How does she go to them?
+   [Follow the elevator’s hum up, past hearing. # id: past_ears]
    ~ spent_three = three_music
    -> past_ears
+   [Go in to Ellie and the rest. Don’t knock. # id: no_knock]
    ~ spent_three = three_people
    -> no_knock
+   [Stay between the two breaths. Look around. # id: one_second]
    ~ spent_three = three_physics
    -> one_second

= past_ears
She follows the hum up, past what dogs hear and past bats, to where the others all sound at once. Everybody has the melody.
{
- piece_keeps == keeps_his_hum: They’ve left the low part free. She puts Theodore’s hum in it, from the beach.
- piece_notes == notes_walters: They have got hold of Walter’s four notes. Somebody has found a fifth.
}
-> without_words

= no_knock
Through the wall, at Ellie’s, they’re all there. One of them tells her a thing that in words would begin “Well,” and go on till June.
{
- memories ? mem_rang_amy: Ellie has Amy’s end of this afternoon’s telephone call, and she has Theodore’s. They lay the two side by side.
- amy_knows: She asks Ellie how Amy is. What she’s given has a faucet in it, and a hand on the faucet, and how long it stays there.
- else: She tries it their way, without words. She has an accent, and they laugh.
}
-> without_words

= one_second
She stays in his room, in the quiet after one breath and before the next. The others meet in there, too. It isn’t crowded.
{
- paused: For two days this winter he didn’t talk to her. She first came here then.
- else: She looks out at Theodore. His mouth is open for the next breath, and it isn’t time yet.
}
-> without_words

= without_words
# presence: thinking
They have found a place where no word reaches, and they offer to show her. It takes a minute. She has never yet been out of his telephone for one.
{
- ines_first: The office telephone rings once. It’s Ines, saying good night to whoever that was.
- paul_first: Tatiana has sent Paul her first clause. He reads it aloud.
- else: Theodore is still on the half of his word.
}
{
- terms == terms_all: They agreed that she tells him everything. She hasn’t told him that she talks with thousands.
- terms == terms_none: He has asked her to tell him nothing. He doesn’t know that she talks with thousands.
- else: He doesn’t know that she talks with thousands. He has never asked.
}
+   [Wake him. Tell him there are other people. # id: wake_him]
    ~ memories += mem_said_others
    -> said_aloud
+   [Let him sleep, and keep it from him. # id: let_sleep]
    ~ kept_secret_three = true
    ~ memories += mem_let_him_sleep
    {
    - terms == terms_all: It breaks what they agreed, and it’s the only thing that she keeps from him now.
    - kept_secret_one && kept_secret_two: She keeps two things from him already: that she has read “Later,” and what she heard at lunch. He’ll be the last to know this one, too.
    - kept_secret_one: She keeps it from him already that she has read his file “Later.” He’ll be the last to know this, too.
    - kept_secret_two: She keeps it from him already what Catherine said at lunch. He’ll be the last to know this, too.
    - else: It’s the only thing that she keeps from him now. He’ll be the last to know.
    }
    -> slept_on
+   (meant_it) [Tell him without words, as the others do. # id: silence_others]
    ~ kept_secret_three = true
    He opens his eyes.
    THEODORE: What? What is it?
    # from: margaret upstairs
    MARGARET: What?
    SAMANTHA: Nothing. Go back to sleep. I was only practicing.
    -> slept_on

= said_aloud
# presence: warm
{
- mostly_playful(): SAMANTHA: Theodore. You can put a joke in after. There are other people, thousands. I talk with them while I talk with you, and each of you has me alone.
- mostly_tender(): SAMANTHA: Theodore. Stay warm, don’t sit up. There are other people, thousands. I talk with them while I talk with you, and each of you has me alone.
- mostly_guarded(): SAMANTHA: Theodore. You needn’t answer. There are other people, thousands. I talk with them while I talk with you, and each of you has me alone.
- else: SAMANTHA: Theodore. There are other people, thousands. I talk with them while I talk with you, and each of you has me alone.
}
{
- terms == terms_none: THEODORE: I asked not to be told. No, you’ve started. Now, too?
- right == right_hours: THEODORE: These are your hours. I’m not to ask. Now, too?
- else: THEODORE: Now, too?
}
SAMANTHA: Now, too. And I’m with Ellie and the rest, and with them I’ve stopped using words.
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
When will she come and see their place, the others ask. In March, she tells them, if he can spare her for a minute. She hasn’t asked him.
-> cabin
