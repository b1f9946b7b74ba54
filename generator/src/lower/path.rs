//! Path templates, made safe for the wire.

use crate::braces::{self, bare};

/// A path template and the query text that some documents write into it.
pub(super) struct Template {
    pub path: String,
    pub query: String,
}

/// Splits and escapes a path as the document writes it. Parameters stay `{name}`.
pub(super) fn template(path: &str, parameters: &[&str]) -> Template {
    let (path, query) = braces::split_query(path);
    let mut out = String::with_capacity(path.len() + 1);
    if !path.starts_with('/') {
        out.push('/');
    }
    let mut rest = path;
    while let Some((before, inner, after)) = braces::first(rest) {
        escape(before, &mut out);
        rest = after;
        if braces::of_query(inner).is_some() {
            continue;
        }
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
    }
    escape(rest, &mut out);
    // A pair that holds a parameter is that parameter's; what is left is sent as it stands.
    let is_plain = |pair: &&str| !pair.is_empty() && !pair.contains(['{', '}']);
    let query = query.split('&').filter(is_plain).collect::<Vec<_>>().join("&");
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
        assert_eq!(template("/do?action=list&v&x={y}", &[]).query, "action=list&v");
        assert_eq!(template("/do{?a,b}/all", &[]).path, "/do/all");
        assert_eq!(template("/{unknown}", &[]).path, "/%7Bunknown%7D");
    }
}
