# Questions : montrer des passages.
point-note = Marquez des passages, puis « J'ai fini ».
point-key-mark = Marquer
point-button = [ { $name } ]
point-left = { $count ->
    [one] Il reste un passage à trouver.
   *[other] Il reste { $count } passages à trouver.
}
point-show-mark = Marquez : { $passage }
point-show-unmark = Enlevez la marque : { $passage }
