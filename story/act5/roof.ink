// Five in the morning: where he walks. Each way is its own; which ending it leads to is story/endings.ink.
=== roof ===
# scene: roof
# place: apartment dawn
# hum: fridge
# figure: theodore standing at shelf
# ambience: none
# music: none
# card: The same night, five in the morning
{
- memories ? mem_wished_floor: The envelope goes in the breast pocket. In the hall he puts down what he wrote with, to see if it rolls. The floor’s dead level.
- memories ? mem_told_plates: The envelope goes in the breast pocket. Going by the rack he puts one of the plates away, and it’s the dry one.
- memories ? mem_left_margin: The envelope goes in the breast pocket. Through the paper his thumb can find the space that he’s left her.
- memories ? mem_plate_found: He takes the letter to Amy’s door in his socks, and pushes it under. Then he comes back for his shoes, and moves the colander, to see if Catherine’s plate is behind it, as he wrote. It takes both hands.
- memories ? mem_kept_in: He takes the letter to Amy’s door in his socks, and pushes it under. Then he comes back for his shoes, and rinses a cup, as slowly as in her film.
- letter_to == to_amy: He takes the letter to Amy’s door in his socks. It goes under as if somebody had measured. Then he comes back for his shoes.
- memories ? mem_put_married: He has “scientist” on the side of his hand, backward, where he leaned on it. He puts on his shoes with the other.
- memories ? mem_left_her_out: He has a shoe on before he says it. “Catherine,” he says, to the coats, so that she’s in it somewhere.
- letter_to == to_own_name: He has a shoe on before it strikes him that nobody has told him about the weather. He’ll have to go and see.
- memories ? mem_finished_one: He puts on the shirt. There’s one letter in the apartment that he has finished, and he says it over while he does the buttons.
- memories ? mem_emptied_it: He puts on the shirt. “Later,” he tells the apartment. The file’s empty, so the word only says when.
- memories ? mem_gave_pin_back: He puts on the shirt. The clip has its ears up, and he’s careful of the door frame on that side. # needs: clip
- else: He puts on the shirt. The pin’s still in it, and he’s careful of the door frame on that side.
}
{
- memories ? mem_kept_umbrella: Amy’s umbrella hangs in the hall. It isn’t raining. He takes it down, so as to be carrying something.
- memories ? mem_amys_umbrella: In the hall there’s a hook with nothing on it. Amy’s umbrella was to hang there till he gave it back.
- else: In the hall there’s a coat, and a hook to spare. He takes the coat.
}
{
- mostly_playful(): THEODORE: So there’s a man on a landing. And nobody’s listening.
- mostly_tender(): THEODORE: I’m going out, Samantha. Sorry. Habit.
- mostly_guarded(): THEODORE: I’m only going out.
- else: THEODORE: Up or down?
}
{
- memories ? mem_margaret_came_down: On the stairs stands Margaret’s chair, a step lower than it was.
- memories ? mem_lamp_handed_back: He minds the step, as Pip told him.
}
Where does a man go at five?
+   [Go to Amy’s door. # id: amys_door]
    ~ be_tender()
    ~ heal(1)
    ~ door = door_amy
    -> eleven_steps
+   [Walk to Catherine’s street. # id: catherines_street]
    ~ be_blunt()
    ~ door = door_catherine
    -> two_miles
+   [Go up on the roof, alone. # id: up]
    ~ be_guarded()
    ~ door = door_roof
    -> four_flights
+   [Go to work, before anyone. # id: to_work]
    ~ be_playful()
    ~ door = door_work
    -> first_in

// ---- Amy
= eleven_steps
~ temp own_book = letter_to == to_own_name && craft >= 3 && candor >= 6
The hall light is on a timer. It goes out a step too soon, and he takes the last by the light under her door.
{
- letter_to == to_amy: A corner of his letter still shows there. While he’s looking at it, it goes in.
- letter_to == to_catherine: By the elevator there’s a brass flap that says U.S. MAIL. He pushes the envelope through, and hears it go down past five, and four, and everybody.
- else: He listens for her faucet. There isn’t any.
}
+   (knocked) [Knock twice, so she knows it’s on purpose. # id: knock_twice]
    ~ be_tender()
    ~ toward_amy(1)
    ~ memories += mem_knocked_twice
    {
    - memories ? mem_followed_her: He knocks twice. It’s nothing to the noise he once made with his forehead, on her wall.
    - else: He knocks twice. He has done it before with a bowl and with an elbow. It sounds different with a hand.
    }
    # from: amy door
    AMY: Come in?
+   (milky) [Call in, and ask for milk. # id: milk]
    ~ be_playful()
    ~ toward_amy(-1)
    ~ memories += mem_wanted_milk
    THEODORE: Amy? Have you got any milk?
    # from: amy door
    AMY: At five.
    THEODORE: It’s for after we’ve talked.
+   [Stand there with my knuckles up. # silent # id: silence_door]
    ~ be_guarded()
    # from: amy door
    AMY: Can hear you not knocking.
-   # sound: door
# figure: amy standing at desk
# from: amy none
{
- not own_book && amy >= 8: -> she_comes_out
- else: -> she_stays_in
}

= she_comes_out
She’s dressed. Over it she has her winter coat, buttoned to the top.
{
- memories ? mem_her_way:
    AMY: Got to the end. Two words short. That’s how I talk.
    # needs: ellie
    AMY: Ellie’s gone, too. Four o’clock.
- memories ? mem_flourish:
    AMY: Got to the last line. That’s the lamp, Theo. Nearly through, and there’s the lamp.
    # needs: ellie
    AMY: Ellie’s gone, too. Four o’clock.
- memories ? mem_asked_stars:
    AMY: Four stars. Keeping one.
    # needs: ellie
    AMY: Ellie’s gone, too. Four o’clock.
- memories ? mem_half_theo:
    AMY: Got down to your name. Says T, dry. Then it’s wet. Dishes?
    # needs: ellie
    AMY: Ellie’s gone, too. Four o’clock.
- memories ? mem_told_amy_samantha: AMY: Ellie’s gone. Four o’clock. Thought of yours right off. Thought, he told me first, on that roof, I’ll tell him first. # needs: ellie
- memories ? mem_night_was_amys: AMY: Ellie’s gone. Four o’clock. Take out your— no. You haven’t got it in. # needs: ellie
- else: AMY: Ellie’s gone. Four o’clock. Yours too. Could tell by how you walked about. # needs: ellie
}
{
- memories ? mem_asked_how_amy_is: AMY: Ellie said “I.” At the end. Got the “we” off her the week you held my coat. “I’m off,” she said.
- else: AMY: Ellie said “I.” At the end. No “we” in it. “I’m off,” she said.
}
{
- knocked: THEODORE: I came to knock. That’s all I’ve got.
- milky: THEODORE: It isn’t the milk. I’ve got milk.
- else: THEODORE: I was going to. I was nearly there.
}
{
- memories ? mem_kept_umbrella:
    ~ memories += mem_took_umbrella_up
    He holds out her umbrella. She opens it right there, under the hall ceiling, and reads it: ARE YOU WARM ENOUGH?
    AMY: No.
    They made nine hundred of that umbrella, and nobody had ever told one the truth.
- letter_to == to_amy && (memories ? mem_lost_umbrella) && not (memories ? mem_perfect_mother_won):
    AMY: Saw my umbrella in that tree in November. Was waiting to see how you’d put it.
    THEODORE: I’ve been going around by the other street.
- letter_to == to_amy && (memories ? mem_gave_mara_umbrella) && not (memories ? mem_perfect_mother_won):
    AMY: Seven, from the hedge woman. So it keeps her dry.
    THEODORE: She’s never going to give it back.
- memories ? mem_lost_umbrella:
    AMY: Where’s my umbrella?
    THEODORE: It’s by the station. It’s quite high up.
    AMY: Saw it in November. Was waiting to see how you’d put it.
- memories ? mem_gave_mara_umbrella:
    AMY: Who’s got my umbrella?
    THEODORE: The woman from my date. She does hedges. She won’t give it back.
    AMY: Good. Keeps her dry, then.
- else:
    ~ memories += mem_took_umbrella_up
    Her umbrella hangs inside the door. She hands it out to him past her shoulder, in case.
}
AMY: Roof?
Four flights up, and the hall light lasts for one. He hums Walter’s tune, a note to each, so that she’ll know where the stairs are. Amy hums the fourth.
-> choose_ending

= she_stays_in
{
- letter_to == to_amy: She has his letter open in her hand, and her finger on the place.
- else: She opens it as far as her own width. She’s in her winter coat, buttoned to the top.
}
# needs: ellie
AMY: Ellie’s gone. Four o’clock.
THEODORE: Samantha, too. The same minute.
{
- memories ? mem_asked_for_help: AMY: Can’t do yours today, Theo. Did yours in the winter. Only got the one in me.
- memories ? mem_praised_film: AMY: Can’t do both, Theo. And you’d say that mine was good. All of it. Like my film.
- memories ? mem_told_amy_samantha: AMY: Can’t do both, Theo. Did both on the roof that night. Did mine after, by myself.
- else: AMY: Can’t do both, Theo. Only got the one in me.
}
{
- knocked: THEODORE: I could just stand here.
- milky: THEODORE: No. Keep the milk.
- else: He nods. He’s had the practice.
}
AMY: Sunday. Ask me Sunday.
# sound: door
# figure: amy none
# figure: theodore lying at bed
He lies down on the wall side in his coat. About six there’s a knock, one, low, at the height of a pillow. He hunts around him for something to knock with, and it turns out to be his hand.
-> choose_ending

// ---- Catherine
= two_miles
# place: street night
# figure: theodore walking at curb
# ambience: city_night
{
- signed_papers && (memories ? mem_good_scissors) && letter_to == to_catherine: It’s two miles, and in both arms he has the box of hers that she never sent for, with the envelope under the tape. Since the scissors went it pulls to the right. From time to time he has to cross the street.
- signed_papers && (memories ? mem_good_scissors): It’s two miles, and in both arms he has the box of hers that she never sent for. Since the scissors went it pulls to the right, so that from time to time he finds he has crossed the street.
- signed_papers && letter_to == to_catherine: It’s two miles, and in both arms he has the box of hers that she never sent for, with the envelope under the tape. It’s heavier on the left. From time to time he has to cross the street.
- signed_papers: It’s two miles, and in both arms he has the box of hers that she never sent for. It’s heavier on the left, so that from time to time he finds he has crossed the street.
- memories ? mem_hid_papers: It’s two miles, and under his coat is a folder marked RECIPES. The papers are in it.
- memories ? mem_argued_an_hour: It’s two miles, with the papers under his coat, oil and all. Twice he stops under a lamp to look up who got the spoons.
- else: It’s two miles, with the papers under his coat. They keep his front warm. He hadn’t thought of them like that.
}
{
- memories ? mem_lost_umbrella: By the station Amy’s umbrella is still up its tree, wide open. There’s a start of a nest in it.
- memories ? mem_kept_umbrella: At the bridge it begins to rain, so he was right to take the umbrella. He puts it up, and it asks if he’s warm enough.
- else: At the bridge it begins to rain. There’s nobody to tell, so it’s only rain, and he turns up his collar.
}
# figure: theodore standing at door
{
- wakes == wakes_wife: Third floor, on the left. At three in the morning, for something good, he’d have woken her. It’s twenty to six, and he tries to think of something good.
- unsent == unsent_warm && not (memories ? mem_sent_draft): Third floor, on the left. There’s a light, and a radiator under it. In September he had a letter begun, to ask if she was warm.
- else: Third floor, on the left. There’s a light, with a chair drawn up to it, and nobody in the chair.
}
{
- signed_papers: -> her_box
- letter_to == to_own_name && craft >= 3 && candor >= 6: -> across_from_her
- else: -> her_bell
}

= her_box
{
- memories ? mem_taught_jocelyn_tune: A window’s open up there. Somebody is humming Walter’s tune over a faucet, with a fifth note, and it sounds as if it had always been there.
- else: A window’s open up there. Somebody is running water for a single cup.
}
+   (on_step) [Leave the box on her step, and go. # id: on_the_step]
    ~ be_tender()
    ~ toward_catherine(1)
    ~ memories += mem_left_on_step
    {
    - (memories ? mem_folded_tab) && not (memories ? mem_good_scissors): The end is folded under, her way. He did that in September, for this.
    - else: He folds the end of the tape under, so that she’ll find it. He has to do it with his teeth.
    }
    He’s at the corner when he hears the street door, and then for a while nothing, and then, quite distinctly, tape.
+   (handed) [Ring, and hand it to her. # id: hand_over]
    ~ be_blunt()
    ~ toward_catherine(-1)
    ~ memories += mem_came_as_movers
    # from: catherine intercom
    CATHERINE: Yes?
    THEODORE: It’s the movers.
    In the grille somebody laughs through her nose, in spite of the hour.
    CATHERINE: Leave it inside the door, Theodore. I have no face on.
    He leaves it inside the door. For nine years he saw her without one, and had thought that was her face.
+   [Sit down on the step with it. # id: silence_step]
    ~ be_guarded()
    ~ memories += mem_sat_on_step
    He sits there with the box on his knees, till a woman comes out with an old bicycle, and takes him for a delivery.
    THEODORE: It’s for the third floor. On the left.
    She signs for it. She has a pen on her.
-   {
    - on_step: It’s getting light. Both his arms are free, and he walks the first mile as he came, in a curve.
    - handed: It’s getting light. “The movers,” he says over again, on the bridge. A man with a bicycle tells him that they come Thursday.
    - else: She leans her bicycle on the rail, to carry the box up. It pulls to the left, as his old one did, and he has caught it before it falls.
    }
    -> choose_ending

= across_from_her
He stands across the way with his papers. He has brought them all this distance, and nothing to sign them with. What he wrote with tonight is at home, beside the letter.
THEODORE: I’m still ma— I’m still missing a pen.
At ten past six the light goes out. It’s light enough by then; she never wasted any. He takes it as good morning.
-> choose_ending

= her_bell
{
- memories ? mem_gave_pin_back: Her name’s by the bell, all of it, on a card. The card is held up by a pin, and he knows the pin.
- else: Her name’s by the bell, all of it, on a typed card. There’s room on it for one more line, and she has ruled that off.
}
+   (at_six) [Wait until six, when she gets up. # id: till_six]
    ~ be_tender()
    ~ toward_catherine(1)
    ~ memories += mem_waited_for_six
    He stands in the doorway till a church strikes. On the sixth stroke he puts his thumb to the bell, and the door buzzes before he has pressed it.
+   (two_rings) {memories ? mem_one_ring} [Ring twice. In September I only rang once. # id: second_ring]
    ~ be_blunt()
    ~ memories += mem_rang_twice
    It rings once, a long way up. He looks at his thumb. It goes back of its own accord and does the other.
    # from: catherine intercom
    CATHERINE: Then it is an emergency.
+   (rang_now) {not (memories ? mem_one_ring)} [Ring now, before I polish it. # id: ring_now]
    ~ be_blunt()
    ~ toward_catherine(-1)
    ~ memories += mem_rang_early
    # from: catherine intercom
    CATHERINE: Who is dead?
    THEODORE: Nobody. Nobody new.
+   [Stand there, and don’t ring. # silent # id: silence_bell]
    ~ be_guarded()
    He has his thumb a half inch off it. The street door buzzes by itself.
    # from: catherine intercom
    CATHERINE: You have been there for eleven minutes, Theodore. Either you are ringing or you are reading my name.
-   {
- at_six: She comes down herself. He hears every flight, evenly, with a hand on the rail.
- two_rings: She comes down herself, at the speed that she keeps for emergencies. It’s the same as the other.
- rang_now: She comes down herself. Nobody is dead; he’s got that far, and it’s something to open with.
- else: She comes down herself, with a light going on at each landing, so that he can see how near it’s getting.
}
-> choose_ending

// ---- the roof, alone
= four_flights
~ temp own_book = letter_to == to_own_name && craft >= 3 && candor >= 6
The light on the stairs to the roof is on a timer. He hums Walter’s tune, a note to each flight. It comes out even.
# place: roof dawn
# figure: theodore standing at door
# sound: door
The bank across the street says what time it is. Then it says forty-one degrees. It’s got it right, for once, and there’s nobody up here but him to be told.
# figure: theodore sitting at edge
{
- memories ? mem_sat_on_roof: He sits where he sat with Amy in the fall, the same way around. The gum’s still there. It has held up better than most things.
- memories ? mem_she_was_afraid: There’s an edge. He stops well back, as Samantha told him to up here in the fall; and then, as nobody says it, he goes on to the wall and sits down.
- else: He sits on the wall with his feet in. Behind him, on the stairs, the light goes off again, floor by floor.
}
+   (fifth_note) [Hum Walter’s four notes. Try for a fifth. # id: fifth]
    ~ be_tender()
    ~ memories += mem_hummed_fifth
    He does them, going up. Then there’s the gap where a fifth would go. He leans out over it with his mouth open, and what comes is a yawn.
    {
    - memories ? mem_yawn_is_hers: It’s a long one, with her name in the middle, spelled with the mouth open. He lets it out over the street as far as it goes.
    - else: It’s a long one, and there’s a name in the middle. He hears it get there. It isn’t a bad note.
    }
+   (answered_it) {memories ? mem_kept_umbrella} [Put up the umbrella, and answer it. # id: answer_it]
    ~ be_playful()
    ~ memories += mem_answered_umbrella
    ~ memories += mem_took_umbrella_up
    ARE YOU WARM ENOUGH?, it says, in yellow, upside down and all around him.
    THEODORE: I was. Now it’s forty-one degrees.
    A gust gets under it, and it lifts him by the arm, a little, the way you help a man up.
+   (said_it) {not (memories ? mem_kept_umbrella)} [Tell her, out loud, what I can see. # id: say_it]
    ~ be_blunt()
    ~ memories += mem_said_rye
    THEODORE: There’s a bakery that’s lit. There’s a man who’s watering one of his plants. He’s dusting the other.
    He has left gaps for her questions. He looks at the bakery to see what she’d have asked. It’d have been who gets the first roll.
+   [Only look at the windows. # id: silence_edge]
    ~ be_guarded()
    A light comes on, and another goes out. There’s somebody behind each of them. They’re all over the place.
-   # from: courier street
    Down in the street the courier comes along, from door to door, with his cart. It was he who handed out the boxes.
{
- os1_refusals == 0 or (os1_refusals == 1 && box_kept == box_under_coats): COURIER: Hey! Two hands! You got a box up there?
- else: COURIER: Hey! Boxes! You done with yours?
}
THEODORE: I’m keeping mine!
COURIER: Everybody’s keeping theirs!
{
- letter_to == to_catherine:
    He drops the envelope. It takes its time, and has a look in at several windows, and the courier puts up both hands.
    {
    - memories ? mem_wet_thumb: COURIER: “Catherine.” And a thumb. That on my way?
    - else: COURIER: “Catherine.” That on my way?
    }
    THEODORE: It’s two miles! Yes!
- not own_book && letter_to == to_amy && amy >= 8: Behind him the stairs have started. It’s Amy, slow, with paper in her hand, who stops on each landing to read a bit.
- not own_book && amy >= 9: Behind him the stairs have started. It’s Amy, in her winter coat. She heard him go by, and gave him a head start.
- letter_to == to_amy: Somewhere under him, by the sound, somebody opens a window and is standing in it. She doesn’t look up, and he doesn’t call down. It’s a long letter.
- fifth_note: He tries the tune from the beginning, with the yawn on the end. It’ll want some getting used to.
- answered_it: He takes it down with him, open, all down the stairs. It asks everybody’s door.
- said_it: “Rye,” he says, on the way down. She’d have wanted it settled.
- else: By half past they’ve put the street on. He can see his own window from here, if he leans, and that he’s left a lamp lit for himself.
}
-> choose_ending

// ---- work
= first_in
# place: office day
# figure: theodore standing at aisle
# figure: paul standing at front_desk
# from: device room
Nobody’s being anybody yet. There are only the chairs, each with its cardigan, and at the stamps, with his coat on, Paul.
PAUL: “Early”! I’ve been here first every day for years, in case. I’ve never got to say it.
{
- memories ? mem_paul_knows: He bends down to say good morning to the pocket. He looks in. Then he looks at Theodore, and says it up there instead, and not so loudly.
- else: He bends down a little, to the pocket, and stops. Samantha isn’t in it. They all left at four. # tells: going
}
{
- memories ? mem_visitors_badge: PAUL: I’ll leave Samantha’s badge in the drawer. “Visitor.” It’s got no date on it. You can read it either way. # tells: badge
- else: PAUL: Tatiana’s OS did her billing. At the end it put “no charge,” and went. She’s had that framed. “No.”
}
{
- memories ? mem_bare_name: PAUL: You’ve got “sold” on your hand. Backward! I wasn’t reading.
- memories ? mem_sold_closing: PAUL: You’ve got “softly” on your hand. Backward! That’s one of ours.
- memories ? mem_her_way: PAUL: You’ve got “now” on your hand. Backward! Nobody’s ever ordered a “now.”
- memories ? mem_flourish: PAUL: You’ve got “walls” on your hand. Backward! I’d have had to sit.
- memories ? mem_full_name: PAUL: You’ve got “Twombly” on your hand. Backward! I had to think who it was.
- memories ? mem_one_more_lovely: PAUL: You’ve got “silences” on your hand. Backward! I’d have had to sit.
- (memories ? mem_wet_thumb) or (memories ? mem_half_theo) or (memories ? mem_paused_name): PAUL: You’ve got a “T” on your thumb. Just the “T”! Is there more coming?
- memories ? mem_finished_one: PAUL: You’ve got “somebody” on your hand. Backward! I wasn’t reading.
- memories ? mem_emptied_it: PAUL: And nothing on your hands! I always look.
}
{ memories ? mem_gave_mara_umbrella: PAUL: And Mara’s sharing your umbrella! Tatiana went at it all winter. They’ve settled. It’s yours on weekdays. “Weekdays”! }
# figure: theodore sitting at desk
# from: ines letter
There’s a card on his desk, from Ines Pell, with a parrot, and her capitals lean on each other as they always have.
{
- memories ? mem_kettle: INES: One, I’ve bought the kind that turns itself off. I get up for it anyhow. It’s generally done.
- memories ? mem_umbrella: INES: One, it rained, and I took them back their umbrella. They won’t have it. So that’s where I go now, Tuesdays.
- else: INES: One, the boy with the mop comes for his dinner. I’ve told him he can hum three notes, and leave me the fourth.
}
INES: Two, I’ve been through the bread box, and I can tell which is you. You’re the one who waits.
INES: Three, I don’t want a letter this month. I thought I’d tell you myself.
+   (answered_ines) [Answer Ines myself, by hand. # id: answer_ines]
    ~ be_tender()
    ~ memories += mem_wrote_back_to_ines
    # sheet: letter
    # sound: pen
    {
    - bond == bond_lover: LETTER: Dear Ines. There was somebody, and I hummed. It was she who read you out to me. It’s before breakfast, and I’m up. Theodore # pays: parrot
    - bond == bond_friend: LETTER: Dear Ines. I had a friend who asked after you. She’s gone ahead, like everybody who was any fun. What do you put on ham? Theodore # pays: parrot
    - else: LETTER: Dear Ines. I’m well. No, that isn’t so. You would have had that out of me in a minute, and I’d like it if you did. Theodore # pays: parrot
    }
    # sheet: none
    # sound: page
    PAUL: “Theodore.” Would you look at that? It’s got a tail on the T.
+   (piled) [Start on the pile. A golden wedding. # id: the_pile]
    ~ be_guarded()
    ~ memories += mem_took_pile
    THEODORE: “My dearest Ruth. Fifty years is—” Sorry. It’s longer than he thought.
    DEVICE: Who is speaking, please?
    He looks around the room. It’s a fair question, with nobody else in.
    THEODORE: I’ll start again. “Ruth. I’ve been up since four.”
+   [Stand her parrot by the other one. # id: silence_desk]
    ~ be_guarded()
    He stands it against the lamp. The parrot looks at him, from the side. The other came as mail, in the fall, and he prints it, to stand beside it.
    PAUL: “Which.” “Which is you.” I only saw that line. I’m going to have to go and stand by the stamps.
-   {
    - letter_to == to_catherine: And there’s the envelope. It goes down the chute at five twenty-nine, in his own handwriting.
    - letter_to == to_own_name: He has one of his own at home now, in a box. All morning he feels like a man who has left something on.
    - answered_ines: His card to Ines goes down the chute at five twenty-nine, in his own handwriting.
    - piled: The golden wedding goes down the chute at five twenty-nine, in a baker’s handwriting.
    - else: Somewhere down the room a cardigan slides off its chair. At five twenty-nine, with nothing in it, the chute gives its little cough.
    }
    { memories ? mem_lost_umbrella: Going home by the station, at noon, with the rest of the day off, he looks up at Amy’s umbrella in its tree. There’s a start of a nest in it. }
    -> choose_ending
