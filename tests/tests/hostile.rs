//! Documents that mean harm. None gets a token into the crate, a file outside, a panic, or more than its share of
//! time; what was mended or refused is said with its place.

use std::path::Path;
use std::time::{Duration, Instant};

use switchboard_generator::catalog::Service;
use switchboard_generator::generate::{self, ServiceOutput};
use switchboard_generator::read::{FileId, Json, Library};
use switchboard_generator::remark::Remarks;
use switchboard_generator::report::RemarkLine;
use switchboard_tests::fuzz::{hostile::TEXTS, judge, text};
use switchboard_tests::{cargo, family, place};

/// A folder with a document in it.
struct Place(tempfile::TempDir);

impl Place {
    fn new(files: &[(&str, &[u8])]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, bytes) in files {
            let file = folder.path().join(name);
            std::fs::create_dir_all(file.parent().expect("a parent")).expect("a folder");
            std::fs::write(file, bytes).expect("a file");
        }
        Self(folder)
    }

    fn made(&self, name: &str) -> Result<ServiceOutput, String> {
        let entry = Service::new("hostile", self.0.path().join(name));
        // The stack that a run gives its threads.
        std::thread::scope(|scope| {
            let work = || {
                let made = generate::service(&entry);
                let output = made.map_err(|failure| match failure {
                    generate::Failure::Service { message, .. }
                    | generate::Failure::Catalog { message, .. } => message,
                })?;
                judge::sound(&output).unwrap_or_else(|why| panic!("{why}"));
                Ok(output)
            };
            let worker = std::thread::Builder::new().stack_size(64 << 20).spawn_scoped(scope, work);
            worker.expect("a thread").join().expect("no panic")
        })
    }
}

fn made(document: &str) -> ServiceOutput {
    tried("spec.yaml", document.as_bytes()).expect("generates")
}

fn tried(name: &str, bytes: &[u8]) -> Result<ServiceOutput, String> {
    let begun = Instant::now();
    let made = Place::new(&[(name, bytes)]).made(name);
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
    made
}

/// A document whose stand-ins are replaced by what YAML cannot say in one line.
fn filled(document: &str, stand_ins: &[(&str, &str)]) -> String {
    let place = Place::new(&[("spec.yaml", document.as_bytes())]);
    let file = place.0.path().join("spec.yaml");
    let library = Library::open(&file, &[], &mut Remarks::default()).expect("reads");
    let text = text::json(library.json(FileId::default()));
    stand_ins.iter().fold(text, |text, (from, to)| text.replace(from, to))
}

/// A refusal with the line that it is about.
fn refused(name: &str, bytes: &[u8]) -> String {
    let why = tried(name, bytes).expect_err("refused");
    assert!(why.contains(&format!("{name}:")), "no place: {why}");
    why
}

/// A text as JSON, which is YAML too.
fn quoted(words: &str) -> String {
    text::json(&Json::String(words.to_owned()))
}

/// The same for each hostile text, with its number.
fn each(line: impl Fn(usize, &str) -> String) -> String {
    TEXTS.iter().enumerate().map(|(nth, text)| line(nth, text)).collect()
}

fn codes(output: &ServiceOutput) -> Vec<&str> {
    output.remarks.iter().map(|remark| remark.code.as_str()).collect()
}

fn remark<'a>(output: &'a ServiceOutput, code: &str) -> &'a RemarkLine {
    output
        .remarks
        .iter()
        .find(|remark| remark.code == code)
        .unwrap_or_else(|| panic!("{code}: {:?}", codes(output)))
}

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\n";

