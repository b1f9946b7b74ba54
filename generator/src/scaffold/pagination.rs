//! The way of paging that most of the lists of a document have.

use super::quoted;
use crate::model::{Content, In, Kind, Object, Operation, Param, Service, Shape};

/// What was found.
pub(super) struct Paging {
    /// The value of `pagination`.
    pub yaml: String,
    /// What does not fit into it.
    pub open: Vec<String>,
}

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

/// Operations that page in one way.
struct Way {
    /// The parameter, and where the next cursor is.
    step: String,
    /// The parameter of the size.
    limit: Option<String>,
    /// The lists in each operation's answer.
    lists: Vec<Vec<String>>,
}

pub(super) fn found(model: &Service) -> Option<Paging> {
    let mut ways: Vec<Way> = Vec::new();
    let mut asking = 0;
    for operation in model.operations.iter().filter(|operation| operation.method == "GET") {
        let fields = answered(model, operation);
        let step = step(operation, &fields);
        asking += usize::from(step.is_some() || asks(operation).is_some());
        let Some(step) = step else { continue };
        let limit = parameter(operation, LIMITS).map(|param| param.wire.clone());
        let paged = |field: &Field| {
            field.list && field.depth == 0 && !ASIDES.contains(&field.path.to_lowercase().as_str())
        };
        let lists = fields.into_iter().filter(paged).map(|field| field.path).collect();
        match ways.iter_mut().find(|known| known.step == step && known.limit == limit) {
            Some(known) => known.lists.push(lists),
            None => ways.push(Way { step, limit, lists: vec![lists] }),
        }
    }
    let most = ways.iter().map(|way| way.lists.len()).max()?;
    let way = ways.into_iter().find(|way| way.lists.len() == most)?;
    let items = items(&way.lists);
    let mut yaml = format!("{{ {}", way.step);
    for (key, value) in [("items", &items), ("limit", &way.limit)] {
        if let Some(value) = value {
            yaml.push_str(&format!(", {key}: {}", quoted(value)));
        }
    }
    yaml.push_str(" }");
    let other =
        |lists: &&Vec<String>| !lists.is_empty() && !items.as_ref().is_some_and(|name| lists.contains(name));
    let others = way.lists.iter().filter(other).count();
    let mut open = Vec::new();
    if others > 0 {
        open.push(format!(
            "{others} of the {most} operations that come in pages have their items in a field of another name: `pagination` is one for all"
        ));
    }
    if asking > most {
        open.push(format!(
            "{} of the {asking} operations that can be asked for a page go on in another way, or one that was not recognised: `pagination` is one for all",
            asking - most
        ));
    }
    Some(Paging { yaml, open })
}

/// How an operation asks for the next page.
fn step(operation: &Operation, fields: &[Field]) -> Option<String> {
    // The header is followed as it is. One on an answer of no list, or that nothing asks in parts, leads elsewhere.
    let asked = [CURSORS, LIMITS, &["page", "offset", "skip", "before", "since"]];
    if operation.linked && asked.iter().any(|names| parameter(operation, names).is_some()) {
        return Some("link: true".to_owned());
    }
    let asked = asks(operation)?;
    if !CURSORS.contains(&asked.wire.as_str()) && is_number(asked) {
        let key = if asked.wire == "page" { "page" } else { "offset" };
        return Some(format!("{key}: {}", quoted(&asked.wire)));
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
        Some(field) => field.path.as_str(),
        // The next page is what comes behind the last item of this one.
        None if is("has_more") && is("last_id") => "last_id",
        None if is("has_more") && asked.wire == "starting_after" => "last.id",
        None => return None,
    };
    Some(format!("cursor: {}, next: {}", quoted(&asked.wire), quoted(next)))
}

/// The parameter that asks for the next page.
fn asks(operation: &Operation) -> Option<&Param> {
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

/// The field that most answers have as their only list; none where most are a list as a whole. Beside another list,
/// nothing tells which is which.
fn items(lists: &[Vec<String>]) -> Option<String> {
    let mut counted: Vec<(&String, usize)> = Vec::new();
    for list in lists {
        if let [name] = list.as_slice() {
            match counted.iter_mut().find(|(known, _)| *known == name) {
                Some((_, count)) => *count += 1,
                None => counted.push((name, 1)),
            }
        }
    }
    let most = counted.iter().map(|(_, count)| *count).max()?;
    if most < lists.iter().filter(|list| list.is_empty()).count() {
        return None;
    }
    counted.into_iter().find(|(_, count)| *count == most).map(|(name, _)| name.clone())
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

/// The fields of an operation's first success, those further in after those further out.
fn answered(model: &Service, operation: &Operation) -> Vec<Field> {
    let shape = operation.success.iter().find_map(|answer| match &answer.content {
        Content::Json(shape) => Some(shape),
        _ => None,
    });
    let mut found = Vec::new();
    let mut level: Vec<(String, &Shape)> = shape.map(|shape| (String::new(), shape)).into_iter().collect();
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
    let mut shape = shape;
    for _ in 0..16 {
        let Shape::Named(id) = shape.split_null().0 else { return None };
        match &model.types.get(id.index())?.kind {
            Kind::Alias(other) => shape = other,
            Kind::Object(object) => return Some(object),
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::items;

    #[test]
    fn the_items_are_the_only_list_of_most_answers() {
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>();
        let all = [list(&["warnings", "things"]), list(&["parts"]), list(&["things"]), list(&["things"])];
        assert_eq!(items(&all).as_deref(), Some("things"));
        assert_eq!(items(&[list(&["warnings", "things"])]), None);
        assert_eq!(items(&[list(&[]), list(&[]), list(&["things"])]), None);
    }
}
