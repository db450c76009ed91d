pack-title = La vraie vie
pack-about = Des démarches complètes, avec plusieurs programmes, comme la vie les demande.

lesson-papers = Des papiers qui voyagent
lesson-accounts = Entrer dans ses comptes
lesson-work-and-classes = Travail et cours
lesson-with-care = Prudence et rangement

### Noms sur l'ordinateur d'exercice

## Personnes et lieux

aid-office = Aide au logement
teacher = Claire Petit
school-office = École des Acacias
canteen = Cantine des Acacias
social-worker = Awa Diallo
library = Bibliothèque
    .hello = Bienvenue ! Avec un compte, vous réservez des livres.
    .new-account = Créer un compte
job-site = Emploi Rive
gardens = Jardins de la Rive
corner-shop = Relais Tilleul
parcel-service = Colis Rive
fabric-shop = Tissus du Port
workshop = Atelier Numérique

## Dossiers

housing = Logement
work = Travail
papers-folder = Papiers
photos = Photos

## Documents

lease = Bail.pdf
    .text =
        Contrat de location
        Locataire : Tesfay Gebremedhin
menu = Menu_cantine.pdf
    .text = Lundi : lentilles, carottes, yaourt
cv-tesfay = CV_Tesfay.pdf
    .text =
        Tesfay Gebremedhin
        Chauffeur-livreur
scan-office = Scan_0412.pdf
    .text =
        Convocation
        Tesfay Gebremedhin, lundi 23 novembre 2026, 14 h
        Aide au logement, guichet 2
summons = Convocation_23_novembre.pdf
receipt = Recu_aide.pdf
    .text =
        Aide au logement : votre papier est reçu.
        Numéro : R-30517
museum-paper = Sortie_musee.pdf
    .text =
        Autorisation pour la sortie au musée
        Élève : Nour
        Signature du parent : ....................
museum-signed = Sortie_musee_signee.pdf
    .text =
        Autorisation pour la sortie au musée
        Élève : Nour
        Signature du parent : Mariama Bah
zoo-signed = Sortie_zoo_signee.pdf
    .text =
        Autorisation pour la sortie au zoo, juin 2026
        Élève : Nour
        Signature du parent : Mariama Bah
sea-photo = Mer.jpg
    .text = Une photo de la mer, tôt le matin.
cv-mariama = CV_Mariama.pdf
    .text =
        Mariama Bah
        Aide à domicile
rent-october = Quittance_octobre.pdf
    .text =
        Quittance de loyer, octobre 2026
        Locataire : Tesfay Gebremedhin
rent-september = Quittance_septembre.pdf
    .text =
        Quittance de loyer, septembre 2026
        Locataire : Tesfay Gebremedhin
cv-samir = CV_Samir_2026.pdf
    .text =
        Samir Haddad
        Jardinier, six ans d'expérience
        Mis à jour en novembre 2026
cv-samir-draft = CV_Samir_2026.odt
    .text =
        Samir Haddad
        Brouillon, à relire
cv-samir-old = CV_Samir_2023.pdf
    .text =
        Samir Haddad
        Jardinier, trois ans d'expérience
        Mis à jour en mai 2023
payslip = Bulletin_octobre.pdf
    .text =
        Bulletin de paie, octobre 2026
        Olena Kovalenko
health-card = Carte_sante_Olena.pdf
    .text =
        Carte de santé
        Olena Kovalenko
birthday-photo = Anniversaire.jpg
    .text = Olena et ses enfants devant un gâteau.
workshop-guide = Guide_atelier.pdf
    .text =
        Guide de l'Atelier Numérique
        Laissez ce guide sur l'ordinateur.
sofa-advert = Pub_canapes.pdf
    .text =
        Canapés à moitié prix
        Ce week-end seulement !
workshop-list = Liste_atelier.pdf
    .text =
        Ordinateurs de l'Atelier Numérique
        Laissez cette liste sur l'ordinateur.
