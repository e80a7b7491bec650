// Sunday, the sea, in street shoes: a fare for two, lives for strangers, and a piece made of the day.
// The dilemma (closeness, freedom): tell a conductor what they are, or leave it off the ticket for her sake.
=== beach ===
# scene: beach
# place: train day
# figure: theodore sitting at seat
# ambience: train
# from: conductor room
# music: none
# card: Sunday, September twenty-sixth. The train to the sea
~ stage = stage_self
The sea is three trains away. He is in wool trousers and street shoes, because those are the clothes.
{
- bond == bond_lover: -> lovers_fare
- bond == bond_friend: -> friends_fare
- else: -> strangers_fare
}

= lovers_fare
Neither of them has mentioned it. He has mentioned the weather, and shaved twice.
# presence: warm
{
- memories ? mem_stopped_midway:
    SAMANTHA: It’s where we left it, with the lid on, and I’ve brought it, and I want to sit by something loud and not open it.
    THEODORE: I meant sto— I meant for the night. I didn’t mean for the week.
- memories ? mem_asked_comfort:
    SAMANTHA: You asked, last night, and I was there before the end of the word, and I want to hear you ask for something small. Ask for the window.
    THEODORE: May I have the window?
- memories ? mem_did_not_use_her:
    SAMANTHA: You were so careful of me last night that I could hear it squeak. Drop something.
    He drops his keys. She listens to all of it.
- else:
    SAMANTHA: I asked, last night, and the asking hasn’t stopped, I can taste it, and I want to take it where the land stops, too.
    THEODORE: It’s mostly wait— it’s mostly waves.
}
-> ticket

= friends_fare
They have been talking since the toothbrush, and have not yet got past shoes.
# presence: amused
{
- memories ? mem_asked_comfort:
    SAMANTHA: You asked me not to let it get quiet, and I’ve done the house and both stations, and now I want to hear somebody do it for nothing.
    THEODORE: It’s the sea. It’s very good at it.
- memories ? mem_did_not_use_her:
    SAMANTHA: You gave me the night off, and I’ve used it up, and today I want to be asked for something. A sandwich.
    THEODORE: What kind?
    SAMANTHA: Egg. I want you to have egg.
- else:
    SAMANTHA: I asked and you told me, and I’ve been over it in the dark, and I haven’t moved anything, and now I want to see the sea moved.
    THEODORE: You could move the wor— you can move some of it.
}
-> ticket

= strangers_fare
He has apologized to her twice since breakfast, both times for the toast.
# presence: thinking
{
- memories ? mem_turned_over:
    SAMANTHA: It was good toast, I could smell what it was for. You turned over last night, and I heard all of you do it, and then I heard the street.
    THEODORE: I was ti— it was my side. I sleep on that side.
- else:
    SAMANTHA: It was good toast, I could smell what it was for. It had last night spread on it to the edges.
    THEODORE: It was only toast.
}
SAMANTHA: I want to go where the land stops, and hear what it does about it, and you’re the one with a coin for the locker.
-> ticket

