pack-title = A good pack
pack-about = A question and a task.
lesson-start = To start with
cv = CV_Amina.pdf
work = Work

which = A folder contains files. Which of these names is a folder?
    .title = File or folder?
    .hint-1 = A folder is like a drawer that holds sheets.
    .why = You open a file to read it. You open a folder to look inside.
    .letter = Welcome.pdf
    .letter-feedback = The ending .pdf means a document: this is a file.
    .folder = Papers
    .folder-feedback = Yes, this is a folder. It can contain many files.

put = Put the file { $cv } in the folder { $work }.
    .title = Put a CV away
    .hint-1 = The file is on the desktop. The folder { $work } is in Documents.
    .why = An employer asks for your CV? You know where it is.
