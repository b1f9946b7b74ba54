//! Prints a plan as the files of a crate. Everything has been decided; here it is only said in Rust.

mod answer;
mod body;
mod call;
mod client;
mod contract;
mod credentials;
mod docs;
mod door;
mod example;
mod example_option;
mod example_values;
mod failure;
mod group;
mod hub;
mod large;
mod layout;
mod moved;
mod object;
mod operation;
mod page;
mod paging;
mod print;
mod root;
mod said;
mod shape;
pub(crate) mod surface;
mod types;
mod union;
mod values;

pub(crate) use example::example;
pub use hub::{HubService, hub};

use crate::catalog;
use crate::contract::Case;
use crate::deep::{deep, on_all_cores};
use crate::plan::Plan;

pub(crate) use client::{address, base_url, token_url};
pub(crate) use credentials::credentials;
pub(crate) use docs::sentence;

/// A generated Rust file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the crate.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// One file to be made.
type Job<'a> = Box<dyn Fn() -> Result<File, String> + Sync + 'a>;

/// The Rust files of a crate, each as what `keep` makes of it as soon as it is printed.
///
/// # Errors
/// When a file does not print as Rust: a mistake of ours, never of a document. It names the file.
pub fn emit<T: Send>(
    plan: &Plan,
    entry: &catalog::Service,
    contract: &[Case],
    keep: &(dyn Fn(File) -> T + Sync),
) -> Result<Vec<T>, String> {
    let mut jobs: Vec<Job<'_>> = vec![
        Box::new(|| page::whole(root::lib(plan, entry), "src/lib.rs")),
        Box::new(|| page::whole(client::client(plan, entry), "src/client.rs")),
        Box::new(|| page::whole(call::call(), "src/call.rs")),
        Box::new(|| door::door(plan, entry)),
    ];
    if !plan.shared_failures.is_empty() {
        jobs.push(Box::new(|| failure::shared(plan)));
    }
    jobs.push(Box::new(|| types::common(plan)));
    for (at, group) in plan.groups.iter().enumerate().filter(|(at, _)| types::has_own(plan, *at)) {
        jobs.push(Box::new(move || types::of_group(plan, at, group)));
    }
    for group in &plan.groups {
        jobs.push(Box::new(move || group::group(plan, group, entry)));
    }
    if entry.tests {
        jobs.push(Box::new(|| page::whole(contract::contract(plan, entry, contract), "tests/contract.rs")));
    }
    // Tokens cannot cross threads, so that each file is made where it is printed.
    on_all_cores(jobs.len(), &|at| jobs[at]().map(keep)).into_iter().collect()
}

/// Whether the text of a file is Rust: it is printed from tokens without being read again, which only a debug build
/// does by itself.
///
/// # Errors
/// With what the parser says.
pub fn is_rust(text: &str) -> Result<(), String> {
    deep(&|| page::is_rust(text))
}
