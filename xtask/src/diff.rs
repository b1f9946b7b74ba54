//! `diff`.

use std::path::Path;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use switchboard_generator::catalog::{self, Catalog, Service};
use switchboard_generator::diff::{self, Report};

use crate::revision::Revision;
use crate::{CatalogArgument, Done, edit, place};

#[derive(Args)]
pub struct Arguments {
    /// Only these services.
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,
    #[command(flatten)]
    catalog: CatalogArgument,
    /// What to compare against: a git revision, or a file: a catalog, or the spec of one service.
    #[arg(long, value_name = "REV|FILE", default_value = "HEAD")]
    against: String,
    /// The version that the old state had, where it is the spec of one service; else the last commit says it.
    #[arg(long, value_name = "VERSION")]
    since: Option<String>,
    /// Writes the versions that follow into the catalog.
    #[arg(long)]
    apply: bool,
    /// Markdown for a pull request, JSON for machines.
    #[arg(long, value_enum, default_value = "markdown")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a person.
    Markdown,
    /// For machines.
    Json,
}

pub fn run(arguments: &Arguments) -> Done {
    let file = place::catalog(&arguments.catalog);
    let catalog = catalog::read(&file).map_err(|error| error.to_string())?;
    let against = Path::new(&arguments.against);
    // The old files live as long as this.
    let (mut old, revision) = if against.is_file() {
        (from_file(against, &catalog, &arguments.services)?, None)
    } else {
        let revision = Revision::open(&file, &arguments.against)?;
        let old = revision.catalog(&arguments.services)?;
        (old, Some(revision))
    };
    if old.one_spec {
        versioned(&mut old, arguments, &file)?;
    } else if arguments.since.is_some() {
        return Err("--since is for the spec of one service: a catalog says its versions itself".to_owned());
    }
    let wanted = |service: &&Service| {
        let spec_only = against.is_file() && old.one_spec;
        if spec_only {
            old.services.iter().any(|one| one.key == service.key)
        } else {
            arguments.services.is_empty() || arguments.services.contains(&service.key)
        }
    };
    for name in &arguments.services {
        // A service that is gone is still compared, against nothing.
        if !old.services.iter().any(|service| service.key == *name) {
            catalog.find(name)?;
        }
    }
    let before: Vec<Service> = old.services.iter().filter(wanted).cloned().collect();
    let after: Vec<Service> = catalog.services.iter().filter(wanted).cloned().collect();
    let mut report = diff::diff(&before, &after);
    if let Some(revision) = &revision {
        for service in &mut report.services {
            service.error = service.error.take().map(|error| revision.shown(&error));
            for change in &mut service.changes {
                change.file = revision.shown(&change.file);
            }
        }
    }
    report.in_catalog(&file);
    match arguments.format {
        Format::Markdown => print!("{}", report.markdown()),
        Format::Json => print!("{}", report.json()),
    }
    if arguments.apply {
        apply(&file, &report)?;
    }
    for service in &report.services {
        if let Some(error) = &service.error {
            eprintln!("{}: {}", service.name, switchboard_generator::visible(error));
        }
    }
    Ok(ExitCode::from(report.exit_code()))
}

/// The old side.
pub struct Old {
    pub services: Vec<Service>,
    /// It is one spec, not a catalog.
    pub one_spec: bool,
}

/// Says which version an old spec had: the one of the command line, or the one of the last commit. The catalog's own
/// is the new one as soon as it was raised, and would be raised again by each run.
fn versioned(old: &mut Old, arguments: &Arguments, catalog: &Path) -> Result<(), String> {
    let Some(service) = old.services.first_mut() else { return Ok(()) };
    let committed = || Revision::open(catalog, "HEAD").ok().and_then(|head| head.version(&service.key));
    match arguments.since.clone().or_else(committed) {
        Some(version) if diff::next_version(&version, diff::Verdict::Breaking).is_some() => {
            service.package_version = version
        }
        Some(version) => return Err(format!("`{version}` is no version such as 0.3.1")),
        None if arguments.apply => {
            return Err(format!(
                "--apply has to know which version {} had, and no commit says it: name it by --since, or compare against a catalog",
                service.spec.display()
            ));
        }
        None => {}
    }
    Ok(())
}

fn from_file(file: &Path, catalog: &Catalog, only: &[String]) -> Result<Old, String> {
    let text = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let text = String::from_utf8_lossy(&text);
    if !is_spec(&text) {
        match catalog::read(file) {
            Ok(old) => return Ok(Old { services: old.services, one_spec: false }),
            Err(error) if text.lines().any(|line| line.starts_with("services:")) => {
                return Err(error.to_string());
            }
            Err(_) => {}
        }
    }
    let name = file.file_name();
    let service = match only {
        [one] => catalog.find(one)?,
        [] => {
            let mut fits = catalog
                .services
                .iter()
                .filter(|service| service.spec.file_name() == name || catalog.services.len() == 1);
            match (fits.next(), fits.next()) {
                (Some(one), None) => one,
                _ => {
                    return Err(format!(
                        "{} is one spec: name the service that it is an old state of",
                        file.display()
                    ));
                }
            }
        }
        _ => return Err(format!("{} is one spec: name one service", file.display())),
    };
    Ok(Old { services: vec![Service { spec: file.to_path_buf(), ..service.clone() }], one_spec: true })
}

/// Whether a text says on a line of its own which specification it follows.
fn is_spec(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim_start_matches([' ', '\t', '{', '\u{feff}']);
        ["openapi: ", "swagger: ", "\"openapi\": \"", "\"swagger\": \"", "\"openapi\":\"", "\"swagger\":\""]
            .iter()
            .any(|start| line.starts_with(start))
    })
}

