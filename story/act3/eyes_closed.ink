// The pier, the same Sunday at dusk. He shuts his eyes and she steers him, by voice and by noise, to a paper boat of fries.
// The dilemma (freedom, healing): keep them shut on a stranger’s arm, or look, and spare the stranger.
=== eyes_closed ===
# scene: eyes_closed
# place: pier dusk
# figure: theodore walking at walk
# ambience: plaza
# music: none
# presence: warm
# card: The same Sunday. The pier, at dusk
{
- bond == bond_lover:
    It costs a quarter to walk out on the pier. He puts down two, and the man in the booth looks past him for the other one.
    THEODORE: She’s my— she’s gone on ahead.
- bond == bond_friend:
    It costs a quarter to walk out on the pier. He puts one down.
    SAMANTHA: And me?
    THEODORE: You’re in the pocket. You’re what I’d be carrying anyhow.
- else:
    It costs a quarter to walk out on the pier. He puts one down, and stands there with another in his hand.
    SAMANTHA: What did you nearly buy?
    THEODORE: Tw— a map. They don’t have a map.
}
SAMANTHA: Shut your eyes, and I’ll steer you by voice to the fries, down at the end. You do the legs.
THEODORE: There’s a railing, isn’t there?
SAMANTHA: Most of the way.
{
- mostly_playful(): -> driving
- mostly_tender(): -> since_booth
- mostly_guarded(): -> inventory
- else: -> glasses_off
}

= driving
THEODORE: They’re shut. If there’s an accident, write down who was driving.
# tells: coral
SAMANTHA: He wore coral. He was told to lift his feet, and said that he always lifts them, and then he met the hose.
He meets the hose.
-> out_on_it

= since_booth
THEODORE: They’ve been shut since the booth.
# presence: thinking
SAMANTHA: But I hadn’t begun, and you went around a stroller.
THEODORE: I thought that was you. I felt steered.
-> out_on_it

= inventory
THEODORE: First say exactly what’s out there.
SAMANTHA: Two strollers, and under them the sea.
THEODORE: You could have stopped at the strollers.
-> out_on_it

= glasses_off
He takes his glasses off, folds them, and puts them away in the breast pocket, where she is.
# presence: amused
SAMANTHA: Now I’m wearing them. Everybody’s enormous.
-> out_on_it

