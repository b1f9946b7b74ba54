//! `bench generate`: from the document to the files, from nothing and with nothing changed.

use crate::compiled::Known;
use crate::measure::Cost;
use crate::options::{Options, Spec};
use crate::table::{Table, megabytes, ratio, seconds};
use crate::tools::{self, Tool};
use crate::{Said, compiled, count};

/// What is known of one tool's output.
struct Row {
    tool: Tool,
    /// What is in it, and whether it compiles; or why there is none.
    made: Result<(count::Counted, Known), String>,
    cost: Option<Cost>,
}

/// Runs it.
///
/// # Errors
/// When no document can be found, or ours fails.
pub fn generate(options: &Options) -> Said<()> {
    let documents = options.documents()?;
    let tools = tools::taking_part(options)?;
    for spec in documents {
        document(options, &tools, &spec)?;
    }
    if options.peers {
        println!(
            "\nA peer's \"operations\" are the functions of its output that send. Ours is compared with the best of the\n\
             peers that have every operation and whose output is not known to fail to compile; \"not known\" becomes\n\
             known by --compiles, or by `bench compile --peers --only check`."
        );
    }
    Ok(())
}

fn document(options: &Options, tools: &[Tool], spec: &Spec) -> Said<()> {
    // First of all, since it says what is wrong with a file that is no document.
    let wanted = crate::compile::operations(spec)?;
    let size = std::fs::metadata(&spec.file).map_or(0, |data| data.len());
    let mut rows: Vec<Row> = tools.iter().map(|tool| Row::new(*tool)).collect();
    let mut again: Option<Cost> = None;
    for round in 0..options.rounds.max(1) {
        for row in &mut rows {
            let client = match tools::generate(options, row.tool, spec) {
                Ok(client) => client,
                Err(said) if row.tool != Tool::Ours => {
                    row.made = Err(said);
                    continue;
                }
                Err(said) => return Err(said),
            };
            if round == 0 {
                let compiles = match row.tool {
                    Tool::Ours => Known::Nothing,
                    _ if options.compiles => compiled::find_out(options, &client)?,
                    _ => compiled::known(options, &client),
                };
                row.made = Ok((count::folder(&client.folder), compiles));
            }
            row.cost = Some(row.cost.map_or(client.cost, |known| known.least(client.cost)));
            if row.tool == Tool::Ours {
                let cost = tools::ours(options, spec, &client.folder)?.cost()?;
                again = Some(again.map_or(cost, |known| known.least(cost)));
            }
        }
    }
    println!("\n{}: {wanted} operations, {:.1} MB\n", spec.key, size as f64 / 1e6);
    print(&rows, again, wanted);
    Ok(())
}

impl Row {
    fn new(tool: Tool) -> Self {
        Self { tool, made: Err(String::new()), cost: None }
    }

    /// Whether ours is compared with it.
    fn works(&self, wanted: usize) -> bool {
        let good =
            |made: &(count::Counted, Known)| whole(made.0.operations, wanted) && made.1 != Known::Fails;
        self.tool != Tool::Ours && self.made.as_ref().is_ok_and(good)
    }
}

fn print(rows: &[Row], again: Option<Cost>, wanted: usize) {
    let best = rows.iter().filter(|row| row.works(wanted)).filter_map(|row| row.cost).reduce(Cost::least);
    let head = ["tool", "operations", "lines", "compiles", "seconds", "CPU", "memory"];
    let tail = ["ours by the best: s", "CPU", "memory"];
    let mut table = Table::new(&[&head[..], &tail[..]].concat());
    let costs = |cost: Cost| [seconds(cost.seconds), seconds(cost.cpu), megabytes(cost.memory)];
    for row in rows {
        let name = row.tool.name().to_owned();
        let (counted, compiles, cost) = match (&row.made, row.cost) {
            (Ok((counted, compiles)), Some(cost)) => (counted, compiles, cost),
            (Ok(_), None) => continue,
            (Err(said), _) => {
                table.row(vec![name, format!("fails: {}", short(reason(said)))]);
                continue;
            }
        };
        let ours = row.tool == Tool::Ours;
        let compiles = if ours { String::new() } else { compiles.word().to_owned() };
        let mut cells = vec![name, counted.operations.to_string(), counted.lines.to_string(), compiles];
        cells.extend(costs(cost));
        if ours {
            cells.push(ratio(cost.seconds, best.map(|best| best.seconds)));
            cells.push(ratio(cost.cpu, best.map(|best| best.cpu)));
            cells.push(ratio(cost.memory, best.map(|best| best.memory)));
        }
        table.row(cells);
    }
    if let Some(cost) = again {
        let mut cells = vec!["ours, nothing changed".to_owned(), String::new(), String::new(), String::new()];
        cells.extend(costs(cost));
        table.row(cells);
    }
    table.print();
}

/// Whether an output holds every operation of the document. More are callbacks, and helpers that send.
pub(crate) fn whole(operations: usize, wanted: usize) -> bool {
    operations >= wanted
}

/// The line of a message that says most: that of a bound, or the first.
pub(crate) fn reason(said: &str) -> &str {
    let stopped = said.find("stopped: ").and_then(|at| said.get(at..));
    stopped.unwrap_or(said).lines().next().unwrap_or_default()
}

/// The start of a message, for a cell.
pub(crate) fn short(text: &str) -> String {
    let text = text.rsplit_once("): ").map_or(text, |(_, why)| if why.is_empty() { text } else { why });
    text.chars().filter(|letter| *letter != '|').take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::{reason, short, whole};

    #[test]
    fn a_peer_that_drops_an_operation_is_not_whole() {
        assert!(whole(845, 845) && whole(847, 845));
        assert!(!whole(844, 845) && !whole(0, 1));
    }

    #[test]
    fn a_reason_is_the_bound_where_there_is_one() {
        let said =
            "cargo failed (exit status: 124): error: x\nstopped: it ran for more than 1 minutes (--minutes)";
        assert_eq!(reason(said), "stopped: it ran for more than 1 minutes (--minutes)");
        assert_eq!(short(reason("/bin/x failed (exit status: 1): no | such\nmore")), "no  such");
        assert_eq!(short("x failed (exit status: 1): "), "x failed (exit status: 1): ");
    }
}
