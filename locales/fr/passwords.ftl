# Mots de passe, le gestionnaire de mots de passe de l’ordinateur d’exercice ; et ce que vaut un mot de passe.

## Ce que vaut un mot de passe

password-weak = Fragile : on le devine vite.
password-fair = Moyen : il suffit si le site bloque après quelques essais.
password-strong = Solide : il résiste tout seul.
password-common = C’est l’un des plus utilisés : on l’essaie en premier.
password-known = Évitez le nom du site et ce que vos proches savent.
password-no-name = Évitez les prénoms et les noms de famille.
password-no-date = Évitez les dates et les années.
password-no-keys = Évitez les touches qui se suivent sur le clavier.
password-no-repeat = Évitez de répéter les mêmes signes.
password-no-sequence = Évitez les suites comme abc ou 1234.
password-no-word = Évitez un mot que tout le monde connaît.
password-more-words = Ajoutez des mots : il en faut sept, tous différents.
password-longer = Allongez-le : sept mots, ou douze signes de toutes sortes.
