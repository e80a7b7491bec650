// Not written yet.
=== island ===
# scene: island
It goes on.
-> night_three
