# Ce que les auteurs de modules lisent quand quelque chose ne va pas, et quoi faire (problem-help-...).
problem-error = erreur
problem-warning = attention
problem-help = aide
problem-note = remarque

# Le module entier
problem-no-folder = Ce dossier n'existe pas, ou on ne peut pas le lire.
problem-not-a-folder = Ceci est un fichier, pas un dossier.
problem-no-pack = Ce dossier n'est pas un module : il n'a pas de fichier pack.toml.
problem-no-file = Le fichier { $file } manque, ou on ne peut pas le lire.
problem-too-big = Le fichier { $file } est trop gros. Le maximum est { $most } ko.
problem-bom = Le fichier { $file } commence par une marque invisible (BOM).
problem-not-utf8 = Ce caractère n'est pas en UTF-8.
problem-too-many-packs = Il y a trop de modules ici. Les { $most } premiers sont lus.
problem-more = { $count ->
    [one] Un autre problème n'est pas affiché.
   *[other] { $count } autres problèmes ne sont pas affichés.
}

# pack.toml
problem-format = Le format { $format } n'est pas connu ici. Ce programme lit jusqu'au format { $newest }.
problem-level = Il n'y a pas de niveau { $level }. Écrivez 1, 2 ou 3.
problem-version = Ce n'est pas un numéro de version. Écrivez par exemple "1.0.0".
problem-no-lessons = Le module ne nomme aucune leçon.
problem-no-languages = Le module ne nomme aucune langue.
problem-too-many-lessons = Il y a trop de leçons. Le maximum est { $most }.
problem-too-many-languages = Il y a trop de langues. Le maximum est { $most }.
problem-no-lesson = La leçon n'a pas de fichier { $file }.
problem-lesson-twice = La leçon { $word } est nommée deux fois.
problem-lesson-unlisted = pack.toml ne nomme pas la leçon { $file }.
problem-language = { $word } n'est pas un code de langue.
problem-language-twice = La langue { $word } est nommée deux fois.
problem-language-unlisted = pack.toml ne nomme pas la langue de { $file }.

# Leçons et exercices
problem-no-exercises = Cette leçon n'a pas d'exercice.
problem-one-bracket = Un exercice commence par deux crochets : [[exercise]].
problem-too-many-exercises = Il y a trop d'exercices dans cette leçon. Le maximum est { $most }.
problem-too-deep = Trop de listes et de tables les unes dans les autres. Le maximum est { $most } niveaux.
problem-too-many-values = Cet exercice est trop gros. Le maximum est { $most } valeurs.
problem-id = { $word } ne peut pas être un identifiant.
problem-id-taken = L'identifiant { $word } est déjà pris.
problem-id-reserved = L'identifiant { $word } est réservé au programme.
problem-no-family = Ce n'est ni une tâche, ni une question, ni un exercice d'adresse.
problem-two-families = Un exercice est une tâche, une question ou un exercice d'adresse, un seul des trois.
problem-no-skill = Cet exercice ne nomme aucune compétence.
problem-unknown-skill = La compétence { $word } n'existe pas.

# TOML
problem-syntax-open = { $found } est ouvert ici, et rien ne le ferme.
problem-syntax = On ne peut pas lire { $found } ici.
problem-syntax-end = Il manque quelque chose ici.
problem-key-twice = La clé { $word } est ici deux fois.
problem-unknown-key = Il n'y a pas de clé { $word } ici.
problem-unknown-word = Le mot { $word } n'est pas connu ici.
problem-missing-key = La clé { $word } manque.
problem-one-key = Écrivez une seule clé dans cette table.
problem-needs-value = Il faut une valeur après { $word }.
problem-takes-no-value = Il ne faut pas de valeur ici.
problem-value = { $found } n'est pas possible ici.
problem-type = Ceci est { $found }. Attendu ici : { $expected }.
problem-type-other = Ceci est { $found }. Autre chose est attendu ici.
problem-other = On ne peut pas lire ceci : { $detail }
problem-type-text = un texte
problem-type-number = un nombre
problem-type-list = une liste
problem-type-table = une table
problem-type-yes-no = true ou false
problem-type-date = une date

# Ce qui varie dans un exercice (vary)
problem-vary-count = Il y a ici { $count ->
    [one] un texte
   *[other] { $count } textes
} pour { $word }. Écrivez-en de 2 à { $most }.
problem-vary-lengths = Il y a ici { $count ->
    [one] un texte
   *[other] { $count } textes
}, et { $usual } dans les autres listes.
problem-vary-value = { $word } n'est ni un nom comme { "$cv" }, ni un texte simple.
problem-vary-long = Ce texte est trop long. Il peut avoir { $most } caractères au plus.
problem-vary-inside = { $word } est à l'intérieur d'un texte plus long.
problem-vary-message = { $word } est aussi un texte du module. Lequel est voulu ?
problem-vary-unused = Rien ne dit { $word } dans cet exercice.
problem-variant = C'est ainsi dans la variante { $number } : { $values }

# Textes
problem-text-missing = Il manque le texte { $message } (langue : { $language }).
problem-text-unused = Rien n'utilise le texte { $message }.
problem-text-twice = Le texte { $message } est ici deux fois.
problem-text-says = Le texte { $message } dit { $name }, qui n'est pas dans ce fichier.
problem-script = Aucun terminal n'affiche l'écriture { $script } comme on la lit.

# Que faire
problem-help-utf8 = Enregistrez le fichier à nouveau, en UTF-8 sans BOM.
problem-help-script = Écrivez le texte en lettres latines, sous un code de langue comme hi-Latn. Ou donnez-le sur papier, en image ou sur une page web.
problem-help-nearest = Vouliez-vous dire { $word } ?
problem-help-nearest-of = Vouliez-vous dire { $word } ? Sont possibles : { $choices }
problem-help-choices = Sont possibles : { $choices }
problem-help-id = Prenez des lettres minuscules de a à z, des chiffres, des traits d'union. D'abord une lettre, { $most } caractères au plus.
problem-help-first-at = Il est d'abord dans { $file }, ligne { $line }.
problem-help-family = Ajoutez task = ["files"], question = "choose" ou dexterity = "press".
problem-help-skills = Le fichier lessons/skills.toml donne toutes les compétences.
problem-help-range = Écrivez un nombre de { $least } à { $most }.
problem-help-vary-inside = Un nom du module est seul, ou entre les barres d'un chemin. Les autres textes vont partout.
problem-help-vary-text = Il ne varie que dans certains exercices. Les titres, les noms de fichiers et les textes d'autres exercices ne peuvent pas le dire.
problem-help-quotes = Écrivez un texte entre guillemets droits : "texte".
problem-help-brackets = Écrivez une liste entre crochets : ["texte"].
problem-help-needs-value = Écrivez une table : { "{" } { $word } = ... { "}" }.
problem-help-takes-no-value = Écrivez le mot seul, entre guillemets.
problem-help-comma = Mettez une virgule entre deux valeurs.
problem-help-folder = Indiquez son dossier : { $folder }
problem-help-rename = Il y a un fichier { $found }. Nommez-le exactement { $file } : les majuscules comptent.
problem-help-close-with = Fermez avec { $end }.
problem-help-close = Fermez ce qui est ouvert : ] ou { "}" }.
problem-help-assign = Écrivez une clé par ligne : clé = valeur.
problem-help-backslash = Écrivez deux fois la barre oblique inversée : \\.
problem-help-write-in = Écrivez-le dans { $file }.
