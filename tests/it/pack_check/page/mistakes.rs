//! Mistakes that people make who write their first packs, each in an example of the pages: what is found, where, what is advised.
//! The proofs of what can be read are tested elsewhere.

use super::Page;
use passerelle::locale::{Catalogue, Language, Words};
use passerelle::pack::{InMemory, Origin, Problem, load, render};
use passerelle::practice::open;

/// The problems of an example with a passage replaced.
fn problems(program: &str, exercise: &str, from: &str, to: &str) -> Vec<Problem> {
    let page = if program == "shared" { Page::shared() } else { Page::of(program) };
    let lesson = page.lesson();
    let mut all = lesson.split("[[exercise]]");
    let text = all.find(|one| one.contains(&format!("id = \"{exercise}\""))).unwrap();
    assert!(text.contains(from), "{exercise}: {from}");
    let lesson = format!("[[exercise]]{}", text.replacen(from, to, 1));
    let files = InMemory::new("p").with("pack.toml", crate::pack_check::MANIFEST).with("one.toml", &lesson);
    let (pack, mut problems) = load(&files.with("locales/en.ftl", "").with("locales/ar.ftl", ""), Origin::BuiltIn);
    problems.retain(|problem| !problem.id().starts_with("problem-text"));
    let exercises = pack.into_iter().flat_map(|pack| pack.lessons).flat_map(|lesson| lesson.exercises);
    problems.extend(exercises.filter_map(|exercise| open(&exercise).err()).flatten());
    problems
}

