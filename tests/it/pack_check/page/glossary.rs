//! docs/packs/glossary.md: the words that it lists are those of the glossary, topic by topic.
//! Its examples are done with those of the other pages.

use super::{Page, code};
use passerelle::pack::Glossary;

#[test]
fn the_page_lists_the_words_of_the_glossary() {
    let page = Page::of("glossary");
    let listed: Vec<(&str, Vec<&str>)> =
        page.rows("topic").into_iter().map(|(topic, row)| (code(topic)[0], code(row)[1..].to_vec())).collect();
    let glossary = Glossary::shared();
    let of_topic = |topic: &'static str| glossary.all.iter().filter(move |word| word.topic == topic);
    let there: Vec<(&str, Vec<&str>)> = glossary
        .topics()
        .into_iter()
        .map(|topic| (topic, of_topic(topic).map(|word| word.id.as_str()).collect()))
        .collect();
    assert_eq!(listed, there);
    for word in &glossary.all {
        assert_eq!(page.text.contains(&format!("`{}`*", word.id)), word.hard, "{}: the star", word.id);
    }
}
