// Not written yet.
=== not_found ===
# scene: not_found
It goes on.
-> quiet