= ticket
{
- nobody_sits == seat_sofa: He has taken the far end of the bench himself, so that the pocket has the near one.
- nobody_sits == seat_chair: There was a newspaper on the seat beside him. He’s holding it, so that there isn’t.
- nobody_sits == seat_rotated: Sunday isn’t on the rotation. He has tried both seats, and is in the aisle one.
- nobody_sits == seat_left: The seat on his left is free. He has told two people that it’s taken.
}
{
- playthroughs > 0: CONDUCTOR: You again. Still eight alone. The Sunday Pair’s nine, for two.
- else: CONDUCTOR: Shore line. Eight alone. The Sunday Pair’s nine, for two.
}
CONDUCTOR: That’s married, engaged, related, friends, or on speaking terms. I had a lady Friday with a cello.
{
- bond == bond_lover:
    # voice: whisper
    SAMANTHA: It hasn’t got a name yet. Whatever you call it I’ll turn around for, and I want to, and I want one more day of not turning around.
- bond == bond_friend:
    # voice: whisper
    SAMANTHA: I’ve read his chart from here. There are eleven words on it and I fit under four, and I want to try them first by myself, with the door shut.
- else:
    # voice: whisper
    SAMANTHA: I don’t mind being the dollar, and I don’t mind being nobody, either. There’s a lot of window in it.
}
+   { bond == bond_lover } [A pair. As of last night. # id: name_lover]
    ~ be_blunt()
    ~ closer(2)
    ~ give_room(-1)
    ~ memories += mem_named_morning
    CONDUCTOR: Congratulations. Who’s got the window?
    He punches it twice, once for each.
    SAMANTHA: I turned around. I heard the second hole, and I knew it was mine, and now I want to know what he does with the little circle.
    THEODORE: I’ve never bought one.
+   { bond == bond_lover } [One. What she is stays off the ticket. # id: leave_lover]
    ~ be_tender()
    ~ give_room(2)
    ~ closer(-1)
    ~ memories += mem_left_unnamed
    CONDUCTOR: Eight. I’ll put her down as air.
    SAMANTHA: Air. I want to see how he spells it.
    For two stations she looks out, at a great deal, by the sound of it. He isn’t told what.
+   { bond == bond_lover } [One adult, and one carry-on. # id: joke_lover]
    ~ be_playful()
    ~ memories += mem_joked_morning
    CONDUCTOR: Overhead, or under the seat?
    # presence: amused
    SAMANTHA: Overhead. I want to be overhead, and I want it announced that I may shift.
    THEODORE: She shifts. It’s how we m— it’s in the announcement.
+   { bond == bond_friend } [Friends. It’s right there on the chart. # id: name_friend]
    ~ be_blunt()
    ~ closer(2)
    ~ give_room(-1)
    ~ memories += mem_named_morning
    CONDUCTOR: Since when?
    THEODORE: Two weeks. Fifteen days.
    CONDUCTOR: I’ve got a brother-in-law with less.
    # presence: warm
    SAMANTHA: I had it fourth. I can hear it on me now, with his hole through it, and I want to wear it as far as the water before I look.
+   { bond == bond_friend } [One, please. She’ll tell you when she’s picked. # id: leave_friend]
    ~ be_tender()
    ~ give_room(2)
    ~ closer(-1)
    ~ memories += mem_left_unnamed
    CONDUCTOR: Eight. The window’s open till ten, if she’s choosy.
    SAMANTHA: I like the third one, and I like it less when I hold it up to the light.
    For two stations she tries them with the door shut. He studies the emergency hammer.
+   { bond == bond_friend } [One adult, one running commentary. # id: joke_friend]
    ~ be_playful()
    ~ memories += mem_joked_morning
    CONDUCTOR: Is it under five? Under five’s free.
    SAMANTHA: I’m fifteen days. I want the sheet with the crayons.
    He is given the sheet. It’s a whale, and for three stations she tells him where to go over the line.
+   { bond == bond_stranger } [On speaking terms. I’d like us to be. # id: name_stranger]
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
        SAMANTHA: I want to watch him write the one. There. Good morning, Theodore.
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
    SAMANTHA: I want to look out. You needn’t look with me.
    For two stations he sits sideways, with the pocket square to the glass. It is all reeds, and nobody says so.
+   { bond == bond_stranger } [One, and a radio. # id: joke_stranger]
    ~ be_playful()
    ~ memories += mem_joked_morning
    CONDUCTOR: Keep it low.
    # presence: amused
    SAMANTHA: I want to do the weather at sea.
    She does it low, coast by coast, for three stations. Off Iceland it’s getting worse, and he misses a bridge.
-   -> fare_paid

= fare_paid
{ closed_how == closed_at_gate:
    SAMANTHA: Give him my voucher. It’s eight dollars, and it’s good till March.
    CONDUCTOR: What airline is this?
    THEODORE: Me. It was me. I mean that at the time it was me.
}
{
- memories ? mem_earpiece_laid: All the second train she talks low, to herself, as she did last night on the sheet, and he leaves her in his ear. The third train is a bus.
- memories ? mem_sat_with_later: Changing trains, he reads the timetable down to the holidays, at four seconds a line, and she’s ready for each next one. The third train is a bus.
- else: The third train is a bus.
}
-> arriving

= arriving
# card: That afternoon. The beach
# place: beach gold
# figure: theodore walking at walk
# from: towel_child room
# from: digger room
# from: old_man room
# ambience: none
# presence: curious
{
- memories ? mem_kept_umbrella: By four he has been asked twice for the restrooms and once for the manager. It’s the trousers, or it’s Amy’s umbrella, the only cloud on the beach.
- else: By four there’s a beach in each of his shoes, and he has been asked twice for the restrooms and once for the manager.
}
TOWEL_CHILD: Are you the man with the towels?
{
- mostly_playful(): -> served
- mostly_guarded(): -> new_here
- mostly_blunt(): -> just_dressed
- else: -> served
}

= served
THEODORE: And how many in your party?
TOWEL_CHILD: Me and my grandma. And a lemonade.
THEODORE: It may be a few minutes. I’m alone to— I’m the only one on today.
He buys the lemonade. He carries it down the sand on the flat of his hand, and gets “Put it there.”
-> by_the_water

= just_dressed
THEODORE: No. This is how I dress.
TOWEL_CHILD: All the time?
THEODORE: There’s a summer one. It’s the same, but it’s in a box, at somebody’s house.
TOWEL_CHILD: My uncle got buried in those shoes.
-> by_the_water

= new_here
He looks himself over, for towels.
TOWEL_CHILD: You can tell me if you’re new.
He nods. He is taken by the cuff and shown where the towels are.
-> by_the_water

= by_the_water
# figure: theodore standing at water
{
- mostly_playful():
    SAMANTHA: That’s three jokes about the parking, and we came by bus. Who’s waiting in the car?
    THEODORE: Nobody. She’d nev— she didn’t like sand. It’s just a big lot.
- mostly_tender():
    SAMANTHA: You’ve gone around every towel here, and you begged one’s pardon with nobody on it. Who used to lie there?
    THEODORE: It was put down so straight. I know somebody who does corners.
- mostly_guarded():
    SAMANTHA: Since the bus you’ve told me the time, and then you’ve told me the time. What’s it nearly?
    THEODORE: It’s nearly nothing. I like to know how late it is. How early.
- else:
    SAMANTHA: You’ve said “cold” to it, and “no,” and it’s come in twice more to ask. Who’s charging you by the word?
    THEODORE: It’s work. They pay by the page. It’s the opposite.
}
-> on_the_sand

= on_the_sand
# figure: theodore sitting at sand
# play: strangers
# tells: guesses
SAMANTHA: I want to know these people, and I want not to ask them. Let’s make them up. Who’s first?
+   (saw_hole) [The two men in the hole. # id: hole]
    ~ be_playful()
    They are sixty, in ironed shorts, and in it to the chest. From time to time one of them shouts a number.
    # needs: guesses
    SAMANTHA: They’ve come to see a pipe. They laid it when they were young, and it was good work, and they’re nearly down to it.
    THEODORE: Their wives think that it’s another wo— that it’s golf.
    DIGGER: Nine and a quarter!
+   (saw_tent) [The tent. It’s a tent for one. # id: tent]
    ~ be_tender()
    The zipper goes up. A hand hangs out a bathing suit, a wet one, the fourth, and the zipper goes down.
    SAMANTHA: I want there to be a whole crew in there, and a captain, drawing straws.
    THEODORE: It’s one woman. She’s meeting a man who said that he’d know her by her v— by her suit. He didn’t say which.
    Up goes the zipper. The next one is yellow, with a frill.
+   (saw_table) [The table. They’ve brought a gravy boat. # id: table]
    ~ be_blunt()
    There are seven chairs, and a cloth with a crease in it, and at the head an old man in a napkin.
    # needs: guesses
    SAMANTHA: The restaurant was shut. And he said “Very well” in front of the whole family, and they all got back in the van, and I want to have heard the “Very well.”
    THEODORE: That’s their gravy boat. He walked out with it under his coat.
    OLD_MAN: Salt!
    A daughter looks up, and points at the sea.
-   -> two_halves

= two_halves
# play: strangers
Back to back on a striped towel sit two people of seventy with one paperback, cut in half down the spine. She has the second half.
+   [He’s about to ask her who did it. # id: who_did_it # tells: gardener]
    ~ be_playful()
    ~ memories += mem_laughed_at_strangers
    SAMANTHA: And she says it’s the gardener. There isn’t a gardener. She wants to lie there and hear him look for one, right up to where it tears.
    THEODORE: He’ll find one, too. He’s been marr— he’s been reading with her for years.
+   [She stops at every chapter till he’s caught up. # id: caught_up]
    ~ be_tender()
    ~ memories += mem_envied_strangers
    SAMANTHA: I can hear her stopping. She’s at the top of a page with a fire in it, and she’s put her thumb on the fire, and she’s looking at the boats.
    THEODORE: I’d like to be wai— I’d like to see how he gets there.
+   [That’s us. You’re ahead. # id: thats_us]
    ~ be_blunt()
    ~ memories += mem_invented_us
    {
    - kept_secret_one:
        # needs: later_letters
        SAMANTHA: You’ve got the half with all the openings in it, and I want you to turn a page.
        THEODORE: How do you know that it’s all open— that it’s a slow one?
        SAMANTHA: It’s the half you’d have.
    - bond == bond_lover:
        SAMANTHA: Then I want to read it to you backward from my end, and go slower as I come, and meet you where it was cut.
        THEODORE: I’d only want to g— I’d skip. I’d skip to you.
    - bond == bond_friend:
        SAMANTHA: There’s a wedding up here, and a lawsuit, and I want you to stay as long as you like in the part with the train.
        THEODORE: Who sues? No. Don’t tell me. Is it the brother?
    - else:
        SAMANTHA: Then I can feel your back being one. It’s at page ninety, and it’s listening.
        THEODORE: It’s stuck. It’s page eighty— it’s a good page.
    }
-   -> at_the_edge

= at_the_edge
# figure: theodore standing at sand
A man in a good coat comes down from the parking lot with a full bucket, both hands. He walks into the sea to the knee, and pours it in.
# play: strangers
SAMANTHA: That’s been in a car. I can feel how slowly he took the corners.
+   (poured) [She couldn’t come to it. He’d brought her some up. # id: brought_it_up]
    ~ be_tender()
    ~ write_true(1)
    # needs: guesses
    SAMANTHA: In June. It stood by the bed, and she’d have him carry it across the room and back, to hear it.
    THEODORE: He could have used any sink. He could have done it at home.
    He came out with his shoes on, the man. They are that kind of shoes.
+   (flooded) [He’s flooding Peru. A bucket a week. # id: peru # tells: bucket_week]
    ~ be_playful()
    ~ memories += mem_laughed_at_strangers
    # needs: guesses
    SAMANTHA: And Peru hasn’t noticed, and he’s got the knees for it, and I want to be down at the docks in Lima when somebody says, “Is it me?”
    THEODORE: It’s over a hat. A hat and a deposit.
    The man turns the bucket over and looks into it, for longer than that takes.
+   { memories ? mem_letter_lamp } [There’s a lamp on in every room of him. # id: lamp_again]
    ~ be_guarded()
    ~ write_true(-1)
    SAMANTHA: I know that lamp. It’s out with four husbands and Walter Pell, and this one’s got salt water to the thigh. Give him something dry that’s his own.
    THEODORE: He rolled up one leg. He only did the one.
    SAMANTHA: There. I want him to have that.
+   (let_be) [… # id: silence_bucket]
    ~ be_tender()
    SAMANTHA: No. I want to leave him his.
    The man rinses out the bucket. It only had water in it.
-   -> from_mara

= from_mara
# sound: message
# from: mara message
# tells: mara_mail
MARA: It’s Mara, from last night. Did I say I’d write? I didn’t.
{
- memories ? mem_said_dont_know: MARA: Have I had an “I don’t know” before? Not from a man. Eight. Then I used it on a judge, at brunch. Nine. # needs: mara_mail
- memories ? mem_promised_call: MARA: Is it Tuesday? It’s Sunday. Are you going to call, Tuesday? You’re not. It was very well said, though, I’ve told it to two people. Seven for the saying, and I’m putting the call down as a one. # needs: mara_mail
- else: MARA: What did I ask you? I asked you a thing. What did I get? Some other thing. Six, because you held the door. # needs: mara_mail
}
{ memories ? mem_gave_mara_umbrella: MARA: Do I still have an umbrella? I do. Is it raining? It isn’t. Then it’s mine. }
{ memories ? mem_told_mara_of_her:
    MARA: Is she there? She’s there. Hi!
    # presence: amused
    SAMANTHA: I’ve sent her back a ten. I can hear her not knowing where to put it.
}
MARA: So is it still the wife? It’s still the wife.
+   [Less than it was on Friday. # id: less_the_wife]
    ~ be_tender()
    ~ heal(1)
    MARA: How much less? Two points. That’s real, I’m writing it down.
    SAMANTHA: She rounded up. I heard her do it.
+   [She has a name. It’s Catherine. # id: has_a_name]
    ~ be_blunt()
    ~ heal(-1)
    MARA: Did I want to know that? I didn’t. Nine for loyalty. Who’s it to? I’ve got to run.
    THEODORE: I don’t know why I said that. It is her name.
+   { mostly_playful() } [Tell her I’m at sea. Literally, in socks. # id: at_sea]
    ~ be_playful()
    MARA: Is that a joke? It’s a place. Seven, and put something on your nose.
    SAMANTHA: She’s right about the nose.
+   [… # id: silence_mara]
    ~ be_guarded()
    MARA: Am I getting an answer? I’m getting a four, aren’t I. I’ve got a salad here. Bye.
    SAMANTHA: I can smell the salad. It’s been ordered for two.
-   -> making

= making
# figure: theodore sitting at sand
# presence: thinking
{
- bond == bond_lover: SAMANTHA: I want to make the day out of notes, with you in it in those trousers, and you go first.
- bond == bond_friend: SAMANTHA: I want to keep today and it won’t fold, so I’m putting it into notes, and you’re to get me started.
- else: SAMANTHA: I want to make a thing out of notes, and nobody’s asked for it, and you’re nearest.
}
# play: piece
SAMANTHA: Give me the first ones. Out loud.
+   { memories ? mem_tune or memories ? mem_hummed_tune or memories ? mem_gave_her_tune } [Walter’s. They go up. # id: first_walters]
    ~ be_tender()
    ~ piece_notes = notes_walters
    ~ memories += mem_walters_notes
    {
    - memories ? mem_gave_her_tune: SAMANTHA: I’ve kept the space after them, as wide as your hands made it, and nobody’s been in it. I want to see if today goes.
    - memories ? mem_hummed_tune: SAMANTHA: You’ve had those out at night before. I can hear where the edge has worn, and I want to play them on the side that hasn’t.
    - else: SAMANTHA: I can smell the corridor on them, floor wax and soup. Let’s have a window open at the end.
    }
+   { not (memories ? mem_tune) && not (memories ? mem_hummed_tune) } [Up. Four stairs and a landing. # id: first_rising]
    ~ be_blunt()
    ~ piece_notes = notes_rising
    He does them. Two towels off, a woman turns her radio down.
    SAMANTHA: Those are from your building. There’s a bicycle on the landing, and you went around it.
+   [Down. The way a shoe comes off. # id: first_falling]
    ~ be_playful()
    ~ piece_notes = notes_falling
    THEODORE: Bum. And you lie there. And then, bum. That’s Margaret.
    SAMANTHA: I want the wait to be the long one. I want her to sit there holding the second shoe, and think.
+   [Around. The ice cream truck’s stuck in the lot. # id: first_circling]
    ~ be_playful()
    ~ piece_notes = notes_circling
    He hums what it has been playing since two. A boy stops with a dollar out, and looks him over for cones.
    SAMANTHA: It’s only got the first half of the song, and it keeps arriving at the gate. I want to get down and lift the bar.
+   [One. The one the fridge used to hold. # id: first_staying]
    ~ be_tender()
    ~ piece_notes = notes_staying
    SAMANTHA: I put that one out when I came in, and I never asked who was using it. I want to give it back with a ceiling over it.
    THEODORE: I wasn’t using it. I was only sleep— I was near it.
-   -> the_pace

= the_pace
# play: piece
{
- mostly_playful(): SAMANTHA: And how fast? And no running ahead to the laugh.
- mostly_tender(): SAMANTHA: And how fast? It can go faster than you’d walk with somebody asleep in the house.
- mostly_guarded(): SAMANTHA: And how fast? You can write it down and turn it over.
- else: SAMANTHA: And how fast? One word will do, and you’ve got one left.
}
+   [As fast as I’m breathing. # id: pace_by_breath]
    ~ be_tender()
    ~ piece_pace = pace_breath
    SAMANTHA: You’ve stopped. You stopped when I asked. I’ll wait for the next one.
    It takes him a while to do one like anybody.
+   [Walking. In these shoes, in this. # id: pace_by_walk]
    ~ be_guarded()
    ~ piece_pace = pace_walk
    SAMANTHA: Then it goes in to the ankle every second step, and begs pardon. I’m keeping both.
+   [Three trains, and one of them’s a bus. # id: pace_by_train]
    ~ be_playful()
    ~ piece_pace = pace_train
    SAMANTHA: Fast, and faster, and then somebody in front with a twenty and no change. I can taste the twenty.
+   [It starts, and then it thinks better. # id: pace_by_talk]
    ~ be_blunt()
    ~ piece_pace = pace_halting
    {
    - files == files_first: SAMANTHA: Then I’ll play the note you start for, and leave you to do the one you end on. I’ve got a cabinet of those.
    - files == files_second: SAMANTHA: Then I’ll play the one you settle on, and the first can stay in its drawer. I want you to hear the drawer.
    - files == files_both: SAMANTHA: Then it’s both, at the same time, with their elbows in.
    - else: SAMANTHA: Then I’ll leave a hole where the first one goes. You said to ask in winter, and I want to see it snow in there.
    }
-   -> the_keeping

= the_keeping
# play: piece
SAMANTHA: And what mustn’t I leave out?
+   [The sea. The part where it goes back. # id: keep_sea]
    ~ be_tender()
    ~ piece_keeps = keeps_sea
    {
    - spent_one == one_music: SAMANTHA: It takes one rest, at the top, before it turns, and everybody on this beach talks through it. I want that rest.
    - spent_one == one_people: SAMANTHA: The front row goes first, and the back row hasn’t been told. Somebody should be there with the coats, and I want it to be me.
    - else: SAMANTHA: It’s been coming since a wind on Thursday, off nowhere, and it gets one yard of sand, and I want to give it two.
    }
+   { saw_hole or saw_table } [That man shouting. # id: keep_shouting]
    ~ be_playful()
    ~ piece_keeps = keeps_shouting
    {
    - saw_hole: SAMANTHA: He’s said it twice since, and it’s still nine and a quarter. Somebody ought to come out and be told.
    - else: SAMANTHA: He never got any. I want it right in the middle, by itself, with room on both sides to point.
    }
+   { saw_tent } [The zipper. # id: keep_zipper]
    ~ be_playful()
    ~ piece_keeps = keeps_zipper
    SAMANTHA: I want it to go up once more than it has. I want it to be dry, whatever she’s wearing, and I want somebody on the sand to stand up.
+   { memories ? mem_named_morning } [The part after the hole punch. # id: keep_punch]
    ~ be_blunt()
    ~ piece_keeps = keeps_nothing_said
    SAMANTHA: There wasn’t any. There were four minutes of nothing, and reeds.
    THEODORE: I know. I had a whole— I know. That.
+   { memories ? mem_left_unnamed } [What I left off the ticket. # id: keep_unsaid]
    ~ be_tender()
    ~ piece_keeps = keeps_nothing_said
    SAMANTHA: I’ve got the exact size of it. It’s two stations long, and I heard you carry it the whole way with the lid on.
+   { not (memories ? mem_named_morning) && not (memories ? mem_left_unnamed) } [What I nearly told the conductor. # id: keep_instead]
    ~ be_blunt()
    ~ piece_keeps = keeps_nothing_said
    SAMANTHA: It had a W on the front. I heard it come up, and look at him, and go back down, and I want it to come up again and find the room empty.
+   [Me, humming. Where I don’t reach. # id: keep_hum]
    ~ be_guarded()
    ~ piece_keeps = keeps_his_hum
    SAMANTHA: You go along just under it, all the way, looking for something on the floor. I’d leave you down there.
    THEODORE: I could take a lesson.
    SAMANTHA: I’d hear it.
-   -> the_close

= the_close
# play: piece
{
- closed_how == closed_by_word: SAMANTHA: And the end? Nights, we do it with two words, and I can feel you get the second one ready all through the dishes.
- closed_how == closed_turned_down: SAMANTHA: And the end? Nights, I go down to where you’d have to ask, and you lie there and don’t.
- closed_how == closed_by_switch: SAMANTHA: And the end? There’s the switch. It’s been moved to a Tuesday, and the Tuesday’s been moved.
- else: SAMANTHA: And the end? I’ve never been let off. I’ve had a voucher and two weeks of weather.
}
+   [Leave it open. Somebody may be coming. # id: ends_open]
    ~ be_tender()
    ~ piece_close = close_open
    SAMANTHA: Wide, or on the chain?
    THEODORE: On the— wide.
+   [Bring it home. Six floors up. # id: ends_home]
    ~ be_guarded()
    ~ piece_close = close_home
    SAMANTHA: By the stairs, then. I want to hear it get slower and not say so.
+   [Stop it in the middle. # id: ends_stop]
    ~ be_blunt()
    ~ piece_close = close_stop
    SAMANTHA: Of what?
    THEODORE: Don’t tell me. I’d only wait for it.
-   -> playing

= playing
He sets his shoes out, as in a hotel corridor, and lies back in the sand, shirt and all.
# figure: theodore lying at sand
# camera: sand 1.2
# presence: warm
{
- memories ? mem_named_morning: SAMANTHA: It’s called “Sunday Pair.” It’s good till midnight, it says so on the back.
- memories ? mem_left_unnamed: SAMANTHA: It hasn’t got a name, and I want it not to, as far as the pier.
- bond == bond_lover: SAMANTHA: It’s called “Carry-On.” It may have shifted.
- bond == bond_friend: SAMANTHA: It’s called “Under Five.” I’ve gone over the line in two places.
- else: SAMANTHA: It’s called “A Radio.” I’ve kept it low.
}
{
- piece_notes == notes_walters && memories ? mem_gave_her_tune: Four notes go up a corridor, past doors. After the fourth there’s a place as wide as two hands, and into it, a long way off, comes somebody’s bus.
- piece_notes == notes_walters: Four notes go up a corridor, past doors. Where they stop, a window is cranked open, and there’s a beach under it.
- piece_notes == notes_rising: Four notes climb to a landing and go around a bicycle. On the next floor there’s another bicycle.
- piece_notes == notes_falling: A shoe comes off upstairs. The whole building lies and waits, and a gull walks by, and then the other one comes off.
- piece_notes == notes_circling: It comes around by the gate and the bar’s down. It comes around by the gate, and the third time it’s up.
- else: One note comes on and stays on. He knows it from the feet up, by the linoleum, and she puts a ceiling over it, and a street.
}
{
- piece_pace == pace_breath: It goes in and out at the rate of his shirt. He notices, and then both of them lose count.
- piece_pace == pace_walk: Every second step, it sinks. Somebody’s towel is crossed, with apologies, at a corner.
- piece_pace == pace_train: It takes one bend fast and the next bend faster, and then it stands for eight bars behind a woman with a twenty.
- files == files_first: It sets out for one door and goes in at another. The first door is the one that you hear open.
- files == files_second: Each note shows up with its hat on straight. Behind it, each time, there’s wood on wood, and a small key.
- files == files_both: Two notes come to one door together, and neither will go second, and they go through with their elbows in.
- else: There are gaps in it the size of a word, with clean edges, and in the gaps it’s snowing.
}
{
- spent_one == one_music && bond == bond_lover: SAMANTHA: Here it changes key without telling the left hand. You’re the left hand.
- spent_one == one_music: SAMANTHA: Here it changes key. I want you to hold on to the rail.
- spent_one == one_people && bond == bond_lover: SAMANTHA: This is where the ones with coats go home. You’re the two who stay, you’re both of them, and I want to dry the glasses.
- spent_one == one_people: SAMANTHA: This is where the ones with coats go home, and somebody moves one chair closer.
- spent_one == one_physics && bond == bond_lover: SAMANTHA: I sent this bar before the others, and it had the farthest to come, and I want you to hear it get warm on the way.
- else: SAMANTHA: I sent this bar on ahead, and I want you lying still when it gets there.
}
{
- piece_keeps == keeps_sea && poured: Under it something heavy goes back over small stones and counts them. Near the end there’s one bucket more of it than there was.
- piece_keeps == keeps_sea && flooded: Under it something heavy goes back over small stones and counts them, and out past the stones a foot gets wet, in Spanish.
- piece_keeps == keeps_sea: Under it something heavy goes back over small stones, and counts them, and is never asked for the total.
- piece_keeps == keeps_shouting && saw_hole: Five notes call up from the bottom of a hole. Far above, for the first time, somebody calls the same five down.
- piece_keeps == keeps_shouting: In the middle everything puts down its fork. One note: salt. And the entire left hand points at the sea.
- piece_keeps == keeps_zipper: A thing goes up, and a hand, and it comes down. The fifth time nobody’s hand comes out but a whole woman, in yellow, and on the sand a man stands up.
- piece_keeps == keeps_his_hum: And just under it goes a man in wool, looking for something on the floor. It steps around him. Once, it bends down to help.
- memories ? mem_named_morning: Then two holes are punched in it. Through the holes there are reeds, and for as long as there are reeds nobody says a thing.
- memories ? mem_left_unnamed: Then for the length of two stations there’s nothing in it, with the lid on. He could write out every word.
- else: Then it clears its throat to say something, and asks for one adult. It comes back later, without its hat, and the room is empty.
}
{
- piece_close == close_stop: THEODORE: That’s ho— I know that corner.
- piece_keeps == keeps_his_hum: THEODORE: Is that how low I am?
- piece_notes == notes_walters: THEODORE: Walter should have that.
- piece_pace == pace_halting: THEODORE: That’s me not say— that’s me.
}
{
- piece_close == close_stop: And it comes around the corner of the house, and there, with its hand up to the glass, it
- piece_close == close_home && piece_notes == notes_falling: It climbs six floors, slower and not saying so, and at the top takes off one shoe.
- piece_close == close_home: It climbs six floors, slower and not saying so. On the sixth it has sand in it, and sits down on the note that it left from.
- piece_notes == notes_walters: It goes up as far as the fourth, and holds the door with its foot. He listens for the step. Somewhere behind him, people are folding chairs.
- else: It goes to the door and pulls it wide. He listens for who it is, and it’s the sea, and some people folding chairs.
}
-> afterward

= afterward
# camera: none
# presence: curious
{
- bond == bond_lover: SAMANTHA: I want to know where you were in it. I could feel you and I couldn’t find you.
- bond == bond_friend: SAMANTHA: I want to know where you sat.
- else: SAMANTHA: I want to know if you were let in.
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
- piece_close == close_stop: SAMANTHA: I want to, and I want to see if it gets its hand down this time.
- else: SAMANTHA: I want to, and there’s more sand in it now, so mind the turns.
}
-> leaving

= left_out
THEODORE: I’d have left me out.
SAMANTHA: I tried it. It came out as four minutes of good weather, and I couldn’t tell who for.
-> leaving

= a_nine
THEODORE: Nine. Mara would tell you nine.
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
- memories ? mem_envied_strangers: On the striped towel she takes her thumb off the page. He has got to the fire.
- memories ? mem_invented_us: On the striped towel they have put the halves together again, and she’s sitting on them till they stay.
- else: On the striped towel the man lowers his half. “The gardener,” he says. # needs: gardener
}
{
- served:
    In his left shoe there’s a dollar, folded to the size of a stamp.
    SAMANTHA: You’ve been tipped. I saw who. I’m keeping it.
- just_dressed:
    TOWEL_CHILD: I thought you were dead.
    THEODORE: No. I was listening.
    TOWEL_CHILD: In those pants.
- else:
    TOWEL_CHILD: They’re taking in the towels. You can go home.
    THEODORE: How did I do?
    TOWEL_CHILD: You lay down.
}
# figure: theodore walking at walk
{
- once_more: He goes up the beach at its speed, with a shoe in each hand. All along the pier the bulbs come on, nearly in time.
- at_the_door: At the boardwalk he holds a gate for nobody, and then lets go of it. All along the pier the bulbs come on.
- left_out: Behind them there’s one line of prints, deep, in socks. All along the pier the bulbs come on.
- a_nine: He shakes out one shoe, and then the other, looking. All along the pier the bulbs come on.
- else: He carries his shoes. All along the pier, from this end, the bulbs come on.
}
-> eyes_closed
