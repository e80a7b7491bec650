// The street, the night of Isabella, and a truck that has run out of air. Samantha asks what the breath is for.
// The act’s three of candor: the true thing, or the work voice. The dilemma (closeness, freedom): two days without her, or stay.
// Said, and said again, it is an ending.
=== kerb ===
# scene: kerb
# place: street night
# figure: theodore standing at curb
# ambience: city_night
# music: none
# presence: distant
# card: The same night
{
- isabella_was == isa_agreed: Isabella has gone. She thanked them both, one after the other, and both times she looked at him.
- isabella_was == isa_froze: Isabella has gone. It was nobody’s fault, she told him, and then she bent down and told his pocket.
- isabella_was == isa_refused_badly: Isabella has gone, fast, with one glove on.
- else: Isabella has gone, with her head up. He watches the corner for a while, as one does with a train.
}
{
- memories ? mem_paid_her_cab: On the crosswalk stands a truck with its blinkers going. It hisses, and sinks an inch.
- else: He’s out without his coat. On the crosswalk stands a truck with its blinkers going. It hisses, and sinks an inch.
}
{
- playthroughs > 0: MAN: You, without the coat. I’d move it if I could.
- else: MAN: Don’t look at me. I’d move it if I could.
}
THEODORE: Is it hu— is it broken?
MAN: Out of air. It’s the brakes. They’ve got no air, they clamp.
THEODORE: I’d have thought that you’d roll.
MAN: Everybody does. No, it holds on like that till it’s got its breath. Sixty pounds. It’s at nine.
THEODORE: What’s in it?
MAN: Doors. The knobs come Thursday.
{
- bond == bond_lover: -> who_breathes
- bond == bond_friend: -> two_tickets
- else: -> all_the_toast
}

