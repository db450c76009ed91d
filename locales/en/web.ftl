# Web, the browser of the practice computer: its window, its pages, their forms.

web-title = Web

## The window

web-back = Page before
web-forward = Page after
web-reload = Reload
web-go = Go
web-menu = Menu
web-padlock = Padlock
web-no-padlock = No padlock
web-new-tab = New tab
web-close-tab = Close the tab
web-bookmark = Add to bookmarks
web-unbookmark = Remove from bookmarks
web-find = Find in page
web-find-label = What are you looking for?
web-find-next = Find
web-find-nothing = This text is not on the page.
web-print = Print
web-undo = Undo
web-redo = Redo
web-close = Close
web-key-next = Further on the page
web-key-scroll = Up, down

# The browser's own lists.
web-own-empty = New tab
web-own-bookmarks = Bookmarks
web-own-history = History
web-own-downloads = Downloads
web-own-nothing = There is nothing here yet.

## Pages

web-said = { $text }
web-address = { $address }
web-not-found-title = Page not found
web-not-found = There is no page at { $address }. Read it again, letter by letter.
web-advert = Ad
web-size = { $size } kB
web-search = Search
web-found = Results for: { $words }
web-found-nothing = No result for: { $words }. Try other words.
web-pop-up = A window has opened
web-cookies-accept = Accept all
web-cookies-refuse = Refuse all
web-signed-in-as = You are signed in: { $name }
web-printed = The page is on its way to the printer.

## Forms

web-required = Answers marked * are required.
web-starred = { $label } *
web-robot = I am not a robot
web-password-again = { $field }, again
web-reveal = Show
web-hide = Hide
web-choose = Choose
web-file-choose = Choose a file
web-file-other = Choose another file
web-file-chosen = Chosen file: { $name }
web-draft-kept = Draft saved. You can go on later.
web-receipt = Your number: { $number }
web-receipt-save = Save the receipt
web-receipt-kept = The receipt is saved.

web-help-date = Day, month, year. Example: { $example }
web-help-example = Example: { $example }
web-help-digits = { $count } digits
web-help-password = Invent one for the exercise, never your own.
web-help-types = Accepted formats: { $types }
web-help-upload = Accepted formats: { $types }. Size: { $most } kB at most.

# What is still needed, said at the top of the page and then under each answer.
web-faults =
    { $count ->
        [one] One answer to look at again: { $fields }
       *[other] { $count } answers to look at again: { $fields }
    }
web-fault-empty = Write your answer here.
web-fault-choose = Choose an answer.
web-fault-tick = Tick this box to go on.
web-fault-robot = Tick the box “I am not a robot”.
web-fault-file = Choose a file.
web-fault-file-size = This file has { $size } kB. The site takes { $most } kB at most.
web-fault-email-at = There must be one @ sign, as in { $example }.
web-fault-email-name = The name before the @ sign is missing: { $example }
web-fault-email-site = After the @ sign, write the site and its ending: { $example }
web-fault-email-space = Take out the spaces: { $example }
web-fault-phone = Write the 10 digits of the number, like { $example }.
web-fault-date = Write the day, the month and the year: { $example }
web-fault-date-none = This day is not in the calendar. Check day and month.
web-fault-number = Write a number in digits.
web-fault-number-low = Write at least { $bound }.
web-fault-number-high = Write at most { $bound }.
web-fault-digits = Write { $count } digits.
web-fault-code = This code is not the one of the last message. Copy it digit by digit.
web-fault-card = Write the 16 digits of the card.
web-fault-password = { $said } { $advice }
web-fault-again = The two passwords differ. Write the same one.
web-fault-again-empty = Write the password a second time.
web-fault-account = This address and this password do not go together. Check both.
web-fault-taken = There is already an account with this address. Sign in instead.

## Refusals

web-refused-absent = This is not on this page.
web-refused-pop-up = A window covers the page. Close it first.
web-refused-no-back = There is no page before this one.
web-refused-no-forward = There is no page after this one.
web-refused-no-tab = This tab is not open.
web-refused-last-tab = This is the only tab: it stays open.
web-refused-tabs = { $most } tabs are open. Close one first.
web-refused-no-search = This is no address. An address has a dot and no space.
web-refused-search-empty = Write some words to search for first.
web-refused-no-form = There is no form on this page.
web-refused-no-document = This file is not there.
web-refused-signed-out = You are not signed in on this site.
web-refused-full = The practice computer is full.

## Goals

