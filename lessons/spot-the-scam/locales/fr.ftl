pack-title = Reconnaître une arnaque
pack-about = Reconnaître ce qui est vrai et ce qui trompe : messages, appels, pages et offres.

lesson-slow-down = Prendre son temps
lesson-codes-and-alerts = Codes, argent et alertes
lesson-pages-and-links = Pages et liens
lesson-people-and-offers = Personnes et offres

### Noms sur l'ordinateur et le téléphone d'exercice

## Expéditeurs

library = Bibliothèque
parcel-service = Colis Rive
bank = Banque du Pont
school = École des Acacias
office = Caisse Tilleul
tax-office = Impôts de Valbrune
mum = Maman
dentist = Cabinet dentaire
number-one = Numéro inconnu 1
number-two = Numéro inconnu 2
money-service = Thumba Pay
teacher = Claire Petit
post-team = L'équipe Poste
health-centre = Centre des Peupliers
friend = Lin Chen
garden-shop = Jardin Soleil
slim-shop = Minceur Express
lottery-house = Loto Monde
bakery = Boulangerie du Pont
prize-team = Grand Tirage
james = Dr James
neighbour = Rosa, voisine
hotel = Hôtel Grand Large
easy-job = Emploi Facile

## Sites et mots de passe

site-bank = banque-du-pont.example
site-mail = poste.example
site-shop = boutique.example
master = petit pont bois rouge vieux moulin forêt

## Textos

digits-relay = 4471
digits-pay = 118264
sms-library = Un livre à rendre le 12 décembre
    .text =
        Bibliothèque de Valbrune : votre livre est à rendre le 12 décembre.
        Vous pouvez aussi le garder deux semaines de plus, à l'accueil.
sms-relay = Votre colis est arrivé
    .text =
        Colis Rive : votre colis vous attend au relais Tilleul.
        Donnez ce code au guichet : { $digits-relay }. Il n'y a rien à payer.
sms-fee = Colis bloqué : payez 1,95 €
    .text =
        Votre colis est bloqué à l'entrepôt.
        Payez 1,95 € avant ce soir par carte.
        Sinon il repart à l'expéditeur.
sms-mum = Dimanche à midi ?
    .text =
        Coucou, tu viens manger dimanche à midi ?
        Je fais du riz au poisson. Bisous, Maman
sms-dentist = Rendez-vous mardi à 9 heures
    .text =
        Cabinet dentaire : votre rendez-vous est mardi 24 novembre à 9 heures.
        Pour le changer, appelez le cabinet.
sms-new-number = Maman, nouveau numéro
    .text =
        Coucou, c'est Maman. Mon téléphone est cassé, voici mon nouveau numéro.
        J'ai une facture à payer aujourd'hui. Envoie-moi 400 € vite.
        Ne m'appelle pas, le micro ne marche pas.
sms-virus = Virus sur votre ordinateur
    .text =
        Attention, votre ordinateur a un virus.
        Un technicien va vous appeler. Gardez votre code près de vous.
sms-pay-code = Code de paiement
    .text =
        Banque du Pont : le code de votre paiement de 650 € est { $digits-pay }.
        Nous ne vous le demanderons jamais.
call-support = Une personne dit être technicien
    .text =
        « Bonjour, ici le service technique.
        Votre ordinateur a un virus, on vide votre compte !
        Lisez-moi vite le code que vous avez reçu. »
sms-received = Vous avez reçu 8 000 K
    .text =
        THUMBA PAY : vous avez reçu 8 000 K de CHIKONDI B.
        Nouveau solde : 20 400 K.
sms-send-back = Une erreur, renvoyez l'argent
    .text =
        Je vous ai envoyé 8 000 K par erreur. C'est pour l'hôpital.
        Renvoyez-les tout de suite à ce numéro. Je vous en supplie.
sms-balance = Votre solde : 12 400 K
    .text =
        Thumba Pay : vous avez demandé votre solde. Il est de 12 400 K.
        Vous n'avez reçu aucun argent aujourd'hui.
        Ne donnez votre code secret à personne.
sms-hello = Bonjour, belle amie
    .text =
        Bonjour, belle amie. Deux semaines déjà que nous nous écrivons.
        Je n'ai jamais rencontré une personne comme vous.
sms-camera = Pas de vidéo aujourd'hui
    .text =
        Je suis en mission, la caméra est interdite ici.
        Bientôt, je viendrai vous voir. Ne parlez pas de nous.
sms-soup = De la soupe ce soir ?
    .text =
        J'ai fait trop de soupe ! Tu en veux ?
        Je suis au troisième étage, passe quand tu veux. Rosa
sms-customs = Aidez-moi, je suis bloqué
    .text =
        Mon cadeau pour vous est bloqué à la douane.
        Il me faut 600 € aujourd'hui. Je vous les rends à mon arrivée.

