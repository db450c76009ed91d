# Les mots des écrans (lessons/glossary.toml), et ce qu'ils veulent dire : douze mots au plus.

## L'écran

word-screen = écran
    .means = la partie de l'ordinateur que l'on regarde
word-desktop = bureau
    .means = ce que l'on voit quand aucun programme n'est ouvert
word-window = fenêtre
    .means = un cadre dans lequel un programme s'affiche
word-button = bouton
    .means = un mot encadré, sur lequel on appuie pour agir
word-menu = menu
    .means = s'ouvre sous son nom et propose des choses à faire
word-icon = icône
    .means = une petite image qui représente un programme ou un fichier
word-cursor = curseur
    .means = la marque qui montre où vos lettres vont s'écrire
word-settings = réglages
    .means = là où l'on choisit la langue, les couleurs ou le son
word-error = erreur
    .means = un avis : l'ordinateur n'a pas réussi ce qui était demandé

## Le clavier et la souris

word-keyboard = clavier
    .means = ce qui sert à écrire avec les dix doigts
word-key = touche
    .means = une des petites pièces où l'on appuie pour écrire
word-capital-letter = majuscule
    .means = se met au début d'un nom : A, B ou C
word-at-sign = arobase
    .means = le signe au milieu d'une adresse e-mail
word-mouse = souris
    .means = le petit objet que la main déplace sur la table
word-click = clic
    .means = une pression courte à gauche, sur la souris
word-double-click = double-clic
    .means = deux pressions rapides à gauche, sur la souris
word-right-click = clic droit
    .means = une pression de l'autre côté de la souris, pour choisir
word-drag = glisser
    .means = déplacer une chose en gardant le bouton appuyé
word-scroll = défiler
    .means = monter ou descendre dans une longue page

## Les fichiers

word-file = fichier
    .means = une lettre, une photo ou une chanson, gardée dans l'ordinateur
word-folder = dossier
    .means = contient des fichiers, comme un tiroir contient des papiers
word-usb-stick = clé USB
    .means = un petit objet qui se branche et emporte vos fichiers
word-open = ouvrir
    .means = faire venir à l'écran, pour lire ou travailler
word-close = fermer
    .means = enlever de l'écran ce qui est fini
word-rename = renommer
    .means = donner un autre nom
word-delete = supprimer
    .means = jeter ce dont on n'a plus besoin
word-bin = corbeille
    .means = garde ce que l'on a jeté : on peut le reprendre

## Écrire et enregistrer

word-select = sélectionner
    .means = marquer ce que l'on veut changer
word-cut = couper
    .means = enlever d'ici, pour mettre ailleurs
word-copy = copier
    .means = faire un double : le premier reste en place
word-paste = coller
    .means = mettre ici ce que l'on vient de couper ou de copier
word-save = enregistrer
    .means = garder son travail, pour le retrouver plus tard
word-save-as = enregistrer sous
    .means = garder son travail avec un autre nom ou ailleurs
word-print = imprimer
    .means = mettre sur du papier
word-ok = valider
    .means = dire oui : l'ordinateur continue
word-cancel = annuler
    .means = renoncer : tout reste comme avant

## Le courrier

word-e-mail = e-mail
    .means = une lettre qui voyage par internet
word-inbox = boîte de réception
    .means = l'endroit où arrivent les messages qu'on vous écrit
word-subject = objet
    .means = la ligne qui dit de quoi parle un message
word-attachment = pièce jointe
    .means = un fichier qui part avec un message
word-send = envoyer
    .means = faire partir un message terminé
word-reply = répondre
    .means = écrire à la personne qui vous a écrit
word-forward = transférer
    .means = faire suivre à quelqu'un un message reçu
word-draft = brouillon
    .means = un message commencé, pas encore parti
word-junk-mail = courrier indésirable
    .means = des messages que personne n'a demandés

## Le web

word-browser = navigateur
    .means = le programme qui montre les pages d'internet
word-site = site
    .means = toutes les pages d'un magasin ou d'une mairie sur internet
word-page = page
    .means = une feuille à lire sur internet
word-address-bar = barre d'adresse
    .means = la ligne du haut, qui dit où vous êtes sur internet
word-link = lien
    .means = des mots qui mènent ailleurs quand on clique dessus
word-tab = onglet
    .means = garde une page de plus ouverte dans la même fenêtre
word-search = rechercher
    .means = trouver quelque chose avec quelques mots
word-bookmark = favori
    .means = une page que l'on garde, pour y revenir vite
word-download = télécharger
    .means = faire venir un fichier d'internet sur l'ordinateur

## Les formulaires

word-form = formulaire
    .means = une page avec des questions et de la place pour répondre
word-required-field = champ obligatoire
    .means = un endroit où il faut écrire, sinon rien ne part
word-tick-box = case à cocher
    .means = un petit carré que l'on marque pour dire oui
word-drop-down-list = liste déroulante
    .means = s'ouvre et montre les réponses possibles
word-date = date
    .means = un jour, un mois et une année
word-address = adresse
    .means = le numéro, la rue et la ville où l'on habite
word-upload = téléverser
    .means = mettre sur un site un fichier de son ordinateur
word-confirm = confirmer
    .means = dire encore une fois que l'on est sûr
word-receipt = reçu
    .means = la preuve que votre demande est arrivée

## Comptes et sécurité

word-account = compte
    .means = votre espace sur un site, pour vous seul
word-user-name = identifiant
    .means = dit au site qui vous êtes ; souvent votre e-mail
word-password = mot de passe
    .means = le secret qui ouvre votre compte
word-sign-in = se connecter
    .means = entrer dans son compte
word-sign-out = se déconnecter
    .means = quitter son compte
word-lock = verrouiller
    .means = fermer à clé, pour que personne d'autre n'ouvre
word-code = code
    .means = quelques chiffres que l'on reçoit pour prouver qui l'on est
word-scam = arnaque
    .means = un mensonge fait pour prendre votre argent
word-report = signaler
    .means = prévenir que quelque chose est dangereux

## Le téléphone et l'appareil

word-app = application
    .means = un programme que l'on installe sur son téléphone
word-text-message = SMS
    .means = quelques mots écrits d'un téléphone à un autre
word-call = appel
    .means = une conversation au téléphone
word-hang-up = raccrocher
    .means = arrêter de parler au téléphone
word-notification = notification
    .means = un petit avis : il y a du nouveau
word-update = mise à jour
    .means = rend un programme plus récent et plus sûr
word-charger = chargeur
    .means = donne du courant à l'appareil
word-wi-fi = Wi-Fi
    .means = internet sans câble, dans une pièce ou une maison
