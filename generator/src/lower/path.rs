//! Path templates, made safe for the wire.

use crate::braces::{self, bare};

/// A path template and the query text that some documents write into it.
pub(super) struct Template {
    pub path: String,
    pub query: String,
}

/// Splits and escapes a path as the document writes it. Parameters stay `{name}`.
pub(super) fn template(path: &str, parameters: &[&str]) -> Template {
    // A fragment only tells operations of one path apart; it never goes on the wire.
    let path = braces::outside(path, b'#').map_or(path, |at| &path[..at]);
    let (path, query) = braces::outside(path, b'?').map_or((path, ""), |at| (&path[..at], &path[at + 1..]));
    let mut out = String::with_capacity(path.len() + 1);
    if !path.starts_with('/') {
        out.push('/');
    }
    let mut rest = path;
    while let Some((before, inner, after)) = braces::first(rest) {
        escape(before, &mut out);
        // `{id:[0-9]+}`, `{path*}`, `{+rest}`: what some frameworks add to a name is not sent.
        let exact = parameters.iter().find(|name| **name == inner);
        match exact.or_else(|| parameters.iter().find(|name| **name == bare(inner))) {
            Some(name) => {
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
            None => {
                escape("{", &mut out);
                escape(inner, &mut out);
                escape("}", &mut out);
            }
        }
        rest = after;
    }
    escape(rest, &mut out);
    // A pair that holds a parameter is that parameter's; what is left is sent as it stands.
    let query = query
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.contains(['{', '}']))
        .collect::<Vec<_>>()
        .join("&");
    Template { path: out, query }
}

/// Percent-encodes what may not stand in a path; existing escapes stay.
fn escape(text: &str, out: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'%' => out.push(byte as char),
            b'-' | b'.' | b'_' | b'~' | b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b','
            | b';' | b'=' | b':' | b'@' => out.push(byte as char),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::template;

    #[test]
    fn keeps_parameters_and_escapes_the_rest() {
        assert_eq!(template("/a b/{id}#x", &["id"]).path, "/a%20b/{id}");
        assert_eq!(template("/{owner}.{repo}", &["owner", "repo"]).path, "/{owner}.{repo}");
        assert_eq!(template("/v/{id:[0-9]{2}}", &["id"]).path, "/v/{id}");
        assert_eq!(template("/do?action=list", &[]).query, "action=list");
        assert_eq!(template("/{unknown}", &[]).path, "/%7Bunknown%7D");
    }
}
