# Fichiers, le gestionnaire de fichiers de l'ordinateur d'exercice.

files-title = Fichiers

## Lieux

place-desktop = Bureau
place-documents = Documents
place-downloads = Téléchargements
place-pictures = Images
place-music = Musique
place-usb = Clé USB
place-bin = Corbeille

# Où se trouve quelque chose, à l'intérieur d'une phrase.
place-in-desktop = sur le Bureau
place-in-documents = dans Documents
place-in-downloads = dans Téléchargements
place-in-pictures = dans Images
place-in-music = dans Musique
place-in-usb = sur la clé USB
place-in-bin = dans la corbeille
place-in-folder = dans « { $name } »

## Fenêtre

files-menu-file = Fichier
files-menu-edit = Édition
files-menu-view = Affichage
files-menu-go = Aller
files-menu-devices = Périphériques
files-column-name = Nom
files-column-type = Type
files-column-modified = Modifié
files-empty = Ce dossier est vide.
files-count =
    { $count ->
        [0] Aucun élément
        [one] { $count } élément
       *[other] { $count } éléments
    }
files-selected =
    { $count ->
        [0] Aucune sélection
        [one] { $count } élément sélectionné
       *[other] { $count } éléments sélectionnés
    }
files-column-size = Taille
files-column-where = Emplacement
files-column-holds = Contenu
files-size-kb = { $size } ko
files-size-mb = { $size } Mo
files-found = Trouvé pour « { $name } »
files-found-nothing = Ici, aucun nom ne contient ces lettres.
files-sort = Trier
files-turn-page = Tourner la page

## Commandes

files-open = Ouvrir
files-new-folder = Nouveau dossier
files-rename = Renommer
files-delete = Mettre à la corbeille
files-restore = Restaurer
files-close = Fermer
files-undo = Annuler
files-redo = Rétablir
files-cut = Couper
files-copy = Copier
files-paste = Coller
files-select-all = Tout sélectionner
files-up = Dossier parent
files-compress = Compresser
files-extract = Extraire ici
files-properties = Propriétés
files-empty-bin = Vider la corbeille
files-search = Rechercher
files-sort-name = Trier par nom
files-sort-type = Trier par type
files-sort-size = Trier par taille
files-sort-date = Trier par date
files-refresh = Actualiser
files-back = Précédent
files-forward = Suivant
files-plug = Brancher la clé
files-eject = Éjecter
files-unplug = Retirer la clé

## Boîtes de dialogue et documents

files-new-folder-title = Nouveau dossier
files-new-folder-label = Nom du dossier
files-rename-title = Renommer
files-rename-label = Nouveau nom
files-dialog-ok = Valider
files-dialog-cancel = Annuler
files-viewer-picture = Image
files-viewer-empty = Ce document est vide.
files-compress-title = Nouvelle archive
files-compress-label = Nom de l'archive
files-search-title = Rechercher
files-search-label = Lettres du nom
files-empty-bin-ask =
    { $count ->
        [one] { $count } élément quittera l'ordinateur pour toujours.
       *[other] { $count } éléments quitteront l'ordinateur pour toujours.
    }
files-empty-bin-do = Vider
files-archive-holds =
    { $count ->
        [0] Cette archive est vide.
        [one] Dans cette archive, il y a { $count } élément :
       *[other] Dans cette archive, il y a { $count } éléments :
    }
files-page = Page { $page } sur { $count }
files-page-before = Page précédente
files-page-after = Page suivante

## Types

files-type-folder = Dossier
files-type-pdf = Document PDF
files-type-image = Image
files-type-text = Texte
files-type-letter = Document texte
files-type-sheet = Tableur
files-type-slides = Présentation
files-type-sound = Son
files-type-video = Vidéo
files-type-page = Page web
files-type-zip = Archive zip
files-type-program = Programme
files-type-other = Document

## Refus

