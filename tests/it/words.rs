//! What people read: every message that the program names is there, in every language, and none is left over.
//! Whether a sentence is a good one, only people can say; here it is at least a short one.

use crate::source::{RustFile, paths, root, rust_files};
use passerelle::locale::{message_lines, variables};
use passerelle::pack::{Glossary, Skills};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The languages in which the program is written; others may lag behind.
const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];
/// The plural categories of Arabic (CLDR).
const ARABIC: [&str; 6] = ["[zero]", "[one]", "[two]", "[few]", "[many]", "*[other]"];
/// Words of a sentence for learners.
const MOST_WORDS: usize = 15;
/// Messages whose ids are put together in the code: what they begin with, and what says the rest.
const COMPOSED: &[(&str, &str)] = &[
    // locale/catalogue.rs, which finds it without reading the rest.
    ("language-", "name"),
    // locale/key.rs, from the names of keys.
    (
        "key-",
        "ctrl alt shift altgr capslock enter esc tab backspace del insert left right up down home end pageup pagedown menu fn super space f",
    ),
    // ui/widget/keyboard/, from the names of narrow keys; screen/hands.rs and locale/keyboard/, from keyboards, paces, fingers.
    ("cap-", "esc shift capslock enter backspace super insert del home end pageup pagedown space"),
    ("keyboard-", "azerty bepo qwerty-us qwerty-uk arabic-101 arabic-102"),
    ("hands-", "slow usual quick"),
    ("finger-", "left-little left-ring left-middle left-index thumb right-index right-middle right-ring right-little"),
    // practice/computer/apps/files/view/show.rs, from the commands that have a key.
    ("files-show-", "open rename properties delete undo redo cut copy paste select-all search refresh back forward up"),
    // practice/computer/apps/phone/goal.rs, from the conditions.
    (
        "phone-missing-",
        "arrived read code-copied followed deleted reported blocked answered declined hung-up resisted told",
    ),
    (
        "phone-done-",
        "arrived read code-copied followed deleted reported blocked answered declined hung-up resisted told",
    ),
    // cli/arguments.rs, from the subcommands and their arguments.
    ("cli-", "about usage doctor-about doctor-usage pack-about pack-usage pack-check-about pack-check-usage"),
    ("cli-pack-schema-", "about usage"),
    ("cli-pack-", "bundle-about bundle-usage install-about install-usage"),
    ("cli-pack-", "list-about list-usage remove-about remove-usage"),
    ("cli-help-", "schema editor"),
    ("cli-value-", "schema editor"),
    ("cli-heading-", "usage commands options arguments"),
    ("cli-help-", "lang data packs learner exercise bidi short help version paths"),
    ("cli-help-", "shared bundlefile offered older removed sure"),
    ("cli-value-", "lang data packs learner exercise bidi paths"),
    ("cli-help-", "json strict"),
    // cli/pack/translate.rs, and author/translate/: columns, and what stands on the first page of the sheet.
    ("cli-pack-translate-", "about usage"),
    ("cli-help-translating-", "path language status sheet from-sheet translator reviewer"),
    ("cli-value-translating-", "path language sheet from-sheet translator reviewer"),
    ("translate-column-", "number message context source translation"),
    ("translate-status-", "language done missing changed same unreviewed translator reviewer"),
    ("translate-sheet-", "write braces choices short unsure back translator reviewer date"),
    // cli/pack/import_gift.rs, its usage and arguments.
    ("cli-pack-import-gift-", "about usage"),
    ("cli-help-", "bank-file skill bank-out pack-id pack-language pack-author"),
    ("cli-value-", "bank-file skill bank-out pack-id pack-language pack-author"),
    // cli/pack/new.rs, its usage, arguments and kinds; author/new/, from the notes of templates.
    ("cli-pack-new-", "about usage"),
    ("cli-help-", "pack-dir pack-kind pack-title"),
    ("cli-value-", "pack-dir pack-kind pack-title"),
    ("starter-kind-", "choose order match sort fill point press type edit pointer files mail web passwords phone"),
    (
        "starter-note-",
        "pack id topic languages license exercise skills answers order match sort fill point press type edit pointer names goal trap wrong solution page",
    ),
    // cli/pack/preview.rs, from its arguments.
    ("cli-", "pack-preview-about pack-preview-usage"),
    ("cli-help-", "previewed begin poll"),
    ("cli-value-", "previewed begin"),
    ("cli-value-", "shared bundlefile offered removed"),
    // author/save.rs, from what went amiss.
    ("save-help-", "taken full forbidden nowhere failed"),
    // author/prove.rs, from the means that fail.
    ("problem-solution-", "keys keys-end mouse mouse-end"),
];
/// What looks like the id of a message and is none.
const NO_MESSAGES: [&str; 1] = [
    // The target of the context menu of Files, which no menu bar names.
    "files-menu-context",
];
/// Sentences for learners that may be longer, by message: say why beside each.
const LONG: [&str; 0] = [];

