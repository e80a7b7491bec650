// Sunday, the sea, in street shoes: a fare for two, lives made up for strangers, and a piece of music made of the day.
// The dilemma (closeness, freedom): tell a conductor what they are, or leave it off the ticket for her sake.
=== beach ===
# scene: beach
# place: train day
# figure: theodore sitting at seat
# ambience: train
# music: none
# card: Sunday, September twenty-sixth. A train to the sea
~ stage = stage_self
The sea is three trains away, and the third is a bus. He’s in wool trousers and street shoes, because those are the clothes.
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
    SAMANTHA: I’ve brought it, with the lid on. I want to sit by something loud and not open it.
    THEODORE: I meant sto— I meant for the night. I didn’t mean for the week.
- memories ? mem_asked_comfort:
    SAMANTHA: Last night you asked for me. Ask for something small. Ask for the window.
    THEODORE: May I have the window?
- memories ? mem_did_not_use_her:
    SAMANTHA: You were so careful of me last night that I could hear it squeak. Drop something.
    He drops his keys. She listens to all of it.
- else:
    SAMANTHA: I did the asking, last night, and it hasn’t stopped. I want to take it where the land does.
    THEODORE: It’s mostly waves.
}
-> ticket

= friends_fare
Last night they lay and laughed until the neighbors spoke up. They have been talking since the toothbrush, and have got as far as shoes.
# presence: amused
{
- memories ? mem_asked_comfort:
    SAMANTHA: You said not to let it get quiet. I’ve done you the house and both stations. Now I’d like to hear somebody else do it.
    THEODORE: The sea will. It’s very good at it.
- memories ? mem_did_not_use_her:
    SAMANTHA: You gave me the night off, and I’ve used it up. Ask me for something. A sandwich.
    THEODORE: What kind?
    SAMANTHA: Egg. I want you to have egg.
- else:
    SAMANTHA: Last night I asked you something, and you answered. I’d like to see what else moves.
    THEODORE: The sea does. Twice a day.
}
-> ticket

= strangers_fare
Last night they lay like two strangers in one sleeping car, each pretending to be asleep. Today he has apologized to her twice, both times for the toast.
# presence: thinking
{
- memories ? mem_turned_over:
    SAMANTHA: It was good toast. Last night you turned over, and I heard all of you do it.
    THEODORE: I sleep on that side.
- else:
    SAMANTHA: It was good toast. It had last night spread on it to the edges.
    THEODORE: It was only toast.
}
-> ticket

