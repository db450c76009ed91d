//! TOML to Rust types with localised mistakes: what serde and toml say becomes a `Problem` with its place.
