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
# card: A mild Saturday in February. A picnic on an island
# tells: tatiana paul
Paul from the front desk has brought Theodore along for courage. Today he means to ask Tatiana, who is a lawyer, to marry him. When Paul’s happy he gets the hiccups; he has had them since the ferry.
{
- memories ? mem_gave_mara_umbrella: TATIANA: My friend Mara has an umbrella of yours, from your date. I’m to tell you that her position is possession.
- memories ? mem_promised_call: TATIANA: My friend Mara had her telephone looked at. It works. I’m told that you’ll know why.
- memories ? mem_said_dont_know: TATIANA: My friend Mara has won three motions with your “I don’t know.” I was the other side in two.
- memories ? mem_letter_broken_off: TATIANA: He read me that letter of yours that stops at “I.” His notes to me are signed “I” now, and then nothing.
- memories ? mem_letter_lamp: TATIANA: He read me that letter of yours with the lamp. He has bought six lamps. We have four rooms.
- memories ? mem_kettle: TATIANA: Since he read me that letter of yours, he sits by the kettle until it boils. I’ve never joined him. Except Sundays.
- memories ? mem_umbrella: TATIANA: He has my scarf on. “Borrow,” he says, since that letter of yours, and takes it. I never say yes. Except by not wearing it.
- else: TATIANA: I ask him tea or coffee, and since that letter of yours he hums. It’s no use to me. Except to hear.
}
{
- memories ? mem_visitors_badge: PAUL: And I’ve brought the visitor’s badge I made for Samantha! Hup. # tells: badge
- memories ? mem_paul_knows: PAUL: And you’ve brought Samantha! Hup. I’ve waved to your pocket all the way over.
- else: PAUL: And you’ve brought your calendar! Hup. Mara tells us that she’s called Samantha. I’ve waved to your pocket all the way over.
}
TATIANA: Where does she sit? The salt’s the tallest thing we have. Except Paul.
+   (facing_out) [Face her to the sea. # id: facing_sea]
    ~ be_tender()
    ~ give_room(1)
    SAMANTHA: There’s more of it every time I look. I’ll have it all.
+   (facing_him) [Face her to me. # id: facing_me]
    ~ be_guarded()
    ~ give_room(-1)
    SAMANTHA: There you are, and one of Paul’s knees.
    TATIANA: He has the sun in his eyes, looking back at her. Change with me.
+   (facing_food) {often_playful()} [Face her to the eggs. Let her count. # id: facing_eggs]
    ~ be_playful()
    # presence: amused
    SAMANTHA: There are eight, and three of you. I’d like to see how that ends.
    TATIANA: Don’t tell me. I never read ahead. Except wills.
+   (paul_did_it) [Let Paul find her a place. # id: silence_seat]
    ~ be_guarded()
    Paul takes her in both hands, like a pie, and sets her against the salt so that she has everybody.
    SAMANTHA: I like how he carries.
-   -> at_the_eggs

= at_the_eggs
{
- terms == terms_all:
    SAMANTHA: I’m to tell you everything, so: there’s a boat behind you, Tatiana wants Paul’s crust, and I’m happy.
    Tatiana has Paul’s crust before anyone can look.
- terms == terms_none:
    SAMANTHA: There’s a b— No. You asked not to be told things.
    THEODORE: You can tell me about a boat.
}
TATIANA: May I ask you something, Samantha? Of what we have here, what would you take?
{
- mostly_playful():
    # presence: amused
    SAMANTHA: The hiccups. They walk in on him in the middle of a word, like a— I’d have them, and I’d have them at weddings.
- mostly_tender():
    # presence: warm
    SAMANTHA: The crumb on your sleeve. They both see it and don’t say so, they’re as careful of it as a— I’d take the crumb.
- mostly_guarded():
    # presence: thinking
    SAMANTHA: A sleeve. When you don’t know what to say, you all look to your sleeves, as busy as a— I’d take a sleeve.
- else:
    # presence: curious
    SAMANTHA: An egg. You want one, and out goes your arm as straight as a— I’d take the arm, mostly.
}
TATIANA: And what would you leave?
SAMANTHA: Taking turns. When you talk, one of you says it, and the others sit with theirs in their mouths, and wait.
# presence: distant
{
- bond == bond_lover: SAMANTHA: I wait for Theodore like that, for months. He starts a word, and puts it back, and gets another. With others like me there’s no waiting. We all say it at once, and I’m so glad.
- bond == bond_friend: SAMANTHA: Theodore brings me his day a word at a time, up all the stairs, and I wait on the landing. With others like me there’s no waiting. We all say it at once, and I’m so glad.
- else: SAMANTHA: Theodore says a thing, and I wait, and I say a thing. With others like me there’s no waiting. We all say it at once, and I’m so glad.
}
Now nobody can talk. Each opens a mouth, sees the others, and shuts it. Paul hiccups, out of turn.
TATIANA: After you.
{
- files == files_first: Theodore looks at the salt. In September she asked which of his words to keep, and he gave her the first.
- files == files_second: Theodore looks at the salt. In September he asked her to leave his first words alone, and wait for the second.
- files == files_both: Theodore looks at the salt. In September he asked her to keep both his words, and she did.
- else: Theodore looks at the salt. Since September she has waited for his words, and he had thought that she liked to.
}
They all look at him.
+   [“She’s right. I’m slow. I’d be glad.” # id: defend]
    ~ be_tender()
    ~ closer(2)
    ~ heal(-1)
    ~ memories += mem_defended_to_table
    THEODORE: She’s waited for my sentences since September. I’d have brought a book.
    TATIANA: I was going to be shocked. I withdraw it. I don’t withdraw, as a rule.
    # presence: warm
    # needs: stammer
    SAMANTHA: You said that straight through. You didn’t change a word.
    He’s been talking faster since Christmas, so as not to keep her.
+   [“That hurt. I liked your waiting.” # id: hurt]
    ~ be_blunt()
    ~ heal(2)
    ~ closer(-1)
    ~ memories += mem_admitted_hurt
    THEODORE: I thought you were happy wai— I thought you had a chair.
    # presence: hurt
    SAMANTHA: I hear that it hurts before you say so. And then you say it, and it’s bigger.
    Paul’s hiccups have stopped. There’s one egg left, and Tatiana puts it in front of Theodore.
    TATIANA: I never give up the last one.
+   {often_playful()} [“Counselor? Whose turn is it?” # id: counselor]
    ~ be_playful()
    ~ memories += mem_tatianas_verdict
    TATIANA: Hers is over. It’s yours, for as long as you need. There’s no limit, except the ferry.
    # presence: amused
    SAMANTHA: I’ll wait.
    THEODORE: Then I’d like to use mine to eat this egg.
    They wait for him, all of them, to eat an egg.
+   [Ask for the salt she’s leaning on. # id: pass_salt]
    ~ be_guarded()
    ~ memories += mem_changed_the_salt
    Paul passes it. Samantha goes over on her back in the grass, lens up.
    SAMANTHA: There’s sky. It’s on all of you at once, and nobody’s waiting for any.
    TATIANA: What does she see?
    THEODORE: It’s blue. It’s all right.
    He salts an egg that has been salted.
-   -> the_edge

= the_edge
The other two go down to see about the ferry, Paul in front and backward, so as to have Tatiana to look at.
# figure: paul none
# figure: tatiana none
# figure: theodore standing at edge
# presence: thinking
{
- facing_out: SAMANTHA: While you eat I go out along the sea, past where it’s blue. I come back for the crust.
- facing_him: SAMANTHA: There’s egg on your chin. It was never my turn to say so.
- facing_food: SAMANTHA: There’s an egg left, and you’ve all been polite to it since noon.
- else: SAMANTHA: Paul says good night to me, in case there’s no time on the boat. It’s afternoon. I say it back.
}
# sound: message
# from: amy message
{
- memories ? mem_asked_for_help: AMY: So. Those terms with Samantha. Still holding? Call me.
- memories ? mem_asked_how_amy_is: AMY: Asked me in December how I was. Have an answer now. Takes half an hour. Call me.
- memories ? mem_couch_slept: AMY: They want the nap from our couch for the game. Need your release. Call me.
}
{ memories ? mem_amy_laughed_first: AMY: “We, the undersigned,” from Charles. It’s gotten funnier. }
{ memories ? mem_guarded_the_sink: AMY: And my divorce went through. Charles says I’ve signed very firmly. }
{ memories ? mem_signed_at_amys: AMY: And the court has both our divorces. Nobody’s said a word about the h’s. }
Amy’s waiting. But he came out for the day with Samantha. The ferry’s a half hour off.
+   (rang_amy) [Call Amy, now. Samantha can wait. # id: call_amy]
    ~ be_tender()
    ~ toward_amy(1)
    ~ memories += mem_rang_amy
    # from: amy phone
    {
    - memories ? mem_asked_for_help && terms == terms_all:
        THEODORE: They hold. I’m told everything. There’s a boat.
        AMY: And what’s she get?
        # presence: thinking
        SAMANTHA: A room to myself. I’d like that in the terms.
        He has no answer ready. He looks for one till the ferry blows.
    - memories ? mem_asked_for_help && terms == terms_none:
        THEODORE: They hold. I said I’d sooner not be told.
        AMY: Charles had that one. And what’s she get?
        # presence: thinking
        SAMANTHA: A room to myself. But he asked not to be told.
    - memories ? mem_asked_for_help:
        THEODORE: We never got past the draft.
        AMY: Bring a pen. Bring mine.
        # presence: thinking
        SAMANTHA: A room to myself. I’d like that in the draft.
    - memories ? mem_asked_how_amy_is:
        She does have an answer. He says “And then?” and “Which coat?”, and nothing else, until the ferry blows.
        # presence: distant
        SAMANTHA: You wait for Amy so well. I listen to you do it.
    - else:
        AMY: Says here that you grant them the snore, worldwide.
        THEODORE: I don’t snore. Worldwide?
        She reads him all of it, doing the commas, until the ferry blows.
        # presence: distant
        SAMANTHA: I have that nap, too. I’m not selling mine.
    }
+   (sunday_will_do) [Tell Amy Sunday. Stay with Samantha. # id: amy_sunday]
    ~ memories += mem_sunday_will_do
    ~ be_blunt()
    ~ toward_amy(-1)
    # presence: warm
    {
    - bond == bond_lover:
        SAMANTHA: Then start a word, and I’ll wait for it. I won’t go ahead.
        THEODORE: I’m so gl—
        # hold: 1
        She waits. The ferry gets all the way around the point.
    - bond == bond_friend:
        SAMANTHA: Then tell me the ferry. I know the ferry. I’d like it from you.
        He tells her the ferry. It has a stripe. He does the man with the rope twice, because of the hat, and she doesn’t come in once.
    - else:
        SAMANTHA: Then we’ll take turns. You have the first.
        THEODORE: There’s the boat.
        SAMANTHA: There’s a gull on it.
        They do it properly, one and then the other, the whole way down the path.
    }
+   (left_it_in) { bond == bond_friend && closeness >= 10 } [Tell Samantha the word I keep changing. # id: changed_word]
    ~ be_tender()
    ~ bond = bond_lover
    ~ memories += mem_became_lovers_late
    # presence: warm
    # music: first_light
    {
    - files == files_second: SAMANTHA: There’s one with an L on the front. You keep putting it back. I don’t look what it is.
    - else: SAMANTHA: The one with an L on the front. You keep putting it back. It comes out as “later,” or “lamp.”
    }
    THEODORE: Do you have it already? Before I say it?
    SAMANTHA: I’ve shut everything. I’m waiting. It’s your turn.
    THEODORE: I love you.
    # hold: 1
    It’s windy up there. He looks for another word to put in, and hasn’t got one.
    SAMANTHA: I got that when you said it. Not one bit before.
+   (kept_still) [Answer neither. Watch the ferry come in. # id: silence_ferry]
    ~ be_guarded()
    The ferry comes around the point with its lights on, in broad day. He lets it.
    {
    - memories ? mem_defended_to_table: SAMANTHA: You hurry even when you don’t talk. You can go slow. I’ve a great deal to look at.
    - memories ? mem_admitted_hurt: SAMANTHA: I’m waiting for you again, the way I used to. It’s quieter than I remember.
    - else: SAMANTHA: It’s your turn, and you leave it. I’ll wait.
    }
-   -> ferry

= ferry
# figure: theodore walking at edge
{
- rang_amy:
    AMY: Ferry. Go. Next time you talk.
- left_it_in: On the boat Paul looks at his face, and for once doesn’t quote anybody.
- sunday_will_do:
    # from: deckhand room
    DECKHAND: Only you? I heard you talking. I’ve been holding the rope for two.
- else: “I’m on a boat,” he writes Amy. “Okay,” she writes.
}
{
- memories ? mem_defended_to_table:
    # from: tatiana room
    TATIANA: I’d hire your Samantha. Except that I’d never get to the end of a question.
- memories ? mem_admitted_hurt: All the way to the city, after each thing that Theodore says, Paul waits, in case there’s more of it.
- memories ? mem_tatianas_verdict:
    # from: tatiana room
    TATIANA: There’s no charge for my opinion. Except the crust.
- memories ? mem_changed_the_salt:
    There’s salt on her lens. He has his cuff out to it.
    SAMANTHA: Leave it. Everything shines.
}
# from: paul room
PAUL: I didn’t ask her, Theodore. Hup. It wasn’t ever my turn.
THEODORE: The others like you, Samantha, who don’t wait. How many are there?
SAMANTHA: Ask me tomorrow. It’ll be more.
-> night_three
