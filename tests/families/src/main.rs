//! Calls the clients that were made of `tests/specs` against a recording server, and looks at the
//! bytes that went out and the values that came back. A line for each check; exit code 1 if one fails.

#[path = "../../recorder/mod.rs"]
mod recorder;

mod access;
mod answers;
mod bodies;
mod check;
mod dialects;
mod forms;
mod media;
mod names;
mod paths;
mod query;
mod types;
mod unions;

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let groups = [
        query::CHECKS,
        paths::CHECKS,
        bodies::CHECKS,
        forms::CHECKS,
        answers::CHECKS,
        media::CHECKS,
        types::CHECKS,
        unions::CHECKS,
        names::CHECKS,
        access::CHECKS,
        dialects::CHECKS,
    ];
    let mut failed = 0_usize;
    for (name, check) in groups.into_iter().flatten() {
        if check::holds(name, *check).await {
            println!("ok {name}");
        } else {
            println!("FAILED {name}");
            failed += 1;
        }
    }
    ExitCode::from(u8::from(failed > 0))
}
