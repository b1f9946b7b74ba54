//! What the things of a document are called.

use super::{Failure, Plan};
use crate::catalog;
use crate::model::{Int, Kind, Shape};
use crate::pipeline;
use crate::remark::Remarks;

pub(super) fn plan(text: &str) -> Plan {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("api.yaml");
    std::fs::write(&path, text).unwrap();
    pipeline::planned(&catalog::Service::new("shop", path), &mut Remarks::default()).unwrap().plan
}

/// A document with one schema `Index`, which an operation answers with.
fn schema(lines: &str) -> Plan {
    plan(&format!(
        "openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n  /index:\n    get:\n      operationId: getIndex\n      responses:\n        '200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Index'}}}}}}}}\ncomponents:\n  schemas:\n    Index:\n{lines}"
    ))
}

/// The members of the union `Index`, each with the type that it holds, if it has one, and its documentation.
fn members(plan: &Plan) -> Vec<String> {
    let at = plan.types.iter().position(|planned| planned.ident == "Index").unwrap();
    let Kind::Union(union) = &plan.service.types[at].kind else { panic!("no union") };
    let held = |shape: &crate::model::Shape| {
        let mut names = Vec::new();
        shape.each_named(&mut |id| names.push(plan.of(id).ident.clone()));
        names.join(" ")
    };
    let member = |(variant, name): (&crate::model::Variant, &String)| {
        format!("{name}({}) {}", held(&variant.shape), variant.docs.text.as_deref().unwrap_or_default())
    };
    union.variants.iter().zip(&plan.types[at].members).map(member).collect()
}

const CONSTANTS: &str = "      oneOf:
      - {type: object, required: [type], properties: {type: {enum: [plain]}, options: {type: object, properties: {a: {type: string}}}}}
      - {type: object, required: [type], properties: {type: {const: hnsw}}}
";

#[test]
fn a_member_is_called_by_the_constant_that_it_alone_has() {
    let plan = schema(CONSTANTS);
    assert_eq!(
        members(&plan),
        ["Plain(IndexPlain) Where `type` is `plain`.", "Hnsw(IndexHnsw) Where `type` is `hnsw`."]
    );
    assert!(plan.types.iter().any(|planned| planned.ident == "IndexPlainOptions"));
}

#[test]
fn or_by_the_only_field_that_it_alone_requires() {
    let plan = schema(
        "      oneOf:
      - {type: string}
      - {type: object, required: [kind, card], properties: {kind: {const: pay}, card: {type: string}}}
      - {type: object, required: [kind, bank], properties: {kind: {const: pay}, bank: {type: string}}}
      - {type: object, properties: {iban: {type: string}}}
      - {type: object, properties: {bic: {type: string}}}
",
    );
    assert_eq!(
        members(&plan),
        [
            "String() ",
            "Pay(IndexPay) Where `kind` is `pay`.",
            "Bank(IndexBank) With `bank`.",
            "Object(IndexObject) ",
            "Object2(IndexObject2) "
        ]
    );
}

#[test]
fn a_member_that_comes_later_moves_none() {
    let before = members(&schema(CONSTANTS));
    for more in [
        "{type: object, required: [type], properties: {type: {const: plain}, other: {type: string}}}",
        "{title: Plain, type: object, properties: {other: {type: string}}}",
        "{title: hnsw, type: integer}",
    ] {
        let after = members(&schema(&format!("{CONSTANTS}      - {more}\n")));
        assert_eq!(after[..2], before, "{more}");
        assert_eq!(after.len(), 3);
    }
}

/// Nor takes one: not even where another has that value, or all others have one.
#[test]
fn a_field_that_need_not_be_there_gives_no_name() {
    let union = |first: &str, second: &str, third: &str| {
        members(&schema(&format!(
            "      oneOf:
      - {{type: object, required: [type], properties: {{type: {{const: plain}}, {first}}}}}
      - {{type: object, required: [kind, bank], properties: {{kind: {{const: pay}}, {second}}}}}
      - {{type: object, properties: {{iban: {{type: string}}, {third}}}}}
"
        )))
    };
    let before = union("a: {}", "b: {}", "c: {}");
    assert_eq!(
        before,
        [
            "Plain(IndexPlain) Where `type` is `plain`.",
            "Pay(IndexPay) Where `kind` is `pay`.",
            "Object(IndexObject) "
        ]
    );
    for value in ["plain", "pay", "fresh"] {
        for name in ["kind", "sort", "type"] {
            let more = format!("{name}: {{const: {value}}}");
            if name != "type" {
                assert_eq!(union(&more, "b: {}", "c: {}"), before, "{more}");
            }
            if name != "kind" {
                assert_eq!(union("a: {}", &more, "c: {}"), before, "{more}");
            }
            assert_eq!(union("a: {}", "b: {}", &more), before, "{more}");
        }
    }
    assert_eq!(union("sort: {const: a}", "sort: {const: b}", "sort: {const: c}"), before);
}

