//! The fault suite: a generated client against servers on loopback that misbehave.
//!
//! A line for each fault; exit code 1 when one is off. The servers keep the books: see `server`.

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
    watch::start();
    if !json {
        row::print_head();
    }
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
    let mut rows = Vec::new();
    let run = |name: &str, fault: fn(bool) -> Pin<Box<dyn Future<Output = Row>>>| {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build();
        let row = runtime.expect("a runtime").block_on(fault(quick));
        if !json {
            row::print(&row);
        }
        debug_assert_eq!(name, row.fault);
        row
    };
    let own = groups.into_iter().flatten().filter(|_| !real);
    let others = real::FAULTS.iter().filter(|(name, _)| real && real::is_there(name));
    for (name, fault) in own.chain(others) {
        if wanted(name) {
            rows.push(run(name, *fault));
        }
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
    ExitCode::from(u8::from(off > 0))
}
