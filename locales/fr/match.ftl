# Questions : mettre ensemble ce qui va ensemble.
match-note = Mettez ensemble ce qui va ensemble, puis « J'ai fini ».
match-so-far = { $count ->
    [one] { $count } paire sur { $all } est déjà trouvée.
   *[other] { $count } paires sur { $all } sont déjà trouvées.
}
match-empty = { $count ->
    [one] Une place est encore vide.
   *[other] { $count } places sont encore vides.
}
match-other = « { $left } » va avec autre chose.
match-done = Toutes les paires sont trouvées.
match-show-put = Tirez « { $thing } » jusqu'à « { $place } ».