bank-letter = Lettre_banque.pdf
    .text =
        Banque du Pont
        Relevé de compte d'Olena Kovalenko

## Messages reçus

lesson-moved = Le cours change de jour
    .text =
        Bonjour,
        Le cours de lundi passe au mercredi, à 14 h.
        Claire Petit
summons-letter = Votre rendez-vous du 23 novembre
    .text =
        Rendez-vous : lundi 23 novembre 2026, à 14 h.
        Votre convocation est jointe. Gardez-la.
        Envoyez-la aussi par notre site.
        Votre numéro d'allocataire est 4071853.
museum-letter = Sortie au musée le 27 novembre
    .text =
        Bonjour Madame Bah,
        Nour va au musée le vendredi 27 novembre 2026.
        Imprimez le papier joint et signez-le.
        Puis renvoyez-le en réponse à ce message.
canteen-letter = Menu de la cantine
    .text =
        Bonjour,
        Lundi : lentilles, carottes, yaourt.
        La cantine des Acacias
proof-letter = Il manque une quittance
    .text =
        Bonjour Monsieur Gebremedhin,
        La quittance d'octobre manque dans votre dossier.
        Elle est sur le site de Logis Rive.
        Envoyez-la en réponse à ce message.
        Mettez Awa Diallo en copie : elle vous aide.
false-alert = URGENT : compte bloqué
    .text =
        Votre compte sera fermé ce soir !
        Vite, donnez votre mot de passe sur notre page.
        Emploi Rive
unlock-account = Débloquer mon compte
reset-letter = Votre nouveau mot de passe
    .text =
        Bonjour Monsieur Haddad,
        Vous avez demandé un nouveau mot de passe.
        Choisissez-le sur notre site.
        Vous n'avez rien demandé ? Ne faites rien.
choose-password = Choisir un mot de passe
job-offer = Nous cherchons un jardinier
    .text =
        Bonjour,
        Nous cherchons un jardinier pour janvier.
        Envoyez votre CV à jour, en PDF, à :
        recrutement@jardins-rive.example
        Nadia El Amrani, Jardins de la Rive
parcel-letter = Votre colis 4820917 est parti
    .text =
        Bonjour Madame Ndiaye,
        Votre colis a le numéro 4820917.
        Suivez-le sur notre site.
        Il n'y a rien à payer.
order-letter = Merci pour votre commande
    .text =
        Bonjour Madame Ndiaye,
        Votre tissu bleu part avec Colis Rive.
        Vous recevrez bientôt le numéro du colis.
        Tissus du Port
return-letter = Retour de l'ordinateur prêté
    .text =
        Vous rendez l'ordinateur vendredi. Avant cela :
        vos papiers et photos vont sur votre clé USB ;
        le guide et la liste de l'atelier restent ici ;
        la publicité va à la corbeille ;
        la corbeille est vidée, la clé éjectée ;
        et vous vous déconnectez du courrier.

## Téléphone

sms-lesson = Le cours de jeudi
    .text =
        Bonjour ! Le cours de jeudi commence à 14 heures.
        À bientôt, Claire
sms-code = Votre code d'inscription
    .text =
        Bibliothèque : votre code d'inscription est 482913.
        Ne le donnez à personne, même par téléphone.
sms-corner-shop = Nouveaux horaires du relais
    .text =
        Relais Tilleul : nous ouvrons maintenant le samedi matin.
        Vous pourrez y prendre votre colis.
sms-false-parcel = Colis bloqué, payez 1,95 €
    .text =
        Votre colis est bloqué ! Payez 1,95 € avant minuit.
        Sinon, il repart. Ouvrez le lien et donnez votre carte.

## Ce qu'on écrit

