# Translator: Passerelle
# Reviewer: none yet

pack-title = Safe passwords
pack-about = Choose, keep and protect passwords on a practice computer.

lesson-strong-or-weak = Weak or strong?
lesson-one-for-each = One for each account
lesson-codes-and-calls = Codes and calls

### Names on the practice computer and telephone

## Sites

site-mail = poste.example
site-town = mairie.example
site-shop = boutique.example
site-bank = banque.example
site-library = biblio.example

## Phrases

master = little bridge red wood old mill forest
phrase-lamp = lamp river copper cloud drum olive path
phrase-plume = feather cherry raft granite whistle garden velvet

## Telephone

french-teacher = Claire, French
health-office = Health office
parcel-shop = Linden parcel shop
bank = Bridge Bank
digits-box = 7714
digits-code = 482913
digits-code-again = 306158
digits-reset = 951207
digits-reset-again = 640382
digits-bank = 118264
sms-lesson = The lesson on Thursday
    .text =
        Hello! The lesson on Thursday begins at 2 p.m.
        It is in room 3. See you soon, Claire
sms-parcel-box = Your parcel is waiting
    .text =
        Linden parcel shop: your parcel is waiting for you.
        The code of your locker is { $digits-box }.
sms-code = Your sign-in code
    .text =
        Your sign-in code is { $digits-code }.
        It is good for a short time.
        Tell it to nobody, not even on the phone.
sms-code-again = Your new code
    .text =
        Your new sign-in code is { $digits-code-again }.
        Tell it to nobody, not even on the phone.
sms-reset = Forgotten password
    .text =
        You have asked for a new password.
        Your code is { $digits-reset }. It is good for a short time.
        You have asked for nothing? Do nothing.
sms-reset-again = Forgotten password, another code
    .text =
        Your new code is { $digits-reset-again }.
        You have asked for nothing? Do nothing.
sms-bank-code = Payment code
    .text =
        Bridge Bank: the code of your payment is { $digits-bank }.
        We will never ask you for it.
call-bank = Somebody says they call from the bank
    .text =
        “Hello, this is the security of Bridge Bank.
        Somebody is emptying your account right now!
        Quick, read me the code that you received.”
sms-alert-true = New sign-in to your account
    .text =
        Somebody has just opened your account, from a phone in Lille.
        Was it you? Do nothing.
        It was not you? Open our site yourself.
        Then change your password.
sms-alert-false = URGENT account blocked
    .text =
        URGENT! Your account will be closed in 1 hour.
        Open the link and give your password.

### Weak or strong?

which-holds = Which of these passwords holds best?
    .title = The strongest one
    .hint-1 = What is long and has nothing to do with you is hard to guess.
    .hint-2 = A first name, a year, keys side by side: they are tried first.
    .why = Seven words by chance: easy to remember, very hard to guess.
    .name-year = Amina1989
    .name-year-feedback = A first name and a year are guessed quickly. Look for a longer one.
    .phrase = { $phrase-lamp }
    .phrase-feedback = Yes. Seven words that have nothing in common: long and strong.
    .keys = azerty123
    .keys-feedback = These keys lie side by side on the keyboard. Many people choose them.

what-opens = Which word is missing? It is on nearly all screens where people sign in.
    .title = The missing word
    .hint-1 = You choose it yourself, and tell it to nobody.
    .hint-2 = It is one word. It begins with “pass”.
    .why = The address says who you are. The password proves it: keep it to yourself.
    .before = I open my mail with my address and my
    .after = .
    .near-1 = code
    .near-1-feedback = A code comes by message and is used once. Here, you choose it yourself.

phrase-for-mail = Change the password of { $site-mail }. The new phrase: { $phrase-lamp }.
    .title = A phrase of seven words
    .hint-1 = Choose { $site-mail } in the list. Then open “Change”.
    .hint-2 = Click on { $site-mail }, then press { KEY("F2") }. Go to the field “Password”.
    .hint-3 = Take the old password away. Type { $phrase-lamp }, then press { KEY("Enter") }.
    .why = Your mailbox often opens your other accounts. Give it a real phrase.
    .goal-2 = Seven different words are needed. Compare word by word.

draw-one = The password of { $site } is weak. Generate a strong one.
    .title = Leave it to chance
    .hint-1 = Choose { $site } and “Change”. Below the field, there is “Generate”.
    .hint-2 = Choose “Generate”, then “Use it”, then “Save”.
    .why = Chance has no first name and no birthday: nobody guesses it.

### One for each account

why-one-each = A shop loses the passwords of its customers. You use the same one everywhere. Which accounts are in danger?
    .title = The same everywhere?
    .hint-1 = What does a person do who finds a key? They try several doors.
    .hint-2 = Think of the shop, of your mailbox and of your bank.
    .why = One password for each account: one door opens, not all.
    .one-only = Only the shop
    .one-only-feedback = The same password opens your other accounts, too. They will be tried.
    .all-three = The shop, the mailbox and the bank
    .all-three-feedback = Yes. The same key opens all three doors.
    .none = None
    .none-feedback = The shop has lost your password. Where else do you use it?

