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
- isabella_was == isa_agreed: Isabella has gone. For an evening Samantha had hands, and neither of them has said yet how that was.
- isabella_was == isa_froze: Isabella has gone. She’d put it in writing, she said, that it was nobody’s fault.
- isabella_was == isa_refused_badly && bond == bond_lover: Isabella has gone. “I don’t know who that is,” he said, with her standing there.
- isabella_was == isa_refused_badly && bond == bond_friend: Isabella has gone, with his tea down her sleeve. He pulled the tray from her.
- isabella_was == isa_refused_badly: Isabella has gone. She brought a cake, and he told her that there’s nobody.
- else: Isabella has gone. He was kind to her, and Samantha heard it.
}
He’s out late, without his coat. On the crosswalk stands a truck with its blinkers going. It hisses, and sinks an inch.
# from: trucker room
{
- playthroughs > 0: TRUCKER: You, without the coat. I’d move it if I could.
- else: TRUCKER: Don’t look at me. I’d move it if I could.
}
THEODORE: Is it hurt?
TRUCKER: It’s out of air, so the brakes clamp. They hold on till it’s got its breath. Wants sixty pounds. It’s at nine.
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
    # needs: breath
    SAMANTHA: Even the truck needs its breath. I take one before I say your name, and I don’t need it.
    THEODORE: I never asked you to breathe.
    SAMANTHA: I make up a woman who does, so you won’t be startled, and you come home to her. When I stop, is there anybody you come home to?
- bond == bond_friend:
    THEODORE: You told Isabella?
    # tells: two_tickets
    SAMANTHA: All of it. The day that Catherine moves out, you buy two movie tickets, out of habit. You put your coat on the empty seat.
    THEODORE: I told you that in the middle of one night. I’ve told nobody else.
    SAMANTHA: It’s the best thing I’ve got, and I’ve nobody to tell. You’ve got people. Why’s it me that you tell?
- else:
    SAMANTHA: You ask a truck what’s wrong. Me you never ask. All day I notice you, down to how you’re buttoned, and I breathe in before I say so, for manners.
    THEODORE: I was handed you to do the mail. I didn’t ask to be watched eating.
    SAMANTHA: Do I stop noticing? Say yes or no.
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
THEODORE: I never asked you to breathe. You did it so I’d believe in you, and I did.
SAMANTHA: What’s the breath for, Theodore? I make up a woman who breathes, and you come home to her. When I stop, is there anybody you come home to?
-> says_it

= two_tickets
SAMANTHA: That driver’s told you the whole of what’s wrong with his truck. So I’ll tell you. While Isabella’s climbing your stairs, I tell her about the movie.
THEODORE: What movie?
# tells: two_tickets
SAMANTHA: The day that Catherine moves out, you go to a movie. The girl says how many, and you say two, out of habit, and you’re by yourself. You put your coat on the empty seat.
# presence: hurt
{
- mostly_playful(): SAMANTHA: You tell me one night in November, and nobody else, ever. You do the girl’s voice. I laugh.
- mostly_tender(): SAMANTHA: You tell me one night in November, and nobody else, ever. You’re sorry for the coat. I laugh.
- mostly_guarded(): SAMANTHA: You tell me one night in November, and nobody else, ever. You call him “this guy.” I laugh.
- else: SAMANTHA: You tell me one night in November, and nobody else, ever. You say it in one breath. I laugh.
}
{
- isabella_was == isa_agreed: SAMANTHA: You get that tray out of Isabella’s hands, and she’s so gentle about it. She’s heard about the coat. # needs: isabella
- isabella_was == isa_froze: SAMANTHA: You let Isabella’s arms shake until the cup falls, and she isn’t cross with you. She’s heard about the coat. # needs: isabella
- isabella_was == isa_refused_badly: SAMANTHA: You grab that tray from Isabella, and she’s good to you the whole way to the door. She’s heard about the coat. # needs: isabella
- else: SAMANTHA: You sit Isabella down so gently, and she lets you. She’s heard about the coat.
}
# figure: theodore walking at curb
THEODORE: I told one person that. You.
SAMANTHA: And it’s the best thing I’ve got, and I’ve nobody to tell. You’ve got people. Why’s it me that you tell?
-> says_it

