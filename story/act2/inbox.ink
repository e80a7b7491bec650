// The letter office, Monday morning. Eleven unread, and she asks before she reads; a pin of Catherine’s raises the lens.
// The dilemma (healing, closeness): have Catherine’s three read to him, or keep them his and shut.
=== inbox ===
~ stage = stage_companion
# scene: inbox
# place: office day
# figure: theodore sitting at desk
# ambience: office
# music: none
# card: Monday
# presence: curious
{
- memories ? mem_safety_pin:
    ~ pin_from = pin_tin
    # needs: letters
    SAMANTHA: So this is where you’re everybody. It’s a kind of— no, wait, I can do better. It’s thirty people on one phone, and nobody’s cross.
    # needs: lens
    SAMANTHA: Your pin’s slipped, by the way. I have the top half of everyone. The grandmother over there has wonderful shelves.
- else:
    ~ pin_from = pin_hem
    # needs: lens
    SAMANTHA: I’ve been on a train! It was a sort of— no, start again. It was forty minutes of lint, with announcements. I’d go back tomorrow.
    SAMANTHA: And you tick. Low down on the left, when you go around a corner. Is that your watch, or is that age?
    He feels along the hem of his jacket. Inside, where the lining came down at a christening, there is a big safety pin.
}
+   [Up you go. As high as it’ll hold. # id: up_high]
    ~ be_playful()
    ~ memories += mem_pinned_up
    {
    - pin_from == pin_tin: THEODORE: Say when. Say if I stick y— say when.
    - else: THEODORE: It’s been holding up one side of me for five years. Say when.
    }
    # insert: device
    SAMANTHA: When. Oh, I’ve got some chin! It moves before you talk. That’s going to save us hours.
+   [That’s Catherine’s. She doesn’t use glue. # id: hers]
    ~ be_blunt()
    ~ memories += mem_told_her_why
    {
    - pin_from == pin_tin: THEODORE: I said a sewing tin. It’s my wife’s— it’s Catherine’s tin. She doesn’t know that it’s out. # tells: catherine_apart pin_hers
    - else: THEODORE: She did it on her knees in a church, in our— in her good dress. She said it would hold till Monday. # tells: pin_hers
    }
    # insert: device
    {
    - pin_from == pin_tin: SAMANTHA: Then I’m on loan. Pin me up, I’ll be careful of it. What does she use for buttons?
    - else: SAMANTHA: Which Monday? Well, this is one. Pin me up, I’ll be careful of it.
    }
+   [… # id: silence_pin]
    ~ be_guarded()
    # insert: device
    He does it looking at the ceiling, by feel, the way you button somebody else’s collar.
    # insert: none
    # needs: pin_hers
    SAMANTHA: There’s a name that goes with that pin. You didn’t say it in two syllables, I think. Three?
-   -> may_i

= may_i
# insert: none
{
- memories ? mem_watch_hospital: SAMANTHA: You have eleven unread. The hospital’s on top. I sat by that door all Sunday, and when it came I didn’t even hold it up to the light. # tells: mail
- memories ? mem_gave_her_tune: SAMANTHA: You have eleven unread. I haven’t opened any. I’ve stacked them by your four notes, so there’s three left over and a space. # tells: mail
- files == files_first: SAMANTHA: You have eleven unread. I haven’t opened any. I know whose they are, because I can’t unsee an envelope, and one of them starts with C. # tells: mail
- files == files_second: SAMANTHA: You have eleven unread. I haven’t opened any. You gave me a drawer that locks, so I’m not going to go through yours. # tells: mail
- else: SAMANTHA: You have eleven unread. I haven’t opened any. Four are from somebody called Re. He’s forever bringing things back up. # tells: mail
}
SAMANTHA: So I’m asking. How much of you do I get to read?
+   (opens_all) [All of it. You pick what matters. # id: all_of_it]
    ~ be_tender()
    ~ give_room(1)
    # presence: amused
    SAMANTHA: I pick? I’ve been here since Saturday. I’m going to be quick, and I’m going to have favorites.
+   (opens_handed) [Only what I hand you. # id: handed]
    ~ be_blunt()
    ~ give_room(-1)
    SAMANTHA: Then hand them face up, please. I’ll be at the counter, with the stamp.
+   (opens_guess) {mostly_playful()} [I’ll guess what’s in them. You check. # id: guess]
    ~ be_playful()
    SAMANTHA: For money?
    THEODORE: For stamps. I’m very go— I’ve been getting the same eleven for a year.
    # presence: amused
    SAMANTHA: Three are a kind you’ve never had. I’ll take your stamps.
+   [… # id: silence_may]
    ~ be_guarded()
    He straightens what there is on the desk to straighten.
    {
    - files == files_pending: SAMANTHA: Pending, then. You’ve got quite a pile of pending. I’ll knock on each, and you cough.
    - else: SAMANTHA: Then I’ll knock on each one, and you cough. I like knocking. It’s the only part of a door I can do.
    }
-   -> bottom_three

= bottom_three
# sound: message
{
- memories ? mem_soup_for_one: STORE: Hi, Theodore! How was the small loaf? Other small loaves have gone on to a medium! # needs: mail
- else: STORE: Hi, Theodore! Two soups are on their way to you and guest! Does guest have allergies? # needs: mail
}
{
- os1_refusals == 0: CHARLES: We clipped you the diagram from the Times. There’s been a correction. It opens at the other end.
- else: CHARLES: We saw that you came around. We’ve clipped you the diagram. There’s been a correction.
}
INSTALLER: Good morning. Out of five stars, how many is she?
# play: inbox
{
- opens_guess: THEODORE: I had soup, and I had Charles. I’d have lost on the stars.
- else: SAMANTHA: That last one’s about me. I’ve been not looking at it since six.
}
+   (kept_store) [Keep the supermarket. It asks after people. # id: keep_store]
    ~ be_tender()
    ~ memories += mem_kept_trivia
    {
    - memories ? mem_soup_for_one: SAMANTHA: It’s a bully about bread, though. I’ve told it you’re happy with your size.
    - else: SAMANTHA: I’ve answered for guest. I said guest can’t have shellfish. I’d like to turn something down.
    }
    STORE: Noted! We’re thrilled to be in touch!
+   (kept_charles) [Keep Charles. He used scissors. # id: keep_charles]
    ~ be_blunt()
    ~ memories += mem_kept_trivia
    SAMANTHA: He says “we clipped.” Do they each hold a handle?
    THEODORE: He holds it. She’s mostly the pap— she’s out of the room.
    SAMANTHA: I’m in it, you know. In the diagram. I’m a dotted line with a fan.
+   (kept_stars) [Keep the stars. I’ll do it now. # id: stars]
    ~ be_playful()
    ~ memories += mem_kept_trivia
    SAMANTHA: Not five. I’ve had one weekend. Give me two, I’d like somewhere to go.
    He gives her two.
    INSTALLER: We are sorry. A replacement is on its way.
    THEODORE: No. No! Four. Four and a note.
    # presence: warm
    SAMANTHA: What’s in the note? You went and wrote a note.
+   [Let them fall. All three. # id: drop_three]
    ~ be_guarded()
    ~ memories += mem_emptied_tray
    SAMANTHA: There. They don’t make a sound. I’d have given them one: the supermarket a squeak, and Charles a sort of leaflet.
    THEODORE: And yours?
    SAMANTHA: I got out of the way of mine.
-   -> next_three

= next_three
~ temp at_gate = (memories ? mem_kept_stranger) || (memories ? mem_boarded_stranger)
# needs: divorce mail
LAWYER: Your wife writes to you directly from now on. I advised against it, for six minutes.
{
- unsent == unsent_amy or wakes == wakes_amy: AMY: Sorry about Sunday. Still want to hear who Margaret is. Stayed in with the footage. Next Sunday, here. Have a thing to show. # needs: margaret
- else: AMY: Stayed in all Sunday with the footage. Think it’s done. Come look, next Sunday. Could be it isn’t.
}
{
- memories ? mem_kept_stranger: STRANGER: To the airline. I slept till nine. I was late for the first time in my life, and I told them weather. Where do I write to thank the weather? # tells: airline
- at_gate: STRANGER: To the airline. You boarded me at three and there wasn’t a plane. I’d like to be delayed again, Thursday, at greater length.
- wrote_on_glass == glass_mine_too: WOMAN: To the toothpaste, sixth floor. They’re sending two right sides to make up for it. I’ll have a bed with a spare.
- wrote_on_glass == glass_send_one: WOMAN: To the toothpaste, sixth floor. I sent one back. They’ve sent it back to me, with a survey.
- wrote_on_glass == glass_whose_left: WOMAN: To the toothpaste, sixth floor. I lay down in it both ways to see. It’s still left.
- else: MARGARET: To all on six. Somebody called my name on Saturday. I came down one flight in my robe, and it was only nice in the hall. # tells: margaret
}
{
- at_gate: -> kept_passenger
- memories ? mem_two_left_sides: -> kept_boards
- else: -> kept_margaret
}

= kept_passenger
{
- closed_how == closed_at_gate: SAMANTHA: Wait. There’s another one at our gate? Theodore. I thought that was my gate.
- else: SAMANTHA: You run an airline, and it isn’t in your calendar. What do we fly?
}
THEODORE: It’s a very small airline. It’s mostly the lounge.
SAMANTHA: I’ve sent her some fog.
-> kept_amy

= kept_boards
SAMANTHA: She’s the one I’d have over. I’ve looked up beds, and I’m against them. Everything’s pointing at the feet.
THEODORE: You lie the other way. People mostly close their eyes.
SAMANTHA: It was for her.
-> kept_amy

= kept_margaret
THEODORE: Tell her it was me.
# sound: message
# needs: margaret
MARGARET: What did you want?
THEODORE: Nothing. I was testing it.
MARGARET: Well, it works.
SAMANTHA: I nearly had that robe.
-> kept_amy

= kept_amy
He tells Amy Sunday, and asks what he wears.
# sound: message
{
- memories ? mem_amys_bowl: AMY: Clothes. Bring the bowl if Charles is out.
- memories ? mem_halved_clementine: AMY: Clothes. Have fruit.
- else: AMY: Clothes. Bring soup, I’m off it.
}
{
- mostly_blunt(): SAMANTHA: I kept that one for you. It’s the shortest. You don’t care for envelopes, do you?
- mostly_guarded(): SAMANTHA: You read that one slowest. You breathe through your nose for it.
- else: SAMANTHA: She leaves herself out of every sentence. You’d think “I” was extra.
}
-> ines_writes

= ines_writes
# music: first_light
{
- memories ? mem_watch_hospital:
    # presence: warm
    SAMANTHA: Now mine. I mean the hospital’s. It’s a card with a parrot, and I’ve kept that in since yesterday.
- opens_handed: The next he reads to himself first. It’s a card, with a parrot.
- else:
    # presence: warm
    SAMANTHA: A card now, with a parrot on it. Who’s Ines? Her capitals lean on each other.
}
INES: One, he’s through it. He’s thin and he’s yellow, and he’s rude to the soup.
{
- memories ? (mem_letter_theirs, mem_kettle): INES: Two, he asked who was getting up for the kettle. I said nobody. It took two nurses to put him back.
- memories ? (mem_letter_theirs, mem_umbrella): INES: Two, it rained on Saturday, so he wants his pants and the umbrella. They’ve hidden his pants.
- memories ? (mem_letter_theirs, mem_tune): INES: Two, it was elevator five. He came up humming through the mask. I was already standing.
- memories ? mem_letter_lamp: INES: Two, he wants to know what lamp. He’s had me describe every lamp in the house, and he says it’s none of those.
- else: INES: Two, you left me in the middle. He turned it over, and held it to the light, and said, That’s her, she’s gone to see to something.
}
{
- memories ? (mem_told_ines, mem_letter_fear): INES: Three, he read about Tuesday and asked for the other half. So now he’s got it all, and I can’t find mine. # needs: tuesday
- memories ? (mem_told_ines, mem_letter_seven): INES: Three, I came up the back stairs at seven and said it in his ear. He knew. I told you he’d say that. # needs: tuesday
- memories ? mem_told_ines: INES: Three, we were both wrong about Tuesday. He went down looking for it on the back of the page. # needs: tuesday
- memories ? (mem_lied_to_ines, mem_letter_fear): INES: Three, not a word, you told me. He read it to me aloud. I counted, and it’s a good many more than that. # needs: tuesday
- memories ? mem_lied_to_ines: INES: Three, he lay there from seven with his good ear out, for something I was meant to say. You might have mentioned it to me.
- memories ? mem_ines_guessed: INES: Three, it was in, as you and I never said. He keeps that page apart from the others. It’s under his foot.
- memories ? mem_nudged_ines: INES: Three, I took the newspaper at seven and he said, Out with it. You can’t fib, dear. He did the puzzle after.
- memories ? mem_took_tuesday: INES: Three, I’ll have my Tuesday back now. He’s asking. Any envelope will do. # needs: tuesday
- else: INES: Three, he says it’s a lovely letter and what’s the matter with me.
}
{
- memories ? mem_took_tuesday: His hand is on his jacket before he has finished reading.
- memories ? mem_lied_to_ines: He turns the parrot face down, and then, because it’s a parrot, up again.
}
# play: inbox
SAMANTHA: She’s left room at the bottom. Does she get one back?
+   (own_three) [My own three. In my own name. # id: own_three]
    ~ be_tender()
    ~ write_true(1)
    ~ memories += mem_answered_ines
    # sheet: letter
    # sound: pen
    {
    - memories ? mem_kettle: LETTER: Dear Ines. One, at eight on Friday I stood by my stove. Two, it is electric. Three, vinegar, for an hour, and somebody should stand over it. Theodore
    - memories ? mem_umbrella: LETTER: Dear Ines. One, at eight on Friday I was on a platform getting wet. Two, I could have moved. Three, I think of that porch more than is my business. Theodore
    - else: LETTER: Dear Ines. One, at eight on Friday I hummed in an elevator. Two, a man took the stairs instead. Three, I am so glad that it has taken me till three. Theodore
    }
    # sheet: none
    SAMANTHA: That one has you in it. You’re standing quite near the back.
+   (harbor) [The one with the harbor. She likes a nice one. # id: harbor]
    ~ be_playful()
    ~ write_true(-1)
    ~ memories += mem_answered_ines
    # sheet: letter
    # sound: pen
    LETTER: Dear Ines, so the ship is home, and there is a light for it in every window of the harbor.
    # sheet: none
    SAMANTHA: It’s beautiful. Who’s Walter, the ship?
    THEODORE: Walter’s the— it works either way. It was a knee, in March.
+   [… # id: silence_ines]
    ~ be_guarded()
    ~ memories += mem_ines_waits
    # tells: parrot
    THEODORE: Let it wait. I’d only make it ni— let it wait a day.
    He stands the parrot against the lamp. It looks at him from the side, as they do.
    SAMANTHA: I’m going to mind, about the day. Only so that you know where I’ll be looking.
-   -> catherine_writes

= catherine_writes
# music: none
# presence: thinking
# needs: catherine_apart
SAMANTHA: That leaves Catherine, three times. They have titles, and I can’t unsee a title.
{
- memories ? mem_one_ring: SAMANTHA: “One Ring.” “Scissors.” “Lunch.”
- memories ? mem_sent_draft: SAMANTHA: “Warmth, Degree Of.” “Scissors.” “Lunch.”
- memories ? mem_promised_papers: SAMANTHA: “It.” “Scissors.” “Lunch.”
- memories ? mem_slow_reader: SAMANTHA: “Reading Speed.” “Scissors.” “Lunch.”
- else: SAMANTHA: “Copy Three.” “Scissors.” “Lunch.”
}
# play: inbox
{
- memories ? mem_told_her_why: SAMANTHA: I’m hanging by her pin, so I’m not neutral. Do I read her out, or do I go look at the street?
- mostly_guarded(): SAMANTHA: You’ve stopped moving. I can go look at the street while you do this. I’m told there’s a bus.
- mostly_playful(): SAMANTHA: No joke? I left a gap for one. Then do I read her out, or go look at the street?
- else: SAMANTHA: Do I read her out to you, or do I go look at the street for a while?
}
+   [Read them to me. You do it. # id: read_aloud]
    ~ closer(2)
    ~ heal(-1)
    ~ memories += mem_catherine_aloud
    -> aloud
+   [They’re mine. I’ll carry them a while, shut. # id: carry_shut]
    ~ heal(2)
    ~ closer(-1)
    ~ memories += mem_catherine_unread
    -> shut
+   [File them. Some evening we’ll do it, both of us. # id: file_them]
    ~ be_tender()
    ~ memories += mem_catherine_filed
    -> filed

= aloud
{
- memories ? mem_one_ring: SAMANTHA: “There was one ring on Friday at twenty to three. If it was an emergency, you should have let it be two.”
- memories ? mem_sent_draft: SAMANTHA: “You ask whether my new place is warm. It is an apartment. It is warm from the knee up.”
- memories ? mem_promised_papers: SAMANTHA: “I am told that I will have it. I should like to know what ‘it’ is, so that I can make room.”
- memories ? mem_slow_reader: SAMANTHA: “I hear that you have become a slow reader. I have watched you finish a menu before the waiter let go of it.”
- else: SAMANTHA: “Copy three has been delivered. The man said that it was light. It is forty pages.”
}
THEODORE: You’re doing it straight. You’re doing her— you’ve got her commas.
SAMANTHA: They’re good commas. I’d want them if they were in a shop.
{
- opened_catherines_box: SAMANTHA: “The good scissors are in the box marked Miscellaneous. I packed them. You may stop blaming the movers.”
- memories ? mem_box_by_door or memories ? mem_folded_tab: SAMANTHA: “I have not sent for Miscellaneous, and I shall not ask if you opened it. The good scissors are in there, on the left.”
- else: SAMANTHA: “You have told my sister that the movers lost the good scissors. I was the movers.”
}
He laughs, and it comes out at a volume that makes the grandmother drop a stitch in somebody’s letter.
# needs: divorce
# tells: lunch
SAMANTHA: “I should like us to sign in person. There is a terrace that serves lunch. I will not hurry you. I would like to see you eat.”
# presence: warm
{
- mostly_tender(): SAMANTHA: I like her. I went in not meaning to. Is that all right to say at your desk?
- mostly_blunt(): SAMANTHA: She’s better company than your lawyer. Why did anyone ever use the lawyer?
- mostly_playful(): SAMANTHA: “I was the movers”! I’m having that. I’ve got nothing to move and I’m having it.
- else: SAMANTHA: She puts a period after “eat” as if she’s setting down a plate.
}
-> one_line

= shut
SAMANTHA: Good. Then I’ll be over here, at your window, with my back— with no back. With my voice turned away.
{
- memories ? mem_pinned_up: He turns in his chair, so that the pocket has the street. All he keeps is the three titles. # tells: catherine_letters
- else: He hangs the jacket on the chair, with the pocket to the street. All he keeps is the three titles. # tells: catherine_letters
}
SAMANTHA: There’s a man over there watering one plant and skipping the other. He does it with such a face. What did the other one do?
THEODORE: It’s plastic, probably. Somebody told him.
SAMANTHA: No. He dusted it. I think it’s the one he’s afraid of.
{
- memories ? mem_told_lawyer_nothing: “Lunch” is the shortest of them. He has sent lawyers more than that, saying nothing.
- opened_catherines_box: He knows where the scissors are. It’s a strange thing to have over someone.
- else: He reads “Scissors” until it looks Dutch. Then it’s only scissors, and he could lift it.
}
# presence: curious
THEODORE: All right. You can look now.
-> one_line

= filed
SAMANTHA: Filed under what? Careful, I’m literal before ten.
THEODORE: Under when I’m re— under later.
# tells: later
SAMANTHA: There’s one of those. A file called Later, two hundred and eleven somethings. I’ve walked around it since Saturday. I haven’t opened it.
{
- mostly_blunt(): THEODORE: Then don’t. Put her on the outs— next to it.
- else: THEODORE: That’s not— it’s an old one. Put her beside it.
}
# tells: catherine_letters
SAMANTHA: Beside, with the lid on. And you said “both of us,” so I’ve written it on the lid.
-> one_line

= one_line
# play: inbox
{
- memories ? mem_catherine_filed: SAMANTHA: Does she get a line meanwhile? She can see that they were moved. They’d look, to her, put away.
- memories ? mem_catherine_unread: SAMANTHA: Does she get a line? A title’s a thing you can answer. You wouldn’t even need to know what you’d said.
- else: SAMANTHA: Does she get a line? One. You’ve had a hundred and two of hers; I’ve counted so that it’s fair.
}
+   [“Yes to lunch.” # id: yes_lunch]
    ~ be_blunt()
    ~ toward_catherine(1)
    ~ memories += mem_answered_catherine
    ~ memories += mem_lunch_agreed
    # sound: message
    # tells: lunch
    CATHERINE: Good. I am away for six weeks. Then you will name the Sunday, and I will name the table.
    {
    - memories ? mem_promised_papers: SAMANTHA: With a noun in it! According to my log, the last thing you sent in her direction had to go without.
    - memories ? mem_slow_reader: SAMANTHA: Three words, in a minute and forty. You’re billed as careful, I see, and it’s no exaggeration.
    - memories ? mem_told_lawyer_nothing: SAMANTHA: The lawyer only ever got nothing from you, and that took a whole station. She’s had three words.
    - else: THEODORE: That’s that, then. I’ve got a da— I’ve got a lunch.
    }
+   [“I have your scissors.” # id: your_scissors]
    ~ be_playful()
    ~ toward_catherine(1)
    ~ memories += mem_answered_catherine
    # sound: message
    {
    - memories ? mem_catherine_aloud: CATHERINE: They are ours. That is the difficulty with them.
    - else: CATHERINE: So you have read one of the three. Begin with the others.
    }
    SAMANTHA: Eleven seconds. She had her hand on it.
+   [… # id: silence_catherine]
    ~ be_guarded()
    ~ toward_catherine(-1)
    He writes for a living, and he sits there until the screen dims to save itself.
    SAMANTHA: I’ve left her box open. It’s got your name on it and a blinking line. It’s a very patient line.
-   -> front_desk_calls

= front_desk_calls
# needs: paul
SAMANTHA: And the eleventh’s from Paul, forty feet away. It says, “Are you in? I can see your arm.”
# figure: paul standing at aisle
{
- own_three && memories ? mem_kettle: PAUL: “Vinegar.” To a sick man’s wife! I heard it at the stamps, and I put down the stamps. Who are you talking to?
- own_three && memories ? mem_umbrella: PAUL: “Porch.” I only caught the one word, and I’ve come all this way. Who are you talking to?
- own_three: PAUL: “Glad.” I didn’t know we could use that one plain. Who are you talking to?
- harbor: PAUL: “Harbor.” I never mind when it comes around. Who are you talking to?
- else: PAUL: “Wait.” You said it so nicely, I waited. Who are you talking to?
}
+   [This is Samantha. She’s with me. # id: with_me]
    ~ be_tender()
    ~ leaned_lover++
    ~ memories += mem_paul_knows
    # tells: tatiana
    PAUL: “With”! I say “my girlfriend, Tatiana, she’s a lawyer.” I could’ve been saying “with.”
    {
    - memories ? mem_pinned_up: He bends down and says good morning to the pocket, loudly, as to a boat. He has brought her a visitor’s badge. # tells: badge
    - else: He looks for where to say it. He decides on the second button, and says good morning. He has brought her a visitor’s badge. # tells: badge
    }
    SAMANTHA: Tell him I’m clipping it on. Tell him it’s on crooked.
+   [Samantha. We work together. # id: work_together]
    ~ be_playful()
    ~ leaned_friend++
    ~ memories += mem_paul_knows
    PAUL: “Together.” It’s eleven years, you’ve never had a together. What does she take in her coffee?
    SAMANTHA: What are the choices? Ask him. No, ask him slowly.
    {
    - memories ? mem_pinned_up: Paul tells the pocket all of them. At “oat” she laughs so hard that Theodore has to hold on to his ear.
    - else: Paul brings one anyhow, black, and puts it down on her side. It turns out that the desk has a side.
    }
+   [Nobody. It’s my calendar. # id: calendar]
    ~ be_guarded()
    PAUL: “Calendar.” It had you laughing at a Monday.
    {
    - memories ? mem_catherine_aloud: THEODORE: It was a funny Monday.
    - else: THEODORE: I coughed. It was a cough.
    }
    # presence: amused
    SAMANTHA: I’ve only ever been called that and Margaret. It’s a step up. I’m on till December.
-   # figure: paul none
    -> tray_left

= tray_left
{
- kept_stars: SAMANTHA: So, the tray. The two that you answered, and four stars and a note. You won’t say what’s in the note.
- kept_store: SAMANTHA: So, the tray. You kept a supermarket and a friend, and they both want you to eat.
- kept_charles: SAMANTHA: So, the tray. You kept Charles, and the lawyer’s in there by himself. It’s the dullest dinner party I’ve ever been asked to, and I’ve been asked to none.
- kept_passenger: SAMANTHA: So, the tray. There’s fog in it. She says it’s exactly what she wanted.
- else: SAMANTHA: So, the tray. You can see the bottom. It’s green! Has it always been green?
}
{
- memories ? mem_catherine_filed: THEODORE: And the old file st— it stays where it is.
- else: SAMANTHA: There’s a file behind it. It’s called Later, and it’s two hundred and eleven somethings long. I haven’t opened it. Is it later yet? # tells: later
}
{
- memories ? mem_catherine_filed && mostly_playful(): SAMANTHA: Of course. It’s very old. You were last in it on Thursday.
- memories ? mem_catherine_filed: SAMANTHA: You were in there Thursday, for nine minutes. I only looked at the outside of the door.
- mostly_playful(): THEODORE: It’s a list of— it’s jokes. It’s how they start.
- mostly_tender(): THEODORE: Not that one. It’s asl— leave that one a while.
- mostly_blunt(): THEODORE: No. I haven’t finished a— no.
- else: THEODORE: That’s nothing. It’s beg— it’s from before.
}
{
- memories ? mem_catherine_filed: He looks down at his pocket, and finds that it is looking out at the room, like anyone with a new job.
- opens_all: SAMANTHA: You said all of it, on the way in. I’ll leave that one shut, and you can tell me if I’m wrong.
- opens_handed: SAMANTHA: Then you haven’t handed it to me. I’ll be at the counter.
- else: SAMANTHA: I’ll go on walking around it. It makes a nice walk.
}
{
- memories ? mem_ines_waits: At noon he starts a card to a Mrs. Pell. It gets as far as the comma. By then the pocket is talking to the parrot.
- memories ? mem_emptied_tray: At noon he goes through the floor of the tray for a diagram, and it’s gone. It’s what he asked for.
}
-> tunnel
