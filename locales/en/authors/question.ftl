# The texts and words that questions are about.
problem-item-form = { $word } is neither a text of the exercise nor a word of the glossary.
problem-help-item-form = Write a word like an id: "cut". For the glossary: "@folder", "@folder.means" or "@folder.learning".
problem-item-unknown = There is no word { $word } in the glossary.
problem-order-few = There must be at least two steps, one after the other.
problem-order-any = A list of steps in any order has at least two.
problem-order-twice = The step { $word } is written twice.
problem-match-pairs = There are { $least } to { $most } pairs.
problem-match-pair = A pair is a list of two: what stays, and what is put beside it.
problem-match-twice = { $word } stands twice on the same side.
problem-sort-groups = There are { $least } to { $most } groups.
problem-sort-things = There are { $least } to { $most } things to sort.
problem-sort-twice = { $word } is written twice.
problem-too-long = The texts are too long to be seen on a small screen: { $languages }.
problem-help-too-long = Write shorter texts, or fewer. In a match, put the longer ones first in each pair.
