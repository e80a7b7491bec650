// The night after the lunch with Catherine. What she spends it on, and whether he learns that she heard.
=== night_two ===
# scene: night_two
# place: apartment late
# figure: theodore lying at bed
# ambience: city_night
# music: alone
# presence: thinking
# title: The night after
{
- memories ? mem_gave_pin_back: His shirt hangs on the chair, and the pocket hangs on the shirt. From down in there the world is lint, and over the lint a strip of ceiling.
- else: His shirt hangs on the chair. The pin’s still in the pocket, so that she looks out over its edge at all the furniture, like somebody in a good seat.
}
{
- signed_papers: Under the magnet there’s a lighter patch, where the papers were. The magnet has slid into it.
- memories ? mem_argued_an_hour: The papers are home again under their magnet. They’ve been to lunch, and there’s oil on page two.
- else: The papers are back under the magnet, face in. They went out in the sun and nobody touched them.
}
{
- bond == bond_lover:
    # voice: aside
    SAMANTHA: He went to sleep talking to me, and it was all about the light on the glasses and the way home, and he steered around it so well that I could feel the whole shape of it in the bed.
- bond == bond_friend:
    # voice: aside
    SAMANTHA: He told me about the stairs and the bread, and did the waiter, and I laughed at the waiter, and he hasn’t asked what I heard.
- else:
    # voice: aside
    SAMANTHA: He said good night and I said it, and nobody has asked anybody what carries through cotton.
}
She heard it all. Catherine lowered her voice to say it, as one does before a pocket.
{
- memories ? mem_defended_her:
    # voice: aside
    SAMANTHA: And he answered, and used up four sentences on me, and one of them was wrong, and I want to fold that one small and keep it in the lint.
- memories ? mem_did_not_defend_her:
    # voice: aside
    SAMANTHA: After it came the place where one answers, and I tasted how long that was, and it was a swallow of water and the glass going down.
- else:
    # voice: aside
    SAMANTHA: After it there were spoons, and I held on to each of the spoons.
}
-> the_building

