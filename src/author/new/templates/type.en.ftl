# .line-1, .line-2: what is typed, letter below letter.
type-sentences = Type these sentences.
    .title = Two sentences
    .hint-1 = Hold { KEY("Shift") } for a capital.
    .hint-2 = { KEY("Backspace") } erases the letter before.
    .why = You can write a message now.
    .line-1 = My name is Samir.
    .line-2 = See you soon
