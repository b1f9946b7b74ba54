//! `diff` tells the truth: a program that was written against the old crate compiles against the new one
//! exactly when no change is breaking for Rust.

use std::fmt::Write as _;
use std::path::Path;

use switchboard_generator::catalog::Service;
use switchboard_generator::diff::{self, Verdict};
use switchboard_tests::{cargo, family, place};

const BASE: &str = include_str!("../diff/base.yaml");

/// What is changed in the document: a name for it, a text and what stands in its place.
const CASES: &[(&str, &str, &str)] = &[
    ("nothing", "title: Pets", "title: Pets"),
    (
        "operation added",
        "  /pets/{id}:\n",
        "  /toys: { get: { operationId: listToys, tags: [pets], responses: { '204': { description: d } } } }\n  /pets/{id}:\n",
    ),
    ("operation renamed", "operationId: getPet", "operationId: readPet"),
    ("operation moved to another path", "  /notes:\n", "  /remarks:\n"),
    (
        "operation of another tag",
        "operationId: getPet\n      tags: [pets]",
        "operationId: getPet\n      tags: [animals]",
    ),
    (
        "operation asks for other credentials",
        "operationId: getPet",
        "security: [{ key: [] }]\n      operationId: getPet",
    ),
    (
        "optional parameter added",
        "        - { name: limit,",
        "        - { name: page, in: query, schema: { type: string } }\n        - { name: limit,",
    ),
    (
        "required parameter added",
        "        - { name: limit,",
        "        - { name: page, in: query, required: true, schema: { type: string } }\n        - { name: limit,",
    ),
    (
        "optional parameter removed",
        "        - { name: limit, in: query, schema: { type: integer, format: int32, maximum: 50 } }\n",
        "",
    ),
    (
        "required parameter removed",
        "        - { name: kind, in: query, required: true, schema: { type: string } }\n",
        "",
    ),
    ("parameter now required", "{ name: limit, in: query,", "{ name: limit, in: query, required: true,"),
    ("parameter now optional", "{ name: kind, in: query, required: true,", "{ name: kind, in: query,"),
    (
        "parameter of another type",
        "schema: { type: integer, format: int32, maximum: 50 }",
        "schema: { type: string }",
    ),
    ("parameter of another width", "format: int32, maximum: 50", "format: int64, maximum: 50"),
    ("parameter in another place", "{ name: limit, in: query,", "{ name: limit, in: header,"),
    (
        "parameter of the path renamed",
        "  /pets/{id}:\n    get:\n      operationId: getPet\n      tags: [pets]\n      parameters: [{ name: id,",
        "  /pets/{pet}:\n    get:\n      operationId: getPet\n      tags: [pets]\n      parameters: [{ name: pet,",
    ),
    ("parameter with another limit", "maximum: 50", "maximum: 5"),
    (
        "optional body added",
        "operationId: listPets\n",
        "operationId: listPets\n      requestBody: { content: { text/plain: { schema: { type: string } } } }\n",
    ),
    (
        "required body added",
        "operationId: getPet\n",
        "operationId: getPet\n      requestBody: { required: true, content: { application/json: { schema: { type: boolean } } } }\n",
    ),
    (
        "body now optional",
        "requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } } }",
        "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } } }",
    ),
    (
        "body now required",
        "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }",
        "requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }",
    ),
    (
        "body in a second media type",
        "content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } }",
        "content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } }, text/plain: { schema: { type: string } } }",
    ),
    (
        "body in a third media type",
        "text/plain: { schema: { type: string } }",
        "text/plain: { schema: { type: string } }, application/octet-stream: { schema: { type: string, format: binary } }",
    ),
    ("body in one media type less", "text/plain: { schema: { type: string } }", "x-none: true"),
    ("error added", "        '404': ", "        '410': { description: gone }\n        '404': "),
    (
        "first error",
        "        '201': { description: made",
        "        '409': { description: there }\n        '201': { description: made",
    ),
    (
        "error removed",
        "        '404': { description: none, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }\n",
        "",
    ),
    (
        "error of another type",
        "'404': { description: none, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }",
        "'404': { description: none, content: { application/json: { schema: { $ref: '#/components/schemas/Cat' } } } }",
    ),
    (
        "success of another type",
        "'201': { description: made, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }",
        "'201': { description: made, content: { application/json: { schema: { $ref: '#/components/schemas/Cat' } } } }",
    ),
    (
        "second success",
        "        '201': { description: made",
        "        '202': { description: later }\n        '201': { description: made",
    ),
    (
        "third success",
        "        '203': { description: b",
        "        '202': { description: c, content: { application/json: { schema: { $ref: '#/components/schemas/Dog' } } } }\n        '203': { description: b",
    ),
    (
        "success less",
        "        '203': { description: b, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }\n",
        "",
    ),
    (
        "another spelling of a sent body",
        "content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } }",
        "content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } }, application/xml: { schema: { $ref: '#/components/schemas/NewPet' } } }",
    ),
    (
        "another spelling of an answer",
        "200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } }",
        "200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } }, application/xml: { schema: { $ref: '#/components/schemas/Animal' } } }",
    ),
    ("received field added", "        mood:", "        born: { type: string, format: date }\n        mood:"),
    (
        "received required field added",
        "required: [id, name]\n      properties:\n",
        "required: [id, name, born]\n      properties:\n        born: { type: string }\n",
    ),
    ("sent optional field added", "        age: {", "        born: { type: string }\n        age: {"),
    (
        "sent required field added",
        "required: [name]\n      properties:\n",
        "required: [name, born]\n      properties:\n        born: { type: string }\n",
    ),
    (
        "sent constant field added",
        "required: [name]\n      properties:\n",
        "required: [name, kind]\n      properties:\n        kind: { type: string, enum: [pet] }\n",
    ),
    ("first required field", "Filter: { type: object,", "Filter: { type: object, required: [name],"),
    ("field removed", "        age: { type: integer, format: int32 }\n", ""),
    ("field of another type", "id: { type: integer, format: int64 }", "id: { type: string }"),
    ("field now optional", "required: [id, name]", "required: [id]"),
    ("field now nullable", "        age: { type", "        age: { nullable: true, type"),
    ("field with a description", "        age: { type", "        age: { description: Years., type"),
    (
        "other fields allowed",
        "required: [name]\n      properties:\n",
        "required: [name]\n      additionalProperties: { type: string }\n      properties:\n",
    ),
    ("value added", "[asc, desc, none]", "[asc, desc, none, random]"),
    ("value removed", "[asc, desc, none]", "[asc, desc]"),
    ("received value removed", "[good, bad, odd]", "[good, bad]"),
    ("enumeration opened", "Order: { type: string, enum: [asc, desc, none] }", "Order: { type: string }"),
    ("member added", "oneOf: [", "oneOf: [{ $ref: '#/components/schemas/Problem' }, "),
    ("member removed", ", { $ref: '#/components/schemas/Dog' }]", "]"),
    ("scheme of another kind", "scheme: bearer", "scheme: basic"),
    ("base URL", "https://pets.example", "https://cats.example"),
    ("type renamed", "schemas/Mood'", "schemas/State'"),
];

