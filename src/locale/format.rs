//! Numbers, dates and key names as a language writes them.
//! Digits by icu_decimal, dates by icu_datetime; names of keys are Fluent messages of the program (`key-enter`).
