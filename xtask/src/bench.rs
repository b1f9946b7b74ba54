//! `bench`: what our clients cost, beside those of other generators. The logic is in `tests/bench`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use switchboard_bench::Options;

use crate::{Done, place};

#[derive(Args)]
pub struct Arguments {
    /// What is measured.
    what: What,
    /// Runs the other generators as well, in turn.
    #[arg(long)]
    peers: bool,
    /// Measures with this document instead of the corpus; may be given several times.
    #[arg(long = "spec", value_name = "FILE")]
    specs: Vec<PathBuf>,
    /// Where the peers are installed (by tests/bench/install-peers.sh); else $HOME/peers.
    #[arg(long, value_name = "DIR")]
    peers_root: Option<PathBuf>,
    /// Measures everything so many times, in turn, and takes the least.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
    /// Of `compile`, only these: check, debug, release, tag, program.
    #[arg(long, value_name = "PART", value_delimiter = ',', value_parser = PossibleValuesParser::new(switchboard_bench::PARTS))]
    only: Vec<String>,
    /// Only these generators, by name; ours is `ours`.
    #[arg(long = "tool", value_name = "NAME", value_delimiter = ',', value_parser = PossibleValuesParser::new(switchboard_bench::tools()))]
    tools: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum What {
    /// Time and memory of the compiler for a client.
    Compile,
    /// Time and memory from a document to a client.
    Generate,
    /// Processor time and allocations of a call, against the same call by hand on reqwest.
    Call,
    /// JSON into values, against serde's derived types and a tree.
    Decode,
    /// Compares what the compiler is asked for with the committed budget.
    Budget,
}

pub fn run(arguments: &Arguments) -> Done {
    let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let options = Options {
        root: place::root(),
        specs: arguments.specs.clone(),
        peers: arguments.peers,
        peers_root: arguments.peers_root.clone().unwrap_or_else(|| home.join("peers")),
        rounds: usize::from(arguments.rounds),
        only: arguments.only.clone(),
        tools: arguments.tools.clone(),
    };
    std::fs::create_dir_all(options.root.join("target/bench")).map_err(|error| error.to_string())?;
    match arguments.what {
        What::Compile => switchboard_bench::compile(&options),
        What::Generate => switchboard_bench::generate(&options),
        What::Call => switchboard_bench::call(&options),
        What::Decode => switchboard_bench::decode(&options),
        What::Budget => switchboard_bench::budget(&options),
    }?;
    Ok(ExitCode::SUCCESS)
}
