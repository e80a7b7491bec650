// Not written yet.
=== ending_by_other_hands ===
# scene: ending_by_other_hands
# ending: by_other_hands
It ends.
-> END
