# What kinds of questions share: a word of the glossary and its meaning.
item-means = “{ $word }”: { $means }
