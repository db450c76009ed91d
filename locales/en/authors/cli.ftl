# The command line: help, what cannot be followed, and the count of `pack check`.
cli-about = Practise everyday computer skills on a computer that cannot be broken.
cli-usage =
    passerelle [OPTIONS]
    {"  "}passerelle doctor [--short]
    {"  "}passerelle pack COMMAND
cli-doctor-about = Looks at this terminal and says what to do for it.
cli-doctor-usage = passerelle doctor [--short]
cli-pack-about = For authors of exercises.
cli-pack-usage = passerelle pack COMMAND

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-options = Options
cli-heading-arguments = What to name

cli-help-lang = The language to speak: fr, en, ar...
cli-value-lang = LANGUAGE
cli-help-data = The folder where your work is kept
cli-value-data = FOLDER
cli-help-packs = A folder with more packs. Can be given several times.
cli-value-packs = FOLDER
cli-help-learner = Your name. A new name makes a new learner.
cli-value-learner = NAME
cli-help-exercise = The exercise to start with
cli-value-exercise = PACK/EXERCISE
cli-help-bidi = How right-to-left text is drawn: auto, plain, terminal, logical...
cli-value-bidi = WAY
cli-help-short = One line for scripts instead of a report
cli-help-help = Shows this help
cli-help-version = Shows the version
cli-help-paths = Folders of packs, or folders with packs in them
cli-value-paths = PATH

cli-fault-unknown = { $word } is not known here.
cli-fault-missing = { $word } is missing.
cli-fault-twice = { $word } can be given only once.
cli-fault-together = { $word } and { $other } cannot be given together.
cli-fault-value = { $word } needs a value.
cli-fault-no-value = { $word } takes no value.
cli-fault-utf8 = The command line has a character that cannot be read.
cli-fault-task = Please say what to do. For help, write: passerelle pack --help
cli-fault-help = For help, write: passerelle --help
cli-fault-language = The program does not speak { $word } yet.
cli-fault-bidi = There is no way of drawing called { $word }.
cli-fault-pack = There is no pack { $word }.
cli-fault-exercise = There is no exercise { $word }.
cli-fault-packs = There is no folder { $word }.
cli-fault-learner = A name needs at least one letter.
cli-fault-no-terminal = Passerelle needs a terminal window. Please start it there, without a pipe.
cli-fault-terminal = The terminal does not answer: { $word }

cli-help-pack = Name a folder that holds a file pack.toml.
cli-check-count = { $packs ->
    [one] 1 pack
   *[other] { NUMBER($packs, useGrouping: "false") } packs
}, { $exercises ->
    [one] 1 exercise
   *[other] { NUMBER($exercises, useGrouping: "false") } exercises
}{ $variants ->
    [0] {""}
    [one] {" "}(1 variant)
   *[other] {" "}({ NUMBER($variants, useGrouping: "false") } variants)
}, { $languages ->
    [one] 1 language
   *[other] { NUMBER($languages, useGrouping: "false") } languages
}: { $errors ->
    [one] 1 error
   *[other] { NUMBER($errors, useGrouping: "false") } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { NUMBER($warnings, useGrouping: "false") } warnings
}
