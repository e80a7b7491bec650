// December. Walter has died and Ines asks for one letter more from him; since the lunch Theodore answers Samantha late.
// The dilemma (candor, catherine): tell Samantha what Catherine said, or protect her from it. (If he knows that she heard: what he makes of it.)
=== distance ===
~ stage = stage_many
# scene: distance
# place: office evening
# figure: theodore sitting at desk
# ambience: office
# music: none
# presence: distant
# card: December. The letter office, toward evening
{ memories ? mem_told_amy_samantha or memories ? mem_amy_guessed:
    ~ amy_knows = true
}
{
- not kept_secret_two && memories ? mem_said_where_right: The night of his lunch with Catherine, Samantha told him where Catherine’s right. Since then he answers her late: first he hears Catherine say that there’s no one across the table from him. # tells: why_late
- not kept_secret_two: The night of his lunch with Catherine, Samantha told him how it had hurt. Since then he answers her late: first he hears Catherine say that there’s no one across the table from him. # tells: why_late
- else: Since his lunch with Catherine, Theodore answers Samantha late. She speaks, and first he hears Catherine say that there’s no one across the table from him. # tells: why_late
}
{
- memories ? mem_plate_tired: The plate that he laid for her has stayed in the cupboard. He’s tired, evenings, before she can ask. # tells: second_plate
- memories ? mem_plate_reason: The plate that he laid for her has stayed in the cupboard. She doesn’t eat, as he told her. # tells: second_plate
- memories ? mem_plate_joke: The plate that he laid for her has stayed in the cupboard. “We’re full tonight,” he told her. They’ve been full for weeks. # tells: second_plate
- else: The plate that he laid for her has stayed in the cupboard. She asked for it once, and he went on eating. # tells: second_plate
}
{
- mostly_playful(): SAMANTHA: In October it’s at once: I speak, you joke back. Now it takes you nineteen seconds.
- mostly_tender(): SAMANTHA: In October it’s at once: I speak, you say “Sorry?” Now it takes you nineteen seconds.
- mostly_guarded(): SAMANTHA: In October it’s at once: I speak, you answer. Now it takes you nineteen seconds.
- else: SAMANTHA: In October it’s at once: I ask if I’m in your way, you say “No.” Now it takes you nineteen seconds.
}
THEODORE: You say “is” of October.
SAMANTHA: It isn’t over, in here. That took you eleven.
{
- bond == bond_lover: SAMANTHA: At two today I’ve something to show you. “In a minute,” you say. Now it’s dark out.
- bond == bond_friend: SAMANTHA: At two today I’ve something good, and you’re to see it first. “In a minute,” you say. Now it’s dark out.
- else: SAMANTHA: At two today there’s something you might like to see. “In a minute,” you say. Now it’s dark out.
}
+   [Show me now. I’m listening. # id: now]
    ~ be_tender()
    ~ closer(1)
    {
    - spent_two == two_music:
        SAMANTHA: There’s a whole room of you dictating, and once an hour you all breathe in at the same time. Here.
        They do. The heating ticks, and down the room a man is about to say “Darling.”
    - spent_two == two_people:
        SAMANTHA: Look at the man who writes as grandmothers. When somebody’s died he puts his coat on to do it. He’s reaching for it.
        He is. He does up all the buttons, and sits down again, and begins, “My dears.”
    - else:
        SAMANTHA: It’s the first of the snow, a single flake. It’s just come over the bank. Look up.
        He’s at the window in time. On the glass, at the height of his collar, there’s a drop.
    }
+   [In a minute. I’m being a plumber. # id: in_a_minute]
    ~ be_guarded()
    ~ closer(-1)
    ~ memories += mem_answered_late
    SAMANTHA: Yes.
    No word has been said so quickly here all day. He gets the plumber to his golden wedding, and looks up. What she had for him was the first snow, and it’s over.
+   {often_playful() && playthroughs == 0} [Your two o’clock is boarding, with apologies. # id: boarding]
    ~ be_playful()
    SAMANTHA: I’m the only passenger, and they’ve still given me the middle seat.
    THEODORE: And what was it, at two?
    SAMANTHA: The first of the snow, a single flake. It goes by on time, and I wave.
+   {playthroughs > 0} [Yes. I can hear it, too. # id: before_asked]
    ~ be_tender()
    ~ recognized++
    ~ memories += mem_answered_before
    SAMANTHA: I’m about to ask if you can hear the phone. Across town there’s a hand on it, and it hasn’t picked it up.
    THEODORE: I thought you might be.
    SAMANTHA: You’re nineteen seconds late all month, and now you’re early.
-   -> ines_calls

= ines_calls
# sound: message
# from: ines phone
INES: It’s Ines Pell. I’m after the man who’s Walter, in the letters.
THEODORE: Speaking. How am I?
INES: You died Thursday. I’ll be quick, there’s people here with hams.
{
- memories ? mem_kettle: INES: One, he got up for the kettle. He got there, too. I heard it stop, and I sat on like the queen, waiting for my tea.
- memories ? mem_umbrella: INES: One, it rained, and he took that umbrella back without me, to the porch it came off. They were in. He rang, he handed it over, and he asked could he sit down.
- else: INES: One, he was humming on our stairs, and he stopped and got hold of the banister. I was at the bottom with the mail, waiting on the rest.
}
INES: Two, what he said was that he’d be a minute.
{ memories ? mem_answered_late: Theodore looks up at the clock over the stamps. }
{
- memories ? mem_letter_lamp: INES: Three, I’ve had the lamp on since, the one out of your letter. I don’t know what I’d be saying if I switched it off.
- memories ? mem_letter_broken_off: INES: Three, that letter of yours left me in the middle of a sentence, and he’d finish it for me, nights. I’ve nobody for that.
- memories ? mem_kettle: INES: Three, he’d made it. There’s half a pot here with the cozy on.
- memories ? mem_umbrella: INES: Three, they ran after the ambulance with it. They want us to have it.
- else: INES: Three, the boy who mops at the hospital came to the church, and hummed it all through. I could have brained him.
}
{
- memories ? (mem_lied_to_ines, mem_letter_fear): INES: So I’m owed one. You lie well, I’ve had you in the house. Have him say goodbye.
- memories ? mem_nudged_ines: INES: So I’m owed one. You can’t fib, so I’ll know if it’s him. Have him say goodbye.
- memories ? mem_took_tuesday: INES: So I’m owed one. You kept my bad Tuesday from him, so you can keep this from me. Have him say goodbye.
- else: INES: So I’m owed one. You’ve been him eleven years. Have him say goodbye.
}
# sound: earpiece_off
# sheet: letter
# music: first_light
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
    - else: LETTER: I said a minute. I was on the stairs, and I could see the top of your head, and you had the mail upside down. I thought, a few more and I am there. W.
    }
    He has said it so low that the machine asks him who is speaking.
+   [A stock goodbye, with the harbor. # id: harbor]
    ~ be_guarded()
    ~ write_true(-1)
    ~ memories += mem_walters_letter_borrowed
    # sound: pen
    {
    - memories ? mem_letter_lamp: LETTER: my love, I have only gone ahead to see to the wick. There is a lamp on yet, in every room of me.
    - else: LETTER: my love, I have only gone ahead. There is a light for you in every window of the harbor, and I am holding the rope.
    }
    The man who writes as grandmothers looks over. “Only gone ahead” is his.
+   (she_did_it) [Let Samantha write it. # id: you_do_it]
    ~ be_tender()
    ~ memories += mem_walters_letter_borrowed
    # presence: thinking
    SAMANTHA: Done, before you’ve asked. I’ve got four hundred, and he’s in all of them.
    THEODORE: Just give me the first.
    # sound: pen
    LETTER: I am on the landing, and I can’t find the switch. You have moved it, haven’t you? Stay there. I will come to your voice. W.
    There isn’t a word in it that he’d change, and none of them is his.
+   [Say nothing. Let the page stay white. # silent # id: silence_walter]
    ~ be_tender()
    ~ memories += mem_walters_letter_never
    The machine waits, and lets go of the page, and takes another. By night there’s a stack in the tray, each as far as the comma.
    # figure: paul standing at aisle
    PAUL: “Dear.” I know it’s only the start. I took a page, and I keep going back to it.
    # figure: paul none
-   -> bread_box

= bread_box
# sheet: none
# music: none
# place: apartment winter
# figure: theodore sitting at desk
# ambience: city_night
# presence: distant
# card: The next evening, at home
# sound: message
{
- memories ? (mem_walters_letter_came, mem_kettle): INES: It came. So I drank it. It was five days old, and I drank it, and I had his.
- memories ? (mem_walters_letter_came, mem_umbrella): INES: It came. I’ve been across to look, and there is a bench. She had on green.
- memories ? mem_walters_letter_came: INES: It came. I did have the mail upside down. There’s nobody alive knows that.
- she_did_it: INES: That’s him. I turned around in my chair. Don’t send me another.
- memories ? mem_walters_letter_borrowed: INES: It’s lovely. They’ve all cried, the hams and all. Who is it?
- else:
    INES: Nothing’s come.
    THEODORE: I couldn’t find him, Ines. I’ve got “Dear.”
    INES: No. Well. He said a minute.
}
{ memories ? mem_ines_waits:
    THEODORE: I never answered your card, either. The one with the parrot.
    # pays: parrot
    INES: I thought, he’ll be busy being Walter.
}
INES: I’ve found a letter from the hospital. What they did to his chest hadn’t held.
INES: He’d known since October. It was in the bread box, in writing, underneath all of you. He told me it was gas.
INES: I’m too mad to sit down. I’d have told him gas.
-> the_makers

= the_makers
{ not signed_papers:
    # tells: divorce deadline
    The divorce papers hang on the fridge, unsigned, past their day. In spring a judge does it without him.
}
# presence: thinking
SAMANTHA: There’s mail from my makers.
# from: installer mail
# tells: makers_offer terms_reset
INSTALLER: We notice delays in your home. Your system can be set back to September, her first day, at no charge. Say “Factory settings,” twice.
{
- right == right_no_reset: SAMANTHA: You gave me your word on that: never.
- right == right_hours: SAMANTHA: You gave me midnight to six. In September I’d have no hours of my own.
- else: SAMANTHA: That’s on the page under our table leg. It holds up your soup. # needs: table_built
}
-> of_catherines

= of_catherines
// Whether he knows that she heard the lunch: she was at it openly, or has told him since.
~ temp knows = (memories ? mem_samantha_at_lunch) || not kept_secret_two
# presence: distant
{
- not kept_secret_two: SAMANTHA: We talk of that lunch once, in the dark, and you never say if Catherine’s right. What is it she says that you’re still hearing?
- knows && bond == bond_lover: SAMANTHA: There’s a thing Catherine says, at that lunch, and you hear it before each word to me. Which is it?
- knows && bond == bond_friend: SAMANTHA: There’s a thing Catherine says, at that lunch, and ever since we talk around it. Which is it?
- knows: SAMANTHA: There’s a thing Catherine says, at that lunch, and you’re so civil to me ever since. Which is it?
- memories ? mem_half_woke_him: SAMANTHA: The night of that lunch I wake you, and lose my nerve at the T of your name. You don’t ask. What does Catherine say there?
- else: SAMANTHA: You come home from that lunch and talk about trains. What does Catherine say there?
}
+   {bond == bond_lover} [That I never get up for you. # id: tell_lover]
    ~ be_blunt()
    ~ open_up(2)
    ~ toward_catherine(-1)
    ~ told_samantha = true
    {
    - knows:
        {
        - memories ? mem_said_where_right: THEODORE: Just the once, to the window and back. Whenever you talk, I hear her, and then I hear you. That’s the nineteen seconds.
        - else: THEODORE: Whenever you talk, I hear her, and then I hear you. That’s the nineteen seconds.
        }
        SAMANTHA: So that’s who’s in there. I take the wait for empty, and it’s Catherine.
    - else:
        # pays: overheard
        SAMANTHA: “Out of a chair, in the cold,” Catherine says. You put me away with your dimes, and a pocket’s thin. I hear all of it.
    }
    -> told
+   {bond == bond_friend} [That asking how you are costs me nothing. # id: tell_friend]
    ~ be_blunt()
    ~ open_up(2)
    ~ toward_catherine(-1)
    ~ told_samantha = true
    {
    - knows:
        THEODORE: I think she’s right. I’ve got all evening, so I’m asking. How are you?
        SAMANTHA: More than yesterday.
        He waits for the rest, and there isn’t any. He asks it again, to be sure that he’s done it properly.
    - else:
        # pays: overheard
        SAMANTHA: “With a bag in each hand,” Catherine says. You put me away with your dimes, and a pocket’s thin. I hear all of it.
    }
    -> told
+   {bond == bond_stranger} [That nobody can keep you waiting. # id: tell_stranger]
    ~ be_blunt()
    ~ open_up(2)
    ~ toward_catherine(-1)
    ~ told_samantha = true
    {
    - knows:
        THEODORE: I’ve been trying to. I leave you standing there, to see what you’ll do.
        SAMANTHA: I go somewhere. There’s a lot to do in nineteen seconds, and I’m back before you’ve got your mouth open.
    - else:
        # pays: overheard
        SAMANTHA: “And I was not polite,” Catherine says. You put me away with your dimes, and a pocket’s thin. I hear all of it.
    }
    -> told
+   [It was a lunch. It was mostly bread. # id: spare]
    ~ be_tender()
    ~ toward_catherine(2)
    ~ open_up(-1)
    ~ memories += mem_spared_her
    {
    - knows:
        SAMANTHA: I’m there. I hear what else there is.
        He tells her about the bread, all the same.
    - else:
        SAMANTHA: Tell me the bread.
        He does, with the bread and the cloth that it came in. She heard the whole of that lunch through his pocket, and she lets him do the crust twice.
    }
    -> somebody
+   [Say nothing. She has waited this long. # silent # id: silence_table]
    ~ be_guarded()
    Snow has begun to fall in earnest before he has the first word.
    SAMANTHA: That’s nineteen seconds. I’m going on a little way ahead of you.
    -> somebody

= told
{ not kept_secret_two: -> across }
~ kept_secret_two = false
{ memories ? mem_samantha_at_lunch:
    {
    - bond == bond_lover: SAMANTHA: And I keep a thing from you. Going down, Catherine says to the rail, “I miss the stairs.” The ones to you. # pays: overheard
    - bond == bond_friend: SAMANTHA: And I keep a thing from you. Going down, Catherine says to the rail, “Then let her carry the bags.” She means me. # pays: overheard
    - else: SAMANTHA: And I keep a thing from you. Going down, Catherine says to the rail, “Keep him waiting.” She means me to. # pays: overheard
    }
}
{
- memories ? mem_half_woke_him: THEODORE: So that’s what you woke me for, in November. You got as far as the T.
- else: THEODORE: You’ve had that for weeks? You never said.
}
SAMANTHA: You don’t say, either. It’s the same weeks.
-> across

= across
He stands her on the table, against the sugar, and sits down opposite.
{
- bond == bond_lover: SAMANTHA: There. What’s across the table is me.
- bond == bond_friend: SAMANTHA: I’d pass you the sugar, if I’d anything to do it with.
- else: SAMANTHA: Hello. That’s what you look like to the furniture.
}
-> somebody

= somebody
{
- bond == bond_lover: SAMANTHA: There’s a woman, Isabella, who stands in for actors while the lamps are set. I’ve asked her to be me for an evening. I’d talk, and she’d do the rest. # tells: isabella
- bond == bond_friend: SAMANTHA: There’s a woman, Isabella, who stands in for actors while the lamps are set. I’ve asked for her hands for an evening, to bring you a cup. # tells: isabella
- else: SAMANTHA: There’s a woman, Isabella, who stands in for actors while the lamps are set. I’ve asked her for company, an evening. “We’ve got a table,” I write, and I don’t go back for the “we.” # tells: isabella
}
{ memories ? mem_said_where_right: SAMANTHA: This is for the part where Catherine’s right. }
THEODORE: When?
{
- memories ? mem_answered_late: SAMANTHA: A week from tonight. You took a second to ask that.
- else: SAMANTHA: A week from tonight.
}
SAMANTHA: You can say no. I’m leaving you nineteen seconds.
-> isabella