/// Descriptions, everywhere that there are some.
fn descriptions() -> String {
    let paths = each(|nth, text| {
        let text = quoted(text);
        format!(
            "  /p{nth}:\n    summary: {text}\n    description: {text}\n    post:\n      operationId: op{nth}\n      summary: {text}\n      description: {text}\n      deprecated: true\n      externalDocs: {{ url: {text}, description: {text} }}\n      tags: [t]\n      parameters: [{{ name: q, in: query, description: {text}, deprecated: true, schema: {{ type: string, description: {text} }} }}]\n      requestBody: {{ description: {text}, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/S{nth}' }} }} }} }}\n      responses: {{ '200': {{ description: {text}, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/S{nth}' }} }} }} }}, '404': {{ description: {text} }} }}\n"
        )
    });
    let schemas = each(|nth, text| {
        let text = quoted(text);
        format!(
            "    S{nth}: {{ title: {text}, description: {text}, type: object, properties: {{ a: {{ type: string, title: {text}, description: {text}, deprecated: true }}, b: {{ description: {text}, enum: [x, y], x-enum-descriptions: [{text}, {text}] }} }} }}\n"
        )
    });
    let all = quoted(&TEXTS.join("\n\n"));
    format!(
        "openapi: 3.1.0\ninfo: {{ title: {all}, version: {all}, description: {all}, contact: {{ name: {all} }}, license: {{ name: {all} }} }}\ntags: [{{ name: t, description: {all} }}]\npaths:\n{paths}components:\n  schemas:\n{schemas}"
    )
}

/// Names: of operations, tags, parameters, schemas, properties, headers, fields of forms, schemes.
fn names() -> String {
    let paths = each(|nth, text| {
        let text = quoted(text);
        format!(
            "  /p{nth}/{{id}}:\n    post:\n      operationId: {text}\n      tags: [{text}]\n      parameters: [{{ name: id, in: path, required: true, schema: {{ type: string }} }}, {{ name: {text}, in: query, schema: {{ type: string }} }}, {{ name: {text}, in: header, required: true, schema: {{ type: string }} }}, {{ name: {text}, in: cookie, schema: {{ type: array, items: {{ type: string }} }} }}]\n      requestBody: {{ content: {{ multipart/form-data: {{ schema: {{ type: object, required: [{text}], properties: {{ {text}: {{ type: string, format: binary }} }} }}, encoding: {{ {text}: {{ contentType: {text} }} }} }} }} }}\n      responses: {{ '200': {{ description: d, headers: {{ {text}: {{ schema: {{ type: string }} }} }}, content: {{ application/json: {{ schema: {{ $ref: {} }} }} }} }} }}\n      security: [{{ {text}: [{text}] }}]\n",
            quoted(&format!(
                "#/components/schemas/{}",
                TEXTS[nth].replace('~', "~0").replace('/', "~1").replace('%', "%25")
            ))
        )
    });
    let schemas = each(|_, text| {
        let text = quoted(text);
        format!(
            "    {text}: {{ type: object, required: [{text}, more], properties: {{ {text}: {{ type: object, properties: {{ {text}: {{ type: string }} }} }} }} }}\n"
        )
    });
    let schemes = each(|nth, text| {
        let text = quoted(text);
        let kind = match nth % 3 {
            0 => format!("type: apiKey, in: header, name: {text}"),
            1 => "type: http, scheme: bearer".to_owned(),
            _ => format!(
                "type: oauth2, flows: {{ clientCredentials: {{ tokenUrl: {text}, scopes: {{ {text}: {text} }} }} }}"
            ),
        };
        format!("    {text}: {{ {kind} }}\n")
    });
    format!("{HEAD}paths:\n{paths}components:\n  securitySchemes:\n{schemes}  schemas:\n{schemas}")
}

fn paths() -> String {
    let paths = each(|nth, text| {
        let path = quoted(&format!("/x{nth}/{text}/{{{text}}}/y"));
        let bare = quoted(text);
        let one = "{ responses: { '204': { description: d } } }";
        format!("  {path}: {{ get: {one}, delete: {one} }}\n  {bare}: {{ get: {one} }}\n")
    });
    format!("{HEAD}paths:\n{paths}")
}

