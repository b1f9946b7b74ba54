//! What small documents become.

use crate::catalog;
use crate::model::{Content, Docs, Kind, Operation, Service, Shape};
use crate::pipeline;
use crate::remark::Remarks;

mod bases;
mod values;

fn made(text: &str) -> (Service, Remarks) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("api.yaml");
    std::fs::write(&path, text).unwrap();
    let mut remarks = Remarks::default();
    let planned = pipeline::planned(&catalog::Service::new("shop", path), &mut remarks).unwrap();
    (planned.plan.service, remarks)
}

fn codes(remarks: &Remarks) -> Vec<&str> {
    remarks.list.iter().map(|remark| remark.code).collect()
}

/// A document with one operation, whose JSON is described by the schema.
fn answering(schema: &str, rest: &str) -> (Service, Remarks) {
    made(&format!(
        "openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\npaths:\n  /index:\n    get:\n      operationId: getIndex\n      responses:\n        '200': {{description: d, content: {{application/json: {{schema: {schema}}}}}}}\n{rest}"
    ))
}

fn field(schema: &str, rest: &str) -> (Docs, Option<u64>) {
    let (service, _) = answering(&format!("{{type: object, properties: {{f: {schema}}}}}"), rest);
    let mut objects = service.types.iter().rev().filter_map(|ty| match &ty.kind {
        Kind::Object(object) => object.fields.iter().find(|field| field.wire == "f"),
        _ => None,
    });
    let field = objects.next().unwrap();
    (field.docs.clone(), field.start)
}

fn said(docs: &Docs) -> String {
    let facts: Vec<String> = docs.facts.iter().map(ToString::to_string).collect();
    format!("{}|{}|{}", docs.text.as_deref().unwrap_or_default(), facts.join(" "), docs.deprecated)
}

#[test]
fn the_only_alternative_beside_null_speaks_for_its_field() {
    let inner = "{type: integer, description: How many, minimum: 3, default: 5, deprecated: true}";
    let (docs, start) = field(&format!("{{anyOf: [{inner}, {{type: 'null'}}]}}"), "");
    assert_eq!(said(&docs), "How many|Default: `5`. At least 3.|true");
    assert_eq!(start, Some(5));
    let (docs, _) =
        field(&format!("{{description: Own, default: 4, oneOf: [{{type: 'null'}}, {inner}]}}"), "");
    assert_eq!(said(&docs), "Own|Default: `4`. At least 3.|true");
    let twice = format!("{{anyOf: [{{anyOf: [{inner}, {{type: 'null'}}]}}, {{type: 'null'}}]}}");
    assert_eq!(said(&field(&twice, "").0), "How many|Default: `5`. At least 3.|true");
    let several = format!("{{anyOf: [{inner}, {{type: string}}, {{type: 'null'}}]}}");
    assert_eq!(said(&field(&several, "").0), "||false", "one of several says nothing of the others");
}

#[test]
fn what_is_referred_to_speaks_for_its_field() {
    let rest = "components: {schemas: {Meta: {type: object, description: Sixteen pairs, properties: {a: {type: string}}}}}\n";
    for schema in [
        "{$ref: '#/components/schemas/Meta'}",
        "{anyOf: [{$ref: '#/components/schemas/Meta'}, {type: 'null'}]}",
    ] {
        assert_eq!(said(&field(schema, rest).0), "Sixteen pairs||false");
    }
}

#[test]
fn a_title_that_spells_the_name_is_none() {
    assert_eq!(field("{type: string, title: F}", "").0.title, None);
    assert_eq!(field("{type: string, title: Form}", "").0.title.as_deref(), Some("Form"));
}

