# L'aperçu d'un module que l'on écrit : `passerelle pack preview`.
cli-pack-preview-about = Montre un module pendant que vous l'écrivez, et dit ce qu'il reste à corriger.
cli-pack-preview-usage = passerelle pack preview CHEMIN [--exercise ID] [--lang LANGUE] [--poll]
cli-help-previewed = Le dossier du module
cli-value-previewed = CHEMIN
cli-help-begin = L'exercice à montrer d'abord
cli-value-begin = ID
cli-help-poll = Regarder les fichiers chaque seconde : dossier en réseau, clé USB

# Le panneau. L'attribut .key donne les lettres qui font la même chose : la première est affichée.
preview-author = Auteur
preview-title = Panneau de l'auteur
preview-panel = panneau
preview-next = Exercice suivant
    .key = s
preview-previous = Exercice précédent
    .key = p
preview-exercises = Tous les exercices
    .key = t
preview-language = Langue suivante
    .key = l
preview-variant = Variante suivante
    .key = v
preview-hints = Tous les indices
    .key = i
preview-show = Montrez-moi
    .key = m
preview-again = Recommencer
    .key = r
preview-check = Vérifier encore
    .key = e
preview-frame = Cadre de 80 x 24
    .key = c
preview-whole = Tout l'écran
preview-close = Fermer le panneau
    .key = f
preview-leave = Quitter
    .key = q

# Où l'on est
preview-place = exercice { $place } sur { $all }
preview-place-variant = variante { $place } sur { $all }
preview-line = { $file }, ligne { $line }
preview-file = { $file }
preview-said = { $kind } : { $what }
preview-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
preview-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
preview-fine = rien à corriger
preview-checking = vérification en cours

# Ce qu'on voit est d'avant
preview-old = Version d'avant. À corriger : { $place }
preview-mend = À corriger : { $place }
preview-old-somewhere = Version d'avant : la nouvelle n'est pas lisible.
preview-gone = Version d'avant : le dossier n'est plus là.

# Que faire maintenant
preview-do-gone = Le dossier n'est plus là. Remettez-le : l'aperçu l'attend.
preview-do-error = Corrigez d'abord { $place }. Enregistrez, et regardez ici.
preview-do-errors = Corrigez d'abord la première erreur. Enregistrez, et regardez ici.
preview-do-wait = Chaque exercice est essayé au clavier et à la souris. Vous pouvez continuer.
preview-do-warning = L'exercice fonctionne. Regardez encore { $place }.
preview-do-warnings = L'exercice fonctionne. Lisez encore les avertissements.
preview-do-languages = Rien à corriger. Faites l'exercice, puis lisez-le dans l'autre langue.
preview-do-try = Rien à corriger. Faites l'exercice comme un apprenant.
