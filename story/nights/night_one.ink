// Not written yet.
=== night_one ===
# scene: night_one
-> beach
