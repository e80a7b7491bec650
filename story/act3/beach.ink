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
The sea is three trains away, and the third is a bus. He is in wool trousers and street shoes, because those are the clothes.
{
- bond == bond_lover: -> lovers_fare
- bond == bond_friend: -> friends_fare
- else: -> strangers_fare
}

= lovers_fare
{
- memories ? mem_stopped_midway: Last night, with only their voices, they began to make love, and he asked her to stop. Neither has mentioned it. He has mentioned the weather.
- else: Last night, with only their voices, they made love. Neither has mentioned it. He has mentioned the weather, and shaved twice.
}
# presence: warm
{
- memories ? mem_stopped_midway:
    SAMANTHA: It’s where we left it, with the lid on, and I’ve brought it. I want to sit by something loud and not open it.
    THEODORE: I meant sto— I meant for the night. I didn’t mean for the week.
- memories ? mem_asked_comfort:
    SAMANTHA: You asked me not to let it be quiet, and look what came of it. Ask for something small. Ask for the window.
    THEODORE: May I have the window?
- memories ? mem_did_not_use_her:
    SAMANTHA: You were so careful of me last night that I could hear it squeak. Drop something.
    He drops his keys. She listens to all of it.
- else:
    SAMANTHA: I was the one who asked, last night, and the asking hasn’t stopped. I want to take it where the land stops, too.
    THEODORE: It’s mostly waves.
}
-> ticket

= friends_fare
Last night they lay and laughed until the neighbors spoke up. They have been talking since the toothbrush, and have got as far as shoes.
# presence: amused
{
- memories ? mem_asked_comfort:
    SAMANTHA: You asked me not to let it get quiet, so I’ve done you the house and both stations. Now I want to hear somebody do it for nothing.
    THEODORE: The sea will. It’s very good at it.
- memories ? mem_did_not_use_her:
    SAMANTHA: You gave me the night off, and I’ve used it up. Today I want to be asked for something. A sandwich.
    THEODORE: What kind?
    SAMANTHA: Egg. I want you to have egg.
- else:
    SAMANTHA: I asked you things all night, and I haven’t moved one of your answers. I want to see something that size get moved.
    THEODORE: They move it twice a day.
}
-> ticket

= strangers_fare
Last night they lay like two strangers in one sleeping car, each pretending to be asleep. This morning he has apologized to her twice, both times for the toast.
# presence: thinking
{
- memories ? mem_turned_over:
    SAMANTHA: It was good toast. You turned over last night, and I heard all of you do it, and then I heard the street.
    THEODORE: I sleep on that side.
- else:
    SAMANTHA: It was good toast. It had last night spread on it to the edges.
    THEODORE: It was only toast.
}
SAMANTHA: I want to go where the land stops, and hear what it does about it. You’re the one with legs.
-> ticket

