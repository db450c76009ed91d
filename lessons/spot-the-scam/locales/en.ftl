# Translator: Passerelle
# Reviewer: none yet

pack-title = Spot the scam
pack-about = Telling what is honest from what deceives: messages, calls, pages and offers.

lesson-slow-down = Taking your time
lesson-codes-and-alerts = Codes, money and alerts
lesson-pages-and-links = Pages and links
lesson-people-and-offers = People and offers

### Names on the practice computer and telephone

## Senders

library = Library
parcel-service = River Parcels
bank = Bridge Bank
school = Acacia School
office = Linden Benefits
tax-office = Valbrune Taxes
mum = Mum
dentist = Dental practice
number-one = Unknown number 1
number-two = Unknown number 2
money-service = Thumba Pay
teacher = Claire Petit
post-team = The Poste team
health-centre = Poplar Health Centre
friend = Lin Chen
garden-shop = Sun Garden
slim-shop = Slim Express
lottery-house = World Lottery
bakery = Bridge Bakery
prize-team = Grand Draw
james = Dr James
neighbour = Rosa, neighbour
hotel = Grand Large Hotel
easy-job = Easy Job

## Sites and passwords

site-bank = banque-du-pont.example
site-mail = poste.example
site-shop = boutique.example
master = small bridge red wood old mill forest

## Text messages

digits-relay = 4471
digits-pay = 118264
sms-library = A book to return by 12 December
    .text =
        Valbrune Library: please return your book by 12 December.
        You can also keep it two weeks longer. Ask at the desk.
sms-relay = Your parcel has arrived
    .text =
        River Parcels: your parcel is waiting at the Linden shop.
        Give this code at the counter: { $digits-relay }. There is nothing to pay.
sms-fee = Parcel held: pay €1.95
    .text =
        Your parcel is held at the depot.
        Pay €1.95 by card before tonight.
        Otherwise it goes back to the sender.
sms-mum = Sunday at noon?
    .text =
        Hello dear, will you come and eat on Sunday at noon?
        I am making rice and fish. Love, Mum
sms-dentist = Appointment on Tuesday at 9
    .text =
        Dental practice: your appointment is on Tuesday 24 November at 9.
        To change it, call the practice.
sms-new-number = Mum, new number
    .text =
        Hello, it is Mum. My phone is broken, this is my new number.
        I must pay a bill today. Send me €400, quickly.
        Do not call me, the microphone does not work.
sms-virus = Virus on your computer
    .text =
        Attention, your computer has a virus.
        A technician will call you. Keep your code at hand.
sms-pay-code = Payment code
    .text =
        Bridge Bank: the code of your payment of €650 is { $digits-pay }.
        We will never ask you for it.
call-support = Somebody says they are a technician
    .text =
        “Hello, this is technical support.
        Your computer has a virus, your account is being emptied!
        Quick, read me the code that you have received.”
sms-received = You have received K8,000
    .text =
        THUMBA PAY: you have received K8,000 from CHIKONDI B.
        New balance: K20,400.
sms-send-back = A mistake, send it back
    .text =
        I sent you K8,000 by mistake. It is for the hospital.
        Send it back to this number at once. I beg you.
sms-balance = Your balance: K12,400
    .text =
        Thumba Pay: you asked for your balance. It is K12,400.
        You have received no money today.
        Do not give your secret code to anybody.
sms-hello = Hello, beautiful friend
    .text =
        Hello, beautiful friend. We have been writing for two weeks already.
        I have never met anybody like you.
sms-camera = No video today
    .text =
        I am on a mission, cameras are forbidden here.
        Soon I will come and see you. Do not talk about us.
sms-soup = Soup tonight?
    .text =
        I have made too much soup! Would you like some?
        I am on the third floor, come when you like. Rosa
sms-customs = Help me, I am stuck
    .text =
        My present for you is held by customs.
        I need €600 today. I will pay you back when I arrive.

## Mail

bank-statement = Your November statement
    .text =
        Hello Mr Nouri,
        Your November statement is ready.
        Open our site yourself to read it.
        Bridge Bank
school-trip = A trip to the museum
    .text =
        Hello,
        Nour's class goes to the museum on Thursday 26 November.
        Please bring a cold lunch.
        Acacia School
