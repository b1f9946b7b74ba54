use super::*;

/// JSON by way of serde, with numbers as text.
fn json(value: &serde_json::Value) -> Json {
    use serde_json::Value;
    match value {
        Value::Null => Json::Null,
        Value::Bool(truth) => Json::Bool(*truth),
        Value::Number(number) => Json::Number(crate::read::Number(number.to_string().into())),
        Value::String(text) => Json::String(text.clone()),
        Value::Array(items) => Json::Array(items.iter().map(json).collect()),
        Value::Object(entries) => {
            Json::Object(entries.iter().map(|(key, value)| (key.as_str().into(), json(value))).collect())
        }
    }
}

fn document() -> serde_json::Value {
    serde_json::json!({
        "info": {"title": "Pets", "x-mark": "m", "x-a.b-c": 1},
        "paths": {
            "/a": {"get": {"tags": ["x"], "parameters": [{"name": "p", "in": "query"}, {"name": "q", "in": "path"}]}},
            "/b": {"get": {"tags": ["y"], "deprecated": true}, "post": {"tags": ["x"]}}
        }
    })
}

fn applied(actions: serde_json::Value) -> Result<Json, String> {
    let mut document = json(&document());
    let overlay = json(&serde_json::json!({"overlay": "1.0.0", "info": {}, "actions": actions}));
    apply(&mut document, &overlay, Path::new("fix.yaml"), &mut Moves::default())
        .map_err(|error| error.to_string())?;
    Ok(document)
}

fn selected(target: &str) -> usize {
    select(&json(&document()), target).map_or(usize::MAX, |ways| ways.len())
}

#[test]
fn a_path_selects_what_it_says() {
    for (target, count) in [
        ("$", 1),
        ("$.info.title", 1),
        ("$['info'][\"title\"]", 1),
        ("$.paths['/a','/b']", 2),
        ("$.paths.*", 2),
        ("$.paths.*.get", 2),
        ("$.paths[*][*]", 3),
        ("$..tags", 3),
        ("$..tags[0]", 3),
        ("$..parameters[-1]", 1),
        ("$..parameters[7]", 0),
        ("$..parameters[?(@.name == 'p')]", 1),
        ("$..parameters[?@.name != 'p']", 1),
        ("$.paths.*[?(@.deprecated == true)]", 1),
        ("$.paths.*[?(@.deprecated)]", 1),
        ("$.paths.*[?(!@.deprecated)]", 2),
        ("$.paths[?(@.get.tags)]", 2),
        ("$.paths.*[?(@['tags'][0] == 'x')]", 2),
        ("$.paths.*[?@.tags && !@.deprecated]", 2),
        ("$..parameters[?@.name == 'p' || @.in == 'path']", 2),
        ("$.paths[?length(@.get.parameters) > 1]", 1),
        ("$..parameters[?match(@.name, '[pq]')]", 2),
        ("$..parameters[1:]", 1),
        ("$..x-mark", 1),
        ("$.info['x-a.b-c']", 1),
        ("$.info.x-mark", 1),
        ("$[?@.x-mark == 'm']", 1),
        ("$.gone", 0),
    ] {
        assert_eq!(selected(target), count, "{target}");
    }
}

#[test]
fn a_path_that_is_none_says_where() {
    for target in
        ["", "info", "$.", "$info", "$.a[", "$['a", "$[?(@.a == )]", "$[?(@.a == 'x'", "$[a]", "$.[0]"]
    {
        let wrong =
            applied(serde_json::json!([{"target": target, "remove": true}])).err().unwrap_or_default();
        assert!(wrong.contains("no JSONPath"), "{target}: {wrong}");
    }
}

#[test]
fn an_update_merges_objects_and_adds_to_lists() {
    let done = applied(serde_json::json!([
        {"target": "$.info", "update": {"title": "Cats", "contact": {"name": "A"}}},
        {"target": "$.paths['/a'].get", "update": {"tags": ["z"]}},
        {"target": "$.paths['/a'].get.parameters", "update": {"name": "r"}},
        {"target": "$.info.title", "update": "Dogs"},
    ]));
    let mut due = document();
    due["info"] = serde_json::json!({"title": "Dogs", "x-mark": "m", "x-a.b-c": 1, "contact": {"name": "A"}});
    due["paths"]["/a"]["get"]["tags"] = serde_json::json!(["x", "z"]);
    due["paths"]["/a"]["get"]["parameters"] =
        serde_json::json!([{"name": "p", "in": "query"}, {"name": "q", "in": "path"}, {"name": "r"}]);
    assert_eq!(done.map(|done| done.value()), Ok(due));
}

