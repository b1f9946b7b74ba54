//! Path templates, made safe for the wire.

/// A path template and the query text that some documents write into it.
pub(super) struct Template {
    pub path: String,
    pub query: String,
}

/// Splits and escapes a path as the document writes it. Parameters stay `{name}`.
pub(super) fn template(path: &str, parameters: &[&str]) -> Template {
    // A fragment only tells operations of one path apart; it never goes on the wire.
    let path = outside_braces(path, b'#').map_or(path, |at| &path[..at]);
    let (path, query) = outside_braces(path, b'?').map_or((path, ""), |at| (&path[..at], &path[at + 1..]));
    let mut out = String::with_capacity(path.len() + 1);
    if !path.starts_with('/') {
        out.push('/');
    }
    let mut rest = path;
    while let Some(start) = rest.find('{') {
        escape(&rest[..start], &mut out);
        let after = &rest[start + 1..];
        match after.find('}') {
            Some(end) => {
                let inner = &after[..end];
                // `{id:[0-9]+}`, `{path*}`, `{+rest}`: what some frameworks add to a name is not sent.
                match parameters
                    .iter()
                    .find(|name| **name == inner)
                    .or_else(|| parameters.iter().find(|name| decorated(inner, name)))
                {
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
                rest = &after[end + 1..];
            }
            None => {
                escape(&rest[start..], &mut out);
                rest = "";
            }
        }
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

fn decorated(inner: &str, name: &str) -> bool {
    let bare = inner.trim_start_matches(['+', '/', '*', '.', ';']).trim_end_matches(['*', '?']);
    bare == name || bare.split_once(':').is_some_and(|(before, _)| before.trim() == name)
}

/// Where a mark stands for the first time outside of braces.
fn outside_braces(path: &str, mark: u8) -> Option<usize> {
    let mut depth = 0usize;
    for (at, byte) in path.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            byte if byte == mark && depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
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
        assert_eq!(template("/v/{id:[0-9]{2}}", &["id"]).path, "/v/{id}%7D");
        assert_eq!(template("/do?action=list", &[]).query, "action=list");
        assert_eq!(template("/{unknown}", &[]).path, "/%7Bunknown%7D");
    }
}
