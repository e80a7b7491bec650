// Not written yet.
=== ending_the_smaller_room ===
# scene: ending_the_smaller_room
# ending: the_smaller_room
It ends.
-> END
