// Not written yet.
=== papers ===
# scene: papers
-> night_two
