# Les questions où l'on déplace : prendre et poser.
moved-key-take = Prendre
moved-key-put = Poser
moved-key-place = Choisir la place
moved-key-let-go = Lâcher
moved-held = En main : { $thing }
moved-holding = Vous tenez « { $thing } ». Où le poser ?
moved-show-take = Prenez « { $thing } ».
moved-show-here = Posez ici.
moved-show-let-go = Lâchez avec { KEY("Esc") }.
moved-show-back = Remettez « { $thing } » avec les autres.
