# Questions: choosing one answer, or several.
problem-choose-twice = The answer { $word } is written twice.
problem-choose-unknown = { $word } is not in the list of answers.
problem-choose-few = There must be at least two answers, and one of them right.
