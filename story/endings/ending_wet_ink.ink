// Not written yet.
=== ending_wet_ink ===
# scene: ending_wet_ink
# ending: wet_ink
It ends.
-> END
