//! Groups of operations: modules, features, methods.

use std::collections::HashMap;

use super::answers::{Failure, FailureDefinition, Success};
use super::clash::{Case, Other, Plain, Wish, plain, unique};
use super::paging::{Paging, paging};
use super::recognised::recognised;
use super::words;
use crate::catalog::{self, Pagination};
use crate::model::{BodyForm, BodyKind, Docs, In, Param, Service};

/// Module names that are not free: our own, methods that every client has or is looked for (`clone`), those that cargo and rustc give a meaning to as files, and those that
/// Windows keeps for devices.
const TAKEN_MODULES: &[&str] = &[
    "types",
    "client",
    "call",
    "door",
    "runtime",
    "switchboard_client",
    "errors",
    "default",
    "request",
    "health",
    "reload",
    "close",
    "from_env",
    "builder",
    "clone",
    "new",
    "std",
    "core",
    "alloc",
    "rt",
    "lib",
    "main",
    "mod",
    "con",
    "prn",
    "aux",
    "nul",
    "com0",
    "com1",
    "com2",
    "com3",
    "com4",
    "com5",
    "com6",
    "com7",
    "com8",
    "com9",
    "lpt0",
    "lpt1",
    "lpt2",
    "lpt3",
    "lpt4",
    "lpt5",
    "lpt6",
    "lpt7",
    "lpt8",
    "lpt9",
];

/// Methods of a call that parameters must not hide, and those that readers, and clippy, take for operators.
const TAKEN_SETTERS: &[&str] = &[
    "send",
    "send_raw",
    "pages",
    "timeout",
    "into_future",
    "with_header",
    "with_query",
    "with_idempotency_key",
    "with_retry",
    "with_base_url",
    "with_accept",
    "with_content_type",
    "with_reconnect",
    "with_attempt_timeout",
    "clone",
    "add",
    "sub",
    "mul",
    "div",
    "rem",
    "bitand",
    "bitor",
    "bitxor",
    "shl",
    "shr",
];

/// Methods of a group that readers, and clippy, take for something else.
const TAKEN_METHODS: &[&str] = &["clone", "cmp", "new"];

/// A group of operations: a module and a cargo feature.
#[derive(Debug)]
pub struct GroupPlan {
    /// The module and the method of the client.
    pub module: String,
    /// The cargo feature.
    pub feature: String,
    /// The type that holds the methods.
    pub ident: String,
    /// What the document says of it.
    pub docs: Docs,
    /// Its name in the document.
    pub wire: String,
    /// Its operations.
    pub operations: Vec<OperationPlan>,
    /// Failures that only its operations know.
    pub failures: Vec<FailureDefinition>,
}

impl GroupPlan {
    /// The name of its files: Rust finds a module's file by itself only where the name is ASCII.
    #[must_use]
    pub fn file(&self) -> &str {
        if self.module.is_ascii() { &self.module } else { &self.feature }
    }

    /// The file, where Rust must be told.
    #[must_use]
    pub fn path(&self, folder: &str) -> Option<String> {
        (!self.module.is_ascii()).then(|| format!("{folder}{}.rs", self.feature))
    }
}

/// An operation, with its names.
#[derive(Debug)]
pub struct OperationPlan {
    /// Its place in the model.
    pub index: usize,
    /// The method.
    pub method: String,
    /// The type that stands for it.
    pub ident: String,
    /// The names of its parameters, in the order of the model: arguments or setters.
    pub params: Vec<String>,
    /// How its body is given.
    pub body: Option<BodyPlan>,
    /// What it returns.
    pub success: Success,
    /// How it fails.
    pub failure: Failure,
    /// How its pages follow each other, where the catalog says it of none.
    pub pagination: Option<Pagination>,
    /// How its pages are asked for, where not as those of the service.
    pub paging: Option<Paging>,
}