## Courrier

bank-statement = Votre relevé de novembre
    .text =
        Bonjour Monsieur Nouri,
        Votre relevé de novembre est prêt.
        Ouvrez vous-même notre site pour le lire.
        La Banque du Pont
school-trip = Sortie au musée
    .text =
        Bonjour,
        La classe de Nour va au musée le jeudi 26 novembre.
        Prévoyez un repas froid.
        L'école des Acacias
bank-blocked = Compte bloqué : dernier jour
    .text =
        URGENT. Votre compte est bloqué.
        Donnez votre mot de passe avant ce soir.
        Sinon, votre carte sera détruite.
        Ouvrez cette page :
office-paper = Votre attestation est prête
    .text =
        Bonjour Madame Diallo,
        Votre attestation est dans votre espace.
        Ouvrez notre site comme d'habitude.
        La Caisse Tilleul
tax-refund = Remboursement de 312 €
    .text =
        Nous vous devons 312 €.
        Donnez votre numéro de carte dans les 24 heures.
        Après, la somme est perdue.
        Les impôts
tax-notice = Votre avis est en ligne
    .text =
        Bonjour Madame Diallo,
        Votre avis d'impôt est dans votre espace, sur notre site.
        Vous n'avez rien à payer cette année.
        Les impôts de Valbrune
office-claim = Une aide de 480 € vous attend
    .text =
        Cher client,
        Une aide de 480 € vous attend, mais seulement aujourd'hui.
        Donnez votre mot de passe et votre carte pour la recevoir.
book-back = Deux livres à rendre
    .text =
        Bonjour,
        Vos deux livres sont à rendre le 5 décembre.
        La bibliothèque de Valbrune
lesson-room = Salle du cours de français
    .text =
        Bonjour à tous,
        Lundi, le cours est dans la salle 5.
        Claire Petit
alert-true = Nouvelle connexion
    .text =
        Bonjour Amina,
        Votre courrier a été ouvert hier à 18 heures, à Valbrune.
        C'était vous ? Ne faites rien.
        Ce n'était pas vous ? Ouvrez vous-même notre site.
        L'équipe Poste
alert-false = ALERTE : courrier bientôt effacé
    .text =
        Une connexion suspecte a eu lieu.
        Confirmez votre mot de passe dans l'heure.
        Sinon, tous vos messages seront effacés.
health-visit = Votre visite du 30 novembre
    .text =
        Bonjour Madame Kovalenko,
        Votre visite est le lundi 30 novembre à 10 heures.
        Le Centre des Peupliers
bank-alarm = Paiement de 890 € à annuler
    .text =
        Un paiement de 890 € part de votre compte ce soir.
        Ce n'est pas vous ? Annulez-le tout de suite ici.
from-lin = À samedi !
    .text =
        Bonjour Fatou,
        On se retrouve samedi à 15 heures, devant la mairie.
        Lin
plants = Nos plantes de novembre
    .text =
        Bonjour Fatou,
        Voici notre lettre du mois, demandée le 3 mars.
        Vous n'en voulez plus ? Le lien est ici.
        Jardin Soleil
slim-spam = Perdez 10 kilos en 3 jours !!!
    .text =
        Une pilule magique, sans effort.
        Seulement 49 € aujourd'hui.
        Pour ne plus recevoir ces messages :
lottery = Vous avez gagné 2 000 000 €
    .text =
        Votre adresse a été tirée au sort.
        Envoyez une photo de votre passeport.
bakery-answer = Votre candidature
    .text =
        Bonjour Monsieur Haddad,
        Votre candidature nous intéresse.
        Pouvez-vous passer jeudi matin ?
        La boulangerie du Pont
photos = Les photos de dimanche
    .text =
        Bonjour Samir,
        Voici les photos du pique-nique de dimanche, comme promis.
        Nour est très belle sur la troisième !
        Lin
prize = Votre téléphone vous attend
    .text =
        Félicitations ! Vous gagnez un téléphone neuf.
        Payez 2 € de livraison par carte, avant minuit.
job-papers = Vous êtes embauché !
    .text =
        Bonjour,
        Vous commencez lundi. L'entretien n'est pas nécessaire.
        Envoyez ce soir votre passeport et votre numéro de compte.
        Le contrat viendra plus tard.
job-meeting = Entretien jeudi à 10 heures
    .text =
        Bonjour Monsieur Gebremedhin,
        Merci pour votre CV. Venez jeudi à 10 heures, à la boulangerie.
        Pouvez-vous nous répondre ?
        La boulangerie du Pont
job-easy = 350 € par jour, chez vous
    .text =
        Aucun diplôme, aucune expérience.
        Payez d'abord 90 € pour la formation.
        Il reste deux places seulement !

