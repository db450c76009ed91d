# Chaque passage a sa phrase : -feedback. Celle d'un bon passage dit ce qui trahit la fraude.
parcel-that-never-was = Personne n'attend de colis. Marquez ce qui trahit ce message.
    .title = Le colis qui n'existe pas
    .hint-1 = Qui écrit, et que veut-on ?
    .hint-2 = Regardez l'adresse de l'expéditeur, et l'argent.
    .why = Qui écrit, et ce qu'on demande : regardez les deux.
    .sender-feedback = Oui. Le service des colis a une autre adresse.
    .hurry = Votre colis attend
    .hurry-feedback = Un vrai colis attend aussi.
    .greeting = Bonjour,
    .greeting-feedback = Les vrais messages saluent aussi.
    .fee = Payez 2 euros avec votre carte avant ce soir.
    .fee-feedback = Oui. Pour un vrai colis, personne ne vous presse de payer.
    .pay = Payer maintenant
    .pay-feedback = Regardez ce qu'on demande au-dessus.
