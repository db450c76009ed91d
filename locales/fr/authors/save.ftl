# Quand quelque chose ne peut pas être écrit.
save-taken = { $path } existe déjà. Rien n'a été changé.
save-help-taken = Choisissez un autre nom, ou déplacez ce qui s'y trouve.
save-full = Il n'y a plus de place sur le disque pour { $path }.
save-help-full = Supprimez ce qui ne sert plus, ou choisissez un autre disque.
save-forbidden = Il n'est pas permis d'écrire { $path }.
save-help-forbidden = Choisissez un dossier qui est à vous.
save-nowhere = Il n'y a pas de dossier pour { $path }.
save-help-nowhere = Créez d'abord le dossier, ou vérifiez le chemin.
save-failed = { $path } n'a pas pu être écrit.
save-help-failed = Essayez encore, ou choisissez un autre disque.