#[test]
fn a_number_or_a_text_by_its_format() {
    let (service, _) = answering(
        "{$ref: '#/components/schemas/Port'}",
        "components: {schemas: {Port: {type: string, format: int-or-string}}}\n",
    );
    let port = service.types.iter().find(|ty| ty.name == ["Port"]).unwrap();
    let Kind::Union(union) = &port.kind else { panic!("{:?}", port.kind) };
    let shapes: Vec<&Shape> = union.variants.iter().map(|variant| &variant.shape).collect();
    assert!(
        matches!(shapes.as_slice(), [Shape::Int(_), Shape::Text] | [Shape::Text, Shape::Int(_)]),
        "{shapes:?}"
    );
}

/// A document whose only operation asks for the security.
fn secured(security: &str) -> (Operation, Remarks) {
    let (service, remarks) = made(&format!(
        "openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\nsecurity: {security}\npaths:\n  /a:\n    get:\n      operationId: a\n      responses: {{'204': {{description: d}}}}\ncomponents:\n  securitySchemes:\n    one: {{type: http, scheme: bearer}}\n    two: {{type: oauth2, flows: {{}}}}\n    key: {{type: apiKey, in: query, name: key}}\n    token: {{type: apiKey, in: header, name: X-Token}}\n"
    ));
    (service.operations[0].clone(), remarks)
}

#[test]
fn of_what_writes_one_header_each_is_an_alternative() {
    let (operation, remarks) = secured("[{one: [], two: [a], key: []}, {one: [], two: [b], key: []}]");
    assert_eq!(operation.security, [["one", "key"], ["two", "key"]]);
    assert_eq!(codes(&remarks).iter().filter(|code| **code == "requirement-combined").count(), 1);
    let (operation, remarks) = secured("[{one: [], token: []}]");
    assert_eq!(operation.security, [["one", "token"]]);
    assert!(!codes(&remarks).contains(&"requirement-combined"));
}

/// The contents of the answer in these media types, and what was said.
fn media(types: &[&str], schema: &str) -> (Vec<Content>, Remarks) {
    let content: Vec<String> = types.iter().map(|media| format!("{media}: {{schema: {schema}}}")).collect();
    let (service, remarks) = made(&format!(
        "openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\npaths:\n  /a:\n    get:\n      operationId: a\n      responses: {{'200': {{description: d, content: {{{}}}}}}}\n",
        content.join(", ")
    ));
    (service.operations[0].success.iter().map(|answer| answer.content.clone()).collect(), remarks)
}

#[test]
fn structure_under_a_vendors_media_type_is_json() {
    let object = "{type: object, properties: {a: {type: string}}}";
    for json in
        ["application/vnd.shop.object", "application/json+sarif", "application/vnd.shop.v2; charset=utf-8"]
    {
        let (contents, remarks) = media(&[json], object);
        assert!(matches!(contents.as_slice(), [Content::Json(_)]), "{json} {contents:?}");
        assert!(!codes(&remarks).contains(&"structure-as-bytes"));
    }
    for bytes in [
        "message/rfc822",
        "application/vnd.shop.protobuf",
        "application/vnd.ms-excel",
        "image/vnd.shop",
        "application/vnd.shop+zip",
    ] {
        let (contents, remarks) = media(&[bytes], object);
        assert!(matches!(contents.as_slice(), [Content::Raw]), "{bytes} {contents:?}");
        assert!(codes(&remarks).contains(&"structure-as-bytes"), "{bytes}");
        let (_, remarks) = media(&[bytes], "{type: string, format: binary}");
        assert!(!codes(&remarks).contains(&"structure-as-bytes"), "{bytes}");
    }
}

/// Types that lead to one another, and operations that answer some of them.
fn chain(length: usize, answered: &[usize]) -> String {
    let mut text = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n".to_owned();
    for nth in answered {
        text += &format!(
            "  /s{nth}: {{get: {{responses: {{'200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/S{nth}'}}}}}}}}}}}}}}\n"
        );
    }
    text += "components:\n  schemas:\n";
    for nth in 0..length {
        let next = format!("#/components/schemas/S{}", (nth + 1) % length);
        text += &format!(
            "    S{nth}: {{type: [object, 'null'], properties: {{id: {{type: string}}, next: {{$ref: '{next}'}}}}}}\n"
        );
    }
    text
}

