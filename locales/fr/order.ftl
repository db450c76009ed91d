# Questions : mettre des étapes dans l'ordre.
order-note = Mettez les étapes dans l'ordre, puis « J'ai fini ».
order-place = { $place }.
order-key-shift = Déplacer l'étape
order-later = « { $step } » vient plus tard.
order-done = Toutes les étapes sont dans l'ordre.
order-show-move = Tirez « { $step } » jusqu'à la place { $place }.
