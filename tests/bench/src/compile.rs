//! `bench compile`: what the compiler charges for a client.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use switchboard_generator::catalog::Service;
use switchboard_generator::pipeline;
use switchboard_generator::remark::Remarks;

use crate::generate::{reason, short, whole};
use crate::measure::{Cost, Job};
use crate::options::{Options, Spec};
use crate::table::{Table, megabytes};
use crate::tools::{self, Client, Tool};
use crate::{Said, compiled, count, user};

/// How a crate is compiled: the name, and cargo's words.
pub(crate) const MODES: &[(&str, &[&str])] =
    &[("check", &["check"]), ("debug", &["build"]), ("release", &["build", "--release"])];

/// What was measured of one client.
struct Row {
    tool: Tool,
    client: Client,
    counted: count::Counted,
    /// It has every operation of the document.
    whole: bool,
    /// By mode; `None` where it does not compile.
    costs: Vec<(usize, Result<Cost, String>)>,
    /// The rlib of the release build, in bytes.
    rlib: Option<u64>,
}

/// Runs it.
///
/// # Errors
/// When no document can be found, or ours fails.
pub fn compile(options: &Options) -> Said<()> {
    let documents = options.documents()?;
    let tools = tools::taking_part(options)?;
    for spec in documents {
        let rows = document(options, &tools, &spec)?;
        let ours = rows.iter().find(|row| row.tool == Tool::Ours);
        if let Some(ours) = ours.filter(|_| options.wants("tag") || options.wants("program")) {
            user::measure(options, &spec, &ours.client, &peers(&rows))?;
        }
    }
    Ok(())
}

/// How many operations a document has.
pub(crate) fn operations(spec: &Spec) -> Said<usize> {
    let made = pipeline::run(&Service::new(&spec.key, &spec.file), &mut Remarks::default());
    made.map(|made| made.operations).map_err(|error| error.to_string())
}

/// Those whose output has every operation and does not fail to compile.
fn peers(rows: &[Row]) -> user::Peers {
    user::Peers {
        clients: working(rows).map(|row| (row.tool, row.client.clone())).collect(),
        best: (0..MODES.len()).filter_map(|mode| Some((mode, best(rows, mode)?))).collect(),
    }
}

fn working(rows: &[Row]) -> impl Iterator<Item = &Row> {
    rows.iter().filter(|row| row.tool != Tool::Ours && row.works())
}

/// The least that a mode costs with one of the peers.
fn best(rows: &[Row], mode: usize) -> Option<Cost> {
    working(rows).filter_map(|row| row.cost(mode)).reduce(Cost::least)
}

impl Row {
    /// What a mode cost, where it could be built.
    fn cost(&self, mode: usize) -> Option<Cost> {
        let (_, cost) = self.costs.iter().find(|(known, _)| *known == mode)?;
        cost.as_ref().ok().copied()
    }

    /// Whether ours is compared with it.
    fn works(&self) -> bool {
        self.whole && self.costs.iter().all(|(_, cost)| cost.is_ok())
    }
}

/// Compiles the whole client of each tool.
fn document(options: &Options, tools: &[Tool], spec: &Spec) -> Said<Vec<Row>> {
    let wanted = operations(spec)?;
    println!("\n{}: {wanted} operations\n", spec.key);
    let mut rows: Vec<Row> = Vec::new();
    for tool in tools {
        match tools::generate(options, *tool, spec) {
            Ok(client) => {
                let counted = count::folder(&client.folder);
                let whole = whole(counted.operations, wanted);
                rows.push(Row { tool: *tool, client, counted, whole, costs: Vec::new(), rlib: None });
            }
            Err(said) if *tool != Tool::Ours => {
                println!("{} does not generate: {}", tool.name(), short(reason(&said)));
            }
            Err(said) => return Err(said),
        }
    }
    for (at, (name, words)) in MODES.iter().enumerate().filter(|(_, (name, _))| options.wants(name)) {
        for round in 0..options.rounds.max(1) {
            for row in &mut rows {
                if row.costs.iter().any(|(_, cost)| cost.is_err()) {
                    continue;
                }
                let cost = one(options, row, words, round == 0);
                if round == 0 && row.tool != Tool::Ours {
                    compiled::remember(options, &row.client, &cost)?;
                }
                if row.tool == Tool::Ours {
                    cost.as_ref().map_err(|said| format!("ours does not compile ({name}): {said}"))?;
                }
                match row.costs.iter_mut().find(|(known, _)| *known == at) {
                    Some((_, Ok(known))) => *known = cost.map_or(*known, |cost| known.least(cost)),
                    _ => row.costs.push((at, cost)),
                }
                if *name == "release" {
                    row.rlib = rlib(options, &row.client);
                }
            }
        }
    }
    print(&rows);
    Ok(rows)
}

/// Compiles the client alone: all that it depends on is there already.
fn one(options: &Options, row: &Row, words: &[&str], first: bool) -> Said<Cost> {
    let job =
        cargo(options, &row.client.folder).args(words.iter().copied()).args(["-p", &row.client.package]);
    if first {
        job.cost()?;
    }
    touch(&row.client.root_file(row.tool))?;
    job.cost()
}

/// Cargo, with one target folder for all, and nothing kept between builds of a client.
pub(crate) fn cargo(options: &Options, folder: &Path) -> Job {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let target = options.home().join("target").display().to_string();
    // A wrapper that remembers what it has compiled would be measured in rustc's place. All have the same debug
    // information, cargo's own choice, whatever their workspace says: a user's own workspace decides for itself.
    Job::new(cargo, folder)
        .bounds(options.bounds)
        .env("CARGO_PROFILE_DEV_DEBUG", "true")
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTC_WRAPPER", "")
        .args(["--quiet"])
}

/// Makes cargo compile a crate again.
pub(crate) fn touch(file: &Path) -> Said<()> {
    let open = File::options().append(true).open(file);
    open.and_then(|file| file.set_modified(SystemTime::now()))
        .map_err(|error| format!("{}: {error}", file.display()))
}

fn rlib(options: &Options, client: &Client) -> Option<u64> {
    let name = format!("lib{}.rlib", client.package.replace('-', "_"));
    let file: PathBuf = options.home().join("target/release").join(name);
    file.metadata().ok().map(|data| data.len())
}

fn print(rows: &[Row]) {
    let head = ["build", "tool", "operations", "lines", "seconds", "CPU", "memory", "rlib"];
    let tail = ["ours by the best: s", "CPU", "memory"];
    let mut table = Table::new(&[&head[..], &tail[..]].concat());
    for (mode, (name, _)) in MODES.iter().enumerate() {
        let best = best(rows, mode);
        for row in rows.iter().filter(|row| row.costs.iter().any(|(known, _)| *known == mode)) {
            let mut cells = vec![
                (*name).to_owned(),
                row.tool.name().to_owned(),
                row.counted.operations.to_string(),
                row.counted.lines.to_string(),
            ];
            let found = row.costs.iter().find(|(known, _)| *known == mode);
            let cost = match found.map(|(_, cost)| cost) {
                Some(Ok(cost)) => *cost,
                Some(Err(said)) => {
                    cells.push(compiled::why_not(said));
                    table.row(cells);
                    continue;
                }
                None => continue,
            };
            let rlib = row.rlib.filter(|_| *name == "release");
            let rlib = rlib.map_or_else(String::new, |bytes| megabytes(bytes as f64 / 1e6));
            cells.extend(user::costs(cost));
            cells.push(rlib);
            if row.tool == Tool::Ours {
                cells.extend(user::ratios(cost, best));
            }
            table.row(cells);
        }
    }
    table.print();
}
