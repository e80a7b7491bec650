// Every VAR, LIST and function of the script. Scenes change affinities only by the functions below.
// The economy (how many steps a play may offer) is in CONTRIBUTING.md, "The economy".

// ---- set from outside, before the first line
VAR playthroughs = 0
VAR endings_seen = 0
// How the play before ended: 0 for none, else its number among the endings (src/core/catalog.ts).
VAR ending_before = 0

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
// She takes a breath before she speaks: heard, and asked about by nothing in the script.
VAR breath = false
VAR opened_catherines_box = false
VAR recognized = 0

// ---- memories: one variable, its items listed by the scene that makes them
VAR memories = ()
// letter
LIST letter_memories = mem_kettle, mem_umbrella, mem_tune, mem_letter_plain, mem_letter_soft, mem_letter_laugh, mem_letter_fear, mem_letter_seven, mem_letter_calm, mem_letter_theirs, mem_letter_lamp, mem_letter_broken_off, mem_told_ines, mem_lied_to_ines, mem_ines_guessed, mem_nudged_ines, mem_took_tuesday, mem_heard_walter, mem_violet_ink, mem_said_at_work
// way_home
LIST way_home_memories = mem_told_amy, mem_slow_reader, mem_told_lawyer_nothing, mem_fun_for_amy, mem_silent_elevator, mem_promised_papers, mem_soup_for_one, mem_promised_fun, mem_clementine, mem_halved_clementine, mem_left_screen_blank, mem_amys_bowl, mem_read_papers, mem_looked_for_pen, mem_hid_papers
// insomnia
LIST insomnia_memories = mem_safety_pin, mem_one_ring, mem_box_by_door, mem_folded_tab, mem_lamp_across, mem_drew_curtain, mem_two_left_sides, mem_send_one_back, mem_thanked_pip, mem_owes_pip, mem_pip_bookend, mem_scrub_kettle, mem_hummed_tune, mem_apologized_to_stranger, mem_kept_stranger, mem_boarded_stranger, mem_met_pip
// insomnia: what he wrote on the window, and where the OS1 box spends the two nights
LIST wrote_on_glass = glass_mine_too, glass_send_one, glass_whose_left
LIST box_kept = (box_at_door), box_under_coats, box_on_table, box_slit
// os1
LIST os1_memories = mem_says_it_wrong, mem_yawn_is_hers, mem_kept_draft, mem_sent_draft, mem_shredded_draft, mem_asked_others, mem_gave_her_tune, mem_watch_hospital, mem_sent_amy
// os1: what he told the installer, and which of his words she files
LIST nobody_sits = seat_sofa, seat_chair, seat_rotated, seat_left
LIST unsent = unsent_warm, unsent_amy, unsent_nothing
LIST wakes = wakes_amy, wakes_wife, wakes_stranger, wakes_nobody, wakes_silence
LIST files = files_first, files_second, files_both, files_pending
LIST closed_how = closed_by_word, closed_turned_down, closed_by_switch, closed_at_gate
VAR said_her_name = false

