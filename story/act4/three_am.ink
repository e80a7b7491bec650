// Not written yet.
=== three_am ===
# scene: three_am
It goes on.
-> island