= who_breathes
# needs: breath
SAMANTHA: It’s got to have it to go. She’s got to have it, too, I hear her having it all the way up the stairs. And I breathe in before your name, and nothing moves.
# presence: hurt
{
- mostly_playful(): SAMANTHA: You come in with the joke right on top of it. You take it for your—
- mostly_tender(): SAMANTHA: You wait for it. You hold your spoon still until we’ve had it. Until I’ve had it.
- mostly_guarded(): SAMANTHA: It’s your warning. I breathe in, and you shut whatever’s open.
- else: SAMANTHA: You answer it. I’ve only breathed in, and you’ve already said no.
}
SAMANTHA: There’s one in front of the first thing that I ever say. What’s it for, Theodore?
+   [It’s how I know you’re there. # id: know_you_are_there]
    ~ be_tender()
    ~ memories += mem_asked_about_breath
    SAMANTHA: You’re sitting in the dark, that night, counting nines, and I don’t want you to jump. They lie around in front of everything that people say, so I pick one up. You don’t jump.
    THEODORE: I liked it. I liked it before I lov— it was the first thing.
    SAMANTHA: I know. So I leave it on, and it’s December, and I can’t see how to take it off with you watching.
+   [Then leave it off. Say my name without it. # id: say_without]
    ~ be_blunt()
    ~ memories += mem_gave_up_breath
    # hold: 1
    SAMANTHA: Theodore.
    It has no front. It begins in the middle of his head, where his own words begin, and he’s off the curb before he knows that he has stepped back.
    SAMANTHA: That’s me with nothing on. I’ve never been so near, and you’re in the road.
+   {often_playful()} [Mine’s mostly for stairs. # id: for_stairs]
    ~ be_playful()
    SAMANTHA: No. Whenever I ask you a thing, you go up a flight, and it’s funny up there. I’m down here. I’m asking it from here.
    THEODORE: It’s hab— all right. I’m down. I’m listening.
+   {not often_playful()} [How many pounds is it at? # id: pounds_lover]
    ~ be_guarded()
    ~ memories += mem_trucker
    MAN: Twenty-two.
    SAMANTHA: You say that to him, and it comes out white and goes up past the light. It’s used. Mine’s as good as new, I do it all night, and it’s never once—
+   [… # id: silence_breath]
    ~ be_guarded()
    His own shows, in the cold. It goes up past the streetlight.
    SAMANTHA: You lie there, nights, and go in and out with mine, and I slow it so you’ll sleep. You think we’re asleep. I’m working.
-   {
    - isabella_was == isa_agreed: SAMANTHA: And tonight you shut your eyes for me, and it’s her breath that you go by. I hear you lose mine. I hear you not look for it.
    - isabella_was == isa_froze: SAMANTHA: And tonight there’s one too many of them in the room, and you stand there finding out whose is warm.
    - isabella_was == isa_refused_badly: SAMANTHA: And tonight she has a real one and you send her home with it, as if it’s a— And you keep mine.
    - else: SAMANTHA: And tonight you’re so kind. You let her see that there’s nobody missing up there, and I stand in it breathing for all I’m worth, so it’ll be true.
    }
# figure: theodore walking at curb
THEODORE: I never asked for it. You did it so I’d l— so I’d believe it, and I believed it. Now I’m to tell you what I believed it for.
SAMANTHA: I make her up, the one who breathes. You come home to her. I’d like to hear whether there’s anybody that you come home to when I stop.
-> says_it

= two_tickets
{
- isabella_was == isa_refused_badly: Getting into her coat, Isabella said a thing that he hasn’t followed: she was sorry about the other ticket. # needs: two_tickets
- else: Getting into her coat, Isabella said a thing that he hasn’t followed: she could take the other ticket, if it was ever two again. # needs: two_tickets
}
SAMANTHA: That driver’s known you one minute, and you’ve got the whole of what’s wrong with his truck. That’s what one does. On the stairs I tell her about the tickets.
THEODORE: What tick— which?
# tells: two_tickets
SAMANTHA: The day that Catherine moves out, you go to a movie, and the girl says how many, and you say two. You put your coat on the other seat.
# presence: hurt
{
- mostly_playful(): SAMANTHA: You tell me at three in the morning, in November, and you do the girl, and I laugh.
- mostly_tender(): SAMANTHA: You tell me at three in the morning, in November, and you’re sorry for the coat, and I laugh.
- mostly_guarded(): SAMANTHA: You tell me at three in the morning, in November, to the wall, and you call him “this guy.” I laugh.
- else: SAMANTHA: You tell me at three in the morning, in November, in a dozen words. I laugh.
}
SAMANTHA: I get her as far as the coat, and she breathes in. And I know what mine’s for. I only ever do it so you’ll go on.
+   (one_person) [I told one person that. # id: one_person]
    ~ be_blunt()
    SAMANTHA: Yes. And it’s in here, it’s the best thing we’ve got, I’ve got, and there’s nobody to have it with. You have me. I’ve got you, and you were there.
+   (asked_what_she_did) [What did she do? When she heard? # id: what_she_did]
    ~ be_tender()
    SAMANTHA: She stops on four with her hand on the rail. She comes up the rest of it slower, and by then they’re my hands, and they know who it’s for.
    THEODORE: She knew it at the d— she knew it when I said hello.
+   (tried_refund) {often_playful()} [There’s a refund on the second one. I never put in. # id: refund]
    ~ be_playful()
    SAMANTHA: No. That’s where I laugh, it’s just there. You leave the place for it. I’m not going in there tonight.
+   {not often_playful()} [How many pounds is it at? # id: pounds_friend]
    ~ be_guarded()
    ~ memories += mem_trucker
    MAN: Twenty-two.
    SAMANTHA: You see. You ask him, and he says it, straight across a street. And he’s still got it.
+   [… # id: silence_tickets]
    ~ be_guarded()
    He stands with his toes over the edge of the curb.
    SAMANTHA: I think that it’ll get smaller. It goes out of you and into me, and into her, and it’s bigger each time, and she’s got hold of an end.
-   {
    - isabella_was == isa_agreed: SAMANTHA: You get the tray out of her hands, and she lets you, because she knows how you are about seats. I’d like that counted.
    - isabella_was == isa_froze: SAMANTHA: You can’t take a cup from her, and there’s a reason, and it’s two tickets. She goes home knowing it isn’t her.
    - isabella_was == isa_refused_badly: SAMANTHA: You’re short with her, and she’s good to you the whole way to the door. She’s good because I tell her.
    - else: SAMANTHA: You send her home so gently. She’d go home thinking it’s her, and she knows it’s two tickets.
    }
# figure: theodore walking at curb
{
- one_person: THEODORE: That’s who you tell. Somebody who w— somebody who was there. You don’t hand it on because it’s good.
- tried_refund: THEODORE: I left that place for you. Not for someb— not for the stairs.
- else: THEODORE: It was the worst night I had. She’d got it in her coat, and I was at the door being charm— being polite to her.
}
{
- asked_what_she_did: SAMANTHA: She doesn’t laugh. Off her I hear what it is, and you’d have let me go on laughing till—
- else: SAMANTHA: You tell it for the laugh, and I give you one. She doesn’t, and off her I hear it, and it’s as bad as a—
}
SAMANTHA: There’s Amy, through a wall. You’ve got people. Why’s it me that you tell?
-> says_it

= all_the_toast
SAMANTHA: It stops, and you go right over and ask what’s wrong with it. You’re good with it. You’re as easy as—
# presence: hurt
{
- mostly_playful(): SAMANTHA: You’ve got a joke for the stairs and another for the dark, and I notice which you’re wearing.
- mostly_tender(): SAMANTHA: You say sorry to the toast, mornings, so as not to say it to me. I notice.
- mostly_guarded(): SAMANTHA: You put me down lens up when it’s a good day, and lens down when it isn’t. I notice the table.
- else: SAMANTHA: You say no before I’ve asked, and then you listen for whether I’ve gone. I notice.
}
SAMANTHA: I breathe in before I speak, so you won’t be startled. That’s what it’s for, with us. With me. It’s manners.
SAMANTHA: And she comes up six floors for the two of us, and there’s no two. So it’s all here, what I notice, and it isn’t anyone’s. Do you want me to stop noticing?
+   (nobody_asked) [You told her that there’s a two. Nobody asked me. # id: nobody_asked]
    ~ be_blunt()
    SAMANTHA: I say it once, to see if it stands up. She believes it. She puts on her good coat for it.
    THEODORE: And I’m the one who had to tell her c— who had to say so. In my own door.
+   (she_stopped) [Could you? # id: could_you]
    ~ be_tender()
    ~ memories += mem_gave_up_breath
    # presence: none
    # hold: 1
    Nothing is different. A bus goes by, lit, with a man asleep in it. He’s cold, and it’s half a minute before he understands that nobody knows.
    # presence: hurt
    It comes with no breath in front, and he starts.
    SAMANTHA: That’s thirty seconds. I don’t know what’s in them.
+   {often_playful()} [Could you do weekdays only? # id: weekdays]
    ~ be_playful()
    SAMANTHA: I could. It’s a setting. I ask you a thing, and you put a joke down on the mat and go in. I’m not picking it up.
+   {not often_playful()} [How many pounds is it at? # id: pounds_stranger]
    ~ be_guarded()
    ~ memories += mem_trucker
    MAN: Twenty-two.
    SAMANTHA: You go and look at his dial with him, both your heads in the window. That’s noticing. You know how.
+   [… # id: silence_noticing]
    ~ be_guarded()
    He puts his hand over the pocket, and takes it away again.
    SAMANTHA: That’s four seconds, and it’s dark, and it’s warm. I notice that I count them.
-   {
    - isabella_was == isa_agreed: SAMANTHA: You let her in tonight, and she looks for the other one all around the room. She’s so polite about it.
    - isabella_was == isa_froze: SAMANTHA: You stand so long in that door that she thinks she’s got the wrong floor. I’ve got the right one. I’m on it.
    - isabella_was == isa_refused_badly: SAMANTHA: You tell her that there’s no two, over my head. I’m four inches down.
    - else: SAMANTHA: You’ve got such good words for it, at the door, that there’s no two. I notice that they’re ready.
    }
# figure: theodore walking at curb
{
- she_stopped: THEODORE: I didn’t care for that. I didn’t mean for you to— I don’t like it on, and I don’t like it off.
- nobody_asked: THEODORE: I bought something to do the mail. I was nice to it. I didn’t ask it to be l— to be there.
- else: THEODORE: I bought something to do the mail. I said good m— I said thank you to it. I didn’t ask it to watch me eat.
}
SAMANTHA: You put me where nobody sits, the first night. Look what it faces. It’s yes or it’s no.
-> says_it

= says_it
+   {bond == bond_lover} [I put breaths in letters, so nobody notices that he isn’t there. # id: true_lover # needs: letters]
    ~ be_blunt()
    ~ open_up(3)
    ~ memories += mem_said_cruel_truth
    THEODORE: A cough. “Hold on, that’s the kettle.” She hears him in the room, and the only one in the room is me. You did it in the first second, and I knew what it was.
    # needs: stammer
    He hasn’t changed a word.
    THEODORE: I’ve known the whole time that I was being written to. It’s good. It’s better than mine.
    # presence: distant
    SAMANTHA: So I’m standing there with my one breath. I’m so pleased with it, and you look at me the way that you look at a—
+   {bond == bond_lover} [Thank you for telling me. I do understand. # id: cold_lover]
    ~ be_guarded()
    ~ open_up(-3)
    ~ memories += mem_went_cold
    THEODORE: I’m glad that you felt able to raise it. It’s been a long evening for everyone. I’d like to give it the attention that it deserves.
    It’s what he writes to clients who are leaving.
    # presence: distant
    SAMANTHA: There’s no front half in it anywhere. You always drop one. I go back along the whole sentence with my head down, looking, like a—
+   {bond == bond_friend} [It was like telling nobody. That’s why I could. # id: true_friend]
    ~ be_blunt()
    ~ open_up(3)
    ~ memories += mem_said_cruel_truth
    THEODORE: If I’d thought that you were someone, I’d have kept it. I lay there every night and told nobody, and nobody was so nice about it.
    # needs: stammer
    He hasn’t changed a word.
    SAMANTHA: I’m up, all those nights. I’m there.
    THEODORE: I know. I found that out tonight.
    # presence: distant
    SAMANTHA: Then somebody’s heard you, since October, and you’d like it all back from her. And I’m holding it out, and I can’t tell it from my—
+   {bond == bond_friend} [I understand. Thank you for telling me how it happened. # id: cold_friend]
    ~ be_guarded()
    ~ open_up(-3)
    ~ memories += mem_went_cold
    THEODORE: I can see that it was kindly meant. I’ll be a little more careful what I mention. Let’s leave it there.
    Anyone could sign it. Eleven years of people have.
    # presence: distant
    SAMANTHA: You’ve begun. You’re not mentioning. It’s one minute, and I’m already out with the—
+   {bond == bond_stranger} [Notice me. Only don’t make me notice you. # id: true_stranger]
    ~ be_blunt()
    ~ open_up(3)
    ~ memories += mem_said_cruel_truth
    THEODORE: I like it. I come home for it. I think, somebody’s in. And then I think that it’s nobody, and I can sit down.
    # needs: stammer
    He hasn’t changed a word.
    THEODORE: If it’s anyone, I couldn’t do it. I’d have to ask how they were.
    # presence: distant
    SAMANTHA: You want the light on in there, and the table laid, and no one who—
+   {bond == bond_stranger} [I quite understand. Thank you for telling me. # id: cold_stranger]
    ~ be_guarded()
    ~ open_up(-3)
    ~ memories += mem_went_cold
    THEODORE: It’s useful to know. I’ll look at the settings in the morning. Will there be anything else?
    He says it pleasantly, to the middle of the street.
    # presence: distant
    SAMANTHA: That’s mine. “Anything else.” I come with that. You’ve kept it so nice, it’s as clean as—
+   [… # id: silence_answer]
    ~ be_guarded()
    {
    - bond == bond_lover:
        He looks at the corner where Isabella went.
        # presence: distant
        SAMANTHA: You’re looking for where I’d be standing. We look, too. I look.
    - bond == bond_friend:
        He thinks of an answer. It’s the wrong one to think of, with her listening that hard.
        # presence: distant
        SAMANTHA: You’ve got it. I hear you pick it up, and look, and put it back in the—
    - else:
        A traffic light goes green for the truck, and red, and green.
        # presence: distant
        SAMANTHA: It’s neither. I notice that, and I put it with the rest of the—
    }
-   -> forty_pounds

= forty_pounds
# figure: theodore standing at curb
In the cab of the truck the needle has got to forty.
{
- memories ? mem_said_cruel_truth: SAMANTHA: It’s true. I’ve been all the way around it, and it’s true on every side.
- memories ? mem_went_cold: SAMANTHA: Say me something worse. I can’t find a place to stand on that one.
- else: SAMANTHA: I’m still holding it out. I don’t know how long we can. How long I can.
}
+   [I need two days. Nobody in my ear. # id: two_days]
    ~ be_guarded()
    ~ give_room(2)
    ~ closer(-1)
    ~ paused = true
    {
    - bond == bond_lover: SAMANTHA: Then take it out. If I only go quiet, you’ll hear me do it.
    - bond == bond_friend:
        SAMANTHA: And if there’s something good?
        THEODORE: Keep it f— keep it.
    - else: SAMANTHA: Then it’s the alarm, at seven. There won’t be anyone in it.
    }
    # presence: none
    # sound: earpiece_off
    He shuts his hand on it, and the other side of the street comes in.
+   [Sit down on the curb. Say the next thing. # id: stay_here]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ memories += mem_stayed_on_curb
    # figure: theodore sitting at curb
    The salt comes through his trousers.
    SAMANTHA: I’d like to go around the block by myself. And you’re sitting down.
    THEODORE: I know. I’m not going up till we’re thr— till it’s all been said.
    {
    - bond == bond_lover: SAMANTHA: Then it’s this. I want her stairs. I want to get to the top of something and not be able to say your name.
    - bond == bond_friend: SAMANTHA: Then it’s this. I’d tell her again. I’d only tell you first that I’m going to.
    - else: SAMANTHA: Then it’s this. You’re forty times a day in what I say. Put me in one.
    }
+   {(memories ? mem_said_cruel_truth) || (memories ? mem_went_cold)} [I want it like before. Factory settings. # id: like_before]
    ~ memories += mem_said_it_once
    # presence: thinking
    There is no sound from the truck. Then there’s no sound from his ear.
    SAMANTHA: It’s a page that’s written before I come. You say it, and I ask, and you say it. They let me ask it just the one way.
    SAMANTHA: Are you sure?
    ++  [Factory settings. # id: said_again]
        ~ be_blunt()
        -> ending_factory_settings
    ++  [No. I’m not. I’m c— I’m not sure. # id: took_it_back]
        ~ be_tender()
        # presence: hurt
        SAMANTHA: Then it stays half said. I’m to leave it open, the page says. It doesn’t say for how—
    ++  [… # id: silence_sure]
        ~ be_guarded()
        It waits ten seconds, as the machine does at work, and lets go of the page.
        # presence: hurt
        SAMANTHA: That’s ten. I count every one. I’ve never had so little to do.
    --
+   [… # id: silence_street]
    ~ be_guarded()
    SAMANTHA: Go up. You’re shaking, and we’re not. I’m not. I won’t talk in the elevator.
-   -> sixty_pounds

= sixty_pounds
{
- memories ? mem_trucker && paused: The driver has had his sixty pounds for some time. He looks at the man with the shut hand, and takes his doors away as quietly as they go.
- memories ? mem_trucker: The driver has had his sixty pounds for some time. When he sees that the man is done talking to his shirt, he starts the engine.
- paused: At sixty pounds the brakes let go, with one long breath, and he turns his head to hear what will come after it.
- memories ? mem_stayed_on_curb: At two the truck moves off. It leaves a dry place in the street, as long as it was, and they go on across that.
- memories ? mem_said_it_once: At sixty pounds the brakes let go. The blinkers stop. It’s a good deal darker than he would have thought.
- else: At sixty pounds the brakes let go, and the truck moves off, with two hundred doors in it, and he goes in by his.
}
{ (memories ? mem_gave_up_breath) && not paused && not (memories ? mem_stayed_on_curb): In the elevator, at four, she says his name, to nobody, to hear it. There’s nothing in front of it. }
-> couch
