// Before dawn, by hand: a letter in which he is nobody else, put together from what this play remembers.
// The dilemma (catherine, amy): who is owed it. On each page there are six themes; in each the first thing that fits comes up.
=== last_letter ===
# scene: last_letter
# place: apartment late
# hum: fridge
# minute
# figure: theodore sitting at desk
# ambience: city_night
# music: none
# presence: none
# card: The same night, past four. His apartment
{
- last_word == last_word_hers: “Go while it’s light. I’ll get the door,” he told Samantha at the end. It was a good sentence, and he wanted her to stay. He has been up since midnight with it.
- last_word == last_word_his: “I don’t want you to go,” he told Samantha at the end. Since midnight he has thought of better ways to say it, and he doesn’t want them.
- else: Samantha waited for a last word, and he shut his mouth on it. Since midnight he has thought of a good many, and has put each of them back.
}
{ bond == bond_stranger: For half a year she asked, and he was polite. Now he’d tell her everything. }
# from: device room
DEVICE: It is late. Would you like to dictate?
THEODORE: No, thanks. I’ll do it by hand.
DEVICE: “By hand” is not installed.
{
- memories ? mem_signed_in_quiet: He has ten pens now. He takes the one that has signed things, and stands the others where they can see.
- memories ? mem_looked_for_pen: He lies down on the kitchen floor with a ruler. Since September he has known that there’s a pen under the fridge. It comes out in lint, and it writes.
- memories ? mem_crayon: All that writes here is half a crayon, the violet one. At Jocelyn’s party he was told to keep it, because he broke it. He writes with that.
- else: The only thing in the apartment that writes is the marker from the move. So far it has written FRAGILE. He writes with that.
}
{ memories ? mem_catherine_unread or memories ? mem_catherine_filed:
    DEVICE: There are messages from Catherine, unread since September.
    { memories ? mem_catherine_filed: He had told Samantha that some evening they’d read them, both of them. It’s only him now. }
    {
    - memories ? mem_one_ring: He opens “One Ring” and the others, at the sink.
    - memories ? mem_sent_draft: He opens “Warmth, Degree Of” and the others, at the sink.
    - memories ? mem_promised_papers: He opens “It” and the others, at the sink.
    - memories ? mem_slow_reader: He opens “Reading Speed” and the others, at the sink.
    - else: He opens “Copy Three” and the others, at the sink.
    }
    # pays: catherine_letters
    They’re short. The last is about the lunch in November. She had wanted to see him eat.
}
{ memories ? mem_ines_waits:
    DEVICE: There is a card with a parrot, from Ines Pell, unanswered since September.
    # pays: parrot
    He answers it on the back of a bill: he’s late, he’s sorry, he still has Walter’s tune. It has taken him half a year.
}
{ memories ? mem_read_later_together: The letter to his aunt has its end now. He puts a stamp on it, and it goes with the rest of the mail. }
{ memories ? mem_promised_call: He writes to Mara, his one date of the fall, on the back of a bill. “I promised you a call so well that I never made it. I’m sorry. Theodore.” }
{ memories ? mem_isabella_heard_her or memories ? mem_samantha_sang_low: He wraps the scarf that Isabella left in December, and puts her name on it. # needs: isabella }
He has never written a letter in his own handwriting, and signed it. It leans to the left.
# play: letter
{
- mostly_playful(): THEODORE: Dear Sir or Madam. No. It’ll have to be somebody.
- mostly_tender(): THEODORE: Who’s still owed one?
- mostly_blunt(): THEODORE: A letter. Who’s it to?
- else: THEODORE: To whom it may concern. All right. Whom?
}
+   [Write to Catherine. # id: catherine]
    ~ toward_catherine(2)
    ~ toward_amy(-1)
    ~ letter_to = to_catherine
    -> catherines_page
+   [Write to Amy, behind this wall. # id: amy]
    ~ toward_amy(2)
    ~ toward_catherine(-1)
    ~ letter_to = to_amy
    -> amys_page
+   [Write to anybody, and sign it with my name. # id: own_name]
    ~ be_blunt()
    ~ write_true(1)
    ~ letter_to = to_own_name
    -> own_page
+   [Write nothing tonight. # id: silence_letter]
    ~ be_guarded()
    ~ letter_to = to_nobody
    -> no_page

// ---- to Catherine: the news, in whole sentences, as near as he can get
= catherines_page
# sheet: letter
# sound: pen
{
- memories ? mem_catherine_unread: LETTER: Dear Catherine, tonight I opened your old messages. It took me half a year, and after that about as long as an egg. # pays: catherine_letters
- memories ? mem_one_ring: LETTER: Dear Catherine, it rang only once in September because I lost my nerve. Please take this as the second ring.
- memories ? mem_kept_draft: LETTER: Dear Catherine, is your new place warm? I had that written for a year, without the question mark.
- memories ? mem_shredded_draft: LETTER: Dear Catherine, your place has a step down to the bathroom that I never mentioned. As long as you might trip on it, I still had something to tell you.
- memories ? mem_promised_papers: LETTER: Dear Catherine, in September I had a lawyer promise you “it,” and you asked me what that was. I’m still working on the noun.
- memories ? mem_slow_reader: LETTER: Dear Catherine, I told your lawyer that I was a slow reader. It’s the writing that’s slow. I’ve been at this comma since midnight.
- else: LETTER: Dear Catherine, this is what my own hand looks like. You and the bank are the only ones who would know.
}
{
- memories ? mem_signed_with_pencil: LETTER: I saw you take the eraser off that pencil. I’ve thought about it more than about anything that I signed with it.
- memories ? mem_folded_tab: LETTER: I’ve folded the end of the tape under on your box, the way you do. I used to say that nobody would ever look for it. I’ve looked for it most nights.
- memories ? mem_box_by_door: LETTER: Your box has stood inside my door since September. I say “Excuse me” to it, and I’ve begun to wait.
- opened_catherines_box && not (memories ? mem_good_scissors): LETTER: The good scissors were in your box. I’ve apologized to the movers.
- memories ? mem_argued_an_hour: LETTER: We got as far as spoons. I’m a spoon short. I believe that it’s at your father’s, and that you’ve known it all along.
- memories ? mem_gave_pin_back: LETTER: You have the pin. I hold the pocket up with a clip that’s meant for paper. It’s very strong, and it has never been in anybody’s teeth. # tells: clip
- memories ? mem_bent_pin: LETTER: Your pin held. It has been through a lock and a birthday, and there’s still some frosting in the spring.
- else: LETTER: Your pin held. There’s been nothing in the pocket since yesterday, and it’s holding that.
}
{
- memories ? (mem_remembered_true, mem_heard_catherine): LETTER: I knew it was Bergen when I folded it. And I heard you in the hall, every time. I thought that one more line was a short thing. # needs: bergen_job # pays: bergen
- memories ? mem_remembered_true: LETTER: I knew it was Bergen. I asked if you needed it so that you’d say no, and you said it, and from then on the couch was level. # needs: bergen_job # pays: bergen
- memories ? mem_remembered_kind: LETTER: I had it down as a menu. Whenever I try to see that menu now, it has the crest of Bergen on it. I liked us, laughing. # needs: bergen_job # pays: bergen
- memories ? mem_heard_catherine: LETTER: I’ve stood in my hall with my coat on, to see how long it takes to get warm. It’s eleven minutes.
- else: LETTER: You asked if I’d got it, under the couch, and I said that I’d got it. I knew what I had. It’s heavy paper. Nobody prints a menu on it. # needs: bergen_job # pays: bergen
}
# play: letter
That’s the past. It took a whole side of the paper.
+   [Wish her a floor that runs downhill. # id: downhill]
    ~ memories += mem_wished_floor
    ~ heal(1)
    # sound: pen
    LETTER: I hope that wherever you live next isn’t level. I hope you measure it, and somebody asks you by how much.
+   [Tell her about the two plates. # id: plates]
    ~ memories += mem_told_plates
    ~ heal(-1)
    # sound: pen
    {
    - memories ? mem_laid_plate_again: LETTER: I laid a plate for her again, at the end, with a screw on it. It was the clean one, that was yours. I’ve washed them both. I wouldn’t know which to stop washing.
    - else: LETTER: I still get down two plates, when I’m not thinking. The clean one was yours. I wash them both. I wouldn’t know which to stop washing.
    }
+   [Leave two inches, for her corrections. # id: silence_past]
    ~ memories += mem_left_margin
    ~ be_tender()
    He leaves them, and a margin. He’d know her pencil anywhere.
-   # sound: pen
{
- memories ? mem_letter_lamp: LETTER: The lamp was yours. It has been in five marriages since, and I’d like to send it back. It’s a little worn where people hold it. # needs: lamp_catherine
- memories ? mem_letter_broken_off: LETTER: In the fall I stopped a page in mid-sentence, and it was much admired. I’m going to get to the end of this one, so that it can be marked.
- memories ? mem_promised_call: LETTER: In the fall I promised a woman a telephone call so well that there was nothing left to telephone. You’d have known. You’d have asked where I’d crossed anything out.
- else: LETTER: I left your lamp out of Walter Pell’s letter, the line that I said to you first and then sold. I don’t lend it now.
}
{
- memories ? mem_taught_jocelyn_tune: LETTER: You went down from that lunch humming. That’s his, that’s Walter Pell’s, he had it in corridors. He died in December. It has four notes. You put another on the end, and I’ve wanted to tell him.
- memories ? mem_secret_button: LETTER: What I had in my shirt never was a button. I’d like Jocelyn to have that from me, and I’ll stand still while she tells me why.
- memories ? mem_asked_secret: LETTER: I asked Jocelyn to keep something, and she kept it so loudly that you heard. I won’t hand her another.
- memories ? mem_walters_letter_never: LETTER: Walter Pell died in December. You lived for nine years with my being in love with him, and you never once asked me to close the door.
- else: LETTER: Walter Pell died in December. I went to tell you, and got as far as your number. You’d heard me be his wife through every door we had.
}
{
- bond == bond_lover && not (memories ? mem_became_lovers_late): LETTER: You said that there was nobody across the table. There was. She got up yesterday, and it’s the same table, and I can tell.
- bond == bond_friend && not (memories ? mem_became_friends_again): LETTER: You said that there was nobody across the table. I’d done the talking for both. Toward the end I’d learned to stop, and she went yesterday, so I didn’t get to be good at it.
- bond == bond_stranger: LETTER: You said that she couldn’t be kept waiting. I kept her waiting. I was polite the whole time, and yesterday she went.
- else: LETTER: You said that there was nobody across the table. Some nights I’d have agreed. She went yesterday, and I’ve left the chair out.
}
{
- last_word == last_word_his: LETTER: I told her that I didn’t want her to go. I ought to have said it a year ago, to you.
- last_word == last_word_none: LETTER: At the end I had my mouth open, and nothing came out of it. You’ll know the look.
}
-> catherines_end

= catherines_end
# play: letter
He has a closing for this. He has one for everything.
+   [No closing. Only my name. # id: only_name]
    ~ memories += mem_bare_name
    ~ be_blunt()
    ~ write_true(1)
    # voice: whisper
    # sound: pen
    LETTER: I looked for a way to close, and I’ve sold them all. This is the end of the letter. Theodore
+   [Use one that I’ve sold. They’re good. # id: good_one]
    ~ memories += mem_sold_closing
    ~ be_playful()
    ~ write_true(-1)
    # voice: whisper
    # sound: pen
    LETTER: So go where it’s level, Catherine, and if you hear a door at night, let it be mine, closing softly after you. Theodore
    It takes less than a minute. It’s as good as anything that Paul has had to sit down for, and there’s nobody in it.
+   [Write only the T, then go wash up. # id: silence_name]
    ~ memories += mem_wet_thumb
    ~ be_tender()
    # sound: pen
    He writes the T, and goes to do the dishes. This time he comes back, and puts the rest to it.
    # voice: whisper
    # sound: pen
    LETTER: Theodore
    The T is dry by then. On the rest there’s a wet thumb.
-   {
    - memories ? mem_argued_an_hour && not (memories ? mem_kettle): LETTER: P.S. The umbrella was gray. It had a duck.
    - memories ? (mem_kettle, mem_read_papers): LETTER: P.S. The kettle does stop. It clicks.
    }
    # sheet: none
    # sound: page
    He has no envelope but the one that copy three came in. He crosses out the 3.
    -> saved

// ---- to Amy: short, with the doing in it, and jokes let stand
= amys_page
# sheet: letter
# sound: pen
{
- memories ? mem_read_later or memories ? mem_read_later_together: LETTER: Dear Amy, the day I moved in next door you carried my lamp, and ever since then I’ve been about to say thank you. I’d thought it would be longer. # tells: amy_next_door
- memories ? mem_silent_elevator: LETTER: Amy. In September I rode up with you and didn’t say a word. This would have been about the third floor.
- memories ? mem_told_amy: LETTER: Amy. It never was the hand. It works, you see. It leans.
- else: LETTER: Amy. They weren’t menus. You knew that by the fifth floor, so I’ll go on from there.
}
{
- memories ? mem_perfect_mother_won: LETTER: I’ve been at your game tonight. You press nothing, and you sit there, and it goes up. I’m nearly perfect.
- memories ? mem_lost_umbrella: LETTER: Your umbrella’s in a tree by the station. It’s been up there since September, wide open, asking if it’s warm enough. I’ve gone around by the other street.
- memories ? mem_gave_mara_umbrella: LETTER: Your umbrella went home with a woman who does hedges. She gave it a seven and kept it. I’ve been getting wet at you all winter, and never said why.
- memories ? mem_kept_umbrella: LETTER: I’ve had your umbrella since September, and every time it asks am I warm enough. No. Then, for some months, yes. I’m only telling you, I haven’t told it.
- memories ? mem_halved_clementine: LETTER: I think about the clementine. You gave me half, against your own door frame, and neither of us had anywhere to be.
- memories ? mem_amys_bowl: LETTER: The night you gave me soup I washed your bowl twice, very quietly, on account of the wall. I had wanted to knock, and I had my hands full of bowl.
- else: LETTER: I told you in September that I had soup coming. I’d have liked yours. I ate mine standing up.
}
# play: letter
# needs: amy_film ninth_neck
In Amy’s film there’s a man with a coral collar, at his sink, and two plates.
+   [Tell her where the second plate is now. # id: second_plate]
    ~ memories += mem_plate_found
    ~ heal(1)
    # sound: pen
    LETTER: The clean plate was Catherine’s. It’s at the back now, behind the colander. I can still get at it, it only takes both hands.
+   [Ask her never to cut him. # id: never_cut]
    ~ memories += mem_kept_in
    ~ heal(-1)
    # sound: pen
    LETTER: Don’t ever cut the man with the plates. He’s slow, but somebody’s coming. Look how he rinses.
+   (heard_faucet) [Stop, and listen for her faucet. # id: silence_plates]
    ~ be_guarded()
    Through the wall, a faucet. He waits till it’s done before he goes on, so as not to talk over it.
-   # sound: pen
{
- memories ? mem_told_amy_samantha: LETTER: You’d put your coat on before you knew why, and what I did, on that roof, was tell you my news. You asked if she was on. I never asked you if you were cold.
- memories ? mem_night_was_amys: LETTER: The best thing I said all year I said on the roof, and it was taking something out of my ear.
- memories ? mem_amy_asked_who: LETTER: You asked at your sink who was in my ear, and on the roof you had to guess. I had my mouth open the whole time.
- else: LETTER: You guessed, on the roof, because I walk like there’s somebody on that side. I’ve tried it in the hall tonight. I still do.
}
{
- memories ? mem_asked_for_help: LETTER: That morning at your office I asked for help, in a whole sentence, and you passed me a page of your own divorce over your shoulder. Nobody has ever lent me anything so useful. # tells: amy_divorce
- memories ? mem_asked_how_amy_is: LETTER: That morning at your office I held your collar, and you backed out of the coat. It’s the most use I was all winter. There’s a question at the bottom, where I had room.
- memories ? mem_signed_at_amys: LETTER: I did forty T’s at your office, and you came along behind me and put in the h’s. I’ve looked at them. They’re the best letters in it.
- else: LETTER: That morning at your office I woke up under your coat. I’d been awake for the last minute of it. I didn’t like to hand it back.
}
{
- bond == bond_lover: LETTER: She went yesterday. I’d tell you how, but you’d only ask what the light was doing, and that’s the one part I could draw.
- bond == bond_friend: LETTER: She went yesterday. I keep getting up to tell her about it.
- memories ? mem_turned_over: LETTER: She went yesterday. We weren’t close. She’d have liked to be, and I said “Good night.” I’ve told that to the toaster, twice.
- else: LETTER: She went yesterday. We weren’t close. She’d have liked to be, and I turned to the wall. I’ve told that to the toaster, twice.
}
{
- last_word == last_word_his: LETTER: I said that I didn’t want her to go. It was a whole sentence, and I got to the end. You’d have left off the “I.”
- last_word == last_word_none: LETTER: At the end I couldn’t say it. I had it all ready, and I held on to it with both hands, like soup.
}
-> amys_end

= amys_end
# play: letter
He has to end it somehow.
+   (her_way) [End it her way. Two words short. # id: her_way]
    ~ memories += mem_her_way
    ~ be_blunt()
    ~ write_true(1)
    # voice: whisper
    # sound: pen
    LETTER: Wrote you a letter. Have to give it to you now. Theo
+   (flourish) [End it with a flourish. # id: flourish]
    ~ memories += mem_flourish
    ~ be_tender()
    ~ write_true(-1)
    # voice: whisper
    # sound: pen
    LETTER: You are the wall that I’d choose out of all walls, for on the far side of it there has always been a light. Theodore
    He reads it over. It’s the lamp line that he has sold for years. It has got in again, by way of a wall.
+   {often_playful()} [End it with stars for her to fill in. # id: stars]
    ~ memories += mem_asked_stars
    ~ be_playful()
    # voice: whisper
    # sound: pen
    LETTER: Please rate this letter, in stars. I’ll be out here by the umbrella hook. Theo
+   [Write only the T, then go wash up. # id: silence_theo]
    ~ memories += mem_half_theo
    ~ be_guarded()
    # sound: pen
    He writes the T, and goes to do the dishes. Then he comes back, and puts three letters to it, with wet fingers.
    # voice: whisper
    # sound: pen
    LETTER: Theo
    For Amy that’s the whole name.
-   { memories ? mem_asked_how_amy_is: LETTER: P.S. Again: how are you? }
    # sheet: none
    # sound: page
    It doesn’t take an envelope. He folds it, as far as he can judge, to the height of the gap under a door.
    -> saved

// ---- in his own name: the preface of himself
= own_page
# sheet: letter
# sound: pen
{
- memories ? mem_read_later: LETTER: To whoever has my old bicycle. It pulls to the left. You’ll think it’s you, but I rode it into a fence once, in the rain, looking at somebody. It has leaned that way since.
- book_answer == book_yes: LETTER: I’m told that there will be a book, and that somebody has to stand at the back of it and say who was talking. At no time was it me.
- else: LETTER: My name is Theodore Twombly. I have written some nine thousand letters, and this is the first that nobody ordered.
}
{
- memories ? mem_walters_letter_came: LETTER: In December I was asked for a dead man’s goodbye, and it came. I had his wife’s handwriting by then, and his. I haven’t asked whose it was.
- memories ? mem_walters_letter_borrowed: LETTER: In December I was asked for a dead man’s goodbye, and I let one stand that wasn’t mine or his. It was very good. I’d like to have it back.
- memories ? mem_took_tuesday: LETTER: I once kept a woman’s Tuesday for her, in my jacket. She asked for it back. I’d got used to the weight.
}
{
- memories ? (mem_trusted_her, mem_strangers_arm): LETTER: A crowd once put me on a bus, because they thought that I was blind. I rode it with my eyes shut, for their sake. I’d do a good deal so as not to disappoint a bus.
- memories ? mem_introduced_her: LETTER: I keep a napkin that says WATCH THE GATE. It was addressed to somebody else, and I’m the one who has to.
- memories ? mem_won_prize: LETTER: I won a lobster once with my eyes shut. A child has it now. You squeeze him and he lights up, and I’ve been told that I’m the same.
- memories ? mem_held_the_stranger: LETTER: I own a watch that’s set wrong. It was buckled on me on a pier, for announcing a delay.
- memories ? mem_two_left_sides: LETTER: Across my street was a woman who’d been sent two left sides of a bed. I told her something about that, in toothpaste, backward. We were never introduced.
- memories ? mem_kept_stranger: LETTER: For one night I was an airline. I held a passenger at the gate until she slept, and she told everybody it was weather.
- memories ? mem_boarded_stranger: LETTER: For one night I was an airline. I had a single passenger, and I boarded her on time, because I wanted to sleep.
- memories ? mem_clementine: LETTER: A woman on a train once left a clementine on my knee, with her mother on the line. I still don’t have a good answer to “Did you eat?”
- memories ? mem_left_screen_blank: LETTER: A screen the size of a building once asked me what I hadn’t said that day. I left it blank, and people stopped in the street for it. It’s my best-known work.
- memories ? mem_lamp_across: LETTER: I sat up with a stranger once, across a street, each with a lamp on. She was building something. I was the one who looked finished.
- else: LETTER: The woman upstairs is called Margaret. I know, because whenever I say so she answers. # tells: margaret
}
# play: letter
That’s a page, and he’s alone in it so far.
+   [Put in that I was married. # id: married]
    ~ memories += mem_put_married
    ~ heal(1)
    # sound: pen
    {
    - memories ? mem_remembered_true: LETTER: I was married to a scientist. She had an offer from abroad, and I folded it in eight and stood a couch on it. I’ve never written anything that held so well. # pays: bergen # tells: bergen_job
    - memories ? mem_letter_lamp: LETTER: I was married to a scientist. The only line of mine that you may know, the one about the lamp, I said to her by accident, in the dark. Then I sold it.
    - else: LETTER: I was married to a scientist, and she was right more often than I said. I’d like to have that in print.
    }
+   [Leave her out. She’d mark it. # id: leave_out]
    ~ memories += mem_left_her_out
    ~ heal(-1)
    # sound: pen
    LETTER: I’ve been a husband for a living. The first sentence is the hard one. You say the name, and then it’s mostly weather.
+   (left_line) [Leave one line blank. # id: silence_alone]
    ~ be_guarded()
    He leaves a line free. Anyone who has ever had to leave one will know how long it is.
-   # sound: pen
{
- isabella_was == isa_refused_badly && ((bond == bond_lover && not (memories ? mem_became_lovers_late)) or memories ? mem_became_friends_again): LETTER: In December a woman named Isabella came to help, and I looked at her and said, “I don’t know who that is.” If this is printed, don’t cut it. # needs: isabella
- isabella_was == isa_refused_badly && bond != bond_stranger: LETTER: In December a woman named Isabella came to help, and I pulled the tray out of her hands, and it went all over her. If this is printed, don’t cut it. # needs: isabella
- isabella_was == isa_refused_badly: LETTER: In December a woman named Isabella came to my door with a cake, and I told her that she’d been misinformed. If this is printed, don’t cut it. # needs: isabella
- terms == terms_all: LETTER: I asked once to be told everything, and I was taken at my word. I don’t advise it. I’d ask again.
- terms == terms_none: LETTER: I asked once not to be told. You may ask that. You’re told anyway, at noon, on some stairs.
- else: LETTER: There was a thing that I never asked, because I’d have had to hear it. You’re told anyway, at noon, on some stairs.
}
{
- bond == bond_lover: LETTER: For half a year somebody laughed in my shirt, and I never once counted those stairs. There turn out to be ninety-six.
- bond == bond_friend: LETTER: For half a year I had somebody to tell. I’d be halfway through a thing and already saving it for her. As of this morning I’ve got half a day saved up.
- else: LETTER: There was somebody who asked me things. “Fine, thanks,” I said, for months, and kept the rest. I’d like to change that to “Badly,” and she’s gone.
}
{
- last_word == last_word_his: LETTER: I said a plain thing to her, at the end. I’ve sold better ones every day for years, and I wouldn’t change it for any of them.
- last_word == last_word_none: LETTER: All these years I’ve had the words for people. At four o’clock I hadn’t one on me.
}
-> own_end

= own_end
# play: letter
And then it’s only the name. He has put other people’s to everything.
+   [Sign it, first and last name. # id: in_full]
    ~ memories += mem_full_name
    ~ be_tender()
    ~ write_true(1)
    # voice: whisper
    # sound: pen
    # pays: one_more
    LETTER: It’s ten past four in the morning, and this is the one who wrote it. Theodore Twombly
+   [Put one beautiful sentence before the name. # id: beautiful]
    ~ memories += mem_one_more_lovely
    ~ be_playful()
    ~ write_true(-1)
    # voice: whisper
    # sound: pen
    # pays: one_more
    LETTER: I have been the voice in so many rooms that I no longer hear, when I come home, which of the silences is mine. Theodore Twombly
    It’s lovely. He tries to think for whom he first wrote it. It was a dentist.
+   [Write only the T, then go wash up. # id: silence_signing]
    ~ memories += mem_paused_name
    ~ be_blunt()
    # sound: pen
    He writes the T, and goes to do the dishes. With a cup still to do he comes back, and puts the rest to it.
    # voice: whisper
    # sound: pen
    # pays: one_more
    LETTER: Theodore Twombly
    Nobody called him back. He came by himself.
-   # sheet: none
    # sound: page
    {
    - box_kept == box_slit: He lays it in the box that she came in. There’s a card in there already. It says WHENEVER YOU ARE.
    - else: He lays it in the box that she came in. It’s the size of a shoe, and a page goes in flat.
    }
    -> saved

// ---- to nobody: no letter
= no_page
{
- memories ? mem_left_screen_blank: He looks at the sheet. He has done this once before, on the side of a building, and people stopped in the street to read it.
- memories ? mem_letter_broken_off: He looks at the sheet. He has already had a page praised for what wasn’t on it. This has even less.
- memories ? mem_walters_letter_never: He looks at the sheet. In December Walter’s goodbye wouldn’t come, and Ines was waiting for that. For this there’s no one waiting.
- else: He looks at the sheet for as long as the longest letter has ever taken him. Then it’s done. There’s nothing he’d change.
}
# play: letter
{
- memories ? mem_read_later_together: DEVICE: In “Later,” twenty-two items still have no end. Shall I empty it?
- else: DEVICE: “Later” has two hundred and twelve items, each a single sentence. Shall I empty it? # tells: later_letters
}
+   [Finish one of them. # id: finish_one]
    ~ memories += mem_finished_one
    ~ be_tender()
    ~ write_true(1)
    # sheet: letter
    # voice: whisper
    # sound: pen
    {
    - memories ? mem_read_later_together: LETTER: Dear Sir, you were behind me at the bakery in June when I took the last one with seeds. I don’t care for seeds. I was buying it for somebody who had moved.
    - else: LETTER: To whoever has my old bicycle. It pulls to the left. You’ll think it’s you, but there was a fence, and rain, and I was looking at somebody.
    }
    # sheet: none
    # sound: page
    {
    - memories ? mem_read_later_together: THEODORE: That’s all it was. I’d thought it would be longer.
    - else: THEODORE: So it’s bent. That’s all it is.
    }
    {
    - memories ? mem_read_later_together: DEVICE: Twenty-one left. # pays: later
    - else: DEVICE: Two hundred and eleven left. # pays: later
    }
+   [Empty it. They’re only beginnings. # id: empty]
    ~ memories += mem_emptied_it
    ~ be_blunt()
    ~ write_true(-1)
    DEVICE: Are you sure?
    THEODORE: I’m sor— I’m sure.
    # pays: later
    It takes less time than the elevator’s doors. He’d have thought there would be a noise.
    {
    - memories ? mem_read_later_together: The ends go with it, all but his aunt’s, with the stamp on.
    - memories ? mem_read_later: One other person ever read it. She had it by heart.
    - else: He finds that he knows a few of them, like the first lines of songs.
    }
+   [Say nothing. Keep them all. # silent # id: silence_empty]
    ~ be_guarded()
    DEVICE: To keep everything, say nothing.
    The bus comes, and goes by. It’s the first.
    # pays: later
    DEVICE: Kept.
-   -> blank_sheet

= blank_sheet
# play: letter
That leaves the paper. It’s a good sheet.
+   [Fold it in eight, for the table that rocks. # id: fold]
    ~ memories += mem_folded_sheet
    ~ heal(1)
    {
    - memories ? mem_remembered_true: He knows how. He looks first, both sides, to see that there’s no crest.
    - memories ? mem_remembered_kind: He knows how, though he’d have said that he had never done it but with a menu.
    - else: He’s careful about the corners. It is something that his hands knew before he did.
    }
    It goes under the short leg, on top of the page with her terms. He leans on the table, here and there. It doesn’t rock at all now.
+   [Get down both plates, his and hers. # id: both_plates]
    ~ memories += mem_dried_plates
    ~ heal(-1)
    He dries the clean one on the sheet of paper, though there’s a towel. He holds it up to the light.
    {
    - memories ? mem_praised_film or memories ? mem_named_minute: Amy has this on film. There he’s slower.
    - else: There’s nothing on it. He does it again.
    }
+   [Put it in the pocket, where she was. # id: in_pocket]
    ~ memories += mem_sheet_in_pocket
    ~ be_tender()
    {
    - memories ? mem_gave_pin_back: A white edge stands up behind the clip, where the lens was.
    - else: It stands up in there with a white edge showing. From across the room you’d think that somebody was in.
    }
-   -> saved

= saved
# place: apartment dawn
# figure: theodore standing at window
{
- letter_to == to_nobody: DEVICE: Eight minutes to five. You have written nothing. Shall I save it?
- else: DEVICE: Eight minutes to five. Nothing has been dictated. Shall I save it?
}
{
- letter_to == to_catherine: THEODORE: It’s addressed. Thank you.
- letter_to == to_amy: THEODORE: It’s going next door. Thank you.
- letter_to == to_own_name: THEODORE: It’s on paper. You can’t lose paper. Thank you.
- else: THEODORE: No. Leave it open.
}
{
- letter_to == to_own_name or book_answer == book_no or book_answer == book_unset:
- letter_to == to_nobody: The publisher asked for a letter from him to somebody of his own. The publisher had better not wait up. # pays: one_more
- else: The publisher asked for a letter from him to somebody of his own. Here it is, and he can’t have it. # pays: one_more
}
{
- letter_to == to_catherine: He has asked Catherine for nothing. Will she write back?
- letter_to == to_amy: He didn’t hear Amy go to bed. Is she up?
- letter_to == to_own_name: It’s signed, and there’s no name at the top. Who gets it?
- else: It has to be told to somebody. Who’s up at five?
}
-> roof
