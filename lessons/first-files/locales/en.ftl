# Translator: Passerelle
# Reviewer: none yet

pack-title = Files: first steps
pack-about = Open, sort, name and find your papers on a practice computer.

lesson-look-around = Looking around
lesson-sort-papers = Sorting papers
lesson-bin-and-back = To the bin and back
lesson-names-and-copies = Clear names and copies

### Names on the practice computer

## Folders

papers = Papers
work = Work
health = Health
housing = Housing
bills = Bills
school = School
family = Family
cooking = Cooking
nour = Nour

## Documents

welcome = Welcome.pdf
    .text =
        Hello and welcome!
        This computer is for practice.
        Nothing here can break.
        You can try everything.
        Mistakes are allowed, and even useful.
        Take your time.
bus-pass = Bus_pass.pdf
    .text =
        Riverside Transport: bus pass
        Holder: Bashir Noori
        Valid until 31 December 2026
        Information: 01 99 00 14 20
lease = Lease.pdf
    .text =
        Rental contract
        Tenant: Moussa Traoré
        Address: 8 rue des Tilleuls
        Rent: 540 euros a month
        Start: 1 February 2026
appointment = Appointment_Olena.pdf
    .text =
        Peupliers Health Centre
        Appointment for Mrs Olena Kovalenko
        Tuesday 27 October 2026, at 10:30 in the morning
        Doctor Benali, second floor
        Please bring your vaccination record.
        Telephone: 01 99 00 35 10
vaccines = Vaccines_Olena.pdf
    .text =
        Vaccination record
        Olena Kovalenko, born on 14 March 1989
        Tetanus: 23 April 2026
        Next dose: 2046
electricity = Electricity_March.pdf
    .text =
        Electricity bill, March 2026
        Customer: Moussa Traoré
        To pay: 41.20 euros
        Before 15 April 2026
water = Water_April.pdf
    .text =
        Water bill, April 2026
        Customer: Moussa Traoré
        To pay: 28.60 euros
        Before 10 May 2026
rent-june = Rent_receipt_June.pdf
    .text =
        Rent receipt
        Tenant: Moussa Traoré
        June 2026: 540 euros, paid
        Thank you.
doc1 = doc1.pdf
    .text =
        Rent receipt
        Tenant: Moussa Traoré
        May 2026: 540 euros, paid
        Thank you.
rent-may = Rent-May.pdf
payslip-may = Payslip_May.pdf
    .text =
        Payslip, May 2026
        Employer: Bridge Bakery
        Employee: Fatou Ndiaye
        Net pay: 1,412 euros
scan = scan0007.pdf
    .text =
        Payslip, June 2026
        Employer: Bridge Bakery
        Employee: Fatou Ndiaye
        Net pay: 1,426 euros
payslip-june = Pay-June.pdf
cv-amina = CV_Amina.pdf
    .text =
        Amina Haidari
        Telephone: 06 39 98 21 43
        Cook, six years of experience
        Languages: Dari, English, French (beginner)
        Driving licence
cv-final = CV_final.pdf
    .text =
        Samir Haddad, electrician
        Telephone: 06 39 98 57 06
        2026: training in electrical safety
        2019 to 2025: electrician
        Updated in October 2026
cv-final2 = CV_final2.pdf
    .text =
        Samir Haddad, electrician
        Telephone: 06 39 98 57 06
        2019 to 2025: electrician
        Updated in June 2026
cv-new = CV_new.pdf
    .text =
        Samir Haddad
        2019 to 2025: electrician
        Updated in March 2026
cv-tesfay = CV_Tesfay.pdf
    .text =
        Tesfay Gebremedhin
        Telephone: 06 39 98 40 72
        Delivery driver, four years of experience
        Languages: Tigrinya, Arabic, French
        Car driving licence
letter-tesfay = Letter_Tesfay.pdf
    .text =
        Dear Sir or Madam,
        I am looking for work as a delivery driver.
        I can start now.
        Tesfay Gebremedhin
