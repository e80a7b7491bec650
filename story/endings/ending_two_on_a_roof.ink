// Not written yet.
=== ending_two_on_a_roof ===
# scene: ending_two_on_a_roof
# ending: two_on_a_roof
It ends.
-> END
