//! The names in a path template.

use std::collections::HashSet;

use crate::braces::{self, bare};

/// The part of a template before a query that some documents write into it, and that query.
pub(super) fn split_query(path: &str) -> (&str, &str) {
    match braces::outside(path, b'?') {
        Some(at) => (path.get(..at).unwrap_or(path), path.get(at + 1..).unwrap_or("")),
        None => (path, ""),
    }
}

/// What stands in braces, without what frameworks add to a name: `{id:[0-9]+}`, `{path*}`, `{+rest}`.
pub(super) fn names(template: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut known = HashSet::new();
    let mut rest = template;
    while let Some((_, inner, next)) = braces::first(rest) {
        let name = bare(inner);
        if !name.is_empty() && known.insert(name) {
            names.push(name.to_owned());
        }
        rest = next;
    }
    names
}

/// Every spelling of the names in a template, exactly or undressed.
pub(super) fn spellings(template: &str) -> HashSet<&str> {
    let mut found = HashSet::new();
    let mut rest = template;
    while let Some((_, inner, next)) = braces::first(rest) {
        found.extend([inner, bare(inner)]);
        rest = next;
    }
    found
}

/// Whether a template has a parameter of this name, exactly or decorated.
pub(super) fn has(template: &str, name: &str) -> bool {
    let mut rest = template;
    while let Some((_, inner, next)) = braces::first(rest) {
        if inner == name || bare(inner) == name {
            return true;
        }
        rest = next;
    }
    false
}

/// A name without its case and what joins its words: two that differ only so are meant to be one.
pub(super) fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The key under which a query text sends a parameter: `id` for `{x}` in `id={x}`.
pub(super) fn query_key<'q>(query: &'q str, name: &str) -> Option<&'q str> {
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        let inner = value.strip_prefix('{')?.strip_suffix('}')?;
        (inner == name || bare(inner) == name).then_some(key)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_and_undressed() {
        assert_eq!(names("/{owner}.{repo}/{path*}/{id:[0-9]+}/{owner}"), ["owner", "repo", "path", "id"]);
        assert_eq!(names("/{id:[0-9]{2}}/{x}"), ["id", "x"]);
        assert_eq!(names("/open{never"), [""; 0]);
        assert!(has("/a/{id:[0-9]{2}}", "id"));
        assert!(has("/a/{path*}", "path*"), "a name may be declared as it is dressed");
        assert!(!has("/a/{id}", "ID"));
    }

    #[test]
    fn a_query_in_a_template_is_told_apart() {
        assert_eq!(split_query("/do?action={x}"), ("/do", "action={x}"));
        assert_eq!(split_query("/do{?a}"), ("/do{?a}", ""));
        assert_eq!(query_key("v=1&action={x}", "x"), Some("action"));
    }

    #[test]
    fn names_may_be_alike() {
        assert_eq!(plain("petId"), plain("pet_id"));
        assert_ne!(plain("petId"), plain("pet"));
    }
}
