# The pointer: mistakes in rounds.
problem-pointer-rounds = There must be at least one round, and { $most } at most.
problem-pointer-passage = { $word } must be a text of the exercise.
problem-pointer-twice = { $word } stands here twice.
problem-pointer-unused = No round here chooses among these.
problem-pointer-no-choices = There is nothing to choose among here.
problem-help-pointer-no-choices = Write choices = ["...", "..."] in the exercise, or in this round.
problem-pointer-count = Here are { $count } choices. This round needs { $least } to { $most }.
problem-pointer-choice = { $word } is not among the choices.
problem-pointer-nothing = This round asks for nothing.
problem-pointer-two-rounds = These are two rounds. Write each in a table of its own.
problem-pointer-no-round = This table says no round.
