//! What stands behind an operation belongs to the API: `--version 1.0` there is a parameter. Clap would look the
//! first of these words up among its own options, so they are set apart before it sees them.

use super::args::Cli;
use clap::{ArgAction, Command, CommandFactory};
use std::ffi::OsString;

/// The words for clap, with `--` between an operation and what stands behind it.
pub(super) fn part(words: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut words: Vec<OsString> = words.into_iter().collect();
    let Some(at) = behind_operation(&words) else { return words };
    if words.get(at..).is_some_and(asks_for_help) {
        words.truncate(at);
        words.push("--help".into());
    } else if words.get(at).is_some_and(|word| word != "--") {
        words.insert(at, "--".into());
    }
    words
}

/// Where the words behind OPERATION begin; `None` where there is none, and where clap will refuse what it sees.
fn behind_operation(words: &[OsString]) -> Option<usize> {
    let mut cli = Cli::command();
    cli.build();
    let call = cli.find_subcommand("call")?;
    // The program's own name is the first word.
    let (mut at, mut names) = (1, 0);
    loop {
        let word = words.get(at)?;
        match word.to_str().and_then(|text| text.strip_prefix('-')).filter(|rest| !rest.is_empty()) {
            // From here on clap reads no options.
            Some("-") => return None,
            Some(option) => at += length(if names == 0 { &cli } else { call }, option)?,
            None if names == 0 && word != "call" => return None,
            None => {
                (at, names) = (at + 1, names + 1);
                if names == 3 {
                    return Some(at);
                }
            }
        }
    }
}

/// How many words an option takes, itself among them; `None` for one that is not known.
fn length(command: &Command, option: &str) -> Option<usize> {
    let Some(long) = option.strip_prefix('-') else { return Some(1) };
    if long.contains('=') {
        return Some(1);
    }
    let known = command.get_arguments().find(|argument| argument.get_long() == Some(long))?;
    Some(if matches!(known.get_action(), ArgAction::Set | ArgAction::Append) { 2 } else { 1 })
}

/// Whether the words ask for help: `-h` among the names, or `--help` with no value behind it.
fn asks_for_help(words: &[OsString]) -> bool {
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.to_str().unwrap_or_default() {
            "-h" => return true,
            "--help" if words.len() == 0 => return true,
            "-i" | "--include" => {}
            name if name.starts_with("--") && !name.contains('=') => drop(words.next()),
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(line: &str) -> String {
        let words = part(line.split(' ').map(OsString::from));
        words.iter().map(|word| word.to_str().unwrap()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_stands_behind_an_operation_is_set_apart() {
        for (line, expected) in [
            ("s call x op --version 1", "s call x op -- --version 1"),
            ("s --format json call -i --json - x op --a 1", "s --format json call -i --json - x op -- --a 1"),
            ("s call --base-url=http://a x op -i", "s call --base-url=http://a x op -- -i"),
            ("s call x --format json op --help 1", "s call x --format json op -- --help 1"),
            // There is nothing to be set apart.
            ("s call x op", "s call x op"),
            ("s call x op -- --a 1", "s call x op -- --a 1"),
            ("s call x", "s call x"),
            ("s call --batch --parallel 2", "s call --batch --parallel 2"),
            ("s health x op --version", "s health x op --version"),
            ("s call -- x op --version 1", "s call -- x op --version 1"),
            ("s call --nonsense x op --a 1", "s call --nonsense x op --a 1"),
        ] {
            assert_eq!(parted(line), expected);
        }
    }

    #[test]
    fn help_is_asked_for_at_the_end_too() {
        for line in
            ["s call x op --help", "s call x op -h", "s call x op --a 1 --help", "s call x op -i --a=1 -h"]
        {
            assert_eq!(parted(line), "s call x op --help", "{line}");
        }
        assert_eq!(parted("s call x op --a -h"), "s call x op -- --a -h");
    }
}
