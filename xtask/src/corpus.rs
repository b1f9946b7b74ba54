//! `corpus`: every spec under a folder, as a service of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};

use clap::Args;
use serde_json::json;
use switchboard_generator::catalog::{self, Catalog, RuntimeSource, Service};
use switchboard_generator::emit;
use switchboard_generator::report::{Report, ServiceReport, Status};
use switchboard_generator::write::sha256;

use crate::{Done, generate, place};

#[derive(Args)]
pub struct Arguments {
    /// The folder.
    dir: PathBuf,
    /// Compiles every crate; a warning is an error.
    #[arg(long)]
    check: bool,
    /// Lints every crate as well, and makes its documentation, with the untyped door; a warning is an error.
    #[arg(long)]
    clippy: bool,
    /// Fails where more than so many of a hundred places with a schema come out untyped.
    #[arg(long, value_name = "PERCENT")]
    most_untyped: Option<f64>,
    /// Only so many specs, spread over all.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    sample: Option<u64>,
    /// Chooses another sample.
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// Writes the table as JSON.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Where the workspace is put; else under `target`.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub fn run(arguments: &Arguments) -> Done {
    // The report is always written, also that nothing could be done.
    let (report, done) = match ran(arguments) {
        Ok((report, sound)) => (report, Ok(ExitCode::from(u8::from(!sound)))),
        Err(message) => (json!({ "services": [], "seconds": 0.0 }), Err(message)),
    };
    let mut text = serde_json::to_string_pretty(&report).unwrap_or_default();
    text.push('\n');
    let written = place::write_report(arguments.report.as_deref(), &text);
    match (done, written) {
        (Err(message), Err(also)) => Err(format!("{message}; {also}")),
        (done, written) => written.and(done),
    }
}

/// The report, and whether all came out.
fn ran(arguments: &Arguments) -> Result<(serde_json::Value, bool), String> {
    let out = arguments.out.clone().unwrap_or_else(|| place::root().join("target/corpus/generated"));
    let mut specs = Vec::new();
    find(&arguments.dir, 32, &mut specs).map_err(|error| format!("{}: {error}", arguments.dir.display()))?;
    if let Some(most) = arguments.sample {
        // By a hash of the path: spread over all, and the same the next time.
        specs.sort_by_cached_key(|path| {
            let inside = path.strip_prefix(&arguments.dir).unwrap_or(path);
            sha256(format!("{} {}", arguments.seed, inside.display()).as_bytes())
        });
        specs.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    }
    specs.sort();
    if specs.is_empty() {
        return Err(format!("{} holds no spec", arguments.dir.display()));
    }
    let catalog = catalog_of(&arguments.dir, &specs);
    let options = place::options(Some(out.clone()));
    let outcome = generate::shown(&catalog, &options, true)?;
    let mut compiled = (arguments.check || arguments.clippy).then(Compiled::new);
    for words in arguments
        .check
        .then_some(CHECK)
        .into_iter()
        .chain(arguments.clippy.then_some(LINTS).into_iter().flatten())
    {
        compile(&out, words, compiled.get_or_insert_default())?;
    }
    let mut sound = table(&outcome.report, &catalog, &out, compiled.as_ref());
    let share = untyped(&outcome.report);
    if let Some(most) = arguments.most_untyped.filter(|most| share > *most) {
        println!("{share:.3} % of the places with a schema are untyped; {most} % may be");
        sound = false;
    }
    Ok((as_json(&outcome.report, &out, compiled.as_ref()), sound))
}

/// How many of a hundred places with a schema came out as any JSON value.
fn untyped(report: &Report) -> f64 {
    let sum = |count: fn(&ServiceReport) -> usize| report.services.iter().map(count).sum::<usize>();
    100.0 * sum(|service| service.untyped) as f64 / sum(|service| service.places).max(1) as f64
}

/// Every file whose root says that it is a spec.
pub(crate) fn find(folder: &Path, depth: usize, specs: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        if kind.is_dir() && depth > 0 {
            find(&path, depth - 1, specs)?;
        } else if kind.is_file() && !hidden(&path) && is_spec(&path) {
            specs.push(path);
        }
    }
    Ok(())
}

