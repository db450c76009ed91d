# Questions : montrer des passages.
problem-point-twice = Le passage { $word } est écrit deux fois.
problem-point-unknown = { $word } n'est pas dans la liste des passages.
problem-point-few = Il faut au moins deux passages, dont un juste.
problem-point-part = { $part } n'existe pas ici : on = { $on }.
problem-point-one-part = Cette table dit une seule partie, avec le mot du passage.
problem-point-taken = Tous les exercices ont un texte { $word }. Appelez le passage autrement.
