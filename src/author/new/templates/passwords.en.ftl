# The names of the practice computer.
bank = My bank
shop = Shop of the Bridge
master = seven green boats

one-for-each = { $bank } and { $shop } have the same password. Give { $bank } a new one.
    .title = One for each
    .hint-1 = Choose { $bank } in the list, then change its password.
    .hint-2 = Let the program make a password of 16 signs.
    .why = Who finds one password cannot open the other door.