bank-blocked = Account blocked: last day
    .text =
        URGENT. Your account is blocked.
        Give your password before tonight.
        Otherwise your card will be destroyed.
        Open this page:
office-paper = Your certificate is ready
    .text =
        Hello Ms Diallo,
        Your certificate is in your account.
        Open our site as usual.
        Linden Benefits
tax-refund = A refund of €312
    .text =
        We owe you €312.
        Give your card number within 24 hours.
        After that, the money is lost.
        The tax office
tax-notice = Your tax notice is online
    .text =
        Hello Ms Diallo,
        Your tax notice is in your account, on our site.
        You have nothing to pay this year.
        Valbrune Taxes
office-claim = €480 is waiting for you
    .text =
        Dear customer,
        A benefit of €480 is waiting for you, but only today.
        Give your password and your card to receive it.
book-back = Two books to return
    .text =
        Hello,
        Please return your two books by 5 December.
        Valbrune Library
lesson-room = The room of the French lesson
    .text =
        Hello everybody,
        On Monday, the lesson is in room 5.
        Claire Petit
alert-true = New sign-in
    .text =
        Hello Amina,
        Your mailbox was opened yesterday at 6 p.m., in Valbrune.
        Was it you? You need not do anything.
        Was it not you? Open our site yourself.
        The Poste team
alert-false = ALERT: mailbox to be erased
    .text =
        There was a suspicious sign-in.
        Confirm your password within an hour.
        Otherwise all your messages will be erased.
health-visit = Your visit on 30 November
    .text =
        Hello Ms Kovalenko,
        Your visit is on Monday 30 November at 10 o'clock.
        Poplar Health Centre
bank-alarm = Payment of €890 to cancel
    .text =
        A payment of €890 leaves your account tonight.
        Is it not yours? Cancel it here at once.
from-lin = See you on Saturday!
    .text =
        Hello Fatou,
        We meet on Saturday at 3 p.m., in front of the town hall.
        Lin
plants = Our plants for November
    .text =
        Hello Fatou,
        Here is our monthly letter, which you asked for on 3 March.
        You do not want it any more? The link is here.
        Sun Garden
slim-spam = Lose 10 kilos in 3 days!!!
    .text =
        A magic pill, no effort.
        Only €49 today.
        To stop these messages:
lottery = You have won €2,000,000
    .text =
        Your address was drawn by lot.
        Send a photo of your passport.
bakery-answer = Your application
    .text =
        Hello Mr Haddad,
        We are interested in your application.
        Can you come on Thursday morning?
        Bridge Bakery
photos = The photos of Sunday
    .text =
        Hello Samir,
        Here are the photos of Sunday's picnic, as promised.
        Nour is lovely on the third one!
        Lin
prize = Your telephone is waiting
    .text =
        Congratulations! You win a new telephone.
        Pay €2 for delivery by card, before midnight.
job-papers = You are hired!
    .text =
        Hello,
        You start on Monday. No interview is needed.
        Send your passport and your account number tonight.
        The contract will come later.
job-meeting = Interview on Thursday at 10
    .text =
        Hello Mr Gebremedhin,
        Thank you for your CV. Come on Thursday at 10, to the bakery.
        Can you answer us?
        Bridge Bakery
job-easy = €350 a day, at home
    .text =
        No diploma, no experience.
        First pay €90 for the course.
        Only two places left!

## Links, papers, what is written

give-card = Receive my €312
get-aid = Receive my benefit
confirm-password = Confirm my password
cancel-payment = Cancel the payment
leave-list = Unsubscribe me
stop-here = Unsubscribe
see-photos = See the photos
get-prize = Receive my telephone
pay-course = Pay for the course
cv-tesfay = CV_Tesfay.pdf
    .text =
        Tesfay Gebremedhin
        Baker, three years of experience
passport = Passport_Tesfay.jpg
    .text = The photo of a passport. This is a paper to keep to oneself.
hello = Hello
i-come = Yes, I will come on Thursday at 10.
thanks = Thank you

### Pages

fake-door = Bridge Bank
    .hurry = Your account will be blocked tonight. Sign in quickly.
    .mail = E-mail address
    .secret = Password
    .enter = Unblock my account
    .forgotten = Forgotten password
fake-ok = Bridge Bank
    .wait = Thank you. Do not close this page.
