# Exercices de clavier : trouver des touches.
problem-press-unknown = La touche { $word } n'existe pas.
problem-press-taken = La touche { $word } ne peut pas être demandée : le terminal ou Passerelle la prend.
problem-press-alike = Un terminal ne distingue pas { $word } de { $other }.
problem-help-press-alike = Demandez plutôt { $other }.
problem-press-twice = La touche { $word } est écrite deux fois.
problem-press-none = La liste des touches est vide.
problem-press-many = Il y a trop de touches. Le maximum est { $most }.
