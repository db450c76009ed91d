# Questions : choisir une ou plusieurs réponses.
problem-choose-twice = La réponse { $word } est écrite deux fois.
problem-choose-unknown = { $word } n'est pas dans la liste des réponses.
problem-choose-few = Il faut au moins deux réponses, dont une juste.