#[test]
fn what_stands_beside_the_members_may_require_what_tells_them() {
    let plan = schema(
        "      required: [type]
      oneOf:
      - {type: object, properties: {type: {const: hnsw}, a: {type: string}}}
      - {type: object, properties: {type: {const: flat}, b: {type: string}}}
",
    );
    assert_eq!(
        members(&plan),
        ["Hnsw(IndexHnsw) Where `type` is `hnsw`.", "Flat(IndexFlat) Where `type` is `flat`."]
    );
}

const FAILURES: &str = "openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /modelGroups/{modelId}/dataBundles:
    get: {tags: [a], responses: &all {'400': &problem {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}, '404': *problem, '409': {description: d}, default: *problem}}
    post: {tags: [b], responses: *all}
  /other:
    get:
      tags: [a]
      requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}, text/plain: {schema: {type: string}}}}
      responses: {'204': {description: d}, default: {description: d, content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}}
components: {schemas: {Problem: {type: object, properties: {a: {type: string}}}}}
";

#[test]
fn an_operation_without_an_id_keeps_the_words_of_its_path() {
    let methods: Vec<String> = plan(FAILURES)
        .groups
        .iter()
        .flat_map(|group| group.operations.iter().map(|operation| operation.method.clone()))
        .collect();
    assert_eq!(
        methods,
        [
            "get_model_groups_by_model_id_data_bundles",
            "get_other",
            "post_model_groups_by_model_id_data_bundles"
        ]
    );
}

#[test]
fn an_id_that_is_the_name_keeps_it_and_one_that_was_cut_takes_its_words_back() {
    let methods = |ids: [&str; 2]| {
        let paths = ids.map(|id| {
            format!("  /{id}: {{get: {{operationId: {id}, tags: [issues], responses: {{'204': {{description: d}}}}}}}}\n")
        });
        let plan =
            plan(&format!("openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n{}", paths.concat()));
        let all = plan.groups.iter().flat_map(|group| &group.operations);
        let mut names: Vec<String> = all.map(|one| one.method.clone()).collect();
        names.sort();
        names
    };
    assert_eq!(methods(["list", "issues_list"]), ["issues_list", "list"]);
    assert_eq!(methods(["issues_list", "issuesList"]), ["issues_list", "list"]);
}

#[test]
fn of_optional_parameters_of_one_name_each_says_its_place() {
    let names = |parameters: &str| {
        let plan = plan(&format!(
            "openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n  /a/{{v}}: {{get: {{operationId: a, parameters: [{{name: v, in: path, required: true, schema: {{type: string}}}}, {parameters}], responses: {{'204': {{description: d}}}}}}}}\n"
        ));
        plan.groups[0].operations[0].params.clone()
    };
    let of = |name: &str, place: &str| format!("{{name: {name}, in: {place}, schema: {{type: string}}}}");
    let (query, header) = (of("x", "query"), of("x", "header"));
    assert_eq!(names(&header), ["v", "x"]);
    assert_eq!(names(&format!("{query}, {header}")), ["v", "x_query", "x_header"]);
    assert_eq!(names(&format!("{}, {}", of("v", "query"), of("x<", "query"))), ["v", "v_query", "x"]);
    let two = format!("{}, {}", of("x", "query"), of("'x<'", "query"));
    assert_eq!(names(&two)[..2], ["v", "x"], "two of one place are told apart by their spelling");
}

#[test]
fn a_failure_that_groups_share_is_called_by_what_it_holds() {
    let plan = plan(FAILURES);
    let names: Vec<&str> = plan.shared_failures.iter().map(|one| one.ident.as_str()).collect();
    assert_eq!(names, ["Problem400_404DefaultEmpty409"]);
}

