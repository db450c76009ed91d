# .line-1, .line-2 : ce qu'on tape, lettre sous lettre.
type-sentences = Tapez ces phrases.
    .title = Deux phrases
    .hint-1 = Tenez { KEY("Shift") } pour une majuscule.
    .hint-2 = { KEY("Backspace") } efface la lettre d'avant.
    .why = Vous pouvez maintenant écrire un message.
    .line-1 = Je m'appelle Samir.
    .line-2 = À demain
