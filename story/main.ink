// The script's table of contents: every file, then the first scene. Nothing else stands here.
INCLUDE state.ink
INCLUDE act1/letter.ink
INCLUDE act1/way_home.ink
INCLUDE act1/insomnia.ink
INCLUDE act1/os1.ink
INCLUDE act2/inbox.ink
INCLUDE act2/tunnel.ink
INCLUDE act2/footage.ink
INCLUDE act2/blind_date.ink
INCLUDE act2/first_night.ink
INCLUDE nights/night_one.ink
INCLUDE act3/beach.ink
INCLUDE act3/eyes_closed.ink
INCLUDE act3/amy_leaves.ink
INCLUDE act3/goddaughter.ink
INCLUDE act3/papers.ink
INCLUDE nights/night_two.ink
INCLUDE endings/return_to_sender.ink

-> letter
