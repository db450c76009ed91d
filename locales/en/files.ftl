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
files-menu-view = View
files-menu-go = Go
files-menu-devices = Devices
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
files-column-size = Size
files-column-where = Where
files-column-holds = Contains
files-size-kb = { $size } kB
files-size-mb = { $size } MB
files-found = Found for “{ $name }”
files-found-nothing = No name here contains these letters.
files-sort = Sort
files-turn-page = Turn the page

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
files-compress = Compress
files-extract = Extract here
files-properties = Properties
files-empty-bin = Empty the bin
files-search = Search
files-sort-name = Sort by name
files-sort-type = Sort by type
files-sort-size = Sort by size
files-sort-date = Sort by date
files-refresh = Refresh
files-back = Back
files-forward = Forward
files-plug = Plug the stick in
files-eject = Eject
files-unplug = Take the stick out

## Dialogs and documents

files-new-folder-title = New folder
files-new-folder-label = Folder name
files-rename-title = Rename
files-rename-label = New name
files-dialog-ok = OK
files-dialog-cancel = Cancel
files-viewer-picture = Picture
files-viewer-empty = This document is empty.
files-compress-title = New archive
files-compress-label = Name of the archive
files-search-title = Search
files-search-label = Letters of the name
files-empty-bin-ask =
    { $count ->
        [one] { $count } item will leave the computer for good.
       *[other] { $count } items will leave the computer for good.
    }
files-empty-bin-do = Empty
files-archive-holds =
    { $count ->
        [0] This archive is empty.
        [one] In this archive, there is { $count } item:
       *[other] In this archive, there are { $count } items:
    }
files-page = Page { $page } of { $count }
files-page-before = Previous page
files-page-after = Next page

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
files-refused-taken = There is already “{ $name }” { $where }.
files-refused-not-taken = This name is free here. Nothing is replaced.
files-refused-holds = “{ $name }” holds this item, so it has to stay.
files-refused-bin-empty = The Bin is empty already.
files-refused-search-empty = Type some letters of the name.
files-refused-one-only = Choose one item only.
files-refused-not-archive = “{ $name }” is not an archive.
files-refused-archive-empty = This archive is empty.
files-refused-packed = “{ $name }” is in an archive. Extract the archive first.
files-refused-stick-in = The USB stick is plugged in already.
files-refused-stick-out = The USB stick is not plugged in.
files-refused-stick-ejected = The USB stick is ejected already. You can take it out.

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
files-missing-replaced = The old “{ $name }” is still { $where }.
files-missing-properties = The properties of “{ $name }” are not on the screen yet.
files-missing-searching = You have not searched for “{ $name }” yet.
files-missing-sorted = The list is not sorted by this column yet: { $column }.
files-missing-stick-in = The USB stick is not plugged in yet.
files-missing-stick-ejected = The USB stick is not ejected yet.
files-missing-stick-out = The USB stick is ejected, but still plugged in.

## What is done

files-name = “{ $name }”
files-done-at = “{ $name }” is { $where }.
files-done-not-at = “{ $name }” is no longer { $where }.
files-done-open = You are { $where }.
files-done-viewing = “{ $name }” is on the screen.
files-done-viewed = You have opened “{ $name }”.
files-done-selected = The selection is { $names }.
files-done-empty = There is nothing left { $where }.
files-done-replaced = The new “{ $name }” is { $where }.
files-done-properties = The properties of “{ $name }” are on the screen.
files-done-searching = You have searched for “{ $name }”.
files-done-sorted = The list is sorted by this column: { $column }.
files-stick-in = The USB stick is plugged in.
files-stick-ejected = The USB stick can be taken out now.
files-stick-out = The USB stick is out, safely.
files-stick-pulled = The USB stick was taken out before it was ejected.

## What changed without being asked for

files-damage-moved = “{ $name }” is no longer { $where }, but { $to }.
files-damage-binned = “{ $name }” is in the Bin.
files-damage-renamed = “{ $name }” is now called “{ $new }”.
files-damage-new = There is now also “{ $name }” { $where }.
files-damage-destroyed = “{ $name }” is no longer on the computer.
files-damage-changed = “{ $name }” has another content now.

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
files-show-search = Press { KEY("Ctrl+F") }: search.
files-show-properties = Press { KEY("Alt+Enter") }: properties.
files-show-back = Press { KEY("Alt+Left") }: back.
files-show-forward = Press { KEY("Alt+Right") }: forward.
files-show-refresh = Press { KEY("F5") }: refresh.
files-show-end-search = Close the search.
files-show-sort = Click the head of the column: { $column }.

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
problem-files-zip = “zip” lists names of documents in an archive.
