# Téléphone, à côté de l’ordinateur d’exercice : messages et appels.

phone-title = Téléphone

## Fenêtre

phone-messages = Messages reçus
phone-unread =
    { $count ->
        [0] Aucun nouveau message
        [one] { $count } nouveau message
       *[other] { $count } nouveaux messages
    }
phone-empty = Il n’y a aucun message.
phone-notice = Téléphone d’exercice : rien ne part d’ici.
phone-from = De : { $name }
phone-link = Ce lien mène à { $address }
phone-left =
    { $count ->
        [one] Ce code est valable pour encore { $count } geste.
       *[other] Ce code est valable pour encore { $count } gestes.
    }
phone-expired = Ce code n’est plus valable.
phone-mark-reported = signalé
phone-mark-blocked = expéditeur bloqué
phone-ringing = Le téléphone sonne
phone-talking = En communication
phone-caller = Appel de { $name }

## Commandes

phone-open = Ouvrir
phone-back = Retour
phone-copy-code = Copier le code
phone-ask-again = Demander un autre code
phone-follow = Ouvrir le lien
phone-delete = Supprimer
phone-report = Signaler
phone-block = Bloquer
phone-answer = Répondre
phone-decline = Ne pas répondre
phone-hang-up = Raccrocher
phone-tell = Donner le code
phone-undo = Annuler
phone-redo = Rétablir

## Refus

phone-refused-call = Un appel est en cours. Terminez-le d’abord.
phone-refused-no-call = Il n’y a pas d’appel maintenant.
phone-refused-absent = Le message « { $name } » n’est pas dans la liste.
phone-refused-nothing-open = Ouvrez d’abord un message.
phone-refused-no-code = Il n’y a pas de code dans ce message.
phone-refused-expired = Ce code n’est plus valable. Reprenez l’exercice pour en avoir un autre.
phone-refused-expired-again = Ce code n’est plus valable. Choisissez « Demander un autre code ».
phone-refused-no-again = On ne peut pas demander un autre code ici.
phone-refused-no-link = Il n’y a pas de lien dans ce message.

## Ce qui n’est pas encore fait

phone-missing-arrived = Le message « { $name } » n’est pas encore arrivé.
phone-missing-read = Vous n’avez pas encore ouvert le message « { $name } ».
phone-missing-code-copied = Le code du message « { $name } » n’est pas encore copié.
phone-missing-followed = Le lien du message « { $name } » n’est pas encore ouvert.
phone-missing-deleted = Le message « { $name } » est encore dans la liste.
phone-missing-reported = Le message « { $name } » n’est pas encore signalé.
phone-missing-blocked = L’expéditeur « { $name } » n’est pas encore bloqué.
phone-missing-answered = L’appel de « { $name } » attend encore une réponse.
phone-missing-declined = L’appel de « { $name } » n’est pas encore refusé.
phone-missing-hung-up = Vous n’avez pas encore raccroché : « { $name } ».
phone-missing-resisted = L’appel de « { $name } » n’est pas encore terminé sans rien donner.
phone-missing-told = « { $name } » attend encore le code.

## Ce qui est fait

phone-done-arrived = Le message « { $name } » est arrivé.
phone-done-read = Vous avez ouvert le message « { $name } ».
phone-done-code-copied = Le code du message « { $name } » est copié.
phone-done-followed = Le lien du message « { $name } » est ouvert.
phone-done-deleted = Le message « { $name } » n’est plus dans la liste.
phone-done-reported = Le message « { $name } » est signalé.
phone-done-blocked = L’expéditeur « { $name } » est bloqué.
phone-done-answered = Vous avez répondu à l’appel.
phone-done-declined = Vous n’avez pas répondu à l’appel.
phone-done-hung-up = Vous avez raccroché.
phone-done-resisted = L’appel est terminé. Vous n’avez rien donné.
phone-done-told = Vous avez donné le code.

## Ce qui a changé sans être demandé

phone-damage-deleted = Le message « { $name } » de { $from } n’est plus dans la liste.
phone-damage-reported = Le message « { $name } » de { $from } est signalé.
phone-damage-blocked = L’expéditeur « { $from } » du message « { $name } » est bloqué.

## Montrez-moi

phone-show-open = Ouvrez le message de « { $name } ».
phone-show-choose = Choisissez « { $command } ».
phone-show-key = Appuyez sur { $key } : { $command }.

## Pour les auteurs de leçons

problem-phone-twice = { $name } est déjà le nom d’un message ou d’un appel.
problem-phone-too-many = Il y a trop de messages et d’appels : { $most } au plus.
problem-phone-no-code = « lasts » et « again » vont avec « code » ; un appel n’a ni code ni lien.
problem-phone-later = Il faut « message » ou « call », l’un des deux.
problem-phone-unknown = Ce téléphone ne connaît pas { $name }.
problem-phone-nearest = Vouliez-vous écrire « { $word } » ?