fn values() -> String {
    let all: Vec<String> = TEXTS.iter().map(|text| quoted(text)).collect();
    let all = all.join(", ");
    let schemas = each(|nth, text| {
        let text = quoted(text);
        format!(
            "    S{nth}: {{ type: object, discriminator: {{ propertyName: {text}, mapping: {{ {text}: {text} }} }}, properties: {{ a: {{ type: string, default: {text}, example: {text}, pattern: {text}, format: {text} }}, b: {{ const: {text} }}, c: {{ type: string, enum: [{text}] }}, d: {{ type: array, default: [{text}], items: {{ type: string, enum: [{text}, x] }} }} }} }}\n"
        )
    });
    let used = each(|nth, _| format!("{{ $ref: '#/components/schemas/S{nth}' }}, "));
    format!(
        "{HEAD}paths:\n  /v:\n    post:\n      operationId: v\n      parameters: [{{ name: e, in: query, schema: {{ type: string, enum: [{all}], default: {} }} }}]\n      requestBody: {{ content: {{ application/json: {{ schema: {{ oneOf: [{used}] }} }} }} }}\n      responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/E' }} }} }} }} }}\ncomponents:\n  schemas:\n    E: {{ type: string, enum: [{all}] }}\n{schemas}",
        quoted(TEXTS[0])
    )
}

fn media_types() -> String {
    let kinds = each(|_, text| {
        format!(
            "{}: {{ schema: {{ type: string }} }}, {}: {{ schema: {{ type: integer }} }}, ",
            quoted(text),
            quoted(&format!("application/{text}"))
        )
    });
    let paths = each(|nth, text| {
        let one = quoted(text);
        let two = quoted(&format!("application/{text}+json"));
        format!(
            "  /m{nth}: {{ post: {{ operationId: m{nth}, requestBody: {{ content: {{ {two}: {{ schema: {{ type: string }} }} }} }}, responses: {{ '200': {{ description: d, content: {{ {one}: {{ schema: {{ type: string }} }} }} }}, {one}: {{ description: d }} }} }} }}\n"
        )
    });
    format!(
        "{HEAD}paths:\n  /m: {{ post: {{ operationId: m, requestBody: {{ content: {{ {kinds} }} }}, responses: {{ '200': {{ description: d, content: {{ {kinds} }} }} }} }} }}\n{paths}"
    )
}

fn servers() -> String {
    let servers = each(|_, text| {
        let one = quoted(text);
        format!(
            "- {{ url: {}, description: {one}, variables: {{ {one}: {{ default: {one}, enum: [{one}], description: {one} }} }} }}\n",
            quoted(&format!("https://{text}/{{{text}}}"))
        )
    });
    let paths = each(|nth, text| {
        let one = quoted(text);
        format!(
            "  /s{nth}: {{ servers: [{{ url: {one} }}], get: {{ operationId: s{nth}, servers: [{{ url: {} }}], responses: {{ '204': {{ description: d }} }} }} }}\n",
            quoted(&format!("https://h/{text}"))
        )
    });
    format!("{HEAD}servers:\n{servers}paths:\n{paths}")
}

#[test]
fn descriptions_stay_descriptions() {
    made(&descriptions());
}

#[test]
fn names_stay_names() {
    let output = made(&names());
    assert_eq!(output.operations.emitted, TEXTS.len());
}

#[test]
fn paths_stay_text() {
    made(&paths());
}

#[test]
fn enum_values_defaults_and_constants_stay_text() {
    made(&values());
}

#[test]
fn media_types_stay_text() {
    made(&media_types());
}

#[test]
fn servers_stay_text() {
    made(&servers());
}

/// What a text did to any other file, or to rustc and clippy, shows when all of these crates are built.
#[test]
#[ignore = "builds seven crates with clippy, which takes minutes: run with --ignored"]
fn hostile_crates_build_without_a_warning() {
    let folder = place::made("hostile");
    std::fs::create_dir_all(folder.join("specs")).expect("a folder");
    let documents = [
        ("descriptions", descriptions()),
        ("names", names()),
        ("paths", paths()),
        ("values", values()),
        ("media", media_types()),
        ("servers", servers()),
        ("long", long_names()),
    ];
    let service = |(key, text): &(&str, String)| {
        let spec = folder.join("specs").join(format!("{key}.yaml"));
        std::fs::write(&spec, text).expect("a file");
        Service::new(&format!("hostile-{key}"), spec)
    };
    let out = folder.join("crates");
    let outcome = family::write(documents.iter().map(service).collect(), &out).expect("a workspace");
    for service in &outcome.report.services {
        assert_eq!(service.error, None, "{}", service.name);
    }
    for (key, _) in &documents {
        let manifest =
            std::fs::read_to_string(out.join(format!("hostile-{key}/Cargo.toml"))).expect("a manifest");
        let own = ["[", "name ", "canary"];
        assert!(!manifest.lines().any(|line| line.trim_start().starts_with(own[2])), "{manifest}");
    }
    let environment = std::fs::read_to_string(out.join(".env.example")).expect("a file");
    for line in environment.lines() {
        let line = line.trim_start_matches("# ");
        assert!(!line.to_lowercase().starts_with("canaryzz") && !line.starts_with("export"), "{line}");
    }
    let features: Vec<String> = documents.iter().map(|(key, _)| format!("hostile-{key}/call")).collect();
    let features = features.join(",");
    let arguments = ["clippy", "--workspace", "--features", &features, "--", "-D", "warnings"];
    cargo::run(&out, &arguments, "-D warnings").unwrap_or_else(|said| panic!("{said}"));
}

