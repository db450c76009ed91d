# Courrier, le programme de messagerie de l'ordinateur d'exercice.

mail-title = Courrier
mail-title-writing = Nouveau message
mail-title-search = Recherche

## Dossiers

mail-folder-inbox = Réception
mail-folder-sent = Envoyés
mail-folder-drafts = Brouillons
mail-folder-archive = Archives
mail-folder-junk = Indésirables
mail-folder-bin = Corbeille

## Fenêtre

mail-menu-mail = Courrier
mail-menu-edit = Édition
mail-menu-letter = Message
mail-menu-sort = Ranger
mail-column-who = De
mail-column-subject = Objet
mail-column-day = Date
mail-today = aujourd'hui
mail-list-to = À : { $who }
mail-empty = Aucun message ici.
mail-empty-search = Aucun message trouvé.
mail-count =
    { $count ->
        [0] Aucun message
        [one] { $count } message
       *[other] { $count } messages
    }
mail-unread =
    { $count ->
        [one] { $count } non lu
       *[other] { $count } non lus
    }
mail-searching = Recherche : { $name }
mail-signed-out = Vous êtes déconnecté de votre courrier.
mail-sign-in = Se connecter

## Un message

mail-subject = { $subject }
mail-subject-reply = Re : { $subject }
mail-subject-forward = Tr : { $subject }
mail-no-subject = (sans objet)
mail-from = De : { $name }
mail-real-address = Adresse : { $address }
mail-to-line = À : { $who }
mail-cc-line = Copie à : { $who }
mail-show-address = Adresse
mail-hide-address = Cacher
mail-attached = Pièce jointe : { $name }
mail-blank = (vide)
mail-quoted = Message de { $name } :
mail-forwarded = Message transféré de { $name } :
mail-link-leads = Ce lien mène à : { $address }
mail-link-hint = Allez sur un lien pour voir où il mène.
mail-person = { $who }

## Écrire

mail-label-to = À
mail-label-cc = Copie
mail-label-bcc = Copie cachée
mail-label-subject = Objet
mail-attached-head = Joint :
mail-detach = Retirer
# Mots qui annoncent une pièce jointe, séparés par des virgules.
mail-attached-words = ci-joint, pièce jointe, piece jointe, pièces jointes, en pj, je joins, joint à ce

## Commandes

mail-new = Nouveau
mail-open = Ouvrir
mail-back = Retour
mail-reply = Répondre
mail-reply-all = Répondre à tous
mail-forward = Transférer
mail-mark-unread = Marquer non lu
mail-archive = Archiver
mail-move = Déplacer
mail-delete = Supprimer
mail-restore = Restaurer
mail-junk = Indésirable
mail-not-junk = Pas indésirable
mail-report = Signaler une arnaque
mail-send = Envoyer
mail-attach = Joindre
mail-contacts = Contacts
mail-save-draft = Enregistrer
mail-discard = Abandonner
mail-search = Rechercher
mail-sign-out = Se déconnecter
mail-undo = Annuler
mail-redo = Rétablir
mail-close = Fermer
mail-cancel = Annuler
mail-save-as = Enregistrer

## Boîtes de dialogue

mail-search-label = Mots à chercher
mail-no-contacts = Aucun contact.
mail-pick-to = À
mail-pick-cc = Copie
mail-pick-bcc = Copie cachée
mail-discard-title = Abandonner le message
mail-discard-ask = Le message ira dans la corbeille. Continuer ?
mail-discard-yes = Abandonner
mail-discard-no = Continuer à écrire
mail-forgot-title = Rien n'est joint
mail-forgot-ask = Votre message parle d'une pièce jointe. Aucun fichier n'est joint.
mail-forgot-no = Revenir au message
mail-send-anyway = Envoyer ainsi
mail-no-subject-title = Pas d'objet
mail-no-subject-ask = L'objet dit de quoi parle le message. Il est vide.

## Ce qui ne peut se faire maintenant

mail-refused-absent = « { $name } » n'est plus là.
mail-refused-select = « { $name } » n'est pas dans cette liste.
mail-refused-nothing-selected = Choisissez d'abord un message.
mail-refused-not-reading = Ouvrez d'abord le message.
mail-refused-link = Ce lien n'est pas dans le message.
mail-refused-writing = Vous écrivez un message. Envoyez-le ou enregistrez-le d'abord.
mail-refused-not-writing = Commencez d'abord un message.
mail-refused-folder = Il n'y a pas de dossier « { $folder } ».
mail-refused-move = Seuls vos propres messages vont dans « { $folder } ».
mail-refused-binned = Ce message est déjà dans la corbeille.
mail-refused-restore = Restaurer sert pour un message de la corbeille.
mail-refused-not-junk = Ce message n'est pas dans les indésirables.
mail-refused-own = Ce message est le vôtre.
mail-refused-contact = « { $name } » n'est pas dans vos contacts.
mail-refused-receivers = Un message va à { $most } personnes au plus.
mail-refused-nobody = À qui l'envoyer ? Écrivez une adresse dans « À ».
mail-refused-address = « { $address } » n'est pas une adresse complète. Exemple : nom@poste.example
mail-refused-full = La boîte est pleine. Supprimez un message.
mail-refused-attach-absent = Ce fichier n'est plus là.
mail-refused-attach-folder = Un dossier ne se joint pas. Choisissez un fichier.
mail-refused-attach-twice = « { $name } » est déjà joint.
mail-refused-attach-many = On joint { $most } fichiers au plus.
mail-refused-signed-out = Vous êtes déconnecté. Reconnectez-vous d'abord.

## Ce qui n'est pas encore fait

