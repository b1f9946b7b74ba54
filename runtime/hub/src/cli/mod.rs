//! The program `switchboard`.

mod args;
mod batch;
mod body;
mod call;
mod layout;
mod output;
mod raw;
mod stream;
mod table;
mod words;

#[cfg(test)]
mod tests;

use crate::dotenv::DotEnv;
use crate::{Entry, Hub, near};
use args::{Call, Cli, Command};
pub(crate) use args::{Mock as MockArgs, Serve as ServeArgs};
use clap::builder::PossibleValuesParser;
use clap::{CommandFactory, Parser};
use output::Output;
pub(crate) use output::Paint;
use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;
use std::time::Duration;
use switchboard_client::door::HealthStatus;
pub(crate) use table::{Cell, print as print_table};

/// Deeply nested answers are decoded on the workers; without optimisation that takes room.
const STACK: usize = 16 << 20;

/// What every command can use.
pub(crate) struct Context {
    pub(crate) entries: &'static [Entry],
    pub(crate) hub: Hub,
    pub(crate) files: DotEnv,
    pub(crate) out: Output,
}

/// Why a command ended without doing its work: the message, and the exit code.
#[derive(Debug)]
pub(crate) struct Stop {
    pub(crate) message: String,
    pub(crate) code: u8,
}

impl Stop {
    /// The input is wrong.
    pub(crate) fn input(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: 1 }
    }

    /// The command line is wrong.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: 2 }
    }
}

/// What a command comes to: its exit code, or why it stopped.
pub(crate) type Ended = Result<u8, Stop>;

/// The program `switchboard` over a table of services; all that `generated/hub` has to call.
#[must_use]
pub fn main(entries: &'static [Entry]) -> ExitCode {
    run(entries, std::env::args_os())
}

/// The same with the words of the command line given, the program's name first. It writes to the
/// real stdout and stderr.
#[must_use]
pub fn run(entries: &'static [Entry], words: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(raw::part(words)) {
        Ok(cli) => cli,
        Err(error) => {
            // Clap knows what goes to stdout (help, version) and what to stderr.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    match cli.command {
        Command::Completions { shell } => {
            ExitCode::from(Output::new(cli.format).raw(&completions(shell, entries)))
        }
        command => ExitCode::from(with_hub(entries, cli.format, command)),
    }
}

/// The script that completes the words of this program in a shell.
fn completions(shell: clap_complete::Shell, entries: &'static [Entry]) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut completed(entries), "switchboard", &mut script);
    if shell == clap_complete::Shell::Fish {
        // What clap writes for fish has no values of arguments without a name.
        let names: Vec<&str> = entries.iter().map(|entry| entry.service.name).collect();
        script.extend_from_slice(FISH_SERVICES.replace("NAMES", &names.join(" ")).as_bytes());
    }
    script
}

/// `health` takes many services, the others one.
const FISH_SERVICES: &str = r#"
set -g __fish_switchboard_services NAMES
complete -c switchboard -n "__fish_switchboard_using_subcommand health" -f -a "$__fish_switchboard_services"
complete -c switchboard -n "__fish_switchboard_using_subcommand operations call; and not __fish_seen_subcommand_from $__fish_switchboard_services" -f -a "$__fish_switchboard_services"
"#;

/// The command line as a shell is to complete it: with the names of the services.
fn completed(entries: &'static [Entry]) -> clap::Command {
    let names: Vec<&str> = entries.iter().map(|entry| entry.service.name).collect();
    // In place: an argument that is taken out and put back would be the last.
    let named = |argument: clap::Arg| match argument.get_id().as_str() {
        "service" | "services" => argument.value_parser(PossibleValuesParser::new(names.clone())),
        _ => argument,
    };
    ["health", "operations", "call"].into_iter().fold(Cli::command(), |command, name| {
        command.mut_subcommand(name, |command| command.mut_args(&named))
    })
}

/// Builds what the commands share, and runs one.
fn with_hub(entries: &'static [Entry], format: args::Format, command: Command) -> u8 {
    let out = Output::new(format);
    let runtime =
        match tokio::runtime::Builder::new_multi_thread().thread_stack_size(STACK).enable_all().build() {
            Ok(runtime) => runtime,
            Err(error) => {
                out.complain(&format!("the program cannot start: {error}"));
                return 1;
            }
        };
    let (files, remarks) = DotEnv::read(std::path::Path::new("."));
    // An error of a call is JSON on stderr, and a program that reads it expects nothing else there.
    if !matches!(command, Command::Call(_)) || std::io::stderr().is_terminal() {
        remarks.iter().for_each(|remark| out.remark(remark));
    }
    let env = files.lookup();
    let mut builder = Hub::builder(entries).env(move |name| env(name));
    if let Some(url) = command.base_url() {
        builder = builder.base_url_of_all(url);
    }
    let context = Context { entries, hub: builder.build(), files, out };
    let ended = runtime.block_on(execute(&context, command));
    // A connection that does not close must not hold the program.
    runtime.shutdown_timeout(Duration::from_millis(200));
    match ended {
        Ok(code) => code,
        Err(stop) => {
            context.out.complain(&stop.message);
            stop.code
        }
    }
}

async fn execute(context: &Context, command: Command) -> Ended {
    match command {
        Command::Services => Ok(table::services(&context.out, &context.hub.services())),
        Command::Health { services, timeout, .. } => health(context, &services, timeout).await,
        Command::Operations { service } => {
            let operations = known_operations(context, &service)?;
            Ok(table::operations(&context.out, operations))
        }
        Command::Call(Call { batch: true, service: None, parallel, .. }) => {
            batch::run(context, parallel).await
        }
        Command::Call(call) => call::run(context, call).await,
        Command::Mock(options) => crate::mock::command(context, options).await,
        Command::Serve(options) => crate::serve::command(context, options).await,
        Command::Completions { .. } => Ok(0),
    }
}

fn known_operations(
    context: &Context,
    service: &str,
) -> Result<&'static [switchboard_client::door::OperationInfo], Stop> {
    context.hub.operations(service).map_err(|_| Stop::input(unknown_service(&context.hub, service)))
}

/// `there is no service …; did you mean …?`
pub(crate) fn unknown_service(hub: &Hub, name: &str) -> String {
    let hint = near::hint(name, hub.names());
    let rest = if hint.is_empty() { "; `switchboard services` lists them" } else { "" };
    format!("there is no service `{name}`{hint}{rest}")
}

async fn health(context: &Context, services: &[String], timeout: Duration) -> Ended {
    for name in services {
        if !context.hub.names().any(|known| known == name) {
            return Err(Stop::input(unknown_service(&context.hub, name)));
        }
    }
    let names: Vec<&str> = if services.is_empty() {
        context.hub.names().collect()
    } else {
        services.iter().map(String::as_str).collect()
    };
    let health = context.hub.health_within(&names, timeout).await;
    let sick = health.iter().any(|h| h.status == HealthStatus::Unhealthy);
    Ok(table::health(&context.out, &health).max(u8::from(sick)))
}
