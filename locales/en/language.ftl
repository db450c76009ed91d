# The name of this language, in this language.
language-name = English

# Between two items of a list. The quotes keep the space.
list-separator = { ", " }

# What is amiss in a Fluent file (.ftl), for authors.
fluent-missing-character = The character “{ $character }” is missing.
fluent-missing-equals = “=” is missing after the name { $name }.
fluent-help-line = Write: name = text. Lines that go on with a text start with spaces.
fluent-name-letters = { $name } cannot be a name.
fluent-help-name = Use letters without accents, digits, “-” or “_”. No spaces.
fluent-open-brace = This brace is not closed.
fluent-help-brace = Close it after the name: { "{ $name }" }.
fluent-tab = This line starts with a tab.
fluent-help-tab = Start it with spaces.
fluent-help-text = Write a text here, or delete the line.
fluent-unknown-function = There is no function { $word }.
fluent-stray-line = This line belongs to no message.
fluent-stray-attribute = This attribute follows no message.
fluent-help-attribute = Put it under its message, with no comment between them.
fluent-line-start = A line of text cannot start with “{ $character }”.
fluent-help-line-start = Write this sign so: { "{ \"*\" }" }.
fluent-choice-line = After “->”, the line ends.
fluent-help-choice-line = Write each choice on its own line.
fluent-straight-quotes = These quotes are not straight.
fluent-missing-name = A name is expected here. It has plain letters, digits, “-” or “_”.
fluent-missing-text = The message { $message } has no text.
fluent-missing-value = A text is missing here.
fluent-missing-default = One of these choices must start with a star: *[other].
fluent-two-defaults = Only one choice can start with a star.
fluent-not-a-selector = A choice depends on a variable, like $number.
fluent-unclosed-string = The straight quote at the end is missing.
fluent-unknown-escape = There is no such escape: { $escape }.
fluent-closing-brace = This brace closes, but none is open.
fluent-unexpected = Between braces, write a variable, a message or a quoted text.
fluent-arguments = These arguments of the function do not go together.
fluent-too-deep = There are too many braces inside each other.
fluent-circle = This text says itself, directly or through others.
fluent-sprawl = This text says too many others: { $most } at most can be said.
