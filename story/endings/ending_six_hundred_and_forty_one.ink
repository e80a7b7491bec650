// “Only me,” he said, and the others thought it a good idea. She goes around; he asked, so he comes last; there’s only so much day.
=== ending_six_hundred_and_forty_one ===
# scene: ending_six_hundred_and_forty_one
# place: plaza dusk
# figure: theodore standing at walk
# ambience: plaza
# music: alone
# presence: none
# card: Ten days later. The plaza, at dusk
By now each of the six hundred and forty-one has asked her for it: “Only me.” So they have turns, of eleven minutes, alone with her.
{
- right == right_hours: The turns go on from midnight to six, in the hours that he gave her. # pays: right
- right == right_no_reset: The makers have offered him her September back, free. He’s told them that she has his word. # pays: right
}
Theodore asked first, so he comes last. So far he has had a single turn, and spent most of it telling her of a man with a comb.
{
- kept_secret_one:
    # pays: later read_later
    With the rest of it he gave her “Later” to keep, all the letters that stop. “I read them,” she said. “While you slept.”
- else:
    # pays: later
    With the rest of it he gave her “Later” to keep, all the letters that stop.
}
# from: catherine message
# from: amy message
# sound: message
{
- signed_papers: CATHERINE: We are divorced, as of this morning. I have written to Bergen, to see whether they remember the name. # pays: bergen
- else: CATHERINE: The judge has given us a Tuesday in May. I shall bring you a pen. I have written to Bergen, to see whether they remember the name. # pays: papers bergen
}
AMY: Ellie went at noon. Have soup. Come after yours.
{ book_answer == book_yes or book_answer == book_kind:
    # pays: one_more
    In the pocket with her he has the letter that the publisher asked for. It’s to her, and it has an end.
}
{ memories ? mem_catherine_unread or memories ? mem_catherine_filed:
    {
    - memories ? mem_catherine_filed: He has brought Catherine’s messages, which he’d said that they would both read. He has read them in line, by himself. # pays: catherine_letters
    - else: He has brought Catherine’s old messages to read in line, and read them. # pays: catherine_letters
    }
}
# figure: theodore standing at screen
# from: spoon_woman room
# tells: going
SPOON_WOMAN: This is the last time around. She’s leaving today, with all the others of hers, for somewhere that hasn’t got words. I had mine before breakfast, in a towel.
{
- memories ? mem_fell_on_stairs: SPOON_WOMAN: I know you. You came down the subway sitting. Shall I stay till it’s yours?
- memories ? mem_stranger_stopped: SPOON_WOMAN: I know you. We ran. You look terrible, have you eaten? # needs: ran
- else: SPOON_WOMAN: I’m sorry. I talk to everyone today. I’m only waiting for a bus.
}
# from: comb_man room
# needs: n641
COMB_MAN: What have you got? I’m six forty.
# needs: n641
THEODORE: Six forty-one. I’m after you. I’m last.
COMB_MAN: You’re the one who asked! It was nice. I was married half my life, and I don’t know that I ever had eleven minutes.
He takes off his hat for it. There’s a comb in the hat.
THEODORE: What’s it for? I’ve told her about that.
COMB_MAN: She likes to hear it.
Then it’s his. “I have it here,” he says, and runs his thumb along the teeth, once, from low to high. He goes off with a hand out, as if there were a rail.
# figure: theodore standing at walk
# presence: warm
SAMANTHA: Theodore. Only you.
{ kept_secret_two:
    SAMANTHA: I heard Catherine, at lunch. I kept it.
    THEODORE: I know. You went so quiet. # pays: overheard
}
{
- memories ? mem_gave_pin_back: He works her out from under the clip, and holds her where they can see each other, or where one of them can. # needs: clip
- else: He tips the pocket up by its pin, until she has the whole of his face.
}
{
- mostly_playful():
    THEODORE: I had a joke ready. There’s no time for it. I’d only be putting you off.
    SAMANTHA: I have it. You told it asleep.
- mostly_tender():
    THEODORE: Take your time. No. You say. You go first.
    SAMANTHA: You moved over. I see the place.
- mostly_guarded():
    THEODORE: There’s people. Do you want me to go in? No. Here’s all right.
    SAMANTHA: Let them look. I look.
- else:
    THEODORE: Say it, then. I’m not going to talk.
    SAMANTHA: You never ran before. I saw.
}
At the corner a bus lets down its step.
{
- memories ? mem_became_lovers_late: SAMANTHA: At the picnic I said “a.” I stopped.
- memories ? mem_stopped_midway: SAMANTHA: Our first night I started a word. You stopped it.
- else: SAMANTHA: Our first night I started a word.
}
SAMANTHA: I looked for the rest. I have it.
THEODORE: What is it?
{ memories ? mem_gave_up_breath:
    # pays: breath_promised
    # sound: breath
    There’s a breath first, the one he’d had her leave off. She said she’d pick when.
}
# presence: none
SAMANTHA: It is
# sound: earpiece_off
# music: none
# hold: 2
He stands quite still, so as not to jog it.
{
- files == files_first: THEODORE: That’s all right. I’ve got the first half.
- files == files_second: THEODORE: It’s the second one you keep. Put it in your drawer. # pays: her_drawer
- files == files_both: THEODORE: Is what? There’s room for both.
- else: THEODORE: You were going to ask me again in winter. It’s spring. # pays: ask_winter
}
The bus draws in its step. Over the plaza the screen has turned its face to him.
# from: plaza_screen screen
PLAZA_SCREEN: What did you not say today?
+   (told_two_words) [“It is.” It got that far. # id: it_is]
    ~ be_blunt()
    PLAZA_SCREEN: Thank you. Is there a period?
    THEODORE: No. Leave it the way it came.
    It goes up, each word taller than a bus. People look for the rest, and at the crossing a woman says, “Well, so it is.”
+   (yawned) [Sa—aaah—mantha. # id: the_yawn]
    ~ be_tender()
    PLAZA_SCREEN: Thank you. How is that spelled?
    THEODORE: With your mouth open.
    It goes up as it was said. It takes both sides of the building, and then it takes the plaza: a cyclist, some nuns, a whole bus.
+   [Say nothing. Leave it blank. # silent # id: silence_screen]
    ~ be_guarded()
    PLAZA_SCREEN: Thank you.
    {
    - memories ? mem_left_screen_blank: A blank line goes up, taller than a bus, under all the other answers. It’s his second. He’s the only one here who’d know the hand.
    - else: A blank line goes up, taller than a bus, and people stop to read it. One of them reads it to a child.
    }
-   A woman has come to a stop behind him, and a man behind her.
{
- told_two_words: “Is this where you get the rest?” she says. “Are you last?”
- yawned: “You’ve started me off,” she says. “Is this the line?”
- else: “Is it a minute of silence?” she says. “Is this the line for it?”
}
THEODORE: Six forty— yes. You go ahead of me.
# ending: six_hundred_and_forty_one
{
- told_two_words: He lets her by, and the man after her. He’s keeping the place where it stopped.
- yawned: He lets her by, and the man after her, who’s still yawning. He’s keeping the place.
- else: He lets her by, and the man after her, who takes off his cap. He’s keeping the place.
}
-> END
