pack-title = Des mots de passe sûrs
pack-about = Choisir, garder et protéger des mots de passe sur un ordinateur d'exercice.

lesson-strong-or-weak = Fragile ou solide ?
lesson-one-for-each = Un pour chaque compte
lesson-codes-and-calls = Codes et appels

### Noms sur l'ordinateur et le téléphone d'exercice

## Sites

site-mail = poste.example
site-town = mairie.example
site-shop = boutique.example
site-bank = banque.example
site-library = biblio.example

## Phrases

master = petit pont bois rouge vieux moulin forêt
phrase-lamp = lampe rivière cuivre nuage tambour olive sentier
phrase-plume = plume cerise radeau granit sifflet jardin velours

## Téléphone

french-teacher = Claire, français
health-office = Caisse de santé
parcel-shop = Relais Tilleul
bank = Banque du Pont
digits-box = 7714
digits-code = 482913
digits-code-again = 306158
digits-reset = 951207
digits-reset-again = 640382
digits-bank = 118264
sms-lesson = Le cours de jeudi
    .text =
        Bonjour ! Le cours de jeudi commence à 14 heures.
        C'est dans la salle 3. À bientôt, Claire
sms-parcel-box = Votre colis vous attend
    .text =
        Relais Tilleul : votre colis vous attend.
        Le code de votre casier est { $digits-box }.
sms-code = Votre code de connexion
    .text =
        Votre code de connexion est { $digits-code }.
        Il est valable peu de temps.
        Ne le donnez à personne, même par téléphone.
sms-code-again = Votre nouveau code
    .text =
        Votre nouveau code de connexion est { $digits-code-again }.
        Ne le donnez à personne, même par téléphone.
sms-reset = Mot de passe oublié
    .text =
        Vous avez demandé un nouveau mot de passe.
        Votre code est { $digits-reset }. Il est valable peu de temps.
        Vous n'avez rien demandé ? Ne faites rien.
sms-reset-again = Mot de passe oublié, autre code
    .text =
        Votre nouveau code est { $digits-reset-again }.
        Vous n'avez rien demandé ? Ne faites rien.
sms-bank-code = Code de paiement
    .text =
        Banque du Pont : le code de votre paiement est { $digits-bank }.
        Nous ne vous le demanderons jamais.
call-bank = Une personne dit appeler de la banque
    .text =
        « Bonjour, ici la sécurité de la Banque du Pont.
        Quelqu'un vide votre compte en ce moment !
        Vite, lisez-moi le code que vous avez reçu. »
sms-alert-true = Nouvelle connexion à votre compte
    .text =
        Quelqu'un vient d'ouvrir votre compte, depuis un téléphone à Lille.
        C'était vous ? Ne faites rien.
        Ce n'était pas vous ? Ouvrez vous-même notre site.
        Puis changez votre mot de passe.
sms-alert-false = URGENT compte bloqué
    .text =
        URGENT ! Votre compte sera fermé dans 1 heure.
        Ouvrez le lien et donnez votre mot de passe.

### Fragile ou solide ?

which-holds = Lequel de ces mots de passe résiste le mieux ?
    .title = Le plus solide
    .hint-1 = Ce qui est long et sans rapport avec vous est difficile à deviner.
    .hint-2 = Un prénom, une année, des touches voisines : on les essaie en premier.
    .why = Sept mots au hasard : facile à retenir, très difficile à deviner.
    .name-year = Amina1989
    .name-year-feedback = Un prénom et une année se devinent vite. Cherchez plus long.
    .phrase = { $phrase-lamp }
    .phrase-feedback = Oui. Sept mots sans lien entre eux : c'est long et solide.
    .keys = azerty123
    .keys-feedback = Ces touches se suivent sur le clavier. Beaucoup de gens les choisissent.

what-opens = Quel mot manque ? Il est sur presque tous les écrans où l'on entre.
    .title = Le mot qui manque
    .hint-1 = On le choisit soi-même, et on ne le dit à personne.
    .hint-2 = Ce sont trois mots. Le premier est « mot ».
    .why = L'adresse dit qui vous êtes. Le mot de passe le prouve : gardez-le pour vous.
    .before = J'ouvre mon courrier avec mon adresse et mon
    .after = .
    .near-1 = code
    .near-1-feedback = Un code arrive par message et sert une fois. Ici, c'est vous qui choisissez.