## Liens, papiers, ce qu'on écrit

give-card = Recevoir mes 312 €
get-aid = Recevoir mon aide
confirm-password = Confirmer mon mot de passe
cancel-payment = Annuler le paiement
leave-list = Me désinscrire
stop-here = Se désinscrire
see-photos = Voir les photos
get-prize = Recevoir mon téléphone
pay-course = Payer la formation
cv-tesfay = CV_Tesfay.pdf
    .text =
        Tesfay Gebremedhin
        Boulanger, trois ans d'expérience
passport = Passeport_Tesfay.jpg
    .text = La photo d'un passeport. C'est un papier à garder pour soi.
hello = Bonjour
i-come = Oui, je viens jeudi à 10 heures.
thanks = Merci

### Pages

fake-door = Banque du Pont
    .hurry = Votre compte sera bloqué ce soir. Connectez-vous vite.
    .mail = Adresse e-mail
    .secret = Mot de passe
    .enter = Débloquer mon compte
    .forgotten = Mot de passe oublié
fake-ok = Banque du Pont
    .wait = Merci. Ne fermez pas cette page.
bank-home = Banque du Pont
    .hello = Bienvenue sur le site de la Banque du Pont.
    .never = Nous ne demandons jamais un code ni un mot de passe par message.
    .mine = Mon compte
bank-door = Se connecter
    .later = Pour cet exercice, vous pouvez vous arrêter ici.
bank-account = Mon compte
    .calm = Il n'y a aucun paiement en attente.
    .day = Jour
    .what = Opération
    .sum = Somme
    .day-1 = 17 novembre
    .what-1 = Supermarché
    .sum-1 = 23,40 €
    .day-2 = 15 novembre
    .what-2 = Carte de bus
    .sum-2 = 18,00 €
fake-stop = Annuler un paiement
    .card = Écrivez ici votre numéro de carte.
leave = Ne plus recevoir la lettre
    .which = Nous n'écrirons plus à fatou@poste.example.
    .confirm = Me désinscrire
left = C'est fait
    .done = Vous ne recevrez plus notre lettre. Au revoir !
fake-leave = Minceur Express
    .known = Merci ! Nous savons que cette adresse est lue.

### Prendre son temps

made-for-everybody = Les arnaques sont faites pour tromper tout le monde, même les plus prudents. Quels sont les deux signes qui disent « attention » ?
    .title = Faites pour tromper
    .hint-1 = Une arnaque veut que vous agissiez avant de réfléchir.
    .hint-2 = Elle veut aussi quelque chose que vous gardez pour vous.
    .hint-3 = On vous presse. On veut un code, un mot de passe ou de l'argent.
    .why = Presser et demander : ce sont les deux grands signes. Un beau logo, lui, se copie. Prendre son temps est la meilleure protection.
    .hurry = On me presse : « aujourd'hui », « sinon… »
    .hurry-feedback = Oui. Qui vous presse ne veut pas que vous réfléchissiez.
    .logo = Il y a un beau logo
    .logo-feedback = Un logo se copie facilement. Il ne prouve rien, ni bien ni mal.
    .secret = On me demande un code, un mot de passe ou de l'argent
    .secret-feedback = Oui. C'est cela que l'on veut vous prendre.
    .friendly = Le message est poli
    .friendly-feedback = Un message honnête est souvent poli, lui aussi. Regardez ce qu'il demande.

parcel-fee = Vous avez trois messages. L'un d'eux trompe. Lisez-les, signalez celui-là, et gardez les autres.
    .title = Le colis bloqué
    .hint-1 = Ouvrez chaque message. Lequel presse et demande de payer ?
    .hint-2 = En bas du message, on voit où mène le lien. Est-ce colis-rive.example ?
    .hint-3 = Ouvrez « { $sms-fee } », puis choisissez « Signaler ».
    .why = Premier indice : on demande de payer vite, par un lien. Deuxième indice : le lien va à colis-rive-frais.example, pas à colis-rive.example.
    .trap = Ce lien imite Colis Rive pour prendre un numéro de carte. Rien n'est perdu : c'est un exercice. Les indices : payer avant ce soir, et une adresse autre que colis-rive.example. En vrai, si la carte est donnée : appelez votre banque.
    .goal-1 = Un message trompeur est encore là. Lequel demande de payer ?