/// How a body is given.
#[derive(Debug)]
pub struct BodyPlan {
    /// The name of the argument or setter.
    pub name: String,
    /// The type that chooses among several media types, and its variants.
    pub choice: Option<(String, Vec<String>)>,
}

/// The groups, and for each operation the one that it belongs to.
pub(super) fn groups(service: &Service, entry: &catalog::Service) -> (Vec<GroupPlan>, Vec<usize>) {
    let mut wires: Vec<String> = Vec::new();
    let mut keys: Vec<String> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut members: Vec<Vec<usize>> = Vec::new();
    let mut group_of = Vec::with_capacity(service.operations.len());
    for (index, operation) in service.operations.iter().enumerate() {
        // `Pet Store` and `pet-store` are one module.
        let key = words::whole_snake(&operation.group, "general");
        let at = *known.entry(key.clone()).or_insert_with(|| {
            wires.push(operation.group.clone());
            members.push(Vec::new());
            keys.push(key);
            keys.len() - 1
        });
        members[at].push(index);
        group_of.push(at);
    }
    // No two are the same, but where they are cut.
    let wish = |key| Wish { name: words::snake(key, "general"), rank: key, other: Other::Digits(key) };
    let mut said: HashMap<&str, &Docs> = HashMap::new();
    for (name, docs) in &service.groups {
        said.entry(name).or_insert(docs);
    }
    let modules = unique(keys.iter().map(String::as_str).map(wish).collect(), TAKEN_MODULES, Case::Snake);
    let mut groups: Vec<GroupPlan> = modules
        .into_iter()
        .zip(&wires)
        .map(|(module, wire)| GroupPlan {
            feature: feature(&module),
            ident: stem(&module, "Group"),
            docs: said.get(wire.as_str()).map(|docs| (*docs).clone()).unwrap_or_default(),
            wire: wire.clone(),
            module,
            operations: Vec::new(),
            failures: Vec::new(),
        })
        .collect();
    for (group, members) in groups.iter_mut().zip(&members) {
        group.operations = operations(service, entry, group, members);
    }
    (groups, group_of)
}

/// A cargo feature may be any of our module names but the two that mean something else.
fn feature(module: &str) -> String {
    let ascii: String =
        module.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect();
    let ascii =
        if ascii.is_ascii() && ascii == module { ascii } else { format!("{ascii}-{}", words::mark(module)) };
    match ascii.as_str() {
        "default" | "call" | "contract-tests" => format!("{ascii}-group"),
        _ if ascii.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_') => ascii,
        _ => format!("g{ascii}"),
    }
}

