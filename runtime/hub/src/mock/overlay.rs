//! Overlays of the catalog, put onto a document before it is read.

use serde_json::Value;
use serde_json_path::JsonPath;

/// Applies the actions of an OpenAPI Overlay, in their order.
pub(super) fn apply(document: &mut Value, overlay: &Value) -> Result<(), String> {
    let actions = overlay.get("actions").and_then(Value::as_array);
    let actions = actions.ok_or("it has no `actions`")?;
    for (number, action) in actions.iter().enumerate() {
        act(document, action).map_err(|reason| format!("action {}: {reason}", number + 1))?;
    }
    Ok(())
}

fn act(document: &mut Value, action: &Value) -> Result<(), String> {
    let target = action.get("target").and_then(Value::as_str).ok_or("it has no `target`")?;
    let path = JsonPath::parse(target).map_err(|error| format!("`{target}`: {error}"))?;
    let found = path.query_located(document);
    let mut pointers: Vec<String> = found.locations().map(|location| location.to_json_pointer()).collect();
    // A path finds in its own order, and may find one thing twice.
    let step = |step: &str| (step.parse::<usize>().ok(), step.to_owned());
    pointers.sort_by_cached_key(|pointer| pointer.split('/').map(step).collect::<Vec<_>>());
    pointers.dedup();
    if pointers.is_empty() {
        return Err(format!("`{target}` matches nothing"));
    }
    if action.get("remove").and_then(Value::as_bool) == Some(true) {
        // From the last: what is taken out of a list moves those behind it.
        pointers.iter().rev().for_each(|pointer| remove(document, pointer));
        return Ok(());
    }
    let update = action.get("update").ok_or("it has neither `update` nor `remove: true`")?;
    for pointer in pointers {
        if let Some(node) = document.pointer_mut(&pointer) {
            merge(node, update);
        }
    }
    Ok(())
}

fn remove(document: &mut Value, pointer: &str) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    match document.pointer_mut(parent) {
        Some(Value::Object(members)) => drop(members.remove(&name.replace("~1", "/").replace("~0", "~"))),
        Some(Value::Array(items)) => {
            if let Some(at) = name.parse().ok().filter(|at| *at < items.len()) {
                items.remove(at);
            }
        }
        _ => {}
    }
}

/// Objects are merged, lists get more items, and all else is replaced.
fn merge(node: &mut Value, update: &Value) {
    match (node, update) {
        (Value::Object(members), Value::Object(more)) => {
            for (name, value) in more {
                match members.get_mut(name) {
                    Some(known) => merge(known, value),
                    None => drop(members.insert(name.clone(), value.clone())),
                }
            }
        }
        (Value::Array(items), Value::Array(more)) => items.extend(more.iter().cloned()),
        (Value::Array(items), one) => items.push(one.clone()),
        (node, update) => *node = update.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn actions_update_append_and_remove() {
        let mut document = json!({"paths": {"/a": {"get": {"tags": ["x"]}}, "/b": {}}, "list": [1, 2, 3, 4]});
        let overlay = json!({"overlay": "1.0.0", "actions": [
            {"target": "$.paths['/a'].get", "update": {"tags": ["y"], "summary": "A"}},
            {"target": "$.paths['/b']", "remove": true},
            {"target": "$.list[2, 0, 0]", "remove": true},
        ]});
        apply(&mut document, &overlay).unwrap();
        let wanted = json!({"paths": {"/a": {"get": {"tags": ["x", "y"], "summary": "A"}}}, "list": [2, 4]});
        assert_eq!(document, wanted);
        let wrong = json!({"actions": [{"target": "$.gone", "remove": true}]});
        assert_eq!(apply(&mut document, &wrong).unwrap_err(), "action 1: `$.gone` matches nothing");
    }
}
