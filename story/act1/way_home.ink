// Train, plaza, elevator, kitchen. Everybody talks and nobody is there; will anyone hear him?
// The dilemma (amy, candor): answer Amy truly in front of Charles, or spare her.
=== way_home ===
# scene: way_home
# card: Thursday evening. The train home
# place: train dusk
# figure: theodore sitting at seat
# ambience: train
{
- memories ? (mem_told_ines, mem_letter_fear, mem_letter_lamp): “What lamp?” he says on the platform, as Ines did. A man with a bicycle looks up, for the lamp.
- memories ? (mem_told_ines, mem_letter_fear): On the platform he says Ines’s “frightened” over, to hear if it’s the right word. A man with a bicycle steps back.
- memories ? (mem_told_ines, mem_letter_seven): He has set his alarm for seven, when Ines tells Walter. A man with a bicycle reads it off his wrist.
- memories ? mem_told_ines: “Two inches,” he says on the platform, of the space left free on Walter’s page. A man with a bicycle checks his tire.
- memories ? (mem_lied_to_ines, mem_letter_seven): At seven Walter will look at a door, and Ines won’t come in. A man with a bicycle has to say “Excuse me” twice.
- memories ? mem_lied_to_ines: “Not a word,” he says again on the platform, to hear how the lie sounded. A man with a bicycle says, “Exactly,” to his phone.
- memories ? mem_ines_guessed: “Never going to be a Pell,” he says on the platform, in Ines’s low voice. A man with a bicycle moves the bicycle.
- memories ? mem_nudged_ines: The kiosk on the platform is out of newspapers. He takes it hard, for Ines. A man with a bicycle lets him go first.
- memories ? mem_took_tuesday: “Don’t leave it on the train,” Ines told him. He gets on with a hand flat on his jacket. A man with a bicycle checks his own.
- else: “Ines,” he says on the platform, for practice. A man with a bicycle says she’s in a meeting, but to his phone.
}
# from: clementine_lady room
# from: bicycle_man room
{
- memories ? mem_kettle:
    On the train the bicycle man phones a repair shop, and a lady with clementines her mother. It sounds like a single call.
    CLEMENTINE_LADY: Mom, did you tell Dad how you feel?
    BICYCLE_MAN: Loose. Mostly going uphill.
    CLEMENTINE_LADY: Oh, Mom.
- memories ? mem_umbrella:
    On the train the bicycle man calls a repair shop, and a lady with clementines her mother. He seems to answer her.
    CLEMENTINE_LADY: Mom, did she give back your coat?
    BICYCLE_MAN: In March, with a new saddle.
    CLEMENTINE_LADY: Oh, Mom.
- else:
    On the train a lady with clementines calls her mother, and the bicycle man a repair shop. It comes out as one call.
    CLEMENTINE_LADY: Mom, I’ve got that song stuck in my head.
    BICYCLE_MAN: Hot water. And then counterclockwise.
    CLEMENTINE_LADY: Oh, Mom.
}
# sound: earpiece_on
# tells: device
The device in his breast pocket, a phone, reads him his messages.
# from: device ear
{
- playthroughs > 0: DEVICE: The lawyer’s is the one you are thinking of.
- else: DEVICE: The lawyer has paid to go first.
}
-> lawyer_message