hello = Bonjour
madam = Madame
sir = Monsieur
thanks = Merci
regards = Cordialement
here-paper = Voici le papier signé.
here-receipt = Voici la quittance d'octobre.
application = Candidature jardinier
i-apply = Votre offre de jardinier m'intéresse.
cv-attached = Vous trouverez mon CV ci-joint.
free-place = Cours du soir
ask-place = Avez-vous une place pour moi ?
master = petit pont bois rouge vieux moulin forêt

## Mots cherchés

w-class = cours
w-classes = leçons
w-french = français
w-the-french = francais
w-learn = apprendre
w-evening = soir
w-free = gratuit

### Pages

aid-home = Aide au logement
    .hello = Bienvenue sur le site de l'aide au logement.
    .send-paper = Envoyer un papier
papers = Envoyer un papier
    .file-number = Numéro d'allocataire
    .proof = Votre papier
    .send = Envoyer
papers-sent = Papier reçu
    .soon = Merci. Gardez ce reçu jusqu'au rendez-vous.
landlord = Logis Rive
    .hello = Bonjour Monsieur Gebremedhin. Vous êtes connecté.
    .my-papers = Mes papiers
landlord-enter = Se connecter
    .mail = Adresse e-mail
    .secret = Mot de passe
    .enter = Entrer
landlord-mine = Mes papiers
    .whose = Vos quittances de loyer. Choisissez un mois pour le télécharger.
    .october = Quittance d'octobre 2026
    .september = Quittance de septembre 2026
    .leave = Se déconnecter
join = Créer un compte
    .mail = Adresse e-mail
    .secret = Mot de passe
    .terms = J'ai lu les règles et je les accepte
    .create = Créer mon compte
confirm = Votre code
    .sent = Un code de six chiffres vient d'arriver sur votre téléphone.
    .code = Code reçu
    .confirm = Confirmer
account-ready = Compte créé
    .ready = Votre compte est prêt. Bonne lecture !
job-enter = Emploi Rive : se connecter
    .mail = Adresse e-mail
    .secret = Mot de passe
    .enter = Entrer
    .forgotten = Mot de passe oublié ?
forgot = Mot de passe oublié
    .about = Écrivez votre adresse. Vous recevrez un message avec un lien.
    .mail = Adresse e-mail
    .send = Envoyer le lien
look-in-mail = Regardez votre courrier
    .look = Un message vient de partir. Ouvrez-le et suivez son lien.
new-password = Choisir un mot de passe
    .secret = Mot de passe
    .save = Enregistrer
job-mine = Mon espace emploi
    .interview = Entretien : jeudi 26 novembre 2026, 9 h, Jardins de la Rive.
    .leave = Se déconnecter
false-page = Compte bloqué !
    .hurry = Vite ! Écrivez votre mot de passe tout de suite.
    .mail = Adresse e-mail
    .secret = Mot de passe
    .send = Débloquer
seeker = Trouver
    .words = Votre recherche
    .quick = Parlez français en dix jours
    .quick-about = Le soir et le week-end. 90 € par mois.
    .mill = Cours de français au Moulin
    .mill-about = Gratuit. Pour tous les niveaux.
    .bridge = Cours de français à la Maison du Pont
    .bridge-about = Gratuit. Pour tous les niveaux.
quick-classes = Langues Vite
    .when = Quand : le lundi et le jeudi, de 19 h à 21 h.
    .price = Prix : 90 € par mois.
    .write = Nous écrire
mill-classes = Le Moulin
    .when = Quand : le mardi et le jeudi, de 9 h à 11 h.
    .price = Prix : gratuit.
    .write = Nous écrire
bridge-classes = Maison du Pont
    .when = Quand : le mardi et le jeudi, de 18 h 30 à 20 h.
    .price = Prix : gratuit.
    .write = Nous écrire
town = Valbrune
    .hello = Bienvenue sur le site de la ville.
track = Colis Rive : suivre un colis
    .parcel = Numéro du colis
    .look = Suivre
