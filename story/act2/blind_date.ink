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
- memories ? mem_amys_umbrella: It has rained since noon, as Amy said. He’s early for Mara, whom he has never met, under Amy’s umbrella, which has ARE YOU WARM ENOUGH? printed inside it, in yellow.
- else: It has rained since noon. He’s early for Mara, whom he has never met, under an awning that drips exactly at the collar.
}
{
- mostly_playful():
    # voice: whisper
    SAMANTHA: You’ve practiced six hellos on the menu board, and the fourth sounded like you. Am I in your ear for this, or in your pocket, with only the picture?
- mostly_tender():
    # voice: whisper
    SAMANTHA: You’ve held that door for a whole party, and some of them were leaving. Am I in your ear for this, or in your pocket, with only the picture?
- mostly_guarded():
    # voice: whisper
    SAMANTHA: You’ve read both sides of the menu. The back is allergens. Am I in your ear for this, or in your pocket, with only the picture?
- else:
    # voice: whisper
    SAMANTHA: You told the hostess you’d rather wait out here. She’s keeping you the window. Am I in your ear for this, or in your pocket, with only the picture?
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
    SAMANTHA: Fair to her, or to me? Go on. The pin’s slipped.
    # sound: earpiece_off
    He sees to the pin. Without her, the rain gets louder.
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
    SAMANTHA: I’m in, then. I’ll breathe through my nose.
-   -> mara_comes

= mara_comes
# figure: theodore standing at seat
# figure: mara standing at opposite
{
- playthroughs > 0: MARA: Theodore? You’re a seven. Ask me how I know. I don’t know, I had it in the cab.
- else: MARA: Theodore? Mara. Am I late? I’m early, and you’re earlier. Eight, for nerves. I grade things.
}
{
- memories ? mem_date_accepted_for_paul: MARA: Is it true you’re doing this for Paul, at your front desk? So am I. He asks you as if it came on a tray.
- memories ? mem_date_accepted_gladly:
    MARA: Paul showed me your yes. It had an exclamation point. Was that you? You don’t look it.
    { memories ? mem_earpiece_in:
        # voice: whisper
        SAMANTHA: That was mine.
    }
- else: MARA: Did Paul tell you I’m hungry? It’s all that gets around. I am.
}
{
- memories ? mem_letter_broken_off: MARA: Paul read us a letter of yours that quits at the word “I.” I came out in the rain to see if there’s more.
- memories ? mem_letter_lamp: MARA: Paul read us your letter, with the lamp, and cried in the dip. I gave it a six.
- memories ? mem_kettle: MARA: Paul read us a letter of yours, over the dip. Just the word “sit.” Would you cross town in the rain for “sit”? I have.
- memories ? mem_umbrella: MARA: Paul read us a letter of yours, over the dip. Just the word “borrow.” Would you cross town in the rain for “borrow”? I have.
- else: MARA: Paul read us a letter of yours, over the dip. Just the word “whichever.” Would you cross town in the rain for “whichever”? I have.
}
MARA: I want one thing from a man tonight. I ask, and he answers, inside five seconds. I’ll say why over the food. Can you do that? You can.
# figure: theodore sitting at seat
# figure: mara sitting at opposite
# from: waiter room
WAITER: Tonight we have a beautiful—
MARA: Out of ten.
WAITER: The fish is a six.
MARA: I love him. And the lamb? Look at that face, it’s a nine. Do we want lamb? We want lamb.
MARA: I’m a lawyer, I do hedges. Is that dull? I had two widowers in Glendale, six years about the same hedge. I made them stand in it, one from each side. They got stuck. Now they have Christmas with the fire department.
The lamb is a nine.
-> the_pin

= the_pin
MARA: That’s a safety pin, on your pocket. Did you do that? A man would have stapled it. Whose is it?
{ memories ? mem_earpiece_in:
    # voice: whisper
    SAMANTHA: She’s looking straight at me. She has sauce on her chin, and it’s staying there.
}
+   (said_wife) [“My wife’s. She’s signed the divorce. I haven’t.” # id: wifes # tells: catherine_apart divorce]
    ~ be_blunt()
    ~ heal(1)
    ~ memories += mem_told_mara_wife
    MARA: How long’s it been? Most of a year, it’s in the shoulders. What are you waiting for?
    THEODORE: I don’t own a pen.
    She has one through her hair. She leaves it there.
    MARA: I’m only hedges. I don’t do houses.
+   (said_shirt) [Lie: “It came with the shirt.” # id: with_the_shirt]
    ~ be_guarded()
    ~ heal(-1)
    MARA: Did it? Somebody’s ironed around it. I do boundaries, Theodore. I know when I’m shown a fence.
+   (told_joke) [Tell my airport joke instead. It has no end. # id: joke]
    ~ be_playful()
    { asked_in:
        # voice: whisper
        SAMANTHA: Ahem. That’s the kick.
    }
    # tells: airport_joke
    THEODORE: There’s a man at the gate, and he says, is this the line for Denver?
    MARA: And she says, no, sir, this is the desk. Denver’s the one that isn’t moving.
    # figure: mara laughing at opposite
    So that’s how it ends. They laugh till the next table asks to have what they’re having.
    MARA: Mine was a five, yours was a two. That’s a seven.
+   (said_nothing) [Say nothing. Press it shut. # silent # id: silence_pin]
    ~ be_guarded()
    MARA: Then it’s a woman’s, and she’s gone. When my father left us for Tampa, his ladder stayed in the hall. My mother dusts it.
-   {
    - said_wife: MARA: You answered, so here’s why I ask. I was engaged, for years, to a man who thought before he spoke. Lovely man. The soup would grow a skin. I used to count the seconds.
    - said_nothing: MARA: I’ll tell you why five seconds. I was engaged, for years, to a man who thought before he spoke. Lovely man. The soup would grow a skin. I used to count the seconds.
    - else: MARA: I’ll tell you why five seconds. I was engaged, for years, to a man who thought before he spoke. Lovely man. The soup would grow a skin. I used to count the seconds.
    }
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
MARA: I know. But you laughed at the waiter. Did mine ever laugh? He tipped.
-> who_hears

= counted_aloud
He considers it.
# figure: mara sitting at opposite
MARA: One. Two. You see? You’re doing it, that’s him exactly. Three.
THEODORE: Sorry. I was thinking.
MARA: Four!
-> who_hears

= who_hears
MARA: When you get home, who hears about it? I’ve got Tatiana, my sister, and whoever drives. Who’ve you got?
+   [“Samantha. She’ll want the lamb described.” # id: samantha]
    ~ be_tender()
    ~ leaned_lover++
    ~ memories += mem_told_mara_of_her
    MARA: Is that a sister? Nobody describes lamb to a sister.
    # tells: os1
    THEODORE: She’s an OS. You talk to her, and she thinks about it. I got her for the mail.
    {
    - memories ? mem_earpiece_in:
        MARA: Out of ten?
        # voice: whisper
        SAMANTHA: Careful. I’m sitting right here.
        THEODORE: She doesn’t really come in tens.
        MARA: No. The good ones throw your arithmetic out.
    - else:
        MARA: Is she home? She’s in the pocket, I’ve had my good side to her since the bread. Evening, Samantha!
        The whole next table says good evening.
    }
+   (said_amy) [“My friend Amy. She’s next door.” # id: amy]
    ~ be_playful()
    MARA: What does she ask? “How was it, Theo.” What do you say?
    THEODORE: That the lamb was a nine.
    MARA: And what was I? I’d hold out for more than the lamb.
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
    - told_joke: THEODORE: “Denver.”
    - else: THEODORE: “Glendale.”
    }
    MARA: He’ll have it in a frame by Monday.
+   [Say nobody. # id: silence_who]
    ~ be_guarded()
    MARA: Nobody? Then who was that out in the rain? I sat in the cab and watched. You were listening to somebody, and you liked it.
    THEODORE: I was practicing.
    MARA: Listening? Who practices listening? I’d like whoever it is.
-   -> what_is_this

= what_is_this
WAITER: The dessert’s an eight. Nine, lit.
# figure: mara laughing at opposite
MARA: Light it!
It comes with a spoon for each.
{
- told_joke: MARA: So was it good? I haven’t laughed like that since law school. Well, then. What is this, you and me?
- said_wife: MARA: So was it good? You answer what you’re asked. Well, then. What is this, you and me?
- else: MARA: So was it good? It was, and I answered my own questions. This one’s yours. What is this, you and me?
}
MARA: I’ve answered it in the ladies’ room, both ways, with the dryer on. Now you.
{
- that_man: MARA: I’ll wait. I won’t say a word. You can have ten seconds.
- how_far: MARA: I’ll wait. I won’t say a word. I’ll count. I’ve had the training.
- else: MARA: I’ll wait. I won’t say a word, I won’t even count out loud. Five seconds.
}
{
- how_far: Mara gets as far as three. He has been counting with her, and is at two.
- else: With a fingertip, on the cloth, Mara gets as far as three.
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
    - said_amy: MARA: To your Amy. Not to me. I was in it.
    - said_paul or said_paul_knows: MARA: To Paul, in one word. Not to me. I was in it.
    - else: MARA: To whoever it was out in the rain. Not to me. I was in it.
    }
    MARA: Do I mind? I do. I’ve been told “Tuesday” by men who knew they wouldn’t call, so I’ll mind in the cab.
+   [Promise to call, beautifully: “Tuesday, at seven.” # id: tuesday]
    ~ be_tender()
    ~ write_true(2)
    ~ open_up(-1)
    ~ memories += mem_promised_call
    THEODORE: Tuesday, at seven. Let it ring twice.
    MARA: Why twice?
    {
    - memories ? mem_letter_lamp: THEODORE: The first is so you can find the lamp. By the second I’ll have sat down next to mine.
    - memories ? mem_letter_laugh: THEODORE: The first is for your pride. The second is for mine. After that neither of us has any, and we can talk.
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
    She takes the pen out of her hair, and the hair comes down, and she puts her number on his cuff.
+   [Change the subject to dessert. # id: dessert]
    ~ be_playful()
    ~ memories += mem_changed_subject
    THEODORE: Was there going to be dessert?
    MARA: You’ve had it. It was on fire. You had both spoons.
    THEODORE: I meant coffee.
    {
    - told_joke: MARA: Coffee’s in Denver.
    - else: MARA: It’s a four. It’s late, and I have a privet at nine.
    }
    She does her coat up to the very top. It takes both hands, and the eyes.
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
    He runs two blocks the wrong way, finds a cab, and rides back in it, right past her.
    {
    - memories ? mem_said_dont_know: MARA: That’s a ten, for transport. Damn it.
    - else: MARA: That was a ten. Nobody’s ever had a ten from me for transport.
    }
+   (walked) [Walk her to a cab, under the menu. # id: under_menu]
    ~ be_playful()
    It’s a large menu, and he holds it over her. What runs off the allergens runs down his neck.
    {
    - memories ? mem_said_dont_know: MARA: What’s it say? “May contain nuts.” So it was posted. I can’t say it wasn’t posted.
    - else: MARA: What’s it say? “May contain nuts.” Eight!
    }
+   (stood) [Stand there, and let her go. # id: silence_collar]
    ~ be_guarded()
    She waits three seconds in the rain, which is longer than he has seen her wait for anything.
    MARA: Good night, then, Theodore. Eat something tomorrow. You’re better after bread.
-   -> alone

= under_it
MARA: “Are you warm enough?” Am I? Who prints that in an umbrella? Somebody’s mother.
+   [Give her Amy’s umbrella. # id: give_umbrella]
    ~ be_tender()
    ~ memories += mem_gave_mara_umbrella
    {
    - memories ? mem_promised_call: MARA: Then you’ll have to call, or I’m a thief. Whose is it?
    - memories ? mem_said_dont_know: MARA: Is it so I’ll have to bring it back? You don’t know. Whose is it?
    - else: MARA: Is it instead of an answer? It’s instead of an answer. Whose is it?
    }
    THEODORE: My friend Amy’s.
    MARA: Then I’ve robbed a woman I haven’t met. I’m good for it. Ask any hedge.
+   [Walk her to the corner, both under it. # id: share_it]
    ~ be_playful()
    ~ memories += mem_kept_umbrella
    It was made for one mother. They each have a shoulder out in the rain.
    {
    - memories ? mem_promised_call: MARA: Shoulder, two. Company, nine. Tuesday, what? I’ll tell you Wednesday.
    - memories ? mem_said_dont_know: MARA: Shoulder, two. Company, nine. You see why I ask.
    - else: MARA: Shoulder, two. Company, nine. There’s my cab, and you can have your coffee.
    }
+   [Stand there, and think how to hold it. # id: silence_umbrella]
    ~ be_guarded()
    ~ memories += mem_lost_umbrella
    Over her, or out to her? The wind settles it. The umbrella goes off up the street inside out, asking everybody.
    MARA: Oh, ten! Look at it go. Ten.
-   -> alone

= alone
# figure: mara none
# figure: theodore standing at street
# sound: door
-> to_the_station

= picture_only
# sound: earpiece_on
{
- memories ? mem_said_dont_know: SAMANTHA: At the end she did up a button wrong. What did you say to her?
- memories ? mem_promised_call: SAMANTHA: At the end you said something long, and I didn’t see you change a word. What was it?
- else: SAMANTHA: At the end she was counting, on the cloth. What had she asked you?
}
-> first_night

= with_sound
{
- memories ? mem_said_dont_know: SAMANTHA: You told her “I don’t know,” and you didn’t drop a word. What don’t you know?
- memories ? mem_promised_call: SAMANTHA: Tuesday at seven. I’d put it in, but is it an appointment, or is it a letter?
- else: SAMANTHA: I kept a list of what’s wrong with Mara, and it’s her scarf. She asked what this was, and you asked for dessert. What would you have said, if you’d said it?
}
-> first_night

= to_the_station
{
- memories ? mem_gave_mara_umbrella: By the station he’s wet to the skin. Across the street goes Amy’s umbrella, in a hurry, with somebody dry under it, talking.
- memories ? mem_lost_umbrella: By the station the umbrella is up a tree, wide open, asking the tree.
- memories ? mem_kept_umbrella: He holds it straight all the way to the station. The outer shoulder stays wet.
- ran: He has two blocks the wrong way to walk back. He was a ten tonight, for transport.
- walked: He’s wet to the skin, and still carrying the menu. Mara has graded every dish on it, in ballpoint.
- else: At the station there’s bread, in a machine. He buys it, and eats it on the platform.
}
{
- memories ? mem_earpiece_out: -> picture_only
- else: -> with_sound
}
