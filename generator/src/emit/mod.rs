//! Prints a plan as the files of a crate. Everything has been decided; here it is only said in Rust.

mod call;
mod client;
mod contract;
mod docs;
mod door;
mod example;
mod failure;
mod group;
mod hub;
mod layout;
mod object;
mod operation;
mod root;
mod shape;
pub(crate) mod surface;
mod types;
mod union;
mod values;

pub(crate) use example::example;
pub use hub::{HubService, hub};
use proc_macro2::TokenStream;

use crate::catalog;
use crate::contract::Case;
use crate::plan::Plan;

pub(crate) use client::{address, base_url, credentials};

/// A generated Rust file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the crate.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// The Rust files of a crate.
///
/// # Errors
/// When a file does not print as Rust: a mistake of ours, never of a document. It names the file.
pub fn emit(plan: &Plan, entry: &catalog::Service, contract: &[Case]) -> Result<Vec<File>, String> {
    let mut made: Vec<(String, TokenStream)> = vec![
        ("src/lib.rs".to_owned(), root::lib(plan, entry)),
        ("src/client.rs".to_owned(), client::client(plan, entry)),
        ("src/call.rs".to_owned(), call::call()),
        ("src/door.rs".to_owned(), door::door(plan, entry)),
    ];
    if !plan.shared_failures.is_empty() {
        made.push(("src/errors.rs".to_owned(), failure::shared(plan)));
    }
    made.extend(types::files(plan));
    made.extend(
        plan.groups
            .iter()
            .map(|group| (format!("src/{}.rs", group.file()), group::group(plan, group, entry))),
    );
    if entry.tests {
        made.push(("tests/contract.rs".to_owned(), contract::contract(plan, entry, contract)));
    }
    print_all(made)
}

/// Only what is used of it is ever taken from the system.
const STACK: usize = 256 << 20;

/// Prints on all cores: printing is most of the generator's time.
fn print_all(made: Vec<(String, TokenStream)>) -> Result<Vec<File>, String> {
    // A token stream cannot cross threads, its text can; the text is what gets parsed and laid out.
    let texts: Vec<(String, String)> =
        made.into_iter().map(|(path, tokens)| (path, tokens.to_string())).collect();
    let workers =
        std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(texts.len().max(1));
    let next = std::sync::atomic::AtomicUsize::new(0);
    let mut printed: Vec<(usize, Result<File, String>)> = std::thread::scope(|scope| {
        let handles: Vec<_> = (0..workers)
            .map(|_| {
                let work = || {
                    let mut done = Vec::new();
                    loop {
                        let at = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                        let Some((path, text)) = texts.get(at) else { return done };
                        done.push((at, print(path, text)));
                    }
                };
                // Types nest as deeply as a document's schemas, and parsing them is recursive.
                std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work)
            })
            .collect();
        let joined = handles.into_iter().flatten().flat_map(|handle| handle.join().unwrap_or_default());
        joined.collect()
    });
    printed.sort_by_key(|(at, _)| *at);
    if printed.len() < texts.len() {
        return Err("a file could not be printed".to_owned());
    }
    printed.into_iter().map(|(_, file)| file).collect()
}

fn print(path: &str, text: &str) -> Result<File, String> {
    let file = syn::parse_file(text).map_err(|error| format!("{path}: {error}"))?;
    let preamble = "// Made by `cargo xtask generate`. Changes here are lost with the next run.\n\n";
    let text = shown(layout::spaced(&prettyplease::unparse(&file)));
    Ok(File { path: path.to_owned(), text: format!("{preamble}{text}") })
}

/// Characters that turn the direction of a text show a reader another program than the compiler sees, and rustc
/// refuses them. They can stand only in strings and comments, and in both the escape is the same text or a plain one.
fn shown(text: String) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.contains(turns) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 64);
    for c in text.chars() {
        if turns(c) { out.extend(c.escape_unicode()) } else { out.push(c) }
    }
    out
}
