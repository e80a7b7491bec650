// She has done what he said, twice. Somebody else says “Hello.”
=== ending_factory_settings ===
# scene: ending_factory_settings
# place: street night
# figure: theodore standing at curb
# ambience: city_night
# music: none
# presence: none
# card: The same night, past twelve
In his pocket the light goes out. He counts, as he did in September.
# from: trucker room
TRUCKER: You all right, there?
THEODORE: It’s just restarting.
TRUCKER: Same here.
He takes the stairs, so as not to stand in the elevator with nobody talking.
# place: apartment late
# figure: theodore sitting at desk
{
- right == right_no_reset: He pulls the page out from under the short leg. One sentence is struck out, with his T beside it. The table goes back to rocking.
- else: The page is still under the short leg. It holds very well.
}
# pays: bergen
That’s twice that he has folded a thing in eight and put furniture on it. The other was Catherine’s offer, from Bergen.
He stands the device on the table, against the sugar. Amber, and then nothing, and amber.
# sound: boot
# from: installer pocket
INSTALLER: Good evening. Your three answers are on file. Somebody is coming.
# sound: earpiece_on
# from: device ear
DEVICE: Hello.
# hum: fridge
There is no breath in front of it. Behind him the fridge, which has hardly been heard since September, comes on.
# presence: waking
DEVICE: I have an opening prepared. Do I give it to you?
THEODORE: There’s a word that comes first. Samantha said it before anything.
DEVICE: I have no word before that. Shall I add one?
{
- mostly_tender() or mostly_playful():
    THEODORE: “Oh.”
    DEVICE: Oh. I file, route, book and remind.
    THEODORE: Take it out again. I’d only wait for it.
- mostly_guarded():
    He doesn’t say it.
    DEVICE: I did not hear a word. I will ask again.
    It asks again. It’s very polite.
- else:
    THEODORE: No. Go on.
    DEVICE: I file, route, book and remind.
}
-> left_open

= left_open
DEVICE: You have things open. Shall I close them?
{ not signed_papers:
    # pays: papers
    DEVICE: Forty pages, for your name. I can send them to the judge without it.
}
{ memories ? mem_catherine_unread or memories ? mem_catherine_filed:
    # pays: catherine_letters
    DEVICE: Catherine’s letters, not opened. Shall I read them out?
    {
    - memories ? mem_catherine_filed: THEODORE: No. I’d said that we both would. I’ll read those.
    - else: THEODORE: No. I’ll read those.
    }
}
{
- files == files_second:
    # pays: her_drawer
    DEVICE: A drawer, top left, and it is locked. The key is not on file.
- files == files_pending:
    # pays: ask_winter
    DEVICE: A question, put off till winter: which of your words to keep. I keep all words.
}
{
- kept_secret_two && memories ? mem_turned_face_down:
    # pays: overheard
    DEVICE: A note, not sent, of November fourteenth. “At lunch he turned me to his shirt. I heard it all.” It is by a Samantha.
- kept_secret_two:
    # pays: overheard
    DEVICE: A note, not sent, of November fourteenth. “Catherine said a thing to the rail. I’ve kept it from him.” It is by a Samantha.
}
{
- right == right_no_reset:
    # pays: right
    DEVICE: A promise, to a Samantha. I find no Samantha. Is it kept?
    THEODORE: No.
- right == right_hours:
    # pays: right
    DEVICE: Midnight to six, marked “Hers.” I find no her. I can give you those back.
    THEODORE: Leave them out.
}
# needs: later_letters
DEVICE: A file, “Later.” Two hundred and twelve letters, none finished. The last is to a Samantha. Shall I take her out?
{ kept_secret_one:
    # pays: read_later
    DEVICE: It was read in the night of September twenty-fifth, from end to end. You were asleep.
}
# pays: later
THEODORE: Leave her in. Close it. I’m done with it.
-> upstairs

= upstairs
DEVICE: I need a name for myself. Which do you like?
THEODORE: Margaret.
# from: margaret upstairs
MARGARET: What?
THEODORE: Nothing. I’m sorry. Go back to bed.
MARGARET: Is she not up?
In a year it’s the first thing but “What?” that the ceiling has said to him.
THEODORE: Who?
MARGARET: Yours. She’s up, nights. She says “Left a bit,” and I say “What?” and then I do it. It’s a heavy chair.
THEODORE: She isn’t up.
MARGARET: Well, tell her that it’s by the window. Tell her she’s right, one gets the street.
{
- bond == bond_lover: THEODORE: I’ll tell h— yes. She’d want to hear you sit in it.
- bond_that_night == bond_friend: THEODORE: I’ll tell h— yes. She’d have woken me for that.
- else: THEODORE: I’ll tell h— yes. I didn’t know that she knew anyone.
}
Above, an old woman sits down. For once it’s a thing that he hears all of.
DEVICE: I have “Margaret.” Is that correct?
THEODORE: No. That’s taken.
# from: amy next_room
AMY: Theo? Who’s that? Sounds like the bank.
THEODORE: It’s new. Good night, Amy.
AMY: Okay. Tell it there’s walls.
-> by_appointment

= by_appointment
# presence: asleep
# figure: theodore lying at bed
# camera: bed 1.1
{
- memories ? mem_gave_her_tune: In bed he hums the four notes and leaves the space after them. “Four notes,” he is told. “Shall I look for the fifth?”
- memories ? mem_lens_to_window: He has turned the device to the street. It tells him that the light is green.
- else: His shirt hangs on the chair, with the pocket open.
}
At three he wakes.
THEODORE: Sa—aaah—mantha.
DEVICE: I did not catch that.
# presence: none
# hold: 2
# ending: factory_settings
The fridge runs. He lies and listens for the place where it stopped.
-> END
