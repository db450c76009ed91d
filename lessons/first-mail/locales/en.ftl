# Translator: Passerelle
# Reviewer: none yet

pack-title = Mail: first steps
pack-about = Reading, writing, replying and sending files, on a practice computer.

lesson-read-mail = Reading your messages
lesson-write-mail = Writing and replying
lesson-papers-by-mail = Sending and receiving papers

### Names on the practice computer

## People

post-team = The Poste team
canteen = Acacia canteen
health-centre = Poplar Health Centre
furniture-shop = Sun Furniture
teacher = Claire Petit
language-shop = Quick Languages
parcel-service = Rive Parcels
school-office = Acacia School
restaurant = Fig Tree Restaurant
bakery = Bridge Bakery
friend = Lin Chen
train-company = Rive Trains

## Messages received

welcome = Welcome to your mail
    .text =
        Hello,
        Your address is ready.
        This is a practice computer.
        Nothing really leaves it: try everything.
        The Poste team
school-meal = Canteen menu
    .text =
        Hello,
        Monday: lentils, carrots, yoghurt.
        Tuesday: fish, rice, apple.
        The Acacia canteen
appointment = Your appointment on 27 October
    .text =
        Hello Ms Kovalenko,
        Your appointment is on Tuesday 27 October 2026, at 10:30.
        Doctor Ben Ali, second floor.
        Please bring your vaccination record.
        Poplar Health Centre
sofa-sale = Sofas at half price
    .text =
        This weekend only!
        Come and try our sofas.
        Sun Furniture
lesson-old = First day of class
    .text =
        Hello everybody,
        The first class is on Monday 14 September, room 3.
        Claire Petit
lesson-new = Room of the French class
    .text =
        Hello everybody,
        On Monday, the class is in room 5.
        Please bring a notebook.
        Claire Petit
lesson-advert = Speak French in ten days
    .text =
        An easy method, for everybody.
        First lesson free.
        Quick Languages
parcel-note = Your parcel arrives tomorrow
    .text =
        Hello,
        The postman comes tomorrow between 9 and 12.
        There is nothing for you to do.
        Rive Parcels
school-card = School card
    .text =
        Hello,
        Nour has her school card.
        To write to us: ecole@acacias.example
        Acacia School
lesson-moved = The class is on another day
    .text =
        Hello Tesfay,
        Monday's class moves to Wednesday, at 2 pm.
        Can you come?
        Claire Petit
job-news = Your application
    .text =
        Hello Mr Haddad,
        We like your application.
        We will call you on Thursday morning.
        Fig Tree Restaurant
bakery-offer = We are looking for a shop assistant
    .text =
        Hello,
        We are looking for a shop assistant for the mornings.
        Send your CV to this address.
        Bridge Bakery
vaccine-letter = Your vaccinations
    .text =
        Hello Ms Kovalenko,
        Here is your letter of invitation.
        Keep this paper: you will be asked for it.
        Poplar Health Centre
ticket-letter = Your train ticket
    .text =
        Hello Mr Nouri,
        Here is your ticket.
        Show it on the train.
        Rive Trains

## What is written

opening-hours = Opening hours
hello = Hello
ask-saturday = Are you open on Saturday?
ask-evening = Are you open in the evening?
ask-sunday = Are you open on Sunday?
thanks = Thank you
nour-ill = Nour is ill
nour-stays = My daughter Nour stays at home today.
i-come = Yes, I will come on Wednesday at 2 pm.
application = Application
cv-attached = Please find my CV attached.
registration = Sports registration
certificate-attached = The certificate is attached.

## Documents and folders

health = Health
work = Work
cv-fatou = CV_Fatou_2026.pdf
    .text =
        Fatou Ndiaye
        Shop assistant, four years of experience
        Updated in October 2026
cv-fatou-old = CV_Fatou_2024.pdf
    .text =
        Fatou Ndiaye
        Shop assistant, two years of experience
        Updated in March 2024
beach-photo = Beach.jpg
    .text = Three people laugh on a beach.
certificate = Medical_certificate.pdf
    .text =
        Medical certificate
        Moussa Traoré may do sports.
        29 September 2026
lease = Lease.pdf
    .text =
        Rental contract
        Tenant: Moussa Traoré
summons = Invitation.pdf
    .text =
        Invitation
        Olena Kovalenko, Thursday 15 October 2026, 9 am
        Poplar Health Centre, first floor