mail-missing-sent = Le message n'est pas encore envoyé.
mail-missing-sent-to = Aucun message n'est encore envoyé à { $to }.
mail-missing-unsent = Le message est prêt. Il reste à l'envoyer.
mail-missing-still-draft = Le message est dans les brouillons. Il reste à l'envoyer.
mail-missing-draft = Ce message n'est pas encore dans les brouillons.
mail-missing-writing = Vous n'écrivez pas encore ce message.
mail-missing-in = « { $name } » est dans « { $where } », pas encore dans « { $goal } ».
mail-missing-arrived = « { $name } » n'est pas encore arrivé.
mail-missing-reading = « { $name } » n'est pas encore à l'écran.
mail-missing-opened = Vous n'avez pas encore ouvert « { $name } ».
mail-missing-unread = « { $name } » n'est pas marqué non lu.
mail-missing-folder = Le dossier « { $folder } » n'est pas encore ouvert.
mail-missing-address-shown = Vous n'avez pas encore regardé l'adresse de « { $name } ».
mail-missing-looked = Vous n'avez pas encore ouvert « { $name } ».
mail-missing-reported = « { $name } » n'est pas encore signalé.
mail-missing-followed = Vous n'avez pas encore suivi le lien de « { $name } ».
mail-missing-signed-out = Vous êtes encore connecté à votre courrier.
mail-lack-to = Le message ne va pas encore à { $to }.
mail-lack-also = Le message va aussi à { $to }.
mail-lack-copy = La copie ne va pas encore à { $to }.
mail-lack-hidden = La copie cachée ne va pas encore à { $to }.
mail-lack-subject = Le message n'a pas encore d'objet.
mail-lack-subject-is = L'objet ne dit pas encore « { $name } ».
mail-lack-text = Le message n'a pas encore de texte.
mail-lack-says = Le texte ne dit pas encore « { $name } ».
mail-lack-attached = « { $name } » n'est pas encore joint.
mail-lack-attached-too = « { $name } » est joint aussi.
mail-lack-answers = Ce message n'est pas une réponse à « { $name } ».
mail-lack-forwards = « { $name } » n'est pas encore transféré.

## Ce qui est fait

mail-done-sent = Le message est envoyé.
mail-done-sent-to = Le message est envoyé à { $to }.
mail-done-draft = Le message est dans les brouillons.
mail-done-writing = Le message est commencé.
mail-done-in = « { $name } » est dans « { $where } ».
mail-done-reading = « { $name } » est à l'écran.
mail-done-opened = Vous avez ouvert « { $name } ».
mail-done-unread = « { $name } » est marqué non lu.
mail-done-folder = Le dossier « { $folder } » est ouvert.
mail-done-address-shown = Vous avez regardé l'adresse de « { $name } ».
mail-done-looked = Vous avez ouvert « { $name } ».
mail-done-reported = « { $name } » est signalé.
mail-done-followed = Vous avez suivi le lien de « { $name } ».
mail-done-signed-out = Vous êtes déconnecté.

## Ce qui a changé sans être demandé

mail-damage-binned = « { $name } » est maintenant dans « { $where } ».
mail-damage-junk = « { $name } » est maintenant dans « { $where } ».
mail-damage-moved = « { $name } » est maintenant dans « { $where } ».
mail-damage-sent = Un message est aussi parti à { $to }.

## Montrez-moi

mail-show-press = Appuyez sur « { $button } ».
mail-show-choose = Choisissez « { $button } ».
mail-show-menu = Ouvrez le menu « { $menu } ».
mail-show-key = Appuyez sur { $key } : { $command }.
mail-show-folder = Cliquez sur le dossier « { $folder } ».
mail-show-select = Cliquez une fois sur « { $name } ».
mail-show-open = Double-cliquez sur « { $name } ».
mail-show-look = Ouvrez la pièce jointe « { $name } ».
mail-show-save = Appuyez sur « Enregistrer », à côté de « { $name } ».
mail-show-detach = Appuyez sur « Retirer », à côté de « { $name } ».
mail-show-link = Double-cliquez sur le lien « { $name } ».
mail-show-contact = Cliquez sur « { $name } ».
mail-show-type-to = Dans « À », écrivez { $text }.
mail-show-type-cc = Dans « Copie », écrivez { $text }.
mail-show-type-bcc = Dans « Copie cachée », écrivez { $text }.
mail-show-type-subject = Dans « Objet », écrivez « { $text } ».
mail-show-type-text = Écrivez le texte du message.
mail-show-type-search = Écrivez « { $text } ».
mail-show-beside = Cliquez à côté du texte : c'est noté.
mail-show-leave-field = Appuyez sur { KEY("Tab") } : c'est noté.
mail-show-enter = Appuyez sur { KEY("Enter") }.
mail-show-cancel = Appuyez sur { KEY("Esc") } : revenir.

## Pour les auteurs de leçons

problem-mail-too-many = Il y a trop de messages : { $most } au plus.
problem-mail-twice = « { $word } » est déjà le nom d'un message.
problem-mail-no-sender = Un message reçu a un expéditeur : from = "nom@poste.example".
problem-mail-address = « { $word } » n'a pas la forme d'une adresse, comme nom@poste.example.
problem-mail-folder = « { $word } » n'est pas un dossier du courrier. Les vôtres sont dans « folders ».
problem-mail-letter = « { $word } » n'est pas un message de cet exercice.
problem-mail-contact = « { $word } » n'est pas un contact.
problem-mail-attachment = « { $word } » n'est joint à aucun message.
problem-mail-link = « { $word } » n'est le lien d'aucun message.