/// A mistake: program, exercise, the passage and what is written instead; the problem, its passage, and the advice.
type Mistake = [&'static str; 7];

const MAIL: &[Mistake] = &[
    ["mail", "answer-all", "\"reply-all\"", "\"replyall\"", "unknown-word", "replyall", "Did you mean reply-all?"],
    ["mail", "answer-all", "answers =", "answer =", "unknown-key", "answer", "Did you mean answers?"],
    ["mail", "answer-all", "sent = {", "send = {", "unknown-word", "send", "Did you mean sent?"],
    ["mail", "answer-all", "{ open = \"$lesson\" }", "\"open\"", "needs-value", "open", "Write a table"],
    ["mail", "answer-all", "\"reply-all\"", "{ reply-all = \"$lesson\" }", "takes-no-value", "$lesson", "word alone"],
    ["mail", "answer-all", "from = \"claire@", "from = \"claire.", "mail-address", "\"claire.valbrune.example\"", ""],
    ["mail", "answer-all", "task = [\"mail\"]", "task = \"mail\"", "type", "mail", "between brackets"],
    ["mail", "send-cv", "subject = \"$application\" }", "subject = [\"x\"] }", "type", "[\"x\"]", ""],
    ["mail", "send-cv", "{ text = \"$see-cv\" }", "{ text = 5 }", "type", "5", "between straight quotes"],
    ["mail", "send-cv", "cc = \"claire@valbrune.example\", bcc", "cc = [3], bcc", "type", "3", "straight quotes"],
    ["mail", "send-cv", "attach = \"documents/$cv\"", "attach = \"$cv\"", "unknown-word", "$cv", "documents"],
    ["mail", "send-cv", "me = \"amina@poste.example\"\n", "", "missing-key", "[exercise.mail]", ""],
    ["mail", "send-cv", "day = 2026-10-21", "day = \"2026-10-21\"", "type", "2026-10-21", ""],
    ["mail", "send-cv", "\"$bakery\" } } },", "\"$bakry\" } } },", "mail-contact", "", "Did you mean “$bakery”?"],
    ["mail", "letters-in-order", "\"archive\" }", "\"archives\" }", "mail-folder", "", "Did you mean “archive”?"],
    ["mail", "save-summons", "\"keep-both\"", "\"both\"", "unknown-word", "both", "replace, keep-both"],
    ["mail", "false-parcel", "{ text = \"$parcel-link\"", "{ words = \"$x\"", "unknown-key", "words", "text, to"],
];

const WEB: &[Mistake] = &[
    ["web", "ask-for-a-pass", "{ text = \"fam", "{ txt = \"fam", "unknown-key", "txt", "Did you mean text?"],
    [
        "web",
        "ask-for-a-pass",
        "length = 5",
        "lenght = 5",
        "unknown-key",
        "lenght",
        "Possible are: length, is, optional",
    ],
    ["web", "ask-for-a-pass", "{ check =", "{ tickbox =", "unknown-key", "tickbox", "check, consent"],
    [
        "web",
        "ask-for-a-pass",
        "\"valbrune.example/sent\" }",
        "\"valbrune.example/snet\" }",
        "web-address",
        "",
        "/sent”?",
    ],
    ["web", "ask-for-a-pass", "at = \"valbrune.example/sent\"", "at = \"sent\"", "web-no-address", "sent", ""],
    ["web", "ask-for-a-pass", "page = \"$pass-page\"", "page = \"pass-page\"", "web-page-word", "\"pass-page\"", ""],
    ["web", "ask-for-a-pass", ", to = \"valbrune.example/sent\" }", " }", "web-needs", "{ submit = \"send\" }", ""],
    ["web", "ask-for-a-pass", "submitted = { pass-page", "submitted = { passpage", "web-page", "", "“pass-page”?"],
    ["web", "ask-for-a-pass", "{ zone = \"town\" }", "{ zone = \"twon\" }", "web-part", "", "“town”?"],
    ["web", "ask-for-a-pass", "{ picture = \"pictures/$photo\" }", "\"pictures/$photo\"", "web-one-text", "", ""],
    ["web", "ask-for-a-pass", "mail = \"samir@poste.example\" }", "mail = \"$haddad\" }", "web-exact", "", ""],
    ["web", "ask-for-a-pass", "born = \"07/03/1990\"", "born = 1990-03-07", "type", "1990-03-07", "straight quotes"],
    ["web", "an-account", "{ new-password =", "{ password =", "web-account-fields", "\"$join\"", ""],
    ["web", "an-account", "[\"code-letter\"]", "[\"code-leter\"]", "task-arrival", "", "Did you mean code-letter?"],
    ["web", "keep-it-for-later", "{ count = \"2\" }", "{ cuont = \"2\" }", "web-field", "", "“count”?"],
    ["web", "keep-it-for-later", "drafts = { shop", "drafts = { sohp", "web-page", "", "“shop”?"],
    ["web", "get-the-form", "\"files\", \"mail\"]", "\"files\"]", "task-app", "", ""],
];

const POINTER: &[Mistake] = &[
    [
        "pointer",
        "which-click",
        "\"double-click\"",
        "\"dubble-click\"",
        "unknown-word",
        "dubble-click",
        "mean double-click?",
    ],
    ["pointer", "which-click", "\"drag\"", "\"scroll\"", "needs-value", "scroll", "Write a table"],
    ["pointer", "which-click", "rounds =", "round =", "unknown-key", "round", "Did you mean rounds?"],
    [
        "pointer",
        "photos-of-the-feast",
        "\"@window\"",
        "\"@windw\"",
        "item-unknown",
        "\"@windw\"",
        "Did you mean window?",
    ],
    ["pointer", "photos-of-the-feast", "\"print\"]", "\"prnt\"]", "pointer-choice", "\"prnt\"", "Did you mean print?"],
    ["pointer", "photos-of-the-feast", "[\"photo\", \"album\"]", "\"photo\"", "type", "photo", "between brackets"],
    ["pointer", "photos-of-the-feast", "choices = ", "choises = ", "unknown-key", "choises", "Did you mean choices?"],
    ["pointer", "a-party", "[\"cake\", \"plates\"]", "[\"cake\", \"cake\"]", "pointer-twice", "\"cake\"", ""],
    ["pointer", "a-party", "{ choose = \"$day\", ", "{ ", "pointer-no-round", "", ""],
];

const QUESTIONS: &[Mistake] = &[
    [
        "questions",
        "after-the-bin",
        "right = [\"waiting\"]",
        "right = [\"wating\"]",
        "choose-unknown",
        "\"wating\"",
        "mean waiting?",
    ],
    ["questions", "after-the-bin", "\"lost\", ", "\"lost.means\", ", "item-form", "\"lost.means\"", "For the glossary"],
    ["questions", "after-the-bin", "\"lost\", ", "\"waiting\", ", "choose-twice", "\"waiting\"", ""],
    [
        "questions",
        "what-is-a-folder",
        "\"@folder\"",
        "\"@foldr\"",
        "item-unknown",
        "\"@foldr\"",
        "Did you mean folder?",
    ],
    ["questions", "what-is-a-folder", "about =", "abuot =", "unknown-key", "abuot", "Did you mean about?"],
    ["questions", "words-and-meanings", "[\"drawer\", \"@bin\"]", "[\"drawer\"]", "match-pair", "[\"drawer\"]", ""],
    ["questions", "words-and-meanings", "\"@desktop\"", "\"@bin\"", "match-twice", "\"@bin\"", ""],
    [
        "questions",
        "words-and-meanings",
        "\"@desktop\"",
        "\"@desktop.mean\"",
        "item-form",
        "\"@desktop.mean\"",
        "@folder.means",
    ],
    ["questions", "words-and-meanings", "extra =", "extras =", "unknown-key", "extras", "Did you mean extra?"],
    [
        "questions",
        "words-and-meanings",
        "  [\"@folder.means\", \"@folder\"],\n  [\"@file.means\", \"@file\"],\n",
        "",
        "match-pairs",
        "",
        "",
    ],
    ["questions", "a-paper-for-the-office", "\"ask\"]", "\"copy\"]", "order-twice", "\"copy\"", ""],
    ["questions", "a-paper-for-the-office", "[\"copy\", \"ask\"]", "[\"copy\"]", "order-any", "[\"copy\"]", ""],
    ["questions", "a-paper-for-the-office", "\"look-for\", ", "5, ", "type", "5", ""],
    [
        "questions",
        "a-paper-for-the-office",
        "[\"look-for\", [\"copy\", \"ask\"], \"hand-in\"]",
        "[\"copy\"]",
        "order-few",
        "[\"copy\"]",
        "",
    ],
    ["questions", "file-or-folder", "\"papers\"", "\"photo\"", "sort-twice", "\"photo\"", ""],
    ["questions", "file-or-folder", ", \"photo\"", "", "sort-things", "", ""],
    ["questions", "file-or-folder", "] },\n  { \"@folder\"", "], \"@folder\"", "one-key", "", ""],
    ["questions", "file-or-folder", "\"@folder\" =", "\"@foldr\" =", "item-unknown", "\"@foldr\"", "mean folder?"],
];

const OTHERS: &[Mistake] = &[
    ["passwords", "one-for-each", "length = 16", "length = 40", "value", "", "from 8 to 24"],
    ["passwords", "one-for-each", "length = 16", "lenght = 16", "unknown-key", "lenght", "Did you mean length?"],
    [
        "passwords",
        "one-for-each",
        "{ strong = \"$site-bank\" }",
        "\"strong\"",
        "needs-value",
        "strong",
        "Write a table",
    ],
    [
        "phone",
        "the-newest-code",
        "again = \"another\"",
        "again = \"anoter\"",
        "task-arrival",
        "",
        "Did you mean another?",
    ],
    ["phone", "the-newest-code", "code = \"4711\"", "code = 4711", "type", "4711", "straight quotes"],
    ["phone", "two-calls", "resisted =", "resist =", "unknown-word", "resist", "Did you mean resisted?"],
    ["files", "lost-letter", "happened =", "hapened =", "unknown-word", "hapened", "Did you mean happened?"],
    [
        "questions",
        "your-name",
        "question = \"fill\"",
        "question = \"fil\"",
        "unknown-kind",
        "\"fil\"",
        "Did you mean fill?",
    ],
    ["questions", "where-papers-go", "\"@folder\"", "\"@foldr\"", "item-unknown", "\"@foldr\"", "Did you mean folder?"],
    ["questions", "where-papers-go", "\"@folder\"", "\"folder\"", "fill-word", "\"folder\"", "lessons/glossary.toml"],
    ["questions", "as-on-the-card", "exact", "exakt", "unknown-key", "exakt", "Did you mean exact?"],
    ["questions", "door-of-the-bank", "[\"site\", \"card\"]", "[\"cite\"]", "point-unknown", "\"cite\"", "mean site?"],
    ["questions", "door-of-the-bank", "link = \"help\"", "lnk = \"help\"", "unknown-key", "lnk", "Did you mean link?"],
    ["questions", "door-of-the-bank", "link = \"help\"", "from = \"help\"", "point-part", "\"help\"", "address, title"],
    ["questions", "one-slip", "\"address\"", "\"adress\"", "unknown-word", "adress", "Did you mean address?"],
    ["shared", "account-with-code", "[exercise.phone]", "[exercise.phones]", "unknown-key", "phones", "mean phone?"],
];

const KEYBOARD: &[Mistake] = &[
    ["keyboard", "find-these", "\"enter\"", "\"entr\"", "press-unknown", "\"entr\"", "Did you mean enter?"],
    ["keyboard", "find-these", "\"ctrl+c\"", "\"ctrl+i\"", "press-alike", "\"ctrl+i\"", "Ask for tab instead"],
    ["keyboard", "find-these", "\"tab\"", "\"f11\"", "press-taken", "\"f11\"", ""],
    ["keyboard", "find-these", "\"tab\"", "\"enter\"", "press-twice", "\"enter\"", ""],
    ["keyboard", "find-these", "fingers =", "finger =", "unknown-key", "finger", "Did you mean fingers?"],
    ["keyboard", "by-their-names", "\"name\"", "\"nam\"", "unknown-word", "nam", "Did you mean name?"],
    ["keyboard", "by-their-names", "[\"home\", \"end\"]", "[]", "press-none", "[]", ""],
    ["keyboard", "first-sentences", "lines = 2", "lines = 20", "typing-many", "20", ""],
    ["keyboard", "first-sentences", "lines = 2", "lines = \"two\"", "type", "two", ""],
    ["keyboard", "where-to-write", "\"amina@poste.example\"", "\"\"", "typing-empty", "\"\"", ""],
    ["keyboard", "name-to-the-end", "\"del\"", "\"tab\"", "edit-key", "\"tab\"", ""],
    ["keyboard", "name-to-the-end", "keys =", "key =", "unknown-key", "key", "Did you mean keys?"],
];

#[test]
fn every_mistake_is_found_at_its_place_with_advice() {
    let english = Words::new(&Catalogue::built_in(), &Language::parse("en").unwrap());
    let mut unlike = Vec::new();
    for [program, exercise, from, to, id, passage, advice] in
        MAIL.iter().chain(WEB).chain(QUESTIONS).chain(POINTER).chain(OTHERS).chain(KEYBOARD)
    {
        let problems = problems(program, exercise, from, to);
        let shown: String = problems.iter().map(|problem| render(problem, &english)).collect();
        let is_it = |problem: &Problem| {
            problem.id() == format!("problem-{id}") && (passage.is_empty() || problem.passage() == *passage)
        };
        if !problems.first().is_some_and(is_it) || !shown.contains(advice) {
            unlike.push(format!("{from} -> {to}: {id}, {passage}, {advice}\n{shown}\n"));
        }
    }
    assert!(unlike.is_empty(), "{}", unlike.concat());
}

#[test]
fn every_mistake_is_told_once_and_in_every_language() {
    for [program, exercise, from, to, ..] in
        MAIL.iter().chain(WEB).chain(QUESTIONS).chain(POINTER).chain(OTHERS).chain(KEYBOARD)
    {
        let problems = problems(program, exercise, from, to);
        assert!(problems.len() <= 3, "{from} -> {to}: {problems:?}");
        for tag in ["fr", "en", "ar"] {
            let words = Words::new(&Catalogue::built_in(), &Language::parse(tag).unwrap());
            for problem in &problems {
                assert!(words.has_translation(&problem.what), "{tag}: {}", problem.id());
                assert!(
                    problem.help.as_ref().is_none_or(|help| words.has_translation(help)),
                    "{tag}: {:?}",
                    problem.help
                );
                assert_ne!(problem.id(), "problem-other", "{from} -> {to}: {problem:?}");
            }
        }
    }
}
