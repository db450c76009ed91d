# Translator: Passerelle
# Reviewer: none yet

pack-title = The words of the computer
pack-about = Understand and type the words of screens, in two languages.

lesson-screen = The screen
lesson-hands = Keyboard and mouse
lesson-files = Files
lesson-writing = Writing and saving
lesson-mail = Mail
lesson-web = The web
lesson-forms = Forms
lesson-accounts = Accounts and safety
lesson-phone = The phone and the device

### The screen

screen-words = Match each word with what it means.
    .title = What the screen shows
    .hint-1 = Begin with the word that you know best.
    .hint-2 = The desktop is there when all is closed. A program shows itself in a window.
    .why = People who help you by phone use these words.

screen-more = Match each word with what it means.
    .title = Small marks and notices
    .hint-1 = An icon is a picture. The cursor is where you type.
    .hint-2 = In the settings you choose the language. One word is left over.
    .why = An “error” is not your fault: read the notice, then go on.

screen-which = Which word means this?
    .title = A word of the screen
    .hint-1 = Read the sentence, then try each word.
    .hint-2 = “{ $not }” is another word. It means: { $means }.
    .why = A word that you know frightens less when it appears.

screen-pairs = Match each word with the same word in the language that you are learning.
    .title = The screen in two languages
    .hint-1 = Begin with a word that you have seen on a screen.
    .hint-2 = “{ $a }” goes with “{ $a-there }”.
    .why = Somebody else's computer may speak another language.

screen-type = Type the right word. It means: { $means }.
    .title = Type a word of the screen
    .hint-1 = You have met this word in this lesson.
    .hint-2 = It is “{ $one }” or “{ $two }”.
    .why = A word that you can type, you can also search for.

### Keyboard and mouse

hands-words = Match each word with what it means.
    .title = Under your fingers
    .hint-1 = Look at your keyboard. A key is only one piece of it.
    .hint-2 = The at sign is @. A capital letter begins a name.
    .why = People will say: “Press this key” or “Use a capital letter”.

hands-more = Match each word with what it means.
    .title = What the mouse does
    .hint-1 = Count the presses: one or two.
    .hint-2 = To drag is to carry a thing. To scroll is to go along a page.
    .why = A click chooses. A double-click often opens.

hands-which = What does this word mean?
    .title = The word and the movement
    .hint-1 = Remember the first exercises of this lesson.
    .hint-2 = “{ $not }” is another word. It means: { $means }.
    .why = With the right word for a movement, people understand at once.

hands-pairs = Match each word with the same word in the language that you are learning.
    .title = The keyboard in two languages
    .hint-1 = Begin with a word that you have seen on a screen.
    .hint-2 = “{ $a }” goes with “{ $a-there }”.
    .why = From one country to the next, even keys change their names.

hands-type = Type “{ $word }” in the language that you are learning.
    .title = Type in the other language
    .hint-1 = Say the word aloud first, then type it.
    .hint-2 = It is “{ $one }” or “{ $two }”.
    .why = Typing a word helps to remember it.

### Files

files-words = Match each word with what it means.
    .title = Files and folders
    .hint-1 = Think of a desk: drawers, with papers in them.
    .hint-2 = The folder holds, the file is inside. The USB stick plugs in.
    .why = If you can tell a file from a folder, you find your papers.

files-more = Match each word with what it means.
    .title = What to do with a file
    .hint-1 = Two of the words are opposites: open and close.
    .hint-2 = To delete is to throw away. One word is left over.
    .why = These words are in the menus of nearly all programs.

files-which = This word is in the language that you are learning. Which of these words is it?
    .title = Recognise the other language
    .hint-1 = This is what it means: { $sense }.
    .hint-2 = “{ $not }” is called “{ $means }”.
    .why = One word that you recognise often shows the right button.

files-type = Type the right word. It means: { $means }.
    .title = Type a word about files
    .hint-1 = You have met this word in this lesson.
    .hint-2 = It is “{ $one }” or “{ $two }”.
    .why = These are also the words to say when you ask for help.

### Writing and saving

writing-words = Match each word with what it means.
    .title = Cut, copy, paste
    .hint-1 = Before you cut or copy, you select.
    .hint-2 = “Cut” takes away from here. “Copy” leaves everything in place.
    .why = With these you need not type the same thing twice.

writing-more = Match each word with what it means.
    .title = Keep and print
    .hint-1 = First find the word about paper.
    .hint-2 = “OK” says yes. “Cancel” leaves all as it was.
    .why = After “Save”, your work is still there tomorrow.

writing-which = Which word means this?
    .title = The right button
    .hint-1 = Read the sentence, then try each word.
    .hint-2 = “{ $not }” is another word. It means: { $means }.
    .why = A button says what will happen. Read it first.

writing-pairs = Match each word with the same word in the language that you are learning.
    .title = Buttons in two languages
    .hint-1 = Begin with a word that you have seen on a screen.
    .hint-2 = “{ $a }” goes with “{ $a-there }”.
    .why = These buttons do the same in every language.

writing-type = Type “{ $word }” in the language that you are learning.
    .title = Type the word of a button
    .hint-1 = Say the word aloud first, then type it.
    .hint-2 = It is “{ $one }” or “{ $two }”.
    .why = These small words are used every day.

### Mail

mail-words = Match each word with what it means.
    .title = In the mail
    .hint-1 = Think of paper: a letter, an envelope, a letter box.
    .hint-2 = The attachment is a file. The draft has not left.
    .why = With a clear subject and the right attachment, answers come sooner.