job-offer = Job_offer.pdf
    .text =
        The restaurant Le Figuier is hiring.
        Job: kitchen assistant
        Six-month contract, 35 hours a week
        Send your CV to emploi@lefiguier.example.
certificate = Certificate_Nour.pdf
    .text =
        School certificate
        Acacias School
        Nour Al Khatib is a pupil in year 3.
        School year 2026-2027
certificate-old = Certificate_Nour_2025.pdf
    .text =
        School certificate
        Acacias School
        Nour Al Khatib is a pupil in year 2.
        School year 2025-2026
menu = School_menu.pdf
    .text =
        Acacias School: menu of the week
        Monday: lentils, carrots, yoghurt
        Tuesday: fish, rice, apple
        Thursday: omelette, salad, cheese
train-ticket = Train_ticket.pdf
    .text =
        Train ticket
        Saturday 22 August 2026, leaves at 9:12
        Coach 4, seat 31
        One adult, one child
town-letter = Town_hall_letter.pdf
    .text =
        Valbrune town hall
        Hello,
        The French lessons start on 2 November.
        Sign up at the front desk, Monday to Friday.
        Please bring this letter.
advert = Advert.pdf
    .text =
        Sofas at half price!
        This weekend only.
        Soleil Furniture, meubles-soleil.example
lentil-soup = Lentil_soup.pdf
    .text =
        Aunt Salma's lentil soup
        One onion, one carrot, one glass of lentils
        One spoon of cumin, one lemon
        Cook for 30 minutes.
        Serve hot, with bread.
shopping = Shopping.txt
    .text =
        Lentils
        Onions
        Lemons
        Bread
french-lessons = French_lessons.pdf
    .text =
        French lessons, lesson 4
        My name is... I live in...
        Read this for Thursday.

## Pictures, described

sea-photo = Sea.jpg
    .text =
        A photo of the sea, early in the morning.
        The sky is pink.
family-photo = Family_photo.jpg
    .text =
        Five people smile in front of a house.
        The smallest one is waving.
wedding = Wedding.jpg
    .text =
        A bride and a groom are dancing.
        The guests are clapping.
grandma = Grandmother.jpg
    .text = A grandmother drinks tea in her garden.
timetable = Bus_times.jpg
    .text =
        A photo of the bus stop “Gare”.
        Bus 12: 7:05, 7:25, 7:45
market-sharp = IMG_2041.jpg
    .text =
        The market, on a Saturday.
        The photo is sharp: you can read the prices.
market-blurry = IMG_2042.jpg
    .text =
        The market, on a Saturday.
        The photo is blurry: the faces run together.
id-photo = Photo_Nour.jpg
    .text =
        An identity photo of Nour.
        She looks straight ahead.

### Look around

open-welcome = Open the file { $welcome } and read it.
    .title = Open a letter
    .hint-1 = Look at the list in the middle of the screen. The file { $welcome } is in it.
    .hint-2 = Click { $welcome }, or go to it with the arrow keys. Then press { KEY("Enter") }.
    .why = Opening a file is looking at it. The file stays exactly the same.

which-is-folder = A folder contains files. Which of these names is a folder?
    .title = File or folder?
    .hint-1 = A file is like a sheet of paper. A folder is like a drawer that holds sheets.
    .hint-2 = A file name often ends with a dot and three letters, such as .pdf.
    .why = You open a file to read it. You open a folder to look inside.
    .letter = { $welcome }
    .letter-feedback = The ending .pdf means a document: this is a file. Look at the other names.
    .folder = { $papers }
    .folder-feedback = Yes, this is a folder. It can contain many files.
    .photo = { $sea-photo }
    .photo-feedback = The ending .jpg means a picture: this is a file. Look at the other names.

