//! What is said about the gestures that `show` gave.
//! Only phrases; the sentences are in files.ftl.

use super::asking::{BOTH, EMPTY, REPLACE};
use super::command::Command;
use super::menu::Menu;
use super::{FilesView, Over, columns, list, naming, properties, viewer};
use crate::locale::{Arg, Phrase};
use crate::practice::computer::Computer;
use crate::ui::Gesture;

impl FilesView {
    /// A sentence for a gesture that `show` gave.
    pub fn tell(&self, computer: &Computer, gesture: &Gesture) -> Phrase {
        let thing = |id: &str| about(computer, id);
        match gesture {
            Gesture::Activate(id) => press(computer, id),
            Gesture::Point(id) => Phrase::new("files-show-select").with("name", thing(id)),
            Gesture::Toggle(id) => Phrase::new("files-show-select-more").with("name", thing(id)),
            Gesture::Menu(id) => Phrase::new("files-show-right-click").with("name", thing(id)),
            Gesture::Write(_, text) => Phrase::new("files-show-rename-type").with("name", text.as_str()),
            Gesture::Drop { from, to } => {
                Phrase::new("files-show-move-to").with("name", thing(from)).with("folder", thing(to))
            }
            Gesture::Key(key) => {
                let word = Command::of_key(*key).map_or("files-open", Command::word);
                Phrase::new(word.replace("files-", "files-show-"))
            }
            Gesture::Leave if matches!(self.over, Over::Nothing) => Phrase::new("files-show-end-search"),
            Gesture::Leave => Phrase::new("picker-show-cancel"),
            _ => Phrase::new("files-show-confirm"),
        }
    }
}

fn press(computer: &Computer, id: &str) -> Phrase {
    let button = |word: &'static str| Phrase::new("picker-show-press").with("button", Phrase::new(word));
    match id {
        viewer::CLOSE => return Phrase::new("files-show-close"),
        properties::CLOSE => return button("files-close"),
        list::END_SEARCH => return Phrase::new("files-show-end-search"),
        viewer::EXTRACT => return button("files-extract"),
        REPLACE => return button("picker-replace"),
        BOTH => return button("picker-keep-both"),
        EMPTY => return button("files-empty-bin-do"),
        naming::FIELD | naming::ACCEPT => return Phrase::new("files-show-confirm"),
        _ => {}
    }
    if let Some(column) = columns::of_target(id) {
        return Phrase::new("files-show-sort").with("column", Phrase::new(column.word()));
    }
    match (Command::of_target(id), Menu::of_target(id)) {
        (Some(command), _) => Phrase::new("files-show-menu-choose").with("command", Phrase::new(command.word())),
        (None, Some(menu)) => Phrase::new("files-show-menu").with("menu", Phrase::new(menu.word())),
        (None, None) if id.starts_with("place:") => {
            Phrase::new("files-show-open-place").with("name", about(computer, id))
        }
        _ => Phrase::new("files-show-open").with("name", about(computer, id)),
    }
}

/// The name of what a target stands for.
fn about(computer: &Computer, id: &str) -> Arg {
    if let Some(place) = super::place(id) {
        return Arg::from(place.name());
    }
    let item = computer.disk().items().find(|(item, _)| list::item_target(computer, *item) == id);
    item.map_or_else(|| Arg::from(""), |(_, node)| Arg::from(node.name.clone()))
}
