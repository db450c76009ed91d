//! Inks and what they look like: by contrast setting, terminal background and colour depth.
//! Meaning is never in colour alone: inks also differ by reverse, bold or underline.

use ratatui::style::{Color, Modifier, Style};

/// How many colours the terminal has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colours {
    /// NO_COLOR is set, or the terminal has none.
    None,
    /// The sixteen of the Linux console.
    Sixteen,
    /// The 256 indexed ones, or more.
    #[default]
    Indexed,
}

/// What the learner chose in the settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Contrast {
    /// Calm colours on the terminal's own kind of background (7:1 at least).
    #[default]
    Calm,
    /// Pure white on black.
    High,
}

/// What something is, for the eye.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Text.
    Normal,
    /// What is asked: the only bold text.
    Strong,
    /// Frames, and what lies under a dialog.
    Dim,
    /// What can be pressed.
    Press,
    /// What has the focus.
    Focus,
    /// Selected, without the focus.
    Selected,
    /// Done.
    Done,
    /// Look here.
    Look,
    /// Pointed at by *Show me*.
    Pointed,
    /// A key of the keyboard.
    Key,
    /// A title bar of the practice computer.
    Title,
    /// Where something is typed.
    Field,
    /// Selected in a field; its caret has the ink of the focus.
    Marked,
    /// Typed in a field where something else is wanted.
    Slip,
}

/// Inks to styles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    colours: Colours,
    palette: Palette,
}

/// Colours of one theme, as indexes of the 256-colour table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Palette {
    paper: u8,
    normal: u8,
    dim: u8,
    press: u8,
    done: u8,
    look: u8,
    bar: u8,
}

const DARK: Palette = Palette { paper: 234, normal: 254, dim: 248, press: 117, done: 114, look: 221, bar: 236 };
const LIGHT: Palette = Palette { paper: 231, normal: 234, dim: 239, press: 18, done: 22, look: 53, bar: 254 };
const HIGH: Palette = Palette { paper: 16, normal: 231, dim: 231, press: 231, done: 231, look: 226, bar: 16 };

impl Default for Theme {
    fn default() -> Self {
        Theme::new(Contrast::Calm, Colours::Indexed, false)
    }
}

impl Theme {
    /// A theme; `light` tells that the terminal's own background is light.
    pub fn new(contrast: Contrast, colours: Colours, light: bool) -> Self {
        let palette = match (contrast, light) {
            (Contrast::High, _) => HIGH,
            (Contrast::Calm, true) => LIGHT,
            (Contrast::Calm, false) => DARK,
        };
        Theme { colours, palette }
    }

    /// The style of an ink.
    pub fn style(&self, ink: Ink) -> Style {
        let style = match self.colours {
            Colours::Indexed => self.indexed(ink),
            Colours::Sixteen => self.sixteen(ink),
            Colours::None => Style::default(),
        };
        style.add_modifier(self.modifier(ink))
    }

    fn indexed(&self, ink: Ink) -> Style {
        let colours = &self.palette;
        let (front, back) = match ink {
            Ink::Normal | Ink::Strong => (colours.normal, colours.paper),
            Ink::Dim => (colours.dim, colours.paper),
            Ink::Press => (colours.press, colours.paper),
            Ink::Focus => (colours.paper, colours.press),
            Ink::Selected => (colours.press, colours.bar),
            Ink::Done => (colours.done, colours.paper),
            Ink::Look => (colours.look, colours.paper),
            Ink::Pointed => (colours.paper, colours.look),
            Ink::Key => (colours.normal, colours.bar),
            Ink::Title | Ink::Field => (colours.normal, colours.bar),
            Ink::Marked => (colours.paper, colours.dim),
            Ink::Slip => (colours.look, colours.paper),
        };
        Style::default().fg(Color::Indexed(front)).bg(Color::Indexed(back))
    }

