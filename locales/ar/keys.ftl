# المفاتيح كما تُكتب على لوحة المفاتيح العربية: معظمها بحروف لاتينية.
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
key-left = السهم الأيسر
key-right = السهم الأيمن
key-up = سهم للأعلى
key-down = سهم للأسفل
key-home = Home
key-end = End
key-pageup = Page Up
key-pagedown = Page Down
key-menu = مفتاح القائمة
key-fn = Fn
key-super = Windows
key-space = مسطرة المسافة
# قبل رقم مفتاح الوظيفة: F2.
key-f = F