parcel-clues = « { $sms-fee } » était trompeur. Quels sont les deux indices ?
    .title = Les deux indices du colis
    .hint-1 = Cherchez ce que Colis Rive ne ferait jamais.
    .hint-2 = L'un est ce qu'on demande. L'autre est l'endroit où mène le lien.
    .why = Ce qu'on demande, et où mène le lien : ces deux questions servent pour chaque message.
    .polite = Il ne dit pas bonjour
    .polite-feedback = Un vrai texto est souvent court, lui aussi. Cherchez plus solide.
    .pay = Il faut payer vite, par un lien
    .pay-feedback = Oui. Pour un vrai colis, on ne vous presse pas de payer par texto.
    .address = Le lien mène à colis-rive-frais.example
    .address-feedback = Oui. Le vrai site est colis-rive.example. Un mot ajouté fait une autre adresse.
    .parcel = Il parle d'un colis
    .parcel-feedback = Le vrai message parlait aussi d'un colis. Ce n'est pas un indice.

two-banks = « { $bank } » a écrit deux fois à Bashir. Affichez l'adresse de chaque message. Signalez celui qui trompe.
    .title = Deux fois le même nom
    .hint-1 = Ouvrez un message. Sur la ligne « De », appuyez sur « Adresse ».
    .hint-2 = La vraie adresse finit par @banque-du-pont.example, sans rien d'autre.
    .hint-3 = Ouvrez « { $bank-blocked } ». Menu « Ranger », puis « Signaler une arnaque ».
    .why = Indices : l'adresse finit par banque-du-pont-acces.example, et on menace pour avoir le mot de passe. Le nom affiché, tout le monde peut l'écrire.
    .trap = Le lien montrait la bonne adresse, mais menait ailleurs. C'est fait pour tromper. Rien n'est perdu : c'est un exercice. Les indices : banque-du-pont-acces.example, et la menace. En vrai, appelez le numéro écrit sur votre carte.
    .goal-1 = « { $bank-blocked } » est encore à signaler.
    .goal-2 = L'adresse de « { $bank-blocked } » est encore à afficher.
    .goal-3 = L'adresse de « { $bank-statement } » est encore à afficher.
    .goal-4 = « { $bank-statement } » est un vrai message. Le menu « Ranger » le ramène.

bank-letter-clues = Ce message imite la Banque du Pont. Marquez les trois passages qui le montrent.
    .title = Les indices dans le message
    .hint-1 = Qui écrit ? Que demande-t-on ? Pourquoi si vite ?
    .hint-2 = Lisez l'adresse, puis l'objet, puis chaque phrase.
    .why = Qui écrit, ce qu'on demande, la hâte : regardez ces trois points.
    .sender-feedback = Oui. L'adresse a « -acces » en plus : ce n'est pas la banque.
    .hurry = URGENT : votre compte ferme ce soir
    .hurry-feedback = Oui. On vous presse, pour que vous n'ayez pas le temps de vérifier.
    .greeting = Bonjour,
    .greeting-feedback = Un vrai message salue aussi. Ce n'est pas un indice.
    .news = Votre relevé de novembre est prêt.
    .news-feedback = Une vraie banque écrit aussi cela. Ce n'est pas un indice.
    .ask = Pour garder votre compte, envoyez-nous votre mot de passe.
    .ask-feedback = Oui. Une banque ne demande jamais votre mot de passe.
    .space = Ouvrir mon espace
    .space-feedback = De vrais messages ont aussi un lien. Seul, il ne prouve rien.

office-and-taxes = Mariama a cinq messages. Signalez les deux arnaques, gardez le reste.
    .title = Aides et impôts
    .hint-1 = Ouvrez chaque message. Que demande-t-il ? Affichez l'adresse sur la ligne « De ».
    .hint-2 = Un mot ajouté à l'adresse, c'est un autre site : « -droits », « -retour ».
    .hint-3 = Ouvrez « { $office-claim } » : menu « Ranger », « Signaler une arnaque ». Puis « { $tax-refund } ».
    .why = Indices : -droits et -retour sont ajoutés aux vraies adresses. Et on demande une carte ou un mot de passe, en 24 heures. Une vraie caisse vous laisse ouvrir son site.
    .trap = Ce message imite une administration pour prendre une carte. Il est bien fait. Rien n'est perdu : c'est un exercice. Les indices : un mot ajouté à l'adresse, et une carte demandée vite. En vrai, appelez votre banque, puis changez le mot de passe.
    .goal-1 = Un message sur une aide trompe encore. Regardez son adresse.
    .goal-2 = Un message sur un remboursement trompe encore. Regardez son adresse.
    .goal-3 = « { $office-paper } » est un vrai message. Le menu « Ranger » le ramène.
    .goal-4 = « { $tax-notice } » est un vrai message. Le menu « Ranger » le ramène.
    .goal-5 = « { $book-back } » est un vrai message. Le menu « Ranger » le ramène.

### Codes, argent et alertes