bank-home = Bridge Bank
    .hello = Welcome to the site of Bridge Bank.
    .never = We never ask for a code or a password by message.
    .mine = My account
bank-door = Sign in
    .later = For this exercise, you can stop here.
bank-account = My account
    .calm = No payment is waiting.
    .day = Day
    .what = Payment
    .sum = Amount
    .day-1 = 17 November
    .what-1 = Supermarket
    .sum-1 = €23.40
    .day-2 = 15 November
    .what-2 = Bus card
    .sum-2 = €18.00
fake-stop = Cancel a payment
    .card = Write your card number here.
leave = No more letters
    .which = We will not write to fatou@poste.example any more.
    .confirm = Unsubscribe me
left = It is done
    .done = You will not get our letter any more. Goodbye!
fake-leave = Slim Express
    .known = Thank you! Now we know that this address is read.

### Taking your time

made-for-everybody = Scams are made to deceive everybody, even the most careful. Which two signs say “take care”?
    .title = Made to deceive
    .hint-1 = A scam wants you to act before you think.
    .hint-2 = It also wants something that you keep to yourself.
    .hint-3 = You are hurried. A code, a password or money is wanted.
    .why = Hurrying and asking: these are the two great signs. A fine logo can be copied. Taking your time is the best protection.
    .hurry = I am hurried: “today”, “otherwise…”
    .hurry-feedback = Yes. Who hurries you does not want you to think.
    .logo = There is a fine logo
    .logo-feedback = A logo is easily copied. It proves nothing, good or bad.
    .secret = I am asked for a code, a password or money
    .secret-feedback = Yes. This is what they want to take from you.
    .friendly = The message is polite
    .friendly-feedback = An honest message is often polite, too. Look at what it asks for.

parcel-fee = You have three messages. One of them deceives. Read them, report that one, and keep the others.
    .title = The parcel that is held
    .hint-1 = Open each message. Which one hurries you and asks you to pay?
    .hint-2 = Below the message you see where the link leads. Is it colis-rive.example?
    .hint-3 = Open “{ $sms-fee }”, then choose “Report”.
    .why = First clue: you are asked to pay quickly, by a link. Second clue: the link leads to colis-rive-frais.example, not to colis-rive.example.
    .trap = This link imitates River Parcels to get a card number. Nothing is lost: this is practice. The clues: money to pay before tonight, and an address that is not colis-rive.example. In real life, if the card was given: call your bank.
    .goal-1 = A deceiving message is still there. Which one asks you to pay?

parcel-clues = “{ $sms-fee }” was deceiving. Which are the two clues?
    .title = The two clues of the parcel
    .hint-1 = Look for what River Parcels would never do.
    .hint-2 = One is what is asked for. The other is where the link leads.
    .why = What is asked for? Where does the link lead? These two questions help with every message.
    .polite = It does not say hello
    .polite-feedback = A real text message is often short, too. Look for something more solid.
    .pay = One must pay quickly, by a link
    .pay-feedback = Yes. For a real parcel, nobody hurries you to pay by text message.
    .address = The link leads to colis-rive-frais.example
    .address-feedback = Yes. The real site is colis-rive.example. One more word makes another address.
    .parcel = It is about a parcel
    .parcel-feedback = The real message was about a parcel, too. This is no clue.

two-banks = “{ $bank }” wrote to Bashir twice. Show the address of each message. Report the one that deceives.
    .title = The same name twice
    .hint-1 = Open a message. On the line “From”, press “Address”.
    .hint-2 = The real address ends in @banque-du-pont.example, and nothing else.
    .hint-3 = Open “{ $bank-blocked }”. Menu “Sort”, then “Report a scam”.
    .why = Clues: the address ends in banque-du-pont-acces.example, and a threat is used to get the password. The name that is shown, anybody can write.
    .trap = The link showed the right address, but led elsewhere. It is made to deceive. Nothing is lost: this is practice. The clues: banque-du-pont-acces.example, and the threat. In real life, call the number that is written on your card.
    .goal-1 = “{ $bank-blocked }” is still to be reported.
    .goal-2 = The address of “{ $bank-blocked }” is still to be shown.
    .goal-3 = The address of “{ $bank-statement }” is still to be shown.
    .goal-4 = “{ $bank-statement }” is a real message. The menu “Sort” brings it back.

