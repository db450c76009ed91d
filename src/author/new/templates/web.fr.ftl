# Les pages du site : leur titre, et les textes de leurs parties.
join = S'inscrire à la bibliothèque
    .hello = Vous recevez une carte pour un an.
    .mail = E-mail
    .rules = J'accepte les règles
    .send = S'inscrire
done = Bienvenue
    .soon = Votre carte arrive par courrier.

join-the-library = Amina s'inscrit à la bibliothèque. Son adresse est amina@poste.example.
    .title = Une carte de bibliothèque
    .hint-1 = Le formulaire demande deux choses.
    .hint-2 = Écrivez l'adresse, cochez les règles, puis S'inscrire.
    .why = Un formulaire dit ce qu'il lui faut avant l'envoi.
