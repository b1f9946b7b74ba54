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
    }
}