phrase-for-mail = Changez le mot de passe de { $site-mail }. La nouvelle phrase : { $phrase-lamp }.
    .title = Une phrase de sept mots
    .hint-1 = Choisissez { $site-mail } dans la liste. Puis ouvrez « Modifier ».
    .hint-2 = Cliquez sur { $site-mail }, puis appuyez sur { KEY("F2") }. Allez au champ « Mot de passe ».
    .hint-3 = Effacez l'ancien mot de passe. Écrivez { $phrase-lamp }, puis appuyez sur { KEY("Enter") }.
    .why = Votre boîte mail ouvre souvent vos autres comptes. Donnez-lui une vraie phrase.
    .goal-2 = Il faut sept mots différents. Comparez mot par mot.

draw-one = Le mot de passe de { $site } est fragile. Générez-en un solide.
    .title = Laisser faire le hasard
    .hint-1 = Choisissez { $site } et « Modifier ». Sous le champ, il y a « Générer ».
    .hint-2 = Choisissez « Générer », puis « Utiliser », puis « Enregistrer ».
    .why = Le hasard n'a ni prénom ni anniversaire : personne ne le devine.

### Un pour chaque compte

why-one-each = Une boutique perd les mots de passe de ses clients. Vous utilisez le même partout. Quels comptes sont en danger ?
    .title = Le même partout ?
    .hint-1 = Que fait une personne qui trouve une clé ? Elle essaie plusieurs portes.
    .hint-2 = Pensez à la boutique, à votre boîte mail et à votre banque.
    .why = Un mot de passe par compte : une seule porte s'ouvre, pas toutes.
    .one-only = Seulement la boutique
    .one-only-feedback = Le même mot de passe ouvre aussi vos autres comptes. On les essaiera.
    .all-three = La boutique, la boîte mail et la banque
    .all-three-feedback = Oui. La même clé ouvre les trois portes.
    .none = Aucun
    .none-feedback = La boutique a perdu votre mot de passe. Où sert-il encore ?

spot-reuse = Deux sites d'Olena ont le même mot de passe. Donnez à l'un des deux un nouveau mot de passe solide.
    .title = Trouver le double
    .hint-1 = Regardez le mot « réutilisé » au bout des lignes.
    .hint-2 = Choisissez un des deux sites, puis « Modifier », puis « Générer ».
    .hint-3 = Cliquez sur { $site-bank }, puis { KEY("F2") }. « Générer », « Utiliser », « Enregistrer ».
    .why = Si un site perd vos données, les autres comptes restent fermés.
    .goal-2 = { $site-bank } ou { $site-shop } attend encore un nouveau mot de passe solide.

open-vault = Ouvrez le gestionnaire avec la phrase : { $master }. Copiez le mot de passe de { $site }.
    .title = Ouvrir et copier
    .hint-1 = Écrivez la phrase dans le champ, puis appuyez sur { KEY("Enter") }.
    .hint-2 = Cliquez sur { $site }, puis appuyez sur { KEY("Ctrl+C") }.
    .why = Une seule phrase à retenir. Le gestionnaire retient tout le reste.

# gloss: user-name
keep-new = Fatou a un compte sur { $site }. Ajoutez-le avec l'identifiant fatou.n. Générez un mot de passe, puis verrouillez.
    .title = Garder un nouveau compte
    .hint-1 = « Ajouter » et « Verrouiller » sont dans le menu « Entrée ». L'identifiant dit au site qui vous êtes.
    .hint-2 = Appuyez sur { KEY("Ctrl+N") }. Écrivez le site et l'identifiant, puis choisissez « Générer ».
    .hint-3 = Après « Utiliser » et « Enregistrer », appuyez sur { KEY("Ctrl+L") } pour verrouiller.
    .why = Le nouveau compte est gardé, et personne d'autre ne peut le lire.
    .goal-1 = Le site est { $site }, et l'identifiant est fatou.n.

forgotten = Moussa a oublié son mot de passe de { $site-town }. Copiez le code reçu. Puis gardez un nouveau mot de passe solide.
    .title = Mot de passe oublié
    .hint-1 = Le code est dans le téléphone, dans le message de { $site-town }.
    .hint-2 = Ouvrez le message et choisissez « Copier le code ». Puis allez dans Mots de passe.
    .hint-3 = Choisissez { $site-town }, « Modifier », « Générer », « Utiliser » et « Enregistrer ».
    .why = Oublier arrive à tout le monde. Un code, un nouveau mot de passe, et c'est réglé.
    .goal-1 = Le code du message de { $site-town } n'est pas encore copié.

### Codes et appels

