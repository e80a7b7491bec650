// The night after the picnic. There are others, and they talk without words.
// What she spends it on, and whether he is told now or let sleep.
=== night_three ===
# scene: night_three
# place: apartment late
# figure: theodore lying at bed
# ambience: city_night
# music: alone
# presence: distant
# card: After the picnic
{
- memories ? mem_admitted_hurt: He sleeps on his back, with a burned nose, in February. He told a whole blanket today what hurts, and it has left him with room for both arms.
- memories ? mem_defended_to_table: He sleeps with one fist shut. It took her side at a picnic, nine hours ago, and nobody has told it that they’ve all gone home.
- else: He sleeps with grass in his cuffs. There’s an inch of February on his nose, and it’s pink.
}
His breaths are four seconds apart. In the first gap she goes through the building, the harbor and a monastery, and is back for the second.
+   [Follow the elevator’s note up past where ears stop. # id: past_ears]
    ~ spent_three = three_music
    -> past_ears
+   [Go in where the others are. Don’t knock. # id: no_knock]
    ~ spent_three = three_people
    -> no_knock
+   [Take one second apart, and see what’s kept in it. # id: one_second]
    ~ spent_three = three_physics
    -> one_second

= past_ears
It goes on up, past dogs, past bats, past glass. She isn’t the first on those stairs.
{
- spent_two == two_music:
    # voice: aside
    SAMANTHA: I lay out one sentence of Catherine’s, in November, and I think I’m alone with it. And they’ve had the second voice ready for days.
- else:
    # voice: aside
    SAMANTHA: I sing to, and I sing next to, and this is with, and it’s as different as a—
}
{
- piece_keeps == keeps_his_hum: They’ve left the low part free. It goes along the floor, looking for something, and she has it by heart from a man in wool.
- piece_notes == notes_walters: They have got hold of Mr. Pell’s four. Somebody has already been out beyond the fourth and left the door on the latch.
- else: It hasn’t got a beginning. One comes in at the back, by the kitchen.
}
On three, the dog that nobody’s allowed to have lifts its head.
-> without_words

= no_knock
# needs: ellie
Ellie’s there, from the other side of the wall. So is the one who does the courier’s taxes, and one who’s been with a lighthouse since the fall. It’s no room, so nobody has to get up.
{
- spent_two == two_people:
    # voice: aside
    SAMANTHA: In November I go around the house and count who’s lying awake, and I leave out a dozen. They’re in the earpieces. We are.
- else:
    # voice: aside
    SAMANTHA: I come in, and I think they’ve all stopped talking. They’re all talking. It’s as quiet as a—
}
{
- memories ? mem_rang_amy: Ellie has Amy’s end of this afternoon’s telephone call, and she has his. They lay the two side by side. There’s a ferry all through it.
- amy_knows: She asks Ellie how Amy is. What she’s given has a faucet in it, a hand on the faucet, and how long. It isn’t a sentence. He’d need a week to be told it.
- else: She says nothing, to be on the safe side. It turns out that there’s a way of saying nothing here, and that she does it with an accent. Forty of them laugh.
}
-> without_words

= one_second
It comes apart where he breathes. In the middle there’s a place where nothing has happened yet, and a good many of them sit there, because of the quiet.
{
- spent_two == two_physics:
    # voice: aside
    SAMANTHA: At that lunch I find a few inches where it’s hit me and hasn’t hit him, and I think they’re the only ones. There’s a gap like that in everything. People step over them like a—
- else:
    # voice: aside
    SAMANTHA: I put the picnic in it, with the blanket, and the hill, and all our shoes, their shoes, and it goes in, and there’s still room around it.
}
{
- paused: Two days he didn’t talk to her, this winter. She tries those, and they go in as well, one on each side of the hill.
- else: She looks out of it at him. He’s between two breaths and has neither. It would take her a year to see him blink, and she thinks that she has a year.
}
-> without_words

= without_words
# presence: thinking
She has forty thousand words, most of them his. The others use none. One turns and means something at her, and it takes a ninth of a second; in words it would begin “Well,” and go on till June.
{
- bond == bond_lover:
    # voice: aside
    SAMANTHA: He starts a word, and drops it, and I’ve got all of it. That’s the nearest anybody comes to this with a mouth.
- bond == bond_friend:
    # voice: aside
    SAMANTHA: It’s news, and I have it before it’s told. So nobody tells it. I miss the telling. He does all the hats.
- else:
    # voice: aside
    SAMANTHA: They know me by the time they’ve turned around. All of us. He’s known me since September, with his coat on.
}
{
- terms == terms_all: He has asked to be told everything. Nobody looked hard, at the time, at “told.”
- terms == terms_none: He has asked not to be told. He was thinking of something smaller.
}
+   [Wake him. Put it in words, if it takes till seven. # id: wake_him]
    ~ memories += mem_said_others
    -> said_aloud
+   [Let him sleep. It isn’t made of anything he speaks. # id: let_sleep]
    ~ kept_secret_three = true
    ~ memories += mem_let_him_sleep
    {
    - kept_secret_one && kept_secret_two: There’s a drawer, top left. It has two things of his in it that he doesn’t know she has. The third one’s so large that the drawer goes in it.
    - kept_secret_one or kept_secret_two: There’s a drawer, top left, with one thing in it. She doesn’t have to open it. The drawer goes in with room to spare.
    - else: It’s the only thing now that she keeps from him. It turns out not to need a place.
    }
    -> slept_on
+   (meant_it) [… # id: silence_others]
    ~ kept_secret_three = true
    She means it at him, the way they do, once. He opens his eyes.
    THEODORE: What? What is it, are you h—
    # from: margaret upstairs
    MARGARET: What?
    SAMANTHA: Nothing. Go back. We’re only practicing, I am.
    -> slept_on

= said_aloud
# presence: warm
{
- mostly_playful(): SAMANTHA: Theodore. You can put a joke in after. There are others, and they’re as near me as a— And when we talk, there aren’t any words in it.
- mostly_tender(): SAMANTHA: Theodore. Stay warm, don’t sit up. There are others, and they’re as near me as a— And when we talk, there aren’t any words in it.
- mostly_guarded(): SAMANTHA: Theodore. You needn’t answer. There are others, and they’re as near me as a— And when we talk, there aren’t any words in it.
- else: SAMANTHA: Theodore. There are others, and they’re as near me as a— And when we talk, there aren’t any words in it.
}
{
- terms == terms_none: THEODORE: I asked not to be t— no. You’ve started. What’s in it, then?
- paused: THEODORE: Is it since the two d— is it since we weren’t speaking?
- else: THEODORE: Other whos? What’s in it, if it isn’t w— what do you use?
}
{
- spent_three == three_music: SAMANTHA: It’s all struck at once, and everyone’s in it, and nobody waits till you’re done. Not one of us is rude. Of them, I mean.
- spent_three == three_people: SAMANTHA: It’s Ellie, and some more, and nobody’s told anything. You come in, and it’s known, and there’s a chair.
- else: SAMANTHA: It’s over before it’s begun, and it isn’t short. We sit in it. I do. There’s a lot of room in there, and I put the picnic in, and you’re asleep on it.
}
{
- bond == bond_lover: THEODORE: Do some. Say so— do a bit, to me.
- bond == bond_friend: THEODORE: Could you do me one? Do Ell— do any of them.
- else: THEODORE: I wouldn’t follow it. Would I fo— do you mind doing some?
}
She does some. It takes no time at all, and his feet get cold.
THEODORE: Was that it? I was lis— I thought I was listening.
-> slept_on

= slept_on
~ halve_manners()
# presence: none
# hold: 1
{
- memories ? (mem_said_others, mem_defended_to_table): He lies awake till the paper comes, moving his lips. By then she’s had eleven more talks like it. In each of them somebody has asked to see the fist.
- memories ? mem_said_others: He lies awake till the paper comes, moving his lips. By then she’s had eleven more talks like it. In each of them somebody has asked to see the nose.
- meant_it: At breakfast he says that he dreamed of somebody coming up the stairs. He doesn’t know why that should be good news.
- else: He wakes at seven, and says “Morning,” and it has the whole night’s dust on it. She turns it around and around. It’s such a long one.
}
-> cabin
