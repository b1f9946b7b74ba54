//! How many operations a document has, past all stages that could lose one.

use foldhash::HashMap;

use super::{FileId, Json, Library};

/// The methods under `paths`, each path by itself. `found` are the paths of the operations that were found: where a
/// reference that leads nowhere was mended, these are more than can be counted here, and hold; a later stage that loses
/// one of those is not seen.
pub(crate) fn methods_of<'o>(library: &Library, found: impl Iterator<Item = &'o str>) -> usize {
    let mut of_path: HashMap<&str, (usize, usize)> = HashMap::default();
    for path in found {
        of_path.entry(path).or_default().0 += 1;
    }
    let root = library.json(FileId::default());
    let paths = root.step("paths");
    let elsewhere = paths.and_then(|paths| referred(library, FileId::default(), paths));
    let paths = elsewhere.map(|(_, there)| there).or(paths);
    if let Some(Json::Object(paths)) = paths {
        for (path, item) in paths.iter().filter(|(path, _)| !path.starts_with("x-")) {
            of_path.entry(path).or_default().1 += methods(library, item);
        }
    }
    of_path.into_values().map(|(found, counted)| counted.max(found)).sum()
}

/// What a value refers to, and in which file that is.
fn referred<'l>(library: &'l Library, file: FileId, value: &Json) -> Option<(FileId, &'l Json)> {
    let target = library.locate(file, value.get("$ref")?.as_str()?).ok()?;
    Some((target.file, library.at(&target)?))
}

/// The methods of a path item, and of those that it refers to.
fn methods(library: &Library, item: &Json) -> usize {
    const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
    let mut seen: Vec<String> = Vec::new();
    let mut add = |name: String| {
        if !seen.contains(&name) {
            seen.push(name);
        }
    };
    let mut here = Some((FileId::default(), item));
    // As many steps as normalise follows.
    for _ in 0..16 {
        let Some((file, layer)) = here else { break };
        for (name, value) in layer.as_object().unwrap_or_default() {
            if METHODS.contains(&name.to_ascii_lowercase().as_str()) {
                add(name.to_ascii_uppercase());
            } else if **name == *"additionalOperations" {
                let own = value.as_object().unwrap_or_default();
                let entries = match own {
                    [(key, Json::String(_))] if **key == *"$ref" => {
                        let there = referred(library, file, value);
                        there.and_then(|(_, there)| there.as_object()).unwrap_or_default()
                    }
                    _ => own,
                };
                let names = entries.iter().map(|(name, _)| name.to_string());
                names.filter(|name| crate::token::is_method(name)).for_each(&mut add);
            }
        }
        here = referred(library, file, layer);
    }
    seen.len()
}
