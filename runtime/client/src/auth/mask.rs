//! How writers of JSON, HTML and URLs mask characters.

/// A character's bytes, zeros behind them, and how many bytes of the text said it.
type Said = ([u8; 4], usize);

/// Whether something masked may begin with that byte.
pub(super) fn masks(byte: u8) -> bool {
    matches!(byte, b'\\' | b'&' | b'%')
}

/// The character that a text begins with, where that is masked.
pub(super) fn read(text: &[u8]) -> Option<Said> {
    match text {
        [b'\\', b'u', ..] => unicode(text),
        [b'\\', byte @ (b'"' | b'\\' | b'/' | b'\''), ..] => Some(([*byte, 0, 0, 0], 2)),
        [b'%', ..] => Some(([u8::try_from(hex(text.get(1..3)?)?).ok()?, 0, 0, 0], 3)),
        [b'&', ..] => entity(text),
        _ => None,
    }
}

/// `\uXXXX`, two of them where one character needs both.
fn unicode(text: &[u8]) -> Option<Said> {
    let first = hex(text.get(2..6)?)?;
    let half = || text.get(6..8).filter(|start| *start == b"\\u").and_then(|_| hex(text.get(8..12)?));
    match char::from_u32(first) {
        Some(said) => Some((bytes(said), 6)),
        None => {
            let low = half().filter(|low| (0xdc00..0xe000).contains(low) && first < 0xdc00)?;
            Some((bytes(char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (low - 0xdc00))?), 12))
        }
    }
}

/// `&amp;`, `&#43;` and `&#x2b;`.
fn entity(text: &[u8]) -> Option<Said> {
    const LONGEST: usize = 10;
    let end = text.iter().take(LONGEST).position(|byte| *byte == b';')?;
    let said = match text.get(1..end)? {
        b"amp" => '&',
        b"lt" => '<',
        b"gt" => '>',
        b"quot" => '"',
        b"apos" => '\'',
        [b'#', b'x' | b'X', digits @ ..] => char::from_u32(hex(digits)?)?,
        [b'#', digits @ ..] => char::from_u32(std::str::from_utf8(digits).ok()?.parse().ok()?)?,
        _ => return None,
    };
    Some((bytes(said), end + 1))
}

fn bytes(said: char) -> [u8; 4] {
    let mut out = [0; 4];
    said.encode_utf8(&mut out);
    out
}

fn hex(digits: &[u8]) -> Option<u32> {
    let all = !digits.is_empty() && digits.iter().all(u8::is_ascii_hexdigit);
    all.then_some(digits).and_then(|digits| u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok())
}
