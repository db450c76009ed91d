# Exercices de clavier : trouver des touches.
press-find = Trouvez la touche { $key } et appuyez dessus.
press-capital = Écrivez la lettre { $sign } en majuscule.
press-far = { $place } sur { $all }
press-slip = Vous avez appuyé sur { $key }. La touche voulue est marquée.
press-once-more = Appuyez encore une fois sur { $key } pour revenir aux minuscules.
press-look = Regardez où est { $keys } sur l'image.
press-not-here = Ces signes ne sont pas sur votre clavier : { $keys }. Passons à la suite.
press-key = { $key }
press-go-on = Continuer
press-left = Il reste des touches à trouver.
press-found = Vous avez trouvé toutes les touches.
