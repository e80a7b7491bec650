// Not written yet.
=== footage ===
# scene: footage
-> blind_date
