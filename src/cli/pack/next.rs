//! What to do next with a pack that was made: the commands as they can be typed.
//! What was made, each command says itself.

use super::Here;
use crate::cli::print;
use std::path::Path;

/// Says how the pack is looked at and checked.
pub(super) fn say_next(dir: &Path, here: &Here<'_>) {
    print::line(&here.words.get("gift-next"));
    for task in ["preview", "check"] {
        print::line(&format!("  passerelle pack {task} {}", typed(&dir.display().to_string())));
    }
}

/// A path as shells take it: between quotes where it has more than letters, digits and the usual signs.
fn typed(path: &str) -> String {
    let is_plain = |sign: char| sign.is_alphanumeric() || "/:._-".contains(sign);
    if path.chars().all(is_plain) {
        path.to_owned()
    } else if path.contains(['"', '$', '`', '!', '\\']) {
        format!("'{}'", path.replace('\'', "'\\''"))
    } else {
        format!("\"{path}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_quoted_where_shells_need_it() {
        let paths = ["a/b-1.é", "my pack", "l'eau", "a $HOME", "it's $1"];
        assert_eq!(paths.map(typed), ["a/b-1.é", "\"my pack\"", "\"l'eau\"", "'a $HOME'", "'it'\\''s $1'"]);
    }
}
