//! The corpus of banks: real-life shapes and broken ones, each with what becomes of it.

