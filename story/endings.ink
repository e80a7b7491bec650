// The one place where an ending is chosen: first match wins. What each asks for is in the story bible, "The endings".
// Endings whose door lies in an earlier scene (os1, kerb, not_found, quiet, farewell) are gone to from there.
// The thresholds are tuned with the playtester (story/REPORT.md): random plays end here with these medians: closeness 6,
// candor 8, freedom 9, healing 6, amy 10, catherine 8, craft 3. What act5/roof.ink asks of Amy follows these lines.
=== choose_ending ===
{
// Craft has few steps: 5 is the upper third. With 6 and 8, one random play in a hundred came here.
- letter_to == to_own_name && craft >= 5 && candor >= 7: -> ending_by_other_hands
- door == door_catherine && not signed_papers: -> ending_wet_ink
// The film's own. A lover at the end is one play in six; with 8, 8, 6 and 9 it was one in four hundred,
// with a healing of 5 one in two hundred.
- door == door_amy && bond == bond_lover && closeness >= 6 && freedom >= 6 && healing >= 4 && amy >= 8: -> ending_two_on_a_roof
// The friendship as it was, and a little more; or a letter, which is more than a knock.
- door == door_amy && amy >= 9: -> ending_good_company
- letter_to == to_amy && amy >= 8: -> ending_good_company
// He has let go, and she thinks no worse of him than in the beginning.
- letter_to == to_catherine && signed_papers && healing >= 5 && catherine >= 6: -> ending_dear_catherine
}
-> ending_a_good_assistant