#[test]
fn a_removal_takes_all_that_match() {
    let done = applied(serde_json::json!([
        {"target": "$..tags", "remove": true},
        {"target": "$..parameters[*]", "remove": true},
        {"target": "$.paths['/b']['get', 'post']", "remove": true},
    ]));
    let due = serde_json::json!({"info": {"title": "Pets", "x-mark": "m", "x-a.b-c": 1}, "paths": {"/a": {"get": {"parameters": []}}, "/b": {}}});
    assert_eq!(done, Ok(json(&due)));
    let below = applied(serde_json::json!([{"target": "$.paths..*", "remove": true}]));
    assert_eq!(
        below,
        Ok(json(&serde_json::json!({"info": {"title": "Pets", "x-mark": "m", "x-a.b-c": 1}, "paths": {}})))
    );
}

#[test]
fn what_is_wrong_names_the_overlay_and_the_action() {
    let fails = |actions| applied(actions).err().unwrap_or_default();
    let gone = fails(serde_json::json!([
        {"target": "$.info", "update": {}}, {"target": "$.gone", "update": {}}
    ]));
    assert_eq!(gone, "fix.yaml: action 2 (`$.gone`): the target matches nothing");
    for actions in [
        serde_json::json!([]),
        serde_json::json!([1]),
        serde_json::json!([{"update": {}}]),
        serde_json::json!([{"target": "$"}]),
        serde_json::json!([{"target": "$", "remove": true}]),
        serde_json::json!([{"target": "$.info", "remove": "yes"}]),
        serde_json::json!([{"target": "$.info", "update": 1}]),
        serde_json::json!([{"target": "$.info", "updates": {}}]),
    ] {
        assert!(fails(actions.clone()).starts_with("fix.yaml: "), "{actions}");
    }
    let mut document = Json::Null;
    assert!(apply(&mut document, &Json::Null, Path::new("fix.yaml"), &mut Moves::default()).is_err());
}

#[test]
fn no_overlay_nests_without_end() {
    let nest = (0..300).fold(serde_json::json!({}), |inner, _| serde_json::json!({"a": inner}));
    let target = format!("$.info{}", ".a".repeat(300));
    let actions =
        serde_json::json!([{"target": "$.info", "update": nest}, {"target": target, "update": nest}]);
    assert!(applied(actions).is_err_and(|error| error.contains("512 levels")));
}

#[test]
fn what_moves_when_items_go_is_known_by_where_it_was() {
    let mut document = json(&serde_json::json!({"a": [{"b": [0, 1, 2]}, {"b": [0, 1, 2]}, 2, 3]}));
    let overlay = json(&serde_json::json!({"overlay": "1.0.0", "actions": [
        {"target": "$.a[0]", "remove": true},
        {"target": "$.a", "update": 4},
        {"target": "$.a[1]", "remove": true},
        {"target": "$.a[0].b[1]", "remove": true},
    ]}));
    let mut moves = Moves::default();
    apply(&mut document, &overlay, Path::new("fix.yaml"), &mut moves).unwrap();
    assert_eq!(moves.original(&["a", "0", "b", "1"]), ["a", "1", "b", "2"]);
    assert_eq!(moves.original(&["a", "1"]), ["a", "3"]);
    assert_eq!(moves.original(&["a", "2"]), ["a"], "the list around what was added");
    assert_eq!(moves.original(&["z", "0"]), ["z", "0"]);
}

#[test]
fn an_overlay_makes_no_document_of_gigabytes() {
    let mut actions = vec![serde_json::json!({"target": "$.info", "update": {"x-l": [[]]}})];
    actions.extend((0..40).map(|_| serde_json::json!({"target": "$..x-l..[*]", "update": [[], []]})));
    let reason = applied(actions.into()).unwrap_err();
    assert!(reason.contains("add more than 1000000 values"), "{reason}");
    let long = serde_json::json!({"target": "$.info", "update": {"x-l": "x".repeat(1 << 20)}});
    let reason = applied(vec![long; 70].into()).unwrap_err();
    assert!(reason.contains("add more than 1000000 values"), "{reason}");
}
