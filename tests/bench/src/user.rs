//! What somebody pays who uses a little of a huge API: the build of one tag's feature, and a program
//! that calls three operations. Beside a peer's: its whole client, and a program that has it and makes as many calls
//! by hand.

use std::path::{Path, PathBuf};

use switchboard_generator::catalog::Service;
use switchboard_generator::pipeline::{self, Made};
use switchboard_generator::remark::Remarks;

use crate::compile::{MODES, cargo, touch};
use crate::measure::{Cost, Job};
use crate::options::{Options, Spec};
use crate::table::{Table, megabytes, ratio, seconds};
use crate::tools::{Client, Tool, put};
use crate::{Said, called, compiled, programs};

/// What the same run has of the peers that have every operation.
#[derive(Debug, Default)]
pub(crate) struct Peers {
    /// Their clients.
    pub clients: Vec<(Tool, Client)>,
    /// The least that one of those that compile takes for its whole client, by mode.
    pub best: Vec<(usize, Cost)>,
}

/// A build that was measured.
struct Entry {
    what: String,
    ours: bool,
    mode: usize,
    changed: bool,
    cost: Said<Cost>,
    /// Of the binary.
    bytes: Option<u64>,
}

/// A program to build.
struct Subject<'a> {
    what: String,
    tool: Tool,
    folder: PathBuf,
    manifest: String,
    text: String,
    /// Its lock file is a copy of this one.
    lock: PathBuf,
    client: &'a Client,
}

pub(crate) fn measure(options: &Options, spec: &Spec, ours: &Client, peers: &Peers) -> Said<()> {
    let made = pipeline::run(&Service::new(&spec.key, &spec.file), &mut Remarks::default())
        .map_err(|error| error.to_string())?;
    let head = ["what", "build", "seconds", "CPU", "memory", "binary, bytes"];
    let tail = ["ours by the best: s", "CPU", "memory", "binary"];
    let mut table = Table::new(&[&head[..], &tail[..]].concat());
    if options.wants("tag") {
        tag(options, spec, &made, &ours.folder, peers, &mut table)?;
    }
    if options.wants("program") {
        program(options, spec, &made, ours, peers, &mut table)?;
    }
    println!();
    table.print();
    if !peers.clients.is_empty() {
        println!(
            "\nA tag is compared with the best peer's whole client, where this run has built it; a program that calls with one\n\
             that depends on a peer's whole client and calls as often by hand on its reqwest, which decodes nothing. What a\n\
             peer's user can leave out of its client is not measured, and a binary may load the system's TLS: ours has its own."
        );
    }
    Ok(())
}

/// The feature with the most operations.
fn tag(
    options: &Options,
    spec: &Spec,
    made: &Made,
    client: &Path,
    peers: &Peers,
    table: &mut Table,
) -> Said<()> {
    let Some(group) = made.plan.groups.iter().max_by_key(|group| group.operations.len()) else {
        return Ok(());
    };
    for (at, (name, words)) in MODES.iter().enumerate() {
        let job = cargo(options, client).args(words.iter().copied()).args([
            "-p",
            &spec.key,
            "--no-default-features",
            "--features",
            &group.feature,
        ]);
        job.cost()?;
        let mut least: Option<Cost> = None;
        for _ in 0..options.rounds.max(1) {
            touch(&client.join(&spec.key).join("src/lib.rs"))?;
            let cost = job.cost()?;
            least = Some(least.map_or(cost, |known| known.least(cost)));
        }
        let Some(cost) = least else { continue };
        let what = format!("feature `{}`, {} operations", group.feature, group.operations.len());
        let best = peers.best.iter().find(|(mode, _)| *mode == at).map(|(_, cost)| *cost);
        let mut cells = vec![what, (*name).to_owned()];
        cells.extend(costs(cost));
        cells.push(String::new());
        cells.extend(ratios(cost, best));
        table.row(cells);
    }
    Ok(())
}

pub(crate) fn costs(cost: Cost) -> [String; 3] {
    [seconds(cost.seconds), seconds(cost.cpu), megabytes(cost.memory)]
}

