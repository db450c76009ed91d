# Translator: Passerelle
# Reviewer: none yet

pack-title = The keyboard
pack-about = Finding keys, typing, correcting, copying and pasting: fingers learn the way.

lesson-find-keys = Finding keys
lesson-letters-and-words = Letters and words
lesson-signs-and-numbers = Signs and numbers
lesson-correct-a-text = Correcting a text

### Finding keys

large-keys = Find the keys that are asked for, one by one.
    .title = The large keys
    .hint-1 = Look at the picture first, then at your keyboard.
    .hint-2 = A short tap is enough. There is no need to hold the key.
    .why = { KEY("Enter") } accepts, { KEY("Backspace") } erases. You will need them every day.
arrows = Find the four arrows.
    .title = The arrows
    .hint-1 = The arrows are at the bottom right of the keyboard.
    .hint-2 = Three fingers of the right hand can rest on them.
    .why = With the arrows, you get around without a mouse.
around-the-edge = These keys are at the edge of the keyboard. Find them.
    .title = At the edge of the keyboard
    .hint-1 = { KEY("Esc") } is at the very top, on the left.
    .hint-2 = { KEY("Del") } erases what follows. { KEY("Home") } and { KEY("End") } go to the ends of a line.
    .why = { KEY("Esc") } closes what is in the way. Nothing is lost.
keys-that-are-held = Some keys are held down while you press another one.
    .title = Two keys together
    .hint-1 = First press { KEY("Shift") } or { KEY("Ctrl") }, and keep your finger there.
    .hint-2 = Then tap the other key once. Let go of both.
    .why = { KEY("Shift") } makes capitals. { KEY("Ctrl") } makes shortcuts.
caps-lock = Find the key that locks capitals, then type these letters.
    .title = Capitals that stay
    .hint-1 = { KEY("CapsLock") } is on the left, above { KEY("Shift") }.
    .hint-2 = Press once: all letters are capitals. Press again: they are small.
    .why = A password is refused? Perhaps { KEY("CapsLock") } is on.
by-name = The name of the key is enough. Can you find it?
    .title = By their names
    .hint-1 = Take your time. The picture helps after a first try.
    .hint-2 = { KEY("Backspace") } erases what comes before. { KEY("Del") } erases what follows.
    .why = Now you can follow advice that names a key.

### Letters and words

resting-fingers = Put both index fingers on the letters with a small ridge. Then find the others.
    .title = Where fingers rest
    .hint-1 = You can feel a small line: the index fingers go there.
    .hint-2 = Each finger goes down on the key that is nearest.
    .why = Fingers that rest in their place tire less.
short-words = Type each word below its model.
    .title = Short words
    .hint-1 = The letter to type is marked in the model.
    .hint-2 = Another letter came? { KEY("Backspace") } erases it.
    .why = Word by word, the letters find their places.
    .line-1 = tea
    .line-2 = market
    .line-3 = garden
    .line-4 = a sunny day
name-and-town = Type this name and this town, with their capitals.
    .title = A name and a town
    .hint-1 = For a capital, hold { KEY("Shift") } down, then press the letter.
    .hint-2 = The picture shows how each letter is typed.
    .why = On a form, your name is written as on your papers.
elodie = Emily Carter
zoe = Sophie Lewis
remi = Daniel O'Brien
sete = Bristol
nimes = Newcastle
orleans = Milton Keynes
capital-and-full-stop = A capital at the start, a full stop at the end. Type these sentences.
    .title = Real sentences
    .hint-1 = The long bar at the bottom makes the space between words.
    .hint-2 = The question mark needs { KEY("Shift") }.
    .why = A sentence with its capital and full stop reads easily.
    .line-1 = My name is Samir.
    .line-2 = Where do you live?
    .line-3 = The bus leaves at noon.
where-accents-are = Find these letters and signs on your keyboard.
    .title = Special letters
    .hint-1 = What your keyboard does not have is left out.
    .hint-2 = The sign at the top of a key needs { KEY("Shift") }.
    .why = Names from other countries often have such letters.
words-with-accents = Type these words with all their capitals and signs.
    .title = Capitals and small signs
    .hint-1 = Look at the picture: it shows the keys in their order.
    .hint-2 = The apostrophe is near { KEY("Enter") }.
    .why = With its signs, a text says what you mean.
    .line-1 = It's Anna's birthday
    .line-2 = Don't forget the milk!
    .line-3 = Mr. and Mrs. O'Neill
    .line-4 = We're at 5, Rose-Hill Road
