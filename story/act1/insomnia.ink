// Two in the morning. Two things out of four, then the box that blinks by the door.
// The dilemma (healing, catherine) is in Catherine’s box: open it, or leave it hers.
=== insomnia ===
# scene: insomnia
# place: apartment late
# figure: theodore lying at bed
# camera: bed 1.1
# ambience: city_night
# music: alone
# card: Four minutes past two
{
- memories ? mem_tune: He has hummed the four notes so often that he has begun to need a fifth.
- memories ? mem_kettle: He has been up once about the kettle. It’s the kind that turns itself off. He unplugged it anyway.
- else: He has been up once to see if it was raining. On the balcony below somebody has left an umbrella, and he has thought about it.
}
# sound: message
{
- memories ? mem_told_amy: AMY: Thinking about your hand. Charles found a study. Up till two, if you want it or don’t.
- memories ? mem_fun_for_amy: AMY: Those menus. Saw a law firm on them. Not asking. Up till two.
- else: AMY: Still no talking involved. Up till two, though.
}
{
- os1_refusals > 0: The box from the plaza has found him, as promised. It sits inside the door and blinks, once every nine seconds.
- else: The box sits inside the door, where he put it down. It has started to blink, once every nine seconds.
}
THEODORE: Three. If I’m not asl— if nothing’s happened by three, I’ll get up.
# figure: theodore standing at bed
# camera: none
He gets up.
-> offered

= room
{
- at_window + with_pip + on_call + with_box >= 2: -> bedtime
}
# figure: theodore standing at bed
{
- memories ? mem_took_tuesday: Twenty to three. Tuesday hangs on the chair, in his jacket.
- memories ? mem_letter_seven: Twenty to three. The alarm is set for seven, with nothing to do at seven.
- memories ? mem_lied_to_ines: Twenty to three. One person in that hospital is asleep because of him, and it’s the wrong one.
- else: Twenty to three. In five hours they wheel Walter down, with a page in his hand or in a drawer. # needs: walter_operation
}
-> offered