menu = Canteen_menu.pdf
    .text = Monday: lentils, carrots, yoghurt
train-ticket = Train_ticket.pdf
    .text =
        Train ticket
        Saturday 21 November 2026, departure at 9:12
        Coach 4, seat 31

### Reading your messages

open-appointment = Olena expects a message from “{ $sender }”. Open “{ $wanted }” and read it.
    .title = Read a message
    .hint-1 = Look at the list in the middle. Each line says who writes, and about what.
    .hint-2 = Go to “{ $wanted }” with the arrows. Then press { KEY("Enter") }.
    .hint-3 = With the mouse: double-click “{ $wanted }”.
    .why = The subject says what a message is about. So you choose what to read first.

complete-address = An address must be complete for the message to arrive. Which one is complete?
    .title = A complete address
    .hint-1 = An address always has the sign @, once.
    .hint-2 = There is no space. After the @, there is a name and a dot.
    .why = One letter too many or too few, and the message does not arrive. Always check the address.
    .no-at = amina.poste.example
    .no-at-feedback = The sign @ is missing, between the name and the rest. Look at the others.
    .complete = amina@poste.example
    .complete-feedback = Yes: a name, the sign @, then the place with a dot.
    .space = amina @ poste
    .space-feedback = There are spaces, and the end is missing. Look at the others.

mistakes-in-address = A message to this address does not arrive. Mark the two places to mend.
    .title = Mending an address
    .hint-1 = An address has one @, and a dot after the name of the place.
    .hint-2 = Compare it with amina@poste.example, sign by sign.
    .why = One sign too many, and the message comes back. Check the address before you send.
    .person-feedback = A dot in the name is allowed: first name, dot, last name.
    .ats-feedback = Yes. The sign @ is written only once.
    .place-feedback = “poste” is written well.
    .comma-feedback = Yes. Here it must be a dot: addresses have no comma.
    .end-feedback = The end is written well.

# gloss: at-sign
spelt-address = On the telephone, the school spells its address: “ecole, at, acacias, dot, example”. Write it.
    .title = An address that is spelt
    .hint-1 = “At” and “dot” are signs. Write the signs.
    .hint-2 = “At” is written @. There is no space in an address.
    .why = At, dot, hyphen: these words say a sign. Read the address aloud once more.
    .near-1 = ecole at acacias dot example
    .near-1-feedback = Write the signs themselves: @ and the dot, without spaces.

newest-lesson = { $teacher } has written to Tesfay twice. Open her newest message.
    .title = The newest one
    .hint-1 = Look for the name { $teacher }. Then look at the date, at the end of the line.
    .hint-2 = The newest is from 12 October 2026.
    .hint-3 = Go to that message with the arrows, then press { KEY("Enter") }.
    .why = Who writes, about what, when: these three things are enough to find a message.

real-address = Bashir is waiting for a parcel. Open “{ $parcel-note }” and show the address of the sender.
    .title = See who writes
    .hint-1 = Open the message first. Look at the line “From”.
    .hint-2 = At the end of the line “From”, press “Address”.
    .why = Anybody can write any name. The address shows where the message comes from.
    .goal-2 = The address is not shown yet. Press “Address”, on the line “From”.

serious-address = Samir sends his CV. Which address makes the best impression?
    .title = An address for work
    .hint-1 = Imagine the employer who reads the address. What do they want to know?
    .hint-2 = A good address simply says your name.
    .why = An address with your name is easy to find and to remember.
    .nickname = king-of-football93@poste.example
    .nickname-feedback = This address is fun for friends. For work, look for the one that says his name.
    .name = samir.haddad@poste.example
    .name-feedback = Yes: the employer sees at once who writes.
    .shared = haddad-family@poste.example
    .shared-feedback = Here, the employer does not know who reads the messages. Look for his own name.

### Writing and replying

first-message = Write to { $address }, with the subject “{ $opening-hours }”. Ask “{ $question }” Begin with “{ $hello }” and end with “{ $thanks }”.
    .title = Write a message
    .hint-1 = Press “New”. There are three things to fill in: the address, the subject, the text.
    .hint-2 = Type the address in “To”. With { KEY("Tab") }, you go to the next field.
    .hint-3 = When all is written, press “Send”.
    .why = A clear subject, a greeting, a question, a thank-you. Everybody likes to get such a message.

