# Questions : ranger des choses dans des groupes.
sort-note = Mettez chaque chose dans son groupe, puis « J'ai fini ».
sort-pool = À ranger
sort-waiting = { $count ->
    [one] Une chose reste à ranger.
   *[other] { $count } choses restent à ranger.
}
sort-other = « { $thing } » va dans un autre groupe.
sort-done = Chaque chose est dans son groupe.
sort-show-put = Tirez « { $thing } » jusqu'à « { $place } ».
