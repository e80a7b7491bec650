// Not written yet.
=== ending_have_we_met ===
# scene: ending_have_we_met
# ending: have_we_met
It ends.
-> END