/// What `sync` leaves of a document where it was killed is hidden.
fn hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

/// A cheap look: a key `openapi` or `swagger` at the root, without reading the document as one.
fn is_spec(path: &Path) -> bool {
    let json = match path.extension().and_then(|end| end.to_str()) {
        Some("json") => true,
        Some("yaml" | "yml") => false,
        _ => return false,
    };
    let mut text = Vec::new();
    let Ok(file) = std::fs::File::open(path) else { return false };
    if file.take(1 << 30).read_to_end(&mut text).is_err() {
        return false;
    }
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
    // YAML may be written in braces, too.
    let braces = text.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    if json || braces { root_of_json(text) } else { root_of_yaml(text) }
}

/// Looks for the key at depth one, skipping strings.
fn root_of_json(text: &[u8]) -> bool {
    let (mut depth, mut at) = (0_i64, 0_usize);
    while let Some(byte) = text.get(at) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            b'"' => {
                let start = at + 1;
                at = start;
                while let Some(byte) = text.get(at).filter(|byte| **byte != b'"') {
                    at += if *byte == b'\\' { 2 } else { 1 };
                }
                let key = text.get(start..at).unwrap_or_default();
                let mut rest =
                    text.get(at + 1..).unwrap_or_default().iter().filter(|byte| !byte.is_ascii_whitespace());
                if depth == 1 && (key == b"openapi" || key == b"swagger") && rest.next() == Some(&b':') {
                    return true;
                }
            }
            _ => {}
        }
        at += 1;
    }
    false
}

/// Looks for a line that begins with the key.
fn root_of_yaml(text: &[u8]) -> bool {
    text.split(|byte| matches!(byte, b'\n' | b'\r')).any(|line| {
        ["openapi", "swagger", "\"openapi\"", "\"swagger\"", "'openapi'", "'swagger'"].iter().any(|key| {
            line.strip_prefix(key.as_bytes())
                .is_some_and(|rest| rest.iter().find(|byte| !matches!(byte, b' ' | b'\t')) == Some(&b':'))
        })
    })
}

/// A catalog in which each spec is a service.
pub(crate) fn catalog_of(dir: &Path, specs: &[PathBuf]) -> Catalog {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let services = specs.iter().map(|path| {
        let inside = path.strip_prefix(dir).unwrap_or(path).with_extension("");
        let mut key = String::new();
        for c in inside.to_string_lossy().chars().map(|c| c.to_ascii_lowercase()) {
            match c {
                c if c.is_ascii_alphanumeric() => key.push(c),
                _ if key.is_empty() || key.ends_with('-') => {}
                _ => key.push('-'),
            }
        }
        if key.len() > 50 {
            let hash = sha256(key.as_bytes());
            key = format!(
                "{}-{}",
                key.get(..41).unwrap_or_default().trim_end_matches('-'),
                hash.get(..8).unwrap_or_default()
            );
        }
        let mut key = key.trim_end_matches('-').to_owned();
        if catalog::check_name(&key).is_err() {
            key = format!("spec-{key}").trim_end_matches('-').to_owned();
        }
        let plain = key.clone();
        for count in 2.. {
            if taken.insert(key.clone()) {
                break;
            }
            key = format!("{plain}-no{count}");
        }
        Service::new(&key, path)
    });
    Catalog {
        file: dir.to_path_buf(),
        hub: false,
        runtime: RuntimeSource::Checkout,
        services: services.collect(),
    }
}

/// For each package the first error or warning, if there is one.
type Compiled = BTreeMap<String, Result<(), String>>;

/// As a user has it who asks for nothing.
const CHECK: &[&str] = &["check"];

/// With the untyped door, which is off unless it is asked for.
const LINTS: [&[&str]; 2] = [&["clippy", "--features", "call"], &["doc", "--no-deps", "--features", "call"]];

