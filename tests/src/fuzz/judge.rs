//! What must hold for every document, whatever is in it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use proc_macro2::{TokenStream, TokenTree};
use switchboard_generator::catalog::Service;
use switchboard_generator::generate::{self, ServiceOutput};
use switchboard_generator::read::Library;
use switchboard_generator::remark::{self, Remarks};
use switchboard_generator::{normalise, pipeline};

use super::hostile::CANARY;

/// A small document takes milliseconds; this is the bound on a busy machine and without optimisation.
const LONGEST: Duration = Duration::from_secs(20);

/// The stack that the generator gives its own threads.
const STACK: usize = 256 << 20;

/// A document through the whole generator: whether it came out, or what is wrong with the generator.
///
/// # Errors
/// On a panic, on Rust that does not parse, on a token that came out of a text, on a path outside the crate, on an
/// operation or a place lost, and when it takes too long.
pub fn whole(folder: &Path, name: &str, bytes: &[u8]) -> Result<bool, String> {
    tried(folder, name, bytes, |spec| {
        let entry = Service::new("fuzzed", spec);
        match generate::service(&entry) {
            Ok(output) => sound(&output).map(|()| true),
            Err(
                generate::Failure::Service { message, .. }
                | generate::Failure::Entry { message, .. }
                | generate::Failure::Catalog { message, .. },
            ) => refused(&message).map(|()| false),
        }
    })
}

/// The first stage alone.
///
/// # Errors
/// As [`whole`].
pub fn read(folder: &Path, name: &str, bytes: &[u8]) -> Result<bool, String> {
    tried(folder, name, bytes, |spec| {
        let mut remarks = Remarks::default();
        match Library::open(spec, &[], &mut remarks) {
            Ok(library) => placed(&remarks, &library).map(|()| true),
            Err(why) => refused(&why.to_string()).map(|()| false),
        }
    })
}

/// The first two stages.
///
/// # Errors
/// As [`whole`].
pub fn normal(folder: &Path, name: &str, bytes: &[u8]) -> Result<bool, String> {
    tried(folder, name, bytes, |spec| {
        let mut remarks = Remarks::default();
        let Ok(library) = Library::open(spec, &[], &mut remarks) else { return Ok(false) };
        match normalise::normalise(&library, &mut remarks) {
            Ok(_) => placed(&remarks, &library).map(|()| true),
            Err(why) => refused(&why.to_string()).map(|()| false),
        }
    })
}

/// Writes the document, and runs a stage on a thread of its own.
fn tried(
    folder: &Path,
    name: &str,
    bytes: &[u8],
    stage: impl FnOnce(&Path) -> Result<bool, String> + Send,
) -> Result<bool, String> {
    let spec = folder.join(name);
    // What an earlier document left could be referred to.
    for other in ["spec.json", "spec.yaml", "spec.yml"].iter().filter(|other| **other != name) {
        let _ = std::fs::remove_file(folder.join(other));
    }
    std::fs::write(&spec, bytes).map_err(|error| format!("{}: {error}", spec.display()))?;
    let begun = Instant::now();
    let done = std::thread::scope(|scope| {
        std::thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, || catch_unwind(AssertUnwindSafe(|| stage(&spec))))
            .map_err(|error| error.to_string())?
            .join()
            .map_err(|_| "a panic".to_owned())
    })?;
    let result = done.map_err(|panic| {
        let said = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("a panic");
        format!("panic: {said}")
    })??;
    let took = begun.elapsed();
    if took > LONGEST { Err(format!("slow: {took:?} for {} bytes", bytes.len())) } else { Ok(result) }
}

/// A refusal says why, and is not our own mistake.
fn refused(message: &str) -> Result<(), String> {
    if message.contains("please report") { Err(format!("no Rust: {message}")) } else { Ok(()) }
}

/// Every remark has a place.
fn placed(remarks: &Remarks, library: &Library) -> Result<(), String> {
    let rows = remark::rows(remarks, library);
    match rows.iter().find(|row| row.line == 0 || row.file.is_empty()) {
        Some(row) => Err(format!("no place: {} {}", row.code, row.message)),
        None => Ok(()),
    }
}

/// What came out is a crate of ours.
///
/// # Errors
/// With what is wrong.
pub fn sound(output: &ServiceOutput) -> Result<(), String> {
    if output.operations.total != output.operations.emitted {
        let counts = output.operations;
        return Err(format!("lost: {} of {} operations came out", counts.emitted, counts.total));
    }
    for remark in &output.remarks {
        if remark.line == 0 || remark.file.is_empty() {
            return Err(format!("no place: {} {}", remark.code, remark.message));
        }
    }
    let mut names: Vec<String> = Vec::new();
    for (path, text) in &output.files {
        let plain = path.strip_prefix("src/").and_then(|path| path.strip_suffix(".rs")).is_some_and(|stem| {
            let word = |part: &str| {
                !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
            };
            stem.len() < 150 && stem.split('/').all(word)
        });
        if !plain {
            return Err(format!("path: {path:?}"));
        }
        if names.contains(&path.to_lowercase()) {
            return Err(format!("path: {path:?} is made twice"));
        }
        names.push(path.to_lowercase());
        let tokens: TokenStream = text.parse().map_err(|error| format!("no Rust: {path}: {error}"))?;
        syn::parse2::<syn::File>(tokens.clone()).map_err(|error| format!("no Rust: {path}: {error}"))?;
        injected(tokens).map_err(|token| format!("injected: {token} in {path}"))?;
        hidden(text).map_err(|c| format!("hidden: {c:?} in {path}"))?;
    }
    Ok(())
}

/// Looks for the word that only a text has which left its place.
///
/// # Errors
/// With the token.
pub fn injected(tokens: TokenStream) -> Result<(), String> {
    for token in tokens {
        match token {
            TokenTree::Group(group) => injected(group.stream())?,
            TokenTree::Ident(name) if name.to_string().to_lowercase() == CANARY => {
                return Err(name.to_string());
            }
            _ => {}
        }
    }
    Ok(())
}

/// Characters that make a reviewer see another program than the compiler (rustc denies them in literals and comments).
fn hidden(text: &str) -> Result<(), char> {
    let trick = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().find(trick).map_or(Ok(()), Err)
}

/// What kind of finding it is: without names and numbers.
#[must_use]
pub fn kind(why: &str) -> String {
    let plain: String = why.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    plain.chars().take(60).collect()
}

/// Whether the whole way is the same on a second run.
///
/// # Errors
/// With the first file that differs.
pub fn same_twice(spec: &Path) -> Result<(), String> {
    let run = || pipeline::run(&Service::new("fuzzed", spec), &mut Remarks::default());
    let (Ok(one), Ok(other)) = (run(), run()) else { return Ok(()) };
    match one.files.iter().zip(&other.files).find(|(a, b)| a != b) {
        Some((file, _)) => Err(format!("differs: {}", file.path)),
        None => Ok(()),
    }
}
