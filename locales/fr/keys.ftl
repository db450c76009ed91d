# Les touches, comme elles sont écrites sur un clavier français.
key-ctrl = Ctrl
key-alt = Alt
key-altgr = AltGr
key-shift = Maj
key-capslock = Verr. Maj
key-enter = Entrée
key-esc = Échap
key-tab = Tab
key-backspace = Retour arrière
key-del = Suppr
key-insert = Inser
key-left = Flèche gauche
key-right = Flèche droite
key-up = Flèche haut
key-down = Flèche bas
key-home = Début
key-end = Fin
key-pageup = Page préc.
key-pagedown = Page suiv.
key-menu = Menu
key-fn = Fn
key-super = Windows
key-space = Espace
# Devant le numéro d'une touche de fonction : F2.
key-f = F
