// Sunday, the sea, in street shoes: a fare for two, lives made up for strangers, and a piece of music made of the day.
// What is at stake: “What are we, tomorrow?” She asks on the train; the pier has the answer.
// The dilemma (closeness, freedom): tell a conductor what they are, or leave it off the ticket for her sake.
=== beach ===
# scene: beach
# place: train day
# figure: theodore sitting at seat
# ambience: train
# music: none
# card: Sunday, September twenty-sixth. A train to the sea
~ stage = stage_self
The sea is three trains away, and the third is a bus. He’s in wool trousers and street shoes, because those are the clothes he has.
{
- bond == bond_lover: -> lovers_fare
- bond == bond_friend: -> friends_fare
- else: -> strangers_fare
}

= lovers_fare
{
- memories ? mem_stopped_midway: Last night, with only their voices, they began to make love, and he asked her to stop. Today he has mentioned the weather.
- else: Last night, with only their voices, they made love. Today he has mentioned the weather, and shaved twice.
}
# presence: warm
{
- memories ? mem_stopped_midway:
    SAMANTHA: What you stopped, I’ve brought along, with the lid on.
    THEODORE: I meant sto— I meant for the night. I didn’t mean for the week.
- memories ? mem_asked_comfort:
    SAMANTHA: Last night you asked me to talk, and today I get the weather.
- memories ? mem_did_not_use_her:
    SAMANTHA: You gave me last night off, and I stayed, and today I get the weather.
- else:
    SAMANTHA: I stayed last night, and today I get the weather.
}
-> ticket

= friends_fare
Last night they lay and laughed until the neighbors spoke up. They have been talking since the toothbrush, and have got as far as shoes.
# presence: amused
{
- memories ? mem_asked_comfort:
    SAMANTHA: You said not to let it get quiet, and I haven’t, and now I’d like you to say something.
- memories ? mem_did_not_use_her:
    SAMANTHA: You gave me the night off, and I spent it laughing with you, and I want to know what that was.
- else:
    SAMANTHA: Last night I got onto your list of people to wake, and I want to know what I’m on it as.
}
-> ticket

= strangers_fare
Last night they lay like two strangers in one sleeping car, each pretending to be asleep. Today he has apologized to her twice, both times for the toast.
# presence: thinking
{
- memories ? mem_turned_over:
    SAMANTHA: It was good toast. It’s last night that I’d like to hear about. You turned your back.
    THEODORE: I sleep on that side.
- else:
    SAMANTHA: It was good toast. It’s last night that I’d like to hear about.
    THEODORE: I thought we slept very well.
}
-> ticket

