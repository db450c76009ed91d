# Exercices de clavier : corriger un texte.
edit-wanted = Comme ceci :
edit-text = Votre texte :
edit-copy = Copier
edit-cut = Couper
edit-paste = Coller
edit-undo = Annuler
edit-show-key = Appuyez sur { $key }.
edit-show-tool = Appuyez sur « { $tool } ».
edit-mended = Le texte est comme le modèle.
edit-not-yet = Le texte n'est pas encore comme le modèle.
