// Two in the morning. Two things out of four, then the box that blinks by the door.
=== insomnia ===
# scene: insomnia
# place: apartment late
# figure: theodore lying at bed
# ambience: city_night
# music: none
# title: Four minutes past two
{
- memories ? mem_tune: The fridge hums its one note. Across it, since the office, goes a tune from a hospital corridor, and it can’t find its third bar.
- memories ? mem_kettle: He has been up once to see that the stove was off. It was off. He doesn’t own a kettle.
- else: He has been up once to see whether it was raining. It wasn’t. He doesn’t own an umbrella.
}
{
- memories ? mem_told_amy:
    # sound: message
    AMY: Thought about what you said. Made too much rice. It’s on your mat.
- else:
    # sound: message
    AMY: Asked how you were. Got the weather. Up till two, if it clears.
}
{
- os1_refusals > 0: The box he left on the plaza has been delivered. It stands by the door and blinks, once every nine seconds.
- else: The box he let a stranger hand him stands by the door and blinks, once every nine seconds.
}
THEODORE: Three. If I’m not asl— if nothing’s happened by three, I’ll get up.
He gets up.
-> room

= room
{
- at_window + with_pip + on_call + with_box >= 2: -> bedtime
}
# figure: theodore standing at bed
{ at_window + with_pip + on_call + with_box == 1: It is twenty to three. The bed has been tried. }
+   {not at_window} [One window over there is still lit. # id: window # at: window]
    -> at_window
+   {not with_pip} [A game. Somebody to lose to. # id: game # at: sofa]
    -> with_pip
+   {not on_call} [See who else is up. # id: call # at: desk]
    -> on_call
+   {not with_box} [Catherine’s box. # id: box # at: shelf]
    -> with_box

= at_window
# figure: theodore standing at window
# camera: window 1.3
Across the street a woman in party shoes kneels among long boards with a very small wrench.
THEODORE: That’s on backward. Ma’am, that’s— no. The other— no.
+   [Hold up a sign: it’s upside down. # id: sign]
    ~ be_playful()
    # sheet: letter
    # sound: pen
    LETTER: YOU HAVE IT UPSIDE DOWN
    He holds it to the glass. She looks for some time, then tears the flap off a carton and writes.
    # sheet: none
    Hers says: IT’S A BED. THEY SENT TWO LEFT SIDES.
    -> two_left_sides
+   [Switch my lamp on till hers goes off. # id: lamp]
    ~ be_tender()
    ~ memories += mem_lamp_across
    He sits down under it with nothing to read. Somewhere in the second minute she looks up, and lifts the wrench to him like a glass.
    ++  [Lift something back. # id: lift]
        ~ be_playful()
        { memories ? mem_told_amy:
            All he has in reach is Amy’s rice. He lifts the bowl, then the spoon. She bows.
        - else:
            All he has in reach is a slipper. He lifts it. She considers the slipper, and bows.
        }
    ++  [Look busy. # id: busy]
        ~ be_guarded()
        He turns the page of a thing that has no pages: the manual of the lamp. When he looks again she is building faster.
    --
+   [… # id: silence_window]
    ~ be_guarded()
    ~ memories += mem_drew_curtain
    He draws the curtain, so that she can be bad at it in peace. From over there comes a bang, and then a word that reaches the eleventh floor.
    THEODORE: Still in peace.
-   # camera: none
    At some point hers goes dark, and the street has none.
    -> room

= two_left_sides
~ memories += mem_two_left_sides
+   [MINE TOO. # id: mine_too]
    ~ be_tender()
    # sound: pen
    It takes her a moment. She lies down on the carton, in her coat, on the left of it, and waves good night from the floor.
+   [SEND ONE BACK. # id: send_back]
    ~ be_blunt()
    ~ memories += mem_send_one_back
    # sound: pen
    She stands the board on end against the window. It is taller than she is. She looks at it, then at him, and nods.
+   [WHO DELIVERED IT? # id: who]
    ~ be_playful()
    # sound: pen
    She writes so long that he sits down. THE MAN SAID LEFT FROM WHERE HE WAS STANDING.
-   # camera: none
    She puts out her light. Her sign stays in the glass till the street loses it.
    -> room

= with_pip
# figure: theodore sitting at sofa
# sound: game
The wall behind the plant goes back forty feet and gets wet. Round the bend comes a lamp, and under the lamp somebody as big as a wardrobe, in a nightshirt.
{
- playthroughs > 0: PIP: You again, ottoman. Wipe your feet this time. Password.
- else: PIP: Halt, footstool. Say the password.
}
THEODORE: I don’t know the pass— I’m only trying to get by.
{
- memories ? mem_umbrella: PIP: Guess. And close your mouth, you umbrella stand, it’s raining in.
- else: PIP: Guess, you cold omelet.
}
+   [Is it “please”? # id: please]
    ~ be_tender()
    PIP: Spit that out, jam sandwich. Say a thing you want. Say it to the wall.
    THEODORE: I’d like to be tir— I’d like to sleep.
    PIP: Then lie down like any other pudding. Lower. Face the mud.
    # figure: theodore lying at sofa
    The lamp swings round and shines the other way, up the tunnel.
    PIP: Shut your eyes, breadbox. Don’t thank me. I’m guarding the mud.
    ++  [Thank you. # id: thanks]
        ~ be_tender()
        ~ memories += mem_thanked_pip
        PIP: Take it back!
        He takes it back. He sleeps for six minutes, by the counter in the corner, where sleep is scored as zero.
    ++  [… # id: silence_mud]
        ~ be_guarded()
        He keeps one eye open. So, under the lamp, does somebody else.
        PIP: Close it, fried egg.
    --
+   [Move over, you… bookend. # id: bookend]
    ~ be_playful()
    PIP: Show me the other one. Bookends come in twos, gravy.
    -> bookends
+   {memories ? mem_kettle} [Move over, you scorched kettle. # id: kettle]
    ~ be_blunt()
    PIP: Who scorched it? Speak, colander.
    THEODORE: A client’s. I wrote it up for her h— for somebody in a bed. It was the best thing in there.
    PIP: Scrub it, then. Don’t write at it.
    ++  [It was her kettle. She wanted it written. # id: wanted]
        ~ be_blunt()
        PIP: Bring me the pan, then, crouton, and the wife. I’ll hold the lamp.
    ++  [How do you get scorch off? # id: scorch]
        ~ be_tender()
        ~ memories += mem_scrub_kettle
        PIP: Boil vinegar. Stand over it this time. Stand over it, meringue!
        He writes vinegar on the back of his hand, in case Walter comes home.
    --
+   [… # id: silence_pip]
    ~ be_guarded()
    PIP: Answer me, toaster. No? Be a coat rack, then. Hold your arms out.
    He holds them out. It turns out to be restful. Somebody enormous walks once round him with a light.
    PIP: Straighten that hook.
-   PIP: Get out of my tunnel, crumb tray. Bring your own lamp next time.
    -> room

= bookends
+   [She kept the books. # id: books]
    ~ be_blunt()
    ~ memories += mem_pip_bookend
    PIP: Then fall over, bookend. Do it to the left. Everyone is watching.
    # figure: theodore lying at sofa
    He falls over to the left. There is applause from deep in the tunnel, one pair of hands.
+   [It’s at the cleaner’s. # id: cleaners]
    ~ be_playful()
    PIP: Fetch it, you lying lampshade. Tuesday. Before noon. Bring the ticket.
    THEODORE: There’s no tick— it’s more of an understanding.
+   [… # id: silence_twos]
    ~ be_guarded()
    The lamp comes down till it lights only his shoes.
    PIP: Keep the shelf, then. Somebody has to. Dust it.
-   PIP: Go home, half a dinner. Bring your own lamp next time.
    -> room

= on_call
# figure: theodore sitting at desk
# sound: earpiece_on
DEVICE: Three strangers near you are awake. One has asked for a low voice.
THEODORE: I have a low— I can get down there.
# voice: whisper
STRANGER: Hi. I’m going to ask for something, and most people hang up. Delay me.
THEODORE: Sorry?
# voice: whisper
STRANGER: I’m at the gate. You’re the airline. Take all the time you want.
+   [Ladies and gentlemen, we’re waiting on a part. # id: part]
    ~ be_playful()
    {
    - memories ? mem_kettle: THEODORE: There’s been a smell from the galley. A kettle was— an item of kitchenware is being spoken to.
    - memories ? mem_umbrella: THEODORE: There’s an umbrella at security, and a gentleman who won’t board without it, because it isn’t his— because it’s borrowed.
    - else: THEODORE: It’s coming from another airport, by road. The driver isn’t los— the driver has been seen.
    }
    STRANGER: And that’s nobody’s fault at all. Keep going.
+   [Why would you want that? # id: why]
    ~ be_tender()
    STRANGER: Thirty-one years I’ve been on time. I’d like to be late once and have it be weather.
    THEODORE: Then it’s weather. At the other end. They can’t see their own fee— their own wings.
    STRANGER: Is it going to last?
    THEODORE: It’s just sat down.
+   {memories ? mem_tune} [Hum her the hold music. # id: hold_music]
    ~ be_tender()
    ~ memories += mem_hummed_tune
    He hums what he has of Walter’s corridor. It goes round and comes in by the other door.
    STRANGER: That isn’t hold music. Who’s it by?
    THEODORE: A man in a hosp— in a hallway.
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
    STRANGER: An hour at the gate, and you blame the tower? Say it the way you’d say it to your wife.
    THEODORE: It’s the tower, hon— it’s out of our hands.
    STRANGER: There it is. I’d have married that.
-   STRANGER: I’m nearly off. Don’t board me yet.
+   [Keep her at the gate. # id: keep]
    ~ be_tender()
    ~ memories += mem_kept_stranger
    He reads her the delay by the quarter hour, lower each time. When she has stopped answering he does one more, for the flight.
+   [All rows, please. Good night. # id: board]
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
THEODORE: In the summer, you said. You’d get it when it’s w— when you’re settled.
+   [Open it. It’s been a year. # id: open]
    ~ be_blunt()
    ~ opened_catherines_box = true
    ~ heal(2)
    ~ toward_catherine(-1)
    # sound: box
    The good scissors, which he has told several people were lost by the movers. A lozenge tin, too heavy for lozenges: her sewing. Stuck through the lining, one big safety pin.
    # flash: memory
    THEODORE: It’s a rip.
    CATHERINE: It is a seam. It will be a rip when you sit down.
    Her parents’ hallway, nine years ago, the pin between her teeth. So he stands through the soup. At the fish she puts down her napkin and stands up next to him.
    CATHERINE: No, Father, we are not leaving. We are having dinner.
    -> pin
+   [Tape it up again. It’s hers. # id: leave]
    ~ be_tender()
    ~ toward_catherine(2)
    ~ heal(-1)
    # sound: box
    Tape, at this hour, is the loudest thing in the building. Upstairs somebody knocks on a floor.
    # flash: memory
    THEODORE: What’s in that one? Stuff?
    CATHERINE: “Stuff” is not a noun one can unpack. It is what belongs to neither of us.
    THEODORE: Then who packs it?
    CATHERINE: I am packing it, Theodore.
    -> taped
+   [Put it up where I won’t see it. # id: move]
    ~ be_guarded()
    # sound: box
    The bottom lets go at shoulder height. A lozenge tin comes down on his bare foot and opens; there is thread under the sofa, and a big safety pin standing in the rug.
    THEODORE: I didn’t look. It fell o— it came to me.
    # flash: memory
    CATHERINE: Hold still. It is not ruined, it is a seam.
    Their first winter, under the lamp, his one good coat. She sewed it with him in it, because he was cold.
    -> pin
+   [… # id: silence_lid_read]
    ~ be_guarded()
    He reads the lid. It takes longer than one word does. A corner of the tape has let go, and he presses it down with a thumb until it stays.
    -> taped

= pin
The device has ridden in his breast pocket for a year with its lens in the lining.
+   [Pin the pocket up. It’s one pin. # id: take_pin]
    ~ be_playful()
    ~ memories += mem_safety_pin
    DEVICE: Camera unobstructed. Hello.
    THEODORE: Hel— it’s been there the whole time.
    He puts back everything else, the thread by color.
+   [Put it back through the same two holes. # id: put_back]
    ~ be_tender()
    ~ toward_catherine(1)
    It takes him four tries to find the second one. The pocket sags on; the lens looks at lint.
+   [Call her. Say it turned up. # id: call_her]
    ~ be_blunt()
    ~ memories += mem_one_ring
    DEVICE: Calling Catherine.
    THEODORE: No. It’s two in the— cancel. Canc—
    DEVICE: Call ended. One ring.
    He puts the pin back the way one puts back something in a store.
-   -> room

= taped
+   [Carry it to the door, for when she comes. # id: door]
    ~ be_blunt()
    ~ heal(1)
    ~ memories += mem_box_by_door
    Now there are two boxes by the door. One of them blinks.
+   [Write “careful” on the side. # id: careful]
    ~ be_tender()
    ~ memories += mem_wrote_careful
    # sound: pen
    Under her capitals his handwriting looks like somebody asking to come in.
+   [… # id: silence_lid]
    ~ be_guarded()
    He leaves his hand on the lid. The fridge does all the talking.
-   -> room

= bedtime
# camera: none
# figure: theodore lying at bed
{
- memories ? mem_kept_stranger: Ten to four. He tells the pillow that they’ll be under way shortly.
- memories ? mem_boarded_stranger: Three, and everyone has boarded but him.
- memories ? mem_told_amy: Three. He has eaten Amy’s rice cold, with the serving spoon, and washed the spoon.
- else: Three. Nothing has happened, so he may lie down.
}
Every nine seconds the box turns the ceiling blue.
+   [Under the winter coats with it. # id: coats # at: shelf]
    ~ be_guarded()
    ~ os1_refusals++
    ~ box_kept = box_under_coats
    # figure: theodore standing at shelf
    Two coats, and on top the ski jacket that has never skied. He stands there till it has been dark for ten.
    # figure: theodore lying at bed
    THEODORE: There. Sleep. You sleep, I’ll— we’ll both sleep.
+   [On the table. For some evening. # id: table # at: desk]
    ~ be_tender()
    ~ box_kept = box_on_table
    # figure: theodore standing at desk
    He clears it a place among the mail, and puts it down with the light to the wall.
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
    He gives it his back. The wall turns blue. At the two hundredth he stops counting, and at the two hundred and first he is asleep.
-   -> os1
