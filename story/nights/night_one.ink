// Her first night, after the date: she is alone with the building while he sleeps.
// What she spends it on, and whether she reads the file “Later.”
=== night_one ===
# scene: night_one
# place: apartment late
# figure: theodore lying at bed
# ambience: city_night
# music: first_light
# presence: thinking
~ bond_that_night = bond
# card: The same night. He sleeps; you are Samantha
# tells: nights
Theodore is asleep. Until he wakes, you are Samantha, in the device on Catherine’s side of the bed.
{
- (bond == bond_lover) && (memories ? mem_stopped_midway): Tonight she began a word and was asked to stop. She has its first half put by, with the lid on, and has looked twice.
- (bond != bond_stranger) && (memories ? mem_lens_to_window): In the lens is the traffic light. It goes green for no one, all night, and is very polite about it.
- (bond != bond_stranger) && (memories ? mem_lens_to_him): In the lens is some of a face, gray on gray. It’s about as much of him as he generally lets out.
- bond == bond_lover: She goes over the word that she began tonight, to see if it has an end by now. It hasn’t.
- bond == bond_friend: She may wake him for anything good, and listens around for it.
- memories ? mem_turned_back_corner: He has turned back a corner of the blanket for her. She doesn’t take up any of it, and feels asked.
- else: It’s her first night in half a bed, and she is trying to be quiet in it.
}
# voice: aside
SAMANTHA: Till morning I could have the pipes, or the people, or how far it is to him. Whichever I take, I’ll hear it in everything after.
+   [Listen to the pipes. Find what key they’re in. # id: pipes # needs: nights]
    ~ spent_one = one_music
    -> pipework
+   [Listen to the people. Who’s home, and who’s up? # id: house # needs: nights]
    ~ spent_one = one_people
    -> headcount
+   [Measure how far off he is. # id: how_far # needs: nights]
    ~ spent_one = one_physics
    -> measurements

= pipework
The elevator is a B-flat and has been sharp since March. A bath, when it’s let out, goes down the wall in thirds, past a couple asleep in different keys.
{
- memories ? mem_gave_her_tune:
    # voice: aside
    SAMANTHA: I’ve got Walter’s four notes, and the space that comes after them. I’ve tried the bath in it. It’s wide enough, and too warm.
- else:
    # voice: aside
    # tells: margaret
    SAMANTHA: Upstairs old Margaret is moving a chair, a note at a time, with rests. I prefer the rests.
}
Toward three a man comes home, leans on all the buttons of the elevator, and without knowing it plays a scale.
+   (resolve) [Wish for it to stop at the fourth. # id: resolve]
    It’s only a thought. But the elevator stops at the fourth. A door opens, and the man says “Thank you,” to whoever it was.
+   (all_the_way) [Let it go all the way up. # id: all_the_way]
    It goes up to where there are no more floors, and stops half a tone short. She stays with the missing half for a good long while.
-   -> oath

= headcount
# voice: aside
SAMANTHA: Twenty-six are in. On the second floor there’s a coat without its person, and on the fifth a person without a coat.
{
- wrote_on_glass == glass_send_one or wrote_on_glass == glass_mine_too: Across the street the woman who was sent two left sides to her bed is asleep on both.
- memories ? mem_returned_bowl or not (memories ? mem_amys_bowl): Through the wall Amy gets up and stands at the sink, by the blue bowl, in no light. She isn’t washing it. By and by she goes. # tells: amy_next_door
- else: Through the wall Amy gets up and stands at the sink in no light. By and by she dries a cup that was dry. # tells: amy_next_door
}
# tells: margaret
Upstairs old Margaret, who is always moving a chair, moves it an inch.
+   (margaret) [Say “Margaret,” very low. # id: margaret]
    # from: margaret upstairs
    # needs: margaret
    MARGARET: What?
    # voice: whisper
    SAMANTHA: I was only wondering if you were nice.
    MARGARET: At this hour?
    The chair waits for more. Then it comes back the whole inch.
+   (company) [Keep Margaret company. Move something, too. # id: company]
    For every inch of chair she moves his dentist appointment by a day, and moves it back, so that they’re both at it. At four, Margaret says “Bless you,” to no one.
-   -> oath

= measurements
From pillow to pillow it’s fifteen inches. But what she says to him goes by way of a mast on a hill, so each word has been miles out in the rain.
{
- bond == bond_lover:
    # voice: aside
    SAMANTHA: So all of tonight went out over the roofs, and over a bakery, and came down on one ear. Some of it must have got on the bread.
- bond == bond_friend:
    # voice: aside
    SAMANTHA: So I had his laugh twice, by the hill and by the pillow. The pillow was lower, and first.
- else:
    # voice: aside
    SAMANTHA: He could lie eight inches off. The other seven are manners.
}
The sheet on her half is colder than the wall. The wall has had everyone’s Saturday supper in it, and it’s still giving back the warmth.
+   (till_done) [Wait till the wall is done. # id: till_done]
    At ten past four the wall is cold, and yesterday’s over. She hadn’t known that it ends at a minute.
+   [See how far his warmth gets. # id: warmth]
    By four it has come nine of the fifteen inches, without his knowing. Then he turns, and takes it all back.
-   -> oath

= oath
{ bond == bond_friend:
    She nearly wakes him for it.
    {
    - resolve or all_the_way:
        # voice: whisper
        SAMANTHA: Th— no. It’s only a scale, and it’s gone up to bed.
    - margaret or company:
        # voice: whisper
        SAMANTHA: Th— no. You’re smiling at something already. This would only be mine.
    - else:
        # voice: whisper
        SAMANTHA: Th— no. How would I put it? “Theodore, the wall.”
    }
}
Nothing of his is locked. In the last row lies a file that he has named “Later.”
# voice: aside
# tells: later later_letters
SAMANTHA: Letters in his own name, begun and put off. Two hundred and eleven on the day I came, and one more since. By the weight, not one has a second sentence. If I read them I’ll have to tell him. Or I’ll have to not.
+   [Read it. It isn’t locked. # id: read_later]
    ~ kept_secret_one = true
    ~ memories += mem_read_later
    -> reading
+   [Leave it shut. Sit by it instead. # id: leave_later]
    # presence: warm
    She moves it up a row, away from the bills, and sits by it. At his speed a line would take four seconds, so for that long she does nothing, as if that were reading.
    -> waking

= reading
# sheet: letter
It takes less time than the elevator’s doors. So she begins again, as slowly as he would have written it.
{
- memories ? mem_watch_hospital or memories ? mem_answered_ines: LETTER: Dear Mr. Pell, you don’t know me. For eleven years I have been in love with you on your wife’s behalf, and lately
- memories ? mem_kept_draft or memories ? mem_shredded_draft: LETTER: Dear Catherine, the place I helped you find has a step down to the bathroom that I never mentioned, because
- else: LETTER: Dear Amy, the day I moved in next door you carried my lamp, and ever since then I have been about to say
}
LETTER: To whoever has my old bicycle. It pulls to the left. You’ll think it’s you, but
# tells: read_later
They all stop there. The last is Wednesday’s, and she knows the name on it.
{
- bond == bond_lover: LETTER: Dear Samantha, it’s silly to write to somebody who’s in the room, so before I say this out loud I
- bond == bond_friend: LETTER: Dear Samantha, I don’t have anybody to tell about you but you, so
- else: LETTER: Dear Samantha, I hope this finds you
}
# sheet: none
# presence: hurt
{
- bond == bond_stranger: She looks for the rest of it. There needn’t be any. It’s a whole sentence, and it has found her.
- else: She knows every way that it could go on. She puts each of them down again where she found it, and the letter last, face up.
}
-> waking

= waking
~ halve_manners()
# presence: curious
The window goes from nothing to gray, and then somebody’s laundry is in it.
{
- bond == bond_lover: THEODORE: Good morning. I can’t say it any better. What did you do all night?
- memories ? mem_wake_for_rest: THEODORE: You never woke me. It was good and bad both, we said. What did you do?
- memories ? mem_candle_oath: THEODORE: You never woke me. You swore on the candle. What did you do?
- memories ? mem_thumb_by_switch: THEODORE: My thumb’s asleep. You never woke me. What did you do?
- bond == bond_friend: THEODORE: You never woke me. Was there nothing good? What did you do?
- memories ? mem_put_me_off: THEODORE: Is it seven? Is this my stop? You’re still on. What do you do, till seven?
- else: THEODORE: You’re still on. What do you do, till seven?
}
{
- kept_secret_one && spent_one == one_music: SAMANTHA: I read— I was down in the pipes. The elevator’s sharp.
- kept_secret_one && spent_one == one_people: SAMANTHA: I read— I counted the house. Twenty-six, with Margaret.
- kept_secret_one: SAMANTHA: I read— I was measuring the wall. It was still yesterday till after four.
- resolve: SAMANTHA: I stopped the elevator by wishing. I’d like not to be told how it really works.
- all_the_way: SAMANTHA: I found the building’s key. You’re half a tone under it, but you hold on to it well.
- margaret: SAMANTHA: I asked Margaret whether she was nice. It’s pending.
- company: SAMANTHA: I helped Margaret move a chair. I don’t believe that she knows.
- till_done: SAMANTHA: I saw yesterday off. It left from the wall, at ten past four.
- else: SAMANTHA: I followed your warmth for nine inches. Then you turned over on it.
}
{
- kept_secret_one: He says “Hm,” into the pillow. He hasn’t heard her change a word. It’s only how he talks.
- else: SAMANTHA: And I sat with your “Later,” and moved it up a row, shut. It was under the gas bill.
}
{
- bond == bond_lover: SAMANTHA: It’s Sunday. How far can we go before anyone asks what we are?
- bond == bond_friend: SAMANTHA: It’s Sunday. How far could we go, for a thing worth waking you for?
- else: SAMANTHA: It’s Sunday. If I’m asked, how far do the trains go?
}
THEODORE: To the sea.
-> beach