pub(crate) fn ratios(cost: Cost, best: Option<Cost>) -> [String; 3] {
    [
        ratio(cost.seconds, best.map(|best| best.seconds)),
        ratio(cost.cpu, best.map(|best| best.cpu)),
        ratio(cost.memory, best.map(|best| best.memory)),
    ]
}

/// A program, with all features of the client and with those alone that it needs; and one for each peer.
fn program(
    options: &Options,
    spec: &Spec,
    made: &Made,
    ours: &Client,
    peers: &Peers,
    table: &mut Table,
) -> Said<()> {
    let calls = called::calls(made);
    if calls.is_empty() {
        println!("{}: no operation can be called with plain values alone; no program is built", spec.key);
        return Ok(());
    }
    let features: Vec<&str> = calls.iter().map(|(group, _, _)| group.feature.as_str()).collect();
    let (none, some) = (called::text(spec, &[])?, called::text(spec, &calls)?);
    let mut subjects = vec![
        own(options, spec, ours, NO_CALL, &none, None),
        own(options, spec, ours, "program of 3 calls, whole client", &some, None),
        own(options, spec, ours, "program of 3 calls, only their tags", &some, Some(&features)),
    ];
    for (tool, client) in &peers.clients {
        let text = called::by_hand(&client.package, made, &calls)?;
        match other(options, spec, *tool, client, text) {
            Ok(subject) => subjects.push(subject),
            Err(why) => println!("{}: no program is built, {why}", tool.name()),
        }
    }
    let mut entries: Vec<Entry> = Vec::new();
    for round in 0..options.rounds.max(1) {
        for subject in &subjects {
            built(options, subject, round == 0, &mut entries)?;
        }
    }
    for entry in &entries {
        row(entry, &entries, table);
    }
    Ok(())
}

fn row(entry: &Entry, entries: &[Entry], table: &mut Table) {
    let (name, _) = MODES[entry.mode];
    let done = if entry.changed { "one line changed" } else { "client and program" };
    let mut cells = vec![entry.what.clone(), format!("{name}, {done}")];
    let cost = match &entry.cost {
        Ok(cost) => *cost,
        Err(said) => {
            cells.push(compiled::why_not(said));
            return table.row(cells);
        }
    };
    cells.extend(costs(cost));
    cells.push(entry.bytes.map(|bytes| bytes.to_string()).unwrap_or_default());
    if entry.ours && entry.what != NO_CALL {
        let same = |other: &&Entry| {
            !other.ours && other.mode == entry.mode && other.changed == entry.changed && other.cost.is_ok()
        };
        let others = || entries.iter().filter(same);
        let best = others().filter_map(|other| other.cost.as_ref().ok().copied()).reduce(Cost::least);
        cells.extend(ratios(cost, best));
        let least = others().filter_map(|other| other.bytes).min();
        cells.push(
            entry.bytes.map(|bytes| ratio(bytes as f64, least.map(|bytes| bytes as f64))).unwrap_or_default(),
        );
    }
    table.row(cells);
}

