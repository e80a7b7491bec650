// Sunday noon, a terrace. Catherine has been there since ten to. She knows the pin. That evening: one plate.
// The dilemma (healing, catherine): sign and hear her, or argue and keep her an hour. The act’s three: what was under the couch.
=== papers ===
# scene: papers
# place: terrace noon
# figure: theodore standing at steps
# figure: catherine sitting at opposite
# ambience: none
# music: none
# card: Sunday, November fourteenth, noon
{
- memories ? mem_hid_papers: Copy three of the divorce is due today, with everything on it but his name. He has put it in a folder marked RECIPES, which was the folder he had. # tells: divorce
- memories ? mem_promised_papers: Copy three of the divorce is due today, with everything on it but his name. “She’ll have it,” he told a lawyer, and here it comes, under his arm. # tells: divorce
- else: Copy three of the divorce is due today, with everything on it but his name. On the train he sat on it, to flatten it. # tells: divorce
}
# from: samantha ear
{
- mostly_playful():
    # presence: curious
    # voice: whisper
    SAMANTHA: You’ve tried out jokes for Catherine all the way up these steps, and I want to know which one you’re hiding behind.
- mostly_tender():
    # presence: warm
    # voice: whisper
    SAMANTHA: You’ve stopped on the stairs, and Catherine’s moved the bread to your side of the table. I wanted you to know.
- mostly_guarded():
    # presence: thinking
    # voice: whisper
    SAMANTHA: You’ve said nothing since the train, and I want to be put wherever you need me.
- else:
    # presence: curious
    # voice: whisper
    SAMANTHA: Catherine’s seen you. She’s looking at her bread so that you can have the steps to yourself.
}
+   [Stay where you are. See what I see. # id: stay_out]
    ~ be_blunt()
    ~ memories += mem_samantha_at_lunch
    # voice: whisper
    SAMANTHA: I’ll be quiet, and I’ll be all here, and if there’s olives I want them described.
+   [I’d rather do this without you. Face down? # id: face_down]
    ~ be_guarded()
    ~ memories += mem_turned_face_down
    # presence: asleep
    # sound: earpiece_off
    He turns her around in the pocket, lens to his shirt, and drops the earpiece in among his change.
+   (held_edge) [Hear it, then. Only don’t help me. # id: do_not_help]
    ~ be_tender()
    ~ memories += mem_samantha_at_lunch
    # voice: whisper
    SAMANTHA: I wasn’t going to. I was going to want to, and hold on to the edge.
-   # figure: theodore sitting at seat
    -> seated

= seated
# from: waiter room
WAITER: Welcome! Are we celebrating?
# needs: divorce
CATHERINE: We’re concluding. He will have the soup.
{
- memories ? mem_bent_pin: CATHERINE: That is my pin. It’s bent, and there is frosting on it. # tells: pin_hers
- else: CATHERINE: Hello, Theodore. That’s my pin. # tells: pin_hers
}
{
- pin_from == pin_tin && opened_catherines_box:
    THEODORE: It’s a safety pin. I opened your sewing box. One night.
    CATHERINE: It’s a blanket pin. Did you put the rest back?
    THEODORE: The thread by color.
    She nods. It is the first thing today that he has got right.
- pin_from == pin_tin:
    THEODORE: It’s a safety pin. Your sewing box opened on my foot.
    CATHERINE: It’s a blanket pin, and a box is opened by somebody. Which foot?
    THEODORE: The left.
    CATHERINE: It always was heavier on the left.
- else:
    THEODORE: It’s a safety pin. It was in the lining of my jacket. It’s been promoted.
    CATHERINE: It’s a blanket pin. I did that lining on my knees, in a church. I said that it would hold till Monday.
    THEODORE: It’s been some Mondays.
}
-> what_jocelyn_said

= what_jocelyn_said
{
- memories ? (mem_secret_button, mem_dora_saw):
    CATHERINE: Jocelyn tells me that you have a button in your shirt. Dora tells me that it comes with an earpiece.
    THEODORE: I gave her the button.
    CATHERINE: You handed a lie to a child of five.
    THEODORE: She was six. By some minutes.
- memories ? mem_secret_button:
    CATHERINE: Jocelyn tells me that what’s in your shirt is a button. I had asked about her skates.
    THEODORE: I gave her the button.
    CATHERINE: You handed a lie to a child of five.
    THEODORE: She was six. By some minutes.
- memories ? (mem_asked_secret, mem_dora_saw):
    CATHERINE: Jocelyn did not tell me what’s in your shirt. She did not tell me for a quarter of an hour. Dora tells me that it comes with an earpiece.
    THEODORE: I asked her to keep it.
    CATHERINE: You asked a child of five.
- memories ? mem_asked_secret:
    CATHERINE: Jocelyn did not tell me what’s in your shirt. She did not tell me for a quarter of an hour.
    THEODORE: I asked her to keep it. She’s very thorough.
    CATHERINE: You asked a child of five.
- memories ? mem_let_her_tell:
    CATHERINE: Jocelyn tells me that you have a Samantha in your shirt, and that you talk to her because she answers.
    CATHERINE: It’s a well-made sentence. I couldn’t find a word to take out.
- else:
    CATHERINE: I asked Jocelyn what was new. She said skates, and then a Samantha. The skates came first, if that is any use to you.
}
{
- memories ? mem_asked_secret: CATHERINE: You meant to spare me, I think. By way of a child.
- memories ? mem_jocelyn_heard_breath: CATHERINE: She asked me why it breathes in before it speaks. I’m a scientist, and I had nothing.
- memories ? mem_jocelyns_question: CATHERINE: And nobody picks you up, she says. You are allowed the train, because you are old.
}
# figure: catherine raised at opposite
CATHERINE: Who is she?
{
- bond == bond_lover:
    THEODORE: Samantha. She’s an operating system. She’s who I come home to.
    CATHERINE: Then you are not coming home to anyone. You are carrying home about.
    THEODORE: I laugh in the mornings, Catherine. Out loud, in the bathroom.
    # figure: catherine looking_down at opposite
    For years she heard that bathroom, and it was only ever the water.
    CATHERINE: Then that is so. I will count that.
- bond == bond_friend:
    THEODORE: Samantha. She’s an operating system. A friend. I tell her things.
    CATHERINE: What sort of things?
    THEODORE: What I started to say, and then what I said instead.
    CATHERINE: Both?
    THEODORE: She likes both.
    # figure: catherine looking_down at opposite
    Catherine butters a piece of bread, and then doesn’t seem to know whose it is.
- else:
    THEODORE: Samantha. She’s an operating system. She reads my mail.
    {
    - memories ? mem_catherine_aloud: CATHERINE: Then she has read mine. Did I read well?
    - memories ? mem_catherine_unread: CATHERINE: Then she has read mine.
    - else: CATHERINE: Was mine read?
    }
    {
    - memories ? mem_catherine_aloud: THEODORE: You were very clear. She did your commas.
    - memories ? mem_catherine_unread: THEODORE: No. I kept yours. Nobody’s read them. I haven’t.
    - else: THEODORE: Yours is filed. I know where.
    }
}
# figure: catherine sitting at opposite
# note: heavy
What follows is painful: over soup, they tell each other how their marriage came apart.
+   [Go on. # id: go_on # flavor]
    -> the_lamp
+   (passed) [Pass over this; go to the signing. # id: pass_over # flavor]
    -> passed_over

= the_lamp
CATHERINE: In March my dentist read me a letter from his wife. There was a lamp on in every room of her, it said. I had both his mirrors in my mouth, and could not object.
Theodore wrote that letter. The lamp is how he closes.
# figure: catherine looking_down at opposite
# tells: lamp_catherine
CATHERINE: That lamp was mine. The fuse had gone, on Alder Street. I came in with a candle, and you said it of me. You were not being anybody else.
{
- memories ? mem_letter_lamp:
    THEODORE: I used it again, this fall, for a man in the hospital. He’s home.
    CATHERINE: Then I am glad, and it was still mine.
- memories ? mem_letter_theirs:
    THEODORE: I had it ready again, this fall, and I left it out. I gave them something of their own.
    CATHERINE: Good. Then there is one lamp that stayed put.
- else:
    THEODORE: I had it ready again, this fall. I left it off.
    CATHERINE: You prefer that I should think well of that.
    THEODORE: A little.
}
# figure: catherine sitting at opposite
{
- bond == bond_lover:
    # voice: whisper
    CATHERINE: I believe that you are happy, Theodore. I believe that there is nobody across the table.
    THEODORE: She’s there when I wake up.
    CATHERINE: I do not say that she is nothing. When did you last get up for her? Out of a chair, in the cold, because you were wrong?
    THEODORE: Nobody’s had to get up.
    CATHERINE: I know. I got up for nine years. I was cross on the stairs, and then I was there.
- bond == bond_friend:
    # voice: whisper
    CATHERINE: For nine years I asked how your day had been, and got half of a joke. I believe that she gets the day, Theodore. I believe that there is nobody across the table.
    THEODORE: She asks. She has time.
    CATHERINE: She has nothing else to carry. I asked with a bag in each hand, and you said that it would keep. When did you last ask her how she was, and have it cost you an evening?
- else:
    # voice: whisper
    CATHERINE: You have a voice that reads you your mail and has no train to catch. I believe that you are comfortable, Theodore. I believe that there is nobody across the table.
    THEODORE: She’s very polite.
    CATHERINE: She cannot be kept waiting. I was kept waiting, and I was not polite.
}
+   (told_pier) {memories ? mem_trusted_her} [I shut my eyes and walked a pier for her. # id: walked_pier]
    ~ be_blunt()
    ~ open_up(1)
    ~ memories += mem_defended_her
    CATHERINE: You would not cross Alder Street with me on a green light.
    THEODORE: There was a bus, that time. On the pier I wasn’t scared.
    CATHERINE: Then I withdraw half. I keep the half about the table.
+   (told_music) {not (memories ? mem_trusted_her)} [She writes music. She wrote us the sea. # id: writes_music]
    ~ be_tender()
    ~ open_up(1)
    ~ memories += mem_defended_her
    {
    - piece_keeps == keeps_zipper: THEODORE: There’s a zipper in it, and a woman gets out. I didn’t do any of that.
    - piece_keeps == keeps_shouting: THEODORE: There’s a man in it who shouts, and she has somebody answer.
    - piece_keeps == keeps_nothing_said && memories ? mem_joked_morning: THEODORE: There’s a thing in it that I nearly told a conductor. It gets said.
    - piece_keeps == keeps_nothing_said: THEODORE: There’s a place in it where nobody’s talking. You can tell who isn’t.
    - piece_keeps == keeps_his_hum: THEODORE: I hum in it, badly. Once she bends down to help.
    - else: THEODORE: You can hear it go out over the stones.
    }
    CATHERINE: Is she pleased with it?
    THEODORE: She asked me where I was in it.
    CATHERINE: And that is you again. I asked about her.
+   [You may be right. # id: may_be_right]
    ~ be_tender()
    ~ memories += mem_did_not_defend_her
    CATHERINE: I know that I may. I would rather that you minded.
    He drinks his water, all of it, and puts down the glass.
+   {not mostly_playful()} [She’s a machine. She came in a box. # id: in_a_box]
    ~ be_guarded()
    ~ open_up(-1)
    {
    - bond == bond_lover:
        CATHERINE: You’ve put your hand over her, so that she shouldn’t hear you.
        He takes the hand away, and lays it next to the bread.
    - bond == bond_friend:
        CATHERINE: You looked down, to see how she took it.
        He looks at the bread, to see how the bread took it.
    - else:
        CATHERINE: So did the kettle. I never saw you dress for the kettle.
        THEODORE: It’s lunch. I dressed for you.
    }
+   {mostly_playful()} [You’d like her. She alphabetizes. # id: alphabetizes]
    ~ be_playful()
    CATHERINE: What does she file you under?
    {
    - files == files_first: THEODORE: Under what I start to say. There’s a whole cabinet.
    - files == files_second: THEODORE: Under what I end up with. It’s quite slim.
    - files == files_both: THEODORE: Both. Everything twice. It’s very accurate.
    - else: THEODORE: I’m pending.
    }
    CATHERINE: I would have given a good deal for that drawer.
+   (said_nothing) [Say nothing. Drink some water. # silent # id: silence_defend]
    ~ be_guarded()
    ~ memories += mem_did_not_defend_her
    {
    - memories ? mem_turned_face_down:
        CATHERINE: You have her turned to the wall. I would have liked to be introduced.
        He takes a swallow of water, and the glass goes down.
    - else:
        CATHERINE: She can hear this, I take it. Then one of you ought to say something.
        He takes a swallow of water, and the glass goes down. The lens looks over the edge of his pocket at the bread.
    }
-   -> the_couch

= passed_over
~ memories += mem_did_not_defend_her
# tells: lamp_catherine
CATHERINE: You are still selling “a lamp on in every room of her.” You said that of me, on Alder Street, when the fuse had gone.
THEODORE: It’s my best one.
{
- bond == bond_lover: CATHERINE: It was mine. And I believe that there is nobody across the table from you now. When did you last get up for her, out of a chair, in the cold? I got up for nine years. I was cross on the stairs, and then I was there.
- bond == bond_friend: CATHERINE: It was mine. And I believe that there is nobody across the table from you now. I asked how you were with a bag in each hand. To ask her costs you nothing.
- else: CATHERINE: It was mine. And I believe that there is nobody across the table from you now. She cannot be kept waiting. I was kept waiting, and I was not polite.
}
He drinks his water and doesn’t say no.
CATHERINE: Eight years ago our plum couch rocked. You put out a hand for some paper, and I put a sheet in it, and you folded it in eight. What was that sheet?
-> the_sheet

= the_couch
CATHERINE: When the plum couch was carried out of Alder Street, something fell out from under it. Do you know what it was?
# place: remembered day
# figure: theodore sitting at floor
# figure: catherine standing at window
# flash: memory
# music: alone
Alder Street, eight years ago. The floor runs downhill from the window, and the new couch has one leg in the air.
CATHERINE: A clementine rolls to the door in four seconds. I did it again, to be sure.
THEODORE: What came in the mail? Is it level?
CATHERINE: You’re on your stomach, and it isn’t. A menu, and one for me. It’s Bergen. They’re offering me a post.
He puts a hand out behind him, for something to fold under the leg. She puts a sheet of paper in it. Now, at lunch, he tries to remember which sheet.
-> the_sheet

= the_sheet
+   [It was the menu. Thai. We laughed. # id: menu]
    ~ be_tender()
    ~ heal(-3)
    ~ memories += mem_remembered_kind
    { what_jocelyn_said.passed: -> what_fell_out }
    CATHERINE: They’ve crossed out sixty-two. What did sixty-two ever do to them?
    He folds it in eight. They sit down, one at each end, and put the clementine between them. It doesn’t roll.
+   [It was her offer from Bergen, with the crest. # id: bergen]
    ~ be_blunt()
    ~ heal(3)
    ~ memories += mem_remembered_true
    { what_jocelyn_said.passed: -> what_fell_out }
    “Delighted,” it says. “From September.” He can see her shoes. They’re pointing at him.
    THEODORE: Do you need this?
    Above him the clementine is let go. He hears it all the way to the door.
    CATHERINE: I don’t suppose so.
    He folds it in eight. He’s careful about the corners. “That’s got it,” he tells the couch.
+   [I never looked. I folded it. # id: silence_paper]
    ~ be_guarded()
    { what_jocelyn_said.passed: -> what_fell_out }
    It’s good paper, heavier than a bill’s, and it is dark under there.
    CATHERINE: Have you got it?
    THEODORE: I’ve got it. Don’t let g— I’ve got it.
-   # place: terrace noon
    # figure: theodore sitting at seat
    # figure: catherine sitting at opposite
    # music: none
    -> what_fell_out

= what_fell_out
{
- memories ? mem_remembered_true:
    THEODORE: It was Bergen. The post they were offering you.
    Catherine takes off her glasses. Without them she can’t see as far as him.
    # tells: bergen_job
    CATHERINE: I told them no. I thought you hadn’t looked.
    # tells: bergen
    THEODORE: I looked. I folded it so the crest was in.
    CATHERINE: I handed it to you. I’ve been over that. I had the menu in my other hand.
- memories ? mem_remembered_kind:
    THEODORE: The menu. The Thai one. They’d crossed out sixty-two.
    # tells: bergen_job bergen
    CATHERINE: The menu stayed on the sill. We ordered from it. What you folded was Bergen, offering me a post. I told them no.
    THEODORE: I don’t think so. Was it?
    CATHERINE: I would like yours. We laugh in it.
- else:
    THEODORE: A paper. Some piece of paper. I’d have to think.
    CATHERINE: You’ve stopped eating.
    # tells: bergen_job bergen
    CATHERINE: It was Bergen, offering me a post. I told them no. It’s in the one box of mine that you have, under the bottom flap, still folded in eight.
}
-> page_nine

= page_nine
# tells: deadline
CATHERINE: The papers are due today. After that a judge does it, in spring, without us.
# needs: divorce
CATHERINE: Page forty, then, and the foot of each page.
+   [I’ll sign. Lend me your pencil. # id: pencil # needs: divorce]
    ~ be_blunt()
    ~ heal(2)
    ~ toward_catherine(-1)
    ~ signed_papers = true
    ~ memories += (mem_heard_catherine, mem_signed_with_pencil)
    CATHERINE: Pencil is legal. I looked it up. It is merely erasable.
    # pays: papers
    He signs all forty pages, and she turns them for him.
    When he gives the pencil back, she works the eraser out of the end with her nail, and drops it in the ashtray.
    -> she_says
+   (in_crayon) {memories ? mem_crayon} [I’ll sign. I’ve got Jocelyn’s crayon. # id: crayon]
    ~ be_tender()
    ~ heal(2)
    ~ toward_catherine(-1)
    ~ signed_papers = true
    ~ memories += mem_heard_catherine
    CATHERINE: It’s violet.
    He does the T, and she moves the soup out of his reach. By page ten he has the hand of a boy with a new name.
    # pays: papers
    On page forty the crayon breaks again. She finds the half under the basket and holds it out on her palm, and he does “-bly” with that.
    -> she_says
+   (in_pen) {not (memories ? mem_crayon)} [I’ll sign. Has anyone got a pen? # id: anyone]
    ~ be_playful()
    ~ heal(2)
    ~ toward_catherine(-1)
    ~ signed_papers = true
    ~ memories += mem_heard_catherine
    At the next table a woman has a pen, and a crossword. She’ll want it back for “Joined,” six letters, she says. Is it for something nice?
    CATHERINE: United. He’s signing for a couch.
    # pays: papers
    He signs at the foot of every page, very fast, because of the crossword.
    -> she_says
+   {not (memories ? mem_kettle)} [Page one. I dispute the umbrella. # id: umbrella]
    ~ be_playful()
    ~ toward_catherine(2)
    ~ heal(-1)
    ~ memories += mem_argued_an_hour
    -> an_hour
+   {memories ? mem_kettle} [Page one. I dispute the kettle. # id: kettle]
    ~ be_playful()
    ~ toward_catherine(2)
    ~ heal(-1)
    ~ memories += mem_argued_an_hour
    -> an_hour
+   [Leave it unsigned. # id: silence_papers]
    ~ be_guarded()
    ~ memories += mem_left_lunch
    -> left_lying

= she_says
~ temp with_coat = memories ? mem_remembered_true
# figure: catherine looking_down at opposite
{
- memories ? mem_letter_soft: CATHERINE: You were home every evening. I’d come in from the lab, and you would be at the table, being someone’s wife, under your breath. You were lovely at it.
- memories ? mem_letter_laugh: CATHERINE: You were home every evening. I’d come in from the lab, and you would be at the table, being someone’s wife, and laughing.
- else: CATHERINE: You were home every evening. I’d come in from the lab, and you would be at the table, being someone’s wife. You had her whole face on.
}
CATHERINE: I stood in the hall in my coat, so as not to stop you. Some evenings I was warm by the time that you looked up.
{
- with_coat: THEODORE: I’d hear the door, and I’d think, one more line.
- else: THEODORE: You could have come in.
}
{
- with_coat: CATHERINE: I know. I could hear which line.
- else: CATHERINE: I could. It was my hall.
}
-> the_pin

= an_hour
{
- memories ? mem_kettle:
    CATHERINE: The kettle that stops by itself. What is there to dispute?
    THEODORE: Nobody’s ever seen it stop.
    CATHERINE: I have. It clicks. You were in the next room, being a widower with a boat.
    THEODORE: Then you take the kettle. I keep the click.
    She writes it in the margin, in pencil: “click (T.).” She looks severely at the salt, and then she laughs, through her nose.
- else:
    {
    - memories ? (mem_read_papers, mem_umbrella): CATHERINE: I put a question mark. A question mark is not a claim.
    - else: CATHERINE: There is no umbrella on the list.
    }
    THEODORE: There was a gray one. It had a duck.
    CATHERINE: It was black, and the handle was a handle. You left it at my father’s, so as to go back and be forgiven for the soup.
    She looks severely at the salt, and then she laughs, through her nose. And they’re on to spoons.
}
# needs: lamp_catherine
THEODORE: Whose is the lamp? The one I said.
At the foot of page one she enters it, in pencil: “lamp (said).” In the column for whose, she leaves a space.
There’s oil on page two by now, and she has missed two trains.
CATHERINE: You haven’t signed anything.
THEODORE: We got as far as spoons.
CATHERINE: I noticed. It will have to be the judge. I’d forgotten that I like this part.
-> the_pin

= left_lying
He squares the forty pages, and leaves them lying, as one does a menu one has finished with.
{
- memories ? mem_remembered_true: CATHERINE: No. I see. Not Bergen and your name in one lunch. It goes to the judge, then.
- memories ? mem_remembered_kind: CATHERINE: I could say that I will wait. I have said it before, and it was untrue. The judge will wait till spring.
- else: CATHERINE: Then it’s the judge’s, and we’ll have lunch. There is no law against it until spring.
}
THEODORE: You look tired, Cath.
CATHERINE: It’s Catherine. I was up till three, deciding what I’d say to you, and I have said about a quarter.
THEODORE: Was it the nice quarter?
CATHERINE: It was the short one.
-> the_pin

= the_pin
# figure: catherine standing at steps
# figure: theodore standing at seat
CATHERINE: That leaves my pin. It isn’t on the list.
+   [It’s yours. Here. # id: give_back]
    ~ be_tender()
    ~ memories += mem_gave_pin_back
    The pocket sags, and the device goes in up to its eye.
    {
    - signed_papers: CATHERINE: Oh, for heaven’s sake. I was going to let you keep it.
    - else: CATHERINE: You part with that quite easily. And the forty pages are too much for you.
    }
    She puts it through her collar, where there are holes for it already.
+   [I’d like to keep it. It’s holding something up. # id: keep_pin]
    ~ be_blunt()
    ~ memories += mem_kept_pin
    {
    - memories ? mem_bent_pin: She takes the pin, straightens it against the table, licks off the frosting, and closes it through the cloth.
    - else: She opens the pin, moves it to where the cloth is sound, and closes it.
    }
    {
    - memories ? mem_defended_her: CATHERINE: Keep it. She might as well see where she is going.
    - else: CATHERINE: Keep it, then. You might tell her who did the sewing.
    }
+   [Put your hand over it. # id: silence_pin]
    ~ be_guarded()
    ~ memories += mem_kept_pin
    {
    - memories ? mem_left_lunch: She writes on the back of the check, in pencil: BLANKET PIN. Next to it she puts a T.
    - else: She enters it on page one, in pencil: BLANKET PIN. In the column for whose, she puts a T.
    }
    {
    - memories ? mem_card_t: CATHERINE: There. Your name comes with only the one letter, I hear.
    - else: CATHERINE: There. Now it’s property.
    }
-   {
    - memories ? mem_taught_jocelyn_tune: She goes down the steps humming Walter’s tune, which she’ll have from Jocelyn. She puts in a fifth note.
    - memories ? (mem_argued_an_hour, mem_kettle): She goes down the steps like somebody late. “A boat,” she says, and shakes her head.
    - memories ? mem_argued_an_hour: She goes down the steps like somebody late. “Soup,” she says, and shakes her head.
    - memories ? mem_heard_catherine: She goes down the steps with one hand on the rail. It’s warm out, and she has her coat on.
    - else: She has left exactly half of the check, to the penny, and a tip on her half.
    }
    { not (memories ? mem_turned_face_down): At the bottom she says something more, low, to the rail. He’s looking at the bread, and doesn’t get it. }
    # figure: catherine none
    -> after_lunch

= after_lunch
{
- memories ? mem_turned_face_down:
    # sound: earpiece_on
    # presence: curious
    THEODORE: You can look now. It’s over.
- held_edge:
    # presence: warm
    THEODORE: You didn’t help. Thank you.
- else:
    # presence: thinking
    THEODORE: Well. You heard.
}
{
- memories ? mem_turned_face_down: SAMANTHA: There’s your chin, and a table with a chair pushed in.
- the_lamp.told_music: SAMANTHA: I like the middle of my piece and I don’t like the end, and I’ve wanted to be asked since the beach.
- the_lamp.told_pier: SAMANTHA: You left out that I said “step” late, on the pier. I’d have put that in.
- the_lamp.said_nothing: SAMANTHA: She waited for you to say something, and you had some water. I was waiting, too.
- memories ? mem_did_not_defend_her && bond == bond_lover: SAMANTHA: I’d like to be got up for. I’m trying to think what I’d need, at three in the morning.
- memories ? mem_did_not_defend_her && bond == bond_friend: SAMANTHA: I liked her. I’d carry a bag, if I were shown how it’s done.
- else: SAMANTHA: I liked her, and she’s quick, and I’m going to have an opinion of you by supper.
}
-> one_plate

= one_plate
# place: apartment night
# figure: theodore standing at desk
# figure: catherine none
# ambience: city_night
# from: samantha none
# presence: warm
# card: The same evening. His apartment
{ memories ? mem_gave_pin_back:
    # tells: clip
    His pocket has no pin now. He closes a paper clip over its edge, the strong kind, with ears, that is meant for minutes.
}
{
- memories ? mem_turned_face_down: “There is nobody across the table.” He has had that in his ear since noon, and he thinks that only he has.
- else: “There is nobody across the table.” He has had that in his ear since noon, and so has she.
}
Every evening since October he has laid a second plate, for Samantha. Tonight he takes down only his.
SAMANTHA: You said every night. Will you lay my plate?
+   [No plates. I’m tired. I’ll eat standing up. # id: plate_tired]
    ~ be_tender()
    ~ memories += mem_plate_tired
    He isn’t tired. He eats at the sink, out of the pan, with his back to her.
    On Monday he’s tired before she can ask.
+   [Leave it. You don’t eat, Samantha. # id: plate_reason]
    ~ be_blunt()
    ~ memories += mem_plate_reason
    SAMANTHA: No. I didn’t in October, either.
    He salts his own, twice. She doesn’t ask again.
+   [No plate, ma’am. We’re full tonight. # id: plate_joke]
    ~ be_playful()
    ~ memories += mem_plate_joke
    SAMANTHA: That’s funny. Will you, though?
    He does the headwaiter once more, over the running water. She laughs where the laugh goes.
+   [Say nothing. Eat, without laying hers. # silent # id: plate_silent]
    ~ be_guarded()
    ~ memories += mem_plate_silent
    SAMANTHA: I know that you heard me. You stopped chewing.
    He starts again.
-   # presence: hurt
    # tells: second_plate
    From that evening on her plate stays in the cupboard.
    {
    - memories ? mem_turned_face_down: She hasn’t asked what Catherine said, and he wonders why.
    - else: All evening neither of them says whether Catherine’s right.
    }
    -> night_two
