pack-title = Fichiers : premiers pas
pack-about = Ouvrir, ranger, nommer et retrouver ses papiers sur un ordinateur d'exercice.

lesson-look-around = Regarder autour de soi
lesson-sort-papers = Ranger ses papiers
lesson-bin-and-back = Jeter et récupérer
lesson-names-and-copies = Noms clairs et copies

### Names on the practice computer

## Folders

papers = Papiers
work = Travail
health = Santé
housing = Logement
bills = Factures
school = École
family = Famille
cooking = Cuisine
nour = Nour

## Documents

welcome = Bienvenue.pdf
    .text =
        Bonjour et bienvenue !
        Cet ordinateur sert à s'exercer.
        Ici, rien ne peut se casser.
        Vous pouvez tout essayer.
        Se tromper est permis, et même utile.
        Prenez votre temps.
bus-pass = Carte_de_bus.pdf
    .text =
        Transports Rivière : carte de bus
        Titulaire : Bashir Noori
        Valable jusqu'au 31 décembre 2026
        Renseignements : 01 99 00 14 20
lease = Bail.pdf
    .text =
        Contrat de location
        Locataire : Moussa Traoré
        Adresse : 8 rue des Tilleuls
        Loyer : 540 euros par mois
        Début : 1er février 2026
appointment = Rendez-vous_Olena.pdf
    .text =
        Centre de santé des Peupliers
        Rendez-vous de Madame Olena Kovalenko
        Mardi 27 octobre 2026, à 10 h 30
        Docteur Benali, deuxième étage
        Apportez votre carnet de vaccination.
        Téléphone : 01 99 00 35 10
vaccines = Vaccins_Olena.pdf
    .text =
        Carnet de vaccination
        Olena Kovalenko, née le 14 mars 1989
        Tétanos : 23 avril 2026
        Prochain rappel : 2046
electricity = Electricite_mars.pdf
    .text =
        Facture d'électricité, mars 2026
        Client : Moussa Traoré
        À payer : 41,20 euros
        Avant le 15 avril 2026
water = Eau_avril.pdf
    .text =
        Facture d'eau, avril 2026
        Client : Moussa Traoré
        À payer : 28,60 euros
        Avant le 10 mai 2026
rent-june = Quittance_juin.pdf
    .text =
        Quittance de loyer
        Locataire : Moussa Traoré
        Juin 2026 : 540 euros, payés
        Merci.
doc1 = doc1.pdf
    .text =
        Quittance de loyer
        Locataire : Moussa Traoré
        Mai 2026 : 540 euros, payés
        Merci.
rent-may = Loyer-mai.pdf
payslip-may = Fiche_de_paie_mai.pdf
    .text =
        Bulletin de paie, mai 2026
        Employeur : Boulangerie du Pont
        Salariée : Fatou Ndiaye
        Salaire net : 1 412 euros
scan = scan0007.pdf
    .text =
        Bulletin de paie, juin 2026
        Employeur : Boulangerie du Pont
        Salariée : Fatou Ndiaye
        Salaire net : 1 426 euros
payslip-june = Paie-juin.pdf
cv-amina = CV_Amina.pdf
    .text =
        Amina Haidari
        Téléphone : 06 39 98 21 43
        Cuisinière, six ans d'expérience
        Langues : dari, anglais, français (débutante)
        Permis de conduire
cv-final = CV_final.pdf
    .text =
        Samir Haddad, électricien
        Téléphone : 06 39 98 57 06
        2026 : formation en sécurité électrique
        2019 à 2025 : électricien
        Mis à jour en octobre 2026
cv-final2 = CV_final2.pdf
    .text =
        Samir Haddad, électricien
        Téléphone : 06 39 98 57 06
        2019 à 2025 : électricien
        Mis à jour en juin 2026
cv-new = CV_nouveau.pdf
    .text =
        Samir Haddad
        2019 à 2025 : électricien
        Mis à jour en mars 2026
