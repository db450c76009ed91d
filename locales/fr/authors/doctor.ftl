# `passerelle doctor` : ce que ce terminal fait avec Passerelle, pour les formateurs. Au plus 12 mots par phrase.

## Le terminal

doctor-terminal = Ce terminal
doctor-name-itself = Ce terminal dit qu'il est { $name }.
doctor-name-answers = Ce terminal répond comme { $name }.
doctor-name-variables = Les variables de ce terminal nomment { $name }.
doctor-name-none = C'est un terminal qui ne dit pas son nom.
doctor-console = C'est la console Linux, un écran sans fenêtres.
doctor-inside = Passerelle travaille ici dans { $name }, qui la sépare du terminal.
doctor-around = Le terminal autour semble être { $name }.
doctor-vte = Les terminaux de GNOME, Xfce, MATE et LXDE sont faits avec VTE.
doctor-size = Il a { $columns } colonnes et { $rows } lignes : cela suffit.
doctor-size-small = Il a { $columns } colonnes et { $rows } lignes. Passerelle a besoin de 80 colonnes et 24 lignes.
doctor-letters = { $variable } vaut ici { $value }, sans UTF-8. Des accents et des lettres arabes peuvent manquer.
doctor-letters-unset = { $variable } n'est pas défini ici, donc UTF-8 manque. Des accents et des lettres arabes peuvent manquer.

## Texte de droite à gauche

doctor-rtl = Texte de droite à gauche, comme l'arabe
# Ce que le terminal fait de lui-même.
doctor-why-in-order = Ce terminal montre les lettres dans l'ordre où elles arrivent.
doctor-why-never = Ce terminal dit qu'il ne change jamais l'ordre des lettres.
doctor-why-switchable = Ce terminal change l'ordre des lettres, mais cesse quand on le demande.
doctor-why-refused = Ce terminal change l'ordre des lettres. On lui a demandé de cesser, sans effet.
doctor-why-always = Ce terminal change l'ordre des lettres, et rien ne l'arrête.
doctor-why-kitty = Ce terminal retourne chaque groupe de lettres arabes.
doctor-why-qterminal = Ce terminal change l'ordre des lettres de même couleur.
doctor-why-console = La console Linux montre les lettres comme elles arrivent, sans les lier.
doctor-why-multiplexer = { $name } ne dit pas ce que fait le terminal autour. La plupart des terminaux ne changent pas l'ordre des lettres.
# $request est ce que les programmes envoient pour qu'un terminal cesse.
doctor-why-multiplexer-reorders = Le terminal autour de { $name } change l'ordre des lettres. La demande de cesser ({ $request }) ne traverse pas { $name }.
doctor-why-other = On ne sait pas ce que ce terminal fait de l'ordre. La plupart des terminaux ne changent pas l'ordre des lettres.
# Ce que Passerelle fait.
doctor-way-plain = Passerelle met les lettres dans l'ordre et les lie.
doctor-way-switch = Pendant son travail, Passerelle lui demande de cesser. Passerelle ordonne et lie alors les lettres.
doctor-way-terminal = Passerelle envoie chaque ligne pour qu'elle soit lisible une fois réordonnée.
doctor-way-kitty = Passerelle envoie chaque mot arabe à l'envers, et le terminal le retourne.
doctor-way-qterminal = Passerelle écrit les couleurs des lettres voisines de deux façons. Le terminal garde alors l'ordre.
doctor-sure = C'est certain. Aucun choix d'un lecteur n'est gardé pour ce terminal.
doctor-unsure = Ce n'est pas certain, et aucun choix d'un lecteur n'est gardé. « Que faire » plus bas dit comment vérifier.
doctor-chosen = Un lecteur a montré la ligne qui se lit bien ici. Son choix est gardé et utilisé.
doctor-marks = Les voyelles sont dessinées : rien ne s'y oppose ici.
doctor-marks-misplaced = Les voyelles sont omises : ce terminal les met à d'autres places.
doctor-marks-console = Les voyelles sont omises : la police d'une console manque de place.
doctor-marks-wished = Les voyelles sont dessinées, comme choisi dans les réglages.
doctor-marks-unwished = Les voyelles sont omises, comme choisi dans les réglages.
doctor-no-terminal = Le reste ne peut être dit que dans une fenêtre de terminal.

