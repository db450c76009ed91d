# Files, the file manager of the practice computer.

files-title = Files

## Places

place-desktop = Desktop
place-documents = Documents
place-downloads = Downloads
place-pictures = Pictures
place-music = Music
place-usb = USB stick
place-bin = Bin

# Where something is, inside a sentence.
place-in-desktop = on the Desktop
place-in-documents = in Documents
place-in-downloads = in Downloads
place-in-pictures = in Pictures
place-in-music = in Music
place-in-usb = on the USB stick
place-in-bin = in the Bin
place-in-folder = in “{ $name }”

## Window

files-menu-file = File
files-menu-edit = Edit
files-menu-go = Go
files-column-name = Name
files-column-type = Type
files-column-modified = Modified
files-empty = This folder is empty.
files-count =
    { $count ->
        [0] No items
        [one] { $count } item
       *[other] { $count } items
    }
files-selected =
    { $count ->
        [0] Nothing selected
        [one] { $count } item selected
       *[other] { $count } items selected
    }

## Commands

files-open = Open
files-new-folder = New folder
files-rename = Rename
files-delete = Move to bin
files-restore = Restore
files-close = Close
files-undo = Undo
files-redo = Redo
files-cut = Cut
files-copy = Copy
files-paste = Paste
files-select-all = Select all
files-up = Parent folder

## Dialogs and documents

files-new-folder-title = New folder
files-new-folder-label = Folder name
files-rename-title = Rename
files-rename-label = New name
files-dialog-ok = OK
files-dialog-cancel = Cancel
files-viewer-picture = Picture
files-viewer-empty = This document is empty.

## Types

files-type-folder = Folder
files-type-pdf = PDF document
files-type-image = Image
files-type-text = Text
files-type-letter = Text document
files-type-sheet = Spreadsheet
files-type-slides = Presentation
files-type-sound = Sound
files-type-video = Video
files-type-page = Web page
files-type-zip = Zip archive
files-type-program = Program
files-type-other = Document

## Refusals

files-refused-absent = There is no “{ $name }” { $where }.
files-refused-open-binned = “{ $name }” is in the Bin. Restore it first.
files-refused-select = “{ $name }” is { $where }. Go there first.
files-refused-nothing-selected = Choose an item first.
files-refused-rename-several = Rename one item at a time.
files-refused-name-taken = There is already “{ $name }” here. Choose another name.
files-refused-name-empty = Type a name.
files-refused-name-slash = A name has no / and no \. Choose other signs.
files-refused-name-dots = A name has at least one letter or number.
files-refused-new-in-bin = There are no new folders in the Bin.
files-refused-binned = In the Bin, restore this item first.
files-refused-delete-binned = It is already in the Bin.
files-refused-restore-outside = Restore works in the Bin. Open the Bin first.
files-refused-paste-nothing = There is nothing to paste. Cut or copy first.
files-refused-paste-binned = “{ $name }” is in the Bin. Restore it first.
files-refused-copy-to-bin = Nothing is copied into the Bin. Use “Move to bin”.
files-refused-into-itself = “{ $name }” cannot go into its own folder.
files-refused-not-folder = “{ $name }” is not a folder.
files-refused-full = The disk is full. Undo a copy.

## What is not done yet

files-missing-still = “{ $name }” is still { $where }.
files-missing-copy = “{ $name }” is also still { $where }: it is a copy.
files-missing-binned = “{ $name }” is in the Bin.
files-missing-not-yet = “{ $name }” is not { $where } yet.
files-missing-gone = “{ $name }” is no longer { $where }.
files-missing-elsewhere = “{ $name }” is { $where }, not yet { $goal }.
files-missing-renamed = “{ $name }” is now called “{ $new }”.
files-missing-not-wanted = “{ $name }” is { $where }.
files-missing-open = You are { $where }, not yet { $goal }.
files-missing-viewing = “{ $name }” is not on the screen yet.
files-missing-viewed = You have not opened “{ $name }” yet.
files-missing-selected = The selection does not include “{ $name }” yet.
files-missing-selected-too = The selection also includes “{ $name }”.
files-missing-empty =
    { $count ->
        [one] There is still { $count } item { $where }.
       *[other] There are still { $count } items { $where }.
    }

## What is done

files-name = “{ $name }”
files-done-at = “{ $name }” is { $where }.
files-done-not-at = “{ $name }” is no longer { $where }.
files-done-open = You are { $where }.
files-done-viewing = “{ $name }” is on the screen.
files-done-viewed = You have opened “{ $name }”.
files-done-selected = The selection is { $names }.
files-done-empty = There is nothing left { $where }.

## What changed without being asked for

files-damage-moved = “{ $name }” is no longer { $where }, but { $to }.
files-damage-binned = “{ $name }” is in the Bin.
files-damage-renamed = “{ $name }” is now called “{ $new }”.
files-damage-new = There is now also “{ $name }” { $where }.

## Show me

files-show-open-place = Click { $name } in the list of places.
files-show-open = Double-click “{ $name }”.
files-show-select = Click “{ $name }” once.
files-show-select-more = Hold { KEY("Ctrl") } and click “{ $name }”.
files-show-select-all = Press { KEY("Ctrl+A") }: select all.
files-show-menu = Open the { $menu } menu.
files-show-menu-choose = Choose { $command }.
files-show-right-click = Right-click “{ $name }”.
files-show-cut = Press { KEY("Ctrl+X") }: cut.
files-show-copy = Press { KEY("Ctrl+C") }: copy.
files-show-paste = Press { KEY("Ctrl+V") }: paste.
files-show-delete = Press { KEY("Del") }: put in the Bin.
files-show-rename = Press { KEY("F2") }: rename.
files-show-rename-type = Type “{ $name }”.
files-show-confirm = Press { KEY("Enter") }: OK.
files-show-move-to = Drag “{ $name }” to “{ $folder }”.
files-show-undo = Press { KEY("Ctrl+Z") }: undo.
files-show-redo = Press { KEY("Ctrl+Y") }: redo.
files-show-close = Press { KEY("Esc") }: close the document.
files-show-up = Press { KEY("Alt+Up") }: go up one folder.

## For authors of lessons

problem-files-place = “{ $word }” is not a place of the practice computer.
problem-files-name = This path has an impossible name, or too many folders.
problem-files-not-folder = “{ $name }” is a document: nothing can be inside it.
problem-files-duplicate = { $path } is in the list already.
problem-files-date = A day is needed, such as 2026-03-12.
problem-files-from = “from” goes with an item in the bin and names another folder.
problem-files-too-many = There are too many files: { $most } at most.
problem-files-unknown-item = { $path } does not exist at the start, and the solution does not make it.
problem-files-nearest = Did you mean “{ $word }”?