cv-tesfay = CV_Tesfay.pdf
    .text =
        Tesfay Gebremedhin
        Téléphone : 06 39 98 40 72
        Chauffeur-livreur, quatre ans d'expérience
        Langues : tigrigna, arabe, français
        Permis B
letter-tesfay = Lettre_Tesfay.pdf
    .text =
        Madame, Monsieur,
        Je cherche un poste de chauffeur-livreur.
        Je suis libre dès maintenant.
        Tesfay Gebremedhin
job-offer = Offre_emploi.pdf
    .text =
        Restaurant Le Figuier recrute.
        Poste : commis de cuisine
        Contrat de six mois, 35 heures par semaine
        Envoyez votre CV à emploi@lefiguier.example.
certificate = Certificat_Nour.pdf
    .text =
        Certificat de scolarité
        École des Acacias
        Nour Al Khatib est élève en CE1.
        Année scolaire 2026-2027
certificate-old = Certificat_Nour_2025.pdf
    .text =
        Certificat de scolarité
        École des Acacias
        Nour Al Khatib est élève en CP.
        Année scolaire 2025-2026
menu = Menu_cantine.pdf
    .text =
        École des Acacias : menu de la semaine
        Lundi : lentilles, carottes, yaourt
        Mardi : poisson, riz, pomme
        Jeudi : omelette, salade, fromage
train-ticket = Billet_train.pdf
    .text =
        Billet de train
        Samedi 22 août 2026, départ à 9 h 12
        Voiture 4, place 31
        Un adulte, un enfant
town-letter = Lettre_mairie.pdf
    .text =
        Mairie de Valbrune
        Bonjour,
        Les cours de français commencent le 2 novembre.
        Inscription à l'accueil, du lundi au vendredi.
        Apportez cette lettre.
advert = Publicite.pdf
    .text =
        Canapés à moitié prix !
        Ce week-end seulement.
        Meubles Soleil, meubles-soleil.example
lentil-soup = Soupe_lentilles.pdf
    .text =
        Soupe de lentilles de tante Salma
        Un oignon, une carotte, un verre de lentilles
        Une cuillère de cumin, un citron
        Cuire 30 minutes.
        Servir chaud, avec du pain.
shopping = Courses.txt
    .text =
        Lentilles
        Oignons
        Citrons
        Pain
french-lessons = Cours_de_francais.pdf
    .text =
        Cours de français, leçon 4
        Je m'appelle... J'habite à...
        À lire pour jeudi.

## Pictures, described

sea-photo = Mer.jpg
    .text =
        Une photo de la mer, tôt le matin.
        Le ciel est rose.
family-photo = Photo_famille.jpg
    .text =
        Cinq personnes sourient devant une maison.
        La plus petite fait un signe de la main.
wedding = Mariage.jpg
    .text =
        Deux mariés dansent.
        Les invités tapent des mains.
grandma = Grand-mere.jpg
    .text = Une grand-mère boit le thé dans son jardin.
timetable = Horaires_bus.jpg
    .text =
        Une photo de l'arrêt « Gare ».
        Bus 12 : 7 h 05, 7 h 25, 7 h 45
market-sharp = IMG_2041.jpg
    .text =
        Le marché, un samedi.
        La photo est nette : on lit les prix.
market-blurry = IMG_2042.jpg
    .text =
        Le marché, un samedi.
        La photo est floue : les visages se mélangent.
id-photo = Photo_Nour.jpg
    .text =
        Une photo d'identité de Nour.
        Elle regarde droit devant elle.

### Look around

open-welcome = Ouvrez le fichier { $welcome } et lisez-le.
    .title = Ouvrir une lettre
    .hint-1 = Regardez la liste, au milieu de l'écran. Le fichier { $welcome } est dedans.
    .hint-2 = Cliquez sur { $welcome }, ou allez-y avec les flèches. Puis appuyez sur { KEY("Enter") }.
    .why = Ouvrir un fichier, c'est le regarder. Il reste exactement le même.

