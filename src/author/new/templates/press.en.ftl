find-these-keys = Press the key that is marked.
    .title = Four keys
    .hint-1 = Look at the picture of the keyboard.
    .hint-2 = These keys are at the edges of the keyboard.
    .why = Forms are filled in with these keys.