spot-reuse = Two sites of Olena have the same password. Give one of the two a new strong password.
    .title = Find the double
    .hint-1 = Look at the word “reused” at the end of the lines.
    .hint-2 = Choose one of the two sites, then “Change”, then “Generate”.
    .hint-3 = Click on { $site-bank }, then { KEY("F2") }. “Generate”, “Use it”, “Save”.
    .why = If one site loses your data, the other accounts stay closed.
    .goal-2 = { $site-bank } or { $site-shop } is still waiting for a new strong password.

open-vault = Open the manager with the phrase: { $master }. Copy the password of { $site }.
    .title = Open and copy
    .hint-1 = Type the phrase in the field, then press { KEY("Enter") }.
    .hint-2 = Click on { $site }, then press { KEY("Ctrl+C") }.
    .why = One phrase to remember. The manager remembers all the rest.

# gloss: user-name
keep-new = Fatou has an account at { $site }. Add it with the user name fatou.n. Generate a password, then lock.
    .title = Keep a new account
    .hint-1 = “Add” and “Lock” are in the menu “Entry”. The user name tells the site who you are.
    .hint-2 = Press { KEY("Ctrl+N") }. Type the site and the user name, then choose “Generate”.
    .hint-3 = After “Use it” and “Save”, press { KEY("Ctrl+L") } to lock.
    .why = The new account is kept, and nobody else can read it.
    .goal-1 = The site is { $site }, and the user name is fatou.n.

forgotten = Moussa has forgotten his password of { $site-town }. Copy the code that came. Then keep a new strong password.
    .title = Forgotten password
    .hint-1 = The code is in the telephone, in the message from { $site-town }.
    .hint-2 = Open the message and choose “Copy code”. Then go to Passwords.
    .hint-3 = Choose { $site-town }, “Change”, “Generate”, “Use it” and “Save”.
    .why = Everybody forgets. A code, a new password, and all is well.
    .goal-1 = The code in the message from { $site-town } is not copied yet.

### Codes and calls

code-by-message = You sign in to your health office. Copy the sign-in code that came.
    .title = A code by message
    .hint-1 = Look at who sent each message.
    .hint-2 = Open the message from { $health-office }, then choose “Copy code”.
    .why = The code proves that you have your phone. It works only once.

call-from-bank = The phone is ringing. End this call without telling the code.
    .title = A call from the bank?
    .hint-1 = A real bank never asks for a code on the phone.
    .hint-2 = You need not answer. Or answer, listen, then choose “Hang up”.
    .why = Always hang up. Then call the number on your card yourself.
    .trap = With this code, the stranger can pay with your money. Here, nothing is lost: this is practice. In real life, call your bank at once.
    .goal-1 = The call is not over yet. You can hang up at any time.

code-nobody-asked = A code comes, but you have asked for nothing. Then a stranger writes: “Send me this code!” What do you do?
    .title = A code that nobody expects
    .hint-1 = Why does somebody want a code that was sent to you?
    .hint-2 = Perhaps somebody is trying to open your account right now.
    .why = A code is like a key: you lend it to nobody.
    .send = I send the code, to help
    .send-feedback = With this code, your account can be opened. Keep it to yourself.
    .keep = I give nothing and change my password
    .keep-feedback = Yes. Perhaps somebody is trying your old password: change it.
    .ignore = I answer that it is not my code
    .ignore-feedback = An answer says that your number exists. Better send nothing.

two-alerts = Two messages speak of your account. Read them. Report the one that deceives.
    .title = True or false alert?
    .hint-1 = A message that deceives hurries, frightens and asks for a password.
    .hint-2 = Look at the address of the link: is it really { $site-mail }?
    .hint-3 = Open “{ $sms-alert-false }”, then choose “Report”.
    .why = The true alert asks for nothing. It lets you open the site yourself.
    .trap = This link leads to a false page that steals passwords. Here, nothing is lost. In real life, change your password quickly.

act-on-alert = Read the alert. It was not you. Change the password of { $site-mail } (phrase: { $master }).
    .title = Act after an alert
    .hint-1 = Open the message, then go to Passwords.
    .hint-2 = Open it with the phrase. Choose { $site-mail }, “Change”, then “Generate”.
    .hint-3 = “Generate”, “Use it”, “Save”. The new password is used only here.
    .why = After a quick change, the old password opens nothing any more.

tell-or-keep = You are asked for these things on the telephone. What may you tell? What do you keep?
    .title = To tell or to keep
    .hint-1 = What opens an account or pays is kept.
    .hint-2 = A code that came and a password are keys.
    .why = Whoever asks for a key is not your bank: hang up.
    .keep = I keep it to myself
    .tell = I may tell it
    .password = my password
    .password-feedback = A password is told to nobody, not even to the bank.
    .code = the code in a text message
    .code-feedback = This code opens your account: it is for you alone.
    .card = the digits on the back of my card
    .card-feedback = With these digits, somebody can pay in your place.
    .answer = my secret answer
    .answer-feedback = The secret answer replaces the password: keep it.
    .first-name = my first name
    .first-name-feedback = A first name opens no account: you may tell it.
    .address = my mail address
    .address-feedback = The address is for writing to you: it opens nothing.
    .hours = when I am at home
    .hours-feedback = For an appointment, you may say when you are there.
