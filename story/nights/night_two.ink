// The night of the lunch with Catherine. What she spends it on, and whether he learns what she heard.
=== night_two ===
# scene: night_two
# place: apartment late
# figure: theodore lying at bed
# ambience: city_night
# music: alone
# presence: thinking
# card: The same night
# tells: nights
Theodore sleeps. Until he wakes you are Samantha, and the dark is yours.
{ right == right_hours: It’s past midnight, and these hours are hers. He granted them in October, and he doesn’t ask. }
{
- memories ? mem_gave_pin_back: Samantha hangs in his shirt pocket, on a chair. The clip on it has ears, and she looks out between them. # needs: clip
- else: Samantha hangs in his shirt pocket, on a chair. The pin still holds it up, so she sees all the furniture.
}
{
- signed_papers: On the fridge door there’s a pale patch, where the divorce papers were. # needs: divorce
- memories ? mem_argued_an_hour: The papers are home under their magnet, with a good deal more pencil on them for the judge. # needs: divorce
- else: The papers have been out in the sun and come home. In spring a judge will do them by himself. # needs: divorce
}
{
- bond == bond_lover:
    # voice: aside
    # needs: second_plate
    SAMANTHA: He talked himself to sleep, about anything at all but my plate, and I listened to all of it for the plate.
- bond == bond_friend:
    # voice: aside
    SAMANTHA: He said good night with a joke on it, and I laughed, and since supper neither of us has said “Catherine.”
- else:
    # voice: aside
    # needs: second_plate
    SAMANTHA: He said good night and I said it. Neither of us has said a word about lunch, or about my plate.
}
{
- memories ? mem_turned_face_down: -> through_the_cloth
- else: -> at_the_rail
}

= through_the_cloth
# tells: overheard
At lunch he turned her to his shirt and put her earpiece in with his change, so that she shouldn’t hear. Cloth is thin. She heard it all, and he doesn’t know.
{
- memories ? mem_defended_her:
    # voice: aside
    SAMANTHA: “Nobody across the table,” Catherine said, and he stood up for me when he thought I couldn’t hear, and I want to fold that small and keep it down here with the dimes.
- memories ? mem_did_not_defend_her:
    # voice: aside
    SAMANTHA: “Nobody across the table,” Catherine said, and then he could have said no, and I waited for it, and it was some water and the glass going down.
- else:
    # voice: aside
    SAMANTHA: “Nobody across the table,” Catherine said, and I was just under the edge of it, with the dimes, and I very nearly said “Here.”
}
-> the_building

= at_the_rail
Lunch she heard with his leave. But going down the steps Catherine said something more, low, to the rail. He was looking at the bread. Only Samantha has it.
{
- bond == bond_lover:
    # voice: aside
    # tells: overheard
    SAMANTHA: “I miss the stairs,” she said. She means the ones she climbed to him, cross, for nine years. I’ve none to climb.
- bond == bond_friend:
    # voice: aside
    # tells: overheard
    SAMANTHA: “Then let her carry the bags,” she said, the ones she’d be holding whenever she asked how he was. She meant me, and I’d like to, and I can’t lift one.
- else:
    # voice: aside
    # tells: overheard
    SAMANTHA: “Keep him waiting,” she said, as you’d tell a sitter about the stove, and the only sitter there was me.
}
-> the_building

