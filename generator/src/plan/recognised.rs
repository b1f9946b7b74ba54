//! How the pages of an operation follow each other, by what the document says of it alone: no other operation changes
//! that.

use crate::catalog::{PageStyle, Pagination};
use crate::model::{Content, In, Kind, Object, Operation, Param, Service, Shape};

/// Parameters that take the cursor of an earlier answer.
const CURSORS: &[&str] = &[
    "cursor",
    "page_token",
    "pageToken",
    "start_cursor",
    "starting_after",
    "next_token",
    "continuation_token",
    "after",
];

/// Parameters that take the size of a page.
const LIMITS: &[&str] =
    &["limit", "per_page", "page_size", "pageSize", "perPage", "size", "max_results", "maxResults"];

/// Lists that are never what is paged through.
const ASIDES: &[&str] = &["errors", "warnings", "messages", "links", "_links"];

/// How an operation pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Way {
    /// What leads to the next page.
    pub style: PageStyle,
    /// Where the next cursor is.
    pub next: Option<String>,
    /// The parameter of the size.
    pub limit: Option<String>,
    /// The fields of the answer that are lists.
    pub lists: Vec<String>,
    /// Whether the answer is a list as a whole.
    is_list: bool,
}

/// What the document shows of an operation's pages, if it is enough to follow them.
pub(super) fn recognised(service: &Service, operation: &Operation) -> Option<Pagination> {
    let Way { style, next, limit, lists, is_list } = way(service, operation)?;
    // Where the first page is one nobody knows, the second is guessed, and a guess may leave one out.
    if let PageStyle::Page(name) = &style
        && parameter(operation, &[name])?.start.is_none()
    {
        return None;
    }
    // Beside another list, nothing tells which one the items are.
    let items = match lists.as_slice() {
        [one] => Some(one.clone()),
        _ => None,
    };
    let counts = match style {
        PageStyle::Page(_) | PageStyle::Offset(_) => true,
        PageStyle::Cursor(_) => next.as_deref().is_some_and(|next| next.starts_with(LAST)),
        PageStyle::Link => false,
    };
    // Items that are counted must be found.
    (!counts || is_list || items.is_some()).then_some(Pagination { style, next, items, limit })
}

/// A cursor that is in the last item.
const LAST: &str = "last.";

/// How an operation asks for the next page.
pub(crate) fn way(service: &Service, operation: &Operation) -> Option<Way> {
    if operation.method != "GET" || !operation.linked && asks(operation).is_none() {
        return None;
    }
    let shape = answered(operation);
    let fields = shape.map(|shape| fields(service, shape)).unwrap_or_default();
    let (style, next) = step(operation, &fields)?;
    let limit = parameter(operation, LIMITS).map(|param| param.wire.clone());
    let is_paged = |field: &Field| {
        field.list && field.depth == 0 && !ASIDES.contains(&field.path.to_lowercase().as_str())
    };
    let lists = fields.into_iter().filter(is_paged).map(|field| field.path).collect();
    let is_list = shape.is_some_and(|shape| is_list(service, shape));
    Some(Way { style, next, limit, lists, is_list })
}

