# Traduire des modules : la commande, ce qu'elle dit, ce qu'elle écrit dans les fichiers, et la feuille à imprimer.
cli-pack-translate-about = Crée ou complète les textes d'un module dans une autre langue.
cli-pack-translate-usage =
    passerelle pack translate CHEMIN LANGUE [--translator NOM] [--reviewer NOM]
    {"  "}passerelle pack translate CHEMIN LANGUE --sheet [FICHIER]
    {"  "}passerelle pack translate CHEMIN LANGUE --from-sheet FICHIER
    {"  "}passerelle pack translate CHEMIN [LANGUE] --status
cli-help-translating-path = Le dossier du module. Avec --status, aussi un dossier de modules
cli-value-translating-path = CHEMIN
cli-help-translating-language = La langue de la traduction : en, ar, fa...
cli-value-translating-language = LANGUE
cli-help-translating-status = Montre où en est chaque langue, sans rien changer
cli-help-translating-sheet = Écrit une feuille à imprimer (.html) et un tableau à remplir (.csv)
cli-value-translating-sheet = FICHIER
cli-help-translating-from-sheet = Reprend les textes d'un tableau rempli (.csv)
cli-value-translating-from-sheet = FICHIER
cli-help-translating-translator = Qui traduit
cli-value-translating-translator = NOM
cli-help-translating-reviewer = Qui a relu tous les textes et les trouve bons
cli-value-translating-reviewer = NOM

# Ce qu'elle dit
translate-written = { $file } : { $done } textes traduits sur { $all }.
translate-next-missing = Textes à traduire : { $count }. Écrivez-les dans le fichier, aux lignes { $sign }
translate-next-changed = Textes changés depuis dans la première langue : { $count }. Le fichier les montre.
translate-next-same = Textes pareils que dans la première langue : { $count }. Est-ce voulu ?
translate-next-obsolete = Textes qui ne servent plus : { $count }. Ils sont à la fin du fichier.
translate-next-unreviewed = Textes à faire relire par quelqu'un qui parle la langue : { $count }. Ajoutez ensuite : --reviewer NOM
translate-list-later = Quand tous les textes y sont, écrivez dans pack.toml : { $line }
translate-list-now = Tous les textes y sont. Écrivez dans pack.toml : { $line }
translate-taken = Textes repris du tableau : { $count }
translate-sheet-written = { $file } est prêt à être imprimé.
translate-table-written = { $file } est prêt à être rempli.

# Ce qui ne va pas
translate-original = Le module est écrit en { $language }. Il n'y a rien à traduire.
translate-help-original = Nommez une autre langue, par exemple fa.
translate-unknown-variable = { $variable } n'est pas dans la première langue.
translate-lost-variable = Il manque { $variable }. Le programme met quelque chose à cet endroit.
translate-unknown-text = Le module n'a pas de texte { $message }. Ce qui est écrit est gardé en commentaire.
translate-there-already = Le texte { $message } est déjà là. Ce qui est écrit est gardé en commentaire.
translate-help-filled = La ligne reste comme elle est. Corrigez-la, puis relancez la commande.
translate-row = Ligne { $row }, { $message } : { $reason }
translate-row-unknown = Le module n'a pas ce texte.
translate-table-utf8 = Ce tableau n'est pas en UTF-8.
translate-help-table-utf8 = Enregistrez-le à nouveau en CSV, et choisissez UTF-8.
translate-table-columns = Les colonnes des messages et des traductions sont introuvables.
translate-help-table-columns = Gardez la première ligne comme elle était.

# Ce qui est écrit dans le fichier d'une langue
translate-note-count = { $done } textes traduits sur { $all }.
translate-note-missing = Les lignes { $source } montrent la première langue. Écrivez votre texte après = aux lignes { $sign }
translate-note-again = Pour plusieurs lignes, commencez chacune par { $sign } Relancez ensuite la commande : elle met vos textes en place.
translate-note-unreviewed = Pas encore relus par quelqu'un qui parle la langue : { $count } textes.
translate-note-changed = La première langue a changé. Changez le texte s'il le faut, puis effacez les lignes { $source }
translate-note-obsolete = Le module n'utilise plus les textes qui suivent.
translate-note-memory = Le programme retient ici ce qui a été traduit. Laissez ces lignes, s'il vous plaît.

# À quoi sert un texte
translate-plain = { $text }
translate-place-pack = Le module
translate-place-exercise = Exercice : { $title }
translate-place-exercises = Dans les exercices : { $titles }
translate-place-part = Avec : { $name }
translate-kind-pack-title = Titre du module
translate-kind-pack-about = Ce que contient le module, en une phrase
translate-kind-lesson = Titre d'une leçon
translate-kind-title = Titre de l'exercice
translate-kind-ask = Ce qui est demandé à la personne qui apprend
translate-kind-hint = Indice { $number }, quand la personne demande de l'aide
translate-kind-why = Pourquoi c'est utile, à la fin
translate-kind-trap = Ce qui est expliqué quand l'exercice s'arrête plus tôt
translate-kind-goal = Ce qui manque encore
translate-kind-answer = Une réponse à choisir
translate-kind-feedback = Ce qui est dit d'une réponse
translate-kind-exercise = Un texte de l'exercice
translate-kind-name = Un nom sur l'ordinateur d'exercice : fichier, dossier, personne. Une seule ligne.
translate-kind-content = Ce que contient { $name }
translate-kind-part = Un texte dans { $name }
translate-kind-term = Un mot que d'autres textes utilisent
translate-kind-other = Un texte du module
translate-stands-name = { $sign } devient le texte : { $source }
translate-stands-both = { $sign } devient le texte : { $source }, traduit : { $own }
translate-stands-varied = { $sign } devient l'un de ceux-ci : { $values }
translate-stands-key = { $sign } est une touche. On la lit comme sur les claviers de la langue.
translate-stands-filled = { $sign } devient un mot ou un nombre.
translate-stands-forms = Choisissez les formes de votre langue. Gardez les mots entre { "[" } et { "]" }.

# La feuille
translate-sheet-title = Feuille de traduction : { $pack }
translate-sheet-about = { $count } textes, de { $source } en { $language }
translate-sheet-write = Lisez le texte sur fond gris. Écrivez-le dans votre langue, sur les lignes en dessous.
translate-sheet-braces = Recopiez ce qui est entre { "{" } et { "}" }, avec ces signes, lettre par lettre. La ligne en dessous dit ce qu'on lira là.
translate-sheet-choices = Les noms de personnes, de villes et de papiers peuvent changer : choisissez ce qui sonne bien.
translate-sheet-short = Écrivez des phrases courtes, avec une seule idée. Douze mots suffisent.
translate-sheet-unsure = Vous hésitez ? Laissez les lignes vides, ou mettez un point d'interrogation à côté.
translate-sheet-back = Quand vous avez fini, rendez la feuille. Le numéro dit où va chaque texte.
translate-sheet-translator = Traduit par :
translate-sheet-reviewer = Relu par :
translate-sheet-date = Date :
translate-column-number = Numéro
translate-column-message = Message
translate-column-context = À quoi il sert
translate-column-source = Texte
translate-column-translation = Traduction

# Où en sont les traductions
translate-status-pack = { $pack }, écrit en { $source }
translate-status-language = Langue
translate-status-done = Traduits
translate-status-missing = Manquent
translate-status-changed = Changés
translate-status-same = Pareils
translate-status-unreviewed = À relire
translate-status-translator = Traduit par
translate-status-reviewer = Relu par
