// Not written yet.
=== roof ===
# scene: roof
It goes on.
-> choose_ending
