//! Tables of HTML, said in Markdown.

use super::html;
use super::tag::Tag;

/// The rows of a table.
pub(super) fn table(inner: &str) -> String {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut cell: Option<usize> = None;
    let end = |rows: &mut Vec<Vec<String>>, cell: &mut Option<usize>, at: usize| {
        if let (Some(from), Some(row)) = (cell.take(), rows.last_mut()) {
            row.push(html::cell(inner.get(from..at).unwrap_or_default()));
        }
    };
    for (at, _) in inner.match_indices('<') {
        let Some(tag) = inner.get(at..).and_then(Tag::of) else { continue };
        match (tag.name.as_str(), tag.closes) {
            ("tr" | "tbody" | "thead" | "tfoot", closes) => {
                end(&mut rows, &mut cell, at);
                if tag.name == "tr" && !closes {
                    rows.push(Vec::new());
                }
            }
            ("td" | "th", closes) => {
                end(&mut rows, &mut cell, at);
                cell = (!closes).then_some(at + tag.length);
            }
            _ => {}
        }
    }
    end(&mut rows, &mut cell, inner.len());
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut out = String::new();
    for (nth, row) in rows.iter().enumerate() {
        let cells = (0..width).map(|at| row.get(at).map_or("", String::as_str));
        out.push_str(&cells.fold("|".to_owned(), |line, cell| format!("{line} {cell} |")));
        out.push('\n');
        if nth == 0 {
            out.push_str(&format!("|{}\n", "---|".repeat(width)));
        }
    }
    out
}