which-is-folder = Un dossier contient des fichiers. Lequel de ces noms est un dossier ?
    .title = Fichier ou dossier ?
    .hint-1 = Un fichier est comme une feuille. Un dossier est comme un tiroir où l'on range des feuilles.
    .hint-2 = Un nom de fichier finit souvent par un point et trois lettres, comme .pdf.
    .why = On ouvre un fichier pour le lire. On ouvre un dossier pour chercher dedans.
    .letter = { $welcome }
    .letter-feedback = La fin .pdf annonce un document : c'est un fichier. Regardez les autres noms.
    .folder = { $papers }
    .folder-feedback = Oui, c'est un dossier. Il peut contenir beaucoup de fichiers.
    .photo = { $sea-photo }
    .photo-feedback = La fin .jpg annonce une image : c'est un fichier. Regardez les autres noms.

open-papers = Ouvrez le dossier { $papers } pour voir ce qu'il contient.
    .title = Ouvrir un dossier
    .hint-1 = Le dossier { $papers } est sur le bureau, dans la liste.
    .hint-2 = Cliquez sur { $papers }, puis appuyez sur { KEY("Enter") }.
    .why = Un dossier s'ouvre comme un tiroir : vous voyez tout ce qui est rangé dedans.

read-appointment = Olena cherche l'heure de son rendez-vous. Ouvrez { $appointment }, dans Documents, dossier { $health }.
    .title = Lire un rendez-vous
    .hint-1 = Commencez par Documents, dans la liste des lieux. Vous y verrez le dossier { $health }.
    .hint-2 = Cliquez sur { $health }, puis appuyez sur { KEY("Enter") }. Faites pareil avec le fichier.
    .hint-3 = Ouvrez Documents, puis { $health }, puis { $appointment }.
    .why = Vous savez suivre un chemin : un lieu, un dossier, un fichier.

back-to-documents = Vous êtes dans le dossier { $bills }. Remontez jusqu'à Documents.
    .title = Revenir en haut
    .hint-1 = Le dossier { $bills } est dans { $housing }. Et { $housing } est dans Documents.
    .hint-2 = Ouvrez le menu « Aller » et choisissez « Dossier parent ». Faites-le deux fois.
    .why = Remonter, c'est comme faire demi-tour. On retrouve toujours son chemin.

newest-cv = Samir a trois CV. Ouvrez le plus récent et laissez-le ouvert.
    .title = Le plus récent
    .hint-1 = Un nom peut tromper. Regardez plutôt la date, à côté de chaque nom.
    .hint-2 = Le plus récent date d'octobre. C'est { $cv-final }.
    .hint-3 = Cliquez sur { $cv-final }, puis appuyez sur { KEY("Enter") }.
    .why = Avant d'envoyer un CV, regardez la date. Vous enverrez le bon.

### Sort papers

cv-to-folder = Mettez le fichier { $cv-amina } dans le dossier { $work }.
    .title = Ranger un CV
    .hint-1 = Le fichier est sur le bureau. Le dossier { $work } est dans Documents.
    .hint-2 = Cliquez sur le fichier et coupez avec { KEY("Ctrl+X") }. Ouvrez { $work } et collez avec { KEY("Ctrl+V") }.
    .hint-3 = Cliquez sur le fichier, puis { KEY("Ctrl+X") }. Ouvrez Documents, puis { $work }, puis { KEY("Ctrl+V") }.
    .why = Un employeur demande votre CV ? Vous savez où il est.
    .trap = Le CV est dans la corbeille. Rien n'est perdu : on peut le restaurer.

make-folder = Créez dans Documents un dossier nommé { $folder }.
    .title = Créer un dossier
    .hint-1 = Documents est déjà ouvert. Regardez dans le menu « Fichier ».
    .hint-2 = Choisissez « Nouveau dossier ». Écrivez { $folder }, puis appuyez sur { KEY("Enter") }.
    .why = Un dossier par sujet : le logement, le travail, la santé. Chaque papier a sa place.

