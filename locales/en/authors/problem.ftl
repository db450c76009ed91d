# What authors of packs are told about a mistake: what is amiss here, and what to do (problem-help-...).
problem-error = error
problem-warning = warning
problem-help = help
problem-note = note

# The pack as a whole
problem-no-folder = There is no such folder, or it cannot be read.
problem-not-a-folder = This is a file, not a folder.
problem-no-pack = This folder is no pack: it has no file pack.toml.
problem-no-file = The file { $file } is missing, or it cannot be read.
problem-too-big = The file { $file } is too big. The most is { $most } kB.
problem-bom = The file { $file } starts with an invisible mark (BOM).
problem-not-utf8 = This character is not in UTF-8.
problem-too-many-packs = There are too many packs here. The first { $most } are read.
problem-more = { $count ->
    [one] One more problem is not shown.
   *[other] { $count } more problems are not shown.
}

# pack.toml
problem-format = Format { $format } is not known here. This program reads up to { $newest }.
problem-level = There is no level { $level }. Write 1, 2 or 3.
problem-version = This is not a version number. Write for example "1.0.0".
problem-no-lessons = The pack names no lesson.
problem-no-languages = The pack names no language.
problem-too-many-lessons = There are too many lessons. The most is { $most }.
problem-too-many-languages = There are too many languages. The most is { $most }.
problem-no-lesson = The lesson has no file { $file }.
problem-lesson-twice = The lesson { $word } is named twice.
problem-lesson-unlisted = pack.toml does not name the lesson { $file }.
problem-language = { $word } is no language tag.
problem-language-twice = The language { $word } is named twice.
problem-language-unlisted = pack.toml does not name the language of { $file }.

# Lessons and exercises
problem-no-exercises = This lesson has no exercise.
problem-one-bracket = An exercise starts with two brackets: [[exercise]].
problem-too-many-exercises = There are too many exercises in this lesson. The most is { $most }.
problem-too-deep = Lists and tables stand too deep in one another. The most is { $most } levels.
problem-too-many-values = This exercise is too big. The most is { $most } values.
problem-id = { $word } cannot be an id.
problem-id-taken = The id { $word } is taken.
problem-id-reserved = The id { $word } is reserved for the program.
problem-no-family = This is no task, no question and no dexterity exercise.
problem-two-families = An exercise is a task, a question or a dexterity exercise: only one of them.
problem-no-skill = This exercise names no skill.
problem-unknown-skill = There is no skill { $word }.

# TOML
problem-syntax-open = { $found } is open here, and nothing closes it.
problem-syntax = { $found } cannot be read here.
problem-syntax-end = Something is missing here.
problem-key-twice = The key { $word } stands here twice.
problem-unknown-key = There is no key { $word } here.
problem-unknown-word = The word { $word } is not known here.
problem-missing-key = The key { $word } is missing.
problem-one-key = Write exactly one key in this table.
problem-needs-value = { $word } needs a value.
problem-takes-no-value = No value belongs here.
problem-value = { $found } is not possible here.
problem-type = This is { $found }. Expected here: { $expected }.
problem-type-other = This is { $found }. Something else is expected here.
problem-other = This cannot be read: { $detail }
problem-type-text = text
problem-type-number = a number
problem-type-list = a list
problem-type-table = a table
problem-type-yes-no = true or false
problem-type-date = a date

# What varies in an exercise (vary)
problem-vary-count = Here { $count ->
    [one] is one text
   *[other] are { $count } texts
} for { $word }. Write 2 to { $most }.
problem-vary-lengths = Here { $count ->
    [one] is one text
   *[other] are { $count } texts
}, the other lists have { $usual }.
problem-vary-value = { $word } is neither a name like { "$cv" } nor a plain text.
problem-vary-long = This text is too long. The most is { $most } characters.
problem-vary-inside = { $word } stands inside a longer text.
problem-vary-message = { $word } is a text of the pack, too. Which one would be meant?
problem-vary-unused = Nothing in this exercise says { $word }.
problem-variant = This is so in variant { $number }: { $values }

# Texts
problem-text-missing = The text { $message } is missing (language: { $language }).
problem-text-unused = Nothing uses the text { $message }.
problem-text-twice = The text { $message } stands here twice.
problem-text-says = The text { $message } says { $name }, which is not in this file.
problem-script = No terminal shows the script { $script } as people read it.

# What to do
problem-help-utf8 = Save the file again, as UTF-8 without BOM.
problem-help-script = Write the text in Latin letters, under a language tag like hi-Latn. Or give it on paper, as an image or on a web page.
problem-help-nearest = Did you mean { $word }?
problem-help-nearest-of = Did you mean { $word }? Possible are: { $choices }
problem-help-choices = Possible are: { $choices }
problem-help-id = Use lower-case letters a to z, digits and hyphens. A letter comes first, { $most } characters at most.
problem-help-first-at = It stands first in { $file }, line { $line }.
problem-help-family = Add task = ["files"], question = "choose" or dexterity = "press".
problem-help-skills = The file lessons/skills.toml lists all skills.
problem-help-range = Write a number from { $least } to { $most }.
problem-help-vary-inside = A name of the pack must stand alone, or between the slashes of a path. Other texts may stand anywhere.
problem-help-vary-text = It varies only in some exercises. Titles, names of files and texts of other exercises cannot say it.
problem-help-quotes = Write text between straight quotes: "text".
problem-help-brackets = Write a list between brackets: ["text"].
problem-help-needs-value = Write a table: { "{" } { $word } = ... { "}" }.
problem-help-takes-no-value = Write the word alone, between quotes.
problem-help-comma = Put a comma between two values.
problem-help-folder = Give its folder: { $folder }
problem-help-rename = There is a file { $found }. Name it exactly { $file }: capital letters count.
problem-help-close-with = Close with { $end }.
problem-help-close = Close what is open: ] or { "}" }.
problem-help-assign = Write one key on each line: key = value.
problem-help-backslash = Write a backslash twice: \\.
problem-help-write-in = Write it in { $file }.
