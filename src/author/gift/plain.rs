//! A text of a bank as plain text: marks of format, tags and entities of HTML, emphasis of Markdown.
//! What was lost on the way is noted for whoever reports it.

use super::block::unescaped;
use crate::text;

/// Characters looked at for the end of a tag.
const LONGEST_TAG: usize = 2_000;
/// Elements that begin a new line.
const BREAKS: [&str; 12] = ["br", "p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "blockquote", "hr"];
/// Those that stand one below the other, without an empty line between them.
const ITEMS: [&str; 2] = ["li", "tr"];
/// Elements that nothing can be shown of.
const MEDIA: [&str; 8] = ["img", "video", "audio", "iframe", "object", "embed", "svg", "math"];
/// Elements whose content is not for people.
const HIDDEN: [&str; 2] = ["script", "style"];

/// How a text is written (the names that Moodle gives in square brackets).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    /// Lines and tags.
    #[default]
    Moodle,
    Html,
    Plain,
    Markdown,
}

impl Format {
    /// The format that a text names at its start, and the rest of the text.
    pub(super) fn of(text: &str, usual: Format) -> (Format, &str) {
        let known = [
            ("moodle", Format::Moodle),
            ("html", Format::Html),
            ("plain", Format::Plain),
            ("markdown", Format::Markdown),
        ];
        let named = text.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let found = named.and_then(|(name, rest)| Some((known.iter().find(|(known, _)| *known == name)?.1, rest)));
        found.unwrap_or((usual, text))
    }
}

/// What people read of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Plain {
    /// Its lines, without spaces around them.
    pub(super) text: String,
    /// Whether it had tags or other formatting.
    pub(super) formatted: bool,
    /// Whether something that is no text was left out: a picture, a sound.
    pub(super) media: bool,
}

impl Plain {
    /// A text as it stands in the bank, escapes and all, in its own format or the one given.
    pub(super) fn of(raw: &str, usual: Format) -> Self {
        let (format, raw) = Format::of(raw.trim(), usual);
        // Lines of the file are wrapped anywhere; an escaped line feed is meant, but HTML knows none.
        let joined = unescaped(&raw.replace('\n', " "));
        let joined = if format == Format::Html { joined.replace('\n', " ") } else { joined };
        let mut made = Plain::default();
        let tagless = if format == Format::Plain { joined } else { without_tags(&joined, &mut made) };
        let bare =
            if format == Format::Markdown { tagless.replace("**", "").replace('`', "") } else { tagless.clone() };
        made.formatted |= bare != tagless;
        made.text = tidy(&bare);
        made
    }
    /// All of it on one line.
    pub(super) fn line(&self) -> String {
        self.text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
    /// Cuts it between two words where it has more characters; returns whether it had.
    pub(super) fn cut(&mut self, most: usize) -> bool {
        let Some((end, _)) = self.text.char_indices().nth(most) else { return false };
        let start = &self.text[..end];
        let whole = start.rfind(char::is_whitespace).map_or(start, |space| &start[..space]);
        self.text = format!("{}…", whole.trim_end_matches([',', ';', ':', '.', ' ']));
        true
    }
    /// Whether there is nothing to read.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

/// Lines without spaces around or doubled, one empty line at most between two.
fn tidy(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text::clean(text).lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line);
        }
    }
    lines.join("\n").trim().to_owned()
}

fn without_tags(text: &str, made: &mut Plain) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some((entity, after)) = entity(rest) {
            made.formatted = true;
            out.push(entity);
            rest = after;
        } else if let Some((tag, after)) = tag(rest) {
            made.formatted = true;
            rest = shown(tag, after, made, &mut out);
        } else {
            out.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    out + rest
}

/// Writes what a tag stands for; returns what comes after it.
fn shown<'a>(tag: &str, after: &'a str, made: &mut Plain, out: &mut String) -> &'a str {
    let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
    let name = name.to_ascii_lowercase();
    if MEDIA.contains(&name.as_str()) {
        made.media |= !tag.starts_with('/');
        out.push_str(&alternative(tag).unwrap_or_default());
    } else if HIDDEN.contains(&name.as_str()) && !tag.starts_with('/') {
        return after.find("</").map_or("", |end| &after[end..]);
    } else if ITEMS.contains(&name.as_str()) {
        out.push_str(if tag.starts_with('/') {
            ""
        } else if name == "li" {
            "\n• "
        } else {
            "\n"
        });
    } else if BREAKS.contains(&name.as_str()) {
        out.push('\n');
    } else if name == "td" {
        out.push(' ');
    }
    after
}

/// The inside of a tag or comment at the start of a text, and what follows it.
fn tag(text: &str) -> Option<(&str, &str)> {
    if let Some(comment) = text.strip_prefix("<!--") {
        return comment.split_once("-->").map(|(_, after)| ("!", after));
    }
    let inside = text.strip_prefix('<')?;
    if !inside.starts_with(|first: char| first.is_ascii_alphabetic() || first == '/' || first == '!') {
        return None;
    }
    // Most of what looks like the start of a tag without an end is found out at once.
    inside.find('>')?;
    let mut quote = None;
    for (at, sign) in inside.char_indices().take(LONGEST_TAG) {
        match (quote, sign) {
            (None, '>') => return Some((&inside[..at], &inside[at + 1..])),
            (None, '"' | '\'') if inside[..at].ends_with('=') => quote = Some(sign),
            (Some(open), sign) if open == sign => quote = None,
            _ => {}
        }
    }
    None
}

