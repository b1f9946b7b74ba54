//! A table on a terminal: aligned, coloured, and as wide as the terminal. What does not fit goes on
//! in the next line of its own column, so that nothing is cut off.

use super::output::{Output, Paint};
use super::table::Cell;

/// Between two columns.
const GAP: usize = 2;
/// A column is never narrower, unless all that it says is.
const NARROWEST: usize = 10;
/// As wide as a column gets where nobody knows the width of the terminal.
const WIDEST: usize = 64;

/// The text of a table. `room` is the width of the terminal, where it is known.
pub(super) fn aligned(out: &Output, room: Option<usize>, head: &[&str], rows: &[Vec<Cell>]) -> String {
    let rows: Vec<Vec<(String, Paint)>> =
        rows.iter().map(|row| row.iter().map(|(cell, paint)| (clean(cell), *paint)).collect()).collect();
    let natural: Vec<usize> = (0..head.len())
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column)).map(|(cell, _)| cell.chars().count());
            cells.max().unwrap_or(0).max(head.get(column).map_or(0, |title| title.len()))
        })
        .collect();
    let widths = match room {
        Some(room) => fitted(&natural, room),
        None => natural.iter().map(|width| (*width).min(WIDEST)).collect(),
    };
    let mut text = String::new();
    let titles: Vec<(String, Paint)> = head.iter().map(|title| ((*title).to_owned(), Paint::Dim)).collect();
    for row in std::iter::once(&titles).chain(&rows) {
        line(&mut text, out, row, &widths, room.is_some());
    }
    text
}

/// The widths of the columns in a room: the widest give way first, and the first column, which names
/// the row, only where it would take a third of the room.
fn fitted(natural: &[usize], room: usize) -> Vec<usize> {
    if let [first, rest @ ..] = natural
        && !rest.is_empty()
        && first * 3 <= room
    {
        let mut widths = shared(rest, room.saturating_sub(first + GAP));
        widths.insert(0, *first);
        return widths;
    }
    shared(natural, room)
}

fn shared(natural: &[usize], room: usize) -> Vec<usize> {
    let gaps = GAP * natural.len().saturating_sub(1);
    let mut most = natural.iter().copied().max().unwrap_or(0);
    let total = |most: usize| natural.iter().map(|width| (*width).min(most)).sum::<usize>() + gaps;
    while most > NARROWEST && total(most) > room {
        most -= 1;
    }
    let mut widths: Vec<usize> = natural.iter().map(|width| (*width).min(most)).collect();
    // The rounding leaves a little; the last that gave way gets it.
    let left = room.saturating_sub(total(most));
    let gave_way = |(width, natural): &(&mut usize, &usize)| **width < **natural;
    if let Some((width, natural)) = widths.iter_mut().zip(natural).rev().find(gave_way) {
        *width = (*width + left).min(*natural);
    }
    widths
}

/// One row, which takes as many lines as its longest cell.
fn line(text: &mut String, out: &Output, row: &[(String, Paint)], widths: &[usize], wrap: bool) {
    let parts: Vec<(Vec<&str>, Paint)> = row
        .iter()
        .enumerate()
        .map(|(column, (cell, paint))| {
            let width = widths.get(column).copied().unwrap_or(0);
            (if wrap { wrapped(cell, width) } else { vec![cell.as_str()] }, *paint)
        })
        .collect();
    let lines = parts.iter().map(|(lines, _)| lines.len()).max().unwrap_or(0);
    for index in 0..lines {
        let mut gap = 0;
        for ((lines, paint), width) in parts.iter().zip(widths) {
            let part = lines.get(index).copied().unwrap_or_default();
            if !part.is_empty() {
                text.push_str(&" ".repeat(gap));
                text.push_str(&out.paint(*paint, part));
                gap = 0;
            }
            gap += width.saturating_sub(part.chars().count()) + GAP;
        }
        text.push('\n');
    }
}

/// A cell in lines of a width: broken behind a space or another mark where there is one.
fn wrapped(cell: &str, width: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = cell;
    while let Some((end, _)) = rest.char_indices().nth(width.max(1)) {
        let fits = &rest[..end];
        let next_is_space = rest[end..].starts_with(' ');
        let mark = |marks: &[char]| fits.rfind(marks).map(|at| at + 1).filter(|at| *at * 2 > end);
        let at = if next_is_space {
            end
        } else {
            mark(&[' ']).or_else(|| mark(&['/', ',', '?', '&', '-', '_', '.'])).unwrap_or(end)
        };
        lines.push(rest[..at].trim_end());
        rest = rest[at..].trim_start();
    }
    if !rest.is_empty() || lines.is_empty() {
        lines.push(rest);
    }
    lines
}

/// A server's error may hold anything.
fn clean(cell: &str) -> String {
    cell.replace(char::is_control, " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(room: Option<usize>, cells: &[&[&str]]) -> String {
        let rows: Vec<Vec<Cell>> = cells
            .iter()
            .map(|row| row.iter().map(|cell| ((*cell).to_owned(), Paint::Plain)).collect())
            .collect();
        aligned(&Output::plain(false), room, &["NAME", "WHAT", "N"], &rows)
    }

    #[test]
    fn columns_are_aligned() {
        assert_eq!(table(Some(80), &[&["a", "b\nc", "1"]]), "NAME  WHAT  N\na     b c   1\n");
        assert_eq!(table(None, &[&["a", "b", "1"]]), "NAME  WHAT  N\na     b     1\n");
    }

    #[test]
    fn what_does_not_fit_goes_on_in_its_own_column() {
        let text = table(Some(24), &[&["a", "https://example.com/one/two", "1"], &["b", "short", "2"]]);
        let expected = "\
NAME  WHAT             N
a     https://         1
      example.com/
      one/two
b     short            2
";
        assert_eq!(text, expected);
        assert!(text.lines().all(|line| line.len() <= 24), "{text}");
    }

    #[test]
    fn no_word_is_lost_however_narrow_the_terminal_is() {
        let words = "the quick-brown fox/jumps over, the lazy dog ééééééééééééééééééééé";
        for width in 1..80 {
            let joined: String = wrapped(words, width).concat();
            assert_eq!(joined.replace(' ', ""), words.replace(' ', ""), "{width}");
            assert!(wrapped(words, width).iter().all(|line| line.chars().count() <= width), "{width}");
        }
        assert_eq!(wrapped("", 5), [""]);
        assert_eq!(fitted(&[4, 40, 40, 3], 80), [4, 33, 34, 3]);
        assert_eq!(fitted(&[4, 4], 80), [4, 4]);
        assert_eq!(fitted(&[50, 50], 1), [10, 10]);
    }
}
