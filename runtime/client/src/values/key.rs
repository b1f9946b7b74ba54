//! The names of fields, found as they come.

use serde::de::{DeserializeSeed, Deserializer, Visitor};
use std::fmt;

/// Reads a key and gives its index: that of the field, the one behind the named fields where
/// unknown keys are kept, `usize::MAX` where they are dropped.
pub(super) struct Key {
    names: &'static [&'static str],
    /// The field that most likely comes next.
    next: usize,
    keep: bool,
    /// The key that was kept last.
    pub(super) unknown: String,
}

impl Key {
    pub(super) fn new(names: &'static [&'static str], keep: bool) -> Self {
        Self { names, next: 0, keep, unknown: String::new() }
    }

    #[inline]
    fn find(&mut self, key: &str) -> usize {
        let next = self.next;
        if is_next(key.as_bytes(), self.names, next) {
            self.next = next + 1;
            return next;
        }
        self.search(key)
    }

    #[inline(never)]
    fn search(&mut self, key: &str) -> usize {
        let index = match search(key.as_bytes(), self.names, self.next) {
            Some(index) => index,
            None if self.keep => {
                self.unknown.clear();
                self.unknown.push_str(key);
                self.names.len()
            }
            None => usize::MAX,
        };
        self.next = index.wrapping_add(1);
        index
    }
}

/// The field of that name, which is most likely the one of that index.
#[inline]
pub(super) fn find(key: &[u8], names: &[&str], next: usize) -> Option<usize> {
    if is_next(key, names, next) { Some(next) } else { search(key, names, next) }
}

/// Servers keep the order of the document, so the next field is most often the right one, and else one of those
/// behind it. Comparing goes by length first.
#[inline]
fn is_next(key: &[u8], names: &[&str], next: usize) -> bool {
    names.get(next).is_some_and(|name| is_surely(name.as_bytes(), key))
}

#[inline(never)]
fn search(key: &[u8], names: &[&str], next: usize) -> Option<usize> {
    let next = if next < names.len() { next } else { 0 };
    let (before, behind) = names.split_at(next);
    let known = behind.iter().position(|name| name.as_bytes() == key).map(|at| next + at);
    known.or_else(|| before.iter().position(|name| name.as_bytes() == key))
}

/// Whether two texts are the same, by loads of a few words: for short texts, as names are, a call of `memcmp` costs
/// more than it does, and so does making room for one. Of long ones it does not know.
#[inline]
fn is_surely(a: &[u8], b: &[u8]) -> bool {
    #[inline]
    fn ends<const N: usize>(a: &[u8], b: &[u8]) -> bool {
        a.first_chunk::<N>() == b.first_chunk::<N>() && a.last_chunk::<N>() == b.last_chunk::<N>()
    }
    let length = a.len();
    length == b.len()
        && if length >= 8 {
            if length <= 16 { ends::<8>(a, b) } else { length <= 32 && ends::<16>(a, b) }
        } else if length >= 4 {
            ends::<4>(a, b)
        } else if length >= 2 {
            ends::<2>(a, b)
        } else {
            a.first() == b.first()
        }
}

impl<'de> DeserializeSeed<'de> for &mut Key {
    type Value = usize;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for &mut Key {
    type Value = usize;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }
    fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<usize, E> {
        Ok(self.find(key))
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, is_surely};

    const NAMES: &[&str] =
        &["id", "", "a", "long_enough_for_two_of_sixteen", "longer than what is compared by words"];

    #[test]
    fn texts_are_compared_to_their_last_byte() {
        for len in 0..40 {
            let text: String = ('a'..='z').cycle().take(len).collect();
            assert_eq!(is_surely(text.as_bytes(), text.as_bytes()), len <= 32);
            assert!(!is_surely(text.as_bytes(), format!("{text}x").as_bytes()));
            for at in 0..len {
                let mut other = text.clone();
                other.replace_range(at..=at, "_");
                assert!(!is_surely(text.as_bytes(), other.as_bytes()), "{text} {other}");
            }
        }
    }

    #[test]
    fn fields_are_found_in_whatever_order_they_come() {
        for keep in [false, true] {
            let unknown = if keep { NAMES.len() } else { usize::MAX };
            let mut key = Key::new(NAMES, keep);
            let orders = [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 2, 0, 4, 1], [3, 1, 4, 0, 2]];
            for index in orders.into_iter().flatten() {
                assert_eq!(key.find(NAMES[index]), index);
                if index % 2 == 0 {
                    assert_eq!(key.find("other"), unknown);
                    assert_eq!(key.unknown, if keep { "other" } else { "" });
                }
            }
        }
    }
}
