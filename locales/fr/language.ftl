# Le nom de cette langue, dans cette langue.
language-name = Français

# Entre deux éléments d'une liste. Les guillemets gardent l'espace.
list-separator = { ", " }

# Ce qui ne va pas dans un fichier Fluent (.ftl), pour les auteurs.
fluent-missing-character = Il manque le caractère « { $character } ».
fluent-missing-name = Un nom est attendu ici. Il s'écrit avec des lettres sans accent, des chiffres, « - » ou « _ ».
fluent-missing-text = Le message { $message } n'a pas de texte.
fluent-missing-value = Il manque un texte ici.
fluent-missing-default = Un de ces choix doit commencer par une étoile : *[other].
fluent-two-defaults = Un seul choix peut commencer par une étoile.
fluent-not-a-selector = Un choix dépend d'une variable, comme $nombre.
fluent-unclosed-string = Il manque le guillemet droit de la fin.
fluent-unknown-escape = Cette suite de caractères n'existe pas : { $escape }.
fluent-closing-brace = Cette accolade ferme, mais aucune n'est ouverte.
fluent-unexpected = Entre accolades, écrivez une variable, un message ou un texte entre guillemets.
fluent-arguments = Ces arguments de la fonction ne vont pas ensemble.
fluent-too-deep = Il y a trop d'accolades les unes dans les autres.
fluent-circle = Ce texte se cite lui-même, directement ou par d'autres.
fluent-sprawl = Ce texte en cite trop d'autres : { $most } au plus peuvent être dits.
