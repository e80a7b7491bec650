// Not written yet.
=== goddaughter ===
# scene: goddaughter
-> papers
