# Each passage has its sentence: -feedback. That of a right one says why it gives the fraud away.
parcel-that-never-was = Nobody waits for a parcel. Mark what gives this message away.
    .title = The parcel that never was
    .hint-1 = Who writes, and what do they want?
    .hint-2 = Look at the address of the sender, and at the money.
    .why = Who writes, and what is asked for: look at both.
    .sender-feedback = Yes. The parcel service has another address.
    .hurry = Your parcel waits
    .hurry-feedback = A real parcel waits, too.
    .greeting = Hello,
    .greeting-feedback = Real messages greet, too.
    .fee = Pay 2 euros with your card before tonight.
    .fee-feedback = Yes. For a real parcel nobody hurries you to pay.
    .pay = Pay now
    .pay-feedback = Look at what is asked for above it.
