//! A look at JSON text without building anything, and a second one at numbers.

use super::hurry;
use serde::de::DeserializeOwned;
use std::borrow::Cow;

/// The index behind the string that begins at `at`.
fn behind_string(bytes: &[u8], at: usize) -> usize {
    let mut at = at + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The index behind the value that begins at `at`.
fn behind_value(bytes: &[u8], mut at: usize) -> usize {
    let mut depth = 0usize;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at = behind_string(bytes, at);
                if depth == 0 {
                    return at;
                }
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => match depth {
                0 => return at,
                1 => return at + 1,
                _ => depth -= 1,
            },
            b',' if depth == 0 => return at,
            b if b.is_ascii_whitespace() && depth == 0 => return at,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

/// How deep lists and objects are nested in the text.
pub(crate) fn depth(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut depth, mut most) = (0, 0usize, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at = behind_string(bytes, at);
                continue;
            }
            b'{' | b'[' => {
                depth += 1;
                most = most.max(depth);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    most
}

/// The value of a JSON text. Where a type takes no number with a point or an exponent, one that is whole is read
/// as such: to JSON Schema `5.0` is an integer, and some servers write them so.
pub(crate) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, serde_json::Error> {
    // Looked at as a whole once, it need not be looked at string by string, of which there are many. Where it is no
    // text, that may be where nothing is read.
    let read = match std::str::from_utf8(bytes) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(bytes),
    };
    read.or_else(|error| if hurry::is_late() { Err(error) } else { again(bytes, error) })
}

#[cold]
fn again<T: DeserializeOwned>(bytes: &[u8], error: serde_json::Error) -> Result<T, serde_json::Error> {
    let text = std::str::from_utf8(bytes).ok().filter(|_| error.is_data());
    match text.and_then(whole_numbers).map(|text| serde_json::from_str(&text)) {
        Some(Ok(value)) => Ok(value),
        _ => Err(error),
    }
}

/// The text with its whole numbers written as integers: `5` for `5.0`, `1000` for `1e3`. `None` where all were.
pub(crate) fn whole_numbers(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let (mut at, mut copied, mut out) = (0, 0, String::new());
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => at = behind_string(bytes, at),
            b'-' | b'0'..=b'9' => {
                let end = behind_value(bytes, at);
                if let Some(number) = text.get(at..end).and_then(whole) {
                    out.push_str(text.get(copied..at)?);
                    out.push_str(&number);
                    copied = end;
                }
                at = end;
            }
            _ => at += 1,
        }
    }
    out.push_str(text.get(copied..)?);
    (copied > 0).then_some(out)
}

/// A whole number that is written with a point or an exponent, as an integer; a negative nothing is nothing.
pub(super) fn whole(number: &str) -> Option<String> {
    const LONGEST: usize = 40;
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let exponent: usize = exponent.strip_prefix('+').unwrap_or(exponent).parse().ok()?;
    let zeros = exponent.checked_sub(fraction.len()).filter(|zeros| *zeros <= LONGEST)?;
    match whole {
        "-0" if fraction.is_empty() => Some("0".to_owned()),
        _ if whole.len() == number.len() => None,
        "0" if fraction.is_empty() => Some("0".to_owned()),
        "0" | "-0" => None,
        _ => Some(format!("{whole}{fraction}{}", "0".repeat(zeros))),
    }
}

/// The members of an object (or, without keys, the elements of a list), as text.
pub(crate) struct Members<'a> {
    text: &'a str,
    at: usize,
    keys: bool,
}

/// The members of the object that `text` is.
pub(crate) fn members(text: &str) -> Members<'_> {
    Members { text, at: open(text, b'{'), keys: true }
}

/// The elements of the list that `text` is.
pub(crate) fn elements(text: &str) -> Members<'_> {
    Members { text, at: open(text, b'['), keys: false }
}

fn open(text: &str, with: u8) -> usize {
    let start = text.bytes().position(|b| !b.is_ascii_whitespace()).unwrap_or_default();
    if text.as_bytes().get(start) == Some(&with) { start + 1 } else { text.len() }
}