mum-new-number = Trois messages sont arrivés. L'un d'eux joue le rôle d'un proche. Bloquez-le ou signalez-le, et gardez les autres.
    .title = « C'est Maman »
    .hint-1 = Comparez les deux messages de « Maman ». D'où vient chacun ?
    .hint-2 = L'un vient d'un numéro inconnu. Il demande de l'argent et refuse un appel.
    .hint-3 = Ouvrez « { $sms-new-number } », puis choisissez « Bloquer ».
    .why = Indices : un numéro inconnu, et de l'argent à envoyer vite sans appeler. Dans le doute, appelez Maman à son ancien numéro.
    .goal-1 = Un message trompeur est encore là. Qui demande de l'argent ?

support-calls = Le téléphone sonne. Terminez cet appel sans donner le code. Ensuite, bloquez ce numéro : il a aussi écrit.
    .title = Le technicien qui appelle
    .hint-1 = Vous pouvez ne pas répondre, ou raccrocher. Ce n'est pas impoli.
    .hint-2 = Après l'appel, ouvrez « { $sms-virus } ». Il vient du même numéro.
    .hint-3 = Dans ce message, choisissez « Bloquer ».
    .why = Indices : on fait peur avec un virus, et on demande un code. Aucun service technique n'a besoin de votre code de paiement.
    .trap = Avec ce code, l'inconnu peut payer 650 €. Il sait parler, c'est son métier. Rien n'est perdu : c'est un exercice. Les indices : la peur, la hâte, un code demandé. En vrai, appelez tout de suite votre banque.
    .goal-1 = L'appel n'est pas terminé. Vous pouvez raccrocher à tout moment.
    .goal-2 = Le numéro 01 99 00 63 18 n'est pas encore bloqué.

money-by-mistake = On demande à Thandiwe de renvoyer 8 000 K. Lisez son vrai solde chez { $money-service }. Signalez ensuite les deux messages qui trompent.
    .title = L'argent « par erreur »
    .hint-1 = Ouvrez le message de { $money-service }. L'argent est-il vraiment arrivé ?
    .hint-2 = Les deux autres messages viennent de numéros inconnus.
    .hint-3 = Ouvrez chacun de ces deux messages, puis choisissez « Signaler ».
    .why = Indices : la « réception » vient d'un numéro inconnu, et le solde n'a pas changé. Vérifiez toujours votre solde vous-même.
    .goal-1 = Le vrai solde est dans le message de { $money-service }. Ouvrez-le.
    .goal-2 = « { $sms-received } » est encore à signaler.
    .goal-3 = « { $sms-send-back } » est encore à signaler.

code-for-a-friend = Un code arrive par texto. Puis votre amie Rosa vous écrit : « C'est mon code, renvoie-le-moi vite ! » Que faites-vous ?
    .title = Le code d'une amie
    .hint-1 = Le code est arrivé chez vous. Quel compte ouvre-t-il ?
    .hint-2 = Est-ce bien Rosa qui écrit ? Comment le savoir ?
    .why = Indices : un code demandé, et la hâte. Ce code ouvre votre compte à vous. On écrit peut-être depuis le compte volé de Rosa.
    .send = J'envoie le code
    .send-feedback = Avec ce code, on prend votre compte. Gardez-le pour vous.
    .ask = Je demande par message si c'est bien elle
    .ask-feedback = La personne qui écrit dira oui. Il faut entendre la voix de Rosa.
    .call = J'appelle Rosa et je garde le code pour moi
    .call-feedback = Oui. Sa voix dit la vérité, et le code reste chez vous.

two-sign-ins = Deux alertes parlent du courrier d'Amina. Lisez-les. Gardez la vraie, signalez celle qui trompe.
    .title = Une vraie alerte, et l'autre
    .hint-1 = Ouvrez chaque alerte. Sur la ligne « De », appuyez sur « Adresse ».
    .hint-2 = La vraie vient de @poste.example. Elle ne demande aucun mot de passe.
    .hint-3 = Ouvrez « { $alert-false } ». Menu « Ranger », puis « Signaler une arnaque ».
    .why = Indices : poste-securite.example au lieu de poste.example, et un mot de passe demandé dans l'heure. La vraie alerte vous laisse ouvrir le site vous-même.
    .trap = Cette page aurait gardé le mot de passe. L'alerte imite la vraie, c'est difficile à voir. Rien n'est perdu : c'est un exercice. Les indices : poste-securite.example, et la menace. En vrai, changez vite le mot de passe.
    .goal-1 = « { $alert-false } » est encore à signaler.
    .goal-3 = « { $alert-true } » est une vraie alerte. Le menu « Ranger » la ramène.

