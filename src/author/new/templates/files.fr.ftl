# Les noms de l'ordinateur d'exercice : cv veut dire $cv.
cv = CV_Amina.pdf
work = Travail

cv-to-folder = Mettez le fichier { $cv } dans le dossier { $work }.
    .title = Ranger un CV
    .hint-1 = Le fichier est sur le Bureau. Le dossier { $work } est dans Documents.
    .hint-2 = Coupez le fichier avec { KEY("Ctrl+X") }. Ouvrez { $work } et collez avec { KEY("Ctrl+V") }.
    .why = Un employeur demande votre CV ? Vous savez où il est.