gather-photos = Créez dans Images un dossier nommé { $family }. Mettez-y { $wedding } et { $grandma }.
    .title = Réunir des photos
    .hint-1 = Créez d'abord le dossier. Déplacez ensuite les photos, l'une après l'autre.
    .hint-2 = Coupez une photo avec { KEY("Ctrl+X") }. Ouvrez { $family } et collez avec { KEY("Ctrl+V") }.
    .hint-3 = Menu « Fichier », « Nouveau dossier ». Puis, pour chaque photo : couper, ouvrir { $family }, coller.
    .why = Des photos réunies sont faciles à retrouver et à montrer.

# gloss: download
find-certificate = Vous avez téléchargé un papier. Retrouvez { $paper } et ouvrez-le.
    .title = Retrouver un fichier
    .hint-1 = Ce qui vient d'Internet arrive souvent au même endroit. Regardez la liste des lieux.
    .hint-2 = Ouvrez Téléchargements. Cliquez sur { $paper }, puis appuyez sur { KEY("Enter") }.
    .why = On cherche souvent un papier téléchargé. Vous savez maintenant où il arrive.

where-to-look = Où chercher d'abord un fichier perdu de vue ? Choisissez deux réponses.
    .title = Où chercher ?
    .hint-1 = Un fichier change parfois de place. Il est presque toujours dans l'ordinateur.
    .hint-2 = Pensez à ce qui vient d'Internet. Pensez aussi à ce qu'on jette.
    .why = Un fichier perdu de vue est souvent tout près.
    .downloads = Dans Téléchargements
    .downloads-feedback = Bonne idée. Ce qui vient d'Internet arrive souvent là.
    .shop = Chez un réparateur
    .shop-feedback = L'ordinateur va bien : gardez votre argent. Regardez d'abord dans la liste des lieux.
    .bin = Dans la corbeille
    .bin-feedback = Bonne idée. Un fichier jeté par erreur attend là.

### Bin and back

bin-blurry = Deux photos du marché se ressemblent. Regardez-les et mettez la photo floue à la corbeille.
    .title = Jeter une photo floue
    .hint-1 = Ouvrez { $market-sharp }, puis { $market-blurry }. Une seule est floue.
    .hint-2 = La photo floue est { $market-blurry }. Cliquez dessus, puis appuyez sur { KEY("Del") }.
    .why = Regardez, puis jetez : la bonne photo reste. Et la corbeille garde l'autre.
    .trap = La photo nette est dans la corbeille. Rien n'est perdu : on peut la restaurer.

after-the-bin = Vous avez mis un papier important à la corbeille. Où est-il maintenant ?
    .title = Après la corbeille
    .hint-1 = Pensez à la poubelle d'un bureau. Que devient une feuille qu'on y met ?
    .hint-2 = Tant que la poubelle est pleine, on peut y reprendre la feuille.
    .why = Une erreur avec la corbeille se répare. On peut jeter sans crainte.
    .lost = Perdu pour toujours
    .lost-feedback = Bonne nouvelle : il existe encore. Regardez les autres réponses.
    .waiting = Dans la corbeille
    .waiting-feedback = Oui. La corbeille le garde jusqu'à ce qu'on la vide. On peut le restaurer.
    .same-place = Toujours à sa place
    .same-place-feedback = Il a changé de place, et il existe encore. Où est-il allé ?

restore-letter = { $paper } est dans la corbeille par erreur. Remettez ce fichier à sa place.
    .title = Récupérer un papier
    .hint-1 = Ouvrez la corbeille, dans la liste des lieux. Trouvez le fichier.
    .hint-2 = Cliquez sur { $paper }. Dans le menu « Fichier », choisissez « Restaurer ».
    .why = Restaurer remet le fichier là où il était. Votre papier est sauvé.

