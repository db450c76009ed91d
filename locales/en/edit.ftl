# Keyboard exercises: correcting a text.
edit-wanted = Like this:
edit-text = Your text:
edit-copy = Copy
edit-cut = Cut
edit-paste = Paste
edit-undo = Undo
edit-show-key = Press { $key }.
edit-show-tool = Press “{ $tool }”.
edit-mended = The text is like the model.
edit-not-yet = The text is not like the model yet.