fn long_names() -> String {
    let (long, near, text) = ("LONG", "NEAR", "TEXT");
    let whole = "Ab".repeat(50_000);
    let document = format!(
        "{HEAD}servers: [{{ url: 'https://h/{text}' }}]\ntags: [{{ name: {long} }}]\npaths:\n  /{long}/{{{long}}}:\n    post:\n      operationId: {long}\n      summary: {text}\n      description: {text}\n      tags: [{long}]\n      parameters: [{{ name: {long}, in: query, schema: {{ type: string, enum: [{long}, {near}] }} }}, {{ name: {near}, in: header, schema: {{ type: string }} }}]\n      requestBody: {{ content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{long}' }} }} }} }}\n      responses: {{ '200': {{ description: {text}, content: {{ application/{long}: {{ schema: {{ $ref: '#/components/schemas/{near}' }} }} }} }} }}\ncomponents:\n  securitySchemes: {{ {long}: {{ type: http, scheme: bearer }}, {near}: {{ type: http, scheme: bearer }} }}\n  schemas:\n    {long}: {{ type: object, properties: {{ {long}: {{ type: string }}, {near}: {{ type: object, properties: {{ {long}: {{ type: string }} }} }} }} }}\n    {near}: {{ type: string, enum: [{long}, {near}] }}\n"
    );
    filled(&document, &[("LONG", &whole), ("NEAR", &format!("{whole}c")), ("TEXT", &"x".repeat(100_000))])
}

#[test]
fn names_of_a_hundred_thousand_characters_are_cut_and_stay_apart() {
    let output = made(&long_names());
    for (path, text) in &output.files {
        assert!(path.len() < 120, "{path}");
        let word = |text: &str| text.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::len).max();
        let tokens: proc_macro2::TokenStream = text.parse().expect("Rust");
        assert!(longest(tokens) < 200, "{path}: {:?}", word(text));
    }
}

fn longest(tokens: proc_macro2::TokenStream) -> usize {
    use proc_macro2::TokenTree;
    let length = |token| match token {
        TokenTree::Group(group) => longest(group.stream()),
        TokenTree::Ident(name) => name.to_string().chars().count(),
        _ => 0,
    };
    tokens.into_iter().map(length).max().unwrap_or(0)
}

const REFERS: &str = "paths:\n  /a:\n    get:\n      operationId: a\n      responses: { '200': { description: d, content: { application/json: { schema: { $ref: 'TARGET' } } } } }\n";

