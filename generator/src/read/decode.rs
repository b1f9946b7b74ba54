//! Bytes to text.

use super::slip::Slips;
use crate::remark::Action;

/// The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one. What is neither
/// is read as well as it goes, and said.
pub(crate) fn decode(bytes: Vec<u8>, slips: &mut Slips) -> String {
    let mut text = match bytes.get(..2) {
        Some([0xff, 0xfe]) => utf16(&bytes, u16::from_le_bytes, slips),
        Some([0xfe, 0xff]) => utf16(&bytes, u16::from_be_bytes, slips),
        _ => match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let (line, column) = position(&text, at);
                let message =
                    format!("not UTF-8 (first at line {line}, column {column}); read with U+FFFD instead");
                slips.add(Action::Repaired, "not-utf8", message, Vec::new());
                text
            }
        },
    };
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    // A NUL ends the input for some readers: a space in its place loses nothing that follows.
    if let Some(at) = text.find('\0') {
        let (line, column) = position(&text, at);
        let message = format!("a NUL character (first at line {line}, column {column}), read as a space");
        slips.add(Action::Repaired, "nul-character", message, Vec::new());
        text = text.replace('\0', " ");
    }
    text
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16, slips: &mut Slips) -> String {
    let message = "UTF-16; documents are to be UTF-8".to_owned();
    slips.add(Action::Repaired, "not-utf8", message, Vec::new());
    let units = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(unit));
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// The line and column of an offset, from 1.
pub(crate) fn position(text: &str, offset: usize) -> (usize, usize) {
    let bytes = text.as_bytes();
    let before = bytes.get(..offset).unwrap_or(bytes);
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
    // Continuation bytes do not begin a character.
    let letters = before.get(start..).unwrap_or_default().iter().filter(|&&byte| byte & 0xc0 != 0x80).count();
    (line, letters + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (String, Vec<&'static str>) {
        let mut slips = Slips::default();
        let text = decode(bytes.to_vec(), &mut slips);
        (text, slips.list.iter().map(|slip| slip.code).collect())
    }

    #[test]
    fn text_is_taken_from_what_bytes_there_are() {
        assert_eq!(decoded(b"{}"), ("{}".to_owned(), vec![]));
        assert_eq!(decoded(b"\xef\xbb\xbf{}"), ("{}".to_owned(), vec![]));
        assert_eq!(decoded(b"\xff\xfe{\0}\0"), ("{}".to_owned(), vec!["not-utf8"]));
        assert_eq!(decoded(b"\xfe\xff\0{\0}"), ("{}".to_owned(), vec!["not-utf8"]));
        assert_eq!(decoded(b"a\xffb"), ("a\u{fffd}b".to_owned(), vec!["not-utf8"]));
        assert_eq!(decoded(b"a\0b"), ("a b".to_owned(), vec!["nul-character"]));
    }

    #[test]
    fn a_position_counts_letters_from_one() {
        assert_eq!(position("äb\nüx", 4), (2, 1));
        assert_eq!(position("äb\nüx", 6), (2, 2));
        assert_eq!(position("", 9), (1, 1));
    }
}