web-missing-at = The page { $address } is not open.
web-missing-visited = The page { $address } has not been opened yet.
web-missing-submitted = The form “{ $form }” has not been sent yet.
web-missing-kept = Form “{ $form }”: complete the answer “{ $field }”, then send.
web-missing-sent-otherwise = Form “{ $form }”: look again at the answer “{ $field }”.
web-missing-form = Open the form “{ $form }”.
web-missing-filled = Form “{ $form }”: look again at the answer “{ $field }”.
web-missing-draft = The draft “{ $form }” has not been saved yet.
web-missing-draft-otherwise = Draft “{ $form }”: look again at the answer “{ $field }”.
web-missing-bookmarked = The page { $address } is not among the bookmarks.
web-missing-downloaded = “{ $name }” has not been downloaded yet.
web-missing-receipt = “{ $name }” has not been saved yet.
web-missing-printed = The page { $address } has not been printed yet.
web-missing-signed-in = You are not signed in on { $site } yet.
web-missing-signed-out = You are still signed in on { $site }.
web-missing-cookies-accepted = The cookies of { $site } have not been accepted.
web-missing-cookies-refused = The cookies of { $site } have not been refused.
web-missing-tabs = Open tabs: { $now }. There should be { $count }.
web-missing-searched = You have not searched yet for: { $words }

web-done-at = The page { $address } is open.
web-done-visited = The page { $address } was opened.
web-done-submitted = The form “{ $form }” is sent.
web-done-filled = The form “{ $form }” is filled in.
web-done-draft = The draft “{ $form }” is saved.
web-done-bookmarked = The page { $address } is among the bookmarks.
web-done-downloaded = “{ $name }” is downloaded.
web-done-receipt = “{ $name }” is saved.
web-done-printed = The page { $address } is printed.
web-done-signed-in = You are signed in on { $site }.
web-done-signed-out = You are no longer signed in on { $site }.
web-done-cookies-accepted = The cookies of { $site } are accepted.
web-done-cookies-refused = The cookies of { $site } are refused.
web-done-tabs = Open tabs: { $count }.
web-done-searched = You searched for: { $words }

web-damage-sent = The form “{ $form }” was sent as well.
web-damage-bookmark = The page { $address } is no longer among the bookmarks.

## Show me

web-show-press = Press “{ $button }”.
web-show-open = Open this link.
web-show-pop-up = Follow the link in the window.
web-show-type = Write “{ $text }”.
web-show-type-address = Write the address { $text } at the top.
web-show-type-in = At “{ $field }”, write “{ $text }”.
web-show-type-secret = At “{ $field }”, write the password.
web-show-empty = Delete what is written.
web-show-enter = Press { KEY("Enter") }.
web-show-tab = Press { KEY("Tab") }: the answer is taken, and on you go.
web-show-beside = Click beside it: the answer is taken.
web-show-choose = Choose “{ $choice }”.
web-show-tick = Tick or untick “{ $field }”.
web-show-list = Open the list “{ $field }”.
web-show-upload = Open the choice of the file: “{ $field }”.
web-show-go-tab = Go to this tab.
web-show-close = Press { KEY("Esc") }: close.

## For authors of lessons

problem-web-no-kind = Say what it is: a part such as “link”, “text” or “submit”.
problem-web-two-kinds = A part is one thing only: “{ $word }” is one too many.
problem-web-one = There must be one key here: “{ $word }” is one too many.
problem-web-one-text = Name the field, too: { "{" } field = "{ $found }" { "}" }.
problem-web-needs = “{ $word }” is missing.
problem-web-option = “{ $word }” does not go with this part.
problem-web-page-word = A page is written “$word”: the message that has its title.
problem-web-twice = “{ $word }” is written twice.
problem-web-only-one = A page has only one of each: submit, query, pop-up, cookies, receipt and save-draft.
problem-web-no-submit = This page has answers to fill in, but nothing to send them: “submit”.
problem-web-account-fields = This form needs: { $fields }.
problem-web-no-account = There is no account on this site: see “accounts”.
problem-web-code = The code does not have as many digits as announced.
problem-web-address = There is no page at { $word }.
problem-web-no-address = This is not an address: { $word }. Example: valbrune.example/card
problem-web-page = No page with a form is called “{ $word }”.
problem-web-field = No answer to fill in is called “{ $word }” here.
problem-web-part = “{ $word }” is on no page.
problem-web-answer = “{ $word }” takes another sort of answer.
problem-web-exact = Write the answer itself here, not ${ $word }: it is the same in every language.
problem-web-nearest = Did you mean “{ $word }”?