# gloss: draft
mend-address = Mariama's message to the school has not left: the address is incomplete. Mend it and send the message.
    .title = Mend an address
    .hint-1 = Messages that have not left wait in Drafts. The school's address is in a message that she received.
    .hint-2 = The right address is ecole@acacias.example. The sign @ is missing.
    .hint-3 = Open “Drafts”, then the message. Change “To”, then press “Send”.
    .why = An incomplete address can be mended. And the message is not lost.

reply-teacher = { $teacher } has a question for Tesfay. Reply that the answer is yes, in a few words.
    .title = Reply
    .hint-1 = Open “{ $lesson-moved }” and read the question.
    .hint-2 = Press “Reply”. The address and the subject are there already: write the text.
    .hint-3 = Type for example “{ $i-come }”, then press “Send”.
    .why = A reply keeps question and answer together. And the address is always the right one.

# gloss: forward
reply-or-new = A friend asks you something in a message. What do you do to answer?
    .title = Reply or write?
    .hint-1 = Your friend wants to find the question beside your answer.
    .hint-2 = With one button, the address is filled in already.
    .why = “Reply” saves you looking for the address and keeps the conversation together.
    .reply = I press “Reply”
    .reply-feedback = Yes: the address is there already, and so is the question.
    .new = I write a new message
    .new-feedback = That works, too, but you must type the address. One button does better.
    .forward = I press “Forward”
    .forward-feedback = “Forward” shows the message to somebody else. Look at the others.

sign-out = Samir is at the library. Read “{ $job-news }”, then sign out.
    .title = Close the door
    .hint-1 = Read the message first. Then look in the “Mail” menu.
    .hint-2 = Menu “Mail”, then “Sign out”.
    .why = On a shared computer, the next person would see your messages. Always sign out.

from-hello-to-name = You write to a school. In which order do the parts of the message come?
    .title = From the greeting to the name
    .hint-1 = How does a conversation begin? And how does it end?
    .hint-2 = The name comes at the very end.
    .why = A message in this order is quickly read, and it is polite.
    .greeting = Dear Madam,
    .matter = I would like to enrol my son in the Saturday class.
    .matter-feedback = We greet before we ask.
    .thanks = Thank you in advance for your answer.
    .thanks-feedback = We thank after we asked.
    .name = Olena Kovalenko
    .name-feedback = The name signs the message: it comes at the end.

### Sending and receiving papers

send-cv = Fatou is looking for work. Send { $cv-fatou } to { $bakery }, with a subject and a few words. That address is in the contacts.
    .title = Send a CV
    .hint-1 = Read “{ $bakery-offer }” first. Then press “New”, then “Contacts”.
    .hint-2 = A simple subject will do: “{ $application }”. Write a few words. For the file, press “Attach”.
    .hint-3 = In Documents, choose { $cv-fatou }. Then press “Send”.
    .why = Read again before sending: the right person, a subject, the right file.
    .trap = The beach photo has gone. It has happened to many. Check the name of the file, then send.
    .goal-1 = The message to { $bakery } is not complete yet. It needs a subject, a few words and { $cv-fatou }.

forgotten-file = Moussa has written his message to the sports club. { $certificate } is not attached yet. Attach it, then send.
    .title = The forgotten file
    .hint-1 = The message is in Drafts. Open it.
    .hint-2 = Press “Attach”. The file is in Documents.
    .hint-3 = Choose { $certificate }, then press “Send”.
    .why = Everybody forgets the file some day. Look for the line “Attached” before sending.

# gloss: attachment
save-summons = A paper is attached to “{ $vaccine-letter }”. Save { $summons } in Documents, folder { $health }.
    .title = Keep an attachment
    .hint-1 = Open the message. The line “Attachment” names the file that goes with it. Press “Save” there.
    .hint-2 = Choose Documents, then the folder { $health }. Then save.
    .why = A paper in a folder is found without looking through the mail.
    .goal-1 = { $summons } is not in the folder { $health } yet.

# gloss: download
find-ticket = Bashir takes the train. Save { $train-ticket } in Downloads. Then open it with Files.
    .title = Find a file again
    .hint-1 = Open the message and press “Save”. The place that is offered will do.
    .hint-2 = Then go to Files, in the bar below. Open Downloads: what comes from the internet is there.
    .hint-3 = Double-click { $train-ticket }, or press { KEY("Enter") }.
    .why = A saved file opens without the internet, too: useful on a train.
    .goal-1 = { $train-ticket } is to be opened in Files, from Downloads.
