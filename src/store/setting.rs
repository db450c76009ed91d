//! Settings of this computer: a name and a text each ("theme" = "contrast", "learner" = id).

use super::{Store, Trouble};

impl Store {
    /// A setting, if it was ever set.
    pub fn setting(&self, name: &str) -> Option<String> {
        let _ = name;
        todo!()
    }
    /// Sets it.
    ///
    /// # Errors
    /// What stands in the way of writing.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), Trouble> {
        let _ = (name, value);
        todo!()
    }
}
