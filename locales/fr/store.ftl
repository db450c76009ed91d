# Quand le travail ne peut pas être enregistré. Au plus deux lignes de 76 colonnes.
store-read-only = Vos exercices ne sont pas enregistrés : le dossier est protégé. Vous pouvez continuer. Demandez à quelqu’un de débloquer le dossier.
store-full = Vos exercices ne sont pas enregistrés : le disque est plein. Vous pouvez continuer. Pour enregistrer, faites de la place sur le disque.
store-locked = Vos exercices ne sont pas enregistrés : un autre programme utilise le fichier. Vous pouvez continuer. Si possible, fermez l’autre programme.
# $kept est le nom d’un fichier.
store-damaged = Le fichier de vos exercices était abîmé. L’ancien est gardé : { $kept }. Un nouveau est prêt. Vous pouvez continuer.
store-newer = Vos exercices viennent d’une version plus récente de Passerelle. Utilisez-la pour les retrouver. Ici, rien n’est enregistré.
store-other = Vos exercices ne sont pas enregistrés pour le moment. Vous pouvez continuer. Si cela dure, demandez de l’aide à quelqu’un.
