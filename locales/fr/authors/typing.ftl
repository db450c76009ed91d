# Exercices de clavier : écrire des mots et des phrases.
problem-typing-none = Il n'y a aucune ligne à écrire.
problem-typing-many = Il y a trop de lignes. Le maximum est { $most }.
problem-typing-empty = Cette ligne est vide.
