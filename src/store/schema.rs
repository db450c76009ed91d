//! The tables and their migrations (`user_version`), from the first version on.
