//! The project's own Rust files, taken apart far enough to judge them: code without comments and texts, and the texts.
//! Knows no rule; those are in `rooms` and `words`.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the project.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A Rust file of the project.
pub(crate) struct RustFile {
    /// Its path from the root ("src/ui/canvas.rs").
    pub(crate) path: String,
    /// The whole text.
    pub(crate) text: String,
    /// The text with everything in comments and quotes taken out.
    pub(crate) code: String,
    /// What stands between double quotes, in order.
    pub(crate) quoted: Vec<String>,
}

impl RustFile {
    /// Takes a file apart.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        let (mut code, mut quoted) = (String::new(), Vec::new());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let taken = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if let Some((content, length)) = literal(rest, &code) {
                quoted.push(content);
                code.push_str("\"\"");
                length
            } else if let Some(length) = character(rest) {
                code.push_str("' '");
                length
            } else {
                code.push(first);
                first.len_utf8()
            };
            rest = &rest[taken..];
        }
        RustFile { path: path.to_owned(), text: text.to_owned(), code, quoted }
    }

    /// Whether it holds nothing but tests.
    pub(crate) fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        self.path.starts_with("tests/") || self.path.contains("/tests/") || name.ends_with("tests.rs")
    }

    /// The same file without the tests at its end.
    pub(crate) fn without_tests(&self) -> RustFile {
        let end =
            self.text.find("#[cfg(test)]\nmod tests {").or(self.text.find("#[cfg(test)]\npub(crate) mod tests {"));
        RustFile::new(&self.path, &self.text[..end.unwrap_or(self.text.len())])
    }
}

/// A text between double quotes at the beginning of `rest`: what is in it, and how long it is with its quotes.
fn literal(rest: &str, before: &str) -> Option<(String, usize)> {
    if let Some(inside) = rest.strip_prefix('"') {
        let mut escaped = false;
        let end = inside.char_indices().find(|(_, sign)| {
            let ends = *sign == '"' && !escaped;
            escaped = *sign == '\\' && !escaped;
            ends
        });
        let end = end.map_or(inside.len(), |(at, _)| at);
        return Some((inside[..end].to_owned(), (end + 2).min(rest.len())));
    }
    let in_word = before.ends_with(|sign: char| sign.is_alphanumeric() || sign == '_') && !before.ends_with('b');
    let raw = rest.strip_prefix('r').filter(|_| !in_word)?;
    let fence = raw.len() - raw.trim_start_matches('#').len();
    let inside = raw[fence..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(fence));
    let end = inside.find(&close).unwrap_or(inside.len());
    Some((inside[..end].to_owned(), (1 + fence + 1 + end + close.len()).min(rest.len())))
}

/// How long a character between single quotes is; `None` for a lifetime.
fn character(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    let end = match inside.strip_prefix('\\') {
        Some(escape) => 2 + escape.char_indices().skip(1).find(|(_, sign)| *sign == '\'').map_or(0, |(at, _)| at - 1),
        None => inside.chars().next()?.len_utf8(),
    };
    inside.get(end..)?.starts_with('\'').then_some(end + 2)
}

/// Every Rust file in a folder of the project, by path.
pub(crate) fn rust_files(folder: &str) -> Vec<RustFile> {
    let read = |path: PathBuf| {
        let text = fs::read_to_string(root().join(&path)).unwrap();
        RustFile::new(&path.to_str().unwrap().replace('\\', "/"), &text)
    };
    paths(Path::new(folder), "rs").into_iter().map(read).collect()
}

/// Every file with that ending in a folder of the project, from the root, sorted.
pub(crate) fn paths(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(root().join(folder)) else { return found };
    for entry in entries.flatten() {
        let path = folder.join(entry.file_name());
        if entry.path().is_dir() {
            found.extend(paths(&path, ending));
        } else if path.extension().is_some_and(|end| end == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn comments_and_quotes_are_told_from_code() {
    for (text, code, quoted) in [
        ("a // b \"c\"\nd", "a \nd", vec![]),
        ("say(\"x // y\") + z", "say(\"\") + z", vec!["x // y"]),
        (r#"("a\"b", "c")"#, "(\"\", \"\")", vec![r#"a\"b"#, "c"]),
        ("r#\"in \"it\"\"# + 1", "\"\" + 1", vec!["in \"it\""]),
        ("for\"x\"", "for\"\"", vec!["x"]),
        ("'\"' '\\'' '\\u{202E}' &'a str", "' ' ' ' ' ' &'a str", vec![]),
    ] {
        let file = RustFile::new("src/x.rs", text);
        assert_eq!(
            (file.code.as_str(), &file.quoted),
            (code, &quoted.into_iter().map(str::to_owned).collect()),
            "{text}"
        );
    }
}
