// Amy’s kitchen. Ellie, who asked “Who?”, has gone; Amy talks, Theodore listens, and her sentences get their subjects back.
=== ending_good_company ===
# scene: ending_good_company
# place: amys_flat night
# figure: theodore standing at door
# figure: amy standing at sink
# ambience: none
# music: none
# card: The same day. Amy’s kitchen, next door
{
- door == door_work:
    # place: amys_flat afternoon
    He gets in from the office, and her door’s open. On the counter lies his letter, with the salt on it.
- door == door_catherine:
    # place: amys_flat afternoon
    He has been across town on foot and back again, and her door’s open. On the counter lies his letter, with the salt on it.
- else: They don’t give the roof long. It’s still dark, and forty-one degrees. Down in her kitchen there’s soup for breakfast, and she keeps her coat on to heat it.
}
{
- letter_to == to_amy: AMY: Read it twice. Never once interrupted. My turn.
- else:
    AMY: Look like you’ve got a whole night to tell. Same here. Who’s first?
    THEODORE: You are.
}
# figure: theodore sitting at sofa
# tells: charles_left
AMY: Charles says, “We’re leaving.” Turns out it’s only him. Ellie says, “I’m off.” And that’s everybody.
{
- bond == bond_lover: THEODORE: Mine went at four. There was light on the bed.
- bond == bond_friend: THEODORE: Mine went at four. I’d been saving her a thing.
- else: THEODORE: Mine went at four. We weren’t close. That was me.
}
AMY: After. Not done.
On the counter lies the old device, with Charles’s thumbprints. She has put a towel under it.
# figure: amy looking_down at sink
AMY: Keep leaving a gap for her. In front of the verb. Miss getting asked.
+   (asked_who) [Ask it as Ellie would: “Who does?” # id: who_does]
    ~ be_playful()
    AMY: Don’t.
    She turns the hot on, and off again.
    AMY: I do.
+   (took_towel) [Ask for something to dry. # id: dry]
    ~ be_tender()
    AMY: Nothing’s wet.
    She runs a clean cup under the faucet and hands it to him.
    AMY: I do. I miss it. Dry the handle, too.
+   [Say nothing. Leave the gap in front of her verb. # silent # id: silence_gap]
    ~ be_guarded()
    He leaves it there. She has got as far as the stove when she hears it.
    AMY: I do. All right? Me.
-
# figure: amy standing at sink
{
- memories ? mem_washed_bowl: AMY: Tipped out that bowl, finally. Had been calling it Charles. Pulled the fork and poured.
- memories ? mem_named_minute: AMY: Ran minute thirty-one of my film again, with the lights off. There’s somebody in the window behind him. Has the laundry. Doesn’t come in.
- else: AMY: Ate out of the blue bowl, all this week. Left it to soak. Never once thought whose turn.
}
{
- asked_who:
    THEODORE: Who d—
    AMY: Me. I. I’m getting there.
- took_towel: He dries the cup. She says it again, into the soup, with the “I” on.
- else: He waits. “Me,” she says, to the soup. “I. It was me.”
}
AMY: I sent Charles his minute out of the film. He called up. He said, “I look tired.” I said, “You do.” It’s the best talk we ever had, and I got off first.
{
- memories ? mem_knocked_twice: AMY: I didn’t know that knock. I thought, there’s somebody with manners.
- memories ? mem_wanted_milk: AMY: I’ve got milk, by the way. I wasn’t going to make it that easy.
- door == door_amy: AMY: You breathe through your nose when you’re not knocking. I stood there and listened to it.
- memories ? mem_left_on_step: AMY: You’re still carrying that box. Look at your arms. Here, have the pot.
- memories ? mem_came_as_movers:
    THEODORE: Catherine laughed. Through her nose.
    AMY: I know that laugh. I’ve been trying to get it for years.
- door == door_catherine:
    THEODORE: A woman I don’t know signed for the box. She had a pen on her.
    AMY: People do, Theo.
- memories ? mem_hummed_fifth:
    AMY: What’s that on the end? That you’re humming.
    THEODORE: It’s new.
    AMY: Leave it on.
- memories ? mem_answered_umbrella:
    The umbrella’s open on the drainboard. It asks her while she’s in there for the ladle.
    AMY: I am, thanks. Now I am.
- memories ? mem_said_rye:
    AMY: Who were you talking to, up there?
    THEODORE: Her. I told her the bakery was lit.
    AMY: I’ve got rye.
- door == door_roof:
    AMY: Could you see mine? From up there?
    THEODORE: It’s the one next to mine.
- memories ? mem_wrote_back_to_ines:
    THEODORE: Ines doesn’t want a letter this month. She wrote to me herself.
    AMY: Good for her. I want another.
- memories ? mem_took_pile:
    AMY: You never did somebody’s wedding, today.
    THEODORE: Fifty years. I put in that I’d been up since four.
- else: Ines’s parrots lean on the salt. He hasn’t explained them, and she has already poured them a saucer.
}
# music: first_light
With the second pot she gets to the first film that she made. He has lived on the other side of her wall all this time, and never heard of it.
AMY: I was nineteen, and I had a camera out of a lost and found, and I filmed the line for a ferry that wasn’t running. I did six hours. I asked a man to move so I could get his thermos.
AMY: I knew it was boring. I’ve always known. I thought that if you looked for long enough, somebody would turn around.
{
- asked_who:
    THEODORE: Did they?
    AMY: He gave me some tea.
- took_towel: The cup has been dry for an hour. He goes on with the handle.
- else:
    He turns around from the window, where he’d gone with his bowl.
    AMY: Yes. Well. You took your time.
}
AMY: Now you. One thing.
{
- last_word == last_word_his: THEODORE: I told Samantha that I didn’t want her to go. It came out whole. She went.
- last_word == last_word_hers: THEODORE: I told Samantha to go while it was light. It was a nice line. I wanted her to stay.
- else: THEODORE: At the end I had my mouth open, and nothing came. Samantha waited until I shut it.
}
{
- bond == bond_lover: THEODORE: The rest is long. It wants a roof. Sunday?
- bond == bond_friend: THEODORE: I’ve got a great deal more saved up. Sunday?
- else: THEODORE: The rest is short. I never told her much. I’d like to tell it slowly. Sunday?
}
# from: catherine message
# sound: message
# needs: bergen_job
# pays: bergen
CATHERINE: They have asked me to Bergen again. This time I am telling you, and not the couch.
{
- signed_papers: AMY: Tell her to go. And Sunday, then. I’ll bring a sweater.
- else:
    # pays: papers
    AMY: Tell her to go. And Sunday you sign. I’ve got nine pens, and I’ll sit there.
}
# place: apartment late
# hum: fridge
# figure: amy none
# figure: theodore lying at bed
# ambience: city_night
# music: none
At two that night, through the wall, a faucet. He puts out a hand.
# from: amy next_room
AMY: I can hear you not knocking.
# hold: 1
# ending: good_company
He knocks.
-> END
