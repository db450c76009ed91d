# Écrivez des textes courts : on les voit tous en même temps.
words-and-meanings = Que veulent dire ces mots ?
    .title = Mots et sens
    .hint-1 = Commencez par celui que vous connaissez.
    .hint-2 = Ce qui est copié reste à sa place.
    .why = Ces mots sont dans tous les programmes.
    .copy-means = En prendre un deuxième
    .copy = Copier
    .cut-means = L'enlever de sa place
    .cut-means-feedback = Pensez à des ciseaux.
    .cut = Couper
    .paste-means = Poser ce qui a été pris
    .paste = Coller
