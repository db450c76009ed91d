# Exercices de clavier : corriger un texte.
problem-edit-key = La touche { $word } ne fait rien dans un texte.
problem-edit-same = Les textes .text et .wanted se lisent pareil.
