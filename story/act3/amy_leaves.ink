// Not written yet.
=== amy_leaves ===
# scene: amy_leaves
-> goddaughter