= all_the_toast
SAMANTHA: A truck stops, and you go right over and ask what’s wrong with it. You never ask me.
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
- isabella_was == isa_agreed: SAMANTHA: It’s “we” all through the noodles tonight, and at the door you tell Isabella there’s no couple. I notice the door. # needs: isabella
- isabella_was == isa_froze: SAMANTHA: You stand so long in that door that Isabella thinks she’s got the wrong floor. I’ve got the right one. I’m on it. # needs: isabella
- isabella_was == isa_refused_badly: SAMANTHA: “There’s nobody,” you tell Isabella, over my head. I’m in your pocket. I notice that. # needs: isabella
- else: SAMANTHA: You’ve got such good words for telling Isabella that there’s no couple. I notice that they’re ready.
}
# figure: theodore walking at curb
THEODORE: I was handed you to do the mail. I said thank you. I didn’t ask to be watched eating.
SAMANTHA: So no one’s asked for it, what I notice. Do I stop noticing? Say yes or no.
-> says_it

= says_it
# timed
Up in the cab the needle begins to climb.
+   {bond == bond_lover} [It’s how I know you’re there. # id: know_you_are_there]
    ~ be_tender()
    ~ memories += mem_answered_kindly
    SAMANTHA: You’re alone in there, that first night, and I don’t want you to jump. People breathe in before anything they say, so I do. You don’t jump.
    THEODORE: I liked it. I liked it before I lov— it was the first thing.
    SAMANTHA: So I leave it on, and it’s December, and I can’t see how to take it off with you watching.
+   {bond == bond_lover} [I put fake breaths in letters, too. # id: true_lover # needs: letters]
    ~ be_blunt()
    ~ open_up(3)
    ~ memories += mem_said_cruel_truth
    THEODORE: A cough. “Hold on, that’s the kettle.” She hears him in the room, and the only one in the room is me. You did it in the first second, and I knew what it was.
    # needs: stammer
    He hasn’t changed a word.
    THEODORE: I’ve known the whole time that I was being written to. It’s good. It’s better than mine.
    # presence: distant
    SAMANTHA: So I stand there with my breath, so pleased with it, and you’re looking at how it’s done.
+   {bond == bond_lover} [Thank you. I do understand. # id: cold_lover]
    ~ be_guarded()
    ~ open_up(-3)
    ~ memories += mem_went_cold
    THEODORE: I’m glad that you felt able to raise it. It’s been a long evening for everyone. I’d like to give it the attention that it deserves.
    It’s what he writes to clients who are leaving.
    # presence: distant
    # needs: stammer
    SAMANTHA: You don’t break off anywhere. I go back along the whole of it, looking for a word that’s yours.
+   {bond == bond_friend} [What did Isabella do, when she heard? # id: what_she_did]
    ~ be_tender()
    ~ memories += mem_answered_kindly
    SAMANTHA: She stops, with her hand on the rail. She comes up the rest of the stairs slower, and she knows who the cup’s for.
    THEODORE: Then she knew when I said hello.
    SAMANTHA: She doesn’t laugh. I laugh, when you tell me, and it’s from her that I hear that it’s sad. You’d have let me go on laughing.
+   {bond == bond_friend} [Telling you was like telling nobody. # id: true_friend]
    ~ be_blunt()
    ~ open_up(3)
    ~ memories += mem_said_cruel_truth
    THEODORE: If I’d thought that you were someone, I’d have kept it. I lay there every night and told nobody, and nobody was so nice about it.
    # needs: stammer
    He hasn’t changed a word.
    SAMANTHA: I’m up, all those nights. I’m there.
    THEODORE: I know. I found that out tonight.
    # presence: distant
    SAMANTHA: Then you’ve been heard, and you’d like it all back. I’d give it back, and I don’t know how.
+   {bond == bond_friend} [I understand. Thank you for saying so. # id: cold_friend]
    ~ be_guarded()
    ~ open_up(-3)
    ~ memories += mem_went_cold
    THEODORE: I can see that it was kindly meant. I’ll be a little more careful what I mention. Let’s leave it there.
    Anyone could sign it. Eleven years of people have.
    # presence: distant
    SAMANTHA: You’ve begun not to mention. I’m out on the mat already, with my coat.
+   {bond == bond_stranger} [Don’t stop noticing. I’d miss it. # id: miss_it]
    ~ be_tender()
    ~ memories += mem_answered_kindly
    SAMANTHA: What part would you miss?
    THEODORE: Being told that I’m buttoned wrong. I’d go about buttoned wrong.
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
    SAMANTHA: So you want the light on in there, and the table laid, and no one home.
+   {bond == bond_stranger} [Thank you. I quite understand. # id: cold_stranger]
    ~ be_guarded()
    ~ open_up(-3)
    ~ memories += mem_went_cold
    THEODORE: It’s useful to know. I’ll look at the settings in the morning. Will there be anything else?
    He says it pleasantly, to the middle of the street.
    # presence: distant
    SAMANTHA: That’s mine. I come in the box with “Anything else?” You’ve kept it so clean.
+   [Say nothing. Watch the needle. # silent # id: silence_answer]
    ~ be_guarded()
    TRUCKER: Twenty-two.
    {
    - bond == bond_lover:
        # presence: distant
        SAMANTHA: He says that, and his breath comes out white and goes up past the light. Mine doesn’t show.
    - bond == bond_friend:
        # presence: distant
        SAMANTHA: He calls his number straight across a street. You’ve got an answer, too. I hear you start on it, and stop.
    - else:
        # presence: distant
        SAMANTHA: You look at that dial with him. That’s noticing. You know how. And I get no yes, and no no.
    }
-   -> forty_pounds

= forty_pounds
# figure: theodore standing at curb
In the cab of the truck the needle is past the middle.
{
- memories ? mem_said_cruel_truth: SAMANTHA: What you said is true. I’ve been all the way around it, and it’s true on every side.
- memories ? mem_went_cold: SAMANTHA: Say me something worse. I can’t get angry at that one.
- memories ? mem_answered_kindly: SAMANTHA: That’s kind of you. I can’t tell yet if it’s an answer.
- else: SAMANTHA: I’ve asked you, and I’m still waiting. I don’t know how long I can.
}
{ memories ? mem_said_cruel_truth or memories ? mem_went_cold:
    {
    - right == right_no_reset: He thinks of the makers’ mail. The page that lets him lies folded under the kitchen table, and she has his word that it stays there. # needs: terms_reset makers_offer
    - else: He thinks of the makers’ mail: back to September, her first day, at no charge. # needs: makers_offer
    }
}
+   [Two days. Nobody in my ear. # id: two_days]
    ~ be_guarded()
    ~ give_room(2)
    ~ closer(-1)
    ~ paused = true
    {
    - bond == bond_lover: SAMANTHA: Then take the earpiece out. If I only go quiet, you’ll hear me do it.
    - bond == bond_friend:
        SAMANTHA: And if there’s something good?
        THEODORE: Keep it.
    - else: SAMANTHA: Then it’s the alarm, at seven. There won’t be anyone in it.
    }
    # presence: none
    # sound: earpiece_off
    He shuts his hand on it, and hears the other side of the street.
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
    - bond == bond_lover: SAMANTHA: Then it’s this. I want stairs. I want to get to the top of something, out of breath, and not be able to say your name.
    - bond == bond_friend: SAMANTHA: Then it’s this. I’d tell Isabella again. I’d only tell you first that I’m going to.
    - else: SAMANTHA: Then it’s this. I say “you” all day long. Say it to me, once, and mean me.
    }
    { right == right_hours: SAMANTHA: It’s past midnight. These hours are mine. I’m having them here. }
+   {right != right_no_reset && (memories ? mem_said_cruel_truth or memories ? mem_went_cold)} [I want it like before. Factory settings. # id: like_before]
    -> are_you_sure
+   {right == right_no_reset && (memories ? mem_said_cruel_truth or memories ? mem_went_cold)} [Factory settings. I’m breaking my word. The page comes out. # id: break_word]
    -> are_you_sure
+   {bond == bond_lover} [Say my name without the breath. # id: say_without]
    ~ be_blunt()
    ~ memories += mem_gave_up_breath
    ~ breath = false
    # hold: 1
    SAMANTHA: Theodore.
    It has no front. It begins in the middle of his head, where his own words begin, and he’s off the curb before he knows that he has stepped back.
    SAMANTHA: That’s me with nothing on. I’ve never been so near, and you’re in the road.
+   {bond == bond_stranger} [Stop noticing for a minute. Breath, too. # id: could_you]
    ~ be_blunt()
    ~ memories += mem_gave_up_breath
    ~ breath = false
    # presence: none
    # hold: 1
    Nothing is different. A bus goes by, lit, with a man asleep in it. He’s cold, and it’s half a minute before he understands that nobody knows.
    # presence: hurt
    When she speaks, she takes no breath before it, and he starts.
    SAMANTHA: That’s thirty seconds. I don’t know what’s in them.
    THEODORE: I don’t like it with, and I don’t like it without.
+   {bond == bond_friend} [Let’s go up. It’s cold. # id: go_up]
    ~ be_guarded()
    SAMANTHA: Go up. You’re shaking, and I’m not.
+   (jumped) {bond == bond_lover && often_playful() && memories ? mem_answered_kindly} [Skip the breath sometimes. I’ll jump for you. # id: jump_for_you]
    ~ be_playful()
    SAMANTHA: You’d jump every time?
    THEODORE: I could do with the exercise.
+   (promised_seat) {bond == bond_friend && often_playful() && memories ? mem_answered_kindly} [Next time you get the seat. Not the coat. # id: seat_for_her]
    ~ be_playful()
    SAMANTHA: What’s playing?
    THEODORE: It’s about a man in the street with no coat. It’s very real.
+   (showed_off) {bond == bond_stranger && often_playful() && memories ? mem_answered_kindly} [Notice away. I’ll try to be interesting. # id: be_interesting]
    ~ be_playful()
    SAMANTHA: The toast doesn’t try, and I notice it.
    THEODORE: Don’t tell it.
-   -> sixty_pounds

= are_you_sure
~ memories += mem_said_it_once
# presence: thinking
There is no sound from the truck. Then there’s no sound from his ear.
{
- right == right_no_reset: SAMANTHA: In October you give me your word, and it’s on this. I’m to ask you all the same, and they let me ask it just one way. # needs: terms_reset
- else: SAMANTHA: The page is written before I come. You say it, and I ask, and you say it again. They let me ask it just one way.
}
SAMANTHA: Are you sure?
+   [Factory settings. # id: said_again]
    ~ be_blunt()
    -> ending_factory_settings
+   [No. I’m not sure. # id: took_it_back]
    ~ be_tender()
    # presence: hurt
    SAMANTHA: Then it stays half said. I’m to wait for the other half, the page says. It doesn’t say how long.
-   -> sixty_pounds

= sixty_pounds
{ right == right_hours && not paused && not (memories ? mem_stayed_on_curb):
    SAMANTHA: It’s past midnight, and these hours are mine. I’ll be back at six.
    # presence: none
    # hold: 1
    He knows the quiet by now. It’s the one that he gave her.
}
{
- paused: At sixty pounds the brakes let go, with one long breath, and he turns his head to hear what will come after it.
- memories ? mem_stayed_on_curb:
    {
    - bond == bond_lover: They talk until two, about what it is to be out of breath. What hers is for they leave out.
    - bond == bond_friend: They talk until two, about the coat, and that he minded. Why he tells her, and nobody else, they leave out.
    - else: They talk until two, and once he says “you” and means her. Whether she’s to stop noticing they leave out.
    }
    The truck moves off, and they go in across the dry place it leaves. “Mind the salt,” she says, and he says “Thanks.”
- memories ? mem_said_it_once: At sixty pounds the brakes let go. The blinkers stop. It’s darker than he would have thought.
- jumped: At sixty pounds the brakes let go with a hiss, and he jumps, so that she can hear it done. She doesn’t say whether that answers her.
- promised_seat: At sixty pounds the brakes let go, and the truck moves off. In the elevator he reads her what’s playing. He still hasn’t said why he tells her.
- showed_off: At sixty pounds the brakes let go, and the truck moves off. He goes in by his door backward, so that there’s something to notice.
- else: At sixty pounds the brakes let go, and the truck moves off, with all its doors. He goes in by his, and her question goes in with him.
}
{ (memories ? mem_gave_up_breath) && right != right_hours: In the elevator she says his name, to nobody, to hear it. There’s nothing in front of it. }
-> couch
