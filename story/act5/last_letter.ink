// Not written yet.
=== last_letter ===
# scene: last_letter
It goes on.
-> roof
