# The mouse: click, double-click, right-click, drag, tick, open a list, scroll, select.

## What is asked

pointer-far = { $done } of { $all }
pointer-no-mouse = No mouse here: the keyboard does it all.
pointer-click = Click the block once.
pointer-click-on = Click “{ $what }” once.
pointer-double = Double-click the block.
pointer-double-on = Double-click “{ $what }”.
pointer-right = Right-click the block.
pointer-right-on = Right-click “{ $what }”, then choose: { $asked }
pointer-drag = Drag the block into the frame.
pointer-drag-on = Drag “{ $what }” to “{ $place }”.
pointer-tick = Tick: { $what }
pointer-choose = Choose: { $what }
pointer-open-list = Open the list and choose: { $what }
pointer-scroll = Scroll, then click: { $what }
pointer-select = Select: { $what }
pointer-list-head = Choose…

## What was noticed

pointer-note-good = Good. And now this one.
pointer-note-lower = Not there yet. It is lower.
pointer-note-higher = Not there yet. It is higher.
pointer-note-beside = Not there yet. It is in the same row, beside.
pointer-note-once = One click is enough here.
pointer-note-first = Once more, quickly after the first click.
pointer-note-late = Two clicks again, closer to each other.
pointer-note-other = Here it is the other button. The picture shows it.
pointer-note-main = Here it is the main button of the mouse.
pointer-note-held = You hold it. Keep the button down, and move.
pointer-note-nothing = First take what is to be moved.
pointer-note-dropped = Not there yet. Let go of the button on the frame.
pointer-note-instead = “{ $what }” is chosen. Read again what is asked.
pointer-note-untick = “{ $what }” is not asked for. Click: the tick goes.
pointer-note-select = Nothing is typed here: only select.

## With the keyboard

pointer-keys-click = { KEY("Enter") } clicks.
pointer-keys-double = { KEY("Enter") } opens, as a double click does.
pointer-keys-right = { KEY("Shift+F10") } is a right-click.
pointer-keys-drag = { KEY("Space") } takes what is to be moved.
pointer-keys-drop = You hold it. { KEY("Tab") } goes to the frame, { KEY("Enter") } puts down.
pointer-keys-choose = The arrows move, { KEY("Enter") } chooses.
pointer-keys-list = { KEY("Enter") } opens the list, then chooses.
pointer-keys-scroll = { KEY("PageDown") } goes down quickly, { KEY("Enter") } chooses.
pointer-keys-select = Go to the beginning. Then { KEY("Shift") } and the arrows.
pointer-key-click = Click
pointer-key-open = Open
pointer-key-right = Right-click
pointer-key-take = Take
pointer-key-place = To the frame
pointer-key-drop = Put down
pointer-key-leave = Let go
pointer-key-tick = Tick
pointer-key-choose = Choose
pointer-key-close = Close
pointer-key-list = Open the list
pointer-key-far = Further
pointer-key-select = Select

## What “Show me” says

pointer-show-list = Open the list.
pointer-show-tick = Tick “{ $what }”.

## At the end

pointer-achieved = All is done: { $done } of { $all }.
pointer-missing = Done so far: { $done } of { $all }. Go on.
