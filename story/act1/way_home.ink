// Train, plaza, elevator, kitchen. Everybody talks and nobody is there; will anyone hear him?
// The dilemma (amy, candor): answer Amy truly in front of Charles, or spare her.
=== way_home ===
# scene: way_home
# place: train dusk
# figure: theodore sitting at seat
# ambience: train
{
- memories ? (mem_told_ines, mem_letter_fear, mem_letter_lamp): “What lamp?” he says on the platform. A man with a bicycle looks up, for the lamp.
- memories ? (mem_told_ines, mem_letter_fear): He takes his jacket off on the platform. It isn’t warm out. A man with a bicycle asks if he’s all right, but he is asking his collar.
- memories ? (mem_told_ines, mem_letter_seven): He has set his alarm for seven. He isn’t going anywhere at seven. A man with a bicycle is reading it off his wrist.
- memories ? mem_told_ines: Two inches. He measures it on the platform between finger and thumb, and a man with a bicycle takes it to be about the bicycle.
- memories ? (mem_lied_to_ines, mem_letter_seven): Tomorrow at seven, on the third floor, somebody with one good ear will look at a door. A man with a bicycle has to say “Excuse me” twice.
- memories ? mem_lied_to_ines: “Not a word,” he says again on the platform, to hear how it sounded. A man with a bicycle says, “Exactly.”
- memories ? mem_ines_guessed: “Never going to be a Pell,” he says on the platform, getting her low notes. A man with a bicycle moves the bicycle.
- memories ? mem_nudged_ines: The kiosk on the platform is out of newspapers. He takes it harder than the woman in the kiosk, or the man there with the bicycle.
- memories ? mem_took_tuesday: He gets on with one hand flat on his jacket. A man with a bicycle, seeing it, checks his own.
- else: “Ines,” he says on the platform, for practice. A man with a bicycle says she’s in a meeting.
}
{
- memories ? mem_kettle:
    WOMAN: Did you tell her?
    MAN: I told her fourteen dollars.
    WOMAN: And what did she say?
    MAN: She said they were seedless.
    WOMAN: Oh, honey.
- memories ? mem_umbrella:
    WOMAN: Did he ever give it back?
    MAN: In March. With a new gasket.
    WOMAN: And you took it?
    MAN: I’m sitting on it.
    WOMAN: Oh, honey.
- else:
    WOMAN: How does it go?
    MAN: Counterclockwise.
    WOMAN: I can’t get it out of my head.
    MAN: Did you try hot water?
    WOMAN: Oh, honey.
}
The woman by the door and the man with the bicycle hang up, each on somebody else.
-> messages

