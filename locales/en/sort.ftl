# Questions: sorting things into groups.
sort-note = Put each thing into its group, then “I am done”.
sort-pool = To sort
sort-waiting = { $count ->
    [one] One thing is still to be sorted.
   *[other] { $count } things are still to be sorted.
}
sort-other = “{ $thing }” belongs to another group.
sort-done = Each thing is in its group.
sort-show-put = Drag “{ $thing }” to “{ $place }”.
