//! What is said of an operation beside the document's own text: its arguments, what it returns, how it fails.

use proc_macro2::TokenStream;

use super::docs;
use super::shape::Scope;
use crate::model::{Answer, Content, Docs, Operation, Shape, Status};
use crate::plan::words::ident;
use crate::plan::{Definition, Failure, GroupPlan, OperationPlan, Plan, Success, SuccessVariant};

/// The documentation of a method.
pub(super) fn method(plan: &Plan, of: &OperationPlan) -> Vec<String> {
    let operation = &plan.service.operations[of.index];
    // Whoever calls it is told by the compiler.
    let mut said = Docs { deprecated: false, link: None, ..operation.docs.clone() };
    // The id says nothing that the method's name does not say.
    said.title = said.title.filter(|title| title.trim().contains(' ') || !same_words(title, &operation.id));
    let route = format!("`{} {}`", operation.method, operation.path.replace('`', "'"));
    let mut lines = docs::lines(&said, &route);
    if let Some([form]) = operation.body.as_ref().map(|body| body.forms.as_slice())
        && !form.also.is_empty()
    {
        let goes = format!(
            "The body goes as {}; see [`with_content_type`](Call::with_content_type).",
            super::body::names(form)
        );
        lines.extend([String::new(), goes]);
    }
    let arguments = arguments(operation, of);
    if !arguments.is_empty() {
        // A list of the document's own just above would take these for its items.
        let listed = lines
            .iter()
            .rfind(|line| line.starts_with(['-', '*', '+']))
            .is_some_and(|line| line.starts_with("- "));
        lines.push(String::new());
        lines.extend(arguments.into_iter().map(|line| match line.strip_prefix("- ") {
            Some(rest) if listed => format!("* {rest}"),
            _ => line,
        }));
    }
    // One paragraph: each costs two lines.
    let link = operation.docs.link.as_deref().map(docs::see);
    let last = [returned(plan, operation, &of.success), headers(operation), link];
    let last: Vec<String> = last.into_iter().flatten().collect();
    if !last.is_empty() {
        lines.extend([String::new(), last.join(" ")]);
    }
    if !operation.redirects().is_empty() {
        let said = "The redirect is the answer and is not followed: [`send`](Call::send) gives its headers, and [`send_raw`](Call::send_raw) goes where it leads.";
        lines.extend([String::new(), said.to_owned()]);
    }
    lines
}

/// More headers than these are not named.
const HEADERS: usize = 12;

/// The headers that answers name, each with its statuses.
fn headers(operation: &Operation) -> Option<String> {
    let mut named: Vec<(&str, Vec<String>)> = Vec::new();
    for (status, name) in &operation.headers {
        let status = match status {
            Status::Code(code) => code.to_string(),
            Status::Range(digit) => format!("{digit}xx"),
            Status::Default => "any other".to_owned(),
        };
        match named.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
            Some((_, known)) if known.contains(&status) => {}
            Some((_, known)) => known.push(status),
            None => named.push((name, vec![status])),
        }
    }
    let clean = |name: &str| name.chars().filter(|c| c.is_ascii_graphic() && *c != '`').collect::<String>();
    let mut all: Vec<String> = named
        .iter()
        .take(HEADERS)
        .map(|(name, statuses)| format!("`{}` ({})", clean(name), statuses.join(", ")))
        .collect();
    if let Some(more) = named.len().checked_sub(HEADERS).filter(|more| *more > 0) {
        all.push(format!("{more} more"));
    }
    (!all.is_empty()).then(|| format!("Headers of answers: {}.", all.join(", ")))
}

/// An item for each argument of which the document says something.
fn arguments(operation: &Operation, of: &OperationPlan) -> Vec<String> {
    let mut lines = Vec::new();
    let mut add = |name: &str, said: &Docs| {
        let text = docs::on_one_line(docs::lines(said, ""), said);
        let repeats = text.len() == 1 && text.first().is_some_and(|text| same_words(text, name));
        if !text.is_empty() && !repeats {
            lines.extend(docs::item(&format!("`{name}`"), &text));
        }
    };
    for (param, name) in operation.params.iter().zip(&of.params).filter(|(param, _)| param.required) {
        add(name, &param.docs);
    }
    if let (Some(body), Some(planned)) = (&operation.body, &of.body)
        && body.required
    {
        add(&planned.name, &body.docs);
    }
    lines
}

/// Whether two texts are the same words.
fn same_words(one: &str, other: &str) -> bool {
    let words = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    words(one) == words(other)
}

