# Questions: type a short answer.
fill-note = Type your answer, then “I am done”.
fill-note-keyboard = Answer in the language of your keyboard: { $language }.
fill-key-keep = Keep this answer
fill-nothing = First type your answer into the field.
fill-right = Yes: “{ $answer }”.
fill-writing = Yes. It is written: { $answer }
fill-other = “{ $typed }” is not the answer we look for. Try again.
fill-look-again = Read your answer again.

# What differs
fill-after = after “{ $text }”
fill-at-start = at the beginning
fill-missing = Nearly there. A letter is missing: { $place }.
fill-extra = Nearly there. One “{ $letter }” is too many: { $place }.
fill-letter = Nearly there. Change the “{ $letter }”: { $place }.
fill-exchanged = Nearly there. Two letters are exchanged: { $place }, write “{ $letter }”.
fill-space-missing = Nearly there. A space is missing: { $place }.
fill-space-extra = Nearly there. One space is too many: { $place }.
fill-sign-missing = Nearly there. The sign “{ $letter }” is missing: { $place }.
fill-sign-extra = Nearly there. The sign “{ $letter }” is too many: { $place }.
fill-written-so = Nearly there. Look { $place }: we write “{ $letter }”.
fill-capital = Nearly there. A capital letter, { $place }: “{ $letter }”.
fill-small = Nearly there. A small letter, { $place }: “{ $letter }”.

fill-show-write = Type: { $text }
fill-show-enter = Keep this answer with { KEY("Enter") }.
fill-show-click = Click beside the field: the answer is kept.
