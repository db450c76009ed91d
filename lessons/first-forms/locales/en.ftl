# Translator: Passerelle
# Reviewer: none yet

pack-title = Forms: first steps
pack-about = Fill in, correct and send a form on the internet, then keep the receipt.

lesson-fill-in = Filling in a form
lesson-accounts = An account of one's own
lesson-send-papers = Sending papers

### Names on the practice computer

## People

haddad = Haddad
samir = Samir
kovalenko = Kovalenko
petrenko = Petrenko
olena = Olena
gebremedhin = Gebremedhin
tesfay = Tesfay

## Days

day-march = 7 March 1990
day-november = 5 November 1984
day-june = 2 June 2001

## Files

housing = Housing
rent-may = Rent_May.pdf
    .text =
        Rent receipt, May 2026
        Tenant: Tesfay Gebremedhin
        12 Lime Street, Valbrune
lease = Lease.pdf
    .text =
        Rental contract
        Signed on 1 November 2025
cv-tesfay = CV_Tesfay.pdf
    .text =
        Tesfay Gebremedhin
        Delivery driver
sea-photo = Sea.jpg
    .text = A photo of the sea, early in the morning.
nour-big = Nour_large.jpg
    .text =
        An identity photo of Nour.
        It is very detailed, so it is heavy.
nour-small = Nour_small.jpg
    .text =
        An identity photo of Nour.
        It is smaller, so it is light.
receipt = Receipt_aid.pdf
    .text =
        Housing aid: your request has been received.
        File number: A-48213
        Keep this number.

### Pages

card = Library card
    .family = Family name
    .given = First name
    .mail = E-mail address
    .nickname = Nickname
    .send = Send
card-thanks = Thank you
    .soon = Your card is waiting at the desk.
bus = Bus pass
    .born = Date of birth
    .phone = Telephone
    .postcode = Postcode
    .send = Send
bus-sent = Request received
    .soon = Your pass will arrive in a week.
health = Health account
    .paper = What is written on Olena's card:
    .on-paper = On the card
    .written = Written
    .paper-birth = Birth name
    .value-birth = { $petrenko }
    .paper-used = Name in use
    .value-used = { $kovalenko }
    .paper-given = First name
    .value-given = { $olena }
    .birth = Birth name
    .used = Name in use
    .used-help = The everyday name, if it is another one.
    .given = First name
    .send = Send
health-sent = Account made
    .soon = You will get a letter with a code.
lessons = French lessons
    .level = Level
    .beginner = Beginner
    .middle = Middle
    .fluent = Advanced
    .time = Time
    .morning = Mornings
    .evening = Evenings
    .children = I need child care
    .send = Sign me up
lessons-sent = Registration received
    .soon = The first lesson is on Monday.
town = Valbrune Town Hall
    .hello = Welcome to the site of the town hall.
    .new-account = Create an account
    .enter = Sign in
join = Create an account
    .mail = E-mail address
    .secret = Password
    .terms = I have read the rules of the site and accept them
    .create = Create my account
welcome = Account made
    .ready = Your account is ready.
    .enter = Sign in
enter-page = Sign in
    .mail = E-mail address
    .secret = Password
    .enter = Enter
mine = My space
    .appointment = Appointment: Tuesday 17 November, 10:30, desk 4.
    .leave = Sign out
aid-home = Housing aid
    .hello = A request has been begun.
    .go-on = Go on with my request
aid = Ask for aid
    .reason = What for?
    .housing = Housing
    .work = Work
    .health = Health
    .proof = Proof
    .send = Send
aid-sent = Request sent
    .soon = You will have an answer in two weeks.
pupil = Photo of the pupil
    .photo = Identity photo
    .send = Send
pupil-sent = Photo received
    .soon = Thank you. The school has the photo.
claim = Request for aid
    .family = Family name
    .given = First name
    .file-number = Claimant number
    .send = Send
    .later = Save the draft
claim-sent = Request sent
    .soon = Keep this number: you will be asked for it.

### Fill in

library-card = Samir Haddad wants a library card. Fill in and send. His address: samir@poste.example.
    .title = Fill in and send
    .hint-1 = The star * marks what is required. The nickname may stay empty.
    .hint-2 = Write { $haddad }, then { KEY("Tab") }. Write { $samir }, then { KEY("Tab") }, and the address.
    .hint-3 = When all is written, press “Send”.
    .why = A star means “required”. The rest may stay empty.

