# Les leçons ajoutées à cet ordinateur, depuis une clé USB par exemple.
settings-packs = Ajouter des leçons

packs-title = Leçons ajoutées
packs-none = Rien n'est encore ajouté. Des leçons peuvent venir d'une clé USB.
packs-note = Pour en supprimer, choisissez-les. D'autres viennent d'une clé USB.
packs-stick = Installer depuis une clé USB
packs-exercises = Exercices : { $count }
packs-remove-ask =
    Supprimer les leçons « { $title } » ?
    Vos résultats restent. Vous pourrez installer ces leçons encore une fois.
packs-keep = Garder
packs-remove = Supprimer
packs-installed =
    Les leçons « { $title } » sont installées.
    Vous les trouvez à l'accueil.
packs-same = Les leçons « { $title } » sont déjà là.
packs-broken =
    Ces leçons ne sont pas encore prêtes.
    Parlez-en à la personne qui vous les a données.
    Pour elle : passerelle pack check
packs-refused =
    Ces leçons ne peuvent pas être installées. Rien n'a changé.
    { $why }
    Parlez-en à la personne qui vous les a données.
packs-shipped =
    Des leçons de ce nom sont déjà là. Rien n'a changé.
    Parlez-en à la personne qui vous les a données.
packs-newer = Des leçons plus récentes sont déjà là. Rien n'a changé.
packs-failed =
    Cela n'a pas marché. Rien n'a changé.
    { $why }
packs-nowhere = Rien n'est gardé sur cet ordinateur en ce moment. L'installation n'est donc pas possible.

stick-title = Leçons sur la clé USB
stick-note = Quelles leçons voulez-vous installer ?
stick-none = Aucune leçon ici. Branchez la clé, attendez un peu, puis cherchez encore.
stick-searching = Passerelle regarde la clé. Un instant, s'il vous plaît.
stick-checking = Passerelle vérifie ces leçons. Un instant, s'il vous plaît.
stick-again = Chercher encore
stick-about = { $languages } · version { $version } · { $size }
stick-language = { $name }
stick-size = { $size } ko
stick-unreadable = ne peut pas être lu · { $size }
