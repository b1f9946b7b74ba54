//! The words behind an operation: `--NAME VALUE`, and the program's own options among them.

use super::Stop;
use super::args::{Call, Format, base_url};
use crate::near;
use switchboard_client::door::{Args, OperationInfo, ParameterInfo, ParameterPlace};

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

/// The options of the program that may stand among the words.
const OWN: [&str; 6] = ["include", "json", "body", "content-type", "base-url", "format"];

impl Said {
    /// What stood before the words.
    pub(crate) fn before(call: &Call) -> Self {
        Self {
            include: call.include,
            json: call.json.clone(),
            body: call.body.clone(),
            content_type: call.content_type.clone(),
            base_url: call.base_url.clone(),
            ..Self::default()
        }
    }

    /// Adds what the words say to what stood before them. An option of the program with the name of a parameter is
    /// refused: whichever was meant, the other would be dropped in silence.
    pub(crate) fn read(mut self, words: &[String], parameters: &[ParameterInfo]) -> Result<Self, Stop> {
        let mut words = words.iter();
        while let Some(word) = words.next() {
            if word == "-i" {
                self.include = true;
                continue;
            }
            let Some(name) = word.strip_prefix("--").filter(|name| !name.is_empty()) else {
                return Err(Stop::usage(format!("`{word}` is no argument; write --NAME VALUE")));
            };
            let (name, value) = match name.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (name, None),
            };
            if OWN.contains(&name) {
                alone(name, parameters)?;
            }
            if name == "include" {
                if value.is_some() {
                    return Err(Stop::usage("--include takes no value"));
                }
                self.include = true;
                continue;
            }
            let Some(value) = value.or_else(|| words.next().cloned()) else {
                return Err(Stop::usage(format!("--{name} needs a value")));
            };
            let slot = match name {
                "json" => &mut self.json,
                "body" => &mut self.body,
                "content-type" => &mut self.content_type,
                "base-url" => {
                    base_url(&value).map_err(|why| Stop::usage(format!("--base-url: {why}")))?;
                    &mut self.base_url
                }
                "format" => {
                    self.format = Some(match value.as_str() {
                        "json" => Format::Json,
                        "text" => Format::Text,
                        _ => return Err(Stop::usage("--format is text or json")),
                    });
                    continue;
                }
                _ => {
                    self.named.push((name.to_owned(), value));
                    continue;
                }
            };
            if slot.replace(value).is_some() {
                return Err(Stop::usage(format!("--{name} is given twice")));
            }
        }
        if self.json.as_deref() == Some("-") && self.body.as_deref() == Some("-") {
            return Err(Stop::usage("stdin can be read once: say --json - or --body -"));
        }
        Ok(self)
    }
}

/// Whether an option of the program has its name for itself.
fn alone(name: &str, parameters: &[ParameterInfo]) -> Result<(), Stop> {
    let Some(same) = parameters.iter().find(|parameter| plain(parameter.name) == plain(name)) else {
        return Ok(());
    };
    Err(Stop::usage(format!(
        "--{name} is an option of this program and a parameter here: say --{}.{} for the parameter, or put --{name} \
         before the name of the service",
        same.place, same.name
    )))
}

/// The base URL among the words; what else is wrong with them is said later.
pub(crate) fn base_url_of(call: &Call) -> Option<String> {
    call.base_url.clone().or_else(|| Said::default().read(&call.words, &[]).ok()?.base_url)
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
