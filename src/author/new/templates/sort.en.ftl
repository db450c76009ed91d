# A thing may have its own sentence, -feedback: it is read when the thing is in another group.
file-or-folder = Which of these are files, which are folders?
    .title = Files and folders
    .hint-1 = A file often ends with a dot and three letters.
    .hint-2 = A folder has no such ending.
    .why = You open a file to read it. You open a folder to look inside.
    .files = Files
    .letter = Letter.pdf
    .photo = Sea.jpg
    .photo-feedback = A picture is a file.
    .folders = Folders
    .papers = Papers
    .pictures = Pictures
