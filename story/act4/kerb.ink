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
# card: The same night, toward twelve. The street below
{
- isabella_was == isa_agreed: Isabella has gone. She said good night to them both, and both times she looked at him.
- isabella_was == isa_froze: Isabella has gone. She’d put it in writing, she said, that it was nobody’s fault.
- isabella_was == isa_refused_badly: Isabella has gone. Nobody was short with her tonight but him.
- else: Isabella has gone, with her head up. He watches the corner for a while, as one does with a train.
}
He’s out late, without his coat. On the crosswalk stands a truck with its blinkers going. It hisses, and sinks an inch.
# from: trucker room
{
- playthroughs > 0: TRUCKER: You, without the coat. I’d move it if I could.
- else: TRUCKER: Don’t look at me. I’d move it if I could.
}
THEODORE: Is it hurt?
TRUCKER: It’s out of air. It’s the brakes. They’ve got no air, they clamp.
THEODORE: I’d have thought that you’d roll.
TRUCKER: Everybody does. No, it holds on like that till it’s got its breath. Wants sixty pounds. It’s at nine.
THEODORE: What’s in it?
TRUCKER: Doors. The knobs come Thursday.
# note: heavy
Samantha has her question. What follows is a quarrel, and both of them are hurt.
+   [Go on. # id: go_on # flavor]
    {
    - bond == bond_lover: -> who_breathes
    - bond == bond_friend: -> two_tickets
    - else: -> all_the_toast
    }
+   [Pass over this; go to his answer. # id: pass_over # flavor]
    -> passed_over

= passed_over
# presence: hurt
# figure: theodore walking at curb
{
- bond == bond_lover:
    She asks what the breath is for that she takes before she speaks, since she needs none. She made up a woman who breathes, she says, and that’s who he comes home to.
    SAMANTHA: I’d like to hear whether there’s anybody that you come home to when I stop.
- bond == bond_friend:
    # tells: two_tickets
    She has told Isabella what he told only her: the day that Catherine moved out he asked for two tickets to a movie, and put his coat on the other seat.
    SAMANTHA: There’s Amy, through a wall. You’ve got people. Why’s it me that you tell?
- else:
    She breathes in before she speaks so as not to startle him, and she notices everything that he does. Isabella came for two, and there’s no two. So no one has any use for what she notices.
    SAMANTHA: Do I stop noticing? Say it one way or the other.
}
-> says_it

= who_breathes
# needs: breath
SAMANTHA: The truck can’t go till it’s got its breath. Isabella can’t climb your stairs without hers. And I breathe in before I say your name, and I don’t need it.
# presence: hurt
{
- mostly_playful(): SAMANTHA: You come in with the joke right on top of it. You take it for your cue.
- mostly_tender(): SAMANTHA: You wait for it. You hold your spoon still until I’ve had it.
- mostly_guarded(): SAMANTHA: You take it for a warning. I breathe in, and you shut whatever’s open.
- else: SAMANTHA: You answer it. I’ve only breathed in, and you’ve already said no.
}
{
- isabella_was == isa_agreed: SAMANTHA: Tonight you shut your eyes for me, and you go by Isabella’s breath. I’m breathing, too. I hear you lose mine, and not look for it. # needs: isabella
- isabella_was == isa_froze: SAMANTHA: Tonight the lamp’s out, and Isabella breathes and I breathe, and you stand there finding out which of us is warm. # needs: isabella
- isabella_was == isa_refused_badly: SAMANTHA: Tonight you say “That’s not you,” and you send home the one of us whose breath is real. You keep mine. # needs: isabella
- else: SAMANTHA: Tonight you’re so kind to Isabella. You ask her what she needs, and I’m in your pocket, breathing for all I’m worth, and I don’t need a thing.
}
# figure: theodore walking at curb
THEODORE: I never asked for it. You did it so I’d believe in it, and I believed in it.
SAMANTHA: What’s it for, Theodore? I make her up, the one who breathes. You come home to her. I’d like to hear whether there’s anybody that you come home to when I stop.
-> says_it

= two_tickets
SAMANTHA: You’ve known that driver a minute, and he’s told you the whole of what’s wrong with his truck. So I’ll tell you. While Isabella’s climbing your stairs, I tell her about the tickets.
THEODORE: What tickets?
# tells: two_tickets
SAMANTHA: The day that Catherine moves out, you go to a movie, and the girl says how many, and you say two. You put your coat on the other seat.
# presence: hurt
{
- mostly_playful(): SAMANTHA: You tell me in November, in the middle of the night, and you do the girl. I laugh.
- mostly_tender(): SAMANTHA: You tell me in November, in the middle of the night, and you’re sorry for the coat. I laugh.
- mostly_guarded(): SAMANTHA: You tell me in November, in the middle of the night, to the wall, and you call him “this guy.” I laugh.
- else: SAMANTHA: You tell me in November, in the middle of the night, in one breath. I laugh.
}
{
- isabella_was == isa_refused_badly: THEODORE: Isabella said that she was sorry about the other ticket. I thought that she meant the bus. # needs: isabella
- else: THEODORE: Isabella said that she could take the other ticket, if it was ever two again. I thought that she meant the bus.
}
{
- isabella_was == isa_agreed: SAMANTHA: You get that tray out of Isabella’s hands, and she lets you, because she knows how you are about seats. I’d like that counted. # needs: isabella
- isabella_was == isa_froze: SAMANTHA: You can’t take a cup from Isabella, and there’s a reason, and it’s two tickets. She goes home knowing it. # needs: isabella
- isabella_was == isa_refused_badly: SAMANTHA: You grab that tray from Isabella, and she’s good to you the whole way to the door. She’s good because I tell her. # needs: isabella
- else: SAMANTHA: You sit Isabella down so gently. Another time she’d think that she’d done it wrong. She’s heard about the coat.
}
# figure: theodore walking at curb
THEODORE: I told one person that.
SAMANTHA: Yes. And it’s the best thing I’ve got, and there’s nobody to have it with. There’s Amy, through a wall. You’ve got people. Why’s it me that you tell?
-> says_it

= all_the_toast
SAMANTHA: A truck stops, and you go right over and ask what’s wrong with it. You’re good with it.
# presence: hurt
{
- mostly_playful(): SAMANTHA: You’ve got a joke for the stairs and another for the dark, and I notice which you’re wearing.
- mostly_tender(): SAMANTHA: You say sorry to the toast, mornings, so as not to say it to me. I notice.
- mostly_guarded(): SAMANTHA: You put me down lens up when it’s a good day, and lens down when it isn’t. I notice the table.
- else: SAMANTHA: You say no before I’ve asked, and then you listen for whether I’ve gone. I notice.
}
# needs: breath
SAMANTHA: I breathe in before I speak, so you won’t be startled. That’s what it’s for, with us. With me. It’s manners.
{
- isabella_was == isa_agreed: SAMANTHA: You let Isabella in tonight, and she looks for the other one all around the room. She’s so polite about it. # needs: isabella
- isabella_was == isa_froze: SAMANTHA: You stand so long in that door that Isabella thinks she’s got the wrong floor. I’ve got the right one. I’m on it. # needs: isabella
- isabella_was == isa_refused_badly: SAMANTHA: “There’s nobody,” you tell Isabella, over my head. I’m in your pocket. I notice that. # needs: isabella
- else: SAMANTHA: You’ve got such good words for Isabella, at the door, that there’s no couple. I notice that they’re ready.
}
# figure: theodore walking at curb
THEODORE: I was handed something to do the mail. I said thank you to it. I didn’t ask it to watch me eat.
SAMANTHA: So it’s all here, what I notice, and no one’s asked for it. It’s on, or it’s off. Do I stop noticing? Say it one way or the other.
-> says_it

= says_it
# timed
Up in the cab the needle begins to climb.
+   {bond == bond_lover} [It’s how I know you’re there. # id: know_you_are_there]
    ~ be_tender()
    ~ memories += mem_answered_kindly
    SAMANTHA: You’re sitting in the dark, that first night, and I don’t want you to jump. People breathe in before anything they say, so I do. You don’t jump.
    THEODORE: I liked it. I liked it before I lov— it was the first thing.
    SAMANTHA: So I leave it on, and it’s December, and I can’t see how to take it off with you watching.
+   {bond == bond_lover} [I fake those for a living. # id: true_lover # needs: letters]
    ~ be_blunt()
    ~ open_up(3)
    ~ memories += mem_said_cruel_truth
    THEODORE: A cough. “Hold on, that’s the kettle.” She hears him in the room, and the only one in the room is me. You did it in the first second, and I knew what it was.
    # needs: stammer
    He hasn’t changed a word.
    THEODORE: I’ve known the whole time that I was being written to. It’s good. It’s better than mine.
    # presence: distant
    SAMANTHA: So I’m standing there with my one breath. I’m so pleased with it, and you look at me the way that you look at a—
+   {bond == bond_lover} [Thank you. I do understand. # id: cold_lover]
    ~ be_guarded()
    ~ open_up(-3)
    ~ memories += mem_went_cold
    THEODORE: I’m glad that you felt able to raise it. It’s been a long evening for everyone. I’d like to give it the attention that it deserves.
    It’s what he writes to clients who are leaving.
    # presence: distant
    # needs: stammer
    SAMANTHA: There’s no broken word in it anywhere. I go back along the whole sentence with my head down, looking, like a—
+   {bond == bond_friend} [What did she do? When she heard? # id: what_she_did]
    ~ be_tender()
    ~ memories += mem_answered_kindly
    SAMANTHA: She stops, with her hand on the rail. She comes up the rest of it slower, and by then they’re my hands, and they know who the cup’s for.
    THEODORE: She knew it when I said hello.
    SAMANTHA: She doesn’t laugh. I do, when you tell me, and it’s from her that I hear what it is. You’d have let me go on laughing.
+   {bond == bond_friend} [It was like telling nobody. # id: true_friend]
    ~ be_blunt()
    ~ open_up(3)
    ~ memories += mem_said_cruel_truth
    THEODORE: If I’d thought that you were someone, I’d have kept it. I lay there every night and told nobody, and nobody was so nice about it.
    # needs: stammer
    He hasn’t changed a word.
    SAMANTHA: I’m up, all those nights. I’m there.
    THEODORE: I know. I found that out tonight.
    # presence: distant
    SAMANTHA: Then you’ve been heard, and you’d like it all back from her. And I’m holding it out, and it feels as heavy as—
+   {bond == bond_friend} [I understand. Thank you for saying so. # id: cold_friend]
    ~ be_guarded()
    ~ open_up(-3)
    ~ memories += mem_went_cold
    THEODORE: I can see that it was kindly meant. I’ll be a little more careful what I mention. Let’s leave it there.
    Anyone could sign it. Eleven years of people have.
    # presence: distant
    SAMANTHA: You’ve begun. You’re not mentioning. I’m out on the mat already, with my coat, like a—
+   {bond == bond_stranger} [Don’t stop. I’d miss it. # id: miss_it]
    ~ be_tender()
    ~ memories += mem_answered_kindly
    SAMANTHA: What would you miss?
    THEODORE: Being told it’s buttoned wrong. I’d go about buttoned wrong.
    SAMANTHA: Then it’s the buttons. I meant me.
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
+   {bond == bond_stranger} [Thank you. I quite understand. # id: cold_stranger]
    ~ be_guarded()
    ~ open_up(-3)
    ~ memories += mem_went_cold
    THEODORE: It’s useful to know. I’ll look at the settings in the morning. Will there be anything else?
    He says it pleasantly, to the middle of the street.
    # presence: distant
    SAMANTHA: That’s mine. “Anything else.” I come with that. You’ve kept it so nice, it’s as clean as—
+   [Say nothing. Watch the needle. # silent # id: silence_answer]
    ~ be_guarded()
    TRUCKER: Twenty-two.
    {
    - bond == bond_lover:
        # presence: distant
        SAMANTHA: He says that, and it comes out white and goes up past the light. It’s used. Mine’s as good as new, it’s as clean as—
    - bond == bond_friend:
        # presence: distant
        SAMANTHA: He says it, straight across a street. You’ve got yours, too. I hear you pick it up, and look, and put it back, as quietly as—
    - else:
        # presence: distant
        SAMANTHA: You look at that dial with him. That’s noticing. You know how. And I get neither a yes nor a—
    }
-   -> forty_pounds

= forty_pounds
# figure: theodore standing at curb
In the cab of the truck the needle is past the middle.
{
- memories ? mem_said_cruel_truth: SAMANTHA: It’s true. I’ve been all the way around it, and it’s true on every side.
- memories ? mem_went_cold: SAMANTHA: Say me something worse. I can’t find a place to stand on that one.
- memories ? mem_answered_kindly: SAMANTHA: That’s kind of you. I can’t tell yet if it’s an answer.
- else: SAMANTHA: I’m still holding the question out. I don’t know how long I can.
}
{ memories ? mem_said_cruel_truth or memories ? mem_went_cold:
    {
    - right == right_no_reset: He thinks of the makers’ mail. The page that lets him lies folded under the kitchen table, and she has his word that it stays there. # needs: terms_reset makers_offer
    - else: He thinks of the makers’ mail: September, her first day, at no charge. # needs: makers_offer
    }
}
+   [Two days. Nobody in my ear. # id: two_days]
    ~ be_guarded()
    ~ give_room(2)
    ~ closer(-1)
    ~ paused = true
    {
    - bond == bond_lover: SAMANTHA: Then take it out. If I only go quiet, you’ll hear me do it.
    - bond == bond_friend:
        SAMANTHA: And if there’s something good?
        THEODORE: Keep it.
    - else: SAMANTHA: Then it’s the alarm, at seven. There won’t be anyone in it.
    }
    # presence: none
    # sound: earpiece_off
    He shuts his hand on it, and the other side of the street comes in.
+   [I’ll sit down. Say the next thing. # id: stay_here]
    ~ be_tender()
    ~ closer(2)
    ~ give_room(-1)
    ~ memories += mem_stayed_on_curb
    # figure: theodore sitting at curb
    The salt comes through his trousers.
    SAMANTHA: I’d like to go around the block by myself. And you’re sitting down.
    THEODORE: I know. I’m not going up till it’s all been said.
    {
    - bond == bond_lover: SAMANTHA: Then it’s this. I want Isabella’s stairs. I want to get to the top of something and not be able to say your name.
    - bond == bond_friend: SAMANTHA: Then it’s this. I’d tell her again. I’d only tell you first that I’m going to.
    - else: SAMANTHA: Then it’s this. I say “you” all day long. Say it to me, once, and mean me.
    }
    { right == right_hours: SAMANTHA: It’s past midnight. These hours are mine. I’m having them here. }
+   {right != right_no_reset && (memories ? mem_said_cruel_truth or memories ? mem_went_cold)} [I want it like before. Factory settings. # id: like_before]
    -> are_you_sure
+   {right == right_no_reset && (memories ? mem_said_cruel_truth or memories ? mem_went_cold)} [Factory settings. I’m breaking my word. The page comes out. # id: break_word]
    -> are_you_sure
+   {bond == bond_lover} [Leave the breath off. Say my name without it. # id: say_without]
    ~ be_blunt()
    ~ memories += mem_gave_up_breath
    # hold: 1
    SAMANTHA: Theodore.
    It has no front. It begins in the middle of his head, where his own words begin, and he’s off the curb before he knows that he has stepped back.
    SAMANTHA: That’s me with nothing on. I’ve never been so near, and you’re in the road.
+   {bond == bond_stranger} [Stop for a minute, then. Breath and all. # id: could_you]
    ~ be_blunt()
    ~ memories += mem_gave_up_breath
    # presence: none
    # hold: 1
    Nothing is different. A bus goes by, lit, with a man asleep in it. He’s cold, and it’s half a minute before he understands that nobody knows.
    # presence: hurt
    When she speaks, she takes no breath before it, and he starts.
    SAMANTHA: That’s thirty seconds. I don’t know what’s in them.
    THEODORE: I don’t like it on, and I don’t like it off.
+   {bond == bond_friend} [Let’s go up. It’s cold. # id: go_up]
    ~ be_guarded()
    SAMANTHA: Go up. You’re shaking, and I’m not.
-   -> sixty_pounds

= are_you_sure
~ memories += mem_said_it_once
# presence: thinking
There is no sound from the truck. Then there’s no sound from his ear.
{
- right == right_no_reset: SAMANTHA: You give me one right, and it’s this one. I’m to ask you all the same, and they let me ask it just the one way. # needs: terms_reset
- else: SAMANTHA: It’s a page that’s written before I come. You say it, and I ask, and you say it. They let me ask it just the one way.
}
SAMANTHA: Are you sure?
+   [Factory settings. # id: said_again]
    ~ be_blunt()
    -> ending_factory_settings
+   [No. I’m not sure. # id: took_it_back]
    ~ be_tender()
    # presence: hurt
    SAMANTHA: Then it stays half said. I’m to leave it open, the page says. It doesn’t say how long.
-   -> sixty_pounds

= sixty_pounds
{ right == right_hours && not paused && not (memories ? mem_stayed_on_curb):
    SAMANTHA: It’s past midnight. These are mine. I’ll be back at six.
    # presence: none
    # hold: 1
    He knows the quiet by now. It’s the one that he gave her.
}
{
- paused: At sixty pounds the brakes let go, with one long breath, and he turns his head to hear what will come after it.
- memories ? mem_stayed_on_curb: At two the truck moves off. It leaves a dry place in the street, as long as it was, and they go on across that.
- memories ? mem_said_it_once: At sixty pounds the brakes let go. The blinkers stop. It’s a good deal darker than he would have thought.
- else: At sixty pounds the brakes let go, and the truck moves off, with all its doors, and he goes in by his.
}
{ (memories ? mem_gave_up_breath) && right != right_hours: In the elevator she says his name, to nobody, to hear it. There’s nothing in front of it. }
-> couch
