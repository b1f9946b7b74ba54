//! A report as a pull request shows it.

use std::fmt::Write as _;

use super::change::{Change, In, Report, ServiceDiff, Verdict};
use crate::hidden::hidden;

impl Report {
    /// For a person: a heading for each service, its changes in tables, the breaking ones first.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut out = String::new();
        let changed =
            self.services.iter().filter(|service| !service.changes.is_empty() || service.error.is_some());
        for service in changed {
            one(&mut out, service);
        }
        let same = self
            .services
            .iter()
            .filter(|service| service.changes.is_empty() && service.error.is_none())
            .count();
        if out.is_empty() {
            out.push_str("Nothing changed.\n");
        } else if same > 0 {
            // Writing to a string does not fail.
            let _ =
                writeln!(out, "Nothing changed in {same} other service{}.", if same == 1 { "" } else { "s" });
        }
        out
    }
}

fn one(out: &mut String, service: &ServiceDiff) {
    let _ = writeln!(out, "## {}\n", line(&service.name));
    if let Some(error) = &service.error {
        let compared = !service.changes.is_empty();
        let what = if compared { "Nothing can be generated" } else { "Not compared" };
        let _ = writeln!(out, "{what}: {}\n", line(error));
        if !compared {
            return;
        }
    }
    let _ = match (&service.old_version, &service.version, service.bump) {
        (None, Some(version), _) => writeln!(out, "A new service, `{version}`.\n"),
        (_, None, _) => writeln!(out, "The service is gone.\n"),
        (Some(old), _, Some(bump)) => {
            let next = service.next_version.as_deref().unwrap_or(old);
            writeln!(out, "For the crate the changes are **{}**: `{old}` becomes `{next}`.\n", bump.word())
        }
        _ => Ok(()),
    };
    let title = |verdict| match verdict {
        Verdict::Breaking => "Breaking",
        Verdict::Additive => "Additive",
        Verdict::Documentation => "Documentation",
    };
    for verdict in [Verdict::Breaking, Verdict::Additive, Verdict::Documentation] {
        let of_verdict: Vec<&Change> =
            service.changes.iter().filter(|change| change.rust.max(change.api) == verdict).collect();
        if of_verdict.is_empty() {
            continue;
        }
        let _ = writeln!(
            out,
            "### {} ({})\n\n| what | change | API | crate | where |\n|---|---|---|---|---|",
            title(verdict),
            of_verdict.len()
        );
        for change in of_verdict {
            let side = if change.side == In::Old { " (before)" } else { "" };
            let place = format!(
                "`{}:{}:{}`{side} {}",
                tick(&change.file),
                change.line,
                change.column,
                cell(&change.pointer)
            );
            let _ = writeln!(
                out,
                "| `{}` | {} | {} | {} | {place} |",
                tick(&change.subject),
                cell(&change.what),
                change.api.word(),
                change.rust.word(),
            );
        }
        out.push('\n');
    }
}

/// A text on one line in which nothing controls a terminal.
fn line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || hidden(c) { ' ' } else { c }).collect()
}

/// A cell of a table: what means something to Markdown or HTML stands for itself.
fn cell(text: &str) -> String {
    let mut out = String::new();
    let mut code = false;
    for c in line(text).chars() {
        match c {
            // Of several in a row, as in names that hold some, only as many would end what they begin.
            '`' if out.ends_with('`') => {}
            '`' => {
                code = !code;
                out.push(c);
            }
            // A backslash before it would be taken for the one that keeps it in the cell.
            '|' if out.ends_with('\\') => out.push_str(" \\|"),
            '|' => out.push_str("\\|"),
            '<' if !code => out.push_str("&lt;"),
            '\\' | '*' | '_' | '[' | ']' | '&' if !code => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    // One that nothing closes begins no code.
    if code && !out.ends_with('`') {
        out.push('`');
    } else if code {
        out.pop();
    }
    out
}

fn tick(text: &str) -> String {
    line(text).replace('`', "'").replace("\\|", "\\ |").replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::{cell, tick};

    #[test]
    fn names_stay_text() {
        for (text, shown) in [
            ("the field `a` is gone", "the field `a` is gone"),
            ("the field ```<img src=x>` is [gone](x)", "the field `<img src=x>` is \\[gone\\](x)"),
            ("`a``<b>`", "`a`&lt;b>"),
            ("\\`<img>", "\\\\`<img>`"),
            ("a|b &lt; `c\\|d`", "a\\|b \\&lt; `c\\ \\|d`"),
        ] {
            assert_eq!(cell(text), shown, "{text}");
        }
        assert_eq!(tick("a`b\\|c"), "a'b\\ \\|c");
    }
}
