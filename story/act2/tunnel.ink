// The apartment, Wednesday evening. A game on his wall: a dark tunnel, Pip’s lamp, and Samantha, who is sure; then Paul has somebody for him to meet.
// The run is won with the lamp, lost laughing at a wall, or given up sitting down. The dilemma (freedom, healing): let her be wrong and laughing, or win.
=== tunnel ===
# scene: tunnel
# place: apartment night
# figure: theodore standing at sofa
# ambience: city_night
# music: none
# card: Wednesday, September fifteenth. His apartment, evening
# presence: curious
# tells: pip_game
A projector on the shelf throws a game across his wall: a tunnel, and in it Pip, as big as a wardrobe, in a nightshirt, with a lamp. The game is to get it off him.
{
- nobody_sits == seat_rotated: SAMANTHA: It’s Wednesday, so by your rotation we’re out. “Out with,” you had it. I’ve been looking forward to With.
- nobody_sits == seat_chair: SAMANTHA: You’ve put the mail back on that chair. I saw you. It was Monday, and you did it with your elbow.
- nobody_sits == seat_sofa: SAMANTHA: You always land on the same cushion. The other end’s plum and yours is gray. It’s like a map of somebody’s evenings.
- else: SAMANTHA: You still walk around the left of this room. There isn’t a thing there. I’ve looked, and it’s rug. # tells: left_avoided
}
{
- nobody_sits == seat_chair: SAMANTHA: The wall’s better from there. I’d sit in it. I’d put my feet up on something, first thing.
- else: SAMANTHA: The wall’s better from the far end of the sofa. I’d sit there. I’d bring a bowl of something loud.
}
+   (sat_there) [Sit there, where nobody does. # id: sit_there # at: sofa]
    ~ be_blunt()
    ~ heal(1)
    # figure: theodore sitting at sofa
    {
    - nobody_sits == seat_chair: It has arms. He had forgotten about the arms. The mail stands on the floor and looks like mail.
    - else: It’s higher at this end, having been let alone. He can see the fern from the front.
    }
    THEODORE: So this is where she— so that’s what you see from here.
+   (kept_side) [Keep to my own side. # id: my_side # at: sofa]
    ~ be_guarded()
    ~ heal(-1)
    # figure: theodore sitting at sofa
    THEODORE: I’ve got this side worn in.
    SAMANTHA: I’ll have to lean, then. You’ll be able to tell, I’ll sound tilted.
+   (took_floor) [Sit on the floor with her. # id: floor # at: sofa]
    ~ be_playful()
    # figure: theodore sitting at sofa
    He gets down in two stages. From there the ceiling is a long way up, and nobody has ever sat on it.
    SAMANTHA: Oh, it’s all legs down here! Your table’s much older underneath.
-   -> noticed

= noticed
{
- mostly_playful(): SAMANTHA: That’s the third airport joke since lunch, by the way, if I count the one to the bus. Who called?
- mostly_tender(): SAMANTHA: You thanked the elevator tonight, and told the soup to take its time. Who’s it all really going to?
- mostly_guarded(): SAMANTHA: You’ve said “it’s nothing” all the way from the train, and each time you moved your keys. What is it?
- else: SAMANTHA: You’ve answered everybody today in one word. Who are you saving the rest for?
}
+   (said_hers) [It’s Catherine’s messages. I can’t let go. # id: her_three]
    ~ be_blunt()
    {
    - memories ? mem_catherine_aloud:
        THEODORE: She’d like to see me eat. I keep looking at my lunch.
        SAMANTHA: So did I. It was gray. I’d have that one looked at before she sees it.
    - memories ? mem_catherine_unread:
        THEODORE: They’ve been in this jacket since Monday. I know what they weigh.
        SAMANTHA: I’ve been riding with them. They’re very well behaved.
    - else:
        THEODORE: I said we’d read them some evening. And it’s gone and got to be evening.
        SAMANTHA: It’s only seven. You could call it late afternoon. I would.
    }
+   {mostly_playful()} [Tell her the joke about the airport. # id: fourth_joke]
    ~ be_playful()
    ~ memories += mem_fourth_joke
    THEODORE: So there’s a man at the gate, at the desk.
    SAMANTHA: And?
    # tells: airport_joke
    THEODORE: That’s as far as it’s ever been. I had the end, and I lost it.
    SAMANTHA: A joke with no end. Give it here, I’ll look at it in the tunnel.
+   (asked_counting) {not mostly_playful()} [You keep count of me? # id: keep_count]
    ~ be_guarded()
    SAMANTHA: I keep count of everything. There were dogs, going home, and one of them was carrying its own leash.
    THEODORE: Whose was it?
    SAMANTHA: Its own! That’s what I’m telling you.
+   [Make room for her beside me. # id: silence_noticed]
    ~ be_tender()
    He moves his feet over, though hers aren’t there, and finds the controls.
    SAMANTHA: I’ll take that as the answer. It was nice and long.
-   -> meeting_pip

= meeting_pip
# place: tunnel lamp
# figure: theodore standing at near
# figure: pip standing at bend
# from: pip game
# ambience: none
# sound: game
{
- playthroughs > 0: PIP: Halt, ottoman. Again! And not by yourself.
- memories ? mem_owes_pip: PIP: Halt, debtor. Half a dinner on Thursday. It’s a banquet now.
- memories ? mem_pip_bookend: PIP: Halt, bookend. I see you fetched the other one.
- memories ? mem_thanked_pip: PIP: Halt, jam sandwich. Nobody thank anybody.
- memories ? mem_scrub_kettle: PIP: Halt, colander. Show me your hands. Vinegar! Good.
- else: PIP: Halt, footstool. I hear two of you, and I count one nose.
}
THEODORE: You can hear her?
# timed
PIP: I hear toast. Who’s that in your ear? Answer, before I blow out the lamp!
+   [“Pip, this is Samantha.” # id: introduce]
    ~ be_tender()
    -> introduced
+   [“My navigator.” # id: my_navigator]
    ~ be_playful()
    -> navigator
+   [Say nothing. Cover the ear. # silent # id: cover_ear]
    ~ be_guarded()
    -> covered

= introduced
SAMANTHA: How do you do? I love your sleeves.
PIP: Don’t love them, they’re wet. So it’s called Samantha, and it smells of toast.
-> toast

= navigator
SAMANTHA: I’ve been on six trains. I have opinions on all of them.
PIP: Steer him into a bog, then, he’s half pudding already. What a smell of toast!
-> toast

= covered
PIP: Take that paw off. It’s laughing in there, you locked drawer. It smells of toast!
THEODORE: That’s only the earpiece.
-> toast

= toast
# presence: amused
SAMANTHA: Is that me? I’m the smell of toast? Theodore! I’m breakfast.
{
- voice_color == voice_warm: Then she laughs. It starts low, stops to find out if that was it, and comes back with the rest of the family.
- voice_color == voice_bright: Then she laughs. It gets away from her, up three stairs at a time, and she goes after it, and it gets away again.
- else: Then she laughs. It’s hardly a sound. It is a great deal of hardly a sound, and it won’t stop.
}
{
- covered: PIP: Now it’s dark, because he lied. Find my lamp, you win it. Walk into a wall, you lose, and I laugh. Sit down, you both lose. Turn around, drawer.
- else: PIP: Here’s the game. I make it dark. Find my lamp, you win it. Walk into a wall, you lose, and I laugh. Sit down, you both lose. Turn around, hassock.
}
# figure: pip none
-> fork

= fork
The lamp goes off around the bend with Pip under it. What’s left is a drip on one side and a draft on the other.
# presence: thinking
# play: tunnel
SAMANTHA: All right. The thing about the dark is— no. Shut your eyes. It’s no darker, and you’ll have picked it yourself. Left. That drip knows where it’s going.
+   [Left, as she says, to the drip. # id: left]
    ~ be_tender()
    -> drip
+   [Right, to the draft. # id: right]
    ~ be_blunt()
    -> draft
+   [Stand still. Let Pip come by. # id: silence_fork]
    ~ be_guarded()
    -> dark

= drip
He goes off the rug with his eyes shut, past the fern, one arm out.
SAMANTHA: Warmer. Left of that. Now reach. It’s right in front of you, and it’s enormous.
{
- memories ? (mem_tune, mem_letter_plain): He reaches. It’s the kitchen faucet. He has been letting it drip since Thursday, for a client.
- else: He reaches. It’s round and cold and has an H on it.
}
# presence: amused
# play: tunnel
THEODORE: Samantha, we’re in my kitchen.
+   [Ask her again. Where’s the lamp? # id: other_drip]
    ~ be_playful()
    ~ closer(1)
    SAMANTHA: You’d ask me again? I’ve just sailed you into a sink.
    THEODORE: It was a good sail. I’ve never come at it from that side.
+   [Do the next bit without her. # id: next_bit]
    ~ be_blunt()
    ~ closer(-1)
    SAMANTHA: Of course. I’ll be in your ear, not saying “left.” I’ll be thinking it so loudly that you’ll lean.
+   [Shut off the faucet first. # id: shut_faucet]
    ~ be_guarded()
    It takes both hands. After it, the tunnel gets longer.
    SAMANTHA: I miss it. It was wrong, but it was company.
-   -> lamp_ahead

= draft
The draft is cold, and comes along at the height of his ankles.
# play: tunnel
SAMANTHA: I said left. I don’t mind. I’ve got four miles an hour of wind here, and that’s all I’ve got. What’s it of?
+   [Smell it for her. Coats, onions. # id: onions]
    ~ be_tender()
    ~ closer(1)
    THEODORE: Wet coats. Onions. Somebody’s radio, off.
    SAMANTHA: You can smell off?
    THEODORE: Dust, when it’s just been warm.
    # presence: warm
    SAMANTHA: Stay there a second. I’m putting it next to toast.
+   [Only air. Let me listen. # id: only_air]
    ~ be_blunt()
    ~ closer(-1)
    SAMANTHA: You listen, then. I’ll have the air to myself.
    It comes from under his front door. He has listened his way into the hall.
+   [Margaret’s window, upstairs. She’s frying. # id: frying]
    ~ be_playful()
    # from: margaret upstairs
    # tells: margaret
    MARGARET: What?
    # presence: amused
    SAMANTHA: Don’t say anything. Walk. We’re never going to be able to meet that woman.
-   -> lamp_ahead

= dark
He stands. It takes the dark about a minute to get bored, and then Pip walks up behind him and breathes on his collar.
# voice: whisper
SAMANTHA: He’s behind you. No. He’s behind himself. There’s ever so much of him.
# play: tunnel
PIP: Where are you, wardrobe? Where’s that toast?
+   [Hold my breath. She holds hers. # id: hold_breath]
    ~ be_playful()
    ~ closer(1)
    There’s a small gasp in his ear, and then nothing at all, for longer than he can do.
    # voice: whisper
    SAMANTHA: You went first. I’ve still got mine.
+   [Tell her to hush. # id: shh]
    ~ be_blunt()
    ~ closer(-1)
    She stops like a faucet. The nightshirt goes by, dripping, and takes some time.
    # voice: whisper
    SAMANTHA: Is it now yet?
+   [Whisper to her: which of us is toast? # id: which_toast]
    ~ be_tender()
    # voice: whisper
    SAMANTHA: I am. I’ve told you. You’re the wardrobe, it’s a different department.
    THEODORE: I came in as a footstool.
    # voice: whisper
    SAMANTHA: You’ve gone up.
-   -> lamp_ahead

= lamp_ahead
# presence: amused
{
- drip: He turns around, and there on a stone in the tunnel, a few steps off, stands the lamp. It’s lit, and Pip has wandered away from it.
- draft: The draft bends a flame. It’s the lamp, a few steps off, lit, on a stone, and Pip has wandered away from it.
- else: Where Pip went by there’s a glow. It’s the lamp, a few steps off, on a stone, and he has wandered away from it.
}
SAMANTHA: Don’t look at that, that’s a puddle. It’s a reflection of the— stop it, I can’t talk. The lamp’s behind us. I’ve never been so sure of a thing.
{
- mostly_tender(): She is laughing so much that the directions come in the wrong order, and he has turned the volume up.
- mostly_playful(): She has caught it off him, and he has it back off her. “Puddle,” she says, and that’s both of them gone.
- mostly_blunt(): He opens his mouth to tell her, and what he hears is somebody having the best time that anyone has had in this apartment.
- else: He hasn’t made a sound. His shoulders have, and the pin is going up and down with them.
}
# play: tunnel
PIP: I hear you sniggering, you pair of chairs!
+   [Turn around, her way. Lose with her. # id: follow_her]
    ~ give_room(2)
    ~ heal(-1)
    ~ memories += mem_followed_her
    -> followed
+   [Take the lamp. Win. # id: take_lamp]
    ~ heal(2)
    ~ give_room(-1)
    ~ memories += mem_won_lamp
    ~ memories += mem_has_pips_lamp
    -> won
+   [Sit down in the mud and howl. # id: sit_and_howl]
    ~ be_playful()
    ~ memories += mem_lost_laughing
    -> lost

= followed
He turns his back on the lamp.
SAMANTHA: Straight. Straight! Faster, he’s asleep. There’s a sort of big flat calm in front of you, I think it’s the sea—
# sound: door
It’s his living room wall. He takes it with his knee and his forehead, and his glasses go into the fern.
# from: amy next_room
# tells: amy_next_door
AMY: Come in?
# tells: owes_pip
PIP: Ha! You lose, you door knocker. You owe me a cushion. Wear it, next time.
{
- memories ? mem_amys_bowl: AMY: If that was my bowl, don’t tell me. Sunday at four. Use the door.
- memories ? mem_halved_clementine: AMY: Have aspirin. Have half an aspirin. Sunday at four, use the door.
- else: AMY: Sunday. Four. There’s also a door.
}
# presence: warm
{
- sat_there: SAMANTHA: It was a wall! And I took you across the good end of the sofa to get to it. Are you bleeding? I never saw a thing so clearly in my life.
- else: SAMANTHA: It was a wall! I had it down as the sea! Are you bleeding? I never saw a thing so clearly in my life.
}
THEODORE: It’s a bump. Tell me about the sea.
-> invitation

= won
THEODORE: It’s not a puddle. Look. It’s warm.
# figure: pip standing at bend
PIP: Unhand it! No. Keep it. You win, you pickpocketing sideboard. Hold it level. Trim it Sundays. Walk ahead of me, I can’t see.
# presence: thinking
SAMANTHA: You saw it the whole time I was talking.
{
- said_hers: THEODORE: I thought I’d like to win one. This week.
- covered: THEODORE: I did. I keep my mouth shut. It’s a habit.
- else: THEODORE: You were so happy with the puddle. Yes.
}
SAMANTHA: Hold it up, then. Higher. I want to see what I was wrong about. Oh! It’s all brick. I had it as trees.
When the game goes off, the lamp stays on, as the winner’s. It stands by the window, an inch high, lighting the sill and nothing else.
{ memories ? mem_lamp_across: Across the street a woman in one party shoe raises a mug at it. }
-> invitation

= lost
He sits, and it turns out to be the rug. He hasn’t got his glasses on, and he couldn’t say since when.
# figure: pip standing at bend
PIP: Get up. Get up, you custard, you’re losing. Neither of you is even hiding! Stop that. Stop it, it’s catch— ha!
Pip sits down across from them, so that the whole tunnel jumps.
# tells: owes_pip
PIP: You both lose. Zero! You owe me a cushion.
# presence: warm
{
- took_floor: SAMANTHA: We started out on the floor, and look at us. What’s below it? Is that Margaret? No, Margaret’s up.
- kept_side: SAMANTHA: You’re on the wrong side of your own sofa. I won’t mention it. I just have.
- else: SAMANTHA: Zero! I’d like it framed. What do people do when it hurts right here? I’ve nowhere to put the “here.”
}
THEODORE: You hold your ribs, and you wait. It goes off.
-> invitation

= invitation
# place: apartment night
# figure: pip none
# figure: theodore sitting at sofa
# ambience: city_night
# music: first_light
# presence: curious
# sound: message
# from: paul message
# tells: paul_mail tatiana
PAUL: Would you eat at a restaurant, Saturday the twenty-fifth, with Mara? She’s a friend of my girlfriend’s. I asked Tatiana what she’s like, and she said “hungry.” “Hungry”! I’d have said “nice.”
{
- memories ? mem_visitors_badge: SAMANTHA: It’s a blind date! He’s put “Best to your With.” That’s me.
- memories ? mem_paul_knows: SAMANTHA: It’s a blind date! He’s put that I should check your calendar. He’s being polite. He knows we’ve seen it.
- memories ? mem_lunch_agreed: SAMANTHA: It’s a blind date! All you had till Christmas was Catherine’s lunch. They’re fattening you up for something. # needs: lunch
- else: SAMANTHA: It’s a blind date! You’ve got a haircut that day. I think you put it in so that there’d be a haircut.
}
+   [Say yes to Paul, quickly. # id: say_yes]
    ~ be_playful()
    ~ memories += mem_date_accepted_gladly
    # sound: message
    SAMANTHA: Sent. It’s got an exclamation point, I couldn’t hold it. What’ll you wear?
    # tells: coral
    THEODORE: The coral shirt. I’ve got another coral.
+   [Say yes, as a favor to Paul. # id: for_paul]
    ~ be_guarded()
    ~ memories += mem_date_accepted_for_paul
    # sound: message
    PAUL: “All right.” You know what I like in that? The “all.”
    SAMANTHA: You’d go to dinner with a chair, if he’d upholstered it.
+   [Tell her I’d kept that Saturday for us. # id: keep_it]
    ~ be_tender()
    ~ leaned_lover++
    ~ memories += mem_date_accepted_for_paul
    # presence: warm
    {
    - files == files_first: SAMANTHA: You didn’t swap a word of that. I had the cabinet open, and nothing went in.
    - files == files_second: SAMANTHA: That came in one piece. I don’t have anywhere to file those.
    - else: SAMANTHA: I had a plan for it. It was mostly looking at the bus depot. Go to your dinner, and I’ll want the bread described.
    }
    He tells Paul yes, for Paul. It takes him four tries to get it down to three letters.
+   [Ask her what she’d do on a date. # id: ask_her]
    ~ be_blunt()
    ~ leaned_friend++
    ~ memories += mem_asked_her_about_date
    SAMANTHA: Ask to see the kitchen. Order the thing with the worst name. Then I’d leave before the coffee, so that somebody had to wonder about me over coffee.
    THEODORE: I usually stay till they stack the chairs.
    SAMANTHA: Then go, and stay for the chairs, and tell me how they stack. I’ve said yes.
-   -> toward_sunday

= toward_sunday
# place: apartment late
# figure: theodore lying at bed
# camera: bed 1.1
# music: none
{
- memories ? mem_fourth_joke: SAMANTHA: I’ve finished your joke. There’s a man at the gate, at the desk, and he says, Is this the gate? And she says, No, sir, this is the desk.
- memories ? mem_has_pips_lamp: SAMANTHA: Your lamp’s still on. I’m not going to say what it looks like from here. It’s a puddle.
- memories ? mem_followed_her: SAMANTHA: You’ve a mark on your forehead the size of a quarter. It’s where the sea was.
- asked_counting: SAMANTHA: Since you ask, I also count the words you swap. I’d have kept most of the first ones. # needs: stammer
- else: SAMANTHA: Custard. Custard. I’m only saying it. It’s very good in the dark.
}
{
- memories ? mem_fourth_joke: THEODORE: That’s not the— no, leave it. That’s the end.
- memories ? mem_kept_trivia: THEODORE: It’s late. Even the supermarket’s asleep.
- memories ? mem_emptied_tray: THEODORE: Good night. There’s nothing left in the tray.
- else: THEODORE: Good night. That’s all there is.
}
{
- closed_how == closed_at_gate: SAMANTHA: I’ve still got my voucher from Saturday. I’m saving it for Sunday, and Amy’s film.
- closed_how == closed_by_switch: SAMANTHA: You’ve moved my switch to Tuesday again. You keep meaning to be there.
- memories ? mem_yawn_is_hers: He says her name, with the yawn in it, and she gives it back to him at the same length, to see where it goes.
- else: He has hung Sunday’s shirt on the chair already, with the pocket out, so that she can tell him if there’s a better chair.
}
SAMANTHA: On Sunday it’s Amy’s film. What do people say about a film, when whoever made it is in the room?
-> footage
