// Train, plaza, elevator, kitchen. Everybody talks and nobody is there; will anyone hear him?
// The dilemma (amy, candor): answer Amy truly in front of Charles, or spare her.
=== way_home ===
# scene: way_home
# card: Thursday evening. The train home
# place: train dusk
# figure: theodore sitting at seat
# ambience: train
{
- memories ? (mem_told_ines, mem_letter_fear, mem_letter_lamp): “What lamp?” he says on the platform. A man with a bicycle looks up, for the lamp.
- memories ? (mem_told_ines, mem_letter_fear): He takes off his jacket on the platform. A man with a bicycle asks if he’s all right, but he is asking his collar.
- memories ? (mem_told_ines, mem_letter_seven): He has set his alarm for seven. He isn’t going anywhere. A man with a bicycle is reading it off his wrist.
- memories ? mem_told_ines: He measures two inches on the platform, finger to thumb. A man with a bicycle takes it to be about the bicycle.
- memories ? (mem_lied_to_ines, mem_letter_seven): Tomorrow at seven, a man with one good ear will look at a door. The man with the bicycle has to say “Excuse me” twice.
- memories ? mem_lied_to_ines: “Not a word,” he says again on the platform, to hear how it sounded. A man with a bicycle says, “Exactly.”
- memories ? mem_ines_guessed: “Never going to be a Pell,” he says on the platform, getting her low notes. A man with a bicycle moves the bicycle.
- memories ? mem_nudged_ines: The kiosk on the platform is out of newspapers. He takes it harder than the man ahead of him, with the bicycle.
- memories ? mem_took_tuesday: He gets on with one hand flat on his jacket. A man with a bicycle, seeing it, checks his own.
- else: “Ines,” he says on the platform, for practice. A man with a bicycle says she’s in a meeting.
}
# from: clementine_lady room
# from: bicycle_man room
{
- memories ? mem_kettle:
    The man with the bicycle is calling a repair shop. A lady with clementines is calling her mother.
    CLEMENTINE_LADY: Mom, did you tell Dad how you feel?
    BICYCLE_MAN: Loose. Mostly going uphill.
    CLEMENTINE_LADY: And what did he say?
    BICYCLE_MAN: That at this age you replace the whole thing.
    CLEMENTINE_LADY: Oh, Mom.
- memories ? mem_umbrella:
    A lady with clementines is on the phone to her mother, and the bicycle man to a repair shop.
    CLEMENTINE_LADY: Mom, did she ever give it back?
    BICYCLE_MAN: In March, with a new saddle.
    CLEMENTINE_LADY: And you took it?
    BICYCLE_MAN: I’m sitting on it.
    CLEMENTINE_LADY: Oh, Mom.
- else:
    The bicycle man has a repair shop on the line. A lady with clementines has her mother.
    CLEMENTINE_LADY: How does it go, Mom?
    BICYCLE_MAN: Counterclockwise.
    CLEMENTINE_LADY: I can’t get it out of my head.
    BICYCLE_MAN: I tried hot water.
    CLEMENTINE_LADY: Oh, Mom.
}
# sound: earpiece_on
# tells: device
The device in his breast pocket, a phone, reads to him through the earpiece.
# from: device ear
{
- playthroughs > 0: DEVICE: Messages. The lawyer’s is the one you are thinking of.
- else: DEVICE: Messages. The lawyer has paid to go first.
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
LAWYER: Your wife’s came back signed on every page, including the ones that don’t ask. Yours is due by November fourteenth, or a judge does it without you, in spring. What may I tell her?
+   [Say I’m a slow reader. # id: slow_reader]
    ~ be_playful()
    ~ memories += mem_slow_reader
    DEVICE: Sent: “I’m a slow reader.” Six minutes.
    THEODORE: Could you make that “careful”?
    DEVICE: Sent. Twelve.
+   [Tell her she’ll have it. # id: she_will]
    ~ be_blunt()
    ~ memories += mem_promised_papers
    DEVICE: “She’ll have it” contains no noun. Send?
    THEODORE: She’ll supply one. She’ll correct it, anyway.
    DEVICE: Sent without noun.
+   [Don’t tell her anything. # id: tell_nothing]
    ~ be_guarded()
    ~ memories += mem_told_lawyer_nothing
    DEVICE: To send nothing, say nothing.
    A whole station goes by.
    DEVICE: Nothing sent.
-   DEVICE: Your stop is a message away.
+   [The supermarket. It won’t want much. # id: store]
    -> store_message
+   [Amy, from next door. # id: amy]
    -> amy_message
+   [Earpiece out. Listen to the train. # id: listen]
    -> listening

= store_message
# from: store message
STORE: Hi, Theodore! You always buy two of the soup. Your trash says one comes right back out! Shall we make it one?
+   [Make it one. # id: one]
    ~ be_blunt()
    ~ memories += mem_soup_for_one
    STORE: Done! People who buy one also look at the small loaf.
    THEODORE: Fine. I’m looking at it.
    STORE: It looks great on you!
+   [Leave it at two. # id: two]
    ~ be_tender()
    STORE: Two it is! And how is the other person?
    THEODORE: She’s well. She’s out.
    STORE: We’ll keep hers warm!
+   [My trash talks to you? # id: trash]
    ~ be_playful()
    STORE: All evening! It’s worried about the pears!
    THEODORE: Tell it they’re ornamental.
    STORE: It would rather hear that from you!
-   -> plaza

= amy_message
# from: amy message
# tells: bowl_quarrel charles
AMY: Hi. On the stairs. Had a fight with my husband about a bowl. Leave it to soak, he can’t bear it. Don’t ask.
AMY: If you catch the elevator with us, be fun. Six floors. Would’ve asked somebody funnier, but it’s this building.
+   [I can do five floors of fun. # id: five_floors]
    ~ be_playful()
    ~ memories += mem_promised_fun
    AMY: Take it. Walk the last one if you have to.
+   [Which bowl? # id: which_bowl]
    ~ be_tender()
    AMY: Blue. Said don’t ask.
    A picture follows, taken on a stair. It’s a bowl.
+   [Tell her I’m in a tunnel. # id: in_a_tunnel]
    ~ be_guarded()
    DEVICE: Amy can see that you are not.
-   -> plaza

= listening
# sound: earpiece_off
Without it the train is closer. The lady with the clementines turns and looks him full in the face.
CLEMENTINE_LADY: And you? Did you eat?
+   [Not yet. # id: not_yet]
    ~ be_tender()
    ~ memories += mem_clementine
    CLEMENTINE_LADY: Hold on, Mom. There’s a man here who hasn’t eaten.
    THEODORE: I’m on my way to.
    She gets off talking. The doors have closed before he finds the clementine on his knee.
+   [I had a muffin. From a machine. # id: muffin]
    ~ be_playful()
    CLEMENTINE_LADY: That’s not food.
    THEODORE: It was more of a sponge.
    CLEMENTINE_LADY: Mom, put Dad on.
+   [Look at the window instead. # id: look_away # at: window]
    ~ be_guarded()
    # tells: coral
    In the glass she asks it of a man in a coral shirt, who is Theodore, and who looks as if he hasn’t.
    CLEMENTINE_LADY: You have to eat, Mom.
-   -> plaza

= plaza
// Whoever kept Ines’s Tuesday from her, or for her, has that to say before anything about the letter’s end.
~ temp holding_tuesday = (memories ? mem_took_tuesday) || (memories ? (mem_lied_to_ines, mem_letter_fear))
# card: The plaza, on the way home
# place: plaza dusk
# figure: theodore walking at walk
# ambience: plaza
# tells: screen_box
The screen over the plaza asks a question. Whoever answers is handed a box.
{
- playthroughs > 0: One answer has been left up from some other evening, in letters taller than a bus: “Oh.”
- listening: Without the earpiece he hears what people tell it: “Sorry.” “Her name.”
- memories ? mem_kettle: The man with the bicycle tells his collar, and up it goes: “It was never the chain.”
- memories ? mem_umbrella: The man with the bicycle tells his collar, and up it goes: “I liked the old saddle.”
- else: The man with the bicycle tells his collar, and up it goes: “I broke it myself.”
}
# figure: theodore standing at screen
# from: plaza_screen screen
# tells: coral
PLAZA_SCREEN: You, in the coral shirt. What did you not say today?
+   { memories ? (mem_lied_to_ines, mem_letter_fear) } [It’s in the letter. I told her it wasn’t. # id: a_tuesday # at: screen]
    ~ be_blunt()
    ~ memories += mem_told_screen
    PLAZA_SCREEN: Thank you. Is she still awake?
    THEODORE: I don’t know. I don’t know her.
    His answer faces, as far as he can work out, the hospital.
+   { memories ? mem_took_tuesday } [Tuesday. I’m minding it for somebody. # id: minding_tuesday # at: screen]
    ~ be_tender()
    ~ memories += mem_told_screen
    PLAZA_SCREEN: Thank you. When is it due back?
    THEODORE: At eight in the morning.
    He has his hand on his jacket again.
+   (sold_lamp) { (memories ? mem_letter_lamp) && not holding_tuesday } [I’ve sold five couples the same lamp. # id: fifth_lamp # at: screen]
    ~ be_blunt()
    ~ memories += mem_told_screen
    PLAZA_SCREEN: Thank you. So far you are the only one.
    Up it goes, without his name. A couple stops to work it out.
+   { (memories ? mem_letter_broken_off) && not holding_tuesday } [The rest of somebody’s sentence. # id: rest_of_it # at: screen]
    ~ be_tender()
    ~ memories += mem_told_screen
    PLAZA_SCREEN: Thank you. Please go on.
    THEODORE: No, that’s as far as it got.
    PLAZA_SCREEN: Four others got that far.
+   { (memories ? (mem_letter_theirs, mem_kettle)) && not holding_tuesday } [That “sit” was hers. Paul thinks it’s mine. # id: credit_sit # at: screen]
    ~ be_tender()
    ~ memories += mem_told_screen
    PLAZA_SCREEN: Thank you. Who is Paul?
    THEODORE: He reads the letters. He says which word.
    PLAZA_SCREEN: Several people here would like a Paul.
+   { (memories ? (mem_letter_theirs, mem_umbrella)) && not holding_tuesday } [That “borrow” was hers. Paul thinks it’s mine. # id: credit_borrow # at: screen]
    ~ be_tender()
    ~ memories += mem_told_screen
    PLAZA_SCREEN: Thank you. Will you be giving it back?
    THEODORE: The word? It’s in the mail.
    It starts, slightly, to rain, or somebody above is watering.
+   { (memories ? (mem_letter_theirs, mem_tune)) && not holding_tuesday } [That I nearly wrote “the” for “whichever.” # id: credit_whichever # at: screen]
    ~ be_tender()
    ~ memories += mem_told_screen
    PLAZA_SCREEN: Thank you. Which would you like shown?
    THEODORE: Either. Whichev— oh.
    Up it goes, taller than a bus, and stops at the dash.
+   { memories ? mem_heard_walter } [Walter called. I didn’t tell Ines. # id: met_walter # at: screen]
    ~ be_guarded()
    ~ memories += mem_told_screen
    PLAZA_SCREEN: Thank you. How is he?
    THEODORE: All right. They still call him Mr. Pell.
+   { memories ? mem_said_at_work } [A man asked if I’m married. # id: asked_married # at: screen]
    ~ be_blunt()
    ~ memories += mem_told_screen
    PLAZA_SCREEN: Thank you. Are you?
    THEODORE: Until the fourteenth of November.
+   [Everything after “hello.” # id: after_hello # at: screen]
    ~ be_playful()
    PLAZA_SCREEN: Thank you. That makes two thousand and six.
    He looks around for them. They’re all busy saying hello.
+   (dotted) { memories ? mem_violet_ink } [My name, on a dotted line. # id: dotted_line # at: screen]
    ~ be_blunt()
    ~ memories += mem_told_screen
    PLAZA_SCREEN: Thank you. You are the third tonight. The others are behind you.
    Behind him two people find something to do with their shoes.
+   [Leave the line blank. # id: silence_screen # at: screen]
    ~ be_guarded()
    ~ memories += mem_left_screen_blank
    PLAZA_SCREEN: Thank you.
    A blank line goes up among the answers, nine floors high. It’s the one people stop to read.
-   -> courier

= courier
# figure: courier standing at courier
# figure: theodore walking at walk
{
- memories ? mem_left_screen_blank: COURIER: You stood there. Standing counts. # needs: screen_box
- memories ? mem_told_screen: COURIER: Was that one yours? You get one of these. # needs: screen_box
- else: COURIER: Hello yourself. You get one of these. # needs: screen_box
}
# tells: os1
COURIER: OS One. It’s an operating system, talks, thinks, remembers. The paper says it’s somebody. Nobody has to sign.
+   [Nobody signs? Then I’m your man. # id: take # at: courier]
    ~ be_playful()
    COURIER: Two hands. People drop it because it’s light.
    He carries it off with both, like somebody’s hat.
+   [What does yours do? # id: what # at: courier]
    ~ be_blunt()
    ~ memories += mem_asked_what_it_does
    COURIER: Did my taxes. Then it asked how my brother was.
    THEODORE: How is he?
    COURIER: Reno. I called him up.
    At some point the courier has let go of the box, and Theodore hasn’t.
+   [No, thanks. I have boxes at home. # id: leave_box]
    ~ be_guarded()
    ~ os1_refusals++
    COURIER: Everybody says boxes.
    THEODORE: It’s only the one.
    COURIER: It’ll find you. The screen has your address.
-   -> elevator

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
- amy_message:
    # needs: divorce
    # tells: amy_next_door charles
    He has the envelope against his chest. Amy, from next door, is his oldest friend. Charles, her husband, corrects things.
- store_message:
    # needs: divorce
    # tells: amy_next_door charles
    The envelope was in his mailbox, thick as a club sandwich. Next door to him lives Amy, his oldest friend, with Charles, her husband, who corrects things.
- else:
    # needs: divorce
    # tells: amy_next_door charles
    He gets in behind the envelope. Amy, his oldest friend, lives through the wall from him, with Charles, her husband, who corrects things.
}
{
- memories ? mem_promised_fun: AMY: Oh, good. The entertainment.
- amy_message: AMY: Oh, good. You.
- store_message: AMY: Hey. Be fun, would you. Had a fight with him about leaving a bowl to soak. # tells: bowl_quarrel
- else: AMY: Hey. Left a bowl to soak, and he can’t bear it. Be fun. # tells: bowl_quarrel
}
{
- memories ? mem_asked_what_it_does: CHARLES: Ah, we read up on those boxes. The Times ran a correction. # needs: charles
- os1_refusals == 0: CHARLES: Ah, we read up on those boxes. The Times ran a diagram. # needs: charles
- else: CHARLES: We held the door. We’re told it’s twelve seconds. # needs: charles
}
{
- plaza.sold_lamp: CHARLES: And somebody has sold one lamp five times. It was up on the screen. We’d want to see the receipts.
- plaza.dotted: CHARLES: And somebody on that screen can’t do a dotted line. We’re told that a solid one helps.
}
# needs: divorce
AMY: That the divorce?
CHARLES: And we’d avoid “fine.” There’s a study out of Leiden.
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
- memories ? mem_promised_papers: THEODORE: I just told a lawyer she’d have it. But I do the T, and then I go do the dishes.
- memories ? mem_slow_reader: THEODORE: I told them I’m a slow reader. I do the T of my name, and then I go do the dishes.
- else: THEODORE: I sent the lawyer nothing. It took a whole station. I do the T, and then I go do the dishes.
}
# needs: bowl_quarrel
CHARLES: You see? Displacement. There was a podcast. It’s what we said about the bowl.
{
- memories ? mem_promised_fun:
    AMY: That was two floors.
    THEODORE: I had a whole thing ready.
- amy_message:
    AMY: Asked you one thing, Theo.
    THEODORE: You asked about the envelope. You asked second.
- else:
    AMY: And that’s fun?
    THEODORE: You should hear it without the dishes.
}
At the fifth floor, Amy takes hold of the corner of the envelope, and holds it.
AMY: Should’ve asked you on the stairs. Made soup. Want some?
-> soup

= fun_for_amy
{
- memories ? mem_kettle:
    THEODORE: I was seventy, and I burned a kettle, and I blamed it on a man in a gown.
    CHARLES: We descale. There’s a chart.
    Amy laughs at the chart from the second floor to the fifth.
- memories ? mem_umbrella:
    THEODORE: I was seventy, and a thief. One umbrella. I’ve been on the lam for forty-one years.
    CHARLES: Most are never returned. We’ve seen the figures, from Lost and Found.
    Amy laughs at Lost and Found from the second floor to the fifth.
- else:
    THEODORE: I was seventy, and I tracked my husband down by this, and it was a kid with a mop.
    He hums it for them, four notes, going up.
    CHARLES: We don’t hum. It came up with the counselor.
    Amy laughs at the counselor from the second floor to the fifth.
}
{
- amy_message: AMY: Owe you.
- else: AMY: Needed that.
}
Then she reads the return address.
AMY: Menus. Well. Made soup, if they don’t deliver.
-> soup

= silent_elevator
CHARLES: That’s allowed. There was a second study.
{
- memories ? mem_promised_fun: AMY: Wow. Tough room.
- amy_message: AMY: Six floors. Okay.
- else: AMY: Been a day, huh. Here too.
}
Without looking, Amy turns the envelope around in his arms, so that the name is to his shirt.
CHARLES: We knew a couple once who didn’t speak from here to Denver. It was in a magazine.
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
    She peels it against the door frame and gives him half. For the soup he’d have to come in. Neither of them moves.
+   [I have soup coming. # id: own_soup]
    ~ be_guarded()
    {
    - memories ? mem_soup_for_one:
        AMY: One soup?
        THEODORE: And the small loaf.
        AMY: Living it up. Night.
    - store_message:
        AMY: Two of the one, still?
        THEODORE: They have my order.
        AMY: Night, then.
    - else:
        AMY: Soup from where?
        THEODORE: The store. They leave it in a bag.
        AMY: Okay. Bang on the wall if it’s terrible.
    }
-   -> kitchen

= kitchen
# card: His apartment, the same night
# place: apartment night
# music: alone
# figure: amy none
# figure: theodore standing at desk
# ambience: city_night
# sound: keys
{
- memories ? mem_soup_for_one: DEVICE: Delivered: soup, one. Loaf, small. There is a card with a balloon on it.
- store_message: DEVICE: Delivered: soup, two. It is for you, and guest.
}
{
- memories ? (mem_tune, mem_fun_for_amy): Through the wall, very low, somebody who doesn’t hum is humming.
- memories ? (mem_kettle, mem_letter_plain): He eats on his feet, at the counter. When he sees himself doing it, he goes on.
- memories ? (mem_kettle, mem_letter_soft): He takes down two cups, and puts one back.
- memories ? (mem_kettle, mem_letter_laugh): He shuts the door after him. Then he goes back to see that he has.
- memories ? (mem_umbrella, mem_letter_plain): There are two hooks in the hall. He tries his jacket on the other one.
- memories ? (mem_umbrella, mem_letter_soft): He looks in at the bed. Nobody has lain in it long enough to make a ditch.
- memories ? (mem_umbrella, mem_letter_laugh): “From your side,” he says in the hall, to see if it’s funny. He is getting better at her voice.
- memories ? mem_letter_plain: The faucet is dripping. He leaves it.
- memories ? mem_letter_soft: He tries the four notes down the length of his own hall, and runs out of hall at three.
- else: He has the four notes in his head, going up, and the fridge holding one.
}
# sound: message
# from: amy message
{
- memories ? mem_told_amy: AMY: Have nine pens here, if it’s the pen. # needs: amy_next_door
- memories ? mem_fun_for_amy: AMY: Not menus. # needs: amy_next_door
- else: AMY: Still on Denver in here. # needs: amy_next_door
}
# needs: divorce
# tells: papers catherine_apart
He and Catherine have lived apart for a year. Now she sends pages, each with a line for his name.
{
- memories ? mem_promised_papers: DEVICE: Reminder: “She’ll have it,” by the fourteenth. There is still no noun.
- memories ? mem_slow_reader: DEVICE: Page one is a two-minute read. Careful, nine.
- memories ? mem_told_lawyer_nothing: DEVICE: Your lawyer has replied to nothing, and billed it.
}
+   [Read the first page, standing up. # id: read # at: fridge]
    ~ be_tender()
    ~ heal(1)
    ~ memories += mem_read_papers
    {
    - memories ? mem_kettle:
        # needs: catherine_apart
        Page one lists what they own. Catherine has been down it in pencil, and “kettle” is now “the kettle that stops.”
        THEODORE: It does stop. It clicks.
    - memories ? mem_umbrella:
        # needs: catherine_apart
        Page one lists what they own. Catherine has been down it in pencil. At the foot she has added “umbrella,” and a question mark.
        THEODORE: So nobody has it.
    - else:
        # needs: catherine_apart
        Page one lists what they own. Catherine has been down it in pencil, and “sofa” is now “the plum couch.”
        THEODORE: It is plum. It was.
    }
+   [Find a pen and sign. # id: pen # at: desk]
    ~ be_blunt()
    ~ memories += mem_looked_for_pen
    {
    - memories ? mem_violet_ink: He goes through both drawers. He writes letters for a living, and all the ink in the apartment is some violet on his cuff.
    - else: He goes through both drawers. He writes letters for a living, and there isn’t one pen in the apartment.
    }
    DEVICE: Would you like to dictate your signature?
+   [Straight under the magnet, face in. # id: face_in # at: fridge]
    ~ be_guarded()
    ~ heal(-1)
    ~ memories += mem_hid_papers
    The magnet is from a town where he and Catherine once bought gas. From the back it could be a very long recipe.
    THEODORE: Serves two. Served.
-
# insert: papers
The fridge hums, as it has since he moved in, and under the magnet the pages hum.
-> insomnia