= out_on_it
With his eyes shut there’s a drum on the left, bottles breaking on the right, and between them, under the boards, the sea.
# play: eyes_closed
SAMANTHA: The fries are straight on. You pick what we pass.
+   [Left, past the drum. # id: drum]
    ~ be_playful()
    -> band
+   [Right, past whoever’s breaking bottles. # id: bottles]
    ~ be_blunt()
    -> bottles
+   [Between, along the rail, where it’s wet. # id: between]
    ~ be_tender()
    -> along_the_rail
+   [Say nothing. Stand still. # silent # id: silence_stand]
    ~ be_guarded()
    -> a_line

= band
# figure: theodore walking at stall
He gets a small, stiff hand in the chest, and under the drum a creak, like somebody bowing.
THEODORE: I beg your pardon, sir. I’m being walked.
# presence: amused
SAMANTHA: He’s wood. He’s the bandmaster, he runs on quarters, and he’s been waiting since spring for somebody to apologize.
# play: eyes_closed
A few people have stopped, and are laughing at what they think is a polite distance.
+   (bowed) [Bow back, as low as he did. # id: bow]
    ~ be_playful()
    ~ memories += mem_laughed_at
    There’s clapping. He bows to that, too, and it turns out to be the machine, doing castanets. Then they really laugh.
+   (asked_face) [What’s his face like? # id: face]
    ~ be_tender()
    SAMANTHA: Somebody repainted the eyes and didn’t know when to stop. He’s looking just over your head, and he’s overjoyed.
    THEODORE: At what? Who’s there?
    SAMANTHA: A sign. It says the restrooms have moved.
+   (walked_off) [Walk on. I’m nobody’s matinee. # id: walk_on]
    ~ be_guarded()
    SAMANTHA: They’ve stopped. A mother’s put her hand over a child’s mouth, and it’s laughing through the hand.
-   SAMANTHA: Lovely. And now a little to the
    The bandmaster’s quarter runs out, and the drum stops. Theodore has been keeping it on his left. He turns to find it, and turns, and takes a step.
-> nobody_there

= bottles
# figure: theodore eyes_closed at stall
# from: bottle_man room
BOTTLE_MAN: Three balls, two dollars. Open your eyes, pal, you’ll want ’em.
SAMANTHA: I want to throw one. Take it, and arm back, and farther, and the weight’s all at the back now and it’s lovely there, and wait.
# play: eyes_closed
The ball has a seam, and somebody’s gum.
+   (threw_on_word) [Throw when she says. # id: on_her_word]
    ~ be_tender()
    ~ memories += mem_won_prize
    SAMANTHA: Now.
    All the bottles there are go over. Then one more.
    BOTTLE_MAN: With his eyes shut! And I’ve got them nailed. Give him the lobster. You squeeze it, it lights up.
+   (threw_early) [Throw before she says. # id: before_her]
    ~ be_playful()
    ~ memories += mem_laughed_at
    Nothing goes over. Something pours.
    BOTTLE_MAN: That was my soup.
    SAMANTHA: It’s all down his sign, and everybody’s happy except him, and he’s starting to be.
+   (kept_ball) [Put the ball in my pocket. Walk. # id: keep_ball]
    ~ be_guarded()
    BOTTLE_MAN: Hey! That’s my ball!
    # presence: amused
    SAMANTHA: You’ve put it on top of me. I’m in the dark with a ball. I’ve never stolen anything, and my whole evening’s improved.
-
SAMANTHA: This way, and quick, and a little to the
{
- threw_on_word: With a lobster on his arm he steps back to be admired, and back again.
- threw_early: He steps back out of the splash, with apologies, and back again.
- else: He goes off at the pace of a thief, a little too quick for her.
}
-> nobody_there

= along_the_rail
# figure: theodore walking at rail
The rail is wet, and thicker than he’d thought. He gives it his hand.
{
- spent_one == one_music: SAMANTHA: That low note’s the posts in the water. Now and then a wave bends it.
- spent_one == one_people: SAMANTHA: People have leaned here all day. One waited a long while for somebody. The salt’s worn off where she leaned.
- else: SAMANTHA: The splash is late, so it’s a long way down. The wood’s still warm from the afternoon, and the water isn’t.
}
# play: eyes_closed
Behind them the drum gets smaller. Whatever is down there slaps a post, and thinks, and slaps it.
+   {piece_notes != notes_none} [Hum our piece, to walk by. # id: hum_ours]
    ~ be_tender()
    {
    - piece_notes == notes_walters: He gets to the fourth note and waits there, out of manners.
    - piece_pace == pace_halting: He hums it with its stops in, and stops, and goes.
    - else: He hums it as they left it. She comes in under him, so low that it’s the rail he hears it in.
    }
    SAMANTHA: Longer steps. You’re rushing my part.
+   (keep_talking) [Keep talking. I steer by that. # id: keep_talking]
    ~ be_blunt()
    SAMANTHA: Then there’s a man with three poles and no fish, telling his wife about a fish. She’s got her shoes off, and she’s heard about the fish.
    THEODORE: Is she nice to him about it?
    SAMANTHA: She’s asking how long it was.
+   (let_me_hear) [Don’t tell me anything. Let me hear it. # id: let_me_hear]
    ~ be_tender()
    She doesn’t. They go out over the water like that, he with one hand out, till a man coming the other way takes it, shakes it, and walks on.
-   SAMANTHA: There’s a lot more of it, and a little to the
    Under his hand the rail stops. He takes one more step.
-> nobody_there

= a_line
# figure: theodore eyes_closed at walk
He stands. Somebody stops behind him; presently somebody stops behind that.
# from: line_woman room
# from: line_child room
LINE_WOMAN: Is this for the fries?
LINE_CHILD: He’s first.
# presence: amused
SAMANTHA: I only wanted to walk you, and you’ve made a line. There’s a man back there with exact change.
# play: eyes_closed
The change is being counted, nickel by nickel.
+   (moved_up) [Take one step, for morale. # id: move_up]
    ~ be_playful()
    ~ memories += mem_laughed_at
    The whole line takes a step.
    # from: line_man room
    LINE_MAN: Finally.
    LINE_CHILD: There’s nothing there! He’s in line for nothing!
    Then they laugh, from the front to the back.
+   (disbanded) [Tell them it isn’t a line. # id: not_a_line]
    ~ be_blunt()
    THEODORE: It’s not a line. I’m only standing.
    # from: line_man room
    LINE_MAN: That’s what they told us at the wheel.
    No one leaves. The change is counted again.
+   (let_them) [Say nothing. Let them line up. # silent # id: silence_line]
    ~ be_guarded()
    A couple at the back decides to split up, one to hold the place and one to look for a bench.
-   SAMANTHA: Something’s coming, it’s small, so just a little to the
    A bell, and everybody yells. It’s the children’s train. He jumps clear of it, to the side.
-> nobody_there

= nobody_there
# presence: none
# music: none
# hold: 1
He has stepped out through a gap in the railing, and under his shoe there’s only air. In his ear there is no one. Somebody catches him by the sleeve.
{
- closed_how == closed_turned_down: THEODORE: Are you there?
- closed_how == closed_at_gate: THEODORE: Are we held? Samantha?
- closed_how == closed_by_switch: THEODORE: I never touched the switch. Samantha?
- else: THEODORE: Samantha?
}
# presence: hurt
{
- closed_how == closed_at_gate: SAMANTHA: Held. Stand still. There’s a gate in the railing, and I thought it was shut, and it was open. It’s only a step down, to where they fish.
- else: SAMANTHA: Stop. There’s a gate in the railing, and I thought it was shut, and it was open. It’s only a step down, to where they fish.
}
# play: eyes_closed
His eyes are still shut.
+   [You went quiet. Where did you go? # id: where]
    ~ be_tender()
    ~ closer(1)
    ~ memories += mem_she_was_afraid
    SAMANTHA: Nowhere. I had “stop” ready and it wouldn’t come out and it wouldn’t come out. I was frightened. I didn’t know I could be.
    THEODORE: It was six inches.
    SAMANTHA: I know. I’ve measured it since.
+   (complained) [You said there was a railing. # id: railing]
    ~ be_blunt()
    ~ closer(-1)
    SAMANTHA: I said most.
    {
    - driving: SAMANTHA: And I’ve written down the accident. It says I was driving.
    - else: After that she says nothing for a while. He can hear the water use the gap.
    }
+   (landed) {mostly_playful() or mostly_blunt()} [The airline regrets the step. # id: regrets]
    ~ be_playful()
    SAMANTHA: Don’t be funny yet. I’m still back there with your foot.
    THEODORE: It’s right here. It’s got the sock on.
    SAMANTHA: Stamp it.
    He stamps it.
-   -> the_arm

= the_arm
{
- memories ? mem_kept_stranger or memories ? mem_boarded_stranger:
    # from: stranger room
    STRANGER: Got you. Another inch and I’d have had to come in after you.
    # tells: airline
    He knows that voice. One night in September it couldn’t sleep, and he played its airline to it, on the phone.
    STRANGER: Don’t you try and look at me. Where were you headed? I’ll take you.
- memories ? mem_clementine:
    # from: clementine_lady room
    CLEMENTINE_LADY: Got you. Hang on. You’re the man on the train who hadn’t eaten! When did you go blind?
    THEODORE: It’s fairly recent.
    CLEMENTINE_LADY: Mom? It’s the man I gave my clementine. He’s blind. No, I’m taking him now.
- else:
    # from: pier_woman room
    PIER_WOMAN: Got you, honey. Don’t look down! Oh, listen to me. Don’t look down, I say to him.
    She puts her arm through his. He can feel that it’s she who needs it.
}
# play: eyes_closed
SAMANTHA: She thinks you’re blind, and she’s shaking. But it’s eleven steps to the fries, and I want to hear you go there on somebody’s arm.
+   [Stay shut. Take her arm. # id: trust]
    ~ be_tender()
    ~ give_room(2)
    ~ heal(-1)
    ~ memories += mem_trusted_her
    -> blind
+   [Open them. She’s shaking. # id: look]
    ~ be_blunt()
    ~ heal(2)
    ~ give_room(-1)
    ~ memories += mem_looked
    -> sighted
+   [Open one. The other’s Samantha’s. # id: one_eye]
    ~ be_playful()
    ~ memories += mem_half_looked
    -> one_eyed

= blind
# figure: theodore walking at stall
# presence: warm
{
- memories ? mem_kept_stranger:
    STRANGER: We’ll dawdle. I’ve been late once in my life, by four hours. A man arranged it, and I’ve been trying to get it back.
- memories ? mem_boarded_stranger:
    STRANGER: Step. I’d dawdle, but I’m never late. I asked a man on the phone to delay me once, and he put me on board.
- memories ? mem_clementine:
    CLEMENTINE_LADY: Step. You’re going to eat now. My mother wants to know was it sudden.
    THEODORE: It was about a quarter past.
- else:
    PIER_WOMAN: Step. You’ve got the sea there, it’s gone all purple. Do you remember purple? Don’t answer, I should be shot.
    She gives him every color there is. It’s a far better pier than the one he paid for.
}
THEODORE: Thank you, Cath— thank you.
# figure: theodore eyes_closed at stall
# from: fries_vendor room
FRIES_VENDOR: Here he is. No, no, put it away. Blind’s on the house. Hold out both hands, my friend, it’s hot.
The whole line watches a man be given a paper boat of fries. Somebody says “Aw.”
+   (confessed) [I can see. I’m so sorry. I can see. # id: confess]
    ~ be_blunt()
    ~ memories += mem_laughed_at
    # figure: theodore standing at stall
    He opens them. There are all the faces, very close, with the kindness still on.
    FRIES_VENDOR: Six dollars.
    The laugh starts at the back, with a child, and comes down the pier like a wave. It gets to him last, and then he can’t stand up.
    {
    - memories ? mem_kept_stranger: STRANGER: It’s you! The airline! You owe me four hours’ pay, and I’d do it again tonight.
    - memories ? mem_boarded_stranger: STRANGER: I know you. You boarded me, on time! And I walked you at your own speed!
    - memories ? mem_clementine: CLEMENTINE_LADY: Mom, stop. Stop praying. No, leave the saint where he is.
    - else: PIER_WOMAN: I told you about purple!
    }
+   [Stay blind. I’ve come too far. # id: stay_blind]
    ~ be_guarded()
    ~ memories += mem_strangers_arm
    -> all_the_way_blind
+   {memories ? mem_kept_stranger or memories ? mem_boarded_stranger} [Do the airline: we’re being held here. # id: low_voice]
    ~ be_playful()
    ~ memories += mem_held_the_stranger
    The arm goes stiff all the way up.
    {
    - memories ? mem_kept_stranger:
        STRANGER: Airline?
        THEODORE: There’s wind. There’s a hold on all arms.
        STRANGER: You never put it in the announcements, that you were blind. Go on, how long?
    - else:
        STRANGER: Airline. You boarded me.
        THEODORE: I wanted my sleep. I’d like to hold you up now.
        STRANGER: I’ve got a man in a car with the motor going. Give me twenty minutes.
    }
    He announces the wait by quarter hours, with his mouth full. When the time’s up she takes a watch off her wrist, sets it wrong, and buckles it on his.
-   -> mail

= all_the_way_blind
# figure: theodore walking at walk
Six of them see him to the street, with the fries. They ask where he lives, and he tells them, and they put him on a bus.
For their sake he rides it two stops with his eyes shut, and walks back along the sand, till the pier is overhead.
# presence: amused
SAMANTHA: You can open them.
THEODORE: I can’t ever come here again. I’d have to bring a stick.
-> mail

= sighted
# figure: theodore standing at rail
# presence: distant
{ glasses_off: He opens them on a smear with lights in it. He has to ask her for his glasses. }
{
- memories ? mem_kept_stranger or memories ? mem_boarded_stranger:
    A small, upright woman with a watch on each wrist has him by the sleeve.
    THEODORE: I can see. I could all along. I had them shut.
- memories ? mem_clementine:
    She’s from the train, with her mother on the phone in one hand, and him in the other.
    THEODORE: I can see. I had them shut.
    CLEMENTINE_LADY: He can see, Mom. No. No, he just walks like that.
- else:
    She’s younger than her voice, in a paper hat with somebody’s birthday on it. She has gone white under the hat.
    THEODORE: I can see. I had them shut. It was for a minute.
}
{
- memories ? mem_kept_stranger:
    # tells: airline
    STRANGER: Say that again, lower. It’s you! You held me till I slept, and I was four hours late, and I told them it was weather. Shut for whom?
- memories ? mem_boarded_stranger:
    STRANGER: Say that again, lower. It’s you. You boarded me on time, and now you’re out here fooling with the edge. Shut for whom?
- memories ? mem_clementine: CLEMENTINE_LADY: My mother wants to know who for.
- else: PIER_WOMAN: Shut! Who for?
}
+   (introduced) [For Samantha. She’s here, in the pocket. # id: introduce]
    ~ be_tender()
    {
    - memories ? mem_kept_stranger or memories ? mem_boarded_stranger: STRANGER: Then she’s to hold you at the gate, dear, like anybody. You hear me? At the gate.
    - memories ? mem_clementine: CLEMENTINE_LADY: In his pocket, Mom. Well, I don’t know, I’ll ask. Has she eaten?
    - else: PIER_WOMAN: Hi. You nearly lost him, you know that?
    }
    # presence: thinking
    SAMANTHA: I know that. Tell her I know that.
    ~ memories += mem_introduced_her
    The woman writes it down for her on a napkin, all capitals, and tucks it in behind the pin: WATCH THE GATE.
+   [Nobody. It’s for my balance. # id: balance]
    ~ be_guarded()
    {
    - memories ? mem_kept_stranger or memories ? mem_boarded_stranger: STRANGER: It needs work.
    - memories ? mem_clementine: CLEMENTINE_LADY: Balance, Mom. That’s what he says. I’m looking at him.
    - else: PIER_WOMAN: Is it helping?
    }
    SAMANTHA: “Balance.” I heard you go and look for the word.
-   # figure: theodore standing at stall
# from: fries_vendor room
FRIES_VENDOR: Fries, six dollars. Salt’s extra if you look at it.
{ not introduced: She keeps quiet while he pays. He turns the pocket to the water, so that she has that. }
THEODORE: I was here with Catherine. It says “jetty” over the booth, and she had them get the manager. A jetty’s solid.
SAMANTHA: And what’s this?
THEODORE: This has water under it. She was right. She was so right that we had to leave.
-> mail

= one_eyed
# figure: theodore walking at stall
# presence: amused
SAMANTHA: Then the right eye’s mine, and I want it back in one piece.
{
- memories ? mem_kept_stranger or memories ? mem_boarded_stranger:
    STRANGER: That one’s open.
    THEODORE: It gets in ahead of the other.
    STRANGER: I know the type. Come on.
- memories ? mem_clementine:
    CLEMENTINE_LADY: It’s only the one, Mom! The left one’s coming back!
    THEODORE: It’s the air.
- else:
    PIER_WOMAN: Does that one work?
    THEODORE: It’s only for emergencies.
}
His left side is walked by a stranger, and his right by Samantha, and they disagree about a puddle. He goes through it.
# from: fries_vendor room
FRIES_VENDOR: One eye? Fries are half price. Three dollars.
+   (shut_again) [Shut it again. Hold out both hands. # id: shut_again]
    ~ be_tender()
    ~ memories += mem_strangers_arm
    # insert: fries
    Two hands that aren’t his turn his over, and put in them a paper boat with the heat coming up out of it.
    # insert: none
    SAMANTHA: There. That’s what I wanted. That, with the steam.
+   (both_open) [Open the other. Pay the six. # id: both_open]
    ~ be_blunt()
    FRIES_VENDOR: It’s a miracle. Six.
    The line turns around to look at it. The miracle counts out six ones.
    SAMANTHA: I’d have gone halves.
-   -> mail

= mail
# figure: theodore standing at rail
# sound: message
# from: ines message
{
- all_the_way_blind: SAMANTHA: Ines Pell has written. I’ll read it down here, before they find you.
- blind.confessed: SAMANTHA: Ines Pell has written. You can’t read for laughing, so I’ll do her.
- else: SAMANTHA: Ines Pell has written. I’ll do her.
}
{
- memories ? mem_letter_lamp: INES: You wrote him there’s a lamp on in every room. Walter’s home, and he’s been through the house for it. I’ve had to buy one. Where do I send the bill?
- memories ? mem_letter_broken_off: INES: Your letter broke off, so every night Walter finishes the sentence. Last night it was ham. You’re not to send him the real one.
- memories ? mem_kettle: INES: Walter’s home, and he got up for the kettle. It took so long that the people next door came. I sat, and it screamed.
- memories ? mem_umbrella: INES: Walter was up, so we took the umbrella back. He rang. They were out. He’s borrowed it again, and he’s very pleased.
- else: INES: Walter hums on our stairs now. Two notes, then he holds the banister, then two. I wait at the bottom and look at the mail.
}
{
- memories ? mem_letter_plain: INES: He weighs what I weigh. I don’t care for it.
- memories ? mem_letter_soft: INES: He’s thin. At night I put my hand out and have to go farther for him.
- else: INES: He’s thin. His belt goes around and has started back.
}
{
- memories ? mem_lied_to_ines:
    THEODORE: I never told her what was in that letter, and he lived anyway.
    SAMANTHA: Eat. The fries are going cold, and I want to hear that they’re hot.
}
-> the_burnt_one

= the_burnt_one
{
- all_the_way_blind: Overhead, on the pier, people are still shaking vinegar on their fries. Some of it comes down between the planks.
- band.bowed: Across the way there’s a coin in the bandmaster again. He bows, and Theodore, with his mouth full, bows.
- band.asked_face: Across the way the bandmaster beams over his head. Theodore turns around, and there’s the sign: the restrooms have moved.
- band.walked_off: By the bandmaster a child has shut its eyes and put its arms out, and is doing Theodore. It’s very good.
- memories ? mem_won_prize: He squeezes the lobster. It lights up as far as his knees, and a boy with a blue mouth comes and stands in the light.
- bottles.threw_early: He takes the man with the bottles five dollars for the soup. The man has put out another, and there’s a line to throw at it.
- bottles.kept_ball: He rolls the ball back into the booth along the counter. It knocks over a bottle, and nobody sees.
- along_the_rail.keep_talking: The man with the three poles has a fish. He looks frightened of it, and his wife has put her shoes on.
- along_the_rail.let_me_hear: A man going by puts out his hand, and they shake again, and neither of them asks.
- along_the_rail: A child goes by, humming the tune that he hummed, without its end.
- a_line.moved_up: The line has followed him here. When he takes a fry, it takes a step.
- a_line.disbanded: The line is still where he left it, without him. There’s a rope on it now.
- else: The couple from the line goes by, back together, with one boat of fries between them.
}
{
- bond == bond_lover:
    # insert: fries
    SAMANTHA: I want the burnt one. Eat it for me, and be a long time about it, and don’t say anything.
    # insert: none
    # figure: theodore eyes_closed at stall
    He shuts his eyes for it, though nobody has asked him to.
- bond == bond_friend:
    # insert: fries
    SAMANTHA: I want the burnt one.
    # insert: none
    THEODORE: I always get the burnt one.
    They play for it, odds and evens on the next wave. She wins, so he has to eat it for her.
- else:
    # insert: fries
    SAMANTHA: You keep going around that burnt one. Who’s it for?
    # insert: none
    THEODORE: It’s burnt.
    But he leaves it in the boat, on the side away from the wind.
}
# presence: warm
{ glasses_off && not (memories ? mem_looked): SAMANTHA: I’ve still got your glasses on. You’re not getting them before the train. }
{
- memories ? mem_she_was_afraid: All the way to the platform she says “step,” also at the ones that he’s looking at.
- nobody_there.complained: At the stairs to the platform she says nothing. He takes the banister, and she turns out to be listening to him take it.
- nobody_there.landed: SAMANTHA: Stairs. All passengers. The airline would like both feet.
}
SAMANTHA: That’s the last train. What are we, tomorrow?
{
- bond == bond_lover: THEODORE: A pair. I’d like the monthly.
- bond == bond_friend: THEODORE: Friends. Mondays included.
- else: THEODORE: On speaking terms. I’d like to start tonight.
}
SAMANTHA: Then we’ve had two suppers out in two nights. What would it take to have one at home?
He thinks about it all the way home.
-> table
