# The names of the practice computer: cv stands for $cv.
cv = CV_Amina.pdf
work = Work

cv-to-folder = Put the file { $cv } in the folder { $work }.
    .title = Put a CV away
    .hint-1 = The file is on the desktop. The folder { $work } is in Documents.
    .hint-2 = Cut the file with { KEY("Ctrl+X") }. Open { $work } and paste with { KEY("Ctrl+V") }.
    .why = An employer asks for your CV? You know where it is.