fn step(operation: &Operation, fields: &[Field]) -> Option<(PageStyle, Option<String>)> {
    // The header is followed as it is. One on an answer of no list, or that nothing asks in parts, leads elsewhere.
    let asked = [CURSORS, LIMITS, &["page", "offset", "skip", "before", "since"]];
    if operation.linked && asked.iter().any(|names| parameter(operation, names).is_some()) {
        return Some((PageStyle::Link, None));
    }
    let asked = asks(operation)?;
    let name = asked.wire.clone();
    if !CURSORS.contains(&asked.wire.as_str()) && is_number(asked) {
        return Some((if name == "page" { PageStyle::Page(name) } else { PageStyle::Offset(name) }, None));
    }
    // A cursor that no answer gives cannot be followed. One further in must say that it is a cursor: a link to
    // the next page is none.
    let own = format!(".{}", asked.wire.to_ascii_lowercase());
    let of_next = |field: &&Field| {
        let path = field.path.to_ascii_lowercase();
        is_cursor(field) || field.value && path.contains("next") && path.ends_with(&own)
    };
    let given =
        fields.iter().filter(of_next).min_by_key(|field| !field.path.to_ascii_lowercase().contains("next"));
    let is = |name: &str| fields.iter().any(|field| field.depth == 0 && field.path == name);
    let next = match given {
        Some(field) => field.path.clone(),
        // The next page is what comes behind the last item of this one.
        None if is("has_more") && is("last_id") => "last_id".to_owned(),
        None if is("has_more") && asked.wire == "starting_after" => format!("{LAST}id"),
        None => return None,
    };
    Some((PageStyle::Cursor(name), Some(next)))
}

/// The parameter that asks for the next page.
pub(crate) fn asks(operation: &Operation) -> Option<&Param> {
    [CURSORS, &["offset", "skip"], &["page"]].iter().find_map(|names| parameter(operation, names))
}

fn is_number(param: &Param) -> bool {
    matches!(param.shape.split_null().0, Shape::Int(_) | Shape::Double)
}

/// Whether a field may name the place where the next page begins.
fn is_cursor(field: &Field) -> bool {
    let name = field.path.to_ascii_lowercase();
    let last = name.rsplit('.').next().unwrap_or_default();
    let elsewhere = ["prev", "before", "current", "first", "self"].iter().any(|word| last.contains(word));
    let cursor = name.contains("cursor") || name.contains("continuation");
    let next = name.contains("next");
    let named = if field.depth == 0 { next || cursor } else { cursor || next && name.contains("token") };
    field.value && named && !elsewhere
}

/// The first parameter of the query that has one of these names.
fn parameter<'o>(operation: &'o Operation, names: &[&str]) -> Option<&'o Param> {
    let mut query = operation.params.iter().filter(|param| param.place_in == In::Query);
    query.find(|param| names.contains(&param.wire.as_str()))
}

/// The shape of an operation's first success.
fn answered(operation: &Operation) -> Option<&Shape> {
    operation.success.iter().find_map(|answer| match &answer.content {
        Content::Json(shape) => Some(shape),
        _ => None,
    })
}

/// A field of an answer.
struct Field {
    /// The way to it from the top, with dots.
    path: String,
    /// How many objects it is in.
    depth: usize,
    /// Whether it is a list.
    list: bool,
    /// Whether it may be a cursor: a text or a number.
    value: bool,
}

/// The fields of an answer, those further in after those further out.
fn fields(model: &Service, shape: &Shape) -> Vec<Field> {
    let mut found = Vec::new();
    let mut level: Vec<(String, &Shape)> = vec![(String::new(), shape)];
    for depth in 0..DEEPEST {
        let mut next = Vec::new();
        for (prefix, shape) in level {
            for field in object(model, shape).map(|object| object.fields.as_slice()).unwrap_or_default() {
                let path = format!("{prefix}{}", field.wire);
                let list = matches!(field.shape.split_null().0, Shape::List(_));
                let value = !list
                    && !matches!(field.shape.split_null().0, Shape::Bool)
                    && object(model, &field.shape).is_none();
                next.push((format!("{path}."), &field.shape));
                found.push(Field { path, depth, list, value });
            }
        }
        level = next;
    }
    found
}

/// Cursors are not further in than this, as in `meta.cursors.next`.
const DEEPEST: usize = 3;

/// The object that a shape names, if it names one.
fn object<'m>(model: &'m Service, shape: &'m Shape) -> Option<&'m Object> {
    match named(model, shape).1? {
        Kind::Object(object) => Some(object),
        _ => None,
    }
}

fn is_list(model: &Service, shape: &Shape) -> bool {
    matches!(named(model, shape), (Shape::List(_), _))
}

