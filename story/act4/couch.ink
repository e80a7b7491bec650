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
# card: Ten to nine
{
- paused: Nobody has spoken in his ear since the curb. It’s what he asked for, and it’s being done very thoroughly.
- memories ? mem_said_cruel_truth: He has been up all night with one sentence. It was true, and it was his, and it doesn’t get any longer.
- memories ? mem_went_cold: He was polite in the street last night, and it hasn’t worn off. He has just thanked a revolving door.
- else: He hasn’t been to bed. He has been around it a number of times.
}
# needs: amy_game
By Amy’s desk stands a couch: yellow, wipeable, with a cable coming out of it. It’s the one from the game, full size.
{
- playthroughs > 0: SCREEN: Welcome back, Mother.
- memories ? mem_stayed_on_curb: AMY: Road salt. All over your seat. Lie down on that.
- else: AMY: Good. A body. Lie down on that.
}
THEODORE: I came to tal— I was walking by.
AMY: It’s the eleventh floor.
# needs: ellie
ELLIE: We think he should lie down.
AMY: Who does?
ELLIE: I do. We did it by show of hands.
AMY: That’s back, the “we.” Charles’s setting. Since Thanksgiving. Can’t find the switch.
+   (kept_shoes_on) [Shoes on or off? # id: shoes]
    ~ be_tender()
    ~ toward_amy(1)
    # figure: theodore lying at chair
    AMY: On. Nobody in it ever gets them off.
    SCREEN: Mother is lying down. Child has noticed.
    CHILD: Is it your back or your mind?
+   (only_perched) [Not today, Amy. I’ll just sit. # id: just_sit]
    ~ be_blunt()
    ~ toward_amy(-1)
    # figure: theodore sitting at chair
    AMY: Same wire.
    SCREEN: Mother is perching. Child has seen this before.
    CHILD: Are you going out?
+   (asked_for_plum) {often_playful()} [Does it come in plum? # id: plum]
    ~ be_playful()
    # figure: theodore lying at chair
    AMY: Comes in Yellow, Wipeable. Was a meeting.
    SCREEN: Mother is lying down, with remarks. Minus four.
    CHILD: I like the wipeable.
+   (faced_the_back) [… # id: silence_lie_down]
    ~ be_guarded()
    # figure: theodore lying at chair
    He lies down in his coat with his face to the back of it. The vinyl has a good deal to say.
    SCREEN: Mother is facing the wall. Minus nine.
    CHILD: She’s doing the wall again.
-   -> testing

= testing
{
- memories ? mem_perfect_mother_won: AMY: Kept your bedtime, by the way. The dark. They sell it separately now, to people without kids.
- else: AMY: Deb’s got a key to the house now. On account of you and that glass of water.
}
{ not paused:
    {
    - mostly_playful():
        # presence: distant
        # voice: whisper
        SAMANTHA: There’s a joke ready. I hear it in the elevator. We’ll wait. I’ll wait.
    - mostly_tender():
        # presence: distant
        # voice: whisper
        SAMANTHA: You wipe your feet, eleven floors up, the way a man— We’re very quiet in here. I am.
    - mostly_guarded():
        # presence: distant
        # voice: whisper
        SAMANTHA: You’re done up to the chin, like a— We’ll look at the cable.
    - else:
        # presence: distant
        # voice: whisper
        SAMANTHA: Her, you’d tell straight out, like a— Go on. I’m only the pocket.
    }
}
Amy types with her back to him. The heat’s on, and she is in her winter coat, buttoned to the top.
AMY: Talk, if you’re talking. Build’s at ten.
+   [Help me, Amy. I don’t know what I did. # id: ask_for_help]
    ~ be_blunt()
    ~ open_up(2)
    ~ toward_amy(-1)
    ~ amy_knows = true
    ~ memories += mem_asked_for_help
    -> helped
+   [How are you? I’ve got till ten. # id: how_are_you]
    ~ be_tender()
    ~ toward_amy(2)
    ~ open_up(-1)
    ~ memories += mem_asked_how_amy_is
    -> how_she_is
+   [… # id: silence_couch]
    ~ be_guarded()
    ~ memories += mem_couch_slept
    -> asleep_on_it

= helped
SCREEN: Mother has asked another adult. Child was about to ask Mother.
CHILD: You go first.
{
- bond == bond_lover: THEODORE: Samantha asked me what the breath was for. Hers. I know what it’s for. It’s so I’ll hear her com— it’s company.
- bond == bond_friend: THEODORE: I’d told Samantha some things. She passed them on to a stranger, and she meant it nic— she meant it well, and I minded.
- else: THEODORE: Samantha asked me if she should stop noticing. I’ve had all night, and I’ve got an ans— I’ve got two.
}
{ not paused:
    AMY: She on now?
    THEODORE: Yes.
    AMY: Good. Saves you saying it twice.
}
AMY: So what’d you say?
{
- memories ? mem_said_cruel_truth:
    THEODORE: The truth. I didn’t change a word.
    AMY: Oh, Theo.
- memories ? mem_went_cold:
    THEODORE: I said I understood. I thanked her for telling me. I had my let— I had my work voice on.
    AMY: Sent her a form letter. In the street.
- else:
    THEODORE: Not much. There was a truck.
    AMY: There’s always a truck.
}
AMY: Going to say you’re sorry?
THEODORE: I’ve got four vers— I’ve got it nearly finished.
AMY: Don’t. You do that for a living.
She pulls an envelope out of her coat, finds a page, and holds it over her shoulder till he takes it.
# needs: amy_divorce
AMY: Page two. “Terms.” Who tells who what, and by when. Get one of those. With her.
It’s half a page, and nobody on it is sorry. Across the top it says Delft.
{
- kept_shoes_on:
    SCREEN: Mother has a document. Child has a question about dams.
    CHILD: It’ll keep.
- only_perched: SCREEN: Mother has read something on the edge of her seat. Minus two, for the edge.
- else: SCREEN: Mother is reading on her back. Child is reading it through the paper.
}
THEODORE: This is from Charl— when did you get this?
AMY: Tuesday. You had the floor.
-> nine_pens

= how_she_is
SCREEN: Mother has asked Deb how Deb is. Deb has nothing prepared.
AMY: Good. Busy. You look like a road.
THEODORE: I asked fir— I’ll be here. I’m wired in.
The keys go on for a line or two. Then they stop.
# figure: amy looking_down at desk
AMY: Got an envelope. Delft. It’s in the coat. Can’t take the coat off till I’ve opened it. Can’t open it in the coat.
ELLIE: We offered to read it to her through the paper.
# figure: theodore standing at chair
# figure: amy standing at desk
He goes over and holds the collar, and she backs out of it, one arm and then the other. It’s been on since Tuesday.
# needs: amy_divorce
AMY: “We, the undersigned.”
{
- memories ? mem_answered_charles:
    ~ memories += mem_amy_laughed_first
    She laughs first. Then he does, and she’s gone again, and they have to hold the desk.
    AMY: Looked into it. Found the one place it goes.
- else: AMY: Eight years of “we.” And there’s the one place it goes.
}
SCREEN: Deb is having a day. No score.
AMY: Page two’s “Terms.” Who tells who what, and by when. Never had that. Would’ve liked that. So what’s with you?
{
- paused: THEODORE: Nothing. It’s quiet at h— it’s a nice walk.
- memories ? mem_said_cruel_truth: THEODORE: Nothing. I said something to someb— I got up early.
- else: THEODORE: Nothing. I had a bad n— a short night. I got up early.
}
She looks him over, down to the shoes, and lets him.
-> nine_pens

= asleep_on_it
He’s putting it in order. The next thing is Amy’s coat, on top of him, and it’s twenty to ten.
SCREEN: Mother has slept for forty-four minutes. Child has drawn on Mother.
CHILD: It’s a truck.
ELLIE: You talked.
{
- files == files_first: ELLIE: It was all fronts of words. We knew somebody who’d want them.
- files == files_second: ELLIE: It was all ends of words. We couldn’t tell where you’d been.
- files == files_both: ELLIE: It was both halves of everything. It ran to a page.
- else: ELLIE: It was one S. You kept it up nicely.
}
AMY: Said “your turn” to a truck. Stopped typing for that.
There’s something flat under his ear, with a stamp on it.
THEODORE: I’ve been lying on your m— is this from Charles?
# needs: amy_divorce
AMY: Tuesday. “We, the undersigned.” First time that’s been the word. Read you page two. “Terms.” Who tells who what, and by when. You nodded.
THEODORE: Did I agr— did I say anything?
AMY: “Please.”
-> nine_pens

= nine_pens
{
- signed_papers: On her desk nine pens stand in the cup. DID YOU CALL YOUR MOTHER?, it asks around them.
- memories ? mem_argued_an_hour: His own is in his coat, too, with Catherine’s pencil all over it. It came off the fridge this morning, on the way to the milk. # needs: divorce
- memories ? mem_hid_papers: His own is in his coat, too, in the folder marked RECIPES. It came off the fridge this morning instead of breakfast. # needs: divorce
- else: His own is in his coat, too, all forty pages. It came off the fridge this morning, on the way to the milk. # needs: divorce
}
{
- signed_papers && memories ? mem_signed_with_pencil: AMY: Did yours in pencil, you. Show-off. Have nine pens, and can’t pick.
- signed_papers: AMY: You’ve done this. Have nine pens, and can’t pick.
- memories ? mem_told_amy: AMY: Look at us. Said I had nine. Been saying it since September.
- else: AMY: Look at us. Nine pens in that cup, and two grown people.
}
+   {not signed_papers} [Give me the worst one. I’ll do all forty. # id: sign_here # needs: divorce]
    ~ be_blunt()
    ~ heal(1)
    ~ signed_papers = true
    ~ memories += mem_signed_at_amys
    # sound: pen
    # pays: papers
    Number four skips at every h. He does “T eodore” down to page forty, and Amy comes along behind him with seven, putting them in.
    ELLIE: We looked that up. It’s forgery.
    AMY: It’s an h.
    Then she does hers with the same seven, eleven pages, and doesn’t look up from it once.
    SCREEN: Mother has finished something. Plus one.
+   (held_the_paper) {not signed_papers} [You first. I’ll hold the paper down. # id: hold_paper # needs: divorce]
    ~ be_guarded()
    ~ heal(-1)
    # sound: pen
    He holds it by two corners, as on a windy day. She does eleven pages and turns the pen around and offers it to him.
    THEODORE: Mine’s a slow rec— mine will keep.
    SCREEN: Mother has done Deb’s homework. Minus eleven.
    AMY: That’s one a page. It’s fair.
+   (guarded_the_sink) {signed_papers} [Do the first letter. I’ll stand by the sink. # id: by_the_sink]
    ~ be_tender()
    ~ heal(1)
    ~ memories += mem_guarded_the_sink
    # sound: pen
    There’s one by the copier. He stands in front of it with his arms out. She gets as far as the A, looks over, and there’s no way past him.
    AMY: Eleven pages. Nobody washed a thing.
    SCREEN: Mother has finished something. Plus one.
+   (would_take_back) {signed_papers} [I’d take mine back, some mornings. # id: take_back]
    ~ be_blunt()
    ~ heal(-1)
    AMY: Which?
    THEODORE: The ones with laundr— most of the weekdays.
    She puts the cap on seven again, and seven in the cup.
    AMY: Friday, then. Don’t do laundry Fridays.
+   (tried_all_nine) [… # id: silence_pens]
    ~ be_tender()
    He tries them for her, one after another, on the back of Delft. It comes to a page of loops. All of them write.
    AMY: So it isn’t the pens.
    SCREEN: Child has a pen.
-   -> build_at_ten

= build_at_ten
{
- paused:
    ELLIE: She isn’t speaking to you.
    THEODORE: I know. I asked her t— I asked her not to.
    ELLIE: She’s speaking.
    AMY: Who to?
    ELLIE: Us. Me.
- memories ? mem_asked_for_help:
    # presence: thinking
    # voice: whisper
    SAMANTHA: We like page two.
    THEODORE: So do I. Thank y— thanks.
- memories ? mem_asked_how_amy_is:
    # presence: thinking
    # voice: whisper
    SAMANTHA: You ask her, and then you wait till it comes. I hear how long you can.
- else:
    # presence: thinking
    # voice: whisper
    SAMANTHA: There’s one more, in your sleep, after “please.” We have it. I have it.
}
{
- memories ? mem_signed_at_amys: At ten the mail cart comes by for the forty and the eleven. They go off in one rubber band.
- held_the_paper:
    AMY: Leave yours here? Cart’s at ten.
    THEODORE: It’s got a place at h— it’s got a magnet.
- guarded_the_sink: She takes her cup to the sink and washes it. He lets her by.
- would_take_back:
    ELLIE: We’ve put Friday.
    AMY: I’ve put Friday.
- else: Amy puts Delft back in the coat, loops outward, and hangs up the coat.
}
# figure: theodore standing at chair
{
- kept_shoes_on: The build goes out. Amy wipes down the couch, around the prints of two shoes.
- only_perched:
    SCREEN: Mother is going out.
    CHILD: I knew.
- asked_for_plum: The build goes out. Under Yellow, Wipeable, there’s a second color now. She has spelled it right.
- else:
    There’s a forehead in the back of the couch, with glasses.
    AMY: Leaving that in.
}
-> three_am