/// Has cargo look at every crate.
fn compile(out: &Path, words: &[&str], compiled: &mut Compiled) -> Result<(), String> {
    place::locked(out);
    let output = place::cargo()
        .args(words)
        .args(["--workspace", "--keep-going", "--message-format", "json"])
        .current_dir(out)
        .env("CARGO_TARGET_DIR", place::built())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cargo {}: {error}", words.join(" ")))?;
    let mut here = BTreeSet::new();
    for line in output.stdout.split(|byte| *byte == b'\n') {
        let Ok(message) = serde_json::from_slice::<serde_json::Value>(line) else { continue };
        let text =
            |pointer: &str| message.pointer(pointer).and_then(serde_json::Value::as_str).unwrap_or_default();
        // The manifest's folder is the service's key, whatever the package is called.
        let folder = Path::new(text("/manifest_path")).parent().and_then(Path::file_name);
        let key = folder.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        match text("/reason") {
            "compiler-artifact" => {
                here.insert(key);
            }
            "compiler-message"
                if matches!(
                    text("/message/level"),
                    "error" | "error: internal compiler error" | "warning"
                ) =>
            {
                let entry = compiled.entry(key).or_insert(Ok(()));
                if entry.is_ok() {
                    *entry = Err(text("/message/rendered").to_owned());
                }
            }
            _ => {}
        }
    }
    // What cargo did not come to is not good: without a reason of its own, it is said that there is none.
    for (key, entry) in compiled.iter_mut().filter(|(key, entry)| entry.is_ok() && !here.contains(*key)) {
        *entry = Err(format!("cargo {} did not finish {key}", words.join(" ")));
    }
    for key in here {
        compiled.entry(key).or_insert(Ok(()));
    }
    Ok(())
}

/// How one crate compiled.
fn verdict(service: &ServiceReport, compiled: Option<&Compiled>) -> &'static str {
    match compiled.map(|all| all.get(&service.name)) {
        None => "-",
        Some(Some(Ok(()))) => "ok",
        Some(_) => "failed",
    }
}

/// Prints the table; says whether all came out.
fn table(report: &Report, catalog: &Catalog, out: &Path, compiled: Option<&Compiled>) -> bool {
    let mut sound = true;
    println!(
        "{:<52} {:>7} {:>7} {:>7} {:>7} {:>7} {:>8} {:>7}  compile",
        "spec", "found", "emitted", "places", "untyped", "remarks", "lines", "seconds"
    );
    for (service, entry) in report.services.iter().zip(&catalog.services) {
        let verdict = verdict(service, compiled);
        println!(
            "{:<52} {:>7} {:>7} {:>7} {:>7} {:>7} {:>8} {:>7.2}  {verdict}",
            service.name,
            service.operations.total,
            service.operations.emitted,
            service.places,
            service.untyped,
            service.remarks.len(),
            lines(out, &service.name),
            service.seconds
        );
        if let Some(error) = &service.error {
            println!("    {}: {}", entry.spec.display(), switchboard_generator::visible(error));
        }
        if let Some(Err(error)) = compiled.and_then(|all| all.get(&service.name)) {
            println!("    {}", error.lines().take(12).collect::<Vec<_>>().join("\n    "));
        }
        let no_rust = no_rust(out, &service.name);
        if let Some(why) = &no_rust {
            println!("    {why}");
        }
        sound &= no_rust.is_none()
            && service.status == Status::Ok
            && service.operations.emitted >= service.operations.total
            && verdict != "failed";
    }
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for remark in report.services.iter().flat_map(|service| &service.remarks) {
        *kinds.entry(&remark.code).or_default() += 1;
    }
    for (code, count) in kinds {
        println!("{count:>8} {code}");
    }
    let sum = |count: fn(&ServiceReport) -> usize| report.services.iter().map(count).sum::<usize>();
    println!(
        "{} specs, {} failed; {} operations found, {} emitted; {} places with a schema, {} untyped ({:.3} %); {:.1} s",
        report.services.len(),
        report.services.iter().filter(|service| service.status == Status::Failed).count(),
        sum(|service| service.operations.total),
        sum(|service| service.operations.emitted),
        sum(|service| service.places),
        sum(|service| service.untyped),
        untyped(report),
        report.seconds
    );
    sound
}

