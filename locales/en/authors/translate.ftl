# Translating packs: the command, what it tells, what it writes into files, and the sheet for paper.
cli-pack-translate-about = Makes or updates the words of a pack in another language.
cli-pack-translate-usage =
    passerelle pack translate PATH LANGUAGE [--translator NAME] [--reviewer NAME]
    {"  "}passerelle pack translate PATH LANGUAGE --sheet [FILE]
    {"  "}passerelle pack translate PATH LANGUAGE --from-sheet FILE
    {"  "}passerelle pack translate PATH [LANGUAGE] --status
cli-help-translating-path = The folder of the pack. With --status, also a folder of packs
cli-value-translating-path = PATH
cli-help-translating-language = The language to translate into: en, ar, fa...
cli-value-translating-language = LANGUAGE
cli-help-translating-status = Shows how far each language is, and changes nothing
cli-help-translating-sheet = Writes a sheet to print (.html) and a table to fill in (.csv)
cli-value-translating-sheet = FILE
cli-help-translating-from-sheet = Takes the texts of a table that was filled in (.csv)
cli-value-translating-from-sheet = FILE
cli-help-translating-translator = Who translates
cli-value-translating-translator = NAME
cli-help-translating-reviewer = Who has read all the texts and finds them good
cli-value-translating-reviewer = NAME

# What it says
translate-written = { $file }: { $done } of { $all } texts are translated.
translate-next-missing = Texts missing: { $count }. Write them in the file, in the lines { $sign }
translate-next-changed = Texts changed in the first language since: { $count }. The file shows them.
translate-next-same = Texts the same as in the first language: { $count }. Is that intended?
translate-next-obsolete = Texts no longer used: { $count }. They are at the end of the file.
translate-next-unreviewed = Texts to be read by somebody who speaks the language: { $count }. Then add: --reviewer NAME
translate-list-later = When all texts are there, write in pack.toml: { $line }
translate-list-now = All texts are there. Write in pack.toml: { $line }
translate-taken = Texts taken from the table: { $count }
translate-sheet-written = { $file } is ready to be printed.
translate-table-written = { $file } is ready to be filled in.

# What is amiss
translate-original = The pack was written in { $language }. There is nothing to translate.
translate-help-original = Name another language, such as fa.
translate-unknown-variable = { $variable } is not in the first language.
translate-lost-variable = { $variable } is missing. The program puts something in its place.
translate-unknown-text = The pack has no text { $message }. What was written is kept as a comment.
translate-there-already = The text { $message } is there already. What was written is kept as a comment.
translate-help-filled = The line stays as it is. Mend it, then run the command again.
translate-row = Row { $row }, { $message }: { $reason }
translate-row-unknown = The pack has no such text.
translate-table-utf8 = This table is not in UTF-8.
translate-help-table-utf8 = Save it again as CSV, and choose UTF-8.
translate-table-columns = The columns with the messages and the translations are not found.
translate-help-table-columns = Keep the first row as it was written.

# What stands in the file of a language
translate-note-count = { $done } of { $all } texts are translated.
translate-note-missing = Lines { $source } show the first language. Write your text after = in the lines { $sign }
translate-note-again = For several lines, begin each with { $sign } Then run the command again: it puts your texts in place.
translate-note-unreviewed = Not read yet by somebody who speaks the language: { $count } texts.
translate-note-changed = The first language has changed. Change the text if needed, then delete the lines { $source }
translate-note-obsolete = The pack no longer uses the texts below.
translate-note-memory = The program remembers here what was translated. Please leave these lines.

# What a text is for
translate-plain = { $text }
translate-place-pack = The pack
translate-place-exercise = Exercise: { $title }
translate-place-exercises = In the exercises: { $titles }
translate-place-part = With: { $name }
translate-kind-pack-title = Title of the pack
translate-kind-pack-about = What the pack is about, in a sentence
translate-kind-lesson = Title of a lesson
translate-kind-title = Title of the exercise
translate-kind-ask = What the learner is asked to do
translate-kind-hint = Hint { $number }, when the learner asks for help
translate-kind-why = Why it is good to know, at the end
translate-kind-trap = What is explained when the exercise ends early
translate-kind-goal = What is still missing
translate-kind-answer = An answer to choose
translate-kind-feedback = What is said about an answer
translate-kind-exercise = A text in the exercise
translate-kind-name = A name on the practice computer: a file, a folder, a person. One line.
translate-kind-content = What { $name } contains
translate-kind-part = A text in { $name }
translate-kind-term = A word that other texts use
translate-kind-other = A text of the pack
translate-stands-name = { $sign } becomes the text: { $source }
translate-stands-both = { $sign } becomes the text: { $source }, translated: { $own }
translate-stands-varied = { $sign } becomes one of these: { $values }
translate-stands-key = { $sign } is a key. It reads as on the keyboards of the language.
translate-stands-filled = { $sign } becomes a word or a number.
translate-stands-forms = Choose the forms of your language. Keep the words between { "[" } and { "]" }.

# The sheet
translate-sheet-title = Translation sheet: { $pack }
translate-sheet-about = { $count } texts, from { $source } into { $language }
translate-sheet-write = Read the gray text. Write it in your language on the lines below it.
translate-sheet-braces = Copy what is between { "{" } and { "}" } with these signs, letter for letter. The line below says what people will read there.
translate-sheet-choices = Names of people, towns and papers may change: choose what sounds right.
translate-sheet-short = Write short sentences, with one idea each. Twelve words are enough.
translate-sheet-unsure = Not sure? Leave the lines empty, or put a question mark beside them.
translate-sheet-back = When you are done, give the sheet back. The number tells where each text goes.
translate-sheet-translator = Translated by:
translate-sheet-reviewer = Read again by:
translate-sheet-date = Date:
translate-column-number = Number
translate-column-message = Message
translate-column-context = What it is for
translate-column-source = Text
translate-column-translation = Translation

# How far translations are
translate-status-pack = { $pack }, written in { $source }
translate-status-language = Language
translate-status-done = Done
translate-status-missing = Missing
translate-status-changed = Changed
translate-status-same = Same
translate-status-unreviewed = To read
translate-status-translator = Translated by
translate-status-reviewer = Read by
