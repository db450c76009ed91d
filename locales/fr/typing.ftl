# Exercices de clavier : écrire des mots et des phrases.
typing-far = Ligne { $place } sur { $all }
typing-again = Encore une fois cette ligne, tranquillement.
typing-latin = En lettres latines : changez la langue du clavier, souvent avec { $keys }.
typing-mend = Effacez cette lettre avec { $key }.
typing-show-write = Écrivez : { $text }
typing-show-shift = Gardez { $key } appuyée et écrivez : { $text }
typing-show-space = Appuyez sur { $key }.
typing-left =
    { $count ->
        [one] Il reste une ligne à écrire.
       *[other] Il reste { $count } lignes à écrire.
    }
typing-done =
    { $count ->
        [one] Vous avez écrit une ligne.
       *[other] Vous avez écrit { $count } lignes.
    }
