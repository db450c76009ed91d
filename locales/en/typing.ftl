# Keyboard exercises: typing words and sentences.
typing-far = Line { $place } of { $all }
typing-again = This line once more, without haste.
typing-latin = In Latin letters: change the language of the keyboard, often with { $keys }.
typing-mend = Erase this letter with { $key }.
typing-show-write = Type: { $text }
typing-show-shift = Hold { $key } down and type: { $text }
typing-show-space = Press { $key }.
typing-left =
    { $count ->
        [one] One line is left to type.
       *[other] { $count } lines are left to type.
    }
typing-done =
    { $count ->
        [one] You typed one line.
       *[other] You typed { $count } lines.
    }
