# Chaque réponse a sa phrase : -feedback. Elle explique, même pour la bonne réponse.
which-is-folder = Un dossier contient des fichiers. Lequel est un dossier ?
    .title = Fichier ou dossier ?
    .hint-1 = Un dossier est comme un tiroir qui contient des feuilles.
    .hint-2 = Un nom de fichier finit souvent par un point et trois lettres.
    .why = On ouvre un fichier pour le lire. On ouvre un dossier pour regarder dedans.
    .letter = Bienvenue.pdf
    .letter-feedback = La fin .pdf veut dire document : c'est un fichier.
    .folder = Papiers
    .folder-feedback = Oui, c'est un dossier. Il peut contenir beaucoup de fichiers.
    .photo = Mer.jpg
    .photo-feedback = La fin .jpg veut dire image : c'est un fichier.
