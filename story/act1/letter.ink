// The letter office, late afternoon. Ines telephones; Theodore writes her letter to Walter; Paul quotes one word of it.
// The dilemma (craft, candor): write her fear down, or have her say it. The act's three of craft: how the letter ends.
// What happens in the middle of it hangs on how he answered the telephone: Walter, the ink, or the next in line.
=== letter ===
# scene: letter
# card: Thursday, September ninth. The letter office
# place: office day
# figure: theodore sitting at desk
# ambience: office
For eleven years Theodore has been in love with Walter Pell, on behalf of Walter’s wife. He writes Walter’s answers too.
{
- playthroughs > 0:
    # tells: letters
    He’s other people for a living: they send in facts, and he makes letters of them. Mrs. Pell has never called. He picks up before it rings.
- else:
    # tells: letters
    He’s other people for a living: they send in facts, and he makes letters of them. Mrs. Pell sends three a month. She has never called.
}
# sound: message
# from: ines phone
INES: I’m in a hospital corridor, so I’ll be quick. Are you the man who’s me?
+   (asked_how) [I’m you once a month. How am I? # id: how_am_i]
    ~ be_playful()
    INES: Short-tempered. You’ve been here since six, and your lunch fell out of a machine.
    THEODORE: You’re lower than I do you. I had you as a flute.
    INES: I had you bald. They do Walter’s chest at eight tomorrow. Before that he wants a letter. # tells: walter_operation
+   [Mrs. Pell? Has something happened? # id: happened]
    ~ be_tender()
    INES: Something’s about to. It comes with a leaflet. Don’t be nice to me, there’s a line for this phone.
    THEODORE: I can be quite short with you, if it helps.
    INES: They open Walter’s chest at eight tomorrow. He’s to have a letter first. # tells: walter_operation
+   (asked_number) [Letter office. Client number? # id: number]
    ~ be_guarded()
    INES: I don’t have a number, I have a Walter. He has a number. They put it on his wrist.
    THEODORE: Mrs. Pell. I’ve never heard your voice.
    INES: You’ve been getting by without it. They do his chest at eight tomorrow. He wants a letter first. # tells: walter_operation
-   INES: One, I burned the kettle. He’s the one who gets up for it, so I sat there getting whistled at.
INES: Two, I’ve brought the umbrella. He borrowed it off a stranger’s porch the night we met. We keep meaning to take it back.
INES: Three, he’s humming in the corridors. Four notes, going up, and by then he’s where he was going.
INES: Make it a nice one. And nothing about Tuesday.
+   [What was Tuesday? # id: tuesday]
    ~ be_blunt()
    ~ memories += mem_asked_tuesday
    INES: I give you three things and you want the fourth.
    THEODORE: Whatever you leave out gets in. It gets in at the commas.
    INES: Then write without commas.
+   [Nothing about Tuesday. I’ve underlined it. # id: underlined]
    ~ be_guarded()
    INES: You didn’t ask. Walter would have asked, and then where would I be.
    THEODORE: I was about to ask.
    INES: You were doing so well.
+   [You’ve never ordered a nice one before. # id: nice]
    ~ be_playful()
    ~ memories += mem_ordered_nice
    INES: He’s never had his chest done. In August it was a cold, and you had me call him a disgrace to the sheets.
    THEODORE: He loved that one. You should see what I answered.
    INES: I did see. It’s in the bread box.
+   [I’m listening, Mrs. Pell. # id: im_listening]
    ~ be_tender()
    ~ memories += mem_waited_for_ines
    INES: Don’t you listen at me.
    A cart goes by at her end, with glasses on it. She waits for it to be gone.
-   INES: The doctor’s been calling me Ines since Tuesday. Before, I was Mrs. Pell. That’s all it is. Here’s my elevator.
# sound: earpiece_off
# camera: desk 1.2
{
- playthroughs > 0:
    # tells: tuesday
    He has it before her elevator has come. When they go over to your first name, they’ve stopped hoping for your husband.
- memories ? mem_asked_tuesday:
    # tells: tuesday
    They call you Mrs. Pell for as long as they have hopes of Mr. Pell. On Tuesday the doctor stopped.
- memories ? mem_ordered_nice:
    # tells: tuesday
    Doctors turn friendly once they’ve stopped hoping. Walter’s turned friendly on Tuesday.
- memories ? mem_waited_for_ines:
    # tells: tuesday
    A doctor goes over to your first name once he doubts that your husband is coming home.
- else:
    # tells: tuesday
    He takes out the underlining. Doctors get kind when they don’t think the husband will live.
}
{
- playthroughs > 0: All down the room people are being other people. The man across from him, who was a bride all summer, is somebody’s grandmother. # needs: letters
- else: All down the room people are being other people. The man across from him is somebody’s grandmother. # needs: letters
}
# sheet: letter
# music: first_light
# sound: pen
# play: letter
{
- memories ? mem_asked_tuesday: LETTER: Walter. This is to be read before they wheel you anywhere.
- memories ? mem_ordered_nice: LETTER: Dear disgrace, you are to read this before they wheel you anywhere.
- memories ? mem_waited_for_ines: LETTER: Walter, dear, read this before they wheel you anywhere.
- else: LETTER: Dear Walter, here is something to read before they wheel you anywhere.
}
+   [The kettle that she let burn. # id: kettle]
    ~ memories += mem_kettle
    # sound: pen
    LETTER: I have scorched the kettle. It whistled and I sat, since you are the one who gets up.
    # play: letter
    At home he has the electric kind. It stops by itself.
+   [The umbrella they never took back. # id: umbrella]
    ~ memories += mem_umbrella
    # sound: pen
    LETTER: I have hung the umbrella on the end of your bed. Forty-one years we have been about to take it back to that porch.
    # play: letter
    When he and his wife divided the house, neither mentioned umbrellas. He has been getting wet since.
+   [The tune that she finds him by. # id: tune]
    ~ memories += mem_tune
    # sound: pen
    LETTER: I find you by the tune. I stand still at the elevator and hear which way you went. Monday it was a boy with a mop, who had it from you.
    # play: letter
    He hums it for the count, going up. Across from him the grandmother loses her place.
-
+   [Keep it short, the way she talks. # id: plain]
    ~ be_blunt()
    ~ write_true(1)
    ~ memories += mem_letter_plain
    # sound: pen
    {
    - memories ? mem_kettle: LETTER: It whistled itself dry, and I was mad at you for a good ten minutes before I remembered where you were. I eat standing up. I do not care for it.
    - memories ? mem_umbrella: LETTER: I am not going up those steps by myself. At home your coat is on its hook and you are not in it. I do not care for it.
    - else: LETTER: The house makes no noise at all. I have let the faucet drip. I do not care for it.
    }
+   [Softer than she’d let me hear. # id: soft]
    ~ be_tender()
    ~ memories += mem_letter_soft
    # sound: pen
    {
    - memories ? mem_kettle: LETTER: I still put out two cups. I talk to yours. It listens better than you do, and I would trade it tomorrow for one interruption.
    - memories ? mem_umbrella: LETTER: I sleep on your side. There is a ditch in it. I complained of that ditch for years, and I would not trade it now for a hotel.
    - else: LETTER: I do your four notes in our hall, with the laundry. I can’t get them to come around the corner.
    }
+   [Get a laugh out of him. # id: laugh]
    ~ be_playful()
    ~ memories += mem_letter_laugh
    # sound: pen
    {
    - memories ? mem_kettle: LETTER: I hear the gown does not close in back. Forty-one years I have asked you to shut things, and look what they give you to wear.
    - memories ? mem_umbrella: LETTER: I have not told a soul. The nurse asked was it a family piece. I said it came to us from your side. I looked her in the eye. You would have had to leave the room.
    - else: LETTER: Two nurses have it now, and the man with the blood cart. They told you to rest, Walter, and you have started a choir.
    }
-
{
- asked_number: -> walter_calls
- asked_how: -> out_of_ink
- else: -> next_in_line
}

= walter_calls
~ memories += mem_heard_walter
# sound: message
# from: walter phone
WALTER: Pell, Walter. I’m wearing a number, if you want it. Are you the fellow who’s me?
THEODORE: Just now I’m Ines.
WALTER: Then you’d know what’s eating her. That doctor calls her Ines. Me, he calls Mr. Pell, so I’m all right.
+   [Ask her, Mr. Pell. Not me. # id: ask_her]
    ~ be_blunt()
    WALTER: I did. She straightened my blanket. I’ve never lain so straight.
+   { memories ? mem_kettle } [She burned the kettle. That’ll be it. # id: only_the_kettle]
    ~ be_guarded()
    WALTER: Did she sit?
    THEODORE: She sat.
    WALTER: That’s my girl.
+   { memories ? mem_umbrella } [It’s the umbrella. It weighs on her. # id: only_the_umbrella]
    ~ be_guarded()
    WALTER: I’ll take it back. It’s never raining when I’m over that way.
+   { memories ? mem_tune } [She hears you humming. That’ll be it. # id: only_the_tune]
    ~ be_guarded()
    WALTER: I don’t hum.
-   He hums four notes, going up, and by then he has hung up.
# play: letter
# needs: tuesday
Which leaves Tuesday. She knows that he may die of this. By the sound of him, he doesn’t.
-> tuesday_on_the_page

= out_of_ink
~ memories += mem_violet_ink
The machine goes on writing, in nothing. It’s out of ink. The grandmother reaches over the aisle.
# from: grandmother room
GRANDMOTHER: Have my cartridge. I’m down to the kisses, and he can’t read yet.
THEODORE: It’s violet. Ines is blue.
+   (two_inks) [Go on in violet. Let it show. # id: violet]
    ~ be_playful()
    {
    - memories ? mem_kettle: GRANDMOTHER: Now it looks as if she did get up for the kettle.
    - memories ? mem_umbrella: GRANDMOTHER: Now it looks as if she went out in the rain for a pen.
    - else: GRANDMOTHER: Now it looks as if she went after him, and came back.
    }
+   [Print it over, all in violet. # id: all_violet]
    ~ be_guarded()
    GRANDMOTHER: The whole page? Now it looks as if she planned it.
-
# play: letter
# needs: tuesday
Which leaves Tuesday. Ines knows that Walter may not live. He has been told nothing.
-> tuesday_on_the_page

= next_in_line
~ memories += mem_said_at_work
# sound: message
# from: new_grandfather phone
NEW_GRANDFATHER: I’m next in line here. The lady says you tell people what to say. I’ve got a granddaughter, and I have to call my ex-wife.
+   [“It’s a girl.” Then let her talk. # id: its_a_girl]
    ~ be_tender()
    NEW_GRANDFATHER: Let her talk. I never once tried that. Are you married?
+   [Your name first. Then breathe. # id: name_first]
    ~ be_playful()
    NEW_GRANDFATHER: She knows my name. She used to shout it. Are you married?
-   THEODORE: I’m at work.
# play: letter
# needs: tuesday
Which leaves Tuesday. She knows that he may die, and wants it kept from him.
-> tuesday_on_the_page

= tuesday_on_the_page
+   [Tell him. She’s frightened. # id: frightened]
    ~ write_true(2)
    ~ open_up(-1)
    ~ memories += mem_letter_fear
    # sound: pen
    {
    - memories ? mem_letter_plain:
        # voice: whisper
        LETTER: On Tuesday the doctor called me Ines. I have not asked him why. I am frightened, Walter. You may as well have half.
    - memories ? mem_letter_soft:
        # voice: whisper
        LETTER: On Tuesday the doctor called me Ines, so nicely that I went and stood in the linen closet. I am frightened, Walter. I would sooner do it next to you.
    - else:
        # voice: whisper
        LETTER: On Tuesday the doctor called me Ines. I did not ask what I had done to be promoted. I am frightened, Walter, and in my good shoes.
    }
    He says it toward the door, in case she walks in and takes it back.
+   [Leave it off. She’ll tell him herself, at seven. # id: seven]
    ~ open_up(2)
    ~ write_true(-1)
    ~ memories += mem_letter_seven
    # sound: pen
    {
    - memories ? mem_letter_plain: LETTER: There is one thing I have left out. I will bring it at seven with the newspaper and say it in your good ear.
    - memories ? mem_letter_soft: LETTER: One thing will not lie flat on paper. I will bring it up at seven under the newspaper and give it to your good ear.
    - else: LETTER: One thing I am holding back. It comes at seven, with the newspaper, to your good ear. If you are asleep I will use the bad one.
    }
    He doesn’t know the visiting hours. Or the ear.
+   [Nothing about Tuesday. He has to sleep. # id: calm]
    ~ memories += mem_letter_calm
    # sound: pen
    {
    - memories ? mem_letter_plain: LETTER: Tomorrow they put you to sleep and wake you up. I have done that for forty-one years without a license.
    - memories ? mem_letter_soft: LETTER: Tomorrow is a morning with a nap in it. When it is over, somebody will say your name. If it isn’t me, pretend.
    - else: LETTER: Tomorrow they will put you to sleep, which you have managed by yourself at every concert I ever took you to.
    }
    It is what she asked for. He reads it twice, looking for her.
-
# place: office evening
# play: letter
{
- memories ? mem_letter_fear:
    # needs: letters
    # tells: paul
    Paul, at the front desk, reads every letter before it goes out. This one goes in six minutes.
- memories ? mem_letter_seven:
    # tells: paul
    Paul, who reads every letter at the front desk before it goes out, has his coat on.
- else:
    # tells: paul
    Nothing leaves that Paul hasn’t read, at the front desk, and the pickup is in six minutes.
}
+   { memories ? mem_kettle } [End at the stove. She’ll wait. # id: end_kettle]
    ~ write_true(3)
    ~ memories += mem_letter_theirs
    # sound: pen
    {
    - memories ? mem_letter_fear: LETTER: I have not bought another kettle. I am going to sit by the stove until you get up. Ines
    - memories ? mem_letter_seven: LETTER: After that the doctors can have you. I have not bought another kettle, and I am going home to sit until you get up. Ines
    - else: LETTER: They sell a kettle now that turns itself off. I told the man no. I would sooner sit, until you get up. Ines
    }
+   { memories ? mem_umbrella } [End on the porch. He has to ring. # id: end_porch]
    ~ write_true(3)
    ~ memories += mem_letter_theirs
    # sound: pen
    {
    - memories ? mem_letter_fear: LETTER: The first rainy day you are up, we take it back, and you ring. Then I suppose we will have to borrow it to get home. Ines
    - memories ? mem_letter_seven: LETTER: Nothing else needs saying but on that porch. You ring. We hand it over, and if it is still raining we borrow it to get home. Ines
    - else: LETTER: It is bound to rain once you are up. We will take it back that day, you ringing, and borrow it again to get home. Ines
    }
+   { memories ? mem_tune } [End at the elevator. She’s listening. # id: end_corridor]
    ~ write_true(3)
    ~ memories += mem_letter_theirs
    # sound: pen
    {
    - memories ? mem_letter_fear: LETTER: So hum when they wheel you off. I will be at whichever elevator it is, holding still. Ines
    - memories ? mem_letter_seven: LETTER: Then they may take you, and you hum the whole way down. I will be at whichever elevator it is, holding still. Ines
    - else: LETTER: Hum going down. I will be at whichever elevator they bring you back to, and I will know it is you before the doors do. Ines
    }
+   [My old closing, with the lamp. It always works. # id: lamp]
    ~ write_true(-3)
    ~ memories += mem_letter_lamp
    # sound: pen
    LETTER: So go where they take you, love. There is a lamp on in every room of me, and I am not going up to bed until you are home. Ines
    It takes forty seconds, with the commas.
+   [Stop in the middle. Let it show. # id: silence_closing]
    ~ be_tender()
    ~ memories += mem_letter_broken_off
    # sound: pen
    {
    - memories ? mem_kettle: LETTER: I ought to get up now and see to the stove, only that was always you, and I
    - memories ? mem_umbrella: LETTER: It looks like rain, and I ought to get home. I will leave the umbrella with you, because if I
    - else: LETTER: I am going to stop now and listen for you, because from this chair I
    }
    The machine waits for more, and lets go of the page.
-   -> front_desk

= front_desk
# sheet: none
# music: none
# camera: none
# figure: paul standing at front_desk
# figure: theodore standing at aisle
# sound: page
{
- memories ? mem_letter_broken_off:
    # needs: paul
    PAUL: “I.” And from there on it’s just paper. I turned it over, and it’s paper there too.
    THEODORE: That’s where I ran out of her.
- memories ? mem_letter_lamp:
    # needs: paul
    PAUL: “Lamp.” I had to sit. I had to sit in March, too, when it was the dentist’s.
    THEODORE: It’s a good lamp. It gets around.
- memories ? mem_kettle:
    # needs: paul
    PAUL: “Sit.” You could’ve had “wait.” Everybody’s got “wait.” And she goes and sits!
    THEODORE: She did the sitting. I just put it last.
- memories ? mem_umbrella:
    # needs: paul
    PAUL: “Borrow.” In the last line! I’ve got my coat on and I’m standing here with “borrow.”
    THEODORE: It was her porch. I only found the rain.
- else:
    # needs: paul
    PAUL: “Whichever.” I’ve been in that hospital. It’s all elevators.
    THEODORE: I nearly put “the.” I did put it, for a second.
}
{
- out_of_ink.two_inks: PAUL: And it goes violet! As if she’d had to get up and look for a pen. She’s on two. She asked for herself.
- asked_how: PAUL: And violet! As if she’d gone out and bought a pen. She’s on two. She asked for herself.
- asked_number: PAUL: There’s a lady on two. No number. She says she has a Walter.
- else: PAUL: There’s a lady on two. She’s stood in line for you twice.
}
{
- memories ? mem_letter_fear: -> ines_on_fear
- memories ? mem_letter_seven: -> ines_on_seven
- else: -> ines_on_calm
}

= ines_on_fear
{
- memories ? mem_asked_tuesday: INES: It’s me. You did it with three things? You left out the fourth? # timed
- memories ? mem_ordered_nice: INES: It’s me. Did it come out nice, with no Tuesday in it? # timed
- memories ? mem_waited_for_ines: INES: It’s me. I may have said a thing about a Tuesday. That’s not in it? # timed
- else: INES: It’s me. Is Tuesday out, as underlined? # timed
}
+   [It’s in. I wrote that you’re frightened. # id: told]
    ~ be_blunt()
    ~ open_up(1)
    ~ memories += mem_told_ines
    INES: I never said frightened.
    THEODORE: You said “That’s all it is.”
    INES: And what comes after it?
    {
    - memories ? mem_letter_lamp:
        THEODORE: A lamp.
        INES: What lamp?
    - memories ? mem_letter_broken_off:
        THEODORE: Nothing. You stop partway.
        INES: Do I. Then he’ll know who it’s from. Leave it in.
    - memories ? mem_kettle:
        THEODORE: You sit by the stove till he gets up.
        INES: He only ever remembers how a thing comes out. Leave it in.
    - memories ? mem_umbrella:
        THEODORE: You take the umbrella back. It’s raining.
        INES: Both of us?
        THEODORE: He rings.
        INES: Leave it in.
    - else:
        THEODORE: You’re at the elevator, listening for him.
        INES: I’m at the elevator now. Leave it in.
    }
+   [Not a word about Tuesday. # id: not_a_word]
    ~ be_guarded()
    ~ memories += mem_lied_to_ines
    INES: Good. Then one of us sleeps.
    The page is on the desk, face up, with Tuesday on it. Paul finds something to staple.
    INES: And how do I finish?
    {
    - memories ? mem_letter_lamp:
        THEODORE: With a lamp. It’s very restful.
        INES: He’ll ask me where I bought it.
    - memories ? mem_letter_broken_off:
        THEODORE: You don’t. You stop.
        INES: He’ll hold it up to the light for the rest.
    - memories ? mem_kettle:
        THEODORE: Sitting down. Waiting for him to get up.
        INES: Then he’ll have to. Good night.
    - memories ? mem_umbrella:
        THEODORE: On the porch, in light rain.
        INES: You’ve met us, then. Good night.
    - else:
        THEODORE: By an elevator.
        INES: It’s drafty, but all right.
    }
+   [Say nothing. She’ll know that it’s in. # silent # id: silence_asked]
    ~ be_guarded()
    ~ memories += mem_ines_guessed
    INES: That’s a long way around to yes.
    THEODORE: I can still cut it.
    INES: One of us had to say it to him, and it was never going to be a Pell. Send it before I get my coat on.
-   -> mailed

= ines_on_seven
{
- memories ? mem_asked_tuesday: INES: It’s me. Did you manage with three? No Tuesday? # timed
- memories ? mem_ordered_nice: INES: It’s me. How nice did it come out? Is Tuesday in it? # timed
- memories ? mem_waited_for_ines: INES: It’s me. You’re allowed to talk now. Did you leave Tuesday out? # timed
- else: INES: It’s me. Is it nice, around the underlining? # timed
}
+   [It’s out. You’re expected at seven, to say it. # id: expected]
    ~ be_blunt()
    ~ open_up(1)
    ~ memories += mem_told_ines
    INES: They don’t let me in till half past. I’ll use the stairs. And I’m to come out with Tuesday.
    {
    - memories ? mem_letter_broken_off: INES: Do I get to the end of it? He’ll say he knew.
    - memories ? mem_letter_lamp:
        THEODORE: There’s a lamp in it, for after.
        INES: At seven in the morning. He’ll say he knew.
    - else: INES: He’ll say he knew.
    }
    INES: And it’s the left, for your files. The ear.
+   [Take him a newspaper tomorrow. At seven. # id: newspaper]
    ~ be_tender()
    ~ memories += mem_nudged_ines
    INES: He only does the puzzle. Why seven?
    THEODORE: The good ones are gone by half past.
    INES: I hope you write better than you fib. Seven.
    Paul, at the stamps, looks straight at the ceiling.
+   [It’s very nice. Good night, Mrs. Pell. # id: very_nice]
    ~ be_guarded()
    ~ memories += mem_lied_to_ines
    INES: You had better make it Ines. Everyone else has started.
    THEODORE: Good night, Ines.
    She doesn’t know that she’s promised for seven. She’ll sleep until eight, with any luck.
+   [Say nothing. Let her guess. # silent # id: silence_seven]
    ~ be_guarded()
    ~ memories += mem_told_ines
    INES: You’ve put me down for something. When?
    THEODORE: At seven. With the newspaper.
    INES: They lock the front till half past. So that’s me on the back stairs, with Tuesday, and he’ll say he knew.
-   -> mailed

= ines_on_calm
{
- memories ? mem_asked_tuesday: INES: It’s me. What did you do with the fourth thing? # timed
- memories ? mem_ordered_nice: INES: It’s me. Nice, and what about Tuesday? # timed
- memories ? mem_waited_for_ines: INES: It’s me. That thing I told you, about Tuesday. What did you put? # timed
- else: INES: It’s me. What’s in there about Tuesday? # timed
}
+   [Nothing. He’ll sleep. # id: he_sleeps]
    ~ be_tender()
    ~ memories += mem_took_tuesday
    INES: So where’d you put it?
    THEODORE: Put what?
    INES: Tuesday. Do they give you a drawer?
    THEODORE: I’ve got it on me.
    INES: Well, don’t leave it on the train.
+   [Nothing. I think we’re wrong. # id: wrong]
    ~ be_blunt()
    ~ open_up(1)
    ~ memories += mem_told_ines
    INES: So do I. Send it.
    THEODORE: There’s still two inches at the bottom. You could tell him there.
    {
    - memories ? mem_letter_broken_off: INES: If I’ve stopped, I’ve stopped. Leave him the two inches.
    - memories ? mem_letter_lamp:
        INES: What’s above them?
        THEODORE: A lamp.
        INES: Whose? Leave him the two inches.
    - else: INES: Leave him the two inches. He does his arithmetic there.
    }
+   [Say nothing. So does the page. # silent # id: silence_calm]
    ~ be_guarded()
    INES: Then it isn’t in. You’d be talking.
    THEODORE: Is anyone with you, Ines?
    INES: There’s a line for the phone.
-   -> mailed

= mailed
{
- memories ? (mem_told_ines, mem_letter_lamp, mem_letter_fear):
    INES: We’ve only got the one with the parrots.
    THEODORE: Seal it, Paul. Stamp it.
- memories ? (mem_lied_to_ines, mem_letter_seven): PAUL: Seven’s early for anybody.
- memories ? mem_lied_to_ines: PAUL: I didn’t hear any of that. I was stapling.
- memories ? mem_ines_guessed: INES: Is that him licking it?
- memories ? mem_nudged_ines: PAUL: I never knew that about newspapers.
- memories ? mem_took_tuesday:
    PAUL: Any enclosure?
    THEODORE: No. I’m keeping— no.
- memories ? mem_told_ines:
    PAUL: She’s exactly like her letters.
    THEODORE: She’s getting there.
- else: PAUL: One ounce. You’d never think it.
}
# sheet: none
# insert: letter
# sound: door
It goes down the chute at five twenty-nine, in her handwriting.
-> way_home