#[test]
fn types_may_lead_to_one_another_however_far() {
    let shapes = |answered: &[usize]| {
        let (service, remarks) = made(&chain(1_000, answered));
        assert!(codes(&remarks).iter().all(|code| *code == "no-host"), "{:?}", codes(&remarks));
        assert_eq!((service.types.len(), service.untyped), (1_000, 0));
        let named = |shape: &Shape| match shape {
            Shape::Nullable(inner) => match **inner {
                Shape::Named(id) => service.types[id.index()].name.join(""),
                _ => panic!("{shape:?}"),
            },
            _ => panic!("{shape:?}"),
        };
        let mut all: Vec<_> = service
            .types
            .iter()
            .map(|ty| match &ty.kind {
                Kind::Object(object) => {
                    (ty.name.clone(), object.fields[0].shape.clone(), named(&object.fields[1].shape))
                }
                kind => panic!("{kind:?}"),
            })
            .collect();
        all.sort_by(|a, b| a.0.cmp(&b.0));
        all
    };
    let first = shapes(&[0]);
    assert!(first.iter().all(|(_, id, _)| *id == Shape::Text));
    assert!(shapes(&[700, 0]) == first, "who came first is no matter");
}

#[test]
fn a_path_of_many_names_that_nobody_declares_is_read_in_no_time() {
    let path: String = (0..3_000).map(|nth| format!("/{{p{nth}}}")).collect();
    let (service, remarks) = made(&format!(
        "openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\npaths:\n  ? {path}\n  : {{get: {{responses: {{'200': {{description: d}}}}}}}}\n"
    ));
    assert_eq!(service.operations[0].params.len(), 3_000);
    let said = remarks.list.iter().filter(|remark| remark.code == "path-parameter-undeclared");
    let said: Vec<&str> = said.map(|remark| remark.message.as_str()).collect();
    assert_eq!(said.len(), 9);
    assert!(said[8].starts_with("2992 more names are in the path"), "{}", said[8]);
}

#[test]
fn alternatives_that_only_limit_a_value_are_no_choice_of_shapes() {
    let limits = "anyOf: [{minLength: 1}, {pattern: a}, {minimum: 1}, {minItems: 1}, {minProperties: 1}]";
    let (service, remarks) = answering(
        &format!(
            "{{type: object, properties: {{a: {{type: string, {limits}}}, b: {{type: integer, {limits}}}, c: {{type: array, items: {{type: string}}, {limits}}}, d: {{type: object, additionalProperties: {{type: string}}, {limits}}}}}}}"
        ),
        "",
    );
    assert!(codes(&remarks).iter().all(|code| *code == "limit-unchecked"), "{:?}", codes(&remarks));
    let objects = service.types.iter().filter_map(|ty| match &ty.kind {
        Kind::Object(object) => Some(object.fields.iter().map(|field| field.shape.clone())),
        _ => None,
    });
    let text = || Box::new(Shape::Text);
    let int = Shape::Int(crate::model::Int::I64);
    let shapes: Vec<Shape> = objects.flatten().collect();
    assert_eq!(shapes, [Shape::Text, int, Shape::List(text()), Shape::Map(text())]);
}

#[test]
fn content_that_is_no_text_is_a_file_without_a_type_too() {
    let (service, _) = answering(
        "{type: object, properties: {a: {contentMediaType: image/png}, b: {contentEncoding: base64}, c: {contentMediaType: application/json}}}",
        "",
    );
    let Some(Kind::Object(object)) = service.types.first().map(|ty| &ty.kind) else { panic!("an object") };
    let shapes: Vec<&Shape> = object.fields.iter().map(|field| &field.shape).collect();
    assert_eq!(shapes, [&Shape::Binary, &Shape::Scalar(crate::model::Scalar::Base64), &Shape::Any]);
}

