//! A JSON text as a list of marks: where each value begins and ends, in order, and nothing of what they say.
//!
//! No type has a part in it, so that it is made by code that is compiled once. A [`Reader`](super::reader::Reader) takes
//! the values out of it.

/// A value, or a key: where it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    /// Its first byte in the text, with [`OPEN`] if it is an object or list.
    pub(super) start: u32,
    /// Of a scalar or key the byte behind it, with [`ESCAPED`] if it has escapes; of an object or list the index of the
    /// mark of its end.
    pub(super) end: u32,
}

impl Mark {
    /// Whether it is an object or list.
    #[inline]
    pub(super) fn is_open(self) -> bool {
        self.start & OPEN != 0
    }

    /// Whether it is a text or key that has escapes.
    #[inline]
    pub(super) fn is_escaped(self) -> bool {
        !self.is_open() && self.end & ESCAPED != 0
    }

    /// Its first byte in the text.
    #[inline]
    pub(super) fn start(self) -> usize {
        (self.start & !OPEN) as usize
    }

    /// Of a scalar or key, the byte behind it.
    #[inline]
    pub(super) fn end(self) -> usize {
        (self.end & !ESCAPED) as usize
    }
}

/// Whether a text has escapes.
pub(super) const ESCAPED: u32 = 1 << 31;

/// Whether a value is an object or list.
pub(super) const OPEN: u32 = 1 << 31;

/// Texts are shorter than this.
pub(super) const LONGEST: usize = ESCAPED as usize - 1;

/// The parent of the outermost value.
const NONE: u32 = u32::MAX;

/// The byte at which the elements of a list begin; `None` where the text is no list, or too long.
pub(super) fn list(text: &str) -> Option<usize> {
    let at = space(text.as_bytes(), 0);
    (text.as_bytes().get(at) == Some(&b'[') && text.len() <= LONGEST).then_some(at + 1)
}

/// Marks the next element of the list that is the text, and no other; nothing is marked where the list ends.
/// Gives the byte behind it, `None` where that is no JSON.
pub(super) fn element(text: &str, at: usize, is_first: bool, marks: &mut Vec<Mark>) -> Option<usize> {
    let bytes = text.as_bytes();
    marks.clear();
    let at = space(bytes, at);
    let at = match *bytes.get(at)? {
        b']' => {
            let end = space(bytes, at + 1);
            return (end == bytes.len()).then_some(end);
        }
        b',' if !is_first => space(bytes, at + 1),
        _ if is_first => at,
        _ => return None,
    };
    value(bytes, at, marks)
}

/// Marks all of a text; `None` where it is no JSON or too long.
pub(super) fn all(text: &str, marks: &mut Vec<Mark>) -> Option<()> {
    let bytes = text.as_bytes();
    marks.clear();
    if bytes.len() > LONGEST {
        return None;
    }
    // Of a small text room for all at once; a large one may be of long texts.
    marks.reserve(bytes.len() / if bytes.len() < 64 << 10 { 8 } else { 16 } + 8);
    let behind = value(bytes, space(bytes, 0), marks)?;
    (space(bytes, behind) == bytes.len()).then_some(())
}

/// Marks the value that begins at `at`; the byte behind it.
fn value(bytes: &[u8], mut at: usize, marks: &mut Vec<Mark>) -> Option<usize> {
    let mut parent = NONE;
    loop {
        let start = at as u32;
        match *bytes.get(at)? {
            b'"' => at = string(bytes, at, marks)?,
            open @ (b'{' | b'[') => {
                let index = marks.len() as u32;
                marks.push(Mark { start: start | OPEN, end: parent });
                parent = index;
                at = space(bytes, at + 1);
                // `}` and `]` are two behind what opens them.
                if *bytes.get(at)? != open + 2 {
                    if open == b'{' {
                        at = key(bytes, at, marks)?;
                    }
                    continue;
                }
            }
            b'-' | b'0'..=b'9' => {
                at = number(bytes, at)?;
                marks.push(Mark { start, end: at as u32 });
            }
            first => {
                let word: &[u8] = match first {
                    b't' => b"true",
                    b'f' => b"false",
                    b'n' => b"null",
                    _ => return None,
                };
                if !bytes.get(at..)?.starts_with(word) {
                    return None;
                }
                at += word.len();
                marks.push(Mark { start, end: at as u32 });
            }
        }
        // Behind a value.
        loop {
            if parent == NONE {
                return Some(at);
            }
            at = space(bytes, at);
            let index = marks.len() as u32;
            let opened = marks.get_mut(parent as usize)?;
            let open = *bytes.get((opened.start & !OPEN) as usize)?;
            match *bytes.get(at)? {
                b',' => {
                    at = space(bytes, at + 1);
                    if open == b'{' {
                        at = key(bytes, at, marks)?;
                    }
                    break;
                }
                close if close == open + 2 => {
                    parent = std::mem::replace(&mut opened.end, index);
                    marks.push(Mark { start: at as u32, end: 0 });
                    at += 1;
                }
                _ => return None,
            }
        }
    }
}

