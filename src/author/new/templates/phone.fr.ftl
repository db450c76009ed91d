# Les messages : le nom, et ce qui est écrit dedans.
school = École
homework = Devoirs
    .text = Il n'y a pas de devoirs aujourd'hui.
alert = Votre compte est fermé
    .text = Ouvrez ce lien avant ce soir, ou perdez votre argent.

false-alarm = Quelqu'un veut vous faire peur. Signalez ce message.
    .title = Une fausse alerte
    .hint-1 = Lisez les deux messages. Lequel vous presse ?
    .hint-2 = Ouvrez-le, et signalez-le sans toucher au lien.
    .why = Qui signale un message protège aussi les autres.
    .trap = Ce lien mène à un site qui trompe. Signalez plutôt le message.
