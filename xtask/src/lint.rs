//! `lint`.

use std::process::ExitCode;

use clap::{Args, ValueEnum};
use switchboard_generator::catalog;
use switchboard_generator::generate::{self, Engine};
use switchboard_generator::report::Status;
use switchboard_generator::visible;

use crate::show::{self, Show};
use crate::{CatalogArgument, Done, place};

#[derive(Args)]
pub struct Arguments {
    /// Only these services.
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,
    #[command(flatten)]
    catalog: CatalogArgument,
    /// How remarks are shown.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a person.
    Text,
    /// As the report of `generate`.
    Json,
}

pub fn run(arguments: &Arguments) -> Done {
    let catalog = catalog::read(&place::catalog(&arguments.catalog)).map_err(|error| error.to_string())?;
    let service = if arguments.format == Format::Text { generate::stage_shown } else { generate::stage };
    let engine = Engine { service: &service, hub: &generate::hub };
    let show = Show::new(catalog.services.len(), true);
    let report = generate::lint(&catalog, &arguments.services, engine, &show);
    show.end();
    let report = report.map_err(|error| error.to_string())?;
    if arguments.format == Format::Json {
        print!("{}", report.json());
    } else {
        for service in &report.services {
            print!("{}", service.shown);
            match (service.status, &service.error) {
                (Status::Failed, Some(error)) => println!("{}: failed: {}", service.name, visible(error)),
                _ => println!(
                    "{}: {} operations, {} remarks",
                    service.name,
                    show::operations(service),
                    service.remarks.len()
                ),
            }
        }
    }
    Ok(ExitCode::from(report.exit_code()))
}
