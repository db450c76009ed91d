# Mail, the mail program of the practice computer.

mail-title = Mail
mail-title-writing = New message
mail-title-search = Search

## Folders

mail-folder-inbox = Inbox
mail-folder-sent = Sent
mail-folder-drafts = Drafts
mail-folder-archive = Archive
mail-folder-junk = Junk
mail-folder-bin = Bin

## Window

mail-menu-mail = Mail
mail-menu-edit = Edit
mail-menu-letter = Message
mail-menu-sort = Sort
mail-column-who = From
mail-column-subject = Subject
mail-column-day = Date
mail-today = today
mail-list-to = To: { $who }
mail-empty = No messages here.
mail-empty-search = No message found.
mail-count =
    { $count ->
        [0] No messages
        [one] { $count } message
       *[other] { $count } messages
    }
mail-unread =
    { $count ->
        [one] { $count } unread
       *[other] { $count } unread
    }
mail-searching = Search: { $name }
mail-signed-out = You are signed out of your mail.
mail-sign-in = Sign in

## A message

mail-subject = { $subject }
mail-subject-reply = Re: { $subject }
mail-subject-forward = Fwd: { $subject }
mail-no-subject = (no subject)
mail-from = From: { $name }
mail-real-address = Address: { $address }
mail-to-line = To: { $who }
mail-cc-line = Copy to: { $who }
mail-show-address = Address
mail-hide-address = Hide
mail-attached = Attachment: { $name }
mail-blank = (empty)
mail-quoted = Message from { $name }:
mail-forwarded = Forwarded message from { $name }:
mail-link-leads = This link leads to: { $address }
mail-link-hint = Go to a link to see where it leads.
mail-person = { $who }

## Writing

mail-label-to = To
mail-label-cc = Copy
mail-label-bcc = Hidden copy
mail-label-subject = Subject
mail-attached-head = Attached:
mail-detach = Remove
# Words that announce an attachment, with commas between.
mail-attached-words = attached, attachment, enclosed, i attach

## Commands

mail-new = New
mail-open = Open
mail-back = Back
mail-reply = Reply
mail-reply-all = Reply all
mail-forward = Forward
mail-mark-unread = Mark as unread
mail-archive = Archive
mail-move = Move
mail-delete = Delete
mail-restore = Restore
mail-junk = Junk
mail-not-junk = Not junk
mail-report = Report a scam
mail-send = Send
mail-attach = Attach
mail-contacts = Contacts
mail-save-draft = Save
mail-discard = Discard
mail-search = Search
mail-sign-out = Sign out
mail-undo = Undo
mail-redo = Redo
mail-close = Close
mail-cancel = Cancel
mail-save-as = Save

## Dialogs

mail-search-label = Words to look for
mail-no-contacts = No contacts.
mail-pick-to = To
mail-pick-cc = Copy
mail-pick-bcc = Hidden copy
mail-discard-title = Discard the message
mail-discard-ask = The message will go to the Bin. Go on?
mail-discard-yes = Discard
mail-discard-no = Keep writing
mail-forgot-title = Nothing is attached
mail-forgot-ask = Your message speaks of an attachment. No file is attached.
mail-forgot-no = Back to the message
mail-send-anyway = Send as it is
mail-no-subject-title = No subject
mail-no-subject-ask = The subject says what the message is about. It is empty.

## Refusals

mail-refused-absent = “{ $name }” is not there any more.
mail-refused-select = “{ $name }” is not in this list.
mail-refused-nothing-selected = Choose a message first.
mail-refused-not-reading = Open the message first.
mail-refused-link = This link is not in the message.
mail-refused-writing = You are writing a message. Send it or save it first.
mail-refused-not-writing = Begin a message first.
mail-refused-folder = There is no folder “{ $folder }”.
mail-refused-move = Only your own messages go to “{ $folder }”.
mail-refused-binned = This message is in the Bin already.
mail-refused-restore = Restore is for a message in the Bin.
mail-refused-not-junk = This message is not in Junk.
mail-refused-own = This message is your own.
mail-refused-contact = “{ $name }” is not in your contacts.
mail-refused-receivers = A message goes to { $most } people at most.
mail-refused-nobody = Who gets it? Write an address in “To”.
mail-refused-address = “{ $address }” is not a complete address. Example: name@poste.example
mail-refused-full = The mailbox is full. Delete a message.
mail-refused-attach-absent = This file is not there any more.
mail-refused-attach-folder = A folder cannot be attached. Choose a file.
mail-refused-attach-twice = “{ $name }” is attached already.
mail-refused-attach-many = You can attach { $most } files at most.
mail-refused-signed-out = You are signed out. Sign in first.

## What is not done yet

