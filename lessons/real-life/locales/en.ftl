# Translator: Passerelle
# Reviewer: none yet

pack-title = Real life
pack-about = Whole errands, with several programs, as life asks for them.

lesson-papers = Papers that travel
lesson-accounts = Getting into accounts
lesson-work-and-classes = Work and classes
lesson-with-care = Care and order

### Names on the practice computer

## People and places

aid-office = Housing aid
teacher = Claire Petit
school-office = Acacia School
canteen = Acacia Canteen
social-worker = Awa Diallo
library = Library
    .hello = Welcome! With an account, you can reserve books.
    .new-account = Create an account
job-site = Riverside Jobs
gardens = Riverside Gardens
corner-shop = Linden Shop
parcel-service = River Parcels
fabric-shop = Harbour Fabrics
workshop = Digital Workshop

## Folders

housing = Housing
work = Work
papers-folder = Papers
photos = Photos

## Documents

lease = Lease.pdf
    .text =
        Rental contract
        Tenant: Tesfay Gebremedhin
menu = Canteen_menu.pdf
    .text = Monday: lentils, carrots, yoghurt
cv-tesfay = CV_Tesfay.pdf
    .text =
        Tesfay Gebremedhin
        Delivery driver
scan-office = Scan_0412.pdf
    .text =
        Summons
        Tesfay Gebremedhin, Monday 23 November 2026, 2 pm
        Housing aid, counter 2
summons = Summons_23_November.pdf
receipt = Aid_receipt.pdf
    .text =
        Housing aid: your paper has been received.
        Number: R-30517
museum-paper = Museum_trip.pdf
    .text =
        Permission for the museum trip
        Pupil: Nour
        Signature of the parent: ....................
museum-signed = Museum_trip_signed.pdf
    .text =
        Permission for the museum trip
        Pupil: Nour
        Signature of the parent: Mariama Bah
zoo-signed = Zoo_trip_signed.pdf
    .text =
        Permission for the zoo trip, June 2026
        Pupil: Nour
        Signature of the parent: Mariama Bah
sea-photo = Sea.jpg
    .text = A photo of the sea, early in the morning.
cv-mariama = CV_Mariama.pdf
    .text =
        Mariama Bah
        Home helper
rent-october = Rent_receipt_October.pdf
    .text =
        Rent receipt, October 2026
        Tenant: Tesfay Gebremedhin
rent-september = Rent_receipt_September.pdf
    .text =
        Rent receipt, September 2026
        Tenant: Tesfay Gebremedhin
cv-samir = CV_Samir_2026.pdf
    .text =
        Samir Haddad
        Gardener, six years of experience
        Updated in November 2026
cv-samir-draft = CV_Samir_2026.odt
    .text =
        Samir Haddad
        Draft, to be read again
cv-samir-old = CV_Samir_2023.pdf
    .text =
        Samir Haddad
        Gardener, three years of experience
        Updated in May 2023
payslip = Payslip_October.pdf
    .text =
        Payslip, October 2026
        Olena Kovalenko
health-card = Health_card_Olena.pdf
    .text =
        Health card
        Olena Kovalenko
birthday-photo = Birthday.jpg
    .text = Olena and her children in front of a cake.
workshop-guide = Workshop_guide.pdf
    .text =
        Guide of the Digital Workshop
        Leave this guide on the computer.
sofa-advert = Sofa_advert.pdf
    .text =
        Sofas at half price
        This weekend only!
workshop-list = Workshop_list.pdf
    .text =
        Computers of the Digital Workshop
        Leave this list on the computer.
bank-letter = Bank_letter.pdf
    .text =
        Bridge Bank
        Account statement of Olena Kovalenko

## Messages received

lesson-moved = The lesson is on another day
    .text =
        Hello,
        Monday's lesson moves to Wednesday, at 2 pm.
        Claire Petit
