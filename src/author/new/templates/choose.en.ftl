# Each answer has its own sentence: -feedback. It explains, also for the right one.
which-is-folder = A folder contains files. Which of these is a folder?
    .title = File or folder?
    .hint-1 = A folder is like a drawer that holds sheets.
    .hint-2 = A file name often ends with a dot and three letters.
    .why = You open a file to read it. You open a folder to look inside.
    .letter = Welcome.pdf
    .letter-feedback = The ending .pdf means a document: this is a file.
    .folder = Papers
    .folder-feedback = Yes, this is a folder. It can contain many files.
    .photo = Sea.jpg
    .photo-feedback = The ending .jpg means a picture: this is a file.