bank-letter-clues = This message imitates the Bridge Bank. Mark the three passages that show it.
    .title = The clues in the message
    .hint-1 = Who writes? What is asked for? Why so quickly?
    .hint-2 = Read the address, then the subject, then every sentence.
    .why = Who writes, what is asked for, the hurry: look at these three.
    .sender-feedback = Yes. The address has “-acces” in it: this is not the bank.
    .hurry = URGENT: your account closes tonight
    .hurry-feedback = Yes. You are hurried, so that you have no time to check.
    .greeting = Hello,
    .greeting-feedback = A real message greets, too. This is no clue.
    .news = Your statement for November is ready.
    .news-feedback = A real bank writes this, too. This is no clue.
    .ask = To keep your account, send us your password.
    .ask-feedback = Yes. A bank never asks for your password.
    .space = Open my account
    .space-feedback = Real messages have links, too. Alone, it proves nothing.

office-and-taxes = Mariama has five messages. Report the two scams, keep the rest.
    .title = Benefits and taxes
    .hint-1 = Open each message. What does it ask for? Show the address on the line “From”.
    .hint-2 = One more word in the address is another site: “-droits”, “-retour”.
    .hint-3 = Open “{ $office-claim }”: menu “Sort”, “Report a scam”. Then “{ $tax-refund }”.
    .why = Clues: -droits and -retour are added to the real addresses. And a card or a password is wanted within 24 hours. A real office lets you open its site yourself.
    .trap = This message imitates an office to get a card. It is well made. Nothing is lost: this is practice. The clues: one more word in the address, and a card wanted quickly. In real life, call your bank, then change the password.
    .goal-1 = A message about a benefit still deceives. Look at its address.
    .goal-2 = A message about a refund still deceives. Look at its address.
    .goal-3 = “{ $office-paper }” is a real message. The menu “Sort” brings it back.
    .goal-4 = “{ $tax-notice }” is a real message. The menu “Sort” brings it back.
    .goal-5 = “{ $book-back }” is a real message. The menu “Sort” brings it back.

### Codes, money and alerts

mum-new-number = Three messages have come. One of them pretends to be family. Block or report it, and keep the others.
    .title = “It is Mum”
    .hint-1 = Compare the two messages of “Mum”. Where does each come from?
    .hint-2 = One comes from an unknown number. It asks for money and refuses a call.
    .hint-3 = Open “{ $sms-new-number }”, then choose “Block”.
    .why = Clues: an unknown number, and money to send quickly without a call. When in doubt, call Mum on her old number.
    .goal-1 = A deceiving message is still there. Who asks for money?

support-calls = The telephone rings. End this call without giving the code. Then block this number: it has written, too.
    .title = The technician who calls
    .hint-1 = You need not answer, and you can hang up. That is not impolite.
    .hint-2 = After the call, open “{ $sms-virus }”. It comes from the same number.
    .hint-3 = In that message, choose “Block”.
    .why = Clues: you are frightened with a virus, and asked for a code. No technical support needs your payment code.
    .trap = With this code, the stranger can pay €650. Speaking well is their trade. Nothing is lost: this is practice. The clues: fear, hurry, a code asked for. In real life, call your bank at once.
    .goal-1 = The call is not over. You can hang up at any time.
    .goal-2 = The number 01 99 00 63 18 is not blocked yet.

money-by-mistake = Thandiwe is asked to send K8,000 back. Read her real balance from { $money-service }. Then report the two messages that deceive.
    .title = Money “by mistake”
    .hint-1 = Open the message of { $money-service }. Has the money really come?
    .hint-2 = The two other messages come from unknown numbers.
    .hint-3 = Open each of these two messages, then choose “Report”.
    .why = Clues: the “payment” comes from an unknown number, and the balance has not changed. Always look at your balance yourself.
    .goal-1 = The real balance is in the message of { $money-service }. Open it.
    .goal-2 = “{ $sms-received }” is still to be reported.
    .goal-3 = “{ $sms-send-back }” is still to be reported.

