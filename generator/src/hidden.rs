//! Characters that are not seen.

/// Whether a character changes how a line looks without being seen.
pub(crate) fn hidden(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