fn operations(
    service: &Service,
    entry: &catalog::Service,
    group: &GroupPlan,
    members: &[usize],
) -> Vec<OperationPlan> {
    let wanted = members
        .iter()
        .map(|index| {
            let operation = &service.operations[*index];
            let renamed = entry
                .rename
                .operations
                .iter()
                .find(|(from, _)| *from == operation.id)
                .map(|(_, to)| to.clone());
            let (name, cut) = method_name(&operation.id, &group.wire);
            let (name, cut) = renamed.map_or_else(|| (name.to_owned(), cut), |name| (name, Cut::Nothing));
            let snake = words::snake(&name, "call");
            let (exact, marks, _) = plain(&snake, &name);
            let rank = (!operation.own_id, cut, exact, marks, &operation.id);
            let other = match cut {
                Cut::Nothing => Other::Spelled(name.into()),
                Cut::Group | Cut::More => Other::Words((&operation.id).into()),
            };
            Wish { name: snake, rank, other }
        })
        .collect();
    let methods = unique(wanted, TAKEN_METHODS, Case::Snake);
    let wish =
        |method| Wish { name: stem(method, "Call"), rank: method, other: Other::Spelled(method.into()) };
    let wanted = methods.iter().map(String::as_str).map(wish).collect();
    let idents = unique(wanted, &[group.ident.as_str()], Case::Stem("Call"));
    members
        .iter()
        .zip(methods)
        .zip(idents)
        .map(|((index, method), ident)| {
            let operation = &service.operations[*index];
            let names: Vec<String> =
                operation.params.iter().map(|param| words::snake(&param.wire, "value")).collect();
            let mut twins: HashMap<&str, Twins> = HashMap::new();
            for (name, param) in names.iter().zip(&operation.params) {
                let rank = place_rank(param.place_in);
                let known = twins.entry(name).or_insert(Twins { first: rank, optional: 0 });
                known.first = known.first.min(rank);
                known.optional |= u8::from(!param.required) << rank;
            }
            let mut params: Vec<Wish<'_, (u8, Plain<'_>)>> = names
                .iter()
                .zip(&operation.params)
                .map(|(name, param)| {
                    let name = param_name(name, param, twins.get(name.as_str()));
                    let rank = (place_rank(param.place_in), plain(&name, &param.wire));
                    Wish { name, rank, other: Other::Spelled((&param.wire).into()) }
                })
                .collect();
            if operation.body.is_some() {
                // A parameter called `body` keeps its name in the API; the body is what it is by nature.
                let other = Other::Words("request body".into());
                params.push(Wish { name: "body".to_owned(), rank: (9, plain("", "")), other });
            }
            let mut params = unique(params, TAKEN_SETTERS, Case::Snake);
            let body = operation.body.as_ref().map(|body| BodyPlan {
                name: params.pop().unwrap_or_else(|| "body".to_owned()),
                choice: (body.forms.len() > 1).then(|| {
                    let wish = |form: &BodyForm| {
                        let media = form.names().min().unwrap_or(&form.media);
                        Wish {
                            name: form_name(form),
                            rank: media.clone(),
                            other: Other::Spelled(media.clone().into()),
                        }
                    };
                    let forms = unique(body.forms.iter().map(wish).collect(), &[], Case::Camel);
                    (derived(&ident, "BodyForm"), forms)
                }),
            });
            let pagination = match &entry.pagination {
                Some(_) => None,
                None => recognised(service, operation),
            };
            let paging = pagination
                .as_ref()
                .or(entry.pagination.as_ref())
                .and_then(|one| paging(service, operation, &one.style));
            OperationPlan {
                index: *index,
                method,
                ident,
                params,
                body,
                success: Success::default(),
                failure: Failure::default(),
                pagination,
                paging,
            }
        })
        .collect()
}

/// The parameters of one name.
struct Twins {
    /// The place that ranks first among theirs.
    first: u8,
    /// A bit for each place that has some which may be left out, and so are called by their names.
    optional: u8,
}

/// The name of a parameter: of one that stands in two places, the second says which. Where several may be left out, each
/// says it: else one that comes later could take the name of another, and what callers give would go elsewhere.
fn param_name(name: &str, param: &Param, twins: Option<&Twins>) -> String {
    let twin = twins.is_some_and(|twins| {
        twins.first < place_rank(param.place_in) || !param.required && twins.optional.count_ones() > 1
    });
    // The mark of a word that Rust keeps for itself is not needed before another word.
    let of = |place: &str| format!("{}_{place}", name.trim_end_matches('_'));
    match param.place_in {
        In::Query | In::QueryString if twin => of("query"),
        In::Header if twin => of("header"),
        In::Cookie if twin => of("cookie"),
        _ => name.to_owned(),
    }
}

fn place_rank(place: In) -> u8 {
    match place {
        In::Path => 0,
        In::Query => 1,
        In::QueryString => 2,
        In::Header => 3,
        In::Cookie => 4,
    }
}

/// What the types of an operation's own are called after it: its body where the document does not name it, the choice
/// among the forms of its body, what it returns, how it fails.
const DERIVED: [&str; 4] = ["Body", "BodyForm", "Output", "Error"];

