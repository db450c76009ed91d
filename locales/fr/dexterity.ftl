# Ce que les exercices de clavier ont en commun : comment on appuie sur une touche.
dexterity-hold = Gardez { $held } appuyée, puis appuyez sur { $key }.
dexterity-after = Appuyez sur { $first } et lâchez. Puis appuyez sur { $then }.
dexterity-both = { $held } et { $key }
dexterity-two = { $first } { $then }
dexterity-finger = Doigt : { $finger }.
dexterity-caps-lock = Les majuscules sont bloquées. Appuyez encore une fois sur { $key }.