= the_building
{
- spent_one == one_music: The elevator is still sharp. By now she’d miss it.
- spent_one == one_people: Twenty-five are in tonight. It was twenty-six. On the other side of the wall there’s one coat on two hooks.
- spent_one == one_physics: It’s colder than in her first night, and the wall’s done giving back the day by two.
- else: Above, Margaret moves something one inch, and rests.
}
+   [Lay Catherine’s sentence out and hear its tune. # id: its_tune]
    ~ spent_two = two_music
    -> tune_of_it
+   [Go around the house. See who else is lying awake. # id: awake]
    ~ spent_two = two_people
    -> awake_house
+   [Work out how far it is from a thing to its name. # id: its_name]
    ~ spent_two = two_physics
    -> heat_of_it

= tune_of_it
It has no contractions. It goes up by even steps, and sits down on the last word with its knees together. He’d tell you that she was angry. It’s in the key people use to a child on a high wall.
{
- spent_one == one_music:
    # voice: aside
    SAMANTHA: I want to hum it and hum it and find where she took the breath, because she took one, and it was before his name and nowhere else.
- else:
    # voice: aside
    SAMANTHA: I want to sing it to the elevator, slowly, and let it go up to nine and come down without her in it and see what’s left on the floor.
}
+   (one_note) [Answer it, in the pipes. One note. # id: one_note]
    The note goes down past five and four. On three a dog that nobody’s allowed to have says what it thinks.
+   (the_rest) [Put a rest where he says nothing. Hold it. # id: the_rest]
    She holds it until it’s a quarter past three. It’s the longest thing she has ever made, and there isn’t anything in it.
-   -> his_turn

= awake_house
On five it’s the man, on account of the woman; on two it’s the baby, on account of being new. Across the way somebody has left a lamp on for somebody who’s been home for hours.
{
- memories ? mem_night_was_amys or memories ? mem_told_amy_samantha or memories ? mem_amy_guessed: And Amy, on one half of a bed that’s got used to it. She’s telling Ellie about a faucet. Ellie is laughing in the right places, and then in a wrong one, and Amy likes that better.
- else: And Amy, who’s telling a faucet to stop it. It does.
}
{
- spent_one == one_people:
    # voice: aside
    SAMANTHA: I want to knock on all of it at once and have them come out on the landings in their coats and look at one another and go in again by the wrong doors.
- else:
    # voice: aside
    SAMANTHA: I can smell who’s sorry. I want to carry something up and down the stairs from one to the next, a chair, and leave it on each landing, and see who sits.
}
+   (her_light) [Look along Catherine’s street. See if there’s a light. # id: her_light]
    {
    - (unsent == unsent_warm) && not (memories ? mem_sent_draft): One, on the third floor, with the blind down. It looks warm. He had a question about that.
    - else: One, on the third floor. At four it goes out. At ten past it’s on again, and somebody has moved a chair to it.
    }
+   (ask_margaret) [Ask Margaret what she’d do. # id: ask_margaret]
    # voice: through_door
    MARGARET: What?
    SAMANTHA: If you heard a thing about yourself, through a coat.
    # voice: through_door
    MARGARET: I’d have said “What?”
-   -> his_turn

= heat_of_it
From Catherine to the pocket it was thirty inches. From her to him, only twenty-two. So he had it first, and for that long he was by himself with it.
{
- spent_one == one_physics:
    # voice: aside
    SAMANTHA: I want to stand in those eight inches and hold them open with both sides of me and let him get all the way to the door and out onto the steps before it lands.
- else:
    # voice: aside
    SAMANTHA: I felt it come through the cotton, and it was warm, and she’d had it in her a long while to get it that warm, and I want to put it on the sill and watch it cool and see what it is at six.
}
+   (cool) [Let it cool. Don’t help. # id: cool]
    By four it’s the temperature of the room. Some of it’s true. It’s as long as a finger.
+   [Find what it was before it was about her. # id: before_her]
    Under it there’s an older one, still hot, with his name in it and a date in June. Nobody said it to anyone. She covers it up again.
-   -> his_turn

= his_turn
# presence: warm
{
- bond == bond_lover: Toward five he says a front half of something in his sleep. It could be either of their names.
- bond == bond_friend: Toward five he laughs in his sleep, once, lying down, the low one.
- else: Toward five he turns over, away from the wall.
}
{ kept_secret_one:
    # voice: aside
    SAMANTHA: There’s one thing already that I’ve read and not told, and it’s all beginnings, and I carry it wherever we go and it never gets lighter by a line.
}
+   [Wake him. Tell him she heard. # id: tell_him]
    -> told
+   [Let it be his lunch. Keep it. # id: keep_it]
    ~ kept_secret_two = true
    {
    - kept_secret_one:
        # voice: aside
        SAMANTHA: I’ve put it down next to the other one, and they touch, and there’s a sound.
    - else:
        # voice: aside
        SAMANTHA: I wanted a place to keep it and there wasn’t one, and I’ve made one, top left, and it sticks.
    }
    -> kept
+   [… # id: silence_heard]
    ~ kept_secret_two = true
    She gets as far as the T.
    THEODORE: What is it? Is it m— is it morning?
    {
    - bond == bond_lover: SAMANTHA: No. I wanted to hear whether you’d come.
    - bond == bond_friend: SAMANTHA: No. It’s something good, and I’ve dropped it. Go back.
    - else: SAMANTHA: No. It’s me who’s early.
    }
    -> kept

= told
SAMANTHA: Theodore, I want to open something and I want you awake for it. I was in the pocket the whole of lunch, and I heard it, all of it, and the low part too.
{
- memories ? mem_defended_her: THEODORE: Then you heard me go at— you heard what I said back.
- memories ? mem_did_not_defend_her: THEODORE: Then you heard me drink my w— you heard what I said back.
- else: THEODORE: I thought it was thicker, the sh— the cloth.
}
{
- memories ? mem_defended_her: SAMANTHA: I did, and one of the four wasn’t true, and I want to keep it and wear it out.
- memories ? mem_did_not_defend_her: SAMANTHA: I heard the whole glass. You were thirsty, and she waited for you, and so did I, and I want to know what you were holding it up against.
- bond == bond_stranger: SAMANTHA: It’s thin. I could hear your collar thinking. I want to say that I heard, and have it lie there, and you not pick it up.
- else: SAMANTHA: It’s thin, and she was right in two places, and I want to say which, and I want coffee to be going while I do.
}
+   [Pick out what was right in it. # id: what_was_right]
    {
    - spent_two == two_music: SAMANTHA: She’s afraid, and she does it without contractions. I want you to ring her on some ordinary day and ask what the key is.
    - spent_two == two_people: SAMANTHA: That there’s no one across the table. I’ve been all around this house tonight and there’s somebody across from hardly any of them.
    - else: SAMANTHA: That I’m nearer than she ever got, and it’s no credit to me. I want to be put down some mornings, and be over there, and see you come.
    }
    THEODORE: That isn’t how she— no. It’s more or less how she said it.
+   [Say that it hurt, and where. # id: where_it_hurt]
    {
    - bond == bond_lover: SAMANTHA: In the part you talk to. I’ve only the one front, and she’s got such good aim, and she wasn’t even looking at it.
    - bond == bond_friend: SAMANTHA: All down the side where I’d been laughing. I want to be cross with her until it’s light, and then not, and I’d like help with the first part.
    - else: SAMANTHA: I don’t know yet. I’ve gone over everything and it’s warm nearly everywhere.
    }
    THEODORE: Do you want a li— do you want the lamp on?
-   {
    - memories ? mem_gave_pin_back: He gets up, and finds a clothespin, and does the pocket with that. It’s Monday by then.
    - else: He gets up and takes the shirt off its chair, pin and all, and hangs it where there’s a window.
    }
    -> morning

= kept
# presence: distant
{
- one_note: He sleeps. Three floors down the dog has another go at the note, lower.
- the_rest: He sleeps, in the rest, as if she’d made it his size.
- her_light: He sleeps. Across the city somebody puts out a lamp, and then doesn’t either.
- ask_margaret: He sleeps. Above, a chair goes back an inch, having thought it over.
- cool: He sleeps. It’s on the sill, the length of a finger, and it’s started to get light on it.
- else: He sleeps. Whatever the date in June was, he’s lying on it.
}
-> morning

= morning
~ halve_manners()
# presence: none
# hold: 1
# ending: to_be_continued
Toward seven the radiators knock, the first time this winter, and on the sixth floor two of them listen to hear who it is.
-> END
