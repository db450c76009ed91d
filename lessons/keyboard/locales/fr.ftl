pack-title = Le clavier
pack-about = Trouver les touches, écrire, corriger, copier et coller : les doigts apprennent le chemin.

lesson-find-keys = Trouver les touches
lesson-letters-and-words = Lettres et mots
lesson-signs-and-numbers = Signes et chiffres
lesson-correct-a-text = Corriger un texte

### Trouver les touches

large-keys = Trouvez les touches demandées, une par une.
    .title = Les grandes touches
    .hint-1 = Cherchez d'abord sur l'image, puis sur votre clavier.
    .hint-2 = Un petit coup suffit : n'appuyez pas longtemps.
    .why = { KEY("Enter") } valide, { KEY("Backspace") } efface. Vous en aurez besoin chaque jour.
arrows = Trouvez les quatre flèches.
    .title = Les flèches
    .hint-1 = Les flèches sont en bas, à droite du clavier.
    .hint-2 = Trois doigts de la main droite restent posés dessus.
    .why = Avec les flèches, on se déplace sans souris.
around-the-edge = Ces touches sont au bord du clavier. Trouvez-les.
    .title = Au bord du clavier
    .hint-1 = { KEY("Esc") } est tout en haut, à gauche.
    .hint-2 = { KEY("Del") } efface ce qui suit. { KEY("Home") } et { KEY("End") } vont aux bouts de la ligne.
    .why = { KEY("Esc") } ferme ce qui gêne. Rien n'est perdu.
keys-that-are-held = Certaines touches se gardent appuyées pendant qu'on appuie sur une autre.
    .title = Deux touches ensemble
    .hint-1 = Appuyez d'abord sur { KEY("Shift") } ou { KEY("Ctrl") }, et gardez le doigt dessus.
    .hint-2 = Appuyez alors une fois sur l'autre touche. Lâchez tout.
    .why = { KEY("Shift") } fait les majuscules. { KEY("Ctrl") } fait les raccourcis.
caps-lock = Trouvez la touche qui bloque les majuscules, puis écrivez ces lettres.
    .title = Les majuscules bloquées
    .hint-1 = { KEY("CapsLock") } est à gauche, au-dessus de { KEY("Shift") }.
    .hint-2 = Appuyez une fois : tout s'écrit en majuscules. Encore une fois : c'est fini.
    .why = Un mot de passe refusé ? Les majuscules sont peut-être bloquées.
by-name = Le nom de la touche suffit. La retrouvez-vous ?
    .title = Par leur nom
    .hint-1 = Prenez votre temps. L'image aide après un essai.
    .hint-2 = { KEY("Backspace") } efface ce qui précède. { KEY("Del") } efface ce qui suit.
    .why = Vous comprenez maintenant les consignes qui nomment une touche.

### Lettres et mots

resting-fingers = Posez les index sur les deux lettres à petit relief. Cherchez les autres lettres.
    .title = Où poser les doigts
    .hint-1 = Un petit trait se sent sous le doigt : c'est là que vont les index.
    .hint-2 = Chaque doigt descend sur la touche la plus proche.
    .why = Des doigts bien posés se fatiguent moins.
short-words = Écrivez chaque mot sous le modèle.
    .title = Petits mots
    .hint-1 = La lettre à écrire est marquée dans le modèle.
    .hint-2 = Une autre lettre est venue ? { KEY("Backspace") } l'efface.
    .why = Un mot après l'autre, les lettres trouvent leur place.
    .line-1 = sel
    .line-2 = marché
    .line-3 = jardin
    .line-4 = il fait beau
name-and-town = Écrivez ce nom et cette ville, avec les majuscules et les accents.
    .title = Un nom, une ville
    .hint-1 = Pour une majuscule : gardez { KEY("Shift") } appuyée, puis la lettre.
    .hint-2 = L'image montre comment écrire chaque lettre avec accent.
    .why = Sur un formulaire, votre nom s'écrit comme sur vos papiers.
elodie = Élodie Garnier
zoe = Zoé Lefèvre
remi = Rémi François
sete = Sète
nimes = Nîmes
orleans = Orléans
capital-and-full-stop = Une majuscule au début, un point à la fin : écrivez ces phrases.
    .title = De vraies phrases
    .hint-1 = La barre en bas fait l'espace entre deux mots.
    .hint-2 = Le point d'interrogation et le point demandent parfois { KEY("Shift") }.
    .why = Une phrase bien ponctuée se lit sans effort.
    .line-1 = Je m'appelle Samir.
    .line-2 = Où habitez-vous ?
    .line-3 = Le bus part à midi.
where-accents-are = Trouvez ces lettres et ces signes sur votre clavier.
    .title = Lettres avec accent
    .hint-1 = Sur beaucoup de claviers, é, è, ç et à sont sur la rangée du haut.
    .hint-2 = Pour ê : appuyez sur ^ et lâchez. Appuyez ensuite sur e.
    .why = Un accent change un mot : « a » et « à », « ou » et « où ».
words-with-accents = Écrivez ces mots avec tous leurs accents.
    .title = Les accents dans les mots
    .hint-1 = Regardez l'image : elle montre les touches dans l'ordre.
    .hint-2 = œ s'écrit souvent avec { KEY("AltGr") } et o.
    .why = Avec les accents, chacun lit ce que vous voulez dire.
    .line-1 = École fermée à cinq heures
    .line-2 = Ça va très bien
    .line-3 = un gâteau de fête
    .line-4 = ma sœur reçoit Zoé