code-for-a-friend = A code comes by text message. Then your friend Rosa writes: “It is my code, send it back to me, quick!” What do you do?
    .title = A friend's code
    .hint-1 = The code came to you. Which account does it open?
    .hint-2 = Is it really Rosa who writes? How can you know?
    .why = Clues: a code asked for, and hurry. This code opens your own account. Perhaps somebody writes from Rosa's stolen account.
    .send = I send the code
    .send-feedback = With this code, your account can be taken. Keep it to yourself.
    .ask = I ask by message whether it is really her
    .ask-feedback = Who writes will say yes. You need to hear Rosa's voice.
    .call = I call Rosa and keep the code to myself
    .call-feedback = Yes. Her voice tells the truth, and the code stays with you.

two-sign-ins = Two alerts are about Amina's mailbox. Read them. Keep the real one, report the one that deceives.
    .title = A real alert, and another
    .hint-1 = Open each alert. On the line “From”, press “Address”.
    .hint-2 = The real one comes from @poste.example. It asks for no password.
    .hint-3 = Open “{ $alert-false }”. Menu “Sort”, then “Report a scam”.
    .why = Clues: poste-securite.example instead of poste.example, and a password wanted within an hour. The real alert lets you open the site yourself.
    .trap = That page would have kept the password. The alert imitates the real one: it is hard to see. Nothing is lost: this is practice. The clues: poste-securite.example, and the threat. In real life, change the password quickly.
    .goal-1 = “{ $alert-false }” is still to be reported.
    .goal-3 = “{ $alert-true }” is a real alert. The menu “Sort” brings it back.

recover = A deceiving page took Amina's password. Change it for { $site-mail } and { $site-shop }: strong, and not the same twice.
    .title = Nothing is lost
    .hint-1 = Choose { $site-mail }, then “Edit”, then “Generate”.
    .hint-2 = “Generate”, “Use it”, “Save”. Do the same for { $site-shop }.
    .hint-3 = Click on { $site-shop }, then { KEY("F2") }. Generate another password.
    .why = This has happened to many people. One changes the password quickly, wherever it is used. Then the old one opens nothing.

### Pages and links

look-alike = A link in a message opened this page. Read the address at the top. Then go to the real site: banque-du-pont.example.
    .title = The page that imitates
    .hint-1 = Look at the address at the top. Is it banque-du-pont.example?
    .hint-2 = Go to the address, empty it and write banque-du-pont.example.
    .hint-3 = By keyboard: { KEY("F6") }, two or three times, leads to the address. Write, then { KEY("Enter") }.
    .why = Clues: the address has “-acces” in it, and the page hurries you. All else can be copied, even the padlock. Writing the address leads to the real site.
    .trap = The page was a very good copy. Your password would be kept there. Nothing is lost: this is practice. The clues: banque-du-pont-acces.example, and “quickly”. In real life, change the password on the real site.

padlock = The page banque-du-pont-acces.example had a padlock. What does the padlock say?
    .title = The padlock
    .hint-1 = A site that imitates can have a padlock, too.
    .hint-2 = The padlock is about the way, not about who is at its end.
    .why = The padlock closes the way. It does not say who is at its end. For that, read the end of the address, just before the first “/”.
    .honest = This site is honest
    .honest-feedback = Anybody can have a padlock, also those who want to deceive.
    .sealed = On the way, nobody reads what I write
    .sealed-feedback = Yes. But at the end of the way, there may be somebody else.
    .my-bank = It really is my bank
    .my-bank-feedback = The address says whose site it is. The padlock does not.

page-clues = This page imitates the Bridge Bank. Mark the three passages that show it.
    .title = The clues on the page
    .hint-1 = Where are you? What is asked for? Why so quickly?
    .hint-2 = The real address is banque-du-pont.example. Compare.
    .why = The name and the pictures can be copied. The address cannot.
    .site-feedback = Yes. “-acces” is added: this is another site.
    .name = Bridge Bank
    .name-feedback = A title is easy to copy. It proves nothing.
    .welcome = Welcome to your account.
    .welcome-feedback = All pages say this, real ones, too.
    .minutes = Only 10 minutes left! Then your account is closed.
    .minutes-feedback = Yes. A real site does not count minutes to hurry you.
    .card = Write the number of your card and its secret code.
    .card-feedback = Yes. A bank never asks for the secret code of your card.
    .help = Do you need help?
    .help-feedback = Many pages have a link for help. This is no clue.
    .send = Confirm
    .send-feedback = A button is no clue. Look at what is asked for above it.

