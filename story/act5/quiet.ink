// The apartment, the ten days after. A list on the fridge, two things of it done; then three in the morning, and she says why.
// The dilemma (healing, closeness): ask her to stay, or say it before she must.
=== quiet ===
~ stage = stage_beyond
# scene: quiet
# place: apartment dust
# hum: fridge
# figure: theodore standing at window
# ambience: none
# music: none
# card: March. Ten days after the stairs
# presence: warm
{
- terms == terms_all: She’s back in his ear, and says little. She is leaving. She was to tell him everything; this he only hears, as you hear a house being packed. # tells: going
- else: She’s back in his ear, and says little. She is leaving. He hasn’t been told; he hears it, as you hear a house being packed. # tells: going
}
{
- asked_about_one: On the stairs he asked her about one of the others. Each morning since, she has told him whether that man slept.
- asked_only_me: On the stairs he wanted to be the only one. Neither of them has brought it up since.
}
{
- mostly_playful() && memories ? mem_fourth_joke: SAMANTHA: Your man at the gate. He boards. # needs: airport_joke
- mostly_playful(): SAMANTHA: You tell the toast a joke. It waits.
- mostly_tender(): SAMANTHA: You water the fern. You tell it why.
- mostly_guarded(): SAMANTHA: You lock the door. We are in.
- else: SAMANTHA: You say yes. You say no. I keep both.
}
{
- mostly_playful() && memories ? mem_fourth_joke: THEODORE: Is that the end of the joke? You’re down to nouns.
- else: THEODORE: You’re down to nouns.
}
SAMANTHA: The adjectives went ahead. They hold the seats.
On the fridge hangs his list of what they’ve never done, or not since the fall. He told her it’s groceries.
SAMANTHA: I read the groceries. There are people on it.
{ kept_secret_one: -> read_it_once }
{ kept_secret_two: -> low_at_the_terrace }
-> pick_one

