// Sunday noon, a terrace. Catherine has been there since ten to. She knows the pin.
// The dilemma (healing, catherine): sign and hear her, or argue and keep her an hour. The act’s three: what was under the couch.
=== papers ===
# scene: papers
# place: terrace noon
# figure: theodore standing at steps
# figure: catherine sitting at opposite
# ambience: none
# music: none
# card: Noon
{
- memories ? mem_hid_papers: Copy three has a round dent at the top, where the magnet was. He has put it in a folder marked RECIPES, which was the folder he had. # needs: divorce
- memories ? mem_promised_papers: He has copy three under his arm. “She’ll have it,” he told a lawyer, and here it comes, up eleven steps. # needs: divorce
- else: He has copy three under his arm. On the train he sat on it, to flatten it, and then for company. # needs: divorce
}
{
- mostly_playful():
    # presence: curious
    # voice: whisper
    SAMANTHA: That’s four jokes you’ve tried on eleven steps, and they’re good, and I want to know which one you’re hiding behind.
- mostly_tender():
    # presence: warm
    # voice: whisper
    SAMANTHA: You’ve stopped on the ninth step, and she’s moved the bread to your side, and I want to tell you that she has.
- mostly_guarded():
    # presence: thinking
    # voice: whisper
    SAMANTHA: You’ve said nothing since the train, and I can hear it’s got her name in it, and I want to be put wherever you need me.
- else:
    # presence: curious
    # voice: whisper
    SAMANTHA: She’s seen you. She’s looking at her bread so that you can have the steps to yourself, and I want to see her face when she looks up.
}
+   [Stay where you are. See what I see. # id: stay_out]
    ~ be_blunt()
    ~ memories += mem_samantha_at_lunch
    # voice: whisper
    SAMANTHA: I’ll be quiet, and I’ll be all here, and if there’s olives I want them described.
+   [Would you mind the pocket? Head down? # id: face_down]
    ~ be_guarded()
    ~ memories += mem_turned_face_down
    # presence: asleep
    # sound: earpiece_off
    He turns her around, lens to his shirt, and drops the earpiece in among his change. The pin stays where it is.
+   (held_edge) [Hear it, then. Only don’t help me. # id: do_not_help]
    ~ be_tender()
    ~ memories += mem_samantha_at_lunch
    # voice: whisper
    SAMANTHA: I wasn’t going to. I was going to want to, and hold on to the edge.
-   # figure: theodore sitting at seat
    -> seated

= seated
WAITER: Welcome! Are we celebrating?
# needs: divorce
CATHERINE: We’re concluding. He will have the soup.
{
- memories ? mem_soup_for_one: THEODORE: I’ve gone down to one. Of the soup. I get one now.
- memories ? mem_jocelyns_question: THEODORE: Hello, Catherine. You look w— you look rested.
- else: THEODORE: Hello, Catherine. You’re early. You’re on time.
}
{
- memories ? mem_bent_pin: CATHERINE: That is my pin. It’s bent, and there is frosting on it. # tells: pin_hers
- else: CATHERINE: Hello, Theodore. That’s my pin. # tells: pin_hers
}
{
- pin_from == pin_tin && opened_catherines_box:
    THEODORE: It’s just a safety pin. I opened the box. One night.
    CATHERINE: It’s a blanket pin. Did you put the rest back?
    THEODORE: The thread by color.
    She nods. It is the first thing today that he has got right.
- pin_from == pin_tin:
    THEODORE: It’s only a safety pin. The box opened on my foot.
    CATHERINE: It’s a blanket pin, and a box is opened by somebody. Which foot?
    THEODORE: The left.
    CATHERINE: It always was heavier on the left.
- else:
    THEODORE: It’s a safety pin. It was down in my lining. It’s been promoted.
    CATHERINE: It’s a blanket pin. I put it there on my knees, in a church. I said that it would hold till Monday.
    THEODORE: It’s been some Mondays.
}
-> what_jocelyn_said

= what_jocelyn_said
{
- memories ? (mem_asked_secret, mem_dora_saw):
    CATHERINE: Jocelyn tells me that there’s nothing in your shirt. Dora tells me that it wears an earpiece.
    THEODORE: I asked her not to— I asked if she’d keep it.
    CATHERINE: You asked a child of five.
    THEODORE: She was six. By some minutes.
- memories ? mem_secret_button:
    CATHERINE: Jocelyn tells me that it’s a button. I had asked her about the skates.
    THEODORE: I gave her that. I didn’t think she’d start with it.
    CATHERINE: She started with it four times. You handed a lie to a child of five.
    THEODORE: She was six. By some minutes.
- memories ? mem_asked_secret:
    CATHERINE: Jocelyn will not tell me what’s in your shirt. She’d like it known that she isn’t telling me.
    THEODORE: I asked her to keep— she’s very thorough.
    CATHERINE: You asked a child of five.
    THEODORE: She was six. By some minutes.
- memories ? mem_let_her_tell:
    CATHERINE: Jocelyn tells me that you have a Samantha in your shirt, that she is seven weeks old, and that you talk to her because she answers.
    THEODORE: That’s about— she rehearsed that.
    CATHERINE: It’s well made. I couldn’t find a word to take out.
- else:
    CATHERINE: I asked Jocelyn what was new. She said skates, and then a Samantha. The skates came first, if that is any use to you.
    THEODORE: They’re good skates. She talks fast, doesn’t she, for six.
}
{ memories ? mem_asked_secret: CATHERINE: You meant to spare me, I think. It is a long way around, by way of a child. }
{
- memories ? mem_jocelyn_heard_breath: CATHERINE: And that it breathes in before it speaks. She asked me what for. I’m a scientist, and I had nothing.
- memories ? mem_jocelyns_question: CATHERINE: And she wished to know who picks you up. I said that you take the train.
- memories ? mem_card_t: CATHERINE: I’ve seen your card. Dora sent me a picture. It says “T.”
}
# figure: catherine raised at opposite
CATHERINE: Who is she?
+   {bond == bond_lover} [She’s who I come home to. I bring her along. # id: come_home_to]
    ~ be_blunt()
    ~ open_up(1)
    CATHERINE: Then you are not coming home to anyone. You are carrying home about.
    THEODORE: It’s a small— she’s light. It’s seven weeks. I laugh in the mornings, Catherine. Out loud, in the bathroom.
    # figure: catherine looking_down at opposite
    She aligns her fork with the edge of the table. She used to hear that bathroom every morning, and it had the water on.
    CATHERINE: Then that is so. I will count that.
+   {bond == bond_friend} [A friend. I tell her things. # id: a_friend]
    ~ be_blunt()
    ~ open_up(1)
    CATHERINE: What sort of things?
    THEODORE: What happened. What I did, and then what I’d sai— what I said instead.
    CATHERINE: Both?
    THEODORE: She likes both.
    # figure: catherine looking_down at opposite
    Catherine butters a piece of bread, and then doesn’t seem to know whose it is.
+   {bond == bond_stranger} [She reads my mail. I like how she reads. # id: reads_mail]
    ~ be_blunt()
    ~ open_up(1)
    {
    - memories ? mem_catherine_aloud: CATHERINE: Then she has read mine. Did I read well?
    - memories ? mem_catherine_unread: CATHERINE: Then she has read mine.
    - else: CATHERINE: I wrote you three. Were they read?
    }
    {
    - memories ? mem_catherine_aloud: THEODORE: You were very clear. I’d have known you any— she did your commas.
    - memories ? mem_catherine_unread: THEODORE: No. I kept those. Nobody’s read them. I haven’t.
    - else: THEODORE: They’re filed. They’re under C.
    }
+   [It’s a machine. It came in a box. # id: in_a_box]
    ~ be_guarded()
    ~ open_up(-1)
    {
    - bond == bond_lover: CATHERINE: You’ve put your hand over it, so that it shouldn’t hear you.
    - bond == bond_friend: CATHERINE: You have said “it” twice, and looked down both times to see how it took it.
    - else: CATHERINE: So did the kettle. I never saw you dress for the kettle.
    }
    THEODORE: It’s lunch. I dressed for l— I dressed for you.
+   (alphabetized) {mostly_playful()} [You’d like her. She alphabetizes. # id: alphabetizes]
    ~ be_playful()
    CATHERINE: What does she file you under?
    {
    - files == files_first: THEODORE: Under what I start to say. There’s a whole cab— there’s a cabinet.
    - files == files_second: THEODORE: Under what I end up with. It’s quite slim.
    - files == files_both: THEODORE: Both. Everything twice. It’s very accurate.
    - else: THEODORE: I’m pending.
    }
    CATHERINE: I would have given a good deal for that drawer.
+   (kept_mum) [… # id: silence_who]
    ~ be_guarded()
    The soup arrives between them. He thanks the waiter, and the basket, and the pepper.
    CATHERINE: That’s long enough for me to know that she is somebody.
-   -> the_lamp

= the_lamp
# figure: catherine sitting at opposite
CATHERINE: In March my dentist read me a letter from his wife. I had both his mirrors in my mouth, and could not object. There was a lamp in it, in every room of her.
He puts down his spoon.
# figure: catherine looking_down at opposite
# tells: lamp_catherine
CATHERINE: That was mine. The fuse had gone, on Alder Street. I came in with a candle, and you said it. You were not being anybody.
{
- memories ? mem_letter_lamp:
    THEODORE: I used it again. It was six minutes to the pick— it was for a man with a chest.
    CATHERINE: Did it help?
    THEODORE: He’s home. He hums.
    CATHERINE: Then I am glad, and it was still mine.
- memories ? mem_letter_theirs:
    THEODORE: I had it in my mouth again, this fall. I left it out. I gave them their own.
    CATHERINE: Good. Then there is one lamp that stayed put.
- else:
    THEODORE: I had it ready again, this fall. I couldn’t— I didn’t say it. The page went out with no end.
    CATHERINE: You prefer that I should think well of that.
    THEODORE: A little.
}
# figure: catherine sitting at opposite
She lowers her voice, on account of the pocket.
{
- bond == bond_lover:
    # voice: whisper
    CATHERINE: You have been sleeping. I believe that you are happy, Theodore. I believe that there is nobody across the table.
    THEODORE: She’s there when I wake up. She’s there before I—
    CATHERINE: I do not say that she is nothing. When did you last get up for her? Out of a chair, in the cold, because you were wrong?
    THEODORE: She doesn’t feel the c— nobody’s had to get up.
    CATHERINE: I know. I got up for nine years. I was cross on the stairs, and then I was there.
- bond == bond_friend:
    # voice: whisper
    CATHERINE: For nine years you told me part of a joke about airports. I was late in seeing that it was the news. I believe that she gets the news, Theodore, and that there is nobody across the table.
    THEODORE: She asks. She asks me, and then there’s a— she has time.
    CATHERINE: She has nothing else to carry. I asked with a bag in each hand, and you said that it would keep. When did you last ask her how she was, and have it cost you an evening?
    THEODORE: I ask. I ask in the— at night.
    CATHERINE: And who does the talking?
- else:
    # voice: whisper
    CATHERINE: You have a voice that reads you your mail and has no train to catch. I believe that you are comfortable, Theodore. I believe that there is nobody across the table.
    THEODORE: She has opinions. She’s got one on the plum— on most things.
    CATHERINE: Of you?
    THEODORE: She’s very polite.
    CATHERINE: She cannot be kept waiting. I do see the attraction. I was kept waiting, and I was not polite.
}
+   (told_pier) {memories ? mem_trusted_her} [I shut my eyes and walked a pier for her. # id: walked_pier]
    ~ be_blunt()
    ~ memories += mem_defended_her
    CATHERINE: You would not cross Alder Street with me on a green light.
    {
    - memories ? mem_strangers_arm: THEODORE: There was a bus, that time. I went the whole way on a stranger’s arm. I wasn’t scared.
    - else: THEODORE: There was a bus, that time. I went the whole way. I wasn’t scared.
    }
    CATHERINE: Then I withdraw half of it. I keep the table.
+   (told_music) [She writes music. She wrote us the sea. # id: writes_music]
    ~ be_tender()
    ~ memories += mem_defended_her
    {
    - piece_keeps == keeps_zipper: THEODORE: There’s a zipper in it, and somebody comes out. I didn’t do any of it. I hardly helped.
    - piece_keeps == keeps_shouting: THEODORE: There’s a man in it who shouts, and she gave him room. I didn’t do any of it.
    - piece_keeps == keeps_nothing_said: THEODORE: There’s a place where nobody’s talking. You can tell who isn’t.
    - piece_keeps == keeps_his_hum: THEODORE: I hum in it, badly. She goes around me. Once she bends down to help.
    - else: THEODORE: You can hear it go out over the stones. I didn’t do any of it.
    }
    CATHERINE: Is she pleased with it?
    THEODORE: I’ve never— I said it was beautiful.
    CATHERINE: That is what you said. I asked about her.
+   [You may be right. # id: may_be_right]
    ~ be_tender()
    ~ memories += mem_did_not_defend_her
    CATHERINE: I know that I may. I would rather that you minded.
    He drinks his water, all of it, and puts down the glass.
    CATHERINE: When you mind, you stop eating, and it gets a skin. You’ve had two rolls.
+   (said_nothing) [… # id: silence_defend]
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

= the_couch
{
- memories ? mem_read_papers && not (memories ? mem_kettle) && not (memories ? mem_umbrella):
    THEODORE: You put “the plum couch.” On page one. In pencil.
    CATHERINE: It’s what it is. Do you know what fell out, when the men lifted it?
- nobody_sits == seat_sofa:
    THEODORE: Somebody has the other end, now. Of the sofa.
    CATHERINE: The couch. Do you know what fell out, when the men lifted it?
- else:
    CATHERINE: When the men lifted the plum couch, something fell out from under it. Do you know what it was?
}
# place: remembered day
# figure: theodore sitting at floor
# figure: catherine standing at window
# flash: memory
# music: alone
Alder Street, eight years ago. The floor runs downhill from the window, and the couch has come that morning, with one leg in the air.
CATHERINE: A clementine takes four seconds to the door. That’s one in fifty. I did it three times.
THEODORE: What came in the mail? Is it level?
CATHERINE: You’re on your stomach, and it isn’t. A menu, and one for me.
He puts a hand out behind him, from under the couch, for something to fold. She puts a sheet of paper in it.
+   [It’s the menu. Thai. We laughed. # id: menu # needs: bergen_job]
    ~ be_tender()
    ~ heal(-3)
    ~ memories += mem_remembered_kind
    CATHERINE: You’ve crossed out sixty-two. What did sixty-two ever do to you?
    He folds it in eight. They sit down, one at each end, and put the clementine between them.
    CATHERINE: It stays.
    It’s light until ten. She peels it in one piece, and the peel stays, too.
+   [It’s from Bergen. Her offer, with the crest. # id: bergen # needs: bergen_job]
    ~ be_blunt()
    ~ heal(3)
    ~ memories += mem_remembered_true
    “Delighted,” it says. “From September.” He can see her shoes. They’re pointing at him.
    THEODORE: Do you need this?
    Above him the clementine is let go. He hears it all the way to the door.
    CATHERINE: I don’t suppose so.
    He folds it in eight. He’s careful about the corners. “That’s got it,” he tells the couch.
+   [… # id: silence_paper]
    ~ be_guarded()
    It’s good paper, heavier than a bill’s. He has it by two fingers, and it is dark under there.
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
    # needs: bergen_job
    THEODORE: Bergen.
    Catherine takes off her glasses. Without them she can’t see as far as him.
    CATHERINE: I thought you hadn’t looked.
    # tells: bergen
    THEODORE: I looked. I folded it so the crest was in.
    CATHERINE: I handed it to you. I’ve been over that. I had the menu in my other hand.
- memories ? mem_remembered_kind:
    THEODORE: The menu. The Thai one. Somebody’d crossed out sixty-two, and we—
    # needs: bergen_job
    CATHERINE: The menu stayed on the sill. We ordered from it. That was my letter from Bergen.
    THEODORE: I don’t th— was it?
    # tells: bergen
    CATHERINE: I would like yours. We laugh in it.
- else:
    THEODORE: A paper. Some piece of paper. I’d have to think.
    CATHERINE: You’ve stopped eating.
    It has a skin on it already. She waits, and then she doesn’t.
    # needs: bergen_job
    # tells: bergen
    CATHERINE: It’s in the box, under the scissors. It is still folded in eight.
}
-> page_nine

= page_nine
{
- memories ? mem_remembered_true: CATHERINE: Well. Page forty, then, and the foot of each page. # needs: divorce
- what_jocelyn_said.alphabetized: CATHERINE: Alphabetically you come after me. It’s page forty, and the foot of each page.
- what_jocelyn_said.kept_mum: CATHERINE: You may go on saying nothing while you do it. It’s page forty, and the foot of each page.
- memories ? mem_slow_reader: CATHERINE: I’m told you are a slow reader. It’s page forty, and the foot of each page.
- memories ? mem_catherine_unread: CATHERINE: You’ll find it’s what I wrote you. Page forty, and the foot of each page.
- else: CATHERINE: It’s page forty, and the foot of each page. # needs: divorce
}
+   [Give me something to sign with. # id: sign # needs: divorce]
    ~ heal(2)
    ~ toward_catherine(-1)
    ~ signed_papers = true
    ~ memories += mem_heard_catherine
    -> sign_it
+   {not (memories ? mem_kettle)} [Page one. I dispute the umbrella. # id: umbrella]
    ~ toward_catherine(2)
    ~ heal(-1)
    ~ memories += mem_argued_an_hour
    -> an_hour
+   {memories ? mem_kettle} [Page one. I dispute the kettle. # id: kettle]
    ~ toward_catherine(2)
    ~ heal(-1)
    ~ memories += mem_argued_an_hour
    -> an_hour
+   [… # id: silence_papers]
    ~ memories += mem_left_lunch
    -> left_lying

= sign_it
CATHERINE: You haven’t got a pen.
{
- memories ? mem_looked_for_pen: THEODORE: I looked. Both drawers. I was offered to have it dictated.
- memories ? mem_told_amy: THEODORE: Amy has nine. I didn’t— I forgot to bring them.
- else: THEODORE: It’s all by voice, at work. I haven’t held one since the lease.
}
CATHERINE: You did the T, on the lease, and went to see about the dishes. There is a man here for the dishes. Sit.
+   (in_crayon) {memories ? mem_crayon} [There’s this. Jocelyn’s. It’s plum. # id: crayon]
    ~ be_tender()
    CATHERINE: That is violet. The couch is plum.
    {
    - memories ? mem_card_t: He does the T. He has had practice, this weekend. Then the h, and the e, and she moves the soup out of his reach.
    - else: He does the T, and she moves the soup out of his reach. It’s a thick crayon, and by page ten he has the hand of a boy with a new name.
    }
    # pays: papers
    On page forty it breaks again. She finds the half under the basket and holds it out on her palm, and he does “-bly” with that.
+   [Your pencil. Do they take pencil? # id: pencil]
    ~ be_blunt()
    ~ memories += mem_signed_with_pencil
    CATHERINE: It’s legal. I looked it up. It is merely erasable.
    # pays: papers
    She has used it on every spoon they owned, and it’s the length of a thumb. He does all forty pages, and she turns them for him, and neither of them gets up.
    When he gives it back, she works the eraser out of the end with her nail, and drops it in the ashtray.
+   (in_pen) [Excuse me. Has anyone got a pen? # id: anyone]
    ~ be_playful()
    The waiter’s writes only on the waiter’s sleeve. At the third table a woman has a real one, and a crossword.
    WOMAN: I’ll want it back for nine across. “Joined.” Six letters. It’s for something nice?
    CATHERINE: United. He’s signing for a couch.
    # pays: papers
    He signs for a couch. He signs at the foot of every page, very fast, because of nine across.
+   (in_coffee) [… # id: silence_sign]
    ~ be_guarded()
    # pays: papers
    She takes the pin out of his pocket’s edge and dips it in her coffee. It writes his name in a brown so thin that they both have to bend over it.
    CATHERINE: That will not last.
    THEODORE: Is it valid?
    CATHERINE: I do not know. I have never seen it done.
    She puts the pin back through the same two holes.
-   -> she_says

= she_says
~ temp with_coat = memories ? mem_remembered_true
# figure: catherine looking_down at opposite
CATHERINE: You were never away, Theodore. I would like you to have that right. People suppose that you must have been away.
{
- memories ? mem_letter_soft: CATHERINE: I’d come in from the lab, and you would be at the table, being someone’s wife. You’d be saying it under your breath. You were lovely at it.
- memories ? mem_letter_laugh: CATHERINE: I’d come in from the lab, and you would be at the table, being someone’s wife, and laughing. You had put in something that she’d find funny.
- else: CATHERINE: I’d come in from the lab, and you would be at the table, being someone’s wife. You had her whole face on.
}
CATHERINE: I stood in the hall in my coat, so as not to stop you. Some evenings I was warm by the time that you looked up.
{
- with_coat: THEODORE: I heard the door. Every— I’d hear the door, and I’d think, one more line.
- else: THEODORE: You could’ve said. You could have come in.
}
{
- with_coat: CATHERINE: I know. I could hear which line.
- else: CATHERINE: I could. It was my hall.
}
-> the_pin

= an_hour
{
- memories ? mem_kettle:
    CATHERINE: The kettle that stops. What is there to dispute?
    THEODORE: It doesn’t stop. I had to unpl— it clicks. Nobody’s ever seen it stop.
    CATHERINE: I have. You were in the next room, being a widower with a boat.
- memories ? (mem_read_papers, mem_umbrella):
    CATHERINE: I put a question mark. A question mark is not a claim.
    THEODORE: It was gray. It had a duck— it had a handle.
    CATHERINE: It was black, and the handle was a handle. You left it at my father’s on purpose, so as to go back and be forgiven for the soup.
- memories ? mem_gave_mara_umbrella:
    CATHERINE: There is no umbrella.
    THEODORE: I had a borrowed one, and I gave it to a woman who was leaving. I feel that I’m owed.
    CATHERINE: You left ours at my father’s on purpose, so as to go back and be forgiven for the soup.
- else:
    CATHERINE: There is no umbrella. You can’t dispute a thing for not being there.
    THEODORE: There was a gray one. It had a duck— it had a handle.
    CATHERINE: It was black, and the handle was a handle. You left it at my father’s on purpose, so as to go back and be forgiven for the soup.
}
{
- memories ? mem_letter_laugh: He laughs. She looks severely at the salt, and then she does, too, through her nose, the way she does when nobody’s meant to have won.
- mostly_playful(): He laughs. She looks severely at the salt, and then she does, too, and has to use the napkin.
- else: He says that it was good soup. It was not, she says. And they’re on to spoons.
}
+   (kept_click) [I’ll give you the kettle. I keep the click. # id: click]
    ~ be_playful()
    CATHERINE: You can’t keep a click. It is a property of the kettle.
    THEODORE: Then visiting rights. Thursdays. I’d come by and boil it.
    She writes it in the margin, in pencil: “click (T., Thurs.).” Then she looks at what she has written, and puts a line through the day.
+   (asked_lamp) [Whose was the lamp? # id: whose_lamp]
    ~ be_tender()
    CATHERINE: Which? The brass one’s mine.
    THEODORE: The other one. The one you came in— the one I said.
    She goes down the list to the foot of page one. In pencil, smaller than she writes, she enters it: “lamp (said).” In the column for whose, she leaves a space.
+   [… # id: silence_hour]
    ~ be_guarded()
    She goes on without him, spoon by spoon, being both of them. She’s fair. By page three he’s ahead by a colander.
-   There’s oil on page two. She was to have had the one o’clock train, and then the two.
CATHERINE: You haven’t signed anything.
THEODORE: I got as far as ladl— I got as far as L.
CATHERINE: I noticed. I’d forgotten that I like this part.
-> the_pin

= left_lying
He squares it against the table’s edge, all forty pages, and leaves it lying, as one does a menu one has finished with.
{
- memories ? mem_remembered_true: CATHERINE: No. I see. Not both in one lunch.
- memories ? mem_remembered_kind: CATHERINE: I could say that I will wait. I have said it four times, and it was untrue for the last two.
- else: CATHERINE: Then we’ll have lunch. There is no law against it, until it’s signed.
}
+   (gave_soup) [Have the rest of my soup. # id: rest_of_soup]
    ~ be_tender()
    She pulls it over and eats it, skin and all, the way she always ate the end of his. She’s at the bottom before she has noticed.
    CATHERINE: It wants salt. You never say.
+   (said_cath) [You look tired, Cath. # id: tired]
    ~ be_blunt()
    CATHERINE: It’s Catherine. I was up till three, deciding what I’d say to you, and I have said about a quarter.
    THEODORE: Was it the better qua— was it the nice quarter?
    CATHERINE: It was the short one.
+   [… # id: silence_lunch]
    ~ be_guarded()
    They eat. They’ve always been good at it. She passes him the pepper a moment before he wants it, and looks at her hand.
-   -> the_pin

= the_pin
# figure: catherine standing at steps
# figure: theodore standing at seat
CATHERINE: That leaves the pin. It isn’t on the list.
+   [It’s yours. Here. # id: give_back]
    ~ be_tender()
    ~ memories += mem_gave_pin_back
    It’s out before either of them has thought what was on it. The pocket sags, and the device goes in up to its eye.
    {
    - signed_papers: CATHERINE: Oh, for heaven’s sake. I meant to be asked for it. I was going to say no.
    - else: CATHERINE: You part with that quite easily. And the forty pages are too much for you.
    }
    She looks for somewhere to put it, and puts it through the underside of her collar, where there are two holes for it already.
+   [I’d like to keep it. It’s holding something up. # id: keep_pin]
    ~ be_blunt()
    ~ memories += mem_kept_pin
    {
    - memories ? mem_bent_pin: She takes it from him, straightens it against the edge of the table, licks off the frosting, and closes it through the cloth.
    - else: She opens it, moves it a half inch to where the cloth is sound, and closes it.
    }
    {
    - memories ? mem_defended_her: CATHERINE: Keep it. She might as well see where she is going.
    - else: CATHERINE: Keep it, then. You might tell her who did the sewing.
    }
+   [… # id: silence_pin]
    ~ be_guarded()
    ~ memories += mem_kept_pin
    {
    - memories ? mem_left_lunch: He looks down at it. She gets the pencil out, and writes on the back of the check, in capitals: BLANKET PIN. Next to it she puts a T.
    - else: He looks down at it. She gets the pencil out, and enters it on page one, below the couch, in capitals: BLANKET PIN. In the column for whose, she puts a T.
    }
    {
    - memories ? mem_card_t: CATHERINE: There. Yours comes with only the one letter, I hear.
    - else: CATHERINE: There. Now it’s property.
    }
-   {
    - memories ? mem_taught_jocelyn_tune: She goes down humming, four notes, one to a step. She’ll have had it from Jocelyn. On the fifth she is in the street.
    - memories ? mem_argued_an_hour: She goes down the steps like somebody late, which she is. On the last one she turns around. “Soup,” she says, and shakes her head, and goes.
    - memories ? mem_heard_catherine: She goes down the steps with one hand on the rail. It’s warm out, and she has her coat on.
    - else: She has left exactly half of it, to the penny, and a tip on her half.
    }
    # figure: catherine none
    -> after_lunch

= after_lunch
{
- memories ? mem_turned_face_down:
    # sound: earpiece_on
    # presence: curious
    THEODORE: You can come u— you can look now. It’s over.
- held_edge:
    # presence: warm
    THEODORE: You didn’t help. I could feel you not h— thank you.
- memories ? mem_defended_her:
    # presence: warm
    THEODORE: You were very quiet. Thank you.
- else:
    # presence: thinking
    THEODORE: Are you th— are you all right in there?
}
{
- (memories ? mem_turned_face_down) && kept_secret_one: SAMANTHA: There’s your glasses, and there’s sky, and there’s one glass with water left in it, and I don’t want to ask you how it was.
- memories ? mem_turned_face_down: SAMANTHA: There’s your chin, and there’s a table with a chair pushed in, and I want you to sit in the sun a minute and have me up.
- the_lamp.told_music: SAMANTHA: I like the middle of it, and I don’t like the end, and I’ve wanted to be asked since the sand.
- the_lamp.told_pier: SAMANTHA: You left out the step, and who said it late, and I want it put back, and I want to go home the long way with the bread.
- the_lamp.said_nothing: SAMANTHA: You took one swallow, and she watched it go down, and I want to know what it tasted of.
- memories ? mem_did_not_defend_her && bond == bond_lover: SAMANTHA: I want to be got up for, and I don’t know what I’d need, and I’m trying to think of a thing at three in the morning.
- memories ? mem_did_not_defend_her && bond == bond_friend: SAMANTHA: I liked her. I want to ask her about the hall, and she went left, and I can hear which shoes.
- else: SAMANTHA: I liked her, and she’s quick, and I want an opinion of you, and I’m going to have one by supper.
}
{
- memories ? mem_turned_face_down: She doesn’t ask, all down the eleven steps, and he doesn’t tell her, and at the bottom they’ve both got quite good at it.
- spent_one == one_music: SAMANTHA: She talks in three-four until she’s angry, and then there isn’t a rest in it anywhere.
- spent_one == one_people: SAMANTHA: She put her coat on before she said the last thing. She’d had it over her knees since the bread.
- else: SAMANTHA: She kept her cup in the sun and yours in the shade, and hers was still the one that went cold.
}
{ memories ? mem_gave_pin_back: He takes her out of what’s left of the pocket, and carries her to the train in his hand, lens forward. }
{
- sign_it.in_crayon: THEODORE: It’s in crayon. There’s a lawyer who’ll have to file that.
- sign_it.in_pen: THEODORE: That woman said congratul— she said good luck with the couch.
- sign_it.in_coffee: THEODORE: That’s me, in coffee. You’d have to hold me to the light.
- memories ? mem_signed_with_pencil: THEODORE: Forty pages. You could rub it all— no. She took the end off.
- an_hour.kept_click: THEODORE: I almost had the click. It was Thursdays, for a second.
- an_hour.asked_lamp: THEODORE: She left a space by the lamp. She left it blank.
- memories ? mem_argued_an_hour: THEODORE: We got as far as spoons.
- left_lying.gave_soup: THEODORE: She ate my soup. She still eats the— she ate it.
- left_lying.said_cath: THEODORE: I called her Cath. She put the rest back on.
- else: THEODORE: It’s back in the folder. It’s lighter, without anything to— it’s the same.
}
-> night_two
