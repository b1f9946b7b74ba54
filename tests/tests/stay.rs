//! What a caller wrote still compiles after a document grew: names stay.
//!
//! Corpus documents of 400 KiB and more are left out unless `SWITCHBOARD_STAY=all`.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use fastrand::Rng;
use switchboard_generator::catalog::Service;
use switchboard_generator::generate::{self, ServiceOutput};
use switchboard_generator::pipeline;
use switchboard_generator::read::{FileId, Json, Library, Name};
use switchboard_generator::remark::Remarks;
use switchboard_tests::fuzz::text;
use switchboard_tests::surface::{self, Names};
use switchboard_tests::{family, place, wires};

/// The documents: those of this checkout, and those of vendors.
fn documents() -> Vec<(String, Json)> {
    let mut files: Vec<PathBuf> = family::FAMILIES
        .iter()
        .map(|(_, spec)| place::specs().join(spec))
        .filter(|spec| !spec.ends_with("many/openapi.yaml"))
        .collect();
    if let Some(corpus) = place::corpus("names of vendors' documents") {
        let all = std::env::var("SWITCHBOARD_STAY").is_ok_and(|text| text == "all");
        let mut vendors: Vec<PathBuf> =
            std::fs::read_dir(corpus).expect("a folder").flatten().map(|entry| entry.path()).collect();
        vendors.retain(|file| {
            file.is_file()
                && file.extension().is_some_and(|end| end != "md")
                && (all || file.metadata().is_ok_and(|data| data.len() < 400 << 10))
        });
        vendors.sort();
        files.extend(vendors);
    }
    let open = |file: &PathBuf| {
        let library = Library::open(file, &[], &mut Remarks::default()).ok()?;
        let name = file.file_name()?.to_string_lossy().into_owned();
        let json = library.json(FileId::default());
        (json.get("openapi").is_some() || json.get("swagger").is_some()).then(|| (name, json.clone()))
    };
    files.iter().filter_map(open).collect()
}

fn made(folder: &Path, document: &Json) -> ServiceOutput {
    let spec = folder.join("spec.json");
    std::fs::write(&spec, text::json(document)).expect("a file");
    generate::service(&Service::new("kept", spec)).expect("generates")
}

fn names(folder: &Path, document: &Json) -> Names {
    surface::names(&made(folder, document))
}

/// What each thing of the document is called.
fn called(folder: &Path, document: &Json) -> Names {
    let spec = folder.join("spec.json");
    std::fs::write(&spec, text::json(document)).expect("a file");
    let made = pipeline::run(&Service::new("kept", spec), &mut Remarks::default()).expect("generates");
    wires::names(&made.plan)
}

/// A member of an object, made where it is not there.
fn member<'a>(value: &'a mut Json, steps: &[&str]) -> &'a mut Vec<(Name, Json)> {
    let mut here = value;
    for step in steps {
        if !matches!(here, Json::Object(_)) {
            *here = Json::Object(Vec::new());
        }
        let Json::Object(entries) = here else { unreachable!() };
        let at = entries.iter().position(|(key, _)| **key == **step).unwrap_or_else(|| {
            entries.push(((*step).into(), Json::Object(Vec::new())));
            entries.len() - 1
        });
        here = &mut entries[at].1;
    }
    match here {
        Json::Object(entries) => entries,
        other => panic!("{} is no object", other.kind()),
    }
}

fn string(text: impl Into<String>) -> Json {
    Json::String(text.into())
}

