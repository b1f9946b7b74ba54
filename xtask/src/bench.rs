//! `bench`: what our clients cost, beside those of other generators. The logic is in `tests/bench`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use clap::{Args, CommandFactory as _, ValueEnum};
use switchboard_bench::{Bounds, Options};

use crate::{Done, Line, place};

#[derive(Args)]
pub struct Arguments {
    /// What is measured.
    what: What,
    /// Runs the other generators as well, in turn; `call` and `decode` compare with reqwest and serde instead.
    #[arg(long)]
    peers: bool,
    /// Of `compile` and `generate`, measures with this document instead of the corpus; may be given several times.
    #[arg(long = "spec", value_name = "FILE")]
    specs: Vec<PathBuf>,
    /// Where the peers are installed (by tests/bench/install-peers.sh); else $HOME/peers.
    #[arg(long, value_name = "DIR", requires = "peers")]
    peers_root: Option<PathBuf>,
    /// Of `compile` and `generate`, measures everything so many times, in turn, and takes the least; else once.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    rounds: Option<u16>,
    /// Of `compile`, only these: check, debug, release, tag, program.
    #[arg(long, value_name = "PART", value_delimiter = ',', value_parser = PossibleValuesParser::new(switchboard_bench::PARTS))]
    only: Vec<String>,
    /// Of `compile` and `generate`, only these generators, by name; ours is `ours`.
    #[arg(long = "tool", value_name = "NAME", value_delimiter = ',', value_parser = PossibleValuesParser::new(switchboard_bench::tools()))]
    tools: Vec<String>,
    /// Of `generate`, checks each peer's output of which it is not known whether it compiles, once.
    #[arg(long, requires = "peers")]
    compiles: bool,
    /// Of `compile` and `generate`, stops a command that runs longer; else after 15 minutes.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    minutes: Option<u16>,
    /// Of `compile` and `generate`, stops a command that holds more; else at 16 GB.
    #[arg(long, value_name = "GB", value_parser = clap::value_parser!(u16).range(1..))]
    memory: Option<u16>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
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

impl Arguments {
    /// What is given and would be ignored: a wrong command line, said before anything runs.
    fn refused(&self) -> Option<String> {
        let documents = matches!(self.what, What::Compile | What::Generate);
        let given = [
            ("--peers", self.peers, self.what != What::Budget),
            ("--peers-root", self.peers_root.is_some(), documents),
            ("--spec", !self.specs.is_empty(), documents),
            ("--rounds", self.rounds.is_some(), documents),
            ("--tool", !self.tools.is_empty(), documents),
            ("--minutes", self.minutes.is_some(), documents),
            ("--memory", self.memory.is_some(), documents),
            ("--only", !self.only.is_empty(), self.what == What::Compile),
            ("--compiles", self.compiles, self.what == What::Generate),
        ];
        let what = self.what.to_possible_value()?;
        if let Some((flag, ..)) = given.iter().find(|(_, given, taken)| *given && !taken) {
            return Some(format!("`bench {}` has no use for {flag}", what.get_name()));
        }
        let peer = self.tools.iter().find(|name| *name != "ours" && !self.peers)?;
        Some(format!("{peer} runs with --peers alone"))
    }
}

pub fn run(arguments: &Arguments) -> Done {
    if let Some(why) = arguments.refused() {
        let mut line = Line::command();
        line.build();
        let command = line.find_subcommand_mut("bench").ok_or("there is no `bench`")?;
        command.error(ErrorKind::ArgumentConflict, why).exit();
    }
    let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let usual = Bounds::default();
    let options = Options {
        root: place::root(),
        specs: arguments.specs.clone(),
        peers: arguments.peers,
        peers_root: arguments.peers_root.clone().unwrap_or_else(|| home.join("peers")),
        rounds: arguments.rounds.map_or(1, usize::from),
        only: arguments.only.clone(),
        tools: arguments.tools.clone(),
        compiles: arguments.compiles,
        bounds: Bounds {
            minutes: arguments.minutes.unwrap_or(usual.minutes),
            gigabytes: arguments.memory.unwrap_or(usual.gigabytes),
        },
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
