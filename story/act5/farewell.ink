// Not written yet.
=== farewell ===
# scene: farewell
It goes on.
-> last_letter
