// The one place where an ending is chosen: first match wins. What each asks for is in the story bible, "The endings".
// Endings whose door lies in an earlier scene (kerb, not_found, quiet, farewell) are gone to from there.
=== choose_ending ===
{
- letter_to == to_own_name && craft >= 6 && candor >= 8: -> ending_by_other_hands
- door == door_catherine && not signed_papers: -> ending_wet_ink
- door == door_amy && bond == bond_lover && closeness >= 8 && freedom >= 8 && healing >= 6 && amy >= 9: -> ending_two_on_a_roof
- door == door_amy && amy >= 9: -> ending_good_company
- letter_to == to_amy && amy >= 8: -> ending_good_company
- letter_to == to_catherine && signed_papers && healing >= 6 && catherine >= 6: -> ending_dear_catherine
}
-> ending_a_good_assistant
