// Not written yet.
=== night_three ===
# scene: night_three
It goes on.
-> cabin
