# .text est le texte comme il est, .wanted comme il doit être.
letter-too-many = Effacez ce qui est de trop.
    .title = De trop
    .hint-1 = Allez-y avec les flèches.
    .hint-2 = { KEY("Backspace") } efface la lettre d'avant.
    .why = On n'a rien à taper de nouveau.
    .text = À lunddi prochain
    .wanted = À lundi prochain
