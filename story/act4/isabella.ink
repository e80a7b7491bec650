// Not written yet.
=== isabella ===
# scene: isabella
It goes on.
-> kerb
