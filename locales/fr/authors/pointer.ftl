# La souris : ce qui ne va pas dans les manches.
problem-pointer-rounds = Il faut au moins une manche, et { $most } au plus.
problem-pointer-passage = { $word } doit être un texte de l'exercice.
problem-pointer-twice = { $word } est écrit deux fois ici.
problem-pointer-unused = Aucune manche ne choisit parmi ceci.
problem-pointer-no-choices = Il n'y a rien à choisir ici.
problem-help-pointer-no-choices = Écrivez choices = ["...", "..."] dans l'exercice ou dans cette manche.
problem-pointer-count = Il y a { $count } choix. Cette manche en demande { $least } à { $most }.
problem-pointer-choice = { $word } n'est pas parmi les choix.
problem-pointer-nothing = Cette manche ne demande rien.
problem-pointer-two-rounds = Ce sont deux manches. Écrivez chacune dans son propre tableau.
problem-pointer-no-round = Ce tableau ne dit aucune manche.