fn object(entries: Vec<(&str, Json)>) -> Json {
    Json::Object(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
}

/// Whether a schema, or one that it leads to, has fields that only go one way: what must be there is another thing
/// once it goes the other way too.
fn goes_one_way(schemas: &[(Name, Json)], name: &str) -> bool {
    let mut seen = vec![name.to_owned()];
    let mut at = 0;
    while let Some(name) = seen.get(at) {
        at += 1;
        let Some((_, schema)) = schemas.iter().find(|(key, _)| **key == **name) else { continue };
        let mut todo = vec![schema];
        while let Some(json) = todo.pop() {
            todo.extend(json.as_array().unwrap_or_default());
            for (key, value) in json.as_object().unwrap_or_default() {
                if matches!(&**key, "readOnly" | "writeOnly") && *value == Json::Bool(true) {
                    return true;
                }
                if let ("$ref", Some(target)) = (&**key, value.as_str()) {
                    let target = target.rsplit('/').next().unwrap_or_default();
                    let target = target.replace("~1", "/").replace("~0", "~");
                    if !seen.contains(&target) {
                        seen.push(target);
                    }
                }
                todo.push(value);
            }
        }
    }
    false
}

/// New types and operations in random places, which use old types both ways.
fn grown(document: &Json, rng: &mut Rng) -> Json {
    let mut new = document.clone();
    let old = new.get("swagger").is_some();
    let schemas: &[&str] = if old { &["definitions"] } else { &["components", "schemas"] };
    let shelf = member(&mut new, schemas).clone();
    let known: Vec<String> = shelf.iter().map(|(key, _)| key.to_string()).collect();
    let both_ways = |name: &&String| !goes_one_way(&shelf, name);
    let pointer = |name: &str| {
        string(format!("#/{}/{}", schemas.join("/"), name.replace('~', "~0").replace('/', "~1")))
    };
    let mut added: Vec<String> = Vec::new();
    for nth in 0..rng.usize(1..6) {
        let name =
            format!("{}{}{nth}", ["Zebra", "aardvark", "Newcomer", "_quagga"][rng.usize(..4)], rng.u16(..));
        let mut properties = vec![("label", object(vec![("type", string("string"))]))];
        if let Some(one) = rng.choice(&known).filter(both_ways) {
            properties.push(("part", object(vec![("$ref", pointer(one))])));
        }
        properties.push((
            "inner",
            object(vec![
                ("type", string("object")),
                (
                    "properties",
                    object(vec![(
                        "kind",
                        object(vec![
                            ("type", string("string")),
                            ("enum", Json::Array(vec![string("a"), string("b")])),
                        ]),
                    )]),
                ),
            ]),
        ));
        let schema = object(vec![("type", string("object")), ("properties", object(properties))]);
        let entries = member(&mut new, schemas);
        entries.insert(rng.usize(..=entries.len()), (name.as_str().into(), schema));
        added.push(name);
    }
    let tags: Vec<Json> = tags(document);
    for nth in 0..rng.usize(1..6) {
        let old_one = rng.choice(&known).filter(both_ways).filter(|_| rng.bool());
        let used = old_one.unwrap_or_else(|| &added[rng.usize(..added.len())]);
        let used = object(vec![("$ref", pointer(used))]);
        let json = |schema: Json| object(vec![("application/json", object(vec![("schema", schema)]))]);
        let answer = |schema: Json| {
            let body = if old { ("schema", schema) } else { ("content", json(schema)) };
            object(vec![("description", string("d")), body])
        };
        let mut operation = vec![
            ("operationId", string(format!("newcomer{}x{nth}", rng.u16(..)))),
            ("responses", object(vec![("200", answer(used.clone())), ("400", answer(used.clone()))])),
        ];
        let tag = if rng.bool() && !tags.is_empty() {
            tags[rng.usize(..tags.len())].clone()
        } else {
            string("newcomers")
        };
        operation.push(("tags", Json::Array(vec![tag])));
        if old {
            operation.push((
                "parameters",
                Json::Array(vec![object(vec![
                    ("in", string("body")),
                    ("name", string("body")),
                    ("schema", used),
                ])]),
            ));
        } else {
            operation.push(("requestBody", object(vec![("content", json(used))])));
        }
        let path = format!("/{}newcomer{}/{nth}", if rng.bool() { "" } else { "a/" }, rng.u16(..));
        let paths = member(&mut new, &["paths"]);
        paths.insert(rng.usize(..=paths.len()), (path.into(), object(vec![("post", object(operation))])));
    }
    new
}

/// Beside names that are there, others that want to be called the same in Rust: fields, schemas and operations with a
/// mark more, and at the end of lists values, parameters and members of unions.
fn crowded(value: &mut Json, key: &str, rng: &mut Rng) {
    match value {
        Json::Array(items) => {
            items.iter_mut().for_each(|item| crowded(item, "", rng));
            let Some(last) = items.last().cloned() else { return };
            if matches!(key, "oneOf" | "anyOf") {
                items.iter_mut().for_each(|item| one_value_more(item, &last, rng));
            }
            // A second value where there was one is a break (docs/decisions/0006).
            if key == "enum" && (2..200).contains(&items.len()) {
                let words: Vec<String> =
                    items.iter().filter_map(|item| Some(item.as_str()?.to_owned())).collect();
                let more = words
                    .iter()
                    .flat_map(|word| [word.to_uppercase(), word.to_lowercase(), format!("-{word}")]);
                for word in more.filter(|_| rng.u8(..3) == 0).collect::<Vec<_>>() {
                    if !items.iter().any(|item| item.as_str() == Some(&word)) {
                        items.push(string(word));
                    }
                }
            }
            let shaped = |item: &&Json| item.get("$ref").is_some() || item.get("properties").is_some();
            if matches!(key, "oneOf" | "anyOf")
                && items.iter().filter(shaped).count() > 1
                && last.get("properties").is_some()
                && rng.u8(..3) > 0
            {
                items.push(likewise(&last, rng.u16(..)));
            }
            if key == "parameters"
                && let Some(name) = last.get("name").and_then(Json::as_str)
                && last.get("in").and_then(Json::as_str) == Some("query")
            {
                let mut more = last.clone();
                member(&mut more, &[]).retain(|(key, _)| **key != *"required");
                for (key, value) in member(&mut more, &[]) {
                    if **key == *"name" {
                        *value = string(format!("{name}<"));
                    }
                }
                items.push(more);
            }
        }
        Json::Object(entries) => {
            entries.iter_mut().for_each(|(key, item)| crowded(item, &key.clone(), rng));
            if matches!(key, "properties" | "schemas" | "definitions") {
                for (name, item) in entries.clone() {
                    if rng.u8(..3) > 0 {
                        continue;
                    }
                    let more = format!("{name}{}", ["-", ".", "<", "_"][rng.usize(..4)]);
                    if item.as_object().is_some() && !entries.iter().any(|(known, _)| **known == *more) {
                        entries.insert(rng.usize(..=entries.len()), (more.into(), item));
                    }
                }
            }
            if key == "paths" {
                for (path, item) in entries.clone() {
                    // An id that is there twice is nobody's.
                    if rng.u8(..3) > 0 || item.get("additionalOperations").is_some() {
                        continue;
                    }
                    let (more, mut item) = (format!("{path}-"), item);
                    for (_, operation) in item_operations(&mut item) {
                        for (key, value) in member(operation, &[]) {
                            if let (true, Some(id)) = (**key == *"operationId", value.as_str()) {
                                *value = string(format!("{id}-"));
                            }
                        }
                    }
                    entries.insert(rng.usize(..=entries.len()), (more.into(), item));
                }
            }
        }
        _ => {}
    }
}

/// A field of a member that need not be there and has one value: a new one, or one that another member has.
fn one_value_more(item: &mut Json, other: &Json, rng: &mut Rng) {
    let known = item.get("properties").and_then(Json::as_object).unwrap_or_default();
    if known.is_empty() || rng.bool() {
        return;
    }
    let only = |(_, property): &&(Name, Json)| {
        property.get("enum").and_then(Json::as_array).is_some_and(|values| values.len() == 1)
    };
    let theirs = other.get("properties").and_then(Json::as_object).unwrap_or_default();
    let shared = theirs.iter().filter(only).find(|(name, _)| known.iter().all(|(own, _)| own != name));
    let more = shared.filter(|_| rng.bool()).cloned().unwrap_or_else(|| {
        let value = string(format!("sort{}", rng.u16(..)));
        let schema = object(vec![("type", string("string")), ("enum", Json::Array(vec![value]))]);
        (format!("only{}", rng.u16(..)).as_str().into(), schema)
    });
    member(item, &["properties"]).push(more);
}

/// A member of a union with the plain fields that the last one has, and one more.
fn likewise(last: &Json, nth: u16) -> Json {
    let mut more = last.clone();
    member(&mut more, &[]).retain(|(key, _)| **key != *"title");
    let field = format!("newcomer{nth}");
    let properties = member(&mut more, &["properties"]);
    let inside = ["properties", "items", "allOf", "oneOf", "anyOf", "additionalProperties"];
    properties.retain(|(_, property)| {
        let values = property.get("enum").and_then(Json::as_array).unwrap_or_default();
        values.len() < 2 && inside.iter().all(|key| property.get(key).is_none())
    });
    properties.push((field.as_str().into(), object(vec![("type", string("string"))])));
    more
}

fn item_operations(item: &mut Json) -> impl Iterator<Item = &mut (Name, Json)> {
    let entries = match item {
        Json::Object(entries) => entries.as_mut_slice(),
        _ => &mut [],
    };
    entries.iter_mut().filter(|(_, operation)| operation.get("responses").is_some())
}

/// The tags of the operations that there are.
fn tags(document: &Json) -> Vec<Json> {
    let items = document.get("paths").and_then(Json::as_object).unwrap_or_default();
    let operations = items.iter().flat_map(|(_, item)| item.as_object().unwrap_or_default());
    operations.filter_map(|(_, operation)| operation.get("tags")?.as_array()?.first().cloned()).collect()
}

/// One path less.
fn shrunk(document: &Json, rng: &mut Rng) -> Option<Json> {
    let mut new = document.clone();
    let paths = member(&mut new, &["paths"]);
    if paths.len() < 2 {
        return None;
    }
    paths.remove(rng.usize(..paths.len()));
    // What refers into the path that is gone changes with it.
    (!text::json(document).contains("#/paths/")).then_some(new)
}

fn shuffled(value: &mut Json, rng: &mut Rng) {
    match value {
        Json::Array(items) => items.iter_mut().for_each(|item| shuffled(item, rng)),
        Json::Object(entries) => {
            rng.shuffle(entries);
            entries.iter_mut().for_each(|(_, item)| shuffled(item, rng));
        }
        _ => {}
    }
}

/// The names of `one` that `other` does not have, or has with another type. `second` are the second names of `one`.
fn lost(one: &Names, other: &Names, second: Option<&Names>) -> Vec<String> {
    let differs = |(name, what): (&String, &String)| match other.get(name) {
        None => Some(format!("{name} is gone")),
        Some(now)
            if second
                .is_some_and(|second| first_names(name, now, second) != first_names(name, what, second)) =>
        {
            Some(format!("{name}: {what}\n    becomes {now}"))
        }
        Some(_) => None,
    };
    one.iter().filter_map(differs).collect()
}

/// What stands behind a name, with the first names of all types in it.
fn first_names(name: &str, what: &str, second: &Names) -> String {
    let module = name.split("::").next().unwrap_or_default();
    let first = |word: &str| {
        let mut word = word.to_owned();
        while let Some(first) =
            second.get(&format!("types::{word}")).or_else(|| second.get(&format!("{module}::{word}")))
        {
            word = first.rsplit("::").next().unwrap_or_default().to_owned();
        }
        word
    };
    what.split(' ').map(first).collect::<Vec<_>>().join(" ")
}

fn told(what: &str, wrong: &[(String, Vec<String>)]) {
    let mut text = String::new();
    for (name, lines) in wrong {
        text.push_str(&format!(
            "{name}: {} names\n  {}\n",
            lines.len(),
            lines.iter().take(12).cloned().collect::<Vec<_>>().join("\n  ")
        ));
    }
    assert!(wrong.is_empty(), "{what}\n{text}");
}

#[test]
fn additions_rename_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut wrong = Vec::new();
    for (name, document) in documents() {
        let before = made(folder.path(), &document);
        let (before, second) = (surface::names(&before), surface::second_names(&before));
        assert!(before.len() > 5, "{name}: {} names", before.len());
        for seed in 0..3 {
            let after = names(folder.path(), &grown(&document, &mut Rng::with_seed(seed)));
            assert!(after.len() > before.len(), "{name}: nothing was added");
            let lost = lost(&before, &after, Some(&second));
            if !lost.is_empty() {
                wrong.push((format!("{name}, seed {seed}"), lost));
            }
        }
    }
    told("additions change what was there", &wrong);
}