/// Lines of Rust in a crate.
fn lines(out: &Path, key: &str) -> usize {
    let mut count = 0;
    each_file(&out.join(key).join("src"), &mut |_, text| {
        count += text.iter().filter(|byte| **byte == b'\n').count()
    });
    count
}

/// The first file of a crate that is no Rust. Where crates are compiled, rustc says the same.
fn no_rust(out: &Path, key: &str) -> Option<String> {
    let mut first = None;
    each_file(&out.join(key).join("src"), &mut |path, text| {
        let read = std::str::from_utf8(text).map_err(|why| why.to_string()).and_then(emit::is_rust);
        if let Err(why) = read {
            first.get_or_insert_with(|| format!("{} is no Rust: {why}", path.display()));
        }
    });
    first
}

/// The path and text of each file below a folder.
fn each_file(folder: &Path, visit: &mut impl FnMut(&Path, &[u8])) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => each_file(&entry.path(), visit),
            _ => {
                if let Ok(text) = std::fs::read(entry.path()) {
                    visit(&entry.path(), &text);
                }
            }
        }
    }
}

/// The report, with lines and the compiler's verdict beside each service.
fn as_json(report: &Report, out: &Path, compiled: Option<&Compiled>) -> serde_json::Value {
    let services = report.services.iter().map(|service| {
        let mut value = serde_json::to_value(service).unwrap_or_default();
        if let Some(fields) = value.as_object_mut() {
            fields.insert("lines".into(), json!(lines(out, &service.name)));
            fields.insert(
                "compile".into(),
                compiled.map_or(json!(null), |_| json!(verdict(service, compiled))),
            );
        }
        value
    });
    json!({ "services": services.collect::<Vec<_>>(), "seconds": report.seconds, "untyped_percent": untyped(report) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_alone_makes_a_spec() {
        assert!(root_of_json(br#"{ "info": {}, "openapi": "3.0.0" }"#));
        assert!(!root_of_json(br#"{ "a": { "openapi": "3.0.0" } }"#));
        assert!(!root_of_json(br#"{ "a": "openapi", "b": "\"swagger\":" }"#));
        assert!(!root_of_json(br#"{ "a": "\"#));
        assert!(root_of_yaml(b"info: {}\r\nswagger: '2.0'\n"));
        assert!(!root_of_yaml(b"a:\n  openapi: 3.0.0\nopenapix: 1\n"));
    }

    #[test]
    fn a_file_that_is_no_rust_is_found() {
        let folder = tempfile::tempdir().expect("a folder");
        let source = folder.path().join("a/src/b");
        std::fs::create_dir_all(&source).expect("folders");
        std::fs::write(source.join("good.rs"), "fn a() {}\n").expect("a file");
        assert_eq!((no_rust(folder.path(), "a"), lines(folder.path(), "a")), (None, 1));
        std::fs::write(source.join("bad.rs"), "impl A { /// all of it on one line fn a() {} }\n")
            .expect("a file");
        assert!(no_rust(folder.path(), "a").is_some_and(|why| why.contains("bad.rs is no Rust")));
    }

    #[test]
    fn keys_are_safe_and_unique() {
        let specs = [
            "1.json",
            "a/b c.json",
            "a/b-c.yaml",
            "hub.yaml",
            "é.json",
            &format!("{}.json", "x".repeat(300)),
        ];
        let catalog = catalog_of(Path::new(""), &specs.map(PathBuf::from));
        let keys: Vec<&str> = catalog.services.iter().map(|service| service.key.as_str()).collect();
        assert!(keys.iter().all(|key| catalog::check_name(key).is_ok()), "{keys:?}");
        let unique: BTreeSet<&&str> = keys.iter().collect();
        assert_eq!(unique.len(), keys.len(), "{keys:?}");
    }
}
