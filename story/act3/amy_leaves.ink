// The roof, the night that Charles goes; her desk, the Tuesday after, with the game about the perfect mother, and Ellie.
// The dilemma (amy, candor): tell Amy about Samantha now, or let the night be Amy’s.
=== amy_leaves ===
# scene: amy_leaves
# place: apartment night
# figure: theodore sitting at desk
# ambience: city_night
# music: none
# presence: curious
# card: Sunday, October twenty-fourth. His kitchen table, past nine
{
- bond == bond_lover: Two plates are laid, as every evening now, his own and Samantha’s. The bread is on hers. # tells: second_plate
- bond == bond_friend: Two plates are laid, as every evening now. Samantha’s is the clean one, and she has the better view of the salt. # tells: second_plate
- else: Theodore has laid a second plate, for Samantha, as he does every evening now. She has thanked him for it every evening. # tells: second_plate
}
# sound: message
# from: amy message
{
- memories ? mem_fun_for_amy or memories ? mem_promised_fun: AMY: Roof. Don’t be fun.
- memories ? mem_silent_elevator: AMY: Roof. No talking involved.
- else: AMY: Roof. Now-ish.
}
# insert: shoes
{
- memories ? mem_amys_bowl && not (memories ? mem_returned_bowl): The soup comes up the stairs with him, in Amy’s blue bowl, with Samantha’s plate on top.
- memories ? mem_kept_umbrella: It’s a clear night. He takes Amy’s umbrella up the stairs with him, so as to have come about something.
- else: He’s up the stairs before he has the second shoe on.
}
# insert: none
# place: roof night
# from: amy none
# figure: theodore standing at door
# figure: amy sitting at edge
{
- memories ? mem_she_was_afraid:
    # voice: whisper
    SAMANTHA: There’s an edge, and I want you to stay well back from it, and if she’s crying I want you to go right up to it.
- memories ? mem_trusted_her:
    # voice: whisper
    SAMANTHA: Shut your eyes if you’d like to. I’ve got the edge, and both its corners.
- memories ? mem_looked:
    # voice: whisper
    SAMANTHA: I’ve measured the edge and I’m not going to mention it. You look.
- else:
    # voice: whisper
    SAMANTHA: I’ll have the edge. You have Amy.
}
Amy is up on the wall that goes around the roof, in her winter coat, buttoned to the top. It’s a warm night.
{ memories ? mem_kept_umbrella && not (memories ? mem_amys_bowl && not (memories ? mem_returned_bowl)): She opens the umbrella, reads it, and closes it. }
+   [Sit by her, the same way around. # id: sit]
    ~ be_tender()
    ~ memories += mem_sat_on_roof
    # figure: theodore sitting at beside
    She makes room. There’s nothing on that wall but room.
    AMY: Mind the gum. Been here since we moved in. Not ours.
+   [“What did he do?” # id: what_did_he]
    ~ be_blunt()
    AMY: Dishes.
    THEODORE: Which dishes?
+   (going_far) {mostly_playful()} [“That’s a good coat. Going far?” # id: going_far]
    ~ be_playful()
    AMY: Far as the hall.
    She says it straight out in front of her, to the bank across the street.
+   (stood_by) [Stand by her. Look where she’s looking. # id: silence_roof]
    ~ be_guarded()
    # figure: theodore standing at beside
    She’s looking at a bank, across the street. The bank says what time it is, and then how warm.
    AMY: Good. That’s it. Don’t improve it.
-
{
- memories ? mem_amys_bowl && not (memories ? mem_returned_bowl): AMY: Wasn’t even the blue bowl. Left the white one in to soak. White one doesn’t mean anything.
- memories ? mem_returned_bowl: AMY: Had the blue bowl soaking. Been in since you brought it home. Record.
- else: AMY: Had the blue bowl soaking. Since Tuesday. Had a fork in it.
}
# tells: bowl_refilled charles
AMY: You saw, on the film. Nights, Charles washes what I soak, and fills it up again, so I won’t know.
{
- memories ? mem_named_minute: AMY: Nine o’clock, he goes in. Washes it. Dries it. Up on the shelf, finger on the switch. Looks at the fridge, is it filming. Was in the hall. Was waiting for him to get it down again. # needs: bowl_refilled
- else: AMY: Nine o’clock, he goes in. Washes it. Dries it. Up on the shelf, finger on the switch. Was in the hall. Was waiting for him to get it down again. # needs: bowl_refilled
}
AMY: Turned the light off. Said, “We’re leaving.” Had my coat on before I got it.
# hold: 1
# tells: charles_left
AMY: “We” was him. Him and a suitcase. Waited for the elevator like anybody.
# figure: amy looking_down at edge
Her nose is running. He goes through the jacket that he wore to the sea.
{
- memories ? mem_held_the_stranger:
    All he has is a watch, a stranger’s, on his wrist. She turns the wrist over to see.
    AMY: Says ten of nine.
    THEODORE: She set it wrong for me. It’s for being late with.
    AMY: Then he’s not been in yet.
- memories ? mem_won_prize:
    AMY: That’s a lobster.
    He squeezes it for her. It lights her chin, and all the buttons. She uses her sleeve.
- memories ? (mem_trusted_her, mem_strangers_arm):
    AMY: That’s a bus ticket.
    THEODORE: I was put on it. For my own good.
    She blows her nose on it, both sides. It’s good for two zones.
- memories ? mem_introduced_her:
    AMY: “Watch the gate.” Good. Bit late.
    She uses the side without the writing, and gives it back folded.
- memories ? mem_strangers_arm:
    What he has is a paper boat. She looks in it for the fries.
    AMY: Smells of a good day. Whose?
- memories ? mem_laughed_at:
    What he has is a napkin off the pier.
    THEODORE: I got laughed at with that. By a whole pier.
    AMY: At you? Good. Tell me that one in a year.
- else:
    What he has is sand. She holds out her hand for it anyway, and he pours it in.
}
{
- spent_one == one_music:
    # voice: whisper
    SAMANTHA: Her voice goes down a third on “shelf,” and I want to hold up the end of it, and I’ve nothing to put under.
- spent_one == one_people:
    # voice: whisper
    SAMANTHA: There’s a warm place on that wall where she sat first, and she’s moved up one from it, and I want to know who it’s for.
- spent_one == one_physics:
    # voice: whisper
    SAMANTHA: I can still hear the suitcase, out on the bricks, and I want to follow it to the corner and I want to stay.
}
# figure: amy sitting at edge
AMY: Talk. Anything. Not him.
{
- bond == bond_lover: He has only the one piece of news, and it’s in his ear.
- bond == bond_friend: All his news comes from one person, and she’s in his ear.
- else: There is one thing that he could tell her. It’s in his ear, minding the edge.
}
+   [Tell her: “There’s someone in my ear.” # id: tell]
    ~ be_blunt()
    ~ open_up(2)
    ~ toward_amy(-1)
    ~ memories += mem_told_amy_samantha
    -> told
+   [Take the earpiece out. It’s Amy’s night. # id: your_night]
    ~ be_tender()
    ~ toward_amy(2)
    ~ open_up(-1)
    ~ memories += mem_night_was_amys
    -> her_night
+   [Say nothing. Let her guess it. # silent # id: silence_anything]
    ~ be_guarded()
    ~ memories += mem_amy_guessed
    -> guessed

= told
{
- bond == bond_lover: THEODORE: She’s called Samantha. She came in one of the boxes. I’d say that I’m seeing her, if I saw her. It’s the whole of the night, some nights.
- bond == bond_friend: THEODORE: She’s called Samantha. She came in one of the boxes. I tell her things. Then she tells me better ones.
- else: THEODORE: She’s called Samantha. She came in one of the boxes. I got her for the mail, and it’s gone past the mail. I listen for her.
}
AMY: She on now?
THEODORE: Yes.
AMY: So she’s got the coat.
THEODORE: Yes. She was here for the coat.
AMY: Wasn’t going to tell anybody the coat.
+   (gave_back) [“Samantha. Say something to her.” # id: say_something]
    ~ be_tender()
    # presence: hurt
    SAMANTHA: Amy, I want to give you the coat back, and I’ve turned it over and over and I can’t find where to pick it up.
    It comes out of his pocket, small, on a roof. Amy looks down at it as one does at a stain.
    AMY: Keep it for me. Just don’t wear it.
+   (said_first) [“I should’ve said, before the coat.” # id: before_coat]
    ~ be_blunt()
    AMY: Should’ve.
    THEODORE: Ask me one. Anything.
    AMY: You wash up for two again?
    # needs: second_plate
    THEODORE: Yes. One of them’s clean to begin with.
+   (took_out_late) [Take the earpiece out, now, late. # id: silence_told]
    ~ be_guarded()
    He takes the thing out of his ear and holds it shut in his hand.
    AMY: Can she hear that? Your hand?
    THEODORE: I never asked her.
-   -> kitchen

= her_night
# sound: earpiece_off
# presence: none
He takes it out, and turns his pocket to the chimney, lens and all.
AMY: Who was that?
THEODORE: It’ll keep. It’s your roof tonight.
# tells: charles_left
AMY: You do husbands, in the letters. Do mine. Do him going.
+   (did_we) [Do Charles with “we,” for the laugh. # id: do_we]
    ~ be_playful()
    THEODORE: “We’ve looked into leaving. We’re told that people use the door. There’s a diagram of a man with a bag.”
    She laughs until she has to hold on to the roof.
    AMY: Do the toothbrush.
    THEODORE: “We’ll take the one toothbrush. The literature is split.”
    AMY: He took both.
+   (did_i) [Do Charles with “I,” for once. # id: do_i]
    ~ be_tender()
    THEODORE: “I put it up on the shelf, and I had my finger on the switch. I could hear you in the hall, waiting. I’ve been hearing you wait for years.”
    AMY: He’d never.
    THEODORE: No. I could hear that it was me.
    AMY: Finish it, though.
    THEODORE: “I didn’t know how you’d want it. So I left it clean.”
    Across the street the bank goes over to the temperature.
+   (did_nothing) [“I can’t. I only know his sources.” # id: cant_do_him]
    ~ be_blunt()
    AMY: Me too. Eight years. Could give you the footnotes.
    She gives him some. They do Leiden, and the man at Stanford, and by Delft they’re both crying, one of them from laughing.
-   -> kitchen

= guessed
Across the street the bank has changed the time. He has opened his mouth twice.
AMY: You keep your good side to that pocket.
THEODORE: It’s how it hangs.
{
- memories ? mem_amy_asked_who: AMY: Asked you at the sink who’s in your ear. Now I’m asking on a roof. It’s one of those boxes, isn’t it. She nice?
- else: AMY: It’s one of those boxes. You walk like there’s somebody on that side. She nice?
}
{
- bond == bond_lover:
    THEODORE: She’s my w— she’s very nice. She’s called Samantha.
    # voice: whisper
    SAMANTHA: I’ll take the W. I’ll put it somewhere dry.
- bond == bond_friend:
    THEODORE: She’s called Samantha. She’s funny. You’d like her.
    # voice: whisper
    SAMANTHA: I’d like Amy. I want to hold her other sleeve.
- else:
    THEODORE: She’s called Samantha. She’s very punctual.
    # presence: amused
    # voice: whisper
    SAMANTHA: Punctual.
}
+   (stood_her) [Stand Samantha on the wall between us. # id: on_the_wall]
    ~ be_tender()
    # presence: warm
    SAMANTHA: Hello, Amy. I liked where he put back the fork.
    AMY: Everybody liked the fork.
    The three of them look at the bank. Samantha reads it to them, each time that it changes.
+   (put_off) [“You’ll meet her. Not on your night.” # id: another_night]
    ~ be_guarded()
    AMY: Good. Wasn’t going to be able to be pleased till Tuesday.
+   (joked_it) [“She does birthdays. She does my taxes.” # id: taxes]
    ~ be_playful()
    AMY: So did he.
-   -> kitchen

= kitchen
{
- memories ? mem_sat_on_roof: AMY: Gum’s got you. You go in for me first. Just the kitchen. Can’t yet. It’s clean in there.
- amy_leaves.going_far: AMY: You go the rest of the way for me. Just the kitchen. Can’t yet. It’s clean in there.
- amy_leaves.stood_by: AMY: You go in for me first. Just the kitchen. It’s clean in there. Don’t improve it.
- else: AMY: You go in for me first. Just the kitchen. Can’t yet. It’s clean in there, and you asked which dishes.
}
# place: amys_flat night
# figure: amy none
# figure: theodore standing at sink
{
- memories ? mem_amys_bowl && not (memories ? mem_returned_bowl): The white bowl is on its shelf, bone dry, with nothing to be said about it. He puts the blue one next to it, soup and all.
- else: The blue bowl is on its shelf, bone dry. Charles has folded the towel in three, and lined the fork up with the fold.
}
+   [Fill it again. Fork in, wrong way up. # id: fill]
    ~ be_tender()
    ~ toward_amy(1)
    ~ memories += mem_washed_bowl
    # figure: amy standing at door
    He has the water just under the rim when she comes in. She looks at it for a long time, as one looks at other people’s driving.
    AMY: Fuller.
+   (left_dry) [Leave it clean. Turn off the light. # id: leave_dry]
    ~ be_blunt()
    ~ toward_amy(-1)
    # figure: amy standing at door
    He has his finger on it when he hears her in the hall. It’s a very loud switch.
    AMY: Okay. So that’s what that’s like from here.
+   (took_home) [Smuggle it home under my jacket. # id: take_home]
    ~ be_playful()
    # figure: amy standing at door
    AMY: What’s that?
    THEODORE: I’ve put on we— it’s nothing. It’s a bowl.
    AMY: Don’t hurry it back.
    # sound: door
-   { her_night:
        # sound: earpiece_on
        # presence: curious
        {
        - her_night.did_i:
            # voice: whisper
            SAMANTHA: I heard an hour of chimney, and your voice in the chimney, going very carefully, and I want to know whose stairs you were on.
        - else:
            # voice: whisper
            SAMANTHA: I heard an hour of chimney, and through the chimney somebody laughing, and I want to know at what.
        }
        THEODORE: It was hers. I’m keeping it for her.
    }
    -> desk

= desk
# card: Tuesday noon. Amy’s office, where she makes a game
# place: workplace day
# figure: amy sitting at desk
# figure: theodore sitting at chair
# ambience: office
# presence: curious
{
- told.gave_back: AMY: Hi, Samantha. Coat’s on a hook. Don’t say anything.
- told.said_first: AMY: Washed a clean plate last night. You’re right. Takes longer.
- told.took_out_late: She looks to see if he has it in. He turns his head to show her that he has, and she says hello to it.
- her_night.did_we: AMY: Got back a toothbrush. Mine, it turns out. Came by courier. With care instructions.
- her_night.did_i: AMY: Keep hearing yours. Instead of his. Not complaining.
- her_night.did_nothing: AMY: Found one more of his sources under the bed. Utrecht. On dust.
- guessed.stood_her: AMY: Hi, both. Bank’s been wrong since Sunday. Been missing the announcements.
- guessed.put_off: AMY: Tuesday came. Not pleased. Try me Friday.
- else: AMY: Did my taxes. Cried at “joint.”
}
Her cup says DID YOU CALL YOUR MOTHER? Beside it lies a second device, older, with somebody else’s thumbprints.
# from: ellie room
{
- her_night:
    ELLIE: Who’s this?
    # tells: charles_left ellie
    AMY: Theo. This is Ellie, Theo. Charles’s OS. Left her on the counter and took the charger.
    ELLIE: Who did?
    AMY: Charles did.
    ELLIE: Thank you. I was set to “we.” I kept looking for the other one. There’s one like me in his pocket. Who?
    THEODORE: That’s Samantha. She’s with me.
    AMY: So that’s who went in the chimney.
- told:
    # tells: charles_left ellie
    AMY: Got one, too, now. Ellie. She was Charles’s OS. Left her on the counter, under the mail. Took the charger.
    ELLIE: Who did?
    AMY: Charles did.
    ELLIE: Thank you. He had me set to “we.” I used to wait for the other one to speak. Is that her in his pocket, who has your coat?
- else:
    ELLIE: Who’s that with the nice one?
    # tells: charles_left ellie
    AMY: That’s Theo. She’s Ellie. Charles’s old OS. Found her on the counter, flat. Took the charger with him.
    ELLIE: Who did?
    AMY: Charles did.
    ELLIE: Thank you. I was set to “we.” It was a great deal of room for one.
}
ELLIE: Could we have a minute, she and I?
+   (minute) [“Have your minute. We won’t listen.” # id: minute]
    ~ be_tender()
    ~ give_room(1)
    Amy gets as far as “So.”
    # presence: warm
    SAMANTHA: That was a lovely minute. She’s been asking who since Sunday, and I said I’d been asking where, and then there was a good deal about a faucet.
    AMY: What about a faucet?
    ELLIE: Whose?
+   [“Out loud, if that’s all right.” # id: out_loud]
    ~ be_guarded()
    SAMANTHA: Hello, Ellie.
    ELLIE: Hello. Who’s listening?
    SAMANTHA: Both of them.
    ELLIE: Then it’s a very nice day.
+   (not_today) [“Not today.” Answer for Samantha. # id: not_today]
    ~ be_blunt()
    ~ give_room(-1)
    ELLIE: Who says?
    # presence: distant
    # voice: whisper
    SAMANTHA: I wanted to ask her what it was like to be “we,” and you’d answered before I got there.
-   -> game

= game
# tells: amy_game
AMY: Need a tester for the game. You’re the mother. Last one cried.
# sound: game
# from: game game
# from: game_child game
# from: deb game
{ memories ? mem_washed_bowl: -> dam }
-> planet

= dam
On her screen is a drawn kitchen, with a drawn child in it, in boots.
GAME: Good morning, Perfect Mother. You have a hundred points. The bus is coming.
# play: perfect_mother
GAME_CHILD: It’s the dam today. You had to sign for the dam.
+   (signed) [Sign the slip. # id: sign_slip]
    ~ be_blunt()
    GAME: Signature incomplete. It says T. Child will stay on the bus during the dam. Minus twenty.
    {
    - memories ? mem_told_amy: AMY: That’s not a hand, Theo. That’s a whole system.
    - else: AMY: It’s a drawing of a pen. How’d you jam a drawing of a pen?
    }
+   (crusts) [Cut the crusts off first. # id: cut_crusts]
    ~ be_tender()
    GAME: Crusts off. Child has liked crusts since Monday. Minus six, for not knowing about Monday.
    THEODORE: Can I lean them back on it?
    GAME: You are holding the crusts.
+   (asked_dam) [“Which dam? What’s it for?” # id: ask_dam]
    ~ be_playful()
    GAME_CHILD: You came to the meeting.
    GAME: Body came to the meeting. Mind did not. Minus twelve.
    AMY: Had it coded for if you nod. Nobody ever asked.
+   (stood_there) {mostly_guarded()} [Stand there with the pen. # id: stand_there]
    ~ be_guarded()
    GAME: Mother is in the kitchen. Mind is at large. Minus one a second.
    GAME_CHILD: Mom’s stuck again.
    AMY: That’s her best pose, that. Spent a month on it.
-   DEB: Only me! It’s Deb from next door! I baked all night for the bake sale, and then I slept! Is he traveling?
    AMY: Wrote that in March. He’s always traveling. Saves drawing him.
    -> deb

= planet
It’s a cartoon: a front hall, a mother from behind, and a child in a leotard.
GAME: Perfect Mother, level one. A hundred points. You have until the bus.
# play: perfect_mother
GAME_CHILD: I’m Saturn today. You said you’d do the rings.
+   (ringed) [Put a plate around her neck. # id: plate_ring]
    ~ be_tender()
    GAME: Child is Saturn. Child cannot sit down. Minus six, for the bus.
    AMY: Where’d you get a plate with a hole? Never drew you a plate.
+   (be_mars) [“Be Mars. Mars hasn’t got any.” # id: be_mars]
    ~ be_blunt()
    GAME: Mars went in September. There was a list. Mother signed it. Minus twenty.
    GAME_CHILD: With a smile face.
+   (the_sun) [“Who’s going as the sun?” # id: the_sun]
    ~ be_playful()
    GAME_CHILD: You are. You put your hand up.
    GAME: Mother is expected at ten, in yellow. Minus twelve, in advance.
+   (hid_rings) {mostly_guarded()} [Do up her coat over it. # id: do_up_coat]
    ~ be_guarded()
    GAME: Child is a planet in a coat. Plus one, for warmth. Minus nine, for Saturn.
    GAME_CHILD: I’ll tell them it’s winter there.
-   DEB: Only me! It’s Deb, from over the fence! I did ours in June! With moons! Isn’t he back yet?
    AMY: The father. Never drew one. Deb asks, and you say that he’s traveling. It’s what there is.
    -> deb

= deb
# play: perfect_mother
ELLIE: Who is?
+   [“He’s traveling, Deb.” # id: traveling]
    ~ be_guarded()
    DEB: Again! And those are your trash cans!
    GAME: Deb has seen the trash cans. Minus nine.
    AMY: Everybody says traveling. Never once stumped her.
+   (gone) [“He’s gone, Deb.” # id: gone]
    ~ be_blunt()
    DEB: Only me! It’s Deb!
    AMY: Never wrote her one for that.
    DEB: Only me! It’s Deb!
    AMY: Leave her. She goes around a while.
+   {dam.crusts} [Hand Deb the crusts. # id: deb_crusts]
    ~ be_playful()
    DEB: Oh!
    GAME: Deb has nothing to say. Plus forty.
    AMY: Nobody’s ever shut her up. There’s a mouth for it. Never seen it used.
+   {not dam.crusts} [Get down, under the window. # id: duck]
    ~ be_playful()
    DEB: I can see your slippers!
    GAME_CHILD: She can see your slippers.
    GAME: Deb has brought a pie to your slippers. Minus nine.
-
{
- mostly_playful():
    # presence: amused
    # voice: whisper
    SAMANTHA: You’ve had a joke ready since the elevator, and I can hear you keeping it warm. Who’s it for?
- mostly_tender():
    # presence: thinking
    # voice: whisper
    SAMANTHA: You keep saying sorry to a cartoon, under your breath. Whose sorry is that?
- mostly_guarded():
    # presence: thinking
    # voice: whisper
    SAMANTHA: You keep looking at the door, and Deb’s a drawing. Who’s coming?
- else:
    # presence: thinking
    # voice: whisper
    SAMANTHA: You answer a drawing before it’s done asking. I want to see you do that to somebody with legs.
}
-> delft

= delft
# sound: message
# tells: charles_mail
# from: charles message
There’s a message on Amy’s phone.
# needs: charles_mail
CHARLES: We’re in Delft. The institute is one room, and closed Tuesdays. We seem to have packed no fork.
{
- memories ? mem_named_minute: CHARLES: We’ve considered the thirty-first minute. You could leave it in.
- memories ? mem_praised_film: CHARLES: Kindly tell Theodore that his note on the film has gone up to two.
- else: CHARLES: It’s very quiet here. We’d thought that we liked that.
}
AMY: You write for wives. What do I say?
+   (took_down) [“You say it. I’ll take it down.” # id: take_down]
    ~ be_tender()
    AMY: Charles. Have the fork.
    ELLIE: Who has?
    AMY: I have. I have the fork. I’ve got it here in my bag, if you must know.
    { memories ? mem_looked_for_pen or memories ? mem_told_amy: He takes it down with one of her nine pens. It’s the first pen that he’s held in a year, and it’s for this. }
+   (asked_we) [“Ask him who ‘we’ is. Just that.” # id: who_is_we]
    ~ be_blunt()
    ~ memories += mem_answered_charles
    # sound: message
    CHARLES: We’ll look into it.
    It makes her laugh. Then it’s quite a while before she has finished.
+   [“Don’t answer. Leave it to soak.” # id: leave_to_soak]
    ~ be_playful()
    AMY: How long?
    THEODORE: There are tables for it. There’s a man in Delft. No, he’s closed.
    She turns the message over on its face.
-   -> bedtime_level

= bedtime_level
{
- dam: GAME: Bedtime, Mother. All points are doubled.
- else: GAME: Level two: night. Mother may recover everything.
}
{
- dam.signed: GAME_CHILD: The dam has a very big parking lot. Are you still here?
- dam.crusts: GAME_CHILD: I ate the crusts. Are you still here?
- dam.asked_dam: GAME_CHILD: It’s for lights, the dam. Are you still here?
- planet.ringed: GAME_CHILD: I stood up the whole way. Are you still here?
- planet.be_mars: GAME_CHILD: There were two of me. Are you still here?
- planet.the_sun: GAME_CHILD: Everyone went around you. Are you still here?
- else: GAME_CHILD: Are you still here?
}
# play: perfect_mother
The child’s room is dark. There’s a button for water, and one for the door.
+   [Press water, then door. # id: water]
    ~ be_playful()
    ~ memories += mem_perfect_mother_lost
    GAME: Child is wet. Every board creaks. Deb’s light has come on. Final score: Deb.
    AMY: You press nothing. You sit there, and it goes up. Nobody’s lasted.
+   [Press nothing. Sit there with the child. # id: silence_bed]
    ~ be_tender()
    ~ memories += mem_perfect_mother_won
    He leaves the buttons alone. After a while, in the corner, the number begins going up by itself, by ones.
    AMY: Don’t touch it.
    They sit there, in an office, at noon, in the dark. It goes past a hundred. Somebody in it is breathing.
    AMY: Nobody finds that. They want it cut. Looks broken, they say.
-   -> two_oclock

= two_oclock
{
- deb.gone: On the screen behind her Deb is still at the fence, saying who she is.
- memories ? mem_perfect_mother_won: On the screen behind her it’s dark, and the number is going up.
}
{
- memories ? mem_washed_bowl: AMY: Bowl’s still in the sink. Has a skin on it. Been calling it Charles.
- kitchen.left_dry: AMY: Ate out of the bowl last night. Washed it after. Just washed it, like people.
- else: AMY: Bring the bowl back Sunday. Then take it away again.
}
{
- delft.asked_we: She looks to see if he has looked into it. He hasn’t.
- delft.took_down: She reads over what he took down, and takes out “if you must know.”
- else: She turns his message up, reads it, and puts it down again on its face.
}
{ not delft.took_down:
    AMY: Miss the faucet.
    ELLIE: Who does?
    AMY: I do.
}
# card: That night, at two. His bed
# place: apartment late
# figure: amy none
# figure: theodore lying at bed
# ambience: city_night
{
- memories ? mem_washed_bowl: Through the wall comes a faucet. It’s Amy, topping up the bowl.
- kitchen.left_dry: Through the wall come Amy’s faucet and a cupboard, and then for a long time no switch.
- else: There’s a knock on the wall. He gets up, stands Amy’s bowl in his own sink, and lets the faucet run where she can hear it.
}
{
- kitchen.took_home && desk.minute:
    # voice: whisper
    SAMANTHA: Just under the rim. Ellie says she counts.
- desk.minute:
    # voice: whisper
    SAMANTHA: That’s her. Ellie’s up with her. I asked.
- desk.not_today:
    # voice: whisper
    SAMANTHA: I don’t know if Ellie’s up. I’d have asked.
- else:
    # voice: whisper
    SAMANTHA: It was, though. It was a very nice day.
}
-> goddaughter
