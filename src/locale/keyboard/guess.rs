//! Which keyboard a learner probably has, from what the system says.
//! Reads no file: the caller hands in what stands there. The learner can choose another one.

use super::Keyboard;

impl Keyboard {
    /// The keyboard that is probably there. `configured`: the text of `/etc/default/keyboard` (`XKBLAYOUT`, `XKBVARIANT`)
    /// or `/etc/vconsole.conf` (`XKBLAYOUT` or `KEYMAP`), if there is one; with several layouts, the first of the language.
    /// `locale`: a tag as systems write it ("fr_FR.UTF-8"). What neither tells is the keyboard of the United States, which
    /// is also what such systems begin with.
    pub fn guess(locale: Option<&str>, configured: Option<&str>) -> &'static Keyboard {
        let (language, region) = tag(locale.unwrap_or_default());
        let layouts: Vec<&'static Keyboard> = configured.map(layouts).unwrap_or_default();
        let of_language = layouts.iter().find(|keyboard| keyboard.language == language);
        let id = match (language.as_str(), region.as_str()) {
            _ if !layouts.is_empty() => "",
            // Where computers are sold with French keyboards, whatever the language.
            (_, "BE" | "DZ" | "MA" | "TN") => "azerty",
            // In Switzerland and Canada letters lie nearly as on QWERTY.
            ("fr", "CA" | "CH") => "qwerty-us",
            ("fr", _) => "azerty",
            (_, "GB" | "IE") => "qwerty-uk",
            ("ar", _) => "arabic-101",
            _ => "qwerty-us",
        };
        let found = of_language.or_else(|| layouts.first()).copied().or_else(|| Keyboard::named(id));
        found.unwrap_or(&super::qwerty_us::QWERTY_US)
    }
}

/// Language and region of a tag.
fn tag(locale: &str) -> (String, String) {
    let tag = locale.split(['.', '@']).next().unwrap_or_default();
    let mut parts = tag.split(['_', '-']);
    let language = parts.next().unwrap_or_default().to_lowercase();
    let region = parts.find(|part| part.len() == 2).unwrap_or_default().to_uppercase();
    (language, region)
}

/// The keyboards that a configuration names and that are known here.
fn layouts(configured: &str) -> Vec<&'static Keyboard> {
    let value = |name: &str| {
        let assigned =
            |line: &str| Some(line.trim().strip_prefix(name)?.trim_start().strip_prefix('=')?.trim().to_owned());
        let value = configured.lines().rev().find_map(assigned)?;
        Some(value.trim_matches(['"', '\'']).to_owned()).filter(|value| !value.is_empty())
    };
    if let Some(layouts) = value("XKBLAYOUT") {
        let variants = value("XKBVARIANT").unwrap_or_default();
        let mut variants = variants.split(',').map(str::trim);
        return layouts
            .split(',')
            .filter_map(|layout| layout_named(layout.trim(), variants.next().unwrap_or_default()))
            .collect();
    }
    let keymap = value("KEYMAP").unwrap_or_default();
    let (layout, variant) = keymap.split_once(['-', '_']).unwrap_or((&keymap, ""));
    layout_named(layout, variant).into_iter().collect()
}

/// By the names of xkeyboard-config and kbd.
fn layout_named(layout: &str, variant: &str) -> Option<&'static Keyboard> {
    let id = match (layout, variant) {
        ("fr", "us") => "qwerty-us",
        ("fr" | "bepo", _) if layout == "bepo" || variant.starts_with("bepo") => "bepo",
        ("ma", "" | "arabic") | ("dz", "ar") | ("ara" | "ar" | "eg" | "iq" | "sy", _) => "arabic-101",
        ("fr" | "be" | "dz" | "ma" | "tn" | "azerty", _) => "azerty",
        ("gb" | "uk" | "ie", _) => "qwerty-uk",
        ("us" | "qwerty", _) => "qwerty-us",
        _ => return None,
    };
    Keyboard::named(id)
}
