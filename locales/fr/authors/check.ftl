# Ce que `pack check` conseille, au-delà de l'obligatoire. Chaque message a son conseil (problem-help-...).

cli-pack-check-about = Vérifie des modules : chaque fichier, chaque texte, chaque exercice dans chaque langue.
cli-pack-check-usage = passerelle pack check [--json] [--strict] CHEMIN...
cli-help-json = Écrit ce qui est trouvé en JSON, pour d'autres programmes
cli-help-strict = Échoue aussi quand il y a des avertissements

## Les solutions

problem-solution-needless = L'étape { $step } de la solution est inutile : sans elle, le but est atteint.
problem-help-solution-needless = Enlevez cette étape, ou demandez dans le but ce qu'elle fait.
problem-solution-unseen = L'objet de l'étape { $step } n'apparaît jamais sur un écran de { $columns } colonnes et { $rows } lignes (langue : { $languages }).
problem-help-solution-unseen = Mettez moins de textes avant lui, ou de plus courts. Ou choisissez un autre chemin.

## Les indices

problem-hint-gap = Il y a un troisième indice, mais pas de texte { $missing }.
problem-help-hint-gap = Appelez celui-ci hint-2, ou écrivez ce qui vient entre les deux.
problem-hint-twice = Le premier indice { $message } dit la même chose qu'un autre.
problem-help-hint-twice = Que le premier indice dise où regarder, et un autre quoi faire.
problem-hint-answer = Le premier indice { $message } dit la réponse : { $answer }
problem-help-hint-answer = Qu'il dise où regarder ou à quoi penser. Le dernier indice peut tout dire.
problem-hint-way = Le premier indice { $message } dit tout : le lieu et la touche.
problem-help-hint-way = Qu'il dise où regarder. Le dernier indice peut donner la touche.

## Les textes

problem-text-rows = { $message } n'a pas assez de place sur un écran de 24 lignes : { $over } { $over ->
    [one] ligne
   *[other] lignes
} de trop.
problem-help-text-rows = Écrivez un texte plus court{ $beside ->
    [0] .
    [one] {" "}ici, ou à côté : une ligne sur { $most } est déjà prise.
   *[other] {" "}ici, ou à côté : { $beside } lignes sur { $most } sont déjà prises.
}
problem-text-lacks-name = { $message } ne dit pas { $names }. Dans la première langue ({ $language }), il le dit.
problem-help-text-lacks-name = Écrivez-le aussi ici. Ou enlevez-le là-bas, s'il ne manque à personne.
problem-text-other-name = { $message } dit { $names }. Dans la première langue ({ $language }), il ne le dit pas.
problem-help-text-other-name = Voyez si un autre nom est voulu. Ou écrivez-le aussi là-bas.
problem-text-same = { $message } se lit comme dans la première langue ({ $language }). Il n'est peut-être pas encore traduit.
problem-help-text-same = Traduisez-le dans ce fichier.

## La langue simple (docs/packs/plain-language.md)

problem-plain-words = Cette phrase de { $message } a { $count } mots : « { $sentence } »
problem-help-plain-words = Faites-en deux phrases. Visez { $target } mots, { $most } au plus.
problem-plain-ideas = Cette phrase de { $message } réunit { $count } idées : « { $sentence } »
problem-help-plain-ideas = Donnez à chaque idée sa propre phrase.
problem-plain-sentences = { $message } a { $count } phrases.
problem-help-plain-sentences = Gardez ce qui aide le plus : { $most } phrases au plus.
problem-plain-sentences-hint = { $message } et la consigne au-dessus ont ensemble { $count } phrases.
problem-help-plain-sentences-hint = Gardez ce qui aide le plus : { $most } phrases au plus, avec la consigne.
problem-plain-hard = { $message } dit « { $word } », un mot difficile que rien n'explique jusqu'ici.
problem-help-plain-hard = Dites ce qu'il veut dire : { $means }. Puis écrivez au-dessus du message : { $note }
# Ce qui réunit deux idées dans une phrase ; ce qui s'écrit au début et à la fin des mots. Des listes avec virgules.
plain-joining = parce que, parce qu, bien que, bien qu, afin de, afin que, alors que, tandis que, dès que, jusqu'à ce que, puisque, lorsque, lorsqu, pour que, mais, car, si, quand, dont
plain-before = { "" }
plain-after = s, x, es
