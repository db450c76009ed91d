//! Every screen as it looks, in every language, at 80x24: a change of a screen shows here as a change of a text.
//! Arabic stands in the order in which it is drawn.

use crate::journey::{LANGUAGES, every_screen};

#[test]
fn every_screen_looks_as_it_did() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for language in LANGUAGES {
            for (name, journey) in every_screen(language) {
                insta::assert_snapshot!(format!("{name}@{language}"), journey.screen());
            }
        }
    });
}
