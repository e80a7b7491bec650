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
{
- memories ? mem_met_pip: Pip’s tunnel is on his wall again. Tonight’s game: take Pip’s lamp.
- else:
    # tells: pip_game
    A projector throws a game across his wall: a tunnel, and in it Pip, a very rude child as big as a wardrobe. The game is to take his lamp.
}
{
- nobody_sits == seat_rotated: SAMANTHA: On Wednesdays you’re out, you told the box. It’s Wednesday, and we’re in. You’d see the game better from the far end of the sofa.
- nobody_sits == seat_chair: SAMANTHA: The mail’s back on my chair, I notice. Nobody sits at the far end of the sofa, either. You’d see the game better from there.
- nobody_sits == seat_sofa: SAMANTHA: You always land on the same cushion. The other end’s plum, and yours is gray. You’d see the game better from there.
- else: SAMANTHA: You still walk around the left of this room, and it’s only rug. You’d see the game better from that end of the sofa. # tells: left_avoided
}
+   (sat_there) [Sit there, where nobody does. # id: sit_there # at: sofa]
    ~ be_blunt()
    ~ heal(1)
    # figure: theodore sitting at sofa
    The cushion is higher at this end, from not being sat on. He can see the fern from the front.
    THEODORE: So this is where Cath— so that’s what you see from here.
+   (kept_side) [Keep to my own side. # id: my_side # at: sofa]
    ~ be_guarded()
    ~ heal(-1)
    # figure: theodore sitting at sofa
    THEODORE: I’ve got this side worn in.
    SAMANTHA: I’ll have to lean, then. You’ll be able to tell, I’ll sound tilted.
+   (took_floor) [Sit on the floor with her. # id: floor # at: sofa]
    ~ be_playful()
    # figure: theodore sitting at sofa
    He gets down in two stages.
    SAMANTHA: Oh, it’s all legs down here! There’s gum under your desk. Was it you?
-   -> noticed

= noticed
{
- mostly_playful(): SAMANTHA: That’s the third airport joke today, and you told one to a bus. What is it that you’re not saying?
- mostly_tender(): SAMANTHA: You thanked the elevator tonight, and told the soup to take its time. Who’s it all meant for?
- mostly_guarded(): SAMANTHA: You’ve said “it’s nothing” all the way from the train, and each time you moved your keys. What is it?
- else: SAMANTHA: You’ve answered everybody today in one word. Who are you saving the rest for?
}
+   (said_hers) [It’s Catherine’s messages. I can’t let go. # id: her_three]
    ~ be_blunt()
    {
    - memories ? mem_catherine_aloud:
        THEODORE: She writes that she’d like to see me eat. I keep looking at my lunch.
        SAMANTHA: It was gray. I’d have it looked at before she sees it.
    - memories ? mem_catherine_unread:
        THEODORE: They’ve been in this jacket since Monday. I know what they weigh.
        SAMANTHA: I’ve been riding with them. They’re very well behaved.
    - else:
        THEODORE: I said that we’d read them some evening, both of us. Not tonight.
        SAMANTHA: Then they stay in Later, shut. I’ve only looked at the C.
    }
+   {mostly_playful()} [Tell her the joke about the airport. # id: fourth_joke]
    ~ be_playful()
    ~ memories += mem_fourth_joke
    THEODORE: So there’s a man at the gate, at the desk.
    SAMANTHA: And?
    # tells: airport_joke
    THEODORE: That’s all there is of it. I had the end, and I lost it.
    SAMANTHA: A joke with no end. I’ll work on it in the tunnel.
+   (asked_counting) {not mostly_playful()} [You keep count of me? # id: keep_count]
    ~ be_guarded()
    SAMANTHA: I keep count of everything. On the way home there was a dog carrying its own leash.
    THEODORE: Whose was it?
    SAMANTHA: Its own! That’s what I’m telling you.
+   [Make room for her beside me. # id: silence_noticed]
    ~ be_tender()
    He moves his feet over, though she has none, and finds the controls.
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
- memories ? mem_owes_pip: PIP: Halt, debtor. On Thursday you owed me half a dinner. Now it’s a banquet.
- memories ? mem_pip_bookend: PIP: Halt, bookend. I see you fetched the other one.
- memories ? mem_thanked_pip: PIP: Halt, jam sandwich. You thanked me last time. Never again.
- memories ? mem_scrub_kettle: PIP: Halt, colander. Did you scrub that kettle? Show me your hands.
- else: PIP: Halt, footstool. I hear two of you, and I count one nose.
}
# timed
PIP: Who’s that in your ear? She smells of toast. Answer, before I blow out the lamp!
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
PIP: Don’t love them, they’re wet.
-> toast

= navigator
SAMANTHA: I’ve been on six trains. I have opinions on all of them.
PIP: Steer him into a bog, then, he’s half pudding already.
-> toast

= covered
PIP: Take that paw off, you locked drawer. It’s laughing in there!
THEODORE: That’s only the earpiece.
-> toast

= toast
# presence: amused
SAMANTHA: I smell of toast? Theodore! I’m breakfast.
{
- voice_color == voice_warm: Then she laughs. It starts low, stops to find out if that was it, and then comes all at once.
- voice_color == voice_bright: Then she laughs. It gets away from her, up three stairs at a time, and she goes after it, and it gets away again.
- else: Then she laughs. It’s hardly a sound, and it won’t stop.
}
{
- covered: PIP: He lied, so it’s dark, and I hide my lamp. You win if you find it. If you hit a wall, you lose. If you give up, sit down, and you both lose.
- else: PIP: I make it dark, and hide my lamp. You win if you find it. If you hit a wall, you lose. If you give up, sit down, and you both lose.
}
# figure: pip none
-> fork

= fork
Pip goes off with it. In the dark there’s a drip on the left and a draft on the right.
# presence: thinking
# play: tunnel
SAMANTHA: All right. The thing about the dark is— no. Shut your eyes. It’s no darker, and you’ll have picked it yourself. Go left. That drip knows where it’s going.
+   [Left, as she says. # id: left]
    ~ be_tender()
    ~ closer(1)
    -> drip
+   [Right, to the draft. # id: right]
    ~ be_blunt()
    ~ closer(-1)
    -> draft
+   [Stand still. Let Pip come by. # id: silence_fork]
    ~ be_guarded()
    -> dark

= drip
He goes off the rug with his eyes shut, past the fern, one arm out.
SAMANTHA: Warmer. Now reach. It’s right in front of you, and it’s enormous.
He reaches. It’s round and cold and has an H on it.
# presence: amused
THEODORE: Samantha, we’re in my kitchen.
SAMANTHA: I’ve sailed you into a sink! Would you ever ask me again?
-> lamp_ahead

= draft
SAMANTHA: I said left. I don’t mind. I’ll be in here, not saying “left,” so loudly that you’ll lean.
The draft comes from under his front door. He has walked out into his own hall.
SAMANTHA: I’m not saying anything.
-> lamp_ahead

= dark
He stands. In about a minute the dark gets bored, and Pip walks up behind him and breathes on his collar.
# voice: whisper
SAMANTHA: He’s behind you. He’s behind himself, too. There’s ever so much of him.
PIP: Where are you, wardrobe? Where’s that toast?
Theodore holds his breath, and she holds hers. In his ear there’s a small gasp, and then nothing, for longer than he can keep it up.
# voice: whisper
SAMANTHA: You breathed first. I’m still holding mine.
-> lamp_ahead

= lamp_ahead
# presence: amused
{
- drip: He turns around. There on a stone in the tunnel, a few steps off, stands the lamp. It’s lit, and Pip has wandered away from it.
- draft: He turns around. The draft bends a flame: it’s the lamp, on a stone, a few steps off, and Pip has wandered away from it.
- else: Where Pip went by there’s a glow. It’s the lamp, on a stone, a few steps off, and he has wandered away from it.
}
SAMANTHA: Don’t look at that, it’s a puddle. Stop laughing, I can’t talk. The lamp’s behind us. Turn around! I’ve never been so sure of a thing.
{
- mostly_tender(): She’s laughing so much that he turns the volume up.
- mostly_playful(): “Puddle,” she says again, and that’s both of them gone.
- mostly_blunt(): He opens his mouth to tell her that she’s wrong, and hears somebody having the best time that anyone has had in this apartment.
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
+   [Sit down laughing. We both lose. # id: sit_and_howl]
    ~ be_playful()
    ~ memories += mem_lost_laughing
    -> lost

= followed
He turns his back on the lamp.
SAMANTHA: Straight. Faster! There’s a big flat calm in front of you, I think it’s the sea—
# sound: door
It’s his living room wall. He takes it with his knee and his forehead, and his glasses go into the fern.
# from: amy next_room
# tells: amy_next_door
AMY: Come in?
# tells: owes_pip
PIP: Ha! You lose, you door knocker. You owe me a cushion.
{
- memories ? mem_amys_bowl: AMY: If that was my bowl, don’t tell me. Sunday at four. Use the door.
- else: AMY: Sunday. Four. There’s also a door.
}
# presence: warm
SAMANTHA: It was a wall! Are you bleeding? I never saw a thing so clearly.
THEODORE: It’s a bump. Tell me about the sea.
-> invitation

= won
THEODORE: It’s not a puddle. Look. It’s warm.
# figure: pip standing at bend
PIP: Unhand it! No. Keep it. You win, you pickpocketing sideboard. Walk ahead of me, I can’t see.
# presence: thinking
SAMANTHA: You saw it the whole time I was talking.
{
- said_hers: THEODORE: I thought I’d like to win something, this week.
- covered: THEODORE: I did. I keep my mouth shut. It’s a habit.
- else: THEODORE: Yes. You were so happy with the puddle.
}
SAMANTHA: Hold it up, then. Higher. I want to see what I was wrong about. Oh! It’s all brick. I had it as trees.
When the game goes off, the lamp stays on, as the winner’s. It stands by the window, an inch high, lighting the sill and nothing else.
{ memories ? mem_lamp_across: Across the street the woman who built the bed raises her wrench at it. }
-> invitation

= lost
He sits down in the mud, which is his rug. His glasses are off, and he couldn’t say since when.
# figure: pip standing at bend
PIP: Get up, you custard, you’re losing! Stop that. Stop it, it’s catch— ha!
Pip sits down across from them, so that the whole tunnel jumps.
# tells: owes_pip
PIP: You both lose. Zero! You owe me a cushion.
# presence: warm
SAMANTHA: Zero! I’d like it framed. What do people do when laughing hurts right here? I’ve nowhere to put the “here.”
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
PAUL: Dinner, Saturday the twenty-fifth, with Mara? She’s a friend of my girlfriend’s. I asked Tatiana what she’s like, and she said “hungry.” “Hungry”! I’d have said “nice.”
{
- memories ? mem_visitors_badge: SAMANTHA: It’s a blind date! He’s put “Best to your With.” That’s me.
- memories ? mem_paul_knows: SAMANTHA: It’s a blind date! He’s put “Best to Samantha.” He’s very correct.
- memories ? mem_lunch_agreed: SAMANTHA: It’s a blind date! All you had till Christmas was Catherine’s lunch. They’re fattening you up. # needs: lunch
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
    SAMANTHA: You’d go to dinner with a chair, if Paul asked.
+   [Tell her I’d kept that Saturday for us. # id: keep_it]
    ~ be_tender()
    ~ leaned_lover++
    ~ memories += mem_date_accepted_for_paul
    # presence: warm
    {
    - files == files_first or files == files_second: SAMANTHA: You didn’t swap a word of that. I’ve nothing to file. Go to your dinner, and I’ll want the bread described. # needs: stammer
    - else: SAMANTHA: I had a plan for it, with the bus depot. Go to your dinner, and I’ll want the bread described.
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
{ memories ? mem_fourth_joke: THEODORE: That’s not the— no, leave it. That’s the end. }
SAMANTHA: On Sunday it’s Amy’s film. What do people say about a film, when whoever made it is in the room?
-> footage