#[test]
fn no_type_of_an_operation_has_the_name_of_an_inline_type() {
    let plan = plan(FAILURES);
    let operation = plan.groups[0].operations.iter().find(|one| one.method == "get_other").unwrap();
    let Failure::Named(failure, _) = &operation.failure else { panic!("no failure") };
    let choice = &operation.body.as_ref().unwrap().choice.as_ref().unwrap().0;
    assert_eq!([failure, choice], ["GetOtherError", "GetOtherBodyForm"]);
    let types: Vec<&str> = plan.types.iter().map(|one| one.ident.as_str()).collect();
    assert!(types.contains(&"GetOtherBody") && types.contains(&"GetOtherDefaultError"), "{types:?}");
}

/// Two operations that answer with inline objects in each other, of which the innermost holds those types.
fn nested(depth: usize, leaves: [&str; 2]) -> Plan {
    let answer = |leaf: &str| {
        let open = "{type: object, properties: {n: ".repeat(depth);
        format!("{open}{{type: {leaf}}}{}", "}}".repeat(depth))
    };
    let mut text = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n".to_owned();
    for (name, leaf) in ["one", "two"].into_iter().zip(leaves) {
        text += &format!(
            "  /{name}:\n    get:\n      operationId: {name}\n      responses: {{'200': {{description: d, content: {{application/json: {{schema: {}}}}}}}}}\n",
            answer(leaf)
        );
    }
    plan(&text)
}

#[test]
fn types_are_the_same_only_if_they_are_at_any_depth() {
    for depth in [1, 24, 25, 40, 80] {
        let shared = |leaves| {
            let plan = nested(depth, leaves);
            let all = plan.types.iter().enumerate();
            (plan.types.len(), all.filter(|(at, planned)| planned.defined_by.index() != *at).count())
        };
        assert_eq!(shared(["string", "integer"]), (2 * depth, 0), "{depth}");
        assert_eq!(shared(["string", "string"]), (2 * depth, depth), "{depth}");
    }
}

#[test]
fn enumerations_are_the_same_only_if_their_values_mean_the_same() {
    let shared = |first: &str, second: &str| {
        let one = |title: &str| format!("{{oneOf: [{{const: a, title: {title}}}, {{const: b}}]}}");
        let plan = schema(&format!(
            "      type: object\n      properties: {{x: {}, y: {}}}\n",
            one(first),
            one(second)
        ));
        plan.types.iter().enumerate().filter(|(at, planned)| planned.defined_by.index() != *at).count()
    };
    assert_eq!([shared("Alpha", "Alpha"), shared("Alpha", "Other")], [1, 0]);
}

#[test]
fn no_name_hides_a_method_that_rust_gives_a_meaning_to() {
    let operators = ["add", "sub", "mul", "div", "rem", "bitand", "bitor", "bitxor", "shl", "shr", "clone"];
    let parameters: String = operators
        .iter()
        .map(|name| format!("        - {{name: {name}, in: query, schema: {{type: string}}}}\n"))
        .collect();
    let plan = plan(&format!(
        "openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get:\n      tags: [clone]\n      operationId: cmp\n      parameters:\n{parameters}      responses: {{'204': {{description: d}}}}\n    put:\n      tags: [new]\n      operationId: new\n      responses: {{'204': {{description: d}}}}\n"
    ));
    let modules: Vec<&str> = plan.groups.iter().map(|group| group.module.as_str()).collect();
    assert_eq!(modules, ["clone_", "new_"]);
    let all = plan.groups.iter().flat_map(|group| &group.operations);
    let methods: Vec<&str> = all.clone().map(|of| of.method.as_str()).collect();
    assert_eq!(methods, ["cmp_", "new_"]);
    let setters: Vec<String> = all.flat_map(|of| of.params.clone()).collect();
    assert_eq!(setters, operators.map(|name| format!("{name}_")));
}

/// The fields of the schema `Index`, of which an object comes.
fn fields(plan: &Plan) -> Vec<(String, Shape)> {
    let at = plan.types.iter().position(|planned| planned.ident == "Index").unwrap();
    let Kind::Object(object) = &plan.service.types[at].kind else { panic!("no object") };
    object.fields.iter().map(|field| (field.wire.clone(), field.shape.clone())).collect()
}

