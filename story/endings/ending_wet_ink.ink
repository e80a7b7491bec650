// Catherine’s street door, early, forty pages unsigned, and one pen.
=== ending_wet_ink ===
# scene: ending_wet_ink
# place: street night
# figure: theodore standing at curb
# figure: catherine standing at door
# ambience: none
# music: none
# card: The same morning, in spring. Catherine’s street door
{
- memories ? mem_gave_pin_back: She has a coat on over whatever it is. She’s holding the collar shut, since her pin is out here, holding up the card with her name.
- else: She has a coat on over whatever it is, and her glasses in her hand. She puts them on, and there he is.
}
{
- memories ? mem_kept_umbrella: CATHERINE: Good morning, Theodore. That umbrella is asking me if I am warm enough.
- else: CATHERINE: Good morning, Theodore. You are dripping on the name of the building.
}
CATHERINE: There is nobody in your pocket.
THEODORE: No. She left yesterday. They all did.
CATHERINE: Then I am sorry. I hope that you haven’t come about it.
+   (came_home) [I thought I might come ho— up. # id: come_up]
    ~ be_tender()
    CATHERINE: “Home” was the one you meant. I heard it, and I have not got one for you.
    {
    - memories ? mem_remembered_true: CATHERINE: If you had said on Alder Street what you said at lunch, I’d have been down any stairs there were before the end of the word.
    - memories ? mem_argued_an_hour: CATHERINE: For an hour at that lunch I’d have said it first. Then I was on the train, and it was only a train.
    - else: CATHERINE: There was a year in which I’d have been down these stairs before the end of the word. It has been over for some time. I looked.
    }
+   (came_for_help) [The papers. I can’t sign them by myself. # id: copy_three # needs: divorce]
    ~ be_blunt()
    CATHERINE: In a week a judge will do it without you. I paid extra for that.
    {
    - memories ? mem_told_amy: THEODORE: I do the T, and then I go do the dishes. There aren’t any, here.
    - else: THEODORE: I haven’t got anybody to stop me washing up.
    }
    It’s quiet enough to hear the gutter. She’s trying not to; and then she does laugh, through her nose.
+   (came_with_nothing) [Say nothing. Open my mouth, and show her. # silent # id: silence_mat]
    ~ be_guarded()
    What he meant to say was there as far as the bridge. He opens his mouth, and it isn’t.
    CATHERINE: Yes. I know that one. I was married to it. I used to think that if I stood quite still it would come out by itself.
-   She reaches behind her, to a shelf she knows with her back, and holds out a pen.
CATHERINE: I am going to shut this door. I’d like to do it kindly, and I would be obliged if you didn’t thank me.
He doesn’t thank her.
# sound: door
# figure: catherine none
# music: first_light
It’s a good door. It closes with no more noise than a book. Then, at the height of his belt, the brass flap goes up.
# from: catherine door
CATHERINE: Page one.
He gets down on his knees. He does the T, against the wood, and there’s nothing anywhere to wash, and he does the rest. He feeds it in, and it’s taken.
THEODORE: It’s still wet. Mind the ink.
On the other side somebody blows on it, for as long as ink takes.
CATHERINE: Two.
{
- memories ? mem_argued_an_hour: CATHERINE: There is oil on this one. I was there. Go around it. Next.
- else: CATHERINE: It is your whole name. I had forgotten that there was so much of it. Next.
}
{
- memories ? mem_remembered_true:
    # needs: bergen_job
    # pays: bergen
    CATHERINE: “One couch, plum.” Does it stand level, where you have it?
    THEODORE: It rocks. I’ve let it.
- memories ? mem_remembered_kind:
    # pays: bergen
    Then the flap goes up, and something comes out the other way. It’s a menu, with sixty-two crossed off.
    CATHERINE: It was on the sill the whole time. You may have yours.
- else:
    CATHERINE: You are pressing too hard. It comes through on the one below.
}
{
- memories ? mem_waited_for_six: CATHERINE: Go on. You waited for the sixth stroke. I had my thumb on the buzzer from the fourth.
- memories ? mem_rang_twice: CATHERINE: Go on. You rang twice. I had wondered, for some years, what the second would sound like.
- memories ? mem_rang_early: CATHERINE: Go on. So nobody is dead. I came down the stairs going through everyone I know, and you were quite near the top.
- else: CATHERINE: Go on. I could have let you in at the first minute. I wished to see if you would ring.
}
At page twenty-two a man from the second floor has to get to work. The door opens.
There’s Catherine, on the bottom stair, in her coat; and up behind her, one to a step, as far as the landing, lie twenty-one Theodore Twomblys, drying.
{
- came_for_help: “Divorce,” she tells the man. “Congratulations,” he says, and steps over all of them in his socks. # tells: divorce
- else: The man takes off his shoes, and goes by like somebody in a church.
}
# sound: door
It’s shut again, as kindly as before. By now the rain has found the doorway.
CATHERINE: Forty. That’s the one with the line.
{
- not (memories ? mem_remembered_true) && not (memories ? mem_remembered_kind):
    It’s halfway in when he feels her take the other edge.
    CATHERINE: Have you got it?
    # pays: bergen
    THEODORE: I’ve got it. No. You have it. I’m letting go.
- else: It’s halfway in when he feels her take the other edge, and for a moment it’s a piece of paper that two people are carrying.
}
{ letter_to == to_catherine:
    He sends the envelope in after it.
    CATHERINE: I make this forty-one. I’ll wait till it is dry.
}
THEODORE: I’ve still got your pen.
CATHERINE: It’s yours.
# pays: papers
The flap comes down. He listens to her gather them, stair by stair, going up.
# figure: theodore walking at curb
# sound: message
# from: amy message
AMY: Knocked. You’re out. Good. Soup at noon.
# hold: 1
# ending: wet_ink
It has stopped raining. There’s a T on his thumb, backward, and he carries it out in front of him, so as not to smear it, the whole two miles.
-> END
