// Not written yet.
=== inbox ===
# scene: inbox
-> tunnel