open-papers = Open the folder { $papers } to see what it contains.
    .title = Open a folder
    .hint-1 = The folder { $papers } is on the desktop, in the list.
    .hint-2 = Click { $papers }, then press { KEY("Enter") }.
    .why = A folder opens like a drawer: you see everything that is kept inside.

read-appointment = Olena wants the time of her appointment. Open { $appointment }, in Documents, folder { $health }.
    .title = Read an appointment
    .hint-1 = Start with Documents, in the list of places. You will see the folder { $health } there.
    .hint-2 = Click { $health }, then press { KEY("Enter") }. Do the same with the file.
    .hint-3 = Open Documents, then { $health }, then { $appointment }.
    .why = You can follow a path now: a place, a folder, a file.

back-to-documents = You are in the folder { $bills }. Go back up to Documents.
    .title = Go back up
    .hint-1 = The folder { $bills } is in { $housing }. And { $housing } is in Documents.
    .hint-2 = Open the “Go” menu and choose “Parent folder”. Do it twice.
    .why = Going up is like turning round. You can always find your way back.

newest-cv = Samir has three CVs. Open the newest one and leave it open.
    .title = The newest one
    .hint-1 = A name can mislead. Look at the date beside each name.
    .hint-2 = The newest one is from October. It is { $cv-final }.
    .hint-3 = Click { $cv-final }, then press { KEY("Enter") }.
    .why = Before you send a CV, look at the date. You will send the right one.

### Sort papers

cv-to-folder = Put the file { $cv-amina } in the folder { $work }.
    .title = Put a CV away
    .hint-1 = The file is on the desktop. The folder { $work } is in Documents.
    .hint-2 = Click the file and cut it with { KEY("Ctrl+X") }. Open { $work } and paste with { KEY("Ctrl+V") }.
    .hint-3 = Click the file, then { KEY("Ctrl+X") }. Open Documents, then { $work }, then { KEY("Ctrl+V") }.
    .why = An employer asks for your CV? You know where it is.
    .trap = The CV is in the bin. Nothing is lost: it can be restored.

make-folder = Create a folder named { $folder } in Documents.
    .title = Create a folder
    .hint-1 = Documents is already open. Look in the “File” menu.
    .hint-2 = Choose “New folder”. Type { $folder }, then press { KEY("Enter") }.
    .why = One folder for each subject: housing, work, health. Every paper has its place.

gather-photos = Create a folder named { $family } in Pictures. Put { $wedding } and { $grandma } in it.
    .title = Gather photos
    .hint-1 = Create the folder first. Then move the photos, one after the other.
    .hint-2 = Cut a photo with { KEY("Ctrl+X") }. Open { $family } and paste with { KEY("Ctrl+V") }.
    .hint-3 = “File” menu, “New folder”. Then, for each photo: cut, open { $family }, paste.
    .why = Photos kept together are easy to find and to show.

# gloss: download
find-certificate = You downloaded a paper. Find { $paper } and open it.
    .title = Find a file again
    .hint-1 = What comes from the internet often arrives in one place. Look at the list of places.
    .hint-2 = Open Downloads. Click { $paper }, then press { KEY("Enter") }.
    .why = People often look for a paper that they downloaded. Now you know where it arrives.

where-to-look = Where do you look first for a file that is out of sight? Choose two answers.
    .title = Where to look?
    .hint-1 = A file sometimes changes place. It is nearly always still on the computer.
    .hint-2 = Think of what comes from the internet. Think also of what people throw away.
    .why = A file that is out of sight is often very near.
    .downloads = In Downloads
    .downloads-feedback = Good idea. What comes from the internet often arrives there.
    .shop = At a repair shop
    .shop-feedback = The computer is fine: keep your money. Look in the list of places first.
    .bin = In the bin
    .bin-feedback = Good idea. A file thrown away by mistake waits there.

### Bin and back

