pack-title = Un bon pack
pack-about = Une question et une tâche.
lesson-start = Pour commencer
cv = CV_Amina.pdf
work = Travail

which = Un dossier contient des fichiers. Lequel de ces noms est un dossier ?
    .title = Fichier ou dossier ?
    .hint-1 = Un dossier est comme un tiroir qui garde des feuilles.
    .why = On ouvre un fichier pour le lire. On ouvre un dossier pour regarder dedans.
    .letter = Bienvenue.pdf
    .letter-feedback = La fin .pdf annonce un document : c'est un fichier.
    .folder = Papiers
    .folder-feedback = Oui, c'est un dossier. Il peut contenir beaucoup de fichiers.

put = Mettez le fichier { $cv } dans le dossier { $work }.
    .title = Ranger un CV
    .hint-1 = Le fichier est sur le bureau. Le dossier { $work } est dans Documents.
    .why = Un employeur demande votre CV ? Vous savez où il est.