a-letter-to-a-friend = Écrivez ce message, cette fois sans l'image.
    .title = Un message à une amie
    .hint-1 = Regardez le clavier autant que vous voulez.
    .hint-2 = Deux touches ensemble pour une majuscule : { KEY("Shift") } et la lettre.
    .why = Vous savez écrire un message entier.
    .line-1 = Bonjour Nadia,
    .line-2 = Merci pour le gâteau.
    .line-3 = Il était très bon !
    .line-4 = À bientôt, Samir

### Signes et chiffres

where-signs-are = Trouvez ces signes. Ils servent dans les adresses.
    .title = Les signes des adresses
    .hint-1 = Le signe en haut d'une touche demande { KEY("Shift") }.
    .hint-2 = Le signe en bas à droite d'une touche demande { KEY("AltGr") }.
    .why = Une adresse de courriel a toujours le signe @.
digits = Écrivez ces nombres.
    .title = Les chiffres
    .hint-1 = Les chiffres sont sur la rangée du haut.
    .hint-2 = Sur certains claviers, il faut garder { KEY("Shift") } appuyée.
    .why = Codes et numéros s'écrivent chiffre par chiffre, tranquillement.
mail-addresses = Écrivez ces adresses de courriel, sans aucune espace.
    .title = Adresses de courriel
    .hint-1 = Écrivez signe par signe. L'image montre le suivant.
    .hint-2 = Le trait bas _ et le trait d'union - sont deux signes différents.
    .why = Un seul signe manque, et le courriel n'arrive pas.
telephone-and-dates = Écrivez ce numéro, cette date et cette heure.
    .title = Numéros, dates, heures
    .hint-1 = Les espaces comptent aussi : écrivez comme sur le modèle.
    .hint-2 = La date s'écrit ici jour/mois/année.
    .why = Un formulaire demande souvent une date dans une forme précise.

### Corriger un texte

letters-too-many = Dans ce texte, il y a des lettres en trop. Effacez-les.
    .title = Des lettres en trop
    .hint-1 = Avec les flèches, allez juste après la lettre en trop.
    .hint-2 = { KEY("Backspace") } efface la lettre qui précède.
    .why = Une faute de frappe se corrige sans tout réécrire.
    .text = Bonnjour Nadia, le cours commmence à neuf heures.
    .wanted = Bonjour Nadia, le cours commence à neuf heures.
letters-missing = Dans ce texte, il manque des lettres. Ajoutez-les.
    .title = Des lettres qui manquent
    .hint-1 = Avec les flèches, allez là où la lettre manque.
    .hint-2 = Écrivez la lettre : le reste du texte se pousse.
    .why = Ce que vous ajoutez prend sa place. Le reste ne bouge pas.
    .text = Mecri de votre mesage, je vien demain.
    .wanted = Merci de votre message, je viens demain.
caps-lock-was-on = Les majuscules étaient bloquées. Remettez ce texte en ordre.
    .title = Oh, des majuscules !
    .hint-1 = Sélectionnez tout avec { KEY("Ctrl+A") }, puis écrivez le texte.
    .hint-2 = Tout s'écrit en majuscules ? Appuyez une fois sur { KEY("CapsLock") }.
    .why = Regardez l'écran de temps en temps : on s'en aperçoit plus tôt.
    .text = bONJOUR nADIA
    .wanted = Bonjour Nadia
four-shortcuts = Quatre raccourcis qui servent partout : essayez-les.
    .title = Copier, coller, couper, annuler
    .hint-1 = Gardez { KEY("Ctrl") } appuyée, puis appuyez une fois sur la lettre.
    .hint-2 = C copie, X coupe, V colle, Z annule. Ces lettres sont presque voisines.
    .why = { KEY("Ctrl+Z") } annule ce que vous venez de faire. On peut donc essayer.
move-a-line = La signature est au mauvais endroit. Mettez-la à la fin.
    .title = Déplacer une ligne
    .hint-1 = Sélectionnez la ligne : { KEY("Home") }, puis { KEY("Shift+End") }.
    .hint-2 = Coupez avec { KEY("Ctrl+X") }. À la fin du texte, collez avec { KEY("Ctrl+V") }.
    .hint-3 = Une ligne vide reste ? { KEY("Del") } l'enlève. { KEY("Enter") } en fait une nouvelle.
    .why = Couper et coller déplacent un texte. Rien n'est à réécrire.
    .text =
        Amitiés, Samir
        Bonjour Nadia,
        Merci pour le livre.
    .wanted =
        Bonjour Nadia,
        Merci pour le livre.
        Amitiés, Samir
copy-a-line = La première ligne de cette chanson revient à la fin. Copiez-la.
    .title = Copier une ligne
    .hint-1 = Sélectionnez la première ligne avec { KEY("Shift+End") }. Copiez avec { KEY("Ctrl+C") }.
    .hint-2 = Allez à la fin, faites une nouvelle ligne, collez avec { KEY("Ctrl+V") }.
    .why = Copier garde le texte à sa place, et le met aussi ailleurs.
    .text =
        Chante avec moi,
        le jour est beau,
        la route est longue.
    .wanted =
        Chante avec moi,
        le jour est beau,
        la route est longue.
        Chante avec moi,
