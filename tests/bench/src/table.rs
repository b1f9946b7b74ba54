//! Results as a Markdown table, which is also what a terminal shows.

/// A table.
pub(crate) struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(head: &[&str]) -> Self {
        Self { head: head.iter().map(|cell| (*cell).to_owned()).collect(), rows: Vec::new() }
    }

    pub(crate) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    pub(crate) fn print(&self) {
        println!("{}", self.text());
    }

    fn text(&self) -> String {
        let all = || std::iter::once(&self.head).chain(&self.rows);
        let width = |at: usize| {
            all().filter_map(|row| row.get(at)).map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..self.head.len()).map(width).collect();
        let line = |row: &Vec<String>| {
            let cells = widths.iter().enumerate().map(|(at, width)| {
                let cell = row.get(at).map_or("", String::as_str);
                format!(" {cell:<width$} ")
            });
            format!("|{}|", cells.collect::<Vec<_>>().join("|"))
        };
        let rule = widths.iter().map(|width| "-".repeat(width + 2)).collect::<Vec<_>>().join("|");
        let mut lines = vec![line(&self.head), format!("|{rule}|")];
        lines.extend(self.rows.iter().map(line));
        lines.join("\n")
    }
}

/// Seconds, or what stands for none.
pub(crate) fn seconds(value: f64) -> String {
    if value < 1.0 { format!("{value:.3} s") } else { format!("{value:.1} s") }
}

/// Megabytes.
pub(crate) fn megabytes(value: f64) -> String {
    format!("{value:.0} MB")
}

/// Ours by the best of the others.
pub(crate) fn ratio(ours: f64, best: Option<f64>) -> String {
    match best {
        Some(best) if best > 0.0 => format!("{:.2}", ours / best),
        _ => "—".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Table, ratio};

    #[test]
    fn a_table_is_markdown() {
        let mut table = Table::new(&["tool", "s"]);
        table.row(vec!["ours".to_owned(), "1".to_owned()]);
        assert_eq!(table.text(), "| tool | s |\n|------|---|\n| ours | 1 |");
        assert_eq!(ratio(1.0, Some(4.0)), "0.25");
        assert_eq!(ratio(1.0, None), "—");
    }
}