/// The Fluent files of one language of the program: subject and text.
fn texts(language: &str) -> BTreeMap<String, String> {
    let folder = Path::new("locales").join(language);
    let files = paths(&folder, "ftl");
    let read = |path: &std::path::PathBuf| {
        let subject = path.strip_prefix(&folder).unwrap().with_extension("").to_str().unwrap().to_owned();
        (subject, fs::read_to_string(root().join(path)).unwrap())
    };
    files.iter().map(read).collect()
}

/// Every message and attribute of the program in a language, and the subject that it stands in.
fn messages(language: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (subject, text) in texts(language) {
        for (id, _) in message_lines(&text) {
            let before = all.insert(id.clone(), subject.clone());
            assert_eq!(before, None, "{language}: {id} is written twice");
        }
    }
    assert!(all.len() > 100, "the messages of {language} are found");
    all
}

/// The ids that the code names in so many words, and those of skills and of the words of the glossary.
fn named(files: &[RustFile]) -> BTreeSet<String> {
    let quoted = files.iter().filter(|file| !file.is_test()).flat_map(|file| file.without_tests().quoted);
    let skills = Skills::built_in().all.into_iter().map(|skill| skill.name().id.into_owned());
    let glossary = Glossary::shared().all.iter().map(|word| word.phrase().id.into_owned());
    quoted.chain(skills).chain(glossary).filter(|text| is_id(text)).collect()
}

/// The ids that the code puts together, as far as there are such messages at all.
fn composed(there: &BTreeMap<String, String>) -> impl Iterator<Item = String> {
    let built = COMPOSED.iter().filter(|(start, _)| there.keys().any(|id| id.starts_with(start)));
    built.flat_map(|(start, ends)| ends.split(' ').map(move |end| format!("{start}{end}")))
}

/// "files-open", "problem-text-missing".
fn is_id(text: &str) -> bool {
    let part =
        |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit());
    text.contains('-') && text.split('-').all(part)
}

/// Ids given to `Phrase::new` or `get` in so many words.
fn said(file: &RustFile) -> BTreeSet<String> {
    let text = file.without_tests().text;
    let starts = ["Phrase::new(", "words.get("];
    let calls = starts.iter().flat_map(|start| text.split(start).skip(1).map(str::trim_start));
    calls.filter_map(|rest| Some(rest.strip_prefix('"')?.split_once('"')?.0.to_owned())).collect()
}

/// The words that the messages of a text refer to: `{ files-open }`.
fn references(text: &str) -> BTreeSet<String> {
    let inside =
        text.split('{').skip(1).map(|rest| rest.trim_start().split([' ', '}', '.', '(']).next().unwrap_or_default());
    inside.filter(|word| is_id(word)).map(str::to_owned).collect()
}

#[track_caller]
fn none(complaints: impl IntoIterator<Item = String>) {
    let complaints: Vec<String> = complaints.into_iter().collect();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn every_message_that_the_code_names_is_there() {
    let files: Vec<RustFile> = rust_files("src");
    let there = messages("en");
    let families: BTreeSet<&str> = there.keys().filter_map(|id| id.split('-').next()).collect();
    let is_family = |id: &String| families.contains(id.split('-').next().unwrap_or_default());
    // A proof of an exercise is named without `problem-`.
    let is_proof = |id: &String| there.contains_key(&format!("problem-{id}"));
    let looks_like_one = named(&files).into_iter().filter(is_family).filter(|id| !is_proof(id)).chain(composed(&there));
    let said = files.iter().filter(|file| !file.is_test()).flat_map(said);
    let wanted: BTreeSet<String> =
        looks_like_one.chain(said).filter(|id| !NO_MESSAGES.contains(&id.as_str())).collect();
    assert!(wanted.len() > 100, "the ids are found");
    none(wanted.into_iter().filter(|id| !there.contains_key(id)).map(|id| format!("no message {id}")));
}

#[test]
fn every_message_is_used() {
    let (files, there) = (rust_files("src"), messages("en"));
    let mut used = named(&files);
    used.extend(composed(&there));
    used.extend(texts("en").values().flat_map(|text| references(text)));
    // author/prove.rs names a proof that failed; its message is `problem-` and the name.
    let proofs = files.iter().filter(|file| file.path.starts_with("src/author/")).flat_map(|file| &file.quoted);
    used.extend(proofs.map(|proof| format!("problem-{proof}")));
    let is_used = |id: &str| {
        let message = id.split('.').next().unwrap_or(id);
        // The advice for a problem is its message with `help`.
        let problem = message.strip_prefix("problem-help-").map(|problem| format!("problem-{problem}"));
        used.contains(message) || problem.is_some_and(|problem| used.contains(&problem))
    };
    let orphans = there.iter().filter(|(id, _)| !is_used(id));
    none(orphans.map(|(id, subject)| format!("{subject}.ftl: nothing says {id}")));
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let all: Vec<_> = LANGUAGES.iter().map(|language| (*language, messages(language), texts(language))).collect();
    let (_, first, sources) = &all[0];
    let mut amiss = Vec::new();
    for (language, messages, texts) in &all[1..] {
        amiss.extend(
            first
                .iter()
                .filter(|known| messages.get(known.0) != Some(known.1))
                .map(|(id, subject)| format!("{language}/{subject}.ftl has no {id}")),
        );
        amiss.extend(
            messages
                .iter()
                .filter(|known| first.get(known.0) != Some(known.1))
                .map(|(id, subject)| format!("fr/{subject}.ftl has no {id}")),
        );
        for (id, subject) in first.iter().filter(|(id, _)| messages.contains_key(*id)) {
            let (here, there) = (variables(&sources[subject], id), texts.get(subject).map(|text| variables(text, id)));
            if Some(&here) != there.as_ref() {
                amiss.push(format!("{id}: {here:?} in fr, {there:?} in {language}"));
            }
        }
    }
    none(amiss);
}

#[test]
fn arabic_counts_have_all_six_forms() {
    let mut found = 0;
    let files = paths(Path::new("locales/ar"), "ftl").into_iter().chain(paths(Path::new("lessons"), "ftl"));
    for path in
        files.filter(|path| path.parent().is_some_and(|folder| folder.ends_with("ar")) || path.ends_with("ar.ftl"))
    {
        let text = fs::read_to_string(root().join(&path)).unwrap();
        for choice in text.split("{ $count ->").skip(1) {
            found += 1;
            let choice = choice.split("\n    }").next().unwrap_or(choice).split("\n}").next().unwrap_or_default();
            none(
                ARABIC
                    .iter()
                    .filter(|form| !choice.contains(*form))
                    .map(|form| format!("{}: {form} is missing in {choice}", path.display())),
            );
        }
    }
    assert!(found > 3, "the choices are found");
}

/// The sentences of a Fluent text with the message that each stands in; what is filled in counts as one word.
fn sentences(text: &str) -> Vec<(String, String)> {
    let (mut found, mut message, mut attribute) = (Vec::new(), "", "");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let body = line.trim_start();
        let is_head = body.len() == line.len() && body.starts_with(|first: char| first.is_ascii_alphabetic());
        let body = match body.split_once(" = ").or(body.split_once(" =")) {
            Some((name, value)) if is_head => {
                (message, attribute) = (name.trim(), "");
                value
            }
            Some((name, value)) if name.starts_with('.') => {
                attribute = name.trim();
                value
            }
            _ => body.split_once("] ").map_or(body, |(_, value)| value),
        };
        let spoken = without_placeables(body);
        let parts = spoken.split(['.', '!', '?', '؟', ':', ';', '؛', '…']);
        found.extend(parts.map(|part| (format!("{message}{attribute}"), part.to_owned())));
    }
    found
}

