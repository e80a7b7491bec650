// Not written yet.
=== distance ===
# scene: distance
It goes on.
-> isabella
