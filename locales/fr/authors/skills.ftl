# Les compétences de lessons/skills.toml, comme on les dit aux gens.

skill-keyboard-name-keys = Reconnaître les touches du clavier
skill-keyboard-type-name = Écrire son nom et sa ville, avec majuscule et accent
skill-keyboard-type-signs = Taper @, les signes et les chiffres
skill-keyboard-lock-keys = Remarquer et désactiver Verr. Maj et Verr. Num
skill-mouse-click = Pointer, cliquer, double-cliquer, faire un clic droit
skill-mouse-drag-scroll = Glisser-déposer, cocher, ouvrir une liste, faire défiler
skill-computer-log-on-off = Ouvrir sa session, verrouiller, se déconnecter, éteindre
skill-keyboard-correct-text = Corriger un texte sans le retaper
skill-keyboard-copy-paste = Copier, couper, coller et annuler au clavier
skill-computer-make-comfortable = Agrandir le texte, régler le contraste et la souris

skill-files-tell-file-from-folder = Distinguer un fichier d'un dossier et lire ses détails
skill-files-open-path = Ouvrir des dossiers l'un dans l'autre et revenir
skill-files-save-in-place = Enregistrer au bon endroit, avec un nom choisi
skill-files-find-lost = Retrouver un fichier enregistré
skill-files-bin-and-restore = Mettre à la corbeille, puis restaurer
skill-files-create-folder = Créer un dossier et le nommer
skill-files-rename-clearly = Renommer un fichier de façon claire
skill-files-copy-or-move = Choisir entre copier et déplacer
skill-files-copy-to-usb = Copier sur une clé USB et la retirer sans risque
skill-files-sort-into-folders = Ranger des fichiers dans des dossiers
skill-files-know-types = Reconnaître les types de fichiers et ouvrir un zip
skill-files-back-up = Faire une sauvegarde et retrouver la version d'hier

skill-web-type-address = Taper l'adresse d'un site au bon endroit
skill-web-follow-link = Suivre un lien, revenir, actualiser
skill-web-search-words = Chercher avec quelques mots utiles
skill-web-spot-adverts = Repérer les publicités dans les résultats
skill-web-read-domain = Distinguer un site officiel d'une imitation
skill-web-refine-search = Affiner une recherche
skill-web-tabs-cookies = Utiliser les onglets, fermer les fenêtres, choisir les cookies
skill-web-judge-page = Juger si une page est fiable
skill-web-bookmark-history = Garder un favori et effacer l'historique
skill-web-check-ai-answer = Vérifier la réponse d'une IA avant de l'utiliser

skill-mail-check-address = Reconnaître une adresse e-mail valable
skill-mail-serious-address = Choisir une adresse e-mail sérieuse
skill-mail-read = Ouvrir un message, trouver qui l'envoie et quand
skill-mail-write = Écrire et envoyer un e-mail complet
skill-mail-reply-sign-out = Répondre, puis se déconnecter
skill-mail-attach = Joindre le bon fichier
skill-mail-download = Télécharger une pièce jointe et la retrouver
skill-mail-copy-forward = Choisir entre répondre à tous, transférer, Cc et Cci
skill-mail-sort-spam = Trier les indésirables et se désabonner sans risque
skill-mail-spot-phishing = Repérer un message frauduleux
skill-mail-find-file = Retrouver un ancien message et le classer

skill-passwords-rank = Classer des mots de passe du plus faible au plus solide
skill-passwords-keep-secret = Garder ses codes et mots de passe secrets
skill-passwords-build-passphrase = Créer une phrase de passe solide
skill-passwords-one-per-account = Avoir un mot de passe par compte
skill-passwords-reset = Changer un mot de passe oublié
skill-passwords-one-time-code = Se connecter avec un code à usage unique
skill-passwords-sign-in-alert = Comprendre une alerte de connexion et agir
skill-passwords-use-vault = Utiliser un gestionnaire de mots de passe
skill-computer-update-safely = Accepter une vraie mise à jour, refuser une fausse

skill-forms-required-fields = Remplir les champs obligatoires et corriger
skill-forms-formats = Écrire une date, un téléphone, un code postal
skill-forms-names-as-on-papers = Écrire ses noms comme sur ses papiers
skill-forms-boxes-lists = Utiliser cases, boutons et listes d'un formulaire
skill-forms-create-account = Créer un compte et le confirmer
skill-forms-upload-proof = Envoyer un justificatif au bon format
skill-forms-draft-receipt = Garder un brouillon, envoyer, noter le reçu
skill-forms-franceconnect = Se connecter avec FranceConnect
skill-forms-necessary-data = Ne donner que les données nécessaires
skill-forms-follow-file = Suivre un dossier et répondre à temps
skill-forms-pay-safely = Vérifier une page de paiement

skill-calls-join = Rejoindre un appel et autoriser micro et caméra
skill-calls-mute-leave = Couper le son, la caméra, et quitter
skill-calls-fix-sound = Agir quand on ne vous entend pas
skill-calls-share-window = Partager la bonne fenêtre, puis arrêter
skill-calls-choose-channel = Choisir entre e-mail, message et appel
skill-calls-schedule = Planifier un appel et inviter

skill-social-who-sees = Savoir qui voit une publication
skill-social-what-not-to-post = Savoir ce qu'il ne faut pas publier
skill-social-private-profile = Rendre son profil privé, bloquer, signaler
skill-social-react-to-scam = Réagir à un faux profil ou à une arnaque
skill-social-check-before-sharing = Vérifier une information avant de la partager
skill-social-polite-tone = Écrire poliment, selon la personne
skill-social-ask-erasure = Demander l'effacement de ses données

skill-office-new-document = Créer un document, l'enregistrer, le rouvrir
skill-office-format = Mettre en forme comme un modèle
skill-office-check-spelling = Utiliser la correction orthographique
skill-office-print-pdf = Imprimer ou exporter en PDF
skill-office-cells-sum = Saisir dans un tableau, trier, additionner
skill-office-budget = Faire un budget avec des formules

skill-work-find-offer = Trouver une offre d'emploi et la lire
skill-work-complete-cv = Compléter un CV d'une page
skill-work-send-cv = Envoyer son CV par e-mail
skill-work-apply-online = Postuler en ligne et suivre les réponses
skill-work-spot-false-offer = Repérer une fausse offre d'emploi

skill-help-no-connection = Agir quand il n'y a pas de connexion
skill-help-ask-precisely = Demander de l'aide avec un message précis
skill-help-ask-assistant = Poser une question claire à une IA, sans donnée personnelle
