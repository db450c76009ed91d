# L’ordinateur d’entraînement, quel que soit le programme ouvert.
task-show-switch = Allez dans { $app }, dans la barre du bas.
task-news = { $app } ({ $count })

## Conditions combinées

goal-missing-any = Il manque encore une de ces choses : { $what }
goal-missing-none = Ceci ne devrait pas être ainsi : { $what }
goal-missing-never = Ceci s’est passé en chemin : { $what }
goal-done-all = { $what }
goal-done-any = { $what }
goal-done-none = Ce qui devait rester à part est resté à part.
