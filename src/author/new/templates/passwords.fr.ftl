# Les noms de l'ordinateur d'exercice.
bank = Ma banque
shop = Boutique du Pont
master = sept bateaux verts

one-for-each = { $bank } et { $shop } ont le même mot de passe. Donnez un nouveau mot de passe à { $bank }.
    .title = Un pour chacun
    .hint-1 = Choisissez { $bank } dans la liste, puis changez son mot de passe.
    .hint-2 = Laissez le programme faire un mot de passe de 16 signes.
    .why = Qui trouve un mot de passe ne peut pas ouvrir l'autre porte.