/// Raises the versions in the catalog.
fn apply(file: &Path, report: &Report) -> Result<(), String> {
    let compared =
        report.services.iter().filter(|service| service.error.is_none() && service.old_version.is_some());
    let raised: Vec<(&str, &str, &str)> = compared
        .filter_map(|service| Some((service, service.version.as_deref()?, service.next_version.as_deref()?)))
        .filter(|(_, now, next)| now != next)
        .map(|(service, now, next)| (service.name.as_str(), now, next))
        .collect();
    if raised.is_empty() {
        eprintln!("no version to raise");
        return Ok(());
    }
    edit::change(file, |text| {
        raised.iter().try_fold(text.to_owned(), |text, (name, _, next)| {
            catalog::with_version(file, &text, name, next).map_err(|error| error.to_string())
        })
    })?;
    for (name, now, next) in raised {
        eprintln!("{name}: {now} becomes {next}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPEC: &str = "openapi: 3.0.3\ninfo: { title: t, version: '1' }\npaths:\n  /a: { get: { operationId: a, responses: { '204': { description: d } } } }\n";

    fn arguments(catalog: &Path, against: &Path) -> Arguments {
        Arguments {
            services: Vec::new(),
            catalog: CatalogArgument { file: Some(catalog.to_path_buf()) },
            against: against.display().to_string(),
            since: None,
            apply: true,
            format: Format::Json,
        }
    }

    #[test]
    fn a_version_is_raised_once() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("old.yaml"), SPEC).unwrap();
        std::fs::write(
            at("new.yaml"),
            SPEC.replace("/a:", "/a/{id}:").replace("operationId: a", "operationId: b"),
        )
        .unwrap();
        let catalog = "services:\n  a:\n    spec: new.yaml # ours\n    package: { version: 0.3.1 }\n";
        std::fs::write(at("catalog.yaml"), catalog).unwrap();
        std::fs::write(at("before.yaml"), catalog.replace("new.yaml", "old.yaml")).unwrap();
        for _ in 0..2 {
            run(&arguments(&at("catalog.yaml"), &at("before.yaml"))).unwrap();
            assert_eq!(
                std::fs::read_to_string(at("catalog.yaml")).unwrap(),
                catalog.replace("0.3.1", "0.4.0")
            );
        }
    }

    #[test]
    fn the_version_of_one_spec_is_raised_once() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("old.yaml"), SPEC).unwrap();
        std::fs::write(at("new.yaml"), SPEC.replace("operationId: a", "operationId: b")).unwrap();
        let catalog = "services:\n  a: { spec: new.yaml, package: { version: 0.3.1 } }\n";
        std::fs::write(at("catalog.yaml"), catalog).unwrap();
        let mut arguments = arguments(&at("catalog.yaml"), &at("old.yaml"));
        let said = run(&arguments).err().unwrap_or_default();
        assert!(said.contains("--since"), "{said}");
        assert_eq!(std::fs::read_to_string(at("catalog.yaml")).unwrap(), catalog);
        arguments.since = Some("0.3.1".to_owned());
        for _ in 0..2 {
            run(&arguments).unwrap();
            let now = std::fs::read_to_string(at("catalog.yaml")).unwrap();
            assert_eq!(now, catalog.replace("0.3.1", "0.4.0"));
        }
        arguments.since = Some("three".to_owned());
        assert!(run(&arguments).is_err());
        // In a repository the last commit says it.
        let git = |words: &[&str]| {
            let done = std::process::Command::new("git")
                .args(["-c", "user.name=t", "-c", "user.email=t@example.com"])
                .args(words)
                .current_dir(folder.path())
                .output()
                .unwrap();
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        };
        std::fs::write(at("catalog.yaml"), catalog).unwrap();
        git(&["init", "-q"]);
        git(&["add", "."]);
        git(&["commit", "-q", "-m", "old"]);
        arguments.since = None;
        let head = Revision::open(&at("catalog.yaml"), "HEAD").unwrap();
        let spec = head.catalog(&[]).unwrap().services[0].spec.display().to_string();
        assert_eq!(head.shown(&format!("{spec}:1:2")), "HEAD:new.yaml:1:2");
        for _ in 0..2 {
            run(&arguments).unwrap();
            let now = std::fs::read_to_string(at("catalog.yaml")).unwrap();
            assert_eq!(now, catalog.replace("0.3.1", "0.4.0"));
        }
    }

    #[test]
    fn a_file_is_a_catalog_or_one_spec() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str, text: &str| {
            let file = folder.path().join(name);
            std::fs::write(&file, text).unwrap();
            file
        };
        let file = at("catalog.yaml", "services:\n  a: { spec: a.yaml }\n  b: { spec: b.yaml }\n");
        let catalog = catalog::read(&file).unwrap();
        let spec = at("old.yaml", SPEC);
        assert!(from_file(&spec, &catalog, &[]).is_err(), "whose spec is it?");
        assert!(from_file(&spec, &catalog, &["a".to_owned(), "b".to_owned()]).is_err());
        let old = from_file(&spec, &catalog, &["b".to_owned()]).unwrap();
        assert!(
            old.one_spec
                && old.services.len() == 1
                && old.services[0].key == "b"
                && old.services[0].spec == spec
        );
        let old = from_file(&file, &catalog, &[]).unwrap();
        assert!(!old.one_spec && old.services.len() == 2);
        assert!(from_file(&at("bad.yaml", "services:\n  a: { specs: x }\n"), &catalog, &[]).is_err());
        assert!(is_spec("{\"openapi\":\"3.0.0\"}") && !is_spec("services: {}"));
    }
}
