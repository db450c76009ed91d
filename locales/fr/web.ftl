# Web, le navigateur de l’ordinateur d’exercice : sa fenêtre, ses pages, leurs formulaires.

web-title = Web

## La fenêtre

web-back = Page précédente
web-forward = Page suivante
web-reload = Actualiser
web-go = Aller
web-menu = Menu
web-padlock = Cadenas
web-no-padlock = Sans cadenas
web-new-tab = Nouvel onglet
web-close-tab = Fermer l’onglet
web-bookmark = Ajouter aux favoris
web-unbookmark = Retirer des favoris
web-find = Chercher dans la page
web-find-label = Que cherchez-vous ?
web-find-next = Trouver
web-find-nothing = Ce texte n’est pas sur la page.
web-print = Imprimer
web-undo = Annuler
web-redo = Rétablir
web-close = Fermer
web-key-next = Suite de la page
web-key-scroll = Monter, descendre

# Les listes du navigateur.
web-own-empty = Nouvel onglet
web-own-bookmarks = Favoris
web-own-history = Historique
web-own-downloads = Téléchargements
web-own-nothing = Il n’y a encore rien ici.

## Les pages

web-said = { $text }
web-address = { $address }
web-not-found-title = Page introuvable
web-not-found = Il n’y a pas de page à l’adresse { $address }. Relisez-la, lettre par lettre.
web-advert = Annonce
web-size = { $size } ko
web-search = Rechercher
web-found = Résultats pour : { $words }
web-found-nothing = Aucun résultat pour : { $words }. Essayez d’autres mots.
web-pop-up = Une fenêtre s’est ouverte
web-cookies-accept = Tout accepter
web-cookies-refuse = Tout refuser
web-signed-in-as = Vous êtes connecté : { $name }
web-printed = La page est partie à l’imprimante.

## Les formulaires

web-required = Les réponses marquées * sont obligatoires.
web-starred = { $label } *
web-robot = Je ne suis pas un robot
web-password-again = { $field }, encore
web-reveal = Afficher
web-hide = Masquer
web-choose = Choisissez
web-file-choose = Choisir un fichier
web-file-other = Choisir un autre fichier
web-file-chosen = Fichier choisi : { $name }
web-draft-kept = Brouillon enregistré. Vous pourrez continuer plus tard.
web-receipt = Votre numéro : { $number }
web-receipt-save = Enregistrer le reçu
web-receipt-kept = Le reçu est enregistré.

web-help-date = Jour, mois, année. Exemple : { $example }
web-help-example = Exemple : { $example }
web-help-digits = { $count } chiffres
web-help-password = Inventez-en un pour l’exercice, jamais le vôtre.
web-help-types = Formats acceptés : { $types }
web-help-upload = Formats acceptés : { $types }. Taille : { $most } ko au plus.

# Ce qu’il faut encore, dit en haut de la page puis sous chaque réponse.
web-faults =
    { $count ->
        [one] Il reste une réponse à revoir : { $fields }
       *[other] Il reste { $count } réponses à revoir : { $fields }
    }
web-fault-empty = Écrivez votre réponse ici.
web-fault-choose = Choisissez une réponse.
web-fault-tick = Cochez cette case pour continuer.
web-fault-robot = Cochez la case : « Je ne suis pas un robot ».
web-fault-file = Choisissez un fichier.
web-fault-file-size = Ce fichier fait { $size } ko. Le site accepte { $most } ko au plus.
web-fault-email-at = Il faut un seul signe @, comme dans { $example }.
web-fault-email-name = Il manque le nom avant le signe @ : { $example }
web-fault-email-site = Après le signe @, écrivez le site et sa fin : { $example }
web-fault-email-space = Enlevez les espaces : { $example }
web-fault-phone = Écrivez les 10 chiffres du numéro, comme { $example }.
web-fault-date = Écrivez le jour, le mois et l’année : { $example }
web-fault-date-none = Ce jour n’est pas dans le calendrier. Vérifiez le jour et le mois.
web-fault-number = Écrivez un nombre en chiffres.
web-fault-number-low = Écrivez au moins { $bound }.
web-fault-number-high = Écrivez au plus { $bound }.
web-fault-digits = Écrivez { $count } chiffres.
web-fault-code = Ce code n’est pas celui du dernier message. Recopiez-le, chiffre par chiffre.
web-fault-card = Écrivez les 16 chiffres de la carte.
web-fault-password = { $said } { $advice }
web-fault-again = Les deux mots de passe diffèrent. Écrivez le même.
web-fault-again-empty = Écrivez le mot de passe une deuxième fois.
web-fault-account = Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les deux.
web-fault-taken = Un compte existe déjà avec cette adresse. Connectez-vous plutôt.

## Refus

web-refused-absent = Cela ne se trouve pas sur cette page.
web-refused-pop-up = Une fenêtre cache la page. Fermez-la d’abord.
web-refused-no-back = Il n’y a pas de page avant celle-ci.
web-refused-no-forward = Il n’y a pas de page après celle-ci.
web-refused-no-tab = Cet onglet n’est pas ouvert.
web-refused-last-tab = C’est le seul onglet : il reste ouvert.
web-refused-tabs = { $most } onglets sont ouverts. Fermez-en un d’abord.
web-refused-no-search = Ce n’est pas une adresse. Une adresse contient un point, sans espace.
web-refused-search-empty = Écrivez d’abord des mots à chercher.
web-refused-no-form = Il n’y a pas de formulaire sur cette page.
web-refused-no-document = Ce fichier n’est pas là.
web-refused-signed-out = Vous n’êtes pas connecté sur ce site.
web-refused-full = L’ordinateur d’exercice est plein.

