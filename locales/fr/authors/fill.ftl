# Questions : écrire une réponse courte.
problem-fill-word = { $word } n'est pas un mot du glossaire.
problem-help-fill-word = Écrivez un mot de lessons/glossary.toml avec @ : "@folder". Les autres textes vont dans same.
problem-fill-empty = Une réponse a au moins une lettre ou un signe.
problem-fill-twice = En { $language }, « { $text } » est déjà accepté par une autre réponse.
problem-help-fill-twice = Les accents, les majuscules, les espaces et les traits d'union comptent déjà pour pareils. Enlevez l'une des deux réponses.
problem-fill-near = En { $language }, { $message } est une réponse acceptée, ou est déjà dit.
problem-help-fill-near = Une réponse proche est un autre mot que ceux qui sont acceptés.
problem-fill-feedback = En { $language }, le texte { $message } manque.
problem-help-fill-feedback = Dites ce qui diffère entre ce mot et la réponse attendue.
