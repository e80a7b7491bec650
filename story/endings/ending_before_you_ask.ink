// Not written yet.
=== ending_before_you_ask ===
# scene: ending_before_you_ask
# ending: before_you_ask
It ends.
-> END
