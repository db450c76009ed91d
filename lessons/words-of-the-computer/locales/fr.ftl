pack-title = Les mots de l'ordinateur
pack-about = Comprendre et écrire les mots des écrans, dans deux langues.

lesson-screen = L'écran
lesson-hands = Le clavier et la souris
lesson-files = Les fichiers
lesson-writing = Écrire et enregistrer
lesson-mail = Le courrier
lesson-web = Le web
lesson-forms = Les formulaires
lesson-accounts = Comptes et sécurité
lesson-phone = Le téléphone et l'appareil

### L'écran

screen-words = Reliez chaque mot à ce qu'il veut dire.
    .title = Ce que montre l'écran
    .hint-1 = Commencez par le mot que vous connaissez le mieux.
    .hint-2 = Le bureau est là quand tout est fermé. Un programme s'affiche dans une fenêtre.
    .why = Qui vous aide au téléphone vous parle avec ces mots.

screen-more = Reliez chaque mot à ce qu'il veut dire.
    .title = Petites marques et avis
    .hint-1 = Une icône est une image. Le curseur est là où l'on écrit.
    .hint-2 = Les réglages servent à choisir la langue. Un mot reste seul.
    .why = Une « erreur » n'est pas votre faute : lisez l'avis, puis continuez. Sur certains ordinateurs, les réglages s'appellent « Paramètres ».

screen-which = Quel mot veut dire ceci ?
    .title = Un mot de l'écran
    .hint-1 = Lisez la phrase, puis essayez chaque mot.
    .hint-2 = « { $not } » est un autre mot. Il veut dire : { $means }.
    .why = Un mot que l'on connaît fait moins peur quand il apparaît.

screen-pairs = Reliez chaque mot au même mot, dans la langue que vous apprenez.
    .title = L'écran dans deux langues
    .hint-1 = Commencez par un mot que vous avez déjà vu sur un écran.
    .hint-2 = « { $a } » va avec « { $a-there } ».
    .why = L'ordinateur d'un autre parle parfois une autre langue.

screen-type = Écrivez le bon mot. Il veut dire : { $means }.
    .title = Écrire un mot de l'écran
    .hint-1 = Vous avez déjà rencontré ce mot dans cette leçon.
    .hint-2 = C'est « { $one } » ou « { $two } ».
    .why = Un mot que l'on sait écrire, on sait aussi le chercher.

### Le clavier et la souris

hands-words = Reliez chaque mot à ce qu'il veut dire.
    .title = Sous les doigts
    .hint-1 = Regardez votre clavier. Une touche est une seule de ses pièces.
    .hint-2 = L'arobase est le signe @. Une majuscule commence un nom.
    .why = On vous dira : « Appuyez sur cette touche » ou « Mettez une majuscule ».

hands-more = Reliez chaque mot à ce qu'il veut dire.
    .title = Les gestes de la souris
    .hint-1 = Comptez les pressions : une ou deux.
    .hint-2 = Glisser, c'est emporter une chose. Défiler, c'est avancer dans une page.
    .why = Un clic choisit. Un double-clic ouvre souvent.

hands-which = Que veut dire ce mot ?
    .title = Le mot et le geste
    .hint-1 = Rappelez-vous les premiers exercices de cette leçon.
    .hint-2 = « { $not } » est un autre mot. Il veut dire : { $means }.
    .why = Avec le bon mot pour un geste, on se comprend tout de suite.

hands-pairs = Reliez chaque mot au même mot, dans la langue que vous apprenez.
    .title = Le clavier dans deux langues
    .hint-1 = Commencez par un mot que vous avez déjà vu sur un écran.
    .hint-2 = « { $a } » va avec « { $a-there } ».
    .why = D'un pays à l'autre, même les touches changent de nom.

hands-type = Écrivez « { $word } » dans la langue que vous apprenez.
    .title = Écrire dans l'autre langue
    .hint-1 = Dites d'abord le mot à voix haute, puis écrivez-le.
    .hint-2 = C'est « { $one } » ou « { $two } ».
    .why = Écrire un mot aide à s'en souvenir.

### Les fichiers

files-words = Reliez chaque mot à ce qu'il veut dire.
    .title = Fichiers et dossiers
    .hint-1 = Pensez à un bureau : des tiroirs, et des papiers dedans.
    .hint-2 = Le dossier contient, le fichier est dedans. La clé USB se branche.
    .why = Qui distingue un fichier d'un dossier retrouve ses papiers.

files-more = Reliez chaque mot à ce qu'il veut dire.
    .title = Que faire d'un fichier ?
    .hint-1 = Deux mots sont des contraires : ouvrir et fermer.
    .hint-2 = Supprimer, c'est jeter. Un mot reste seul.
    .why = Ces mots sont dans les menus de presque tous les programmes.

