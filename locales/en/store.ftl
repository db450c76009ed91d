# When work cannot be saved. At most two lines of 76 columns.
store-read-only = Your exercises are not being saved: the folder is protected. You can go on. Ask somebody to unlock the folder.
store-full = Your exercises are not being saved: the disk is full. You can go on. To save them, make room on the disk.
store-locked = Your exercises are not being saved: another program is using the file. You can go on. If possible, close the other program.
# $kept is the name of a file.
store-damaged = The file of your exercises was damaged. The old one is kept: { $kept }. A new one is ready. You can go on.
store-newer = Your exercises come from a newer version of Passerelle. Use that version to find them again. Here, nothing is saved.
store-other = Your exercises are not being saved for the moment. You can go on. If this lasts, ask somebody for help.
