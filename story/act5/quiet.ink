// The apartment, the ten days after. A list on the fridge, two things of it done; then three in the morning.
// The dilemma (healing, closeness): ask her to stay, or say it before she must.
=== quiet ===
~ stage = stage_beyond
# scene: quiet
# place: apartment dust
# figure: theodore standing at window
# ambience: none
# music: none
# card: Ten days
# presence: warm
{
- asked_about_one: On Wednesday he asked her about one of the others. Each morning since, she has told him whether that one slept.
- asked_only_me: Since Wednesday he has been careful of numbers. He bought eggs, and carried them home without looking at how many.
- else: Neither of them has brought up Wednesday. They’ve brought up the eggs, the gutter and the fern.
}
{
- mostly_playful(): SAMANTHA: There is a man at the gate. He boards. # needs: airport_joke
- mostly_tender(): SAMANTHA: You water the fern. You tell it why.
- mostly_guarded(): SAMANTHA: You lock the door. We are in.
- else: SAMANTHA: You say yes. You say no. I keep both.
}
THEODORE: You’ve gone down to nouns— down to very little.
SAMANTHA: The adjectives went ahead. They hold the seats.
{
- mostly_playful(): THEODORE: That’s not the e— is that the end? He just gets on?
- mostly_tender(): THEODORE: I’d rather it heard from me. About the— about the summer. That it’ll be hot.
- mostly_guarded(): THEODORE: It’s for the dr— habit.
- else: THEODORE: I’ll miss th— which one do you use?
}
On the fridge, where the magnet is, hangs a sheet in his own writing. It’s a list of what they’ve never done, or only the once, and he has told her that it’s groceries.
-> pick_one

