//! Repairs, one by one, and whole documents.

use std::path::{Path, PathBuf};

use super::document::{Additional, Document, In, Status, Types};
use super::normalise;
use crate::read::{FileId, Json, Library};
use crate::remark::Remarks;

fn lift(text: &str) -> (Document, Remarks) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("api.yaml");
    std::fs::write(&path, text).unwrap();
    let mut remarks = Remarks::default();
    let library = Library::open(&path, &[], &mut remarks).unwrap();
    let document = normalise(&library, &mut remarks).unwrap();
    (document, remarks)
}

fn has(remarks: &Remarks, code: &str) -> bool {
    remarks.list.iter().any(|remark| remark.code == code)
}

/// Methods under `paths`, counted without the code under test.
fn methods(json: &Json) -> usize {
    const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
    let paths = json.get("paths").and_then(Json::as_object).unwrap_or_default();
    let items = paths.iter().filter(|(path, _)| !path.starts_with("x-"));
    items
        .flat_map(|(_, item)| item.as_object().unwrap_or_default())
        .filter(|(key, _)| METHODS.contains(&&**key))
        .count()
}

#[test]
fn a_form_of_2_0_is_a_body() {
    let (document, _) = lift(
        "swagger: 2\nhost: a.example\nbasePath: /v1\npaths:\n  /up/{id}:\n    post:\n      parameters:\n        - {name: file, in: formData, type: file, required: true}\n        - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: multi}\n      responses: {200 OK: {description: x, schema: {type: int}}}\n",
    );
    assert_eq!(document.servers[0].url, "https://a.example/v1");
    let operation = &document.operations[0];
    assert_eq!(operation.body.as_ref().unwrap().content[0].media_type, "multipart/form-data");
    assert!(operation.parameters.iter().any(|known| known.name == "tags" && known.explode));
    assert!(
        operation
            .parameters
            .iter()
            .any(|known| known.name == "id" && known.place_in == In::Path && known.required)
    );
    assert_eq!(operation.answers[0].status, Status::Code(200));
    let schema = operation.answers[0].content[0].schema.unwrap();
    assert_eq!(document.schemas.get(schema).unwrap().types, Types::INTEGER);
}

#[test]
fn what_is_broken_costs_itself_alone() {
    let (document, remarks) = lift(
        "openapi: 3.0\npaths:\n  /a: {get: null, post: {parameters: null, responses: {200: {content: {application/json: {schema: {$ref: '#/nowhere'}}}}}}}\ncomponents:\n  schemas:\n    A: {type: object, properties: {a: {type: string, required: true, nullable: true}, b: 3, c: {$ref: '#/components/schemas/A'}}}\n",
    );
    assert_eq!(document.operations.len(), 2);
    let a = document.schemas.get(document.named[0].1).unwrap();
    assert_eq!(a.required, ["a"]);
    assert_eq!(a.properties[2].1, document.named[0].1);
    assert_eq!(document.schemas.get(a.properties[0].1).unwrap().types, Types::STRING | Types::NULL);
    for code in
        ["ref-dangling", "schema-not-object", "required-on-property", "operation-not-object", "info-missing"]
    {
        assert!(has(&remarks, code), "{code}");
    }
}

fn count(path: &Path) -> Option<(usize, usize)> {
    let mut remarks = Remarks::default();
    let library = Library::open(path, &[], &mut remarks).ok()?;
    let document = normalise(&library, &mut remarks).ok()?;
    Some((document.operations.len(), methods(library.json(FileId::default()))))
}

#[test]
fn every_operation_of_the_corpus_is_there() {
    let folder = std::env::var_os("SWITCHBOARD_CORPUS")
        .map_or_else(|| PathBuf::from("../../shared/corpus"), PathBuf::from);
    let Ok(text) = std::fs::read_to_string(folder.join("inventory.json")) else {
        eprintln!("skipped: no corpus at {}", folder.display());
        return;
    };
    let inventory: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
    for entry in inventory {
        let file = entry["file"].as_str().unwrap();
        let due = entry["operations"].as_u64().unwrap() as usize;
        assert_eq!(count(&folder.join(file)).map(|both| both.0), Some(due), "{file}");
    }
    let many = folder.join("digitalocean/specification/DigitalOcean-public.v2.yaml");
    assert_eq!(count(&many).map(|both| both.0), Some(659));
}