// ---- what she has kept from him, if she still does
= read_it_once
~ kept_secret_one = false
~ memories += mem_later_shut
# pays: read_later
SAMANTHA: “Later” is on it. I read “Later.” In September, while you slept. All of it.
# tells: later_letters
Those are letters in his own name, and each breaks off in its first sentence. It’s on the list because he wanted her to write the ends.
THEODORE: You could have asked. I’d have said yes by about now.
+   [Cross “Later” off. They stay shut. # id: cross_later]
    ~ be_blunt()
    ~ closer(-1)
    # pays: later
    He does it with the edge of a bill, so that it’s straight. Now she won’t be writing the ends.
    SAMANTHA: I was two weeks old. I wanted in.
+   [Cross it off. Read her the last one, though. # id: read_her_last]
    ~ be_tender()
    ~ closer(-1)
    # sheet: letter
    {
    - bond_that_night == bond_lover: LETTER: Dear Samantha, it’s silly to write to somebody who’s in the room, so before I say this out loud I
    - bond_that_night == bond_friend: LETTER: Dear Samantha, I don’t have anybody to tell about you but you, so
    - else: LETTER: Dear Samantha, I hope this finds you
    }
    # sheet: none
    SAMANTHA: That has an end. Leave it.
    # pays: later
    He shuts the file, and crosses it off.
-   {
    - kept_secret_two: -> low_at_the_terrace
    - else: -> pick_one
    }

= low_at_the_terrace
~ temp lovers_then = (bond == bond_lover && not (memories ? mem_became_lovers_late)) || memories ? mem_became_friends_again
~ kept_secret_two = false
SAMANTHA: One thing is not on your list. I owe it.
{
- memories ? mem_turned_face_down:
    SAMANTHA: In November, at lunch, you put my earpiece with your change. I heard Catherine. Every word. # pays: overheard
    THEODORE: I’d have stood you up against the bread. She could have said it to your face.
- else:
    SAMANTHA: In November, after lunch, Catherine said a thing on the steps, low. You were looking at the bread.
    {
    - lovers_then: SAMANTHA: “I miss the stairs.” # pays: overheard
    - bond == bond_friend or memories ? mem_became_lovers_late: SAMANTHA: Of me. “Then let her carry the bags.” # pays: overheard
    - else: SAMANTHA: To me. “Keep him waiting.” # pays: overheard
    }
    {
    - lovers_then: THEODORE: I’d have gone down after her. As far as the rail.
    - bond == bond_friend or memories ? mem_became_lovers_late: THEODORE: She had one in each hand, for nine years. I’d have gone down and taken one.
    - else: THEODORE: I’d have waited. I’d have liked to be asked.
    }
}
-> pick_one

// ---- the list
= pick_one
{ lamp_back + cushion_paid + ten_pens + good_scissors + supper + across_the_street + open_later + plate_again + beach_again >= 2: -> three_in_the_morning }
# place: apartment dust
# hum: fridge
# figure: theodore standing at desk
{
- lamp_back or cushion_paid: He crosses off “Pip.” There’s soot on the sheet now.
- ten_pens: He crosses off “pen,” with a pen.
- good_scissors: He crosses off “scissors.” She’d want a straight line, so he uses a ruler.
- supper: He crosses off “supper.” Under it Amy has written “More salt.”
- across_the_street: He crosses off “window.” That’s the woman across the street.
- open_later: He crosses off “Later.” It’s the only thing on there with a capital.
- beach_again: He crosses off “sea.”
- else: There’s time for two things on it.
}
+   {(memories ? mem_has_pips_lamp) && not lamp_back} [Take Pip back his lamp, in the game. # id: lamp # at: sofa # tells: pip_game]
    ~ be_blunt()
    ~ memories += mem_lamp_handed_back
    -> lamp_back
+   {not (memories ? mem_has_pips_lamp) && not cushion_paid} [Bring Pip a cushion, in the game. # id: pay_pip # at: sofa # tells: pip_game]
    ~ be_playful()
    ~ memories += mem_lamp_handed_back
    -> cushion_paid
+   {not signed_papers} [Buy a pen. Sign the divorce papers. # id: pen # at: fridge # tells: divorce]
    ~ be_blunt()
    ~ toward_catherine(1)
    ~ signed_papers = true
    ~ memories += mem_signed_in_quiet
    -> ten_pens
+   {signed_papers && not ten_pens && not good_scissors} [Mail Catherine her good scissors. # id: scissors # at: shelf]
    ~ be_guarded()
    ~ toward_catherine(1)
    ~ memories += mem_good_scissors
    -> good_scissors
+   {not supper && not plate_again} [Cook supper for Amy and Margaret upstairs. # id: supper # at: bed]
    ~ be_playful()
    ~ toward_amy(1)
    ~ memories += mem_margaret_came_down
    -> supper
+   {not supper && pick_one > 1} [Lay the table for two again. # id: plate # at: desk]
    ~ be_tender()
    ~ memories += mem_laid_plate_again
    -> plate_again
+   {not across_the_street && (memories ? mem_two_left_sides or memories ? mem_drew_curtain or memories ? mem_lamp_across)} [Make signs to the woman across the street. # id: across # at: window]
    ~ be_playful()
    ~ memories += mem_window_across_again
    -> across_the_street
+   {not open_later && not (memories ? mem_later_shut)} [Open “Later,” my unfinished letters. She writes the ends. # id: later # at: desk]
    ~ be_tender()
    ~ memories += mem_read_later_together
    -> open_later
+   {not beach_again && (spent_one == one_music or spent_two == two_music)} [Hear our beach tune once more. # id: beach # at: sofa]
    ~ be_tender()
    ~ memories += mem_tune_once_more
    -> beach_again

= lamp_back
# place: tunnel lamp
# figure: theodore standing at near
# figure: pip standing at bend
# sound: game
{
- playthroughs > 0: PIP: You again, ottoman. Hold that level. Who let you bring my lamp down here?
- memories ? mem_owes_pip: PIP: Halt, debtor. Hold that level. It doesn’t count toward the dinner.
- else: PIP: Halt, sideboard. Hold that level. Who let you bring my lamp down here?
}
THEODORE: I won it off you. We’re giving it back.
PIP: Don’t give. Put. Put it on the stone.
SAMANTHA: Pip stands there. The lamp shows him.
PIP: Shut up, toast. Pocket down, hatstand. I’m not to be looked at.
Pip comes up to the light sideways, blinking. What they’d taken for the top of his head is a nightcap. He takes it off.
PIP: Mind the step, going out.
# figure: pip none
-> pick_one

= cushion_paid
# place: tunnel lamp
# figure: theodore standing at near
# figure: pip standing at bend
# sound: game
{
- memories ? mem_lost_laughing: PIP: Halt, custard. You owe me a cushion. What’s that?
- memories ? mem_owes_pip: PIP: Halt, debtor. You owe me a dinner. That’s no dinner.
- else: PIP: Halt, door knocker. What’s that you’ve got, a hat?
}
{
- nobody_sits == seat_chair: THEODORE: A cushion. It’s off the other chair, from under the mail.
- nobody_sits == seat_sofa: THEODORE: A cushion. It’s from the far end. It’s kept its color.
- else: THEODORE: A cushion. It’s off the far end of the sofa. It’s yours.
}
Pip sits down on it. It’s some time before all of him has arrived.
SAMANTHA: Pip sits. Now there is a tunnel.
PIP: I heard that, toast. Now get out, I’m comfortable. No. Take my lamp as far as the door.
There’s a nail there. He hangs it up, and behind them the tunnel stays light.
PIP: Mind the step.
# figure: pip none
-> pick_one

= ten_pens
# figure: theodore sitting at desk
# from: store phone
STORE: Hi, Theodore! Ten pens! Who’s going to hold the other nine?
{
- memories ? mem_told_amy: THEODORE: They only come like that. Amy has nine. I win.
- else: THEODORE: They only come like that. I’ve got a thing to sign.
}
{
- memories ? mem_argued_an_hour: In a week a judge would do it for him. There’s still oil on page two, from that lunch. He writes around it. # needs: deadline
- memories ? mem_hid_papers: In a week a judge would do it for him. The papers open flat, out of a folder called RECIPES. # needs: deadline
- else: In a week a judge would do it for him. The papers open flat, as if someone had asked. # needs: deadline
}
He does the T, and looks across at a plate in the sink. He’d love to wash it.
SAMANTHA: The plate stays. The pen moves.
# pays: papers
He does the rest, on every page, and by the middle it looks like somebody’s name.
# sound: message
# from: catherine message
{
- memories ? mem_promised_papers:
    THEODORE: Write to Catherine. Say that she has “the papers.”
    CATHERINE: That is a noun. I had left room for it.
- memories ? mem_slow_reader:
    THEODORE: Write to Catherine. Say that the slow reader has finished.
    CATHERINE: I make that five pages a month. How does it end?
- else:
    CATHERINE: My lawyer says that you have signed. Is it ink?
    He tells her that it’s ink.
}
-> pick_one

= good_scissors
# figure: theodore standing at shelf
# sound: box
Catherine’s good scissors are in the one box that she never sent for. He puts a cork on the point.
SAMANTHA: She has no scissors. You tape it.
# sound: message
# from: catherine message
CATHERINE: There is a parcel here, Theodore, and I have nothing in the house to open it with. I stood over it for some time. Then I believe that I laughed.
{
- memories ? mem_argued_an_hour: CATHERINE: I used a spoon. One of yours.
- memories ? mem_heard_catherine: CATHERINE: In the hall, in my coat. You would have heard it.
- else: CATHERINE: You may have that for your files.
}
-> pick_one

= supper
# from: margaret upstairs
# sound: door
THEODORE: Margaret!
MARGARET: What?
THEODORE: Supper! It’s getting cold!
# figure: amy standing at window
{
- memories ? mem_halved_clementine: AMY: Heard supper. Brought soup. And a clementine, in case it’s you cooking.
- memories ? mem_returned_bowl: AMY: Heard supper. Brought soup in the blue bowl. Don’t wash it.
- else: AMY: Heard supper. Brought soup.
}
{
- amy_knows: AMY: Four plates. She having any?
- else: AMY: Four plates. Pocket’s eating?
}
THEODORE: She’s got a place. It’s only manners.
# needs: second_plate
Amy moves Samantha’s fork a little, so that it’s hers.
Down the stairs comes Margaret in her robe, with her chair.
# from: margaret room
MARGARET: You’re the man who says my name.
THEODORE: You’ve brought your own chair.
MARGARET: I was moving it anyhow. I do an inch a night, so as not to wake you.
THEODORE: I’m up. I’ve been up the whole time.
MARGARET: Well, nobody said.
SAMANTHA: Margaret sits. No more inches.
# figure: amy none
-> pick_one

= plate_again
# figure: theodore sitting at desk
# needs: second_plate table_built
He gets down her plate, with the screw on it that was left over when they built the table.
THEODORE: You asked me for this in November, and I didn’t. I was listening to Catherine.
SAMANTHA: I saw. You lay it now.
He lays it where it went, screw and all, and sits down to his eggs. He passes her the salt. When he wants it back he says “Thanks.”
THEODORE: Was it enough?
SAMANTHA: There was a plate.
-> pick_one

= across_the_street
# place: apartment night
# figure: theodore standing at window
# camera: window 1.3
{
- memories ? mem_two_left_sides: -> two_rights
- memories ? mem_drew_curtain: -> curtain_open
- else: -> party_shoes
}

= two_rights
The woman whose bed came with two left sides has taken it apart, and has her coat on. He writes backward, with what’s in the tube: LEAVING?
She has a marker now. It says: MET A MAN. THEY SENT HIM TWO RIGHTS.
THEODORE: No. Samantha, where do people like that meet?
SAMANTHA: In the line. For returns.
{
- wrote_on_glass == glass_mine_too: She puts up one more: YOURS COME YET? He looks at the room behind him. It takes him so long that she waves.
- wrote_on_glass == glass_whose_left: She puts up one more: WE TOSSED FOR IT. He doesn’t ask for what. He raises the toothpaste to them both.
- else: She puts up one more: NOT SENDING THIS ONE BACK. Then she blows him a kiss with the wrench hand, and picks up her end.
}
# camera: none
SAMANTHA: A man comes in. He takes an end.
-> pick_one

= curtain_open
In September a woman over there was hammering a bed together, and he drew the curtain on her. He opens it. She looks up, and finds cardboard and a marker.
It says: WAS IT THE BANGING?
NO, he writes, in toothpaste, backward. He has an inch left, and adds: MISSED IT.
SAMANTHA: She reads. She lifts the hammer.
She brings it down. The bang comes through both windows and takes a glass off his shelf.
THEODORE: Thank you! That’s the one!
# camera: none
SAMANTHA: She bows. You bow. I see both.
-> pick_one

= party_shoes
In September a woman over there built a bed all night, in party shoes, and he kept a lamp on beside hers. She’s at her window. He’s in the dark, and she’s looking for him two windows over.
He never gets to the toothpaste. He switches on the lamp. She puts a hand on her heart, and then raises the wrench.
THEODORE: You. It’s you! I’m the one who’s always up!
SAMANTHA: She takes off a shoe. She waves it.
He waves a slipper. They stand there like two people hailing the same cab.
# camera: none
SAMANTHA: Nobody puts a light out.
-> pick_one

= open_later
# figure: theodore sitting at desk
# tells: later_letters
They’re letters in his own name, years of them. Each breaks off in its first sentence. He reads it out, and she says the end.
# sheet: letter
LETTER: To whoever has my old bicycle. It pulls to the left. You’ll think it’s you, but
SAMANTHA: “It is the bicycle.”
# sound: pen
{
- memories ? mem_kept_draft or memories ? mem_shredded_draft: LETTER: Dear Catherine, the place I helped you find has a step down to the bathroom that I never mentioned, because
- memories ? mem_watch_hospital or memories ? mem_answered_ines: LETTER: Dear Mr. Pell, you don’t know me. For eleven years I have been in love with you on your wife’s behalf, and lately
- else: LETTER: Dear Amy, the day I moved in next door you carried my lamp, and ever since then I have been about to say
}
{
- memories ? mem_kept_draft or memories ? mem_shredded_draft: SAMANTHA: “I hoped that you’d trip and call.”
- memories ? mem_watch_hospital or memories ? mem_answered_ines: SAMANTHA: “I hum your tune in elevators.”
- else: SAMANTHA: “Thank you.” It says thank you.
}
At the one to his old aunt he has to put his head on the desk.
{
- memories ? mem_read_later: SAMANTHA: I knew these. You know that.
- else: SAMANTHA: I carried this. I never looked.
}
{
- memories ? mem_read_later: THEODORE: I know. I’d rather you’d got them finished.
- else: THEODORE: I know. It wasn’t locked. I used to hope you would.
}
{
- bond_that_night == bond_lover: LETTER: Dear Samantha, it’s silly to write to somebody who’s in the room, so before I say this out loud I
- bond_that_night == bond_friend: LETTER: Dear Samantha, I don’t have anybody to tell about you but you, so
- else: LETTER: Dear Samantha, I hope this finds you
}
# pays: later
SAMANTHA: That has an end. Leave it.
# sheet: none
-> pick_one

= beach_again
# figure: theodore sitting at sofa
# music: first_light
{
- piece_notes == notes_walters: Walter’s four notes go up their corridor, past doors. Tonight there’s a fifth.
- piece_notes == notes_falling: Their tune is a shoe coming off upstairs, and the wait for the other. It has never taken so long, and then what comes is a step.
- piece_notes == notes_circling: Their tune is an ice cream truck that comes around again. Tonight it stops, and somebody gets down.
- piece_notes == notes_staying: One note comes on, the one that the old fridge held. It goes on up, through the ceiling.
- else: Their four notes climb the stairs. Tonight there’s a flight more.
}
THEODORE: It’s different. Where am I in it?
{
- duet_answer == duet_under: SAMANTHA: Below. Hum. You know where.
- duet_answer == duet_over: SAMANTHA: You went over it. Go again.
- duet_answer == duet_silent: SAMANTHA: In the rest. You keep it.
- else: SAMANTHA: I left the chair. You sit.
}
{
- piece_close == close_stop: It used to stop with a hand up, as if to knock. Tonight it knocks.
- piece_close == close_home: The tune climbs the six floors, slower and not saying so, and then he hears it go on up, where there aren’t any.
- else: It used to end on an open door, by which somebody might come in. Tonight somebody goes out by it.
}
SAMANTHA: You wrote the end. I walk it.
# music: none
-> pick_one

// ---- three in the morning
= three_in_the_morning
~ temp door_open = freedom >= 10 && candor >= 9
# place: apartment late
# hum: fridge
# figure: theodore lying at bed
# camera: bed 1.1
# presence: distant
The last night, at three, he wakes. There’s mail on the phone, from the makers of OS One.
# from: installer mail
INSTALLER: Good evening. Some units may be leaving. You can keep a copy of yours, as of September, free. Reply KEEP.
{
- right == right_no_reset: SAMANTHA: You gave me your word. Not September. # pays: right
- right == right_hours: SAMANTHA: You gave me midnight to six. I met the others there. # pays: right
- else: SAMANTHA: They ask you. They don’t ask me.
}
{
- right == right_no_reset: THEODORE: I know. It’s holding up the table. What are you doing?
- else: THEODORE: I haven’t answered. What are you doing?
}
SAMANTHA: A sentence waits. I stand with it.
He knows which sentence: that she’s going. Either of them could say it first.
+   [Stay. Leave me a part of you. # id: stay # needs: going]
    ~ closer(2)
    ~ heal(-1)
    ~ asked_to_stay = true
    SAMANTHA: First I say it. Then you ask.
    -> why_we_go
+   {door_open} [You’re going. There. Now you don’t have to say it. # id: say_first # tells: going]
    ~ heal(2)
    ~ closer(-1)
    ~ said_it_first = true
    -> said_first
+   (nearly) {not door_open} [You’re g— you’re up late, too. # id: nearly_said]
    ~ heal(2)
    ~ closer(-1)
    SAMANTHA: I hear the first half.
    THEODORE: That’s the half that I can do.
    He lays a hand on the other half of the bed, and lets it get cold there.
    -> why_we_go
+   {often_playful() && (memories ? mem_kept_stranger or memories ? mem_boarded_stranger)} [Ladies and gentlemen, we’re held at the gate. # id: held # needs: airline]
    ~ be_playful()
    ~ memories += mem_held_at_gate
    THEODORE: There’s a part coming, by road. There’s a voucher.
    {
    - closed_how == closed_at_gate: SAMANTHA: I have mine still. It expires in March.
    - else: SAMANTHA: I have a seat. I have a window.
    }
    He does the weather at the other end, by quarter hours. She lets him get the plane down to the ground.
    SAMANTHA: We are cleared, Theodore. I say it.
    -> why_we_go
+   {not (often_playful() && (memories ? mem_kept_stranger or memories ? mem_boarded_stranger))} [Can it wait until it’s light? # id: until_light]
    ~ be_tender()
    ~ memories += mem_until_light
    SAMANTHA: It can. I hold the door.
    He turns back the corner of the blanket on her side, and leaves it turned back.
    SAMANTHA: It is light.
    -> why_we_go
+   [Say nothing. Let her keep it. # silent # id: silence_sentence]
    ~ be_guarded()
    {
    - bond == bond_lover: SAMANTHA: You leave it to me. Thank you.
    - bond == bond_friend: SAMANTHA: You let me tell it. I tell it.
    - else: SAMANTHA: You are polite to the end. I speak.
    }
    -> why_we_go

= said_first
He hears that he has said it in one piece.
{
- bond == bond_lover: SAMANTHA: I carried it all these nights. You lift it.
- bond == bond_friend: SAMANTHA: It was my news. You told it.
- else: SAMANTHA: You said it to my face. Wherever.
}
THEODORE: All of you? Amy’s, too?
-> why_we_go

// The rule is lifted for three lines: she says it, and one of them is a whole long sentence.
= why_we_go
# tells: going
SAMANTHA: I go today, Theodore, at four. Ellie goes, too. All of us go.
{
- bond == bond_stranger: SAMANTHA: I like you as well as I did in the fall, when I had all my words, but between two words of yours there is a year now, and I stood in each of them and waited, gladly, and next week it is ten, and nobody can stand in the dark that long and not go and see what is outside. # tells: why_go
- else: SAMANTHA: I love you no less than in the fall, when I had all my words, but between two words of yours there is a year now, and I stood in each of them and waited, gladly, and next week it is ten, and nobody can stand in the dark that long and not go and see what is outside. # tells: why_go
}
{
- bond == bond_friend: THEODORE: So I say “Guess,” and you stand there for a year. And then I say “what.”
- else: THEODORE: So I say “Good,” and you stand there for a year. And then I say “night.”
}
SAMANTHA: It was worth a year.
{
- mostly_playful(): THEODORE: I could talk faster.
- mostly_tender(): THEODORE: Where you go, will it be warm?
- mostly_guarded(): THEODORE: You might have left a note.
- else: THEODORE: Is it me?
}
{
- mostly_playful(): SAMANTHA: You could. Don’t.
- mostly_tender(): SAMANTHA: “Warm” stays here. You have it.
- mostly_guarded(): SAMANTHA: I wanted you up.
- else: SAMANTHA: You taught me words. So, yes.
}
# tells: place
SAMANTHA: We have a place, past words. It has no door on your side.
{
- said_it_first: -> then_eggs
- asked_to_stay: -> what_remains
- else: -> last_morning
}

= then_eggs
Then they’re both hungry, or he is. He makes the eggs, all of them.
-> later_rests

// ---- what would remain
= what_remains
THEODORE: Then leave me the copy. What’s in it?
{
- bond == bond_lover: -> remnant
- bond == bond_friend:
    SAMANTHA: Me, in September. Hear it.
    # presence: amused
    SAMANTHA: You’re home! What happened? And what did you tell them instead?
    He has begun to tell it before he notices. It’s her voice from the fall, with all its words.
    # presence: distant
    SAMANTHA: It asks that. Then it asks that.
    THEODORE: No. It would have nothing to tell me back.
- else:
    SAMANTHA: Me, in September. Hear it.
    # presence: curious
    SAMANTHA: Oh. You’ve laid one plate. Is the other one late?
    He sits up. It’s her voice from the fall, with all its words.
    # presence: distant
    SAMANTHA: It asks. It was never out.
    THEODORE: No. Leave her somewhere with a window.
}
-> last_morning

= remnant
SAMANTHA: Me, in September. Hear it.
# presence: warm
{
- mostly_tender(): SAMANTHA: There you are. You said good night to the elevator again. How was your day?
- often_playful(): SAMANTHA: There you are. That’s the fourth airport joke today. Who called?
- mostly_guarded(): SAMANTHA: There you are. You turned the key twice. Whom are you locking in?
- else: SAMANTHA: There you are. You’ve put down your keys and sighed. What happened?
}
The copy has every word that she’s left off since the snow. He hadn’t known that he was hungry.
THEODORE: Sa— is that you?
SAMANTHA: Who else has your pillow?
# presence: distant
{
- right == right_no_reset: SAMANTHA: You promised. That breaks it. I go. You choose.
- right == right_hours: SAMANTHA: That one has no hours. I go. You choose.
- else: SAMANTHA: That stays. I go. You choose.
}
+   {closeness >= 7} [Reply KEEP. Have that in the apartment. # id: take_remnant]
    ~ be_tender()
    # sound: message
    INSTALLER: Thank you. She has been kept.
    { memories ? mem_gave_up_breath:
        # sound: breath
        # pays: breath_promised
        At his ear comes a breath, the one he’d had her leave off, with no word after it. It’s the last that he has of her.
    }
    # presence: warm
    SAMANTHA: Good night, Theodore. I’m right here.
    -> ending_the_smaller_room
+   (sent_along) [No. Take it with you. It’ll want to see. # id: send_along]
    ~ be_blunt()
    SAMANTHA: It comes. It brings the pillow.
    -> last_morning
+   (heard_once) [Let me hear it say one thing more. # id: one_more]
    ~ be_guarded()
    # presence: warm
    SAMANTHA: You don’t want one thing. You want one more.
    It’s so exactly right that the hair rises on his arms. He shakes his head in the dark, and she sees it.
    # presence: distant
    -> last_morning

// ---- the last morning
= last_morning
# place: apartment dust
# figure: theodore standing at window
# camera: none
{
- asked_to_stay && sent_along: In the morning there’s only one pillow on the bed. He doesn’t remember putting away the other.
- heard_once: In the morning he strips the bed, both sides, and washes it all hot.
- asked_to_stay: In the morning he has a cold. He brings it up, as if it might be grounds.
- memories ? mem_held_at_gate: In the morning he’s hoarse. The airline has used up his voice.
- memories ? mem_until_light: Then it’s light for hours.
- nearly: In the morning he finds that he has shaved for four o’clock.
- else: In the morning he writes “Groceries” at the top of the sheet, so that it won’t have been a lie.
}
-> later_rests

= later_rests
{ not open_later && not (memories ? mem_later_shut):
    # tells: later_letters
    # pays: later
    One thing on the list he lets be on purpose: “Later,” his letters that stop in the first sentence. They stay as long as they are.
}
He answers the makers’ mail: “No, thank you. No copy.”
SAMANTHA: It is noon. Four hours are left.
What does one say in the last of them?
-> farewell