bin-all-undo = Mettez tout à la corbeille, puis annulez. Ouvrez ensuite la corbeille : elle est vide.
    .title = Tout jeter, sans peur
    .hint-1 = Oui, vraiment tout ce qui est sur le bureau ! Annuler ramène tout.
    .hint-2 = Menu « Édition », « Tout sélectionner ». Appuyez sur { KEY("Del") }, puis sur { KEY("Ctrl+Z") }.
    .hint-3 = Tout est revenu sur le bureau ? Ouvrez la corbeille, dans la liste des lieux.
    .why = { KEY("Ctrl+Z") } annule votre dernière action, dans presque tous les programmes. Essayez sans peur.
    .goal-3 = Mettez une fois à la corbeille tout ce qui est sur le bureau. Annulez ensuite.

wrong-folder-undo = Trompez-vous exprès : mettez { $lentil-soup } dans { $work }. Annulez, puis mettez ce fichier dans { $cooking }.
    .title = Se tromper exprès
    .hint-1 = Tout est sur le bureau. Coupez le fichier et collez-le dans { $work }, pour essayer.
    .hint-2 = Annulez avec { KEY("Ctrl+Z") }. Le fichier revient sur le bureau.
    .hint-3 = Revenez au bureau. Coupez le fichier avec { KEY("Ctrl+X") }, ouvrez { $cooking } et collez avec { KEY("Ctrl+V") }.
    .why = Tout le monde se trompe de dossier. Une seconde suffit pour annuler.

words-for-files = Que veulent dire ces mots ? Mettez chaque mot à côté de son sens.
    .title = Les mots des fichiers
    .hint-1 = Commencez par le mot que vous connaissez le mieux.
    .hint-2 = Prenez un mot avec { KEY("Enter") } ou un clic. Choisissez ensuite sa place.
    .why = Ces quatre mots sont sur tous les ordinateurs.

### Names and copies

clear-name = Vous envoyez la quittance de loyer du mois de mai. Quel nom est le plus clair ?
    .title = Choisir un nom
    .hint-1 = Imaginez la personne qui reçoit le fichier. Que lit-elle en premier ?
    .hint-2 = Un nom clair dit deux choses : quel papier, et quel mois.
    .why = Avec un nom clair, chacun sait ce qu'il y a dans le fichier.
    .first = { $doc1 }
    .first-feedback = Ce nom peut aller à tous les papiers. Cherchez celui qui parle du loyer.
    .clear = { $rent-may }
    .clear-feedback = Oui. On sait de quoi il s'agit, et de quel mois, sans ouvrir le fichier.
    .scan = { $scan }
    .scan-feedback = L'appareil a choisi ce nom. Cherchez celui qui parle du loyer.

rename-doc = Le fichier { $doc1 } est une quittance de loyer. Renommez-le en { $rent-may }.
    .title = Donner un nom clair
    .hint-1 = Cliquez sur { $doc1 }. Cherchez « Renommer » dans le menu « Fichier ».
    .hint-2 = Appuyez sur { KEY("F2") }. Écrivez { $rent-may }, puis appuyez sur { KEY("Enter") }.
    .why = Votre propriétaire comprend tout de suite. Et vous aussi, dans un an.
    .goal-1 = Le nom demandé est { $rent-may }. Comparez lettre par lettre.
    .goal-3 = { $doc1 } est passé par la corbeille. Recommencez : un autre nom lui suffit.

name-and-place = Le fichier { $scan } est une fiche de paie. Renommez-le en { $payslip-june } et mettez-le dans { $work }.
    .title = Nommer et ranger
    .hint-1 = Le fichier est dans Téléchargements. Le dossier { $work } est dans Documents.
    .hint-2 = Renommez avec { KEY("F2") }. Coupez avec { KEY("Ctrl+X") }, ouvrez { $work } et collez avec { KEY("Ctrl+V") }.
    .why = Gardez bien vos fiches de paie. On les demande pour un logement et pour la retraite.
    .goal-1 = Le nom demandé est { $payslip-june }, et la place est le dossier { $work }.

