pack-title = Le courrier : premiers pas
pack-about = Lire, écrire, répondre et envoyer des fichiers, sur un ordinateur d'exercice.

lesson-read-mail = Lire ses messages
lesson-write-mail = Écrire et répondre
lesson-papers-by-mail = Envoyer et recevoir des papiers

### Noms sur l'ordinateur d'exercice

## Personnes

post-team = L'équipe Poste
canteen = Cantine des Acacias
health-centre = Centre des Peupliers
furniture-shop = Meubles Soleil
teacher = Claire Petit
language-shop = Langues Vite
parcel-service = Colis Rive
school-office = École des Acacias
restaurant = Restaurant Le Figuier
bakery = Boulangerie du Pont
friend = Lin Chen
train-company = Train Rive

## Messages reçus

welcome = Bienvenue dans votre courrier
    .text =
        Bonjour,
        Votre adresse est prête.
        Ceci est un ordinateur d'exercice.
        Rien ne part vraiment : essayez tout.
        L'équipe Poste
school-meal = Menu de la cantine
    .text =
        Bonjour,
        Lundi : lentilles, carottes, yaourt.
        Mardi : poisson, riz, pomme.
        La cantine des Acacias
appointment = Votre rendez-vous du 27 octobre
    .text =
        Bonjour Madame Kovalenko,
        Votre rendez-vous est le mardi 27 octobre 2026, à 10 h 30.
        Docteur Ben Ali, deuxième étage.
        Apportez votre carnet de vaccins.
        Le Centre des Peupliers
sofa-sale = Canapés à moitié prix
    .text =
        Ce week-end seulement !
        Venez essayer nos canapés.
        Meubles Soleil
lesson-old = Début des cours
    .text =
        Bonjour à tous,
        Le premier cours est le lundi 14 septembre, salle 3.
        Claire Petit
lesson-new = Salle du cours de français
    .text =
        Bonjour à tous,
        Lundi, le cours est dans la salle 5.
        Apportez un cahier.
        Claire Petit
lesson-advert = Parlez français en dix jours
    .text =
        Une méthode facile, pour tous.
        Première leçon offerte.
        Langues Vite
parcel-note = Votre colis arrive demain
    .text =
        Bonjour,
        Le facteur passe demain entre 9 h et 12 h.
        Vous n'avez rien à faire.
        Colis Rive
school-card = Carte de l'école
    .text =
        Bonjour,
        Nour a sa carte de l'école.
        Pour nous écrire : ecole@acacias.example
        L'école des Acacias
lesson-moved = Le cours change de jour
    .text =
        Bonjour Tesfay,
        Le cours de lundi passe au mercredi, à 14 h.
        Pouvez-vous venir ?
        Claire Petit
job-news = Votre candidature
    .text =
        Bonjour Monsieur Haddad,
        Votre candidature nous intéresse.
        Nous vous appelons jeudi matin.
        Restaurant Le Figuier
bakery-offer = Nous cherchons une vendeuse
    .text =
        Bonjour,
        Nous cherchons une vendeuse pour le matin.
        Envoyez votre CV à cette adresse.
        La boulangerie du Pont
vaccine-letter = Vos vaccins
    .text =
        Bonjour Madame Kovalenko,
        Voici votre convocation.
        Gardez ce papier : on vous le demandera.
        Le Centre des Peupliers
ticket-letter = Votre billet de train
    .text =
        Bonjour Monsieur Nouri,
        Voici votre billet.
        Montrez-le dans le train.
        Train Rive

## Ce qu'on écrit

opening-hours = Horaires
hello = Bonjour
ask-saturday = Êtes-vous ouverts le samedi ?
ask-evening = Êtes-vous ouverts le soir ?
ask-sunday = Êtes-vous ouverts le dimanche ?
thanks = Merci
nour-ill = Nour est malade
nour-stays = Ma fille Nour reste à la maison aujourd'hui.
i-come = Oui, je viens mercredi à 14 h.
application = Candidature
cv-attached = Vous trouverez mon CV ci-joint.
registration = Inscription au sport
certificate-attached = Le certificat est en pièce jointe.

## Documents et dossiers

