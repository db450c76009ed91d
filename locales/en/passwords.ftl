# Passwords, the password manager of the practice computer; and what a password is worth.

## What a password is worth

password-weak = Weak: it is guessed quickly.
password-fair = Medium: enough if the site blocks after a few tries.
password-strong = Strong: it holds by itself.
password-common = It is one of the most used ones: they are tried first.
password-known = Avoid the name of the site, and what people know about you.
password-no-name = Avoid first names and family names.
password-no-date = Avoid dates and years.
password-no-keys = Avoid keys that lie side by side on the keyboard.
password-no-repeat = Avoid repeating the same characters.
password-no-sequence = Avoid rows such as abc or 1234.
password-no-word = Avoid a word that everybody knows.
password-more-words = Add words: seven are needed, all of them different.
password-longer = Make it longer: seven words, or twelve characters of all kinds.

## Window

passwords-title = Passwords
passwords-is-open = Open
passwords-is-locked = Locked
passwords-notice = For practice only: never type a real password here.
passwords-locked = Your passwords are locked away.
passwords-master = Passphrase
passwords-unlock = Open
passwords-menu-entry = Entry
passwords-menu-edit = Edit
passwords-column-site = Site
passwords-column-user = User name
passwords-column-password = Password
passwords-mark-weak = weak
passwords-mark-reused = reused
passwords-empty = There is no password yet.
passwords-none-found = No site has this name.
passwords-searched = Search: { $text }

## Commands

passwords-add = Add
passwords-change = Change
passwords-copy = Copy password
passwords-copy-user = Copy user name
passwords-reveal = Show
passwords-hide = Hide
passwords-delete = Delete
passwords-search = Search
passwords-lock = Lock
passwords-undo = Undo
passwords-redo = Redo
passwords-show-everything = Show all

## Dialogs

passwords-dialog-ok = Save
passwords-dialog-cancel = Cancel
passwords-search-label = Name of the site or user name
passwords-generate = Generate
passwords-draw-title = Generate a password
passwords-draw-length =
    { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }
passwords-draw-fewer = Fewer
passwords-draw-more = More
passwords-draw-capitals = Capitals
passwords-draw-digits = Digits
passwords-draw-symbols = Signs such as ! or ?
passwords-draw-phrase = A phrase of seven words
passwords-draw-use = Use it

## Refusals

passwords-refused-master = This passphrase does not open yet. Compare letter by letter, then try again.
passwords-refused-locked = Open it with your passphrase first.
passwords-refused-absent = There is no entry “{ $name }”.
passwords-refused-nothing-selected = Choose a site in the list first.
passwords-refused-site-empty = Write the name of the site.
passwords-refused-site-taken = There already is “{ $name }”. Choose “Change” to change this entry.
passwords-refused-password-empty = Write a password, or generate one.
passwords-refused-no-phrase = There is no phrase ready here. Generate characters instead.
passwords-refused-full = The list is full. Delete an entry first.

## What is not done yet

passwords-missing-unlocked = The manager is still closed.
passwords-missing-locked = The manager is still open.
passwords-missing-entry = There is no entry “{ $name }” yet.
passwords-missing-no-entry = The entry “{ $name }” is still in the list.
passwords-missing-strong = The password of “{ $name }” is not strong yet.
passwords-missing-own = The password of “{ $name }” is still used elsewhere.
passwords-missing-new = The password of “{ $name }” is still the old one.
passwords-missing-is = The entry “{ $name }” is not yet as asked.
passwords-missing-copied = The password of “{ $name }” is not copied yet.
passwords-missing-copied-user = The user name of “{ $name }” is not copied yet.
passwords-missing-revealed = The password of “{ $name }” is not shown yet.
passwords-missing-selected = “{ $name }” is not chosen in the list yet.

## What is done

passwords-done-unlocked = The manager is open.
passwords-done-locked = The manager is locked.
passwords-done-no-reuse = Each site has a password of its own.
passwords-done-entry = The entry “{ $name }” is in the list.
passwords-done-no-entry = The entry “{ $name }” is no longer in the list.
passwords-done-strong = The password of “{ $name }” is strong.
passwords-done-own = The password of “{ $name }” is used only here.
passwords-done-new = “{ $name }” has a new password.
passwords-done-is = The entry “{ $name }” is as asked.
passwords-done-copied = The password of “{ $name }” is copied.
passwords-done-copied-user = The user name of “{ $name }” is copied.
passwords-done-revealed = The password of “{ $name }” is shown.
passwords-done-selected = “{ $name }” is chosen in the list.

## What changed without being asked for

passwords-damage-gone = The entry “{ $name }” is no longer in the list.
passwords-damage-changed = The entry “{ $name }” has changed.
passwords-damage-new = There is now also the entry “{ $name }”.

## Show me

passwords-show-select = Click once on “{ $name }”.
passwords-show-right-click = Right-click on “{ $name }”.
passwords-show-type = Type “{ $text }” in the field “{ $field }”.
passwords-show-key = Press { $key }: { $command }.
passwords-show-menu = Open the { $menu } menu.
passwords-show-choose = Choose “{ $command }”.
passwords-show-leave = Press { KEY("Esc") }: back to the list.

## For authors of lessons

problem-passwords-twice = There already is an entry for { $name }.
problem-passwords-too-many = There are too many entries: { $most } at most.
problem-passwords-unknown = There is no entry { $name } at the start, and the solution adds none.
problem-passwords-nearest = Did you mean “{ $word }”?
