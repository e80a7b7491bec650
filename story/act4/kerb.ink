// Not written yet.
=== kerb ===
# scene: kerb
It goes on.
-> couch
