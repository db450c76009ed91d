# Le nom de cette langue, dans cette langue.
language-name = Français

# Entre deux éléments d'une liste. Les guillemets gardent l'espace.
list-separator = { ", " }

# Ce qui ne va pas dans un fichier Fluent (.ftl), pour les auteurs.
fluent-missing-character = Il manque le caractère « { $character } ».
fluent-missing-equals = Il manque « = » après le nom { $name }.
fluent-help-line = Écrivez : nom = texte. La suite d'un texte commence par des espaces.
fluent-name-letters = { $name } ne peut pas être un nom.
fluent-help-name = Prenez des lettres sans accent, des chiffres, « - » ou « _ ». Pas d'espace.
fluent-open-brace = Cette accolade n'est pas fermée.
fluent-help-brace = Fermez-la après le nom : { "{ $nom }" }.
fluent-tab = Cette ligne commence par une tabulation.
fluent-help-tab = Commencez-la par des espaces.
fluent-help-text = Écrivez un texte ici, ou effacez la ligne.
fluent-unknown-function = La fonction { $word } n'existe pas.
fluent-stray-line = Cette ligne ne fait partie d'aucun message.
fluent-stray-attribute = Cet attribut ne suit aucun message.
fluent-help-attribute = Mettez-le sous son message, sans commentaire entre les deux.
fluent-line-start = Une ligne de texte ne commence pas par « { $character } ».
fluent-help-line-start = Écrivez ce signe ainsi : { "{ \"*\" }" }.
fluent-choice-line = Après « -> », la ligne se termine.
fluent-help-choice-line = Écrivez chaque choix sur sa propre ligne.
fluent-straight-quotes = Ces guillemets ne sont pas droits.
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