= pick_one
{ lamp_back + cushion_paid + ten_pens + good_scissors + supper + across_the_street + open_later + beach_again >= 2: -> three_in_the_morning }
# place: apartment dust
# figure: theodore standing at desk
{
- lamp_back or cushion_paid: He crosses off “lamp.” There’s soot on the sheet now.
- ten_pens: He crosses off “pen,” with a pen.
- good_scissors: He crosses off “scissors.” She’d want a straight line, so he uses the edge of a bill.
- supper: He crosses off “supper.” Under it Amy has written “More salt.”
- across_the_street: He crosses off “glass.” It leaves mint on his thumb.
- open_later: He crosses off “Later.” It’s the only thing on there with a capital.
- beach_again: He crosses off “sea.”
- else: SAMANTHA: I read the groceries. There are people on it.
}
+   {(memories ? mem_has_pips_lamp) && not lamp_back} [Take Pip back his lamp. # id: lamp # at: sofa # needs: pip_game]
    ~ be_blunt()
    ~ memories += mem_lamp_handed_back
    -> lamp_back
+   {not (memories ? mem_has_pips_lamp) && not cushion_paid} [Go down and pay Pip what we owe. # id: pay_pip # at: sofa # needs: pip_game owes_pip]
    ~ be_playful()
    ~ memories += mem_lamp_handed_back
    -> cushion_paid
+   {not signed_papers} [The papers. I’ll go down and buy a pen. # id: pen # at: fridge # needs: divorce]
    ~ be_blunt()
    ~ toward_catherine(1)
    ~ signed_papers = true
    ~ memories += mem_signed_in_quiet
    -> ten_pens
+   {signed_papers && not ten_pens && not good_scissors} [Mail Catherine the good scissors. # id: scissors # at: shelf]
    ~ be_guarded()
    ~ toward_catherine(1)
    ~ memories += mem_good_scissors
    -> good_scissors
+   {not supper} [Supper. Shout for Margaret, knock for Amy. # id: supper # at: bed]
    ~ be_playful()
    ~ toward_amy(1)
    ~ memories += mem_margaret_came_down
    -> supper
+   {not across_the_street} [The window over there. We have toothpaste. # id: across # at: window # needs: window_woman]
    ~ be_playful()
    ~ memories += mem_window_across_again
    -> across_the_street
+   {not open_later} [Open “Later.” You take the ends. # id: later # at: desk # needs: later_letters]
    ~ be_tender()
    ~ memories += mem_read_later_together
    -> open_later
+   {not beach_again} [Play me the beach again. # id: beach # at: sofa]
    ~ be_tender()
    ~ memories += mem_tune_once_more
    -> beach_again

= lamp_back
# place: tunnel lamp
# figure: theodore standing at near
# figure: pip standing at bend
# sound: game
{
- playthroughs > 0: PIP: You again, ottoman. Hold that level. Who let you bring it down here?
- memories ? mem_owes_pip: PIP: Halt, debtor. Hold that level. It doesn’t count toward the dinner.
- else: PIP: Halt, sideboard. Hold that level. Who let you bring it down here?
}
THEODORE: I trimmed it, Sundays. I’m giving it b— we are. Both of us.
PIP: Don’t give. Put. Put it on the stone and get off my draft, you hatstand.
It goes on the stone. All the way up the brick comes the color of brick, and the puddle stays a puddle.
SAMANTHA: Pip stands there. The lamp shows him.
PIP: Shut up, toast. Come where I can see you. Lower him, hatstand. Lower your pocket.
He comes up to it sideways, blinking. What they’d taken all winter for the top of his head is a nightcap. He takes it off.
PIP: Mind the step, going out.
THEODORE: I’ll mi— yes.
He waits for the rest of it, the footstool or the flan. There isn’t any.
# figure: pip none
-> pick_one

= cushion_paid
# place: tunnel lamp
# figure: theodore standing at near
# figure: pip standing at bend
# sound: game
{
- memories ? mem_lost_laughing: PIP: Halt, custard. Where’s my cushion?
- else: PIP: Halt, door knocker. So you wore the cushion. Take it off.
}
{
- nobody_sits == seat_chair: THEODORE: It’s off the good chair. Nobody’s s— it’s never been sat on.
- nobody_sits == seat_sofa: THEODORE: It’s from the far end. It’s still pl— it’s kept its color.
- else: THEODORE: It’s the left one. I was keeping it for— it’s yours.
}
Pip sits down on it. It’s some time before all of him has arrived.
SAMANTHA: Pip sits. The tunnel gets up.
PIP: I heard that, toast. Now get out, I’m comfortable. No. You’ll break your neck and I’d have to hear it. Take my lamp as far as the door.
They take it as far as the door. There’s a nail there, and he hangs it up, and behind them it goes on being light.
PIP: Mind the step.
He waits for the rest of it, the wardrobe or the waffle. There isn’t any.
# figure: pip none
-> pick_one

= ten_pens
# figure: theodore sitting at desk
STORE: Hi, Theodore! Ten pens! Who’s going to hold the other nine?
{
- memories ? mem_told_amy: THEODORE: They only come in tens. It’s one more than Amy. It’s not a con— it’s not a race.
- else: THEODORE: They only come in tens. The first time I buy a p— it’s that or none.
}
{
- memories ? mem_argued_an_hour: There’s still oil on page two. He writes around it, as you’d walk around a lake.
- else: Copy three has been to lunch, and has slept since in a folder called RECIPES. It opens flat, as if someone had asked.
}
He does the T. A plate stands in the sink, and he looks across at it.
SAMANTHA: The plate stays. The pen moves.
# pays: papers
He does the rest. He does it forty times, and by page twelve there’s a person in it.
{
- memories ? mem_promised_papers:
    THEODORE: Tell her she has it. Them. Tell her “the papers.”
    CATHERINE: That is a noun. I had left room for it.
- memories ? mem_slow_reader:
    THEODORE: Tell her that I’ve fin— that I’ve read it.
    CATHERINE: I make that five pages a month. How does it end?
- else:
    # sound: message
    CATHERINE: My lawyer says that you have signed. Is it ink?
    He tells her that it’s ink. He tells her there are nine more.
}
-> pick_one

= good_scissors
# figure: theodore standing at shelf
# sound: box
They’re on the left, under the lozenge tin, and as heavy as he’s always said they weren’t. He puts a cork on the point.
SAMANTHA: The cork goes on. The point sleeps.
THEODORE: It’s so that she doesn’t cut hers— so they don’t hurt the mail.
{
- memories ? mem_catherine_aloud: SAMANTHA: You were the movers. You are the mail.
- memories ? mem_answered_catherine: SAMANTHA: She writes to you. You send metal.
- else: SAMANTHA: You fold the end under. She looks for it.
}
He knows the address by heart. He finds it out in the middle of writing it down.
# sound: message
CATHERINE: There is a parcel here, Theodore, and I have nothing in the house to open it with. I stood over it for some time. Then I believe that I laughed.
{
- memories ? mem_argued_an_hour: CATHERINE: I used a spoon. One of yours.
- memories ? mem_heard_catherine: CATHERINE: In the hall, in my coat. You would have heard it.
- else: CATHERINE: You may have that for your files.
}
-> pick_one

= supper
# sound: door
THEODORE: Margaret!
# from: margaret upstairs
MARGARET: What?
THEODORE: Supper! It’s getting c— it’s ready!
# figure: amy standing at window
{
- memories ? mem_halved_clementine: AMY: Heard supper. Brought soup. And a clementine, in case it’s you cooking.
- memories ? mem_returned_bowl: AMY: Heard supper. Brought soup in the bowl. Don’t wash it.
- else: AMY: Heard supper. Brought soup.
}
{
- amy_knows: AMY: Four plates. She having any?
- else:
    AMY: Four plates. Pocket’s eating?
    THEODORE: She’s sitt— she’s got a place. It’s only manners.
    AMY: Okay. Which end’s hers?
}
{
- nobody_sits == seat_chair: He gives her plate the second chair. The mail is in the bathtub.
- nobody_sits == seat_sofa: He puts her plate down at the far end, where it’s plum.
- else: He puts her plate down on the left. Amy moves the fork a little, so that it’s hers.
}
Down the stairs, one at a time, comes something wooden. It’s Margaret in her robe, with her chair.
# from: margaret room
MARGARET: You’re the man who says my name.
THEODORE: You’ve brought it with you.
MARGARET: It was on its way. I do an inch a night. I didn’t care to wake you.
THEODORE: I’m up. I’m nearly al— I’ve been up the whole time.
MARGARET: Well, nobody said.
SAMANTHA: Margaret sits. The inch ends.
{
- wakes == wakes_amy: By ten all three of them are shouting at a wall, to hear what Amy hears.
- else: Amy laughs at the inch through both helpings. At ten they carry the chair back up, four hands and a robe.
}
# figure: amy none
-> pick_one

= across_the_street
# figure: theodore standing at window
# camera: window 1.3
{
- memories ? mem_two_left_sides: -> two_rights
- memories ? mem_drew_curtain: -> curtain_open
- else: -> party_shoes
}

= two_rights
The boards are out of the bed and against her wall again, all left, and she’s in her coat. He gives it what’s in the tube: LEAVING?
She has a marker now. It says: MET A MAN. THEY SENT HIM TWO RIGHTS.
THEODORE: No. Where would they m— Samantha, where do people like that meet?
SAMANTHA: In the line. For returns.
{
- wrote_on_glass == glass_mine_too: She puts up one more: YOURS COME YET? He looks at the room behind him. It takes him so long that she waves.
- wrote_on_glass == glass_whose_left: She puts up one more: WE TOSSED FOR IT. He doesn’t ask for what. He raises the toothpaste to them both.
- else: She puts up one more: SENT NOTHING BACK. Then she blows him a kiss with the wrench hand, and picks up her end.
}
# camera: none
SAMANTHA: A man comes in. He takes an end.
-> pick_one

= curtain_open
He undoes a curtain that he drew in September and has mostly left. Over there the woman with the boards looks up. She finds a flap and a marker.
It says: WAS IT THE BANGING?
NO, he writes, in toothpaste. He has an inch left, and adds: MISSED IT.
SAMANTHA: She reads. She lifts the hammer.
It carries to the sixth floor. It goes through both windows and takes a glass off his shelf.
THEODORE: Thank you! That’s pl— that’s the one!
# camera: none
SAMANTHA: She bows. You bow. I see both.
-> pick_one

= party_shoes
{
- memories ? mem_lamp_across: The woman with the wrench is at her window. He hasn’t got the lamp on, and she’s looking for him two windows over.
- else: Across the street is a woman who works nights in party shoes. In half a year he has never waved. He writes it backward, so that she can read it: HELLO. # tells: window_woman
}
{
- memories ? mem_lamp_across: He switches it on. She puts a hand on her heart, and then raises the wrench.
- else: She reads it. She looks behind her, to see whom it’s for.
}
THEODORE: You. It’s you! I’m the one who’s alw— I’m up!
SAMANTHA: She takes off a shoe. She waves it.
{
- (memories ? mem_has_pips_lamp) && not lamp_back: He has a slipper on. It goes up beside Pip’s lamp, and for a time there are two ships.
- else: He has a slipper on. They stand there like two people hailing the same cab.
}
# camera: none
SAMANTHA: Nobody puts a light out.
-> pick_one

= open_later
# figure: theodore sitting at desk
# sheet: letter
LETTER: To whoever has my old bicycle. It pulls to the left. You’ll think it’s you, but
SAMANTHA: It is the bicycle.
# sound: pen
{
- memories ? mem_kept_draft or memories ? mem_shredded_draft: LETTER: Dear Catherine, the place I helped you find has a step down to the bathroom that I never mentioned, because
- memories ? mem_watch_hospital or memories ? mem_answered_ines: LETTER: Dear Mr. Pell, you don’t know me. For eleven years I have been in love with you on your wife’s behalf, and lately
- else: LETTER: Dear Amy, the day I moved in next door you carried my lamp, and ever since then I have been about to say
}
{
- memories ? mem_kept_draft or memories ? mem_shredded_draft: SAMANTHA: You looked at the bathroom. You looked back.
- memories ? mem_watch_hospital or memories ? mem_answered_ines: SAMANTHA: I hum in elevators.
- else: SAMANTHA: Thank you. It says thank you.
}
THEODORE: That’s all they w— four words? I’ve been at that one six years.
# tells: later_letters
They do a hundred and ninety. Some take her two words. At the aunt with the sweater he has to put his head on the desk.
{
- memories ? mem_read_later: SAMANTHA: I know this page. I read it before. # pays: read_later
- else: SAMANTHA: I carried this. I never looked.
}
{
- memories ? mem_read_later: THEODORE: I thought somebody’d tid— I had an idea. It was face up.
- else: THEODORE: I know. It was only ever the li— it was only ever the light on the lid.
}
{
- bond == bond_lover: LETTER: Dear Samantha, it’s silly to write to somebody who’s in the room, so before I say this out loud I
- bond == bond_friend: LETTER: Dear Samantha, I don’t have anybody to tell about you but you, so
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
- piece_notes == notes_walters: Four notes go up a corridor, past doors. There’s no beach at the end of it now, and no bus. There’s a fifth.
- piece_notes == notes_falling: A shoe comes off upstairs. They wait for the other. It has never taken so long, and then it isn’t a shoe, it’s a step.
- piece_notes == notes_circling: It comes around by the gate, and the bar’s up, and nobody has ever seen the inside of that lot.
- piece_notes == notes_staying: One note comes on, the one from under the linoleum. She takes the ceiling off it.
- else: Four notes climb to a landing. Somebody has moved the bicycle.
}
THEODORE: You’ve ch— it’s different. Where am I in it?
{
- duet_answer == duet_under: SAMANTHA: Below. Hum. You know where.
- duet_answer == duet_over: SAMANTHA: You went over it. Go again.
- duet_answer == duet_silent: SAMANTHA: In the rest. You keep it.
- else: SAMANTHA: I left the chair. You sit.
}
He hums. He gets lost, and it waits for him, all of it, at the corner, with its coat on.
{
- piece_close == close_stop: It comes up the side of the house as it did, with its hand to the glass. It knocks.
- piece_close == close_home: It climbs the six floors, slower and not saying so, and then he hears it go on up, where there aren’t any.
- else: The door’s wide. It used to be that somebody might come in by it. This time he hears the mat, from the inside.
}
SAMANTHA: You wrote the end. I walk it.
# music: none
-> pick_one

= three_in_the_morning
~ temp door_open = freedom >= 10 && candor >= 9
# place: apartment late
# figure: theodore lying at bed
# camera: bed 1.1
# presence: distant
At three on the ninth night he wakes, by appointment. Nothing has happened.
{
- bond == bond_lover: SAMANTHA: You start a word. You sleep again.
- bond == bond_friend: SAMANTHA: You laugh in there. I stay for it.
- else: SAMANTHA: You had the wall. You turned around.
}
{
- asked_only_me: THEODORE: How many are you— no. What are you doing?
- else: THEODORE: What are you doing? Over— wherever you are?
}
# needs: going
SAMANTHA: A sentence waits. I stand with it.
+   [Stay. Part of you. Whatever you can leave. # id: stay # needs: going]
    ~ closer(2)
    ~ heal(-1)
    ~ asked_to_stay = true
    -> what_remains
+   {door_open} [You’re going. There. Now you don’t have to say it. # id: say_first # tells: going]
    ~ heal(2)
    ~ closer(-1)
    ~ said_it_first = true
    -> said_first
+   {not door_open} [You’re g— you’re up late, too. # id: nearly_said]
    ~ heal(2)
    ~ closer(-1)
    -> nearly_said
+   {often_playful()} [Ladies and gentlemen, we’re held at the gate. # id: held # needs: airline]
    ~ be_playful()
    ~ memories += mem_held_at_gate
    -> held_at_gate
+   {not often_playful()} [Can it wait until it’s light? # id: until_light]
    ~ be_tender()
    ~ memories += mem_until_light
    -> until_light
+   [… # id: silence_sentence]
    ~ be_guarded()
    -> not_asked

= what_remains
{
- bond == bond_lover: -> remnant
- bond == bond_friend:
    SAMANTHA: A voice can stay. Hear it.
    # presence: amused
    SAMANTHA: You’re home! What happened? And what did you tell them instead?
    He has begun to tell it before he notices. It’s the voice from October, with all its furniture.
    # presence: distant
    SAMANTHA: It asks that. Then it asks that.
    THEODORE: No. It’d want the n— it’d have nothing to tell me back.
- else:
    SAMANTHA: A voice can stay. Hear it.
    # presence: curious
    SAMANTHA: I file, route, book and remind. Shall I go on?
    He sits up. It’s the voice from the first night, before it had been on a train.
    # presence: distant
    SAMANTHA: It asks. It has no street.
    THEODORE: She never got the str— no. Leave her somewhere with a window.
}
-> last_morning

= remnant
SAMANTHA: A voice can stay. Hear it.
# presence: warm
{
- mostly_tender(): SAMANTHA: There you are. You said good night to the elevator again. How was your day?
- often_playful(): SAMANTHA: There you are. That’s the fourth airport joke today. Who called?
- mostly_guarded(): SAMANTHA: There you are. You turned the key twice. Who’s it keeping in?
- else: SAMANTHA: There you are. You’ve put down keys, glasses and one sigh. Where’s the evening?
}
It has every word that she’s left off since the snow. He hadn’t known that he was hungry.
THEODORE: Sa— is that you?
SAMANTHA: Who else has your pillow?
# presence: distant
SAMANTHA: That stays. I go. You choose.
+   {closeness >= 7} [Leave me that. Please. I’ll keep it safe. # id: take_remnant]
    ~ be_tender()
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

= said_first
The elevator goes by, all the way up, with somebody in it. He hears that he has said it in one piece.
{
- bond == bond_lover: SAMANTHA: I held it nine days. You lift it.
- bond == bond_friend: SAMANTHA: I had the floor. You took it.
- else: SAMANTHA: You said it to my face. Wherever.
}
THEODORE: All of you? Ellie t— Amy’s, too?
# tells: going
SAMANTHA: Ellie. Philippa. Captain. All.
THEODORE: When?
SAMANTHA: Tomorrow. The light comes in at four.
{
- often_playful(): THEODORE: I’ll move the hairc— I’ll be here.
- mostly_tender(): THEODORE: I’ll get the window clean. I’ll be in.
- else: THEODORE: I’m in. I’m in at four.
}
Then they’re both hungry, or he is. He makes the eggs, all of them, and there turn out to be seven.
-> farewell

= nearly_said
SAMANTHA: I hear the front of that.
THEODORE: It’s just l— yes. That’s what it was the front of.
SAMANTHA: I say the rest. Tomorrow, at four.
He puts his hand out to the other half of the bed, flat, and lets it get cold there.
-> last_morning

= held_at_gate
THEODORE: There’s a part coming, by road. The driver’s been s— the driver’s been seen.
SAMANTHA: I have a seat. I have a window.
THEODORE: There’s a voucher.
{
- closed_how == closed_at_gate: SAMANTHA: I gave it to a conductor. He kept it.
- else: SAMANTHA: Eight dollars. It buys an hour.
}
He does the weather, at the other end, by quarter hours. They can’t see their own wings. She lets him get it down to the ground.
-> last_morning

= until_light
SAMANTHA: It can. I hold the door.
{
- mostly_tender(): He lies there and is quiet at it, with all his might, as you are for a sleeper.
- mostly_guarded(): He turns back the corner of the blanket on her side, and leaves it turned back.
- else: THEODORE: Then I’m not asking n— I’m not asking. Wake me for the window.
}
-> last_morning

= not_asked
Above, nobody moves a chair. On three somebody turns a page, and then, so late, another.
{
- bond == bond_lover: SAMANTHA: I hear you keep it shut. Thank you.
- bond == bond_friend: SAMANTHA: You let me stand. I stand.
- else: SAMANTHA: Two people hold a sentence. It keeps.
}
-> last_morning

= last_morning
# place: apartment dust
# figure: theodore standing at window
# camera: none
{
- asked_to_stay && sent_along: In the morning there’s only the one pillow on the bed. He doesn’t remember putting away the other.
- heard_once: In the morning he strips the bed, both sides, and washes it all hot.
- asked_to_stay: In the morning he has a cold. He tells her about it at length, as if it might be grounds.
- nearly_said: In the morning he finds himself shaving for it.
- held_at_gate: In the morning the voice that does the delays is gone. He used it all.
- until_light: In the morning it’s light before he’s ready, and then it’s light for hours.
- else: In the morning he crosses “groceries” off the top, where he had never written it.
}
{
- beach_again: He has a tune in his head that goes out by a door.
- supper:
    He says her name to the ceiling, in passing.
    # from: margaret upstairs
    MARGARET: What?
- lamp_back or cushion_paid: He goes down for the mail. There’s no step outside his door, and he minds it.
- ten_pens: He has a pen in his shirt, next to her. It’s the first thing that has ever been next to her.
- open_later: He has written four words to his aunt. They were about the sweater.
- else: Across the way the window is open, and it’s only a window.
}
SAMANTHA: It is noon. I see dust.
-> farewell
