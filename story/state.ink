// Every VAR, LIST and function of the script. Scenes change affinities only by the functions below.
// The economy (how many steps a play may offer) is in CONTRIBUTING.md, "The economy".

// ---- set from outside, before the first line
VAR playthroughs = 0
VAR endings_seen = 0

// ---- affinities, 0 to 20
VAR closeness = 2
VAR candor = 4
VAR freedom = 6
VAR healing = 3
VAR amy = 8
VAR catherine = 6
VAR craft = 0

// ---- manner: how he says things. Counters halve at each act's end; a tie goes to the latest.
VAR playful = 0
VAR tender = 0
VAR guarded = 0
VAR blunt = 0
LIST manner = manner_none, manner_playful, manner_tender, manner_guarded, manner_blunt
VAR latest_manner = manner_none

// ---- facts that cross a scene
LIST stage = (stage_none), stage_assistant, stage_companion, stage_self, stage_many, stage_beyond
LIST voice_color = (voice_unset), voice_warm, voice_bright, voice_quiet
VAR os1_refusals = 0
VAR opened_catherines_box = false
VAR recognized = 0

// ---- memories: one variable, its items listed by the scene that makes them
VAR memories = ()
// letter
LIST letter_memories = mem_kettle, mem_umbrella, mem_tune, mem_asked_tuesday, mem_ordered_nice, mem_waited_for_ines, mem_letter_plain, mem_letter_soft, mem_letter_laugh, mem_letter_fear, mem_letter_seven, mem_letter_calm, mem_letter_theirs, mem_letter_lamp, mem_letter_broken_off, mem_told_ines, mem_lied_to_ines, mem_ines_guessed, mem_nudged_ines, mem_took_tuesday
// way_home
LIST way_home_memories = mem_told_amy, mem_slow_reader, mem_told_lawyer_nothing, mem_fun_for_amy, mem_silent_elevator, mem_promised_papers, mem_soup_for_one, mem_promised_fun, mem_clementine, mem_halved_clementine, mem_told_screen, mem_left_screen_blank, mem_asked_what_it_does, mem_amys_bowl, mem_read_papers, mem_looked_for_pen, mem_hid_papers
// insomnia
LIST insomnia_memories = mem_safety_pin, mem_one_ring, mem_box_by_door, mem_folded_tab, mem_lamp_across, mem_drew_curtain, mem_two_left_sides, mem_send_one_back, mem_thanked_pip, mem_owes_pip, mem_pip_bookend, mem_scrub_kettle, mem_hummed_tune, mem_apologized_to_stranger, mem_kept_stranger, mem_boarded_stranger
// insomnia: what he wrote on the window, and where the OS1 box spends the two nights
LIST wrote_on_glass = glass_mine_too, glass_send_one, glass_whose_left
LIST box_kept = (box_at_door), box_under_coats, box_on_table, box_slit
// os1
LIST os1_memories = mem_says_it_wrong, mem_yawn_is_hers, mem_kept_draft, mem_sent_draft, mem_shredded_draft, mem_sent_amy, mem_kept_amy_draft, mem_short_amy, mem_empty_draft, mem_no_drafts, mem_asked_others, mem_gave_her_tune, mem_watch_hospital
// os1: what he told the installer, the reason on the return form, and which of his words she files
LIST nobody_sits = seat_sofa, seat_chair, seat_rotated, seat_left
LIST unsent = unsent_warm, unsent_amy, unsent_nothing
LIST wakes = wakes_amy, wakes_wife, wakes_stranger, wakes_nobody, wakes_silence
LIST return_reason = (reason_none), reason_size, reason_away, reason_spring
LIST files = files_first, files_second, files_both, files_pending
LIST closed_how = closed_by_word, closed_turned_down, closed_by_switch, closed_at_gate
VAR said_her_name = false

// ---- affinity steps. n is −3 to 3. Above 13 a rise counts 1, so that nothing saturates.
=== function stepped(value, n) ===
{ value > 13 && n > 1:
    ~ n = 1
}
~ return MAX(0, MIN(20, value + n))

=== function closer(n) ===
~ closeness = stepped(closeness, n)

=== function open_up(n) ===
~ candor = stepped(candor, n)

=== function give_room(n) ===
~ freedom = stepped(freedom, n)

=== function heal(n) ===
~ healing = stepped(healing, n)

=== function toward_amy(n) ===
~ amy = stepped(amy, n)

=== function toward_catherine(n) ===
~ catherine = stepped(catherine, n)

=== function write_true(n) ===
~ craft = stepped(craft, n)

// ---- manner
=== function be_playful() ===
~ playful++
~ latest_manner = manner_playful

=== function be_tender() ===
~ tender++
~ latest_manner = manner_tender

=== function be_guarded() ===
~ guarded++
~ latest_manner = manner_guarded

=== function be_blunt() ===
~ blunt++
~ latest_manner = manner_blunt

// The dominant manner; among equals the latest, else the first of playful, tender, guarded, blunt.
=== function dominant_manner() ===
~ temp most = MAX(MAX(playful, tender), MAX(guarded, blunt))
{
- most == 0: ~ return manner_none
- latest_manner == manner_playful && playful == most: ~ return manner_playful
- latest_manner == manner_tender && tender == most: ~ return manner_tender
- latest_manner == manner_guarded && guarded == most: ~ return manner_guarded
- latest_manner == manner_blunt && blunt == most: ~ return manner_blunt
- playful == most: ~ return manner_playful
- tender == most: ~ return manner_tender
- guarded == most: ~ return manner_guarded
}
~ return manner_blunt

=== function mostly_playful() ===
~ return dominant_manner() == manner_playful

=== function mostly_tender() ===
~ return dominant_manner() == manner_tender

=== function mostly_guarded() ===
~ return dominant_manner() == manner_guarded

=== function mostly_blunt() ===
~ return dominant_manner() == manner_blunt

// At each act's end.
=== function halve_manners() ===
~ playful = INT(playful / 2)
~ tender = INT(tender / 2)
~ guarded = INT(guarded / 2)
~ blunt = INT(blunt / 2)