parcel-there = Votre colis est arrivé
    .there = Il vous attend au Relais Tilleul, jusqu'au 30 novembre.
    .nothing-to-pay = Il n'y a rien à payer.
false-fee = Payez 1,95 €
    .hurry = Votre colis repart dans dix minutes !
    .card = Numéro de carte
    .pay = Payer

### Des papiers qui voyagent

appointment = L'aide au logement a écrit à Tesfay. Gardez le papier joint dans Documents, dossier { $housing }, sous le nom { $summons }. Envoyez-le par le site de l'aide. Gardez le reçu dans le même dossier.
    .title = Préparer un rendez-vous
    .hint-1 = Lisez le message. Enregistrez le papier joint dans Documents, dossier { $housing }.
    .hint-2 = Dans Fichiers, { KEY("F2") } renomme { $scan-office }. Le lien du message mène au formulaire.
    .hint-3 = Écrivez 4071853, choisissez { $summons }, puis « Envoyer ». Ensuite, « Enregistrer le reçu ».
    .why = Un nom clair, un envoi, un reçu : au guichet, tout est prêt.

school-outing = L'école attend un papier signé par Mariama. Le papier signé est sur la clé USB. Renvoyez-le à l'école avec quelques mots. Ensuite, éjectez la clé.
    .title = Renvoyer un papier signé
    .hint-1 = Lisez le message de l'école : de quelle sortie s'agit-il ?
    .hint-2 = Appuyez sur « Répondre », écrivez quelques mots, puis « Joindre ». Choisissez la clé USB.
    .hint-3 = Joignez { $museum-signed } et envoyez. Dans Fichiers : menu « Périphériques », « Éjecter ».
    .why = Deux papiers se ressemblent souvent. Le nom du fichier aide à choisir.
    .trap = La clé est partie sans être éjectée. Un fichier peut s'y perdre. Éjectez-la d'abord : l'ordinateur finit alors d'écrire.
    .goal-1 = L'école n'a pas encore { $museum-signed }, avec quelques mots.
    .goal-2 = La clé USB n'est pas encore éjectée.

# gloss: download
rent-proof = L'aide au logement demande un papier à Tesfay. Prenez-le sur le site de son propriétaire. Envoyez-le comme le message le demande.
    .title = Envoyer une quittance
    .hint-1 = Lisez tout le message. Quel mois ? Et qui doit recevoir une copie ?
    .hint-2 = Dans Web, suivez « Mes papiers » et prenez le bon mois : il arrive dans Téléchargements. Puis répondez au message.
    .hint-3 = « Contacts » : { $social-worker }, puis « Copie ». « Joindre » : { $rent-october }, dans Téléchargements. Écrivez quelques mots et envoyez.
    .why = En copie, la personne qui vous aide sait où en est le dossier.
    .goal-1 = Attendus : { $rent-october }, quelques mots, { $social-worker } en copie.

### Entrer dans ses comptes

new-account = Lin veut un compte à la bibliothèque (lin.chen@poste.example). Gardez un mot de passe solide dans Mots de passe, sous biblio-valbrune.example. Créez le compte avec lui et le code du téléphone.
    .title = Créer un compte protégé
    .hint-1 = Dans Mots de passe, ajoutez le site et générez un mot de passe. Copiez-le.
    .hint-2 = Dans Web, collez-le deux fois avec { KEY("Ctrl+V") }. Le code est dans Téléphone.
    .hint-3 = Ouvrez le message, « Copier le code ». Dans Web, collez-le et appuyez sur « Confirmer ».
    .why = Un mot de passe solide, que vous n'avez pas à retenir. Le gestionnaire le garde.

