# Questions : choisir une ou plusieurs réponses.
choose-one = Choisissez une réponse, puis « J'ai fini ».
choose-several = Plusieurs réponses sont possibles. Choisissez, puis « J'ai fini ».
choose-key-mark = Choisir
choose-none-yet = Choisissez d'abord une réponse.
choose-some-more = Ce choix est bon. Il en manque encore.
choose-look-again = Relisez cette réponse.
choose-show-mark = Choisissez : { $answer }
