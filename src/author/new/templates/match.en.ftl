# Write short texts: all of them are seen at once.
words-and-meanings = What do these words mean?
    .title = Words and meanings
    .hint-1 = Begin with the one that you know.
    .hint-2 = What is copied stays where it was.
    .why = These words are in every program.
    .copy-means = Take a second one of it
    .copy = Copy
    .cut-means = Take it away from its place
    .cut-means-feedback = Think of scissors.
    .cut = Cut
    .paste-means = Put down what was taken
    .paste = Paste