#[test]
fn a_tag_means_the_member_that_holds_it_however_it_is_written() {
    let union = |schema: &str, schemas: &str| {
        let (service, _) = answering(schema, &format!("components:\n  schemas:\n{schemas}"));
        let found = service.types.iter().find_map(|ty| match &ty.kind {
            Kind::Union(union) => Some((
                union.tag.clone(),
                union.variants.iter().map(|one| one.tags.clone()).collect::<Vec<_>>(),
            )),
            _ => None,
        });
        found.unwrap()
    };
    let tagged = |property: &str, values: &[&[&str]]| {
        let values = values
            .iter()
            .map(|tags| tags.iter().map(|tag| (*tag).to_owned()).collect())
            .collect::<Vec<Vec<String>>>();
        (Some(property.to_owned()), values)
    };
    let r = |name: &str| format!("{{$ref: '#/components/schemas/{name}'}}");
    let of = |names: [&str; 2], tag: &str| {
        format!("{{oneOf: [{}, {}], discriminator: {{propertyName: {tag}}}}}", r(names[0]), r(names[1]))
    };
    let object = |field: &str| format!("{{type: object, required: [t], properties: {{t: {field}}}}}");
    let numbers = format!(
        "    A: {}\n    B: {}\n",
        object("{type: integer, const: 1}"),
        object("{type: integer, enum: [2, 3]}")
    );
    assert_eq!(union(&of(["A", "B"], "t"), &numbers), tagged("t", &[&["1"], &["2", "3"]]));
    let nested = format!(
        "    Car: {}\n    Truck: {plain}\n    Sedan: {plain}\n    Suv: {plain}\n",
        of(["Sedan", "Suv"], "t"),
        plain = object("{type: string}")
    );
    assert_eq!(
        union(&of(["Car", "Truck"], "t"), &nested),
        tagged("t", &[&["Car", "Sedan", "Suv"], &["Truck"]])
    );
    let child = |own: &str| {
        format!("{{allOf: [{}, {{type: object, properties: {{{own}: {{type: string}}}}}}]}}", r("Pet"))
    };
    let inherited = format!(
        "    Pet: {{type: object, required: [t], properties: {{t: {{type: string}}}}, discriminator: {{propertyName: t, mapping: {{cat: Cat, dog: Dog}}}}}}\n    Cat: {}\n    Dog: {}\n",
        child("lives"),
        child("breed")
    );
    let one = format!("{{oneOf: [{}, {}]}}", r("Cat"), r("Dog"));
    assert_eq!(union(&one, &inherited), tagged("t", &[&["cat"], &["dog"]]));
}

#[test]
fn a_number_that_is_whole_as_well_is_whole() {
    let (service, _) =
        answering("{type: object, properties: {a: {allOf: [{type: number}, {type: integer}]}}}", "");
    let Some(Kind::Object(object)) = service.types.first().map(|ty| &ty.kind) else { panic!("an object") };
    assert_eq!(object.fields[0].shape, Shape::Int(crate::model::Int::I64));
}

#[test]
fn bytes_that_base64_stands_for_are_no_spelling_of_its_text() {
    let (contents, _) =
        media(&["application/octet-stream", "application/json"], "{type: string, format: byte}");
    assert!(matches!(contents.as_slice(), [Content::Raw, Content::Json(_)]), "{contents:?}");
    let (contents, _) = media(&["text/plain", "application/json"], "{type: string, format: byte}");
    assert!(matches!(contents.as_slice(), [Content::Json(_)]), "{contents:?}");
}

#[test]
fn structure_that_goes_as_text_is_said() {
    let object = "{type: object, properties: {a: {type: string}}}";
    let (contents, remarks) = media(&["text/csv"], object);
    assert!(matches!(contents.as_slice(), [Content::Text]) && codes(&remarks).contains(&"structure-as-text"));
    for (types, schema) in
        [(&["application/json", "text/csv"][..], object), (&["text/csv"][..], "{type: string}")]
    {
        assert!(!codes(&media(types, schema).1).contains(&"structure-as-text"));
    }
}

