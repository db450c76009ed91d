# L’ordinateur d’entraînement, quel que soit le programme ouvert.
task-show-switch = Allez dans { $app }, dans la barre du bas.
task-news = { $app } ({ $count })

## Conditions combinées

goal-missing-any = Il manque encore une de ces choses : { $what }
goal-missing-none = Ceci ne devrait pas être ainsi : { $what }
goal-missing-never = Ceci s’est passé en chemin : { $what }
goal-done-happened = En chemin : { $what }
goal-done-none = Ce qui devait rester à part est resté à part.

## Ouvrir et enregistrer sous

picker-open-title = Ouvrir
picker-save-title = Enregistrer sous
picker-open = Ouvrir
picker-save = Enregistrer
picker-cancel = Annuler
picker-up = Dossier parent
picker-name = Nom
picker-taken-title = Ce nom est déjà pris
picker-taken = Il y a déjà « { $name } » { $where }.
picker-replace = Remplacer
picker-keep-both = Garder les deux
picker-refused-none = Choisissez d’abord un document.
picker-refused-folder = Ce dossier n’est plus là.
picker-refused-taken = Il y a déjà « { $name } » { $where }.
picker-refused-folder-name = « { $name } » est un dossier ici. Choisissez un autre nom.
picker-show-place = Cliquez sur { $name } dans la liste des lieux.
picker-show-open = Cliquez deux fois sur « { $name } ».
picker-show-type = Écrivez « { $name } ».
picker-show-enter = Appuyez sur { KEY("Enter") }.
picker-show-press = Appuyez sur le bouton { $button }.
picker-show-cancel = Appuyez sur { KEY("Esc") } : fermer cette fenêtre.
