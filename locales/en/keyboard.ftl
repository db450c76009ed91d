# The keyboard: its picture, the fingers, the choice of one.

## Short names for the narrow keys of a picture: four letters at most, as on keyboards.
cap-esc = Esc
cap-shift = Shft
cap-capslock = Caps
cap-enter = ←─┘
cap-backspace = ←──
cap-super = Win
cap-insert = Ins
cap-del = Del
cap-home = Hom
cap-end = End
cap-pageup = Pg↑
cap-pagedown = Pg↓
cap-space = Space

## A key, or a combination, then another one.
keyboard-key = { $key }
keyboard-then = { $first }, then { $next }

## Fingers.
finger-left-little = left hand, little finger
finger-left-ring = left hand, ring finger
finger-left-middle = left hand, middle finger
finger-left-index = left hand, index finger
finger-thumb = one of the thumbs
finger-right-index = right hand, index finger
finger-right-middle = right hand, middle finger
finger-right-ring = right hand, ring finger
finger-right-little = right hand, little finger

## Choosing one's keyboard, and the time of a double click.
hands-title = Keyboard and mouse
hands-note = Choose the keyboard that looks like yours.
keyboard-azerty = AZERTY (France)
keyboard-bepo = BÉPO
keyboard-qwerty-us = QWERTY (US)
keyboard-qwerty-uk = QWERTY (UK)
keyboard-arabic-101 = Arabic 101
keyboard-arabic-102 = Arabic 102
hands-double-click = Time between the two clicks of a double click
hands-slow = Long
hands-usual = Medium
hands-quick = Short
hands-try = Try it here
hands-tried-nothing = Click twice in a row on these words.
hands-tried-once = One click. Click twice, more quickly.
hands-tried-twice = That is a double click. Enter does the same.
