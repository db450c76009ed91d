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
