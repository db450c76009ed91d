# Keyboard exercises: typing words and sentences.
problem-typing-none = There is no line to type.
problem-typing-many = There are too many lines. At most { $most } are possible.
problem-typing-empty = This line is empty.
