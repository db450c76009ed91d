# Une chose peut avoir sa phrase, -feedback : on la lit quand la chose est dans un autre groupe.
file-or-folder = Lesquels sont des fichiers, lesquels des dossiers ?
    .title = Fichiers et dossiers
    .hint-1 = Un fichier finit souvent par un point et trois lettres.
    .hint-2 = Un dossier ne finit pas ainsi.
    .why = On ouvre un fichier pour le lire. On ouvre un dossier pour regarder dedans.
    .files = Fichiers
    .letter = Lettre.pdf
    .photo = Mer.jpg
    .photo-feedback = Une image est un fichier.
    .folders = Dossiers
    .papers = Papiers
    .pictures = Images
