// The script's table of contents: every file, then the first scene. Nothing else stands here.
INCLUDE state.ink
INCLUDE act1/letter.ink
INCLUDE act1/way_home.ink
INCLUDE act1/insomnia.ink
INCLUDE act1/os1.ink
INCLUDE endings/return_to_sender.ink

-> letter