forgotten-password = Samir a oublié son mot de passe. Demandez un lien pour samir.haddad@poste.example. Gardez un nouveau mot de passe solide dans Mots de passe, sous emploi-rive.example. Puis connectez-vous.
    .title = Retrouver son compte
    .hint-1 = Suivez « Mot de passe oublié ? ». Le lien arrive dans Courrier.
    .hint-2 = Le vrai message parle de votre demande. Dans Mots de passe, ajoutez emploi-rive.example et générez.
    .hint-3 = Copiez le mot de passe. Collez-le deux fois sur la page du lien, puis pour entrer.
    .why = Oublier arrive à tout le monde. Une adresse e-mail suffit pour revenir.
    .trap = Cette page n'est pas Emploi Rive : l'adresse finit par alerte.example. Elle vole les mots de passe. Suivez seulement le lien que vous avez demandé.

### Travail et cours

apply-for-job = Samir répond à une offre d'emploi. Lisez-la et envoyez sa candidature : un objet, une formule de politesse, quelques mots, et le bon CV.
    .title = Envoyer une candidature
    .hint-1 = L'offre dit à quelle adresse écrire, et quel CV envoyer.
    .hint-2 = Commencez le texte par « { $hello } ». Le CV est dans Documents, dossier { $work }.
    .hint-3 = Joignez { $cv-samir } : il est à jour et en PDF. Puis appuyez sur « Envoyer ».
    .why = Un PDF s'ouvre partout de la même façon. Et un bonjour donne envie de lire.
    .goal-1 = L'employeur attend un objet, un « { $hello } » et le fichier { $cv-samir }.

evening-class = Bashir travaille toute la journée. Cherchez un cours de français gratuit, le soir. Comparez, puis écrivez au bon endroit.
    .title = Chercher et comparer
    .hint-1 = Écrivez par exemple « { $w-class } { $w-french } { $w-evening } » dans la page, puis « Rechercher ».
    .hint-2 = « Annonce » veut dire : quelqu'un paie pour être en premier. Lisez les heures et les prix.
    .hint-3 = La Maison du Pont convient. « Nous écrire » ouvre un message : objet, texte, « Envoyer ».
    .why = Le premier résultat n'est pas toujours le meilleur. Comparer prend deux minutes.
    .goal-1 = Le cours gratuit du soir attend un message, avec un objet.

### Prudence et rangement

false-parcel = Fatou attend un colis. Un message de son téléphone trompe : signalez-le. Trouvez son colis sur le vrai site de Colis Rive.
    .title = Le faux colis
    .hint-1 = Un message qui trompe presse et demande de l'argent. Ne suivez pas son lien.
    .hint-2 = Ouvrez ce message et choisissez « Signaler ». Le numéro du colis est dans Courrier.
    .hint-3 = Suivez le lien du message de { $parcel-service }. Écrivez 4820917, puis « Suivre ».
    .why = Signaler protège aussi les autres. Le vrai site, on l'ouvre soi-même.
    .trap = Cette page n'est pas Colis Rive : l'adresse finit par frais.example. Elle veut le numéro de la carte. Ici, rien n'est perdu. En vrai, fermez la page sans payer.
    .goal-1 = Le message qui trompe n'est pas encore signalé.
    .goal-2 = Le colis 4820917 n'est pas encore trouvé sur le vrai site.

give-laptop-back = Olena rend un ordinateur prêté. Lisez le message de l'atelier et faites ce qu'il demande. Ses papiers sont dans Téléchargements.
    .title = Rendre un ordinateur
    .hint-1 = Ouvrez chaque fichier inconnu : est-il à Olena, ou à l'atelier ?
    .hint-2 = Coupez ses deux papiers et sa photo, collez-les sur la clé. Jetez la publicité.
    .hint-3 = Ouvrez la corbeille et videz-la. Éjectez la clé. Dans Courrier, déconnectez-vous.
    .why = La personne suivante trouve un ordinateur propre. Vos papiers partent avec vous.
    .trap = La clé est partie sans être éjectée. Un fichier peut s'y perdre. Éjectez-la d'abord : l'ordinateur finit alors d'écrire.