/// What a picture says to those who do not see it.
fn alternative(tag: &str) -> Option<String> {
    let value = &tag[tag.find("alt=\"")? + 5..];
    let said: String = value.split('"').next()?.chars().take(200).collect();
    (!said.trim().is_empty()).then(|| format!(" [{}] ", said.trim()))
}

/// The letter that an entity at the start of a text stands for, and what follows it.
fn entity(text: &str) -> Option<(char, &str)> {
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let (name, after) = (text.get(1..end)?, &text[end + 1..]);
    if !text.starts_with('&') {
        return None;
    }
    let number = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => number.parse().ok(),
        },
        None => None,
    };
    let named = || ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, sign)| *sign);
    number.map_or_else(named, char::from_u32).map(|sign| (sign, after))
}

/// The named entities that editors write (HTML, section 13.5), as far as texts have them.
const ENTITIES: [(&str, char); 62] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{A0}'),
    ("Agrave", 'À'),
    ("Acirc", 'Â'),
    ("Auml", 'Ä'),
    ("Ccedil", 'Ç'),
    ("Egrave", 'È'),
    ("Eacute", 'É'),
    ("Ecirc", 'Ê'),
    ("Icirc", 'Î'),
    ("Ocirc", 'Ô'),
    ("Ouml", 'Ö'),
    ("Uuml", 'Ü'),
    ("OElig", 'Œ'),
    ("agrave", 'à'),
    ("aacute", 'á'),
    ("acirc", 'â'),
    ("atilde", 'ã'),
    ("auml", 'ä'),
    ("aelig", 'æ'),
    ("ccedil", 'ç'),
    ("egrave", 'è'),
    ("eacute", 'é'),
    ("ecirc", 'ê'),
    ("euml", 'ë'),
    ("iacute", 'í'),
    ("icirc", 'î'),
    ("iuml", 'ï'),
    ("ntilde", 'ñ'),
    ("oacute", 'ó'),
    ("ocirc", 'ô'),
    ("otilde", 'õ'),
    ("ouml", 'ö'),
    ("oelig", 'œ'),
    ("uacute", 'ú'),
    ("ugrave", 'ù'),
    ("ucirc", 'û'),
    ("uuml", 'ü'),
    ("yuml", 'ÿ'),
    ("szlig", 'ß'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("hellip", '…'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("bull", '•'),
    ("middot", '·'),
    ("deg", '°'),
    ("euro", '€'),
    ("copy", '©'),
    ("times", '×'),
    ("rarr", '→'),
    ("larr", '←'),
    ("shy", '\u{AD}'),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn html(raw: &str) -> String {
        Plain::of(raw, Format::Html).text
    }

    #[test]
    fn html_reads_as_text() {
        assert_eq!(
            html("<p>Un&nbsp;<b>mot</b> &eacute;crit &#233; &#xE9;</p><p>Deux<br/>trois</p>"),
            "Un mot écrit é é\n\nDeux\ntrois"
        );
        assert_eq!(html("<ul><li>a</li><li>b</li></ul>"), "• a\n• b");
        assert_eq!(html("<script>if (a > b) x()</script>x<!-- <p>no</p> -->y"), "xy");
        assert_eq!(
            html("a <a href=\"x>y\">link</a> &lt;b&gt; 1 < 2 & 3 &unknown; <open"),
            "a link <b> 1 < 2 & 3 &unknown; <open"
        );
        assert_eq!(html("&#27;[2J&#0;&#1114112;"), "[2J&#1114112;");
        let picture = Plain::of("[html]<img src='x.png' alt=\"A key\">Which?", Format::Moodle);
        assert_eq!((picture.text.as_str(), picture.media, picture.formatted), ("[A key] Which?", true, true));
    }

    #[test]
    fn each_format_has_its_line_ends() {
        let raw = "One\ntwo\u{96}three <b>x</b>";
        assert_eq!(Plain::of(raw, Format::Moodle).text, "One two\nthree x");
        assert_eq!(Plain::of(raw, Format::Html).text, "One two three x");
        assert_eq!(Plain::of("[plain]a <b> &amp;", Format::Html).text, "a <b> &amp;");
        let bold = Plain::of("[markdown]**a** `b`", Format::Html);
        assert_eq!((bold.text.as_str(), bold.formatted), ("a b", true));
        assert_eq!(Plain::of("[A] or [html]", Format::Moodle).text, "[A] or [html]");
        let mut long = Plain::of("Un, deux, trois", Format::Moodle);
        assert!(!long.cut(15) && long.cut(10));
        assert_eq!(long.text, "Un, deux…");
    }
}