#[inline]
fn space(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
    }
    at
}

/// A key and its colon; where its value begins.
#[inline]
fn key(bytes: &[u8], at: usize, marks: &mut Vec<Mark>) -> Option<usize> {
    if *bytes.get(at)? != b'"' {
        return None;
    }
    let at = space(bytes, string(bytes, at, marks)?);
    (*bytes.get(at)? == b':').then(|| space(bytes, at + 1))
}

/// The text that begins at `start`; where it ends.
#[inline]
fn string(bytes: &[u8], start: usize, marks: &mut Vec<Mark>) -> Option<usize> {
    let mut at = start + 1;
    let mut escaped = 0;
    loop {
        at = special(bytes, at);
        match *bytes.get(at)? {
            b'"' => break,
            b'\\' => {
                at = escape(bytes, at)?;
                escaped = ESCAPED;
            }
            // A control character.
            _ => return None,
        }
    }
    at += 1;
    marks.push(Mark { start: start as u32, end: at as u32 | escaped });
    Some(at)
}

/// The next quote, backslash or control character.
#[inline]
fn special(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let word = u64::from_le_bytes(*chunk);
        // With one bit the other way a quote is what comes first behind the control characters.
        let low = word ^ (ONES * 0x02);
        let quote = low.wrapping_sub(ONES * 0x21) & !low;
        let slash = word ^ (ONES * b'\\' as u64);
        let slash = slash.wrapping_sub(ONES) & !slash;
        let found = (quote | slash) & HIGH;
        if found != 0 {
            // The lowest one is right: a borrow reaches only those above it.
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(byte) = bytes.get(at) {
        if matches!(byte, b'"' | b'\\' | 0..0x20) {
            break;
        }
        at += 1;
    }
    at
}

/// Where the escape that begins at `at` ends. What it says is looked at by who reads it.
fn escape(bytes: &[u8], at: usize) -> Option<usize> {
    match *bytes.get(at + 1)? {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(at + 2),
        b'u' => bytes.get(at + 2..at + 6)?.iter().all(u8::is_ascii_hexdigit).then_some(at + 6),
        _ => None,
    }
}

#[inline]
fn digits(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b'0'..=b'9') = bytes.get(at) {
        at += 1;
    }
    at
}

/// Where the number that begins at `at` ends.
#[inline]
fn number(bytes: &[u8], at: usize) -> Option<usize> {
    let first = if *bytes.get(at)? == b'-' { at + 1 } else { at };
    let mut at = digits(bytes, first);
    if at == first || bytes.get(first) == Some(&b'0') && at > first + 1 {
        return None;
    }
    if bytes.get(at) == Some(&b'.') {
        let end = digits(bytes, at + 1);
        if end == at + 1 {
            return None;
        }
        at = end;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        at += 1;
        if let Some(b'+' | b'-') = bytes.get(at) {
            at += 1;
        }
        let end = digits(bytes, at);
        if end == at {
            return None;
        }
        at = end;
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::super::objects_for_tests::mutated;
    use super::{all, element, list};
    use serde::de::IgnoredAny;

    const TEXTS: &[&str] = &[
        r#" {"a" : [1, -0.5e+3 , "x\"\u00e9\\" ], "b":{ },"c":[ ],"d":[{}, []],"":null , "t":[true,false]} "#,
        r#"[0,-1,2.5,1E2,"",{"k":"a longer text, of more than eight bytes"}]"#,
        "\"\u{e9}\u{7f}\"",
        "123",
    ];

    #[test]
    fn what_serde_json_reads_is_marked_and_nothing_else() {
        let mut marks = Vec::new();
        let mut good = 0;
        for text in mutated(TEXTS, 40_000) {
            let is_json = serde_json::from_str::<IgnoredAny>(&text).is_ok();
            assert_eq!(all(&text, &mut marks).is_some(), is_json, "{text}");
            good += usize::from(is_json);
            let Some(mut at) = list(&text) else { continue };
            let mut count = 0;
            let whole = loop {
                match element(&text, at, count == 0, &mut marks) {
                    None => break None,
                    Some(_) if marks.is_empty() => break Some(count),
                    Some(behind) => at = behind,
                }
                count += 1;
            };
            let wanted = serde_json::from_str::<Vec<IgnoredAny>>(&text).ok().map(|list| list.len());
            assert_eq!(whole, wanted, "{text}");
        }
        assert!(good > 5_000, "{good}");
    }

    #[test]
    fn a_mark_says_where_a_value_is() {
        let mut marks = Vec::new();
        all(r#"{"a":[1,"\n"]} "#, &mut marks).unwrap();
        let found: Vec<_> =
            marks.iter().map(|mark| (mark.start & !super::OPEN, mark.end & !super::ESCAPED)).collect();
        assert_eq!(found, [(0, 6), (1, 4), (5, 5), (6, 7), (8, 12), (12, 0), (13, 0)]);
        assert_eq!(marks.iter().filter(|mark| mark.end & super::ESCAPED != 0).count(), 1);
    }
}
