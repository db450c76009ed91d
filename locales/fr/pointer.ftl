# La souris : cliquer, double-cliquer, clic droit, glisser, cocher, ouvrir une liste, faire défiler, sélectionner.

## Ce qui est demandé

pointer-far = { $done } sur { $all }
pointer-no-mouse = Pas de souris ici : le clavier suffit.
pointer-click = Cliquez une fois sur le bloc.
pointer-click-on = Cliquez une fois sur « { $what } ».
pointer-double = Double-cliquez sur le bloc.
pointer-double-on = Double-cliquez sur « { $what } ».
pointer-right = Faites un clic droit sur le bloc.
pointer-right-on = Clic droit sur « { $what } », puis choisissez : { $asked }
pointer-drag = Faites glisser le bloc dans le cadre.
pointer-drag-on = Faites glisser « { $what } » vers « { $place } ».
pointer-tick = Cochez : { $what }
pointer-choose = Choisissez : { $what }
pointer-open-list = Ouvrez la liste et choisissez : { $what }
pointer-scroll = Faites défiler, puis cliquez sur : { $what }
pointer-select = Sélectionnez : { $what }
pointer-list-head = Choisir…

## Ce qui est remarqué

pointer-note-good = Bien. Et maintenant celui-ci.
pointer-note-lower = Pas encore. C'est plus bas.
pointer-note-higher = Pas encore. C'est plus haut.
pointer-note-beside = Pas encore. C'est à la même hauteur, à côté.
pointer-note-once = Ici, un seul clic suffit.
pointer-note-first = Encore une fois, vite après le premier clic.
pointer-note-late = Encore deux clics, plus près l'un de l'autre.
pointer-note-other = Ici, c'est l'autre bouton. L'image le montre.
pointer-note-main = Ici, c'est le bouton principal de la souris.
pointer-note-held = C'est pris. Gardez le bouton appuyé, et déplacez.
pointer-note-nothing = Prenez d'abord ce qui est à déplacer.
pointer-note-dropped = Pas encore. Lâchez le bouton sur le cadre.
pointer-note-instead = « { $what } » est choisi. Relisez la demande.
pointer-note-untick = « { $what } » n'est pas demandé. Cliquez : la coche part.
pointer-note-select = Ici, rien ne s'écrit : sélectionnez seulement.

## Avec le clavier

pointer-keys-click = La touche { KEY("Enter") } clique.
pointer-keys-double = La touche { KEY("Enter") } ouvre, comme un double-clic.
pointer-keys-right = { KEY("Shift+F10") } vaut un clic droit.
pointer-keys-drag = { KEY("Space") } prend ce qui est à déplacer.
pointer-keys-drop = C'est pris. { KEY("Tab") } mène au cadre, { KEY("Enter") } y pose.
pointer-keys-choose = Les flèches avancent, { KEY("Enter") } choisit.
pointer-keys-list = { KEY("Enter") } ouvre la liste, puis choisit.
pointer-keys-scroll = { KEY("PageDown") } descend vite, { KEY("Enter") } choisit.
pointer-keys-select = Allez au début. Puis { KEY("Shift") } et les flèches.
pointer-key-click = Cliquer
pointer-key-open = Ouvrir
pointer-key-right = Clic droit
pointer-key-take = Prendre
pointer-key-place = Aller au cadre
pointer-key-drop = Poser
pointer-key-leave = Lâcher
pointer-key-tick = Cocher
pointer-key-choose = Choisir
pointer-key-close = Fermer
pointer-key-list = Ouvrir la liste
pointer-key-far = Plus loin
pointer-key-select = Sélectionner

## Ce que montre « Montrez-moi »

pointer-show-list = Ouvrez la liste.
pointer-show-tick = Cochez « { $what } ».

## À la fin

pointer-achieved = Tout est fait : { $done } sur { $all }.
pointer-missing = C'est fait : { $done } sur { $all }. Continuez.
