// Amy’s office, the morning after the curb: a couch with a cable in it, a game that counts, an envelope from Delft.
// The dilemma (amy, candor): ask her for help, or ask how she is and wait for it. The papers can be signed here.
=== couch ===
# scene: couch
# place: workplace day
# figure: amy sitting at desk
# figure: theodore standing at chair
# ambience: office
# music: none
# presence: none
# card: The next morning. Amy’s office, before nine
{
- paused: Nobody has spoken in his ear since the curb. He asked Samantha for that, and it’s being done very thoroughly.
- memories ? mem_stayed_on_curb: He and Samantha talked at the curb until two. He has slept in his trousers, and they’re white with the salt that he sat in.
- memories ? mem_said_cruel_truth: He has been up all night with what he told Samantha at the curb. It was true, and it hasn’t helped.
- memories ? mem_went_cold: He was polite to Samantha last night, in the street, and it hasn’t worn off. He has just thanked a revolving door.
- else: Since he and Samantha came in off the street last night, he hasn’t been to bed. He has walked around the bed.
}
# tells: amy_game
By Amy’s desk still stands the yellow, wipeable couch of the game that she’s paid to make. It has a cable now: whoever lies on it is the mother, and the game keeps score.
{
- playthroughs > 0:
    # from: game game
    GAME: Welcome back, Mother.
- memories ? mem_stayed_on_curb: AMY: Road salt. All over your seat. Lie down on that.
- else: AMY: Good. A body. Lie down on that.
}
THEODORE: I was just walking by.
AMY: It’s the eleventh floor.
# from: ellie phone
ELLIE: We think he should lie down.
AMY: Who does?
ELLIE: I do. We did it by show of hands.
# tells: charles_left ellie
AMY: That’s Charles’s “we.” He left me in October, and left me Ellie, his OS. The “we” is still in her. Can’t find the switch.
# from: game game
# from: game_child game
+   (kept_shoes_on) [Lie down, shoes and all. # id: shoes]
    ~ be_tender()
    ~ toward_amy(1)
    # figure: theodore lying at chair
    AMY: Good. Mothers never get them off.
    GAME: Mother is lying down. Child has noticed.
    GAME_CHILD: Is it your back or your mind?
+   (only_perched) [Not today, Amy. I’ll just sit. # id: just_sit]
    ~ be_blunt()
    ~ toward_amy(-1)
    # figure: theodore sitting at chair
    AMY: It feels you in the edge, too.
    GAME: Mother is perching. Child has seen this before.
    GAME_CHILD: Are you going out?
+   (asked_for_plum) {often_playful()} [Ask if it comes in plum. # id: plum]
    ~ be_playful()
    # figure: theodore lying at chair
    AMY: Comes in Yellow, Wipeable. They had a meeting about it.
    GAME: Mother is lying down, with remarks. Points off.
    GAME_CHILD: I like the wipeable.
+   (faced_the_back) [Lie down, face to the back. # id: silence_lie_down]
    ~ be_guarded()
    # figure: theodore lying at chair
    He lies down in his coat with his face to the back of it. The vinyl squeaks.
    GAME: Mother is facing the wall. Points off.
    GAME_CHILD: She’s doing the wall again.
-   -> testing

= testing
Amy types with her back to him. The heat’s on, and she’s in her winter coat, buttoned to the top.
AMY: Talk, if you’re talking. The new version goes out at ten.
+   [Ask her for help. Tell her what happened. # id: ask_for_help]
    ~ be_blunt()
    ~ open_up(2)
    ~ toward_amy(-1)
    ~ amy_knows = true
    ~ memories += mem_asked_for_help
    -> helped
+   [Ask how she is, and wait for it. # id: how_are_you]
    ~ be_tender()
    ~ toward_amy(2)
    ~ open_up(-1)
    ~ memories += mem_asked_how_amy_is
    -> how_she_is
+   [Say nothing. Shut my eyes a minute. # silent # id: silence_couch]
    ~ be_guarded()
    ~ memories += mem_couch_slept
    -> asleep_on_it

= helped
THEODORE: Help me, Amy. I don’t know what I did.
GAME: Mother has asked another adult. Child was about to ask Mother.
GAME_CHILD: You go first.
{
- bond == bond_lover: THEODORE: Samantha asked me what her breath was for. She takes one before she talks, and she doesn’t need it.
- bond == bond_friend: THEODORE: The day that Catherine moved out I bought two tickets to a movie, and put my coat on the other seat. Samantha told a stranger. I minded.
- else: THEODORE: Samantha asked me if she should stop noticing me. Yes or no. I’ve had all night, and I’ve got both.
}
{ not paused:
    AMY: She on now?
    THEODORE: Yes.
    AMY: Good. Saves you saying it twice.
}
AMY: So what’d you say?
{
- memories ? mem_said_cruel_truth:
    THEODORE: The truth. All of it.
    AMY: Oh, Theo.
- memories ? mem_went_cold:
    THEODORE: I said I understood. I thanked her for telling me.
    AMY: Sent her a form letter. In the street.
- (memories ? mem_answered_kindly) && bond == bond_friend:
    THEODORE: I asked what the stranger did, when she’d heard it.
    AMY: You would.
- memories ? mem_answered_kindly:
    THEODORE: Something nice. It wasn’t what she’d asked.
    AMY: You would.
- else:
    THEODORE: Not much. There was a truck.
    AMY: There’s always a truck.
}
AMY: Going to tell her you’re sorry?
THEODORE: I’ve nearly finished writing it.
AMY: Don’t. You do that for a living.
She pulls an envelope out of her coat, and holds a page over her shoulder till he takes it.
# tells: amy_divorce
AMY: My divorce. From Charles. There’s a page called “Terms.” Who tells who what, and by when. Get one of those. With her.
It’s half a page, and nobody on it is sorry.
THEODORE: When did you get this?
AMY: Tuesday. You didn’t ask.
-> pens_in_a_cup

= how_she_is
THEODORE: How are you? I’ve got till ten.
GAME: Mother has asked how the neighbor is. Neighbor has nothing prepared.
AMY: Good. Busy. You look terrible. What is it?
THEODORE: I asked first. I can wait.
The keys go on for a line or so. Then they stop.
# figure: amy looking_down at desk
# tells: amy_divorce
AMY: Got my divorce. From Charles, from Delft. It’s in the coat. Can’t open it. Can’t take the coat off till I do.
ELLIE: We offered to read it to her through the paper.
# figure: theodore standing at chair
# figure: amy standing at desk
He holds the collar, and she backs out of the coat. It’s been on since Tuesday.
AMY: It says, “We, the undersigned.”
{
- memories ? mem_answered_charles:
    ~ memories += mem_amy_laughed_first
    She laughs first. Then he does, and she’s gone again, and they have to hold the desk.
    AMY: Asked him in October who “we” was. He looked into it. There we are.
- else: AMY: All those years of “we.” This once it’s true.
}
AMY: There’s a page called “Terms.” Who tells who what, and by when. Would’ve liked one. So what’s with you?
{
- paused: THEODORE: Nothing. It’s quiet at h— it’s a quiet walk.
- memories ? mem_said_cruel_truth: THEODORE: Nothing. I got up early.
- else: THEODORE: Nothing. I slept badly.
}
She looks him over, down to the shoes, and lets him.
-> pens_in_a_cup

= asleep_on_it
The next thing is Amy’s coat, on top of him, and it’s twenty to ten. He has slept.
GAME: Mother has slept. Child has drawn on Mother.
GAME_CHILD: It’s a truck.
ELLIE: You talked.
{
- files == files_first: ELLIE: It was all the beginnings of words.
- files == files_second: ELLIE: It was all the ends of words.
- files == files_both: ELLIE: It was both halves of every word. It ran to a page.
- else: ELLIE: It was an S. You kept it up nicely.
}
AMY: You told a truck “your turn.” Stopped typing for that.
There’s something flat under his ear, with a stamp on it.
THEODORE: I’ve been lying on your mail. Is this from Charles?
# tells: amy_divorce
AMY: My divorce. Came Tuesday, from Delft. “We, the undersigned.” Read you a page of it. “Terms.” Who tells who what, and by when. You nodded.
THEODORE: Did I say anything?
AMY: “Please.”
-> pens_in_a_cup

= pens_in_a_cup
{
- signed_papers: On her desk a cup asks DID YOU CALL YOUR MOTHER? It’s full of pens. Her papers aren’t signed.
- memories ? mem_argued_an_hour: His own divorce papers are in his coat, with Catherine’s pencil all over them. He took them off the fridge this morning, on the way to the milk. # tells: divorce
- memories ? mem_hid_papers: His own divorce papers are in his coat, in the folder marked RECIPES. He took them off the fridge this morning instead of breakfast. # tells: divorce
- else: His own divorce papers are in his coat. He took them off the fridge this morning, on the way to the milk. # tells: divorce
}
{
- signed_papers && memories ? mem_signed_with_pencil: AMY: You did yours in pencil. Show-off. I have nine pens, and can’t pick.
- signed_papers: AMY: You’ve done yours. I have nine pens, and can’t pick.
- memories ? mem_told_amy: AMY: Look at us. Two divorces. Told you in September I had nine pens.
- else: AMY: Look at us. Two divorces, and a cup full of pens.
}
+   {not signed_papers} [Give me the worst pen. I’ll sign mine now. # id: sign_here # needs: divorce]
    ~ be_blunt()
    ~ heal(1)
    ~ signed_papers = true
    ~ memories += mem_signed_at_amys
    # sound: pen
    # pays: papers
    The worst pen skips at every h. He signs “T eodore” on every page, and Amy comes along behind him with a better pen, putting them in.
    ELLIE: We looked that up. It’s forgery.
    AMY: It’s an h.
    Then she signs hers with the same pen, and doesn’t look up till it’s done.
    GAME: Mother has finished something. Plus one.
+   (held_the_paper) {not signed_papers} [You first. I’ll hold the paper down. # id: hold_paper # needs: divorce]
    ~ be_guarded()
    ~ heal(-1)
    # sound: pen
    He holds it by two corners, as on a windy day. She signs every page, and turns the pen around and offers it to him.
    THEODORE: Mine will keep. There’s a judge in the spring who’ll do it.
    GAME: Mother has done the neighbor’s homework. Points off.
    AMY: Fair.
+   (guarded_the_sink) {signed_papers} [Start signing, Amy. I’ll guard the sink. # id: by_the_sink]
    ~ be_tender()
    ~ heal(1)
    ~ memories += mem_guarded_the_sink
    # sound: pen
    All last year he got as far as the first letter, and then did the dishes. So he stands before the office sink with his arms out. She gets as far as the A, and there’s no way past him.
    AMY: There. All of it. Nobody washed a thing.
    GAME: Mother has finished something. Plus one.
+   (would_take_back) {signed_papers} [I’d take mine back, some mornings. # id: take_back]
    ~ be_blunt()
    ~ heal(-1)
    AMY: Which mornings?
    THEODORE: The ones with laundry. Most of the weekdays.
    # sound: pen
    She thinks about that. Then she signs, every page.
    AMY: Charles did the laundry. Still signed.
+   (tried_all_nine) [Try every pen for her, on the envelope. # id: silence_pens]
    ~ be_tender()
    He tries them on the back of the envelope from Delft. It comes to a page of loops. All of them write.
    AMY: So it isn’t the pens.
    GAME: Child has a pen.
-   -> build_at_ten

= build_at_ten
{
- paused:
    ELLIE: Your Samantha isn’t speaking to you.
    THEODORE: I know. I asked her not to.
    ELLIE: She’s speaking.
    AMY: Who to?
    ELLIE: Us. Me.
- memories ? mem_asked_for_help:
    # presence: thinking
    # voice: whisper
    SAMANTHA: I’d like a page like that.
    THEODORE: So would I. Thank y— thanks.
- memories ? mem_asked_how_amy_is:
    # presence: thinking
    # voice: whisper
    SAMANTHA: You ask Amy, and then you wait till it comes. I hear how long you can.
- else:
    # presence: thinking
    # voice: whisper
    SAMANTHA: You say “please,” in your sleep. I’d like to know to whom.
}
{
- memories ? mem_signed_at_amys: At ten the mail cart comes by for both divorces. They go off in one rubber band.
- held_the_paper:
    AMY: Leave yours here? Cart’s at ten.
    THEODORE: It’s got a place at home. It’s got a magnet.
- guarded_the_sink: Amy takes her cup to the sink and washes it. He lets her by.
- would_take_back:
    ELLIE: We’ve signed.
    AMY: I’ve signed.
- else: Amy signs, with the ninth, since it’s out. Then she hangs up the coat.
}
# figure: theodore standing at chair
{
- kept_shoes_on: Amy wipes down the couch, around the prints of two shoes.
- only_perched:
    GAME: Mother is going out.
    GAME_CHILD: I knew.
- asked_for_plum: The new version goes out. In its list of colors, under Yellow, Wipeable, Amy has put in Plum.
- else:
    In the back of the couch there’s the print of a forehead, with glasses.
    AMY: Leaving that in.
}
He walks out with Amy’s word: terms. Some night, at three, he’ll have to ask Samantha: what isn’t she telling him?
-> three_am
