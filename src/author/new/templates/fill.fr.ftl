# .accept-1 à .accept-9 sont acceptés. .near-1 est une réponse que vous prévoyez, avec son -feedback.
your-name = Olena Koval remplit un formulaire. Quel nom est Olena ?
    .title = Deux noms
    .hint-1 = Un formulaire demande un nom de famille et un autre nom.
    .hint-2 = Les parents le choisissent pour leur enfant.
    .why = Le nom de famille est celui de toute la famille.
    .before = Olena est son
    .after = .
    .accept-1 = prénom
    .near-1 = nom de famille
    .near-1-feedback = C'est Koval : toute la famille s'appelle ainsi.
