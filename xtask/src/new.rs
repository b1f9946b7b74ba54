//! `new`: a service more in the catalog.

use std::path::{Path, PathBuf};

use clap::Args;
use switchboard_generator::catalog::{self, Service};
use switchboard_generator::generate::Options;
use switchboard_generator::scaffold;
use switchboard_generator::visible;
use switchboard_generator::write::sha256;

use crate::{CatalogArgument, Done, edit, generate, place, sync};

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
    let url = arguments.spec.contains("://");
    if url {
        // Before it is asked for, and before any message names it.
        catalog::check_url(&arguments.spec)?;
    }
    let file = place::catalog(&arguments.catalog);
    // A catalog that is wrong, or has the service already, is found before anything is fetched.
    let with = |text: &str, entry: &str| {
        catalog::with_service(&file, text, name, entry).map_err(|error| error.to_string())
    };
    with(&edit::text(&file)?, "spec: placeholder.yaml")?;

    let folder = file.parent().unwrap_or(Path::new(""));
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
        let written = from_catalog(&given, &file)?;
        (given, written, None)
    };
    let origin = hash.as_deref().map(|hash| (arguments.spec.as_str(), hash));
    let added = scaffold::entry(&Service::new(name, &spec), &written, origin)
        .map_err(|failure| failure.message().to_owned())
        .and_then(|entry| {
            // On the text as it is now: fetching may have taken minutes.
            edit::change(&file, |text| with(text, &entry.yaml))?;
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
/// neighbouring ones, so that the entry holds on other machines too. The folders are looked up, not their names:
/// `x/..` is not always the folder that `x` stands in.
fn from_catalog(spec: &Path, catalog: &Path) -> Result<String, String> {
    let said = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    if !spec.is_file() {
        return Err(format!("{}: the document is missing", spec.display()));
    }
    let folder = |path: &Path| -> Result<PathBuf, String> {
        let path = std::path::absolute(path).map_err(|error| said(path, error))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        folder.canonicalize().map_err(|error| said(folder, error))
    };
    if let Some(missing) = catalog.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(missing).map_err(|error| said(missing, error))?;
    }
    let (home, beside) = (folder(catalog)?, folder(spec)?);
    let real = beside.join(spec.file_name().unwrap_or_default());
    let above = home.parent().filter(|above| above.parent().is_some());
    let written = match (real.strip_prefix(&home), above.and_then(|above| real.strip_prefix(above).ok())) {
        (Ok(inside), _) => inside.to_owned(),
        (Err(_), Some(beside)) => Path::new("..").join(beside),
        (Err(_), None) => std::path::absolute(spec).map_err(|error| said(spec, error))?,
    };
    // What is written has to lead back to the document.
    let found = home.join(&written).canonicalize().map_err(|error| said(&written, error))?;
    if found != spec.canonicalize().map_err(|error| said(spec, error))? {
        return Err(format!("{} cannot be named from {}", spec.display(), catalog.display()));
    }
    Ok(written.to_string_lossy().replace('\\', "/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_named_from_where_the_catalog_stands() {
        let top = tempfile::tempdir().expect("a folder");
        let at = |name: &str| top.path().join(name);
        for file in ["a/specs/x/y.yaml", "a/acme.yaml", "a/deep/er/z.yaml", "srv/acme.yaml"] {
            std::fs::create_dir_all(at(file).parent().expect("a folder")).expect("folders");
            std::fs::write(at(file), "").expect("a file");
        }
        let named = |spec: &str, catalog: &str| from_catalog(&at(spec), &at(catalog));
        let from = "a/specs/catalog.yaml";
        for (spec, wanted) in [
            ("a/specs/x/y.yaml", "x/y.yaml"),
            ("a/specs/x/../x/y.yaml", "x/y.yaml"),
            ("a/deep/er/../../specs/x/y.yaml", "x/y.yaml"),
            ("a/acme.yaml", "../acme.yaml"),
            ("a/deep/er/z.yaml", "../deep/er/z.yaml"),
        ] {
            assert_eq!(named(spec, from).as_deref(), Ok(wanted), "{spec}");
        }
        // The catalog by a way with `..` in it, and one whose folder is not there yet.
        assert_eq!(named("a/acme.yaml", "a/deep/../specs/catalog.yaml").as_deref(), Ok("../acme.yaml"));
        assert_eq!(named("a/acme.yaml", "a/deep/../catalog.yaml").as_deref(), Ok("acme.yaml"));
        assert_eq!(named("a/acme.yaml", "a/new/catalog.yaml").as_deref(), Ok("../acme.yaml"));
        assert!(named("srv/acme.yaml", from).is_ok_and(|far| Path::new(&far).is_absolute()));
        assert!(named("a/gone.yaml", from).is_err_and(|said| said.ends_with("the document is missing")));
        assert!(named("a", from).is_err(), "a folder");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_named_where_it_stands_and_a_folder_behind_one_where_it_is() {
        let top = tempfile::tempdir().expect("a folder");
        let at = |name: &str| top.path().join(name);
        for folder in ["a/specs", "real/deep"] {
            std::fs::create_dir_all(at(folder)).expect("folders");
        }
        std::fs::write(at("real/acme.yaml"), "").expect("a file");
        std::os::unix::fs::symlink("../../real/acme.yaml", at("a/specs/acme.yaml")).expect("a link");
        std::os::unix::fs::symlink("../real/deep", at("a/far")).expect("a link");
        let named = |spec: &str, catalog: &str| from_catalog(&at(spec), &at(catalog));
        assert_eq!(named("a/specs/acme.yaml", "a/specs/catalog.yaml").as_deref(), Ok("acme.yaml"));
        // `a/far/..` is `real`, not `a`.
        assert_eq!(named("a/far/../acme.yaml", "a/far/catalog.yaml").as_deref(), Ok("../acme.yaml"));
    }
}
