//! `generate`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use switchboard_generator::catalog::{self, Catalog};
use switchboard_generator::generate::{self, Engine, Options, Outcome, RunError};
use switchboard_generator::report::{Report, ServiceReport, Status};
use switchboard_generator::visible;

use crate::show::Show;
use crate::{CatalogArgument, Done, place, watch};

#[derive(Args)]
pub struct Arguments {
    /// Only these services; the others stay as they are.
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,
    #[command(flatten)]
    catalog: CatalogArgument,
    /// The output folder.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Generates again whenever the catalog or a spec changes.
    #[arg(long, conflicts_with = "check")]
    watch: bool,
    /// Writes nothing; shows a diff and exits with 1 if the output is not what the specs say.
    #[arg(long)]
    check: bool,
    /// Writes the summary as JSON.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

/// The stages of the generator.
pub fn engine() -> Engine<'static> {
    Engine { service: &generate::stage, hub: &generate::hub }
}

pub fn run(arguments: &Arguments) -> Done {
    let file = place::catalog(&arguments.catalog);
    if !arguments.watch {
        return once(arguments, &file);
    }
    watch::each_change(&file, arguments.report.as_deref(), || {
        if let Err(message) = once(arguments, &file) {
            eprintln!("error: {}", visible(&message));
        }
    })
}

fn once(arguments: &Arguments, file: &Path) -> Done {
    let options = Options {
        only: arguments.services.clone(),
        check: arguments.check,
        ..place::options(arguments.out.clone())
    };
    let read = catalog::read(file).map_err(|error| error.to_string());
    let done = read.and_then(|catalog| ran(&catalog, &options, false));
    // The report is always written, also that nothing could be done.
    let (Outcome { report, workspace, diff, .. }, unfinished) = match done {
        Ok(done) => done,
        Err(message) => {
            let written = place::write_report(arguments.report.as_deref(), &Report::default().json());
            return Err(written.err().map_or(message.clone(), |also| format!("{message}; {also}")));
        }
    };
    let written = place::write_report(arguments.report.as_deref(), &report.json());
    if arguments.check {
        print!("{}", visible(&diff));
        let stale = !diff.is_empty();
        if stale {
            eprintln!("the output is not what the specs say; run `cargo xtask generate`");
        }
        failures(unfinished, written)?;
        return Ok(ExitCode::from(report.exit_code().max(u8::from(stale))));
    }
    let sum = |count: fn(&ServiceReport) -> usize| report.services.iter().map(count).sum::<usize>();
    let failed = report.services.iter().filter(|service| service.status == Status::Failed).count();
    println!(
        "{} services{}: {} operations, {} types, {} remarks; {} files written, {} unchanged, {} removed; {:.2} s",
        report.services.len(),
        if failed > 0 { format!(" ({failed} failed)") } else { String::new() },
        sum(|service| service.operations.emitted),
        sum(|service| service.types),
        sum(|service| service.remarks.len()),
        sum(|service| service.files.written) + workspace.written,
        sum(|service| service.files.unchanged) + workspace.unchanged,
        sum(|service| service.files.removed) + workspace.removed,
        report.seconds
    );
    failures(unfinished, written)?;
    Ok(ExitCode::from(report.exit_code()))
}

/// What failed beside the services: the workspace's own files, the report.
fn failures(unfinished: Option<String>, written: Result<(), String>) -> Result<(), String> {
    let said: Vec<String> = unfinished.into_iter().chain(written.err()).collect();
    if said.is_empty() { Ok(()) } else { Err(said.join("; ")) }
}

/// Generates with a line for each service.
pub fn shown(catalog: &Catalog, options: &Options, quiet: bool) -> Result<Outcome, String> {
    match ran(catalog, options, quiet)? {
        (outcome, None) => Ok(outcome),
        (_, Some(unfinished)) => Err(unfinished),
    }
}

/// The same, also where the services are done and the workspace's own files are not: with what stopped it.
fn ran(catalog: &Catalog, options: &Options, quiet: bool) -> Result<(Outcome, Option<String>), String> {
    let services = if options.only.is_empty() { catalog.services.len() } else { options.only.len() };
    let show = Show::new(services, quiet || options.check);
    let outcome = generate::generate(catalog, options, engine(), &show);
    show.end();
    let (outcome, unfinished) = match outcome {
        Ok(outcome) => (outcome, None),
        Err(RunError::Unfinished { outcome, error }) => (*outcome, Some(error.to_string())),
        Err(error) => return Err(error.to_string()),
    };
    if options.check {
        for service in outcome.report.services.iter().filter(|service| service.status == Status::Failed) {
            let why = service.error.as_deref().unwrap_or("no reason given");
            eprintln!("{} failed: {}", service.name, visible(why));
        }
    }
    for left in &outcome.left {
        eprintln!("{}", visible(left));
    }
    Ok((outcome, unfinished))
}