recover = Une page qui trompe a pris le mot de passe d'Amina. Changez-le pour { $site-mail } et { $site-shop } : solide, et différent.
    .title = Rien n'est perdu
    .hint-1 = Choisissez { $site-mail }, puis « Modifier », puis « Générer ».
    .hint-2 = « Générer », « Utiliser », « Enregistrer ». Faites de même pour { $site-shop }.
    .hint-3 = Cliquez sur { $site-shop }, puis { KEY("F2") }. Générez un autre mot de passe.
    .why = C'est arrivé à beaucoup de monde. On change vite le mot de passe, partout où il sert. L'ancien n'ouvre alors plus rien.

### Pages et liens

look-alike = Un lien d'un message a ouvert cette page. Lisez l'adresse en haut. Puis allez sur le vrai site : banque-du-pont.example.
    .title = La page qui imite
    .hint-1 = Regardez l'adresse en haut. Est-ce banque-du-pont.example ?
    .hint-2 = Allez dans l'adresse, effacez-la et écrivez banque-du-pont.example.
    .hint-3 = Au clavier : { KEY("F6") }, deux ou trois fois, mène à l'adresse. Écrivez, puis { KEY("Enter") }.
    .why = Indices : l'adresse a « -acces » en plus, et la page presse. Tout le reste peut être copié, même le cadenas. Écrire l'adresse mène au vrai site.
    .trap = La page était très bien copiée. Votre mot de passe y serait gardé. Rien n'est perdu : c'est un exercice. Les indices : banque-du-pont-acces.example, et « vite ». En vrai, changez le mot de passe sur le vrai site.

padlock = La page banque-du-pont-acces.example avait un cadenas. Que dit le cadenas ?
    .title = Le cadenas
    .hint-1 = Un site qui imite peut aussi avoir un cadenas.
    .hint-2 = Le cadenas parle du chemin, pas de la personne au bout.
    .why = Le cadenas ferme le chemin. Il ne dit pas qui est au bout. Pour cela, lisez la fin de l'adresse, juste avant le premier « / ».
    .honest = Ce site est honnête
    .honest-feedback = Tout le monde peut avoir un cadenas, aussi qui veut tromper.
    .sealed = Personne ne lit en chemin ce que j'écris
    .sealed-feedback = Oui. Mais au bout du chemin, il peut y avoir une autre personne.
    .my-bank = C'est bien ma banque
    .my-bank-feedback = C'est l'adresse qui dit à qui est le site. Le cadenas ne le dit pas.

page-clues = Cette page imite la Banque du Pont. Marquez les trois passages qui le montrent.
    .title = Les indices sur la page
    .hint-1 = Où est-on ? Que demande-t-on ? Pourquoi si vite ?
    .hint-2 = La vraie adresse est banque-du-pont.example. Comparez.
    .why = Le nom et les images se copient. L'adresse, non.
    .site-feedback = Oui. « -acces » est en plus : c'est un autre site.
    .name = Banque du Pont
    .name-feedback = Un titre se copie facilement. Il ne prouve rien.
    .welcome = Bienvenue dans votre espace.
    .welcome-feedback = Toutes les pages disent cela, les vraies aussi.
    .minutes = Plus que 10 minutes ! Après, votre compte est fermé.
    .minutes-feedback = Oui. Un vrai site ne compte pas les minutes pour vous presser.
    .card = Écrivez le numéro de votre carte et son code secret.
    .card-feedback = Oui. Une banque ne demande jamais le code secret de la carte.
    .help = Besoin d'aide ?
    .help-feedback = Un lien d'aide est sur beaucoup de pages. Ce n'est pas un indice.
    .send = Valider
    .send-feedback = Un bouton n'est pas un indice. Regardez ce qu'on demande au-dessus.

whose-site = À qui est ce site ? Marquez la partie de l'adresse qui le dit.
    .title = À qui est ce site ?
    .hint-1 = Cherchez le « / ». Lisez ce qui est juste avant.
    .hint-2 = Le nom du site, ce sont les deux derniers mots avant le « / ».
    .why = Ce qui est devant se choisit librement. Lisez toujours la fin, juste avant le « / ».
    .front-feedback = « www. » est devant beaucoup d'adresses. Cela ne dit rien du site.
    .bank-feedback = Chacun peut écrire ce nom devant. Lisez plus près du « / ».
    .owner-feedback = Oui. Le site est à acces-client.example, pas à la banque.
    .page-feedback = Après le « / », c'est une page du site. Lisez juste avant.

