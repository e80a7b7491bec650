// Not written yet.
=== blind_date ===
# scene: blind_date
-> first_night
