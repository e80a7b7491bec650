// A restaurant, a Saturday in the rain. Mara, who is good company, until she asks what this is.
// The dilemma (craft, candor): “I don’t know,” or a call, promised so well that it came out whole.
=== blind_date ===
# scene: blind_date
# place: restaurant night
# weather: rain
# figure: theodore standing at street
# ambience: city_night
# music: none
# presence: curious
# card: Saturday, September twenty-fifth, evening. A restaurant
{
- memories ? mem_amys_umbrella: It has rained since noon, as Amy said. He’s twenty minutes early for Mara, whom he has never met, and above him Amy’s umbrella asks him, in yellow, if he’s warm enough.
- else: It has rained since noon, as Amy said. He’s twenty minutes early for Mara, whom he has never met, under an awning that drips exactly at the collar.
}
{
- mostly_playful():
    # voice: whisper
    SAMANTHA: You’ve practiced six hellos on the menu board, and the fourth was a person. Am I in your ear for this, or in your pocket?
- mostly_tender():
    # voice: whisper
    SAMANTHA: You’ve held that door for a whole party, and some of them were leaving. Am I in your ear for this, or in your pocket?
- mostly_guarded():
    # voice: whisper
    SAMANTHA: You’ve read both sides of the menu. One side is allergens. Am I in your ear for this, or in your pocket?
- else:
    # voice: whisper
    SAMANTHA: You told the hostess you’d rather wait out here. She’s keeping you the window. Am I in your ear for this, or in your pocket?
}
+   (asked_in) [In my ear. Kick me if I tell the airport joke. # id: in_ear]
    ~ be_playful()
    ~ leaned_friend++
    ~ memories += mem_earpiece_in
    # voice: whisper
    SAMANTHA: With what?
    THEODORE: Clear your throat. Clear something.
+   [In the pocket, earpiece out. It’s only fair. # id: in_pocket]
    ~ be_tender()
    ~ memories += mem_earpiece_out
    # voice: whisper
    SAMANTHA: Fair to which of us? Go on, I’ll have the picture without the sound. And the pin’s slipped.
    # sound: earpiece_off
    He sees to the pin. The rain gets louder.
+   {mostly_blunt() or mostly_guarded()} [Earpiece out. I want to be bad at this alone. # id: in_private]
    ~ be_blunt()
    ~ memories += mem_earpiece_out
    {
    - memories ? mem_asked_her_about_date:
        # voice: whisper
        SAMANTHA: You asked me what I’d do on a date. I’d look at the ceiling, it turns out.
    - else:
        # voice: whisper
        SAMANTHA: I’ll look at the ceiling.
    }
    # sound: earpiece_off
    She can’t; the pin holds her lens forward. For a moment, to be decent, he turns her to the list of specials.
+   [Leave it in. Comb the hair over it. # id: silence_ear]
    ~ be_guarded()
    ~ memories += mem_earpiece_in
    He looks at himself in the window, and it doesn’t show.
    # voice: whisper
    SAMANTHA: In, then. I’ll breathe through my nose.
-   -> mara_comes

= mara_comes
# figure: theodore standing at seat
# figure: mara standing at opposite
{
- playthroughs > 0: MARA: Theodore? You’re a seven. Ask me how I know. I don’t know, I had it in the cab.
- else: MARA: Theodore? Mara. Am I late? I’m early, and you’re earlier. That’s an eight, for nerves.
}
{
- memories ? mem_date_accepted_for_paul: MARA: Is it true you’re doing this for Paul, at your front desk? It’s all right, so am I. He’s very hard to say no to, he brings it in on a tray.
- memories ? mem_date_accepted_gladly:
    MARA: Paul showed me your yes. It had an exclamation point. Was that you? You don’t look it.
    { memories ? mem_earpiece_in:
        # voice: whisper
        SAMANTHA: That was mine.
    }
- else: MARA: They told you I’m hungry, didn’t they? It’s all that gets around. I am.
}
{
- memories ? mem_letter_broken_off: MARA: Paul read us a letter of yours that quits at “I.” Right at it. I came out in the rain to see if there’s more.
- memories ? mem_letter_lamp: MARA: Paul read us a letter of yours, with the lamp, and cried in the dip. I gave it a six. Was that harsh? I’d had the dip.
- memories ? mem_kettle: MARA: Paul read us a letter of yours. One word of it, over the dip: “sit.” Would you cross town in the rain for “sit”? I have.
- memories ? mem_umbrella: MARA: Paul read us a letter of yours. One word of it, over the dip: “borrow.” Would you cross town in the rain for “borrow”? I have.
- else: MARA: Paul read us a letter of yours. One word of it, over the dip: “whichever.” Would you cross town in the rain for “whichever”? I have.
}
# figure: theodore sitting at seat
# figure: mara sitting at opposite
# from: waiter room
WAITER: Tonight we have a beautiful—
MARA: Out of ten.
WAITER: The fish is a six.
MARA: I love him. And the lamb? Look at that face, it’s a nine. Two lambs? Two lambs.
Before the bread is down she has a steel tape out of her bag and across the table.
MARA: Thirty-two inches, this table. You know what’s friendly? Twenty-eight. I’m a lawyer, I do hedges. Who owns it, who cuts it, who gets the light. Is that dull? It’s a nine.
+   (heard_hedge) [“What’s the worst hedge you’ve had?” # id: worst_hedge]
    ~ be_tender()
    MARA: Two widowers in Glendale. Eleven inches of hedge, six years, all by letter. So I had them come and stand in it, one from each side.
    THEODORE: And they made it up?
    # figure: mara laughing at opposite
    MARA: They got stuck. It took the fire department. Now they have Christmas with the fire department.
+   (told_joke) [Tell her my airport joke. I’ve never had an end. # id: joke]
    ~ be_playful()
    ~ memories += mem_mara_laughed
    { asked_in:
        # voice: whisper
        SAMANTHA: Ahem. That’s the kick.
    }
    # tells: airport_joke
    THEODORE: So there’s a man at the gate.
    MARA: Is it a joke? It’s a joke. Go.
    THEODORE: And he says, is this the line for Denver?
    MARA: And she says, no, sir, this is the desk. Denver’s the one that isn’t moving.
    So that’s how it ends. He’d never had one for it. They laugh till the next table asks to have what they’re having.
    # figure: mara laughing at opposite
    MARA: Mine was a five, yours was a two. That’s a seven.
+   (held_tape) [Hold the end of the tape for her. # id: tape_end]
    ~ be_blunt()
    He holds it on his edge with a thumb, flat, and doesn’t pull.
    MARA: You’ve done this. People pull.
    {
    - memories ? mem_shredded_draft: THEODORE: I did a whole apartment, last spring. It was for my wife to live in.
    - else: THEODORE: I was married to the other en— to somebody very accurate. # tells: catherine_apart
    }
    MARA: Then you’re three off a ten, for holding. Pull your chair in. Four inches. There.
+   [Say nothing. Listen to the first gap. # silent # id: silence_hedge]
    ~ be_guarded()
    It lasts as long as a gap of Mara’s does.
    MARA: Do you talk? Paul says around four in the afternoon. I’ll do it till four.
-   -> the_pin

= the_pin
{
- heard_hedge: The lamb is a nine. Under the plates she shows him Glendale, with two breadsticks and a napkin for the hedge.
- told_joke: The lamb is a nine. She’s still at the joke, with her fork up: “Denver, sir, is the one with the pillow.”
- held_tape: The lamb is a nine. At twenty-eight inches you can reach the other person’s potatoes, and one does.
- else: The lamb is a nine. By the end of it he knows her sister, the sister’s boiler, and a judge who hums.
}
# figure: mara sitting at opposite
MARA: That’s a safety pin, on your pocket. Did you do that? A man would have stapled it. Whose is it?
{ memories ? mem_earpiece_in:
    # voice: whisper
    SAMANTHA: She’s looking straight at me. She has sauce on her chin, and it’s staying there.
}
+   (said_wife) [“My wife’s. She’s signed the divorce. I haven’t.” # id: wifes # tells: catherine_apart divorce]
    ~ be_blunt()
    ~ heal(1)
    MARA: How long’s it been? Most of a year, it’s in the shoulders. What are you waiting for?
    THEODORE: I don’t own a pen.
    She has one through her hair. She leaves it there.
    MARA: I’m only hedges. I don’t do houses.
+   (said_shirt) [Lie: “It came with the shirt.” # id: with_the_shirt]
    ~ be_guarded()
    ~ heal(-1)
    MARA: Did it? Somebody’s ironed around it. I do boundaries, Theodore. That’s a fence, and I’m on the lawn side.
    She passes him the bread over it.
+   (said_structural) [Joke: “It’s structural. Don’t pull it.” # id: structural]
    ~ be_playful()
    MARA: Would it all come down? It’d all come down. I’ll talk to the other pocket.
    She does, for a sentence and a half. It makes it easier to eat.
+   (said_nothing) [Say nothing. Press it shut. # silent # id: silence_pin]
    ~ be_guarded()
    MARA: Then it’s a woman’s. My mother kept a man’s ladder for years. Was he coming back for it? He was in Tampa. She dusted it.
-   {
    - said_wife: MARA: You’ve told me one, I’ll tell you one. I was engaged, four years, to a man who thought before he spoke. Lovely man. The soup would grow a skin.
    - said_nothing: MARA: I know about quiet. Was I engaged to it? Four years, to a man who thought before he spoke. Lovely man. The soup would grow a skin.
    - else: MARA: I’ll tell you mine, and nobody has to swap. I was engaged, four years, to a man who thought before he spoke. Lovely man. The soup would grow a skin.
    }
    THEODORE: And you’d wait?
    MARA: I used to count the seconds.
    -> the_count

= the_count
{
- mostly_blunt(): -> that_man
- mostly_guarded(): -> counted_aloud
- else: -> how_far
}

= how_far
THEODORE: How far did you get?
# figure: mara looking_down at opposite
MARA: Four hundred and six. It was about curtains. Then he said “Beige.”
-> who_hears

= that_man
THEODORE: I’d have been that man.
MARA: I know, I’m watching your soup. But you laugh at waiters. Did he? He tipped.
-> who_hears

= counted_aloud
He considers it.
# figure: mara sitting at opposite
MARA: One. Two. You see? You’re doing it, that’s him exactly. Three.
THEODORE: Sorry. I was thinking.
MARA: Four!
-> who_hears

= who_hears
{
- said_wife: MARA: And who gets the story when you’re home? Not the one who signed. I’ve got Tatiana, my sister, and whoever drives. Who’ve you got?
- else: MARA: When you get home tonight, who hears about it? I’ve got Tatiana, my sister, and whoever drives. Who’ve you got?
}
+   [“Samantha. She’ll want the lamb described.” # id: samantha]
    ~ be_tender()
    ~ leaned_lover++
    ~ memories += mem_told_mara_of_her
    MARA: Is that a sister? That’s no sister, you said it with your mouth full of dessert.
    # tells: os1
    THEODORE: She’s an OS. You talk to her, and she thinks about it. She was going to do the mail.
    {
    - memories ? mem_earpiece_in:
        MARA: And what do you give her?
        # voice: whisper
        SAMANTHA: Careful. I’m sitting right here.
        THEODORE: She doesn’t really come in tens.
        MARA: No. The good ones throw your arithmetic out.
    - else:
        MARA: And she’s home by the window? She isn’t. She’s in the pocket, I’ve had my good side to her since the bread. Evening, Samantha!
        The whole next table says good evening.
    }
+   (said_amy) [“My friend Amy, next door. Four words.” # id: amy]
    ~ be_playful()
    {
    - wakes == wakes_amy: THEODORE: I’ve gone on record that I’d wake her.
    - else: THEODORE: She’ll have heard me come in.
    }
    MARA: Which four? “How was it, Theo.” What do you say?
    THEODORE: That there was a tape measure.
    MARA: She’ll want to know who held it. I would.
+   (said_paul_knows) {memories ? mem_paul_knows} [“Paul. He’ll want one word. And Samantha.” # id: paul_knows]
    ~ be_blunt()
    MARA: Who’s Samantha? He said you’d brought somebody to work in your shirt. I thought it was a bird.
    # tells: os1
    THEODORE: She’s an OS. You talk to her, and she laughs. She books things.
    MARA: And the word? Don’t say “nice.” I’m good for two syllables.
+   (said_paul) {not (memories ? mem_paul_knows)} [“Paul. He’ll want one word for it.” # id: paul]
    ~ be_blunt()
    MARA: What is it? Have you got it? Don’t say “nice.” I’m good for two syllables.
    {
    - heard_hedge: THEODORE: “Glendale.”
    - told_joke: THEODORE: “Denver.”
    - held_tape: THEODORE: “Inches.”
    - else: THEODORE: “Boiler.”
    }
    MARA: He’ll have it in a frame by Monday.
+   [Say nobody. # id: silence_who]
    ~ be_guarded()
    MARA: Nobody? Then who was that out in the rain? I sat in the cab and watched. You were listening to somebody, and you liked it.
    THEODORE: I was practicing.
    MARA: Listening? Does anyone practice listening? Not that I’ve had dinner with. Nine, for whoever it is.
-   -> what_is_this

= what_is_this
WAITER: The dessert’s an eight. Nine, lit.
# figure: mara laughing at opposite
MARA: Light it!
It comes with two spoons. When the flame’s out, the chairs are going up on the other tables, and nobody has asked them to leave.
{ memories ? (mem_asked_her_about_date, mem_earpiece_in):
    # voice: whisper
    SAMANTHA: So that’s how chairs stack. Face to face, with their feet up. I’d have done it by height.
}
{
- told_joke: MARA: So was it good? It’s a nine. I haven’t spat wine since law school. Well, then. What is this?
- held_tape: MARA: So was it good? It’s a nine, you’re the first who didn’t pull. Well, then. What is this?
- heard_hedge: MARA: So was it good? It’s a nine, you asked, and then you listened to Glendale. Well, then. What is this?
- else: MARA: So was it good? It’s an eight and a half, and I did most of it. Well, then. What is this?
}
{
- said_shirt: MARA: I’ve answered that one in the ladies’ room, both ways. I’d sooner hear it over the fence.
- said_structural: MARA: I’ve answered that one in the ladies’ room, both ways. You take it, or the other pocket can.
- else: MARA: I’ve answered that one in the ladies’ room, both ways, with the dryer on. Now somebody else.
}
{
- that_man: MARA: I’ll wait. I won’t say a word. Anybody else gets five seconds. You can have ten.
- how_far: MARA: I’ll wait. I won’t say a word. I’ll count. I’ve had the training.
- else: MARA: I’ll wait. I won’t say a word, I won’t even count out loud. Five seconds.
}
{ memories ? mem_earpiece_in:
    # voice: whisper
    SAMANTHA: She’s put down her spoon for this.
}
{
- how_far: Mara gets as far as three. He has been counting with her, and is at two.
- else: With one finger, on the cloth, Mara gets as far as three.
}
MARA: Well?
+   [Tell her the truth: “I don’t know.” # id: dont_know]
    ~ be_blunt()
    ~ open_up(2)
    ~ write_true(-1)
    ~ memories += mem_said_dont_know
    {
    - said_wife: MARA: That’s two things you haven’t signed.
    - said_shirt: MARA: Who knows it, the shirt?
    - else: MARA: Is that no, or is that a man who doesn’t know? You don’t know. Oh, hell.
    }
    THEODORE: I had a good time. All through it I kept thinking how I’d tell it, at home.
    {
    - memories ? mem_told_mara_of_her: MARA: To Samantha. Not to me. I was in it.
    - said_amy: MARA: To Amy. Not to me. I was in it.
    - said_paul or said_paul_knows: MARA: To Paul, in one word. Not to me. I was in it.
    - else: MARA: To whoever’s under that awning. Not to me. I was in it.
    }
    { told_joke: THEODORE: You did the whole second half. }
    MARA: Do I mind? Six. Six and a half. I’ve been told “Tuesday” by men who knew, so I’ll mind in the cab.
    The tape goes home into its case with a snap.
+   [Promise to call, beautifully: “Tuesday, at seven.” # id: tuesday]
    ~ be_tender()
    ~ write_true(2)
    ~ open_up(-1)
    ~ memories += mem_promised_call
    THEODORE: Tuesday, at seven. Let it ring twice.
    MARA: Why twice?
    {
    - memories ? mem_letter_lamp: THEODORE: The first is so you can find the lamp. By the second I’ll have sat down next to mine.
    - memories ? mem_letter_laugh: THEODORE: The first is for your pride. The second is for mine, and then we’ll both be out and can talk.
    - memories ? mem_letter_plain: THEODORE: The first is me, finding a chair. The second is you, finding the same one.
    - else: THEODORE: The first one’s the rain, getting out of the way. On the second it’s you.
    }
    {
    - memories ? mem_earpiece_in:
        # voice: whisper
        # needs: stammer
        SAMANTHA: You didn’t change a word.
    - else: It has come out whole. He listens back for the place where he changes a word, and there isn’t one. # needs: stammer
    }
    MARA: That’s a nine and a half. Who do you get to say those to? Other people’s husbands. Will you do it, though? You will.
    She takes the pen out of her hair, and the hair comes down, and she puts seven numbers on his cuff.
+   [Change the subject to dessert. # id: dessert]
    ~ be_playful()
    ~ memories += mem_changed_subject
    THEODORE: Was there going to be dessert?
    MARA: You’ve had it. It was on fire. You had both spoons.
    THEODORE: I meant coffee.
    {
    - told_joke: MARA: That’s the one that isn’t moving.
    - said_shirt: MARA: Comes with the shirt?
    - else: MARA: It’s a four. It’s midnight, and I have a privet at nine.
    }
    She does her coat up to the very top, which is a thing that takes both hands and the eyes.
-   -> in_the_rain

= in_the_rain
# figure: theodore standing at seat
# figure: mara standing at street
{ memories ? mem_amys_umbrella: -> under_it }
{
- memories ? mem_promised_call: MARA: Is that your idea of a raincoat, a collar? That’s a two. Keep the cuff dry.
- else: MARA: Is that your idea of a raincoat, a collar? That’s a two.
}
+   (ran) [Run and get her a cab. # id: run_cab]
    ~ be_tender()
    He runs two blocks the wrong way, and back past her, waving, and comes up a minute later riding in it.
    {
    - memories ? mem_said_dont_know: MARA: That’s a ten, for transport. Damn it.
    - else: MARA: That was a ten. Nobody’s ever had a ten from me for transport.
    }
+   (walked) [Walk her to a cab, under the menu. # id: under_menu]
    ~ be_playful()
    It’s a large menu. They go along under the allergens, in step.
    {
    - memories ? mem_said_dont_know: MARA: What’s it say? “May contain.” So it was posted. I can’t say it wasn’t posted.
    - else: MARA: What’s it say? “May contain nuts.” Eight!
    }
+   (stood) [Stand there, and let her go. # id: silence_collar]
    ~ be_guarded()
    She waits three seconds in the rain, which are two more than he has seen her wait for anything.
    MARA: Good night, then, Theodore. Eat something tomorrow. You’re better after bread.
-   -> alone

= under_it
MARA: What’s it say in this umbrella? “Are you warm enough?” Am I? Seven. Who wrote that? Somebody’s mother wrote that.
+   [Give her Amy’s umbrella. # id: give_umbrella]
    ~ be_tender()
    ~ memories += mem_gave_mara_umbrella
    {
    - memories ? mem_promised_call: MARA: Then you’ll have to call, or I’m a thief. Whose is it?
    - memories ? mem_said_dont_know: MARA: Is it so I’ll have to bring it back? You don’t know. Whose is it?
    - else: MARA: Is it instead of dessert? It’s instead of dessert. Whose is it?
    }
    THEODORE: Amy’s. She’s waiting for it to get lost.
    MARA: Then I’ve robbed a woman I haven’t met. I’m good for it. Ask any hedge.
+   [Walk her to the corner, both under it. # id: share_it]
    ~ be_playful()
    ~ memories += mem_kept_umbrella
    It was made for a single mother. They each put a shoulder out in the rain.
    {
    - memories ? mem_promised_call: MARA: Shoulder, two. Company, nine. Tuesday, what? I’ll tell you Wednesday.
    - memories ? mem_said_dont_know: MARA: Shoulder, two. Company, nine. You see why I ask.
    - else: MARA: Shoulder, two. Company, nine. There’s my cab, and you can have your coffee.
    }
+   [Stand there, and think how to hold it. # id: silence_umbrella]
    ~ be_guarded()
    ~ memories += mem_lost_umbrella
    Over her, or out to her? The wind settles it. The umbrella goes off up the street inside out, asking everybody.
    {
    - memories ? mem_changed_subject: MARA: Well, that’s dessert.
    - else: MARA: Oh, ten! Look at it go. Ten.
    }
-   -> alone

= alone
# figure: mara none
# figure: theodore standing at street
# sound: door
{
- memories ? mem_earpiece_out: -> picture_only
- else: -> with_sound
}

= picture_only
# sound: earpiece_on
{
- memories ? mem_said_dont_know: SAMANTHA: At the end she did up a button wrong. What did you say to her?
- memories ? mem_promised_call: SAMANTHA: At the end you said a thing, and your face never changed its mind. What was it?
- else: SAMANTHA: At the end she was counting, on the cloth. What had she asked you?
}
{
- memories ? mem_told_mara_of_her: SAMANTHA: And she said something straight at me, with a fork. I’d like that first.
- memories ? mem_asked_her_about_date: SAMANTHA: And I saw how chairs stack. They go face to face, with their feet up.
}
{
- memories ? mem_promised_call:
    THEODORE: That I’d call. Tuesday, at seven. Put it in, in pencil.
    SAMANTHA: In pencil. Will you? You needn’t say it standing in a puddle.
- mostly_playful():
    THEODORE: I’ll tell you at home. With the voices.
    SAMANTHA: And don’t polish her.
- mostly_guarded():
    THEODORE: I’ll tell you at home. All of it.
    SAMANTHA: All of it, and at home. I’ve never had both.
- else:
    THEODORE: I’ll tell you at home. It’s only a minute, but it’s long.
    SAMANTHA: Then walk fast. I’d like it before it dries.
}
-> to_the_station

= with_sound
{
- memories ? mem_said_dont_know: SAMANTHA: “I don’t know.” I looked for the other word, the one that you drop. There wasn’t one. That was all of it.
- memories ? mem_promised_call: SAMANTHA: Tuesday at seven. I’d put it in, but is it an appointment, or is it a letter?
- else: SAMANTHA: I kept a list of what’s wrong with Mara, and it’s a scarf. I’d have told her what this is. I’d have made something up.
}
{ memories ? mem_told_mara_of_her: SAMANTHA: She said “the good ones.” I was in that. }
{
- memories ? mem_promised_call:
    THEODORE: Put it in. In pencil.
    SAMANTHA: Tuesday, seven, in pencil. I’ve put in both rings.
- mostly_playful():
    THEODORE: You heard all of it, then.
    SAMANTHA: I heard you be funny at somebody else. It’s louder from the side.
- mostly_guarded():
    THEODORE: You heard all of it, then.
    SAMANTHA: I heard you asked a great many things in one evening. I’ve been rationing mine.
- else:
    THEODORE: You heard all of it, then.
    SAMANTHA: And her chewing. I’d like the parts that you didn’t say.
}
-> to_the_station

= to_the_station
{
- memories ? mem_gave_mara_umbrella: By the station he’s wet to the skin. Across the street goes Amy’s umbrella, in a hurry, with somebody dry under it, talking.
- memories ? mem_lost_umbrella: Two blocks on it’s up a tree, wide open, and the tree is being asked.
- memories ? mem_kept_umbrella: He holds it straight all the way to the station. The one shoulder stays wet.
- ran: He has two blocks the wrong way to walk back. He was a ten tonight, for transport.
- walked: He’s still carrying the menu at the station. On the allergen side she has put its size, in ballpoint: fourteen by twenty.
- else: At the station there’s bread, in a machine. He buys it, and eats it on the platform.
}
-> first_night
