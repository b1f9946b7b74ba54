//! The words behind an operation: `--NAME VALUE`, and the program's own options among them.

use super::Stop;
use super::args::Format;
use crate::near;
use switchboard_client::door::{Args, OperationInfo, ParameterPlace};

/// What the words said beside the arguments.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) include: bool,
    pub(crate) json: Option<String>,
    pub(crate) body: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) base_url: Option<String>,
    pub(crate) format: Option<Format>,
    /// The parameters, in their order.
    pub(crate) named: Vec<(String, String)>,
}

/// Takes the words apart. An option of the program goes before a parameter of the same name;
/// `--query.NAME` reaches the parameter.
pub(crate) fn read(words: &[String]) -> Result<Said, Stop> {
    let mut said = Said::default();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if word == "-i" || word == "--include" {
            said.include = true;
            continue;
        }
        let Some(name) = word.strip_prefix("--").filter(|name| !name.is_empty()) else {
            return Err(Stop::usage(format!("`{word}` is no argument; write --NAME VALUE")));
        };
        let (name, value) = match name.split_once('=') {
            Some((name, value)) => (name, value.to_owned()),
            None => match words.next() {
                Some(value) => (name, value.clone()),
                None => return Err(Stop::usage(format!("--{name} needs a value"))),
            },
        };
        match name {
            "json" => said.json = Some(value),
            "body" => said.body = Some(value),
            "content-type" => said.content_type = Some(value),
            "base-url" => said.base_url = Some(value),
            "format" => {
                said.format = Some(match value.as_str() {
                    "json" => Format::Json,
                    "text" => Format::Text,
                    _ => {
                        return Err(Stop::usage(
                            "--format is text or json; a parameter of that name is --query.format",
                        ));
                    }
                });
            }
            _ => said.named.push((name.to_owned(), value)),
        }
    }
    Ok(said)
}

/// The base URL among the words; what else is wrong with them is said later.
pub(crate) fn base_url(words: &[String]) -> Option<String> {
    read(words).ok()?.base_url
}

/// Puts the named words into their places.
pub(crate) fn place(args: &mut Args, info: &OperationInfo, named: Vec<(String, String)>) -> Result<(), Stop> {
    // A name on the command line replaces what a file said; several words of it make a list.
    for (name, value) in named {
        let (place, own) = find(info, &name)?;
        args.push_word(place, own, value);
    }
    Ok(())
}

fn find(info: &OperationInfo, name: &str) -> Result<(ParameterPlace, &'static str), Stop> {
    let explicit = name.split_once('.').and_then(|(place, rest)| {
        let place = ParameterPlace::ALL.into_iter().find(|p| p.as_str() == place)?;
        info.parameter(place, rest).map(|p| (place, p.name))
    });
    if let Some(found) = explicit {
        return Ok(found);
    }
    let matching = |same: &dyn Fn(&str) -> bool| -> Vec<_> {
        info.parameters.iter().filter(|p| same(p.name)).map(|p| (p.place, p.name)).collect()
    };
    // The document's own name first; then what people write: another case, - for _.
    let mut found = matching(&|own| own == name);
    if found.is_empty() {
        found = matching(&|own| plain(own) == plain(name));
    }
    match found.as_slice() {
        [one] => Ok(*one),
        [] => {
            let hint = near::hint(name, info.parameters.iter().map(|p| p.name));
            let rest = match (hint.is_empty(), info.parameters.is_empty()) {
                (false, _) => hint,
                (true, true) => "; it has none".to_owned(),
                (true, false) => format!("; it has: {}", super::table::parameters(info)),
            };
            Err(Stop::input(format!("`{}` has no parameter `{name}`{rest}", info.id)))
        }
        several => {
            let ways: Vec<String> = several.iter().map(|(place, own)| format!("--{place}.{own}")).collect();
            Err(Stop::input(format!("`{name}` stands in several places: say {}", ways.join(" or "))))
        }
    }
}

fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
