# What `pack check` advises beyond what must be. Each has its advice (problem-help-...).

cli-pack-check-about = Checks packs: every file, every text, every exercise in every language.
cli-pack-check-usage = passerelle pack check [--json] [--strict] PATH...
cli-help-json = Prints what is found as JSON, for other programs
cli-help-strict = Fails when there are warnings, too

## Solutions

problem-solution-needless = Step { $step } of the solution is not needed: the goal is reached without it.
problem-help-solution-needless = Take the step out, or let the goal ask for what it does.
problem-solution-unseen = What step { $step } is about never appears on a screen of { $columns } columns and { $rows } rows (language: { $languages }).
problem-help-solution-unseen = Use fewer or shorter texts before it, or choose another way to it.

## Hints

problem-hint-gap = There is a third hint, but no text { $missing }.
problem-help-hint-gap = Call this one hint-2, or write what comes between.
problem-hint-twice = The first hint { $message } says what a later one says.
problem-help-hint-twice = Let the first hint say where to look, and a later one what to do.
problem-hint-answer = The first hint { $message } says the answer: { $answer }
problem-help-hint-answer = Let it say where to look or what to think of. The last hint may tell.
problem-hint-way = The first hint { $message } says everything: where it is, and which key to press.
problem-help-hint-way = Let it say where to look. The last hint may tell which key.

## Texts

problem-text-rows = There is no room for all of { $message } on a screen of 24 rows: { $over } { $over ->
    [one] row
   *[other] rows
} too many.
problem-help-text-rows = Write a shorter text{ $beside ->
    [0] .
    [one] {" "}here, or beside it: one row of { $most } is taken already.
   *[other] {" "}here, or beside it: { $beside } rows of { $most } are taken already.
}
problem-text-lacks-name = { $message } does not say { $names }. In the first language ({ $language }) it does.
problem-help-text-lacks-name = Write it here, too. Or take it out there, if nobody misses it.
problem-text-other-name = { $message } says { $names }. In the first language ({ $language }) it does not.
problem-help-text-other-name = Look whether another name is meant. Or write it there, too.
problem-text-same = { $message } reads as in the first language ({ $language }). It may not be translated yet.
problem-help-text-same = Translate it in this file.

## Plain language (docs/packs/plain-language.md)

problem-plain-words = This sentence of { $message } has { $count } words: “{ $sentence }”
problem-help-plain-words = Make two sentences of it. Aim at { $target } words, { $most } at most.
problem-plain-ideas = This sentence of { $message } joins { $count } ideas: “{ $sentence }”
problem-help-plain-ideas = Give each idea a sentence of its own.
problem-plain-sentences = { $message } has { $count } sentences.
problem-help-plain-sentences = Keep what helps most: { $most } sentences at most.
problem-plain-sentences-hint = { $message } and the task above it have { $count } sentences together.
problem-help-plain-sentences-hint = Keep what helps most: { $most } sentences at most, with the task.
problem-plain-hard = { $message } says “{ $word }”, a hard word that nothing explains up to here.
problem-help-plain-hard = Say what it means: { $means }. Then write above the message: { $note }
# What joins two ideas in a sentence, and what may be written onto words at their beginning and end. Lists with commas.
plain-joining = because, although, even though, unless, whereas, so that, but, while, until, if, when, in order to
plain-before = { "" }
plain-after = s, es
