//! Mistakes that people make: the schema finds them where it should, and the program does not take them either.
//! What the program says about each is tested with the pages.

use super::{LESSON, MANIFEST, PACK, against, lessons, refused, validator};

/// Something that is needed and not there has no word of its own: the path is that of the table that lacks it.
const PACKS: &[[&str; 3]] = &[
    ["id = \"small\"\n", "", ": "],
    ["id = \"small\"", "id = \"Small pack\"", "/id: "],
    ["id = \"small\"", "id = 5", "/id: "],
    ["version = \"1.0.0\"", "version = 1.0", "/version: "],
    ["level = 1", "level = 4", "/level: "],
    ["level = 1", "level = \"one\"", "/level: "],
    ["format = 1", "format = 2", "/format: "],
    ["languages = [\"en\"]", "languages = \"en\"", "/languages: "],
    ["languages = [\"en\"]", "languages = [\"English\"]", "/languages/0: "],
    ["languages = [\"en\"]", "languages = []", "/languages: "],
    ["lessons = [\"one\"]", "lessons = [\"one.toml\"]", "/lessons/0: "],
    ["lessons = [\"one\"]", "lessons = [\"one\", \"one\"]", "/lessons: "],
    ["lessons = [\"one\"]", "lessons = [\"one\", \"pack\"]", "/lessons: "],
    ["authors = [\"Somebody\"]", "author = [\"Somebody\"]", "'author'"],
    ["license =", "licence =", "'licence'"],
];

/// The id of the exercise on the pages, what it says there, what is written instead, and the words of the complaint.
const LESSONS: &[[&str; 4]] = &[
    ["which-is-folder", "id = \"which-is-folder\"\n", "", "\"id\" is a required"],
    ["which-is-folder", "\"which-is-folder\"", "\"Which is a folder\"", "/exercise/0/id"],
    ["which-is-folder", "\"which-is-folder\"", "\"lesson-folder\"", "/exercise/0/id"],
    ["which-is-folder", "tell-file-from-folder", "tell-files-from-folders", "/exercise/0/skills/0"],
    ["which-is-folder", "[\"files.tell-file-from-folder\"]", "[]", "/exercise/0/skills"],
    ["which-is-folder", "\"choose\"", "\"chose\"", "/exercise/0/question"],
    ["which-is-folder", "question =", "qestion =", "/exercise/0"],
    ["which-is-folder", "answers =", "anwsers =", "'anwsers'"],
    ["which-is-folder", "right = [\"folder\"]", "right = \"folder\"", "/exercise/0/right"],
    ["which-is-folder", "right = [\"folder\"]", "right = []", "/exercise/0/right"],
    ["which-is-folder", "\"letter\"", "\"letter.pdf\"", "/exercise/0/answers/0"],
    ["which-is-folder", "question = \"choose\"", "question = \"choose\"\ntask = [\"files\"]", "/exercise/0"],
    ["letter-to-work", "task = [\"files\"]", "task = \"files\"", "/exercise/0/task"],
    ["letter-to-work", "task = [\"files\"]", "task = [\"file\"]", "/exercise/0/task/0"],
    ["letter-to-work", "\"documents/$work/\"", "\"documnets/$work/\"", "/exercise/0/files/1"],
    ["letter-to-work", "{ files = { at =", "{ files = { att =", "/exercise/0/goal/0/files"],
    ["letter-to-work", "{ files = \"cut\" }", "{ files = \"cutt\" }", "/exercise/0/solution/1/files"],
    ["letter-to-work", "{ files = \"cut\" }", "{ fils = \"cut\" }", "/exercise/0/solution/1"],
    ["letter-to-work", "{ files = \"cut\" }", "{ files = \"cut\", web = \"back\" }", "/exercise/0/solution/1"],
    ["letter-to-work", "{ files = \"cut\" }", "\"cut\"", "/exercise/0/solution/1"],
    ["letter-to-work", "{ open = \"documents/$work\" }", "\"open\"", "/exercise/0/solution/2/files"],
    ["letter-to-work", "solution = [", "solutions = [", "'solutions'"],
    ["answer-all", "answers =", "answer =", "/exercise/0/goal/0/mail/sent"],
    ["answer-all", "sent = {", "send = {", "/exercise/0/goal/0/mail"],
    ["send-cv", "{ text = \"$see-cv\" }", "{ text = 5 }", "/mail/text"],
    ["send-cv", "me = \"amina@poste.example\"\n", "", "\"me\" is a required"],
    ["save-summons", "\"keep-both\"", "\"both\"", "/mail/save/taken"],
    ["ask-for-a-pass", "length = 5", "lenght = 5", "'lenght'"],
    ["ask-for-a-pass", "length = 5", "is = \"1\"", "\"length\" is a required"],
    ["ask-for-a-pass", "{ check =", "{ tickbox =", "'tickbox'"],
    ["ask-for-a-pass", "at = \"valbrune.example/sent\"", "at = \"sent\"", "/web/pages/1/at"],
    ["ask-for-a-pass", "page = \"$pass-page\"", "page = \"pass-page\"", "/web/pages/0/page"],
    ["photos-of-the-feast", "[\"photo\", \"album\"]", "[\"photo\", \"album\", \"photo\"]", "/rounds/1/drag"],
    ["pay-a-bill", "amount = [\"28.60\", \"540\", \"12.99\"]", "amount = \"28.60\"", "/exercise/0/vary/amount"],
    ["pay-a-bill", "[\"28.60\", \"540\", \"12.99\"]", "[28.60, 540, 12.99]", "/exercise/0/vary/amount/0"],
];

/// The lesson of the pages that holds an exercise, that exercise alone.
fn lesson(id: &str) -> String {
    let found = lessons().into_iter().flat_map(|(_, text)| {
        let parts: Vec<String> = text.split("[[exercise]]").skip(1).map(|part| format!("[[exercise]]{part}")).collect();
        parts
    });
    found.into_iter().find(|part| part.contains(&format!("id = \"{id}\""))).unwrap()
}

fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from} in\n{text}");
    text.replacen(from, to, 1)
}

#[test]
fn mistakes_in_packs_are_found() {
    let (schema, lesson) = (validator(PACK), lesson("which-is-folder"));
    assert_eq!((against(&schema, MANIFEST), refused(MANIFEST, &lesson)), Default::default());
    for [from, to, said] in PACKS {
        let text = changed(MANIFEST, from, to);
        let found = against(&schema, &text);
        assert!(found.iter().any(|error| error.contains(said)), "{to}: {found:?}");
        assert_ne!(refused(&text, &lesson), Vec::<String>::new(), "{to}");
    }
}

#[test]
fn mistakes_in_lessons_are_found() {
    let schema = validator(LESSON);
    for [id, from, to, said] in LESSONS {
        let whole = lesson(id);
        assert_eq!((against(&schema, &whole), refused(MANIFEST, &whole)), Default::default(), "{id}");
        let text = changed(&whole, from, to);
        let found = against(&schema, &text);
        assert!(found.iter().any(|error| error.contains(said)), "{id}, {to}: {found:?}");
        assert_ne!(refused(MANIFEST, &text), Vec::<String>::new(), "{id}, {to}");
    }
}
