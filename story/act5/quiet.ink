// Not written yet.
=== quiet ===
# scene: quiet
It goes on.
-> farewell
