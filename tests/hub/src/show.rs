//! How the demo prints: coloured on a terminal, plain in a pipe.

use std::io::{IsTerminal, Write};
use switchboard_client::door::{Health, HealthStatus};

/// Prints numbered steps.
pub struct Show {
    number: usize,
    colour: bool,
}

impl Show {
    /// The first step has this number.
    pub fn new(first: usize) -> Self {
        let quiet = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { number: first, colour: std::io::stdout().is_terminal() && !quiet }
    }

    /// A step, and the code that a reader would write for it.
    pub fn step(&mut self, name: &str, code: &str) {
        self.print(&format!(
            "\n{}  {}",
            self.paint("1", &format!("{} {name:<9}", self.number)),
            self.paint("36", code)
        ));
        self.number += 1;
    }

    /// What came of it.
    pub fn line(&self, text: &str) {
        self.print(&format!("            {text}"));
    }

    /// Why the demo ended.
    pub fn failed(&self, reason: &str) {
        self.line(&self.paint("31", &format!("failed: {reason}")));
    }

    /// All services in columns.
    pub fn table(&self, health: &[Health]) {
        const COLUMNS: usize = 3;
        let rows = health.len().div_ceil(COLUMNS);
        self.print("");
        for row in 0..rows {
            let cells = (0..COLUMNS).filter_map(|column| health.get(column * rows + row));
            let cells: Vec<String> = cells.map(|one| self.cell(one)).collect();
            self.print(format!("  {}", cells.join(" ")).trim_end());
        }
    }

    fn cell(&self, health: &Health) -> String {
        let colour = match health.status {
            HealthStatus::Healthy => "32",
            HealthStatus::Degraded => "33",
            HealthStatus::Unhealthy => "31",
        };
        let latency = health.latency_ms.map_or_else(|| "-".to_owned(), |ms| format!("{ms} ms"));
        format!(
            "{:<20} {} {latency:<7}",
            health.service,
            self.paint(colour, &format!("{:<9}", health.status.as_str()))
        )
    }

    fn paint(&self, code: &str, text: &str) -> String {
        if self.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// A reader that has seen enough is no error.
    fn print(&self, text: &str) {
        let _ = writeln!(std::io::stdout().lock(), "{text}");
    }
}
