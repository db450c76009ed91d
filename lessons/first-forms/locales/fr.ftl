pack-title = Formulaires : premiers pas
pack-about = Remplir, corriger et envoyer un formulaire sur Internet, puis garder le reçu.

lesson-fill-in = Remplir un formulaire
lesson-accounts = Un compte à soi
lesson-send-papers = Envoyer des papiers

### Names on the practice computer

## People

haddad = Haddad
samir = Samir
kovalenko = Kovalenko
petrenko = Petrenko
olena = Olena
gebremedhin = Gebremedhin
tesfay = Tesfay

## Jours

day-march = 7 mars 1990
day-november = 5 novembre 1984
day-june = 2 juin 2001

## Files

housing = Logement
rent-may = Quittance_mai.pdf
    .text =
        Quittance de loyer, mai 2026
        Locataire : Tesfay Gebremedhin
        12, rue des Tilleuls, Valbrune
lease = Bail.pdf
    .text =
        Contrat de location
        Signé le 1er novembre 2025
cv-tesfay = CV_Tesfay.pdf
    .text =
        Tesfay Gebremedhin
        Chauffeur-livreur
sea-photo = Mer.jpg
    .text = Une photo de la mer, tôt le matin.
nour-big = Nour_grande.jpg
    .text =
        Une photo d'identité de Nour.
        Elle est très détaillée, donc lourde.
nour-small = Nour_petite.jpg
    .text =
        Une photo d'identité de Nour.
        Elle est plus petite, donc légère.
receipt = Recu_aide.pdf
    .text =
        Aide au logement : votre demande est reçue.
        Numéro de dossier : A-48213
        Gardez ce numéro.

### Pages

card = Carte de bibliothèque
    .family = Nom de famille
    .given = Prénom
    .mail = Adresse e-mail
    .nickname = Surnom
    .send = Envoyer
card-thanks = Merci
    .soon = Votre carte vous attend à l'accueil.
bus = Carte de bus
    .born = Date de naissance
    .phone = Téléphone
    .postcode = Code postal
    .send = Envoyer
bus-sent = Demande reçue
    .soon = Votre carte arrive dans une semaine.
health = Compte santé
    .paper = Ce qui est écrit sur la carte d'Olena :
    .on-paper = Sur la carte
    .written = Écrit
    .paper-birth = Nom de naissance
    .value-birth = { $petrenko }
    .paper-used = Nom d'usage
    .value-used = { $kovalenko }
    .paper-given = Prénom
    .value-given = { $olena }
    .birth = Nom de naissance
    .used = Nom d'usage
    .used-help = Le nom de tous les jours, s'il est différent.
    .given = Prénom
    .send = Envoyer
health-sent = Compte créé
    .soon = Vous recevrez une lettre avec un code.
lessons = Cours de français
    .level = Niveau
    .beginner = Débutant
    .middle = Moyen
    .fluent = Avancé
    .time = Moment
    .morning = Le matin
    .evening = Le soir
    .children = J'ai besoin d'une garde d'enfants
    .send = S'inscrire
lessons-sent = Inscription reçue
    .soon = Le premier cours est lundi.
town = Mairie de Valbrune
    .hello = Bienvenue sur le site de la mairie.
    .new-account = Créer un compte
    .enter = Se connecter
join = Créer un compte
    .mail = Adresse e-mail
    .secret = Mot de passe
    .terms = J'ai lu les règles du site et je les accepte
    .create = Créer mon compte
welcome = Compte créé
    .ready = Votre compte est prêt.
    .enter = Se connecter
enter-page = Se connecter
    .mail = Adresse e-mail
    .secret = Mot de passe
    .enter = Entrer
mine = Mon espace
    .appointment = Rendez-vous : mardi 17 novembre, 10 h 30, guichet 4.
    .leave = Se déconnecter
aid-home = Aide au logement
    .hello = Une demande est commencée.
    .go-on = Reprendre ma demande
aid = Demander une aide
    .reason = Pour quoi ?
    .housing = Le logement
    .work = Le travail
    .health = La santé
    .proof = Justificatif
    .send = Envoyer
aid-sent = Demande envoyée
    .soon = Réponse dans deux semaines.
pupil = Photo de l'élève
    .photo = Photo d'identité
    .send = Envoyer
pupil-sent = Photo reçue
    .soon = Merci. L'école a la photo.
claim = Demande d'aide
    .family = Nom de famille
    .given = Prénom
    .file-number = Numéro d'allocataire
    .send = Envoyer
    .later = Enregistrer le brouillon
claim-sent = Demande envoyée
    .soon = Gardez ce numéro : on vous le demandera.

### Fill in

library-card = Samir Haddad veut une carte de bibliothèque. Remplissez et envoyez. Son adresse : samir@poste.example.
    .title = Remplir et envoyer
    .hint-1 = L'étoile * marque ce qui est obligatoire. Le surnom peut rester vide.
    .hint-2 = Écrivez { $haddad }, puis { KEY("Tab") }. Écrivez { $samir }, puis { KEY("Tab") }, et l'adresse.
    .hint-3 = Quand tout est écrit, appuyez sur « Envoyer ».
    .why = Une étoile veut dire « obligatoire ». Le reste, vous pouvez le laisser vide.

fix-one-answer = Olena a rempli ce formulaire. Envoyez-le, lisez le message et corrigez. Son adresse : olena@poste.example.
    .title = Lire le message, corriger
    .hint-1 = Appuyez sur « Envoyer ». Le site dit en haut quelle réponse est à revoir.
    .hint-2 = Le signe @ manque dans l'adresse. Les autres réponses sont bonnes : laissez-les.
    .hint-3 = Écrivez olena@poste.example dans « Adresse e-mail », puis « Envoyer ».
    .why = Rien n'est perdu quand un site demande une correction. Une seule réponse change.