fn without_placeables(line: &str) -> String {
    let mut spoken = String::new();
    let mut rest = line;
    while let Some((before, inside)) = rest.split_once('{') {
        spoken.push_str(before);
        spoken.push('X');
        rest = inside.split_once('}').map_or("", |(_, after)| after);
    }
    spoken + rest
}

fn count(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[test]
fn sentences_for_learners_are_short() {
    let (mut long, mut seen) = (Vec::new(), 0);
    for path in paths(Path::new("locales"), "ftl").into_iter().chain(paths(Path::new("lessons"), "ftl")) {
        let ours = ["author.ftl", "cli.ftl"].iter().any(|name| path.ends_with(name));
        let for_authors = ours || path.components().any(|part| part.as_os_str() == "authors");
        let text = fs::read_to_string(root().join(&path)).unwrap();
        for (message, sentence) in sentences(&text).into_iter().filter(|_| !for_authors) {
            let for_learners = !["problem-", "fluent-", "skill-"].iter().any(|start| message.starts_with(start));
            seen += usize::from(for_learners);
            if for_learners && count(&sentence) > MOST_WORDS && !LONG.contains(&message.as_str()) {
                long.push(format!("{}: {message}: {} words:{sentence}", path.display(), count(&sentence)));
            }
        }
    }
    assert!(seen > 500, "the sentences are found");
    none(long);
}

#[test]
fn words_are_counted_as_people_do() {
    let text = "a-b = One { $two } three. Four\n    .hint-1 =\n        Five, six!\n    { $count ->\n        [one] One thing\n    }\n";
    let counted: Vec<(String, usize)> =
        sentences(text).into_iter().map(|(id, part)| (id, count(&part))).filter(|(_, words)| *words > 0).collect();
    let expected = [("a-b", 3), ("a-b", 1), ("a-b.hint-1", 2), ("a-b.hint-1", 1), ("a-b.hint-1", 2)];
    assert_eq!(counted, expected.map(|(id, words)| (id.to_owned(), words)));
}

#[test]
fn ids_are_told_from_other_texts() {
    let file = RustFile::new(
        "src/x.rs",
        "say(Phrase::new(\"a-b\")); go(\"coach:hint\"); // \"c-d\"\n#[cfg(test)]\nmod tests { \"e-f\" }",
    );
    let quoted: Vec<String> = file.without_tests().quoted;
    assert_eq!(quoted.iter().filter(|text| is_id(text)).collect::<Vec<_>>(), ["a-b"]);
    assert_eq!(said(&file), BTreeSet::from(["a-b".to_owned()]));
    assert_eq!(references("x = { files-open } { $count } { KEY(\"a\") } { files-close.text }").len(), 2);
}
