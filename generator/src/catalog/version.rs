//! Writes a package's version into a catalog's text; the rest, comments included, stays as it is.

use std::path::Path;

use super::error::CatalogError;
use super::{load, place};

/// The text with another `package.version` for a service.
///
/// # Errors
/// When the service is not there, or its entry is laid out so that a small edit cannot say it.
pub fn with_version(file: &Path, text: &str, key: &str, version: &str) -> Result<String, CatalogError> {
    let mut wanted = load::parse(file, text)?;
    let Some(service) = wanted.services.iter_mut().find(|service| service.key == key) else {
        return Err(CatalogError::whole(file, format!("there is no service `{key}`")));
    };
    version.clone_into(&mut service.package_version);
    let made = edited(text, key, version).unwrap_or_default();
    // Only what says exactly this, and all else as before, is taken.
    match load::parse(file, &made) {
        Ok(catalog) if catalog == wanted => Ok(made),
        _ => {
            let at = place::of(text, &["services", key]);
            let message = format!(
                "the version cannot be written by itself; add `package: {{ version: {version} }}` to `{key}` by hand"
            );
            Err(CatalogError::at(file, text, at, message))
        }
    }
}

fn edited(text: &str, key: &str, version: &str) -> Option<String> {
    if let Some(at) = place::of(text, &["services", key, "package", "version"]) {
        return replaced(text, after_key(text, at)?, version);
    }
    if let Some(at) = place::of(text, &["services", key, "package"]) {
        return inserted(text, after_key(text, at)?, &format!("version: {version}"));
    }
    let line = format!("package: {{ version: {version} }}");
    let service = after_key(text, place::of(text, &["services", key])?)?;
    let flow = text.get(service..)?.trim_start_matches(' ').starts_with('{');
    match place::of(text, &["services", key, "spec"]) {
        // Below the spec's own line, which is where a reader looks for it.
        Some((row, column)) if !flow => {
            let end = offset(text, row + 1, 1).unwrap_or(text.len());
            let indent = " ".repeat(column - 1);
            let (before, after) = text.split_at_checked(end)?;
            let gap = if before.ends_with('\n') { "" } else { "\n" };
            Some(format!("{before}{gap}{indent}{line}\n{after}"))
        }
        _ => inserted(text, service, &line),
    }
}

/// The offset behind the colon of the key at a place.
fn after_key(text: &str, (row, column): (usize, usize)) -> Option<usize> {
    let start = offset(text, row, column)?;
    let rest = text.get(start..)?;
    let end = rest.find('\n').unwrap_or(rest.len());
    let colon = rest.get(..end)?.find(':')?;
    Some(start + colon + 1)
}

/// The offset of a line and column, both from 1.
fn offset(text: &str, row: usize, column: usize) -> Option<usize> {
    let line: usize = text.split_inclusive('\n').take(row.checked_sub(1)?).map(str::len).sum();
    let rest = text.get(line..)?;
    if rest.is_empty() && column == 1 {
        return Some(line);
    }
    rest.char_indices().nth(column.checked_sub(1)?).map(|(at, _)| line + at)
}

/// With the value behind a colon replaced; quotes stay.
fn replaced(text: &str, colon: usize, value: &str) -> Option<String> {
    let rest = text.get(colon..)?;
    let start = colon + (rest.len() - rest.trim_start_matches(' ').len());
    let scalar = text.get(start..)?;
    let quote = scalar.chars().next().filter(|c| matches!(c, '"' | '\''));
    let (start, end) = match quote {
        Some(quote) => (start + 1, start + 1 + scalar.get(1..)?.find(quote)?),
        None => (start, start + scalar.find([' ', ',', '}', '#', '\n', '\r']).unwrap_or(scalar.len())),
    };
    Some(format!("{}{value}{}", text.get(..start)?, text.get(end..)?))
}

/// With an entry put first into the map behind a colon, in braces or on lines of its own.
fn inserted(text: &str, colon: usize, entry: &str) -> Option<String> {
    let rest = text.get(colon..)?;
    let value = rest.trim_start_matches(' ');
    if let Some(inside) = value.strip_prefix('{') {
        let at = text.len() - inside.len();
        let (before, after) = text.split_at_checked(at)?;
        let gap = if inside.trim_start().starts_with('}') { " " } else { "," };
        return Some(format!("{before} {entry}{gap}{after}"));
    }
    // The first line below that says something has the indentation.
    let line_end = colon + rest.find('\n')? + 1;
    let child = text
        .get(line_end..)?
        .lines()
        .find(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'))?;
    let indent: String = child.chars().take_while(|c| *c == ' ').collect();
    let (before, after) = text.split_at_checked(line_end)?;
    Some(format!("{before}{indent}{entry}\n{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(text: &str) -> Result<String, String> {
        with_version(Path::new("catalog.yaml"), text, "a", "0.4.0").map_err(|error| error.message)
    }

    #[test]
    fn a_version_is_replaced_where_it_stands() {
        for (before, after) in [
            (
                "services:\n  a:\n    spec: a.yaml\n    package: { name: x, version: 0.3.1 } # ours\n",
                "services:\n  a:\n    spec: a.yaml\n    package: { name: x, version: 0.4.0 } # ours\n",
            ),
            (
                "services:\n  a:\n    spec: a.yaml\n    package:\n      # the number\n      version: \"0.3.1\"  # keep\n",
                "services:\n  a:\n    spec: a.yaml\n    package:\n      # the number\n      version: \"0.4.0\"  # keep\n",
            ),
            (
                "services:\n  a: { spec: a.yaml, package: {version: 0.3.1} }\n",
                "services:\n  a: { spec: a.yaml, package: {version: 0.4.0} }\n",
            ),
        ] {
            assert_eq!(set(before).as_deref(), Ok(after));
        }
    }

    #[test]
    fn a_version_is_added_where_there_is_none() {
        for (before, after) in [
            (
                "services:\n  a:\n    spec: a.yaml\n  b:\n    spec: b.yaml\n",
                "services:\n  a:\n    spec: a.yaml\n    package: { version: 0.4.0 }\n  b:\n    spec: b.yaml\n",
            ),
            (
                "services:\n  a:\n    spec: a.yaml",
                "services:\n  a:\n    spec: a.yaml\n    package: { version: 0.4.0 }\n",
            ),
            (
                "services:\n  a: { spec: a.yaml } # one\n",
                "services:\n  a: { package: { version: 0.4.0 }, spec: a.yaml } # one\n",
            ),
            (
                "services:\n  a:\n    spec: a.yaml\n    package: { name: x }\n",
                "services:\n  a:\n    spec: a.yaml\n    package: { version: 0.4.0, name: x }\n",
            ),
            (
                "services:\n  a:\n    spec: a.yaml\n    package:\n      name: x\n",
                "services:\n  a:\n    spec: a.yaml\n    package:\n      version: 0.4.0\n      name: x\n",
            ),
        ] {
            assert_eq!(set(before).as_deref(), Ok(after));
        }
    }

    #[test]
    fn what_a_small_edit_cannot_say_is_an_error() {
        assert!(set("services:\n  b: { spec: b.yaml }\n").is_err());
        let anchored = "services:\n  b: &x\n    spec: b.yaml\n    package: { version: 0.3.1 }\n  a: *x\n";
        assert!(set(anchored).is_err(), "an alias would change two services");
    }
}