/// What comes first in a list, or is written with fewer marks, keeps its name; what others are called is made of
/// their own spelling. So a second that wants the name moves nothing, and neither does a third.
#[test]
fn additions_that_want_the_same_names_rename_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut added = 0;
    let mut wrong = Vec::new();
    for (name, document) in documents() {
        let before = called(folder.path(), &document);
        for seed in 0..1 {
            let mut once = document.clone();
            crowded(&mut once, "", &mut Rng::with_seed(seed));
            let mut twice = once.clone();
            crowded(&mut twice, "", &mut Rng::with_seed(seed + 100));
            let second = called(folder.path(), &once);
            let third = called(folder.path(), &twice);
            added += third.len() - before.len();
            let none = Names::new();
            let mut moved = lost(&before, &second, Some(&none));
            // What nobody had before, one that came first can lose to one that is written better.
            let new: HashSet<&String> =
                third.iter().filter(|(what, _)| !second.contains_key(*what)).map(|(_, name)| name).collect();
            let known: HashSet<&String> = before.values().collect();
            let given_up = |(what, name): (&String, &String)| {
                !before.contains_key(what) && !known.contains(name) && new.contains(name)
            };
            let stays: Names = second
                .iter()
                .filter(|one| !given_up(*one))
                .map(|(what, name)| (what.clone(), name.clone()))
                .collect();
            moved.extend(lost(&stays, &third, Some(&none)));
            if !moved.is_empty() {
                wrong.push((format!("{name}, seed {seed}"), moved));
            }
        }
    }
    assert!(added > 1000, "{added} names were added");
    told("additions move names that were there", &wrong);
}

#[test]
fn removals_rename_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut wrong = Vec::new();
    for (name, document) in documents() {
        let before = names(folder.path(), &document);
        for seed in 0..3 {
            let Some(less) = shrunk(&document, &mut Rng::with_seed(seed)) else { continue };
            let less = made(folder.path(), &less);
            let second = surface::second_names(&less);
            let appeared = lost(&surface::names(&less), &before, Some(&second));
            if !appeared.is_empty() {
                wrong.push((format!("{name}, seed {seed}"), appeared));
            }
        }
    }
    told("removals make names that were not there", &wrong);
}

#[test]
fn another_order_of_keys_renames_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut wrong = Vec::new();
    for (name, document) in documents() {
        let before = names(folder.path(), &document);
        for seed in 0..2 {
            let mut other = document.clone();
            shuffled(&mut other, &mut Rng::with_seed(seed));
            let after = names(folder.path(), &other);
            let mut moved = lost(&before, &after, None);
            moved.extend(lost(&after, &before, None));
            if !moved.is_empty() {
                wrong.push((format!("{name}, seed {seed}"), moved));
            }
        }
    }
    told("another order of keys changes names", &wrong);
}
