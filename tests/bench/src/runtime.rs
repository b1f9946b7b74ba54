//! `bench call` and `bench decode`: what our clients cost while they run.

use crate::measure::Job;
use crate::options::Options;
use crate::{Said, programs};

/// The same call by our client and by hand on reqwest.
///
/// # Errors
/// When the program cannot be built, or fails.
pub fn call(options: &Options) -> Said<()> {
    let program = programs::built(options, "call")?;
    let run = |words: &[&str]| -> Said<String> {
        Job::new(program.display().to_string(), &options.home()).args(words.iter().copied()).run()
    };
    print!("{}", run(&["compare"])?);
    print!("{}", run(&["many"])?);
    others(options, "the same call by hand on reqwest, which every peer's client is built on");
    Ok(())
}

/// JSON into typed values, into serde's derived ones, and into a tree.
///
/// # Errors
/// When the program cannot be built, or fails.
pub fn decode(options: &Options) -> Said<()> {
    let program = programs::built(options, "decode")?;
    let mut table = crate::table::Table::new(&["size", "into", "CPU", "memory"]);
    for megabytes in ["1", "100"] {
        for way in ["ours", "ours by serde_json", "derived", "value", "ours through value"] {
            // glibc gives the memory of one turn back or keeps it for the next, by thresholds that one way may lie
            // just below and another just above; getting it back would be measured, not decoding.
            let job = Job::new(program.display().to_string(), &options.home())
                .env("MALLOC_TRIM_THRESHOLD_", "268435456")
                .env("MALLOC_MMAP_THRESHOLD_", "33554432")
                .args([way, megabytes]);
            let said = job.run()?;
            let mut words = said.split_whitespace().map(str::to_owned);
            let (cpu, memory) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
            table.row(vec![
                format!("{megabytes} MB"),
                way.to_owned(),
                format!("{cpu} ms"),
                format!("{memory} MB"),
            ]);
        }
    }
    table.print();
    others(options, "the same types with serde's derive, which every peer's types are, and a tree");
    Ok(())
}

/// Why no peer runs, for who asks for them: the goals compare with what a peer can at best come down to.
fn others(options: &Options, with: &str) {
    if options.peers {
        println!("\nNo peer is run for this: what ours is compared with is {with}.");
    }
}