right-format = Bashir est né le { $birthday }. Téléphone : { $number }. Code postal : { $code }. Remplissez et envoyez.
    .title = Dates et numéros
    .hint-1 = Sous chaque réponse, un exemple montre comment écrire.
    .hint-2 = Pour la date : le jour, le mois, l'année. Janvier est le mois 01.
    .hint-3 = Écrivez { $date }, { $number } et { $code }.
    .why = Les sites veulent le jour d'abord, puis le mois et l'année. Vous savez les suivre.

names-on-papers = Remplissez le compte santé d'Olena, comme sur sa carte.
    .title = Comme sur les papiers
    .hint-1 = Deux noms sont sur la carte. Recopiez chacun à sa place.
    .hint-2 = Nom de naissance : { $petrenko }. Nom d'usage : { $kovalenko }.
    .hint-3 = Écrivez { $petrenko }, { $kovalenko }, { $olena }, puis « Envoyer ».
    .why = Un nom écrit autrement bloque souvent un dossier. Recopier la carte évite cela.

boxes-and-lists = Inscrivez Tesfay : niveau { $grade ->
        [beginner] débutant
        [middle] moyen
       *[fluent] avancé
    }, { $when ->
        [morning] le matin
       *[evening] le soir
    }. Pas de garde d'enfants.
    .title = Listes et cases
    .hint-1 = Ouvrez la liste « Niveau ». Pour le moment, choisissez un rond ○.
    .hint-2 = Une case □ se coche ou reste vide. Une seule est à cocher ici.
    .hint-3 = « { $grade ->
        [beginner] { lessons.beginner }
        [middle] { lessons.middle }
       *[fluent] { lessons.fluent }
    } », « { $when ->
        [morning] { lessons.morning }
       *[evening] { lessons.evening }
    } », la case du robot, puis « S'inscrire ».
    .why = Le rond ○ : une seule réponse. La case □ : oui ou non.

### Accounts

create-account = Amina veut un compte sur ce site. Son adresse : amina@poste.example. Inventez un mot de passe solide.
    .title = Créer un compte
    .hint-1 = Suivez « Créer un compte ». Inventez une phrase de plusieurs mots sans lien.
    .hint-2 = Sept mots, par exemple : tortue lampe grenade fenetre coton violon nuage.
    .hint-3 = Écrivez le mot de passe deux fois, cochez les règles, puis « Créer mon compte ».
    .why = Une phrase de sept mots est longue à deviner et facile à retenir.

sign-in-out = Connectez-vous avec amina@poste.example et « velo citron 82 nuage ». Lisez le rendez-vous, puis déconnectez-vous.
    .title = Entrer et sortir
    .hint-1 = Suivez « Se connecter ». Écrivez l'adresse, puis le mot de passe.
    .hint-2 = « Afficher » montre le mot de passe : vous pouvez le relire.
    .hint-3 = Une fois le rendez-vous lu, appuyez sur « Se déconnecter ».
    .why = Sur un ordinateur partagé, se déconnecter ferme la porte derrière soi.

### Send papers

upload-proof = Tesfay demande une aide pour son logement. Ajoutez la quittance de mai et envoyez.
    .title = Joindre un justificatif
    .hint-1 = Choisissez « Le logement » dans la liste. Puis appuyez sur « Choisir un fichier ».
    .hint-2 = La quittance est dans Documents, dossier { $housing }. C'est { $rent-may }.
    .hint-3 = Ouvrez { $housing }, puis { $rent-may }. Appuyez ensuite sur « Envoyer ».
    .why = Un justificatif prouve ce que vous écrivez. Vous savez le joindre.

too-heavy = L'école demande une photo de Nour. Essayez { $nour-big }, puis lisez le message.
    .title = Un fichier trop lourd
    .hint-1 = Les photos sont dans Images. Le site accepte 1000 ko au plus.
    .hint-2 = { $nour-big } est trop lourd. Il existe aussi { $nour-small }.
    .hint-3 = Appuyez sur « Choisir un autre fichier », prenez { $nour-small }, puis « Envoyer ».
    .why = Un fichier trop lourd n'est pas grave. Une photo plus petite suffit.

# gloss: draft
save-draft = Tesfay Gebremedhin n'a pas encore son numéro. Écrivez son nom et son prénom, puis enregistrez le brouillon.
    .title = Continuer un autre jour
    .hint-1 = Écrivez le nom et le prénom. Laissez le numéro vide.
    .hint-2 = Appuyez sur « Enregistrer le brouillon », à côté de « Envoyer ».
    .why = Un brouillon attend. Vous pouvez chercher un papier et revenir.

finish-draft = Tesfay a trouvé son numéro d'allocataire : { $number }. Reprenez sa demande et envoyez-la.
    .title = Reprendre et envoyer
    .hint-1 = Suivez « Reprendre ma demande ». Le nom est déjà écrit.
    .hint-2 = Écrivez { $number } dans « Numéro d'allocataire », puis « Envoyer ».
    .why = Ce que vous avez écrit avant est encore là. Il reste à compléter.

keep-receipt = La demande est prête. Envoyez-la, puis enregistrez le reçu dans Documents, dossier { $housing }.
    .title = Garder le reçu
    .hint-1 = Appuyez sur « Envoyer ». Le numéro et le reçu arrivent ensuite.
    .hint-2 = Appuyez sur « Enregistrer le reçu ». Ouvrez le dossier { $housing } avant d'enregistrer.
    .why = Le reçu prouve la date de l'envoi. Le numéro sert à suivre la demande.
    .goal-2 = Le reçu n'est pas encore dans le dossier { $housing }.
