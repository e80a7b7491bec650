// The letter office, late afternoon. Ines telephones; Theodore writes her letter to Walter; Paul quotes one word of it.
// The dilemma (craft, candor): write her fear down, or have her say it. The act's three of craft: how the letter ends.
// What happens around the letter hangs on how he answered the telephone: Walter calls, the ink runs out, or the next in line does.
=== letter ===
# scene: letter
# card: Thursday, September ninth. The letter office
# place: office day
# figure: theodore sitting at desk
# ambience: office
For eleven years Theodore has been in love with Walter Pell, on behalf of Walter’s wife, Ines.
{
- playthroughs > 0:
    # tells: letters
    He’s other people for a living: they send in facts, and he makes letters of them, in their handwriting. He writes Walter’s answers, too. He picks up before it rings.
- else:
    # tells: letters
    He’s other people for a living: they send in facts, and he makes letters of them, in their handwriting. He’s Walter, too.
}
# sound: message
# from: ines phone
INES: I’m in a hospital corridor, so I’ll be quick. Are you the man who’s me?
+   (asked_how) [I’m you once a month. How am I? # id: how_am_i]
    ~ be_playful()
    INES: You’re short-tempered. Your lunch fell out of a machine.
    THEODORE: Your voice is lower than I write it. I had you as a flute.
    INES: I had you bald. They operate on Walter’s chest at eight tomorrow. He wants a letter first. # tells: walter_operation
+   [Mrs. Pell? Has something happened? # id: happened]
    ~ be_tender()
    INES: Something’s about to. Tomorrow at eight they operate on Walter’s chest. It comes with a leaflet. # tells: walter_operation
    INES: Don’t be nice to me, there’s a line for this phone. He’s to have a letter first.
+   (asked_number) [Letter office. Client number? # id: number]
    ~ be_guarded()
    INES: I don’t have a number, I have a Walter. They put a number on his wrist.
    THEODORE: Mrs. Pell. I’ve never heard your voice.
    INES: They operate on his chest at eight tomorrow. He’s to have a letter first. # tells: walter_operation
+   (asked_both) [Yes. Other days I’m Walter. # id: both_of_you]
    ~ be_blunt()
    INES: Not this week, you aren’t. They operate on his chest at eight tomorrow. He wants a letter first. # tells: walter_operation
    THEODORE: He never mentioned it. He had me do a page on tomatoes.
    INES: That was him mentioning it.
-   INES: One, I burned the kettle. He’s the one who gets up for it, so I sat there getting whistled at.
INES: Two, I’ve brought the umbrella. He borrowed it off a stranger’s porch the night we met. We keep meaning to take it back.
INES: Three, he’s humming in the corridors. Four notes, going up, and by then he’s where he was going.
INES: Make it a nice one. And nothing about Tuesday.
{
- asked_how:
    THEODORE: What was Tuesday? When I leave something out, it shows. I put in commas.
    INES: Write without commas.
- asked_number:
    THEODORE: Nothing about Tuesday. I’ve underlined it.
    INES: Walter would have asked.
- asked_both:
    THEODORE: Does Walter know about Tuesday?
    INES: He’s the last I’d tell.
- else:
    THEODORE: You’ve never ordered a nice one before.
    INES: He’s never had his chest done. For his cold, you had me call him a disgrace to the sheets.
}
INES: The doctor’s been calling me Ines since Tuesday. Before, I was Mrs. Pell. That’s all it is. Here’s my elevator.
# sound: earpiece_off
# camera: desk 1.2
# sheet: letter
# music: first_light
# play: letter
{
- playthroughs > 0:
    # tells: tuesday
    He has it before her elevator has come. Doctors go over to your first name when they’ve stopped hoping for your husband.
- asked_how:
    # tells: tuesday
    A doctor says “Mrs. Pell” while he has hopes of Mr. Pell. She thinks that Walter may die.
- asked_number:
    # tells: tuesday
    He takes out the underlining. Doctors get friendly when they think the husband may die.
- asked_both:
    # tells: tuesday
    Once they call the wife by her first name, they don’t expect the husband to live.
- else:
    # tells: tuesday
    A doctor goes over to your first name once he doubts that your husband will live.
}
+   [The kettle that she let burn. # id: kettle]
    ~ memories += mem_kettle
    # sound: pen
    {
    - asked_how: LETTER: Dear Walter, I have scorched the kettle. It whistled and I sat, since you are the one who gets up.
    - asked_number: LETTER: Walter. I burned the kettle. It called for you, and I sat. It is you who gets up.
    - asked_both: LETTER: My dear Walter, the kettle went off and nobody got up. I looked at your chair. The kettle is past help.
    - else: LETTER: Dear disgrace, the kettle is black. I let it scream. Getting up for it is your department.
    }
    # play: letter
    At home Theodore has the electric kind. It stops by itself.
+   [The umbrella they never took back. # id: umbrella]
    ~ memories += mem_umbrella
    # sound: pen
    {
    - asked_how: LETTER: Dear Walter, I have hung the umbrella on the end of your bed. Forty-one years we have been about to take it back to that porch.
    - asked_number: LETTER: Walter. The umbrella is on your bed. You took it off that porch for an evening, forty-one years ago.
    - asked_both: LETTER: My dear Walter, I carried the umbrella here, and it did not rain. Forty-one years, and it is still that porch’s umbrella.
    - else: LETTER: Dear disgrace, the stolen umbrella hangs on your bed. Somebody on that porch has been wet for forty-one years.
    }
    # play: letter
    When he and his wife divided the house, neither mentioned umbrellas. He has been getting wet since.
+   [The tune that she finds him by. # id: tune]
    ~ memories += mem_tune
    # sound: pen
    {
    - asked_how: LETTER: Dear Walter, I find you by the tune. I stand at the elevator and hear which way you went. Monday it was a boy with a mop.
    - asked_number: LETTER: Walter. I do not ask the desk where you are. I listen for who is humming. Monday I followed a boy with a mop.
    - asked_both: LETTER: My dear Walter, I hold still, and you come humming around two corners before I see you. Monday it was a boy with a mop.
    - else: LETTER: Dear disgrace, I find you by your humming. On Monday it was a boy with a mop. He has got all four notes.
    }
    # play: letter
    He hums it, to count the notes. All down the room people lose their place.
-
+   [Keep it short, the way she talks. # id: plain]
    ~ be_blunt()
    ~ write_true(1)
    ~ memories += mem_letter_plain
    # sound: pen
    {
    - memories ? mem_kettle: LETTER: It whistled itself dry, and I was mad at you for a good ten minutes before I remembered where you were. I eat standing up. I do not care for it.
    - memories ? mem_umbrella: LETTER: I am not going up those porch steps by myself. At home your coat is on its hook and you are not in it. I do not care for it.
    - else: LETTER: The house makes no noise at all. I have let the faucet drip, for company. I do not care for it.
    }
+   [Softer than she’d let me hear. # id: soft]
    ~ be_tender()
    ~ memories += mem_letter_soft
    # sound: pen
    {
    - memories ? mem_kettle: LETTER: I still put out two cups. I talk to yours. It listens better than you do, and I would trade it tomorrow for one interruption.
    - memories ? mem_umbrella: LETTER: I sleep on your side. There is a ditch in it. I complained of that ditch for years, and I would not trade it now for a hotel.
    - else: LETTER: I hum your four notes in our hall, with the laundry. I can’t get you to come around the corner.
    }
+   [Get a laugh out of him. # id: laugh]
    ~ be_playful()
    ~ memories += mem_letter_laugh
    # sound: pen
    {
    - memories ? mem_kettle: LETTER: I hear the gown does not close in back. Forty-one years I have asked you to shut things, and look what they give you to wear.
    - memories ? mem_umbrella: LETTER: The nurse asked was it a family piece. I looked her in the eye and said it came from your side. You would have had to leave the room.
    - else: LETTER: Two nurses hum it now, and the man with the blood cart. They told you to rest, Walter, and you have started a choir.
    }
-
{
- asked_number or asked_both: -> walter_calls
- asked_how: -> out_of_ink
- else: -> next_in_line
}

= walter_calls
~ memories += mem_heard_walter
# sound: message
# from: walter phone
{
- asked_both:
    WALTER: Pell, Walter. Good work on the tomatoes. You’re my wife, too, I’m told?
    THEODORE: Just now.
    WALTER: Then what’s wrong with you? The doctor’s gone over to “Ines.” With me he sticks to Mr. Pell, so I’m doing well.
- else:
    WALTER: Pell, Walter. Are you the fellow who’s me?
    THEODORE: Just now I’m Ines.
    WALTER: Then what’s eating her? That doctor calls her Ines. Me, he calls Mr. Pell, so I’m all right.
}
{
- memories ? mem_kettle:
    THEODORE: She burned the kettle.
    WALTER: Did she sit? That’s my girl.
- memories ? mem_umbrella:
    THEODORE: That you never took the umbrella back.
    WALTER: When it’s wet I need it. When it’s dry I forget it.
- else:
    THEODORE: She hears you humming.
    WALTER: I don’t hum.
}
{
- asked_both:
    # needs: letters
    He hums four notes and is off the line. Across the aisle a man who writes as somebody’s grandmother is humming.
    # play: letter
    # needs: tuesday
    That leaves Tuesday, and what Walter isn’t to know: that he may die.
- else:
    # needs: letters
    He hums four notes and has hung up. Across the aisle a man who writes as somebody’s grandmother joins in.
    # play: letter
    # needs: tuesday
    Which leaves Tuesday. He may die, and she doesn’t want him to know.
}
-> tuesday_on_the_page

= out_of_ink
~ memories += mem_violet_ink
# needs: letters
The machine runs out of blue ink, which is Ines’s. Across the aisle sits a man who writes as somebody’s grandmother.
# from: grandmother room
GRANDMOTHER: Have my violet ink. I’ve only got the kisses left to do.
{
- memories ? mem_kettle: GRANDMOTHER: He’ll see the color change, and think she got up after all, for a pen.
- memories ? mem_umbrella: GRANDMOTHER: He’ll see the color change, and think she went out for a pen.
- else: GRANDMOTHER: He’ll see the color change, and think she borrowed the mop boy’s pen.
}
# play: letter
# needs: tuesday
Which leaves Tuesday. Walter may die, and she wants that kept from him.
-> tuesday_on_the_page

= next_in_line
~ memories += mem_said_at_work
# sound: message
# from: new_grandfather phone
NEW_GRANDFATHER: I was next in line for her phone. You tell people what to say. I’ve got a granddaughter, and have to call my ex-wife.
THEODORE: Say it’s a girl. Then let her talk.
NEW_GRANDFATHER: I never once tried that. Are you married?
THEODORE: I’m at work.
# play: letter
# needs: tuesday
Which leaves Tuesday. Walter may die, and isn’t to know.
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
    - memories ? mem_letter_plain: LETTER: There is one thing I have left out. I will bring it at seven and say it in your good ear.
    - memories ? mem_letter_soft: LETTER: One thing will not lie flat on paper. I will bring it up at seven and give it to your good ear.
    - else: LETTER: One thing I am holding back. It comes at seven, to your good ear. If you are asleep I will use the bad one.
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
    Paul, at the front desk, reads every letter before it goes out.
- memories ? mem_letter_seven:
    # tells: paul
    Paul, who reads every letter at the front desk before it goes out, has his coat on.
- else:
    # tells: paul
    Nothing leaves that Paul, at the front desk, hasn’t read.
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
    It takes forty seconds. Five couples have that lamp now.
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
    PAUL: “I.” And from there on it’s just paper. I turned it over.
    THEODORE: That’s where I ran out of her.
- memories ? mem_letter_lamp:
    # needs: paul
    PAUL: “Lamp.” I had to sit. I had to in March, too, when it was the dentist’s.
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
    THEODORE: I nearly put “the elevator.”
}
{
- asked_how: PAUL: And it goes violet! Phone for you. She asked for herself.
- asked_number: PAUL: Phone. No number. She says she has a Walter.
- asked_both: PAUL: Phone. Mrs. Pell, for Mrs. Pell.
- else: PAUL: Mrs. Pell’s on the phone. She’s stood in line twice.
}
{
- memories ? mem_letter_fear: -> ines_on_fear
- memories ? mem_letter_seven: -> ines_on_seven
- else: -> ines_on_calm
}

= ines_on_fear
{
- asked_how: INES: It’s me. Did Tuesday get in? How many commas? # timed
- asked_number: INES: It’s me. Is Tuesday out, as underlined? # timed
- asked_both: INES: It’s me. Would you say, if Tuesday had got in? # timed
- else: INES: It’s me. Did it come out nice, with no Tuesday in it? # timed
}
+   [It’s in. I wrote that you’re frightened. # id: told]
    ~ be_blunt()
    ~ open_up(1)
    ~ memories += mem_told_ines
    INES: I never said frightened.
    THEODORE: You said “That’s all it is.”
    INES: And how does it end?
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
+   [Say nothing. She’ll know that it’s in. # silent # id: silence_asked]
    ~ be_guarded()
    ~ memories += mem_ines_guessed
    INES: That’s a long way around to yes.
    THEODORE: I can still cut it.
    INES: One of us had to say it to him, and it was never going to be a Pell. Send it before I get my coat on.
-   -> mailed

= ines_on_seven
{
- asked_how: INES: It’s me. Did you manage it with no Tuesday? # timed
- asked_number: INES: It’s me. Tuesday, that you underlined. Is it out? # timed
- asked_both: INES: It’s me. And Walter? Does he get Tuesday? # timed
- else: INES: It’s me. How nice did it come out? Is Tuesday in it? # timed
}
+   [It’s out. You’re expected at seven, to say it. # id: expected]
    ~ be_blunt()
    ~ open_up(1)
    ~ memories += mem_told_ines
    INES: They don’t let me in till half past. I’ll use the back stairs. And I’m to come out with Tuesday.
    {
    - memories ? mem_letter_broken_off:
        THEODORE: Your letter stops in the middle.
        INES: I’ll be the rest of it, then. He’ll say he knew.
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
    The letter promises Walter that she’ll be there at seven. She doesn’t know that.
+   [Say nothing. Let her guess. # silent # id: silence_seven]
    ~ be_guarded()
    ~ memories += mem_told_ines
    INES: You’ve put me down for something. When?
    THEODORE: At seven.
    INES: They lock the front till half past. So that’s me on the back stairs, with Tuesday, and he’ll say he knew.
-   -> mailed

= ines_on_calm
{
- asked_how: INES: It’s me. Is it without commas? What’s in there about Tuesday? # timed
- asked_number: INES: It’s me. You underlined Tuesday. What’s in there about it? # timed
- asked_both: INES: It’s me. What does Walter get, about Tuesday? # timed
- else: INES: It’s me. Is it nice? And what about Tuesday? # timed
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
    - memories ? mem_letter_broken_off:
        INES: What’s above them?
        THEODORE: You stop, at “I.”
        INES: Then leave him the two inches.
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
    INES: We’ve only got the one lamp, with parrots.
    Tonight Walter reads that she’s frightened. They operate at eight.
- memories ? (mem_told_ines, mem_letter_fear):
    PAUL: She’s exactly like her letters.
    Tonight Walter reads that she’s frightened. They operate at eight.
- memories ? (mem_lied_to_ines, mem_letter_seven): PAUL: Seven’s early for anybody. And they operate at eight?
- memories ? mem_lied_to_ines:
    PAUL: I didn’t hear any of that. I was stapling.
    Tonight Walter reads what she didn’t want said. They operate at eight.
- memories ? mem_ines_guessed:
    INES: Is that somebody licking the envelope?
    Tonight Walter reads what she couldn’t tell him. They operate at eight.
- memories ? mem_nudged_ines:
    PAUL: I never knew that about newspapers.
    At seven Walter will wait for what she has to say. At eight they operate.
- memories ? mem_took_tuesday:
    PAUL: Any enclosure?
    THEODORE: No. I’m keeping Tuesday till they operate, at eight.
- memories ? (mem_told_ines, mem_letter_seven): She’ll say it to Walter in person, an hour before they operate.
- memories ? mem_told_ines: Whether they’re wrong about Tuesday, they’ll know by noon tomorrow.
- else:
    PAUL: One ounce. You’d never think it.
    It says nothing about Tuesday. They operate at eight.
}
# sheet: none
# insert: letter
# sound: door
It goes down the chute at five twenty-nine, in her handwriting.
-> way_home
