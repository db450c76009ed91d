# .accept-1 to .accept-9 are accepted. .near-1 is an answer that you foresee, with its -feedback.
your-name = Olena Koval fills in a form. Which name is Olena?
    .title = Two names
    .hint-1 = A form asks for a family name, and for another one.
    .hint-2 = Parents choose this name for their child.
    .why = The family name is the one that the whole family has.
    .before = Olena is her
    .after = .
    .accept-1 = first name
    .accept-2 = given name
    .near-1 = family name
    .near-1-feedback = This is Koval: the whole family is called so.
