//! Scalars of the catalog: durations, sizes, maps that keep their order.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};

/// Reads `5s`, `200ms`, `2m`, `1h`, `1.5s`.
pub(crate) fn parse_duration(text: &str) -> Result<Duration, String> {
    const UNITS: &[(&str, f64)] = &[("ms", 0.001), ("s", 1.0), ("m", 60.0), ("h", 3600.0), ("d", 86400.0)];
    let wrong =
        || format!("`{text}` is not a duration; write a number and a unit, such as 200ms, 5s, 2m or 1h");
    let (number, unit) = split(text).ok_or_else(wrong)?;
    let factor = UNITS.iter().find(|(name, _)| *name == unit).ok_or_else(wrong)?.1;
    let number: f64 = number.parse().map_err(|_| wrong())?;
    let whole = number * factor;
    // Ten years: beyond it a number is a mistake, and instants overflow.
    if whole > 315_360_000.0 {
        return Err(format!("`{text}` is too long for a duration"));
    }
    Duration::try_from_secs_f64(whole).map_err(|_| wrong())
}

/// Reads `50MiB`, `1MB`, `512KiB`, `100`, `64B`.
pub(crate) fn parse_size(text: &str) -> Result<u64, String> {
    const UNITS: &[(&str, u64)] = &[
        ("", 1),
        ("B", 1),
        ("kB", 1000),
        ("KB", 1000),
        ("MB", 1_000_000),
        ("GB", 1_000_000_000),
        ("KiB", 1 << 10),
        ("MiB", 1 << 20),
        ("GiB", 1 << 30),
    ];
    let wrong =
        || format!("`{text}` is not a size; write a number and a unit, such as 512KiB, 50MiB or 1GiB");
    let (number, unit) = split(text).ok_or_else(wrong)?;
    let factor = UNITS.iter().find(|(name, _)| *name == unit).ok_or_else(wrong)?.1;
    let number: u64 = number.parse().map_err(|_| wrong())?;
    number.checked_mul(factor).ok_or_else(|| format!("`{text}` is too large for a size"))
}

/// Splits a number from its unit.
fn split(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(end)?;
    (!number.is_empty()).then_some((number, unit.trim_start()))
}

/// A visitor for a scalar that is read from its text.
struct Text<T>(&'static str, fn(&str) -> Result<T, String>);

impl<T> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        (self.1)(text).map_err(E::custom)
    }
}

/// For `deserialize_with`: a duration.
pub(crate) fn duration<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Duration>, D::Error> {
    from.deserialize_str(Text("a duration such as 5s", parse_duration)).map(Some)
}

/// For `deserialize_with`: a size in bytes.
pub(crate) fn size<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u64>, D::Error> {
    from.deserialize_str(Text("a size such as 50MiB", parse_size)).map(Some)
}

/// For `deserialize_with`: a map in the order of the file, without duplicates.
pub(crate) fn pairs<'de, D, T>(from: D) -> Result<Vec<(String, T)>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct Pairs<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for Pairs<T> {
        type Value = Vec<(String, T)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map")
        }

        fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut pairs: Vec<(String, T)> = Vec::new();
            while let Some(key) = map.next_key_seed(Fresh(&pairs))? {
                let value = map.next_value()?;
                pairs.push((key, value));
            }
            Ok(pairs)
        }
    }
    // The check is made while the key is read, so that the error points at the key.
    struct Fresh<'a, T>(&'a [(String, T)]);
    impl<'de, T> de::DeserializeSeed<'de> for Fresh<'_, T> {
        type Value = String;

        fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<String, D::Error> {
            from.deserialize_str(self)
        }
    }
    impl<T> Visitor<'_> for Fresh<'_, T> {
        type Value = String;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a name")
        }

        fn visit_str<E: de::Error>(self, key: &str) -> Result<String, E> {
            if self.0.iter().any(|(known, _)| known == key) {
                return Err(E::custom(format!("`{key}` is there twice")));
            }
            Ok(key.to_owned())
        }
    }
    from.deserialize_map(Pairs(PhantomData))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_a_unit() {
        assert_eq!(parse_duration("5s"), Ok(Duration::from_secs(5)));
        assert_eq!(parse_duration("200ms"), Ok(Duration::from_millis(200)));
        assert_eq!(parse_duration("2m"), Ok(Duration::from_secs(120)));
        assert_eq!(parse_duration("1h"), Ok(Duration::from_secs(3600)));
        assert_eq!(parse_duration("1.5s"), Ok(Duration::from_millis(1500)));
        for wrong in ["", "5", "s", "5 parsecs", "-5s", "1.2.3s", "999999999999h", "\u{661}s"] {
            assert!(parse_duration(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn sizes_know_both_families_of_units() {
        assert_eq!(parse_size("50MiB"), Ok(50 << 20));
        assert_eq!(parse_size("1MB"), Ok(1_000_000));
        assert_eq!(parse_size("100"), Ok(100));
        for wrong in ["", "MiB", "5 apples", "1.5MiB", "99999999999999999999", "18446744073709551615KiB"] {
            assert!(parse_size(wrong).is_err(), "{wrong}");
        }
    }
}
