//! Names: what a service and its package may be called.

/// Names that the output needs for itself: folders, the program, and features of the hub beside those of the services.
const RESERVED: &[&str] = &["hub", "target", "docs", "switchboard", "default", "program"];

/// Our own dependencies: a package of the same name would stand in their way.
const DEPENDENCIES: &[&str] = &[
    "switchboard-client",
    "switchboard-hub",
    "switchboard-generator",
    "async-compression",
    "axum",
    "base64",
    "bytes",
    "clap",
    "clap_complete",
    "fastrand",
    "futures-core",
    "futures-util",
    "getrandom",
    "h2",
    "http",
    "httpdate",
    "jsonschema",
    "memchr",
    "metrics",
    "percent-encoding",
    "reqwest",
    "rustls",
    "serde",
    "serde_json",
    "serde_json_path",
    "serde_yaml",
    "sha2",
    "strsim",
    "subtle",
    "terminal_size",
    "tokio",
    "tokio-util",
    "tracing",
    "url",
    "zeroize",
];

/// Crates and words that Rust itself has.
const RUST: &[&str] = &[
    "abstract",
    "alloc",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "core",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "proc_macro",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "std",
    "struct",
    "super",
    "test",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];

/// Names that Windows keeps for devices.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul"];

/// The library's name: a key in snake case.
pub(crate) fn library(key: &str) -> String {
    key.chars().map(|c| if c == '-' { '_' } else { c.to_ascii_lowercase() }).collect()
}

/// What a service's environment variables start with.
pub(crate) fn environment(key: &str) -> String {
    key.chars().map(|c| if c == '-' { '_' } else { c.to_ascii_uppercase() }).collect()
}

/// Checks a licence: an SPDX expression by its characters, since the list of names is cargo's to know.
pub(super) fn license(text: &str) -> Result<(), String> {
    let known = |c: char| c.is_ascii_alphanumeric() || " .-+:()".contains(c);
    if text.trim().is_empty() || text.len() > 200 || !text.chars().all(known) {
        return Err(format!(
            "`{}` is not a licence; write an SPDX expression such as `MIT OR Apache-2.0`",
            text.escape_debug()
        ));
    }
    Ok(())
}

/// Checks the key of a service or the name of a package; an error says why not.
pub fn check(name: &str) -> Result<(), String> {
    let mut chars = name.chars();
    let first = chars.next().is_some_and(|c| c.is_ascii_alphabetic());
    if !first || !chars.all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
        return Err(format!(
            "`{}` cannot name a package; it has to start with a letter and hold only letters, digits, `-` and `_`",
            name.escape_debug()
        ));
    }
    if name.len() > 64 {
        return Err(format!("`{name}` is too long to name a package; 64 characters are the most"));
    }
    let same = |other: &&&str| library(other) == library(name);
    if RESERVED.iter().find(same).is_some() {
        return Err(format!("`{name}` is refused: the output needs this name for itself"));
    }
    if DEPENDENCIES.iter().find(same).is_some() {
        return Err(format!("`{name}` is refused: it is the name of one of our own dependencies"));
    }
    if RUST.iter().find(same).is_some() {
        return Err(format!("`{name}` is refused: Rust keeps this name for itself"));
    }
    if is_device(name) {
        return Err(format!("`{name}` is refused: Windows keeps this name for a device"));
    }
    Ok(())
}

/// Whether Windows keeps a name for a device.
pub(crate) fn is_device(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    DEVICES.contains(&lower.as_str())
        || ["com", "lpt"].iter().any(|port| {
            lower.strip_prefix(port).is_some_and(|n| n.len() == 1 && n.chars().all(|c| c.is_ascii_digit()))
        })
}

/// The candidate that a misspelt name most likely meant.
pub(crate) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().max(name.len()).div_ceil(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_names_pass_and_bad_names_say_why() {
        for name in ["github", "acme-notion", "n8n", "Slack_2"] {
            assert_eq!(check(name), Ok(()), "{name}");
        }
        for name in [
            "",
            "1password",
            "../x",
            "a b",
            "hub",
            "Target",
            "default",
            "Program",
            "serde",
            "serde-json",
            "type",
            "nul",
            "com1",
            "é",
        ] {
            assert!(check(name).is_err(), "{name}");
        }
        assert!(check(&"a".repeat(65)).is_err());
    }

    #[test]
    fn the_dependencies_are_those_of_the_runtime() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
        let mut real = std::collections::BTreeSet::from(["switchboard-hub", "switchboard-generator"]);
        let texts = ["client", "hub"].map(|name| {
            let file = root.join(name).join("Cargo.toml");
            std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
        });
        for text in &texts {
            let (_, list) = text.split_once("\n[dependencies]\n").expect("a list of dependencies");
            let list = list.split("\n[").next().unwrap_or_default();
            real.extend(
                list.lines()
                    .filter_map(|line| line.split(['.', ' ', '=']).next())
                    .filter(|name| !name.is_empty()),
            );
        }
        assert_eq!(DEPENDENCIES.iter().copied().collect::<std::collections::BTreeSet<_>>(), real);
    }

    #[test]
    fn the_nearest_name_is_near() {
        assert_eq!(nearest("retri", ["retry", "timeout"]), Some("retry"));
        assert_eq!(nearest("xyzzy", ["retry", "timeout"]), None);
    }
}
