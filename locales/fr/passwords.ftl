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

## Fenêtre

passwords-title = Mots de passe
passwords-is-open = Ouvert
passwords-is-locked = Verrouillé
passwords-notice = Pour s’exercer seulement : n’écrivez ici aucun vrai mot de passe.
passwords-locked = Vos mots de passe sont fermés à clé.
passwords-master = Phrase de passe
passwords-unlock = Ouvrir
passwords-menu-entry = Entrée
passwords-menu-edit = Édition
passwords-column-site = Site
passwords-column-user = Identifiant
passwords-column-password = Mot de passe
passwords-mark-weak = fragile
passwords-mark-reused = réutilisé
passwords-empty = Il n’y a encore aucun mot de passe.
passwords-none-found = Aucun site ne porte ce nom.
passwords-searched = Recherche : { $text }

## Commandes

passwords-add = Ajouter
passwords-change = Modifier
passwords-copy = Copier le mot de passe
passwords-copy-user = Copier l’identifiant
passwords-reveal = Afficher
passwords-hide = Masquer
passwords-delete = Supprimer
passwords-search = Rechercher
passwords-lock = Verrouiller
passwords-undo = Annuler
passwords-redo = Rétablir
passwords-show-everything = Tout afficher

## Boîtes de dialogue

passwords-dialog-ok = Enregistrer
passwords-dialog-cancel = Annuler
passwords-search-label = Nom du site ou identifiant
passwords-generate = Générer
passwords-draw-title = Générer un mot de passe
passwords-draw-length =
    { $count ->
        [one] { $count } signe
       *[other] { $count } signes
    }
passwords-draw-fewer = Moins
passwords-draw-more = Plus
passwords-draw-capitals = Majuscules
passwords-draw-digits = Chiffres
passwords-draw-symbols = Signes comme ! ou ?
passwords-draw-phrase = Une phrase de sept mots
passwords-draw-use = Utiliser

## Refus

passwords-refused-master = Cette phrase n’ouvre pas encore. Comparez lettre par lettre, puis essayez encore.
passwords-refused-locked = Ouvrez d’abord avec votre phrase de passe.
passwords-refused-absent = Il n’y a pas d’entrée « { $name } ».
passwords-refused-nothing-selected = Choisissez d’abord un site dans la liste.
passwords-refused-site-empty = Écrivez le nom du site.
passwords-refused-site-taken = Il y a déjà « { $name } ». Choisissez « Modifier » pour changer cette entrée.
passwords-refused-password-empty = Écrivez un mot de passe, ou générez-en un.
passwords-refused-no-phrase = Il n’y a pas de phrase toute prête ici. Générez des signes.
passwords-refused-full = La liste est pleine. Supprimez d’abord une entrée.

## Ce qui n’est pas encore fait

passwords-missing-unlocked = Le gestionnaire est encore fermé.
passwords-missing-locked = Le gestionnaire est encore ouvert.
passwords-missing-entry = Il n’y a pas encore d’entrée « { $name } ».
passwords-missing-no-entry = L’entrée « { $name } » est encore dans la liste.
passwords-missing-strong = Le mot de passe de « { $name } » n’est pas encore solide.
passwords-missing-own = Le mot de passe de « { $name } » sert encore ailleurs.
passwords-missing-new = Le mot de passe de « { $name } » est encore l’ancien.
passwords-missing-opens = Le mot de passe gardé pour « { $name } » n’ouvre pas encore le compte.
passwords-missing-is = L’entrée « { $name } » n’est pas encore comme demandé.
passwords-missing-copied = Le mot de passe de « { $name } » n’est pas encore copié.
passwords-missing-copied-user = L’identifiant de « { $name } » n’est pas encore copié.
passwords-missing-revealed = Le mot de passe de « { $name } » n’est pas encore affiché.
passwords-missing-selected = « { $name } » n’est pas encore choisi dans la liste.

## Ce qui est fait

passwords-done-unlocked = Le gestionnaire est ouvert.
passwords-done-locked = Le gestionnaire est fermé à clé.
passwords-done-no-reuse = Chaque site a son propre mot de passe.
passwords-done-entry = L’entrée « { $name } » est dans la liste.
passwords-done-no-entry = L’entrée « { $name } » n’est plus dans la liste.
passwords-done-strong = Le mot de passe de « { $name } » est solide.
passwords-done-own = Le mot de passe de « { $name } » ne sert qu’ici.
passwords-done-new = « { $name } » a un nouveau mot de passe.
passwords-done-opens = Le mot de passe gardé pour « { $name } » ouvre le compte.
passwords-done-is = L’entrée « { $name } » est comme demandé.
passwords-done-copied = Le mot de passe de « { $name } » est copié.
passwords-done-copied-user = L’identifiant de « { $name } » est copié.
passwords-done-revealed = Le mot de passe de « { $name } » est affiché.
passwords-done-selected = « { $name } » est choisi dans la liste.

## Ce qui a changé sans être demandé

passwords-damage-gone = L’entrée « { $name } » n’est plus dans la liste.
passwords-damage-changed = L’entrée « { $name } » a changé.
passwords-damage-new = Il y a maintenant aussi l’entrée « { $name } ».

## Montrez-moi

passwords-show-select = Cliquez une fois sur « { $name } ».
passwords-show-right-click = Faites un clic droit sur « { $name } ».
passwords-show-type = Écrivez « { $text } » dans le champ « { $field } ».
passwords-show-key = Appuyez sur { $key } : { $command }.
passwords-show-menu = Ouvrez le menu { $menu }.
passwords-show-choose = Choisissez « { $command } ».
passwords-show-leave = Appuyez sur { KEY("Esc") } : revenir à la liste.

## Pour les auteurs de leçons

problem-passwords-twice = Il y a déjà une entrée pour { $name }.
problem-passwords-too-many = Il y a trop d’entrées : { $most } au plus.
problem-passwords-unknown = Il n’y a pas d’entrée { $name } au début, et la solution n’en ajoute pas.
problem-passwords-nearest = Vouliez-vous écrire « { $word } » ?
