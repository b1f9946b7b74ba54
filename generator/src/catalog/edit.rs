//! Changes to a catalog's text that leave the rest, comments included, as it is.

use std::path::Path;

use super::error::CatalogError;
use super::{load, place};

/// Adds a service's entry (lines as they stand below the key, without indentation) to the text.
pub fn with_service(file: &Path, text: &str, key: &str, entry: &str) -> Result<String, CatalogError> {
    super::names::check(key).map_err(|message| CatalogError::whole(file, message))?;
    if place::of(text, &["services", key]).is_some() {
        let place = place::of(text, &["services", key]);
        return Err(CatalogError::at(file, text, place, format!("the service `{key}` is there already")));
    }
    let lines: Vec<&str> = text.lines().collect();
    let begin = lines.iter().position(|line| line.starts_with("services:"));
    // As the rest of the text has it: how lines end, and how far the other services stand in.
    let end_of_line = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let beside = begin.and_then(|begin| {
        let mut below = lines.iter().skip(begin + 1).filter(|line| !line.trim_start().starts_with('#'));
        let first = below.find(|line| !line.trim().is_empty())?;
        Some(&first[..first.len() - first.trim_start().len()])
    });
    let indent = beside.filter(|indent| !indent.is_empty()).unwrap_or("  ");
    let mut block = format!("{indent}{key}:{end_of_line}");
    for line in entry.lines() {
        if !line.is_empty() {
            block.push_str(&indent.repeat(2));
        }
        block.push_str(line);
        block.push_str(end_of_line);
    }
    let mut made = String::new();
    match begin {
        None => {
            made.push_str(text);
            if !made.is_empty() && !made.ends_with('\n') {
                made.push_str(end_of_line);
            }
            made.push_str("services:");
            made.push_str(end_of_line);
            made.push_str(&block);
        }
        Some(begin) => {
            // Up to the next key at the root; blank lines and comments before it belong to it.
            let own = |line: &&str| line.is_empty() || line.starts_with([' ', '\t', '#']);
            let mut end = begin + 1 + lines.iter().skip(begin + 1).take_while(|line| own(line)).count();
            while end > begin + 1 && lines.get(end - 1).is_some_and(|line| !line.starts_with([' ', '\t'])) {
                end -= 1;
            }
            for (index, line) in lines.iter().enumerate() {
                let empty = index == begin
                    && line.split('#').next().is_some_and(|code| code.trim_end().ends_with("{}"));
                made.push_str(if empty { "services:" } else { line });
                made.push_str(end_of_line);
                if index + 1 == end {
                    made.push_str(&block);
                }
            }
        }
    }
    // What cannot be read again is not written: a catalog in an unusual layout stays as it is.
    load::parse(file, &made).map_err(|error| {
        // An entry that stands where it should and is refused all the same is no better by hand.
        let stands = place::of(&made, &["services", key]).is_some();
        let message = if stands {
            error.message
        } else {
            format!("the entry cannot be added by itself; add it by hand:\n{block}\n({})", error.message)
        };
        CatalogError::whole(file, message)
    })?;
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(text: &str) -> String {
        with_service(Path::new("catalog.yaml"), text, "b", "spec: b.yaml\n")
            .unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn an_entry_is_added_and_the_rest_stays() {
        assert_eq!(add(""), "services:\n  b:\n    spec: b.yaml\n");
        assert_eq!(add("services: {}\n"), "services:\n  b:\n    spec: b.yaml\n");
        assert_eq!(
            add("# mine\nservices:\n  a: { spec: a.yaml } # first\n\n# the hub\nhub: false\n"),
            "# mine\nservices:\n  a: { spec: a.yaml } # first\n  b:\n    spec: b.yaml\n\n# the hub\nhub: false\n"
        );
        assert_eq!(
            add("services:\n  a: { spec: a.yaml }"),
            "services:\n  a: { spec: a.yaml }\n  b:\n    spec: b.yaml\n"
        );
    }

    #[test]
    fn an_entry_looks_as_those_beside_it() {
        assert_eq!(
            add("services:\n    # first\n    a:\n        spec: a.yaml\n"),
            "services:\n    # first\n    a:\n        spec: a.yaml\n    b:\n        spec: b.yaml\n"
        );
        assert_eq!(
            add("services:\r\n  a: { spec: a.yaml }\r\nhub: false\r\n"),
            "services:\r\n  a: { spec: a.yaml }\r\n  b:\r\n    spec: b.yaml\r\nhub: false\r\n"
        );
    }

    #[test]
    fn what_is_there_already_is_an_error() {
        let text = "services:\n  b: { spec: x.yaml }\n";
        let error = with_service(Path::new("c.yaml"), text, "b", "spec: b.yaml").unwrap_err();
        assert_eq!(error.place, Some((2, 3)));
        let flow = "services: { a: { spec: a.yaml } }\n";
        assert!(with_service(Path::new("c.yaml"), flow, "b", "spec: b.yaml").is_err());
    }
}