a-letter-to-a-friend = Type this message, this time without the picture.
    .title = A message to a friend
    .hint-1 = Look at the keyboard as often as you like.
    .hint-2 = Two keys together make a capital: { KEY("Shift") } and the letter.
    .why = You can type a whole message.
    .line-1 = Hello Nadia,
    .line-2 = Thank you for the cake.
    .line-3 = It was very good!
    .line-4 = See you soon, Samir

### Signs and numbers

where-signs-are = Find these signs. They are used in addresses.
    .title = The signs of addresses
    .hint-1 = The sign at the top of a key needs { KEY("Shift") }.
    .hint-2 = A sign at the bottom right of a key needs { KEY("AltGr") }.
    .why = An e-mail address always has the sign @.
digits = Type these numbers.
    .title = Digits
    .hint-1 = The digits are in the top row.
    .hint-2 = On some keyboards, { KEY("Shift") } must be held down.
    .why = Codes and numbers are typed digit by digit, without haste.
mail-addresses = Type these e-mail addresses, without any space.
    .title = E-mail addresses
    .hint-1 = Type sign by sign. The picture shows the next one.
    .hint-2 = The low line _ and the hyphen - are two different signs.
    .why = If one sign is missing, the message does not arrive.
telephone-and-dates = Type this number, this date and this time.
    .title = Numbers, dates, times
    .hint-1 = Spaces count, too: type what the model shows.
    .hint-2 = Here, a date is written day/month/year.
    .why = A form often wants a date written in a certain way.

### Correcting a text

letters-too-many = This text has letters too many. Erase them.
    .title = Letters too many
    .hint-1 = With the arrows, go just behind the letter that is too many.
    .hint-2 = { KEY("Backspace") } erases the letter before.
    .why = A slip is corrected without typing everything again.
    .text = Hellllo Nadia, the class begginns at nine.
    .wanted = Hello Nadia, the class begins at nine.
letters-missing = Some letters are missing in this text. Add them.
    .title = Missing letters
    .hint-1 = With the arrows, go where the letter is missing.
    .hint-2 = Type the letter: the rest of the text makes room.
    .why = What you add takes its place. The rest stays as it is.
    .text = Thak you for your mesage, I will be ther.
    .wanted = Thank you for your message, I will be there.
caps-lock-was-on = Caps Lock was on. Put this text in order.
    .title = Oh, capitals!
    .hint-1 = Select everything with { KEY("Ctrl+A") }, then type the text.
    .hint-2 = All letters are capitals? Press { KEY("CapsLock") } once.
    .why = Look at the screen now and then: you will notice sooner.
    .text = hELLO nADIA
    .wanted = Hello Nadia
four-shortcuts = Four shortcuts that work everywhere: try them.
    .title = Copy, paste, cut, undo
    .hint-1 = Hold { KEY("Ctrl") } down, then tap the letter once.
    .hint-2 = C copies, X cuts, V pastes, Z undoes. These letters are almost neighbours.
    .why = { KEY("Ctrl+Z") } takes back what you just did. So you can try things.
move-a-line = The signature is not in its place. Move it to the end.
    .title = Moving a line
    .hint-1 = Select the line: { KEY("Home") }, then { KEY("Shift+End") }.
    .hint-2 = Cut with { KEY("Ctrl+X") }. At the end of the text, paste with { KEY("Ctrl+V") }.
    .hint-3 = An empty line is left? { KEY("Del") } removes it. { KEY("Enter") } makes a new one.
    .why = Cut and paste move a text. Nothing is typed again.
    .text =
        Best wishes, Samir
        Hello Nadia,
        Thank you for the book.
    .wanted =
        Hello Nadia,
        Thank you for the book.
        Best wishes, Samir
copy-a-line = The first line of this song comes again at the end. Copy it.
    .title = Copying a line
    .hint-1 = Select the first line with { KEY("Shift+End") }. Copy it with { KEY("Ctrl+C") }.
    .hint-2 = Go to the end, make a new line, paste with { KEY("Ctrl+V") }.
    .why = Copying leaves the text in its place, and puts it elsewhere, too.
    .text =
        Sing with me,
        the day is bright,
        the way is long.
    .wanted =
        Sing with me,
        the day is bright,
        the way is long.
        Sing with me,
