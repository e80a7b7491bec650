// Not written yet.
=== ending_dear_catherine ===
# scene: ending_dear_catherine
# ending: dear_catherine
It ends.
-> END
