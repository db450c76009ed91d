# The names of the practice computer. .text is what stands in the letter.
school = School of the Acacias
meeting = Meeting of parents
    .text =
        Hello,
        The meeting of parents is on Monday. Will you come?
i-come = Yes, I will come.

answer-the-school = Answer the school: “{ $i-come }”
    .title = An answer to the school
    .hint-1 = Open the letter and choose to reply.
    .hint-2 = Write “{ $i-come }”, then send it.
    .why = Who asks waits for an answer.
