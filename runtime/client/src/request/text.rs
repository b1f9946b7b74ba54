//! Percent-encoding.

use std::borrow::Cow;

/// Which characters may stand as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Set {
    /// In a segment of the path: the unreserved ones.
    Path,
    /// The same with reserved ones, but for what would end the segment.
    PathReserved,
    /// In a query: the unreserved ones.
    Query,
    /// The same with reserved ones, but for what would end the value.
    QueryReserved,
    /// In a cookie: what the standard of cookies allows.
    Cookie,
    /// In a cookie of the style of that name: all but what would end it.
    PlainCookie,
    /// In a header: all of them.
    Header,
    /// In a form (`application/x-www-form-urlencoded`), where a space is a plus.
    Form,
}

impl Set {
    fn keeps(self, byte: u8) -> bool {
        let plain = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
        match self {
            Self::Header => true,
            Self::Path | Self::Query => plain || byte == b'~',
            Self::PathReserved => {
                plain
                    || matches!(
                        byte,
                        b'~' | b':'
                            | b'@'
                            | b'!'
                            | b'$'
                            | b'&'
                            | b'\''
                            | b'('
                            | b')'
                            | b'*'
                            | b'+'
                            | b','
                            | b';'
                            | b'='
                    )
            }
            Self::QueryReserved => {
                plain
                    || matches!(
                        byte,
                        b'~' | b':'
                            | b'/'
                            | b'?'
                            | b'@'
                            | b'!'
                            | b'$'
                            | b'\''
                            | b'('
                            | b')'
                            | b'*'
                            | b','
                            | b';'
                            | b'='
                    )
            }
            Self::Cookie => byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\' | b'%'),
            Self::PlainCookie => (byte.is_ascii_graphic() || byte == b' ') && byte != b';',
            Self::Form => plain || byte == b'*',
        }
    }
}

const HEX: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];

/// Adds a text, encoded.
pub(crate) fn encode_into(out: &mut String, text: &str, set: Set) {
    if text.bytes().all(|b| set.keeps(b)) {
        out.push_str(text);
        return;
    }
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|b| !set.keeps(b)) {
        let (kept, other) = rest.split_at(at);
        out.push_str(kept);
        let mut chars = other.chars();
        match chars.next() {
            Some(' ') if set == Set::Form => out.push('+'),
            Some(c) => {
                for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                    out.push('%');
                    let digit = |value: u8| HEX.get(usize::from(value)).copied().unwrap_or('0');
                    out.push(digit(byte >> 4));
                    out.push(digit(byte & 15));
                }
            }
            None => {}
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
}

/// A text without its encoding.
pub(crate) fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let pair = after.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        match pair.filter(|_| *first == b'%').and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}
