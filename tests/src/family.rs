//! The families of constructs: one small spec each.

use std::path::Path;

use switchboard_generator::catalog::{Catalog, RuntimeSource, Service};
use switchboard_generator::generate::{self, Engine, Options, Outcome, RunError, ServiceOutput};

use crate::place;

/// The services made of `tests/specs`: their keys, and the documents.
pub const FAMILIES: &[(&str, &str)] = &[
    ("bodies", "bodies.yaml"),
    ("forms", "forms.yaml"),
    ("many", "many/openapi.yaml"),
    ("media", "media.yaml"),
    ("mistakes", "mistakes.yaml"),
    ("names", "names.yaml"),
    ("parameters", "parameters.yaml"),
    ("paths", "paths.yaml"),
    ("responses", "responses.yaml"),
    ("security", "security.yaml"),
    ("servers", "servers.yaml"),
    ("streams", "streams.yaml"),
    ("swagger", "swagger.yaml"),
    ("three-one", "three-one.yaml"),
    ("three-two", "three-two.yaml"),
    ("types", "types.yaml"),
    ("unions", "unions.yaml"),
];

/// A family as a service of a catalog that says nothing else.
#[must_use]
pub fn service(key: &str, spec: &str) -> Service {
    Service::new(key, place::specs().join(spec))
}

/// One family through all stages.
///
/// # Errors
/// When nothing can be made of it.
pub fn made(key: &str, spec: &str) -> Result<ServiceOutput, generate::Failure> {
    generate::service_shown(&service(key, spec))
}

/// Writes services as a workspace of their own, as `cargo xtask generate` does.
///
/// # Errors
/// When the workspace cannot be written.
pub fn write(services: Vec<Service>, out: &Path) -> Result<Outcome, RunError> {
    let root = place::root();
    let catalog = Catalog {
        file: root.join("tests/specs/catalog.yaml"),
        hub: false,
        runtime: RuntimeSource::Checkout,
        services,
    };
    // The generator is what is under test: nothing is skipped because it came out once before.
    let build = format!("{:?}", std::time::SystemTime::now());
    let options =
        Options { out: out.to_path_buf(), runtime: root.join("runtime/client"), build, ..Options::default() };
    generate::generate(&catalog, &options, Engine { service: &generate::stage, hub: &generate::hub }, &())
}
