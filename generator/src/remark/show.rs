//! Remarks as a person reads them and as a machine does.

use super::{Action, Remark, Remarks, Severity};
use crate::hidden::hidden;
use crate::read::{FileId, Library, Spot, positions};
use serde::Serialize;
use std::collections::HashMap;
use std::fmt::Write as _;

/// A remark with its position looked up: a row of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// `kept`, `repaired`, `degraded` or `dropped`.
    pub action: &'static str,
    /// The kind of remark.
    pub code: &'static str,
    /// The JSON pointer into the file.
    pub pointer: String,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, in letters, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
}

/// The remarks with their positions, in the order in which they were made, and behind them how many more there are of
/// what is kept in part. Each file is scanned once, however many remarks there are on it.
#[must_use]
pub fn rows(remarks: &Remarks, library: &Library) -> Vec<Row> {
    let files = Files::of(library);
    let rest = remarks.rest();
    let all: Vec<&Remark> = remarks.list.iter().chain(&rest).collect();
    let spots = spots(&all, remarks, library, &files);
    all.into_iter().zip(spots).map(|(remark, spot)| row(remark, spot, remarks, &files)).collect()
}

/// So many further places are named.
const PLACES: usize = 8;

/// The remarks as text: of each code the first one in a file with its source line, and where the others are. Nothing in
/// a document can write to the terminal by itself: what controls one is shown as U+FFFD.
#[must_use]
pub fn show(remarks: &Remarks, library: &Library) -> String {
    let files = Files::of(library);
    let all: Vec<&Remark> = remarks.list.iter().collect();
    let spots = spots(&all, remarks, library, &files);
    let mut out = String::new();
    let kind = |remark: &Remark| {
        let file = remarks.places.file(remark.place);
        (remark.code, remark.severity, remark.action, file, wording(&remark.message))
    };
    let mut others: HashMap<_, Vec<usize>> = HashMap::new();
    for (remark, spot) in all.iter().zip(&spots) {
        others.entry(kind(remark)).or_default().push(spot.line);
    }
    let mut unkept: HashMap<_, usize> = HashMap::new();
    for (last, more) in remarks.more() {
        if let Some(remark) = remarks.list.get(last) {
            *unkept.entry(kind(remark)).or_default() += more;
        }
    }
    for (remark, spot) in all.into_iter().zip(spots) {
        // The first takes what there is of its kind with it.
        let Some(lines) = others.remove(&kind(remark)) else { continue };
        let row = row(remark, spot, remarks, &files);
        let (source, before) = files
            .get(remarks.places.file(remark.place))
            .map(|(_, text)| excerpt(text, spot.offset))
            .unwrap_or_default();
        let number = row.line.to_string();
        let margin = " ".repeat(number.len());
        // Writing to a string does not fail.
        let _ = write!(
            out,
            "{}[{}]: {}\n{margin}--> {}:{}:{} ({})\n{margin} |\n{number} | {source}\n{margin} | {:before$}^\n{margin} = {}: {}\n{}\n",
            row.severity,
            row.code,
            clean(&row.message),
            clean(&row.file),
            row.line,
            row.column,
            clean(&row.pointer),
            "",
            row.action,
            done(remark.action),
            also(&lines, unkept.remove(&kind(remark)).unwrap_or_default(), &margin),
        );
    }
    out
}

/// A message without the names and numbers in it: what remarks that say the same of other things have in common.
fn wording(message: &str) -> String {
    let outside = message.split('`').step_by(2);
    outside.flat_map(|part| part.chars().filter(|c| !c.is_ascii_digit()).chain(['`'])).collect()
}

/// How often else a remark of the kind is made, and on which other lines.
fn also(lines: &[usize], unkept: usize, margin: &str) -> String {
    let Some((first, others)) = lines.split_first() else { return String::new() };
    let count = others.len() + unkept;
    if count == 0 {
        return String::new();
    }
    let mut named: Vec<usize> = others.iter().copied().filter(|line| line != first).collect();
    named.sort_unstable();
    named.dedup();
    let dots = if named.len() > PLACES { " …" } else { "" };
    named.truncate(PLACES);
    let named: Vec<String> = named.iter().map(ToString::to_string).collect();
    let at = match named.len() {
        0 => String::new(),
        1 => format!(", on line {}", named.join("")),
        _ => format!(", on lines {}{dots}", named.join(", ")),
    };
    format!("{margin} = {count} more of this kind{at}; `lint --format json` has all\n")
}