/// What a shape comes to behind names of names, and what is behind the last name.
fn named<'m>(model: &'m Service, shape: &'m Shape) -> (&'m Shape, Option<&'m Kind>) {
    let mut shape = shape.split_null().0;
    for _ in 0..16 {
        let Shape::Named(id) = shape else { return (shape, None) };
        match model.types.get(id.index()).map(|ty| &ty.kind) {
            Some(Kind::Alias(other)) => shape = other.split_null().0,
            kind => return (shape, kind),
        }
    }
    (shape, None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::lower;
    use crate::normalise::normalise;
    use crate::read::Library;
    use crate::remark::Remarks;

    /// What is recognised of a GET with these parameters and that answer.
    fn found(parameters: &[(&str, &str)], answer: &str) -> Option<(PageStyle, String, String, String)> {
        let parameters: Vec<String> = parameters
            .iter()
            .map(|(name, kind)| format!("{{ name: {name}, in: query, schema: {{ type: {kind} }} }}"))
            .collect();
        let text = format!(
            "openapi: 3.1.0\ninfo: {{ title: t, version: '1' }}\npaths:\n  /a:\n    get:\n      operationId: a\n      parameters: [{}]\n      responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {answer} }} }} }} }}\n",
            parameters.join(", ")
        );
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("spec.yaml");
        std::fs::write(&file, text).unwrap();
        let mut remarks = Remarks::default();
        let library = Library::open(&file, &[], &mut remarks).unwrap();
        let document = normalise(&library, &mut remarks).unwrap();
        let service = lower(&document, &mut remarks);
        let Pagination { style, next, items, limit } = recognised(&service, &service.operations[0])?;
        Some((style, next.unwrap_or_default(), items.unwrap_or_default(), limit.unwrap_or_default()))
    }

    #[test]
    fn an_operation_shows_how_its_pages_follow_each_other() {
        let list = "type: array, items: { type: integer }";
        let object =
            |fields: &str| format!("{{ type: object, properties: {{ things: {{ {list} }}, {fields} }} }}");
        let text = |words: [&str; 3]| words.map(str::to_owned);
        let cursor = |next: &str, limit: &str| {
            let [next, items, limit] = text([next, "things", limit]);
            Some((PageStyle::Cursor("cursor".into()), next, items, limit))
        };
        let next = object("next_cursor: { type: string }");
        assert_eq!(found(&[("cursor", "string")], &next), cursor("next_cursor", ""));
        assert_eq!(
            found(&[("cursor", "string"), ("limit", "integer")], &next),
            cursor("next_cursor", "limit")
        );
        let inner = object("meta: { type: object, properties: { next_token: { type: string } } }");
        assert_eq!(found(&[("cursor", "string")], &inner), cursor("meta.next_token", ""));
        let page = |items: &str| {
            let [next, items, limit] = text(["", items, ""]);
            Some((PageStyle::Page("page".into()), next, items, limit))
        };
        let total = object("total: { type: integer }");
        assert_eq!(found(&[("page", "integer, default: 1")], &total), page("things"));
        assert_eq!(found(&[("page", "integer, minimum: 1")], &format!("{{ {list} }}")), page(""));
        assert_eq!(found(&[("page", "integer")], &total), None, "from 0 or from 1");
        // Which of two lists the items are, and so when they come to an end, nobody knows.
        assert_eq!(
            found(&[("page", "integer, default: 1")], &object(&format!("others: {{ {list} }}"))),
            None
        );
        assert_eq!(found(&[("cursor", "string")], &object("total: { type: integer }")), None);
        assert_eq!(found(&[("query", "string")], &next), None);
        let last = found(&[("starting_after", "string")], &object("has_more: { type: boolean }"));
        let [next, items, limit] = text(["last.id", "things", ""]);
        assert_eq!(last, Some((PageStyle::Cursor("starting_after".into()), next, items, limit)));
    }
}
