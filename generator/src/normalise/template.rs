//! The names in a path template.

use std::collections::HashSet;

use crate::braces::{self, bare};

/// The names in a template, without what frameworks add to them: `{id:[0-9]+}`, `{path*}`, `{+rest}`.
pub(super) fn names(template: &str) -> Vec<String> {
    let mut known = HashSet::new();
    let single = braces::inner(template).filter(|inner| braces::of_query(inner).is_none());
    let names = single.map(bare).filter(|name| !name.is_empty() && known.insert(*name));
    names.map(str::to_owned).collect()
}

/// Every spelling of the names in a template, exactly or undressed.
pub(super) fn spellings(template: &str) -> HashSet<&str> {
    braces::inner(template).flat_map(|inner| [inner, bare(inner)]).collect()
}

/// The names of a template that go into the query: `{?a,b}` and `{&a,b}` (RFC 6570).
pub(super) fn of_query(template: &str) -> impl Iterator<Item = &str> {
    braces::inner(template).filter_map(braces::of_query).flatten()
}

/// A pair of a query that a path has written into it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Written<'q> {
    pub key: &'q str,
    /// What stands in the first braces of the value.
    pub inner: Option<&'q str>,
    /// Whether there is more in the value than these braces.
    pub is_longer: bool,
}

/// The pairs of a query that a path has written into it.
pub(super) fn written(query: &str) -> impl Iterator<Item = Written<'_>> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let braces = braces::first(value);
        let is_longer = braces.is_some_and(|(before, _, after)| !before.is_empty() || !after.is_empty());
        Written { key, inner: braces.map(|(_, inner, _)| inner), is_longer }
    })
}

/// A name without its case and what joins its words: two that differ only so are meant to be one.
pub(super) fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_and_undressed() {
        assert_eq!(names("/{owner}.{repo}/{path*}/{id:[0-9]+}/{owner}"), ["owner", "repo", "path", "id"]);
        assert_eq!(names("/{id:[0-9]{2}}/{x}"), ["id", "x"]);
        assert_eq!(names("/open{never"), [""; 0]);
        assert!(spellings("/a/{id:[0-9]{2}}").contains("id"));
        assert!(spellings("/a/{path*}").contains("path*"), "a name may be declared as it is dressed");
        assert!(!spellings("/a/{id}").contains("ID"));
    }

    #[test]
    fn a_query_in_a_template_is_read() {
        let pair = |key, inner, is_longer| Written { key, inner, is_longer };
        let wanted = [pair("v", None, false), pair("a", Some("x"), false), pair("b", Some("y"), true)];
        assert!(written("v=1&a={x}&b=pre-{y}").eq(wanted));
        assert!(names("/do{?a,b}/{c}{&d}").eq(&["c"]));
        assert!(of_query("/do{?a, b*}{&c:3}").eq(["a", "b", "c"]));
    }

    #[test]
    fn names_may_be_alike() {
        assert_eq!(plain("petId"), plain("pet_id"));
        assert_ne!(plain("petId"), plain("pet"));
    }
}