files-refused-absent = Il n'y a pas de « { $name } » { $where }.
files-refused-open-binned = « { $name } » est dans la corbeille. Restaurez d'abord cet élément.
files-refused-select = « { $name } » se trouve { $where }. Allez-y d'abord.
files-refused-nothing-selected = Choisissez d'abord un élément.
files-refused-rename-several = On renomme un seul élément à la fois.
files-refused-name-taken = Il y a déjà « { $name } » ici. Choisissez un autre nom.
files-refused-name-empty = Écrivez un nom.
files-refused-name-slash = Un nom ne contient ni / ni \. Choisissez d'autres signes.
files-refused-name-dots = Un nom contient au moins une lettre ou un chiffre.
files-refused-new-in-bin = On ne crée pas de dossier dans la corbeille.
files-refused-binned = Dans la corbeille, restaurez d'abord cet élément.
files-refused-delete-binned = C'est déjà dans la corbeille.
files-refused-restore-outside = Restaurer se fait dans la corbeille. Ouvrez-la d'abord.
files-refused-paste-nothing = Il n'y a rien à coller. Coupez ou copiez d'abord.
files-refused-paste-binned = « { $name } » est dans la corbeille. Restaurez d'abord cet élément.
files-refused-copy-to-bin = On ne copie rien dans la corbeille. Utilisez « Mettre à la corbeille ».
files-refused-into-itself = « { $name } » ne peut pas aller dans son propre dossier.
files-refused-not-folder = « { $name } » n'est pas un dossier.
files-refused-full = Le disque est plein. Annulez une copie.
files-refused-taken = Il y a déjà « { $name } » { $where }.
files-refused-not-taken = Ce nom est libre ici. Rien n'est à remplacer.
files-refused-holds = « { $name } » contient cet élément et doit rester.
files-refused-bin-empty = La corbeille est déjà vide.
files-refused-search-empty = Écrivez quelques lettres du nom.
files-refused-one-only = Choisissez un seul élément.
files-refused-not-archive = « { $name } » n'est pas une archive.
files-refused-archive-empty = Cette archive est vide.
files-refused-packed = « { $name } » est dans une archive. Extrayez d'abord l'archive.
files-refused-stick-in = La clé USB est déjà branchée.
files-refused-stick-out = La clé USB n'est pas branchée.
files-refused-stick-ejected = La clé USB est déjà éjectée. Vous pouvez la retirer.

## Ce qui n'est pas encore fait

files-missing-still = « { $name } » est encore { $where }.
files-missing-copy = « { $name } » est encore aussi { $where } : c'est une copie.
files-missing-binned = « { $name } » est dans la corbeille.
files-missing-not-yet = « { $name } » n'est pas encore { $where }.
files-missing-gone = « { $name } » n'est plus { $where }.
files-missing-elsewhere = « { $name } » est { $where }, pas encore { $goal }.
files-missing-renamed = « { $name } » s'appelle maintenant « { $new } ».
files-missing-not-wanted = « { $name } » est { $where }.
files-missing-open = Vous êtes { $where }, pas encore { $goal }.
files-missing-viewing = « { $name } » n'est pas encore à l'écran.
files-missing-viewed = Vous n'avez pas encore ouvert « { $name } ».
files-missing-selected = La sélection ne contient pas encore « { $name } ».
files-missing-selected-too = La sélection contient aussi « { $name } ».
files-missing-empty =
    { $count ->
        [one] Il reste { $count } élément { $where }.
       *[other] Il reste { $count } éléments { $where }.
    }
files-missing-replaced = L'ancien « { $name } » est encore { $where }.
files-missing-properties = Les propriétés de « { $name } » ne sont pas encore à l'écran.
files-missing-searching = Vous n'avez pas encore recherché « { $name } ».
files-missing-sorted = La liste n'est pas encore triée par cette colonne : { $column }.
files-missing-stick-in = La clé USB n'est pas encore branchée.
files-missing-stick-ejected = La clé USB n'est pas encore éjectée.
files-missing-stick-out = La clé USB est éjectée, mais encore branchée.

## Ce qui est fait

