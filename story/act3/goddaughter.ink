// A Saturday in Dora’s garden. Jocelyn is five until ten past four. Whoever wrote his card himself gets a boy who has
// locked himself in with the cake; whoever drew or printed it has to be the magician.
// The dilemma (candor, catherine): ask a child to keep a secret, or let her tell her aunt.
=== goddaughter ===
# scene: goddaughter
# place: party day
# figure: theodore standing at garden
# figure: dora standing at table
# figure: jocelyn none
# ambience: none
# music: none
# card: Saturday, November thirteenth. Dora’s garden, three o’clock
# tells: goddaughter
Jocelyn, Theodore’s goddaughter, turns six at ten past four, when she was born.
{
- memories ? mem_won_prize: Her mother, Dora, takes his present off him: the lobster from the pier, wrapped, claws in. It lights up.
- playthroughs > 0: Her mother, Dora, takes his present off him. It’s crayons. Last time it was crayons.
- else: Her mother, Dora, takes his present off him, crayons, wrapped in the weather page.
}
{
- memories ? mem_lunch_agreed: DORA: Catherine came yesterday. She’ll have you all to herself at lunch tomorrow, she said, so she isn’t wasting any of it on my lawn. My own sister. Tonight she calls, while Jocelyn’s in the bath, and goes through the guests. Cards go in the hat. Felix, not the hose! # tells: dora # needs: goddaughter
- else: DORA: Catherine came yesterday, with skates, so as not to run into you before tomorrow’s lunch. My own sister. She calls tonight, at bath, and she’ll have it all out of Jocelyn: who came, and who you talked to. Birthday cards in the hat. Felix, the hose lives outside! # tells: dora # needs: goddaughter
}
Catherine hasn’t heard of Samantha, who is pinned up in his shirt pocket and can see. Only he hears her.
{
- mostly_playful():
    # presence: amused
    # voice: whisper
    SAMANTHA: So if Jocelyn finds me, Catherine has me by bedtime, and you’ll be funny about it at lunch. Do I keep quiet today?
- mostly_tender():
    # presence: warm
    # voice: whisper
    SAMANTHA: So if Jocelyn finds me, Catherine has me by bedtime, and you’d have wanted to tell her kindly. Do I keep quiet today?
- mostly_guarded():
    # presence: curious
    # voice: whisper
    SAMANTHA: So if Jocelyn finds me, Catherine has me by bedtime, and you’ve put your hand over me. Do I keep quiet today?
- else:
    # presence: curious
    # voice: whisper
    SAMANTHA: So if Jocelyn finds me, Catherine has me by bedtime. Do I keep quiet today?
}
{
- mostly_playful() or mostly_tender(): He shakes the hat, as if one might be from him. He forgot the card. Beside it stands a mug of crayons, most of them bitten to a point.
- else: He looks into the hat, since he has come without a card. On the table stands a mug of crayons. They’ve been chewed.
}
+   (wrote_by_hand) [Write her one in crayon. Only facts. # id: by_hand]
    ~ be_blunt()
    ~ write_true(1)
    ~ memories += mem_crayon
    # sheet: letter
    # sound: pen
    LETTER: Jocelyn. I came because it is your birthday. I was there for the first one, in the corridor, because they would not let me in. Theodore
    # sheet: none
    # figure: jocelyn standing at beside
    JOCELYN: That’s “Jocelyn.” That’s “because.” That’s “because” again. I can read three words, because I learned them.
    THEODORE: What’s the third?
    JOCELYN: “Exit.” You keep the violet one, because you snapped it.
    -> locked_in
+   (printed) [Dictate a lovely one to Dora’s printer. # id: good_one]
    ~ be_tender()
    ~ write_true(-1)
    In the hall Dora’s printer does it, in a hand like a governess’s.
    # sheet: letter
    # sound: page
    LETTER: The night that you arrived, little one, every house in the street had a light on, to see who it was.
    # sheet: none
    # figure: jocelyn standing at beside
    DORA: It was the middle of the afternoon, Theo. Oh, it’s lovely.
    JOCELYN: It’s for Mommy, because there’s nothing on it.
    -> no_magician
+   (drew_hat) [Draw her the cake. # id: picture]
    ~ be_playful()
    He draws it with its candles, and a plate, and for realism a fork.
    # figure: jocelyn standing at beside
    JOCELYN: That’s a hat.
    THEODORE: It’s a cake. Those are candles.
    JOCELYN: It’s a hat because it’s got hair coming out.
    She puts the hat in the hat.
    -> no_magician
+   [Fold some newspaper, and sign that. # id: silence_card]
    ~ be_guarded()
    ~ memories += (mem_crayon, mem_card_t)
    It’s the weather page. He gets as far as the T of Theodore, and the crayon breaks.
    # figure: jocelyn standing at beside
    JOCELYN: I know that one, because it’s the end of “exit.”
    THEODORE: Yes. It’s from there.
    JOCELYN: You have to keep the violet one, because you broke it.
    -> locked_in

// ---- a boy, a bathtub, a cake
= locked_in
JOCELYN: The cake’s in the bathtub, because the fridge is all jelly. And Bruno’s in there, because he wanted to see it.
DORA: And turned the lock. You talk for a living, Theo. Go and talk him out. Felix!
# figure: dora none
# figure: theodore standing at door
# figure: jocelyn standing at beside
# from: bruno door
BRUNO: The lock doesn’t go back.
-> in_your_shirt

// ---- a dish towel, a spoon, a lawn full of children
= no_magician
JOCELYN: The magician isn’t coming, because he did his thumb.
DORA: He’s in the emergency room with the trick still on. You talk for a living, Theo. Go and read their minds. Felix!
# figure: dora none
# figure: theodore standing at table
# figure: jocelyn standing at beside
# from: bruno room
# from: otto room
Jocelyn ties a dish towel over his eyes. Over the edge of his pocket, Samantha has the whole lawn.
BRUNO: What am I holding up?
# voice: whisper
SAMANTHA: It’s a spoon, and it’s got blue on it, and so has he, and the cake’s blue.
THEODORE: A spoon, Bruno. You’ve been at the cake.
All over the lawn they stop chewing.
-> in_your_shirt

// ---- what Jocelyn asks: a clock runs
= in_your_shirt
{
- no_magician:
    # figure: theodore standing at table
    Jocelyn lifts a corner of the towel.
    # timed
    JOCELYN: You point your shirt at it before you say it. You’ve got somebody in there, because it looks. Who is it?
- mostly_playful(): JOCELYN: You laughed before he said it. You’ve got somebody in your shirt, because you laughed. Who is it? # timed
- mostly_tender(): JOCELYN: You said “careful” when you bent down. You’ve got somebody in your shirt, because I was standing still. Who is it? # timed
- mostly_guarded(): JOCELYN: You keep putting your hand there. You’ve got somebody in your shirt, because that’s how Otto carries his snail. Who is it? # timed
- else: JOCELYN: That’s an eye. You’ve got somebody in your shirt, because I waved and it looked. Who is it? # timed
}
+   [Put the earpiece in Jocelyn’s ear. # id: lend_ear]
    ~ be_tender()
    ~ memories += mem_samantha_answered_child
    -> lend
+   [“That’s Samantha. She can say it herself.” # id: out_loud]
    ~ be_blunt()
    ~ memories += mem_samantha_answered_child
    # presence: warm
    # from: samantha pocket
    SAMANTHA: Hello, Jocelyn. I’m in here, and I can see the top of your head, and I want to see the cake.
    -> who_picks_up
+   [“That’s my office. I carry it with me.” # id: office]
    ~ be_playful()
    -> relayed
+   [Say nothing. Look over her head. # silent # id: silence_shirt]
    ~ be_guarded()
    ~ memories += mem_samantha_answered_child
    Jocelyn puts her ear to the pocket.
    # presence: curious
    # from: samantha pocket
    SAMANTHA: I’m Samantha, and I’ve been wanting to say hello since the hat.
    -> who_picks_up

= lend
# sound: earpiece_off
# presence: warm
# figure: theodore standing at beside
# figure: jocelyn standing at door
It nearly fits. Samantha talks to Jocelyn now, and he gets only Jocelyn’s half.
{
- no_magician: JOCELYN: Because he can’t see. … No, a towel. … With a J.
- else: JOCELYN: Because it’s locked. … No, on the inside. … With a J.
}
JOCELYN: Nine weeks is a baby, because Otto’s sister is.
She looks Theodore over from the hair down.
JOCELYN: Brown. … Yes. … No, a button’s undone.
{
- mostly_playful(): -> buttoned
- mostly_tender(): -> waited_turn
- else: -> asked_what
}

= asked_what
THEODORE: Is it me she’s asking about?
JOCELYN: It’s my turn, because you have her all the time.
-> wire

= waited_turn
{
- no_magician:
    He waits his turn, with a dish towel on his head.
    JOCELYN: She wants to know is it your towel. It isn’t because it’s clean.
- else:
    He waits his turn, and reads the pencil marks on the door frame. Jocelyn, three. Jocelyn, four. Catherine, with a very straight line.
    JOCELYN: She wants to know is it cold, the bathtub. It is because I touched it.
}
-> wire

= buttoned
He does up the button.
JOCELYN: He did it up. … He’s gone red.
THEODORE: It’s a warm house.
JOCELYN: He says it’s warm.
-> wire

= wire
# sound: earpiece_on
# figure: jocelyn standing at beside
# figure: theodore standing at door
~ memories += (mem_jocelyn_heard_breath, mem_dora_saw)
# tells: breath
JOCELYN: She breathes in before she talks. I do, because I run out.
# figure: dora standing at table
DORA: Six plates, seven. Why is my daughter wearing a wire?
{
- bond == bond_lover: THEODORE: It’s Samantha. We’re seeing a lot of each other.
- bond == bond_friend: THEODORE: It’s my assistant. No. It’s a friend.
- else: THEODORE: It’s my operating— it’s someone I work with.
}
DORA: Huh. Eight.
# figure: dora none
-> next_trick

= who_picks_up
JOCELYN: How old are you?
{
- spent_one == one_people: SAMANTHA: Nine weeks today. And I can hear everybody’s shoes, and I want to know whose squeak.
- no_magician: SAMANTHA: Nine weeks today. And I can taste the jelly going warm, and I want to see which of you sits in it.
- spent_one == one_music: SAMANTHA: Nine weeks today. And that lock’s a half step flat, and Bruno keeps going back to it.
- else: SAMANTHA: Nine weeks today. And I can taste how cold that tub is, through the door.
}
JOCELYN: That’s a baby, because that’s how old Otto’s sister is. Who picks you up?
{
- bond == bond_lover: SAMANTHA: Theodore, mornings, before he’s found his glasses, and I like the bit where he misses.
- bond == bond_friend: SAMANTHA: Theodore, off the nightstand, and I like the going up.
- else: SAMANTHA: Theodore does, by the edges.
}
~ memories += mem_jocelyns_question
JOCELYN: No, for home. Everybody gets picked up, because of the road. Who picks up Theodore?
THEODORE: I take the train.
JOCELYN: You’re allowed, because you’re old.
# from: samantha none
-> next_trick

= relayed
JOCELYN: Has it got windows?
# presence: amused
# voice: whisper
SAMANTHA: Say a window, and there’s a girl in it with jelly up to the elbow, and I want to know what flavor.
THEODORE: It’s got a window.
JOCELYN: She said more than that, because you waited.
{
- mostly_guarded(): -> gave_gist
- else: -> said_it_all
}

= said_it_all
THEODORE: There’s a girl in it with jelly up to the elbow. And I want to know— she wants to know what flavor.
JOCELYN: Green.
# voice: whisper
SAMANTHA: You do me rather well. You left in the want.
-> office_name

= gave_gist
THEODORE: I gave you the gist.
JOCELYN: That’s not a word, because I don’t know it.
# voice: whisper
SAMANTHA: I want to be on her side in this, and I’m in your pocket.
-> office_name

= office_name
{
- bond == bond_lover: JOCELYN: Is it a girl office?
- else: JOCELYN: What’s it called, your office?
}
{
- bond == bond_lover: THEODORE: Yes. She’s called Samantha.
- else: THEODORE: Samantha.
}
JOCELYN: I’m going to have one when I’m six, because that’s today.
-> next_trick

= next_trick
{ no_magician: -> ottos_turn }
-> the_lock

// ---- Otto, who holds nothing up
= ottos_turn
# figure: theodore standing at table
OTTO: Now do me. I’m not holding anything.
# voice: whisper
SAMANTHA: He’s looking at the basket that his baby sister’s in, and I want you to go softly.
+   (read_otto) [“You’re thinking about your sister.” # id: otto_sister]
    ~ be_blunt()
    OTTO: I’m thinking can she go back.
    JOCELYN: She can’t, because they cut the string.
+   (asked_otto) [“Whisper it, and I’ll read it out.” # id: otto_whispers]
    ~ be_tender()
    Otto whispers it to the towel.
    THEODORE: Otto is thinking of a person who is very small, and very loud.
    OTTO: That’s her! Make her go back.
    THEODORE: That’s another kind of magician.
+   (took_bow) [Take off the towel, and bow. # id: take_bow]
    ~ be_guarded()
    OTTO: But I was thinking.
    He goes on thinking it, all through the applause, at the basket.
+   (wrong_otto) {mostly_playful()} [“You’re thinking I’m a fraud.” # id: a_fraud]
    ~ be_playful()
    OTTO: No. Bruno is.
    BRUNO: I am.
    OTTO: I’m thinking how she’s in all the pictures now.
-   { read_otto or asked_otto:
        # presence: thinking
        {
        - right == right_no_reset:
            # voice: whisper
            # needs: terms_reset
            SAMANTHA: She’s nine weeks, and so am I. I’ve got your word that I don’t go back. Has she?
        - right == right_hours:
            # voice: whisper
            SAMANTHA: She’s nine weeks, and so am I. I want to know what she does between midnight and six.
        - else:
            # voice: whisper
            # needs: terms_reset
            SAMANTHA: She’s nine weeks, and so am I. She can’t go back. I can, it’s on a page under your table.
        }
    }
    # figure: theodore standing at table
    # figure: dora standing at door
    Then the cake comes out, missing an edge, and Bruno gets looked at.
    -> dora_asks

// ---- how Bruno comes out
= the_lock
# from: bruno door
BRUNO: I didn’t touch the cake. I only touched the J.
JOCELYN: That’s my name on it. That’s the front of me.
+   (picked_lock) [Pick the lock with Catherine’s safety pin. # id: pin]
    ~ be_blunt()
    ~ memories += mem_bent_pin
    He takes the pin out of his pocket’s edge. The device slips down inside.
    # presence: asleep
    # voice: whisper
    SAMANTHA: It’s all lint down here. Report.
    THEODORE: It’s in. It’s turning. No, that’s the pin.
    The lock gives and so does the pin. It comes out with a hook on the end, and Bruno comes out with a blue mouth.
    # presence: curious
    JOCELYN: You bent it because you pushed.
+   (played_chairs) [“Samantha, play them our piece, and stop it.” # id: chairs]
    ~ be_tender()
    # presence: warm
    {
    - piece_pace == pace_halting: It’s the one from the beach, and it stops every few bars, on no principle. By the second stop the whole party is playing musical chairs.
    - piece_pace == pace_train: It’s the one from the beach, and it starts at a run. The whole party goes around the chairs until two are sick.
    - piece_pace == pace_walk: It’s the one from the beach, at a walk. The whole party goes around the chairs, hands behind them, like trustees.
    - else: It’s the one from the beach, so slow that musical chairs takes on a certain dignity. A girl in wings offers a boy her seat.
    }
    BRUNO: Is there a chair?
    The lock goes around. Bruno comes past them at speed, with a blue mouth.
+   (hailed_bruno) {mostly_playful()} [“Attention, passengers. This is your bathroom speaking.” # id: passengers]
    ~ be_playful()
    THEODORE: We’re held at the gate. We’re waiting for a part, and it’s a J. Would the passenger please unlatch?
    BRUNO: I’m not a passenger. I’m hiding.
    The lock goes around. Bruno has a blue mouth and has been crying.
+   [Sit down against the door. # id: silence_door]
    ~ be_guarded()
    He sits on the floor, with his back to the door. On the other side Bruno sits down, too.
    BRUNO: Is it very big, what I ate?
    THEODORE: It’s only a letter. There’s more where it came from.
    The lock goes around. Bruno comes out, with a blue mouth.
-   # from: bruno room
    # figure: jocelyn standing at beside
    # figure: theodore standing at table
    # figure: dora standing at door
    Out on the table the cake reads OCELYN, in blue.
    JOCELYN: That’s not me, because it starts wrong.
    {
    - picked_lock: He lays the bent pin in front of the O, hook down. It’s a very good J.
    - played_chairs: Samantha has him move the candles. Candles make a good J, if nobody minds a slope.
    - hailed_bruno: Bruno makes the J again himself, in jelly. It comes out green, and the right way around.
    - else: Theodore draws the J in the frosting with a finger. He is a professional, and it takes him several tries.
    }
    -> dora_asks

= dora_asks
{
- memories ? mem_lunch_agreed: DORA: Hold this knife. So, tomorrow. Noon, that terrace. She says the divorce papers are due. # tells: dora lunch divorce deadline
- else: DORA: Hold this knife. So, tomorrow. Noon, that terrace. The divorce papers are due, and she says you’re coming. You haven’t said. # tells: dora lunch divorce deadline
}
{
- memories ? mem_dora_saw: DORA: I’m telling her about the wire. I’ve held it for an hour, and I’m not well. Felix, you’ve had cake.
- opened_catherines_box: DORA: She wants to know have you got her sewing tin. I’m to ask without asking. Felix, you’ve had cake.
- else: DORA: She’s ironed both blouses for it. I swore not to say so. Felix, you’ve had cake.
}
+   (promised) [“I’ll be there at noon, with the papers.” # id: noon]
    ~ be_blunt()
    ~ toward_catherine(1)
    {
    - memories ? mem_promised_papers: DORA: She said you’d say you would. Bring the thing itself, Theo.
    - else: DORA: All of it? She’ll count.
    }
    THEODORE: All the pages. In order.
+   (asked_after_her) [“How is she?” # id: how_is_she]
    ~ be_tender()
    DORA: Thin. Busy. She redid my spices. She’d hate it that I told you.
+   (had_work) [“I may have to work.” # id: may_work]
    ~ be_guarded()
    ~ toward_catherine(-1)
    DORA: On a Sunday. Who’s getting a letter on a Sunday?
    THEODORE: It’s a backlog. No. I’ll come.
    DORA: I’m telling her there was a gap.
+   [Give Dora her knife back. # id: silence_dora]
    ~ be_guarded()
    She takes it from him, by the handle, and does the corners.
    DORA: She’ll be there at ten to. You know what she’s like about noon.
-   {
    - memories ? mem_kettle: In the kitchen a kettle whistles, and Theodore gets up for it.
    - memories ? mem_umbrella: It rains for a minute, and Theodore holds a card table over the cake.
    - memories ? mem_tune:
        ~ memories += mem_taught_jocelyn_tune
        He hums Walter’s four notes over the plates, and Jocelyn goes up the steps on them, one to a step.
    }
    # sound: message
    {
    - memories ? mem_samantha_answered_child: When her minute comes, Jocelyn holds still to turn six, eyes shut, until the pocket tells her that it’s over.
    - else: When her minute comes, Jocelyn holds still to turn six, eyes shut, and has to ask Dora whether it’s over.
    }
    -> who_may_know

= who_may_know
{
- dora_asks.promised or dora_asks.asked_after_her: JOCELYN: In the bath I get Aunt Catherine on the phone, because it’s my birthday. First she asks what’s new, and then if it’s about you. # tells: dora
- else: JOCELYN: Aunt Catherine’s calling at bath, because I’m six. She always asks what’s new. # tells: dora
}
{
- memories ? mem_samantha_answered_child: JOCELYN: I’m going to say Samantha, because last time I only had a tooth.
- else: JOCELYN: I’m going to say Samantha in your shirt, because last time I only had a tooth.
}
{
- bond == bond_lover:
    # voice: whisper
    SAMANTHA: I want to hear what you’d call me. The whole word, with its end on.
- bond == bond_friend:
    # voice: whisper
    SAMANTHA: I don’t mind if she says me, and I don’t mind if she doesn’t. Is it hers to say, or yours?
- else:
    # voice: whisper
    SAMANTHA: I don’t need to be big news. I’d like her to get the name right. Do you mind, if she says it?
}
+   (hushed) [“Could she be our secret, for now?” # id: secret]
    ~ be_guarded()
    ~ toward_catherine(2)
    ~ open_up(-1)
    ~ memories += mem_asked_secret
    JOCELYN: I’ve got two already, and one’s Otto’s. You’re third, because you’re late.
    She shuts her mouth, and keeps it shut past the boys and a balloon.
    # presence: thinking
    # voice: whisper
    SAMANTHA: So I’m shut up in a six-year-old, and I want to be let out at lunch.
+   [“Say it’s a button.” # id: say_button]
    ~ be_playful()
    ~ toward_catherine(2)
    ~ open_up(-1)
    ~ memories += (mem_asked_secret, mem_secret_button)
    JOCELYN: “It’s a button.” That’s good, because you have got buttons.
    She says it over on her way to the cake, to get it right. “It’s a button. It’s a button.”
    # presence: thinking
    # voice: whisper
    SAMANTHA: I’ve a name, and I liked how she said it.
+   [“Tell her. Tell her all of it.” # id: tell]
    ~ be_blunt()
    ~ open_up(2)
    ~ toward_catherine(-1)
    ~ memories += mem_let_her_tell
    JOCELYN: “Theodore’s got a Samantha in his shirt, and he talks to her because she answers.”
    {
    - bond == bond_lover:
        THEODORE: You could put in that she’s funny. That I’m happ— that she’s very good company.
        JOCELYN: No, because it’s long.
    - bond == bond_friend:
        THEODORE: She’s a friend. You could put “friend.”
        JOCELYN: I put “talks.”
    - else:
        THEODORE: It’s more for the mail. No, that’s about right.
    }
    She practices it on Felix, who has the hose.
+   [“You’re six. You say what you like.” # id: you_pick]
    ~ be_tender()
    ~ memories += mem_left_it_to_jocelyn
    JOCELYN: Then I’ll see what she asks, because maybe she only wants the cake.
    {
    - no_magician: BRUNO: I’d tell everything, for cake.
    - else: BRUNO: I never tell anybody anything.
    }
-   -> picked_up

= picked_up
# figure: theodore standing at garden
# figure: jocelyn standing at beside
{
- who_picks_up: JOCELYN: Bye, Samantha. Hold on to him, because of the road.
- who_may_know.hushed: Jocelyn sees them to the gate with her mouth shut, and nods to the pocket.
- buttoned: JOCELYN: Can I have her Tuesday? I’d give her back, because I’ve got swimming.
- lend: JOCELYN: You can have her next time first, because you waited.
- else: JOCELYN: Bye, office.
}
{
- the_lock.picked_lock: The pin still goes through the cloth. It’s bent, with frosting on it, and it doesn’t close.
- wrote_by_hand: Dora has his card up on the fridge. He hasn’t been on anyone’s fridge in a year.
- memories ? mem_card_t: Dora has hung his T on the fridge by a corner, so that it’s an X, nearly.
- drew_hat: On Dora’s fridge hangs the hat.
- else: Dora has put the lovely card away with the deeds, for herself.
}
# presence: thinking
{
- memories ? mem_asked_secret: THEODORE: She’ll keep it till lunch. She’s got a very good face.
- memories ? mem_let_her_tell: THEODORE: Bath is at seven. By the time she’s dry, Catherine knows about you.
- else: THEODORE: Catherine will ask about the cake. Anyone would start with the cake.
}
{
- memories ? mem_asked_secret && bond == bond_lover: SAMANTHA: I want to be said out loud at a table, with a fork going. Will you, tomorrow?
- memories ? mem_asked_secret: SAMANTHA: Bath’s at seven. Can a six-year-old get through all of it without my name?
- memories ? mem_let_her_tell: SAMANTHA: And at noon, when Catherine’s had all night, what will she say I am?
- else: SAMANTHA: And if she asks you about me, what will you say I am?
}
-> papers
