# Keyboard exercises: finding keys.
problem-press-unknown = There is no key { $word }.
problem-press-taken = The key { $word } cannot be asked for: the terminal or Passerelle takes it.
problem-press-alike = A terminal cannot tell { $word } from { $other }.
problem-help-press-alike = Ask for { $other } instead.
problem-press-twice = The key { $word } is written twice.
problem-press-none = The list of keys is empty.
problem-press-many = There are too many keys. At most { $most } are possible.