#[test]
fn what_stands_beside_a_combined_schema_is_kept() {
    let base = "    Base: {type: object, properties: {a: {type: string}}}\n";
    let with = |beside: &str| {
        let plan = schema(&format!(
            "      type: object\n      properties:\n        of: {{allOf: [{{$ref: '#/components/schemas/Base'}}], {beside}}}\n{base}"
        ));
        let Some((_, Shape::Named(id))) = fields(&plan).pop() else { panic!("no type") };
        let ident = plan.of(id).ident.clone();
        let Kind::Object(object) = &plan.service.types[id.index()].kind else {
            panic!("{ident} is no object")
        };
        (ident, object.fields.len(), object.extra.clone())
    };
    let base = ("Base".to_owned(), 1, None);
    assert_eq!(with("description: The same."), base);
    assert_eq!(with("if: {required: [a]}, then: {properties: {a: {minLength: 2}}}"), base);
    let patterns = "patternProperties: {'^x-': {type: boolean}}, additionalProperties: false";
    assert_eq!(with(patterns), ("IndexOf".to_owned(), 1, Some(Shape::Bool)));
    assert_eq!(
        with("if: {required: [a]}, then: {properties: {extra: {type: string}}}"),
        ("IndexOf".to_owned(), 2, None)
    );
}

#[test]
fn what_no_pattern_matches_may_be_anything() {
    let extra = |beside: &str| {
        let plan = schema(&format!(
            "      type: object\n      properties: {{a: {{type: string}}}}\n      {beside}\n"
        ));
        let at = plan.types.iter().position(|planned| planned.ident == "Index").unwrap();
        let Kind::Object(object) = &plan.service.types[at].kind else { panic!("no object") };
        let extra = object.extra.clone().unwrap();
        match &extra {
            Shape::Named(id) => match &plan.service.types[id.index()].kind {
                Kind::Union(union) => union.variants.iter().map(|variant| variant.shape.clone()).collect(),
                _ => panic!("no union"),
            },
            _ => vec![extra, Shape::Unit],
        }
    };
    let whole = Shape::Int(Int::I64);
    assert_eq!(
        extra("patternProperties: {'^x-': {type: integer}}"),
        std::slice::from_ref(&whole),
        "a union keeps the others"
    );
    let two = "patternProperties: {'^x-': {type: integer}, '^y-': {type: boolean}}";
    assert_eq!(extra(two), [whole.clone(), Shape::Bool]);
    for typed in [
        "patternProperties: {'^x-': {type: integer}}\n      additionalProperties: false",
        "patternProperties: {'^x-': {type: integer}}\n      additionalProperties: {type: integer}",
        "patternProperties: {'^.*$': {type: integer}}",
    ] {
        assert_eq!(extra(typed), [whole.clone(), Shape::Unit], "{typed}");
    }
}

#[test]
fn a_field_that_several_alternatives_have_is_any_of_theirs() {
    let plan = schema(
        "      allOf:
      - oneOf:
        - {type: object, properties: {kind: {const: a}, v: {type: string}, same: {type: string}}}
        - {type: object, properties: {kind: {const: b}, v: {type: integer}, same: {type: string}}}
      - oneOf: [{type: object, properties: {p: {type: string}}}, {type: object, properties: {q: {type: string}}}]
",
    );
    let at = plan.types.iter().position(|planned| planned.ident == "Index").unwrap();
    let Kind::Object(object) = &plan.service.types[at].kind else { panic!("no object") };
    assert!(
        object.fields.iter().all(|field| field.constant.is_none()),
        "one member's constant is not all of them"
    );
    let shape = |name: &str| object.fields.iter().find(|field| field.wire == name).unwrap().shape.clone();
    assert_eq!((shape("same"), shape("kind"), shape("q")), (Shape::Text, Shape::Text, Shape::Text));
    let Shape::Named(id) = shape("v") else { panic!("one of them: {:?}", shape("v")) };
    let Kind::Union(union) = &plan.service.types[id.index()].kind else { panic!("no union") };
    let shapes: Vec<_> = union.variants.iter().map(|variant| variant.shape.clone()).collect();
    assert_eq!(shapes, [Shape::Text, Shape::Int(Int::I64)]);
    let plan = schema(
        "      anyOf: [{type: object, properties: {p: {type: string}}}, {type: string}]
      oneOf: [{type: object, properties: {q: {type: string}}}, {type: integer}]
",
    );
    let at = plan.types.iter().position(|planned| planned.ident == "Index").unwrap();
    assert!(
        matches!(plan.service.types[at].kind, Kind::Alias(Shape::Any)),
        "what may be no object has no fields"
    );
}

