# Questions in which things are moved: picking up and putting down.
moved-key-take = Pick up
moved-key-put = Put down
moved-key-place = Choose the place
moved-key-let-go = Let go
moved-held = In hand: { $thing }
moved-holding = You hold “{ $thing }”. Where does it go?
moved-show-take = Pick up “{ $thing }”.
moved-show-here = Put it down here.
moved-show-let-go = Let it go with { KEY("Esc") }.
moved-show-back = Put “{ $thing }” back with the others.
