# The words of screens (lessons/glossary.toml), and what they mean, in at most twelve words.

## The screen

word-screen = screen
    .means = the part of a computer that you look at
word-desktop = desktop
    .means = what you see when no program is open
word-window = window
    .means = a frame in which a program shows itself
word-button = button
    .means = a word in a frame that you press to do something
word-menu = menu
    .means = opens under its name and offers things to do
word-icon = icon
    .means = a small picture that stands for a program or a file
word-cursor = cursor
    .means = the mark that shows where your letters will go
word-settings = settings
    .means = where you choose the language, the colours or the sound
word-error = error
    .means = a notice: the computer could not do what you asked

## Keyboard and mouse

word-keyboard = keyboard
    .means = what you type on, with your ten fingers
word-key = key
    .means = one of the small pieces that you press to type
word-capital-letter = capital letter
    .means = stands at the start of a name: A, B or C
word-at-sign = at sign
    .means = the character in the middle of an e-mail address
word-mouse = mouse
    .means = the small object that your hand moves on the table
word-click = click
    .means = one short press on the left side of the mouse
word-double-click = double-click
    .means = two quick presses on the left side of the mouse
word-right-click = right-click
    .means = a press on the other side of the mouse, for choices
word-drag = drag
    .means = move a thing while you keep the button down
word-scroll = scroll
    .means = go up or down in a long page

## Files

word-file = file
    .means = a letter, a photo or a song, kept in the computer
word-folder = folder
    .means = holds files, as a drawer holds papers
word-usb-stick = USB stick
    .means = a small object that plugs in and carries your files
word-open = open
    .means = bring onto the screen, to read or to work
word-close = close
    .means = take off the screen what is finished
word-rename = rename
    .means = give another name
word-delete = delete
    .means = throw away what you no longer need
word-bin = bin
    .means = keeps what you threw away: you can take it back

## Writing and saving

word-select = select
    .means = mark what you want to change
word-cut = cut
    .means = take away from here, to put elsewhere
word-copy = copy
    .means = make a second one: the first stays in place
word-paste = paste
    .means = put here what you have just cut or copied
word-save = save
    .means = keep your work, to find it again later
word-save-as = save as
    .means = keep your work with another name or in another place
word-print = print
    .means = put on paper
word-ok = OK
    .means = say yes: the computer goes on
word-cancel = cancel
    .means = say no after all: everything stays as it was

## Mail

word-e-mail = e-mail
    .means = a letter that travels over the internet
word-inbox = inbox
    .means = the place where messages to you arrive
word-subject = subject
    .means = the line that says what a message is about
word-attachment = attachment
    .means = a file that goes with a message
word-send = send
    .means = let a finished message go
word-reply = reply
    .means = write back to the person who wrote to you
word-forward = forward
    .means = pass a message that you got on to somebody else
word-draft = draft
    .means = a message that is begun and has not left yet
word-junk-mail = junk mail
    .means = messages that nobody asked for

## The web

word-browser = browser
    .means = the program that shows the pages of the internet
word-site = site
    .means = all the pages of one shop or town hall on the internet
word-page = page
    .means = one sheet to read on the internet
word-address-bar = address bar
    .means = the line at the top that says where you are
word-link = link
    .means = words that lead somewhere else when you click them
word-tab = tab
    .means = keeps one more page open in the same window
word-search = search
    .means = find something with a few words
word-bookmark = bookmark
    .means = a page that you keep, to come back to quickly
word-download = download
    .means = bring a file from the internet to the computer

## Forms

word-form = form
    .means = a page with questions, and room for answers
word-required-field = required field
    .means = a place where you must write, or nothing is sent
word-tick-box = tick box
    .means = a small square that you mark to say yes
word-drop-down-list = drop-down list
    .means = opens and shows the answers that are possible
word-date = date
    .means = a day, a month and a year
word-address = address
    .means = the number, street and town where somebody lives
word-upload = upload
    .means = put a file from your computer on a site
word-confirm = confirm
    .means = say once more that you are sure
word-receipt = receipt
    .means = the proof that your request has arrived

## Accounts and safety

word-account = account
    .means = your own space on a site, for you alone
word-user-name = user name
    .means = tells a site who you are; often your e-mail address
word-password = password
    .means = the secret that opens your account
word-sign-in = sign in
    .means = go into your account
word-sign-out = sign out
    .means = leave your account
word-lock = lock
    .means = shut something, so that nobody else can open it
word-code = code
    .means = a few digits that you get, to prove who you are
word-scam = scam
    .means = a lie that is told to take your money
word-report = report
    .means = tell others that something is dangerous

## The phone and the device

word-app = app
    .means = a program that you put on your phone
word-text-message = text message
    .means = a few written words from one phone to another
word-call = call
    .means = talking to somebody on the phone
word-hang-up = hang up
    .means = stop talking on the phone
word-notification = notification
    .means = a small notice: there is something new
word-update = update
    .means = makes a program newer and safer
word-charger = charger
    .means = gives power to the device
word-wi-fi = Wi-Fi
    .means = internet without a cable, in a room or a house
