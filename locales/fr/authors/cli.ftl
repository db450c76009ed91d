# La ligne de commande : l'aide, ce qu'on ne peut pas suivre, et le compte de `pack check`.
cli-about = S'exercer au numérique de tous les jours, sur un ordinateur qu'on ne peut pas casser.
cli-usage =
    passerelle [OPTIONS]
    {"  "}passerelle doctor [--short]
    {"  "}passerelle pack COMMANDE
cli-doctor-about = Examine ce terminal et dit quoi faire pour lui.
cli-doctor-usage = passerelle doctor [--short]
cli-pack-about = Pour les auteurs d'exercices.
cli-pack-usage = passerelle pack COMMANDE

cli-heading-usage = Utilisation :
cli-heading-commands = Commandes
cli-heading-options = Options
cli-heading-arguments = À indiquer

cli-help-lang = La langue à parler : fr, en, ar...
cli-value-lang = LANGUE
cli-help-data = Le dossier où votre travail est gardé
cli-value-data = DOSSIER
cli-help-packs = Un dossier avec d'autres modules. Peut être donné plusieurs fois.
cli-value-packs = DOSSIER
cli-help-learner = Votre nom. Un nouveau nom crée un nouvel apprenant.
cli-value-learner = NOM
cli-help-exercise = L'exercice par lequel commencer
cli-value-exercise = MODULE/EXERCICE
cli-help-bidi = Dessin du texte de droite à gauche : auto, plain, terminal, logical...
cli-value-bidi = FAÇON
cli-help-short = Une ligne pour les scripts au lieu d'un rapport
cli-help-help = Affiche cette aide
cli-help-version = Affiche la version
cli-help-paths = Des dossiers de modules, ou des dossiers qui en contiennent
cli-value-paths = CHEMIN

cli-fault-unknown = { $word } n'est pas connu ici.
cli-fault-missing = Il manque { $word }.
cli-fault-twice = { $word } ne peut être donné qu'une fois.
cli-fault-together = { $word } et { $other } ne peuvent pas être donnés ensemble.
cli-fault-value = Il faut une valeur après { $word }.
cli-fault-no-value = Il ne faut pas de valeur après { $word }.
cli-fault-utf8 = La ligne de commande a un caractère qu'on ne peut pas lire.
cli-fault-task = Dites quoi faire, s'il vous plaît. Pour l'aide, écrivez : passerelle pack --help
cli-fault-help = Pour l'aide, écrivez : passerelle --help
cli-fault-language = Le programme ne parle pas encore { $word }.
cli-fault-bidi = Il n’y a pas de façon de dessiner nommée { $word }.
cli-fault-pack = Il n'y a pas de module { $word }.
cli-fault-exercise = Il n'y a pas d'exercice { $word }.
cli-fault-packs = Il n'y a pas de dossier { $word }.
cli-fault-learner = Un nom a au moins une lettre.
cli-fault-no-terminal = Passerelle a besoin d'une fenêtre de terminal. Lancez-le là, sans tube.
cli-fault-terminal = Le terminal ne répond pas : { $word }

cli-help-pack = Indiquez un dossier qui contient un fichier pack.toml.
cli-check-count = Modules : { $packs }, exercices : { $exercises }{ $variants ->
    [0] {""}
   *[other] {" "}(variantes : { $variants })
}, langues : { $languages }. Erreurs : { $errors }, avertissements : { $warnings }