whose-site = Whose site is this? Mark the part of the address that says it.
    .title = Whose site is this?
    .hint-1 = Look for the “/”. Read what is just before it.
    .hint-2 = The name of the site is the two last words before the “/”.
    .why = What is in front can be chosen freely. Always read the end, just before the “/”.
    .front-feedback = “www.” is in front of many addresses. It says nothing about the site.
    .bank-feedback = Anybody can write this name in front. Read nearer to the “/”.
    .owner-feedback = Yes. The site belongs to acces-client.example, not to the bank.
    .page-feedback = After the “/” is a page of the site. Read just before it.

# gloss: bookmark
own-road = A message is about a payment of €890. Without its link, open banque-du-pont.example and “My account”. Report the message.
    .title = Going your own way
    .hint-1 = Go to Web, in the bar at the bottom. The site is in the bookmarks, where pages are kept.
    .hint-2 = Write banque-du-pont.example at the top. Then follow “My account”.
    .hint-3 = In Mail, open “{ $bank-alarm }”. Menu “Sort”, then “Report a scam”.
    .why = Clues: the address banque-pont-stop.example, and “at once”. On the real site there was no payment. The good way is your own.
    .trap = This link led to banque-pont-stop.example, which wants a card. Fear makes people click: that is human. Nothing is lost: this is practice. In real life, open the site of the bank yourself, or call it.
    .goal-1 = “My account”, on banque-du-pont.example, has not been opened yet.
    .goal-2 = “{ $bank-alarm }” is still to be reported.
    .goal-3 = “{ $health-visit }” is a real message. The menu “Sort” brings it back.

unsubscribe = Fatou no longer wants the letter of { $garden-shop }: unsubscribe her. Put the other advertisement in Junk.
    .title = Unsubscribing
    .hint-1 = A letter that one asked for has a real link to leave.
    .hint-2 = In “{ $plants }”, open “{ $leave-list }”. On the page, press the button.
    .hint-3 = Choose “{ $slim-spam }”, without following its link. Menu “Sort”, then “Junk”.
    .why = One unsubscribes from a letter that one asked for. For the others, two clues: an unknown seller, too fine a promise. Their link stays closed.
    .trap = This link tells the seller that the address is read. Even more messages will come. Nothing is lost: this is practice. The clues: an address never seen, minceur-77.example, and too fine a promise. “Junk” is enough.
    .goal-1 = Fatou still gets the letter of { $garden-shop }.
    .goal-2 = A message that nobody asked for is still in the inbox.
    .goal-3 = “{ $plants }” is an honest letter. The menu “Sort” brings it back.

out-of-junk = Samir expects an answer from the bakery. Perhaps it is in Junk: bring it back. Put the slimming advertisement there.
    .title = Lost in Junk
    .hint-1 = Open the folder “Junk”, beside the list.
    .hint-2 = Choose the message of { $bakery }. Menu “Sort”, then “Not junk”.
    .hint-3 = In the inbox, choose “{ $slim-spam }”. Menu “Sort”, then “Junk”.
    .why = Automatic sorting is not always right. Clues of a real message: a known address, and an answer that you expect.
    .trap = This link tells the seller that the address is read. Even more messages will come. Nothing is lost: this is practice. The clues: an unknown seller, minceur-77.example, and too fine a promise. “Junk” is enough.
    .goal-1 = The answer of { $bakery } is not in the inbox yet.
    .goal-2 = “{ $slim-spam }” is still in the inbox.

### People and offers

prize-or-friend = Three messages for Samir: a friend, the school, a prize. One of them deceives. Report it, and keep the others.
    .title = A prize or a friend?
    .hint-1 = Samir did not play any game. Who asks him to pay?
    .hint-2 = A friend's link is about something that one knows: the picnic.
    .hint-3 = Open “{ $prize }”. Menu “Sort”, then “Report a scam”.
    .why = Clues: one must pay to get a present, and be quick. Nobody wins a game that they did not play.
    .trap = The €2 serve to get the card number. Wanting to believe it is human. Nothing is lost: this is practice. The clues: paying for a present, before midnight. In real life, if the card was given: call your bank.
    .goal-1 = “{ $prize }” is still to be reported.
    .goal-2 = “{ $photos }” comes from a friend. The menu “Sort” brings it back.
    .goal-3 = “{ $school-trip }” is a real message. The menu “Sort” brings it back.

