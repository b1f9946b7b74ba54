//! Makes two clients of each document, progenitor's and ours, and a program that makes the same calls
//! with both against one recording server. `tests/tests/judge.rs` runs this and then the program.
//!
//! `switchboard-judge OUT KEY=SPEC…`; a document that progenitor refuses is said and left out.

mod calls;
mod clients;
mod sample;
mod source;

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(out) = arguments.next().map(PathBuf::from) else {
        eprintln!("usage: switchboard-judge OUT KEY=SPEC…");
        return ExitCode::from(2);
    };
    let specs: Vec<(String, PathBuf)> = arguments
        .filter_map(|pair| pair.split_once('=').map(|(key, spec)| (key.to_owned(), spec.into())))
        .collect();
    match clients::make(&out, &specs) {
        Ok(made) => {
            println!("{made}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