summons-letter = Your appointment on 23 November
    .text =
        Appointment: Monday 23 November 2026, at 2 pm.
        Your summons is attached. Keep it.
        Send it on our site as well.
        Your file number is 4071853.
museum-letter = Museum trip on 27 November
    .text =
        Dear Ms Bah,
        Nour goes to the museum on Friday 27 November 2026.
        Print the attached paper and sign it.
        Then send it back as a reply to this message.
canteen-letter = Canteen menu
    .text =
        Hello,
        Monday: lentils, carrots, yoghurt.
        Acacia Canteen
proof-letter = A rent receipt is missing
    .text =
        Dear Mr Gebremedhin,
        The rent receipt of October is missing in your file.
        It is on the site of Logis Rive.
        Send it as a reply to this message.
        Put Awa Diallo in copy: she helps you.
false-alert = URGENT: account blocked
    .text =
        Your account will be closed tonight!
        Quick, give your password on our page.
        Riverside Jobs
unlock-account = Unblock my account
reset-letter = Your new password
    .text =
        Dear Mr Haddad,
        You asked for a new password.
        Choose it on our site.
        You asked for nothing? Do nothing.
choose-password = Choose a password
job-offer = We are looking for a gardener
    .text =
        Hello,
        We are looking for a gardener from January on.
        Send your up-to-date CV, as a PDF, to:
        recrutement@jardins-rive.example
        Nadia El Amrani, Riverside Gardens
parcel-letter = Your parcel 4820917 is on its way
    .text =
        Dear Ms Ndiaye,
        Your parcel has the number 4820917.
        Follow it on our site.
        There is nothing to pay.
order-letter = Thank you for your order
    .text =
        Dear Ms Ndiaye,
        Your blue fabric leaves with River Parcels.
        You will soon receive the number of the parcel.
        Harbour Fabrics
return-letter = Giving back the laptop
    .text =
        You give the laptop back on Friday. Before that:
        your papers and photos go to your USB stick;
        the guide and the list of the workshop stay here;
        the advert goes to the bin;
        the bin is emptied, the stick is ejected;
        and you sign out of your mail.

## Phone

sms-lesson = Thursday's lesson
    .text =
        Hello! Thursday's lesson begins at 2 pm.
        See you soon, Claire
sms-code = Your sign-up code
    .text =
        Library: your sign-up code is 482913.
        Give it to nobody, not even by phone.
sms-corner-shop = New opening hours
    .text =
        Linden Shop: we are now open on Saturday mornings.
        You can pick up your parcel then.
sms-false-parcel = Parcel blocked, pay €1.95
    .text =
        Your parcel is blocked! Pay €1.95 before midnight.
        Or it goes back. Open the link and give your card.

## What one writes

hello = Hello
madam = Dear
sir = Good morning
thanks = Thank you
regards = Kind regards
here-paper = Here is the signed paper.
here-receipt = Here is the rent receipt of October.
application = Application as a gardener
i-apply = I am interested in your gardener job.
cv-attached = You will find my CV attached.
free-place = Evening class
ask-place = Do you have a place for me?
master = small bridge wood red old mill forest

## Words searched for

w-class = class
w-classes = classes
w-french = French
w-the-french = lessons
w-learn = learn
w-evening = evening
w-free = free

### Pages

aid-home = Housing aid
    .hello = Welcome to the site of the housing aid.
    .send-paper = Send a paper
papers = Send a paper
    .file-number = File number
    .proof = Your paper
    .send = Send
papers-sent = Paper received
    .soon = Thank you. Keep this receipt until the appointment.
landlord = Logis Rive
    .hello = Hello Mr Gebremedhin. You are signed in.
    .my-papers = My papers
landlord-enter = Sign in
    .mail = E-mail address
    .secret = Password
    .enter = Sign in
landlord-mine = My papers
    .whose = Your rent receipts. Choose a month to download it.
    .october = Rent receipt of October 2026
    .september = Rent receipt of September 2026
    .leave = Sign out
