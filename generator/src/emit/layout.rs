//! Blank lines between items, which the printer does not make.

/// The lines of a text.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let end = memchr::memchr(b'\n', rest.as_bytes());
        let (line, after) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
        rest = after.get(1..).unwrap_or_default();
        (end.is_some() || !line.is_empty()).then_some(line)
    })
}

/// Adds the lines with a blank line before each item that is more than one line, or that follows one.
pub(super) fn spaced<'t>(out: &mut String, lines: impl Iterator<Item = &'t str>) {
    let mut before = "";
    for line in lines {
        if begins_item(before, line) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        before = line;
    }
}

/// Whether an item begins on this line that should stand apart from the line before.
fn begins_item(before: &str, line: &str) -> bool {
    if before.is_empty() || line.is_empty() {
        return false;
    }
    if line.starts_with(' ') {
        // A method after a method, or after a constant that is no part of a trait.
        let Some(inside) = line.strip_prefix("    ") else { return false };
        let ends = before == "    }" || is_public_const(before);
        return ends && METHOD.iter().any(|start| inside.starts_with(start));
    }
    if line.starts_with(['}', ')', ']']) || line.starts_with("//!") || line.starts_with("#![") {
        return false;
    }
    let ends = before.starts_with('}') || before.starts_with("//!") || before.starts_with("#![");
    // Imports and modules stand together; everything else stands apart from them and from each other.
    let comment = before.starts_with("//");
    let ends = ends || before.ends_with(';') && !comment;
    let listed = |text: &str| LISTED.iter().any(|start| text.starts_with(start));
    let same = LISTED.iter().any(|start| before.starts_with(start) && line.starts_with(start));
    ends && !same && !(listed(before) && listed(line) && is_module(before) && is_module(line))
}

/// How a method begins in its `impl`.
const METHOD: &[&str] = &["///", "#[", "pub ", "fn ", "async fn ", "const ", "type "];

/// Whether the line is a constant of an `impl` that others see.
fn is_public_const(line: &str) -> bool {
    line.strip_prefix("    pub").is_some_and(|rest| rest.contains(" const ")) && line.ends_with(';')
}

/// How one-line items begin that belong together.
const LISTED: &[&str] = &["use ", "pub use ", "mod ", "pub mod ", "#[cfg("];

fn is_module(line: &str) -> bool {
    !line.starts_with("use ") && !line.starts_with("pub use ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documentation_stays_with_its_item() {
        let documented = "/// Deletes it;\n/// then;\npub struct S;\n";
        let mut text = String::new();
        spaced(&mut text, documented.lines());
        assert_eq!(text, documented);
    }

    #[test]
    fn items_stand_apart_and_lists_stand_together() {
        let printed = "//! Docs.\n#[cfg(a)]\npub mod a;\n#[cfg(b)]\npub mod b;\nmod c;\nuse x::y;\nuse z;\n/// S.\npub struct S {\n    /// A.\n    pub a: u8,\n}\n#[allow(\n    x,\n)]\nimpl S {\n    pub(crate) const C: u8 = 1;\n    fn a(&self) {\n        let b = 1;\n    }\n    /// B.\n    fn b(&self) {}\n}\n";
        let wanted = "//! Docs.\n\n#[cfg(a)]\npub mod a;\n#[cfg(b)]\npub mod b;\nmod c;\n\nuse x::y;\nuse z;\n\n/// S.\npub struct S {\n    /// A.\n    pub a: u8,\n}\n\n#[allow(\n    x,\n)]\nimpl S {\n    pub(crate) const C: u8 = 1;\n\n    fn a(&self) {\n        let b = 1;\n    }\n\n    /// B.\n    fn b(&self) {}\n}\n";
        let mut text = String::new();
        spaced(&mut text, printed.lines());
        assert_eq!(text, wanted);
    }
}