/// The name of a type beside an operation's own.
pub(super) fn derived(ident: &str, suffix: &str) -> String {
    format!("{ident}{suffix}")
}

/// The name of a type that stands for a method or a module. It never ends as one that belongs to an operation, so that
/// an operation `create_body` takes nothing from the operation `create`.
fn stem(name: &str, word: &str) -> String {
    let ident = words::type_name(&[name]);
    let derived = DERIVED.iter().any(|end| ident.strip_suffix(end).is_some_and(|start| !start.is_empty()));
    // In a script without capitals it would be spelled as a parameter of its name is.
    if derived || !ident.starts_with(char::is_uppercase) { format!("{ident}{word}") } else { ident }
}

fn form_name(form: &BodyForm) -> String {
    let media = form.media.as_str();
    let all = |word: &str| super::answers::media_names(form.names().map(String::as_str), word);
    match form.kind {
        BodyKind::Text if media.starts_with("text/xml") => "TextXml".to_owned(),
        BodyKind::Json if media.starts_with("application/json") => "Json".to_owned(),
        BodyKind::Form => "Form".to_owned(),
        BodyKind::Multipart if media.starts_with("multipart/form-data") => "Multipart".to_owned(),
        BodyKind::Json => all("Json"),
        BodyKind::Bytes => all("Bytes"),
        BodyKind::Text | BodyKind::Multipart => all("Text"),
    }
}

/// What is left out of an operation's id in the name of its method: who leaves out less has the name before others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Cut {
    Nothing,
    /// The name of the group.
    Group,
    /// That and what stands before it.
    More,
}

/// What an operation is called in its group, and what was left out: `issues/list-for-repo` in the group `issues` is
/// `list-for-repo`, and so is `service.issues.list-for-repo`.
fn method_name<'a>(id: &'a str, group: &str) -> (&'a str, Cut) {
    if let Some(rest) = behind(id, group) {
        return (rest, Cut::Group);
    }
    let inner = id.split_once(['.', '/', ':', '#']).and_then(|(_, inner)| behind(inner, group));
    inner.map_or((id, Cut::Nothing), |rest| (rest, Cut::More))
}

/// What is left of a name that begins with the words of the group, where that is more than nothing.
fn behind<'a>(name: &'a str, group: &str) -> Option<&'a str> {
    let mut letters = group.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).peekable();
    letters.peek()?;
    let mut at = 0;
    for (start, c) in name.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        if letters.peek().is_none() {
            break;
        }
        if !c.to_lowercase().all(|c| letters.next() == Some(c)) {
            return None;
        }
        at = start + c.len_utf8();
    }
    let (before, rest) = name.split_at_checked(at).filter(|_| letters.next().is_none())?;
    let rest = rest
        .strip_prefix("Controller")
        .filter(|rest| !rest.starts_with(char::is_alphanumeric))
        .unwrap_or(rest);
    let count = |text: &str| crate::words::words(text).len();
    let bare = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    let between = bare.len() < rest.len() || count(before) + count(bare) == count(name);
    (between && bare.starts_with(char::is_alphabetic)).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_groups_words_are_left_out_of_names() {
        let of = |id: &str, group: &str| method_name(id, group).0.to_owned();
        assert_eq!(of("issues/list-for-repo", "issues"), "list-for-repo");
        assert_eq!(of("PetStoreController_list", "Pet Store"), "list");
        assert_eq!(of("admin.apps.approved.list", "admin.apps.approved"), "list");
        assert_eq!(of("ContainerInspect", "Container"), "Inspect");
        assert_eq!(of("drive.files.generateIds", "files"), "generateIds");
        assert_eq!(of("gmail.users.messages.send", "users"), "messages.send");
        // Not where another word begins like them, nothing is left, or a verb is in front.
        for id in ["users_list", "user", "user_", "userland", "get_user_list", "user.2fa"] {
            assert_eq!(of(id, "user"), id);
        }
    }
}