#[test]
fn references_out_of_the_folder_are_refused_with_their_place() {
    let outside = Place::new(&[("secret.yaml", b"type: object\nproperties: { s3cret: { type: string } }\n")]);
    let secret = outside.0.path().join("secret.yaml");
    let name = outside.0.path().file_name().expect("a name").to_string_lossy().into_owned();
    for (target, code) in [
        (format!("../{name}/secret.yaml"), "ref-outside"),
        (format!("x/../../{name}/secret.yaml"), "ref-outside"),
        (format!("%2e%2e/{name}/secret.yaml"), "ref-outside"),
        (secret.display().to_string(), "ref-outside"),
        (format!("file://{}", secret.display()), "ref-scheme"),
        ("https://example.com/a.yaml#/b".to_owned(), "ref-scheme"),
        ("ftp://example.com/a.yaml".to_owned(), "ref-scheme"),
        ("data:application/json,{}".to_owned(), "ref-scheme"),
        ("//example.com/a.yaml".to_owned(), "ref-"),
        ("\\\\\\\\host\\\\a.yaml".to_owned(), "ref-"),
        ("/dev/zero".to_owned(), "ref-outside"),
        ("/proc/self/environ".to_owned(), "ref-outside"),
    ] {
        let output = made(&format!("{HEAD}{}", REFERS.replace("'TARGET'", &format!("\"{target}\""))));
        let remark = output.remarks.iter().find(|remark| remark.code.starts_with(code));
        let remark = remark.unwrap_or_else(|| panic!("{target}: {:?}", codes(&output)));
        assert_eq!(remark.line, 7, "{target}: {remark:?}");
        assert!(!output.files.iter().any(|(_, text)| text.contains("s3cret")), "{target}");
    }
}

#[cfg(unix)]
#[test]
fn symlinks_out_of_the_folder_are_refused() {
    let outside = Place::new(&[("secret.yaml", b"type: object\nproperties: { s3cret: { type: string } }\n")]);
    for (link, target) in
        [("link.yaml", outside.0.path().join("secret.yaml")), ("dir", outside.0.path().to_owned())]
    {
        let reference = if link == "dir" { "dir/secret.yaml" } else { link };
        let place =
            Place::new(&[("spec.yaml", format!("{HEAD}{}", REFERS.replace("TARGET", reference)).as_bytes())]);
        std::os::unix::fs::symlink(&target, place.0.path().join(link)).expect("a link");
        let output = place.made("spec.yaml").expect("generates");
        assert_eq!(remark(&output, "ref-outside").line, 7);
        assert!(!output.files.iter().any(|(_, text)| text.contains("s3cret")));
    }
}

