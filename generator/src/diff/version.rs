//! The version that follows from what changed.

use semver::{Prerelease, Version};

use super::Verdict;

/// The next version by cargo's rules: below 1.0 the minor number stands for the major one, below 0.1 the
/// patch number does.
///
/// ```
/// use switchboard_generator::diff::{Verdict, next_version};
///
/// assert_eq!(next_version("0.3.1", Verdict::Breaking).as_deref(), Some("0.4.0"));
/// assert_eq!(next_version("0.3.1", Verdict::Additive).as_deref(), Some("0.3.2"));
/// assert_eq!(next_version("1.3.1", Verdict::Additive).as_deref(), Some("1.4.0"));
/// ```
#[must_use]
pub fn next_version(version: &str, verdict: Verdict) -> Option<String> {
    let now = Version::parse(version).ok()?;
    if let Some(pre) = next_pre(&now.pre) {
        return Some(Version { pre, ..now }.to_string());
    }
    let (major, minor, patch) = match (verdict, now.major, now.minor) {
        (_, 0, 0) => (0, 0, now.patch + 1),
        (Verdict::Breaking, 0, minor) => (0, minor + 1, 0),
        (_, 0, minor) => (0, minor, now.patch + 1),
        (Verdict::Breaking, major, _) => (major + 1, 0, 0),
        (Verdict::Additive, major, minor) => (major, minor + 1, 0),
        (Verdict::Documentation, major, minor) => (major, minor, now.patch + 1),
    };
    Some(Version::new(major, minor, patch).to_string())
}

/// A pre-release promises nothing yet, so its own number goes up: `beta.2`, `beta.3`.
fn next_pre(pre: &Prerelease) -> Option<Prerelease> {
    if pre.is_empty() {
        return None;
    }
    let (words, number) = pre.as_str().rsplit_once('.').unwrap_or((pre.as_str(), ""));
    let next = match number.parse::<u64>() {
        Ok(number) => format!("{words}.{}", number + 1),
        Err(_) => format!("{pre}.1"),
    };
    Prerelease::new(&next).ok()
}

/// The higher of two versions.
pub(super) fn higher(a: &str, b: &str) -> String {
    match (Version::parse(a), Version::parse(b)) {
        (Ok(one), Ok(other)) if other > one => b.to_owned(),
        _ => a.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_go_up_by_the_rules_of_cargo() {
        use Verdict::{Additive, Breaking, Documentation};
        for (from, verdict, to) in [
            ("0.0.3", Breaking, "0.0.4"),
            ("0.0.3", Documentation, "0.0.4"),
            ("0.3.1", Breaking, "0.4.0"),
            ("0.3.1", Additive, "0.3.2"),
            ("0.3.1", Documentation, "0.3.2"),
            ("1.2.3", Breaking, "2.0.0"),
            ("1.2.3", Additive, "1.3.0"),
            ("1.2.3", Documentation, "1.2.4"),
            ("1.0.0-beta.2", Breaking, "1.0.0-beta.3"),
            ("1.0.0-beta", Breaking, "1.0.0-beta.1"),
        ] {
            assert_eq!(next_version(from, verdict).as_deref(), Some(to), "{from} {verdict:?}");
        }
        assert_eq!(next_version("x", Breaking), None);
        assert_eq!(higher("0.3.0", "0.10.0"), "0.10.0");
    }
}
