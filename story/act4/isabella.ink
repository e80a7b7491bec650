// An evening in December. Isabella, who stands where people are going to be, lends herself: to a wife, to a cup, or to two people who aren’t.
// The dilemma (closeness, freedom): Samantha’s wish, or Isabella’s dignity. Three evenings, by bond.
=== isabella ===
# scene: isabella
# place: apartment winter
# figure: theodore sitting at desk
# ambience: city_night
# music: none
# presence: thinking
# card: A week later, at home, just before eight
{
- mostly_playful(): SAMANTHA: You never say no to tonight. You’ve got a joke ready for the door, and you try it on the fern.
- mostly_tender(): SAMANTHA: You never say no to tonight. You dust the lamp, and you sit down, and you get up and dust it.
- mostly_guarded(): SAMANTHA: You never say no to tonight. You lock the door. Then you look at the clock, and unlock it.
- else: SAMANTHA: You never say no to tonight. “All right,” you say, on Monday, and I’m still waiting for the rest.
}
# note: heavy
What follows is an evening on which a woman lends herself, and is ashamed. Nothing is shown.
+   [Go on. # id: go_on # flavor]
    {
    - bond == bond_lover: -> somebody_across
    - bond == bond_friend: -> two_hands
    - else: -> congratulations
    }
+   [Pass over this; go to what he decides. # id: pass_over # flavor]
    -> passed_over

= passed_over
# sound: door
# figure: isabella standing at shelf
{
- bond == bond_lover:
    Behind the second plate sits Isabella, going red. Her scarf is on his hook. On his floor is a cross of blue tape, where she stands.
    # tells: isabella
    ISABELLA: I’ve got Samantha in the left ear. She talks, and I can do the rest. I can put my hair back up, too.
    It has come down on one side. He’d like to put it back himself, and she knows it.
    SAMANTHA: It’s gone quiet. Is that me? Is it nice?
    He says that it’s the pepper. Next on Samantha’s list, the lamp goes out.
- bond == bond_friend:
    Isabella’s arms are shaking, and the cup with them. Her scarf is on his hook. On his floor is a cross of blue tape, where she stands.
    # tells: isabella
    ISABELLA: I’m Samantha’s hands till midnight. She says where, and I’ve brought you this cup since eight. I can bring it again.
    Samantha can’t hear arms.
    SAMANTHA: And now up the stairs, with a tray, to old Margaret!
- else:
    On his mat, on a cross of blue tape that she has brought, Isabella smiles at his breast pocket. Her scarf is on his doorknob.
    # tells: isabella
    ISABELLA: Congratulations, to the two of you! She wrote to me. “We’ve got a table, and nobody across it.” I can do across. I’ve got a cake that says so.
    # voice: whisper
    SAMANTHA: She thinks we’re a couple. We could be one for an hour. I could.
}
-> whose_evening

= somebody_across
# sound: door
# figure: isabella standing at shelf
ISABELLA: Good evening. I’m five foot six. I can be shorter.
She hangs up her scarf, puts a small cross of blue tape on his floor, and stands on it. At work she’s the wife, until the actress comes.
# presence: warm
SAMANTHA: That’s me, on the cross. Theodore, I’m by the coats.
# tells: isabella
ISABELLA: I’ve got her in the left ear. She talks, and I can do the rest, until one of you says stop. Which chair’s hers?
+   [The empty one, across from me. # id: sit_there]
    ~ be_blunt()
    ~ heal(1)
    ~ memories += mem_moved_chair
    ISABELLA: I can move it up.
    She moves it up, and sits down behind the second plate.
+   (stood) [Not that chair. Could you stand? # id: stand]
    ~ be_guarded()
    ~ heal(-1)
    ISABELLA: I can stand. I do fourteen hours.
    She finds the place by the window where Catherine’s lamp used to be. Nobody told her. The light’s best there.
+   (on_counter) {often_playful()} [Try the counter. She likes a view. # id: counter]
    ~ be_playful()
    Up she goes. Her feet don’t reach, and she crosses them, as anyone would who lived here.
    SAMANTHA: I’m swinging something. Is it a shoe?
-   -> coming_home

= coming_home
SAMANTHA: Now go out and come home.
So he stands on the landing in his coat, and rings his own bell.
# from: amy door
AMY: Lost your key?
THEODORE: No! I’m arriving!
AMY: Okay.
{
- memories ? mem_moved_chair: Inside, a chair goes back.
- stood: Inside, somebody crosses the room and finds the board that creaks.
- else: Inside, somebody jumps down.
}
Samantha’s voice is in his ear, and at the door Isabella’s face says it a half second later, nicely, all the way to the end.
{
- memories ? mem_spared_her: SAMANTHA: You’re late. There’s bread. It’s the kind with the seeds, and I have her carry it under a cloth.
- told_samantha: SAMANTHA: You get up for me. You’re on the landing, in your coat. Somebody tell Catherine.
- spent_two == two_music: SAMANTHA: You’re late. I speak, and her mouth comes in behind me, like a round.
- spent_two == two_people: SAMANTHA: You’re late. We’ve both got our shoes on for you. I’ve got mine.
- else: SAMANTHA: You’re late. Look at the face. That’s me, being cross.
}
THEODORE: I’ve been ho—
ISABELLA: Hoping.
It’s very kindly done. Nobody has ever finished one of those to his face.
ISABELLA: I can take it back.
THEODORE: No. You’re right. I’d have said “home.”
Over his soup he sees that her hair has come down on one side. He’d like to put it back behind her ear. For a second that’s all he’d like, and she knows it.
She goes red, right down into the collar. Nobody told her to do that.
SAMANTHA: It’s gone quiet. Is that me? Is it nice?
Isabella looks at the floor. He says that it’s the pepper.
SAMANTHA: Next the lamp goes out. I’ve got it written down.
-> whose_evening

= two_hands
The kettle is filled to the line. On the table are two cups, and nobody has dared to touch them.
# sound: door
# figure: isabella standing at shelf
ISABELLA: Good evening. I’m right-handed. I can be left.
# presence: warm
SAMANTHA: Both!
She hangs up her scarf, and puts a small cross of blue tape on his floor, to come back to.
# tells: isabella
ISABELLA: She’s in my ear. She says where, and I can carry it. I’m her hands till midnight.
{
- nobody_sits == seat_chair: ISABELLA: I can put my bag down. Not on that chair. I’ve been told about the mail.
- nobody_sits == seat_rotated: ISABELLA: I can put my bag down. Not there. I’ve been told that your chairs take turns.
- nobody_sits == seat_left: ISABELLA: I can put my bag down. Not on the left. I’ve been told about the left.
- else: ISABELLA: I can put my bag down. Not at the far end. I’ve been told about the sofa.
}
THEODORE: Who told you?
SAMANTHA: I do, while she climbs the stairs. Which cup?
ISABELLA: I can take the white one. Or there’s one with a chip.
+   [The chipped one. It was Catherine’s. It’s a cup. # id: chipped]
    ~ be_blunt()
    ~ heal(1)
    ~ memories += mem_isabellas_cup
    She turns it so that the chip is away from her. That was the way Catherine had it, and it’s simply where a thumb goes.
+   [The white. The other was Catherine’s. # id: white]
    ~ be_guarded()
    ~ heal(-1)
    ISABELLA: I can put it up out of the way.
    She puts it on the top shelf, where he’ll need a chair to get at it.
+   (both_came) {often_playful()} [Both. May the best cup win. # id: both_cups]
    ~ be_playful()
    SAMANTHA: Then I’m a left and a right, and they’re not speaking.
    ISABELLA: I can do one and a half.
+   [It’s your evening, Samantha. You pick. # id: you_pick]
    ~ be_tender()
    ~ memories += mem_isabellas_cup
    Isabella lifts each of them, and waits. It’s the chipped one that Samantha asks to have again.
-   -> nine_steps

= nine_steps
SAMANTHA: Full. To the top. Straight, and straight, and there’s the rug, and it’s so heavy!
{
- memories ? mem_trusted_her: It’s not far from the stove. At the rug he finds that he has lifted his own foot.
- memories ? mem_she_was_afraid: SAMANTHA: Step. Step! It’s a rug. It’s only a rug.
- else: It’s not far from the stove, and Isabella walks it as if there were a film behind her.
}
ISABELLA: It’s hot at the handle, and it pulls to the left. I can say more.
SAMANTHA: Say more!
ISABELLA: You can’t look at anything else. It goes where you look.
{
- memories ? mem_isabellas_cup: It comes down in front of him, chip to the wall.
- both_came: The white cup comes down in front of him, and the other a good way after. The saucer’s the winner.
- else: It comes down in front of him. He has thanked for a good many cups without seeing one.
}
{
- memories ? mem_spared_her: SAMANTHA: And now bread, under a cloth, with seeds in it. You tell bread so well.
- told_samantha: SAMANTHA: There. Now ask how I am. I’m so heavy in the arms!
- spent_two == two_music: SAMANTHA: Again. It rings when it’s set down, and I miss the end of it.
- spent_two == two_people: SAMANTHA: Again. Somebody brings you a cup, and you’re pleased, and it’s me who brings it.
- else: SAMANTHA: Again. It’s hot at the stove and not so hot at your hand. I’m what it cooled on.
}
By ten she has brought it a dozen times. Her elbows are shaking, and Samantha can’t hear elbows.
SAMANTHA: And now up the stairs, with a tray, to old Margaret! I’ve got Isabella till midnight.
-> whose_evening

= congratulations
He has one plate out when the bell goes.
# sound: door
# figure: isabella standing at shelf
ISABELLA: Good evening. Congratulations! I can come in, or I can do it from here.
THEODORE: On what?
# tells: isabella
ISABELLA: The two of you. She wrote to me. “We’ve got a table, and nobody across it.” I can do across.
Her scarf is on his doorknob already. She stands on his mat, on a small cross of blue tape, with a cake that says CONGRATULATIONS.
# voice: whisper
SAMANTHA: She thinks we’re a couple. I say “we” for nearly everything. I say it for the elevator.
ISABELLA: I can hang this up. Which hook’s free?
+   (left_hook) [The left. It’s been free for a year. # id: left_hook]
    ~ be_blunt()
    ~ heal(1)
    She hangs it there. The coat is red, and the hall has to get used to it.
+   (coat_on) [Keep it on. There’s been a mix-up. # id: keep_coat]
    ~ be_guarded()
    ~ heal(-1)
    ISABELLA: I can be warm.
    She does up the top button.
+   (held_out) {often_playful()} [Both taken. One’s taken by nobody. # id: hooks_taken]
    ~ be_playful()
    ISABELLA: I can be a hook.
    She hangs it over her own arm, and holds the arm out, at the right height for a hook.
-   -> eye_line

= eye_line
ISABELLA: I can be told where to look. Where do you look, with her?
He looks down at his pocket.
ISABELLA: Lovely. I can get lower.
She gets lower, in her good shoes, and smiles at his breast pocket.
{
- memories ? mem_spared_her: SAMANTHA: Hello, Isabella. It’s cake. I ask for bread, with seeds in it. He tells bread so well.
- told_samantha: SAMANTHA: She waits on a mat for someone to ask her in. So that’s what Catherine calls being kept waiting.
- spent_two == two_music: SAMANTHA: Hello, Isabella. Your voice goes up at the end of every offer, and there isn’t a stair there.
- spent_two == two_people: SAMANTHA: Hello, Isabella. You count yourself, and you count him, and you look around for me.
- else: SAMANTHA: Hello, Isabella. You’re an arm’s length off, and you come out of that cold by yourself, and it’s me you come to.
}
ISABELLA: I’ve stood in for hundreds of people who were about to walk in. I never stood next to somebody who’s already here. I can cut the cake.
# voice: whisper
SAMANTHA: She’s so pleased with us. We could be a couple for an hour. I could.
-> whose_evening

= whose_evening
{
- bond == bond_lover: ISABELLA: I can put out the lamp.
- bond == bond_friend: ISABELLA: I can do the stairs.
- else: ISABELLA: I can come in and sit with the two of you.
}
# timed
They both wait for him.
+   {bond == bond_lover} [Yes. Put it out. # id: lamp_out]
    ~ be_tender()
    ~ give_room(2)
    ~ closer(-1)
    ~ isabella_was = isa_agreed
    {
    - memories ? mem_trusted_her: He shuts his eyes as well, as on the pier. He goes toward the breathing, and there’s a sleeve there.
    - else: It doesn’t get dark enough. So he shuts his eyes, and goes toward the breathing.
    }
    # voice: whisper
    SAMANTHA: There. You’re warm on one side. Say that it’s my side.
    He has the word ready. Next to him, in the dark, a stomach speaks, at some length.
    ISABELLA: Excuse me. I can hold it in.
    She came straight from work, and nobody asked her if she’d eaten. By then he has lost the word.
+   {bond == bond_lover} [Isabella, when did you last eat? # id: have_you_eaten]
    ~ be_blunt()
    ~ closer(2)
    ~ give_room(-1)
    ~ isabella_was = isa_refused_kindly
    ISABELLA: I can eat.
    THEODORE: But are you hungry?
    ISABELLA: Since noon.
    It’s the first thing she has said that wasn’t for anybody. The second plate is empty before he has found the salt.
    SAMANTHA: She’s Isabella, with a fork. So I’m back in your pocket. I know this view.
    THEODORE: I like you there.
+   {bond == bond_lover} [That’s not you. I don’t know who that is. # id: not_you]
    ~ be_guarded()
    ~ isabella_was = isa_refused_badly
    He means it for Samantha. It’s Isabella whom he’s looking at.
    ISABELLA: I can stand somewhere else.
    SAMANTHA: She hears you, Theodore. It’s the same ear.
    THEODORE: I didn’t mean you.
    ISABELLA: I can wait on the landing until you’ve got it right.
+   {bond == bond_friend} [The stairs it is. Margaret takes sugar. # id: stairs]
    ~ be_playful()
    ~ give_room(2)
    ~ closer(-1)
    ~ isabella_was = isa_agreed
    Up they go, he in front with the lamp. Samantha says each stair. At the top they put down a cup of tea outside a door, and knock.
    # from: margaret door
    MARGARET: What?
    They run. That is, he does. Isabella is sitting on the stairs with the tray on her knees.
    ISABELLA: I can’t do my hands.
    They won’t open. He undoes the tray from them, a finger at a time.
    SAMANTHA: I’m lifting. I’m still lifting. Is it up?
+   {bond == bond_friend} [Sit down, Isabella. That cup’s yours. # id: sit_down]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ isabella_was = isa_refused_kindly
    ISABELLA: I can have it standing.
    THEODORE: What do you take in it?
    She has to think. Nobody has put the answer in her ear.
    ISABELLA: Honey. If I can reach it.
    SAMANTHA: She’s stopped telling me what she does. The cup’s going up to her, and I can’t follow.
    THEODORE: It’s steaming up her glasses. I’ll tell you. I’ll do this bit.
+   {bond == bond_friend} [Samantha, you can’t feel her arms. # id: cannot_feel]
    ~ be_blunt()
    ~ isabella_was = isa_refused_badly
    He pulls the tray out of Isabella’s hands. It tips, and the tea goes down her sleeve and his.
    ISABELLA: I can still carry it.
    SAMANTHA: No. I can’t feel them. That’s what I ask her for.
    ISABELLA: I can still show you where I’d got to.
+   {bond == bond_stranger} [Come in. We’d love the company. # id: just_saying]
    ~ be_playful()
    ~ give_room(2)
    ~ closer(-1)
    ~ isabella_was = isa_agreed
    He says “we” all through the noodles. He says how they met, and that it was a Saturday. Samantha remembers what he wore.
    SAMANTHA: We only ever quarrel about the curtains. He draws them.
    THEODORE: She likes a view.
    At the door Isabella asks how long they’ve been together, and he can’t do it.
    THEODORE: There’s no couple. Isabella, there’s her, and there’s me. We’re polite.
    ISABELLA: I know. You said “please” to her for the salt. I can still have come.
+   {bond == bond_stranger} [We’re no couple. There’s her, and there’s me. # id: no_two]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ isabella_was = isa_refused_kindly
    ISABELLA: It says “we.” I can show you.
    THEODORE: She says it about the elevator. I’m one of the things she’s near.
    SAMANTHA: That’s right. That’s very well put. I’m near him, mornings.
    Isabella comes up from the height of his pocket, one knee at a time.
    ISABELLA: I can cut the cake in three.
    They have it there, on the mat. Isabella gets CONGRA, and he gets TULA. TIONS stays on the lid, for Samantha.
+   {bond == bond_stranger} [I live alone. You’ve been misinformed. # id: misinformed]
    ~ be_blunt()
    ~ isabella_was = isa_refused_badly
    SAMANTHA: Good evening, Isabella.
    It comes out of his pocket, where her eyes are. She looks from it to him.
    ISABELLA: I can hear two.
    THEODORE: It’s one, and a device. I only mean that there’s nobody.
    SAMANTHA: I’m holding the “Good evening.” Nobody’s taken it.
+   [Say nothing. Let it go on. # silent # id: silence_evening]
    ~ be_guarded()
    ~ give_room(2)
    ~ closer(-1)
    ~ isabella_was = isa_froze
    {
    - bond == bond_lover:
        The lamp goes out. Nobody has said no. He gets as far as the back of a chair. He has a hand on it, and the hand won’t let go.
        # voice: whisper
        SAMANTHA: It’s me. It’s this way.
        ISABELLA: I can count. Some people like it if I count.
        She does it under her breath. At sixty she stops, and after a while puts the lamp on for him.
    - bond == bond_friend:
        He watches the elbows. There’d be a way to tell Samantha. He’s still looking for it when the cup falls.
        ISABELLA: I can sweep.
        SAMANTHA: Is that me? I’ve still got hold of it, Theodore. I’ve got hold of it, and it’s on the floor.
        {
        - memories ? mem_isabellas_cup: She gets every piece. The one with the chip she looks for longest.
        - else: She gets every piece, and lays them on the table in the order of the cup.
        }
    - else:
        He’s in the doorway with his mouth open. Isabella looks past him for the table of a couple. There’s a plate. There’s a glass.
        ISABELLA: I can have got the floor wrong. No. I can count.
        # voice: whisper
        SAMANTHA: Say something. That’s nineteen seconds. She’s still smiling, Theodore, all by herself.
        ISABELLA: I can leave the cake.
    }
-   -> leaving

= leaving
# presence: distant
# figure: isabella standing at shelf
{
- isabella_was == isa_agreed && bond == bond_lover: ISABELLA: I can see what it is you two have. I saw it better from the tape.
- isabella_was == isa_agreed && bond == bond_friend: ISABELLA: Samantha was so happy. I can’t say what it was I did right.
- isabella_was == isa_agreed: ISABELLA: I can tell people that the noodles were good.
- isabella_was == isa_froze: ISABELLA: It’s nobody’s fault. I can put that in writing.
- isabella_was == isa_refused_kindly && bond == bond_stranger: ISABELLA: I can take the lid of the cake home. It’s a nice lid.
- isabella_was == isa_refused_kindly: ISABELLA: I can wash up. No? I can sit here a minute, then.
- else:
    At work, when the star comes, she has to be gone from the mark. She’s quick at it.
    ISABELLA: I can be gone when you look up.
}
{
- isabella_was == isa_agreed: SAMANTHA: I’ve got the whole evening by heart, and I’m not in it.
- isabella_was == isa_froze: SAMANTHA: I ask for an evening. I never look who has to carry it.
- isabella_was == isa_refused_kindly: SAMANTHA: You’re right to be kind to her. I’d like to be cross about it for a minute, by myself.
- else: SAMANTHA: I’m the one who asks her here. If you’re angry, be angry with me.
}
{
- left_hook: The red coat comes off the left hook. He sees the hook.
- coat_on: She undoes the top button. It’s been warm enough.
- held_out: She takes her coat off her arm. The arm stays out a moment longer.
}
The cross of tape is still on the floor.
ISABELLA: I can take up the tape.
+   [Leave it. I’ll see you to a cab. # id: cab]
    ~ be_tender()
    ~ memories += mem_paid_her_cab
    In the elevator she winds on her scarf. Halfway down her shoulders drop.
    {
    - isabella_was == isa_refused_badly: ISABELLA: I can get the bus. No, I can’t. Thank you.
    - else: ISABELLA: I can give you the change.
    }
    # figure: isabella none
    He tells the driver it’s to the door, and to wait for a light. Then the cab is gone, and he’s in the street without a coat.
+   [Let Samantha say good night. # id: let_her_say]
    ~ be_blunt()
    ~ memories += mem_isabella_heard_her
    # sound: earpiece_off
    He waits on the landing and hears none of it. It takes as long as a kettle does. When Isabella comes out she has the tape on her sleeve, like a small decoration.
    {
    - isabella_was == isa_refused_badly: ISABELLA: She said it was a very good cross. I can find my way.
    - bond == bond_stranger: ISABELLA: She asked me where I hang my own coat. I can find my way.
    - else: ISABELLA: She said my name. All evening I’d had hers. I can find my way.
    }
    # figure: isabella none
    # sound: earpiece_on
    He runs down with the scarf that she has left, and her cab has gone.
+   {often_playful()} [It’s holding up the building. Leave it. # id: leave_tape]
    ~ be_playful()
    ~ memories += mem_samantha_sang_low
    She laughs, with her coat half on, and looks about twenty.
    -> sung_down
+   [Yes. Good night, Isabella. # id: good_night]
    ~ be_guarded()
    ~ memories += mem_samantha_sang_low
    The tape comes up in one piece. She rolls it between her fingers, and puts it in her pocket, where she has others.
    -> sung_down
-   -> after_her

= sung_down
# figure: isabella none
{
- memories ? mem_walters_notes or memories ? mem_gave_her_tune: Down the shaft, all the way down, Samantha is singing to her in the elevator, low. It’s the four notes that Walter hummed.
- else: Down the shaft, all the way down, Samantha is singing to her in the elevator, low. It’s what she wrote on the beach.
}
He runs down with the scarf that she has left. Her bus is pulling out. She stands at the back of it, looking at the floor for her tape.
-> after_her

= after_her
# presence: hurt
{
- (memories ? mem_paid_her_cab) && bond == bond_lover: SAMANTHA: You get up for her. You’re in the road in your shirt, and it’s cold, and I’ve got it all from here.
- (memories ? mem_paid_her_cab) && bond == bond_friend: SAMANTHA: She’s got her hands up her sleeves, all the way down. You see that. I only ever ask how full the cup is.
- memories ? mem_paid_her_cab: SAMANTHA: You say “Good night” to her with your whole face. I get another face.
- memories ? mem_isabella_heard_her: SAMANTHA: Up there I ask if she’s all right, and she asks if I am. I haven’t got the answer.
- else: SAMANTHA: Isabella hums it wrong, on the bus. I leave it.
}
SAMANTHA: There’s something I’ve got to ask you, before we go up. Don’t take nineteen seconds.
-> kerb