= lawyer_message
# from: lawyer message
{
- playthroughs > 0:
    # tells: divorce
    LAWYER: You will have been expecting this: copy three of the divorce, forty pages, in your mailbox. The others you reported lost. The minute is billed as six.
- else:
    # tells: divorce
    LAWYER: This minute is billed as six. Copy three of the divorce is in your mailbox, forty pages. The others you reported lost.
}
# tells: deadline
LAWYER: Your wife has signed every page, including those that don’t ask. Yours is due by November fourteenth, or a judge does it without you, in spring. What may I tell her?
+   [Say I’m a slow reader. # id: slow_reader]
    ~ be_playful()
    ~ memories += mem_slow_reader
    DEVICE: Sent: “I’m a slow reader.” Billed: six minutes.
    THEODORE: Could you make that “careful”?
    DEVICE: Sent. Billed: twelve.
+   [Tell her she’ll have it. # id: she_will]
    ~ be_blunt()
    ~ memories += mem_promised_papers
    DEVICE: “She’ll have it.” Have what? I cannot send it without a noun.
    THEODORE: She’ll supply one.
    DEVICE: Sent, noun to follow.
+   [Don’t tell her anything. # id: tell_nothing]
    ~ be_guarded()
    ~ memories += mem_told_lawyer_nothing
    DEVICE: To send nothing, say nothing.
    A whole station goes by.
    DEVICE: Nothing sent.
-   # tells: amy_next_door
    DEVICE: Time for one more. The supermarket: soup for you and guest, as usual? Amy, oldest friend, next door: will you be fun in the elevator?
+   [Supermarket: send one soup. # id: one]
    ~ be_blunt()
    ~ memories += mem_soup_for_one
    # from: store message
    STORE: Done, Theodore! People who buy a single soup also look at the small loaf.
    THEODORE: Fine. I’m looking at it.
    STORE: It looks great on you!
+   (two_soups) [Supermarket: leave it at two. # id: two]
    ~ be_guarded()
    # from: store message
    STORE: Same as ever, Theodore! And how is the other person?
    THEODORE: She’s well. She’s out.
    STORE: We’ll keep hers warm!
+   [Amy: I can do five floors of fun. # id: five_floors]
    ~ be_playful()
    ~ memories += mem_promised_fun
    # from: amy message
    # tells: bowl_quarrel charles
    AMY: It’s six floors. Had a fight with my husband about a bowl. Leave it to soak, he can’t bear it.
    AMY: If the fun runs out at five, take the stairs.
+   [Earpiece out. Listen to the train. # id: listen]
    ~ be_tender()
    ~ memories += mem_clementine
    # sound: earpiece_off
    The lady with the clementines turns and looks him full in the face.
    CLEMENTINE_LADY: And you? Did you eat?
    THEODORE: Not yet.
    CLEMENTINE_LADY: Hold on, Mom. There’s a man here who hasn’t eaten.
    She gets off talking. Only then does he find the clementine on his knee.
-   -> plaza

= plaza
// Whoever kept Ines’s Tuesday from her, or for her, has that to say before anything about the letter’s end.
~ temp holding_tuesday = (memories ? mem_took_tuesday) || (memories ? (mem_lied_to_ines, mem_letter_fear))
# card: The plaza, on the way home
# place: plaza dusk
# figure: courier standing at courier
# figure: theodore walking at walk
# ambience: plaza
# tells: screen_box
A screen nine floors high asks people a question. Whoever answers is handed a box.
{ playthroughs > 0: An answer is still up from some other evening: “Oh.” }
# tells: os1
COURIER: OS One. It’s an operating system, talks, thinks, remembers. The paper says it’s somebody. Mine did my taxes and asked after my brother. # needs: screen_box
# figure: theodore standing at screen
# from: plaza_screen screen
# tells: coral
PLAZA_SCREEN: You, in the coral shirt. What did you not say today?
+   (gave_tuesday) { memories ? (mem_lied_to_ines, mem_letter_fear) } [Tuesday’s in the letter. I told Ines it wasn’t. # id: a_tuesday # at: screen]
    ~ be_blunt()
    PLAZA_SCREEN: Thank you. Is she still awake?
    Up it goes, facing, as far as he can work out, the hospital.
    -> box
+   { memories ? mem_took_tuesday } [Ines’s Tuesday. I’m keeping it for her. # id: minding_tuesday # at: screen]
    ~ be_tender()
    PLAZA_SCREEN: Thank you. When is it due back?
    THEODORE: At eight in the morning.
    -> box
+   (sold_lamp) { (memories ? mem_letter_lamp) && not holding_tuesday } [I’ve sold five couples the same lamp. # id: fifth_lamp # at: screen]
    ~ be_blunt()
    PLAZA_SCREEN: Thank you. So far you are the only one.
    Up it goes, without his name. A couple stops to work it out.
    -> box
+   { (memories ? mem_letter_broken_off) && not holding_tuesday } [The end of a letter. I broke it off. # id: rest_of_it # at: screen]
    ~ be_tender()
    PLAZA_SCREEN: Thank you. Please go on.
    THEODORE: No, that’s as far as it got.
    -> box
+   { not holding_tuesday && not (memories ? mem_letter_lamp) && not (memories ? mem_letter_broken_off) } [Everything after “hello.” # id: after_hello # at: screen]
    ~ be_playful()
    PLAZA_SCREEN: Thank you. That makes two thousand and six.
    He looks around for them. They’re all busy saying hello.
    -> box
+   { memories ? mem_heard_walter } [Walter called. I didn’t tell Ines. # id: met_walter # at: screen]
    ~ be_guarded()
    PLAZA_SCREEN: Thank you. How is he?
    THEODORE: All right. They still call him Mr. Pell.
    -> box
+   (gave_date) { memories ? mem_said_at_work } [A man asked if I’m married. # id: asked_married # at: screen]
    ~ be_blunt()
    PLAZA_SCREEN: Thank you. Are you?
    THEODORE: Until the fourteenth of November.
    -> box
+   (dotted) { memories ? mem_violet_ink } [My name, on a dotted line. # id: dotted_line # at: screen]
    ~ be_blunt()
    PLAZA_SCREEN: Thank you. You are the third tonight. The others are behind you.
    Behind him two people find something to do with their shoes.
    -> box
+   [Leave the line blank. # id: silence_screen # at: screen]
    ~ be_guarded()
    ~ memories += mem_left_screen_blank
    PLAZA_SCREEN: Thank you.
    A blank line goes up among the answers. It’s the one people stop to read.
    -> box
+   [No, thanks. I have boxes at home. # id: leave_box # at: courier]
    ~ be_guarded()
    ~ os1_refusals++
    COURIER: Everybody’s got boxes.
    COURIER: It’ll find you. The screen has your address.
    -> elevator

= box
# figure: theodore walking at walk
{
- memories ? mem_left_screen_blank: COURIER: You stood there, that counts. Both hands, it’s lighter than it looks. # needs: screen_box
- else: COURIER: You get one. Both hands, it’s lighter than it looks. # needs: screen_box
}
-> elevator

= elevator
# card: His building. The elevator
# place: lift evening
# figure: theodore standing at left
# figure: amy standing at middle
# figure: charles standing at right
# figure: courier none
# ambience: lift
# sound: lift_bell
# from: amy none
{
- os1_refusals == 0:
    # needs: divorce
    # tells: charles
    The envelope with the divorce is under his chin: the box takes both hands. Amy is in there with Charles, her husband, who corrects things.
- else:
    # needs: divorce
    # tells: charles
    The envelope with the divorce is thick as a club sandwich. Amy is in there with Charles, her husband, who corrects things.
}
{
- memories ? mem_promised_fun: AMY: Oh, good. The entertainment.
- else: AMY: Hey. Had a fight. Left a bowl to soak, and he can’t bear it. Be fun. # tells: bowl_quarrel
}
{
- os1_refusals == 0: CHARLES: We read up on those boxes. The Times ran a diagram. # needs: charles
- else: CHARLES: We held the door. There’s a code for how long. # needs: charles
}
{
- plaza.sold_lamp: CHARLES: And somebody has sold the same lamp five times. It was up on the screen. We’d want to see the receipts.
- plaza.dotted: CHARLES: And somebody on that screen can’t do a dotted line. We’re told that a solid one helps.
}
# needs: divorce
AMY: That the divorce?
CHARLES: We don’t ask. There’s a study out of Leiden.
+   [Yes. My hand won’t sign it. # id: truth # needs: divorce]
    ~ be_blunt()
    ~ open_up(2)
    ~ toward_amy(-1)
    ~ memories += mem_told_amy
    -> told_amy
+   [This? Menus. Ask me who I was today. # id: fun]
    ~ be_playful()
    ~ toward_amy(2)
    ~ open_up(-1)
    ~ memories += mem_fun_for_amy
    -> fun_for_amy
+   [Say nothing. Watch the floors. # silent # id: silence_lift]
    ~ be_guarded()
    ~ memories += mem_silent_elevator
    -> silent_elevator

= told_amy
{
- memories ? mem_promised_papers: THEODORE: I told a lawyer she’d have it. But I do the T of my name, and then I go do the dishes.
- memories ? mem_slow_reader: THEODORE: I told them I’m a slow reader. I do the T of my name, and then I go do the dishes.
- else: THEODORE: I told the lawyer nothing. I do the T of my name, and then I go do the dishes.
}
# needs: bowl_quarrel
CHARLES: Displacement. There was a podcast. It’s what we said about the bowl.
{
- memories ? mem_promised_fun:
    AMY: That was two floors of fun.
    THEODORE: I had a whole thing ready.
- else:
    AMY: And that’s fun?
    THEODORE: You should hear it without the dishes.
}
At the fifth floor, Amy takes hold of the corner of the envelope, and holds it.
AMY: Made soup. Want some?
-> soup

= fun_for_amy
{
- memories ? mem_kettle:
    THEODORE: I was an old lady, and I burned a kettle, and I blamed it on a man in a gown.
    CHARLES: We descale. There’s a chart.
    Amy laughs at the chart from the second floor to the fifth.
- memories ? mem_umbrella:
    THEODORE: I was an old lady, and a thief. One umbrella. I’ve been on the lam for forty-one years.
    CHARLES: Most are never returned. We’ve seen the figures, from Lost and Found.
    Amy laughs at Lost and Found from the second floor to the fifth.
- else:
    THEODORE: I was an old lady, and I tracked my husband down by this, and it was a kid with a mop.
    He hums it for them, four notes, going up.
    CHARLES: We don’t hum. It came up with the counselor.
    Amy laughs at the counselor from the second floor to the fifth.
}
Then she reads the return address, a law firm’s.
AMY: Menus. Well. Made soup, if they don’t deliver.
-> soup

= silent_elevator
CHARLES: That’s allowed. There was a second study.
{
- memories ? mem_promised_fun: AMY: Wow. Tough room.
- else: AMY: Been a day, huh. Here too.
}
Without looking, Amy turns the envelope around, so that nobody can read it.
CHARLES: A couple once didn’t speak from here to Denver. It was in a magazine.
AMY: Made soup. Has a lid. No talking involved.
-> soup

= soup
# figure: charles none
+   [Soup. Yes. # id: soup]
    ~ be_tender()
    ~ toward_amy(1)
    ~ memories += mem_amys_bowl
    She brings it out in a blue bowl, with a plate on top.
    {
    - memories ? mem_told_amy: AMY: That’s the bowl. Keep it a week. Let it soak.
    - memories ? mem_silent_elevator: AMY: That’s the bowl. Don’t wash it.
    - else: AMY: That’s the bowl. Don’t hurry it back.
    }
+   { memories ? mem_clementine } [Trade you. A lady gave me this. # id: clementine]
    ~ be_playful()
    ~ memories += mem_halved_clementine
    AMY: Gave it to you? On the train?
    THEODORE: I told her I hadn’t eaten. She told her mother.
    She peels it against the door frame and gives him half. Neither of them goes in.
+   [I have soup coming. # id: own_soup]
    ~ be_guarded()
    {
    - memories ? mem_soup_for_one:
        AMY: One soup?
        THEODORE: And the small loaf.
        AMY: Living it up. Night.
    - else:
        AMY: Okay. Bang on the wall if it’s terrible.
    }
-   -> kitchen

= kitchen
# card: His apartment, the same night
# place: apartment night
# hum: fridge
# music: alone
# figure: amy none
# figure: theodore standing at desk
# ambience: city_night
# sound: keys
{
- memories ? mem_soup_for_one: DEVICE: Delivered: soup, one. Loaf, small.
- two_soups: DEVICE: Delivered: soup. It is for you, and guest.
}
{
- memories ? (mem_tune, mem_fun_for_amy): Through the wall, very low, somebody who doesn’t hum is humming.
- memories ? (mem_kettle, mem_letter_plain): He eats on his feet, at the counter. When he sees himself doing it, he goes on.
- memories ? (mem_kettle, mem_letter_soft): He takes down two cups, and puts one back.
- memories ? (mem_umbrella, mem_letter_plain): There are two hooks in the hall. He tries his jacket on the other one.
- memories ? (mem_umbrella, mem_letter_soft): He looks in at the bed for a ditch. There’s just the one.
- memories ? mem_letter_plain: The faucet is dripping. He leaves it.
- memories ? mem_letter_soft: He tries the four notes down the length of his own hall, and runs out of hall at three.
}
# sound: message
# from: amy message
{
- memories ? mem_told_amy: AMY: Have nine pens here, if it’s the pen that won’t sign. # needs: amy_next_door
- memories ? mem_fun_for_amy: AMY: Not menus. # needs: amy_next_door
- else: AMY: He’s still telling me about Denver. # needs: amy_next_door
}
# needs: divorce
# tells: papers catherine_apart
He and his wife, Catherine, have lived apart for a year. Every page in the envelope waits for his name.
{ gave_date: Until the fourteenth of November he’s married, he told the screen. It didn’t ask what he is after that. }
{ gave_tuesday: On the plaza his Tuesday will be off the screen by now. The letter still has it. }
+   [Read the first page, standing up. # id: read # at: fridge]
    ~ be_tender()
    ~ heal(1)
    ~ memories += mem_read_papers
    {
    - memories ? mem_kettle:
        # needs: catherine_apart
        The first page lists what they own. Catherine has been down it in pencil, and “kettle” is now “the kettle that stops.”
        THEODORE: It does stop. It clicks.
    - memories ? mem_umbrella:
        # needs: catherine_apart
        The first page lists what they own. Catherine has been down it in pencil. At the foot she has added “umbrella,” and a question mark.
        THEODORE: So nobody has it.
    - else:
        # needs: catherine_apart
        The first page lists what they own. Catherine has been down it in pencil, and “sofa” is now “the plum couch.”
        THEODORE: It is plum. It was.
    }
+   [Find a pen and sign. # id: pen # at: desk]
    ~ be_blunt()
    ~ memories += mem_looked_for_pen
    {
    - memories ? mem_violet_ink: He goes through both drawers. He writes letters for a living, and all the ink in the apartment is some violet on his cuff.
    - else: He goes through both drawers. He writes letters for a living, and there isn’t a pen in the apartment.
    }
    DEVICE: Would you like to dictate your signature?
+   [Straight under the magnet, face in. # id: face_in # at: fridge]
    ~ be_guarded()
    ~ heal(-1)
    ~ memories += mem_hid_papers
    From the back it could be a very long recipe. It can hang there until November.
    THEODORE: Serves two. Served.
-
# insert: papers
The fridge hums, as always, with the papers under its magnet.
# insert: none
{
- os1_refusals > 0: There’s a knock, and nobody there. On the mat stands the box that he wouldn’t take. In it something has begun to click.
- else: “Good night,” he says to the kitchen. In the box by the door something clicks. He waits, in case it says it back.
}
-> insomnia
