// Not written yet.
=== first_night ===
# scene: first_night
-> night_one
