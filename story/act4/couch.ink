// Not written yet.
=== couch ===
# scene: couch
It goes on.
-> three_am