files-name = « { $name } »
files-done-at = « { $name } » est { $where }.
files-done-not-at = « { $name } » n'est plus { $where }.
files-done-open = Vous êtes { $where }.
files-done-viewing = « { $name } » est à l'écran.
files-done-viewed = Vous avez ouvert « { $name } ».
files-done-selected = La sélection contient { $names }.
files-done-empty = Il n'y a plus rien { $where }.
files-done-replaced = Le nouveau « { $name } » est { $where }.
files-done-properties = Les propriétés de « { $name } » sont à l'écran.
files-done-searching = Vous avez recherché « { $name } ».
files-done-sorted = La liste est triée par cette colonne : { $column }.
files-stick-in = La clé USB est branchée.
files-stick-ejected = La clé USB peut être retirée.
files-stick-out = La clé USB est retirée, en sécurité.
files-stick-pulled = La clé USB a été retirée avant d'être éjectée.

## Ce qui a changé sans être demandé

files-damage-moved = « { $name } » n'est plus { $where }, mais { $to }.
files-damage-binned = « { $name } » est dans la corbeille.
files-damage-renamed = « { $name } » s'appelle maintenant « { $new } ».
files-damage-new = Il y a maintenant aussi « { $name } » { $where }.
files-damage-destroyed = « { $name } » n'est plus sur l'ordinateur.
files-damage-changed = « { $name } » a maintenant un autre contenu.

## Montrez-moi

files-show-open-place = Cliquez sur { $name } dans la liste des lieux.
files-show-open = Cliquez deux fois sur « { $name } ».
files-show-select = Cliquez une fois sur « { $name } ».
files-show-select-more = Gardez { KEY("Ctrl") } appuyé et cliquez sur « { $name } ».
files-show-select-all = Appuyez sur { KEY("Ctrl+A") } : tout sélectionner.
files-show-menu = Ouvrez le menu { $menu }.
files-show-menu-choose = Choisissez { $command }.
files-show-right-click = Faites un clic droit sur « { $name } ».
files-show-cut = Appuyez sur { KEY("Ctrl+X") } : couper.
files-show-copy = Appuyez sur { KEY("Ctrl+C") } : copier.
files-show-paste = Appuyez sur { KEY("Ctrl+V") } : coller.
files-show-delete = Appuyez sur { KEY("Del") } : mettre à la corbeille.
files-show-rename = Appuyez sur { KEY("F2") } : renommer.
files-show-rename-type = Écrivez « { $name } ».
files-show-confirm = Appuyez sur { KEY("Enter") } : valider.
files-show-move-to = Faites glisser « { $name } » vers « { $folder } ».
files-show-undo = Appuyez sur { KEY("Ctrl+Z") } : annuler.
files-show-redo = Appuyez sur { KEY("Ctrl+Y") } : rétablir.
files-show-close = Appuyez sur { KEY("Esc") } : fermer le document.
files-show-up = Appuyez sur { KEY("Alt+Up") } : remonter d'un dossier.
files-show-search = Appuyez sur { KEY("Ctrl+F") } : rechercher.
files-show-properties = Appuyez sur { KEY("Alt+Enter") } : propriétés.
files-show-back = Appuyez sur { KEY("Alt+Left") } : précédent.
files-show-forward = Appuyez sur { KEY("Alt+Right") } : suivant.
files-show-refresh = Appuyez sur { KEY("F5") } : actualiser.
files-show-end-search = Fermez la recherche.
files-show-sort = Cliquez sur le titre de la colonne : { $column }.

## Pour les auteurs de leçons

problem-files-place = « { $word } » n'est pas un lieu de l'ordinateur d'exercice.
problem-files-name = Ce chemin contient un nom impossible, ou trop de dossiers.
problem-files-not-folder = « { $name } » est un document : rien ne peut être dedans.
problem-files-duplicate = { $path } est déjà dans la liste.
problem-files-date = Il faut un jour, par exemple 2026-03-12.
problem-files-from = « from » va avec un élément de la corbeille et nomme un autre dossier.
problem-files-too-many = Il y a trop de fichiers : { $most } au plus.
problem-files-unknown-item = { $path } n'existe pas au début, et la solution ne le crée pas.
problem-files-nearest = Vouliez-vous écrire « { $word } » ?
problem-files-zip = « zip » énumère les noms des documents d'une archive.
