// Not written yet.
=== ending_factory_settings ===
# scene: ending_factory_settings
# ending: factory_settings
It ends.
-> END