/// `SWITCHBOARD_DIRECTORY` names a folder of specs.
#[test]
#[ignore = "needs a folder of specs"]
fn every_operation_of_a_directory_is_there() {
    let Some(folder) = std::env::var_os("SWITCHBOARD_DIRECTORY") else { return };
    let mut todo = vec![PathBuf::from(folder)];
    let (mut specs, mut unread, mut wrong) = (0, 0, Vec::new());
    while let Some(at) = todo.pop() {
        for entry in std::fs::read_dir(&at).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|end| end == "json" || end == "yaml") {
                specs += 1;
                match count(&path) {
                    Some((ours, due)) if ours == due => {}
                    Some(both) => wrong.push((path, both)),
                    None => unread += 1,
                }
            }
        }
    }
    eprintln!("{specs} specs, {unread} unread, {} wrong", wrong.len());
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_list_of_items_without_a_type_is_alternatives() {
    let (document, remarks) = lift(
        "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\ndefinitions:\n  Either: {items: [{type: string}, {type: object}]}\n  Pair: {type: array, items: [{type: string}, {type: object}]}\n",
    );
    let of = |name: &str| {
        let (_, id) = document.named.iter().find(|(n, _)| n == name).unwrap();
        let schema = document.schemas.get(*id).unwrap();
        (schema.any_of.len(), schema.prefix_items.len())
    };
    assert_eq!(of("Either"), (2, 0));
    assert_eq!(of("Pair"), (0, 2));
    assert!(has(&remarks, "items-list"));
}

#[test]
fn what_is_odd_about_a_path_and_what_is_not_read_is_said_once() {
    let answer = "responses: { '200': { description: ok, links: { next: { operationId: a } } }, '400': { $ref: '#/components/responses/bad' } }, callbacks: { on: {} }";
    let (_, remarks) = lift(&format!(
        "openapi: 3.0.3\ninfo: {{ title: a, version: '1' }}\npaths:\n  '/a\"b':\n    get: {{ {answer} }}\n    put: {{ {answer} }}\n\
         components: {{ responses: {{ bad: {{ description: b, links: {{ back: {{ operationId: a }} }} }} }} }}\n"
    ));
    let said = |code: &str| -> Vec<(String, &str)> {
        let of_code = remarks.list.iter().filter(|remark| remark.code == code);
        of_code.map(|remark| (remarks.places.pointer(remark.place), remark.message.as_str())).collect()
    };
    let odd = "the path `/a\\\"b` has marks that mean something in a program";
    assert_eq!(said("name-odd"), [("#/paths/~1a\"b".to_owned(), odd)]);
    let links = "#/paths/~1a\"b/get/responses/200/links".to_owned();
    assert_eq!(said("links"), [(links, "`links` are not followed (in 3 answers)")]);
    let [(_, callbacks)] = said("callbacks")[..] else { panic!("one") };
    assert!(callbacks.ends_with(" client (in 2 operations)"), "{callbacks}");
}

#[test]
fn a_long_chain_of_references_is_followed_and_a_circle_is_not() {
    let chain = |count: usize, last: &str| {
        let mut text = "openapi: 3.0.0\ninfo: {title: t, version: '1'}\npaths: {/a: {get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}}}}}\ncomponents:\n  schemas:\n".to_owned();
        for at in 1..count {
            text += &format!("    S{}: {{$ref: '#/components/schemas/S{at}'}}\n", at - 1);
        }
        text += &format!("    S{}: {last}\n", count - 1);
        let (document, remarks) = lift(&text);
        let schema = document.operations[0].answers[0].content[0].schema.unwrap();
        let said = remarks.list.iter().find(|remark| remark.code == "ref-cycle");
        (
            document.schemas.get(schema).unwrap().types,
            said.map(|remark| remark.message.clone()).unwrap_or_default(),
        )
    };
    assert_eq!(chain(40, "{type: string}"), (Types::STRING, String::new()));
    assert_eq!(chain(300, "{type: string}"), (Types::STRING, String::new()));
    for circle in [1, 2, 33, 40] {
        let (types, said) = chain(circle, "{$ref: '#/components/schemas/S0'}");
        assert!(types.is_empty() && said.contains("back to itself"), "{circle}: {said}");
    }
    assert!(chain(2000, "{type: string}").1.contains("more than 512 references"));
}

