# Ce que les genres de questions ont en commun : un mot du glossaire et son sens.
item-means = « { $word } » : { $means }
