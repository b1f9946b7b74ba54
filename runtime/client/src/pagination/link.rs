//! The `Link` header.

use http::HeaderMap;
use http::header::LINK;

/// The target of the first link whose relation is `next`.
pub(super) fn next(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok());
    values.into_iter().find_map(in_value)
}

fn in_value(value: &str) -> Option<String> {
    let mut rest = value;
    while let Some((_, after)) = rest.split_once('<') {
        let (target, behind) = after.split_once('>')?;
        let (parameters, next) = until_comma(behind);
        if relations(parameters).any(|word| word.eq_ignore_ascii_case("next")) {
            return Some(target.trim().to_owned());
        }
        rest = next;
    }
    None
}

/// Up to the comma that ends the link: one within quotes does not.
fn until_comma(text: &str) -> (&str, &str) {
    let mut quoted = false;
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => {
                return (text.get(..place).unwrap_or_default(), text.get(place..).unwrap_or_default());
            }
            _ => {}
        }
    }
    (text, "")
}

fn relations(parameters: &str) -> impl Iterator<Item = &str> {
    parameters.split(';').filter_map(|part| part.split_once('=')).flat_map(|(name, value)| {
        let rel = name.trim().eq_ignore_ascii_case("rel");
        let words = if rel { value.trim().trim_matches('"') } else { "" };
        words.split_ascii_whitespace()
    })
}

#[cfg(test)]
mod tests {
    use super::in_value;

    #[test]
    fn next_among_others() {
        let all = r#"<https://a/?p=1>; rel="prev", <https://a/?p=3,4>; title="a, b"; rel="last NEXT""#;
        assert_eq!(in_value(all).as_deref(), Some("https://a/?p=3,4"));
        assert_eq!(in_value("</b>;rel=next").as_deref(), Some("/b"));
        for none in ["", "<", "<a", "<a>; rel=nextish", "<a>; notrel=next", "garbage>next"] {
            assert_eq!(in_value(none), None, "{none}");
        }
    }
}
