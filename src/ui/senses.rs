//! What of keys and mouse reaches the program at all: terminals differ.
//! Finding it out is for `app`; what is asked of a learner in its place is for views to say.

/// What this terminal reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Senses {
    /// Clicks, drags and the wheel of a mouse.
    pub mouse: bool,
    /// Keys that type nothing alone (Shift, Ctrl, Caps Lock), and pairs such as Tab and Ctrl+I as two: as long as a frame
    /// asks for it with `Canvas::listen_to_all_keys`.
    pub all_keys: bool,
}

impl Default for Senses {
    /// What most terminals report.
    fn default() -> Self {
        Senses { mouse: true, all_keys: false }
    }
}
