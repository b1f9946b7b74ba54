//! The fault suite: a generated client against servers on loopback that misbehave.
//!
//! A line for each fault; exit code 1 when one is off, or a real server is not there that was asked for, 2 when a
//! word of the command line is no fault. The servers keep the books: see `server`.

mod bombs;
mod calls;
mod crowd;
mod cuts;
mod down;
mod frames;
mod lies;
mod places;
mod real;
mod row;
mod rules;
mod server;
mod sockets;
mod still;
mod streams;
mod tls;
mod waits;
mod watch;

use std::pin::Pin;
use std::process::ExitCode;

use peak_alloc::PeakAlloc;
use row::Row;

#[global_allocator]
static PEAK: PeakAlloc = PeakAlloc;

/// A fault: its name, and what it does. The argument says whether only the quick part is wanted.
type Fault = (&'static str, fn(bool) -> Pin<Box<dyn Future<Output = Row>>>);

/// A fault that is off is done so often, as long as the machine stands still meanwhile.
const TRIES: u32 = 3;

/// The table of a module's faults.
macro_rules! faults {
    ($($name:literal: $fault:ident,)*) => {
        pub const FAULTS: &[crate::Fault] = &[$(($name, |quick| Box::pin($fault($name, quick)))),*];
    };
}
use faults;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |word: &str| arguments.iter().any(|argument| argument == word);
    if has("--crowd-server") {
        return crowd::serve();
    }
    let (quick, json, real) = (has("--quick"), has("--json"), has("--real"));
    let only: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with("--")).collect();
    let wanted = |name: &str| only.is_empty() || only.iter().any(|word| name.contains(word.as_str()));
    let groups = [
        sockets::FAULTS,
        cuts::FAULTS,
        lies::FAULTS,
        bombs::FAULTS,
        waits::FAULTS,
        down::FAULTS,
        places::FAULTS,
        streams::FAULTS,
        tls::FAULTS,
        frames::FAULTS,
        crowd::FAULTS,
    ];
    let own = groups.into_iter().flatten().filter(|_| !real);
    let others = real::FAULTS.iter().filter(|_| real);
    let faults: Vec<_> = own.chain(others).collect();
    let rules = if real { Vec::new() } else { rules::names() };
    // A word that fits nothing would be a run that finds nothing.
    let fits = |word: &str| {
        faults.iter().any(|(name, _)| name.contains(word)) || rules.iter().any(|name| name.contains(word))
    };
    if let Some(word) = only.iter().find(|word| !fits(word)) {
        eprintln!("error: no fault is called `{word}`");
        return ExitCode::from(2);
    }
    watch::start();
    still::start();
    if !json {
        row::print_head();
    }
    let mut rows = Vec::new();
    let run = |name: &str, fault: fn(bool) -> Pin<Box<dyn Future<Output = Row>>>| {
        let mut tries = 1;
        let row = loop {
            still::forget();
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build();
            let row = runtime.expect("a runtime").block_on(fault(quick));
            match still::stood().filter(|_| !row.good()) {
                Some(stood) if tries < TRIES => {
                    tries += 1;
                    let off = row.off.0.join("; ");
                    eprintln!("once more: {name}: {off}, while the machine stood still for {stood:?}");
                }
                _ => break row,
            }
        };
        if !json {
            row::print(&row);
        }
        debug_assert_eq!(name, row.fault);
        row
    };
    let (there, left_out): (Vec<_>, Vec<_>) = faults
        .into_iter()
        .filter(|(name, _)| wanted(name))
        .partition(|(name, _)| !real || real::is_there(name));
    for (name, fault) in there {
        rows.push(run(name, fault));
    }
    for row in if real { Vec::new() } else { rules::rows(&wanted) } {
        if !json {
            row::print(&row);
        }
        rows.push(row);
    }
    let off = rows.iter().filter(|row| !row.good()).count();
    if json {
        println!("{}", serde_json::json!({ "quick": quick, "off": off, "faults": rows }));
    } else {
        println!("{} faults, {off} off; {} texts searched for secrets", rows.len(), watch::records());
    }
    for (name, _) in &left_out {
        eprintln!("left out: {name} (its server is not there)");
    }
    ExitCode::from(u8::from(off > 0 || !left_out.is_empty()))
}