/// Builds a program in each way, clean and after a line is changed; what it cost is put among the rest.
fn built(options: &Options, subject: &Subject<'_>, first: bool, entries: &mut Vec<Entry>) -> Said<()> {
    let (folder, main) = (&subject.folder, subject.folder.join("src/main.rs"));
    std::fs::create_dir_all(folder.join("src")).map_err(|error| format!("{}: {error}", folder.display()))?;
    programs::lock(&subject.lock, folder)?;
    put(&folder.join("Cargo.toml"), &subject.manifest)?;
    put(&main, &subject.text)?;
    let ours = subject.tool == Tool::Ours;
    for (mode, (name, words)) in MODES.iter().enumerate() {
        let failed = |known: &Entry| known.what == subject.what && known.cost.is_err();
        if entries.iter().any(failed) {
            break;
        }
        let job: Job = cargo(options, folder).args(words.iter().copied());
        let clean = || -> Said<Cost> {
            if first {
                job.cost()?;
            }
            touch(&subject.client.root_file(subject.tool))?;
            touch(&main)?;
            job.cost()
        };
        let changed = || -> Said<Cost> {
            put(&main, &format!("{}\n// One line more.\n", subject.text))?;
            job.cost()
        };
        let clean = clean();
        let changed = clean.is_ok().then(changed);
        put(&main, &subject.text)?;
        let binary = options.home().join("target").join(name).join(package(subject));
        let bytes = binary.metadata().ok().filter(|_| *name != "check").map(|data| data.len());
        for (changed, cost) in [(false, Some(clean)), (true, changed)] {
            let Some(cost) = cost else { continue };
            if ours {
                cost.as_ref().map_err(Clone::clone)?;
            }
            let bytes = bytes.filter(|_| !changed);
            let same = |known: &&mut Entry| {
                known.what == subject.what && known.mode == mode && known.changed == changed
            };
            match entries.iter_mut().find(same) {
                Some(known) => {
                    if let (Ok(least), Ok(cost)) = (&mut known.cost, cost) {
                        *least = least.least(cost);
                    }
                }
                None => entries.push(Entry { what: subject.what.clone(), ours, mode, changed, cost, bytes }),
            }
        }
    }
    Ok(())
}

fn package(subject: &Subject<'_>) -> String {
    format!("{}-program", subject.client.package)
}

/// A program with our client.
fn own<'a>(
    options: &Options,
    spec: &Spec,
    client: &'a Client,
    what: &str,
    text: &str,
    only: Option<&[&str]>,
) -> Subject<'a> {
    let features = only
        .map_or_else(String::new, |features| format!(", default-features = false, features = {features:?}"));
    Subject {
        what: what.to_owned(),
        tool: Tool::Ours,
        folder: options.place(spec).join("program"),
        manifest: manifest(&client.package, &client.folder.join(&client.package), &features, TOKIO),
        text: text.to_owned(),
        lock: options.root.join("Cargo.lock"),
        client,
    }
}

/// A program with a peer's client, which it does not call, since each peer is called in another way: it makes its calls
/// with the reqwest that this client has.
fn other<'a>(
    options: &Options,
    spec: &Spec,
    tool: Tool,
    client: &'a Client,
    text: String,
) -> Said<Subject<'a>> {
    let lock = client.folder.join("Cargo.lock");
    if !lock.exists() {
        cargo(options, &client.folder).args(["generate-lockfile"]).run()?;
    }
    let reqwest = reqwest_of(&lock)?;
    let needs = format!("{TOKIO}reqwest = {{ version = \"={reqwest}\", default-features = false }}\n");
    Ok(Subject {
        what: format!("program that calls by hand, {}", tool.name()),
        tool,
        folder: options.place(spec).join(format!("program-{}", tool.name())),
        manifest: manifest(&client.package, &client.folder, "", &needs),
        text,
        lock,
        client,
    })
}

/// The version of reqwest that a lock file has.
fn reqwest_of(lock: &Path) -> Said<String> {
    let text = std::fs::read_to_string(lock).map_err(|error| format!("{}: {error}", lock.display()))?;
    let behind = "name = \"reqwest\"\nversion = \"";
    let mut versions = text.split(behind).skip(1).filter_map(|rest| rest.split('"').next());
    match (versions.next(), versions.next()) {
        (Some(only), None) => Ok(only.to_owned()),
        (None, _) => Err(format!("{} has no reqwest to call with", lock.display())),
        (Some(_), Some(_)) => Err(format!("{} has several versions of reqwest", lock.display())),
    }
}

/// What it is called that calls nothing.
const NO_CALL: &str = "program of no call, whole client";

/// What any program needs that calls.
const TOKIO: &str = "tokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n";

fn manifest(package: &str, client: &Path, features: &str, needs: &str) -> String {
    format!(
        "[package]\nname = \"{package}-program\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         {package} = {{ path = {client:?}{features} }}\n{needs}\n[profile.release]\nstrip = true\n\n[workspace]\n",
    )
}
