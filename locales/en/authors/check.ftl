# What `pack check` advises beyond what must be. Each has its advice (problem-help-...).

## Solutions

problem-solution-needless = Step { $step } of the solution is not needed: the goal is reached without it.
problem-help-solution-needless = Take the step out, or let the goal ask for what it does.
problem-solution-unseen = What step { $step } is about never appears on a screen of { $columns } columns and { $rows } rows (language: { $languages }).
problem-help-solution-unseen = Use fewer or shorter texts before it, or choose another way to it.
