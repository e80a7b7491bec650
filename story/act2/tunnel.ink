// Not written yet.
=== tunnel ===
# scene: tunnel
-> footage