// ---- Acts Two and Three: facts that cross a scene
LIST bond = (bond_stranger), bond_friend, bond_lover
// What they were on the night that she found “Later”: its last letter was begun for that, and stays so.
VAR bond_that_night = bond_stranger
LIST spent_one = (one_none), one_music, one_people, one_physics
LIST spent_two = (two_none), two_music, two_people, two_physics
// She read his file “Later” in night one, or heard the lunch in night two, and keeps it from him.
VAR kept_secret_one = false
VAR kept_secret_two = false
VAR signed_papers = false
// What he earned before the fork of first_night; that scene alone counts it.
VAR leaned_lover = 0
VAR leaned_friend = 0
// inbox
LIST inbox_memories = mem_catherine_aloud, mem_catherine_unread, mem_catherine_filed, mem_answered_catherine, mem_lunch_agreed, mem_answered_ines, mem_ines_waits, mem_pinned_up, mem_told_her_why, mem_paul_knows, mem_visitors_badge
LIST pin_from = (pin_nowhere), pin_tin, pin_hem
// tunnel
LIST tunnel_memories = mem_followed_her, mem_won_lamp, mem_lost_laughing, mem_has_pips_lamp, mem_date_accepted_gladly, mem_date_accepted_for_paul, mem_asked_her_about_date, mem_fourth_joke
// footage
LIST footage_memories = mem_praised_film, mem_named_minute, mem_left_film_alone, mem_returned_bowl, mem_dried_dishes, mem_amy_asked_who, mem_called_her_work, mem_amys_umbrella, mem_let_charles_talk
// blind_date
LIST date_memories = mem_said_dont_know, mem_promised_call, mem_changed_subject, mem_gave_mara_umbrella, mem_lost_umbrella, mem_kept_umbrella, mem_earpiece_in, mem_earpiece_out, mem_told_mara_of_her, mem_told_mara_wife
// first_night
LIST first_night_memories = mem_asked_comfort, mem_did_not_use_her, mem_turned_over, mem_told_evening_true, mem_told_evening_funny, mem_she_asked_first, mem_stopped_midway, mem_lens_to_window, mem_lens_to_him, mem_put_me_off, mem_wake_for_rest, mem_candle_oath, mem_thumb_by_switch, mem_turned_back_corner
// night_one
LIST night_one_memories = mem_read_later
// beach
LIST beach_memories = mem_named_morning, mem_left_unnamed, mem_joked_morning, mem_laughed_at_strangers, mem_envied_strangers, mem_invented_us, mem_walters_notes
LIST piece_notes = (notes_none), notes_rising, notes_falling, notes_circling, notes_staying, notes_walters
LIST piece_pace = (pace_none), pace_breath, pace_walk, pace_train, pace_halting
LIST piece_keeps = (keeps_none), keeps_sea, keeps_shouting, keeps_zipper, keeps_nothing_said, keeps_his_hum
LIST piece_close = (close_none), close_open, close_home, close_stop
// eyes_closed
LIST eyes_closed_memories = mem_trusted_her, mem_looked, mem_half_looked, mem_laughed_at, mem_strangers_arm, mem_won_prize, mem_she_was_afraid, mem_introduced_her, mem_held_the_stranger
// table: the one right that he granted her, and what else came of that evening
LIST right = (right_none), right_no_reset, right_hours
LIST table_memories = mem_knocked_sorry, mem_heard_her_laugh, mem_plate_across, mem_plate_corner, mem_plate_window, mem_said_happy
// amy_leaves
LIST amy_leaves_memories = mem_told_amy_samantha, mem_night_was_amys, mem_amy_guessed, mem_washed_bowl, mem_sat_on_roof, mem_perfect_mother_lost, mem_perfect_mother_won, mem_answered_charles
// goddaughter
LIST goddaughter_memories = mem_asked_secret, mem_let_her_tell, mem_left_it_to_jocelyn, mem_taught_jocelyn_tune, mem_jocelyns_question, mem_dora_saw, mem_samantha_answered_child, mem_crayon, mem_card_t, mem_bent_pin, mem_jocelyn_heard_breath, mem_secret_button
// papers
LIST papers_memories = mem_heard_catherine, mem_argued_an_hour, mem_left_lunch, mem_gave_pin_back, mem_kept_pin, mem_remembered_true, mem_remembered_kind, mem_defended_her, mem_did_not_defend_her, mem_signed_with_pencil, mem_samantha_at_lunch, mem_turned_face_down, mem_plate_tired, mem_plate_reason, mem_plate_joke, mem_plate_silent
// night_two
LIST night_two_memories = mem_said_where_right, mem_half_woke_him

