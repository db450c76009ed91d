# A step may have its own sentence, -feedback: it is read when the step stands too early.
paper-away = You put a paper away in a folder. What do you do first?
    .title = A paper put away
    .hint-1 = What is not found cannot be moved.
    .hint-2 = Begin with looking, end with pasting.
    .why = All programs cut and paste in this order.
    .look = Look for the paper
    .cut = Cut it
    .cut-feedback = It must be found before it can be cut.
    .open = Open the folder
    .paste = Paste it
    .paste-feedback = The folder must be open before you paste.
