//! The command line of the workspace: arguments in, lines and an exit code out.

/// In place of the standard's, which panics where nobody reads on, as in `cargo xtask lint | head`: the work goes on.
macro_rules! println {
    ($($words:tt)*) => {{
        use std::io::Write as _;
        crate::printed(writeln!(std::io::stdout(), $($words)*));
    }};
}

/// Likewise.
macro_rules! print {
    ($($words:tt)*) => {{
        use std::io::Write as _;
        crate::printed(write!(std::io::stdout(), $($words)*));
    }};
}

mod bench;
mod bundle;
mod ci;
mod corpus;
mod demo;
mod diff;
mod edit;
mod faults;
mod generate;
mod lint;
mod new;
mod place;
mod revision;
mod show;
mod sync;
mod watch;
mod wire;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::OnceLock;

use clap::{Args, Parser, Subcommand};

/// Typed clients of every API of a catalog.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Generates the workspace of clients.
    Generate(generate::Arguments),
    /// Shows all remarks about the specs; generates nothing.
    Lint(lint::Arguments),
    /// Generates every spec under a folder, to see that all come out.
    Corpus(corpus::Arguments),
    /// Shows what changed in the services, and the versions that follow.
    Diff(diff::Arguments),
    /// Prints one plain OpenAPI 3.0 document of a service.
    Bundle(bundle::Arguments),
    /// Calls every operation of every spec under a folder and has others judge what went over the wire.
    Wire(wire::Arguments),
    /// Calls a generated client against servers that misbehave, and judges by what the servers saw.
    Faults(faults::Arguments),
    /// Shows all of it with nothing but this checkout: no key, no network.
    Demo,
    /// Adds a service to the catalog.
    New(new::Arguments),
    /// Refreshes specs from their origins.
    Sync(sync::Arguments),
    /// Measures what clients cost to compile, to generate and to use.
    Bench(bench::Arguments),
    /// Runs all that must hold before a change lands.
    Ci,
}

/// Where the catalog is.
#[derive(Args, Clone)]
struct CatalogArgument {
    /// The catalog.
    #[arg(long = "catalog", value_name = "FILE")]
    file: Option<PathBuf>,
}

/// A failed command: the message for the user; the exit code is 1.
type Done = Result<ExitCode, String>;

/// Why what was printed did not arrive, as on a full disk.
static CUT: OnceLock<String> = OnceLock::new();

/// A reader that has seen enough closes the pipe, which is no error. Whoever gets half of it otherwise is told.
fn printed(done: std::io::Result<()>) {
    if let Err(error) = done
        && error.kind() != std::io::ErrorKind::BrokenPipe
    {
        let _ = CUT.set(error.to_string());
    }
}

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1);
    if words.next().is_some_and(|word| word == switchboard_bench::MEASURED) {
        let words: Vec<String> = words.map(|word| word.to_string_lossy().into_owned()).collect();
        return ExitCode::from(switchboard_bench::measured(&words));
    }
    // A wrong command line ends here with 2.
    let done = match Line::parse().command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Lint(arguments) => lint::run(&arguments),
        Command::Corpus(arguments) => corpus::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Bundle(arguments) => bundle::run(&arguments),
        Command::Wire(arguments) => wire::run(&arguments),
        Command::Faults(arguments) => faults::run(&arguments),
        Command::Demo => demo::run(),
        Command::New(arguments) => new::run(&arguments),
        Command::Sync(arguments) => sync::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Ci => ci::run(),
    };
    let code = done.unwrap_or_else(|message| {
        eprintln!("error: {}", switchboard_generator::visible(&message));
        ExitCode::FAILURE
    });
    printed(std::io::stdout().flush());
    match CUT.get() {
        None => code,
        Some(why) => {
            eprintln!("error: stdout: {why}");
            ExitCode::FAILURE
        }
    }
}
