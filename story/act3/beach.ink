// Not written yet.
=== beach ===
# scene: beach
-> eyes_closed
