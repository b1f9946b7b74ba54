//! Characters that are not seen.

/// Whether a character changes how a line looks without being seen.
pub(crate) fn hidden(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A text of a document as it may go to a terminal: what would move the cursor, colour, or turn the direction of
/// the text is a replacement character. Ends of lines and tabs stay.
///
/// ```
/// let text = switchboard_generator::visible("a \u{1b}[31mred\u{7} word\n");
/// assert_eq!(text, "a \u{fffd}[31mred\u{fffd} word\n");
/// ```
#[must_use]
pub fn visible(text: &str) -> String {
    let shown = |c: char| match c {
        '\n' | '\t' => c,
        c if c.is_control() || hidden(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    };
    text.chars().map(shown).collect()
}