join = Create an account
    .mail = E-mail address
    .secret = Password
    .terms = I have read the rules and I accept them
    .create = Create my account
confirm = Your code
    .sent = A code of six digits has just arrived on your phone.
    .code = Code received
    .confirm = Confirm
account-ready = Account created
    .ready = Your account is ready. Enjoy your books!
job-enter = Riverside Jobs: sign in
    .mail = E-mail address
    .secret = Password
    .enter = Sign in
    .forgotten = Forgotten password?
forgot = Forgotten password
    .about = Write your address. You will receive a message with a link.
    .mail = E-mail address
    .send = Send the link
look-in-mail = Look in your mail
    .look = A message has just left. Open it and follow its link.
new-password = Choose a password
    .secret = Password
    .save = Save
job-mine = My job space
    .interview = Interview: Thursday 26 November 2026, 9 am, Riverside Gardens.
    .leave = Sign out
false-page = Account blocked!
    .hurry = Quick! Write your password right away.
    .mail = E-mail address
    .secret = Password
    .send = Unblock
seeker = Finder
    .words = Your search
    .quick = Speak French in ten days
    .quick-about = Evenings and weekends. €90 a month.
    .mill = French class at the Mill
    .mill-about = Free. For all levels.
    .bridge = French class at Bridge House
    .bridge-about = Free. For all levels.
quick-classes = Quick Languages
    .when = When: Monday and Thursday, 7 to 9 pm.
    .price = Price: €90 a month.
    .write = Write to us
mill-classes = The Mill
    .when = When: Tuesday and Thursday, 9 to 11 am.
    .price = Price: free.
    .write = Write to us
bridge-classes = Bridge House
    .when = When: Tuesday and Thursday, 6:30 to 8 pm.
    .price = Price: free.
    .write = Write to us
town = Valbrune
    .hello = Welcome to the site of the town.
track = River Parcels: follow a parcel
    .parcel = Number of the parcel
    .look = Follow
parcel-there = Your parcel has arrived
    .there = It waits for you at Linden Shop, until 30 November.
    .nothing-to-pay = There is nothing to pay.
false-fee = Pay €1.95
    .hurry = Your parcel goes back in ten minutes!
    .card = Card number
    .pay = Pay

### Papers that travel

appointment = The housing aid wrote to Tesfay. Keep the attached paper in Documents, folder { $housing }, under the name { $summons }. Send it on the site of the aid. Keep the receipt in the same folder.
    .title = Get ready for an appointment
    .hint-1 = Read the message. Save the attached paper in Documents, folder { $housing }.
    .hint-2 = In Files, { KEY("F2") } renames { $scan-office }. The link in the message leads to the form.
    .hint-3 = Write 4071853, choose { $summons }, then “Send”. After that, “Save the receipt”.
    .why = A clear name, a form sent, a receipt: at the counter, all is ready.

school-outing = The school waits for a paper signed by Mariama. The signed paper is on the USB stick. Send it back to the school with a few words. Then eject the stick.
    .title = Send back a signed paper
    .hint-1 = Read the message of the school: which trip is it about?
    .hint-2 = Press “Reply”, write a few words, then “Attach”. Choose the USB stick.
    .hint-3 = Attach { $museum-signed } and send. In Files: menu “Devices”, “Eject”.
    .why = Two papers often look alike. The name of the file helps to choose.
    .trap = The stick left without being ejected. A file may get lost that way. Eject it first: then the computer finishes writing.
    .goal-1 = The school does not have { $museum-signed } yet, with a few words.
    .goal-2 = The USB stick is not ejected yet.

# gloss: download
rent-proof = The housing aid asks Tesfay for a paper. Take it from the site of his landlord. Send it as the message asks.
    .title = Send a rent receipt
    .hint-1 = Read the whole message. Which month? And who should get a copy?
    .hint-2 = In Web, follow “My papers” and take the right month: it arrives in Downloads. Then reply to the message.
    .hint-3 = “Contacts”: { $social-worker }, then “Copy”. “Attach”: { $rent-october }, in Downloads. Write a few words and send.
    .why = With a copy, the person who helps you knows how far things are.
    .goal-1 = Expected: { $rent-october }, a few words, { $social-worker } in copy.

