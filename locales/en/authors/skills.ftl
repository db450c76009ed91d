# The skills of lessons/skills.toml, as they are called for people.

skill-keyboard-name-keys = Know the keys of the keyboard
skill-keyboard-type-name = Type your name and town, with capitals and accents
skill-keyboard-type-signs = Type @, signs and digits
skill-keyboard-lock-keys = Notice and switch off Caps Lock and Num Lock
skill-mouse-click = Point, click, double-click, right-click
skill-mouse-drag-scroll = Drag and drop, tick a box, open a list, scroll
skill-computer-log-on-off = Log on, lock, log off and shut down
skill-keyboard-correct-text = Correct a text without retyping it
skill-keyboard-copy-paste = Copy, cut, paste and undo with the keyboard
skill-computer-make-comfortable = Make text larger, set the contrast and the mouse

skill-files-tell-file-from-folder = Tell a file from a folder and read its details
skill-files-open-path = Open folders one inside another and come back
skill-files-save-in-place = Save in the right place, with a chosen name
skill-files-find-lost = Find a file that you saved
skill-files-bin-and-restore = Put a file in the bin, then restore it
skill-files-create-folder = Create a folder and name it
skill-files-rename-clearly = Rename a file clearly
skill-files-copy-or-move = Choose between copying and moving
skill-files-copy-to-usb = Copy to a USB stick and remove it safely
skill-files-sort-into-folders = Sort files into folders
skill-files-know-types = Know the types of files and open a zip
skill-files-back-up = Make a backup and get yesterday's version back

skill-web-type-address = Type a site's address in the right place
skill-web-follow-link = Follow a link, go back, reload
skill-web-search-words = Search with a few useful words
skill-web-spot-adverts = Spot advertisements in results
skill-web-read-domain = Tell an official site from a copy
skill-web-refine-search = Refine a search
skill-web-tabs-cookies = Use tabs, close pop-ups, choose cookies
skill-web-judge-page = Judge whether a page can be trusted
skill-web-bookmark-history = Keep a bookmark and clear the history
skill-web-check-ai-answer = Check an AI answer before using it

skill-mail-check-address = Recognise a valid e-mail address
skill-mail-serious-address = Choose a serious e-mail address
skill-mail-read = Open a message, find who sent it and when
skill-mail-write = Write and send a complete e-mail
skill-mail-reply-sign-out = Reply, then sign out
skill-mail-attach = Attach the right file
skill-mail-download = Download an attachment and find it
skill-mail-copy-forward = Choose between reply all, forward, Cc and Bcc
skill-mail-sort-spam = Sort spam and unsubscribe safely
skill-mail-spot-phishing = Spot a fraudulent message
skill-mail-find-file = Find an old message and file it

skill-passwords-rank = Rank passwords from weak to strong
skill-passwords-keep-secret = Keep codes and passwords secret
skill-passwords-build-passphrase = Build a strong passphrase
skill-passwords-one-per-account = Have one password per account
skill-passwords-reset = Reset a forgotten password
skill-passwords-one-time-code = Log in with a one-time code
skill-passwords-sign-in-alert = Understand a sign-in alert and act
skill-passwords-use-vault = Use a password manager
skill-computer-update-safely = Accept a real update, refuse a false one

skill-forms-required-fields = Fill in required fields and correct them
skill-forms-formats = Write a date, a phone number, a postcode
skill-forms-names-as-on-papers = Write your names as on your papers
skill-forms-boxes-lists = Use the boxes, buttons and lists of a form
skill-forms-create-account = Create an account and confirm it
skill-forms-upload-proof = Upload a proof in the right format
skill-forms-draft-receipt = Save a draft, submit, keep the receipt
skill-forms-franceconnect = Log in with FranceConnect
skill-forms-necessary-data = Give only the necessary data
skill-forms-follow-file = Follow a case and answer in time
skill-forms-pay-safely = Check a payment page

skill-calls-join = Join a call and allow microphone and camera
skill-calls-mute-leave = Mute, switch the camera, and leave
skill-calls-fix-sound = Act when they cannot hear you
skill-calls-share-window = Share the right window, then stop
skill-calls-choose-channel = Choose between e-mail, message and call
skill-calls-schedule = Schedule a call and invite people

skill-social-who-sees = Know who sees a post
skill-social-what-not-to-post = Know what not to post
skill-social-private-profile = Set a profile to private, block, report
skill-social-react-to-scam = React to a fake profile or a scam
skill-social-check-before-sharing = Check news before sharing it
skill-social-polite-tone = Write politely, to suit the person
skill-social-ask-erasure = Ask for your data to be erased

skill-office-new-document = Make a document, save it, reopen it
skill-office-format = Format a text to match a model
skill-office-check-spelling = Use the spelling check
skill-office-print-pdf = Print or export to PDF
skill-office-cells-sum = Enter data in cells, sort, add up
skill-office-budget = Make a budget with formulas

skill-work-find-offer = Find a job offer and read it
skill-work-complete-cv = Complete a one-page CV
skill-work-send-cv = Send your CV by e-mail
skill-work-apply-online = Apply online and track the answers
skill-work-spot-false-offer = Spot a false job offer

skill-help-no-connection = Act when there is no connection
skill-help-ask-precisely = Ask for help with a precise message
skill-help-ask-assistant = Ask an AI a clear question, without personal data
