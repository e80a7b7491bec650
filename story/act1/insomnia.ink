// Toward two in the morning. Two things out of four, then the box that blinks by the door.
// One worry runs through the night: they operate on Walter at eight, and nobody would think of telling Theodore how it went.
// The dilemma (healing, catherine) is in Catherine’s box: open it, or leave it hers.
=== insomnia ===
# scene: insomnia
# place: apartment late
# hum: fridge
# figure: theodore lying at bed
# camera: bed 1.1
# ambience: city_night
# music: alone
# card: Ten to two, that night. In bed
# needs: walter_operation
They operate on Walter at eight. If he dies, who’d think of telling the man who writes his letters?
# tells: her_side
He keeps to his half of the bed. The other was Catherine’s, in the old place.
{
- memories ? mem_tune: He has hummed Walter’s four notes until he needs a fifth.
- memories ? mem_kettle: He has been up about the kettle. His turns itself off. He unplugged it anyway.
- else: He has been up to see if it’s raining. He still has no umbrella.
}
# sound: message
# from: amy message
{
- memories ? mem_told_amy: AMY: That hand that won’t sign. Charles found a study. Up till two, if you want somebody.
- memories ? mem_fun_for_amy: AMY: Those menus had a law firm on them. Not asking. Up till two, if you want somebody.
- else: AMY: You watched the floors go by. Okay by me. Up till two, if a word comes.
}
{
- os1_refusals > 0: OS One, the box that he turned down on the plaza, blinks inside the door.
- else: OS One, the box from the plaza, has started to blink inside the door.
}
THEODORE: I’ll stay up till three, in case something good happens.
# figure: theodore standing at bed
# camera: none
# tells: left_avoided
He gets up, and goes around the bare rug on the left. In the old place Catherine’s desk stood there. She never lived in this one.
-> offered

= room
{
- at_window + with_pip + on_call + with_box >= 2: -> bedtime
}
# figure: theodore standing at bed
-> offered

