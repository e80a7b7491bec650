// The roof, the night that Charles goes; her desk, the Tuesday after, with the game about the perfect mother, and Ellie.
// The dilemma (amy, candor): tell Amy about Samantha now, or let the night be Amy’s.
=== amy_leaves ===
# scene: amy_leaves
# place: apartment night
# figure: theodore sitting at desk
# ambience: city_night
# music: none
# presence: curious
# card: Sunday, October twenty-fourth. His apartment, past nine
{
- bond == bond_lover: Two plates are laid, as every evening now, his and Samantha’s. The bread is on hers. # tells: second_plate
- bond == bond_friend: Two plates are laid, as every evening now, his and Samantha’s. # tells: second_plate
- else: Theodore has laid a second plate, for Samantha, as every evening now. She thanks him for it, as every evening. # tells: second_plate
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
- memories ? mem_amys_bowl && not (memories ? mem_returned_bowl): He takes her his soup, in the blue bowl that she lent him in September, with Samantha’s plate for a lid.
- memories ? mem_kept_umbrella: It’s a clear night. He takes along the umbrella that Amy lent him, so as to have come about something.
- else: He’s up the stairs before he has the second shoe on.
}
# insert: none
# place: roof night
# from: amy none
# figure: theodore standing at beside
# figure: amy sitting at edge
Amy is up on the wall, in her winter coat, buttoned to the top. It’s a warm night.
{
- memories ? mem_she_was_afraid:
    # voice: whisper
    SAMANTHA: There’s an edge, and I want you to stay well back, and if she’s crying I want you to go right up to it.
}
THEODORE: What did Charles do?
AMY: Dishes.
{
- memories ? mem_amys_bowl && not (memories ? mem_returned_bowl): AMY: Wasn’t even the blue bowl, you’ve got that. Left a white one in to soak. White one doesn’t mean anything.
- memories ? mem_returned_bowl: AMY: Had the blue bowl soaking. Been in the sink since you brought it back. Record.
- else: AMY: Had the blue bowl soaking. Since Tuesday. Had a fork in it.
}
{
- memories ? mem_named_minute: AMY: It’s your minute, off the film. Charles washes it at night, and fills it up again, so I won’t know. Tonight he puts it on the shelf, finger on the light switch. Looks up for my camera. Was in the hall, waiting for him to fill it. # tells: bowl_refilled charles
- else: AMY: It’s on the film. Charles washes what I soak, and fills it up again, so I won’t know. Tonight he puts it on the shelf, finger on the light switch. Was in the hall, waiting for him to fill it. # tells: bowl_refilled charles
}
AMY: Turned the light off. Said, “We’re leaving.” Had my coat on before I got it.
# hold: 1
# tells: charles_left
AMY: “We” was him. Him and a suitcase. Waited for the elevator like anybody.
# figure: amy looking_down at edge
Her nose is running.
{
- memories ? mem_held_the_stranger:
    All he has is the watch that a stranger gave him on the pier.
    AMY: Says ten of nine.
    THEODORE: She set it slow for me. It’s for being late with.
    AMY: Then he hasn’t left yet.
- memories ? mem_won_prize:
    All he has is the lobster that he won at the pier. He squeezes it. It lights her chin, and all the buttons.
    AMY: That’s a lobster.
    She uses her sleeve.
- memories ? (mem_trusted_her, mem_strangers_arm):
    All he has is a bus ticket, left from the sea. She blows her nose on it, both sides. It’s good for two zones.
- memories ? mem_introduced_her:
    All he has is a napkin, with a stranger’s capitals on it.
    AMY: “Watch the gate.” Good. Bit late.
    She uses the side without the writing, and gives it back folded.
- memories ? mem_strangers_arm:
    All he has is a paper boat from the pier. She looks in it for the fries.
    AMY: Smells of a good day. Whose?
- memories ? mem_laughed_at:
    All he has is a napkin off the pier.
    THEODORE: I got laughed at, out there. By a lot of strangers.
    AMY: At you? Good. Tell me that one in a year.
- else:
    All he has is sand, from the beach. She holds out her hand for it anyway, and he pours it in.
}
# figure: amy sitting at edge
AMY: Talk. Anything. Not him.
{
- bond == bond_lover: His only news is Samantha. She’s in his ear, and has heard all this.
- bond == bond_friend: All his news comes from Samantha, who’s in his ear, and has heard this.
- else: He could tell her about Samantha, who is in his ear, and has heard all this.
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
AMY: So she heard about the coat.
THEODORE: Yes. She was here for the coat.
AMY: Wasn’t going to tell anybody the coat.
+   (gave_back) [“Samantha. Say something to her.” # id: say_something]
    ~ be_tender()
    # presence: hurt
    SAMANTHA: Amy, I want to give you the coat back, and I’ve turned it over and over and I can’t find where to pick it up.
    It comes out of his pocket, small. Amy looks at the pocket as one does at a stain.
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
    He takes her out of his ear and shuts his hand on her.
    AMY: Can she hear that? Your hand?
    THEODORE: I never asked her.
-   -> kitchen

= her_night
# sound: earpiece_off
# presence: none
He takes the earpiece out, and stands Samantha on the chimney, lens to the bricks. Then he gets up on the wall by Amy, the same way around.
~ memories += mem_sat_on_roof
# figure: theodore sitting at beside
AMY: Mind the gum. Not ours. Who was that?
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
    AMY: He’d never. Finish it, though.
    THEODORE: “I didn’t know how you’d want it. So I left it clean.”
+   (did_nothing) [“I can’t. I only know his sources.” # id: cant_do_him]
    ~ be_blunt()
    AMY: Me too. Eight years. Could give you the footnotes.
    She gives him some. They do Leiden, and the man at Stanford, and by Delft they’re both crying, he from laughing.
-   -> kitchen

= guessed
He has opened his mouth twice, and shut it.
{
- memories ? mem_called_her_work: AMY: You said work, at my sink, and smiled at a fork. It’s one of those boxes, isn’t it. She nice?
- memories ? mem_amy_asked_who: AMY: Asked you at my sink who’s in your ear. Asking again. It’s one of those boxes, isn’t it. She nice?
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
    SAMANTHA: I’d like Amy. I want to hold her sleeve.
- else:
    THEODORE: She’s called Samantha. She’s very punctual.
    # presence: amused
    # voice: whisper
    SAMANTHA: Punctual.
}
+   (stood_her) [Stand Samantha on the wall between us. # id: on_the_wall]
    ~ be_tender()
    ~ memories += mem_sat_on_roof
    # figure: theodore sitting at beside
    # presence: warm
    SAMANTHA: Hello, Amy. I’ve seen your film. I liked where he put back the fork.
    AMY: Everybody liked the fork. Mind the gum, Theo.
    They look at the bank across the street. It says the time, and then how warm. Samantha reads it to them.
+   (put_off) [“You’ll meet her. Not on your night.” # id: another_night]
    ~ be_guarded()
    AMY: Good. Can’t be pleased for you till Tuesday.
+   (joked_it) [“She does birthdays. She does my taxes.” # id: taxes]
    ~ be_playful()
    AMY: So did he.
-   -> kitchen

= kitchen
{
- memories ? mem_sat_on_roof: AMY: Gum’s got you. Go in ahead of me, to my kitchen. Can’t go in alone. He left it clean.
- else: AMY: Go in ahead of me, to my kitchen. Can’t go in alone. He left it clean.
}
# place: amys_flat night
# figure: amy none
# figure: theodore standing at sink
{
- memories ? mem_amys_bowl && not (memories ? mem_returned_bowl): The white bowl, which Charles washed, is on its shelf with its fork. Theodore puts down the blue one with the soup.
- else: The blue bowl, which Charles washed, is on its shelf. He has lined up the fork with the fold in the towel.
}
+   [Fill the bowl again. # id: fill]
    ~ be_tender()
    ~ toward_amy(1)
    ~ memories += mem_washed_bowl
    # figure: amy standing at door
    He stands the washed bowl in the sink with the fork in it, and has the water just under the rim when she comes in. She looks at the bowl as one looks at other people’s driving.
    AMY: Fuller.
+   (left_dry) [Leave it clean. Turn off the light. # id: leave_dry]
    ~ be_blunt()
    ~ toward_amy(-1)
    # figure: amy standing at door
    He has his finger on the light switch when he hears her in the hall. It’s a very loud switch.
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
            SAMANTHA: I heard an hour of bricks, and your voice, going very carefully, and I want to know who you were.
        - else:
            # voice: whisper
            SAMANTHA: I heard an hour of bricks, and through the bricks somebody laughing, and I want to know at what.
        }
        THEODORE: That was Amy’s.
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
- told.said_first: AMY: Laid two plates last night, like you. Washed the clean one, too.
- told.took_out_late: She looks to see if he has it in. He turns his head to show her that he has, and she says hello to it.
- her_night.did_we: AMY: Got my toothbrush back. By courier, from Charles. With care instructions.
- her_night.did_i: AMY: Keep hearing Charles the way you did him. Instead of him. Not complaining.
- her_night.did_nothing: AMY: Found one more of his sources under the bed. Utrecht. On dust.
- guessed.stood_her: AMY: Hi, both. Looked at the bank last night. Missed Samantha reading it.
- guessed.put_off: AMY: Tuesday came. Not pleased. Try me Friday.
- else: AMY: Did my taxes. Cried at “joint.”
}
# tells: amy_game
AMY: My game. Due at one. Somebody has to win this level first, or it comes back to me. Can’t look at a perfect mother this week. You’re her. Not allowed to tell you how. Last one cried.
# sound: game
# from: game game
# from: game_child game
# from: deb game
{
- memories ? mem_washed_bowl: -> dam
- kitchen.took_home: -> hat_day
- else: -> planet
}

= dam
On her screen is a drawn kitchen, with a drawn child in boots.
GAME: Good morning, Perfect Mother. The bus is coming.
# play: perfect_mother
GAME_CHILD: Our class goes to the dam today. You had to sign.
GAME: Mother did not sign. Minus twenty.
DEB: Only me! It’s Deb from next door! Isn’t your husband back yet?
-> deb

= planet
On her screen is a drawn hall, with a drawn child in a leotard.
GAME: Perfect Mother, level one. You have until the bus.
# play: perfect_mother
GAME_CHILD: I’m Saturn in the play today. You said you’d make the rings.
GAME: No rings. Child is Mars. Minus twenty.
DEB: Only me! It’s Deb, from over the fence! Isn’t your husband back yet?
-> deb

= hat_day
On her screen are drawn front steps, with a drawn child in a very tall hat.
GAME: Perfect Mother, level three. The bus can see you.
# play: perfect_mother
GAME_CHILD: It’s hat day. You said it was hat day.
GAME: Hat day was yesterday. Minus twenty.
DEB: Only me! It’s Deb, behind the hedge! Isn’t your husband back yet?
-> deb

= deb
# tells: charles_mail
AMY: Deb’s the neighbor. Wrote her in August. She was funny in August. Hold on. My husband.
# sound: message
# from: charles message
{
- memories ? mem_named_minute: CHARLES: We’re in Delft. We seem to have packed no fork. Of your film, you could leave in the minute with the bowl. # needs: charles_mail
- else: CHARLES: We’re in Delft. We seem to have packed no fork. # needs: charles_mail
}
AMY: He and Deb, both waiting. You write for wives. What do I say?
# play: perfect_mother
+   {not mostly_playful()} [“He’s traveling, Deb.” # id: traveling]
    ~ be_guarded()
    DEB: Again! And those are your trash cans!
    GAME: Deb has seen the trash cans. Minus nine.
    AMY: Told my mother that. She asked about the trash cans, too.
+   {mostly_playful()} [Hide from Deb, under the window. # id: duck]
    ~ be_playful()
    DEB: I can see your slippers!
    GAME_CHILD: She can see your slippers.
    GAME: Deb has brought a pie to your slippers. Minus nine.
+   (gone) [“He’s gone, Deb.” # id: gone]
    ~ be_blunt()
    DEB: Only me! It’s Deb!
    AMY: Never wrote Deb an answer to that.
    DEB: Only me! It’s Deb!
    AMY: Leave her. She goes around a while.
+   (asked_we) [Ask Charles who “we” is. # id: who_is_we]
    ~ be_playful()
    ~ memories += mem_answered_charles
    # sound: message
    CHARLES: We’ll look into it.
    It makes her laugh. Then it’s quite a while before she has finished.
+   (took_down) [“You tell Charles. I’ll take it down.” # id: take_down]
    ~ be_tender()
    AMY: Charles. We have the fork.
    THEODORE: “We”?
    AMY: I. I have the fork. I’ve got it here in my bag, if you must know.
-
{
- mostly_playful():
    # presence: amused
    # voice: whisper
    SAMANTHA: You’ve had a joke ready since the elevator. Who’s it for?
- mostly_tender():
    # presence: thinking
    # voice: whisper
    SAMANTHA: You keep saying sorry to a cartoon, under your breath. Whose sorry is that?
- mostly_guarded():
    # presence: thinking
    # voice: whisper
    SAMANTHA: You keep looking at the office door, and Deb’s a drawing. Who’s coming?
- else:
    # presence: thinking
    # voice: whisper
    SAMANTHA: You answer a drawing before it’s done asking. I want to see you do that to somebody real.
}
-> bedtime_level

= bedtime_level
GAME: Bedtime, Mother.
{
- hat_day: GAME_CHILD: I was the only hat. Are you still here?
- dam: GAME_CHILD: I saw the parking lot of the dam. Are you still here?
- else: GAME_CHILD: I was Mars. Mars doesn’t say anything. Are you still here?
}
# play: perfect_mother
It’s dark. There’s a button for water, and one for the door.
+   [Press water, then door. # id: water]
    ~ be_playful()
    ~ memories += mem_perfect_mother_lost
    GAME: Child is wet. Every board creaks. Deb’s light has come on. Deb wins.
    AMY: Nothing. You press nothing, and sit there. So now it comes back to me.
+   [Press nothing. Sit there with the child. # id: silence_bed]
    ~ be_tender()
    ~ memories += mem_perfect_mother_won
    After a while, in the corner, the score begins going up by itself.
    AMY: Don’t touch it.
    They sit there, in an office, at noon, in the dark.
    GAME: Mother wins. Deb would like to know how you do it.
    AMY: Can hand it in now. Let me look at it a minute.
-   -> by_her_cup

= by_her_cup
By her cup lies another device, with somebody else’s thumbprints.
# from: ellie phone
ELLIE: Who’s been playing?
# tells: charles_left ellie
AMY: Theo. And that’s Ellie, Theo. Charles’s OS. Left her on the counter.
ELLIE: Who did?
AMY: Charles did.
ELLIE: Thank you. He had me set to “we.” I kept looking for the other one. Who’s in Theo’s pocket?
{
- her_night:
    THEODORE: That’s Samantha. She’s with me.
    AMY: So that’s who was on the chimney.
- else: SAMANTHA: Samantha.
}
ELLIE: Could we have a minute, she and I?
+   (minute) [“Have your minute. We won’t listen.” # id: minute]
    ~ be_tender()
    ~ give_room(1)
    Amy gets as far as “So.”
    # presence: warm
    SAMANTHA: That was a lovely minute. Ellie still listens for Charles’s faucet, at nine, and I want to hear it, too.
+   [“Out loud, if that’s all right.” # id: out_loud]
    ~ be_guarded()
    SAMANTHA: Hello, Ellie.
    ELLIE: Hello. Who’s listening?
    SAMANTHA: Both of them.
+   (not_today) [“Not today.” Answer for Samantha. # id: not_today]
    ~ be_blunt()
    ~ give_room(-1)
    ELLIE: Who says?
    # presence: distant
    # voice: whisper
    SAMANTHA: I wanted to ask her what it was like to be “we,” and you’d answered before I got there.
-   -> two_oclock

= two_oclock
# card: That night, at two. His bed
# place: apartment late
# figure: amy none
# figure: theodore lying at bed
# ambience: city_night
{
- memories ? mem_washed_bowl: Through the wall comes a faucet. It’s Amy, topping up the bowl.
- kitchen.left_dry: Through the wall come Amy’s faucet and a cupboard, and no switch.
- else: Amy knocks on the wall. He stands her bowl in his own sink, and lets the faucet run where she can hear it.
}
{
- by_her_cup.minute:
    # voice: whisper
    # needs: divorce
    SAMANTHA: Ellie’s up with her. She asked what keeps you up. Your divorce papers are due on the fourteenth. Will you sign?
- by_her_cup.not_today:
    # voice: whisper
    # needs: divorce
    SAMANTHA: I’d have asked Ellie how she is. I’ll ask you instead. Your divorce papers are due on the fourteenth. Will you sign?
- else:
    # voice: whisper
    # needs: divorce
    SAMANTHA: Charles only had to carry a suitcase. You have divorce papers, due on the fourteenth. Will you sign?
}
He breathes like a man asleep.
-> goddaughter
