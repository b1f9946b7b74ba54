//! `bench generate`: from the document to the files, from nothing and with nothing changed.

use crate::measure::Cost;
use crate::options::{Options, Spec};
use crate::table::{Table, megabytes, ratio, seconds};
use crate::tools::{self, Tool};
use crate::{Said, count};

/// Runs it.
///
/// # Errors
/// When no document can be found, or ours fails.
pub fn generate(options: &Options) -> Said<()> {
    let tools = tools::taking_part(options)?;
    println!(
        "A peer's \"operations\" are the functions of its output that send. Whether that output compiles"
    );
    println!("is the matter of `bench compile`; a peer that leaves operations out is not compared with.");
    for spec in options.documents()? {
        document(options, &tools, &spec)?;
    }
    Ok(())
}

fn document(options: &Options, tools: &[Tool], spec: &Spec) -> Said<()> {
    let size = std::fs::metadata(&spec.file).map_or(0, |data| data.len());
    let mut costs: Vec<(Tool, Cost)> = Vec::new();
    let mut rows: Vec<(Tool, Result<count::Counted, String>)> = Vec::new();
    let mut again: Option<Cost> = None;
    for round in 0..options.rounds.max(1) {
        for tool in tools {
            let client = match tools::generate(options, *tool, spec) {
                Ok(client) => client,
                Err(said) if *tool != Tool::Ours => {
                    if round == 0 {
                        rows.push((*tool, Err(said)));
                    }
                    continue;
                }
                Err(said) => return Err(said),
            };
            if round == 0 {
                rows.push((*tool, Ok(count::folder(&client.folder))));
            }
            merge(&mut costs, *tool, client.cost);
            if *tool == Tool::Ours {
                let cost = tools::ours(options, spec, &client.folder)?.cost()?;
                again = Some(again.map_or(cost, |known| known.least(cost)));
            }
        }
    }
    let wanted = crate::compile::operations(spec)?;
    let cost_of = |tool: Tool| costs.iter().find(|(known, _)| *known == tool).map(|(_, cost)| *cost);
    let best = rows
        .iter()
        .filter(|(tool, counted)| {
            *tool != Tool::Ours && counted.as_ref().is_ok_and(|c| whole(c.operations, wanted))
        })
        .filter_map(|(tool, _)| cost_of(*tool))
        .reduce(Cost::least);
    println!("\n{}: {wanted} operations, {:.1} MB\n", spec.key, size as f64 / 1e6);
    let mut table = Table::new(&[
        "tool",
        "operations",
        "lines",
        "seconds",
        "CPU",
        "memory",
        "ours by the best: s",
        "CPU",
    ]);
    for (tool, counted) in &rows {
        let (Ok(counted), Some(cost)) = (counted, cost_of(*tool)) else {
            let why = counted.as_ref().err().and_then(|said| said.lines().next()).unwrap_or_default();
            table.row(vec![tool.name().to_owned(), format!("fails: {}", short(why))]);
            continue;
        };
        let mut row = vec![
            tool.name().to_owned(),
            counted.operations.to_string(),
            counted.lines.to_string(),
            seconds(cost.seconds),
            seconds(cost.cpu),
            megabytes(cost.memory),
        ];
        if *tool == Tool::Ours {
            row.push(ratio(cost.seconds, best.map(|best| best.seconds)));
            row.push(ratio(cost.cpu, best.map(|best| best.cpu)));
        }
        table.row(row);
    }
    if let Some(cost) = again {
        let name = "ours, nothing changed".to_owned();
        table.row(vec![
            name,
            String::new(),
            String::new(),
            seconds(cost.seconds),
            seconds(cost.cpu),
            megabytes(cost.memory),
        ]);
    }
    table.print();
    Ok(())
}

/// Whether an output holds what the document has, a few helpers more or less.
pub(crate) fn whole(operations: usize, wanted: usize) -> bool {
    operations * 10 >= wanted * 9
}

pub(crate) fn merge(costs: &mut Vec<(Tool, Cost)>, tool: Tool, cost: Cost) {
    match costs.iter_mut().find(|(known, _)| *known == tool) {
        Some((_, known)) => *known = known.least(cost),
        None => costs.push((tool, cost)),
    }
}

/// The start of a message, for a cell.
pub(crate) fn short(text: &str) -> String {
    text.chars().filter(|letter| *letter != '|').take(60).collect()
}