= messages
{ messages > 2: -> plaza }
{
- messages == 1 && playthroughs > 0: DEVICE: Three messages. The lawyer’s is the one you are thinking of. Your stop is two messages away. # needs: device
- messages == 1: DEVICE: Three messages. Lawyer, again. Supermarket. Amy. Your stop is two messages away. # needs: device
- lawyer_message: DEVICE: Billed. One more before your stop.
- store_message: DEVICE: The supermarket thanks you for your time. One more before your stop.
- amy_message: DEVICE: Next message, or Amy again?
- else:
    # sound: earpiece_on
    He puts it back in. The device has kept his place.
}
+   { not lawyer_message } [The lawyer. Let’s have it. # id: lawyer]
    -> lawyer_message
+   { not store_message } [The supermarket. It won’t want much. # id: store]
    -> store_message
+   { not amy_message } [Amy. # id: amy]
    -> amy_message
+   { not listening } [Take out the earpiece. Listen to the train. # id: listen]
    -> listening

= lawyer_message
LAWYER: This message runs one minute and is billed as six. Copy three is in your mailbox. Copies one and two you reported lost.
# needs: divorce
LAWYER: Your wife’s came back signed on every page, including the ones that don’t ask. What may I tell her?
+   [That I’m a slow reader. # id: slow_reader]
    ~ be_playful()
    ~ memories += mem_slow_reader
    DEVICE: Sent: “That I’m a slow reader.” Six minutes.
    THEODORE: Could you make that slow— make it “careful.”
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
-   -> messages

= store_message
STORE: Hi, Theodore! You always buy two of the soup. Your trash says one comes right back out! Shall we make it one?
+   [Make it one. # id: one]
    ~ be_blunt()
    ~ memories += mem_soup_for_one
    STORE: Done! People who buy one also look at the small loaf.
    THEODORE: I only look at— fine. I’m looking at it.
    STORE: It looks great on you!
+   [Leave it at two. # id: two]
    ~ be_tender()
    STORE: Two it is! And how is the other person?
    THEODORE: She’s well. She’s out.
    STORE: We’ll keep hers warm!
+   [My trash talks to you? # id: trash]
    ~ be_playful()
    STORE: All evening! It’s worried about the pears!
    THEODORE: Tell it they’re ripening. Tell it they’re ornamental.
    STORE: It would rather hear that from you!
-   -> messages

= amy_message
# tells: bowl_quarrel
AMY: Hi. On the stairs. Had a thing with Charles about a bowl. Don’t ask, it was a bowl.
# needs: charles
AMY: If you catch the elevator with us, be fun. Six floors. Would’ve asked somebody funnier, but it’s this building.
+   [I can do five floors of fun. # id: five_floors]
    ~ be_playful()
    ~ memories += mem_promised_fun
    AMY: Take it. Walk the last one if you have to.
+   [Which bowl? # id: which_bowl]
    ~ be_tender()
    AMY: Blue. Said don’t ask.
    A picture follows, taken on a stair. It’s a bowl.
+   [… # id: silence_amy]
    ~ be_guarded()
    DEVICE: Amy can see that you have listened.
    THEODORE: Tell her I’m underground. In a tunnel.
    DEVICE: Amy can see that you are not.
-   -> messages

= listening
# sound: earpiece_off
Without it the train is louder, and closer. The woman by the door turns and looks him full in the face.
WOMAN: And you? Did you eat?
+   [Not yet. # id: not_yet]
    ~ be_tender()
    ~ memories += mem_clementine
    WOMAN: Hold on, Mom. There’s a man here who hasn’t eaten.
    THEODORE: No, I’m about to. I’m on my way to.
    She gets off talking. The doors have closed before he finds the clementine on his knee.
+   [I had a muffin. From a machine. # id: muffin]
    ~ be_playful()
    WOMAN: That’s not food.
    THEODORE: It was more of a sponge. A filter.
    WOMAN: Mom, put Dad on.
+   [Look at the window instead. # id: look_away # at: window]
    ~ be_guarded()
    # needs: coral
    There she asks it again, of a man in a coral shirt. He looks as if he hasn’t either.
    WOMAN: You have to eat, Mom.
-   -> messages

= plaza
// Whoever kept Ines’s Tuesday from her, or for her, has that to say before anything about the letter’s end.
~ temp holding_tuesday = (memories ? mem_took_tuesday) || (memories ? (mem_lied_to_ines, mem_letter_fear))
# place: plaza dusk
# figure: theodore walking at walk
# ambience: plaza
{
- listening: The screen is nine floors high. Under it people slow down and tell their collars something. He’s still listening: “Sorry.” “Her name.”
- else: The screen is nine floors high. Under it people slow down, say something into their collars, and walk faster.
}
# figure: theodore standing at screen
SCREEN: What did you not say today?
+   { memories ? (mem_lied_to_ines, mem_letter_fear) } [There’s a Tuesday. I told her there wasn’t. # id: a_tuesday # at: screen]
    ~ be_blunt()
    ~ memories += mem_told_screen
    SCREEN: Thank you. Is she still awake?
    THEODORE: She’s in bed by— I don’t know. I don’t know her.
    It goes up nine floors high, and faces, as far as he can work out, the hospital.
+   { memories ? mem_took_tuesday } [Tuesday. I’m minding it for somebody. # id: minding_tuesday # at: screen]
    ~ be_tender()
    ~ memories += mem_told_screen
    SCREEN: Thank you. When is it due back?
    THEODORE: Eight. Eight in the morning. They’re doing his— it’s Friday’s, after that.
    He has his hand on his jacket again.
+   (sold_lamp) { (memories ? mem_letter_lamp) && not holding_tuesday } [That it’s the fifth time I’ve sold that lamp. # id: fifth_lamp # at: screen]
    ~ be_blunt()
    ~ memories += mem_told_screen
    SCREEN: Thank you. So far you are the only one.
    It goes up without his name, in letters taller than a bus. A couple stops to work it out.
+   { (memories ? mem_letter_broken_off) && not holding_tuesday } [The rest of a sentence. # id: rest_of_it # at: screen]
    ~ be_tender()
    ~ memories += mem_told_screen
    SCREEN: Thank you. Please go on.
    THEODORE: No, that’s as far as I— as far as it got.
    SCREEN: Four others got that far.
+   { (memories ? (mem_letter_theirs, mem_kettle)) && not holding_tuesday } [That “sit” was hers. Paul thinks it’s mine. # id: credit_sit # at: screen]
    ~ be_tender()
    ~ memories += mem_told_screen
    SCREEN: Thank you. Who is Paul?
    # tells: paul
    THEODORE: He works the desk. He reads me— he reads the letters.
    SCREEN: Nine people here would like a Paul.
+   { (memories ? (mem_letter_theirs, mem_umbrella)) && not holding_tuesday } [That “borrow” was hers. Paul thinks it’s mine. # id: credit_borrow # at: screen]
    ~ be_tender()
    ~ memories += mem_told_screen
    SCREEN: Thank you. Will you be giving it back?
    THEODORE: The word? It’s in the mail. It’s hers, so it’s— yes.
    It starts, slightly, to rain, or somebody above is watering.
+   { (memories ? (mem_letter_theirs, mem_tune)) && not holding_tuesday } [That I nearly wrote “the” for “whichever.” # id: credit_whichever # at: screen]
    ~ be_tender()
    ~ memories += mem_told_screen
    SCREEN: Thank you. Which would you like shown?
    THEODORE: Either. Whichev— oh.
    It goes up nine floors high, and stops at the hyphen.
+   [Everything after “hello.” # id: after_hello # at: screen]
    ~ be_playful()
    SCREEN: Thank you. That makes two thousand and six.
    He looks around for them. They’re all busy saying hello.
+   (dotted) [My name, on a dotted line. # id: dotted_line # at: screen]
    ~ be_blunt()
    ~ memories += mem_told_screen
    SCREEN: Thank you. You are the third tonight. The other two are behind you.
    Behind him two people find something to do with their shoes.
+   [… # id: silence_screen]
    ~ be_guarded()
    ~ memories += mem_left_screen_blank
    SCREEN: Thank you.
    A blank line goes up among the answers, nine floors high. It’s the one people stop to read.
-   -> courier

= courier
# figure: courier standing at courier
# figure: theodore walking at walk
{
- memories ? mem_left_screen_blank: COURIER: You stood there. Standing counts. # needs: screen_box
- memories ? mem_told_screen: COURIER: Was that one yours? You get one of these. # tells: screen_box
- else: COURIER: Hello yourself. You get one of these. # tells: screen_box
}
# needs: os1
COURIER: OS One. It’s light. Nobody has to sign.
+   [Nobody signs? Then I’m your man. # id: take # at: courier]
    ~ be_playful()
    COURIER: Two hands. People drop it because it’s light.
    He carries it off with both, like somebody’s hat.
+   [What does it do? # id: what # at: courier]
    ~ be_blunt()
    ~ memories += mem_asked_what_it_does
    COURIER: Mine did my taxes. Then it asked how my brother was.
    THEODORE: How was he? How is he?
    COURIER: Reno. I called him up.
    At some point the courier has let go of the box, and Theodore hasn’t.
+   [No, thanks. I have boxes at home. # id: leave_box]
    ~ be_guarded()
    ~ os1_refusals++
    COURIER: Everybody says boxes.
    THEODORE: It’s only the one. It’s been— it’s only the one.
    COURIER: It’ll find you. They’ve got the address off the sign.
-   -> elevator

= elevator
# place: lift evening
# figure: theodore standing at left
# figure: amy standing at middle
# figure: charles standing at right
# figure: courier none
# ambience: lift
# sound: lift_bell
{
- lawyer_message: Copy three was in his mailbox, thick as a club sandwich. He has it against his chest. # needs: divorce
- else: There was an envelope in his mailbox with a “3” on it. He knows what it’s the third of. # needs: divorce
}
{
- memories ? mem_promised_fun: AMY: Oh, good. The entertainment.
- amy_message: AMY: Oh, good. You.
- else: AMY: Hey. Left you a message. Never mind.
}
{
- os1_refusals == 0: CHARLES: Ah, we read up on those boxes. The Times ran a diagram. # needs: charles
- else: CHARLES: We held the door. We’re told it’s twelve seconds. # needs: charles
}
{
- plaza.sold_lamp: CHARLES: And somebody has sold one lamp five times. It was up on the screen. We’d want to see the receipts.
- plaza.dotted: CHARLES: And somebody on that screen can’t do a dotted line. We’re told that a solid one helps.
}
# needs: divorce
AMY: That the envelope?
CHARLES: And we’d avoid “fine.” There’s a study out of Leiden.
+   [It’s number three. My hand won’t do it. # id: truth # needs: divorce]
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
+   [… # id: silence_lift]
    ~ be_guarded()
    ~ memories += mem_silent_elevator
    -> silent_elevator

= told_amy
{
- memories ? mem_promised_papers: THEODORE: I just told a lawyer she’d have it. But I do the T, and then I go do the dishes. Dish.
- memories ? mem_slow_reader: THEODORE: I’ve told them I’m a slow— a careful reader. I do the T, and then I go do the dishes.
- memories ? mem_told_lawyer_nothing: THEODORE: I sent the lawyer nothing. It took a whole station. I do the T, and then I go do the dishes. The dish.
- else: THEODORE: I do the T, and then I go do the dishes. So then I have to lose it. Mislay it.
}
# needs: bowl_quarrel
CHARLES: You see? Displacement. There was a podcast. It’s what we said about the bowl.
{
- memories ? mem_promised_fun:
    AMY: That was two floors.
    THEODORE: I had an airport— I had a whole thing ready.
- amy_message:
    AMY: Asked you one thing, Theo.
    THEODORE: You asked about the envelope. You asked second.
- else:
    THEODORE: What bowl?
    AMY: No bowl. Skip it.
    # needs: bowl_quarrel
    CHARLES: It’s soaking. There’s a school of thought.
}
From three to six everyone watches the numbers. At five, Amy takes hold of the corner of the envelope, and holds it.
AMY: Should’ve asked you on the stairs. Made soup. Want some?
-> soup

= fun_for_amy
{
- memories ? mem_kettle:
    THEODORE: I was seventy, and I burned a kettle, and I blamed it on a man in a ward. In a gown.
    CHARLES: We descale. There’s a chart.
    Amy laughs at the chart from the second floor to the fifth.
- memories ? mem_umbrella:
    THEODORE: I was seventy, and a thief. One umbrella. I’ve been on the run— on the lam for forty-one years.
    CHARLES: Most are never returned. We’ve seen the figures, from Lost and Found.
    Amy laughs at Lost and Found from the second floor to the fifth.
- else:
    THEODORE: I was seventy, and I chased this down a whole floor, and it was the janitor. It was a kid with a mop.
    He hums it for them, four notes, going up.
    CHARLES: We don’t hum. It came up with the counselor.
    Amy laughs at the counselor from the second floor to the fifth.
}
{
- amy_message: AMY: Owe you.
- else: AMY: Needed that. Don’t ask.
}
By five she has read the return address. She reads it again.
AMY: Menus. Well. Made soup, if they don’t deliver.
-> soup

= silent_elevator
CHARLES: That’s allowed. There was a second study.
{
- memories ? mem_promised_fun: AMY: Wow. Tough room.
- amy_message: AMY: Six floors. Okay.
- else: AMY: Been a day, huh. Here too.
}
At four, without looking, Amy turns the envelope around in his arms, so that the name is to his shirt.
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
    - amy_message && memories ? mem_told_amy: AMY: Keep it a week. Let it soak.
    - amy_message && memories ? mem_silent_elevator: AMY: And don’t wash it.
    - amy_message: AMY: Don’t hurry it back.
    - else: AMY: Famous bowl. Don’t hurry it back.
    }
+   { memories ? mem_clementine } [Trade you. A lady gave me this. # id: clementine]
    ~ be_playful()
    ~ memories += mem_halved_clementine
    AMY: Gave it to you? On the train?
    THEODORE: I told her I hadn’t eaten. I told her mother.
    She peels it against the door frame and gives him half. For the soup he’d have to come in. Neither of them moves.
+   [I have soup coming. # id: own_soup]
    ~ be_guarded()
    {
    - memories ? mem_soup_for_one:
        AMY: One soup?
        THEODORE: And the small loaf. A loaf.
        AMY: Living it up. Night.
    - store_message:
        AMY: Two of the one, still?
        THEODORE: They had a deal. They have me— they have my order.
        AMY: Night, then.
    - else:
        AMY: From the menus?
        THEODORE: From the store. The other— the bag.
        # tells: amy_next_door
        AMY: Okay. Bang on the wall if it’s terrible.
    }
-   -> kitchen

= kitchen
# place: apartment night
# music: alone
# figure: amy none
# figure: theodore standing at desk
# ambience: city_night
# sound: keys
{ os1_refusals == 0: The box goes down inside the door. It hasn’t got any heavier. }
{
- memories ? mem_soup_for_one: DEVICE: Delivered: soup, one. Loaf, small. There is a card with a balloon on it.
- store_message: DEVICE: Delivered: soup, two. It is for you, and guest.
- else: DEVICE: Delivered: soup, two. The supermarket would have asked.
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
{
- memories ? mem_told_amy: AMY: Have nine pens here, if it’s the pen. # needs: amy_next_door
- memories ? mem_fun_for_amy: AMY: Not menus. # needs: amy_next_door
- else: AMY: Still on Denver in here. # needs: amy_next_door
}
# needs: divorce
# tells: papers
Which leaves the envelope.
{
- memories ? mem_promised_papers: DEVICE: Reminder: “She’ll have it.” There is still no noun.
- memories ? mem_slow_reader: DEVICE: Page one is a two-minute read. Careful, nine.
- memories ? mem_told_lawyer_nothing: DEVICE: Your lawyer has replied to nothing. Six minutes.
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
        THEODORE: So she doesn’t— so nobody has it.
    - else:
        # needs: catherine_apart
        Page one lists what they own. Catherine has been down it in pencil, and “sofa” is now “the plum couch.”
        THEODORE: It is plum. It was.
    }
+   [Find a pen. Now. # id: pen # at: desk]
    ~ be_blunt()
    ~ memories += mem_looked_for_pen
    He goes through both drawers. He writes letters for a living, and there isn’t one pen in the apartment.
    DEVICE: Would you like to dictate your signature?
+   [Straight under the magnet, face in. # id: face_in # at: fridge]
    ~ be_guarded()
    ~ heal(-1)
    ~ memories += mem_hid_papers
    From the back it could be anything. It could be a very long recipe.
    THEODORE: Serves two. Served.
-
# insert: papers
The magnet is from a town where they once bought gas. Under it, with the fridge humming as it has since he moved in, the pages hum.
-> insomnia
