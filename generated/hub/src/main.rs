// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The program `switchboard`.

fn main() -> std::process::ExitCode {
    switchboard_hub::main(hub::ENTRIES)
}
