# .text is the text as it is, .wanted as it should be.
letter-too-many = Erase what is too much.
    .title = Too much
    .hint-1 = Go there with the arrows.
    .hint-2 = { KEY("Backspace") } erases the letter before.
    .why = Nothing has to be typed again.
    .text = See you on Monnday
    .wanted = See you on Monday
