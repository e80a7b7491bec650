// The letter was posted. What it did: her answer in pencil, or none, and how he hears.
=== ending_dear_catherine ===
# scene: ending_dear_catherine
# place: apartment dust
# hum: fridge
# figure: theodore standing at desk
# ambience: none
# music: none
# card: April, nine days later. His apartment
{
- door == door_catherine: His letter to Catherine went by hand, under the tape of her own box. He has since thought of a better place for the second comma.
- door == door_roof: His letter to Catherine went by air, off the roof, and by courier. He has since thought of a better place for the second comma.
- else: His letter to Catherine went down a chute, before breakfast. He has since thought of a better place for the second comma.
}
For nine days no answer comes, from a woman who used to correct the gas bill. The divorce comes through first. The supermarket writes twice.
# from: store message
{
- memories ? mem_soup_for_one: STORE: Hi, Theodore! You looked at a medium loaf on Tuesday! We didn’t say anything!
- else: STORE: Hi, Theodore! Two soups again, and none comes back in the trash! Is your guest eating?
}
{
- memories ? mem_soup_for_one: THEODORE: I was hungry. I can be hungry.
- else: THEODORE: It’s me. I eat both. I like it.
}
{ memories ? mem_hummed_fifth: In the elevator he hums Walter’s tune now, with a note more. A boy got off at the wrong floor so as to hear it come out. }
{
- catherine >= 9: -> marked
- else: -> in_the_hall
}

= marked
# sound: message
On the tenth it’s in his mailbox. It’s his own envelope. She has crossed out her own name, and put his underneath.
{
- memories ? mem_gave_pin_back: The sheets in it are held together by a blanket pin.
- else: The sheets in it are held together with a stitch.
}
# music: first_light
# sheet: letter
# sound: page
The first sheet is his letter, every word. It’s in her handwriting.
LETTER: Theodore, I have copied you out, because I wished to see how it was done. I keep the original.
{
- memories ? mem_wet_thumb: LETTER: It leans, and there is a thumb on it.
- memories ? mem_sold_closing: LETTER: It leans, as far as the last line. That one stands up by itself. I have been read it in other people’s houses.
- else: LETTER: It leans, and it does not close. I looked on the back.
}
LETTER: I found four things.
# sound: pen
{
- memories ? (mem_remembered_true, mem_heard_catherine): LETTER: “One more line was a short thing.” They came to six minutes apiece. I had my watch on. # needs: bergen_job # pays: bergen
- memories ? mem_remembered_true: LETTER: “And from then on the couch was level.” It was out by half a degree. I went on measuring, and I did not tell you. # needs: bergen_job # pays: bergen
- memories ? mem_remembered_kind: LETTER: “I liked us.” So did I. I have looked for the menu, and it’s in with my passport. # needs: bergen_job # pays: bergen
- memories ? mem_heard_catherine: LETTER: “It’s eleven minutes.” It was never over nine. You’ve bought a thinner coat.
- else: LETTER: “I knew what I had.” So did I. I had been standing there with one in each hand. # needs: bergen_job # pays: bergen
}
{
- memories ? mem_letter_lamp: LETTER: The lamp has arrived. It is not worn. It has had five people take care of it, which is four more than I’d have thought.
- memories ? mem_letter_broken_off: LETTER: You say that you will get to the end so that it can be marked. You got there. I had the pencil out, and I’ve put it away again.
- memories ? mem_promised_call: LETTER: You say that I’d have asked where you crossed anything out. It is in two places, and I’ve left them in.
- not (memories ? mem_asked_secret): LETTER: You write of Walter Pell that he died. I knew him nine years, through a door. I’ve put in the margin that I minded.
- else: LETTER: “I don’t lend it now.” I find that I shouldn’t mind. It was a good lamp, and I had the use of it.
}
{
- memories ? mem_taught_jocelyn_tune: LETTER: I didn’t know that there were only four. I’d have stopped. I am told now that I may keep it.
- memories ? mem_secret_button: LETTER: Jocelyn has heard you about the button. She would like it back, because she had got used to it.
- memories ? mem_signed_with_pencil: LETTER: You saw me drop the eraser. You were looking at the bread when I went back for it.
- opened_catherines_box && not (memories ? mem_good_scissors) && not (memories ? mem_folded_tab) && not (memories ? mem_box_by_door): LETTER: The movers have had your apology. They accept.
- else: LETTER: I never minded being kept waiting. I minded being thanked for it.
}
LETTER: The fourth is mine. I told you at that table that there was nobody. I ought to have said that I couldn’t see who, from where I sat.
{
- bond == bond_lover: He has to go and stand at the window. There’s a woman down there with a bicycle, waiting for a light.
- bond == bond_friend: He reads that one aloud, to the pocket. It’s habit. It does sound well.
- else: He gets out the other chair and reads it again, from over there.
}
# sound: pen
# needs: bergen_job
# pays: bergen
LETTER: I leave for Bergen in September. It’s a different crest. They assure me that the floors are level. I am taking a clementine. Catherine
# sheet: none
He’s laughing, out loud, in the kitchen, with nothing running.
# from: amy next_room
AMY: Good one? Bring it over.
{
- memories ? mem_kettle: Behind him the kettle comes to the boil, and clicks. “There,” he says.
- memories ? mem_argued_an_hour: On the back, in pencil, smaller than she writes, it says: “The umbrella was black.”
- else: He tries a clementine on his own floor. It won’t go anywhere. He gives it a push.
}
Then he reads his own again, in hers, to see who it is. In the last line there’s a comma missing.
# hold: 1
# ending: dear_catherine
Catherine has never in her life left out a comma. He finds a pen, and puts it in.
-> END