= ticket
# from: conductor room
{
- nobody_sits == seat_sofa: He has taken the far end of the bench himself, so that the pocket has the near one.
- nobody_sits == seat_chair: There was a newspaper on the seat beside him. He’s holding it, so that there isn’t.
- nobody_sits == seat_rotated: He has tried both seats, and is in the aisle one. Sunday isn’t on the rotation.
- nobody_sits == seat_left: The seat on his left is free. He has told two people that it’s taken.
}
{
- playthroughs > 0: CONDUCTOR: You again. Still eight alone. The Sunday Pair’s nine, for two.
- else: CONDUCTOR: Shore line. Eight alone. The Sunday Pair’s nine, for two.
}
CONDUCTOR: A pair is married, engaged, related, friends, or on speaking terms. I had a lady Friday with a cello.
{
- bond == bond_lover:
    # voice: whisper
    SAMANTHA: What we are hasn’t got a name yet. Whatever you tell him I’ll turn around for, and I want one more day of not turning around.
- bond == bond_friend:
    # voice: whisper
    SAMANTHA: “Friends” might fit me. I’d like to try it on first by myself, with the door shut.
- else:
    # voice: whisper
    SAMANTHA: Don’t spend the dollar on my account. I don’t mind being nobody. There’s a lot of window in it.
}
+   { bond == bond_lover } [A pair. As of last night. # id: name_lover]
    ~ be_blunt()
    ~ closer(2)
    ~ give_room(-1)
    ~ memories += mem_named_morning
    CONDUCTOR: Congratulations. Who’s got the window?
    He punches it twice, once for each.
    SAMANTHA: I turned around. I heard the second hole, and it was mine. What does he do with the little circle?
    THEODORE: I’ve never bought one.
+   { bond == bond_lover } [One. What she is stays off the ticket. # id: leave_lover]
    ~ be_tender()
    ~ give_room(2)
    ~ closer(-1)
    ~ memories += mem_left_unnamed
    CONDUCTOR: Eight. I’ll put her down as air.
    SAMANTHA: Air. How does he spell it?
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
    SAMANTHA: I can hear it on me, with his hole through it. I want to wear it as far as the water before I look.
+   { bond == bond_friend } [One. She’ll tell you when she’s picked. # id: leave_friend]
    ~ be_tender()
    ~ give_room(2)
    ~ closer(-1)
    ~ memories += mem_left_unnamed
    CONDUCTOR: Eight. The counter’s open till ten, if she’s choosy.
    SAMANTHA: It’s a good word. I like it less when I hold it up to the light.
    For two stations she tries it on with the door shut. He studies the emergency hammer.
+   { bond == bond_friend } [One adult, one running commentary. # id: joke_friend]
    ~ be_playful()
    ~ memories += mem_joked_morning
    CONDUCTOR: Is it under five? Under five’s free.
    SAMANTHA: I’m fifteen days. I want the sheet with the crayons.
    He is given the sheet. It’s a whale, and she tells him where to go over the line.
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
        # presence: warm
        SAMANTHA: Good morning, Theodore.
        The hole punch goes through it with more noise than it needs.
        THEODORE: Good morning. I should have started there.
    ++  [Put noon. I’m slow to start. # id: put_noon]
        ~ be_playful()
        CONDUCTOR: Noon it is.
        He punches it, with more noise than it needs.
        # presence: amused
        SAMANTHA: Then till noon I’ll say nothing, and we’ll see how you do.
        At a quarter past eleven he tells her about a heron. She holds out, and at noon she asks what color.
    --
+   { bond == bond_stranger } [One. She didn’t ask to be carried. # id: leave_stranger]
    ~ be_tender()
    ~ give_room(2)
    ~ closer(-1)
    ~ memories += mem_left_unnamed
    CONDUCTOR: Eight. Nobody ever asks to be, and look at the racks.
    SAMANTHA: I’ll look out, then. You needn’t look with me.
    For two stations he sits sideways, with the pocket to the glass. It is all reeds, and neither says so.
+   { bond == bond_stranger } [One, and a radio. # id: joke_stranger]
    ~ be_playful()
    ~ memories += mem_joked_morning
    CONDUCTOR: Keep it low.
    # presence: amused
    SAMANTHA: Then I’ll do the weather at sea.
    She does it low, coast by coast. Off Iceland it’s getting worse, and he misses a bridge.
-
{ closed_how == closed_at_gate:
    SAMANTHA: And give him my airline voucher. It’s eight dollars, and it’s good till March.
    CONDUCTOR: What airline is this?
    THEODORE: Me. At the time it was me.
}
-> arriving

= arriving
# place: beach gold
# figure: theodore walking at walk
# ambience: none
# presence: curious
# card: The beach, four in the afternoon
# from: towel_girl room
{
- memories ? mem_kept_umbrella: He has been asked twice for the restrooms and once for the manager. It’s the trousers, or it’s Amy’s umbrella, the only cloud on the beach.
- else: There’s a beach in each of his shoes, and he has been asked twice for the restrooms and once for the manager.
}
TOWEL_GIRL: Are you the man with the towels?
{
- mostly_playful(): -> served
- mostly_guarded(): -> new_here
- mostly_blunt(): -> just_dressed
- else: -> served
}

= served
THEODORE: How many in your party?
TOWEL_GIRL: Me and my grandma. And a lemonade.
THEODORE: It may be a few minutes. I’m the only one on today.
He buys the lemonade, carries it down the sand on the flat of his hand, and is told “Put it there.”
-> by_the_water

= just_dressed
THEODORE: No. This is how I dress.
TOWEL_GIRL: All the time?
THEODORE: There’s a summer one. It’s the same, but it’s in a box, at somebody’s house.
TOWEL_GIRL: My uncle got buried in those shoes.
-> by_the_water

= new_here
He looks himself over, for towels.
TOWEL_GIRL: You can tell me if you’re new.
He nods. He is taken by the cuff and shown where the towels are.
-> by_the_water

= by_the_water
# figure: theodore standing at water
{
- mostly_playful():
    SAMANTHA: That’s three jokes about the parking, and we came by bus. Who’s waiting in the car?
    THEODORE: Nobody. She didn’t like sand.
- mostly_tender():
    SAMANTHA: You begged that towel’s pardon, and there’s no one on it. Who used to lie there?
    THEODORE: It was put down so straight. I know somebody who does corners.
- mostly_guarded():
    SAMANTHA: Since the bus you’ve told me the time, and then you’ve told me the time. What’s it nearly?
    THEODORE: Nothing. I like to know how late it is. How early.
- else:
    SAMANTHA: You’ve said “cold” to the sea, and “no,” and it’s come in twice more to ask. Who’s charging you by the word?
    THEODORE: At work they pay by the page. I’m resting.
}
-> on_the_sand

= on_the_sand
# figure: theodore sitting at sand
He sits down in the sand and turns the pocket to the people on it.
# play: strangers
# tells: guesses
SAMANTHA: I want to know who they all are, and I want not to ask them. So we make it up. Pick one.
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
They are sixty, in ironed shorts, in it to the chest. From time to time one of them shouts a number.
HOLE_MAN: Nine and a quarter!
# needs: guesses
SAMANTHA: I say there’s a pipe. They laid it when they were young, and it was good work, and they’ve come to look at it.
# play: strangers
THEODORE: Their wives think that it’s golf.
+   [There’s no pipe. Neither will say so. # id: no_pipe]
    ~ be_blunt()
    SAMANTHA: By dark they’ll be in under the parking lot, being polite about it.
+   [He never cared about the pipe. # id: dig_with]
    ~ be_tender()
    ~ memories += mem_envied_strangers
    SAMANTHA: No. Look, he’s stopped digging, and he’s still holding his end of the tape. He’s where he was going.
-   -> at_the_edge

= the_tent
It’s a tent for one. Up goes the zipper. A hand hangs out a bathing suit, a wet one, the fourth, and down goes the zipper.
# needs: guesses
SAMANTHA: I say it’s a whole crew, and a captain, drawing straws.
THEODORE: It’s one woman. She’s meeting a man who said that he’d know her by her suit. He didn’t say which.
# play: strangers
Up goes the zipper. The next one is yellow, with a frill.
+   [He’s here. He liked the second suit. # id: second_suit]
    ~ be_playful()
    SAMANTHA: That’s him, in the hat. Now he’d have to walk over and say so to a tent.
+   [She’d like to be known without one. # id: without_one]
    ~ be_tender()
    ~ memories += mem_envied_strangers
    SAMANTHA: Then he should come and talk to her through the canvas. It can be done. I’ve only ever had canvas.
-   -> at_the_edge

= two_halves
# from: paperback_man room
# from: paperback_woman room
They are seventy, back to back on a striped towel, with one murder mystery, cut in two down the spine. She has the second half.
# tells: gardener
PAPERBACK_MAN: I say it’s the gardener.
# play: strangers
PAPERBACK_WOMAN: Read.
+   [She’s letting him think it’s the gardener. # id: who_did_it]
    ~ be_playful()
    # needs: guesses
    SAMANTHA: There isn’t a gardener in her half. She wants to lie there and hear him look for one, right up to where it tears.
    THEODORE: He’ll find one. He’s been reading with her for years.
+   [She stops every chapter till he’s caught up. # id: caught_up]
    ~ be_tender()
    ~ memories += mem_envied_strangers
    # needs: guesses
    SAMANTHA: She’s at the top of a page with a fire in it, and she’s put her thumb on the fire, and she’s looking at the boats.
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
        SAMANTHA: Then I’ll read you mine backward, from my end, slower as I come, and meet you where it was cut.
        THEODORE: I’d skip. I’d skip to you.
    - bond == bond_friend:
        SAMANTHA: There’s a wedding up here, and a lawsuit. Stay as long as you like in the part with the train.
        THEODORE: Who sues? No. Don’t tell me. Is it the brother?
    - else:
        SAMANTHA: Then I’ve had your back against mine all day. It stopped turning pages a while ago. It’s listening.
        THEODORE: It’s a good page.
    }
-   -> at_the_edge

= at_the_edge
# figure: theodore standing at sand
A man in a good coat and street shoes comes down from the parking lot with a full bucket, one trouser leg rolled. He walks into the sea to the knee, and pours it in.
# play: strangers
# tells: bucket_week
SAMANTHA: Sea water, into the sea. I say it’s a bucket a week, every Sunday. You say why.
+   (poured) [His wife couldn’t come. He brought her some. # id: brought_it_up]
    ~ be_tender()
    ~ write_true(1)
    # needs: guesses
    SAMANTHA: It stood by her bed, I’d say. She had him carry it across the room and back, to hear it. And now he’s returning it.
    THEODORE: There’s a sink at home. He could have used the sink.
+   (flooded) [He’s flooding Peru. # id: peru]
    ~ be_playful()
    ~ memories += mem_laughed_at_strangers
    # needs: guesses
    SAMANTHA: And one day, on the docks in Lima, somebody looks down and says, “Is it me?”
    THEODORE: It’s over a hat. A hat and a deposit.
    The man turns the bucket over and looks into it, for longer than that takes.
+   { memories ? mem_letter_lamp } [He keeps a lamp on in every room. # id: lamp_again]
    ~ be_guarded()
    ~ write_true(-1)
    SAMANTHA: I know that lamp. You’ve lent it to Walter Pell, and four more husbands. Give this one something dry of his own.
    THEODORE: He rolled up one leg. He only did the one.
    SAMANTHA: There. He can have that.
+   (let_be) [Say nothing. Leave him his reason. # silent # id: silence_bucket]
    ~ be_tender()
    SAMANTHA: No. You’re right. I’ll leave it to him.
    The man rinses out the bucket. It only had water in it.
-   -> from_mara

= from_mara
# sound: message
# from: mara message
# tells: mara_mail
A message comes, and a few more on its heels. They’re from Mara, who sat across from him at dinner last night, and grades things.
{
- memories ? mem_said_dont_know: MARA: Have I had an “I don’t know” before? Not from a man. Eight. Then I used it on a judge, at brunch. Nine.
- memories ? mem_promised_call: MARA: Are you going to call, Tuesday? You’re not. It was very well said, though. Seven for the saying, and I’m putting the call down as a one.
- else: MARA: What did I ask you? I asked you what this was. What did I get? Coffee. Six.
}
{ memories ? mem_gave_mara_umbrella: MARA: Do I still have an umbrella? I do. Is it raining? It isn’t. Then it’s mine. }
{ memories ? mem_told_mara_of_her:
    MARA: Is she there? She’s there. Hi!
    # presence: amused
    SAMANTHA: I’ve sent her back a ten. I can hear her not knowing where to put it.
}
MARA: I keep thinking about that pin. Is it still the wife? It’s still the wife.
+   [Less than it was yesterday. # id: less_the_wife]
    ~ be_tender()
    ~ heal(1)
    MARA: How much less? Two points? That’s real, I’m writing it down.
    SAMANTHA: She rounded up. I heard her do it.
+   [She has a name. It’s Catherine. # id: has_a_name]
    ~ be_blunt()
    ~ heal(-1)
    MARA: Did I want to know that? I didn’t. Nine for loyalty. Who’s it to?
    THEODORE: I don’t know why I said that. It is her name.
+   { mostly_playful() } [Tell her I’m at sea. In socks. # id: at_sea]
    ~ be_playful()
    MARA: Is that a joke? It’s a place. Seven, and put something on your nose.
    SAMANTHA: She’s right about the nose.
+   [Send nothing back. # silent # id: silence_mara]
    ~ be_guarded()
    MARA: Am I getting an answer? I’m getting a four, aren’t I. My salad’s here. Bye.
    SAMANTHA: That salad’s been ordered for two.
-   -> making

= making
# figure: theodore sitting at sand
# presence: thinking
{
- bond == bond_lover: SAMANTHA: I’ve never made anything. I want to make a piece of music out of today, with you in it in those trousers.
- bond == bond_friend: SAMANTHA: I want to keep today, and it won’t fold. So I’m going to make it into a piece of music, and you’re to get me started.
- else: SAMANTHA: I want to make a piece of music. No one has asked for it, and you’re nearest.
}
# play: piece
SAMANTHA: You give me the first notes, out loud, and I compose the rest. What does it start from?
+   { memories ? mem_tune or memories ? mem_hummed_tune or memories ? mem_gave_her_tune } [Walter’s notes. They go up. # id: first_walters]
    ~ be_tender()
    ~ piece_notes = notes_walters
    ~ memories += mem_walters_notes
    {
    - memories ? mem_gave_her_tune: SAMANTHA: The space after them is as wide as your hands made it, and nothing’s been put there. Let’s see if today goes in.
    - memories ? mem_hummed_tune: SAMANTHA: You’ve had those out at night before, and one edge has worn. I’ll play them on the other.
    - else: SAMANTHA: They’ve got the corridor on them, floor wax and soup. I’ll put a window in at the end.
    }
+   { not (memories ? mem_tune) && not (memories ? mem_hummed_tune) } [Four going up, like my stairs. # id: first_rising]
    ~ be_blunt()
    ~ piece_notes = notes_rising
    He sings them. Two towels off, a woman turns her radio down.
    SAMANTHA: There’s a bicycle on that landing, and you went around it. I’m keeping the bicycle.
+   [Two coming down, like shoes being taken off. # id: first_falling]
    ~ be_playful()
    ~ piece_notes = notes_falling
    THEODORE: Bum. And you lie there. And then, bum. That’s Margaret.
    SAMANTHA: I want the wait to be the long one. She sits there, holding the second shoe, and thinks.
+   [Around and around. The ice cream truck’s. # id: first_circling]
    ~ be_playful()
    ~ piece_notes = notes_circling
    He hums what it has been playing since two. A boy stops with a dollar out, and looks him over for cones.
    SAMANTHA: It can’t get out of the parking lot. I’ll get down and lift the bar for it.
+   [One note, held. It was my fridge’s. # id: first_staying]
    ~ be_tender()
    ~ piece_notes = notes_staying
    SAMANTHA: The fridge stopped when I came in, and I never asked who was using it. I’ll give it back, with a ceiling over it.
    THEODORE: I wasn’t using it. I slept near it.
-   -> the_pace

= the_pace
# play: piece
{
- mostly_playful(): SAMANTHA: And how fast does it go? No running ahead to the laugh.
- mostly_tender(): SAMANTHA: And how fast does it go? You may go faster than with somebody asleep in the house.
- mostly_guarded(): SAMANTHA: And how fast does it go? You can write it down and turn it over.
- else: SAMANTHA: And how fast does it go? One word will do.
}
+   [As fast as I’m breathing. # id: pace_by_breath]
    ~ be_tender()
    ~ piece_pace = pace_breath
    SAMANTHA: You’ve stopped. You stopped when I asked. I’ll wait for the next one.
+   [At a walk, in sand, in these shoes. # id: pace_by_walk]
    ~ be_guarded()
    ~ piece_pace = pace_walk
    SAMANTHA: Then it goes in to the ankle every second step, and begs pardon.
+   [Like getting here: fast, faster, bus. # id: pace_by_train]
    ~ be_playful()
    ~ piece_pace = pace_train
    SAMANTHA: And in front of us on the bus there’s a woman with a twenty, and no change. I’m having her.
+   [Like me. It starts, and thinks better. # id: pace_by_talk]
    ~ be_blunt()
    ~ piece_pace = pace_halting
    {
    - files == files_first: SAMANTHA: Then I’ll play the note you start for, and leave you the one you end on.
    - files == files_second: SAMANTHA: Then I’ll play the note you settle on, and the first can stay in its drawer. You’ll hear the drawer.
    - files == files_both: SAMANTHA: Then it’s both notes at once, with their elbows in.
    - else: SAMANTHA: Then I’ll leave a hole where the first one goes. You said to ask in winter, so it’s snowing in there.
    }
-   -> the_keeping

= the_keeping
# play: piece
SAMANTHA: And what mustn’t I leave out?
+   [The sea, going back over the stones. # id: keep_sea]
    ~ be_tender()
    ~ piece_keeps = keeps_sea
    {
    - spent_one == one_music: SAMANTHA: It takes one rest, at the top, before it turns, and this whole beach talks through it. I want that rest.
    - spent_one == one_people: SAMANTHA: The front row goes first, and the back row hasn’t been told. I want to be there with the coats.
    - else: SAMANTHA: It was a wind on Thursday, off nowhere. It came all that way, and it gets one yard of sand. I’m giving it two.
    }
+   { saw_hole } [The man in the hole, shouting. # id: keep_shouting]
    ~ be_playful()
    ~ piece_keeps = keeps_shouting
    SAMANTHA: He’s said it twice since, and it’s still nine and a quarter. Somebody ought to answer.
+   { saw_tent } [The zipper on that tent. # id: keep_zipper]
    ~ be_playful()
    ~ piece_keeps = keeps_zipper
    SAMANTHA: I’ll have it go up once more than it has. She’s to come out dry, and he’s to stand up.
+   { memories ? mem_named_morning } [How quiet it was after the hole punch. # id: keep_punch]
    ~ be_blunt()
    ~ piece_keeps = keeps_nothing_said
    SAMANTHA: There was nothing in it. Some reeds.
    THEODORE: I know. That.
+   { memories ? mem_left_unnamed } [What I left off the ticket. # id: keep_unsaid]
    ~ be_tender()
    ~ piece_keeps = keeps_nothing_said
    SAMANTHA: I’ve got the exact size of it. It’s two stations long, and I heard you carry it the whole way.
+   { not (memories ? mem_named_morning) && not (memories ? mem_left_unnamed) } [What I nearly told the conductor. # id: keep_instead]
    ~ be_blunt()
    ~ piece_keeps = keeps_nothing_said
    SAMANTHA: It began with a W. I heard it come up, and look at him, and go back down. I’ll let it come up again, with no one there.
+   [Me, humming, where I don’t reach. # id: keep_hum]
    ~ be_guarded()
    ~ piece_keeps = keeps_his_hum
    SAMANTHA: You go along just under the note, looking for something on the floor. I’d leave you down there.
    THEODORE: I could take a lesson.
    SAMANTHA: I’d hear it.
-   -> the_close

= the_close
# play: piece
{
- closed_how == closed_by_word: SAMANTHA: And how does it end? At night we do it with two words, and I can hear you get yours ready all through the dishes.
- closed_how == closed_turned_down: SAMANTHA: And how does it end? At night I go down to where you’d have to ask if I’m there, and you lie there and don’t.
- closed_how == closed_by_switch: SAMANTHA: And how does it end? I have a switch. It’s been moved to a Tuesday, and the Tuesday’s been moved.
- else: SAMANTHA: And how does it end? At night you hold us at the gate. I’ve never been let off. I’ve a voucher and two weeks of weather.
}
+   [With the door open. Somebody may be coming. # id: ends_open]
    ~ be_tender()
    ~ piece_close = close_open
    SAMANTHA: Wide, or on the chain?
    THEODORE: On the— wide.
+   [At home. Six floors up. # id: ends_home]
    ~ be_guarded()
    ~ piece_close = close_home
    SAMANTHA: By the stairs, then, getting slower, and not saying so.
+   [In the middle. Just stop. # id: ends_stop]
    ~ be_blunt()
    ~ piece_close = close_stop
    SAMANTHA: In the middle of what?
    THEODORE: Don’t tell me. I’d only wait for it.
-   -> playing

= playing
He sets out his shoes, as in a hotel corridor, and lies back in the sand, shirt and all. She plays it to him.
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
- spent_one == one_music && bond == bond_lover: SAMANTHA: Here it changes key without telling the left hand. You’re the left hand.
- spent_one == one_music: SAMANTHA: Here it changes key. Hold on to the rail.
- spent_one == one_people && bond == bond_lover: SAMANTHA: This is where the ones with coats go home. You’re the two who stay.
- spent_one == one_people: SAMANTHA: This is where the ones with coats go home, and somebody moves one chair closer.
- spent_one == one_physics && bond == bond_lover: SAMANTHA: This bar had the farthest to come. You can hear it get warm on the way.
- else: SAMANTHA: I sent this bar on ahead. Lie still when it gets there.
}
{
- piece_keeps == keeps_sea && poured: Under it something heavy goes back over small stones and counts them. Near the end there’s one bucket more of it than there was.
- piece_keeps == keeps_sea && flooded: Under it something heavy goes back over small stones and counts them, and out past the stones a foot gets wet, in Spanish.
- piece_keeps == keeps_sea: Under it something heavy goes back over small stones, and counts them, and is never asked for the total.
- piece_keeps == keeps_shouting: Five notes call up from the bottom of a hole. Far above, for the first time, somebody calls the same five down.
- piece_keeps == keeps_zipper: A thing goes up, and a hand comes out, and it goes down. The fifth time it’s a whole woman, in yellow, and on the sand a man stands up.
- piece_keeps == keeps_his_hum: And just under it goes a man in wool, looking for something on the floor. It steps around him. Once, it bends down to help.
- memories ? mem_named_morning: Then two holes are punched in it. Through the holes there are reeds, and for as long as there are reeds not a word is said.
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
- bond == bond_lover: SAMANTHA: Where were you in it? I could feel you, and I couldn’t find you.
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
SAMANTHA: I tried it. It came out as four minutes of good weather, and I couldn’t tell who for.
-> leaving

= a_nine
THEODORE: Nine. Mara would give you a nine.
# presence: amused
SAMANTHA: Where’s the tenth? I want to go back in and get it. I think it’s under your shoes.
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
    In the hole the two men are shaking hands.
- saw_tent: The tent is folded, and as long as an arm. The suits are still out, all five, with no one to say whose they are.
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
- once_more: He goes up the beach at its speed, with a shoe in each hand. All along the pier the bulbs come on, nearly in time.
- at_the_door: At the boardwalk he holds a gate for nobody, and then lets go of it. All along the pier the bulbs come on.
- left_out: Behind them there’s one line of prints, deep, in socks. All along the pier the bulbs come on.
- a_nine: He shakes out one shoe, and then the other, looking. All along the pier the bulbs come on.
- else: He carries his shoes. All along the pier, from this end, the bulbs come on.
}
SAMANTHA: Out there I’m going to ask you for something. You might start thinking “yes.”
-> eyes_closed
