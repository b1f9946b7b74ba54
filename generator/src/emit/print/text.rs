//! What a literal of text says.

use std::borrow::Cow;

/// The text of a plain literal; `None` for those with other marks in front.
pub(super) fn said(literal: &str) -> Option<Cow<'_, str>> {
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?;
    if !inner.contains('\\') {
        return Some(Cow::Borrowed(inner));
    }
    let mut out = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(at) = rest.find('\\') {
        out.push_str(rest.get(..at)?);
        rest = rest.get(at + 1..)?;
        let mark = rest.chars().next()?;
        rest = rest.get(mark.len_utf8()..)?;
        out.push(match mark {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            '0' => '\0',
            '\\' | '"' | '\'' => mark,
            'u' => {
                let (digits, after) = rest.strip_prefix('{')?.split_once('}')?;
                rest = after;
                char::from_u32(u32::from_str_radix(digits, 16).ok()?)?
            }
            _ => return None,
        });
    }
    out.push_str(rest);
    Some(Cow::Owned(out))
}

#[cfg(test)]
mod tests {
    use super::said;

    #[test]
    fn a_literal_says_what_it_was_made_of() {
        for text in
            ["", "plain", "a \"b\" \\ c", "tab\tand\r\nend", "nul\0 1", "é \u{301} \u{202e}", "a\u{7f}"]
        {
            let literal = proc_macro2::Literal::string(text).to_string();
            assert_eq!(said(&literal).as_deref(), Some(text), "{literal}");
        }
        assert_eq!(said("b\"x\""), None);
        assert_eq!(said("r\"x\""), None);
    }
}