#[test]
fn free_fields_beside_alternatives_are_those_of_each_that_says_nothing_of_them() {
    let variants = |beside: &str| {
        let plan = schema(&format!(
            "      {beside}\n      oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}, {{type: string}}]
    A: {{type: object, required: [a], properties: {{a: {{type: string}}}}}}
    B: {{type: object, required: [b], properties: {{b: {{type: string}}}}, additionalProperties: false}}
"
        ));
        let at = plan.types.iter().position(|planned| planned.ident == "Index").unwrap();
        let Kind::Union(union) = &plan.service.types[at].kind else { panic!("no union") };
        let extra = |shape: &Shape| match shape {
            Shape::Named(id) => match &plan.service.types[id.index()].kind {
                Kind::Object(object) => (plan.of(*id).ident.clone(), object.extra.clone()),
                _ => panic!("no object"),
            },
            _ => (format!("{shape:?}"), None),
        };
        union.variants.iter().map(|variant| extra(&variant.shape)).collect::<Vec<_>>()
    };
    let one = |name: &str, extra: Option<Shape>| (name.to_owned(), extra);
    let none = vec![one("A", None), one("B", None), one("Text", None)];
    assert_eq!(variants("description: Both."), none);
    assert_eq!(
        variants("additionalProperties: true"),
        [one("IndexA", Some(Shape::Any)), one("B", None), one("Text", None)]
    );
    assert_eq!(
        variants("additionalProperties: {type: integer}"),
        [one("IndexA", Some(Shape::Int(Int::I64))), one("B", None), one("Text", None)]
    );
}

#[test]
fn a_property_of_several_members_has_what_each_of_them_says() {
    let plan = schema(
        "      allOf:
      - {type: object, properties: {p: {allOf: [{$ref: '#/components/schemas/Base'}], type: object}}}
      - {type: object, properties: {p: {type: object, properties: {b: {type: string}}}}}
    Base: {type: object, properties: {a: {type: string}}}
",
    );
    let Some((_, Shape::Named(id))) = fields(&plan).pop() else { panic!("no type") };
    let Kind::Object(object) = &plan.service.types[id.index()].kind else { panic!("no object") };
    assert_eq!(object.fields.len(), 2);
    let plan = schema(
        "      allOf:
      - {type: object, properties: {p: {allOf: [{$ref: '#/components/schemas/Base'}], type: object}}}
      - {type: object, properties: {p: {allOf: [{$ref: '#/components/schemas/Base'}], description: The same.}}}
    Base: {type: object, properties: {a: {type: string}}}
",
    );
    let Some((_, Shape::Named(id))) = fields(&plan).pop() else { panic!("no type") };
    assert_eq!(plan.of(id).ident, "Base");
}

#[test]
fn a_whole_number_holds_its_bounds_exactly() {
    let plan = schema(
        "      type: object
      properties:
        i64: {type: integer, maximum: 9223372036854775807}
        u64: {type: integer, minimum: 0, maximum: 9223372036854775808}
        max: {type: integer, minimum: 0, maximum: 18446744073709551615}
        big: {type: integer, maximum: 18446744073709551616}
        low: {type: integer, minimum: -9223372036854775809}
        half: {type: integer, format: int32, maximum: 2147483647.5}
        rounded: {type: integer, minimum: -9223372036854776000, maximum: 9223372036854776000}
        far: {type: integer, maximum: 18446744073709552000}
",
    );
    let kinds: Vec<Shape> = fields(&plan).into_iter().map(|(_, shape)| shape).collect();
    assert_eq!(
        kinds,
        [Int::I64, Int::U64, Int::U64, Int::Big, Int::Big, Int::I64, Int::I64, Int::U64].map(Shape::Int)
    );
}
