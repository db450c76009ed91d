# What the keyboard exercises have in common: how a key is pressed.
dexterity-hold = Hold { $held } down, then press { $key }.
dexterity-after = Press { $first } and let go. Then press { $then }.
dexterity-both = { $held } and { $key }
dexterity-two = { $first } { $then }
dexterity-finger = Finger: { $finger }.
dexterity-caps-lock = Caps Lock is on. Press { $key } once more.
