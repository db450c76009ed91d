# Une étape peut avoir sa phrase, -feedback : on la lit quand l'étape vient trop tôt.
paper-away = Vous rangez un papier dans un dossier. Que faites-vous d'abord ?
    .title = Un papier rangé
    .hint-1 = On ne peut pas déplacer ce qu'on n'a pas trouvé.
    .hint-2 = Commencez par chercher, finissez par coller.
    .why = Tous les programmes coupent et collent dans cet ordre.
    .look = Chercher le papier
    .cut = Le couper
    .cut-feedback = Il faut le trouver avant de le couper.
    .open = Ouvrir le dossier
    .paste = Le coller
    .paste-feedback = Il faut ouvrir le dossier avant de coller.