bin-blurry = Two photos of the market look alike. Look at them and move the blurry photo to the bin.
    .title = Bin a blurry photo
    .hint-1 = Open { $market-sharp }, then { $market-blurry }. Only one is blurry.
    .hint-2 = The blurry photo is { $market-blurry }. Click it, then press { KEY("Del") }.
    .why = Look first, then bin: the good photo stays. And the bin still holds the other one.
    .trap = The sharp photo is in the bin. Nothing is lost: it can be restored.

after-the-bin = You moved an important paper to the bin. Where is it now?
    .title = After the bin
    .hint-1 = Think of the paper bin in an office. What happens to a sheet you put in it?
    .hint-2 = As long as the bin is full, you can take the sheet out again.
    .why = A mistake with the bin can be repaired. You can use it without fear.
    .lost = Lost for ever
    .lost-feedback = Good news: it still exists. Look at the other answers.
    .waiting = In the bin
    .waiting-feedback = Yes. The bin keeps it until someone empties the bin. You can restore it.
    .same-place = Still in its place
    .same-place-feedback = It has moved, and it still exists. Where did it go?

restore-letter = { $paper } is in the bin by mistake. Put this file back in its place.
    .title = Get a paper back
    .hint-1 = Open the bin, in the list of places. Find the file.
    .hint-2 = Click { $paper }. In the “File” menu, choose “Restore”.
    .why = Restoring puts the file back where it was. Your paper is safe.

bin-all-undo = Move everything to the bin, then undo. After that, open the bin: it is empty.
    .title = Bin it all, without fear
    .hint-1 = Yes, really everything on the desktop! Undo brings it all back.
    .hint-2 = “Edit” menu, “Select all”. Press { KEY("Del") }, then press { KEY("Ctrl+Z") }.
    .hint-3 = Is everything back on the desktop? Open the bin, in the list of places.
    .why = { KEY("Ctrl+Z") } undoes your last action, in almost every program. Try things without fear.
    .goal-3 = Put all that is on the desktop in the bin once. Then undo.

wrong-folder-undo = Make a mistake on purpose: put { $lentil-soup } in { $work }. Undo, then put the file in { $cooking }.
    .title = A mistake on purpose
    .hint-1 = Everything is on the desktop. Cut the file and paste it in { $work }, just to try.
    .hint-2 = Undo with { KEY("Ctrl+Z") }. The file comes back to the desktop.
    .hint-3 = Go back to the desktop. Cut the file with { KEY("Ctrl+X") }, open { $cooking } and paste with { KEY("Ctrl+V") }.
    .why = Everyone mixes up folders sometimes. Undoing it takes one second.

words-for-files = What do these words mean? Put each word beside its meaning.
    .title = The words of files
    .hint-1 = Begin with the word that you know best.
    .hint-2 = Pick up a word with { KEY("Enter") } or a click. Then choose its place.
    .why = These four words are on every computer.

### Names and copies

clear-name = You are sending the rent receipt for May. Which name is the clearest?
    .title = Choose a name
    .hint-1 = Imagine the person who gets the file. What do they read first?
    .hint-2 = A clear name says two things: which paper, and which month.
    .why = With a clear name, everyone knows what is in the file.
    .first = { $doc1 }
    .first-feedback = This name could fit any paper. Look for the one that speaks of rent.
    .clear = { $rent-may }
    .clear-feedback = Yes. You know what it is and for which month, before you open it.
    .scan = { $scan }
    .scan-feedback = The scanner chose this name. Look for the one that speaks of rent.

rename-doc = The file { $doc1 } is a rent receipt. Rename it to { $rent-may }.
    .title = Give a clear name
    .hint-1 = Click { $doc1 }. Look for “Rename” in the “File” menu.
    .hint-2 = Press { KEY("F2") }. Type { $rent-may }, then press { KEY("Enter") }.
    .why = Your landlord understands at once. And so will you, a year from now.
    .goal-1 = The name to give is { $rent-may }. Compare letter by letter.
    .goal-3 = { $doc1 } went to the bin on the way. Begin again: it only needs another name.