= in_the_hall
# sound: message
On the tenth, the telephone. It’s Dora’s number, Catherine’s sister’s, and it breathes.
# from: jocelyn phone
JOCELYN: It’s me, because Mommy’s got Felix by the leg.
THEODORE: Hello, Jocelyn. How’s six?
{
- memories ? mem_won_prize: JOCELYN: It’s the same, because I’ve had it since November. The lobster died, so now he’s just a lobster. Aunt Catherine’s got a letter from you.
- memories ? mem_crayon && (memories ? mem_signed_in_quiet or memories ? mem_looked_for_pen): JOCELYN: It’s the same, because I’ve had it since November. Aunt Catherine’s got a letter from you, and it isn’t crayon.
- memories ? mem_crayon: JOCELYN: It’s the same, because I’ve had it since November. Aunt Catherine’s got a letter from you in the violet one.
- else: JOCELYN: It’s the same, because I’ve had it since November. Aunt Catherine’s got a letter from you.
}
THEODORE: I know. Did she say that she’d got it?
# music: first_light
JOCELYN: No. I saw, because she read it in our hall. She came for supper, and it was in her bag, and she said “A moment,” and she stood there in her coat.
{
- memories ? mem_heard_catherine: He sits down. He knows how long that is.
- else: He sits down.
}
THEODORE: All of it? Did she turn it over?
JOCELYN: Twice, because it’s got two sides. Then she laughed with her nose. Then she went back up to the top, and I held her bag, because it was long.
{
- memories ? mem_argued_an_hour: JOCELYN: She told the coats something about spoons.
- memories ? mem_remembered_true: JOCELYN: She had to take her glasses off, because of the hall.
- memories ? mem_remembered_kind: JOCELYN: She asked me do I like Thai food. I don’t, because I’ve never had it.
- else: JOCELYN: She said, “I had it in my other hand.” I looked, but it was only my mitten, because I’d given it to her.
}
{
- memories ? mem_taught_jocelyn_tune: JOCELYN: And she hummed ours. She does it wrong, because she puts in an extra one.
- memories ? mem_asked_secret: JOCELYN: I said is it a secret, and she said no. She said it’s only hers.
- else: JOCELYN: I asked what it said, and she said it was about a floor.
}
THEODORE: And what did she do then?
JOCELYN: She took her coat off, because she was warm. And then it was soup.
# from: dora phone
# needs: bergen_job
# pays: bergen
DORA: Give me that. Theo? Don’t sit by the mailbox. She’s not writing back. She’s said yes to Bergen, the letter’s going in the trunk. I’m only saying what I saw.
{
- memories ? mem_dora_saw: DORA: And you’re down for the seventh, Felix’s birthday. I’ve got you counted as one. That right?
- else: DORA: And you’re down for the seventh, Felix’s birthday. Noon. Bring a card, not the good kind.
}
THEODORE: That’s right. I’ll do it by hand.
JOCELYN: Bye. I have to go, because I’m hanging up.
# from: amy next_room
AMY: Good news? Heard you sit down.
THEODORE: She read it twice!
It’s evening. There’s still some light on the far end of the couch, and he eats there, to have it.
{
- bond != bond_stranger: Twice he looks down to tell his pocket. The second time, he tells it.
- else: Across the street they’ve got their lamps on. Most of them are eating by themselves, and are all right.
}
# hold: 1
# ending: dear_catherine
He’s nearly through his soup before he sees that he got down only the one plate.
-> END
