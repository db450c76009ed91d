# The pages of the site: the title, and the texts of their parts.
join = Join the library
    .hello = You get a card for one year.
    .mail = E-mail
    .rules = I accept the rules
    .send = Join
done = Welcome
    .soon = Your card comes by mail.

join-the-library = Amina joins the library. Her address is amina@poste.example.
    .title = A library card
    .hint-1 = The form asks for two things.
    .hint-2 = Write the address, tick the rules, then choose Join.
    .why = A form says what it needs before it is sent.
