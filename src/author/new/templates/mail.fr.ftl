# Les noms de l'ordinateur d'exercice. .text est ce qui est écrit dans le message.
school = École des Acacias
meeting = Réunion des parents
    .text =
        Bonjour,
        La réunion des parents est lundi. Viendrez-vous ?
i-come = Oui, je viendrai.

answer-the-school = Répondez à l'école : « { $i-come } »
    .title = Une réponse à l'école
    .hint-1 = Ouvrez le message et choisissez de répondre.
    .hint-2 = Écrivez « { $i-come } », puis envoyez.
    .why = Qui demande attend une réponse.
