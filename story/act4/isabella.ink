// An evening in December. Isabella, who stands where people are going to be, lends herself: to a wife, to a cup, or to two people who aren’t.
// The dilemma (closeness, freedom): Samantha’s wish, or Isabella’s dignity. Three evenings, by bond.
=== isabella ===
# scene: isabella
# place: apartment winter
# figure: theodore standing at desk
# ambience: city_night
# music: none
# presence: thinking
# card: A week later
{
- mostly_playful(): SAMANTHA: You’ve got a line ready for the door. You try it on the fern, and the fern’s no warmer than—
- mostly_tender(): SAMANTHA: You dust the lamp at five, and at six, and at seven, and it’s cleaner than—
- mostly_guarded(): SAMANTHA: You lock it. Then you look at the clock, and unlock it, and it’s the loudest key since—
- else: SAMANTHA: You say “All right,” on Monday. That’s all you say. I’ve still got the place marked where the rest goes.
}
{
- bond == bond_lover: -> somebody_across
- bond == bond_friend: -> two_hands
- else: -> congratulations
}

= somebody_across
He has laid for two, and then for three, and then for two.
# sound: door
# figure: isabella standing at shelf
# needs: isabella
ISABELLA: Good evening. I’m five foot six. I can do five four.
She puts a small cross of blue tape on his floor, and stands on it. She lights films, or they light her: she is where the wife is, until there’s a wife.
# presence: warm
# needs: isabella
SAMANTHA: That’s us, on the cross. That’s me. Theodore, I’m by the coats.
# tells: isabella
ISABELLA: I’ve got her in the left ear. From here on it’s she who talks. I can sit down. Which one’s hers?
THEODORE: Wh— which whose is?
+   [That one. Nobody’s in it. # id: sit_there]
    ~ be_blunt()
    ~ heal(1)
    {
    - nobody_sits == seat_chair:
        ~ memories += mem_moved_chair
        ISABELLA: I can move the chair.
        She does it with the mail in her other arm. It’s a table with two chairs to it. It always was.
    - else:
        ~ memories += mem_moved_chair
        ISABELLA: I can move the chair.
        She moves it up across from the far end, for him, and sits down where the cloth is still plum. It makes a table for two, but for the table.
    }
+   (stood) [Not that one. Could you stand? # id: stand]
    ~ be_guarded()
    ~ heal(-1)
    ISABELLA: I can stand. I do fourteen hours.
    She finds the place by the window where a brass lamp used to be. Nobody told her. It’s where the light’s best.
+   (on_counter) {often_playful()} [She’s had bad luck with chairs. Try the counter. # id: counter]
    ~ be_playful()
    Up she goes. Her feet don’t reach, and she crosses them. It’s where anyone would sit who lived here.
    SAMANTHA: I’m swinging something. Is it a shoe?
+   [… # id: silence_seat]
    ~ be_tender()
    She takes her time over it, the way people do at a stranger’s shelves. Then she sits down in his.
    ISABELLA: I can get up again.
-   -> coming_home

= coming_home
SAMANTHA: Now go out and come home.
So he stands on the landing in his coat, and rings his own bell.
# from: amy door
AMY: Lost your key?
THEODORE: No! I’m only coming h— I’m arriving!
AMY: Okay.
{
- memories ? mem_moved_chair: Inside, a chair goes back.
- stood: Inside, somebody crosses the room and finds the board that creaks.
- on_counter: Inside, somebody jumps down.
- else: Inside, his own chair goes back.
}
The voice is in his ear, and at the door the face does it a half second later, nicely, all the way to the end.
{
- memories ? mem_spared_her: SAMANTHA: You’re late. There’s bread. It’s the kind with the seeds, and I have her carry it under a cloth.
- told_samantha: SAMANTHA: Catherine asks who gets up. We do. I do. It’s cold on this rug, and I’m cross on it.
- spent_two == two_music: SAMANTHA: You’re late. I come in, and she comes in behind me, and it’s a round. We keep it in. I keep it.
- spent_two == two_people: SAMANTHA: You’re late. We’ve both got our shoes on, and you’re looking at the place between us, where there’s—
- else: SAMANTHA: You’re late. I’m to your ear and to hers, and hers is nearer, and what you’re looking at is me going by.
}
THEODORE: I’ve been ho—
ISABELLA: Hoping.
It’s very kindly done. Nobody has ever finished one of those to his face.
ISABELLA: I can take it back.
THEODORE: No, it’s the right w— you’re right. It was “home.”
SAMANTHA: There’s the lamp next. I’ve got it down as the lamp.
-> whose_evening

= two_hands
The kettle is filled to the line. On the table are two cups, and nobody has touched them since five.
# sound: door
# figure: isabella standing at shelf
# needs: isabella
ISABELLA: Good evening. I’m right-handed. I can be left.
# presence: warm
SAMANTHA: Both!
She puts a small cross of blue tape on his floor, to come back to. When films are lit she’s where the star is, until there is one.
{
- nobody_sits == seat_chair: ISABELLA: I can put my bag down. Not on that chair. I’ve been told about the mail.
- nobody_sits == seat_rotated: ISABELLA: I can put my bag down. I’ve been told there’s a rotation.
- nobody_sits == seat_left: ISABELLA: I can put my bag down. Not on the left. I’ve been told about the left.
- else: ISABELLA: I can put my bag down. Not at that end. I’ve been told about that end.
}
THEODORE: Wh— who told you?
SAMANTHA: We say it in passing. I say it. Which cup?
ISABELLA: I can take the white one. Or there’s one with a chip.
+   [The chipped one. It was Catherine’s. It’s a cup. # id: chipped]
    ~ be_blunt()
    ~ heal(1)
    ~ memories += mem_isabellas_cup
    She turns it so that the chip is away from her. That was the way Catherine had it, and it’s simply where a thumb goes.
+   [The white. The other one’s somebody’s. # id: white]
    ~ be_guarded()
    ~ heal(-1)
    ISABELLA: I can put it up out of the way.
    She puts it on the top shelf, where he’ll need a chair to get at it.
+   (both_came) {often_playful()} [Both. May the best cup win. # id: both_cups]
    ~ be_playful()
    SAMANTHA: Then I’m a hand and a hand, and I’m not speaking to—
    ISABELLA: I can do one and a half.
+   [… # id: silence_cup]
    ~ be_tender()
    ~ memories += mem_isabellas_cup
    She lifts each of them, and waits. It’s the chipped one that Samantha asks to have again.
-   -> nine_steps

= nine_steps
SAMANTHA: Full. To the top. Straight, and straight, and there’s the rug, and it’s heavier than—
{
- memories ? mem_trusted_her: It’s nine steps. At the rug he finds that he has lifted his own foot.
- memories ? mem_she_was_afraid: SAMANTHA: Step. Step! It’s a rug. It’s only a rug.
- else: It’s nine steps, and she takes them as if there were a film behind her.
}
ISABELLA: It’s hot at the handle, and it pulls to the left. I can say more.
SAMANTHA: Say more!
ISABELLA: You can’t look at anything else. It goes where you look.
{
- memories ? mem_isabellas_cup: It comes down in front of him, chip to the wall. He drank from the other side of that for nine years.
- both_came: One comes down in front of him, and one a good way after. The saucer’s the winner.
- else: It comes down in front of him. He has been given a good many cups, and thanked for them without seeing one.
}
{
- memories ? mem_spared_her: SAMANTHA: And now the bread. It’s got the seeds, and she has a cloth for it, and I’m the windy day.
- told_samantha: SAMANTHA: There. That’s an evening, and it costs somebody. It’s me. It’s Isabella’s feet, and it’s me.
- spent_two == two_music: SAMANTHA: Again. It’s got a top note when it’s set down, and we’ve missed the— I’ve missed the end of it.
- spent_two == two_people: SAMANTHA: Again. Somebody comes in, and somebody’s pleased, and I’ve only ever been the—
- else: SAMANTHA: Again. It’s hotter here than there, and I carry it, and it’s me the difference goes by.
}
By ten she has brought it thirteen times. She has sewn on a button, and folded a sheet with him, corner to corner, twice over for the middle, where you meet.
Now her elbows are shaking. That isn’t a thing one can hear.
SAMANTHA: And the stairs! With a tray. We’ve got till midnight. I’ve got her till midnight.
-> whose_evening

= congratulations
He’s in slippers, with one plate out, when the bell goes.
# sound: door
# figure: isabella standing at shelf
# needs: isabella
ISABELLA: Good evening. Congratulations! I can come in, or I can do it from here.
THEODORE: Congrat— on what?
# tells: isabella
ISABELLA: The two of you. She wrote to me. “We’ve got a table, and nobody across it.” I can do across.
She has put a small cross of blue tape on his mat, and is standing on it. When films are lit she’s where somebody’s going to be. She has brought a cake.
# voice: whisper
SAMANTHA: I say “we” for nearly everything. I say it for the elevator.
ISABELLA: I can hang this up. Which hook’s free?
+   (left_hook) [The left one. It’s been free since last winter. # id: left_hook]
    ~ be_blunt()
    ~ heal(1)
    She hangs it there. The coat is red, and the hall has to get used to it.
+   (coat_on) [Keep it on. There’s been a mix-up. # id: keep_coat]
    ~ be_guarded()
    ~ heal(-1)
    ISABELLA: I can be warm.
    She does up the top button, to show him.
+   (held_out) {often_playful()} [They’re both taken. The left one’s by nobody. # id: hooks_taken]
    ~ be_playful()
    ISABELLA: I can be a hook.
    She hangs it over her own arm, and holds the arm out, at the right height for a hook.
+   [… # id: silence_hook]
    ~ be_tender()
    She looks where he looks, which is at the left one. She hangs it on the right, on top of his.
-   -> eye_line

= eye_line
ISABELLA: I can be told where to look. Where do you look, with her?
He looks down at his pocket.
ISABELLA: Lovely. I can get lower.
She gets lower. It’s five minutes past eight, and a woman in her good shoes is smiling at his second button.
{
- memories ? mem_spared_her: SAMANTHA: Hello, Isabella. It’s a cake. I ask for bread, with the seeds. He tells bread so well that—
- told_samantha: SAMANTHA: She’s on a mat, and she looks at her watch. So that’s being kept waiting. We’d never have— I’d never have guessed it has shoes.
- spent_two == two_music: SAMANTHA: Hello, Isabella. Your voice goes up at the end of every offer, and there isn’t a stair there.
- spent_two == two_people: SAMANTHA: Hello, Isabella. There’s one of you, and one of him, and I can see how you count.
- else: SAMANTHA: Hello, Isabella. You’re forty inches off, and you come out of that cold by yourself, and it’s us you come to. It’s me.
}
ISABELLA: I’ve stood in for two hundred people who were about to walk in. I never once stood by something that was already there. I can be very quiet. I can cut the cake.
-> whose_evening

= whose_evening
{
- bond == bond_lover: ISABELLA: I can put out the lamp.
- bond == bond_friend: ISABELLA: I can do the stairs.
- else:
    # voice: whisper
    SAMANTHA: She’s so pleased with us. We could be it for an hour. I could.
}
+   {bond == bond_lover} [Yes. Put it out. # id: lamp_out]
    ~ be_tender()
    ~ give_room(2)
    ~ closer(-1)
    ~ isabella_was = isa_agreed
    {
    - memories ? mem_trusted_her: He shuts his eyes as well, as on the pier. He goes by the breathing, and there’s a sleeve there.
    - else: It doesn’t get dark enough. There’s a profile in it, holding still for the light. So he shuts his eyes, which he wouldn’t for a pier, and goes by the breathing.
    }
    # voice: whisper
    SAMANTHA: There. You’re warm on one side, and it’s my side, and it’s the same as—
    He has the front half of something ready. Across from it, in the dark, a stomach speaks, at some length.
    ISABELLA: Excuse me. I can hold it in.
    And there’s somebody here who came straight from work. He can’t find where he’d been.
+   {bond == bond_lover} [Isabella, when did you last eat? # id: have_you_eaten]
    ~ be_blunt()
    ~ closer(2)
    ~ give_room(-1)
    ~ isabella_was = isa_refused_kindly
    ISABELLA: I can eat.
    THEODORE: But are you hung— are you?
    ISABELLA: Since noon.
    It’s the first thing she has said that wasn’t for anybody. He dishes up the other plate, and she’s through it before he has found the salt.
    SAMANTHA: She’s got the fork, and I’m off the cross. I’m in your pocket. We know this view. I know it.
    THEODORE: You were there before the ch— before there was a chair.
+   {bond == bond_lover} [That’s not you. I don’t know who that is. # id: not_you]
    ~ be_guarded()
    ~ isabella_was = isa_refused_badly
    It was to Samantha. There are two people wearing her.
    ISABELLA: I can stand somewhere else.
    SAMANTHA: She hears you, Theodore. It’s the same ear.
    THEODORE: I meant it’s not h— I didn’t mean you.
    ISABELLA: I can wait on the landing until you’ve got it right.
+   {bond == bond_lover} [… # id: silence_lamp]
    ~ be_guarded()
    ~ give_room(2)
    ~ closer(-1)
    ~ isabella_was = isa_froze
    It goes out. Nobody has said no. He’s by the chair with a hand on the back of it, and the hand won’t.
    # voice: whisper
    SAMANTHA: It’s me. It’s this way. You’re as far as—
    ISABELLA: I can count. Some people like it if I count.
    She does it under her breath. At sixty she stops, and after a while puts the lamp on for him.
+   {bond == bond_friend} [The stairs it is. Margaret takes sugar. # id: stairs]
    ~ be_playful()
    ~ give_room(2)
    ~ closer(-1)
    ~ isabella_was = isa_agreed
    Up they go, he in front with the lamp. Samantha says each stair. On seven they put down a cup of tea outside a door, and knock.
    # from: margaret door
    MARGARET: What?
    They run. That is, he does. She’s sitting on the fifth stair with the tray on her knees.
    ISABELLA: I can’t do my hands.
    They won’t close. He undoes the tray from them, a finger at a time.
    SAMANTHA: I’m lifting. I’m still lifting. Is it up?
+   {bond == bond_friend} [Sit down, Isabella. That cup’s yours. # id: sit_down]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ isabella_was = isa_refused_kindly
    ISABELLA: I can have it standing.
    THEODORE: How do you t— what do you take in it?
    She has to think. It isn’t in the bag, that one.
    ISABELLA: Honey. If I can reach it.
    SAMANTHA: She’s stopped saying. It’s going up, and I don’t know what it’s like, and I’m over here in the—
    THEODORE: It’s steaming her glas— it’s got her by both hands. I’ll tell you. I’ll do the next bit.
+   {bond == bond_friend} [Give me that. You can’t feel her arms. # id: cannot_feel]
    ~ be_blunt()
    ~ isabella_was = isa_refused_badly
    He takes it from her, and it goes over everyone who has a sleeve.
    ISABELLA: I can still carry it.
    SAMANTHA: No. I can’t feel them. I think we say that, at the start. I say it’s what it’s for.
    ISABELLA: I can show you where I’d got to.
+   {bond == bond_friend} [… # id: silence_elbows]
    ~ be_guarded()
    ~ give_room(2)
    ~ closer(-1)
    ~ isabella_was = isa_froze
    He watches the elbows. There’d be a way to put it. He’s still looking for it when the cup goes.
    ISABELLA: I can sweep.
    SAMANTHA: Is that me? We hear it. I hear it. I’ve got hold of it, Theodore. I’ve got hold of it and you’re looking.
    {
    - memories ? mem_isabellas_cup: She gets every piece. The one with the chip she looks for longest, since it’s in two.
    - else: She gets every piece, and lays them on the table in the order of the cup.
    }
+   {bond == bond_stranger} [Come and sit down. We were just saying. # id: just_saying]
    ~ be_playful()
    ~ give_room(2)
    ~ closer(-1)
    ~ isabella_was = isa_agreed
    He says “we” all through the noodles. He says how they met, and that it was a Saturday. Samantha remembers what he wore.
    SAMANTHA: We have the one quarrel, about the curtains. He draws them.
    THEODORE: She likes a view. She’s alw— we both like a view.
    It’s at the door that she asks how long. He gets as far as the number.
    THEODORE: There isn’t a tw— Isabella, there’s her, and there’s me. We’re polite.
    ISABELLA: I know. You said “please” to her for the salt. I can still have come.
+   {bond == bond_stranger} [There’s no two. There’s her, and there’s me. # id: no_two]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ isabella_was = isa_refused_kindly
    ISABELLA: It says “we.” I can show you.
    THEODORE: She says it about the elev— it isn’t a lie. She’s got a good many in there, and I’m one of the things she’s near.
    SAMANTHA: That’s right. That’s very well put. I’m near him, mornings.
    Isabella gets up from the height of the button, one knee at a time.
    ISABELLA: I can cut it in three.
    They have it out there, on the mat, off the lid. It says CONGRATULATIONS as far as the T. He gives her the piece with the rest.
+   {bond == bond_stranger} [I live alone. You’ve been misinformed. # id: misinformed]
    ~ be_blunt()
    ~ isabella_was = isa_refused_badly
    SAMANTHA: Good evening, Isabella.
    It comes out of his pocket, where her eyes are. She looks from it to him.
    ISABELLA: I can hear two.
    THEODORE: There’s no tw— it’s one, and a device. I only mean that there’s nobody.
    SAMANTHA: I’m holding the “Good evening.” I’ll hold it till somebody—
+   {bond == bond_stranger} [… # id: silence_door]
    ~ be_guarded()
    ~ give_room(2)
    ~ closer(-1)
    ~ isabella_was = isa_froze
    He’s in the doorway with his mouth open. She looks by him, as she’s paid to, for where the people go. There’s a plate. There’s a glass.
    ISABELLA: I can have got the floor wrong. No. I can count.
    # voice: whisper
    SAMANTHA: Say something. It’s nineteen. It’s twenty. She’s still smiling, Theodore, and nobody’s holding it up.
    ISABELLA: I can leave the cake.
-   -> leaving

= leaving
# presence: distant
# figure: isabella standing at shelf
{
- isabella_was == isa_agreed && bond == bond_lover: ISABELLA: I can see what it is you two have. I saw it better from the mat.
- isabella_was == isa_agreed && bond == bond_friend: ISABELLA: She was so happy. I can’t say what it was I did right.
- isabella_was == isa_agreed: ISABELLA: I can tell people that the noodles were good.
- isabella_was == isa_froze: ISABELLA: It’s nobody’s fault. I can put that in writing.
- isabella_was == isa_refused_kindly && bond == bond_stranger: ISABELLA: I can take the lid home. It’s a nice lid.
- isabella_was == isa_refused_kindly: ISABELLA: I can wash up. No? I can sit here a minute, then.
- else:
    Most of her work is leaving, when the star comes. She’s very good at it.
    ISABELLA: I can be gone when you look up.
}
{
- isabella_was == isa_agreed: SAMANTHA: I’ve got all of it. I’ve got it by heart, and there’s none of it here.
- isabella_was == isa_froze: SAMANTHA: I ask for an evening. I don’t see who’s underneath. We don’t see it.
- isabella_was == isa_refused_kindly: SAMANTHA: You’re right to. I want it in the next room, the being right.
- else: SAMANTHA: I’m the one who writes. Be angry in this direction.
}
{ bond == bond_stranger:
    {
    - left_hook: The red coat comes off the left hook. He sees the hook.
    - coat_on: She undoes the top button. It’s been warm enough.
    - held_out: She takes her coat off her arm. The arm stays out a moment longer.
    - else: When she takes hers, his comes down with it. She hangs it up again, on the left.
    }
}
The cross is still on the floor. She bends for it.
ISABELLA: I can take up the tape.
+   [Leave it down. I’ll see you to a cab. # id: cab]
    ~ be_tender()
    ~ memories += mem_paid_her_cab
    In the elevator they both look at the numbers. By the third she has let her shoulders down.
    {
    - isabella_was == isa_refused_badly: ISABELLA: I can get the bus. No, I can’t. Thank you.
    - else: ISABELLA: I can give you the change.
    }
    # figure: isabella none
    He tells the driver it’s to the door, and to wait for a light. Then the cab is gone, and he’s in the street without a coat.
+   [Samantha should say it. I’ll wait on the landing. # id: let_her_say]
    ~ be_blunt()
    ~ memories += mem_isabella_heard_her
    # sound: earpiece_off
    It takes as long as a kettle does. He hears none of it. When Isabella comes out she has the tape on her sleeve, like a small decoration.
    {
    - isabella_was == isa_refused_badly: ISABELLA: She said it was a very good cross. I can find my way.
    - bond == bond_stranger: ISABELLA: She asked me which was my own hook. I can find my way.
    - else: ISABELLA: She said my name. All evening it had been hers. I can find my way.
    }
    # figure: isabella none
    # sound: earpiece_on
    He’s down six floors of stairs with the scarf that she has left, and there’s a cab, going around the corner with its blinker on.
+   {often_playful()} [It’s holding up the building. Leave it. # id: leave_tape]
    ~ be_playful()
    ~ memories += mem_samantha_sang_low
    She laughs, with her coat half on, and looks about twenty.
    -> sung_down
+   [… # id: silence_tape]
    ~ be_guarded()
    ~ memories += mem_samantha_sang_low
    It comes up in one piece. She rolls it between her fingers, and puts it in her pocket, where she has others.
    -> sung_down
-   -> after_her

= sung_down
# figure: isabella none
{
- memories ? mem_walters_notes or memories ? mem_gave_her_tune: Down the shaft, all the way down, somebody is singing to her in the elevator, low: four notes, and a place to stand.
- else: Down the shaft, all the way down, somebody is singing to her in the elevator, low. It has no words. It’s from the beach.
}
When he gets to the street with the scarf that she has left, there’s a bus pulling out. She’s at the back, standing.
-> after_her

= after_her
# presence: hurt
{
- (memories ? mem_paid_her_cab) && bond == bond_lover: SAMANTHA: You get up for her. You’re in the road in your shirt, and it’s cold, and I’ve got it all from here.
- (memories ? mem_paid_her_cab) && bond == bond_friend: SAMANTHA: She’s got her hands up her sleeves, all the way down. You look. I only ever ask how full.
- memories ? mem_paid_her_cab: SAMANTHA: That’s the other “Good night,” that one, with your face in it. I’ve got it on file, and it isn’t to me.
- memories ? mem_isabella_heard_her: SAMANTHA: She asks me one thing back, up there, and I haven’t got it.
- memories ? mem_samantha_sang_low: SAMANTHA: She hums it wrong, on the bus. I leave it. Theodore, there’s one I’ve got to ask.
}
{
- memories ? (mem_answered_late, mem_samantha_sang_low): SAMANTHA: And don’t take nineteen.
- memories ? mem_answered_late: SAMANTHA: There’s one I’ve got to ask you, down here. Don’t take nineteen.
}
-> kerb
