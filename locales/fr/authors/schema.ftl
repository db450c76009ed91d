# `passerelle pack schema` : ce qu'il faut aux éditeurs pour vérifier les modules pendant l'écriture.
cli-pack-schema-about = Aide votre éditeur à montrer les erreurs pendant que vous écrivez.
cli-pack-schema-usage =
    passerelle pack schema --out DOSSIER
    {"  "}passerelle pack schema pack|lesson
cli-help-schema = Le schéma à afficher : pack, pour pack.toml, ou lesson
cli-value-schema = NOM
cli-help-editor = Le dossier de vos modules : deux schémas et les réglages y sont écrits
cli-value-editor = DOSSIER

schema-which = Nommez un schéma, ou un dossier après { $word }, s'il vous plaît.
schema-unknown = Il n'y a pas de schéma { $word }.
schema-written = Les schémas sont dans { $path }.
schema-next = Ouvrez maintenant ce dossier dans votre éditeur.
schema-kept = Vous avez déjà un fichier { $file }. Il n'a pas été changé. Ajoutez-y ces lignes, s'il vous plaît :