/// What a call returns, where there is something.
fn returned(plan: &Plan, operation: &Operation, success: &Success) -> Option<String> {
    match success {
        Success::Empty if operation.answer_undescribed() => Some(
            "The API does not say what it answers: [`send_raw`](crate::Call::send_raw) gives the bytes."
                .to_owned(),
        ),
        Success::Empty => None,
        Success::One(one) => Some(format!("Returns {}.", content(plan, one))),
        Success::Maybe(one) => Some(format!("Returns {}, or nothing.", content(plan, one))),
        Success::Several(name, _) => Some(format!("Returns {}.", linked(name, ""))),
    }
}

fn content(plan: &Plan, content: &Content) -> String {
    match content {
        Content::Empty => "nothing".to_owned(),
        Content::Json(shape) => self::shape(plan, shape),
        Content::Text => "text".to_owned(),
        Content::Raw => "the bytes as they come".to_owned(),
        Content::Events(None) => "events of text".to_owned(),
        Content::Events(Some(shape)) => format!("events, each with {}", self::shape(plan, shape)),
        Content::Lines(shape) => format!("lines, each with {}", self::shape(plan, shape)),
    }
}

fn shape(plan: &Plan, shape: &Shape) -> String {
    match shape {
        Shape::Any => "any JSON value".to_owned(),
        Shape::Unit => "null".to_owned(),
        Shape::Text | Shape::Binary => "a text".to_owned(),
        Shape::List(inner) => format!("a list of {}", item(plan, inner)),
        Shape::Map(inner) => format!("a map of {}", item(plan, inner)),
        Shape::Nullable(inner) => format!("{} or null", self::shape(plan, inner)),
        Shape::Tuple(items) => {
            let items: Vec<String> = items.iter().map(|item| self::shape(plan, item)).collect();
            format!("a list of {}", items.join(", then "))
        }
        Shape::Named(id) => linked(&plan.of(*id).ident, "crate::types::"),
        plain => format!("`{}`", Scope::outside(plan).ty(plain)).replace("rt :: ", ""),
    }
}

/// What a list or a map is made of.
fn item(plan: &Plan, shape: &Shape) -> String {
    match shape {
        Shape::Any => "any JSON values".to_owned(),
        Shape::Text | Shape::Binary => "texts".to_owned(),
        Shape::List(inner) => format!("lists of {}", item(plan, inner)),
        Shape::Map(inner) => format!("maps of {}", item(plan, inner)),
        other => self::shape(plan, other),
    }
}

/// A name as a link to its item, where rustdoc finds it.
fn linked(name: &str, within: &str) -> String {
    let name = ident(name).to_string();
    match (name.is_ascii() && !name.starts_with("r#"), within) {
        (false, _) => format!("`{name}`"),
        (true, "") => format!("[`{name}`]"),
        (true, within) => format!("[`{name}`]({within}{name})"),
    }
}

/// The documentation of an operation's name for its failure, which is another type's as well.
pub(super) fn alias(
    plan: &Plan,
    group: &GroupPlan,
    of: &OperationPlan,
    definition: &Definition,
) -> TokenStream {
    let operation = &plan.service.operations[of.index];
    let same = match definition {
        Definition::Module(name) => linked(name, ""),
        Definition::Shared(name) => linked(name, "crate::errors::"),
    };
    let mut lines = vec![format!("How {} fails; the same as {same}.", called(group, of))];
    lines.extend(answers(&operation.failures));
    docs::of_lines(&lines)
}

/// The documentation of a failure type. Where the operations that share it say different things of its answers, what
/// the one says that it is named for is said here.
pub(super) fn failure(
    plan: &Plan,
    group: Option<&GroupPlan>,
    name: &str,
    variants: &[SuccessVariant],
) -> TokenStream {
    let mut lines = vec!["How a call fails: the documented answers.".to_owned()];
    let named = |of: &&OperationPlan| matches!(&of.failure, Failure::Named(own, _) if own == name);
    let owner = group.and_then(|group| Some((group, group.operations.iter().find(named)?)));
    if let Some((group, of)) = owner {
        let failures = &plan.service.operations[of.index].failures;
        let kept = |answer: &Answer| {
            variants
                .iter()
                .any(|variant| variant.answer.status == answer.status && variant.answer.docs == answer.docs)
        };
        if !failures.iter().all(kept) {
            lines.extend([String::new(), format!("Those of {}:", called(group, of))]);
            lines.extend(answers(failures));
        }
    }
    docs::of_lines(&lines)
}

/// The documentation of an answer.
pub(super) fn answer(answer: &Answer) -> TokenStream {
    let text = answer.docs.as_deref().map(docs::clean).filter(|text| !text.is_empty());
    docs::of_lines(&text.unwrap_or_else(|| vec![reason(answer.status)]))
}

fn called(group: &GroupPlan, of: &OperationPlan) -> String {
    let (group, method) = (ident(&group.ident).to_string(), ident(&of.method).to_string());
    if group.is_ascii() && method.is_ascii() && !method.starts_with("r#") {
        format!("[`{method}`]({group}::{method})")
    } else {
        format!("`{method}`")
    }
}

