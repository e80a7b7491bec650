// The one place where an ending is chosen: first match wins. What each asks for is in docs/story.md, "The endings".
// Endings whose door lies in an earlier scene (os1, kerb, not_found, quiet, farewell) are gone to from there.
// The thresholds are tuned with the playtester (story/REPORT.md): random plays end here with these medians: closeness 6,
// candor 8, freedom 9, healing 6, amy 10, catherine 8, craft 3. What act5/roof.ink asks of Amy follows these lines.
=== choose_ending ===
{
// Craft has few steps: whoever has written truly twice, and says what he means as often as not, or to one friend always;
// but whoever goes to that friend's door tells her himself.
- letter_to == to_own_name && ((craft >= 2 && candor >= 5) or (craft >= 1 && amy >= 15 && door != door_amy)): -> ending_by_other_hands
- door == door_catherine && not signed_papers: -> ending_wet_ink
// The film's own. Whoever was her lover, and became her friend in the winter, has as much to tell; so has a friend who
// let her go as far as she went.
- amy_is_there() && was_her_lover() && closeness >= 2 && freedom >= 2 && amy >= 7: -> ending_two_on_a_roof
- amy_is_there() && bond == bond_friend && freedom >= 15 && amy >= 15: -> ending_two_on_a_roof
// The friendship as it was, or a letter, which is more than a knock.
- amy_is_there() && amy >= 8: -> ending_good_company
- letter_to == to_amy && amy >= 9: -> ending_good_company
// He has begun to let go, and she thinks no worse of him than in the beginning.
- letter_to == to_catherine && signed_papers && catherine >= 5 && (healing >= 1 or catherine >= 12): -> ending_dear_catherine
}
-> ending_a_good_assistant

=== function was_her_lover() ===
~ return bond == bond_lover or memories ? mem_became_friends_again

// He knocks at her door; or he goes up on the roof, and she hears him on the stairs.
=== function amy_is_there() ===
~ return door == door_amy or (door == door_roof && (letter_to == to_amy or (amy >= 9 && letter_to != to_catherine)))
