// Not written yet.
=== eyes_closed ===
# scene: eyes_closed
-> amy_leaves
