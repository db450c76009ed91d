# `pack import-gift` : une banque de questions de Moodle devient un module.
cli-pack-import-gift-about = Fait un module d'une banque de questions de Moodle (GIFT).
cli-pack-import-gift-usage = passerelle pack import-gift FICHIER --skill COMPÉTENCE [--out DOSSIER] [--language CODE]
cli-help-bank-file = La banque de questions : un fichier texte au format GIFT
cli-value-bank-file = FICHIER
cli-help-skill = La compétence que les questions travaillent. Peut être donnée plusieurs fois.
cli-value-skill = COMPÉTENCE
cli-help-bank-out = Le dossier à créer. Sans lui, le nom du module.
cli-value-bank-out = DOSSIER
cli-help-pack-id = Le nom du module pour l'ordinateur : minuscules, chiffres, tirets
cli-value-pack-id = NOM
cli-help-pack-language = La langue des textes, si ce n'est pas la vôtre
cli-value-pack-language = CODE
cli-help-pack-author = Votre nom, pour ceux qui utilisent le module
cli-value-pack-author = NOM

gift-no-skill = Quelle compétence ces questions travaillent-elles ?
gift-help-skill = Écrivez-la à la fin : --skill { $skill }
gift-skills-near = Celles-ci sont proches des mots du fichier :
gift-skills-topic = Ces compétences sont du domaine { $topic } :
gift-topics = Pour en voir d'autres, écrivez --skill et un de ces mots : { $topics }
gift-done = { $count ->
    [one] { $count } exercice est dans { $path }.
   *[other] { $count } exercices sont dans { $path }.
}
gift-done-left = { $count ->
    [0] Aucune question n'a été laissée de côté.
    [one] { $count } question a été laissée de côté. La raison est plus haut.
   *[other] { $count } questions ont été laissées de côté. Les raisons sont plus haut.
}
gift-done-write = { $count ->
    [0] {""}
    [one] { $count } texte n'est pas dans la banque. Dans { $file }, cherchez « { $mark } » et écrivez-le.
   *[other] { $count } textes ne sont pas dans la banque. Dans { $file }, cherchez « { $mark } » et écrivez-les.
}
gift-next = Maintenant, regardez-le et vérifiez-le :

# Ce qui est écrit dans les fichiers créés, dans la langue du module.
gift-comment-pack = Ce que le module dit de lui-même. docs/packs.md explique chaque ligne.
gift-comment-license = Qui a écrit les questions décide comment les partager. Écrivez ici leur licence.
gift-comment-words = Tout ce qu'on lit. Après « À écrire : », les noms des textes que vous devriez écrire vous-même.
gift-to-write = À écrire :
gift-about = Des questions d'une banque de questions.
gift-lesson = Questions
gift-complete = Complétez la phrase.
gift-true = C'est vrai
gift-false = Ce n'est pas vrai
gift-right = Oui, c'est juste.
gift-why = À retenir : { $answer }
gift-why-false = À retenir : ce n'est pas ainsi.
gift-why-match = Chaque chose a maintenant sa place.
gift-why-sort = Chaque chose est maintenant dans son groupe.
gift-hint-choose = Lisez d'abord toutes les réponses. Écartez celles qui sont impossibles.
gift-hint-fill = Quelques mots suffisent.
gift-hint-match = Commencez par une paire que vous connaissez.
gift-hint-sort = Commencez par ce que vous connaissez.
gift-hint-truth = Relisez la phrase, mot à mot.

# Ce qui ne peut pas être repris, ou pas entièrement.
problem-gift-too-big = Ce fichier est trop gros. Le maximum est { $most } ko.
problem-gift-no-text = Ce fichier n'est pas un texte.
problem-gift-nothing = Aucune question de ce fichier ne peut devenir un exercice.
problem-gift-no-file = Ce fichier ne peut pas être lu.
problem-help-gift-file = Dans Moodle, exportez les questions au format GIFT. Le fichier finit par .txt.
problem-help-gift-left = La question est laissée de côté.
problem-gift-encoding = Ce fichier n'est pas en UTF-8. Regardez si les accents sont bons, s'il vous plaît.
problem-gift-too-many = Il y a trop de questions. Les { $most } premières sont lues.
problem-gift-full = Le module est plein. Exercices sans place : { $count }
problem-help-gift-full = Mettez les questions à partir d'ici dans un autre fichier.
problem-gift-formatted = Le gras, les couleurs et le reste sont laissés de côté. Questions qui en ont : { $count }
problem-gift-picture = Une image ou un son ne peut pas être montré. Son texte est là, s'il en a un.
problem-gift-braces = Entre { "{" } et { "}" } sont les réponses, sans ligne vide. Il manque un des deux.
problem-gift-gaps = Il y a ici deux groupes de réponses. Entre deux questions, il faut une ligne vide.
problem-gift-pair = Chaque paire s'écrit ainsi : = l'un -> l'autre.
problem-gift-long = Ce texte est trop long.
problem-gift-cut = Ce qui est dit d'une réponse est long. Le début est gardé.
problem-gift-empty = Il n'y a pas de texte ici.
problem-gift-letters = Aucun terminal ne montre ces lettres comme on les lit.
problem-gift-description = C'est un texte sans question.
problem-gift-essay = La réponse est un long texte, que seule une personne peut lire.
problem-gift-number = La réponse est un nombre qui peut varier un peu.
problem-gift-few = Une question a au moins deux réponses.
problem-gift-many = Il y a trop de réponses pour un petit écran.
problem-gift-no-right = Aucune réponse n'est marquée comme juste.
problem-gift-no-answer = Il ne reste aucune réponse qu'on puisse taper.
problem-gift-each-enough = Dans Moodle, une seule réponse juste suffit. Ici, il faut les choisir toutes.
problem-gift-part = Cette réponse compte en partie. Ici, elle ne compte pas.
problem-gift-pairs = Il y a trop de paires, ou une seule.
problem-gift-groups = Plusieurs choses vont ensemble. Il faut alors 2 à 4 groupes, et 3 à 12 choses.
problem-gift-extra = Les réponses qui ne vont avec rien sont laissées de côté.
problem-gift-split = Il y a beaucoup de paires. Elles sont devenues plusieurs exercices.
problem-gift-star = Dans Moodle, l'étoile * remplace des lettres. Cette réponse est laissée de côté.
problem-gift-long-answer = Cette réponse est trop longue à taper. Elle est laissée de côté.
problem-gift-many-typed = Il y a beaucoup de réponses. Les neuf premières sont gardées.
problem-gift-one-feedback = Chaque réponse juste a sa propre phrase. La première est gardée.
problem-gift-unsaid = Rien n'est dit de cette réponse. Elle est laissée de côté.
problem-gift-not-possible = Cette question ne peut pas être un exercice : { $why }
