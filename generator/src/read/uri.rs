//! References between resources that have a name of their own: `$self` of a document, `$id` of a schema.

/// A reference without its fragment, resolved against the name of the resource that it stands in.
pub(crate) fn join(base: &str, reference: &str) -> String {
    if has_scheme(reference) {
        return reference.to_owned();
    }
    let (origin, path) = split(base);
    if reference.is_empty() {
        return base.to_owned();
    }
    if reference.starts_with("//") {
        let scheme = origin.split_once("//").map_or("", |(scheme, _)| scheme);
        return format!("{scheme}{reference}");
    }
    let top = if origin.is_empty() { "" } else { "/" };
    let folder = path.rfind('/').and_then(|end| path.get(..=end)).unwrap_or(top);
    let whole =
        if reference.starts_with('/') { reference.to_owned() } else { format!("{folder}{reference}") };
    format!("{origin}{}", without_dots(&whole))
}

/// A URL that may be no more than a path: such a one is seen from the base.
pub(crate) fn seen_from(base: &str, url: &str) -> String {
    if url.starts_with(['/', '.']) { join(base, url) } else { url.to_owned() }
}

/// `https://host` and the path behind it. A name without a host is all path.
fn split(base: &str) -> (&str, &str) {
    let scheme = base
        .find("//")
        .filter(|at| base.get(..*at).is_some_and(|before| before.is_empty() || before.ends_with(':')));
    let Some(host) = scheme.map(|at| at + 2) else { return ("", base) };
    let end = base.get(host..).and_then(|rest| rest.find('/')).map_or(base.len(), |at| host + at);
    base.split_at_checked(end).unwrap_or((base, ""))
}

fn without_dots(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    // A path that ends with dots is that of a folder.
    let mut folder = false;
    for part in path.split('/') {
        folder = matches!(part, "." | "..");
        match part {
            "." => {}
            ".." => {
                // The first part of an absolute path is empty, and stays.
                if parts.len() > 1 || parts.first().is_some_and(|first| !first.is_empty()) {
                    parts.pop();
                }
            }
            part => parts.push(part),
        }
    }
    if folder && parts.last().is_some_and(|last| !last.is_empty()) {
        parts.push("");
    }
    parts.join("/")
}

fn has_scheme(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, _)| !scheme.is_empty() && !scheme.contains(['/', '?']))
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn a_reference_is_read_from_the_name_of_its_resource() {
        for (base, reference, whole) in [
            ("https://a.example/api/shared/foo", "../schemas/foo", "https://a.example/api/schemas/foo"),
            ("https://a.example/api/foo", "bar", "https://a.example/api/bar"),
            ("https://a.example/api/foo", "/bar", "https://a.example/bar"),
            ("https://a.example", "bar", "https://a.example/bar"),
            ("https://a.example/x", "//b.example/y", "https://b.example/y"),
            ("https://a.example/x", "urn:y", "urn:y"),
            ("/api/foo", "./bar", "/api/bar"),
            ("/api", "../../bar", "/bar"),
            ("foo", "bar", "bar"),
            ("https://a.example/b/c/d", "..", "https://a.example/b/"),
            ("https://a.example/b/c/d", ".", "https://a.example/b/c/"),
            ("foo//bar", "baz", "foo//baz"),
            ("foo", "", "foo"),
            ("", "bar", "bar"),
            ("é//", "ö/../ü", "é//ü"),
        ] {
            assert_eq!(join(base, reference), whole, "{base} {reference}");
        }
    }
}