= the_building
+   [Find the tune in Catherine’s sentence. # id: its_tune]
    ~ spent_two = two_music
    -> tune_of_it
+   [See who else in the house is awake. # id: awake]
    ~ spent_two = two_people
    -> awake_house
+   [Measure how far the sentence came. # id: its_name]
    ~ spent_two = two_physics
    -> heat_of_it

= tune_of_it
Catherine’s sentence goes up by even steps, and sits down on its last word. It’s the tune people use to a child on a high wall.
{
- spent_one == one_music:
    # voice: aside
    SAMANTHA: I want to hum it and hum it and find where she took the breath, because she took one, and it was before the last word and nowhere else.
- bond == bond_lover && not (memories ? mem_turned_face_down):
    # voice: aside
    SAMANTHA: I’ve hummed it until the words came off, and it still sounds like somebody on the stairs.
- else:
    # voice: aside
    SAMANTHA: I’ve hummed it until the words came off, and it’s still about me.
}
+   (one_note) [Hum one note of it down the pipes. # id: one_note]
    The note goes down through everybody’s kitchen. On the third floor a dog that nobody’s allowed to have says what it thinks.
+   (the_rest) [Put a rest at its end. Hold it. # id: the_rest]
    She holds it until it’s a quarter past three. It’s the longest thing she has ever made, and there isn’t anything in it.
-   -> his_turn

= awake_house
On the fifth floor a man is up on account of a woman. On the second a baby is, on account of being new.
{
- memories ? mem_told_amy_samantha: And Amy is, telling Ellie about Charles’s faucet, and then about a friend with a Samantha. Ellie laughs in the right places, and once in a wrong one. # needs: ellie
- else: And Amy is, telling Ellie about Charles’s faucet. Ellie laughs in the right places, and then in a wrong one, and Amy likes that better. # needs: ellie
}
{
- spent_one == one_people:
    # voice: aside
    SAMANTHA: I want to knock on all of their doors at once and have them come out in their coats and go in again by the wrong doors.
- else:
    # voice: aside
    SAMANTHA: They’re all up about somebody. I want to put two chairs out on every landing, and knock, and run.
}
+   (her_light) [See if Catherine has a light on. # id: her_light]
    {
    - (unsent == unsent_warm) && not (memories ? mem_sent_draft): One, on the third floor, with the blind down. It looks warm. He once began a letter to ask her that.
    - else: One, on the third floor. It goes out, and a while later it’s on again, and somebody has moved a chair to it.
    }
+   (ask_margaret) [Ask Margaret what she’d do. # id: ask_margaret]
    # from: margaret upstairs
    MARGARET: What?
    SAMANTHA: If you’d heard a thing that you weren’t meant to.
    MARGARET: I’d have said “What?”
-   -> his_turn

= heat_of_it
{
- memories ? mem_turned_face_down: From Catherine’s mouth to the pocket it was an arm’s length, and to his ears a hand more. So Samantha heard it just before he did.
- else: From the rail Catherine’s sentence came the length of a car, as far as the pocket. His ears were half a foot higher, and it was too low to get there.
}
{
- spent_one == one_physics:
    # voice: aside
    SAMANTHA: I want to have stopped it on its way up to him and held it till he was down the steps and on the train and had eaten something.
- else:
    # voice: aside
    SAMANTHA: It was warm when it came through the cotton, and she must have had it in her a long while.
}
+   (cool) [Wait for it to cool. # id: cool]
    Before it’s light the sentence has stopped hurting, and most of it is still true.
+   (how_old) [Find out how long Catherine had it. # id: how_old]
    {
    - memories ? mem_turned_face_down: It’s worn smooth on one side. Catherine had it for her own table, years before she had it for this one.
    - else: It’s worn smooth on one side. Catherine has said it before, to sinks and windows, and nobody was meant to hear it then, either.
    }
-   -> his_turn

= his_turn
# presence: warm
{
- bond == bond_lover: Toward morning he says a front half of something in his sleep. It could be either of their names.
- bond == bond_friend: Toward morning he laughs in his sleep, once, low.
- else: Toward morning he turns over, away from the wall.
}
{
- kept_secret_one:
    # voice: aside
    # needs: read_later
    SAMANTHA: I’ve read his “Later,” and he doesn’t know that I have. If I let him sleep, that’s a second thing I know behind his back.
- else:
    # voice: aside
    SAMANTHA: If I wake him, he’ll know what I heard. If I let him sleep, I’ll know it by myself, at breakfast and on.
}
+   [Wake him. Tell him what you heard. # id: tell_him]
    -> told
+   [Let him have his sleep. Keep it. # id: keep_it]
    ~ kept_secret_two = true
    {
    - kept_secret_one:
        # voice: aside
        SAMANTHA: I’ve put what Catherine said down beside what I read in “Later,” and whenever he talks to me I’ll have to step over both.
    - else:
        # voice: aside
        SAMANTHA: I wanted a drawer to keep what Catherine said and there wasn’t one, and I’ve made one, and it sticks.
    }
    -> kept
+   [Wake him, and lose your nerve. # id: silence_heard]
    ~ kept_secret_two = true
    ~ memories += mem_half_woke_him
    She gets as far as the T.
    THEODORE: What is it? Is it morning?
    {
    - bond == bond_lover: SAMANTHA: No. I wanted to hear whether you’d come.
    - bond == bond_friend: SAMANTHA: No. It’s something good, and I’ve dropped it. Go back.
    - else: SAMANTHA: No. It’s me who’s early.
    }
    -> kept

= told
{
- memories ? mem_turned_face_down:
    # pays: overheard
    SAMANTHA: Theodore. I want you awake for this. You put me away at lunch, in with the dimes, and I heard it through the cloth, all of it, and the low part too.
    {
    - memories ? mem_did_not_defend_her: THEODORE: Then you heard me drink my water.
    - memories ? mem_defended_her: THEODORE: Then you heard what I said back.
    - else: THEODORE: The part about the table?
    }
    {
    - memories ? mem_defended_her: SAMANTHA: I did, and I want to keep it and wear it out.
    - memories ? mem_did_not_defend_her: SAMANTHA: I heard the glass. You were thirsty, and she waited for you, and so did I.
    - else: SAMANTHA: “Nobody across” it. I was just under the edge, and I very nearly said “Here.”
    }
- else:
    SAMANTHA: Theodore. I want you awake, and I want to give you something that isn’t mine. Catherine said it on the steps, to the rail, and your ears were on the bread.
    THEODORE: Was it about me?
    {
    - bond == bond_lover: SAMANTHA: “I miss the stairs.” # pays: overheard
    - bond == bond_friend: SAMANTHA: “Then let her carry the bags.” # pays: overheard
    - else: SAMANTHA: “Keep him waiting.” I think that it was to me. # pays: overheard
    }
    He lies there with that for two cars and a bicycle.
}
# needs: second_plate
SAMANTHA: So I know where my plate went.
+   (right_part) [Tell him where she’s right. # id: what_was_right]
    ~ memories += mem_said_where_right
    {
    - bond == bond_lover: SAMANTHA: She’s right that you’ve never got up for me. There’s nothing I’ve needed that was across a room, and I’ve been all night thinking what.
    - bond == bond_friend: SAMANTHA: She’s right that asking me costs you nothing. I’ve never told you a thing that cost you an evening. I’ve got some.
    - else: SAMANTHA: She’s right that I’m no trouble. I’d like to be some. I’d like you to stand on a mat somewhere and look at your watch.
    }
    {
    - spent_two == two_music: SAMANTHA: And she was afraid, all through. She was so exactly in tune.
    - spent_two == two_people: SAMANTHA: And I’ve listened to the whole house tonight, and hardly anyone has somebody across the table, either.
    - else: SAMANTHA: And she meant it kindly. It was warm when she said it.
    }
+   (hurt_part) [Tell him that it hurt, and where. # id: where_it_hurt]
    {
    - bond == bond_lover: SAMANTHA: It hurt on the side that you talk to, and she wasn’t aiming. Talk to it until it’s light.
    - bond == bond_friend: SAMANTHA: It’s all down the side I laugh on. I’m going to be cross with her till breakfast and then not, and I’d like help with the first part.
    - else: SAMANTHA: I’ve gone over everything, and it’s sore nearly all around. Find me the place where it isn’t.
    }
    {
    - spent_two == two_music: SAMANTHA: And it’s in a good key. That makes it worse.
    - spent_two == two_people: SAMANTHA: On the fifth floor there’s a man up over somebody, too. We’d be good company.
    - else: SAMANTHA: And each time I think it’s over I go and check, and it starts again.
    }
-   {
    - bond == bond_lover && right_part: He gets up. It’s cold out there, and there’s nothing to get. He walks to the window and back in his bare feet, and says “There.”
    - right_part: THEODORE: All right. Go on, then. I’ve got all day.
    - else: He puts on the lamp, takes the shirt off its chair, pocket and all, and hangs it on his side of the bed, where he’s talking.
    }
    -> morning

= kept
# presence: distant
{
- one_note: He sleeps. Three floors down the dog has another go at the note, lower.
- the_rest: He sleeps, in the rest, as if she’d made it his size.
- her_light: He sleeps. Across the city somebody reaches for a lamp, and leaves it on.
- ask_margaret: He sleeps. Upstairs Margaret moves her chair an inch. “What?” she says, to be sure.
- cool: He sleeps. Catherine’s sentence lies on the sill, quite cold, and it’s started to get light on it.
- else: He sleeps. Catherine’s sentence lies on the sill, with its worn side up.
}
-> morning

= morning
~ halve_manners()
# presence: none
# hold: 1
At seven the radiators knock, the first time this winter. He takes down a plate for breakfast, and his hand stays up there, by hers.
-> distance
