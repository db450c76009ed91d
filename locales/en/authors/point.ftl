# Questions: point at passages.
problem-point-twice = The passage { $word } is written twice.
problem-point-unknown = { $word } is not in the list of passages.
problem-point-few = At least two passages are needed, and one that is right.
problem-point-part = There is no { $part } here: on = { $on }.
problem-point-one-part = This table says one part, with the word of the passage.
problem-point-taken = Every exercise has a text { $word }. Call the passage otherwise.
