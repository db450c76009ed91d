# Les textes et les mots sur lesquels portent les questions.
problem-item-form = { $word } n'est ni un texte de l'exercice, ni un mot du glossaire.
problem-help-item-form = Écrivez un mot comme un identifiant : "cut". Pour le glossaire : "@folder", "@folder.means" ou "@folder.learning".
problem-item-unknown = Le glossaire n'a pas de mot { $word }.
problem-order-few = Il faut au moins deux étapes, l'une après l'autre.
problem-order-any = Une liste d'étapes sans ordre en a au moins deux.
problem-order-twice = L'étape { $word } est écrite deux fois.
problem-match-pairs = Il faut de { $least } à { $most } paires.
problem-match-pair = Une paire est une liste de deux : ce qui reste, et ce que l'on place à côté.
problem-match-twice = { $word } est deux fois du même côté.
problem-sort-groups = Il faut de { $least } à { $most } groupes.
problem-sort-things = Il faut de { $least } à { $most } choses à ranger.
problem-sort-twice = { $word } est écrit deux fois.
problem-too-long = Les textes sont trop longs pour un petit écran : { $languages }.
problem-help-too-long = Écrivez des textes plus courts, ou moins nombreux. Pour match, mettez les plus longs en premier dans chaque paire.
