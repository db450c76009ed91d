# The practice computer, whichever program is open.
task-show-switch = Go to { $app } in the bar below.
task-news = { $app } ({ $count })

## Conditions combined

goal-missing-any = One of these is still missing: { $what }
goal-missing-none = This should not be so: { $what }
goal-missing-never = This happened on the way: { $what }
goal-done-happened = On the way: { $what }
goal-done-none = What was to stay out stayed out.

## Open and Save as

picker-open-title = Open
picker-save-title = Save as
picker-open = Open
picker-save = Save
picker-cancel = Cancel
picker-up = Parent folder
picker-name = Name
picker-taken-title = This name is taken
picker-taken = There is already “{ $name }” { $where }.
picker-replace = Replace
picker-keep-both = Keep both
picker-refused-none = Choose a document first.
picker-refused-folder = This folder is not there any more.
picker-refused-taken = There is already “{ $name }” { $where }.
picker-refused-folder-name = “{ $name }” is a folder here. Choose another name.
picker-show-place = Click { $name } in the list of places.
picker-show-open = Double-click “{ $name }”.
picker-show-type = Type “{ $name }”.
picker-show-enter = Press { KEY("Enter") }.
picker-show-press = Press the button { $button }.
picker-show-cancel = Press { KEY("Esc") }: close this window.