/// The operation `GET` of a path with these parameters.
fn with_parameters(path: &str, parameters: &str) -> (Operation, Remarks) {
    let (mut service, remarks) = made(&format!(
        "openapi: 3.2.0\ninfo: {{title: t, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\npaths:\n  '{path}':\n    get: {{operationId: a, parameters: {parameters}, responses: {{'204': {{description: d}}}}}}\n"
    ));
    (service.operations.remove(0), remarks)
}

#[test]
fn a_query_in_a_path_is_sent_once() {
    let written = |path: &str, parameters: &str| {
        let (operation, _) = with_parameters(path, parameters);
        let params = operation.params.iter().map(|param| {
            format!("{}{} {:?}", param.wire, if param.required { "" } else { "?" }, param.place_in)
        });
        (operation.template, operation.literal_query, params.collect::<Vec<_>>().join(", "))
    };
    let wanted =
        |path: &str, query: &str, params: &str| (path.to_owned(), query.to_owned(), params.to_owned());
    assert_eq!(written("/b?kind=2&x", "[{name: kind, in: query}]"), wanted("/b", "kind=2&x", "kind? Query"));
    assert_eq!(
        written("/d?x={y}#f?g={h}", "[{name: y, in: path, required: true}]"),
        wanted("/d", "", "x Query")
    );
    assert_eq!(written("/e?x=pre-{y}", "[{name: y, in: path, required: true}]"), wanted("/e", "", "x Query"));
    assert_eq!(written("/e?x={y}&z={y}", "[{name: y, in: query}]"), wanted("/e", "", "x? Query, z? Query"));
    assert_eq!(written("/e?x={y}", "[]"), wanted("/e", "", "x Query"));
    let both = "[{name: x, in: query}, {name: y, in: query}]";
    assert_eq!(written("/e?x={y}", both), wanted("/e", "", "x? Query, y? Query"));
    assert_eq!(written("/f{?q,r}", "[{name: q, in: query}]"), wanted("/f", "", "q? Query, r? Query"));
}

#[test]
fn a_form_in_a_parameter_has_its_encodings() {
    let (operation, _) = with_parameters(
        "/a",
        "[{name: q, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {c: {type: array, items: {type: string}}}}, encoding: {c: {explode: false}}}}}, {name: x, in: header, content: {text/csv: {schema: {type: object, properties: {c: {type: string}}}}}}]",
    );
    let [q, x] = operation.params.as_slice() else { panic!("{:?}", operation.params) };
    assert_eq!(
        q.encoding.iter().map(|one| (&*one.field, one.explode)).collect::<Vec<_>>(),
        [("c", Some(false))]
    );
    assert_eq!(x.shape, Shape::Text);
}

#[test]
fn a_part_is_a_file_where_its_encoding_says_so() {
    let (service, _) = made(
        "openapi: 3.1.0
info: {title: t, version: '1'}
servers: [{url: 'https://a.example'}]
paths:
  /a:
    post:
      operationId: a
      requestBody:
        content:
          multipart/form-data:
            schema: {allOf: [{type: object, properties: {one: {}, many: {type: array, items: {}}, text: {}, any: {}, coded: {type: string, contentEncoding: base64}}}]}
            encoding: {one: {contentType: 'image/png, image/jpeg'}, many: {contentType: application/pdf}, text: {contentType: text/csv}}
      responses: {'204': {description: d}}
",
    );
    let [ty] = service.types.as_slice() else { panic!("{:?}", service.types) };
    let Kind::Object(object) = &ty.kind else { panic!("{:?}", ty.kind) };
    let fields: Vec<_> =
        object.fields.iter().map(|field| (&*field.wire, field.shape.split_null().0.clone())).collect();
    let wanted = [
        ("one", Shape::Binary),
        ("many", Shape::List(Box::new(Shape::Binary))),
        ("text", Shape::Any),
        ("any", Shape::Any),
        ("coded", Shape::Scalar(crate::model::Scalar::Base64)),
    ];
    assert_eq!(fields, wanted);
    assert!(!shared_with_json("multipart/form-data").contains("Binary"), "what JSON has too is no file");
    assert!(shared_with_json("multipart/mixed").contains("Binary"));
    let body = service.operations[0].body.as_ref().unwrap();
    let coded = body.forms[0].encoding.iter().find(|one| one.field == "coded").unwrap();
    assert_eq!(coded.content_type.as_deref(), Some("application/octet-stream"));
}