health = Santé
work = Travail
cv-fatou = CV_Fatou_2026.pdf
    .text =
        Fatou Ndiaye
        Vendeuse, quatre ans d'expérience
        Mis à jour en octobre 2026
cv-fatou-old = CV_Fatou_2024.pdf
    .text =
        Fatou Ndiaye
        Vendeuse, deux ans d'expérience
        Mis à jour en mars 2024
beach-photo = Plage.jpg
    .text = Trois personnes rient sur une plage.
certificate = Certificat_medical.pdf
    .text =
        Certificat médical
        Moussa Traoré peut faire du sport.
        29 septembre 2026
lease = Bail.pdf
    .text =
        Contrat de location
        Locataire : Moussa Traoré
summons = Convocation.pdf
    .text =
        Convocation
        Olena Kovalenko, jeudi 15 octobre 2026, 9 h
        Centre des Peupliers, premier étage
menu = Menu_cantine.pdf
    .text = Lundi : lentilles, carottes, yaourt
train-ticket = Billet_train.pdf
    .text =
        Billet de train
        Samedi 21 novembre 2026, départ à 9 h 12
        Voiture 4, place 31

### Lire ses messages

open-appointment = Olena attend un message de « { $sender } ». Ouvrez « { $wanted } » et lisez-le.
    .title = Lire un message
    .hint-1 = Regardez la liste, au milieu. Chaque ligne dit qui écrit, et à quel sujet.
    .hint-2 = Allez sur « { $wanted } » avec les flèches. Puis appuyez sur { KEY("Enter") }.
    .hint-3 = Avec la souris : double-cliquez sur « { $wanted } ».
    .why = L'objet dit de quoi parle le message. On choisit ainsi quoi lire d'abord.

complete-address = Une adresse doit être complète pour que le message arrive. Laquelle est complète ?
    .title = Une adresse complète
    .hint-1 = Une adresse a toujours le signe @, une seule fois.
    .hint-2 = Il n'y a pas d'espace. Après le @, il y a un nom et un point.
    .why = Une lettre de trop ou de moins, et le message n'arrive pas. Relisez toujours l'adresse.
    .no-at = amina.poste.example
    .no-at-feedback = Il manque le signe @, entre le nom et le reste. Regardez les autres.
    .complete = amina@poste.example
    .complete-feedback = Oui : un nom, le signe @, puis l'endroit avec un point.
    .space = amina @ poste
    .space-feedback = Il y a des espaces, et la fin manque. Regardez les autres.

mistakes-in-address = Un message à cette adresse n'arrive pas. Marquez les deux endroits à corriger.
    .title = Corriger une adresse
    .hint-1 = Une adresse a un seul @, et un point après le nom du lieu.
    .hint-2 = Comparez avec amina@poste.example, signe par signe.
    .why = Un seul signe de trop, et le message revient. Relisez l'adresse avant d'envoyer.
    .person-feedback = Un point dans le nom est permis : prénom, point, nom.
    .ats-feedback = Oui. Le signe @ ne s'écrit qu'une fois.
    .place-feedback = « poste » est bien écrit.
    .comma-feedback = Oui. Ici, il faut un point : les adresses n'ont pas de virgule.
    .end-feedback = La fin est bien écrite.

# gloss: at-sign
spelt-address = Au téléphone, l'école épelle son adresse : « ecole, arobase, acacias, point, example ». Écrivez-la.
    .title = Une adresse épelée
    .hint-1 = « Arobase » et « point » sont des signes. Écrivez les signes.
    .hint-2 = Arobase s'écrit @. Il n'y a pas d'espace dans une adresse.
    .why = Arobase, point, tiret : ces mots disent un signe. Relisez l'adresse à voix haute.
    .near-1 = ecole arobase acacias point example
    .near-1-feedback = Écrivez les signes eux-mêmes : @ et le point, sans espace.

newest-lesson = { $teacher } a écrit deux fois à Tesfay. Ouvrez son message le plus récent.
    .title = Le plus récent
    .hint-1 = Cherchez le nom { $teacher }. Puis regardez la date, au bout de la ligne.
    .hint-2 = Le plus récent est du 12 octobre 2026.
    .hint-3 = Allez sur ce message avec les flèches, puis appuyez sur { KEY("Enter") }.
    .why = Qui écrit, à quel sujet, quand : ces trois choses suffisent pour trouver un message.

