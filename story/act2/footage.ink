// Amy’s film, a Sunday afternoon: people at their sinks, from behind. Charles has notes. Then Amy, at hers.
// The dilemma (amy, candor): praise it, or name the minute that matters, in front of the man whose minute it is.
=== footage ===
# scene: footage
# place: amys_flat afternoon
# figure: theodore standing at door
# figure: amy standing at screen
# figure: charles standing at sofa
# ambience: none
# music: none
# presence: curious
# card: Sunday, September nineteenth. Amy and Charles’s, next door
# tells: charles amy_next_door
Amy has pinned a bedsheet over the bookcase: she has made a film, and Theodore is to see it first. Her husband, Charles, has moved the sofa to where an institute in Delft would have it.
{
- memories ? mem_followed_her: AMY: Used the door, not your forehead. Learning. Sit where there’s nothing to hit.
- memories ? mem_sent_amy: AMY: A Sunday late. My doing. Nobody asked for this film, so be as rude as you like. After.
- else: AMY: Came. Good. Nobody asked for this film, so be as rude as you like. After.
}
{
- memories ? mem_told_amy: CHARLES: We’ve put pens out, for your divorce. We tried all nine. Seven write.
- memories ? (mem_umbrella, mem_fun_for_amy): CHARLES: That umbrella you told us you stole. We did call Lost and Found. They’d be open to a conversation.
- else: CHARLES: We’ve put you on the quiet side. There’s an armrest. Nobody will ask you anything till the credits.
}
+   { memories ? mem_amys_bowl } [Give her back the blue bowl, washed. # id: bowl_back]
    ~ be_playful()
    ~ memories += mem_returned_bowl
    CHARLES: Washed with what? There’s a glaze.
    Amy takes it to the sink, runs it full, and stands a fork in it.
    # tells: bowl_quarrel
    AMY: There. Home. Always let it soak. Charles can’t bear it.
+   { memories ? mem_amys_bowl } [“I left your bowl at home. I’ll come again.” # id: bowl_kept]
    ~ be_tender()
    # tells: bowl_quarrel
    AMY: Do. Always let it soak, and Charles can’t bear it. Been very calm here without.
    CHARLES: We’re down to five bowls. Six is the recommended number.
+   { not (memories ? mem_amys_bowl) } [Look at the bowl that they quarrel about. # id: the_bowl]
    ~ be_playful()
    It stands in the sink, blue, full to the rim, with a fork in it.
    AMY: Don’t look straight at it.
    # tells: bowl_quarrel
    CHARLES: It’s been soaking since Friday. We’re not saying anything. There are tables for it.
+   [“How long is the film?” # id: how_long]
    ~ be_blunt()
    AMY: Two hours ten. Was four.
    CHARLES: We saw it at four. We had an intermission, at our own suggestion.
+   [Say nothing. Sit down by my own wall. # silent # id: silence_door]
    ~ be_guarded()
    # tells: amy_next_door
    He takes the end by the wall. On the other side of it, back to back with him, is his own sofa.
    AMY: No speech. You’re hired.
-   -> kitchens

= kitchens
# figure: theodore sitting at sofa
# figure: charles sitting at door
# tells: amy_film
AMY: It’s the building. Everybody, at the sink, from behind. Stood the camera on their fridges. No faces. Everybody says yes to a neck.
CHARLES: We did raise faces.
On the sheet there’s a neck, apron strings, elbows going. The sound is all faucet.
# tells: margaret
THEODORE: Is that Margaret, from upstairs? I only know her through the ceiling.
# from: margaret upstairs
MARGARET: What?
On the sheet Margaret goes on rinsing. Next comes a boy, drying a single fork for the length of a song.
{
- mostly_playful():
    # voice: whisper
    SAMANTHA: All these kitchens, and nobody’s been funny at a sink. You’d have cracked by the gravy boat.
- mostly_tender():
    # voice: whisper
    SAMANTHA: The man on eight says “sorry” to a spoon. You should meet.
- mostly_guarded():
    # voice: whisper
    SAMANTHA: I know this view. It’s you, when I ask about the weekend.
- else:
    # voice: whisper
    SAMANTHA: It’s far too long, and if she cuts the boy I’ll be cross.
}
# tells: coral ninth_neck
The ninth neck is in the coral shirt that Theodore has on now. It’s his neck. Amy came by in February, stood the camera on his fridge, and told him to forget it. He did.
CHARLES: We find this gentleman slow. Two plates, and it’s in minutes. The norm is in seconds.
# voice: whisper
SAMANTHA: That’s you, and it’s two plates, and only one has been eaten off. Whose is the clean one?
+   (set_two) [“I was still setting two. One for Catherine.” # id: setting_two]
    ~ be_blunt()
    ~ open_up(1)
    AMY: Know that. Was there when you got them out.
    THEODORE: You could cut him. You could trim me.
    AMY: Cut a bus for you. You’re staying.
    CHARLES: There’s a name for the second plate. It’s Dutch.
+   (had_company) [Lie: “I’d had company.” # id: company]
    ~ be_guarded()
    ~ open_up(-1)
    AMY: In February?
    THEODORE: A friend of a friend.
    CHARLES: We’d have heard him. It’s a four-inch wall. We’ve had it measured.
    # voice: whisper
    SAMANTHA: Did he like the plate?
+   [Joke: “Who’s that? He needs a taller sink.” # id: taller_sink]
    ~ be_playful()
    AMY: Guy next door. Sets two.
    CHARLES: It’s the standard height. It’s for a woman of 1950. There was an exhibit.
    On the sheet he holds a clean plate to the light, and washes it again.
+   [Whisper to Samantha: “Catherine’s.” # id: whisper_plate]
    ~ be_tender()
    ~ memories += mem_amy_asked_who
    THEODORE: Catherine’s.
    AMY: What is?
    THEODORE: Nothing. I’m following it.
    She looks at his ear for as long as the boy took over his fork.
-   -> thirty_first

= thirty_first
Half an hour in comes this very kitchen, at night. Amy’s blue bowl is in the sink with a fork in it, left to soak, and Charles, in a plaid robe, has come to see about it. He didn’t know that the camera was on.
CHARLES: This is where audiences stop watching. There’s a curve.
+   (talked_over) [Let Charles talk over it. # id: let_him]
    ~ be_tender()
    ~ memories += mem_let_charles_talk
    CHARLES: At thirty minutes they fall asleep. They wired up a class at Stanford.
    On the sheet the man in the robe empties the bowl. He washes it, dries it, and puts it up on its shelf. He has his finger on the light switch.
    The finger comes off the switch. He takes the bowl down, stands it in the sink, and runs it full again, just as full. He puts back the fork.
    # tells: bowl_refilled
    Amy was never to know that he had touched it. But this is her film.
    CHARLES: So we’d cut all that.
    # voice: whisper
    SAMANTHA: He’s telling the bowl something. It starts with “I.” All afternoon he’s only said “we.”
+   (hushed) [Hush Charles, and watch. # id: park_curve]
    ~ be_blunt()
    THEODORE: Charles. Park the curve a minute.
    On the sheet the man in the robe empties the bowl. He washes it, dries it, and puts it up on its shelf. He has his finger on the light switch.
    # voice: whisper
    SAMANTHA: Now he’ll go to— no. Look at the finger.
    It comes off the switch. He takes the bowl down, stands it in the sink, and runs it full again, just as full. He puts back the fork.
    # tells: bowl_refilled
    Amy was never to know that he had touched it. But this is her film.
    Then he tells the bowl something. It begins with “I,” which Charles never says. The faucet has the rest.
    CHARLES: There’s a crease in this sheet.
+   (watched_amy) [Watch Amy’s face instead. # id: watch_amy]
    ~ be_guarded()
    ~ memories += mem_amy_asked_who
    She isn’t looking at the sheet. She’s looking at Charles, who is squaring his notes on his knee.
    # voice: whisper
    SAMANTHA: You’re missing it. He’s washed the bowl, it’s on its shelf, he’s going to bed. No. He’s taking it down.
    THEODORE: Why?
    AMY: Why what?
    # voice: whisper
    # tells: bowl_refilled
    SAMANTHA: He’s filling it again, just as full, and he’s putting back the fork. It’s so she won’t know.
    Up there Charles tells the bowl something that begins with “I.” Amy’s mouth makes it with him, to the second.
-   -> notes_in_order

= notes_in_order
After that come more necks, and a calendar, a long one, where the camera slipped.
# figure: amy standing at beside
# figure: charles standing at screen
CHARLES: We have eleven notes on the film, in order of cost. The first is faces.
AMY: Theo first. What’d you see?
+   [Praise all of it. Even the calendar. # id: praise]
    ~ be_tender()
    ~ toward_amy(2)
    ~ open_up(-1)
    ~ memories += mem_praised_film
    THEODORE: It’s good, Amy. All of it.
    AMY: Say that at him.
    THEODORE: It’s good, Charles.
    CHARLES: We’ll put it down.
    He does. It’s number twelve: “Good (Theodore).” Amy reads it over his arm, and has to go and stand by the window.
+   [Name the minute: where Charles fills it again. # id: name_minute # needs: bowl_refilled]
    ~ be_blunt()
    ~ open_up(2)
    ~ toward_amy(-1)
    ~ memories += mem_named_minute
    THEODORE: Thirty-one minutes in. Where he fills it again.
    AMY: Theo.
    {
    - talked_over: CHARLES: We gave a note there.
    - watched_amy: CHARLES: You were facing the other way.
    - hushed: CHARLES: That’s the crease.
    }
    THEODORE: It was done. It was up on the shelf. And you put it back how she’d left it, so she wouldn’t know.
    Charles looks through his notes for it, and then on the backs.
    CHARLES: That camera was understood to be off.
    AMY: Thought so too. Found it in March.
    CHARLES: We’d want that out. There must be something on consent.
    AMY: Staying in.
+   [Say nothing. Look at where the bowl was. # silent # id: silence_well]
    ~ be_guarded()
    ~ memories += mem_left_film_alone
    The film is over, and the sheet is only a sheet. He looks at where the bowl was.
    AMY: Okay. Saw that.
    CHARLES: We’ll put him down as “still thinking.”
-   -> at_the_sink

= at_the_sink
{
- memories ? mem_named_minute: CHARLES: We’ll see to the trash.
- else: CHARLES: We’ll do the trash. It’s emptiest at five, per the super.
}
# sound: door
# figure: charles none
# figure: amy standing at sink
# figure: theodore standing at screen
{ memories ? mem_named_minute: He goes without the trash. }
{
- memories ? mem_named_minute: AMY: Knew about the bowl. Been walking around that since March. Had a path worn.
- memories ? mem_praised_film: AMY: Even the calendar. Liar. Say it again sometime.
- else: AMY: Thanks. For leaving the bowl out of it.
}
She puts her sleeves up at the sink, where there are three cups to do.
{ memories ? mem_amy_asked_who: AMY: So who’s in your ear? Been talking to it all afternoon. }
+   [Take the towel, and dry for her. # id: dry]
    ~ be_tender()
    ~ toward_amy(1)
    ~ memories += mem_dried_dishes
    She washes the way she talks, and leaves off the handles.
    # voice: whisper
    SAMANTHA: There’s a red light on the fridge.
    THEODORE: Amy. Is that on?
    AMY: Since lunch. Keep drying. Good neck.
+   (asked_often) {not (memories ? mem_amy_asked_who)} [“Does he fill the bowl often?” # id: how_often]
    ~ be_blunt()
    {
    - memories ? mem_named_minute: AMY: Did. Fork always the wrong way up. Might not, now.
    - else: AMY: Sundays, Thursdays. Gets the water right. Puts the fork in the wrong way up. # tells: bowl_refilled
    }
    THEODORE: And you’ve never turned it around?
    AMY: Turned the fork once. Next time he had it right.
+   {memories ? mem_amy_asked_who} [“A friend, who liked your film.” # id: liked_it]
    ~ be_playful()
    AMY: Which bit?
    # voice: whisper
    SAMANTHA: Where he puts the fork back. I’d have forgotten the fork.
    THEODORE: The fork. That it goes back in.
    {
    - memories ? mem_named_minute: Amy turns off the water to look at him, or at the pocket.
    - else: Amy turns off the water. Up to now that fork had been hers.
    }
    AMY: Huh. Keep that friend.
+   (said_work) {memories ? mem_amy_asked_who} [Lie: “Work.” # id: work]
    ~ be_playful()
    ~ memories += mem_called_her_work
    AMY: Sunday work.
    THEODORE: They’re short on wives. On writers.
    AMY: Must pay well. You smiled at a fork.
    # voice: whisper
    SAMANTHA: I’m work. All right. I’ll want the dental.
+   [“I should go. I’ve got a thing.” # id: a_thing]
    ~ be_guarded()
    ~ toward_amy(-1)
    AMY: Where?
    THEODORE: Home. It’s more of a thing at home.
    AMY: Home’s the next door, Theo.
    She says it to the cup, and gives the cup another rinse.
+   {mostly_playful() && not (memories ? mem_named_minute) && not (memories ? mem_amy_asked_who)} [Play the boy with the fork for her. # id: the_fork]
    ~ be_playful()
    He takes one fork, turns his back to the fridge, and dries it for the length of a song. She has to hold on to the faucet.
    AMY: Longer. Boy had more neck.
-   -> saturday

= saturday
{
- memories ? mem_date_accepted_gladly: AMY: Your date’s Saturday, then. Heard you practice, through the wall. “Hello, I’m Theodore.” Fourteen of them.
- memories ? mem_date_accepted_for_paul: AMY: Your date’s Saturday, then. Paul’s idea. You sighed it, walls are thin.
- else: AMY: Your date’s Saturday, then. Heard you ask somebody what one does on a date.
}
AMY: It’ll rain. Been watching you get wet since Catherine left.
# figure: amy standing at door
# tells: amy_game
She takes a gray umbrella off its hook. It advertises the computer game that she makes, Perfect Mother, and inside, in yellow, it asks whoever is under it: ARE YOU WARM ENOUGH?
{ said_work: AMY: From my work to yours. }
+   { memories ? mem_umbrella } [Take it. “I’ll be quicker than my clients, the Pells.” # id: take_quick]
    ~ be_playful()
    ~ memories += mem_amys_umbrella
    AMY: Quicker at what?
    THEODORE: They borrowed an umbrella forty-one years ago. They still mean to take it back.
    AMY: Fine by me.
+   { not (memories ? mem_umbrella) } [Take it. “What if it asks me?” # id: take_asks]
    ~ be_playful()
    ~ memories += mem_amys_umbrella
    AMY: Nobody’s told it the truth yet.
    He opens it an inch, and closes it before it can start.
+   [“I have a collar. Keep it for Charles.” # id: collar]
    ~ be_guarded()
    AMY: Charles has an app.
    THEODORE: I dry fast. I’d only lose it.
    AMY: So lose it. Okay. On its hook if you change your mind.
+   (as_rack) [Hold out an arm, and let her hang it there. # id: silence_umbrella]
    ~ be_tender()
    ~ memories += mem_amys_umbrella
    She hangs it on him, and then, having a coat rack, her dish towel.
    AMY: Stay like that. Suits the hall.
-   -> that_night

= that_night
# sound: lift_bell
# from: charles room
{
- memories ? (mem_named_minute, mem_dried_dishes): Charles is in the hall with nothing in his hands. He lets Theodore by, looks at his wet cuffs, and for once has no study to cite.
- memories ? mem_named_minute:
    Charles is in the hall with nothing in his hands.
    CHARLES: Was it clean, would you say? On the film?
    THEODORE: It looked clean to me. It shone.
- memories ? mem_praised_film: CHARLES: We’ve moved your note up. “Good” is fourth now, after length.
- memories ? mem_let_charles_talk:
    CHARLES: You’re a good listener. There’s a shortage. We can send you the curve.
- else: CHARLES: Thank you for the quiet. It’s very highly rated.
}
{ as_rack: CHARLES: That’s our towel. }
# place: apartment late
# figure: amy none
# figure: charles none
# figure: theodore lying at bed
{
- memories ? mem_amys_bowl && not (memories ? mem_returned_bowl):
    At two he’s up in his own kitchen, filling Amy’s bowl at the sink, just as full as Charles does.
    # voice: whisper
    SAMANTHA: Don’t forget the fork.
- memories ? mem_named_minute:
    At two, through the wall, it’s Amy’s faucet. It runs for a long while, and no cupboard opens.
    # voice: whisper
    SAMANTHA: That’s both of them. One’s drying.
- else:
    # needs: bowl_refilled
    At two, through the wall, it’s Charles: a faucet, the cupboard, and then the faucet again.
    # voice: whisper
    SAMANTHA: He’s filled it. There goes the fork.
    { asked_often:
        # voice: whisper
        SAMANTHA: I can’t hear which way up.
    }
}
# voice: whisper
SAMANTHA: And on Saturday there’s Mara. Am I coming?
-> blind_date