#[test]
fn billion_laughs_by_aliases_end() {
    let mut bomb = format!("{HEAD}paths: {{}}\nx-0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for n in 1..40 {
        bomb += &format!("x-{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 9].join(", "));
    }
    assert!(refused("spec.yaml", bomb.as_bytes()).contains("aliases"));
}

/// Each names two of the next: what is inlined doubles with each.
#[test]
fn billion_laughs_by_references_end() {
    let chain = |one: &dyn Fn(&str) -> String| -> String {
        (0..60)
            .map(|n| {
                format!("    S{n}: {}\n", one(&format!("{{ $ref: '#/components/schemas/S{}' }}", n + 1)))
            })
            .collect()
    };
    type Schema = Box<dyn Fn(&str) -> String>;
    let all: [(&str, Schema); 8] = [
        (
            "properties",
            Box::new(|next| format!("{{ type: object, properties: {{ a: {next}, b: {next} }} }}")),
        ),
        ("allOf", Box::new(|next| format!("{{ allOf: [{next}, {next}] }}"))),
        (
            "allOf inline",
            Box::new(|next| {
                format!("{{ allOf: [{{ allOf: [{next}, {{ required: [x] }}] }}, {{ allOf: [{next}] }}] }}")
            }),
        ),
        ("oneOf", Box::new(|next| format!("{{ oneOf: [{next}, {next}, {{ type: string }}] }}"))),
        (
            "anyOf inline",
            Box::new(|next| {
                format!(
                    "{{ anyOf: [{{ oneOf: [{next}, {{ type: integer }}] }}, {{ oneOf: [{next}, {{ type: boolean }}] }}] }}"
                )
            }),
        ),
        (
            "items",
            Box::new(|next| {
                format!(
                    "{{ type: array, items: {{ type: array, prefixItems: [{next}, {next}], items: {next} }} }}"
                )
            }),
        ),
        (
            "maps",
            Box::new(|next| {
                format!(
                    "{{ type: object, additionalProperties: {next}, patternProperties: {{ a: {next} }} }}"
                )
            }),
        ),
        (
            "all of one of",
            Box::new(|next| {
                format!(
                    "{{ allOf: [{{ oneOf: [{next}, {next}] }}, {{ oneOf: [{next}, {{ type: object }}] }}], properties: {{ p: {next} }} }}"
                )
            }),
        ),
    ];
    for (name, one) in all {
        let begun = Instant::now();
        made(&format!(
            "{HEAD}{}components:\n  schemas:\n{}    S60: {{ type: object, properties: {{ z: {{ type: string }} }} }}\n",
            REFERS.replace("TARGET", "#/components/schemas/S0"),
            chain(&one)
        ));
        assert!(begun.elapsed() < Duration::from_secs(20), "{name}: {:?}", begun.elapsed());
    }
}

#[test]
fn circles_of_references_end() {
    for (what, schemas) in [
        ("itself", "    S0: { $ref: '#/components/schemas/S0' }\n"),
        ("two", "    S0: { $ref: '#/components/schemas/S1' }\n    S1: { $ref: '#/components/schemas/S0' }\n"),
        (
            "allOf",
            "    S0: { allOf: [{ $ref: '#/components/schemas/S0' }, { type: object, properties: { a: { type: string } } }] }\n",
        ),
        ("oneOf", "    S0: { oneOf: [{ $ref: '#/components/schemas/S0' }] }\n"),
        ("items", "    S0: { type: array, items: { $ref: '#/components/schemas/S0' } }\n"),
        ("the document", "    S0: { $ref: '#' }\n"),
        (
            "its own inside",
            "    S0: { properties: { a: { $ref: '#/components/schemas/S0/properties/a' } } }\n",
        ),
    ] {
        let document = format!(
            "{HEAD}{}components:\n  schemas:\n{schemas}",
            REFERS.replace("TARGET", "#/components/schemas/S0")
        );
        assert_eq!(made(&document).operations.emitted, 1, "{what}");
    }
    let output =
        made(&format!("{HEAD}paths:\n  /a: {{ $ref: '#/paths/~1b' }}\n  /b: {{ $ref: '#/paths/~1a' }}\n"));
    assert!(remark(&output, "ref-cycle").line > 3);
}

#[test]
fn nesting_of_a_hundred_thousand_levels_is_refused_with_its_place() {
    let deep = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
    for (name, text) in [
        ("spec.json", format!("{{\"openapi\":\"3.0.0\",\"x\":{}}}", deep("[", "]"))),
        (
            "spec.json",
            format!("{{\"openapi\":\"3.0.0\",\"x\":{}}}", deep("{\"a\":", "}").replace(":}", ":1}")),
        ),
        ("spec.yaml", format!("openapi: 3.0.0\nx: {}\n", deep("[", "]"))),
        ("spec.yaml", format!("openapi: 3.0.0\nx: {}\n", deep("{a: ", "}"))),
        ("spec.yaml", format!("openapi: 3.0.0\nx:\n  {}1\n", "- ".repeat(100_000))),
        ("spec.yaml", format!("openapi: 3.0.0\nx:\n  {}1\n", "? ".repeat(100_000))),
    ] {
        let why = refused(name, text.as_bytes());
        assert!(why.contains("deep") || why.contains("recursion") || why.contains("512"), "{why}");
    }
}

/// As deep as a document may be: every stage goes through it.
#[test]
fn nesting_as_deep_as_may_be_is_no_overflow() {
    for open in [
        r#"{"type":"array","items":"#,
        r#"{"properties":{"a":"#,
        r#"{"allOf":["#,
        r#"{"oneOf":[{"type":"integer"},"#,
        r#"{"additionalProperties":"#,
        r#"{"not":"#,
    ] {
        let closes = |c| match c {
            '{' => Some('}'),
            '[' => Some(']'),
            _ => None,
        };
        let plain = open.replace(r#"{"type":"integer"}"#, "");
        let close: String = plain.chars().rev().filter_map(closes).collect();
        let levels = 500 / close.len();
        let schema = format!("{}{{\"type\":\"string\"}}{}", open.repeat(levels), close.repeat(levels));
        let document = format!(
            "{HEAD}{}components:\n  schemas:\n    S0: DEEP\n",
            REFERS.replace("TARGET", "#/components/schemas/S0")
        );
        let document = filled(&document, &[("\"DEEP\"", &schema)]);
        let output = tried("spec.json", document.as_bytes()).expect("generates");
        assert_eq!(output.operations.emitted, 1, "{open}");
    }
}

#[test]
fn duplicate_keys_are_said_with_their_place() {
    let operation = "{ operationId: a, responses: { '204': { description: d } } }";
    let output = made(&format!("{HEAD}paths:\n  /a: {{ get: {operation} }}\n  /a: {{ get: {operation} }}\n"));
    assert_eq!(remark(&output, "duplicate-key").line, 5);
    let json = br#"{"openapi":"3.0.0","paths":{"/a":{"get":{"operationId":"x",
"operationId":"y"}}}}"#;
    let output = tried("spec.json", json).expect("generates");
    assert_eq!(remark(&output, "duplicate-key").line, 2);
}

