//! BÉPO, the French layout made for typing, on the keys of a European laptop.
//! Source: xkeyboard-config `fr(bepo)`, version 1.0, the one that is printed on keyboards.

use super::cap::{Cap, key, named};
use super::{Keyboard, last};

/// The space bar types _ with AltGr.
static LAST: [Cap; 10] = last("  _", "altgr");

pub(super) static BEPO: Keyboard = Keyboard {
    id: "bepo",
    language: "fr",
    rows: [
        &[
            key("$#–¶"),
            key("\"1—„"),
            key("«2<“"),
            key("»3>”"),
            key("(4[≤"),
            key(")5]≥"),
            key("@6^"),
            key("+7±¬"),
            key("-8−¼"),
            key("/9÷½"),
            key("*0×¾"),
            key("=°≠′"),
            key("%`‰″"),
            named("backspace", 8),
            named("home", 4),
        ],
        &[
            named("tab", 6),
            key("bB|¦"),
            key("éÉ◌´◌˝"),
            key("pP&§"),
            key("oOœŒ"),
            key("èÈ◌``"),
            key("◌^!¡"),
            key("vV◌ˇ"),
            key("dDðÐ"),
            key("lL◌/"),
            key("jJĳĲ"),
            key("zZəƏ"),
            key("wW◌˘"),
            named("enter", 6),
            named("pageup", 4),
        ],
        &[
            named("capslock", 7),
            key("aAæÆ"),
            key("uUùÙ"),
            key("iI◌¨◌˙"),
            key("eE€◌¤"),
            key(",;’"),
            key("cC©ſ"),
            key("tTþÞ"),
            key("sSßẞ"),
            key("rR®™"),
            key("nN◌~"),
            key("mM◌¯º"),
            key("çÇ◌¸"),
            named("enter", 5),
            named("pagedown", 4),
        ],
        &[
            named("shift", 5),
            key("êÊ/"),
            key("àÀ\\"),
            key("yY{‘"),
            key("xX}’"),
            key(".:…·"),
            key("kK~"),
            key("'?¿"),
            key("qQ◌˚"),
            key("gG◌µ"),
            key("hH†‡"),
            key("fF◌˛ª"),
            named("shift", 7),
            named("up", 4),
            named("end", 4),
        ],
        &LAST,
    ],
};