// ---- Acts Four and Five: facts that cross a scene
LIST spent_three = (three_none), three_music, three_people, three_physics
VAR kept_secret_three = false
VAR told_samantha = false
LIST isabella_was = (isa_none), isa_agreed, isa_froze, isa_refused_kindly, isa_refused_badly
VAR paused = false
LIST terms = (terms_unset), terms_all, terms_none
VAR amy_knows = false
VAR asked_only_me = false
VAR asked_about_one = false
VAR asked_to_stay = false
VAR said_it_first = false
LIST last_word = (last_word_none), last_word_hers, last_word_his
LIST letter_to = (to_nobody), to_catherine, to_amy, to_own_name
LIST door = (door_unset), door_amy, door_catherine, door_roof, door_work
LIST book_answer = (book_unset), book_yes, book_kind, book_no
// distance
LIST distance_memories = mem_walters_letter_came, mem_walters_letter_borrowed, mem_walters_letter_never, mem_spared_her, mem_answered_late, mem_answered_before
// isabella
LIST isabella_memories = mem_isabellas_cup, mem_moved_chair, mem_paid_her_cab, mem_isabella_heard_her, mem_samantha_sang_low
// kerb
LIST kerb_memories = mem_said_cruel_truth, mem_went_cold, mem_answered_kindly, mem_gave_up_breath, mem_stayed_on_curb, mem_said_it_once
// couch
LIST couch_memories = mem_asked_for_help, mem_asked_how_amy_is, mem_signed_at_amys, mem_amy_laughed_first, mem_couch_slept, mem_guarded_the_sink
// three_am
LIST three_am_memories = mem_told_one_small_thing, mem_became_friends_again, mem_came_back, mem_one_a_day
// island
LIST island_memories = mem_defended_to_table, mem_admitted_hurt, mem_changed_the_salt, mem_became_lovers_late, mem_tatianas_verdict, mem_rang_amy, mem_sunday_will_do
// night_three
LIST night_three_memories = mem_said_others, mem_let_him_sleep, mem_line_to_gus, mem_line_kept, mem_line_quiet, mem_line_starts_over, mem_line_not_late, mem_line_turn
// cabin
LIST duet_answer = (duet_none), duet_under, duet_over, duet_apart, duet_silent
LIST cabin_memories = mem_gave_leave, mem_leave_with_fear, mem_asked_to_come_along, mem_umbrella_on_dry_day, mem_heard_numbers, mem_alans_word
// not_found
LIST not_found_memories = mem_fell_on_stairs, mem_stranger_stopped, mem_other_name, mem_went_with_gus
// quiet
LIST quiet_memories = mem_lamp_handed_back, mem_tune_once_more, mem_signed_in_quiet, mem_margaret_came_down, mem_window_across_again, mem_read_later_together, mem_good_scissors, mem_held_at_gate, mem_until_light, mem_later_shut, mem_laid_plate_again
// last_letter
LIST last_letter_memories = mem_wished_floor, mem_told_plates, mem_left_margin, mem_bare_name, mem_sold_closing, mem_wet_thumb, mem_plate_found, mem_kept_in, mem_her_way, mem_flourish, mem_asked_stars, mem_half_theo, mem_put_married, mem_left_her_out, mem_full_name, mem_one_more_lovely, mem_paused_name, mem_finished_one, mem_emptied_it, mem_folded_sheet, mem_dried_plates, mem_sheet_in_pocket
// roof
LIST roof_memories = mem_knocked_twice, mem_wanted_milk, mem_left_on_step, mem_came_as_movers, mem_sat_on_step, mem_waited_for_six, mem_rang_twice, mem_rang_early, mem_took_umbrella_up, mem_hummed_fifth, mem_answered_umbrella, mem_said_rye, mem_wrote_back_to_ines, mem_took_pile

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

// At least a third as often as in his commonest manner. Late in the story the serious options are many: whoever has
// joked all along is still offered a joke there, though he has long been mostly something else.
=== function often_playful() ===
~ return playful > 0 && playful * 3 >= MAX(tender, MAX(guarded, blunt))

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