#[test]
fn other_encodings_are_read_or_said() {
    let document = format!(
        "{HEAD}paths:\n  /a: {{ get: {{ operationId: a, summary: \"h\u{e9}\", responses: {{ '204': {{ description: d }} }} }} }}\n"
    );
    let marked = |units: Vec<u8>, mark: &[u8]| [mark, &units].concat();
    let little: Vec<u8> = document.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = document.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for (what, bytes) in [
        ("UTF-8 with a mark", marked(document.clone().into_bytes(), b"\xef\xbb\xbf")),
        ("UTF-16 little", marked(little.clone(), b"\xff\xfe")),
        ("UTF-16 big", marked(big.clone(), b"\xfe\xff")),
    ] {
        let output = tried("spec.yaml", &bytes).unwrap_or_else(|why| panic!("{what}: {why}"));
        assert_eq!(output.operations.emitted, 1, "{what}");
        assert!(output.files.iter().any(|(_, text)| text.contains("h\u{e9}")), "{what}");
    }
    let latin: Vec<u8> = document.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin 1")).collect();
    let output = tried("spec.yaml", &latin).expect("generates");
    assert_eq!(remark(&output, "not-utf8").action, "repaired");
    for garbage in [
        b"\xff\xff\xff\xff".as_slice(),
        &[0; 1000],
        b"\x1f\x8b\x08\x00\x00",
        &[0x80; 5000],
        b"",
        b"\n\n",
        b"42",
        b"[]",
    ] {
        let why = tried("spec.yaml", garbage).expect_err("refused");
        assert!(why.contains("spec.yaml"), "{why}");
    }
}

#[test]
fn a_document_cut_anywhere_is_made_or_refused() {
    for spec in ["bodies.yaml", "unions.yaml", "swagger.yaml"] {
        let whole = std::fs::read(place::specs().join(spec)).expect("a file");
        for end in (0..whole.len()).step_by(whole.len() / 60 + 1) {
            if let Err(why) = tried("spec.yaml", &whole[..end]) {
                assert!(why.contains("spec.yaml"), "{spec} cut at {end}: {why}");
            }
        }
    }
}

/// Nothing of a document chooses where files go: the writer would refuse, and the crate knows only its own folder.
#[test]
fn no_file_is_written_outside() {
    let place = Place::new(&[("names.yaml", names().as_bytes()), ("paths.yaml", paths().as_bytes())]);
    let out = place.0.path().join("deep/out");
    let services =
        ["names", "paths"].map(|key| Service::new(key, place.0.path().join(format!("{key}.yaml"))));
    family::write(services.to_vec(), &out).expect("a workspace");
    let mut found: Vec<String> = Vec::new();
    let mut todo = vec![place.0.path().to_owned()];
    while let Some(folder) = todo.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder").flatten() {
            if entry.path().is_dir() {
                todo.push(entry.path())
            } else {
                found.push(inside(&entry.path(), place.0.path()))
            }
        }
    }
    found.retain(|path| {
        !["deep/out/names/", "deep/out/paths/", "deep/out/docs/", "deep/out/target/"]
            .iter()
            .any(|known| path.starts_with(known))
    });
    found.sort();
    assert_eq!(
        found,
        [
            "deep/out/.env.example",
            "deep/out/.gitignore",
            "deep/out/.switchboard.json",
            "deep/out/Cargo.toml",
            "names.yaml",
            "paths.yaml"
        ]
    );
}

fn inside(path: &Path, folder: &Path) -> String {
    path.strip_prefix(folder).expect("inside").display().to_string()
}
