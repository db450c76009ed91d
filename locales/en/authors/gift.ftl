# `pack import-gift`: a question bank of Moodle becomes a pack.
cli-pack-import-gift-about = Makes a pack of a question bank of Moodle (GIFT).
cli-pack-import-gift-usage = passerelle pack import-gift FILE --skill SKILL [--out FOLDER] [--language TAG]
cli-help-bank-file = The question bank: a text file in GIFT format
cli-value-bank-file = FILE
cli-help-skill = The skill that the questions train. Can be given several times.
cli-value-skill = SKILL
cli-help-bank-out = The folder to make. Without it, the name of the pack.
cli-value-bank-out = FOLDER
cli-help-pack-id = The name of the pack for the computer: small letters, digits, hyphens
cli-value-pack-id = NAME
cli-help-pack-language = The language of the texts, when it is not yours
cli-value-pack-language = TAG
cli-help-pack-author = Your name, for those who use the pack
cli-value-pack-author = NAME

gift-no-skill = Which skill do these questions train?
gift-help-skill = Write it at the end: --skill { $skill }
gift-skills-near = These are near the words of the file:
gift-skills-topic = These skills are about { $topic }:
gift-topics = To see more, write --skill and one of these words: { $topics }
gift-done = { $count ->
    [one] One exercise is in { $path }.
   *[other] { $count } exercises are in { $path }.
}
gift-done-left = { $count ->
    [0] No question was left out.
    [one] One question was left out. You can read why above.
   *[other] { $count } questions were left out. You can read why above.
}
gift-done-write = { $count ->
    [0] {""}
    [one] One text is not in the bank. In { $file }, look for “{ $mark }” and write it.
   *[other] { $count } texts are not in the bank. In { $file }, look for “{ $mark }” and write them.
}
gift-next = Now look at it, and check it:

# What stands in the files that are made, in the language of the pack.
gift-comment-pack = What the pack says about itself. docs/packs.md explains each line.
gift-comment-license = Who wrote the questions decides how they may be shared. Write their licence here.
gift-comment-words = Everything that people read. After “To write:”, the names of the texts that you should write yourself.
gift-to-write = To write:
gift-about = Questions from a question bank.
gift-lesson = Questions
gift-complete = Complete the sentence.
gift-true = True
gift-false = Not true
gift-right = Yes, this is right.
gift-why = To remember: { $answer }
gift-why-false = To remember: this is not so.
gift-why-match = Everything has its place now.
gift-why-sort = Everything is in its group now.
gift-hint-choose = Read all the answers first. Leave out those that cannot be.
gift-hint-fill = A few words are enough.
gift-hint-match = Begin with a pair that you know.
gift-hint-sort = Begin with what you know.
gift-hint-truth = Read the sentence again, word by word.

# What cannot be carried over, or not wholly.
problem-gift-too-big = This file is too big. The most is { $most } kB.
problem-gift-no-text = This file is not a text.
problem-gift-nothing = No question of this file can become an exercise.
problem-gift-no-file = This file cannot be read.
problem-help-gift-file = In Moodle, export the questions in GIFT format. The file ends with .txt.
problem-help-gift-left = The question is left out.
problem-gift-encoding = This file is not in UTF-8. Please look whether the accents are right.
problem-gift-too-many = There are too many questions. The first { $most } are read.
problem-gift-full = The pack is full. Exercises without a place: { $count }
problem-help-gift-full = Put the questions from here on into another file.
problem-gift-formatted = Bold letters, colours and the like are left out. Questions with them: { $count }
problem-gift-picture = A picture or a sound cannot be shown. Its text stands there, if it has one.
problem-gift-braces = Between { "{" } and { "}" } stand the answers, without an empty line. One of the two is missing.
problem-gift-gaps = Here are two groups of answers. Between two questions stands an empty line.
problem-gift-pair = Each pair is written so: = one -> the other.
problem-gift-long = This text is too long.
problem-gift-cut = What is said of an answer is long. Its beginning is kept.
problem-gift-empty = There is no text here.
problem-gift-letters = No terminal shows these letters as people read them.
problem-gift-description = This is a text without a question.
problem-gift-essay = The answer is a long text, which only people can read.
problem-gift-number = The answer is a number that may differ a little.
problem-gift-few = A question has at least two answers.
problem-gift-many = There are too many answers for a small screen.
problem-gift-no-right = No answer is marked as right.
problem-gift-no-answer = No answer is left that can be typed.
problem-gift-each-enough = In Moodle, one right answer is enough. Here, all must be chosen.
problem-gift-part = This answer counts in part. Here, it does not count.
problem-gift-pairs = There are too many pairs, or only one.
problem-gift-groups = Several things belong together. Then there are 2 to 4 groups, and 3 to 12 things.
problem-gift-extra = Answers that belong to nothing are left out.
problem-gift-split = There are many pairs. They became several exercises.
problem-gift-star = In Moodle, the star * stands for any letters. This answer is left out.
problem-gift-long-answer = This answer is too long to be typed. It is left out.
problem-gift-many-typed = There are many answers. The first nine are kept.
problem-gift-one-feedback = Each right answer has its own sentence. The first one is kept.
problem-gift-unsaid = Nothing is said of this answer. It is left out.
problem-gift-not-possible = This question cannot be an exercise: { $why }