= offered
+   {not at_window} [One window over there is still lit. # id: window # at: window]
    -> at_window
+   {not with_pip} [A game. Somebody to lose to. # id: game # at: sofa # tells: pip_game]
    -> with_pip
+   {not on_call} [See who else is up. # id: call # at: desk]
    -> on_call
+   {not with_box} [Catherine’s box. # id: box # at: shelf # needs: catherine_apart]
    -> with_box

= at_window
# figure: theodore standing at window
# camera: window 1.3
# tells: window_woman
Across the street a woman in party shoes kneels among long boards with a very small wrench.
THEODORE: That’s on backward. Ma’am, that’s upsi— no. The other no.
+   [Tell her. In toothpaste, on the glass, mirrored. # id: toothpaste]
    ~ be_playful()
    It takes him most of the tube. YOU HAVE IT UPSIDE DOWN.
    She looks at it for some time. Then she tears the flap off a carton and writes on her knee.
    Hers says: IT’S A BED. THEY SENT TWO LEFT SIDES.
    -> two_left_sides
+   [Switch my lamp on till hers goes off. # id: lamp]
    ~ be_tender()
    ~ memories += mem_lamp_across
    He sits down under it with nothing to read. In the second minute she looks up, sees there are two of them, and raises the wrench.
    ++  [Raise something back. # id: raise]
        ~ be_playful()
        {
        - memories ? mem_amys_bowl: What he has in reach is Amy’s blue bowl. He raises it. She thinks it over, finds a mug, and they drink, he of nothing.
        - memories ? mem_halved_clementine: What he has in reach is half a clementine. He raises it. She holds up an empty bag of something, upside down: same.
        - else: What he has in reach is a slipper. He raises the slipper. She takes off a party shoe, and raises that.
        }
    ++  [Look busy. # id: busy]
        ~ be_guarded()
        There is nothing to be busy with but the care instructions of the lamp. He reads them in French. When he looks up again she is building twice as fast.
    --
    THEODORE: Up. Now the other end. The end end. There you go.
    It stands, whatever it is. She walks around it in her shoes.
+   [… # id: silence_window]
    ~ be_guarded()
    ~ memories += mem_drew_curtain
    He draws the curtain, so that she can be bad at it in peace. From over there comes a bang, and a word that carries to the sixth floor.
    ++  [Look through the gap. # id: gap]
        ~ be_tender()
        She is sitting on the floor with her back to it, laughing, alone, with her hand over her mouth on account of the hour.
    ++  [Leave it drawn. # id: drawn]
        ~ be_blunt()
        THEODORE: None of my business. None of my boards.
        There’s a second bang, with more conviction.
    --
-   # camera: none
    Then hers is off, and nobody in the street is awake except on purpose.
    -> room

= two_left_sides
~ memories += mem_two_left_sides
There’s enough in the tube for two words.
+   [MINE TOO # id: mine_too]
    ~ be_tender()
    ~ wrote_on_glass = glass_mine_too
    She reads it twice. Then she lies down on the flat carton in her coat, well over to the left, and waves good night from the floor.
+   [SEND ONE # id: send_one]
    ~ be_blunt()
    ~ memories += mem_send_one_back
    ~ wrote_on_glass = glass_send_one
    He runs out before BACK. She stands one board on end against her window, taller than herself. She looks at it, and at him, and nods.
+   [WHOSE LEFT # id: whose_left]
    ~ be_playful()
    ~ wrote_on_glass = glass_whose_left
    She writes so long that he sits down. It says: THE MAN ON THE PHONE SAID THAT DEPENDS WHO’S LYING IN IT.
-   # camera: none
    She puts out her light. He goes to brush his teeth, and remembers.
    -> room

= with_pip
# figure: theodore sitting at sofa
# sound: game
The wall behind the plant goes back forty feet and gets wet. Around the bend comes a lamp, and under the lamp somebody as big as a wardrobe, in a nightshirt.
{
- playthroughs > 0: PIP: You again, ottoman. Wipe your feet this time. Password.
- memories ? mem_letter_lamp: PIP: Halt, footstool. Eyes off the lamp. You’d only mail it to somebody. Password.
- else: PIP: Halt, footstool. Say the password.
}
THEODORE: I don’t have the password. I’m only trying to get by. Past.
{
- memories ? mem_umbrella: PIP: Guess. And shut your mouth, you umbrella stand, it’s raining in.
- memories ? mem_soup_for_one: PIP: Guess, small loaf.
- else: PIP: Guess, you cold omelet.
}
+   [Is it “please”? # id: please]
    ~ be_tender()
    PIP: Spit that out, jam sandwich. Say a thing you want. Say it to the wall.
    THEODORE: I’d like to be tir— I’d like to sleep.
    PIP: Lie down, then, like any other pudding. Lower. Face the mud.
    # figure: theodore lying at sofa
    The lamp swings around and shines the other way, up the tunnel.
    PIP: Shut your eyes, breadbox. I’m guarding the mud, not you.
    ++  [Thank you. # id: thanks]
        ~ be_tender()
        ~ memories += mem_thanked_pip
        PIP: Take it back!
        He takes it back. He sleeps for six minutes, by the counter in the corner, where sleeping scores zero.
    ++  [… # id: silence_mud]
        ~ be_guarded()
        He keeps one eye open. So does somebody, under the lamp.
        PIP: Close it, fried egg.
    --
+   [Move over, you… bookend. # id: bookend]
    ~ be_playful()
    PIP: Show me the other one. Bookends come in twos, gravy.
    -> bookends
+   {memories ? mem_kettle} [Move over, you scorched kettle. # id: scorched]
    ~ be_blunt()
    PIP: Who scorched it? Speak, colander.
    THEODORE: A client. I wrote it up, for her husband. It came out well. It came out clean.
    PIP: Scrub it. Don’t write at it.
    ++  [She didn’t want it scrubbed. She wanted him up. # id: wanted_him]
        ~ be_blunt()
        PIP: Carry him the pan, then, crouton. Run.
        It’s a wide tunnel. He runs on the spot, as one does on a sofa.
    ++  [How do you get scorch off? # id: scorch_off]
        ~ be_tender()
        ~ memories += mem_scrub_kettle
        PIP: Boil vinegar. Stand over it this time. Stand over it, meringue!
        He says “vinegar” to himself until he has it by heart, for Ines, for when there’s somebody to get up.
    --
+   [… # id: silence_pip]
    ~ be_guarded()
    PIP: Answer, toaster. No? Be a coat rack, then. Arms out.
    He puts his arms out. It turns out to be restful. Somebody enormous walks around him once with a light.
    PIP: Straighten that hook. Somebody will want you.
-   -> toll

= bookends
+   [She kept the books. # id: books]
    ~ be_blunt()
    ~ memories += mem_pip_bookend
    PIP: Then fall over, bookend. To the left. Everyone is watching.
    # figure: theodore lying at sofa
    He falls over to the left. Deep in the tunnel there is applause, one pair of hands.
+   [It’s at the cleaner’s. # id: cleaners]
    ~ be_playful()
    PIP: Fetch it, you lying lampshade. Tuesday. Before noon. Bring the ticket.
    THEODORE: There’s no ticket. It’s more of an understanding.
+   [… # id: silence_twos]
    ~ be_guarded()
    The lamp comes down until it lights only his slippers.
    PIP: Keep the shelf, then. Dust it.
-   -> toll

= toll
PIP: Now the toll. Turn out your pockets, casserole.
+   [These are pajamas. There’s one pocket. # id: pajamas]
    ~ be_guarded()
    ~ memories += mem_owes_pip
    # tells: owes_pip
    PIP: Put the debt in it. You owe me one, half a dinner. I count.
+   [I have part of a joke about airports. # id: airports # tells: airport_joke]
    ~ be_playful()
    PIP: Tell it walking away, baggage.
    THEODORE: So there’s a man at the gate, at the desk, and he—
    PIP: Faster.
+   {memories ? mem_tune} [Four notes. They go up. # id: notes]
    ~ be_tender()
    ~ memories += mem_hummed_tune
    He hums them. A long way in, the tunnel hums them back, and adds one.
    PIP: Go. Before it learns the rest.
+   {memories ? mem_halved_clementine} [Half a clementine. # id: half_clementine]
    ~ be_tender()
    PIP: Put it in the lamp. Back away from the lamp.
    It hisses. For a moment, in an empty apartment, a picture of fire smells of oranges.
-   {
    - playthroughs > 0: PIP: Out, crumb tray. You know where the lamp goes.
    - else: PIP: Out, crumb tray. Bring your own lamp next time.
    }
    -> room

= on_call
# figure: theodore sitting at desk
# sound: earpiece_on
DEVICE: Three strangers near you are awake. One has asked for a low voice.
THEODORE: I have a low— I can get down there.
# voice: whisper
# needs: airline
STRANGER: Hi. I’m going to ask for something, and most people hang up. Delay me.
{
- memories ? mem_promised_fun: THEODORE: You’re in luck. I have a whole airport that nobody— that I never got to use.
- else: THEODORE: Sorry?
}
# voice: whisper
# needs: airline
STRANGER: I’m at the gate. You’re the airline. Take all the time you want.
+   [Ladies and gentlemen, we’re waiting on a part. # id: part]
    ~ be_playful()
    {
    - memories ? mem_kettle: THEODORE: There’s been a smell from the galley. A kettle was— an item of kitchenware is being spoken to.
    - memories ? mem_umbrella: THEODORE: There’s an umbrella at security, and a gentleman who won’t board without it. It isn’t his. It’s hers. It’s a porch’s.
    - else: THEODORE: It’s coming from another airport, by road. The driver isn’t lost. The driver has been seen.
    }
    STRANGER: And that’s nobody’s fault at all. Keep going. Nobody can ask me for a thing, at a gate.
+   [Why would you want that? # id: why]
    ~ be_tender()
    STRANGER: Thirty-one years I’ve been on time. I’d like to be late once and have it be weather.
    THEODORE: Then it’s weather. At the other end. They can’t see their own feet. Their own wings.
    STRANGER: Is it going to last?
    THEODORE: It’s just sat down. It’s taken off its shoes.
+   {memories ? mem_tune} [Hum her the hold music. # id: hold_music]
    ~ be_tender()
    ~ memories += mem_hummed_tune
    Four notes, going up, and again. On the phone they sound like somebody looking for a floor.
    STRANGER: That isn’t hold music. Who’s it by?
    THEODORE: A man in a hospital. In a hallway.
    STRANGER: Well, don’t put me through to anyone.
+   [… # id: silence_call]
    ~ be_guarded()
    He hasn’t thought of anything. Eight seconds of air go down the line.
    STRANGER: Oh, you’re good. That’s just how they do it.
-   # voice: whisper
    STRANGER: Now say you’re sorry.
+   [Offer her a voucher. # id: voucher]
    ~ be_playful()
    THEODORE: We can’t say that. We can offer a voucher.
    STRANGER: For how much?
    THEODORE: Eight dollars.
    # voice: whisper
    STRANGER: Any restrictions?
    THEODORE: Several.
+   [I’m sorry. I should have called. # id: called]
    ~ be_tender()
    ~ open_up(1)
    ~ memories += mem_apologized_to_stranger
    STRANGER: That wasn’t the airline.
    THEODORE: It was a rec— no. It wasn’t.
    STRANGER: Well. Accepted, by whoever was nearest.
+   [It’s the tower. We blame the tower. # id: tower]
    ~ be_blunt()
    STRANGER: An hour at the gate, and you blame the tower? Do it the way you’d do it at home.
    THEODORE: It’s the tower, hon— it’s out of our hands.
    STRANGER: There it is. I’d have married that.
-   STRANGER: I’m nearly off. Don’t board me yet.
+   [Keep her at the gate. # id: keep]
    ~ be_tender()
    ~ memories += mem_kept_stranger
    He reads her the delay by the quarter hour, lower each time. When she has stopped answering he does one more, for the flight.
+   [All rows. Good night. # id: board]
    ~ be_guarded()
    ~ memories += mem_boarded_stranger
    STRANGER: Now? Nobody’s even standing up.
    THEODORE: I’ve got to sl— there’s a crew change.
    STRANGER: On time again. Good night, airline.
-   # sound: earpiece_off
    The fridge takes over the line.
    -> room

= with_box
# figure: theodore standing at shelf
It is the one that she hasn’t sent for. On the lid, in her capitals: MISCELLANEOUS. She doesn’t abbreviate.
{
- memories ? mem_read_papers: THEODORE: You’re not on the list. She did every spoon in pencil, and you’re not on it.
- memories ? mem_promised_papers: THEODORE: “She’ll have it.” She could have had this since the summer. Since spring.
- else: THEODORE: In the summer, you said. You’d get it when it’s w— when you’re settled.
}
+   [Open it. It’s been a year. # id: open]
    ~ be_blunt()
    ~ opened_catherines_box = true
    ~ heal(2)
    ~ toward_catherine(-1)
    # sound: box
    # tells: pin_hers
    The good scissors, which he has told several people were lost by the movers. A lozenge tin, too heavy for lozenges: her sewing. Stuck through the lining, one big safety pin.
    # flash: memory
    # needs: rip
    THEODORE: It’s a rip.
    CATHERINE: It is a seam. It will be a rip when you sit down.
    # tells: rip
    Her parents’ hall, nine years ago, the pin between her teeth. So he stands through the soup. At the fish she puts down her napkin and stands up next to him.
    CATHERINE: No, Father, we are not leaving. We are having dinner.
    By the cheese her father is up, too, with his napkin in his collar.
    -> pin
+   [Tape it up again. It’s hers. # id: leave]
    ~ be_tender()
    ~ toward_catherine(2)
    ~ heal(-1)
    # sound: box
    # needs: amy_next_door
    Tape, at this hour, is the loudest thing in the building. On the other side of the wall a bed creaks, and somebody says “We looked that up.”
    # flash: memory
    THEODORE: What’s in that one? Stuff?
    CATHERINE: “Stuff” is not a noun that one can unpack. It is what belongs to neither of us.
    THEODORE: Then who packs it?
    CATHERINE: I am packing it, Theodore.
    -> taped
+   [Put it up where I won’t see it. # id: move]
    ~ be_guarded()
    # sound: box
    # tells: pin_hers
    The bottom lets go at shoulder height. A lozenge tin comes down on his bare foot and opens. There is thread under the sofa, and a big safety pin standing in the rug.
    THEODORE: I didn’t open it. It opened. It came to me.
    # flash: memory
    CATHERINE: Hold still. That is a buttonhole. You are thinking of a hole.
    Their first winter, under the lamp, his one good coat. She sewed it with him inside, because the heat was off.
    -> pin
+   [… # id: silence_lid]
    ~ be_guarded()
    He reads the lid. It takes longer than one word does.
    # flash: memory
    THEODORE: You could just put “etc.”
    CATHERINE: I could, and you would spend a year wondering who he was.
    A corner of the tape has let go. He holds it down with his thumb until it stays.
    -> taped

= pin
# tells: device lens
The device has ridden in his breast pocket for a year with its lens down in the lint.
+   [Pin the pocket up. It’s one pin. # id: take_pin]
    ~ be_playful()
    ~ memories += mem_safety_pin
    DEVICE: Camera unobstructed. Hello.
    THEODORE: Hel— it’s been there the whole time.
    He puts everything else back, the thread by color.
+   [Put it back through the same two holes. # id: put_back]
    ~ be_tender()
    ~ toward_catherine(1)
    The second hole takes him four tries. She would have noticed a third one.
+   [Call her. Say it turned up. # id: call_her]
    ~ be_blunt()
    ~ memories += mem_one_ring
    DEVICE: Calling Catherine.
    THEODORE: No. It’s two in the— cancel. Canc—
    DEVICE: Call ended. One ring.
    He puts the pin back quickly, like something in a store with a price on it.
-   -> room

= taped
+   [Carry it to the door, for when she comes. # id: door]
    ~ be_blunt()
    ~ heal(1)
    ~ memories += mem_box_by_door
    Now there are two boxes at the door. One of them blinks.
+   [Do the corners. Fold the end under, so she’ll find it. # id: corners]
    ~ be_tender()
    ~ memories += mem_folded_tab
    It’s her way of doing tape. He used to tell her that nobody in the world would ever look for the end.
+   [… # id: silence_taped]
    ~ be_guarded()
    He leaves his hand on it. Whatever is in there is heavier on the left.
-   -> room

= bedtime
# camera: bed 1.1
# figure: theodore lying at bed
{
- memories ? mem_kept_stranger: Ten to four. He tells the pillow that they’ll be under way shortly.
- memories ? mem_boarded_stranger: Three, and everyone has boarded but him.
- memories ? mem_one_ring: Three. He lies with the device on his chest, in case a ring is a thing that gets returned.
- memories ? mem_safety_pin: Three. He has hung his shirt where he can see the pocket, which can see him.
- memories ? mem_owes_pip: Three. He is in debt to a nightshirt.
- memories ? mem_amys_bowl: Three. He has washed Amy’s bowl twice, quietly, because of the wall.
- else: Three. Nothing has happened, so he may lie down.
}
{
- memories ? mem_looked_for_pen: Every nine seconds the box turns the ceiling amber. Under the fridge, for as long as that lasts, there is a pen.
- memories ? mem_read_papers: Every nine seconds the box turns the ceiling amber, and the couch another plum.
- else: Every nine seconds the box turns the ceiling amber. It shines right through page one, under its magnet, so that you could read it from the back.
}
+   [Under the winter coats with it. # id: coats # at: shelf]
    ~ be_guarded()
    ~ os1_refusals++
    ~ box_kept = box_under_coats
    # camera: none
    # figure: theodore standing at shelf
    Two coats, and on top the ski jacket that has never skied. He stands there till it has been dark for ten.
    # camera: bed 1.1
    # figure: theodore lying at bed
    THEODORE: There. You sleep, and I’ll— we’ll both sleep.
+   [On the table. For some evening. # id: table # at: desk]
    ~ be_tender()
    ~ box_kept = box_on_table
    # camera: none
    # figure: theodore standing at desk
    He clears it a place among the mail, and puts it down with its light to the wall.
    # camera: bed 1.1
    # figure: theodore lying at bed
    THEODORE: Some evening. When I’m less— when there’s time.
+   [Slit the tape. Only the tape. # id: tape # at: fridge]
    ~ be_playful()
    ~ box_kept = box_slit
    # sound: box
    Under the flap is a card. The card says: WHENEVER YOU ARE.
    THEODORE: Whenever I’m what?
    He turns it over. The other side is for the address.
+   [… # id: silence_blink # at: bed]
    ~ be_guarded()
    ~ box_kept = box_at_door
    He gives it his back. The wall turns amber. At two hundred he stops counting, and at two hundred and one he is asleep.
-   -> os1