/// What a stream of events is of, where it is described like this.
fn events(described: &str) -> (Content, Service, Remarks) {
    let (mut service, remarks) = made(&format!(
        "openapi: 3.2.0
info: {{title: t, version: '1'}}
servers: [{{url: 'https://a.example'}}]
paths: {{/a: {{get: {{operationId: a, responses: {{'200': {{description: d, content: {{text/event-stream: {{{described}}}}}}}}}}}}}}}
components:
  schemas:
    Chunk: {{type: object, properties: {{a: {{type: string}}}}}}
    Other: {{type: object, properties: {{b: {{type: string}}}}}}
    ChunkEvent: {{type: object, properties: {{data: {{$ref: '#/components/schemas/Chunk'}}}}}}
    AnyEvent: {{oneOf: [{{properties: {{data: {{$ref: '#/components/schemas/Chunk'}}}}}}]}}
    KeptEvent: {{type: object, properties: {{id: {{type: string}}, data: {{$ref: '#/components/schemas/Chunk'}}}}}}
    List: {{type: object, properties: {{data: {{type: array, items: {{type: string}}}}}}}}
"
    ));
    let content = service.operations.remove(0).success.remove(0).content;
    (content, service, remarks)
}

#[test]
fn the_data_of_an_event_is_what_a_stream_is_of() {
    let name = |described: &str| match events(described) {
        (Content::Events(Some(Shape::Named(id))), service, _) => service.types[id.index()].name.join(""),
        (content, ..) => format!("{content:?}"),
    };
    let chunk = "data: {$ref: '#/components/schemas/Chunk'}";
    for envelope in [
        "schema: {$ref: '#/components/schemas/ChunkEvent'}".to_owned(),
        "schema: {$ref: '#/components/schemas/AnyEvent'}".to_owned(),
        format!("schema: {{properties: {{{chunk}, event: {{type: string}}, id: {{type: string}}}}}}"),
        format!("itemSchema: {{properties: {{{chunk}}}}}"),
        format!("itemSchema: {{oneOf: [{{properties: {{{chunk}}}}}, {{properties: {{event: {{const: ping}}}}}}, {{properties: {{data: {{const: '[DONE]'}}}}}}]}}"),
        "itemSchema: {properties: {event: {type: string}, data: {type: string}}, oneOf: [{properties: {data: {contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Chunk'}}}}]}".to_owned(),
    ] {
        assert_eq!(name(&envelope), "Chunk", "{envelope}");
    }
    // A value of its own that happens to have `data`.
    assert_eq!(name("schema: {$ref: '#/components/schemas/KeptEvent'}"), "KeptEvent");
    assert_eq!(name("schema: {$ref: '#/components/schemas/List'}"), "List");
    assert_eq!(name("schema: {$ref: '#/components/schemas/Chunk'}"), "Chunk");
    let both = format!(
        "itemSchema: {{oneOf: [{{properties: {{{chunk}}}}}, {{properties: {{data: {{$ref: '#/components/schemas/Other'}}}}}}]}}"
    );
    let (Content::Events(Some(Shape::Named(id))), service, _) = events(&both) else { panic!("{both}") };
    assert!(matches!(service.types[id.index()].kind, Kind::Union(_)));
    let (content, _, remarks) = events(&format!(
        "itemSchema: {{oneOf: [{{properties: {{{chunk}}}}}, {{properties: {{data: {{type: string}}}}}}]}}"
    ));
    assert!(matches!(content, Content::Events(None)) && codes(&remarks).contains(&"events-of-text-and-json"));
}