name-and-place = The file { $scan } is a payslip. Rename it to { $payslip-june } and put it in { $work }.
    .title = Name it, put it away
    .hint-1 = The file is in Downloads. The folder { $work } is in Documents.
    .hint-2 = Rename with { KEY("F2") }. Cut with { KEY("Ctrl+X") }, open { $work } and paste with { KEY("Ctrl+V") }.
    .why = Keep your payslips. You will need them to rent a home and for your pension.
    .goal-1 = The name to give is { $payslip-june }, and its place is the folder { $work }.

copy-to-usb = Put a copy of { $cv-tesfay } on the USB stick. The original stays in { $work }.
    .title = Copy to the USB stick
    .hint-1 = The folder { $work } is in Documents. The USB stick is in the list of places.
    .hint-2 = Click the file and copy it with { KEY("Ctrl+C") }. Open the USB stick and paste with { KEY("Ctrl+V") }.
    .why = With the USB stick, you can print a CV somewhere else. The original stays at home.

where-is-copy = You copy a file and paste it on the USB stick. Where is it then?
    .title = One file or two?
    .hint-1 = Think of a photocopier. How many sheets do you have at the end?
    .hint-2 = “Cut” moves the file. “Copy” makes a second one.
    .why = Copy to share, cut to put away: now you know which to choose.
    .stick = Only on the USB stick
    .stick-feedback = That is what “Cut” does. “Copy” leaves the original in its place.
    .computer = Only on the computer
    .computer-feedback = The original is there. “Paste” has put a file on the USB stick too.
    .both = In both places
    .both-feedback = Yes. The original stays in its place, and the copy is on the USB stick.

copy-in-order = How do you copy a file into another folder? Put the steps in order.
    .title = Copying, step by step
    .hint-1 = What must you have before you can paste?
    .hint-2 = You choose the file, copy it, go to the other folder, paste.
    .why = The order is the same for a text, a photo or a file.
    .choose = Choose the file
    .copy = Copy
    .copy-feedback = Before you copy, a file must be chosen.
    .open = Open the other folder
    .open-feedback = Copy first: only then you go to the other folder.
    .paste = Paste
    .paste-feedback = You paste in the other folder: you must be there already.
    .look = See whether the copy is there

keys-for-copies = Which keys do what? Put the keys beside what they do.
    .title = The keys for copying
    .hint-1 = C as in “copy”: that is a good beginning.
    .hint-2 = X looks like scissors. Z goes back.
    .why = These keys are the same in almost all programs.
    .copies = make a copy to paste later
    .copies-feedback = To copy, think of the first letter of the word.
    .moves = take away from here, to put elsewhere
    .moves-feedback = To cut, think of the letter that looks like scissors.
    .puts = put here what is copied or cut
    .puts-feedback = The key for pasting stands beside the one for copying.
    .undoes = go back one step
    .undoes-feedback = To undo, the letter is at the end of the alphabet.
    .key-copy = { KEY("Ctrl+C") }
    .key-cut = { KEY("Ctrl+X") }
    .key-paste = { KEY("Ctrl+V") }
    .key-undo = { KEY("Ctrl+Z") }
    .key-name = { KEY("F2") }

papers-for-nour = Create a folder named { $nour } in Documents. Move { $certificate } and copy { $id-photo } into it.
    .title = Papers for Nour's school
    .hint-1 = The certificate is in Downloads. The photo is in Pictures.
    .hint-2 = Cut and paste the certificate. Copy and paste the photo: the original stays in Pictures.
    .hint-3 = Create the folder. Certificate: { KEY("Ctrl+X") }. Photo: { KEY("Ctrl+C") }. Each time, open { $nour } and paste with { KEY("Ctrl+V") }.
    .why = Schools often ask for these papers. Yours will be ready.