mail-missing-sent = The message is not sent yet.
mail-missing-sent-to = No message has gone to { $to } yet.
mail-missing-unsent = The message is ready. Now send it.
mail-missing-still-draft = The message is in Drafts. Now send it.
mail-missing-draft = This message is not in Drafts yet.
mail-missing-writing = You are not writing this message yet.
mail-missing-in = “{ $name }” is in “{ $where }”, not yet in “{ $goal }”.
mail-missing-arrived = “{ $name }” has not arrived yet.
mail-missing-reading = “{ $name }” is not on the screen yet.
mail-missing-opened = You have not opened “{ $name }” yet.
mail-missing-unread = “{ $name }” is not marked as unread.
mail-missing-folder = The folder “{ $folder }” is not open yet.
mail-missing-address-shown = You have not looked at the address of “{ $name }” yet.
mail-missing-looked = You have not opened “{ $name }” yet.
mail-missing-reported = “{ $name }” is not reported yet.
mail-missing-followed = You have not followed the link of “{ $name }” yet.
mail-missing-signed-out = You are still signed in to your mail.
mail-lack-to = The message does not go to { $to } yet.
mail-lack-also = The message also goes to { $to }.
mail-lack-copy = The copy does not go to { $to } yet.
mail-lack-hidden = The hidden copy does not go to { $to } yet.
mail-lack-subject = The message has no subject yet.
mail-lack-subject-is = The subject does not say “{ $name }” yet.
mail-lack-text = The message has no text yet.
mail-lack-says = The text does not say “{ $name }” yet.
mail-lack-attached = “{ $name }” is not attached yet.
mail-lack-attached-too = “{ $name }” is attached, too.
mail-lack-answers = This message is not a reply to “{ $name }”.
mail-lack-forwards = “{ $name }” is not forwarded yet.

## What is done

mail-done-sent = The message is sent.
mail-done-sent-to = The message is sent to { $to }.
mail-done-draft = The message is in Drafts.
mail-done-writing = The message is begun.
mail-done-in = “{ $name }” is in “{ $where }”.
mail-done-reading = “{ $name }” is on the screen.
mail-done-opened = You have opened “{ $name }”.
mail-done-unread = “{ $name }” is marked as unread.
mail-done-folder = The folder “{ $folder }” is open.
mail-done-address-shown = You have looked at the address of “{ $name }”.
mail-done-looked = You have opened “{ $name }”.
mail-done-reported = “{ $name }” is reported.
mail-done-followed = You have followed the link of “{ $name }”.
mail-done-signed-out = You are signed out.

## What changed without being asked for

mail-damage-binned = “{ $name }” is now in “{ $where }”.
mail-damage-junk = “{ $name }” is now in “{ $where }”.
mail-damage-moved = “{ $name }” is now in “{ $where }”.
mail-damage-sent = A message has also gone to { $to }.

## Show me

mail-show-press = Press “{ $button }”.
mail-show-choose = Choose “{ $button }”.
mail-show-menu = Open the { $menu } menu.
mail-show-key = Press { $key }: { $command }.
mail-show-folder = Click the folder “{ $folder }”.
mail-show-select = Click “{ $name }” once.
mail-show-open = Double-click “{ $name }”.
mail-show-look = Open the attachment “{ $name }”.
mail-show-save = Press “Save”, beside “{ $name }”.
mail-show-detach = Press “Remove”, beside “{ $name }”.
mail-show-link = Double-click the link “{ $name }”.
mail-show-contact = Click “{ $name }”.
mail-show-type-to = In “To”, type { $text }.
mail-show-type-cc = In “Copy”, type { $text }.
mail-show-type-bcc = In “Hidden copy”, type { $text }.
mail-show-type-subject = In “Subject”, type “{ $text }”.
mail-show-type-text = Write the text of the message.
mail-show-type-search = Type “{ $text }”.
mail-show-beside = Click beside the text: it is noted.
mail-show-leave-field = Press { KEY("Tab") }: it is noted.
mail-show-enter = Press { KEY("Enter") }.
mail-show-cancel = Press { KEY("Esc") }: go back.

## For authors of lessons

problem-mail-too-many = There are too many messages: { $most } at most.
problem-mail-twice = “{ $word }” is already the name of a message.
problem-mail-no-sender = A message that was received has a sender: from = "name@poste.example".
problem-mail-address = “{ $word }” does not have the form of an address, such as name@poste.example.
problem-mail-folder = “{ $word }” is not a mail folder. Your own stand in “folders”.
problem-mail-letter = “{ $word }” is not a message of this exercise.
problem-mail-contact = “{ $word }” is not a contact.
problem-mail-attachment = “{ $word }” is not attached to any message.
problem-mail-link = “{ $word }” is not the link of any message.
