# The messages: the name, and what stands in them.
school = School
homework = Homework
    .text = There is no homework today.
alert = Your account is closed
    .text = Open this link before tonight, or lose your money.

false-alarm = Somebody wants to frighten you. Report this message.
    .title = A false alarm
    .hint-1 = Read both messages. Which of them hurries you?
    .hint-2 = Open it, and report it without touching the link.
    .why = Who reports a message also protects others.
    .trap = This link leads to a false site. Report the message instead.