code-by-message = Vous vous connectez à votre caisse de santé. Copiez le code de connexion reçu.
    .title = Un code par message
    .hint-1 = Regardez qui a envoyé chaque message.
    .hint-2 = Ouvrez le message de { $health-office }, puis choisissez « Copier le code ».
    .why = Le code prouve que vous avez votre téléphone. Il ne sert qu'une fois.

call-from-bank = Le téléphone sonne. Terminez cet appel sans donner le code.
    .title = Un appel de la banque ?
    .hint-1 = Une vraie banque ne demande jamais un code par téléphone.
    .hint-2 = Vous pouvez ne pas répondre. Ou répondez, écoutez, puis choisissez « Raccrocher ».
    .why = Raccrochez toujours. Puis appelez vous-même le numéro écrit sur votre carte.
    .trap = Avec ce code, l'inconnu peut payer avec votre argent. Ici, rien n'est perdu : c'est un exercice. En vrai, appelez tout de suite votre banque.
    .goal-1 = L'appel n'est pas encore terminé. Vous pouvez raccrocher à tout moment.

code-nobody-asked = Un code arrive, mais vous n'avez rien demandé. Puis une inconnue vous écrit : « Envoie-moi ce code ! » Que faites-vous ?
    .title = Un code que personne n'attend
    .hint-1 = Pourquoi quelqu'un veut-il un code envoyé à vous ?
    .hint-2 = Quelqu'un essaie peut-être d'ouvrir votre compte en ce moment.
    .why = Un code est comme une clé : on ne la prête à personne.
    .send = J'envoie le code, pour aider
    .send-feedback = Avec ce code, on peut ouvrir votre compte. Gardez-le pour vous.
    .keep = Je ne donne rien et je change mon mot de passe
    .keep-feedback = Oui. Quelqu'un essaie peut-être votre ancien mot de passe : changez-le.
    .ignore = Je réponds que ce n'est pas mon code
    .ignore-feedback = Répondre dit que votre numéro existe. Mieux vaut ne rien envoyer.

two-alerts = Deux messages parlent de votre compte. Lisez-les. Signalez celui qui trompe.
    .title = Vraie ou fausse alerte ?
    .hint-1 = Un message qui trompe presse, fait peur et demande un mot de passe.
    .hint-2 = Regardez l'adresse du lien : est-ce vraiment { $site-mail } ?
    .hint-3 = Ouvrez « { $sms-alert-false } », puis choisissez « Signaler ».
    .why = La vraie alerte ne demande rien. Elle vous laisse ouvrir le site vous-même.
    .trap = Ce lien mène à une fausse page qui vole les mots de passe. Ici, rien n'est perdu. En vrai, changez vite votre mot de passe.

act-on-alert = Lisez l'alerte. Ce n'était pas vous. Changez le mot de passe de { $site-mail } (phrase : { $master }).
    .title = Agir après une alerte
    .hint-1 = Ouvrez le message, puis allez dans Mots de passe.
    .hint-2 = Ouvrez avec la phrase. Choisissez { $site-mail }, « Modifier », puis « Générer ».
    .hint-3 = « Générer », « Utiliser », « Enregistrer ». Le nouveau mot de passe ne sert qu'ici.
    .why = Après un changement rapide, l'ancien mot de passe n'ouvre plus rien.

tell-or-keep = On vous demande ces choses au téléphone. Que peut-on dire ? Que garde-t-on pour soi ?
    .title = À dire ou à garder
    .hint-1 = Ce qui ouvre un compte ou paie, on le garde.
    .hint-2 = Un code reçu et un mot de passe sont des clés.
    .why = Qui demande une clé n'est pas votre banque : raccrochez.
    .keep = Je garde pour moi
    .tell = Je peux le dire
    .password = mon mot de passe
    .password-feedback = Un mot de passe ne se dit à personne, même à la banque.
    .code = le code reçu par texto
    .code-feedback = Ce code ouvre votre compte : il est pour vous seul.
    .card = les chiffres au dos de ma carte
    .card-feedback = Avec ces chiffres, on peut payer à votre place.
    .answer = ma réponse secrète
    .answer-feedback = La réponse secrète remplace le mot de passe : gardez-la.
    .first-name = mon prénom
    .first-name-feedback = Un prénom n'ouvre aucun compte : vous pouvez le dire.
    .address = mon adresse e-mail
    .address-feedback = L'adresse sert à vous écrire : elle n'ouvre rien.
    .hours = quand je suis à la maison
    .hours-feedback = Pour un rendez-vous, on peut dire quand on est là.
