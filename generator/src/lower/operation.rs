//! Operations and their parameters.

use std::collections::{HashMap, HashSet};

use super::flatten::Flat;
use super::names::Hint;
use super::shape::Shapes;
use super::{answer, body, docs, media, path, security};
use crate::mark::digits;
use crate::model::{self, BodyKind, Docs, Operation, Param, Shape};
use crate::normalise::document::{self, Document, In, Parameter, SchemaId, Types};
use crate::read::Json;
use crate::remark::Action;
use crate::words::words;

/// The ids by which operations are called.
pub(super) struct Ids(Vec<(String, bool)>);

impl Ids {
    /// The document's own ids where they are there and unique, else a name from method and path.
    pub fn of(document: &Document) -> Ids {
        let mut count: HashMap<&str, usize> = HashMap::new();
        for id in document.operations.iter().filter_map(|operation| operation.id.as_deref()) {
            *count.entry(id).or_default() += 1;
        }
        let own = |operation: &document::Operation| {
            operation.id.clone().filter(|id| count.get(id.as_str()) == Some(&1) && !id.trim().is_empty())
        };
        // Of several that would have one name, the one whose path is written as the name is keeps it. The order is
        // not that of the document.
        let mut made: Vec<((bool, &str, &str), usize)> = Vec::new();
        let mut ids: Vec<(String, bool)> = Vec::with_capacity(document.operations.len());
        for (at, operation) in document.operations.iter().enumerate() {
            let own = own(operation);
            if own.is_none() {
                made.push(((!is_plain(&operation.path), &operation.path, &operation.method), at));
            }
            let is_own = own.is_some();
            ids.push((own.unwrap_or_default(), is_own));
        }
        made.sort();
        let mut used: HashSet<String> = count.keys().map(|id| (*id).to_owned()).collect();
        for ((_, path, method), at) in made {
            let name = from_path(method, path);
            let name = if used.insert(name.clone()) {
                name
            } else {
                digits(&format!("{name}_"), &format!("{method} {path}"), &mut used)
            };
            if let Some((id, _)) = ids.get_mut(at) {
                *id = name;
            }
        }
        Ids(ids)
    }

    /// What an operation is called.
    pub fn name(&self, at: usize) -> Option<&str> {
        self.0.get(at).map(|(id, _)| id.as_str())
    }
}

/// Whether nothing of a path is lost where only its words are kept.
fn is_plain(path: &str) -> bool {
    path.split('/').all(|step| {
        let name = step.strip_prefix('{').and_then(|name| name.strip_suffix('}')).unwrap_or(step);
        name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    })
}

/// `GET /users/{userId}/posts` is `get_users_by_user_id_posts`.
fn from_path(method: &str, path: &str) -> String {
    let spoken = path.replace('{', "/by/");
    let words = words(&spoken).into_iter().map(|word| word.to_lowercase());
    std::iter::once(method.to_ascii_lowercase()).chain(words).collect::<Vec<_>>().join("_")
}

pub(super) fn lower<'d>(shapes: &mut Shapes<'d>, at: usize, operation: &'d document::Operation) -> Operation {
    let (id, own_id) = shapes
        .ids
        .0
        .get(at)
        .cloned()
        .unwrap_or_else(|| (from_path(&operation.method, &operation.path), false));
    if let Some(given) = operation.id.as_deref().filter(|given| !own_id && !given.trim().is_empty()) {
        let message = format!("`{given}` is the id of several operations; this one is called `{id}`");
        shapes.remarks.warn(Action::Repaired, "operation-id-shared", &message, operation.place);
    }
    let hint = Hint::named(&id);
    let in_path = operation.parameters.iter().filter(|parameter| parameter.place_in == In::Path);
    let names: Vec<&str> = in_path.map(|parameter| parameter.name.as_str()).collect();
    let template = path::template(&operation.path, &names);
    let mut params: Vec<Param> =
        operation.parameters.iter().map(|parameter| param(shapes, parameter, &hint)).collect();
    params.sort_by_key(|param| (!param.required, position(&template.path, param)));
    let answers = answer::lower(shapes, operation, &hint);
    Operation {
        group: group(operation),
        tags: operation.tags.clone(),
        method: operation.method.clone(),
        path: operation.path.clone(),
        template: template.path,
        literal_query: template.query,
        docs: Docs {
            title: operation.summary.clone(),
            text: operation.description.clone(),
            facts: Vec::new(),
            deprecated: operation.deprecated,
            link: docs::link(operation.link.as_deref()),
        },
        params,
        body: operation.body.as_ref().and_then(|body| body::lower(shapes, body, &hint)),
        success: answers.success,
        failures: answers.failures,
        linked: answers.linked,
        headers: answers.headers,
        alternatives: answers.alternatives,
        accepts: accepts(shapes.document, operation),
        security: security::of_operation(shapes.document, operation),
        server: server(shapes.document, operation),
        place: operation.place,
        id,
        own_id,
    }
}

