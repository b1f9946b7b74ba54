//! What a run shows: a line for each service, and a bar where a person looks on.

use std::io::IsTerminal;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use switchboard_generator::generate::Progress;
use switchboard_generator::report::{ServiceReport, Status};
use switchboard_generator::visible;

/// Lines and a bar.
pub struct Show {
    bar: Option<ProgressBar>,
    quiet: bool,
}

impl Show {
    /// For so many services; `quiet` shows no lines of services.
    pub fn new(services: usize, quiet: bool) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::new(services as u64);
            if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos}/{len} {wide_msg}") {
                bar.set_style(style);
            }
            bar
        });
        Self { bar, quiet }
    }

    /// Prints above the bar.
    fn print(&self, line: &str) {
        match &self.bar {
            Some(bar) => bar.suspend(|| println!("{}", visible(line))),
            None => println!("{}", visible(line)),
        }
    }

    /// Takes the bar away.
    pub fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

impl Progress for Show {
    fn waits(&self, out: &Path) {
        let say = || {
            eprintln!(
                "another run writes to {}: waiting until it is done",
                visible(&out.display().to_string())
            )
        };
        match &self.bar {
            Some(bar) => bar.suspend(say),
            None => say(),
        }
    }

    fn begun(&self, name: &str) {
        if let Some(bar) = &self.bar {
            bar.set_message(name.to_owned());
        }
    }

    fn done(&self, report: &ServiceReport, skipped: bool) {
        if !self.quiet {
            self.print(&line(report, skipped));
        }
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }
}

/// One service on one line.
fn line(report: &ServiceReport, skipped: bool) -> String {
    if report.status == Status::Failed {
        return format!(
            "{:<24} failed: {}",
            report.name,
            report.error.as_deref().unwrap_or("no reason given")
        );
    }
    if skipped {
        return format!("{:<24} unchanged", report.name);
    }
    format!(
        "{:<24} {} operations, {} types, {} remarks, {:.2} s",
        report.name,
        operations(report),
        report.types,
        report.remarks.len(),
        report.seconds
    )
}

/// `12`, or `11 of 12`.
pub fn operations(report: &ServiceReport) -> String {
    match report.operations {
        counts if counts.total == counts.emitted => counts.total.to_string(),
        counts => format!("{} of {}", counts.emitted, counts.total),
    }
}
