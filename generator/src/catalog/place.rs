//! Finds where something stands in a YAML text.
//!
//! `serde_yaml` gives places only with errors, so the text is walked to the wanted node and an
//! error raised there.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The error that is raised at the wanted node.
const HERE: &str = "\u{1}here\u{1}";

/// Line and column, from 1, of the key (or list element) at the end of a path.
pub(crate) fn of(text: &str, path: &[&str]) -> Option<(usize, usize)> {
    let error = Seek(path).deserialize(serde_yaml::Deserializer::from_str(text)).err()?;
    // An error that is not ours says that the text is no YAML, not where the node is.
    error.to_string().contains(HERE).then_some(())?;
    error.location().map(|at| (at.line(), at.column()))
}

/// Walks to the value at the end of a path and fails there; passes if there is none.
struct Seek<'a>(&'a [&'a str]);

impl<'de> DeserializeSeed<'de> for Seek<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        if self.0.is_empty() { from.deserialize_any(Here) } else { from.deserialize_any(self) }
    }
}

impl<'de> Visitor<'de> for Seek<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map or a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let (first, rest) = self.0.split_first().unwrap_or((&"", &[]));
        while let Some(found) = map.next_key_seed(Key { name: first, last: rest.is_empty() })? {
            if found {
                map.next_value_seed(Seek(rest))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let (first, rest) = self.0.split_first().unwrap_or((&"", &[]));
        let mut index = 0_usize;
        loop {
            let more = if index.to_string() == **first {
                list.next_element_seed(Seek(rest))?.is_some()
            } else {
                list.next_element::<IgnoredAny>()?.is_some()
            };
            if !more {
                return Ok(());
            }
            index += 1;
        }
    }
}

/// A key: fails when it is the one that was looked for.
struct Key<'a> {
    name: &'a str,
    last: bool,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<bool, E> {
        match key == self.name {
            true if self.last => Err(E::custom(HERE)),
            found => Ok(found),
        }
    }
}

/// Fails at whatever it is shown.
struct Here;

impl Visitor<'_> for Here {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing")
    }

    fn visit_str<E: de::Error>(self, _: &str) -> Result<(), E> {
        Err(E::custom(HERE))
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn keys_and_elements_are_found() {
        let text = "a: 1\nb:\n  c: [x, y]\n  d: {e: f}\n";
        assert_eq!(of(text, &["a"]), Some((1, 1)));
        assert_eq!(of(text, &["b", "c"]), Some((3, 3)));
        assert_eq!(of(text, &["b", "c", "1"]), Some((3, 10)));
        assert_eq!(of(text, &["b", "d", "e"]), Some((4, 7)));
        assert_eq!(of(text, &["b", "z"]), None);
        assert_eq!(of("", &["a"]), None);
        assert_eq!(of("{{", &["a"]), None);
    }
}
