//! The `Link` header.

use http::HeaderMap;
use http::header::LINK;

/// The target of the first link whose relation is `next`, by its own word to this page: `here` says whether what an
/// `anchor` names is the page. Some servers always send one and say with it whether there is anything:
/// `results="false"`.
pub(super) fn next(headers: &HeaderMap, here: impl Fn(&str) -> bool) -> Option<String> {
    let values = headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok());
    values.into_iter().find_map(|value| in_value(value, &here))
}

fn in_value(value: &str, here: impl Fn(&str) -> bool) -> Option<String> {
    let mut rest = value;
    while let Some((_, after)) = rest.split_once('<') {
        let (target, behind) = after.split_once('>')?;
        let (parameters, next) = until_comma(behind);
        let empty = attribute(parameters, "results").any(|value| value.eq_ignore_ascii_case("false"));
        let relations = attribute(parameters, "rel").flat_map(str::split_ascii_whitespace);
        let of_other = attribute(parameters, "anchor").any(|anchor| !here(anchor));
        if !empty && !of_other && relations.into_iter().any(|word| word.eq_ignore_ascii_case("next")) {
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

/// The values of a link's attribute, without their quotes.
fn attribute<'a>(parameters: &'a str, wanted: &'a str) -> impl Iterator<Item = &'a str> {
    let pairs = parameters.split(';').filter_map(|part| part.split_once('='));
    pairs
        .filter(move |(name, _)| name.trim().eq_ignore_ascii_case(wanted))
        .map(|(_, value)| value.trim().trim_matches('"'))
}

#[cfg(test)]
mod tests {
    fn in_value(value: &str) -> Option<String> {
        super::in_value(value, |anchor| anchor == "/here")
    }

    #[test]
    fn next_among_others() {
        let all = r#"<https://a/?p=1>; rel="prev", <https://a/?p=3,4>; title="a, b"; rel="last NEXT""#;
        assert_eq!(in_value(all).as_deref(), Some("https://a/?p=3,4"));
        assert_eq!(in_value("</b>;rel=next").as_deref(), Some("/b"));
        let more = r#"<https://a/?c=0>; rel="previous"; results="false"; cursor="0", <https://a/?c=9>; rel="next"; results="true"; cursor="9""#;
        assert_eq!(in_value(more).as_deref(), Some("https://a/?c=9"));
        assert_eq!(in_value(&more.replace("true", "false")), None, "a next page without results is none");
        let other = r#"<b>; rel=next; anchor="/there", <c>; anchor="/here"; rel=next"#;
        assert_eq!(
            in_value(other).as_deref(),
            Some("c"),
            "what is next to another page is not next to this one"
        );
        for none in ["", "<", "<a", "<a>; rel=nextish", "<a>; notrel=next", "garbage>next"] {
            assert_eq!(in_value(none), None, "{none}");
        }
    }
}