copy-to-usb = Mettez une copie de { $cv-tesfay } sur la clé USB. L'original reste dans { $work }.
    .title = Copier sur la clé USB
    .hint-1 = Le dossier { $work } est dans Documents. La clé USB est dans la liste des lieux.
    .hint-2 = Cliquez sur le fichier et copiez avec { KEY("Ctrl+C") }. Ouvrez la clé USB et collez avec { KEY("Ctrl+V") }.
    .why = Avec la clé USB, on imprime un CV ailleurs. L'original reste à la maison.

where-is-copy = Vous copiez un fichier et vous le collez sur la clé USB. Où est-il ensuite ?
    .title = Un ou deux fichiers ?
    .hint-1 = Pensez à une photocopieuse. Combien de feuilles avez-vous à la fin ?
    .hint-2 = « Couper » déplace le fichier. « Copier » en fait un deuxième.
    .why = Copier pour partager, couper pour ranger : vous choisissez en sachant pourquoi.
    .stick = Seulement sur la clé USB
    .stick-feedback = C'est ce que fait « Couper ». « Copier » laisse l'original à sa place.
    .computer = Seulement sur l'ordinateur
    .computer-feedback = L'original est bien là. « Coller » a aussi mis un fichier sur la clé USB.
    .both = Aux deux endroits
    .both-feedback = Oui. L'original reste à sa place, et la copie est sur la clé USB.

copy-in-order = Comment copier un fichier dans un autre dossier ? Mettez les étapes dans l'ordre.
    .title = Copier, étape par étape
    .hint-1 = Que faut-il avoir avant de pouvoir coller ?
    .hint-2 = On choisit le fichier, on le copie, on change de dossier, on colle.
    .why = C'est le même ordre pour un texte, une photo ou un fichier.
    .choose = Choisir le fichier
    .copy = Copier
    .copy-feedback = Avant de copier, il faut choisir un fichier.
    .open = Ouvrir l'autre dossier
    .open-feedback = Copiez d'abord : ensuite seulement, on change de dossier.
    .paste = Coller
    .paste-feedback = On colle dans l'autre dossier : il faut déjà y être.
    .look = Regarder si la copie est là

keys-for-copies = Quelles touches font quoi ? Mettez les touches à côté de ce qu'elles font.
    .title = Les touches pour copier
    .hint-1 = C comme « copier » : c'est un bon début.
    .hint-2 = X ressemble à des ciseaux. Z revient en arrière.
    .why = Ces touches sont les mêmes dans presque tous les programmes.
    .copies = faire une copie à coller ensuite
    .copies-feedback = Pour copier, pensez à la première lettre du mot.
    .moves = enlever d'ici, pour mettre ailleurs
    .moves-feedback = Pour couper, pensez à la lettre en forme de ciseaux.
    .puts = poser ici ce qui est copié ou coupé
    .puts-feedback = La touche pour coller est voisine de celle pour copier.
    .undoes = revenir en arrière d'un pas
    .undoes-feedback = Pour annuler, la lettre est à la fin de l'alphabet.
    .key-copy = { KEY("Ctrl+C") }
    .key-cut = { KEY("Ctrl+X") }
    .key-paste = { KEY("Ctrl+V") }
    .key-undo = { KEY("Ctrl+Z") }
    .key-name = { KEY("F2") }

papers-for-nour = Créez dans Documents un dossier nommé { $nour }. Déplacez-y { $certificate } et copiez-y { $id-photo }.
    .title = L'inscription de Nour
    .hint-1 = Le certificat est dans Téléchargements. La photo est dans Images.
    .hint-2 = Coupez et collez le certificat. Copiez et collez la photo : l'original reste dans Images.
    .hint-3 = Créez le dossier. Certificat : { KEY("Ctrl+X") }. Photo : { KEY("Ctrl+C") }. Chaque fois, ouvrez { $nour } et collez avec { KEY("Ctrl+V") }.
    .why = Pour une inscription, on demande souvent ces papiers. Les vôtres seront prêts.
