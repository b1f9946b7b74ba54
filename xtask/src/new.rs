//! `new`: a service more in the catalog.

use std::path::{Path, PathBuf};

use clap::Args;
use switchboard_generator::catalog::{self, Service};
use switchboard_generator::generate::Options;
use switchboard_generator::scaffold;
use switchboard_generator::visible;
use switchboard_generator::write::sha256;

use crate::{CatalogArgument, Done, generate, place, sync};

#[derive(Args)]
pub struct Arguments {
    /// The service's key.
    name: String,
    /// The document: a file, or a URL, which is fetched and kept beside the catalog.
    #[arg(long, value_name = "FILE|URL")]
    spec: String,
    #[command(flatten)]
    catalog: CatalogArgument,
    /// The output folder.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Allows http.
    #[arg(long)]
    insecure: bool,
}

pub fn run(arguments: &Arguments) -> Done {
    let name = &arguments.name;
    catalog::check_name(name)?;
    let file = place::catalog(&arguments.catalog);
    let text = match std::fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(format!("{}: {error}", file.display())),
    };
    // A catalog that is wrong, or has the service already, is found before anything is fetched.
    let with =
        |entry: &str| catalog::with_service(&file, &text, name, entry).map_err(|error| error.to_string());
    with("spec: placeholder.yaml")?;

    let folder = file.parent().unwrap_or(Path::new(""));
    let url = arguments.spec.contains("://");
    let (spec, written, hash) = if url {
        let fetched =
            sync::fetch(&arguments.spec, None, arguments.insecure)?.ok_or("the server sent no document")?;
        let json = fetched.body.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
        let written = format!("{name}.{}", if json { "json" } else { "yaml" });
        let spec = folder.join(&written);
        if spec.exists() {
            return Err(format!("{} is there already; move it away, or name it as --spec", spec.display()));
        }
        sync::replace(&spec, &arguments.spec, &fetched.body, |draft| {
            scaffold::entry(&Service::new(name, draft), "", None)
                .map(|_| ())
                .map_err(|failure| failure.message().to_owned())
        })?;
        (spec, written, Some(sha256(&fetched.body)))
    } else {
        let given = PathBuf::from(&arguments.spec);
        let written = from_catalog(&given, &file).map_err(|error| error.to_string())?;
        (given, written, None)
    };
    let origin = hash.as_deref().map(|hash| (arguments.spec.as_str(), hash));
    let added = scaffold::entry(&Service::new(name, &spec), &written, origin)
        .map_err(|failure| failure.message().to_owned())
        .and_then(|entry| {
            let text = with(&entry.yaml)?;
            sync::replace(&file, "", text.as_bytes(), |_| Ok(()))?;
            Ok(entry)
        });
    let entry = added.inspect_err(|_| {
        // What was fetched for nothing would be in the way of the next try.
        if url {
            let _ = std::fs::remove_file(&spec);
        }
    })?;
    println!("{name} is in {}:", file.display());
    for line in entry.yaml.lines() {
        println!("    {}", visible(line));
    }
    if !entry.open.is_empty() {
        println!("what the document does not say:");
        for line in &entry.open {
            println!("  - {}", visible(line));
        }
    }
    if Path::new(&written).is_absolute() {
        println!("nobody else has {written}: keep the document beside the catalog");
    }
    let catalog = catalog::read(&file).map_err(|error| error.to_string())?;
    let options = Options { only: vec![name.clone()], ..place::options(arguments.out.clone()) };
    let outcome = generate::shown(&catalog, &options, false)?;
    Ok(outcome.report.exit_code().into())
}

/// A document as the catalog is to name it: from where the catalog stands, if both lie in one folder or in
/// neighbouring ones, so that the entry holds on other machines too.
fn from_catalog(spec: &Path, catalog: &Path) -> std::io::Result<String> {
    let (spec, catalog) = (std::path::absolute(spec)?, std::path::absolute(catalog)?);
    let home = catalog.parent().unwrap_or(Path::new(""));
    let above = home.parent().filter(|above| above.parent().is_some());
    let written = match (spec.strip_prefix(home), above.and_then(|above| spec.strip_prefix(above).ok())) {
        (Ok(inside), _) => inside.to_owned(),
        (Err(_), Some(beside)) => Path::new("..").join(beside),
        (Err(_), None) => spec,
    };
    Ok(written.to_string_lossy().replace('\\', "/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_named_from_where_the_catalog_stands() {
        let named =
            |spec: &str| from_catalog(Path::new(spec), Path::new("/home/a/specs/catalog.yaml")).unwrap();
        assert_eq!(named("/home/a/specs/x/y.yaml"), "x/y.yaml");
        assert_eq!(named("/home/a/acme.yaml"), "../acme.yaml");
        assert_eq!(named("/srv/acme.yaml"), "/srv/acme.yaml");
        let top = from_catalog(Path::new("/srv/acme.yaml"), Path::new("/specs/catalog.yaml")).unwrap();
        assert_eq!(top, "/srv/acme.yaml");
    }
}
