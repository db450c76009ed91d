# Lessons that are added to this computer, from a USB stick for example.
settings-packs = Add lessons

packs-title = Added lessons
packs-none = Nothing is added yet. Lessons can come from a USB stick.
packs-note = Choose lessons to remove them. New ones come from a USB stick.
packs-stick = Install from a USB stick
packs-exercises = Exercises: { $count }
packs-remove-ask =
    Remove the lessons “{ $title }”?
    Your results stay. You can install the lessons again.
packs-keep = Keep
packs-remove = Remove
packs-installed =
    The lessons “{ $title }” are installed.
    You find them on the home screen.
packs-same = The lessons “{ $title }” are here already.
packs-broken =
    These lessons are not ready yet.
    Please tell the person who gave them to you.
    For them: passerelle pack check
packs-refused =
    These lessons cannot be installed. Nothing has changed.
    { $why }
    Please tell the person who gave them to you.
packs-shipped =
    Lessons with this name are here already. Nothing has changed.
    Please tell the person who gave them to you.
packs-newer = Newer lessons are here already. Nothing has changed.
packs-failed =
    This did not work. Nothing has changed.
    { $why }
packs-nowhere = Nothing is kept on this computer now. So lessons cannot be installed.

stick-title = Lessons on the USB stick
stick-note = Which lessons would you like to install?
stick-none = No lessons here. Plug in the stick, wait a little, then search again.
stick-searching = Looking at the stick. One moment, please.
stick-checking = Passerelle checks these lessons. One moment, please.
stick-again = Search again
stick-about = { $languages } · version { $version } · { $size }
stick-language = { $name }
stick-size = { $size } kB
stick-unreadable = cannot be read · { $size }
