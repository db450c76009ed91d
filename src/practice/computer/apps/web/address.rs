//! Addresses of the web as they stand in an address bar: "valbrune.example/card", "http://..." where there is no padlock.
//! Which page stands at an address is for `page` to say.

use serde::de;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::ops::Range;
use std::str::FromStr;

/// The most characters of an address.
const MOST: usize = 200;

/// Where a page is. Capitals, a `www.` in front and a `/` at the end make no difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(with = "String", inline))]
#[cfg_attr(test, schemars(extend("pattern" = r"[^/\s]\.[^/\s]|\$")))]
pub struct Address {
    secure: bool,
    host: String,
    /// Empty, or from the first `/` on.
    path: String,
}

/// The text is no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoAddress;

impl Address {
    /// Whether what goes there is enciphered: the padlock.
    pub fn is_secure(&self) -> bool {
        self.secure
    }
    /// The site: "www.valbrune.example" is written "valbrune.example".
    pub fn host(&self) -> &str {
        &self.host
    }
    /// Whether both lead to the same page, be they secure or not.
    pub fn is_same_place(&self, other: &Address) -> bool {
        self.host == other.host && self.path == other.path
    }
    /// The bytes of the written address that say whose site it is: the last two parts of the host.
    pub fn owner(&self) -> Range<usize> {
        let scheme = self.to_string().len() - self.host.len() - self.path.len();
        let dots: Vec<usize> = self.host.match_indices('.').map(|(at, _)| at).collect();
        let from = dots.len().checked_sub(2).map_or(0, |before| dots[before] + 1);
        scheme + from..scheme + self.host.len()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.secure { "" } else { "http://" };
        write!(f, "{scheme}{}{}", self.host, self.path)
    }
}

impl FromStr for Address {
    type Err = NoAddress;

    fn from_str(text: &str) -> Result<Self, NoAddress> {
        let text = text.trim().to_lowercase();
        if text.len() > MOST {
            return Err(NoAddress);
        }
        let (secure, rest) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
            (Some(rest), _) => (true, rest),
            (_, Some(rest)) => (false, rest),
            _ => (true, text.as_str()),
        };
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let host = host.strip_prefix("www.").unwrap_or(host);
        let is_part = |part: &str| !part.is_empty() && part.chars().all(|sign| sign.is_alphanumeric() || sign == '-');
        if !host.contains('.') || !host.split('.').all(is_part) || path.chars().any(char::is_whitespace) {
            return Err(NoAddress);
        }
        Ok(Address { secure, host: host.to_owned(), path: path.trim_end_matches('/').to_owned() })
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        // Parsed inside the visitor: only then do errors of TOML point at this very text.
        impl de::Visitor<'_> for Visitor {
            type Value = Address;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"site.example/page\"")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Address, E> {
                let id = "problem-web-no-address";
                text.parse().map_err(|NoAddress| E::custom(format!("{id}: {text}")))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn addresses_as_people_type_them() {
        for (typed, written, secure) in [
            ("valbrune.example", "valbrune.example", true),
            (" WWW.Valbrune.example/ ", "valbrune.example", true),
            ("https://valbrune.example/Card/", "valbrune.example/card", true),
            ("http://valbrune.example/card", "http://valbrune.example/card", false),
        ] {
            let address: Address = typed.parse().unwrap();
            assert_eq!((address.to_string().as_str(), address.is_secure()), (written, secure), "{typed}");
        }
        for typed in ["", "valbrune", "carte de bus", "a..b", ".b", "a b.example", "valbrune.example/a b", "1 + 1.5"] {
            assert_eq!(typed.parse::<Address>(), Err(NoAddress), "{typed}");
        }
    }

    #[test]
    fn the_owner_of_a_site_is_named_at_its_end() {
        for (typed, owner) in [
            ("valbrune.example/card", "valbrune.example"),
            ("http://valbrune.example.prize.example/card", "prize.example"),
            ("valbrune-example.example", "valbrune-example.example"),
        ] {
            let address: Address = typed.parse().unwrap();
            assert_eq!(&address.to_string()[address.owner()], owner);
        }
    }

    proptest! {
        #[test]
        fn every_address_reads_back(text in "(https?://)?[a-zÀ-ÿ.-]{1,9}(/[a-z/]{0,6})?") {
            if let Ok(address) = text.parse::<Address>() {
                prop_assert_eq!(address.to_string().parse(), Ok(address.clone()));
                prop_assert!(!address.to_string()[address.owner()].is_empty());
            }
        }
    }
}
