//! Texts that are missing, written twice or needed by nothing.
//! Leaves mistakes in the Fluent language itself to `locale`.

use super::*;

const FR: &str = "pack-title = T\npack-about = S\nlesson-papers = P\ncv = CV.pdf\nwork = Travail\nshared = Ici\n\
cv-to-folder = Mettez { $cv } { shared }.\n    .title = Ranger\n    .hint-1 = A\n    .hint-3 = B\n\
which-key = Quoi ?\n    .title = Touche\n    .hint-1 = C\n    .hitn-2 = D\n";

/// Id, severity, message, underlined passage and path.
type Row = (String, Severity, String, String, Option<Box<str>>);

fn check(fr: &str, en: &str) -> Vec<Row> {
    let (pack, problems) = load(&sample().with("locales/fr.ftl", fr).with("locales/en.ftl", en), Origin::BuiltIn);
    assert!(problems.is_empty(), "{problems:#?}");
    let pack = pack.unwrap();
    let ids = |exercise: &Exercise, endings: &[&str]| -> Vec<String> {
        endings.iter().map(|ending| format!("{}{ending}", exercise.id)).collect()
    };
    let exercises = &pack.lessons[0].exercises;
    let needed: Vec<_> = exercises
        .iter()
        .map(|exercise| Needed {
            exercise,
            required: ids(exercise, &["", ".title", ".hint-1"]),
            own: Vec::new(),
            optional: ids(exercise, &[".hint-2", ".hint-3"]),
        })
        .collect();
    let problems = missing_texts(&pack, &needed);
    let row = |problem: &Problem| {
        let message = argument(problem, "message").to_owned();
        (problem.id().to_owned(), problem.severity, message, problem.passage().to_owned(), problem.path.clone())
    };
    problems.iter().map(row).collect()
}

#[test]
fn what_is_missing_is_said_with_its_file_and_the_exercise() {
    let fr = FR.replace("    .hitn-2 = D\n", "");
    assert_eq!(check(&fr, &fr), []);
    let en = fr.replace("    .title = Touche\n", "").replace("    .hint-3 = B\n", "").replace("work = Travail\n", "");
    let missing = |severity, message: &str, passage: &str| {
        let path = Some("here/sample/locales/en.ftl".into());
        ("problem-text-missing".to_owned(), severity, message.to_owned(), passage.to_owned(), path)
    };
    let expected = [
        missing(Severity::Warning, "cv-to-folder.hint-3", "cv-to-folder"),
        missing(Severity::Error, "which-key.title", "which-key"),
        missing(Severity::Error, "work", "$work"),
    ];
    assert_eq!(check(&fr, &en), expected);
}

#[test]
fn a_text_that_nothing_uses_is_a_warning_with_the_nearest_name() {
    let good = FR.replace(".hitn-2", ".hint-2");
    let row = |id: &str, severity, message: &str, passage: &str| {
        (id.to_owned(), severity, message.to_owned(), passage.to_owned(), None)
    };
    let path = Some("here/sample/locales/fr.ftl".into());
    let expected = [
        ("problem-text-missing".to_owned(), Severity::Warning, "which-key.hint-2".into(), "which-key".into(), path),
        row("problem-text-unused", Severity::Warning, "which-key.hitn-2", "hitn-2"),
    ];
    assert_eq!(check(FR, &good), expected);
    let twice = format!("{good}cv = Autre\n");
    assert_eq!(check(&twice, &good), [row("problem-text-twice", Severity::Error, "cv", "cv")]);
}

#[test]
fn a_text_that_says_what_its_file_does_not_have_is_an_error() {
    let good = FR.replace("    .hitn-2 = D\n", "");
    let said = |change: &dyn Fn(&str) -> String| -> Vec<(String, String, String)> {
        let rows = check(&change(&good), &good).into_iter().filter(|(_, severity, ..)| *severity == Severity::Error);
        rows.map(|(id, _, message, passage, _)| (id, message, passage)).collect()
    };
    let says =
        |message: &str, passage: &str| vec![("problem-text-says".to_owned(), message.to_owned(), passage.to_owned())];
    assert_eq!(said(&|fr| fr.replace("Ranger", "{ cvv }")), says("cv-to-folder.title", "title"));
    assert_eq!(said(&|fr| fr.replace("Ranger", "{ cv.text }")), says("cv-to-folder.title", "title"));
    assert_eq!(said(&|fr| fr.replace("{ shared }", "{ -shared }")), says("cv-to-folder", "cv-to-folder"));
    let term = |fr: &str| fr.replace("{ shared }", "{ -shared }") + "-shared = { -other }\n    .kind = m\n";
    assert_eq!(said(&term), says("-shared", "-shared"));
    assert_eq!(said(&|fr| term(fr) + "-other = X\n"), []);
    // An attribute of a message that has no value of its own.
    assert_eq!(said(&|fr| fr.replace("Ranger", "{ lone.text }") + "lone =\n    .text = x\n"), []);
    assert_eq!(said(&|fr| fr.replace("Ranger", "{ lone }") + "lone =\n    .text = x\n").len(), 1);
    // What is missing is told once.
    let missing = said(&|fr| fr.replace("work = Travail\n", "").replace("Ranger", "{ work }"));
    assert_eq!(missing, [("problem-text-missing".to_owned(), "work".to_owned(), "$work".to_owned())]);
}
