# Ce que `pack check` conseille, au-delà de l'obligatoire. Chaque message a son conseil (problem-help-...).

## Les solutions

problem-solution-needless = L'étape { $step } de la solution est inutile : sans elle, le but est atteint.
problem-help-solution-needless = Enlevez cette étape, ou demandez dans le but ce qu'elle fait.
problem-solution-unseen = L'objet de l'étape { $step } n'apparaît jamais sur un écran de { $columns } colonnes et { $rows } lignes (langue : { $languages }).
problem-help-solution-unseen = Mettez moins de textes avant lui, ou de plus courts. Ou choisissez un autre chemin.
