// Not written yet.
=== ending_good_company ===
# scene: ending_good_company
# ending: good_company
It ends.
-> END