= offered
+   {not at_window} [The window: a woman building something. # id: window # at: window]
    -> at_window
+   {not with_pip} [The game: get past Pip, for once. # id: game # at: sofa]
    -> with_pip
+   {not on_call} [The phone: a stranger who’s up, too. # id: call # at: desk]
    -> on_call
+   {not with_box} [Catherine’s box, still taped. # id: box # at: shelf # needs: catherine_apart]
    -> with_box

= at_window
# figure: theodore standing at window
# camera: window 1.3
Across the street a woman in party shoes kneels among long boards with a very small wrench.
THEODORE: That’s on backward. No, ma’am. The other no.
+   [Write it on the glass for her, in toothpaste. # id: toothpaste]
    ~ be_playful()
    It takes him most of the tube, in mirror writing. YOU HAVE IT UPSIDE DOWN.
    She looks at it for some time. Then she tears the flap off a carton and writes on her knee.
    # tells: window_woman
    Hers says: IT’S A BED. THEY SENT TWO LEFT SIDES.
    -> two_left_sides
+   [Put my lamp on, to keep her company. # id: lamp]
    ~ be_tender()
    ~ memories += mem_lamp_across
    In a while she looks up, sees his lamp, and raises the wrench.
    {
    - memories ? mem_amys_bowl: What he has in reach is Amy’s blue bowl. He raises it. She finds a mug, and they drink, he of nothing.
    - memories ? mem_halved_clementine: What he has in reach is half a clementine. He raises it. She holds up an empty bag of chips, upside down.
    - else: What he has in reach is a slipper. He raises the slipper. She takes off a party shoe, and raises that.
    }
    # tells: window_woman
    By and by it stands, and it’s a bed. She walks around it in her stockings.
+   [Draw the curtain. Let her fail in peace. # id: silence_window]
    ~ be_guarded()
    ~ memories += mem_drew_curtain
    From over there comes a bang, and a word that carries to the sixth floor.
    # tells: window_woman
    Through the gap he sees that it’s a bed. She is sitting on the floor against it, laughing, with her hand over her mouth on account of the hour.
-   # camera: none
    Then her light is off, and there’s nobody to ask about Walter.
    -> room

= two_left_sides
~ memories += mem_two_left_sides
There’s a little left in the tube.
+   [Write: MINE TOO. # id: mine_too]
    ~ be_tender()
    ~ wrote_on_glass = glass_mine_too
    She reads it twice. Then she lies down on the flat carton in her coat, well over to the left, and waves good night from the floor.
+   [Write: SEND ONE BACK. # id: send_one]
    ~ be_blunt()
    ~ memories += mem_send_one_back
    ~ wrote_on_glass = glass_send_one
    The tube runs out before BACK. She stands a board on end, taller than herself. She looks at it, and at him, and nods.
+   [Write: WHOSE LEFT? # id: whose_left]
    ~ be_playful()
    ~ wrote_on_glass = glass_whose_left
    She writes so long that he sits down. It says: THE MAN ON THE PHONE SAID THAT DEPENDS WHO’S LYING IN IT.
-   # camera: none
    She puts out her light. Whatever happens to Walter, he has no toothpaste left to tell her.
    -> room

= with_pip
~ memories += mem_met_pip
# figure: theodore sitting at sofa
# sound: game
# from: pip game
# tells: pip_game
A projector throws the game across his wall: a wet tunnel, and in it Pip, big as a wardrobe, in a nightshirt, with a lamp. The game is to get past him.
{
- playthroughs > 0: PIP: You again, ottoman. Wipe your feet this time. Password.
- else: PIP: Halt, footstool. Say the password.
}
THEODORE: I don’t have it. I never have it.
{
- memories ? mem_umbrella: PIP: Guess. And shut your mouth, you umbrella stand, it’s raining in.
- memories ? mem_soup_for_one: PIP: Guess, small loaf.
- else: PIP: Guess, you cold omelet.
}
+   [Is it “please”? # id: please]
    ~ be_tender()
    ~ memories += mem_thanked_pip
    PIP: Spit that out, jam sandwich. Say a thing you want.
    THEODORE: I’d like somebody to wake me when it’s over.
    # figure: theodore lying at sofa
    PIP: Who’d wake a pudding? Lie down. I’ll point the lamp the other way.
    THEODORE: Thank you.
    PIP: Take it back!
    He takes it back. He sleeps for some minutes, with Pip on guard.
+   [Insult him back: “Move over, you… bookend.” # id: bookend]
    ~ be_playful()
    ~ memories += mem_pip_bookend
    PIP: Ha! Show me the other one. Bookends come in twos, gravy.
    THEODORE: She left. She kept the books.
    PIP: Then fall over, bookend. To the left. Everyone is watching.
    # figure: theodore lying at sofa
    He falls over to the left. Deep in the tunnel there is applause, from a single pair of hands.
+   {memories ? mem_kettle} [Insult him back: “Scorched kettle.” # id: scorched]
    ~ be_blunt()
    ~ memories += mem_scrub_kettle
    PIP: Who scorched it? Speak, colander.
    THEODORE: A client. It whistled, and she sat there. How do you get that off?
    PIP: Boil vinegar. An hour. And stand over it this time, meringue!
    He says “vinegar” until he has it by heart, for Ines, if Walter gets up again.
+   {memories ? mem_tune} [Hum him Walter’s tune. # id: notes]
    ~ be_tender()
    ~ memories += mem_hummed_tune
    Four notes, going up. A long way in, the tunnel hums them back, and adds one.
    PIP: Stop! Before it learns the rest.
+   {not (memories ? mem_kettle) && not (memories ? mem_tune)} [Stall him with a joke about airports. # id: airports]
    ~ be_blunt()
    # tells: airport_joke
    THEODORE: There’s a man at the gate, and he goes up to the desk. I don’t have the end.
    PIP: Then fetch it, baggage. Faster.
+   [Say nothing. Stand there. # silent # id: silence_pip]
    ~ be_guarded()
    ~ memories += mem_owes_pip
    PIP: Answer, toaster. No? Be a coat rack, then. Arms out.
    He puts his arms out. It turns out to be restful.
    # tells: owes_pip
    PIP: That’s half a dinner you owe me, for letting you rest.
-   {
    - playthroughs > 0: PIP: Now out, crumb tray. You know where the lamp goes.
    - else: PIP: Now out, crumb tray. Bring your own lamp next time.
    }
    Then it’s only a wall again, with Amy asleep behind it. It’s past two.
    -> room

= on_call
# figure: theodore sitting at desk
# sound: earpiece_on
# from: device ear
DEVICE: A stranger near you cannot sleep. She would like a low voice.
# voice: whisper
# from: stranger phone
STRANGER: Hi. Most people hang up on this. Delay me.
THEODORE: Delay you?
# voice: whisper
# tells: airline
STRANGER: I only ever sleep at airports, when the flight’s late and nothing’s up to me. So I’m at the gate, and you’re the airline. Say you’re sorry.
+   [“Ladies and gentlemen, we’re waiting on a part.” # id: part]
    ~ be_playful()
    {
    - memories ? mem_kettle: THEODORE: There’s been a smell from the galley, too. A kettle is being spoken to.
    - memories ? mem_umbrella: THEODORE: There’s also a gentleman at security who won’t board without his umbrella. It isn’t his.
    - else: THEODORE: It’s coming from another airport, by road. The driver isn’t lost. The driver has been seen.
    }
    STRANGER: And that’s nobody’s fault at all. Is there a voucher?
    THEODORE: Eight dollars. There are restrictions.
+   {not (memories ? mem_tune)} [Ask why she’d want to be late. # id: why]
    ~ be_tender()
    STRANGER: Thirty-one years I’ve been on time. I’d like to be late once and have it be weather.
    THEODORE: Then it’s weather. It’s just sat down. It’s taken off its shoes.
+   {memories ? mem_tune} [Hum her Walter’s tune, as hold music. # id: hold_music]
    ~ be_tender()
    ~ memories += mem_hummed_tune
    It goes up, and up again. On the phone it sounds like a man looking for a floor.
    STRANGER: That isn’t hold music. Who’s it by?
    THEODORE: A man in a hospital. In a hallway.
+   [I’m sorry. I should have called. # id: called]
    ~ be_blunt()
    ~ open_up(1)
    ~ memories += mem_apologized_to_stranger
    STRANGER: That wasn’t the airline.
    THEODORE: It was a recording. No. It wasn’t.
    STRANGER: Well. Accepted, by whoever was nearest.
+   [Say nothing. Airlines don’t. # silent # id: silence_call]
    ~ be_guarded()
    He hasn’t thought of anything. Air goes down the line.
    STRANGER: Oh, you’re good. That’s just how they do it.
-   He delays her a quarter of an hour, and then another.
    STRANGER: I’m nearly asleep. Who do you call, airline? Don’t board me yet.
+   [Keep her at the gate till she’s asleep. # id: keep]
    ~ be_tender()
    ~ memories += mem_kept_stranger
    He reads her the delay by the quarter hour, lower each time. When she has stopped answering he does one more, for the flight.
+   [Board her. I need sleep, too. # id: board]
    ~ be_guarded()
    ~ memories += mem_boarded_stranger
    STRANGER: Now? Nobody’s even standing up.
    THEODORE: There’s a crew change. All rows. Good night.
    STRANGER: On time again. Good night, airline.
-   # sound: earpiece_off
    He hasn’t said a word about eight o’clock. The fridge, which never stops, takes over the line.
    -> room

= with_box
# figure: theodore standing at shelf
On the lid, in Catherine’s capitals: MISCELLANEOUS. A corner of the tape has let go.
# flash: memory
# from: theodore memory
# from: catherine memory
THEODORE: You could just put “etc.”
CATHERINE: I could, and you would spend a year wondering who he was.
# from: theodore none
{
- memories ? mem_read_papers: THEODORE: The first page of the divorce has every spoon. You’re not on it.
- else: THEODORE: She said that she’d send for it in the summer.
}
+   [Open it. It’s been a year. # id: open]
    ~ be_blunt()
    ~ opened_catherines_box = true
    ~ heal(2)
    ~ toward_catherine(-1)
    # sound: box
    # tells: pin_hers
    In it are the good scissors, which he has told several people the movers lost, and her sewing, in a lozenge tin, with a big safety pin.
    # flash: memory
    # from: theodore memory
    # tells: rip
    Nine years ago his trousers tore, in her parents’ hall, before dinner. She had this pin between her teeth.
    THEODORE: It’s a rip.
    CATHERINE: It is a seam. It will be a rip when you sit down.
    She pinned them, and he stood through the soup. At the fish she put down her napkin and stood up next to him.
    # from: theodore none
    -> pin
+   [Tape it up again. It’s hers. # id: leave]
    ~ be_tender()
    ~ toward_catherine(2)
    ~ heal(-1)
    ~ memories += mem_folded_tab
    # sound: box
    # from: charles next_room
    # needs: amy_next_door
    Tape, at this hour, is the loudest thing in the building.
    CHARLES: We looked that up.
    He folds the end under, the way she does. He used to tell her that nobody would ever look for it.
+   [Carry it to the door, for when she comes. # id: door]
    ~ be_playful()
    ~ heal(1)
    ~ memories += mem_box_by_door
    THEODORE: Excuse me. After you.
    Now it stands at the door beside the one that blinks. They look like luggage.
+   [Put it up higher, out of sight. # id: move]
    ~ be_guarded()
    # sound: box
    # tells: pin_hers
    The bottom lets go at shoulder height. Her sewing comes down on his bare foot, in a lozenge tin: thread, and a big safety pin.
    THEODORE: I didn’t open it. It opened. It came to me.
    # flash: memory
    Their first winter she mended his only good coat with him inside, because the heat was off.
    CATHERINE: Hold still. That is a buttonhole. You are thinking of a hole.
    -> pin
-   -> room

= pin
# tells: device lens
His breast pocket sags. For a year the device in it, his telephone, has had its lens down in the lint.
+   [Pin the pocket up with it. # id: take_pin]
    ~ be_playful()
    ~ memories += mem_safety_pin
    # from: device pocket
    DEVICE: Camera unobstructed. Hello.
    THEODORE: Hello. You’ve been there the whole time.
+   [Put the pin back through the same holes. # id: put_back]
    ~ be_tender()
    ~ toward_catherine(1)
    The second hole takes him several tries. She would have noticed a third.
+   [Call her. Say the pin turned up. # id: call_her]
    ~ be_blunt()
    ~ memories += mem_one_ring
    # from: device pocket
    DEVICE: Calling Catherine.
    THEODORE: No. It’s the middle of the night. Cancel. Cancel!
    DEVICE: Call ended. One ring.
    He puts the pin back quickly, like a thing in a store with a price on it.
-   -> room

= bedtime
# camera: bed 1.1
# figure: theodore lying at bed
{
- memories ? mem_kept_stranger: Three. He tells the pillow that they’ll be under way shortly.
- memories ? mem_boarded_stranger: Three, and everyone has boarded but him.
- memories ? mem_one_ring: Three. He lies with the device on his chest, in case a ring is a thing that gets returned.
- memories ? mem_safety_pin: Three. He has hung his shirt where he can see the pocket, which can see him.
- memories ? mem_owes_pip: Three. He is in debt to a nightshirt.
- else: Three. Nothing good has happened, and nobody has called.
}
{
- memories ? mem_looked_for_pen: The OS One box turns the ceiling amber, then dark. Under the fridge, while it’s amber, there is a pen.
- memories ? (mem_read_papers, mem_tune): The OS One box turns the ceiling amber, then dark. The couch goes from brown to plum.
- else: The OS One box turns the ceiling amber, then dark. Nothing else in here is on.
}
+   [Bury it under the winter coats. # id: coats # at: shelf]
    ~ be_guarded()
    ~ os1_refusals++
    ~ box_kept = box_under_coats
    # camera: none
    # figure: theodore standing at shelf
    {
    - os1_refusals > 1: That’s a second no. Both coats, and on top the ski jacket that has never skied.
    - else: Both coats, and on top the ski jacket that has never skied. He stands there till it has stayed dark.
    }
    # camera: bed 1.1
    # figure: theodore lying at bed
    THEODORE: There. You sleep, and I’ll sleep.
+   [Put it on the desk, for some evening. # id: table # at: desk]
    ~ be_tender()
    ~ box_kept = box_on_table
    # camera: none
    # figure: theodore standing at desk
    He clears it a place among the dishes, and puts it down with its light to the wall.
    # camera: bed 1.1
    # figure: theodore lying at bed
    THEODORE: Some evening. When there’s time.
+   [Slit the tape. Only the tape. # id: tape # at: fridge]
    ~ be_playful()
    ~ box_kept = box_slit
    # sound: box
    Under the flap is a card. The card says: WHENEVER YOU ARE.
    THEODORE: Whenever I’m what?
    He turns it over. The other side is for the address.
+   [Turn over. Let it blink. # id: silence_blink # at: bed]
    ~ be_guarded()
    ~ box_kept = box_at_door
    He gives it his back. The wall turns amber. At two hundred blinks he stops counting.
-   {
    - memories ? mem_letter_seven: At seven, says the letter, Ines will tell Walter the rest. At eight they open his chest. Who tells Theodore? # needs: walter_operation
    - memories ? (mem_lied_to_ines, mem_letter_fear): At eight they open Walter’s chest. He has read that Ines is frightened, and she doesn’t know it. Would she call the man who wrote it? # needs: walter_operation
    - else: At eight they open Walter’s chest. If he dies, Ines won’t need a letter. Would she call? # needs: walter_operation
    }
    # minute
    In all that time the fridge hasn’t stopped once. He doesn’t hear it any more.
    -> os1
