//! `bundle`.

use std::io::Write as _;
use std::process::ExitCode;

use clap::Args;
use switchboard_generator::{bundle, catalog};

use crate::{CatalogArgument, Done, place};

#[derive(Args)]
pub struct Arguments {
    /// The service.
    #[arg(value_name = "SERVICE")]
    service: String,
    #[command(flatten)]
    catalog: CatalogArgument,
}

pub fn run(arguments: &Arguments) -> Done {
    let catalog = catalog::read(&place::catalog(&arguments.catalog)).map_err(|error| error.to_string())?;
    let entry = catalog.find(&arguments.service)?;
    let bundle::Printed { json, remarks } = bundle::print(entry)?;
    eprint!("{remarks}");
    let mut out = std::io::stdout().lock();
    // A reader that has seen enough closes the pipe.
    match out.write_all(json.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(format!("stdout: {error}")),
        _ => Ok(ExitCode::SUCCESS),
    }
}