## Une ligne à regarder

doctor-look = Une ligne à regarder
# La même ligne arabe dans chaque langue ; les trois phrases qui suivent disent comment elle se présente.
doctor-sample = اكتب الرقم 12 ثم اضغط Enter (مهم)
doctor-look-so = Elle se lit bien quand :
doctor-look-joined = La plupart des lettres touchent leurs voisines.
doctor-look-number = Le nombre est 12, et non 21.
doctor-look-brackets = Le mot entre parenthèses est à l'extrémité gauche.
doctor-look-otherwise = Est-ce différent ? Lancez Passerelle et choisissez « { $settings } », puis « { $check } ».
doctor-boxes = Voyez-vous des carrés au lieu des lettres ? Choisissez la police { $font } dans les réglages du terminal. Sous Debian, elle vient avec le paquet { $package }.

## Couleurs, souris, clavier

doctor-colours = Couleurs, souris, clavier
doctor-colours-many = Il y a 256 couleurs ou plus.
doctor-colours-sixteen = Il y a 16 couleurs.
doctor-colours-unwished = Il n'y a pas de couleurs : la variable NO_COLOR est définie.
doctor-colours-none = Il n'y a pas de couleurs dans ce terminal.
doctor-background-light = Le fond est clair.
doctor-background-dark = Le fond est sombre.
doctor-background-unknown = Le terminal ne dit pas son fond. Passerelle le croit sombre.
doctor-mouse = Passerelle demande la souris au terminal. Si les clics ne font rien, cherchez « souris » dans ses réglages. Tout peut se faire aussi avec les touches.
doctor-mouse-reported = Le terminal transmet la souris. Tout peut se faire aussi avec les touches.
doctor-mouse-console = La souris ne fait rien sur cet écran. Tout peut se faire avec les touches.
doctor-mouse-none = Le terminal ne transmet pas la souris. Tout peut se faire avec les touches.
doctor-keys-apart = { KEY("Ctrl+I") } et { KEY("Tab") } se distinguent ici.
doctor-keys-alone = Passerelle voit { KEY("Shift") } ou { KEY("CapsLock") }, même sans autre touche. Les exercices de clavier peuvent les demander.
doctor-keys-same = { KEY("Ctrl+I") } et { KEY("Tab") } sont ici la même touche. Cela suffit pour Passerelle.
doctor-keys-unseen = { KEY("Shift") } et { KEY("CapsLock") } sans autre touche ne se voient pas ici. Les exercices de clavier les montrent en image.

## Que faire

doctor-do = Que faire
doctor-do-nothing = Il n'y a rien à faire.
doctor-do-terminal = Ouvrez une fenêtre de terminal et écrivez : { $command }
doctor-do-size = Agrandissez la fenêtre, ou rendez les lettres plus petites.
doctor-do-letters = Donnez à { $variable } la valeur { $value }, puis rouvrez le terminal.
doctor-do-check = Lancez Passerelle, choisissez العربية, et montrez la ligne que vous pouvez lire. Plus tard, c'est dans « { $settings } », « { $check } ».
doctor-do-multiplexer = Ou lancez Passerelle dans un terminal sans { $name } : l'ordre est alors certain.
doctor-do-kitty = Pour les voyelles aussi, écrivez { $line } dans { $file } et relancez kitty. Choisissez ensuite « { $settings } », « { $check } » dans Passerelle.
doctor-do-colours = Retirez la variable { $variable } : ici, l'ordre des lettres a besoin des couleurs.
doctor-font-unknown = La police de cette console n'a pas pu être trouvée.
doctor-font-none = La police de cette console n'a pas les lettres arabes liées.
doctor-font-persian = La police de cette console a les lettres arabes, sans les persanes.
doctor-font-load = Pour charger une police arabe, écrivez ceci (Debian : paquet { $package }) :
doctor-font-keep = Pour l'avoir à chaque démarrage, mettez ces lignes dans { $file } :
doctor-font-unfit = Il manque des lettres à ces polices : { $fonts }

## Pour les spécialistes

doctor-expert = Pour ceux à qui vous demandez de l'aide
doctor-silent = Le terminal n'a pas répondu.
