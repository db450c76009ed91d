# Le clavier : son image, les doigts, son choix.

## Les noms courts, pour les touches étroites d'une image : quatre lettres au plus, comme sur les claviers.
cap-esc = Éch
cap-shift = Maj
cap-capslock = Verr
cap-enter = ←─┘
cap-backspace = ←──
cap-super = Win
cap-insert = Ins
cap-del = Sup
cap-home = Déb
cap-end = Fin
cap-pageup = Pg↑
cap-pagedown = Pg↓
cap-space = Espace

## Une touche, ou une combinaison, puis une autre.
keyboard-key = { $key }
keyboard-then = { $first }, puis { $next }

## Les doigts.
finger-left-little = main gauche, petit doigt
finger-left-ring = main gauche, annulaire
finger-left-middle = main gauche, majeur
finger-left-index = main gauche, index
finger-thumb = un des pouces
finger-right-index = main droite, index
finger-right-middle = main droite, majeur
finger-right-ring = main droite, annulaire
finger-right-little = main droite, petit doigt

## Choisir son clavier, régler le double clic.
hands-title = Clavier et souris
hands-note = Choisissez le clavier qui ressemble au vôtre.
keyboard-azerty = AZERTY (France)
keyboard-bepo = BÉPO
keyboard-qwerty-us = QWERTY américain
keyboard-qwerty-uk = QWERTY britannique
keyboard-arabic-101 = Arabe 101
keyboard-arabic-102 = Arabe 102
hands-double-click = Temps entre les deux clics d'un double clic
hands-slow = Long
hands-usual = Moyen
hands-quick = Court
hands-try = Essayez ici
hands-tried-nothing = Cliquez deux fois de suite sur ces mots.
hands-tried-once = Un clic. Cliquez deux fois, plus vite.
hands-tried-twice = C'est un double clic. La touche Entrée fait pareil.
