//! What authors are told about a Fluent source: mistakes, places of messages, variables.
//! Leaves what readers see to `tests`.

use super::*;
use proptest::prelude::*;

#[test]
fn mistakes_are_pointed_at_and_said_in_every_language() {
    for (source, at, id) in [
        ("good = Bon\n", "", ""),
        ("a = Bon\nb Mauvais = trois mots de trop\n", "b Mauvais", "fluent-name-letters"),
        ("a = Bon\nb Mauvais, car un texte sans a = b\n", "b", "fluent-missing-equals"),
        ("a = Bon\n    .b Mauvais\n    .c = Bon\n", "b", "fluent-missing-equals"),
        ("a = Bon\n\t.b = Bon\n\t.c = Bon\n", "\t", "fluent-tab"),
        ("a =\n\tBon\n", "\t", "fluent-tab"),
        ("a = Bon\n    .b =\n    .c = Bon\n", "b =", "fluent-missing-value"),
        ("a = Bon\n    .b = { touche(\"x\") } bon\n", "touche", "fluent-unknown-function"),
        ("a = Bon { clé( KEY(\"x\"), $n) }\n", "clé", "fluent-name-letters"),
        ("a = { $santé }\n", "santé", "fluent-name-letters"),
        ("a = Bon\n    .b = { été }\n", "été", "fluent-name-letters"),
        ("santé = Bon\n", "santé", "fluent-name-letters"),
        ("pack.title = Bon\n", "pack.title", "fluent-name-letters"),
        ("a = Bon\n    .é = Bon\n", "é", "fluent-name-letters"),
        ("a = Bon\n    .b = Le { $cv est bon\n    .c = { $n }\n", "{", "fluent-open-brace"),
        ("a = Le { $cv et { $n }\n", "{", "fluent-open-brace"),
        ("a = { $n ->\n   *[one] un\nb = Bon\n", "{", "fluent-open-brace"),
        ("a = { $mon cv } bon\n", "cv", "fluent-unexpected"),
        ("a = { KEY(“x”) }\n", "“", "fluent-straight-quotes"),
        ("a = { KEY(\"x\" }\n", "}", "fluent-missing-character"),
        ("a = Bon\nsuite du texte.\n", "suite", "fluent-missing-equals"),
        ("a = Bon\n« Bon »\n", "« Bon »", "fluent-stray-line"),
        ("a = Bon\n    * Bon\n", "*", "fluent-line-start"),
        ("a = Bon\n# note\n    .b = Bon\n", "b", "fluent-stray-attribute"),
        ("a = { $n -> [one] un }\n", "[", "fluent-choice-line"),
        ("a = Bon\n    . b = Bon\n", " ", "fluent-missing-name"),
        ("a = { \"Bon }\n", "\n", "fluent-unclosed-string"),
        ("a = Bon }\n", "}", "fluent-closing-brace"),
        ("a = { $n ->\n    [one] un\n}\n", "}", "fluent-missing-default"),
        ("a = { $n ->\n   *[one] un\n   *[two] deux\n}\n", "[", "fluent-two-defaults"),
        ("a = { b ->\n   *[one] un\n}\n", "", "fluent-not-a-selector"),
        ("a =\n", "a =", "fluent-missing-text"),
        ("a = { \"\\q\" }\n", "", "fluent-unknown-escape"),
        ("é = Bon\n", "é", "fluent-name-letters"),
        ("a = Bon\nb = { { $name } }\n", "b", "fluent-unexpected"),
        ("a = Bon\n    .x = { 1 ->\n   *[one] un\n}\n", "x", "fluent-not-a-selector"),
    ] {
        let errors = parse_errors(source);
        let ids: Vec<&str> = errors.iter().map(|(_, problem)| problem.id.as_ref()).collect();
        assert_eq!(ids, Vec::from_iter((!id.is_empty()).then_some(id)), "{source}");
        for (range, problem) in errors {
            assert!(at.is_empty() || source[range.clone()].starts_with(at), "{source}: {}", &source[range]);
            for known in Catalogue::built_in().languages() {
                assert!(Words::new(&Catalogue::built_in(), &known).has_translation(&problem), "{id}");
            }
        }
    }
}

#[test]
fn a_source_that_nests_too_deep_is_refused_as_a_whole() {
    let source = format!("good = Bon\nm = {}", "{ A(".repeat(40));
    let errors = parse_errors(&source);
    assert_eq!(errors[0].1.id, "fluent-too-deep");
    assert_eq!(&source[errors[0].0.clone()], "{");
    assert!(message_lines(&source).is_empty());
    let smileys = "m = :-( :-( 1) 2)\n".repeat(50);
    assert_eq!(message_lines(&smileys).len(), 50, "round brackets in a text are only text");
}

#[test]
fn messages_are_found_with_the_place_of_their_names() {
    let source = "# comment = no\n-term = Terme\n    .gender = f\ncv = CV.pdf\r\nask=Où est\n    x = 3\n    .hint-1  = Là\n  .why =\n     .\u{e9}\nbroken\ncv = Encore\nsel = { $n ->\n[one] x\n*[other] y\n}\n";
    let found = message_lines(source);
    let ids: Vec<&str> = found.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["cv", "ask", "ask.hint-1", "cv", "sel"]);
    for (id, range) in &found {
        assert_eq!(&source[range.clone()], id.rsplit('.').next().unwrap());
    }
    assert!(found[0].1.start < found[3].1.start, "a message written twice is there twice");
}

#[test]
fn a_message_that_has_attributes_alone_has_no_text() {
    let ids = |source| message_lines(source).into_iter().map(|(id, _)| id).collect::<Vec<_>>();
    assert_eq!(ids("ask =\n    .title = T\ncv = CV\n"), ["ask.title", "cv"]);
    assert_eq!(ids("ask =\n    Where is it?\n    .title = T\n"), ["ask", "ask.title"]);
}

#[test]
fn variables_are_found_wherever_they_are_read() {
    let source = r#"
name = { $first } { $last }
m = Bonjour { name } { name.short } { KEY($key) } { -term(case: "x") }
    .hint-1 = { $n ->
        [one] { $a }
       *[other] { NUMBER($b) }
    }
loop = { loop } { $x }
-term = { $inside }
"#;
    for (id, expected) in
        [("m", vec!["first", "key", "last"]), ("m.hint-1", vec!["a", "b", "n"]), ("loop", vec!["x"]), ("none", vec![])]
    {
        assert_eq!(variables(source, id), expected, "{id}");
    }
}

#[test]
fn a_line_of_spaces_is_pointed_at_within_it() {
    for source in [" ", "  ", " \t", "a = A\n ", "\u{a0} "] {
        assert!(parse_errors(source).into_iter().all(|(range, _)| source.get(range).is_some()), "{source:?}");
    }
}

proptest! {
    #[test]
    fn ranges_are_always_within_the_source(source in "([a-z]{1,3} ?= ?|[{}()\"$*>\\[\\]é ا.,#“AZ\t\n-]|\n[ \t]{0,4}\\.x = ){0,40}") {
        for (range, _) in parse_errors(&source) {
            prop_assert!(source.get(range).is_some());
        }
        for (id, range) in message_lines(&source) {
            prop_assert_eq!(source.get(range), id.rsplit('.').next());
        }
    }
}