mail-more = Match each word with what it means.
    .title = Write, answer, pass on
    .hint-1 = Ask yourself: who does the message go to?
    .hint-2 = You reply to the same person. You forward to another one.
    .why = Reply or forward: it is not the same person who reads.

mail-which = What does this word mean?
    .title = A word of mail
    .hint-1 = Remember the first exercises of this lesson.
    .hint-2 = “{ $not }” is another word. It means: { $means }.
    .why = If you know where a message arrives, you can find it.

mail-pairs = Match each word with the same word in the language that you are learning.
    .title = Mail in two languages
    .hint-1 = Begin with a word that you have seen on a screen.
    .hint-2 = “{ $a }” goes with “{ $a-there }”.
    .why = Mail works in the same way in every language.

mail-type = Type the right word. It means: { $means }.
    .title = Type a word of mail
    .hint-1 = You have met this word in this lesson.
    .hint-2 = It is “{ $one }” or “{ $two }”.
    .why = “Subject”, “Send”: these words are on every message you write.

### The web

web-words = Match each word with what it means.
    .title = Where am I on the internet?
    .hint-1 = From the largest to the smallest: browser, site, page.
    .hint-2 = The address bar is a line, at the very top.
    .why = The address bar says which site you are really on.

web-more = Match each word with what it means.
    .title = From page to page
    .hint-1 = A link leads elsewhere. A tab keeps a page open.
    .hint-2 = Download: the file comes to you.
    .why = A downloaded file stays on the computer, even without the internet.

web-which = Which word of the language that you are learning means this?
    .title = The web in the other language
    .hint-1 = In the language of the screen it is “{ $sense }”.
    .hint-2 = “{ $means }” means “{ $not }”.
    .why = Many sites exist in one language only.

web-type = Type “{ $word }” in the language that you are learning.
    .title = Type a word of the web
    .hint-1 = Say the word aloud first, then type it.
    .hint-2 = It is “{ $one }” or “{ $two }”.
    .why = With these words you can ask where to click.

### Forms

forms-words = Match each word with what it means.
    .title = Fill in a form
    .hint-1 = Two words are for choosing: a small square, and a list.
    .hint-2 = Without the required field nothing leaves. The receipt comes last.
    .why = Always keep the receipt: it proves that you asked.

forms-more = Match each word with what it means.
    .title = Answer and confirm
    .hint-1 = A date is a day. An address is a place.
    .hint-2 = Upload: the file goes from you to the site.
    .why = Download brings a file to you. Upload sends it away.

forms-which = Which word means this?
    .title = A word of forms
    .hint-1 = Read the sentence, then try each word.
    .hint-2 = “{ $not }” is another word. It means: { $means }.
    .why = A form that you understand is filled in without fear.

forms-pairs = Match each word with the same word in the language that you are learning.
    .title = Forms in two languages
    .hint-1 = Begin with a word that you have seen on a screen.
    .hint-2 = “{ $a }” goes with “{ $a-there }”.
    .why = Town halls and schools use these words on all their sites.

### Accounts and safety

accounts-words = Match each word with what it means.
    .title = Your account
    .hint-1 = Look for what is a secret, and what is not.
    .hint-2 = A code is made of digits. A scam is a lie.
    .why = You may tell your user name. Never your password, nor a code.

accounts-more = Match each word with what it means.
    .title = In, out, and locked
    .hint-1 = Two of the words are opposites: in and out.
    .hint-2 = To lock is to shut. To report is to tell others.
    .why = On a shared computer, always sign out before you leave.

accounts-which = What does this word mean?
    .title = A word of accounts
    .hint-1 = Remember the first exercises of this lesson.
    .hint-2 = “{ $not }” is another word. It means: { $means }.
    .why = If you understand these words, you protect your account better.

accounts-pairs = Match each word with the same word in the language that you are learning.
    .title = Accounts in two languages
    .hint-1 = Begin with a word that you have seen on a screen.
    .hint-2 = “{ $a }” goes with “{ $a-there }”.
    .why = The page to sign in looks alike in every language.

accounts-type = Type the right word. It means: { $means }.
    .title = Type a word of accounts
    .hint-1 = You have met this word in this lesson.
    .hint-2 = It is “{ $one }” or “{ $two }”.
    .why = You can say what is happening, and ask for help.

### The phone and the device

phone-words = Match each word with what it means.
    .title = With the phone
    .hint-1 = You read a text message. You hear a call.
    .hint-2 = Hanging up ends the call. An app is a program.
    .why = You can always hang up: it is your right.

phone-more = Match each word with what it means.
    .title = What the device asks for
    .hint-1 = The charger has a cable. Wi-Fi has none.
    .hint-2 = A notification tells you something. An update repairs.
    .why = Updates protect: accept those that the device itself offers.

phone-which = This word is in the language that you are learning. Which of these words is it?
    .title = A word on the phone
    .hint-1 = This is what it means: { $sense }.
    .hint-2 = “{ $not }” is called “{ $means }”.
    .why = A phone can speak your language: look in its settings.

phone-type = Type “{ $word }” in the language that you are learning.
    .title = Type a word of the phone
    .hint-1 = Say the word aloud first, then type it.
    .hint-2 = It is “{ $one }” or “{ $two }”.
    .why = With these words you can ask for a charger in a shop.