/// The names of the schemas of a document that lies in that folder and is opened by that path.
fn names(folder: &Path, path: &Path, files: &[(&str, &str)]) -> Vec<String> {
    for (name, text) in files {
        let file = folder.join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    let mut remarks = Remarks::default();
    let library = Library::open(path, &[], &mut remarks).unwrap();
    normalise(&library, &mut remarks).unwrap().named.into_iter().map(|(name, _)| name).collect()
}

/// Schemas that each have an `Item` of their own, as bundlers write them.
const ITEMS: &str = "openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a: {get: {responses: {'200': {description: d, content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}, {$ref: '#/components/schemas/Three'}, {$ref: 'parts/more.yaml#/$defs/Item'}, {$ref: 'parts/more.yaml#/$defs/Four/$defs/Item'}]}}}}}}}
components:
  schemas:
    One: {properties: {i: {$ref: '#/components/schemas/One/$defs/Item'}}, $defs: {Item: {properties: {a: {type: string}}}}}
    Two: {properties: {i: {$ref: '#/components/schemas/Two/$defs/Item'}}, $defs: {Item: {properties: {b: {type: string}}}}}
    Three: {properties: {i: {$ref: '#/components/schemas/Three/$defs/Item'}}, $defs: {Item: {properties: {c: {type: string}}}}}
";

#[test]
fn names_are_told_apart_by_the_way_in_the_document_wherever_it_lies() {
    let more = "$defs: {Item: {properties: {d: {type: string}}}, Four: {$defs: {Item: {properties: {e: {type: string}}}}}}";
    let place = tempfile::tempdir().unwrap();
    for folder in ["alice/specs", "bob/apis"] {
        let folder = place.path().join(folder);
        let files = [("api.yaml", ITEMS), ("parts/more.yaml", more)];
        let mut names = names(&folder, &folder.join("api.yaml"), &files);
        names.sort();
        assert_eq!(
            names,
            ["Four_Item", "Item", "One", "Three", "Three_Item", "Two", "Two_Item", "more_Item"]
        );
    }
}

#[test]
fn files_and_folders_that_begin_with_a_digit_tell_names_apart() {
    let api = "openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a: {get: {responses: {'200': {description: d, content: {application/json: {schema: {oneOf: [{$ref: '2023.yaml#/$defs/Pet'}, {$ref: '2024.yaml#/$defs/Pet'}, {$ref: '2025-01/pets.yaml#/$defs/Pet'}, {$ref: '2025-02/pets.yaml#/$defs/Pet'}]}}}}}}}
";
    let files = ["2023", "2024", "2025-01/pets", "2025-02/pets"].map(|name| {
        (format!("{name}.yaml"), format!("$defs: {{Pet: {{properties: {{a: {{const: {name}}}}}}}}}"))
    });
    let mut all = vec![("api.yaml", api)];
    all.extend(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let place = tempfile::tempdir().unwrap();
    let names = names(place.path(), &place.path().join("api.yaml"), &all);
    assert_eq!(names, ["Pet", "2024_Pet", "pets_Pet", "2025-02_pets_Pet"]);
}

/// A document of that version whose operation answers with a schema.
fn answering(version: &str, schema: &str) -> (Document, Remarks) {
    lift(&format!(
        "openapi: {version}\ninfo: {{title: t, version: '1'}}\npaths: {{/a: {{get: {{responses: {{'200': {{description: d, content: {{application/json: {{schema: {schema}}}}}}}}}}}}}}}\n"
    ))
}

#[test]
fn the_order_of_words_means_nothing() {
    let items = ["additionalItems: {type: boolean}", "items: [{type: string}]", "type: array"];
    let open =
        ["unevaluatedProperties: {type: boolean}", "additionalProperties: {type: string}", "type: object"];
    for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0], [1, 2, 0]] {
        let written = |words: [&str; 3]| format!("{{{}}}", order.map(|at| words[at]).join(", "));
        let (document, _) = answering("3.1.0", &written(items));
        let schema =
            document.schemas.get(document.operations[0].answers[0].content[0].schema.unwrap()).unwrap();
        let rest = schema.items.and_then(|id| document.schemas.get(id)).unwrap();
        assert_eq!((schema.prefix_items.len(), rest.types), (1, Types::BOOLEAN));
        let (document, _) = answering("3.1.0", &written(open));
        let schema =
            document.schemas.get(document.operations[0].answers[0].content[0].schema.unwrap()).unwrap();
        let Additional::Schema(additional) = schema.additional else { panic!("{:?}", schema.additional) };
        assert_eq!(document.schemas.get(additional).unwrap().types, Types::STRING);
    }
}

#[test]
fn a_requirement_may_refer_to_its_scheme() {
    let (document, remarks) = lift(
        "openapi: 3.2.0\ninfo: {title: t, version: '1'}\npaths: {/a: {get: {security: [{'#/components/securitySchemes/tok': []}], responses: {'204': {description: d}}}}}\ncomponents: {securitySchemes: {tok: {type: http, scheme: bearer}}}\n",
    );
    assert!(!has(&remarks, "requirement-unknown"));
    let security = document.operations[0].security.as_ref().unwrap();
    assert_eq!(security[0].0, [("tok".to_owned(), Vec::new())]);
}