/// Where a parameter stands in the path; behind all of these, the others in the order of the document. The order
/// of a document's list means nothing, and the arguments of callers must not change places with it.
fn position(path: &str, param: &Param) -> usize {
    let inside = (param.place_in == model::In::Path).then(|| path.find(&format!("{{{}}}", param.wire)));
    inside.flatten().unwrap_or(usize::MAX)
}

/// The first tag; without one, the first word of the path that is not a version.
fn group(operation: &document::Operation) -> String {
    if let Some(tag) = operation.tags.iter().find(|tag| tag.chars().any(char::is_alphanumeric)) {
        return tag.clone();
    }
    let is_version = |word: &str| {
        let digits = word.trim_start_matches(['v', 'V']);
        !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
    };
    let words =
        operation.path.split(['/', '#', '?']).map(|word| word.split(['.', ':', '(']).next().unwrap_or(""));
    words
        .filter(|word| !word.is_empty() && !word.contains(['{', '}']) && !is_version(word))
        .find(|word| !matches!(*word, "api" | "rest"))
        .filter(|word| word.chars().any(|c| c.is_ascii_alphanumeric()))
        .unwrap_or("general")
        .to_owned()
}

fn server(document: &Document, operation: &document::Operation) -> Option<model::Server> {
    let server = |server: &document::Server| model::Server {
        url: server.url.clone(),
        variables: super::defaults(server),
    };
    let own = operation.servers.first().map(server).filter(|own| !own.url.is_empty())?;
    let of_document = document.servers.first().map(server);
    // Without a server the document is at home at the root.
    let same = of_document.map_or(own.url == "/", |other| own == other || own.filled() == other.filled());
    (!same).then_some(own)
}

fn param<'d>(shapes: &mut Shapes<'d>, parameter: &'d Parameter, hint: &Hint) -> Param {
    let hint = hint.child(&parameter.name);
    shapes.argument = true;
    let flat = parameter.schema.map(|id| Flat::of(shapes.document, &[id]));
    // A media type is a text: one that the document does not list may be given too.
    let media =
        names_media(parameter) && flat.as_ref().is_some_and(|flat| !flat.types.contains(Types::ARRAY));
    let shape = match parameter.schema.filter(|_| !media) {
        Some(id) => shapes.shape(id, &hint),
        None => Shape::Text,
    };
    shapes.argument = false;
    let (shape, encoding) = match &parameter.content {
        None => (shape, Vec::new()),
        Some(media) => match body::kind(&media.media_type) {
            BodyKind::Json => (shape, Vec::new()),
            BodyKind::Form => (shape, body::encodings(shapes, media, BodyKind::Form)),
            // No style holds, and only the caller knows how such a value becomes text.
            _ if shape == Shape::Any || media::is_structured(shapes.document, media) => {
                media::remark_any_text(shapes, media);
                (Shape::Text, Vec::new())
            }
            _ => (shape, Vec::new()),
        },
    };
    if flat.as_ref().is_some_and(|flat| is_nested(shapes.document, parameter, flat)) {
        let message = "the style has no form for the lists and objects inside a value; they are sent as JSON";
        shapes.remarks.note(Action::Kept, "parameter-nested", message, parameter.place);
    }
    let start = flat.as_ref().and_then(|flat| docs::start(shapes.document, flat));
    let example = example(shapes.document, parameter, flat.as_ref());
    let values = flat.as_ref().and_then(|flat| shapes.values_fact(flat, &shape));
    let mut all = flat.map(|flat| docs::of_schema(shapes.document, &flat)).unwrap_or_default();
    all.title = None;
    all.text = parameter.description.clone().or(all.text);
    all.deprecated |= parameter.deprecated;
    all.facts.extend(values);
    if shape == Shape::Binary {
        shapes.remarks.note(
            Action::Kept,
            "binary-parameter",
            "a parameter of bytes is sent as text",
            parameter.place,
        );
    }
    if parameter.style == document::Style::DeepObject && matches!(shape.split_null().0, Shape::List(_)) {
        let message = format!(
            "`deepObject` is for objects alone; the items are sent as `{}[0]` and so on",
            parameter.name
        );
        shapes.remarks.note(Action::Kept, "deep-list", &message, parameter.place);
    }
    Param {
        wire: parameter.name.clone(),
        place_in: place_in(parameter.place_in),
        required: parameter.required || parameter.place_in == In::Path,
        shape: if shape == Shape::Binary { Shape::Text } else { shape },
        style: style(parameter.style),
        explode: parameter.explode,
        allow_reserved: parameter.allow_reserved,
        content: parameter.content.as_ref().map(|media| media.media_type.clone()),
        encoding,
        start,
        example,
        docs: all,
    }
}

