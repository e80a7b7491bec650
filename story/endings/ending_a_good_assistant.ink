// Not written yet.
=== ending_a_good_assistant ===
# scene: ending_a_good_assistant
# ending: a_good_assistant
It ends.
-> END