impl<'a> Members<'a> {
    fn skip(&mut self, what: impl Fn(u8) -> bool) {
        let bytes = self.text.as_bytes();
        while bytes.get(self.at).is_some_and(|b| b.is_ascii_whitespace() || what(*b)) {
            self.at += 1;
        }
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = (Cow<'a, str>, &'a str);
    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.text.as_bytes();
        self.skip(|b| b == b',');
        let mut key = Cow::Borrowed("");
        if self.keys {
            if bytes.get(self.at) != Some(&b'"') {
                return None;
            }
            let end = behind_string(bytes, self.at);
            key = string(self.text.get(self.at..end)?)?;
            self.at = end;
            self.skip(|b| b == b':');
        }
        let end = behind_value(bytes, self.at);
        let value = self.text.get(self.at..end).filter(|value| !value.is_empty())?;
        self.at = end;
        Some((key, value))
    }
}

/// What a JSON string says.
pub(crate) fn string(json: &str) -> Option<Cow<'_, str>> {
    let inner = json.strip_prefix('"')?.strip_suffix('"')?;
    if inner.contains('\\') {
        serde_json::from_str(json).ok().map(Cow::Owned)
    } else {
        Some(Cow::Borrowed(inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_and_elements_are_found_whatever_is_inside() {
        let text = r#" { "a" : 1 , "b\"}" : {"x":[1,"]}"]} ,"c":"\\", "d":[ ] , "e":null}"#;
        let all: Vec<_> = members(text).map(|(k, v)| (k.into_owned(), v)).collect();
        let wanted =
            [("a", "1"), ("b\"}", r#"{"x":[1,"]}"]}"#), ("c", r#""\\""#), ("d", "[ ]"), ("e", "null")];
        assert_eq!(all, wanted.map(|(k, v)| (k.to_owned(), v)));
        let all: Vec<_> = elements(r#"[1, "a,]" ,{"b":[2,3]},[],true]"#).map(|(_, v)| v).collect();
        assert_eq!(all, ["1", r#""a,]""#, r#"{"b":[2,3]}"#, "[]", "true"]);
        assert_eq!(members("{}").count() + elements("[ ]").count() + members("[1]").count(), 0);
        assert_eq!(members(r#"{"a""#).count() + members(r#"{"a\"#).count() + elements("[").count(), 0);
    }

    #[test]
    fn whole_numbers_are_written_as_integers() {
        let all = |text: &str| whole_numbers(text).unwrap_or_else(|| "none".into());
        assert_eq!(all(r#"{"5.0":[5.0,-7.00 ,1e3,1.5E+1,"5.0",0.0]}"#), r#"{"5.0":[5,-7 ,1000,15,"5.0",0]}"#);
        assert_eq!(all("[-0,-0.0 ,-0e5]"), "[0,0 ,0]");
        assert_eq!(all(r#"[5,-7,0,1.5,1e-3,-0.5,0.5e1,1e99999999999999999999,1e41,"1.0"]"#), "none");
    }

    #[test]
    fn an_integer_may_be_written_with_a_point() {
        assert_eq!(read::<Vec<i64>>(b"[5.0,2,1e2,-0]").unwrap(), [5, 2, 100, 0]);
        assert_eq!(read::<(f64, i64)>(b"[5.0,-9007199254740993.0]").unwrap(), (5.0, -9_007_199_254_740_993));
        let error = read::<i64>(b"5.5").unwrap_err().to_string();
        assert!(error.starts_with("invalid type: floating point `5.5`"), "{error}");
        assert!(
            read::<i64>(b"5.0 5").is_err() && read::<u32>(b"-5.0").is_err() && read::<i64>(b"\xff").is_err()
        );
    }

    #[test]
    fn what_is_no_text_is_an_error_where_it_is_read() {
        let error = read::<Vec<String>>(b"[\"\xff\"]").unwrap_err().to_string();
        assert_eq!(error, "invalid unicode code point at line 1 column 3");
        assert!(read::<Vec<serde::de::IgnoredAny>>(b"[\"\xff\"]").is_ok());
        assert_eq!(read::<Vec<String>>("[\"ä\"]".as_bytes()).unwrap(), ["ä"]);
    }

    #[test]
    fn depth_counts_what_is_open_and_not_what_is_quoted() {
        assert_eq!(depth(r#"[{"a":["[[[["]},[]]"#), 3);
        assert_eq!(depth("1"), 0);
    }
}
