// September: the book is out, under forty names, and on its last page stands the forty-first. Ines has a copy.
=== ending_by_other_hands ===
# scene: ending_by_other_hands
# place: office evening
# figure: paul standing at front_desk
# figure: theodore standing at aisle
# ambience: office
# music: none
# card: September, a year later. The letter office
# from: publisher room
# from: ines room
The book of his letters is called “By Other Hands.” There are forty names on the cover, all the same size, and none of them wrote it.
{
- book_answer == book_yes:
    The publisher had wanted one more letter, for the end. Theodore brought it over by hand, and stood there.
    # pays: one_more
    PUBLISHER: It isn’t as good as the others. I took it on the train, to be fair to it, and they had to put me off at the harbor.
- else:
    The publisher was in till five. Theodore turned up at the last minute, out of breath, with his letter.
    # pays: one_more
    PUBLISHER: It isn’t as good as the others. Sit down a moment. I’m going to be late home.
}
{
- bond == bond_lover: It’s dedicated to Sa—aaah—mantha. The printer wrote about that again and again, and each time it was let stand.
- bond == bond_friend: “For Samantha,” it says in front. “The rest when I see you.” The printer put a question mark at “see.”
- else: It’s dedicated to Samantha, who had it bound. The printer asked if that was the bindery.
}
PAUL: “Other”! I said to Tatiana, they could’ve quit right there. She never reads a cover. Except that one, in the bath, out loud.
The party is at the office. All down the room sit the customers, with a pen each, being themselves.
THEODORE: Where’s mine?
PAUL: You’re in line. It starts behind the dentist.
It takes him an hour to reach his own desk. In his chair sits a small woman in good shoes.
INES: Are you the man who’s me?
THEODORE: Mrs. Pell. I’d have known the voice. Ines.
INES: You’ve got hair. I’d gotten used to you without.
{
- memories ? mem_kettle:
    There’s a bag on her knees. What she lifts out of it, in newspaper, is the kettle, black to the spout.
    INES: There. You’ve only ever had it described. I want it back.
- memories ? mem_umbrella:
    Over the back of the chair hangs an umbrella, wet.
    INES: I take it back to that porch every Tuesday. They give me my lunch, and then they hand it to me going out.
- else:
    She hums it for him, all four, low. For a year he’s had it a third too high.
    INES: There. Now you’ve got it from the house.
}
INES: They all want me to sign for Walter. I tell them he’ll be a minute.
{
- memories ? mem_walters_letter_came: INES: “W.,” he puts, in that last one. Forty-one years, and he gets short with me.
- memories ? mem_walters_letter_borrowed: INES: And his goodbye’s in there. I turn two pages at once.
- else: INES: And the page for his goodbye, with nothing on it. That’s him to the life. He never did come when he was called.
}
# music: first_light
She wets a thumb, and turns to the end.
INES: Then there’s this. I never ordered it.
THEODORE: Nobody did. That one’s mine.
INES: I thought so. It’s the only one that isn’t trying to cheer me up.
{
- memories ? mem_one_more_lovely: INES: Till the last line. I’ve had that one from you. I was sixty-six.
- memories ? mem_paused_name: INES: And you stop, after the T. You can see it. What was it, the stove?
}
She holds the page flat with her wrist, and gives him her pen.
INES: Eleven years you’ve put my name to things. Go on. Put yours.
{ not signed_papers:
    # needs: divorce
    # pays: papers
    The last time his name was wanted was on forty pages, and in spring a judge did those without him.
}
+   (made_out) [Who do I make it out to? # id: make_it_out]
    ~ be_playful()
    INES: Ines. Not the one you do. This one.
+   (liked_it) [I liked being you. You’re better at it. # id: liked_being_you]
    ~ be_tender()
    INES: You were nicer. I’d have to go around for a week after, living up to it.
+   [Say nothing. Hold the pen as she’d hold it. # silent # id: silence_pen]
    ~ be_guarded()
    He looks down at it as she would, along the nose.
    INES: Don’t do me. I’m here.
-   # sound: pen
He does the T. On the front desk stand a good many cups that somebody should see to. He does the h.
{
- made_out: INES: “For Ines, in person.” Well. I’ve had it longer from you, and I’ve had it worse.
- liked_it: INES: “Yours, Theodore.” I’d have put “Regards.” Leave it.
- else: INES: “Theodore.” That’s all? Good. I’ve had the long ones.
}
{
- memories ? mem_knocked_twice: Behind the dentist stands Amy, with her copy. She knocks on it, twice, so that he knows it’s on purpose.
- memories ? mem_wanted_milk: Behind the dentist stands Amy, with her copy and a carton of milk. It’s for after.
- door == door_amy: Behind the dentist stands Amy, with her copy, and her knuckles up.
- memories ? mem_left_on_step: Behind the dentist somebody holds a parcel for him to sign. The end of the tape is folded under.
- memories ? mem_came_as_movers: Behind the dentist stands a man in a back brace, with his copy. He really is the movers.
- memories ? mem_sat_on_step: Behind the dentist stands a woman with a bicycle clip on her ankle. She has a pen on her.
- door == door_catherine: Behind the dentist there’s a gap in the line, about as wide as a street.
- memories ? mem_hummed_fifth: Behind the dentist somebody is humming Walter’s notes, all five of them. It’s nobody he has met.
- memories ? mem_answered_umbrella: By the door Amy’s umbrella is up, to dry. Everyone in line has been asked.
- memories ? mem_said_rye: Behind the dentist stands a man with flour on his cuffs. He has brought a rye.
- door == door_roof: Behind the dentist stand a couple who turn out to live across the street from him. They’d always wondered who that was.
- memories ? mem_wrote_back_to_ines: INES: You’ve put the tail on. You put one on my card, too. I didn’t like to say.
- memories ? mem_took_pile: Behind the dentist stand a couple, arm in arm. “I’m Ruth,” she says. “Since four?”
- else: INES: You never did answer my card. Good. I’d said not to.
}
# sound: message
# from: catherine message
{
- catherine >= 7: CATHERINE: I have read your page on the boat to Bergen. There was one noun. I have let it stand. # needs: bergen_job # pays: bergen
- else: CATHERINE: I am in Bergen. The floors are level, and you are in the window of the bookshop. # needs: bergen_job # pays: bergen
}
{ door != door_amy: Down the room, with a camera, Amy films the line from behind. }
# sound: page
INES: It goes in the bread box. On top.
# hold: 1
# ending: by_other_hands
On the train he finds that he has her pen. He means to take it back.
-> END