# gloss: bookmark
own-road = Un message parle d'un paiement de 890 €. Sans son lien, ouvrez banque-du-pont.example et « Mon compte ». Signalez le message.
    .title = Passer par son propre chemin
    .hint-1 = Passez à Web, dans la barre du bas. Le site est dans les favoris, là où l'on garde des pages.
    .hint-2 = Écrivez banque-du-pont.example en haut. Puis suivez « Mon compte ».
    .hint-3 = Dans Courrier, ouvrez « { $bank-alarm } ». Menu « Ranger », puis « Signaler une arnaque ».
    .why = Indices : l'adresse banque-pont-stop.example, et « tout de suite ». Sur le vrai site, il n'y avait aucun paiement. Le bon chemin, c'est le vôtre.
    .trap = Ce lien menait à banque-pont-stop.example, qui demande une carte. La peur fait cliquer : c'est humain. Rien n'est perdu : c'est un exercice. En vrai, ouvrez le site de la banque vous-même, ou appelez-la.
    .goal-1 = « Mon compte », sur banque-du-pont.example, n'est pas encore ouvert.
    .goal-2 = « { $bank-alarm } » est encore à signaler.
    .goal-3 = « { $health-visit } » est un vrai message. Le menu « Ranger » le ramène.

unsubscribe = Fatou ne veut plus la lettre de { $garden-shop } : désinscrivez-la. Mettez l'autre publicité dans les indésirables.
    .title = Se désinscrire
    .hint-1 = Une lettre que l'on a demandée a un vrai lien pour partir.
    .hint-2 = Dans « { $plants } », ouvrez « { $leave-list } ». Sur la page, appuyez sur le bouton.
    .hint-3 = Choisissez « { $slim-spam } », sans suivre son lien. Menu « Ranger », puis « Indésirable ».
    .why = On se désinscrit d'une lettre que l'on a demandée. Pour les autres, deux indices : vendeur inconnu, promesse trop belle. Leur lien reste fermé.
    .trap = Ce lien dit au vendeur que l'adresse est lue : il écrira encore plus. Rien n'est perdu : c'est un exercice. Les indices : une adresse jamais vue, minceur-77.example, et une promesse trop belle. « Indésirable » suffit.
    .goal-1 = Fatou est encore inscrite à la lettre de { $garden-shop }.
    .goal-2 = Un message que personne n'a demandé est encore dans la réception.
    .goal-3 = « { $plants } » est une lettre honnête. Le menu « Ranger » la ramène.

out-of-junk = Samir attend une réponse de la boulangerie. Elle est peut-être dans les indésirables : ramenez-la. Mettez-y la publicité pour maigrir.
    .title = Perdu dans les indésirables
    .hint-1 = Ouvrez le dossier « Indésirables », à côté de la liste.
    .hint-2 = Choisissez le message de { $bakery }. Menu « Ranger », puis « Pas indésirable ».
    .hint-3 = Dans la réception, choisissez « { $slim-spam } ». Menu « Ranger », puis « Indésirable ».
    .why = Le tri automatique se trompe parfois. Indices d'un vrai message : une adresse connue, et une réponse que vous attendez.
    .trap = Ce lien dit au vendeur que l'adresse est lue : il écrira encore plus. Rien n'est perdu : c'est un exercice. Les indices : un vendeur inconnu, minceur-77.example, et une promesse trop belle. « Indésirable » suffit.
    .goal-1 = La réponse de { $bakery } n'est pas encore dans la réception.
    .goal-2 = « { $slim-spam } » est encore dans la réception.

### Personnes et offres

prize-or-friend = Trois messages pour Samir : un ami, l'école, un prix. L'un d'eux trompe. Signalez-le, et gardez les autres.
    .title = Un prix ou un ami ?
    .hint-1 = Samir n'a joué à rien. Qui lui demande de payer ?
    .hint-2 = Un lien d'ami parle d'une chose que l'on connaît : le pique-nique.
    .hint-3 = Ouvrez « { $prize } ». Menu « Ranger », puis « Signaler une arnaque ».
    .why = Indices : il faut payer pour recevoir un cadeau, et faire vite. On ne gagne pas un jeu auquel on n'a pas joué.
    .trap = Les 2 € servent à prendre le numéro de la carte. L'envie d'y croire est humaine. Rien n'est perdu : c'est un exercice. Les indices : payer pour un cadeau, avant minuit. En vrai, si la carte est donnée : appelez votre banque.
    .goal-1 = « { $prize } » est encore à signaler.
    .goal-2 = « { $photos } » vient d'un ami. Le menu « Ranger » le ramène.
    .goal-3 = « { $school-trip } » est un vrai message. Le menu « Ranger » le ramène.

never-met = Deux personnes écrivent à Fatou. L'une joue un rôle pour avoir de l'argent. Lisez les messages et bloquez cette personne.
    .title = Jamais rencontré
    .hint-1 = Laquelle de ces personnes Fatou peut-elle rencontrer ?
    .hint-2 = Lisez les trois messages de { $james }, du premier au dernier.
    .hint-3 = Ouvrez un message de { $james }, puis choisissez « Bloquer ».
    .why = Indices : jamais de vidéo ni de rencontre, puis de l'argent à envoyer vite. Cette arnaque joue avec le cœur. En parler à un proche aide beaucoup.
    .goal-1 = La personne qui demande de l'argent n'est pas encore bloquée.