### Getting into accounts

new-account = Lin wants an account at the library (lin.chen@poste.example). Keep a strong password in Passwords, under biblio-valbrune.example. Create the account with it and the code on the phone.
    .title = Create a safe account
    .hint-1 = In Passwords, add the site and generate a password. Copy it.
    .hint-2 = In Web, paste it twice with { KEY("Ctrl+V") }. The code is in Phone.
    .hint-3 = Open the message, “Copy code”. In Web, paste it and press “Confirm”.
    .why = A strong password that you need not remember. The manager keeps it.

forgotten-password = Samir forgot his password. Ask for a link for samir.haddad@poste.example. Keep a new strong password in Passwords, under emploi-rive.example. Then sign in.
    .title = Get back into an account
    .hint-1 = Follow “Forgotten password?”. The link arrives in Mail.
    .hint-2 = The true message speaks of your request. In Passwords, add emploi-rive.example and generate.
    .hint-3 = Copy the password. Paste it twice on the page of the link, then to sign in.
    .why = Everybody forgets. An e-mail address is enough to come back.
    .trap = This page is not Riverside Jobs: the address ends with alerte.example. It steals passwords. Follow only the link that you asked for.

### Work and classes

apply-for-job = Samir answers a job offer. Read it and send his application: a subject, a greeting, a few words, and the right CV.
    .title = Send an application
    .hint-1 = The offer says to which address to write, and which CV to send.
    .hint-2 = Begin the text with “{ $hello }”. The CV is in Documents, folder { $work }.
    .hint-3 = Attach { $cv-samir }: it is up to date and a PDF. Then press “Send”.
    .why = A PDF looks the same everywhere. And a greeting is nice to read.
    .goal-1 = The employer waits for a subject, a “{ $hello }” and the file { $cv-samir }.

evening-class = Bashir works all day. Search for a free French class, in the evening. Compare, then write to the right place.
    .title = Search and compare
    .hint-1 = Write for example “{ $w-class } { $w-french } { $w-evening }” in the page, then “Search”.
    .hint-2 = “Ad” means: somebody pays to be first. Read the hours and the prices.
    .hint-3 = Bridge House fits. “Write to us” opens a message: subject, text, “Send”.
    .why = The first result is not always the best one. Comparing takes two minutes.
    .goal-1 = The free evening class waits for a message, with a subject.

### Care and order

false-parcel = Fatou waits for a parcel. One message on her phone deceives: report it. Find her parcel on the true site of River Parcels.
    .title = The false parcel
    .hint-1 = A message that deceives hurries you and asks for money. Do not follow its link.
    .hint-2 = Open that message and choose “Report”. The number of the parcel is in Mail.
    .hint-3 = Follow the link in the message of { $parcel-service }. Write 4820917, then “Follow”.
    .why = Reporting protects others, too. The true site you open yourself.
    .trap = This page is not River Parcels: the address ends with frais.example. It wants the card number. Here, nothing is lost. In real life, close the page without paying.
    .goal-1 = The message that deceives is not reported yet.
    .goal-2 = The parcel 4820917 is not found on the true site yet.

give-laptop-back = Olena gives back a laptop that she borrowed. Read the message of the workshop and do what it asks. Her papers are in Downloads.
    .title = Give a laptop back
    .hint-1 = Open each file that you do not know: is it Olena's, or the workshop's?
    .hint-2 = Cut her two papers and her photo, paste them on the stick. Throw away the advert.
    .hint-3 = Open the bin and empty it. Eject the stick. In Mail, sign out.
    .why = The next person finds a clean computer. Your papers leave with you.
    .trap = The stick left without being ejected. A file may get lost that way. Eject it first: then the computer finishes writing.