    fn sixteen(&self, ink: Ink) -> Style {
        let light = self.palette == LIGHT;
        let (paper, normal) = if light { (Color::White, Color::Black) } else { (Color::Black, Color::White) };
        let style = Style::default().fg(normal).bg(paper);
        match ink {
            Ink::Focus | Ink::Pointed | Ink::Marked => Style::default().fg(paper).bg(normal),
            Ink::Press if self.palette == DARK => style.fg(Color::LightCyan),
            Ink::Done if self.palette == DARK => style.fg(Color::LightGreen),
            Ink::Look | Ink::Slip if self.palette == DARK => style.fg(Color::LightYellow),
            _ => style,
        }
    }

    fn modifier(&self, ink: Ink) -> Modifier {
        let plain = self.colours == Colours::None;
        // Keys and selections stand on a bar of their own where there is a colour for it.
        let shaded = self.colours == Colours::Indexed && self.palette != HIGH;
        match ink {
            Ink::Strong | Ink::Look => Modifier::BOLD,
            Ink::Key if plain => Modifier::BOLD | Modifier::REVERSED,
            Ink::Key if shaded => Modifier::BOLD,
            Ink::Key => Modifier::BOLD | Modifier::UNDERLINED,
            Ink::Focus | Ink::Pointed if plain => Modifier::REVERSED,
            Ink::Marked if plain => Modifier::REVERSED | Modifier::UNDERLINED,
            // Also on its bar: fields below each other are told apart by their lines.
            Ink::Field => Modifier::UNDERLINED,
            Ink::Slip => Modifier::BOLD | Modifier::UNDERLINED,
            Ink::Selected | Ink::Marked if !shaded => Modifier::UNDERLINED,
            _ => Modifier::empty(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance (WCAG 2.2) of an xterm colour index.
    fn luminance(index: u8) -> f64 {
        let channel = |value: u8| {
            let part = f64::from(value) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let (red, green, blue) = if index >= 232 {
            let grey = 8 + 10 * (index - 232);
            (grey, grey, grey)
        } else {
            let step = |value: u8| if value == 0 { 0 } else { 55 + 40 * value };
            let cube = index - 16;
            (step(cube / 36), step(cube / 6 % 6), step(cube % 6))
        };
        0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)
    }

    #[test]
    fn every_ink_has_a_contrast_of_seven_to_one() {
        let inks = [
            Ink::Normal,
            Ink::Strong,
            Ink::Dim,
            Ink::Press,
            Ink::Focus,
            Ink::Selected,
            Ink::Done,
            Ink::Look,
            Ink::Pointed,
            Ink::Key,
            Ink::Title,
            Ink::Field,
            Ink::Marked,
            Ink::Slip,
        ];
        for (contrast, light) in [(Contrast::Calm, false), (Contrast::Calm, true), (Contrast::High, false)] {
            let theme = Theme::new(contrast, Colours::Indexed, light);
            for ink in inks {
                let style = theme.style(ink);
                let (Some(Color::Indexed(front)), Some(Color::Indexed(back))) = (style.fg, style.bg) else {
                    panic!("{ink:?} has no explicit colours");
                };
                let (a, b) = (luminance(front), luminance(back));
                let ratio = (a.max(b) + 0.05) / (a.min(b) + 0.05);
                assert!(ratio >= 7.0, "{contrast:?} light {light}: {ink:?} has {ratio:.2}");
            }
        }
    }

    #[test]
    fn without_colour_focus_and_keys_are_reversed() {
        let theme = Theme::new(Contrast::Calm, Colours::None, false);
        assert!(theme.style(Ink::Focus).add_modifier.contains(Modifier::REVERSED));
        assert_eq!(theme.style(Ink::Focus).fg, None);
        assert_ne!(theme.style(Ink::Selected), theme.style(Ink::Normal));
    }

    #[test]
    fn in_a_field_caret_and_selection_are_told_apart_on_every_terminal() {
        for colours in [Colours::None, Colours::Sixteen, Colours::Indexed] {
            for (contrast, light) in [(Contrast::Calm, false), (Contrast::Calm, true), (Contrast::High, false)] {
                let theme = Theme::new(contrast, colours, light);
                let styles = [Ink::Field, Ink::Marked, Ink::Focus, Ink::Slip, Ink::Normal].map(|ink| theme.style(ink));
                for (place, style) in styles.iter().enumerate() {
                    assert!(!styles[..place].contains(style), "{colours:?} {contrast:?} light {light}");
                }
            }
        }
    }
}
