# Keyboard exercises: correcting a text.
problem-edit-key = The key { $word } does nothing in a text.
problem-edit-same = The texts .text and .wanted read the same.
