// Not written yet.
=== ending_six_hundred_and_forty_one ===
# scene: ending_six_hundred_and_forty_one
# ending: six_hundred_and_forty_one
It ends.
-> END
