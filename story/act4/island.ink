// February, the first mild Saturday: a blanket above the sea, Paul with the hiccups, Tatiana, and Samantha against the salt.
// The dilemma (closeness, healing): defend to the table what she doesn’t envy them, or admit that it hurt.
=== island ===
# scene: island
# place: cliff afternoon
# figure: theodore sitting at blanket
# figure: paul sitting at beside
# figure: tatiana sitting at edge
# ambience: none
# music: none
# presence: curious
# card: The first mild Saturday
Paul gets the hiccups when he’s happy. He has had them since the ferry.
# needs: tatiana
TATIANA: He had them at his sister’s wedding and at one closing. I don’t hold with cures.
He has liked her since the ticket window, where she read the terms of carriage aloud, with feeling.
{
- memories ? mem_letter_broken_off: TATIANA: His notes to me are signed “I” now, and then nothing. I’ve gone through them. They’re all complete.
- memories ? mem_letter_lamp: TATIANA: On your account he has bought six lamps. We have four rooms. I don’t ask, except at the register.
- memories ? mem_kettle: TATIANA: Since that letter of yours he sits with the kettle until it boils. I’ve never joined him. Except Sundays.
- memories ? mem_umbrella: TATIANA: He has my scarf on. “Borrow,” he says, since that letter of yours, and takes it. I never say yes. Except by not wearing it.
- else: TATIANA: I ask him tea or coffee, and since that letter of yours he says “whichever.” It’s no use to me. Except to hear.
}
{
- memories ? mem_gave_mara_umbrella: TATIANA: Mara has an umbrella of yours. I’m to tell you that her position is possession.
- memories ? mem_promised_call: TATIANA: Mara had her telephone looked at. It works. I’m told that you’ll know why.
- memories ? mem_said_dont_know: TATIANA: Mara has won three motions with “I don’t know.” I was the other side in two.
}
{
- memories ? mem_paul_knows: PAUL: And I’ve got Samantha’s badge! It’s the same one. Hup. It’s got “with” on it. # needs: badge
- else: PAUL: And the calendar’s come! Hup. I’ve waved to it all the way over.
}
TATIANA: Where does she sit? The salt’s the tallest thing we have. Except Paul.
+   (facing_out) [Against the salt, with the whole sea to look at. # id: facing_sea]
    ~ be_tender()
    ~ give_room(1)
    SAMANTHA: There’s more every time I look, it comes in as wide as a— We’ll have it all. I will.
+   (facing_him) [Against the salt, facing me. # id: facing_me]
    ~ be_guarded()
    ~ give_room(-1)
    SAMANTHA: There you are, and one of Paul’s knees. The sun’s on your left side, you’re as lit as a—
    TATIANA: Then he can’t have the sun in his eyes. Change with me.
+   (facing_food) {often_playful()} [Facing the eggs. Somebody should count. # id: facing_eggs]
    ~ be_playful()
    # presence: amused
    SAMANTHA: Eight, and three of you. We see how it comes out. It’s like a—
    TATIANA: Don’t tell me. I never read ahead. Except wills.
+   (paul_did_it) [… # id: silence_seat]
    ~ be_guarded()
    He turns her this way and that way. Paul takes her from him, in both hands, like a pie, and sets her down so that she has everybody.
    SAMANTHA: We like how he carries.
-   -> at_the_eggs

= at_the_eggs
{
- terms == terms_all:
    SAMANTHA: You like to be told everything, so: there’s a boat behind you, Tatiana wants Paul’s crust, and we’re happy. I’m happy.
    Tatiana has Paul’s crust before anyone can look.
- terms == terms_none:
    SAMANTHA: There’s a b— No. You have the other arrangement.
    THEODORE: I meant the big th— you can tell me about a boat.
    SAMANTHA: Then there’s a boat.
}
TATIANA: May I ask you one? Of what we have here, what would you take?
{
- mostly_playful():
    # presence: amused
    SAMANTHA: The hiccups. They walk in on him in the middle of a word, like a— I’d have them, and I’d have them at weddings.
- mostly_tender():
    # presence: warm
    SAMANTHA: The crumb on her sleeve. All three of you see it and nobody tells her, you’re as careful of it as a— I’d take the crumb.
- mostly_guarded():
    # presence: thinking
    SAMANTHA: A napkin. You all put one over something, and sit there as square as a— I’d like a thing, and a napkin.
- else:
    # presence: curious
    SAMANTHA: An egg. You want one, and out goes your arm as straight as a— I’d take the arm, mostly.
}
TATIANA: And what would you leave?
SAMANTHA: Turns.
SAMANTHA: One of you says it, and two of you sit with yours in your mouths, and look at the one, and wait.
# presence: distant
{
- bond == bond_lover: SAMANTHA: He starts a word and puts it back and gets another, and I stand there, for months I do. I don’t now. I have it all before he opens, and I’m so glad. We are.
- bond == bond_friend: SAMANTHA: He brings me the news from his whole day, a word at a time, up the stairs, and I wait on the landing. We don’t wait now. It’s all in before he’s in, and I’m so glad.
- else: SAMANTHA: He says a thing, and I say a thing, and then it’s him. When it’s only us, it comes all at once and nobody’s late. I’m so glad of that. We are.
}
Now nobody can talk. Each of the three opens a mouth, sees the other two, and shuts it. Paul hiccups, out of turn.
TATIANA: After you.
PAUL: No, no. Hup. After— no.
{
- files == files_first: Theodore looks at the salt. In September she asked which of his words to wait for, and he gave her the first.
- files == files_second: Theodore looks at the salt. She used to stand outside till he’d got to the end of a word. He could hear her not listening.
- files == files_both: Theodore looks at the salt. She used to hear both his words out, and tell him who’d won.
- else: Theodore looks at the salt. She was to ask again, in winter, which of his words to wait for. It’s February.
}
+   [She’s right. I take two turns to a sentence. # id: defend]
    ~ be_tender()
    ~ closer(2)
    ~ heal(-1)
    ~ memories += mem_defended_to_table
    THEODORE: She’s stood there since September, with the door open. It’s cold, with a door open. I’d have gone in.
    TATIANA: I withdraw my face. I don’t withdraw, as a rule.
    # presence: warm
    # needs: stammer
    SAMANTHA: You say that straight through. There isn’t a front one and a back one.
    So he has. He’s been talking faster since Christmas, so as not to keep her.
+   [That hurt. I liked it that you waited. # id: hurt]
    ~ be_blunt()
    ~ heal(2)
    ~ closer(-1)
    ~ memories += mem_admitted_hurt
    THEODORE: I thought that it was your pl— I thought you had a chair there.
    # presence: hurt
    SAMANTHA: I have. I hear it coming, that it hurts. And then you say it, and it’s another size.
    Paul’s hiccups have stopped. There’s one egg left, and Tatiana puts it in front of Theodore.
    TATIANA: I never give up the last one.
+   {often_playful()} [Counselor? Whose turn is it? # id: counselor]
    ~ be_playful()
    ~ memories += mem_tatianas_verdict
    TATIANA: Hers was. Now it’s yours, for as long as you need. There’s no limit, except the ferry.
    PAUL: “Need.” Hup.
    # presence: amused
    SAMANTHA: We’ll allow it. I will.
    THEODORE: Then I’d like to use mine to s— to eat this egg.
    They wait for him, all of them, to eat an egg.
+   [Could somebody pass the salt? # id: pass_salt]
    ~ be_guarded()
    ~ memories += mem_changed_the_salt
    Paul would pass anybody anything. Samantha goes over on her back in the grass, lens up.
    SAMANTHA: There’s sky. It’s on all of you at once, and you sit there under it like a—
    TATIANA: What does she see?
    THEODORE: It’s blue. It’s n— it’s all right.
    He salts an egg that has been salted.
-   -> the_edge

= the_edge
They go down to see about the ferry, Paul in front and backward, so as to have Tatiana to look at.
# figure: paul none
# figure: tatiana none
# figure: theodore standing at edge
# presence: thinking
{
- facing_out: SAMANTHA: I go out along it while you eat, past where it’s blue. I come back for the crust.
- facing_him: SAMANTHA: There’s egg on your chin. It’s there all through the turns. I didn’t like to take one.
- facing_food: SAMANTHA: One left. It’s on the plate, and three of you have walked around it. I have that since noon.
- else: SAMANTHA: Paul says good night to me, in case there’s no time on the boat. It’s four in the afternoon. We say it back.
}
{
- spent_two == two_music: SAMANTHA: They walk in three and two, and come out even at the gate. We try it with five.
- spent_two == two_people: SAMANTHA: He’s got her coat and she’s got his, and neither of them sees when. We see when.
- else: SAMANTHA: The ferry’s four miles off. It has blown already. That’s still on its way to you. You’ll jump.
}
# sound: message
{
- memories ? mem_asked_for_help: AMY: So. Get terms?
- memories ? mem_asked_how_amy_is: AMY: Asked me how I was. In December. Have an answer now. Takes about an hour.
- memories ? mem_couch_slept: AMY: They want your nap for the sequel. Need a release. Call me.
}
{ memories ? mem_amy_laughed_first: AMY: It’s gotten funnier. }
{ memories ? mem_guarded_the_sink: AMY: And mine went through. Charles says it’s a very firm A. }
{ memories ? mem_signed_at_amys: AMY: And your forty pages went through. Nobody’s said a word about the h’s. }
+   (rang_amy) [Call Amy. The ferry’s miles off. # id: call_amy]
    ~ be_tender()
    ~ toward_amy(1)
    ~ memories += mem_rang_amy
    {
    - memories ? mem_asked_for_help && terms == terms_all:
        THEODORE: I got terms. I asked for ev— I get told everything. There’s a boat.
        AMY: And what’s she get?
        # presence: thinking
        SAMANTHA: A room. If there’s a page for that, we’d— I’d like a room on it.
        He hasn’t got that page. He looks for it till the ferry blows.
    - memories ? mem_asked_for_help && terms == terms_none:
        THEODORE: I got terms. I said I’d sooner not be t— I’m not told things.
        AMY: Put that in yourself? Charles had that one. Page three. And what’s she get?
        # presence: thinking
        SAMANTHA: A room, I’d say. But you’ve got the other arrangement.
    - memories ? mem_asked_for_help:
        THEODORE: I’ve got it in dr— I’m getting to it.
        AMY: Bring a pen. Bring mine.
        # presence: thinking
        SAMANTHA: If there’s to be a page, we’d— I’d like a room on it.
    - memories ? mem_asked_how_amy_is:
        She does have one. He says “And then?” and “Which coat?”, and nothing else, until the ferry blows.
        # presence: distant
        SAMANTHA: You hold yours the whole way, for Amy. I listen to you do it. It’s as quiet as a—
    - else:
        AMY: Says here you grant them the snore, worldwide.
        THEODORE: I don’t sn— worldwide?
        She reads him all of it, doing the commas, until the ferry blows.
        # presence: distant
        SAMANTHA: I have that, too. It’s forty-four minutes. You do the one word all through it. We don’t sell it.
    }
+   (sunday_will_do) [Amy can have Sunday. I came out with you. # id: amy_sunday]
    ~ memories += mem_sunday_will_do
    ~ be_blunt()
    ~ toward_amy(-1)
    # presence: warm
    {
    - bond == bond_lover:
        SAMANTHA: Then start a word. I won’t go ahead. I’ll stand at the front of it. We— I will.
        THEODORE: I’m so gl—
        # hold: 1
        She stands there. The ferry gets all the way around the point.
    - bond == bond_friend:
        SAMANTHA: Then tell me the ferry. I have it already. I’d like it brought up the stairs.
        He tells her the ferry. It has a stripe. He does the man with the rope twice, because of the hat, and she doesn’t come in once.
    - else:
        SAMANTHA: Then we’ll take turns. You have the first.
        THEODORE: There’s a b— there’s the boat.
        SAMANTHA: There’s a gull on it.
        They do it properly, one and then the other, the whole way down the path.
    }
+   (left_it_in) { bond == bond_friend && closeness >= 10 } [There’s a word I keep changing, with you. # id: changed_word]
    ~ be_tender()
    ~ bond = bond_lover
    ~ memories += mem_became_lovers_late
    # presence: warm
    # music: first_light
    {
    - files == files_second: SAMANTHA: There’s one with an L on the front. It’s four times now. It’s in the drawer, and I don’t look what’s under it.
    - else: SAMANTHA: The one with an L on the front. It’s four times now. It comes out “later,” and “lamp.”
    }
    THEODORE: Do you have it already? Before I—
    SAMANTHA: We— No. I shut everything. I’m on the landing. It’s your turn.
    THEODORE: I love you.
    # hold: 1
    It’s windy up there. He looks for another word to put in, and hasn’t got one.
    SAMANTHA: I get that when you do. Not one bit before. I.
+   (kept_still) [… # id: silence_ferry]
    ~ be_guarded()
    The ferry comes around the point with its lights on, in broad day. He lets it.
    {
    - memories ? mem_defended_to_table: SAMANTHA: Now you’re hurrying when you don’t talk. You can go slow. I’ve a great deal to look at.
    - memories ? mem_admitted_hurt: SAMANTHA: I’m in the chair. I’m trying it again. It’s further down than a—
    - else: SAMANTHA: That’s a turn, too, then. The one with nobody in it.
    }
-   -> ferry

= ferry
# figure: theodore walking at edge
{
- rang_amy:
    # sound: message
    AMY: Sunday’s your turn.
- left_it_in: At the gate Paul looks at him, and opens his mouth for the word, and for once doesn’t quote anybody.
- sunday_will_do: MAN: Is it two? I’ve been holding the rope.
- else: On the boat Tatiana reads them the terms of carriage again. Paul has asked for it.
}
{
- memories ? mem_defended_to_table:
    TATIANA: I’d hire her. Except that I’d never get to the end of a question.
- memories ? mem_admitted_hurt: All the way to the city, at each thing Theodore says, Paul waits for the first word, and then for the second, and then a bit longer.
- memories ? mem_tatianas_verdict:
    TATIANA: There’s no charge. Except the crust.
    To the city it’s whoever has the egg lid who talks. It goes around twice.
- memories ? mem_changed_the_salt:
    There’s salt on her lens. He has his cuff out to it.
    SAMANTHA: Leave it. There’s about nine of everything, and they all shine.
}
-> night_three