files-which = Ce mot est dans la langue que vous apprenez. Que veut-il dire ?
    .title = Reconnaître l'autre langue
    .hint-1 = Voici ce qu'il veut dire : { $sense }.
    .hint-2 = « { $not } » se dit « { $means } ».
    .why = Un mot reconnu suffit souvent pour choisir le bon bouton.

files-type = Écrivez le bon mot. Il veut dire : { $means }.
    .title = Écrire un mot des fichiers
    .hint-1 = Vous avez déjà rencontré ce mot dans cette leçon.
    .hint-2 = C'est « { $one } » ou « { $two } ».
    .why = Ce sont aussi les mots à dire quand on demande de l'aide.

### Écrire et enregistrer

writing-words = Reliez chaque mot à ce qu'il veut dire.
    .title = Couper, copier, coller
    .hint-1 = Avant de couper ou de copier, on sélectionne.
    .hint-2 = « Couper » enlève d'ici. « Copier » laisse tout en place.
    .why = Ainsi, on n'écrit pas deux fois la même chose.

writing-more = Reliez chaque mot à ce qu'il veut dire.
    .title = Garder et imprimer
    .hint-1 = Cherchez d'abord le mot du papier.
    .hint-2 = « Valider » dit oui. « Annuler » laisse tout comme avant.
    .why = Après « Enregistrer », votre travail est encore là demain. Dans les menus, « Annuler » reprend aussi le dernier geste.

writing-which = Quel mot veut dire ceci ?
    .title = Le bon bouton
    .hint-1 = Lisez la phrase, puis essayez chaque mot.
    .hint-2 = « { $not } » est un autre mot. Il veut dire : { $means }.
    .why = Un bouton dit ce qui va se passer. Lisez-le d'abord.

writing-pairs = Reliez chaque mot au même mot, dans la langue que vous apprenez.
    .title = Les boutons dans deux langues
    .hint-1 = Commencez par un mot que vous avez déjà vu sur un écran.
    .hint-2 = « { $a } » va avec « { $a-there } ».
    .why = Ces boutons font la même chose dans toutes les langues.

writing-type = Écrivez « { $word } » dans la langue que vous apprenez.
    .title = Écrire le mot d'un bouton
    .hint-1 = Dites d'abord le mot à voix haute, puis écrivez-le.
    .hint-2 = C'est « { $one } » ou « { $two } ».
    .why = Ces petits mots servent tous les jours.

### Le courrier

mail-words = Reliez chaque mot à ce qu'il veut dire.
    .title = Dans le courrier
    .hint-1 = Pensez au papier : une lettre, une enveloppe, une boîte.
    .hint-2 = La pièce jointe est un fichier. Le brouillon n'est pas parti.
    .why = Un objet clair et la bonne pièce jointe : on vous répond plus vite.

mail-more = Reliez chaque mot à ce qu'il veut dire.
    .title = Écrire, répondre, faire suivre
    .hint-1 = Demandez-vous : à qui va le message ?
    .hint-2 = On répond à la même personne. On transfère à une autre.
    .why = Répondre ou transférer : ce n'est pas la même personne qui lit.

mail-which = Que veut dire ce mot ?
    .title = Un mot du courrier
    .hint-1 = Rappelez-vous les premiers exercices de cette leçon.
    .hint-2 = « { $not } » est un autre mot. Il veut dire : { $means }.
    .why = Qui sait où arrive un message sait où le retrouver.

mail-pairs = Reliez chaque mot au même mot, dans la langue que vous apprenez.
    .title = Le courrier dans deux langues
    .hint-1 = Commencez par un mot que vous avez déjà vu sur un écran.
    .hint-2 = « { $a } » va avec « { $a-there } ».
    .why = Le courrier marche de la même façon dans toutes les langues.

mail-type = Écrivez le bon mot. Il veut dire : { $means }.
    .title = Écrire un mot du courrier
    .hint-1 = Vous avez déjà rencontré ce mot dans cette leçon.
    .hint-2 = C'est « { $one } » ou « { $two } ».
    .why = « Objet », « Envoyer » : ces mots sont sur chaque message à écrire.

### Le web

web-words = Reliez chaque mot à ce qu'il veut dire.
    .title = Où suis-je sur internet ?
    .hint-1 = Du plus grand au plus petit : navigateur, site, page.
    .hint-2 = La barre d'adresse est une ligne, tout en haut.
    .why = La barre d'adresse dit sur quel site vous êtes vraiment.

web-more = Reliez chaque mot à ce qu'il veut dire.
    .title = D'une page à l'autre
    .hint-1 = Un lien mène ailleurs. Un onglet garde une page ouverte.
    .hint-2 = Télécharger : le fichier arrive chez vous.
    .why = Un fichier téléchargé reste sur l'ordinateur, même sans internet.

web-which = Quel mot de la langue que vous apprenez veut dire ceci ?
    .title = Le web dans l'autre langue
    .hint-1 = Dans la langue de l'écran, c'est « { $sense } ».
    .hint-2 = « { $means } » veut dire « { $not } ».
    .why = Beaucoup de sites n'existent que dans une langue.