/// Whether there are lists or objects where the style of a parameter has room for plain values.
fn is_nested(document: &Document, parameter: &Parameter, flat: &Flat<'_>) -> bool {
    let has_room = parameter.content.is_some()
        || parameter.place_in == In::Querystring
        || parameter.style == document::Style::DeepObject;
    let inside = |id: &SchemaId| Flat::of(document, &[*id]);
    let is_object = |one: &Flat<'_>| one.types.contains(Types::OBJECT) || !one.properties.is_empty();
    let is_list = |one: &Flat<'_>| one.types.contains(Types::ARRAY) || !one.items.is_empty();
    // Between other marks than commas a list of lists has its commas to itself.
    let has_marks = !matches!(parameter.style, document::Style::Form | document::Style::Simple);
    let mut items = flat.items.iter().map(inside);
    let mut fields = flat.properties.iter().flat_map(|(_, ids)| ids.iter()).map(inside);
    // A list among the fields of an object is repeated as a parameter would be.
    !has_room
        && (items.any(|one| is_object(&one) || !has_marks && is_list(&one))
            || fields.any(|one| is_object(&one)))
}

/// Longer values show nothing more.
const EXAMPLE: usize = 80;

/// A plain value that the document shows for a parameter, or for an item of it.
fn example(document: &Document, parameter: &Parameter, flat: Option<&Flat<'_>>) -> Option<String> {
    let of = |flat: &Flat<'_>| {
        let parts = flat.parts.iter().filter_map(|id| document.schemas.get(*id));
        parts.flat_map(|schema| &schema.examples).find_map(shown)
    };
    let own = parameter.examples.iter().find_map(shown).or_else(|| flat.and_then(of));
    own.or_else(|| {
        of(&Flat::of(document, flat.map(|flat| flat.items.as_slice()).filter(|items| !items.is_empty())?))
    })
    .or_else(|| flat?.default.and_then(shown))
}

fn shown(value: &Json) -> Option<String> {
    let text = match value {
        Json::Array(items) => {
            return items.first().filter(|item| !matches!(item, Json::Array(_))).and_then(shown);
        }
        Json::String(text) => text.trim().to_owned(),
        Json::Number(_) | Json::Bool(_) => docs::plain(value),
        Json::Null | Json::Object(_) => return None,
    };
    // The name of a type is what tools write where nobody wrote an example.
    let says = !matches!(text.as_str(), "" | "string" | "<string>" | "null");
    let seen = |c: char| c.is_alphanumeric() || c.is_ascii_graphic() || c == ' ';
    (says && text.chars().count() <= EXAMPLE && text.chars().all(seen)).then_some(text)
}

/// Whether a parameter is a header that names media types.
fn names_media(parameter: &Parameter) -> bool {
    let is = |name: &str| parameter.name.eq_ignore_ascii_case(name);
    parameter.place_in == In::Header && (is("accept") || is("content-type"))
}

/// The values that a header parameter called `Accept` may have, where the document lists them.
fn accepts(document: &Document, operation: &document::Operation) -> Vec<String> {
    let mut all = operation.parameters.iter().filter(|parameter| names_media(parameter));
    let Some(id) = all.find(|one| one.name.eq_ignore_ascii_case("accept")).and_then(|one| one.schema) else {
        return Vec::new();
    };
    let own = Flat::of(document, &[id]);
    let items = Flat::of(document, &own.items);
    let listed = |flat: &Flat<'_>| -> Vec<String> {
        flat.allowed().unwrap_or_default().iter().map(docs::plain).collect()
    };
    let own = listed(&own);
    if own.is_empty() { listed(&items) } else { own }
}

pub(super) fn place_in(place: In) -> model::In {
    match place {
        In::Path => model::In::Path,
        In::Query => model::In::Query,
        In::Header => model::In::Header,
        In::Cookie => model::In::Cookie,
        In::Querystring => model::In::QueryString,
    }
}

pub(super) fn style(style: document::Style) -> model::Style {
    match style {
        document::Style::Matrix => model::Style::Matrix,
        document::Style::Label => model::Style::Label,
        document::Style::Simple => model::Style::Simple,
        document::Style::Form => model::Style::Form,
        document::Style::SpaceDelimited => model::Style::SpaceDelimited,
        document::Style::TabDelimited => model::Style::TabDelimited,
        document::Style::PipeDelimited => model::Style::PipeDelimited,
        document::Style::DeepObject => model::Style::DeepObject,
        document::Style::Cookie => model::Style::Cookie,
    }
}
