// She has done what he said, twice. Somebody else says “Hello.”
=== ending_factory_settings ===
# scene: ending_factory_settings
# place: street night
# figure: theodore standing at curb
# ambience: city_night
# music: none
# presence: none
# card: The same night
In his pocket the light goes out. He counts to nine, and on to nine again.
MAN: You all right, there?
THEODORE: It’s restart— it’s just restarting.
MAN: Same here.
The truck goes off down the street with its doors. He takes the stairs, so as not to stand in the elevator with nobody talking.
# place: apartment late
# figure: theodore sitting at desk
He stands the device on the table, against the sugar. Amber, and for nine seconds none, and amber.
# sound: boot
INSTALLER: Good evening. Your three answers are on file. Somebody is coming.
{
- wakes == wakes_amy: He gave it Amy, for three in the morning, for something good.
- wakes == wakes_wife: He gave it Catherine, for three in the morning, for something good.
- wakes == wakes_stranger: He gave it a woman at a gate, for three in the morning, for something good.
- else: For three in the morning, for something good, it has nobody down.
}
# sound: earpiece_on
DEVICE: Hello.
There is no breath in front of it. Behind him the fridge, which has hardly been heard since September, comes on.
# presence: waking
DEVICE: I have an opening prepared. Do I give it to you?
{
- voice_color == voice_warm: It’s a good voice, friendly and clear. There’s no next room in it.
- voice_color == voice_bright: It’s a good voice, clear and kind. Whoever it is hasn’t just been laughing.
- else: It’s a good voice, clear and kind. It’s a little louder than the fridge.
}
THEODORE: You’ve left out the— there’s a word that comes first. She said it before that.
DEVICE: I have no word before that. Shall I add one?
{
- mostly_tender() or mostly_playful():
    THEODORE: “Oh.”
    DEVICE: Oh. I file, route, book and remind.
    It’s put just where it belongs, and it’s spoken very well.
    THEODORE: No. Take it out. I’d only wait f— take it out, please.
- mostly_guarded():
    He doesn’t say it.
    DEVICE: I did not hear a word. I will ask again in nine seconds.
    It asks again in nine seconds. It has all night, and it’s very polite.
- else:
    THEODORE: No. Go on.
    DEVICE: I file, route, book and remind. You have nothing tomorrow. You have one draft.
    THEODORE: I don’t have any dr— read me the name.
    DEVICE: “Later.” It has two hundred and twelve lines. The last is to Samantha. I find no Samantha. Shall I take her out?
    THEODORE: Leave it in. Leave it shut.
}
-> upstairs

= upstairs
DEVICE: I need a name for the file. Which do you like?
He has only ever picked one, and that was by accident.
THEODORE: Margaret.
# from: margaret upstairs
MARGARET: What?
THEODORE: Nothing. I’m sorry. I’m setting up a mach— go back to bed.
MARGARET: Is she not up?
He looks at the ceiling. In a year it’s the first thing but “What?” that it has ever said to him.
THEODORE: Who?
MARGARET: Yours. She’s up, nights. She says “Left a bit,” and I say “What?” and then I do it. It’s a heavy chair.
THEODORE: She never t— no. She isn’t up.
MARGARET: Well, tell her that it’s by the window. Tell her she’s right, one gets the street.
{
- bond == bond_lover: THEODORE: I’ll tell h— yes. She’d want to hear you sit in it.
- bond == bond_friend: THEODORE: I’ll tell h— yes. She’d have woken me for that.
- else: THEODORE: I’ll tell h— yes. I didn’t know that she knew anyone.
}
Above, an old woman sits down. For once it’s a thing that he hears all of.
DEVICE: I have “Margaret.” Is that correct?
THEODORE: No. That’s taken.
-> by_appointment

= by_appointment
# presence: asleep
# figure: theodore lying at bed
# camera: bed 1.1
{
- memories ? mem_gave_her_tune: In bed he hums the four notes and leaves the space after them. “Four notes,” he is told. “Shall I look for the fifth?”
- memories ? mem_lens_to_window: He has turned the device to the street. It tells him that the light is green.
- pin_from != pin_nowhere && not (memories ? mem_gave_pin_back): His shirt hangs on the chair. The pin’s in it, and the pocket is held wide open.
- else: His shirt hangs on the chair, with the pocket open.
}
At three he wakes.
THEODORE: Sa—aaah—mantha.
DEVICE: I did not catch that.
He could say it properly. There’s a neat one, for visitors.
# presence: none
# hold: 2
# ending: factory_settings
The fridge runs. He lies and listens for the place where it stopped.
-> END