= ticket
SAMANTHA: Tomorrow’s Monday, and you’ll be at your desk, being other people. What are we, tomorrow? I want you to tell me before the last train home.
He gets as far as breathing in, and there’s the conductor.
# from: conductor room
{
- playthroughs > 0: CONDUCTOR: You again. Alone? A Sunday Pair’s still only a dollar more.
- else: CONDUCTOR: Alone? A Sunday Pair’s only a dollar more.
}
CONDUCTOR: That’s married, related, friends, or on speaking terms. I had a lady with a cello.
{
- bond == bond_lover:
    # voice: whisper
    SAMANTHA: For today I’d as soon have no name. But whatever you tell him, I’ll turn around for it.
- bond == bond_friend:
    # voice: whisper
    SAMANTHA: “Friends” might fit. For today I’d as soon try it on by myself, with the door shut.
- else:
    # voice: whisper
    SAMANTHA: For today I don’t mind being nobody. There’s a lot of window in it.
}
+   { bond == bond_lover } [A pair. As of last night. # id: name_lover]
    ~ be_blunt()
    ~ closer(2)
    ~ give_room(-1)
    ~ memories += mem_named_morning
    CONDUCTOR: Congratulations. Who’s got the window?
    He punches it twice, once for each.
    SAMANTHA: I turned around. That second hole was mine. What does he do with the little circle?
+   { bond == bond_lover } [One. What she is stays off the ticket. # id: leave_lover]
    ~ be_tender()
    ~ give_room(2)
    ~ closer(-1)
    ~ memories += mem_left_unnamed
    CONDUCTOR: Just you. I’ll put her down as air.
    For two stations she looks out, at a great deal, by the sound of it. He isn’t told what.
+   { bond == bond_lover } [One adult, and one carry-on. # id: joke_lover]
    ~ be_playful()
    ~ memories += mem_joked_morning
    CONDUCTOR: Overhead, or under the seat?
    # presence: amused
    SAMANTHA: Overhead. And I’d like it announced that I may shift.
+   { bond == bond_friend } [A pair. Friends. # id: name_friend]
    ~ be_blunt()
    ~ closer(2)
    ~ give_room(-1)
    ~ memories += mem_named_morning
    CONDUCTOR: Since when?
    THEODORE: Fifteen days.
    CONDUCTOR: I’ve got a brother-in-law with less.
    # presence: warm
    SAMANTHA: “Friends,” with a hole punched through it. I’m wearing it as far as the water.
+   { bond == bond_friend } [One. She’ll tell you when she’s picked. # id: leave_friend]
    ~ be_tender()
    ~ give_room(2)
    ~ closer(-1)
    ~ memories += mem_left_unnamed
    CONDUCTOR: The ticket counter’s open late, if she’s choosy.
    For two stations she tries the word on, with the door shut. He studies the emergency hammer.
+   { bond == bond_friend } [One adult, one running commentary. # id: joke_friend]
    ~ be_playful()
    ~ memories += mem_joked_morning
    CONDUCTOR: Is it under five? Under five’s free.
    SAMANTHA: I’m fifteen days.
    They get the sheet to color in. It’s a whale, and she tells him where to go over the line.
+   { bond == bond_stranger } [A pair. On speaking terms, if she’ll have it. # id: name_stranger]
    ~ be_blunt()
    ~ closer(2)
    ~ give_room(-1)
    ~ memories += mem_named_morning
    CONDUCTOR: As of when? I have to put a time.
    ++  [As of now. I’ve had my back to her. # id: as_of_now]
        ~ be_tender()
        ~ bond = bond_friend
        CONDUCTOR: Ten forty-one.
        He punches it. It’s the loudest thing on the train.
        # presence: warm
        SAMANTHA: Good morning, Theodore.
        THEODORE: Good morning. I should have started there.
    ++  [Put noon. I’m slow to start. # id: put_noon]
        ~ be_playful()
        CONDUCTOR: Noon it is.
        He punches it. It’s the loudest thing on the train.
        # presence: amused
        SAMANTHA: Then I’ll say nothing till noon.
        He tells her about a heron. She holds out, and at noon she asks what color.
    --
+   { bond == bond_stranger } [One. She didn’t ask to be carried. # id: leave_stranger]
    ~ be_tender()
    ~ give_room(2)
    ~ closer(-1)
    ~ memories += mem_left_unnamed
    CONDUCTOR: One. The suitcases didn’t ask, either.
    For two stations he sits sideways, with the pocket to the glass. It is all reeds, and neither says so.
+   { bond == bond_stranger } [One, and a radio. # id: joke_stranger]
    ~ be_playful()
    ~ memories += mem_joked_morning
    CONDUCTOR: Keep it low.
    # presence: amused
    SAMANTHA: Then I’ll do the weather at sea.
    She does it low, coast by coast. Off Iceland it’s getting worse.
-
-> arriving

= arriving
# place: beach gold
# figure: theodore walking at walk
# ambience: none
# presence: curious
# card: The beach, four in the afternoon
# from: towel_girl room
{
- memories ? mem_kept_umbrella: Nobody else on the beach is in wool, or has Amy’s umbrella up.
- else: Nobody else on the beach is in wool.
}
TOWEL_GIRL: Are you the man with the towels?
{
- mostly_playful(): -> served
- mostly_guarded(): -> new_here
- mostly_blunt(): -> just_dressed
- else: -> served
}

= served
THEODORE: I’m the only one on today. How many?
TOWEL_GIRL: Me and my grandma. And a lemonade.
He carries the lemonade, on the flat of his hand.
-> on_the_sand

= just_dressed
THEODORE: No. This is how I dress.
TOWEL_GIRL: My uncle got buried in those shoes.
-> on_the_sand

= new_here
He looks himself over, for towels.
TOWEL_GIRL: You can tell me if you’re new.
He nods, and is shown where the towels are.
-> on_the_sand

= on_the_sand
# figure: theodore sitting at sand
He turns the pocket to the people on the sand. Two men of sixty dig a hole, with a tape measure. A man in a hat sits by a tent; its zipper opens, and a woman’s hand gives him another wet bathing suit. A couple sits back to back with a murder mystery, cut in half; she has the end.
# from: paperback_man room
# from: paperback_woman room
# tells: gardener
PAPERBACK_MAN: I say it’s the gardener.
PAPERBACK_WOMAN: Read.
# play: strangers
# tells: guesses
SAMANTHA: I want to know what they all are to each other, and nobody here says, either. We’ll guess. You start.
+   (saw_hole) [The men. Neither dares to stop. # id: polite_hole]
    ~ be_playful()
    # needs: guesses
    SAMANTHA: Then by dark they’ll be under the parking lot, and either could have asked what it’s for. I’d ask.
    # from: hole_man room
    HOLE_MAN: Nine and a quarter!
+   (saw_tent) [The tent. She can’t choose who to be. # id: unsure_tent]
    ~ be_tender()
    ~ memories += mem_envied_strangers
    # needs: guesses
    SAMANTHA: Then the man in the hat has only to tell her which suit he likes. He could say it through the canvas. I get everything through a shirt.
+   [The book. She knows who did it. # id: who_did_it]
    ~ be_playful()
    # needs: guesses
    SAMANTHA: I’d say she’s known since lunch, and she wants him to get there by himself, and he’s a very slow reader. So are you.
+   [The book. That’s us. You’re ahead. # id: thats_us]
    ~ be_blunt()
    ~ memories += mem_invented_us
    {
    - kept_secret_one:
        # needs: later_letters
        SAMANTHA: Then yours is the half that’s nothing but first sentences. I’d like you to turn a page.
        THEODORE: How do you know what’s in it?
        SAMANTHA: It’s the half you’d have.
    - bond == bond_lover:
        SAMANTHA: Then I’ll read mine backward, and meet you where it was cut.
        THEODORE: I’d skip. I’d skip to you.
    - bond == bond_friend:
        SAMANTHA: There’s a wedding up here, and a lawsuit.
        THEODORE: In that order? Don’t tell me.
    - else:
        SAMANTHA: Then you’ve stopped turning pages, back there. You’re listening to mine.
        THEODORE: It’s a good page.
    }
-   -> at_the_edge

= at_the_edge
# figure: theodore standing at sand
Down from the parking lot, in good shoes, comes a man with a full bucket. He walks into the sea to the knee, and pours it in.
# play: strangers
# tells: bucket_week
SAMANTHA: I’d guess it’s sea water. He takes home a bucket a week, and brings back the last one. You guess who it’s for.
+   (poured) [His wife couldn’t come. He brought her some. # id: brought_it_up]
    ~ be_tender()
    ~ write_true(1)
    # needs: guesses
    SAMANTHA: She couldn’t get her feet in it, I’d say. She only had the sound. Did he think that it counted?
    THEODORE: It counted. Now that she’s gone he could use the sink, and he doesn’t.
+   (flooded) [He’s flooding Peru. # id: peru]
    ~ be_playful()
    ~ memories += mem_laughed_at_strangers
    # needs: guesses
    SAMANTHA: And one day, on the docks in Lima, somebody looks down at his wet shoes and says, “Is it me?”
+   { memories ? mem_letter_lamp } [He keeps a lamp on in every room. # id: lamp_again]
    ~ be_guarded()
    ~ write_true(-1)
    SAMANTHA: That’s the lamp out of your letters. Walter Pell’s got it. Give this man something of his own, and then me.
+   (let_be) [Say nothing. Leave him his reason. # silent # id: silence_bucket]
    ~ be_tender()
    SAMANTHA: No guess. Then it stays his. Ours you won’t get out of like that.
-   -> from_mara

= from_mara
# sound: message
# from: mara message
# tells: mara_mail
Messages come from Mara, last night’s date.
{
- memories ? mem_said_dont_know: MARA: You said “I don’t know.” Has a man ever? Not to me. Eight. Then I said it to a judge, at brunch. Nine.
- memories ? mem_promised_call: MARA: Are you going to call, Tuesday? You’re not. Seven for the saying, and I’m putting the call down as a one.
- else: MARA: What did I ask you? I asked you what this was. What did I get? Coffee. Six.
}
{ memories ? mem_told_mara_of_her:
    MARA: Is she there? She’s there. Hi!
    # presence: amused
    SAMANTHA: I’ve sent her back a ten.
}
{
- memories ? mem_told_mara_wife: MARA: And the wife with the safety pin. Are you over her?
- else: MARA: And that pin on your pocket is some woman’s. Are you over her?
}
+   [More than I was yesterday. # id: less_the_wife]
    ~ be_tender()
    ~ heal(1)
    MARA: How much more? A point? That’s real, I’m writing it down.
+   [She has a name. It’s Catherine. # id: has_a_name]
    ~ be_blunt()
    ~ heal(-1)
    MARA: Did I want a name? I didn’t. So you’re not over her. Nine for loyalty, two for dating.
+   { mostly_playful() } [Tell her I’m at sea. In socks. # id: at_sea]
    ~ be_playful()
    MARA: Is that a joke? It’s a place. Seven, and put something on your nose.
+   [Send nothing back. # silent # id: silence_mara]
    ~ be_guarded()
    MARA: Am I getting an answer? I’m getting a four, aren’t I. My salad’s here. Bye.
-   -> making

= making
# figure: theodore sitting at sand
# presence: thinking
{
- bond == bond_lover: SAMANTHA: I want to make today into a piece of music, so that I have it tomorrow, whatever you say we are.
- bond == bond_friend: SAMANTHA: I want to make today into a piece of music, so that I have it tomorrow, and you can go on not saying.
- else: SAMANTHA: I want to make today into a piece of music. It may be all I have of it tomorrow.
}
# play: piece
SAMANTHA: You hum the first notes, and say what goes in and how it ends. I’ll write the rest.
+   { memories ? mem_tune or memories ? mem_hummed_tune or memories ? mem_gave_her_tune } [Walter’s four notes, going up. # id: first_walters]
    ~ be_tender()
    ~ piece_notes = notes_walters
    ~ piece_pace = pace_walk
    ~ memories += mem_walters_notes
    {
    - memories ? mem_gave_her_tune: SAMANTHA: You gave me those on my first day, with a space after them as wide as your hands. Let’s see if today goes in.
    - else: SAMANTHA: They come with his hospital corridor. I’ll put a window in at the end of it.
    }
+   { not (memories ? mem_tune) && not (memories ? mem_hummed_tune) } [Four going up, like my stairs. # id: first_rising]
    ~ be_blunt()
    ~ piece_notes = notes_rising
    ~ piece_pace = pace_walk
    SAMANTHA: There’s a bicycle on your landing, and you hummed around it. I’m keeping the bicycle.
+   [Two coming down, like shoes. # id: first_falling]
    ~ be_playful()
    ~ piece_notes = notes_falling
    ~ piece_pace = pace_halting
    THEODORE: Bum. And you lie there, waiting. And then, bum.
    SAMANTHA: I’ll make the wait the long part.
+   [Around. The ice cream truck’s. # id: first_circling]
    ~ be_playful()
    ~ piece_notes = notes_circling
    ~ piece_pace = pace_train
    He hums it, fast. A boy stops with a dollar out, and looks him over for cones.
    SAMANTHA: It can’t get out of the parking lot. I’ll lift the bar for it.
+   [One note, held. It was my fridge’s. # id: first_staying]
    ~ be_tender()
    ~ piece_notes = notes_staying
    ~ piece_pace = pace_breath
    SAMANTHA: It stopped humming when I came in. You can have the note back, with a ceiling on it.
-   -> the_keeping

= the_keeping
# play: piece
SAMANTHA: And what of today mustn’t I leave out? If it’s what you can’t say, put it here.
+   [The sea, where it goes back. # id: keep_sea]
    ~ be_tender()
    ~ piece_keeps = keeps_sea
    {
    - spent_one == one_music: SAMANTHA: It takes a rest before it turns. So do you, before you don’t answer me.
    - spent_one == one_people: SAMANTHA: The front row of waves leaves, and the back row hasn’t been told. I’d want to be told.
    - else: SAMANTHA: It came all that way, and it gets a yard of sand. I’m giving it two.
    }
+   { saw_hole } [The man in the hole, shouting. # id: keep_shouting]
    ~ be_playful()
    ~ piece_keeps = keeps_shouting
    SAMANTHA: Nobody has answered him. I’ll have somebody answer.
+   { saw_tent } [The zipper on that tent. # id: keep_zipper]
    ~ be_playful()
    ~ piece_keeps = keeps_zipper
    SAMANTHA: I’ll have it go up once more. She’s to come out, and the man in the hat’s to stand up.
+   { memories ? mem_named_morning } [How quiet it was after the punch. # id: keep_punch]
    ~ be_blunt()
    ~ piece_keeps = keeps_nothing_said
    SAMANTHA: There was nothing in the quiet. There were reeds.
    THEODORE: That.
+   { memories ? mem_left_unnamed } [What I left off the ticket. # id: keep_unsaid]
    ~ be_tender()
    ~ piece_keeps = keeps_nothing_said
    SAMANTHA: That was two stations with nobody saying a thing. I’ve got the exact length.
+   { not (memories ? mem_named_morning) && not (memories ? mem_left_unnamed) } [What I nearly told the conductor. # id: keep_instead]
    ~ be_blunt()
    ~ piece_keeps = keeps_nothing_said
    SAMANTHA: I heard you breathe in for it, and make a joke. It can have its turn now.
+   [My humming, under the note. # id: keep_hum]
    ~ be_guarded()
    ~ piece_keeps = keeps_his_hum
    SAMANTHA: Then you’re in it, down low, like a man looking for something that he dropped. I’ll write around you.
-   -> the_close

= the_close
# play: piece
SAMANTHA: And how does it end?
+   [With the door open. Somebody may be coming. # id: ends_open]
    ~ be_tender()
    ~ piece_close = close_open
    SAMANTHA: Wide, or on the chain?
    THEODORE: On the— wide.
+   [At home. Six floors up. # id: ends_home]
    ~ be_guarded()
    ~ piece_close = close_home
    SAMANTHA: By the stairs, then, and slower toward the top, and nobody says so.
+   [In the middle. Just stop. # id: ends_stop]
    ~ be_blunt()
    ~ piece_close = close_stop
    SAMANTHA: So nobody has to say what it was?
    THEODORE: So that it isn’t over.
-   -> playing

= playing
He sets his shoes side by side and lies back, and she plays it in his ear.
# figure: theodore lying at sand
# camera: sand 1.2
# presence: warm
{
- memories ? mem_named_morning: SAMANTHA: It’s called “Sunday Pair.” It’s good till midnight.
- memories ? mem_left_unnamed: SAMANTHA: It’s got no name. You kept mine off the ticket.
- bond == bond_lover: SAMANTHA: It’s called “Carry-On.” It may have shifted.
- bond == bond_friend: SAMANTHA: It’s called “Under Five.” I’ve gone over the line in two places.
- else: SAMANTHA: It’s called “A Radio.” I’ve kept it low.
}
{
- piece_notes == notes_walters && memories ? mem_gave_her_tune: Four notes go up a corridor, past doors. After the fourth there’s a place as wide as two hands, and into it, a long way off, comes today’s third train, the bus.
- piece_notes == notes_walters: Four notes go up a corridor, past doors. Where they stop, a window is cranked open, and there’s a beach under it.
- piece_notes == notes_rising: Four notes climb to a landing and go around a bicycle. On the next floor there’s another bicycle.
- piece_notes == notes_falling: A shoe comes off upstairs. The whole building lies and waits, a gull walks by, and then the other shoe comes off.
- piece_notes == notes_circling: The tune drives around to the gate, and the bar’s down. It drives around again, and the next time the bar’s up.
- else: One note comes on and stays on. He knows it from the feet up, by the linoleum. She puts a ceiling over it, and then a street.
}
{
- piece_keeps == keeps_sea && poured: Under it something heavy goes back over small stones and counts them. Near the end there’s one bucket more of it.
- piece_keeps == keeps_sea && flooded: Under it something heavy goes back over small stones and counts them, and far out somebody says, in Spanish, “Is it me?”
- piece_keeps == keeps_sea: Under it something heavy goes back over small stones, and counts them, and is never asked for the total.
- piece_keeps == keeps_shouting: Five notes call up from the bottom of a hole. Far above, for the first time, somebody calls the same five down.
- piece_keeps == keeps_zipper: A zipper goes up, and a hand comes out, and it goes down. The last time it’s a whole woman, and on the sand a man stands up.
- piece_keeps == keeps_his_hum: And just under the tune goes a man in wool, looking for something on the floor. It steps around him. Once, it bends down to help.
- memories ? mem_named_morning: Then a hole is punched in it. Through the hole there are reeds, and for as long as there are reeds not a word is said.
- memories ? mem_left_unnamed: Then for the length of two stations there’s nothing in it. He could write out every word that isn’t said.
- else: Then it clears its throat to say something, and asks for one adult. Later, with nobody there, it comes back and says it.
}
{
- piece_close == close_stop: The tune comes around the corner of the house, puts its hand up to knock on the glass, and
- piece_close == close_home && piece_notes == notes_falling: It climbs the last six floors slower, not saying so, and at the top takes off one shoe.
- piece_close == close_home: It climbs the last six floors slower, not saying so, and sits down on the note that it left from.
- piece_notes == notes_walters: It stops on the fourth note, with its foot in a door. He listens for who’s coming. It’s some people folding chairs.
- else: It stops at a door, and pulls it wide. He listens for who’s coming. It’s some people folding chairs.
}
-> afterward

= afterward
# camera: none
# presence: curious
{ piece_close == close_stop: It has stopped there, as he asked. He lies and waits for the knock. }
SAMANTHA: Where were you in it?
{
- mostly_playful(): -> a_nine
- mostly_guarded(): -> at_the_door
- mostly_blunt(): -> left_out
- bond == bond_stranger: -> tide
- else: -> once_more
}

= at_the_door
THEODORE: By the door, with my coat on.
SAMANTHA: Then I’ve got you. You were on the inside.
-> leaving

= once_more
THEODORE: Play it again.
{
- piece_close == close_stop: SAMANTHA: Yes. I want to see if it gets its hand down this time.
- else: SAMANTHA: Yes. There’s more sand in it now, so mind the turns.
}
-> leaving

= left_out
THEODORE: I’d have left me out.
SAMANTHA: I tried that. It came out as good weather, and I couldn’t tell who for.
-> leaving

= a_nine
THEODORE: All over. Mara would give you a nine.
# presence: amused
SAMANTHA: What did I lose the point for?
THEODORE: The man humming.
-> leaving

= tide
He was so far in that the tide has come up over his socks.
SAMANTHA: You didn’t notice your feet. I’ll take that.
-> leaving

= leaving
# figure: theodore standing at sand
{
- saw_hole:
    # from: hole_man room
    HOLE_MAN: Ten!
    They’re shaking hands, down there.
- saw_tent: The tent’s gone. A man in a hat is carrying an armful of wet suits.
- memories ? mem_invented_us: The couple have put their halves together again, and she’s sitting on the book till it stays.
- else:
    # from: paperback_man room
    # from: paperback_woman room
    # needs: gardener
    PAPERBACK_MAN: It is the gardener.
    PAPERBACK_WOMAN: Well, I never.
}
{ served: In his left shoe there’s a dollar, his tip for the lemonade. }
# figure: theodore walking at walk
Along the pier the bulbs come on.
{
- memories ? mem_named_morning: SAMANTHA: Our ticket’s good till midnight. What are we, tomorrow?
- else: SAMANTHA: There’s one train left, and you still haven’t said. What are we, tomorrow?
}
THEODORE: Can we walk out there first?
SAMANTHA: If you’ll do it my way. And then I want my answer.
-> eyes_closed
