# Questions : écrire une réponse courte.
fill-note = Écrivez votre réponse, puis « J'ai fini ».
fill-note-keyboard = Répondez dans la langue de votre clavier : { $language }.
fill-key-keep = Garder cette réponse
fill-nothing = Écrivez d'abord votre réponse dans le champ.
fill-right = Oui : « { $answer } ».
fill-writing = Oui. Cela s'écrit : { $answer }
fill-other = « { $typed } » n'est pas la réponse attendue. Essayez encore.
fill-look-again = Relisez votre réponse.

# Ce qui diffère
fill-after = après « { $text } »
fill-at-start = au début
fill-missing = C'est presque cela. Il manque une lettre : { $place }.
fill-extra = C'est presque cela. Un « { $letter } » est de trop : { $place }.
fill-letter = C'est presque cela. Changez le « { $letter } » : { $place }.
fill-exchanged = C'est presque cela. Deux lettres sont échangées : { $place }, écrivez « { $letter } ».
fill-space-missing = C'est presque cela. Il manque un espace : { $place }.
fill-space-extra = C'est presque cela. Un espace est de trop : { $place }.
fill-sign-missing = C'est presque cela. Il manque le signe « { $letter } » : { $place }.
fill-sign-extra = C'est presque cela. Le signe « { $letter } » est de trop : { $place }.
fill-written-so = C'est presque cela. Regardez { $place } : on écrit « { $letter } ».
fill-capital = C'est presque cela. Une majuscule, { $place } : « { $letter } ».
fill-small = C'est presque cela. Une minuscule, { $place } : « { $letter } ».

fill-show-write = Écrivez : { $text }
fill-show-enter = Gardez cette réponse avec { KEY("Enter") }.
fill-show-click = Cliquez à côté du champ : la réponse est gardée.
