# The keys, as they are printed on an English keyboard.
key-ctrl = Ctrl
key-alt = Alt
key-altgr = AltGr
key-shift = Shift
key-capslock = Caps Lock
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-backspace = Backspace
key-del = Delete
key-insert = Insert
key-left = Left arrow
key-right = Right arrow
key-up = Up arrow
key-down = Down arrow
key-home = Home
key-end = End
key-pageup = Page Up
key-pagedown = Page Down
key-menu = Menu
key-fn = Fn
key-super = Windows
key-space = Space
# Stands before the number of a function key: F2.
key-f = F