never-met = Two people write to Fatou. One plays a part to get money. Read the messages and block that person.
    .title = Never met
    .hint-1 = Which of these people can Fatou meet?
    .hint-2 = Read the three messages of { $james }, from the first to the last.
    .hint-3 = Open a message of { $james }, then choose “Block”.
    .why = Clues: never a video or a meeting, then money to send quickly. This scam plays with the heart. Talking about it to somebody close helps a lot.
    .goal-1 = The person who asks for money is not blocked yet.

never-met-clues = { $james } played a part. Which are the two clues?
    .title = The two clues of James
    .hint-1 = What can a real friend do that he cannot?
    .hint-2 = Think of the camera, and of customs.
    .why = One never sees him, then he asks for money: that is enough to stop. A real friend understands that one makes sure.
    .often = He writes often
    .often-feedback = A real friend writes often, too. Look at what he refuses.
    .no-camera = He always refuses video
    .no-camera-feedback = Yes. He does not want anybody to see who he is.
    .doctor = He says that he is a doctor
    .doctor-feedback = There are real doctors. A message cannot show it.
    .money = He asks for money, quickly
    .money-feedback = Yes. All the rest led to this.

job-offers = Tesfay is looking for work. Say yes to the honest offer. Report the two offers that deceive.
    .title = Three job offers
    .hint-1 = A real employer wants to meet you. First of all, no money, no passport.
    .hint-2 = Report “{ $job-papers }” and “{ $job-easy }”: menu “Sort”.
    .hint-3 = Open “{ $job-meeting }”, then “Reply”. Write “{ $i-come }” and send.
    .why = Clues: a passport wanted before any meeting, or money to pay in order to work. A real employer meets you first.
    .trap = With a passport and an account, somebody can pretend to be Tesfay. Nothing is lost: this is practice. The clues: hired without an interview, and an address courriel-libre.example for a hotel. In real life, tell the police and your bank.
    .trap-2 = These €90 never come back. Looking for work makes hope strong, and scams use it. Nothing is lost: this is practice. The clues: paying to work, and too fine a wage. Nobody pays for a real job.
    .goal-1 = The answer to { $bakery } has not gone yet.
    .goal-2 = “{ $job-papers }” is still to be reported.
    .goal-3 = “{ $job-easy }” is still to be reported.

before-the-visit = A fine flat, not expensive. The owner is abroad. He wants €500 before the visit. What do you do?
    .title = Before the visit
    .hint-1 = Who has seen this flat? Does it really exist?
    .hint-2 = Once gone, these €500 do not come back.
    .why = Clues: too low a price, and money before the visit. One visits first, then signs, and pays last.
    .pay-half = I pay half of it to keep the flat
    .pay-half-feedback = Half of it would be lost, too. Nothing proves that the flat exists.
    .visit = I visit first, without paying anything
    .visit-feedback = Yes. A real owner shows the flat before talking of money.
    .send-papers = I send a copy of my papers
    .send-papers-feedback = Your papers can serve to deceive other people. Visit first.

calm-or-careful = What do you think of these six messages? Sort them.
    .title = At ease or careful?
    .hint-1 = A message that hurries or promises often wants to deceive you.
    .hint-2 = Who really has a reason to write to you?
    .why = To hurry, to promise, to ask for money: these are the three signs.
    .careful = Take care!
    .calm = Nothing to fear
    .hurry = Your account closes in an hour: click!
    .hurry-feedback = This message hurries you: a real bank gives time.
    .gift = You have won a telephone.
    .gift-feedback = Nobody wins who did not play.
    .fee = Pay 2 € to receive your parcel.
    .fee-feedback = A small price serves to take the number of your card.
    .reminder = Reminder: appointment on Tuesday at 10.
    .reminder-feedback = This reminder asks for nothing: you know this appointment.
    .teacher = No class on Saturday. Claire
    .teacher-feedback = Claire is your teacher, and she asks for nothing.
    .library = The library is closed next Monday.
    .library-feedback = The library informs you, and asks for nothing.
