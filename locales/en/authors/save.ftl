# When something cannot be written.
save-taken = { $path } is there already. Nothing was changed.
save-help-taken = Choose another name, or move what is there.
save-full = There is no room left on the disk for { $path }.
save-help-full = Delete what is no longer needed, or choose another disk.
save-forbidden = { $path } may not be written.
save-help-forbidden = Choose a folder that is yours.
save-nowhere = There is no folder for { $path }.
save-help-nowhere = Make the folder first, or look at the spelling of the path.
save-failed = { $path } could not be written.
save-help-failed = Try again, or choose another disk.