real-address = Bashir attend un colis. Ouvrez « { $parcel-note } » et affichez l'adresse de l'expéditeur.
    .title = Voir qui écrit
    .hint-1 = Ouvrez d'abord le message. Regardez la ligne « De ».
    .hint-2 = Au bout de la ligne « De », appuyez sur « Adresse ».
    .why = Tout le monde peut écrire n'importe quel nom. L'adresse, elle, montre d'où vient le message.
    .goal-2 = L'adresse n'est pas encore affichée. Appuyez sur « Adresse », sur la ligne « De ».

serious-address = Samir envoie son CV. Quelle adresse donne la meilleure impression ?
    .title = Une adresse pour le travail
    .hint-1 = Imaginez l'employeur qui lit l'adresse. Que veut-il savoir ?
    .hint-2 = Une bonne adresse dit simplement votre nom.
    .why = Une adresse avec votre nom est facile à retrouver et à retenir.
    .nickname = roi-du-foot93@poste.example
    .nickname-feedback = Cette adresse amuse les amis. Pour le travail, cherchez celle qui dit son nom.
    .name = samir.haddad@poste.example
    .name-feedback = Oui : l'employeur voit tout de suite qui écrit.
    .shared = famille-haddad@poste.example
    .shared-feedback = Ici, l'employeur ne sait pas qui lit les messages. Cherchez son nom à lui.

### Écrire et répondre

first-message = Écrivez à { $address }, avec l'objet « { $opening-hours } ». Demandez « { $question } ». Commencez par « { $hello } » et finissez par « { $thanks } ».
    .title = Écrire un message
    .hint-1 = Appuyez sur « Nouveau ». Il y a trois choses à remplir : l'adresse, l'objet, le texte.
    .hint-2 = Écrivez l'adresse dans « À ». Avec { KEY("Tab") }, vous passez au champ suivant.
    .hint-3 = Quand tout est écrit, appuyez sur « Envoyer ».
    .why = Un objet clair, un bonjour, une demande, un merci. Tout le monde aime recevoir un tel message.

# gloss: draft
mend-address = Le message de Mariama à l'école n'est pas parti : l'adresse est incomplète. Corrigez-la et envoyez le message.
    .title = Corriger une adresse
    .hint-1 = Les messages qui ne sont pas partis attendent dans les brouillons. L'adresse de l'école est dans un message reçu.
    .hint-2 = L'adresse juste est ecole@acacias.example. Il manque le signe @.
    .hint-3 = Ouvrez « Brouillons », puis le message. Changez « À », puis appuyez sur « Envoyer ».
    .why = Une adresse incomplète se corrige. Le message, lui, n'est pas perdu.

reply-teacher = { $teacher } a une question pour Tesfay. Répondez-lui que oui, en quelques mots.
    .title = Répondre
    .hint-1 = Ouvrez « { $lesson-moved } » et lisez la question.
    .hint-2 = Appuyez sur « Répondre ». L'adresse et l'objet sont déjà là : écrivez le texte.
    .hint-3 = Écrivez par exemple « { $i-come } », puis appuyez sur « Envoyer ».
    .why = En répondant, vous gardez la question et la réponse ensemble. L'adresse est toujours la bonne.

# gloss: forward
reply-or-new = Un ami vous pose une question par message. Que faites-vous pour lui donner la réponse ?
    .title = Répondre ou écrire ?
    .hint-1 = L'ami veut retrouver sa question à côté de votre réponse.
    .hint-2 = Avec un bouton, l'adresse est déjà remplie.
    .why = « Répondre » évite de chercher l'adresse et garde la conversation ensemble.
    .reply = J'appuie sur « Répondre »
    .reply-feedback = Oui : l'adresse est déjà là, et la question aussi.
    .new = J'écris un nouveau message
    .new-feedback = Cela marche aussi, mais il faut retaper l'adresse. Un bouton fait mieux.
    .forward = J'appuie sur « Transférer »
    .forward-feedback = « Transférer » montre le message à une autre personne. Regardez les autres.

