// Not written yet.
=== cabin ===
# scene: cabin
It goes on.
-> not_found