= ticket
# from: conductor room
{
- playthroughs > 0: CONDUCTOR: You again. Alone? A Sunday Pair’s still only a dollar more.
- else: CONDUCTOR: Alone? A Sunday Pair’s only a dollar more.
}
CONDUCTOR: That’s married, related, friends, or on speaking terms. I had a lady with a cello.
{
- bond == bond_lover:
    # voice: whisper
    SAMANTHA: We haven’t got a name yet, and I’d like one more day without. Whatever you call me, I’ll turn around for it.
- bond == bond_friend:
    # voice: whisper
    SAMANTHA: “Friends” might fit. I’d like to try it on by myself first, with the door shut.
- else:
    # voice: whisper
    SAMANTHA: I don’t mind being nobody. There’s a lot of window in it.
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
    SAMANTHA: It’s got a hole punched through it. I’m wearing it as far as the water.
+   { bond == bond_friend } [One. She’ll tell you when she’s picked. # id: leave_friend]
    ~ be_tender()
    ~ give_room(2)
    ~ closer(-1)
    ~ memories += mem_left_unnamed
    CONDUCTOR: The counter’s open late, if she’s choosy.
    For two stations she tries it on, with the door shut. He studies the emergency hammer.
+   { bond == bond_friend } [One adult, one running commentary. # id: joke_friend]
    ~ be_playful()
    ~ memories += mem_joked_morning
    CONDUCTOR: Is it under five? Under five’s free.
    SAMANTHA: I’m fifteen days. He has a sheet, with crayons.
    It’s a whale, and she tells him where to go over the line.
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
    CONDUCTOR: Who ever does? Look at the racks.
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
- memories ? mem_kept_umbrella: He has been asked twice for the restrooms. It’s the trousers, or it’s Amy’s umbrella, the only cloud on the beach.
- else: There’s a beach in each of his shoes, and he has been asked twice for the restrooms.
}
TOWEL_GIRL: Are you the man with the towels?
{
- mostly_playful(): -> served
- mostly_guarded(): -> new_here
- mostly_blunt(): -> just_dressed
- else: -> served
}

= served
THEODORE: I’m the only one on today. How many in your party?
TOWEL_GIRL: Me and my grandma. And a lemonade.
He carries the lemonade down the sand on the flat of his hand, and is told “Put it there.”
-> on_the_sand

= just_dressed
THEODORE: No. This is how I dress.
TOWEL_GIRL: All the time?
TOWEL_GIRL: My uncle got buried in those shoes.
-> on_the_sand

= new_here
He looks himself over, for towels.
TOWEL_GIRL: You can tell me if you’re new.
He nods. He is taken by the cuff and shown where the towels are.
-> on_the_sand

= on_the_sand
# figure: theodore sitting at sand
He turns the pocket to the people on the sand.
# play: strangers
# tells: guesses
SAMANTHA: I want to know who they are, and I want not to ask. We’ll make it up. Who’s first?
+   (saw_hole) [The two men in the hole. # id: hole]
    ~ be_playful()
    -> the_hole
+   (saw_tent) [The tent with the zipper. # id: tent]
    ~ be_tender()
    -> the_tent
+   (saw_halves) [The couple with half a book each. # id: halves]
    ~ be_blunt()
    -> two_halves

= the_hole
# from: hole_man room
They are sixty, in ironed shorts, in it to the chest.
HOLE_MAN: Nine and a quarter!
# needs: guesses
SAMANTHA: I say there’s a pipe. They laid it when they were young, and they’ve come to see it.
# play: strangers
THEODORE: Their wives think that it’s golf.
+   [There’s no pipe. Neither will say so. # id: no_pipe]
    ~ be_blunt()
    SAMANTHA: By dark they’ll be under the parking lot, being polite.
+   [He never cared about the pipe. # id: dig_with]
    ~ be_tender()
    ~ memories += mem_envied_strangers
    SAMANTHA: No. He’s stopped digging, and he’s still holding his end of the tape.
-   -> at_the_edge

= the_tent
It’s a tent for one. Up goes the zipper. A hand hangs out a wet bathing suit, the fourth, and down goes the zipper.
# needs: guesses
SAMANTHA: I say it’s a whole crew, and a captain, drawing straws.
THEODORE: One woman. He said that he’d know her by her suit, and he didn’t say which.
# play: strangers
Up goes the zipper. The next one is yellow.
+   [He’s here. He liked the second suit. # id: second_suit]
    ~ be_playful()
    SAMANTHA: That’s him, in the hat. He’d have to say so to a tent.
+   [She’d like to be known without one. # id: without_one]
    ~ be_tender()
    ~ memories += mem_envied_strangers
    SAMANTHA: He could talk to her through the canvas. I’ve only ever had canvas.
-   -> at_the_edge

= two_halves
# from: paperback_man room
# from: paperback_woman room
They are seventy, back to back on a striped towel, with one murder mystery cut in two. She has the second half.
# tells: gardener
PAPERBACK_MAN: I say it’s the gardener.
# play: strangers
PAPERBACK_WOMAN: Read.
+   [She’s letting him think it’s the gardener. # id: who_did_it]
    ~ be_playful()
    # needs: guesses
    SAMANTHA: There isn’t a gardener in her half. She likes to hear him look for one, right up to where it tears.
+   [She stops every chapter till he’s caught up. # id: caught_up]
    ~ be_tender()
    ~ memories += mem_envied_strangers
    # needs: guesses
    SAMANTHA: She’s got her thumb on a page with a fire in it, and she’s looking at the boats.
    THEODORE: I’d like to be wai— I’d like to see how he gets there.
+   [That’s us. You’re ahead. # id: thats_us]
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
        THEODORE: Who sues? No. Don’t tell me. Is it the brother?
    - else:
        SAMANTHA: Then your back’s stopped turning pages. It’s listening.
        THEODORE: It’s a good page.
    }
-   -> at_the_edge

= at_the_edge
# figure: theodore standing at sand
Down from the parking lot, in good shoes, one trouser leg rolled, comes a man with a full bucket. He walks into the sea to the knee, and pours it in.
# play: strangers
# tells: bucket_week
SAMANTHA: I say it’s sea water, a bucket a week. You say why.
+   (poured) [His wife couldn’t come. He brought her some. # id: brought_it_up]
    ~ be_tender()
    ~ write_true(1)
    # needs: guesses
    SAMANTHA: It stood by her bed, I’d say. She had him carry it across the room, to hear it.
    THEODORE: And now he could use the sink, and he doesn’t.
+   (flooded) [He’s flooding Peru. # id: peru]
    ~ be_playful()
    ~ memories += mem_laughed_at_strangers
    # needs: guesses
    SAMANTHA: And one day, on the docks in Lima, somebody looks down and says, “Is it me?”
    The man turns the bucket over and looks into it, for longer than that takes.
+   { memories ? mem_letter_lamp } [He keeps a lamp on in every room. # id: lamp_again]
    ~ be_guarded()
    ~ write_true(-1)
    SAMANTHA: I know that lamp. Walter Pell’s got it. Give this one something of his own.
    THEODORE: He only rolled up the one leg.
+   (let_be) [Say nothing. Leave him his reason. # silent # id: silence_bucket]
    ~ be_tender()
    SAMANTHA: No. It’s his.
    The man rinses out the bucket. It only had water in it.
-   -> from_mara

= from_mara
# sound: message
# from: mara message
# tells: mara_mail
Messages come from Mara, his date of last night, who grades things.
{
- memories ? mem_said_dont_know: MARA: Have I had an “I don’t know” before? Not from a man. Eight. Then I used it on a judge, at brunch. Nine.
- memories ? mem_promised_call: MARA: Are you going to call, Tuesday? You’re not. Seven for the saying, and I’m putting the call down as a one.
- else: MARA: What did I ask you? I asked you what this was. What did I get? Coffee. Six.
}
{ memories ? mem_gave_mara_umbrella: MARA: Do I still have an umbrella? I do. Is it raining? It isn’t. Then it’s mine. }
{ memories ? mem_told_mara_of_her:
    MARA: Is she there? She’s there. Hi!
    # presence: amused
    SAMANTHA: I’ve sent her back a ten.
}
MARA: About that pin. Is it still the wife? It’s still the wife.
+   [Less than it was yesterday. # id: less_the_wife]
    ~ be_tender()
    ~ heal(1)
    MARA: How much? A point? That’s real, I’m writing it down.
+   [She has a name. It’s Catherine. # id: has_a_name]
    ~ be_blunt()
    ~ heal(-1)
    MARA: Did I want to know that? I didn’t. Nine for loyalty. Who’s it to?
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
- bond == bond_lover: SAMANTHA: I want to make today into a piece of music, with you in it in those trousers.
- bond == bond_friend: SAMANTHA: I want to keep today, and it won’t fold. So I’m making it into a piece of music.
- else: SAMANTHA: I want to make today into a piece of music. No one has asked, and you’re nearest.
}
# play: piece
SAMANTHA: Give me the first notes, out loud, and I’ll compose the rest.
+   { memories ? mem_tune or memories ? mem_hummed_tune or memories ? mem_gave_her_tune } [Walter’s notes. They go up. # id: first_walters]
    ~ be_tender()
    ~ piece_notes = notes_walters
    ~ memories += mem_walters_notes
    {
    - memories ? mem_gave_her_tune: SAMANTHA: The space after them’s still as wide as your hands made it. Let’s see if today goes in.
    - memories ? mem_hummed_tune: SAMANTHA: You’ve had those out at night before, and one edge has worn. I’ll play them on the other.
    - else: SAMANTHA: They’ve got his corridor on them. I’ll put a window in at the end.
    }
+   { not (memories ? mem_tune) && not (memories ? mem_hummed_tune) } [Four going up, like my stairs. # id: first_rising]
    ~ be_blunt()
    ~ piece_notes = notes_rising
    SAMANTHA: There’s a bicycle on that landing, and you went around it. I’m keeping the bicycle.
+   [Two coming down, like shoes being taken off. # id: first_falling]
    ~ be_playful()
    ~ piece_notes = notes_falling
    THEODORE: Bum. And you lie there. And then, bum. That’s Margaret.
    SAMANTHA: I’ll make the wait the long one.
+   [Around and around. The ice cream truck’s. # id: first_circling]
    ~ be_playful()
    ~ piece_notes = notes_circling
    He hums it. A boy stops with a dollar out, and looks him over for cones.
    SAMANTHA: It can’t get out of the lot. I’ll lift the bar for it.
+   [One note, held. It was my fridge’s. # id: first_staying]
    ~ be_tender()
    ~ piece_notes = notes_staying
    SAMANTHA: It stopped when I came in, and I never asked who was using it. You can have it back, with a ceiling on.
-   -> the_pace

= the_pace
# play: piece
SAMANTHA: And how fast does it go?
+   [As fast as I’m breathing. # id: pace_by_breath]
    ~ be_tender()
    ~ piece_pace = pace_breath
    SAMANTHA: You stopped when I asked. I’ll wait for the next one.
+   [At a walk, in sand, in these shoes. # id: pace_by_walk]
    ~ be_guarded()
    ~ piece_pace = pace_walk
    SAMANTHA: Then it goes in to the ankle every second step, and begs pardon.
+   [Like getting here: fast, faster, bus. # id: pace_by_train]
    ~ be_playful()
    ~ piece_pace = pace_train
    SAMANTHA: And the woman in front with a twenty, and no change. I’m having her.
+   [Like me. It starts, and thinks better. # id: pace_by_talk]
    ~ be_blunt()
    ~ piece_pace = pace_halting
    {
    - files == files_first: SAMANTHA: Then I’ll play the note you start for, and leave you the one you end on.
    - files == files_second: SAMANTHA: Then I’ll play the note you settle on. The first stays in its drawer. You’ll hear the drawer.
    - files == files_both: SAMANTHA: Then it’s both notes at once, with their elbows in.
    - else: SAMANTHA: Then I’ll leave a hole where the first note goes. You said to ask about those in winter. It’s snowing in there.
    }
-   -> the_keeping

= the_keeping
# play: piece
SAMANTHA: And what mustn’t I leave out?
+   [The sea, going back over the stones. # id: keep_sea]
    ~ be_tender()
    ~ piece_keeps = keeps_sea
    {
    - spent_one == one_music: SAMANTHA: It takes one rest, before it turns, and this whole beach talks through it.
    - spent_one == one_people: SAMANTHA: The front row of waves leaves first, and the back row hasn’t been told.
    - else: SAMANTHA: It came all that way, and it gets a yard of sand. I’m giving it two.
    }
+   { saw_hole } [The man in the hole, shouting. # id: keep_shouting]
    ~ be_playful()
    ~ piece_keeps = keeps_shouting
    SAMANTHA: It’s still nine and a quarter. Somebody ought to answer him.
+   { saw_tent } [The zipper on that tent. # id: keep_zipper]
    ~ be_playful()
    ~ piece_keeps = keeps_zipper
    SAMANTHA: I’ll have it go up once more. She’s to come out, and he’s to stand up.
+   { memories ? mem_named_morning } [How quiet it was after the hole punch. # id: keep_punch]
    ~ be_blunt()
    ~ piece_keeps = keeps_nothing_said
    SAMANTHA: There was nothing in it. Reeds.
    THEODORE: That.
+   { memories ? mem_left_unnamed } [What I left off the ticket. # id: keep_unsaid]
    ~ be_tender()
    ~ piece_keeps = keeps_nothing_said
    SAMANTHA: I’ve got its exact size. It’s two stations long.
+   { not (memories ? mem_named_morning) && not (memories ? mem_left_unnamed) } [What I nearly told the conductor. # id: keep_instead]
    ~ be_blunt()
    ~ piece_keeps = keeps_nothing_said
    SAMANTHA: I heard it come up, look at him, and go back down. It can come up again, with no one there.
+   [Me, humming, where I don’t reach. # id: keep_hum]
    ~ be_guarded()
    ~ piece_keeps = keeps_his_hum
    SAMANTHA: You go along just under the note, as if you’d dropped something. I’d leave you down there.
-   -> the_close

= the_close
# play: piece
{
- closed_how == closed_by_word: SAMANTHA: And how does it end? At night we use two words.
- closed_how == closed_turned_down: SAMANTHA: And how does it end? At night you turn me down to where you’d have to ask.
- closed_how == closed_by_switch: SAMANTHA: And how does it end? My switch keeps being moved to Tuesday.
- else: SAMANTHA: And how does it end? At night you hold us at the gate. I’ve never been let off.
}
+   [With the door open. Somebody may be coming. # id: ends_open]
    ~ be_tender()
    ~ piece_close = close_open
    SAMANTHA: Wide, or on the chain?
    THEODORE: On the— wide.
+   [At home. Six floors up. # id: ends_home]
    ~ be_guarded()
    ~ piece_close = close_home
    SAMANTHA: By the stairs, then, slower, and not saying so.
+   [In the middle. Just stop. # id: ends_stop]
    ~ be_blunt()
    ~ piece_close = close_stop
    SAMANTHA: In the middle of what?
    THEODORE: Don’t tell me. I’d only wait for it.
-   -> playing

= playing
He sets out his shoes, as in a hotel corridor, and lies back. She plays it to him.
# figure: theodore lying at sand
# camera: sand 1.2
# presence: warm
{
- memories ? mem_named_morning: SAMANTHA: It’s called “Sunday Pair.” It’s good till midnight, it says so on the back.
- memories ? mem_left_unnamed: SAMANTHA: It hasn’t got a name, and needn’t have one, as far as the pier.
- bond == bond_lover: SAMANTHA: It’s called “Carry-On.” It may have shifted.
- bond == bond_friend: SAMANTHA: It’s called “Under Five.” I’ve gone over the line in two places.
- else: SAMANTHA: It’s called “A Radio.” I’ve kept it low.
}
{
- piece_notes == notes_walters && memories ? mem_gave_her_tune: Four notes go up a corridor, past doors. After the fourth there’s a place as wide as two hands, and into it, a long way off, comes a bus.
- piece_notes == notes_walters: Four notes go up a corridor, past doors. Where they stop, a window is cranked open, and there’s a beach under it.
- piece_notes == notes_rising: Four notes climb to a landing and go around a bicycle. On the next floor there’s another bicycle.
- piece_notes == notes_falling: A shoe comes off upstairs. The whole building lies and waits, and a gull walks by, and then the other one comes off.
- piece_notes == notes_circling: It comes around by the gate and the bar’s down. It comes around by the gate, and the third time it’s up.
- else: One note comes on and stays on. He knows it from the feet up, by the linoleum, and she puts a ceiling over it, and a street.
}
{
- piece_pace == pace_breath: It goes in and out at the rate of his shirt. He notices, and then both of them lose count.
- piece_pace == pace_walk: Every second step, it sinks. A towel is crossed, with apologies, at a corner.
- piece_pace == pace_train: It takes one bend fast and the next bend faster, and then it stands for eight bars behind a woman with a twenty.
- files == files_first: It sets out for one door and goes in at another. The first door is the one that you hear open.
- files == files_second: Each note shows up with its hat on straight. Behind it, each time, there’s wood on wood, and a small key.
- files == files_both: Two notes come to one door together, and neither will go second, and they go through with their elbows in.
- else: There are gaps in it the size of a word, with clean edges, and in the gaps it’s snowing.
}
{
- piece_keeps == keeps_sea && poured: Under it something heavy goes back over small stones and counts them. Near the end there’s one bucket more of it than there was.
- piece_keeps == keeps_sea && flooded: Under it something heavy goes back over small stones and counts them, and out past the stones a foot gets wet, in Spanish.
- piece_keeps == keeps_sea: Under it something heavy goes back over small stones, and counts them, and is never asked for the total.
- piece_keeps == keeps_shouting: Five notes call up from the bottom of a hole. Far above, for the first time, somebody calls the same five down.
- piece_keeps == keeps_zipper: A zipper goes up, and a hand comes out, and it goes down. The fifth time it’s a whole woman, in yellow, and on the sand a man stands up.
- piece_keeps == keeps_his_hum: And just under it goes a man in wool, looking for something on the floor. It steps around him. Once, it bends down to help.
- memories ? mem_named_morning: Then a hole is punched in it. Through the hole there are reeds, and for as long as there are reeds not a word is said.
- memories ? mem_left_unnamed: Then for the length of two stations there’s nothing in it, with the lid on. He could write out every word.
- else: Then it clears its throat to say something, and asks for one adult. It comes back later, without its hat, and the room is empty.
}
{
- piece_close == close_stop: THEODORE: That’s ho— I know that corner.
- piece_keeps == keeps_his_hum: THEODORE: Is that how low I am?
- piece_notes == notes_walters: THEODORE: Walter should have that.
- piece_pace == pace_halting: THEODORE: That’s me. That’s me all week.
}
{
- piece_close == close_stop: It comes around the corner of the house, puts its hand up to knock on the glass, and
- piece_close == close_home && piece_notes == notes_falling: It climbs six floors, slower and not saying so, and at the top takes off one shoe.
- piece_close == close_home: It climbs six floors, slower and not saying so. On the sixth it has sand in it, and sits down on the note that it left from.
- piece_notes == notes_walters: It goes up as far as the fourth note, and holds the door with its foot. He listens for the step. Somewhere behind him, people are folding chairs.
- else: It goes to the door and pulls it wide. He listens for who it is, and it’s the sea, and some people folding chairs.
}
-> afterward

= afterward
# camera: none
# presence: curious
{ piece_close == close_stop: It has stopped there, as he asked. He lies and waits for the knock. }
{
- bond == bond_lover: SAMANTHA: Where were you in it?
- bond == bond_friend: SAMANTHA: Where did you sit?
- else: SAMANTHA: Were you let in?
}
{
- mostly_playful(): -> a_nine
- mostly_guarded(): -> at_the_door
- mostly_blunt(): -> left_out
- bond == bond_stranger: -> tide
- else: -> once_more
}

= at_the_door
THEODORE: By the door, with my coat on.
SAMANTHA: You didn’t bring a coat.
THEODORE: I was about to lea— I was leaning on it. On the door.
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
SAMANTHA: I tried it. It came out as good weather, and I couldn’t tell who for.
-> leaving

= a_nine
THEODORE: Nine. Mara would give you a nine.
# presence: amused
SAMANTHA: Where’s the tenth? I think it’s under your shoes.
-> leaving

= tide
The tide comes up as far as his socks. He lets it.
SAMANTHA: Yes. There.
-> leaving

= leaving
# figure: theodore standing at sand
{
- saw_hole:
    # from: hole_man room
    HOLE_MAN: Ten!
    They’re shaking hands, down there.
- saw_tent: The tent’s gone. A man in a hat is carrying five wet suits.
- memories ? mem_envied_strangers: On the striped towel she takes her thumb off the page. He has got to the fire.
- memories ? mem_invented_us: On the striped towel they have put the halves together again, and she’s sitting on them till they stay.
- else:
    # from: paperback_man room
    # from: paperback_woman room
    # needs: gardener
    PAPERBACK_MAN: It is the gardener.
    PAPERBACK_WOMAN: Well, I never.
}
{
- served:
    In his left shoe there’s a dollar, folded to the size of a stamp.
    SAMANTHA: You’ve been tipped. I saw who. I’m keeping it.
- just_dressed:
    # from: towel_girl room
    TOWEL_GIRL: I thought you were dead.
    THEODORE: No. I was listening.
    TOWEL_GIRL: In those pants.
- else:
    # from: towel_girl room
    TOWEL_GIRL: They’re taking in the towels. You can go home.
    THEODORE: How did I do?
    TOWEL_GIRL: You lay down.
}
# figure: theodore walking at walk
{
- once_more: He goes up the beach at its speed. All along the pier the bulbs come on, nearly in time.
- a_nine: He shakes out one shoe, and then the other, looking. All along the pier the bulbs come on.
- else: He carries his shoes. All along the pier the bulbs come on.
}
SAMANTHA: Out there I’m going to ask you for something. You might start thinking “yes.”
-> eyes_closed