sign-out = Samir est à la bibliothèque. Lisez « { $job-news } », puis déconnectez-vous.
    .title = Fermer la porte
    .hint-1 = Lisez d'abord le message. Cherchez ensuite dans le menu « Courrier ».
    .hint-2 = Menu « Courrier », puis « Se déconnecter ».
    .why = Sur un ordinateur partagé, la personne suivante verrait vos messages. Déconnectez-vous toujours.

from-hello-to-name = Vous écrivez à une école. Dans quel ordre viennent les parties du message ?
    .title = Du bonjour à la signature
    .hint-1 = Comment commence une conversation ? Et comment finit-elle ?
    .hint-2 = Le nom vient tout à la fin.
    .why = Un message dans cet ordre se lit vite, et il est poli.
    .greeting = Bonjour Madame,
    .matter = Je voudrais inscrire mon fils au cours du samedi.
    .matter-feedback = On dit bonjour avant de demander.
    .thanks = Merci d'avance pour votre réponse.
    .thanks-feedback = On remercie après avoir demandé.
    .name = Olena Kovalenko
    .name-feedback = Le nom signe le message : il vient à la fin.

### Envoyer et recevoir des papiers

send-cv = Fatou cherche du travail. Envoyez { $cv-fatou } à { $bakery }, avec un objet et quelques mots. L'adresse est dans Contacts.
    .title = Envoyer son CV
    .hint-1 = Lisez d'abord « { $bakery-offer } ». Appuyez ensuite sur « Nouveau », puis « Contacts ».
    .hint-2 = Un objet simple suffit : « { $application } ». Écrivez quelques mots. Pour le fichier, appuyez sur « Joindre ».
    .hint-3 = Dans Documents, choisissez { $cv-fatou }. Puis appuyez sur « Envoyer ».
    .why = Relisez avant d'envoyer : la bonne personne, un objet, le bon fichier.
    .trap = La photo de la plage est partie. C'est arrivé à beaucoup de monde. On vérifie le nom du fichier, puis on envoie.
    .goal-1 = Le message à { $bakery } n'est pas encore complet. Il faut un objet, quelques mots et { $cv-fatou }.

forgotten-file = Moussa a écrit son message au club de sport. Il a oublié de joindre { $certificate }. Joignez-le, puis envoyez.
    .title = Le fichier oublié
    .hint-1 = Le message est dans les brouillons. Ouvrez-le.
    .hint-2 = Appuyez sur « Joindre ». Le fichier est dans Documents.
    .hint-3 = Choisissez { $certificate }, puis appuyez sur « Envoyer ».
    .why = Oublier le fichier arrive à tout le monde. Cherchez la ligne « Joint » avant d'envoyer.

# gloss: attachment
save-summons = Un papier est joint à « { $vaccine-letter } ». Enregistrez { $summons } dans Documents, dossier { $health }.
    .title = Garder une pièce jointe
    .hint-1 = Ouvrez le message. La ligne « Pièce jointe » nomme le fichier qui va avec. Là, appuyez sur « Enregistrer ».
    .hint-2 = Choisissez Documents, puis le dossier { $health }. Ensuite, enregistrez.
    .why = Un papier rangé dans un dossier se retrouve sans chercher dans le courrier.
    .goal-1 = { $summons } n'est pas encore dans le dossier { $health }.

# gloss: download
find-ticket = Bashir prend le train. Enregistrez { $train-ticket } dans Téléchargements. Ouvrez-le ensuite avec Fichiers.
    .title = Retrouver un fichier reçu
    .hint-1 = Ouvrez le message et appuyez sur « Enregistrer ». Le lieu proposé convient.
    .hint-2 = Passez ensuite à Fichiers, dans la barre du bas. Ouvrez Téléchargements : ce qui vient d'Internet y arrive.
    .hint-3 = Double-cliquez sur { $train-ticket }, ou appuyez sur { KEY("Enter") }.
    .why = Un fichier enregistré s'ouvre aussi sans Internet : utile dans un train.
    .goal-1 = { $train-ticket } est à ouvrir dans Fichiers, depuis Téléchargements.
