# `passerelle doctor`: what this terminal does with Passerelle, for trainers. At most 12 words a sentence.

## The terminal

doctor-terminal = This terminal
doctor-name-itself = This terminal says that it is { $name }.
doctor-name-answers = This terminal answers as { $name } does.
doctor-name-variables = The variables of this terminal name { $name }.
doctor-name-none = This is a terminal that does not say its name.
doctor-console = This is the Linux console, a screen without windows.
doctor-inside = Passerelle runs inside { $name }, which stands between it and the terminal.
doctor-around = The terminal around it seems to be { $name }.
doctor-vte = The terminals of GNOME, Xfce, MATE and LXDE are made with VTE.
doctor-size = It has { $columns } columns and { $rows } rows: that is enough.
doctor-size-small = It has { $columns } columns and { $rows } rows. Passerelle needs 80 columns and 24 rows.
doctor-letters = { $variable } is { $value } here, without UTF-8. Accents and Arabic letters may be missing.
doctor-letters-unset = { $variable } is not set here, so UTF-8 is missing. Accents and Arabic letters may be missing.

## Text from right to left

doctor-rtl = Text from right to left, such as Arabic
# What the terminal does by itself.
doctor-why-in-order = This terminal shows letters in the order in which they arrive.
doctor-why-never = This terminal says that it never changes the order of letters.
doctor-why-switchable = This terminal changes the order of letters, but stops when asked.
doctor-why-refused = This terminal changes the order of letters. It was asked to stop, and did not.
doctor-why-always = This terminal changes the order of letters, and cannot be stopped.
doctor-why-kitty = This terminal turns each group of Arabic letters round.
doctor-why-qterminal = This terminal changes the order of letters of the same colour.
doctor-why-console = The Linux console shows letters as they arrive, without joining them.
doctor-why-multiplexer = { $name } does not say what the terminal around it does. Most terminals do not change the order of letters.
# $request is what programs send so that a terminal stops.
doctor-why-multiplexer-reorders = The terminal around { $name } changes the order of letters. The request to stop ({ $request }) does not get through { $name }.
doctor-why-other = What this terminal does with the order is not known. Most terminals do not change the order of letters.
# What Passerelle does.
doctor-way-plain = Passerelle puts the letters in order and joins them.
doctor-way-switch = While it runs, Passerelle asks it to stop. Passerelle then orders and joins the letters.
doctor-way-terminal = Passerelle sends each line so that it reads right once reordered.
doctor-way-kitty = Passerelle sends each Arabic word backwards, for the terminal to turn round.
doctor-way-qterminal = Passerelle writes the colours of neighbours in two ways. The terminal then keeps the order.
doctor-sure = This is certain. No choice of a reader is kept for this terminal.
doctor-unsure = This is not certain, and no choice of a reader is kept. “What to do” below says how to check.
doctor-chosen = A reader has pointed at the line that reads right here. This choice is kept and used.
doctor-marks = Vowel marks are drawn: nothing speaks against them here.
doctor-marks-misplaced = Vowel marks are left out: this terminal puts them in other places.
doctor-marks-console = Vowel marks are left out: the font of a console has no room.
doctor-marks-wished = Vowel marks are drawn, as chosen in the settings.
doctor-marks-unwished = Vowel marks are left out, as chosen in the settings.
doctor-no-terminal = The rest can only be said in a terminal window.

## A line to look at

doctor-look = A line to look at
# The same Arabic line in every language; the three sentences after it say how it looks.
doctor-sample = اكتب الرقم 12 ثم اضغط Enter (مهم)
doctor-look-so = It reads well when:
doctor-look-joined = Most letters touch their neighbours.
doctor-look-number = The number is 12, not 21.
doctor-look-brackets = The word in brackets is at the left end.
doctor-look-otherwise = Does it look otherwise? Start Passerelle and choose “{ $settings }”, then “{ $check }”.
doctor-boxes = Are there boxes instead of letters? Choose the font { $font } in the settings of the terminal. On Debian, the package { $package } brings it.

## Colours, mouse, keyboard

doctor-colours = Colours, mouse, keyboard
doctor-colours-many = There are 256 colours or more.
doctor-colours-sixteen = There are 16 colours.
doctor-colours-unwished = There are no colours, because the variable NO_COLOR is set.
doctor-colours-none = There are no colours in this terminal.
doctor-background-light = The background is light.
doctor-background-dark = The background is dark.
doctor-background-unknown = The terminal does not say its background. Passerelle takes it for dark.
doctor-mouse = Passerelle asks the terminal for the mouse. If clicks do nothing, look for “mouse” in its settings. Everything can be done with the keys, too.
doctor-mouse-reported = The terminal reports the mouse. Everything can be done with the keys, too.
doctor-mouse-console = The mouse does nothing on this screen. Everything can be done with the keys.
doctor-mouse-none = The terminal reports no mouse. Everything can be done with the keys.
doctor-keys-apart = { KEY("Ctrl+I") } and { KEY("Tab") } can be told apart here.
doctor-keys-alone = Passerelle sees { KEY("Shift") } or { KEY("CapsLock") } pressed alone. Exercises about keys can ask for them.
doctor-keys-same = { KEY("Ctrl+I") } and { KEY("Tab") } are the same key here. For Passerelle that is enough.
doctor-keys-unseen = { KEY("Shift") } or { KEY("CapsLock") } pressed alone is not seen here. Exercises about keys show them in a picture.

## What to do

doctor-do = What to do
doctor-do-nothing = There is nothing to do.
doctor-do-terminal = Open a terminal window and write: { $command }
doctor-do-size = Make the window larger, or the letters in it smaller.
doctor-do-letters = Set { $variable } to { $value }, then open the terminal again.
doctor-do-check = Start Passerelle, choose العربية, and point at the line you can read. Later, this is in “{ $settings }”, “{ $check }”.
doctor-do-multiplexer = Or start Passerelle in a terminal without { $name }: then the order is certain.
doctor-do-kitty = For vowel marks, too, write { $line } in { $file } and start kitty again. Then choose “{ $settings }”, “{ $check }” in Passerelle.
doctor-do-colours = Remove the variable { $variable }: here, letters keep their order only with colours.
doctor-font-unknown = Which font this console has could not be found out.
doctor-font-none = The font of this console has no joined Arabic letters.
doctor-font-persian = The font of this console has Arabic letters, but lacks Persian ones.
doctor-font-load = To load a font with Arabic letters, write this (Debian: package { $package }):
doctor-font-keep = To have it at every start, put these lines into { $file }:
doctor-font-unfit = These fonts lack some of the letters: { $fonts }

## For experts

doctor-expert = For those you ask for help
doctor-silent = The terminal gave no answer.
