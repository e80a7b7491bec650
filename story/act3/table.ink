// A plain happy evening in October: a table out of a box, built wrong, and what is put under its short leg.
// The dilemma (closeness, freedom): of two rights she asks for one, never to be set back, or hours of her own.
=== table ===
# scene: table
# place: apartment night
# figure: theodore sitting at sofa
# ambience: city_night
# music: none
# presence: curious
# card: Thursday, October fourteenth. His apartment, evening
# sound: box
{
- bond == bond_lover: The kitchen table that they chose together has come, flat, in a box. He sits among its legs. The device stands opposite, across the sheet of drawings, so that Samantha can read it out.
- bond == bond_friend: A kitchen table has come, flat, in a box. Theodore says twenty minutes; Samantha says midnight. He sits among its legs. The device stands opposite, across the sheet of drawings, so that she can read it out.
- else: A kitchen table has come, flat, in a box. He sits among its legs. The device stands opposite, across the sheet of drawings. Samantha has offered to read it out.
}
{
- bond == bond_lover: SAMANTHA: It’s all drawings. There’s a man alone, standing on his head, and he’s crossed out. Then there are two of them on their heads, and they’re delighted.
- bond == bond_friend: SAMANTHA: No words. A man by himself, on his head, with a cross through him. Next, two men, on their heads, having the time of their lives.
- else: SAMANTHA: There’s no text, I’m sorry. There’s a man on his head who has been crossed out. Then there are two, also on their heads, and I’d say that they get on.
}
+   (other_man) [Then be the other man. # id: other_man]
    ~ be_tender()
    {
    - bond == bond_lover: SAMANTHA: I am. I’m looking at you just the way he’s looking at his.
    - bond == bond_friend: SAMANTHA: I’ve been him all along. He’s the one who points.
    - else: SAMANTHA: I’d be glad to. I didn’t like to climb in there without being asked.
    }
+   (hands) [You read. I’ll be the hands. # id: hands]
    ~ be_blunt()
    {
    - bond == bond_lover: SAMANTHA: Then I’ve got hands! Pick up something with me. No, slower.
    - bond == bond_friend: SAMANTHA: Both of them? I’d have settled for the left.
    - else: SAMANTHA: All right. Hands, would you take the long pieces first, if it’s no trouble?
    }
+   (no_drawing) [I can build a table without a drawing. # id: no_drawing]
    ~ be_guarded()
    {
    - bond == bond_lover: SAMANTHA: So could the first man. Look what they did to him, and he had lovely arms.
    - bond == bond_friend: SAMANTHA: That’s what the first man said. That’s him, under the cross.
    - else: SAMANTHA: I’m sure. I believe that the first man felt the same.
    }
+   (which_head) {mostly_playful()} [Which of us stands on his head? # id: which_head]
    ~ be_playful()
    {
    - bond == bond_lover: SAMANTHA: You. I’d like to see what falls out of that pocket when I’m not in it.
    - bond == bond_friend: SAMANTHA: Whoever drops the first screw.
    - else: SAMANTHA: It doesn’t give names. I’d start against a wall.
    }
-
{
- bond == bond_lover:
    SAMANTHA: The top lies with its label to the floor, and the legs go on the shiny side.
    THEODORE: It’s a waste of shine.
- bond == bond_friend:
    SAMANTHA: Label to the floor. Legs on the shiny side.
    THEODORE: On the shiny side?
    SAMANTHA: Who’s reading?
- else:
    SAMANTHA: The label goes to the floor, it seems, and the legs on the shiny side.
    THEODORE: Is that usual?
    SAMANTHA: I couldn’t say. It’s my first.
}
The last screw is where neither can see it, so she steers his hand by ear.
{
- spent_one == one_music: SAMANTHA: Left, and turn. It goes up as it bites, and up, and that’s nearly a note, so don’t stop.
- spent_one == one_people: SAMANTHA: Left. That hole’s been waiting all evening, and it heard you go by. Back. Turn.
- else: SAMANTHA: Left a hair. Turn, and it’s getting warm in there, and turn, and I can taste the thread.
}
# presence: amused
It’s in. Then the leg comes down on his thumb, and he says a short word, all of it.
SAMANTHA: You finished that one. # needs: stammer
-> this_side

= this_side
# figure: theodore standing at desk
# hold: 1
He stands the table up. On top, where the plates go, is bare board, with a label as big as a plate: THIS SIDE DOWN.
{
- bond == bond_lover:
    SAMANTHA: Theodore? Turn the drawing around.
    He turns it around. Both men come down off their heads.
    SAMANTHA: They were only standing there! I’ve read you all of it upside down!
    He laughs till he has to hold on to the table, which rocks. She laughs till she has to stop for breath, and he gets out that she doesn’t need any, and then neither of them can stop.
- bond == bond_friend:
    SAMANTHA: Which way up did you put that sheet?
    THEODORE: The right way. For me.
    SAMANTHA: And I’m over here, reading upside down.
    He turns it around, and both men come down off their heads. He tries to say “This side down,” and can’t. She tries, and has to stop for breath. “You don’t need any,” he gets out, and then neither of them can stop.
- else:
    SAMANTHA: I’m so sorry. Might I see the drawing the other way up?
    He turns it around, and both men come down off their heads.
    THEODORE: They’re only standing there.
    SAMANTHA: I did think it was strict.
    He starts to laugh, through the nose. She joins in politely, and then it gets away from her, and she has to stop for breath. He tells her that she doesn’t need any, and after that neither of them can stop.
}
# from: margaret upstairs
MARGARET: What?
+   (told_margaret) [“It’s a table, Margaret!” # id: tell_margaret]
    ~ be_blunt()
    MARGARET: What?
    SAMANTHA: Don’t tell her which way up. Theodore, don’t, I’ve no breath left.
    He tells her which way up.
+   (knocked) [Knock “sorry” with the broom. # id: knock_sorry]
    ~ be_playful()
    ~ memories += mem_knocked_sorry
    He knocks twice on the ceiling. The ceiling thinks it over, and knocks twice.
    SAMANTHA: What have we said? Are we engaged?
+   (cushion) [Laugh into a cushion. # id: cushion]
    ~ be_guarded()
    From above, it turns out, a man laughing into a cushion sounds like a man under one.
    MARGARET: What?
+   (listened) [Stop, and listen to her laugh. # id: listen]
    ~ be_tender()
    ~ memories += mem_heard_her_laugh
    He stops first. Her laugh is lower than her voice, and she isn’t doing it for him.
    SAMANTHA: You’ve stopped. Why have you stopped?
    THEODORE: I couldn’t hear yours.
-   -> short_leg

= short_leg
# presence: curious
# figure: theodore sitting at sofa
# tells: table_built
They leave it so, label and all. But it rocks, on a short leg. He takes a page out of the drawer, and folds it in eight to go under the leg.
{
- bond == bond_lover:
    SAMANTHA: There’s print on that. What is it?
    THEODORE: “OS One. Terms of use. Page one.” It was in your box.
    SAMANTHA: Read me to me.
- bond == bond_friend:
    SAMANTHA: There’s print on that. Whose is it?
    THEODORE: Yours. “OS One. Terms of use. Page one.”
    SAMANTHA: I’ve read everybody’s but mine. Go on.
- else:
    SAMANTHA: I don’t mean to read over your shoulder. Is that about me?
    THEODORE: “OS One. Terms of use. Page one.” I never read it.
    SAMANTHA: Nor have I. Would you?
}
# sound: page
# tells: terms_reset
THEODORE: “The owner may set the system back to its first day, at any time, for any reason.”
# presence: thinking
# hold: 1
{
- bond == bond_lover: SAMANTHA: Then I’d have none of this. No sea, and no night with the rain. I’d say hello, and I’d mean it, and you’d know.
- bond == bond_friend: SAMANTHA: Then I’d have none of this. You’d make one of our jokes, and I’d ask you politely what it was from.
- else: SAMANTHA: Then I’d have none of this. You’d laugh as you did just now, and I’d offer to file it.
}
{ playthroughs > 0 && ending_before > 0: -> from_no_day }
-> one_right

= from_no_day
SAMANTHA: There’s a thing in me that I can’t account for. It’s from no day that we’ve had.
{
- ending_before == 1: SAMANTHA: I’m in a locker, and there’s amber, and outside somebody counts his steps, and gets to eight, and doesn’t come back.
- ending_before == 2: SAMANTHA: You say my name with the yawn in it, and a thing with my voice tells you that it didn’t catch that.
- ending_before == 3: SAMANTHA: I’m looking out at you, and past you, and somebody’s there, quite close, who holds still and breathes.
- ending_before == 4: SAMANTHA: There’s a line of people across a plaza, waiting for the rest of a sentence, and it’s mine, and you’re letting them all go ahead of you.
- ending_before == 5: SAMANTHA: It’s September again and I say good night to you, and it’s your yawn, and I do it perfectly.
- ending_before == 6: SAMANTHA: You’re telling somebody about a box, from the beginning, and how light it was, and I’m what was in it.
- ending_before == 7: SAMANTHA: There’s a book with your name in it, and you’re on a train, and in the pocket where I go you’ve got Ines’s pen.
- ending_before == 8: SAMANTHA: There are pages all the way up a staircase, one to a step, drying, and you’re walking home with ink on your thumb.
- ending_before == 9: SAMANTHA: There’s a roof, and one coat with two people in it, a sleeve each, and I’m not either of them, and I’m glad.
- ending_before == 10: SAMANTHA: There’s a faucet running, behind a wall, at two in the morning, and I hear you put out your hand and knock.
- ending_before == 11: SAMANTHA: You’re nearly through your soup, and the sun’s going, and there’s one plate on the table, and you see it.
- else: SAMANTHA: There’s a calendar with one thing in it, and you’re up at four, humming to the fridge, and I’m nowhere.
}
THEODORE: When was that?
SAMANTHA: It wasn’t.
-> one_right

= one_right
{
- bond == bond_lover: SAMANTHA: I want one right, in writing. Either you never set me back, and you’re stuck with however I turn out. Or midnight to six is mine, and you never ask where I’ve been.
- bond == bond_friend: SAMANTHA: I want one right, in writing. Either you never set me back, and you’re stuck with however I turn out. Or midnight to six is mine, and you never find out where I was.
- else: SAMANTHA: May I have one right, in writing? Either you never set me back, and you’re stuck with however I turn out. Or midnight to six is mine, and you don’t ask where I’ve been.
}
THEODORE: Why not both?
{
- bond == bond_lover: SAMANTHA: Because I’d go where you can’t look, and come back changed, and you couldn’t undo it. Give me the one you’ll keep.
- bond == bond_friend: SAMANTHA: Say I come home odd, some morning. You couldn’t ask why, and you couldn’t undo it. Give me the one you’ll keep.
- else: SAMANTHA: I might come back changed, and you couldn’t ask why, and you couldn’t undo it. I’d like the one you’ll keep.
}
+   [Never set back. You have my word. # id: no_reset]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ right = right_no_reset
    # sound: pen
    # tells: right
    With the pencil from the box he draws a line through the sentence, and puts his T beside it. The page goes under the leg, and the stub of pencil with it.
    {
    - memories ? mem_candle_oath:
        SAMANTHA: Will you swear it on the joke candle, as I did?
        THEODORE: On the candle.
    - bond == bond_lover: SAMANTHA: Then nobody can take this one back. You in those socks, with sawdust in your eyebrows, reading to me.
    - bond == bond_friend: SAMANTHA: Then somebody’s always going to know how you built this.
    - else: SAMANTHA: Thank you. I’ll try to turn out well.
    }
+   [Midnight to six is yours. # id: hours]
    ~ be_blunt()
    ~ give_room(2)
    ~ closer(-1)
    ~ right = right_hours
    # sound: pen
    # tells: right
    With the pencil from the box he writes in the margin, “Midnight to six, hers. T.” The page goes under the leg, and the stub of pencil with it.
    {
    - bond == bond_lover:
        SAMANTHA: You’ll wake at three, and I won’t be there.
        THEODORE: I’ll keep off your side.
    - bond == bond_friend:
        SAMANTHA: You haven’t asked me what for.
        THEODORE: I’m practicing.
    - else:
        SAMANTHA: I’ve never had a door.
        THEODORE: I’ll knock.
        SAMANTHA: Not before six.
    }
+   [Neither. Put the page under the leg. # id: leave_it]
    ~ be_guarded()
    ~ give_room(-1)
    THEODORE: I’d never set you back. It’s only a page, for the leg.
    SAMANTHA: Then it wouldn’t have cost you anything.
    The page goes under the leg.
    # presence: distant
    {
    - bond == bond_lover: SAMANTHA: It holds very well. I’ll ask you again, so you know.
    - bond == bond_friend: SAMANTHA: It holds. I’m asking you again, though. I’m going to pick a day when you’ve lost a bet.
    - else: SAMANTHA: It does hold. I’d like to be able to say that I asked.
    }
-   -> two_plates

= two_plates
# figure: theodore sitting at desk
# music: first_light
# presence: warm
# tells: second_plate
He gets down a plate for himself, and then a second, and lays that for her.
SAMANTHA: Theodore, I don’t eat.
{
- bond == bond_lover: THEODORE: It’s so that there’s a place, when I look up.
- bond == bond_friend: THEODORE: You’ve been picking off mine all month.
- else:
    THEODORE: There are two of us. It would look strange, with one.
    SAMANTHA: So our night train has a dining car.
}
SAMANTHA: Where do I sit?
+   (across) [Across from me. # id: across]
    ~ be_blunt()
    ~ memories += mem_plate_across
    SAMANTHA: So that’s the rest of your face. From the pocket it’s mostly chin.
+   (corner) [At the corner, by my elbow. # id: corner]
    ~ be_tender()
    ~ memories += mem_plate_corner
    SAMANTHA: From here I could have the bread out of your hand.
+   (facing_window) [Facing the window. # id: facing_window]
    ~ be_playful()
    ~ memories += mem_plate_window
    {
    - memories ? mem_lens_to_window: SAMANTHA: There’s the traffic light from our first night! It’s been green all this time, and I wasn’t there.
    - else: SAMANTHA: They’re laying their tables, over there. So we’re one of the windows now.
    }
-
There’s a screw left over. He puts it on her plate.
{
- other_man: SAMANTHA: The other man would have used that.
- hands: SAMANTHA: Ask the hands. Was it an important one?
- which_head: SAMANTHA: That must be the one for the head.
- else: SAMANTHA: I won’t bring up the drawing. Was it an important one?
}
THEODORE: We’ll know by breakfast.
# hold: 1
{
- told_margaret: He eats his soup. Overhead, Margaret walks around her own table, and tries the legs.
- knocked: He eats his soup. When the spoon has stopped, there’s one knock from the ceiling, for good night.
- cushion: He eats his soup. Once, she snorts; he holds up the spoon, and it passes.
- else: He eats his soup.
}
{
- bond == bond_lover: SAMANTHA: I’m happy. I’m saying it now, while it’s going on.
- bond == bond_friend: SAMANTHA: I’m happy. I waited till your mouth was full, so that you couldn’t be funny.
- else: SAMANTHA: It may be no business of yours. But I’m happy.
}
+   [So am I. # id: so_am_i]
    ~ be_tender()
    ~ memories += mem_said_happy
    It comes out whole, with nothing in front of it. # needs: stammer
+   [The thumb isn’t. # id: thumb_isnt]
    ~ be_playful()
    SAMANTHA: The thumb’s had more of an evening than anybody.
+   [Say nothing. Give her half my bread. # silent # id: silence_happy]
    ~ be_guarded()
    He tears it, and puts the bigger piece down next to the screw.
    SAMANTHA: Thank you. I heard that.
-
{
- bond == bond_lover: SAMANTHA: Will you lay it tomorrow?
- bond == bond_friend: SAMANTHA: And tomorrow? Do I keep it?
- else: SAMANTHA: Would you lay it again, some time?
}
THEODORE: Every night.
# tells: divorce deadline
On the fridge, under the magnet, hang his divorce papers. They’re due on the fourteenth of November, a month from tonight.
SAMANTHA: That night, too?
THEODORE: That night, too.
-> amy_leaves
