# Questions: putting together what belongs together.
match-note = Put each thing beside what it goes with, then “I am done”.
match-so-far = { $count ->
    [one] { $count } pair of { $all } is found already.
   *[other] { $count } pairs of { $all } are found already.
}
match-empty = { $count ->
    [one] One place is still empty.
   *[other] { $count } places are still empty.
}
match-other = “{ $left }” goes with something else.
match-done = All pairs are found.
match-show-put = Drag “{ $thing }” to “{ $place }”.