## Buts

web-missing-at = La page { $address } n’est pas ouverte.
web-missing-visited = La page { $address } n’a pas encore été ouverte.
web-missing-submitted = Le formulaire « { $form } » n’est pas encore envoyé.
web-missing-kept = Formulaire « { $form } » : complétez la réponse « { $field } », puis envoyez.
web-missing-sent-otherwise = Formulaire « { $form } » : la réponse « { $field } » est à revoir.
web-missing-form = Ouvrez le formulaire « { $form } ».
web-missing-filled = Formulaire « { $form } » : la réponse « { $field } » est à revoir.
web-missing-draft = Le brouillon « { $form } » n’est pas encore enregistré.
web-missing-draft-otherwise = Brouillon « { $form } » : la réponse « { $field } » est à revoir.
web-missing-bookmarked = La page { $address } n’est pas dans les favoris.
web-missing-downloaded = « { $name } » n’est pas encore téléchargé.
web-missing-receipt = « { $name } » n’est pas encore enregistré.
web-missing-printed = La page { $address } n’est pas encore imprimée.
web-missing-signed-in = Vous n’êtes pas encore connecté sur { $site }.
web-missing-signed-out = Vous êtes encore connecté sur { $site }.
web-missing-cookies-accepted = Les cookies de { $site } ne sont pas acceptés.
web-missing-cookies-refused = Les cookies de { $site } ne sont pas refusés.
web-missing-tabs = Onglets ouverts : { $now }. Il en faut { $count }.
web-missing-searched = Vous n’avez pas encore cherché : { $words }

web-done-at = La page { $address } est ouverte.
web-done-visited = La page { $address } a été ouverte.
web-done-submitted = Le formulaire « { $form } » est envoyé.
web-done-filled = Le formulaire « { $form } » est rempli.
web-done-draft = Le brouillon « { $form } » est enregistré.
web-done-bookmarked = La page { $address } est dans les favoris.
web-done-downloaded = « { $name } » est téléchargé.
web-done-receipt = « { $name } » est enregistré.
web-done-printed = La page { $address } est imprimée.
web-done-signed-in = Vous êtes connecté sur { $site }.
web-done-signed-out = Vous n’êtes plus connecté sur { $site }.
web-done-cookies-accepted = Les cookies de { $site } sont acceptés.
web-done-cookies-refused = Les cookies de { $site } sont refusés.
web-done-tabs = Onglets ouverts : { $count }.
web-done-searched = Vous avez cherché : { $words }

web-damage-sent = Le formulaire « { $form } » est parti aussi.
web-damage-bookmark = La page { $address } n’est plus dans les favoris.

## Montrez-moi

web-show-press = Appuyez sur « { $button } ».
web-show-open = Ouvrez ce lien.
web-show-pop-up = Suivez le lien de la fenêtre.
web-show-type = Écrivez « { $text } ».
web-show-type-address = Écrivez l’adresse { $text } en haut.
web-show-type-in = Sous « { $field } », écrivez « { $text } ».
web-show-type-secret = Sous « { $field } », écrivez le mot de passe.
web-show-empty = Effacez ce qui est écrit.
web-show-enter = Appuyez sur { KEY("Enter") }.
web-show-tab = Appuyez sur { KEY("Tab") } : la réponse est prise, voici la suite.
web-show-beside = Cliquez à côté : la réponse est prise.
web-show-choose = Choisissez « { $choice } ».
web-show-tick = Cochez ou décochez « { $field } ».
web-show-list = Ouvrez la liste « { $field } ».
web-show-upload = Ouvrez le choix du fichier : « { $field } ».
web-show-go-tab = Allez dans cet onglet.
web-show-close = Appuyez sur { KEY("Esc") } : fermer.

## Pour les auteurs de leçons

problem-web-no-kind = Dites ce que c’est : une partie, comme « link », « text » ou « submit ».
problem-web-two-kinds = Une partie est une seule chose : « { $word } » est de trop.
problem-web-one = Il faut une seule clé ici : « { $word } » est de trop.
problem-web-one-text = Nommez aussi le champ : { "{" } champ = "{ $found }" { "}" }.
problem-web-needs = Il manque « { $word } ».
problem-web-option = « { $word } » ne va pas avec cette partie.
problem-web-page-word = La page s’écrit « $mot » : le message qui porte son titre.
problem-web-twice = « { $word } » est écrit deux fois.
problem-web-only-one = Une page n’a qu’un envoi, une recherche, un message par-dessus, un reçu et un brouillon.
problem-web-no-submit = Cette page a des réponses à remplir, mais rien pour les envoyer : « submit ».
problem-web-account-fields = Ce formulaire demande : { $fields }.
problem-web-no-account = Il n’y a pas de compte sur ce site : voyez « accounts ».
problem-web-code = Le code n’a pas le nombre de chiffres annoncé.
problem-web-address = Il n’y a pas de page à l’adresse { $word }.
problem-web-no-address = Ce n’est pas une adresse : { $word }. Exemple : valbrune.example/card
problem-web-page = Aucune page avec formulaire ne s’appelle « { $word } ».
problem-web-field = Aucune réponse à remplir ne s’appelle « { $word } » ici.
problem-web-part = « { $word } » n’est sur aucune page.
problem-web-answer = « { $word } » attend une autre sorte de réponse.
problem-web-exact = Écrivez ici la réponse elle-même, et non ${ $word } : elle est la même partout.
problem-web-nearest = Vouliez-vous écrire « { $word } » ?
