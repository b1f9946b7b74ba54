//! Both clients of each document, and the workspace of the program that compares them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::Value;
use switchboard_generator::bundle::bundle;
use switchboard_generator::catalog::{Catalog, RuntimeSource, Service};
use switchboard_generator::generate::{self, Engine, Options};
use switchboard_generator::normalise::normalise;
use switchboard_generator::read::Library;
use switchboard_generator::remark::Remarks;
use switchboard_generator::{pipeline, report};

use crate::calls;

type Said<T> = Result<T, String>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Writes everything below `out`; says what was made.
pub fn make(out: &Path, specs: &[(String, PathBuf)]) -> Said<String> {
    let program = out.join("compare");
    std::fs::create_dir_all(program.join("src")).map_err(|error| error.to_string())?;
    // Progenitor panics at what it does not know; it is said in one line below.
    std::panic::set_hook(Box::new(|_| {}));
    let mut said = String::new();
    let mut keys = Vec::new();
    let mut services = Vec::new();
    for (key, spec) in specs {
        match one(key, spec, &program) {
            Ok(count) => {
                let _ = writeln!(said, "{key}: {count} operations");
                keys.push(key.as_str());
                services.push(Service::new(key, spec.clone()));
            }
            Err(why) => {
                let _ = writeln!(said, "{key}: not taken by progenitor: {why}");
            }
        }
    }
    ours(&out.join("ours"), services)?;
    put(&program.join("Cargo.toml"), &manifest(&keys))?;
    put(&program.join("src/main.rs"), &main(&keys))?;
    Ok(said)
}

/// Progenitor's client and the calls of one document; the number of operations.
fn one(key: &str, spec: &Path, program: &Path) -> Said<usize> {
    let (document, typed) = document(spec)?;
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Positional);
    let tokens = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        Generator::new(&settings).generate_tokens(&typed)
    }))
    .map_err(|panic| {
        let said = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied());
        format!("it panics: {}", said.and_then(|said| said.lines().next()).unwrap_or_default())
    })?
    .map_err(|error| error.to_string())?;
    let file: syn::File = syn::parse2(tokens).map_err(|error| error.to_string())?;
    let entry = Service::new(key, spec);
    let made = pipeline::run(&entry, &mut Remarks::default()).map_err(|error| error.to_string())?;
    let name = key.replace('-', "_");
    let calls = calls::calls(&name, &document, &file, &made)?;
    put(&program.join(format!("src/theirs_{name}.rs")), &prettyplease::unparse(&file))?;
    put(&program.join(format!("src/calls_{name}.rs")), &calls.text)?;
    Ok(calls.count)
}

/// The document as it is and as progenitor reads it. What is no 3.0 goes through our bundle, which so is
/// judged as well: progenitor's client is made of the bundle, ours of the document itself.
fn document(spec: &Path) -> Said<(Value, openapiv3::OpenAPI)> {
    let text = std::fs::read_to_string(spec).map_err(|error| error.to_string())?;
    let document: Value = match spec.extension().and_then(|end| end.to_str()) {
        Some("json") => serde_json::from_str(&text).map_err(|error| error.to_string())?,
        _ => serde_yaml::from_str(&text).map_err(|error| error.to_string())?,
    };
    if document.get("openapi").and_then(Value::as_str).is_some_and(|version| version.starts_with("3.0")) {
        let typed = serde_json::from_value(document.clone()).map_err(|error| error.to_string())?;
        return Ok((document, typed));
    }
    let mut remarks = Remarks::default();
    let library = Library::open(spec, &[], &mut remarks).map_err(|error| error.to_string())?;
    let lifted = normalise(&library, &mut remarks).map_err(|error| error.to_string())?;
    let bundled = serde_json::to_value(bundle(&lifted)).map_err(|error| error.to_string())?;
    let typed = serde_json::from_value(bundled.clone()).map_err(|error| error.to_string())?;
    Ok((bundled, typed))
}

/// Our clients, as a workspace of their own.
fn ours(out: &Path, services: Vec<Service>) -> Said<()> {
    let catalog =
        Catalog { file: "catalog.yaml".into(), hub: false, runtime: RuntimeSource::Checkout, services };
    let build = format!("{:?}", std::time::SystemTime::now());
    let options = Options {
        out: out.to_path_buf(),
        runtime: root().join("runtime/client"),
        build,
        ..Options::default()
    };
    let engine = Engine { service: &generate::stage, hub: &generate::hub };
    let outcome = generate::generate(&catalog, &options, engine, &()).map_err(|error| error.to_string())?;
    match outcome.report.services.iter().find(|service| service.status != report::Status::Ok) {
        Some(failed) => Err(format!("{}: {:?}", failed.name, failed.error)),
        None => Ok(()),
    }
}

fn put(path: &Path, text: &str) -> Said<()> {
    // What is the same keeps its time, so that cargo has nothing to do.
    if std::fs::read_to_string(path).is_ok_and(|known| known == text) {
        return Ok(());
    }
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn manifest(keys: &[&str]) -> String {
    let mut text = String::from(include_str!("compare.toml"));
    let root = root().canonicalize().unwrap_or_else(|_| root());
    let _ = writeln!(text, "switchboard-client = {{ path = {:?} }}", root.join("runtime/client"));
    for key in keys {
        let _ = writeln!(text, "{key} = {{ path = \"../ours/{key}\" }}");
    }
    text
}

fn main(keys: &[&str]) -> String {
    let root = root().canonicalize().unwrap_or_else(|_| root());
    let mut text = String::from("// Made by switchboard-judge.\n");
    let _ = writeln!(text, "#[path = {:?}]\nmod recorder;", root.join("tests/recorder/mod.rs"));
    let _ = writeln!(text, "#[path = {:?}]\nmod bench;", root.join("tests/judge/src/bench.rs"));
    for key in keys {
        let name = key.replace('-', "_");
        let _ = writeln!(
            text,
            "#[allow(warnings, reason = \"not ours\")]\nmod theirs_{name};\n#[allow(deprecated, reason = \"each operation is called\")]\nmod calls_{name};"
        );
    }
    text.push_str("\n#[tokio::main]\nasync fn main() -> std::process::ExitCode {\n    let mut bench = bench::Bench::start();\n");
    for key in keys {
        let name = key.replace('-', "_");
        let _ = writeln!(text, "    calls_{name}::run(&mut bench).await;");
    }
    text.push_str("    bench.end()\n}\n");
    text
}
