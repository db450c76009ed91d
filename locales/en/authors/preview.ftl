# The preview of a pack that is being written: `passerelle pack preview`.
cli-pack-preview-about = Shows a pack while you write it, and says what is left to mend.
cli-pack-preview-usage = passerelle pack preview PATH [--exercise ID] [--lang LANGUAGE] [--poll]
cli-help-previewed = The folder of the pack
cli-value-previewed = PATH
cli-help-begin = The exercise to show first
cli-value-begin = ID
cli-help-poll = Look at the files every second: network folder, USB stick

# The panel. The attribute .key gives the letters that do the same: the first one is shown.
preview-author = Author
preview-title = Author's panel
preview-panel = panel
preview-next = Next exercise
    .key = n
preview-previous = Previous exercise
    .key = p
preview-exercises = All exercises
    .key = a
preview-language = Next language
    .key = l
preview-variant = Next variant
    .key = v
preview-hints = All hints
    .key = h
preview-show = Show me
    .key = s
preview-again = Start again
    .key = r
preview-check = Check again
    .key = c
preview-frame = Frame of 80 x 24
    .key = f
preview-whole = Whole screen
preview-close = Close the panel
    .key = x
preview-leave = Leave
    .key = q

# Where one is
preview-place = exercise { $place } of { $all }
preview-place-variant = variant { $place } of { $all }
preview-line = { $file }, line { $line }
preview-file = { $file }
preview-said = { $kind }: { $what }
preview-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
preview-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
preview-fine = nothing to mend
preview-checking = checking

# What is seen is older
preview-old = Version from before. To mend: { $place }
preview-mend = To mend: { $place }
preview-old-somewhere = Version from before: the new one cannot be read.
preview-gone = Version from before: the folder is not there any more.

# What to do now
preview-do-gone = The folder is not there any more. Put it back: the preview waits for it.
preview-do-error = First mend { $place }. Save, and look here.
preview-do-errors = First mend the first error. Save, and look here.
preview-do-wait = Every exercise is being tried, by keys and by mouse. You can go on.
preview-do-warning = The exercise works. Have another look at { $place }.
preview-do-warnings = The exercise works. Read the warnings, too.
preview-do-languages = Nothing to mend. Do the exercise, then read it in the other language.
preview-do-try = Nothing to mend. Do the exercise as a learner would.