fn row(remark: &Remark, spot: Spot, remarks: &Remarks, files: &Files<'_>) -> Row {
    let file = files.get(remarks.places.file(remark.place)).map(|(path, _)| path.to_owned());
    Row {
        severity: match remark.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
        action: match remark.action {
            Action::Kept => "kept",
            Action::Repaired => "repaired",
            Action::Degraded => "degraded",
            Action::Dropped => "dropped",
        },
        code: remark.code,
        pointer: remarks.places.pointer(remark.place),
        file: file.unwrap_or_default(),
        line: spot.line,
        column: spot.column,
        message: remark.message.clone(),
    }
}

fn done(action: Action) -> &'static str {
    match action {
        Action::Kept => "taken as it is",
        Action::Repaired => "read as what was clearly meant",
        Action::Degraded => "less exact than the document has it",
        Action::Dropped => "left out",
    }
}

/// The files of a library, by their numbers.
struct Files<'a>(Vec<(String, &'a str)>);

impl<'a> Files<'a> {
    fn of(library: &'a Library) -> Self {
        Self(library.files().map(|(_, path, text)| (path.display().to_string(), text)).collect())
    }

    fn get(&self, file: FileId) -> Option<(&str, &'a str)> {
        self.0.get(file.0 as usize).map(|(path, text)| (path.as_str(), *text))
    }
}

/// Where each remark is.
fn spots(all: &[&Remark], remarks: &Remarks, library: &Library, files: &Files<'_>) -> Vec<Spot> {
    let mut wanted: HashMap<FileId, Vec<usize>> = HashMap::new();
    for (number, remark) in all.iter().enumerate() {
        wanted.entry(remarks.places.file(remark.place)).or_default().push(number);
    }
    let start = Spot { line: 1, column: 1, offset: 0 };
    let mut spots = vec![start; all.len()];
    for (file, numbers) in wanted {
        let Some((_, text)) = files.get(file) else { continue };
        let place = |number: &usize| all.get(*number).map(|remark| remark.place).unwrap_or_default();
        let ways: Vec<_> = numbers
            .iter()
            .map(|number| library.written(file, &remarks.places.steps(place(number))))
            .collect();
        let ways: Vec<Vec<&str>> = ways.iter().map(|way| way.iter().map(String::as_str).collect()).collect();
        for (number, spot) in numbers.iter().zip(positions(text, library.syntax(file), &ways)) {
            if let Some(slot) = spots.get_mut(*number) {
                *slot = spot;
            }
        }
    }
    spots
}

/// A line is shown this far to the left and to the right of the caret.
const LEFT: usize = 60;
const RIGHT: usize = 80;

/// The part of a line around an offset, and how many letters of it stand before that offset. A document
/// on one line of megabytes is never walked to its ends.
fn excerpt(text: &str, offset: usize) -> (String, usize) {
    let (before, after) = text.split_at_checked(offset).unwrap_or((text, ""));
    let on_the_line = |letter: &char| !matches!(letter, '\n' | '\r');
    let mut left: Vec<char> = before.chars().rev().take_while(on_the_line).take(LEFT + 1).collect();
    let cut = left.len() > LEFT;
    left.truncate(LEFT);
    left.reverse();
    let mut right: Vec<char> = after.chars().take_while(on_the_line).take(RIGHT + 1).collect();
    let more = right.len() > RIGHT;
    right.truncate(RIGHT);
    let mut shown = String::from(if cut { "…" } else { "" });
    shown.extend(left.iter().copied().map(harmless));
    let column = left.len() + usize::from(cut);
    shown.extend(right.iter().copied().map(harmless));
    shown.push_str(if more { "…" } else { "" });
    (shown.trim_end().to_owned(), column)
}

fn clean(text: &str) -> String {
    text.chars().map(harmless).collect()
}

/// A letter that moves nothing on a terminal but the cursor by one, as far as a letter can tell.
fn harmless(letter: char) -> char {
    match letter {
        '\t' | '\n' | '\r' => ' ',
        letter if letter.is_control() || hidden(letter) => char::REPLACEMENT_CHARACTER,
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::{also, wording};

    #[test]
    fn what_is_said_of_other_names_is_said_again() {
        assert_eq!(wording("`a` is given 2 times"), wording("`list of b` is given 12 times"));
        assert_ne!(wording("`a` is given 2 times"), wording("`a` is never given"));
        assert_ne!(wording("`a` is"), wording("is"));
    }

    #[test]
    fn what_is_said_again_is_counted() {
        assert_eq!(also(&[3], 0, ""), "");
        assert_eq!(also(&[1, 1, 1], 0, ""), " = 2 more of this kind; `lint --format json` has all\n");
        assert_eq!(
            also(&[3, 9, 3], 5, " "),
            "  = 7 more of this kind, on line 9; `lint --format json` has all\n"
        );
        let many: Vec<usize> = (1..=20).rev().collect();
        assert!(
            also(&many, 0, "").starts_with(" = 19 more of this kind, on lines 1, 2, 3, 4, 5, 6, 7, 8 …;")
        );
    }
}