web-type = Écrivez « { $word } » dans la langue que vous apprenez.
    .title = Écrire un mot du web
    .hint-1 = Dites d'abord le mot à voix haute, puis écrivez-le.
    .hint-2 = C'est « { $one } » ou « { $two } ».
    .why = Avec ces mots, vous pouvez demander où il faut cliquer.

### Les formulaires

forms-words = Reliez chaque mot à ce qu'il veut dire.
    .title = Remplir un formulaire
    .hint-1 = Deux mots servent à choisir : un petit carré, une liste.
    .hint-2 = Sans le champ obligatoire, rien ne part. Le reçu vient à la fin.
    .why = Gardez toujours le reçu : il prouve votre demande.

forms-more = Reliez chaque mot à ce qu'il veut dire.
    .title = Répondre et confirmer
    .hint-1 = Une date est un jour. Une adresse est un lieu.
    .hint-2 = Téléverser : le fichier part de chez vous vers le site.
    .why = Télécharger fait venir un fichier. Téléverser le fait partir. Certains sites disent « importer » ou « ajouter un fichier ».

forms-which = Quel mot veut dire ceci ?
    .title = Un mot du formulaire
    .hint-1 = Lisez la phrase, puis essayez chaque mot.
    .hint-2 = « { $not } » est un autre mot. Il veut dire : { $means }.
    .why = Un formulaire que l'on comprend se remplit sans crainte.

forms-pairs = Reliez chaque mot au même mot, dans la langue que vous apprenez.
    .title = Le formulaire dans deux langues
    .hint-1 = Commencez par un mot que vous avez déjà vu sur un écran.
    .hint-2 = « { $a } » va avec « { $a-there } ».
    .why = Mairies et écoles écrivent ces mots sur tous leurs sites.

### Comptes et sécurité

accounts-words = Reliez chaque mot à ce qu'il veut dire.
    .title = Votre compte
    .hint-1 = Cherchez ce qui est un secret, et ce qui n'en est pas un.
    .hint-2 = Le code est fait de chiffres. L'arnaque est un mensonge.
    .why = On peut dire son identifiant. Jamais son mot de passe, ni un code.

accounts-more = Reliez chaque mot à ce qu'il veut dire.
    .title = Entrer, sortir, fermer à clé
    .hint-1 = Deux mots sont des contraires : entrer et sortir.
    .hint-2 = Verrouiller, c'est fermer à clé. Signaler, c'est prévenir.
    .why = Sur un ordinateur partagé, déconnectez-vous toujours avant de partir.

accounts-which = Que veut dire ce mot ?
    .title = Un mot du compte
    .hint-1 = Rappelez-vous les premiers exercices de cette leçon.
    .hint-2 = « { $not } » est un autre mot. Il veut dire : { $means }.
    .why = Qui comprend ces mots protège mieux son compte.

accounts-pairs = Reliez chaque mot au même mot, dans la langue que vous apprenez.
    .title = Le compte dans deux langues
    .hint-1 = Commencez par un mot que vous avez déjà vu sur un écran.
    .hint-2 = « { $a } » va avec « { $a-there } ».
    .why = La page pour se connecter se ressemble dans toutes les langues.

accounts-type = Écrivez le bon mot. Il veut dire : { $means }.
    .title = Écrire un mot du compte
    .hint-1 = Vous avez déjà rencontré ce mot dans cette leçon.
    .hint-2 = C'est « { $one } » ou « { $two } ».
    .why = Vous saurez dire ce qui se passe, et demander de l'aide.

### Le téléphone et l'appareil

phone-words = Reliez chaque mot à ce qu'il veut dire.
    .title = Avec le téléphone
    .hint-1 = Un SMS se lit. Un appel s'entend.
    .hint-2 = Raccrocher termine l'appel. Une application est un programme.
    .why = Vous pouvez toujours raccrocher : c'est votre droit.

phone-more = Reliez chaque mot à ce qu'il veut dire.
    .title = Ce que demande l'appareil
    .hint-1 = Le chargeur a un câble. Le Wi-Fi n'en a pas.
    .hint-2 = Une notification prévient. Une mise à jour répare.
    .why = Les mises à jour protègent : acceptez celles que l'appareil lui-même propose.

phone-which = Ce mot est dans la langue que vous apprenez. Que veut-il dire ?
    .title = Un mot sur le téléphone
    .hint-1 = Voici ce qu'il veut dire : { $sense }.
    .hint-2 = « { $not } » se dit « { $means } ».
    .why = Un téléphone peut parler votre langue : voyez ses réglages.

phone-type = Écrivez « { $word } » dans la langue que vous apprenez.
    .title = Écrire un mot du téléphone
    .hint-1 = Dites d'abord le mot à voix haute, puis écrivez-le.
    .hint-2 = C'est « { $one } » ou « { $two } ».
    .why = Avec ces mots, on peut demander un chargeur dans un magasin.