#[test]
fn what_a_reference_leads_into_is_called_after_where_it_stands() {
    let names = |paths: &[&str], schemas: &str| {
        let (service, _) = made(&format!(
            "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\npaths:\n{}components:\n  schemas:\n{schemas}",
            paths.concat()
        ));
        let mut names: Vec<String> = service.types.iter().map(|one| one.name.join(" ")).collect();
        names.sort();
        names
    };
    let get = |path: &str, schema: &str| {
        format!(
            "  /{path}: {{get: {{operationId: {path}, responses: {{'200': {{description: d, content: {{application/json: {{schema: {schema}}}}}}}}}}}}}\n"
        )
    };
    let kind = "{type: string, enum: [x, y]}";
    let object = "{type: object, properties: {d: {type: string}}}";
    let a = format!(
        "    A: {{type: object, properties: {{kind: {kind}, either: {{oneOf: [{object}, {{type: array, items: {object}}}]}}}}}}\n"
    );
    let b = "    B: {type: object, properties: {sort: {$ref: '#/components/schemas/A/properties/kind'}, one: {$ref: '#/components/schemas/A/properties/either/oneOf/1/items'}}}\n";
    let c = "    C: {type: object, properties: {m: {$ref: '#/components/schemas/A/properties/kind'}, n: {$ref: '#/components/schemas/A/properties/either/oneOf/1/items'}}}\n";
    let of = |name: &str| get(&name.to_lowercase(), &format!("{{$ref: '#/components/schemas/{name}'}}"));
    let before = names(&[&of("A"), &of("B")], &format!("{a}{b}"));
    assert_eq!(names(&[&of("B"), &of("A")], &format!("{b}{a}")), before);
    let after = names(&[&of("C"), &of("B"), &of("A")], &format!("{c}{b}{a}"));
    assert!(before.iter().all(|name| after.contains(name)), "{before:?} {after:?}");

    // Into what an operation answers, too.
    let whole = get("whole", &format!("{{type: object, properties: {{kind: {kind}}}}}"));
    let way = "#/paths/~1whole/get/responses/200/content/application~1json/schema/properties/kind";
    let part = get("apart", &format!("{{type: object, properties: {{q: {{$ref: '{way}'}}}}}}"));
    let other = "    Other: {type: object}\n";
    assert_eq!(names(&[&part, &whole], other), names(&[&whole, &part], other));
}

/// The shapes of a body whose encoding says of its only field that it is a picture, where another body in this media
/// type is of the same schema as JSON.
fn shared_with_json(media: &str) -> String {
    let json = if media == "multipart/form-data" { "application/json" } else { media };
    let (service, _) = made(&format!(
        "openapi: 3.1.0
info: {{title: t, version: '1'}}
servers: [{{url: 'https://a.example'}}]
paths:
  /a:
    post:
      operationId: a
      requestBody: {{content: {{multipart/form-data: {{schema: {{$ref: '#/components/schemas/S'}}, encoding: {{p: {{contentType: image/png}}}}}}}}}}
      responses: {{'204': {{description: d}}}}
    put:
      operationId: b
      requestBody: {{content: {{{json}: {{schema: {{$ref: '#/components/schemas/S'}}}}}}}}
      responses: {{'204': {{description: d}}}}
components: {{schemas: {{S: {{type: object, properties: {{p: {{}}}}}}}}}}
"
    ));
    format!("{:?}", service.types.iter().map(|one| &one.kind).collect::<Vec<_>>())
}
