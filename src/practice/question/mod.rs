//! Questions: choose one or several answers. Further kinds of question are further folders.

pub mod choose;
