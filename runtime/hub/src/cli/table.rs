//! Tables: aligned and coloured on a terminal, columns with tabs between them in a pipe.

use super::layout;
use super::output::{Output, Paint};
use crate::ServiceRow;
use switchboard_client::door::{Breaker, Health, HealthStatus, OperationInfo};

/// A cell: what it says, and how it looks on a terminal.
pub(crate) type Cell = (String, Paint);

/// Prints services. Returns the exit code.
pub(crate) fn services(out: &Output, rows: &[ServiceRow]) -> u8 {
    if out.is_json() {
        return out.json(rows);
    }
    let cells = rows.iter().map(|row| {
        let missing = row.auth.iter().any(|a| !a.set);
        let mut auth: Vec<String> = row
            .auth
            .iter()
            .map(|a| {
                let name = a.env.unwrap_or("file");
                format!("{name} {}", if a.set { "set" } else { "missing" })
            })
            .collect();
        // One variable may stand for several schemes.
        let mut seen = std::collections::HashSet::new();
        auth.retain(|told| seen.insert(told.clone()));
        let (auth, paint) = match (auth.is_empty(), missing) {
            (true, _) => ("none".to_owned(), Paint::Dim),
            (false, true) => (auth.join(", "), Paint::Yellow),
            (false, false) => (auth.join(", "), Paint::Green),
        };
        vec![
            (row.name.clone(), Paint::Bold),
            (row.base_url.clone(), Paint::Plain),
            (auth, paint),
            (row.operations.to_string(), Paint::Plain),
        ]
    });
    print(out, &["SERVICE", "BASE URL", "AUTH", "OPERATIONS"], cells.collect())
}

/// Prints checks. Returns the exit code.
pub(crate) fn health(out: &Output, rows: &[Health]) -> u8 {
    if out.is_json() {
        return out.json(rows);
    }
    let cells = rows.iter().map(|row| {
        let paint = match row.status {
            HealthStatus::Healthy => Paint::Green,
            HealthStatus::Degraded => Paint::Yellow,
            HealthStatus::Unhealthy => Paint::Red,
        };
        let breaker = if row.breaker == Breaker::Closed { Paint::Dim } else { Paint::Yellow };
        let rate = row.rate.as_ref().map_or_else(|| "-".to_owned(), rate);
        vec![
            (row.service.clone(), Paint::Bold),
            (row.status.to_string(), paint),
            (row.latency_ms.map_or_else(|| "-".to_owned(), |ms| format!("{ms} ms")), Paint::Plain),
            (row.breaker.as_str().to_owned(), breaker),
            (rate, Paint::Dim),
            (row.error.clone().unwrap_or_else(|| "-".to_owned()), Paint::Plain),
        ]
    });
    print(out, &["SERVICE", "STATUS", "LATENCY", "BREAKER", "RATE", "ERROR"], cells.collect())
}

fn rate(rate: &switchboard_client::door::Rate) -> String {
    match (rate.remaining, rate.limit) {
        (Some(left), Some(limit)) => format!("{left}/{limit}"),
        (Some(left), None) => format!("{left} left"),
        (None, Some(limit)) => format!("of {limit}"),
        (None, None) => "-".to_owned(),
    }
}

/// Prints what can be called. Returns the exit code.
pub(crate) fn operations(out: &Output, rows: &[OperationInfo]) -> u8 {
    if out.is_json() {
        return out.json(rows);
    }
    let cells = rows.iter().map(|row| {
        let id = if row.deprecated { Paint::Dim } else { Paint::Bold };
        let mut summary = row.summary.to_owned();
        if row.deprecated {
            summary = format!("(deprecated) {summary}");
        }
        vec![
            (row.id.to_owned(), id),
            (row.route(), Paint::Blue),
            (parameters(row), Paint::Plain),
            (summary.trim().to_owned(), Paint::Dim),
        ]
    });
    print(out, &["OPERATION", "ROUTE", "PARAMETERS", "SUMMARY"], cells.collect())
}

/// `owner repo [state] [body application/json]`: what is in brackets may be left out.
pub(crate) fn parameters(row: &OperationInfo) -> String {
    let mut all: Vec<String> = row
        .parameters
        .iter()
        .map(|p| if p.required { p.name.to_owned() } else { format!("[{}]", p.name) })
        .collect();
    all.extend(row.body.map(|media| format!("body: {media}")));
    if all.is_empty() { "-".to_owned() } else { all.join(" ") }
}

/// Prints rows under a head. Returns the exit code.
pub(crate) fn print(out: &Output, head: &[&str], rows: Vec<Vec<Cell>>) -> u8 {
    let text = match out.is_terminal() {
        true => layout::aligned(out, terminal_width(), head, &rows),
        false => tabbed(head, &rows),
    };
    out.raw(text.as_bytes())
}

/// The width of the terminal; `None` where it does not say, and for one that nothing can be laid out in.
fn terminal_width() -> Option<usize> {
    let (width, _) = terminal_size::terminal_size()?;
    Some(usize::from(width.0)).filter(|width| *width >= 20)
}

fn tabbed(head: &[&str], rows: &[Vec<Cell>]) -> String {
    let mut text = format!("{}\n", head.join("\t"));
    for row in rows {
        // Neither tabs nor line ends of a server's error may break the columns.
        let cells: Vec<String> = row.iter().map(|(cell, _)| cell.replace(['\t', '\n', '\r'], " ")).collect();
        text.push_str(&cells.join("\t"));
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pipe_gets_tabs_and_no_colour() {
        let text = tabbed(&["A", "B"], &[vec![("x\ty".into(), Paint::Red), ("z\n".into(), Paint::Bold)]]);
        assert_eq!(text, "A\tB\nx y\tz \n");
    }

    #[test]
    fn parameters_say_what_may_be_left_out() {
        let rows = crate::testing::OPERATIONS;
        assert_eq!(parameters(&rows[0]), "id [view] [X-Trace]");
        assert_eq!(parameters(&rows[1]), "body: application/json");
        assert_eq!(parameters(&rows[2]), "-");
    }
}
