find-these-keys = Appuyez sur la touche qui est marquée.
    .title = Quatre touches
    .hint-1 = Regardez l'image du clavier.
    .hint-2 = Ces touches sont au bord du clavier.
    .why = On remplit les formulaires avec ces touches.