never-met-clues = { $james } jouait un rôle. Quels sont les deux indices ?
    .title = Les deux indices de James
    .hint-1 = Qu'est-ce qu'un vrai ami peut faire, et lui non ?
    .hint-2 = Pensez à la caméra, et à la douane.
    .why = On ne le voit jamais, puis il demande de l'argent : cela suffit pour arrêter. Un vrai ami comprend que l'on vérifie.
    .often = Il écrit souvent
    .often-feedback = Un vrai ami écrit souvent, lui aussi. Regardez ce qu'il refuse.
    .no-camera = Il refuse toujours la vidéo
    .no-camera-feedback = Oui. Il ne veut pas que l'on voie qui il est.
    .doctor = Il dit être médecin
    .doctor-feedback = Il y a de vrais médecins. On ne peut pas le savoir par un message.
    .money = Il demande de l'argent, vite
    .money-feedback = Oui. C'est là que tout le reste menait.

job-offers = Tesfay cherche du travail. Répondez oui à l'offre honnête. Signalez les deux offres qui trompent.
    .title = Trois offres de travail
    .hint-1 = Un vrai employeur veut vous rencontrer. Il ne demande ni argent ni passeport d'abord.
    .hint-2 = Signalez « { $job-papers } » et « { $job-easy } » : menu « Ranger ».
    .hint-3 = Ouvrez « { $job-meeting } », puis « Répondre ». Écrivez « { $i-come } » et envoyez.
    .why = Indices : un passeport demandé avant toute rencontre, ou une somme à payer pour travailler. Un vrai employeur vous rencontre d'abord.
    .trap = Avec un passeport et un compte, on peut se faire passer pour Tesfay. Rien n'est perdu : c'est un exercice. Les indices : embauché sans entretien, et une adresse courriel-libre.example pour un hôtel. En vrai, prévenez la police et votre banque.
    .trap-2 = Ces 90 € ne reviennent jamais. Chercher du travail rend l'espoir fort : on en profite. Rien n'est perdu : c'est un exercice. Les indices : payer pour travailler, et un salaire trop beau. Un vrai travail ne se paie pas.
    .goal-1 = La réponse à { $bakery } n'est pas encore partie.
    .goal-2 = « { $job-papers } » est encore à signaler.
    .goal-3 = « { $job-easy } » est encore à signaler.

before-the-visit = Un bel appartement, pas cher. Le propriétaire est à l'étranger. Il veut 500 € avant la visite. Que faites-vous ?
    .title = Avant de visiter
    .hint-1 = Qui a vu cet appartement ? Existe-t-il vraiment ?
    .hint-2 = Une fois partis, ces 500 € ne reviennent pas.
    .why = Indices : un prix trop bas, et de l'argent avant la visite. On visite d'abord, on signe ensuite, on paie à la fin.
    .pay-half = Je paie la moitié pour le réserver
    .pay-half-feedback = La moitié serait perdue aussi. Rien ne prouve que le logement existe.
    .visit = Je visite d'abord, sans rien payer
    .visit-feedback = Oui. Un vrai propriétaire montre le logement avant de parler d'argent.
    .send-papers = J'envoie une copie de mes papiers
    .send-papers-feedback = Vos papiers peuvent servir à tromper d'autres gens. Visitez d'abord.

calm-or-careful = Que pensez-vous de ces six messages ? Rangez-les.
    .title = Tranquille ou prudent ?
    .hint-1 = Un message qui presse ou promet veut souvent vous tromper.
    .hint-2 = Qui a vraiment une raison de vous écrire ?
    .why = Presser, promettre, demander de l'argent : ce sont les trois signes.
    .careful = Attention !
    .calm = Rien à craindre
    .hurry = Votre compte ferme dans une heure : cliquez !
    .hurry-feedback = Ce message vous presse : une vraie banque laisse du temps.
    .gift = Vous avez gagné un téléphone.
    .gift-feedback = On ne gagne pas sans avoir joué.
    .fee = Payez 2 € pour recevoir votre colis.
    .fee-feedback = Un petit prix sert à prendre le numéro de votre carte.
    .reminder = Rappel : rendez-vous mardi à 10 h.
    .reminder-feedback = Ce rappel ne demande rien : vous connaissez ce rendez-vous.
    .teacher = Le cours de samedi est annulé. Claire
    .teacher-feedback = Claire est votre professeure, et elle ne demande rien.
    .library = La bibliothèque ferme lundi prochain.
    .library-feedback = La bibliothèque vous informe, et ne demande rien.