/// An item for each status: its reason, and the document's text where it says more.
fn answers(failures: &[Answer]) -> Vec<String> {
    let mut failures: Vec<&Answer> = failures.iter().collect();
    failures.sort_by_key(|answer| answer.status);
    // One status in several media types is one answer.
    failures.dedup_by(|one, other| one.status == other.status && one.docs == other.docs);
    let mut lines = vec![String::new()];
    for answer in failures {
        let text = answer.docs.as_deref().map(docs::clean).unwrap_or_default();
        let reason = reason(answer.status);
        let known = text.len() == 1
            && text.first().is_some_and(|text| {
                same_words(text, &reason)
                    || same_words(text, reason.split_once(' ').map_or("", |(_, reason)| reason))
            });
        lines.extend(docs::item(&reason, if known { &[] } else { &text }));
    }
    lines
}

/// A status with its reason: `404 Not Found`.
fn reason(status: Status) -> String {
    let mut words = String::new();
    for c in status.name().chars() {
        if c.is_ascii_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(c);
    }
    match status {
        Status::Default => "Any other status".to_owned(),
        Status::Range(digit @ 1..=5) => format!("{digit}xx {words}"),
        Status::Range(digit) => format!("{digit}xx"),
        Status::Code(code) if words.starts_with("Status") => code.to_string(),
        Status::Code(code) => format!("{code} {words}"),
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog;
    use crate::pipeline;
    use crate::remark::Remarks;

    #[test]
    fn the_headers_of_answers_and_the_page_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("a.yaml");
        let headers = |names: &str| format!("headers: {{ {names} }}");
        let text = format!(
            "openapi: 3.0.3\ninfo: {{ title: a, version: '1' }}\npaths:\n  /a:\n    get:\n      externalDocs: {{ url: 'https://a.example/b_(c)', description: The *guide* }}\n      \
             responses: {{ '200': {{ description: d, {} }}, '429': {{ description: e, {} }} }}\n",
            headers("Link: {}, X-Left: {}"),
            headers("x-left: {}, Retry-After: {}")
        );
        std::fs::write(&spec, text).unwrap();
        let entry = catalog::Service::new("a", spec);
        let plan = pipeline::planned(&entry, &mut Remarks::default()).unwrap().plan;
        let said = super::method(&plan, &plan.groups[0].operations[0]).join("\n");
        assert!(
            said.contains("Headers of answers: `Link` (200), `X-Left` (200, 429), `Retry-After` (429)."),
            "{said}"
        );
        assert!(said.contains("See [The guide](https://a.example/b_%28c%29)."), "{said}");
    }

    #[test]
    fn each_operation_says_what_it_takes_and_how_it_fails() {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("a.yaml");
        let one = |path: &str, tag: &str, text: &str| {
            format!(
                "  /{path}/{{id}}:\n    get: {{ operationId: {path}, tags: [{tag}], parameters: [{{ name: id, in: path, \
                 required: true, description: Which {path}, schema: {{ type: string, minLength: 1 }} }}, {{ name: n, \
                 in: query, required: true, schema: {{ type: string }} }}], responses: {{ '200': {{ description: d }}, \
                 '404': {{ description: {text} }}, '409': {{ description: Is locked }} }} }}\n"
            )
        };
        let (pets, shops) = (one("pets", "p", "No such pet"), one("shops", "s", "Not found."));
        std::fs::write(
            &spec,
            format!("openapi: 3.0.3\ninfo: {{ title: a, version: '1' }}\npaths:\n{pets}{shops}"),
        )
        .unwrap();
        let entry = catalog::Service::new("a", spec);
        let plan = pipeline::planned(&entry, &mut Remarks::default()).unwrap().plan;
        let shared: Vec<_> = plan.shared_failures.iter().flat_map(|shared| &shared.variants).collect();
        let texts: Vec<_> = shared.iter().map(|variant| variant.answer.docs.as_deref()).collect();
        assert_eq!(texts, [None, Some("Is locked")], "what one says of 404 is not said of both");
        let (group, of) = (&plan.groups[0], &plan.groups[0].operations[0]);
        assert_eq!(
            super::arguments(&plan.service.operations[0], of),
            ["- `id`: Which pets. Has at least 1 character."]
        );
        let of_pets = super::answers(&plan.service.operations[0].failures);
        assert_eq!(of_pets, ["", "- 404 Not Found: No such pet", "- 409 Conflict: Is locked"]);
        let of_shops = super::answers(&plan.service.operations[1].failures);
        assert_eq!(of_shops, ["", "- 404 Not Found", "- 409 Conflict: Is locked"]);
        assert_eq!(super::called(group, of), format!("[`pets`]({}::pets)", group.ident));
    }
}