#[test]
fn a_program_compiles_exactly_when_no_change_is_breaking() {
    let folder = place::made("diff");
    let specs = folder.join("specs");
    std::fs::create_dir_all(&specs).expect("a folder");
    let service = |key: &str, text: &str| {
        let file = specs.join(format!("{key}.yaml"));
        std::fs::write(&file, text).expect("a file");
        Service::new(key, file)
    };
    let old = service("old", BASE);
    let mut services = vec![old.clone()];
    let mut wanted = Vec::new();
    for (nth, (what, from, to)) in CASES.iter().enumerate() {
        assert!(BASE.contains(from), "{what}: {from}");
        let mut text = BASE.replacen(from, to, 1);
        if *what == "type renamed" {
            text = text.replace("    Mood:", "    State:");
        }
        let key = format!("n{nth:02}");
        let new = service(&key, &text);
        let before =
            Service { key: key.clone(), crate_name: key.clone(), lib_name: key.clone(), ..old.clone() };
        let report = diff::diff(&[before], std::slice::from_ref(&new));
        let one = report.services.first().expect("one service");
        assert_eq!(one.error, None, "{what}");
        let said: Vec<String> = one
            .changes
            .iter()
            .map(|change| format!("{} ({}): {}", change.code, change.rust.word(), change.what))
            .collect();
        wanted.push((key, *what, one.bump != Some(Verdict::Breaking), said));
        services.push(new);
    }
    let crates = folder.join("crates");
    let outcome = family::write(services, &crates).expect("a workspace");
    assert_eq!(outcome.report.exit_code(), 0);
    programs(&folder, &wanted.iter().map(|(key, ..)| key.as_str()).collect::<Vec<_>>());
    let arguments = ["check", "--examples", "--keep-going", "--quiet"];
    let said =
        cargo::run(&folder.join("programs"), &arguments, "--cap-lints=allow").err().unwrap_or_default();
    let fails = |key: &str| said.contains(&format!("could not compile `programs` (example \"{key}\")"));
    assert!(!fails("old"), "the program does not compile against the crate it is written for:\n{said}");
    assert!(!said.contains("could not compile `n"), "a crate does not compile:\n{said}");
    let mut wrong = String::new();
    for (key, what, compiles, changes) in &wanted {
        if fails(key) == *compiles {
            let _ = writeln!(
                wrong,
                "{what}: diff says it {}; it {}\n  {}",
                word(*compiles),
                word(!compiles),
                changes.join("\n  ")
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong}\n{said}");
    let breaking = wanted.iter().filter(|(_, _, compiles, _)| !compiles).count();
    assert!(breaking > 15 && wanted.len() - breaking > 15, "{breaking} of {} are breaking", wanted.len());
}

fn word(compiles: bool) -> &'static str {
    if compiles { "compiles" } else { "does not compile" }
}

/// One package; the same program once for each crate.
fn programs(folder: &Path, keys: &[&str]) {
    let root = folder.join("programs");
    let examples = root.join("examples");
    let _ = std::fs::remove_dir_all(&examples);
    std::fs::create_dir_all(&examples).expect("a folder");
    std::fs::create_dir_all(root.join("src")).expect("a folder");
    std::fs::write(root.join("src/lib.rs"), "").expect("a file");
    let mut manifest = "[workspace]\n[package]\nname = \"programs\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[dev-dependencies]\n".to_owned();
    for key in std::iter::once(&"old").chain(keys) {
        let _ = writeln!(manifest, "{key} = {{ path = \"../crates/{key}\" }}");
        let text = format!("use {key} as api;\n{}", include_str!("../diff/program.rs"));
        std::fs::write(examples.join(format!("{key}.rs")), text).expect("a file");
    }
    std::fs::write(root.join("Cargo.toml"), manifest).expect("a file");
}
