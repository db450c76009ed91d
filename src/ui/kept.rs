//! Something that is dear to make, kept as long as what it is made of stays the same: a long text laid out.
//! What it is made of is for whoever keeps it to say.

use std::rc::Rc;

/// What was made last, and of what.
pub struct Kept<Of, Made>(Option<(Of, Rc<Made>)>);

impl<Of, Made> Default for Kept<Of, Made> {
    fn default() -> Self {
        Kept(None)
    }
}

impl<Of: PartialEq, Made> Kept<Of, Made> {
    /// What is made of this: what was made last, where that was of the same.
    pub fn get(&mut self, of: Of, make: impl FnOnce(&Of) -> Made) -> Rc<Made> {
        match &self.0 {
            Some((known, made)) if *known == of => Rc::clone(made),
            _ => {
                let made = Rc::new(make(&of));
                self.0 = Some((of, Rc::clone(&made)));
                made
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn the_same_is_made_once_and_another_thing_anew() {
        let (mut kept, made) = (Kept::default(), Cell::new(0));
        let mut length = |text: &str| {
            *kept.get(text.to_owned(), |text: &String| {
                made.set(made.get() + 1);
                text.len()
            })
        };
        assert_eq!([length("a"), length("a"), length("long"), length("long"), length("a")], [1, 1, 4, 4, 1]);
        assert_eq!(made.get(), 3);
    }
}
