# Questions: type a short answer.
problem-fill-word = { $word } is not a word of the glossary.
problem-help-fill-word = Write a word of lessons/glossary.toml with @: "@folder". Other texts go into same.
problem-fill-empty = An answer has at least one letter or sign.
problem-fill-twice = In { $language }, “{ $text }” is accepted already as another answer.
problem-help-fill-twice = Accents, capitals, spaces and hyphens are the same already. Take one of the two answers away.
problem-fill-near = In { $language }, { $message } is an accepted answer, or is said already.
problem-help-fill-near = A near miss is another word than those that are accepted.
problem-fill-feedback = In { $language }, the text { $message } is missing.
problem-help-fill-feedback = Say what differs between this word and the answer.
