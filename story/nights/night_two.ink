// Not written yet.
=== night_two ===
# scene: night_two
# ending: to_be_continued
It goes on.
-> END
