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

/// For each byte whether it stays as it is.
type Kept = [bool; 256];

/// Letters, digits and the marks that are plain wherever a text is encoded.
const PLAIN: Kept =
    with([false; 256], b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._", true);
const SEGMENT: Kept = with(PLAIN, b"~", true);
const RESERVED_SEGMENT: Kept = with(SEGMENT, b":@!$&'()*+,;=", true);
const RESERVED_QUERY: Kept = with(SEGMENT, b":/?@!$'()*,;=", true);
const FORM: Kept = with(PLAIN, b"*", true);
const GRAPHIC: Kept = with(RESERVED_SEGMENT, b"\"#%/<>?[\\]^`{|}", true);
const COOKIE: Kept = with(GRAPHIC, b"\",;\\%", false);
const PLAIN_COOKIE: Kept = with(with(GRAPHIC, b" ", true), b";", false);
const ALL: Kept = [true; 256];

/// The table with these bytes kept, or not.
const fn with(mut kept: Kept, mut bytes: &[u8], keep: bool) -> Kept {
    while let [first, rest @ ..] = bytes {
        kept[*first as usize] = keep;
        bytes = rest;
    }
    kept
}

impl Set {
    const fn kept(self) -> &'static Kept {
        match self {
            Self::Path | Self::Query => &SEGMENT,
            Self::PathReserved => &RESERVED_SEGMENT,
            Self::QueryReserved => &RESERVED_QUERY,
            Self::Cookie => &COOKIE,
            Self::PlainCookie => &PLAIN_COOKIE,
            Self::Header => &ALL,
            Self::Form => &FORM,
        }
    }
}

const HEX: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];

/// Adds a text, encoded.
pub(crate) fn encode_into(out: &mut String, text: &str, set: Set) {
    let kept = set.kept();
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| kept.get(usize::from(byte)) == Some(&false)) {
        let (plain, other) = rest.split_at(at);
        out.push_str(plain);
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