fix-one-answer = Olena filled in this form. Send it, read the message and correct. Her address: olena@poste.example.
    .title = Read the message, correct
    .hint-1 = Press “Send”. The site says at the top which answer to look at.
    .hint-2 = The @ sign is missing in the address. The other answers are good: leave them.
    .hint-3 = Write olena@poste.example at “E-mail address”, then press “Send”.
    .why = Nothing is lost when a site asks for a correction. Only one answer changes.

right-format = Bashir was born on { $birthday }. Telephone: { $number }. Postcode: { $code }. Fill in and send.
    .title = Dates and numbers
    .hint-1 = Under each answer, an example shows how to write it.
    .hint-2 = For the date: the day, the month, the year. January is month 01.
    .hint-3 = Write { $date }, { $number } and { $code }.
    .why = These sites want the day first, then month and year. You can follow them.

names-on-papers = Fill in Olena's health account, as on her card.
    .title = As on the papers
    .hint-1 = There are two names on the card. Copy each one to its place.
    .hint-2 = Birth name: { $petrenko }. Name in use: { $kovalenko }.
    .hint-3 = Write { $petrenko }, { $kovalenko }, { $olena }, then press “Send”.
    .why = A name written otherwise often blocks a file. Copying the card avoids it.

boxes-and-lists = Sign Tesfay up: { $grade ->
        [beginner] beginner
        [middle] middle
       *[fluent] advanced
    } level, { $when ->
        [morning] mornings
       *[evening] evenings
    }. No child care.
    .title = Lists and boxes
    .hint-1 = Open the list “Level”. For the time, choose a circle ○.
    .hint-2 = A box □ is ticked or stays empty. Only one must be ticked here.
    .hint-3 = “{ $grade ->
        [beginner] { lessons.beginner }
        [middle] { lessons.middle }
       *[fluent] { lessons.fluent }
    }”, “{ $when ->
        [morning] { lessons.morning }
       *[evening] { lessons.evening }
    }”, the box of the robot, then “Sign me up”.
    .why = The circle ○: one answer only. The box □: yes or no.

### Accounts

create-account = Amina wants an account on this site. Her address: amina@poste.example. Invent a strong password.
    .title = Create an account
    .hint-1 = Follow “Create an account”. Invent a phrase of several words without a link.
    .hint-2 = Seven words, for instance: tortue lampe grenade fenetre coton violon nuage.
    .hint-3 = Write the password twice, tick the rules, then press “Create my account”.
    .why = A phrase of seven words is long to guess and easy to keep in mind.

sign-in-out = Sign in with amina@poste.example and “velo citron 82 nuage”. Read the appointment, then sign out.
    .title = In and out
    .hint-1 = Follow “Sign in”. Write the address, then the password.
    .hint-2 = “Show” shows the password: you can read it again.
    .hint-3 = Once you have read the appointment, press “Sign out”.
    .why = On a shared computer, signing out closes the door behind you.

### Send papers

upload-proof = Tesfay asks for aid for his housing. Add the rent receipt of May and send.
    .title = Adding a proof
    .hint-1 = Choose “Housing” in the list. Then press “Choose a file”.
    .hint-2 = The receipt is in Documents, folder { $housing }. It is { $rent-may }.
    .hint-3 = Open { $housing }, then { $rent-may }. Then press “Send”.
    .why = A proof shows that what you write is true. You can add one.

too-heavy = The school asks for a photo of Nour. Try { $nour-big }, then read the message.
    .title = A file too heavy
    .hint-1 = The photos are in Pictures. The site takes 1000 kB at most.
    .hint-2 = { $nour-big } is too heavy. There is { $nour-small }, too.
    .hint-3 = Press “Choose another file”, take { $nour-small }, then press “Send”.
    .why = A file too heavy does no harm. A smaller photo will do.

# gloss: draft
save-draft = Tesfay Gebremedhin has no number yet. Write his names, then save the draft.
    .title = Going on another day
    .hint-1 = Write the family name and the first name. Leave the number empty.
    .hint-2 = Press “Save the draft”, beside “Send”.
    .why = A draft waits. You can look for a paper and come back.

finish-draft = Tesfay has found his claimant number: { $number }. Go on with his request and send it.
    .title = Going on and sending
    .hint-1 = Follow “Go on with my request”. The names are there already.
    .hint-2 = Write { $number } at “Claimant number”, then press “Send”.
    .why = What you wrote before is still there. Only the rest is missing.

keep-receipt = The request is ready. Send it, then save the receipt in Documents, folder { $housing }.
    .title = Keeping the receipt
    .hint-1 = Press “Send”. Then the number and the receipt arrive.
    .hint-2 = Press “Save the receipt”. Open the folder { $housing } before saving.
    .why = The receipt proves the day of sending. With the number you follow the request.
    .goal-2 = The receipt is not in the folder { $housing } yet.
