//! Templates, and what stands in their braces.

/// The first pair of braces: what stands before it, in it and behind it. Braces inside are part of it, as in
/// `{id:[0-9]{2}}`; where they do not match, it ends at the first that closes.
pub(crate) fn first(template: &str) -> Option<(&str, &str, &str)> {
    let (before, after) = template.split_once('{')?;
    let mut depth = 0usize;
    let matching = after.bytes().position(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => return true,
            b'}' => depth -= 1,
            _ => {}
        }
        false
    });
    let end = matching.or_else(|| after.find('}'))?;
    Some((before, after.get(..end)?, after.get(end + 1..)?))
}

/// What stands in each pair of braces.
pub(crate) fn inner(template: &str) -> impl Iterator<Item = &str> {
    let mut rest = template;
    std::iter::from_fn(move || {
        let (_, inner, behind) = first(rest)?;
        rest = behind;
        Some(inner)
    })
}

/// The names in an expression that goes into the query, `{?a,b}` or `{&a,b}` (RFC 6570), from what stands in it.
pub(crate) fn of_query(inner: &str) -> Option<impl Iterator<Item = &str>> {
    let names = inner.strip_prefix(['?', '&'])?;
    Some(names.split(',').map(|name| bare(name.trim())).filter(|name| !name.is_empty()))
}

/// Where a mark stands for the first time outside of braces.
pub(crate) fn outside(template: &str, mark: u8) -> Option<usize> {
    let mut depth = 0usize;
    template.bytes().position(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        byte == mark && depth == 0
    })
}

/// The part of a template before a query that some documents write into it, and that query. A fragment is part of
/// neither: it only tells operations of one path apart.
pub(crate) fn split_query(path: &str) -> (&str, &str) {
    let path = outside(path, b'#').map_or(path, |at| &path[..at]);
    match outside(path, b'?') {
        Some(at) => (&path[..at], &path[at + 1..]),
        None => (path, ""),
    }
}

/// The name in a pair of braces, without what frameworks add to it: `{id:[0-9]+}`, `{path*}`, `{+rest}`.
pub(crate) fn bare(inner: &str) -> &str {
    let inner = inner.split_once(':').map_or(inner, |(before, _)| before.trim());
    inner.trim_start_matches(['+', '/', '*', '.', ';']).trim_end_matches(['*', '?'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_in_braces_belong_to_the_outer() {
        assert_eq!(first("/v/{id:[0-9]{2}}/x"), Some(("/v/", "id:[0-9]{2}", "/x")));
        assert_eq!(first("/{a}.{b}"), Some(("/", "a", ".{b}")));
        assert_eq!(first("/{a{b}/c"), Some(("/", "a{b", "/c")));
        assert_eq!(first("/open{never"), None);
        assert_eq!(first("/shut}"), None);
    }

    #[test]
    fn a_mark_in_braces_is_no_mark() {
        assert_eq!(outside("/do{?a}?b", b'?'), Some(7));
        assert_eq!(outside("/do{?a}", b'?'), None);
        assert_eq!(split_query("/do?action={x}#a?b"), ("/do", "action={x}"));
        assert_eq!(split_query("/do{?a}"), ("/do{?a}", ""));
    }
}
