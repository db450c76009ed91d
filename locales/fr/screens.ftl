# Les écrans de Passerelle, et ce que disent les touches.

screen-too-small =
    Cette fenêtre est un peu petite.
    Agrandissez-la, s'il vous plaît.
    Votre travail vous attend.
screen-understood = J'ai compris
screen-back = Retour

## Touches, sur la dernière ligne

keys-choose = Choisir
keys-accept = Valider
keys-press = Appuyer
keys-move = Se déplacer
keys-next-part = Partie suivante
keys-next-step = Étape suivante
keys-begin = Commencer
keys-back = Revenir
keys-erase = Effacer
keys-right-click = Clic droit : choix
keys-menu = Menu

## Bienvenue

welcome-safe =
    Bienvenue ! Ici, vous pouvez tout essayer.
    Rien ne peut se casser.
welcome-enter = Appuyez sur la touche { KEY("Enter") } de votre clavier.
welcome-move = Allez sur l'autre bouton avec les flèches. Puis appuyez sur { KEY("Enter") }.
welcome-mouse = Cliquez sur le bouton avec la souris. Sans souris, appuyez sur { KEY("Enter") }.
welcome-go = Commencer
welcome-here = Ici
welcome-begin-here = Départ
welcome-well = Très bien ! { $step } sur { $steps }
welcome-skip = Passer

## Prénom

name-ask = Comment vous appelez-vous ?
name-why = Votre prénom suffit. Il permet de retrouver votre travail.
name-empty = Écrivez quelques lettres, puis appuyez sur { KEY("Enter") }.
name-accept = Valider

## Accueil

home-hello = Bonjour { $name } !
home-begin = Commencer
home-continue = Continuer
home-again = Revoir
home-all-done = Tout est fait, bravo !
home-subjects = Les thèmes
home-far = { $done } sur { $all }
home-settings = Réglages
home-help = Aide
home-leave = Quitter
lesson-title = Leçon : { $title }

## Exercice

exercise-far = { $place } sur { $all }
coach-hint = Indice
coach-show = Montrez-moi
coach-restart = Recommencer
coach-restart-ask = Recommencer au début ? L'ordinateur d'exercice redevient comme avant.
coach-restart-yes = Recommencer
coach-keep = Continuer ici
coach-done = J'ai fini
coach-ready = Tout est en place. Choisissez « J'ai fini ».
coach-step = L'étape { $done } sur { $all } est faite.
coach-offer = « Montrez-moi » et « Indice » sont là pour vous aider.
coach-again = Refaire
coach-next = Suivant
show-step = Je vous montre. Étape { $step } :
show-next = Étape suivante
show-stop = Arrêter
show-over = C'est fini. À vous maintenant : votre travail vous attend.
show-your-turn = À mon tour
opening-example = Je vous montre d'abord. Ensuite, ce sera à vous.
opening-given = Je commence pour vous. Ensuite, vous terminerez.
opening-over = Le début est fait. À vous maintenant.
opening-watch = Regarder
opening-mine = Laissez-moi faire
trap-again = Cet exercice s'arrête ici. Vous pouvez recommencer.

## Résultats

outcome-new = à faire
outcome-alone = réussi sans aide
outcome-helped = réussi avec aide
outcome-not-yet = commencé
outcome-almost = Pas encore. Voici où vous en êtes :
outcome-done-alone = Réussi, sans aide !
outcome-done-helped = Réussi, avec de l'aide !

## Fin de leçon

summary-all = Leçon terminée, bravo ! Exercices réussis : { $done } sur { $all }.
summary-some = Exercices réussis : { $done } sur { $all }. Le reste vous attend.
summary-saved = Votre travail est gardé. Vous pouvez le refaire quand vous voulez.
summary-home = Accueil

## Petit menu

pause-title = Menu
pause-go-on = Continuer
pause-language = Langue · Language · اللغة
pause-help = Aide
pause-settings = Réglages
pause-home = Accueil
pause-leave = Quitter

## Réglages

settings-title = Réglages
settings-language = Langue
settings-learning = Langue que j'apprends
settings-hands = Clavier et souris
settings-contrast = Couleurs
settings-contrast-calm = Couleurs douces
settings-contrast-high = Contraste fort
settings-reading = Écriture de droite à gauche
settings-calibrate = Vérifier les lignes
settings-marks-shown = Avec les voyelles
settings-marks-hidden = Sans les voyelles
settings-learner = Vous travaillez avec le prénom { $name }.
settings-name = Changer mon prénom
settings-learners = Changer de personne
learners-who = Qui travaille maintenant ?
learners-new = Nouvelle personne

## Aide

help-title = Ces touches servent partout. Rien ne peut se casser.
help-enter = appuyer sur un bouton, ouvrir
help-arrows = aller d'une chose à l'autre
help-tab = aller à la partie suivante de l'écran
help-esc = ouvrir le menu, ou revenir en arrière
help-undo = annuler ce que vous venez de faire
help-mouse-word = La souris
help-mouse = un clic choisit, deux clics ouvrent

## Pour les auteurs de leçons

problem-task-no-app = Un exercice pratique demande au moins un programme.
problem-task-app = L’exercice n’a pas le programme { $word }.
problem-task-no-goal = Cet exercice n'a pas de but (goal).
problem-task-no-solution = Cet exercice n'a pas de solution.
problem-task-start = Le dossier de départ (start) n'existe pas.
problem-task-arrival = Rien n'arrive sous le mot { $word }.
problem-unknown-kind = Ce genre d'exercice n'existe pas : { $word }.

## Au démarrage

start-pack-problems =
    { $count ->
        [one] Un problème a été trouvé dans des leçons ajoutées. Les autres leçons sont là.
       *[other] { $count } problèmes ont été trouvés dans des leçons ajoutées. Les autres leçons sont là.
    }
start-language-refused = La langue { $language } ne peut pas s'afficher ici. Cette commande dit pourquoi : { $command }
start-exercise-problem = Cet exercice ne peut pas s'ouvrir. Choisissez-en un autre, s'il vous plaît.
start-apology = Passerelle s'est arrêtée par surprise. Votre travail est gardé. Relancez le programme pour continuer.
start-no-font =
    Cet écran n’a pas encore les lettres arabes. Passerelle continue en français.
    Pour les charger, écrivez cette commande dans le terminal : { $command }
start-no-line =
    Ce terminal n’affiche pas bien cette langue. Passerelle continue en français.
    Un autre terminal l’affiche peut-être bien. La page docs/terminals.md en cite plusieurs.

## Quelle ligne se lit bien ?

calibrate-title = Quelle ligne pouvez-vous lire ?
calibrate-note = Chaque ligne dit sur quelle touche appuyer. Si plusieurs se lisent bien, prenez la première.
# La même ligne arabe dans chaque langue : lettres, nombre, lettres latines et parenthèses montrent comment un terminal dessine.
calibrate-sample = هل هذا السطر (كله) واضح؟ للموافقة (OK) اضغط { $number }
calibrate-none = Aucune de ces lignes
