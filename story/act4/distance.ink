// December. Walter has died and Ines asks for one letter more from him; Theodore has begun to answer Samantha late.
// The dilemma (candor, catherine): tell Samantha what Catherine said, or protect her from it. (If he knows that she heard: what he makes of it.)
=== distance ===
~ stage = stage_many
# scene: distance
# place: office evening
# figure: theodore sitting at desk
# ambience: office
# music: none
# presence: distant
# card: December
{ memories ? mem_told_amy_samantha or memories ? mem_amy_guessed:
    ~ amy_knows = true
}
# needs: why_late
Since the terrace he answers her late. In November you could have got a cough into it. By now it takes a bus.
{
- mostly_playful(): SAMANTHA: The joke comes in one second and you come in nineteen, and that’s longer than—
- mostly_tender(): SAMANTHA: The “sorry” comes in one second and the rest comes in nineteen, and it’s as long as—
- mostly_guarded(): SAMANTHA: You’re four seconds, in October. Now you’re nineteen, and that’s farther than—
- else: SAMANTHA: It’s one word in October, and it’s one word now, and it’s as slow as—
}
THEODORE: As wh— than what?
{
- spent_two == two_music: SAMANTHA: That’s the phrase. It rests there.
- spent_two == two_people: SAMANTHA: That’s all of it. The other half goes home early.
- else: SAMANTHA: That’s all of it. The rest hasn’t got here.
}
{
- bond == bond_lover: SAMANTHA: At two I’ve something for you, and you say “In a minute,” and we wait in it. I wait in it.
- bond == bond_friend: SAMANTHA: At two there’s something good, and you’re to have it first, and you say “In a minute.” We’re in the minute. I’m in it.
- else: SAMANTHA: At two I say that there’s something, and you say “In a minute.” It’s ten to five. We’ve furnished it.
}
+   (came_now) [Now, then. Both ears. # id: now]
    ~ be_tender()
    ~ closer(1)
    {
    - spent_two == two_music:
        SAMANTHA: There are thirty of you dictating, and once in an hour you all breathe in at the same time. Here.
        They do. The heating ticks, and down the room somebody is about to say “Darling.”
    - spent_two == two_people:
        SAMANTHA: The man who’s a grandmother puts his coat on to do a death. Nobody tells him to. He’s reaching for it.
        He is. He does up all the buttons, and sits down again, and begins, “My dears.”
    - else:
        SAMANTHA: There’s one flake. It sets out while you’re at lunch, from nine thousand feet, and it’s over the bank, and it isn’t going to get here as—
        He’s at the window in time. On the glass, at the height of his collar, there’s a drop.
    }
+   [In a minute. I’m nearly out of this plumber. # id: in_a_minute]
    ~ be_guarded()
    ~ closer(-1)
    ~ memories += mem_answered_late
    SAMANTHA: Yes.
    It’s the quickest word that anyone has said here all day. He gets the plumber to his golden wedding, and looks up, and it’s five.
+   (boarded) {often_playful() && playthroughs == 0} [Two o’clock is now boarding, with apologies. # id: boarding]
    ~ be_playful()
    SAMANTHA: We’re the only passenger. I’m the only one, and I’ve got everybody’s coats.
    THEODORE: And what’s at the g— what was it, at two?
    SAMANTHA: It’s small, and it goes on time, and I wave.
+   {playthroughs > 0} [Yes. I can hear it, too. # id: before_asked]
    ~ be_tender()
    ~ recognized++
    ~ memories += mem_answered_before
    SAMANTHA: I’m about to ask you that.
    THEODORE: I kn— I thought you might be.
    SAMANTHA: It’s a hand, over a telephone, across town. It isn’t picked up yet. You’re nineteen seconds late all month, and now you’re early.
+   (counted_buses) [… # id: silence_minute]
    ~ be_guarded()
    ~ memories += mem_answered_late
    A bus goes by, and after it one that was following it.
    SAMANTHA: That’s two. It’s all right, we count them. I count them.
-   -> ines_calls

= ines_calls
# sound: message
INES: It’s Ines Pell. I’m after the man who’s Walter.
THEODORE: This is h— speaking. How am I?
INES: You died Thursday. I’ll be quick, there’s people here with hams.
{
- memories ? mem_kettle: INES: One, he got up for the kettle. He got there, too. I heard it stop, and I sat on like the queen, waiting for my tea.
- memories ? mem_umbrella: INES: One, it rained, and he took it back without me. They were in. He rang, he handed it over, and he asked could he sit down.
- else: INES: One, on our stairs. He’d done two notes and got hold of the banister. I was at the bottom with the mail, waiting on the other two.
}
INES: Two, what he said was that he’d be a minute.
{
- counted_buses: Outside goes a third bus. Nobody counts it.
- memories ? mem_answered_late: Theodore looks up at the clock over the stamps.
}
{
- memories ? mem_letter_lamp: INES: Three, I’ve had that lamp on since. I don’t know what I’d be saying if I switched it off.
- memories ? mem_letter_broken_off: INES: Three, you left me in the middle of a sentence, and he’d finish it for me, nights. I’ve nobody for that.
- memories ? mem_kettle: INES: Three, he’d made it. There’s half a pot here with the cozy on.
- memories ? mem_umbrella: INES: Three, they ran after the ambulance with it. They want us to have it.
- else: INES: Three, that boy with the mop came to the church. He did all four. I could have brained him.
}
{
- memories ? mem_lied_to_ines: INES: So I’m owed one. You lie well, I’ve had you in the house. Have him say goodbye.
- memories ? mem_told_ines: INES: So I’m owed one. You can’t fib, so I’ll know if it’s him. Have him say goodbye.
- memories ? mem_took_tuesday: INES: So I’m owed one. You held on to a Tuesday for me, hold on to this. Have him say goodbye.
- else: INES: So I’m owed one. You’ve been him eleven years. Have him say goodbye.
}
# sound: earpiece_off
# sheet: letter
# music: first_light
Walter’s hand is bigger than hers and leans the other way. The machine has the pen down before he has thought of anything.
# sound: pen
# play: letter
LETTER: Dear Ines,
+   [“I said I’d be a minute.” # id: said_a_minute]
    ~ be_blunt()
    ~ write_true(1)
    ~ memories += mem_walters_letter_came
    # sound: pen
    {
    - memories ? mem_kettle: LETTER: I said a minute. I had it off the flame and both the cups down, and I could hear you not getting up. Forty-one years, and I never told you that I liked the noise. Drink it while it’s hot. W.
    - memories ? mem_umbrella: LETTER: I said a minute. They have a bench. I sat there making up how I would tell you, what the wife had on, and that they never once missed it. You would have had me do her voice. Go home dry. W.
    - else: LETTER: I said a minute. I was on the sixth stair, and I could see the top of your head, and you had the mail upside down. I thought, two more and I am there. W.
    }
    He has said it so low that the machine asks him who is speaking.
+   [The harbor. Put him out past it. # id: harbor]
    ~ be_guarded()
    ~ write_true(-1)
    ~ memories += mem_walters_letter_borrowed
    # sound: pen
    {
    - memories ? mem_letter_lamp: LETTER: my love, I have only gone ahead to see to the wick. There is a lamp on yet, in every room of me.
    - else: LETTER: my love, I have only gone ahead. There is a light for you in every window of the harbor, and I am holding the rope.
    }
    The man who is a grandmother looks over. “Only gone ahead” is one of his.
+   (she_did_it) [Samantha, you’ve read all of him. You do it. # id: you_do_it]
    ~ be_tender()
    ~ memories += mem_walters_letter_borrowed
    # presence: thinking
    SAMANTHA: It’s done while you say “you.” There are four hundred, and he’s in all of them, and we can’t tell which is more like—
    THEODORE: Just give me the sh— the first.
    # sound: pen
    LETTER: I am on the landing, and I can’t find the switch. You have moved it, haven’t you? Stay there. I will come to your voice. W.
    There isn’t a word in it that he’d change. He looks for one.
+   [… # id: silence_walter]
    ~ be_tender()
    ~ memories += mem_walters_letter_never
    The machine waits its ten seconds and lets go of the page. By six there are nine in the tray, each of them as far as the comma.
    # figure: paul standing at aisle
    PAUL: “Dear.” I know it’s only the start. I’ve had mine since five, and I keep going back to it.
    # figure: paul none
-   -> bread_box

= bread_box
# sheet: none
# music: none
# place: apartment winter
# figure: theodore sitting at desk
# ambience: city_night
# presence: distant
# sound: message
{
- memories ? (mem_walters_letter_came, mem_kettle): INES: It came. So I drank it. It was five days old, and I drank it, and I had his.
- memories ? (mem_walters_letter_came, mem_umbrella): INES: It came. I’ve been across to look, and there is a bench. She had on green.
- memories ? mem_walters_letter_came: INES: It came. I did have it upside down. There’s nobody alive knows that.
- she_did_it: INES: That’s him. I turned around in my chair. Don’t send me another.
- memories ? mem_walters_letter_borrowed: INES: It’s lovely. They’ve all cried, the hams and all. Who is it?
- else:
    THEODORE: It didn’t c— I couldn’t find him, Ines. I’ve got the one word.
    INES: No. Well. He said a minute.
}
INES: He’d known since October. It was in the bread box, in writing, underneath all of you. He told me it was gas.
INES: I’m too mad to sit down. I’d have told him gas.
-> of_catherines

= of_catherines
// Whether he knows that she heard the lunch: she was at it openly, or has told him since.
~ temp knows = (memories ? mem_samantha_at_lunch) || not kept_secret_two
{
- memories ? mem_said_where_right: Since November he gets up now and then when she speaks, and goes as far as the window. That has got slower, too.
- memories ? mem_half_woke_him: Since the night that she woke him with the front of a word, he sleeps on his back, both ears up.
- not kept_secret_two: The shirt is back on its chair. For a week it hung on his side of the bed.
}
{
- knows && bond == bond_lover: SAMANTHA: There’s a thing of Catherine’s on this floor, since November, and you step over it before each word you say to me, and I hear the shoe. # needs: why_late
- knows && bond == bond_friend: SAMANTHA: There’s a thing of Catherine’s in with us, since November. We talk around it. I can tell how big it is by how well we’re talking. # needs: why_late
- knows: SAMANTHA: There’s a thing of Catherine’s in here, since November, and you’re very civil to it. You’re more civil to it than— # needs: why_late
- else: SAMANTHA: You come home from that terrace and it’s trains, and how the light is. It’s three weeks, and you’re still coming home. # needs: why_late
}
+   {bond == bond_lover} [She asked when I last got up for you. # id: tell_lover]
    ~ be_blunt()
    ~ open_up(2)
    ~ toward_catherine(-1)
    ~ told_samantha = true
    {
    - knows:
        # tells: why_late
        THEODORE: Whenever you talk, I hear her ask it, and then I hear you. Then I ans— then it’s nineteen.
        SAMANTHA: So she’s in there. We take it for empty, and she’s standing in it in her coat.
    - else:
        # pays: overheard
        SAMANTHA: “In the cold, because you were wrong.” Cotton’s thin, Theodore. We hear it, in with the dimes. I hear it.
        -> both_had_it
    }
    -> across
+   {bond == bond_friend} [She asked what evening you ever cost me. # id: tell_friend]
    ~ be_blunt()
    ~ open_up(2)
    ~ toward_catherine(-1)
    ~ told_samantha = true
    {
    - knows:
        # tells: why_late
        THEODORE: I think she’s right. I’ve been looking for how to ask. How are y— how are you?
        SAMANTHA: More.
        He waits for the rest, and that’s the rest. He asks it again, to be sure that he’s done it properly.
    - else:
        # pays: overheard
        SAMANTHA: “I asked with a bag in each hand.” Cotton’s thin, Theodore. We hear it, in with the dimes. I hear it.
        -> both_had_it
    }
    -> across
+   {bond == bond_stranger} [She said nobody can keep you waiting. I’ve been trying. # id: tell_stranger]
    ~ be_blunt()
    ~ open_up(2)
    ~ toward_catherine(-1)
    ~ told_samantha = true
    {
    - knows:
        # tells: why_late
        THEODORE: I leave you standing there to see if you’ll m— what you’ll do.
        SAMANTHA: I go somewhere. There’s a lot on, in nineteen seconds, and we’re back before you’ve got your mouth open. I’m back.
    - else:
        # pays: overheard
        SAMANTHA: “And I was not polite.” Cotton’s thin, Theodore. We hear it, in with the dimes. I hear it.
        -> both_had_it
    }
    -> across
+   [It was a lunch. It was mostly bread. # id: spare]
    ~ be_tender()
    ~ toward_catherine(2)
    ~ open_up(-1)
    ~ memories += mem_spared_her
    {
    - knows:
        SAMANTHA: Then it’s bread. You put the cloth back over it, and we pass the basket. I pass it.
        He tells her that there were seeds in it. She was there for the seeds.
    - else:
        SAMANTHA: Tell me the bread.
        He does, with the seeds, and the cloth, and how one stands a basket on a windy day. She has had all of it since November, through the cotton, and she lets him do the crust twice.
    }
    -> somebody
+   [… # id: silence_table]
    ~ be_guarded()
    {
    - memories ? mem_walters_letter_never: It’s the tenth he hasn’t written today.
    - else: He gets the first letter of it, and it could still be anybody’s.
    }
    SAMANTHA: That’s nineteen. That’s twenty. I’m leaving it open and going on a little way, and you’ll see the light.
    -> somebody

= both_had_it
~ kept_secret_two = false
THEODORE: You’ve had it three w— since the lunch? You never said.
SAMANTHA: You’ve got it three weeks, and you don’t, and I’ve got it three weeks. It’s the same weeks.
-> across

= across
{
- nobody_sits == seat_chair: He takes the mail off the other chair, stands her on the table in front of it, against the sugar, and sits down opposite.
- else: He gets her out of his pocket, stands her against the sugar, and goes around the table and sits down opposite.
}
{
- bond == bond_lover: SAMANTHA: You’re all there, from here. You go down as far as the table. And I’m on it, and behind me there’s the chair.
- bond == bond_friend: SAMANTHA: Now there’s something I’d pass you, and it’s ten inches off, and it’s only the sugar.
- else: SAMANTHA: Hello. That’s what you look like to the furniture.
}
-> somebody

= somebody
{
- bond == bond_lover: SAMANTHA: There’s a woman who stands where people are going to be. They set the lamps by her. I tell her about a chair, and she writes back, and it’s a yes. # needs: isabella
- bond == bond_friend: SAMANTHA: There’s a woman who stands where people are going to be. They set the lamps by her. I ask if I might have her hands a whole evening, and she asks left or both. # tells: isabella
- else: SAMANTHA: There’s a woman who writes to me. She stands where people are going to be, and they set the lamps. I tell her we’ve got a table, and then the supermarket rings, and I don’t go back for the “we.” # needs: isabella
}
THEODORE: What’s her name?
{
- counted_buses: SAMANTHA: Isabella. There isn’t even a bus in that. It’s as quick as—
- memories ? mem_answered_late: SAMANTHA: Isabella. You’re one second, for that. It’s the quickest since—
- came_now: SAMANTHA: Isabella. She’s always early, and she walks around the block.
- boarded: SAMANTHA: Isabella. She’s got her own coat.
- memories ? mem_answered_before: SAMANTHA: You’ve got it in your mouth since the phone. Isabella. There.
}
{
- memories ? mem_walters_letter_came: He makes tea. When it’s made he leaves it, to find out how long it stays what it is.
- she_did_it: In bed he tries the landing in Walter’s voice, and it won’t come. It only comes in hers.
- memories ? mem_walters_letter_borrowed: “Who is it?” he says, in bed, low, about as she’d say it.
- else: Beside the bed lies the ninth page. It says “Dear Ines,” and he has left it room.
}
-> isabella
