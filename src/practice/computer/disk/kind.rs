//! What sort of thing an item is, as the Type column of a file manager says it.
//! Told by the end of the name as the learner reads it; the words are in files.ftl.

use super::{Item, Node};
use crate::locale::{Phrase, Words};

/// A sort of document, or a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Holds others.
    Folder,
    /// A PDF.
    Pdf,
    /// A photo or drawing.
    Image,
    /// Plain text.
    Text,
    /// Written with a word processor.
    Letter,
    /// A spreadsheet.
    Sheet,
    /// Slides.
    Slides,
    /// A song or recording.
    Sound,
    /// A film.
    Video,
    /// A page of the web.
    Page,
    /// An archive.
    Zip,
    /// A program.
    Program,
    /// Anything else.
    Other,
}

impl Kind {
    /// The kind of an item, as it is called in the language of `words`.
    pub fn of(node: &Node, words: &Words) -> Kind {
        match node.item {
            Item::Folder => Kind::Folder,
            Item::Archive => Kind::Zip,
            Item::Document(_) => Kind::of_document(&words.name(&node.name)),
        }
    }
    /// What stands after the last dot of a name, lower case.
    pub fn ending(name: &str) -> Option<String> {
        name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase())
    }
    /// The kind of a document by its name as it reads, whatever the case of its ending.
    pub fn of_document(name: &str) -> Kind {
        match Kind::ending(name).unwrap_or_default().as_str() {
            "pdf" => Kind::Pdf,
            "jpg" | "jpeg" | "png" | "gif" | "webp" | "heic" | "bmp" | "svg" => Kind::Image,
            "txt" | "md" => Kind::Text,
            "odt" | "doc" | "docx" | "rtf" => Kind::Letter,
            "ods" | "xls" | "xlsx" | "csv" => Kind::Sheet,
            "odp" | "ppt" | "pptx" => Kind::Slides,
            "mp3" | "ogg" | "wav" | "m4a" | "flac" => Kind::Sound,
            "mp4" | "mkv" | "avi" | "mov" | "webm" => Kind::Video,
            "html" | "htm" => Kind::Page,
            "zip" | "7z" | "rar" | "gz" => Kind::Zip,
            "exe" | "msi" | "bat" | "apk" => Kind::Program,
            _ => Kind::Other,
        }
    }
    /// The word for it in the Type column.
    pub fn word(self) -> Phrase {
        Phrase::new(match self {
            Kind::Folder => "files-type-folder",
            Kind::Pdf => "files-type-pdf",
            Kind::Image => "files-type-image",
            Kind::Text => "files-type-text",
            Kind::Letter => "files-type-letter",
            Kind::Sheet => "files-type-sheet",
            Kind::Slides => "files-type-slides",
            Kind::Sound => "files-type-sound",
            Kind::Video => "files-type-video",
            Kind::Page => "files-type-page",
            Kind::Zip => "files-type-zip",
            Kind::Program => "files-type-program",
            Kind::Other => "files-type-other",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_tells_the_kind() {
        for (name, kind) in [
            ("CV_Amina.pdf", Kind::Pdf),
            ("IMG_2041.JPG", Kind::Image),
            ("facture.pdf.exe", Kind::Program),
            ("سيرة.pdf", Kind::Pdf),
            ("README", Kind::Other),
            ("", Kind::Other),
        ] {
            assert_eq!(Kind::of_document(name), kind, "{name}");
        }
    }
}
