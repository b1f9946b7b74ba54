//! Documents that are small and mean to be large, or nest without end.

use std::time::{Duration, Instant};

use switchboard_generator::catalog::Service;
use switchboard_generator::pipeline;
use switchboard_generator::remark::Remarks;

use crate::support::{HEAD, Place, REFERS, codes, filled, made, refused, tried};

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

/// Schemas whose fields are of two of the others at once, which makes a type for each set of them that is reached.
fn circle_of_pairs(count: usize) -> String {
    let of = |at: usize| format!("{{ $ref: '#/components/schemas/S{}' }}", at % count);
    let schemas = (0..count).map(|at| {
        let pair = |a: usize, b: usize| format!("{{ allOf: [{}, {}] }}", of(at * 2 + a), of(at * 3 + b));
        format!("    S{at}: {{ type: object, properties: {{ p: {}, q: {} }} }}\n", pair(1, 2), pair(3, 5))
    });
    format!(
        "{HEAD}{}components:\n  schemas:\n{}",
        REFERS.replace("TARGET", "#/components/schemas/S0"),
        schemas.collect::<String>()
    )
}

#[test]
fn circles_of_all_of_grow_with_the_document_alone() {
    for count in [4, 6, 12, 40] {
        let begun = Instant::now();
        let output = made(&circle_of_pairs(count));
        assert!(begun.elapsed() < Duration::from_secs(20), "{count}: {:?}", begun.elapsed());
        assert!(output.types < 1_000 + count * 100, "{count}: {} types", output.types);
    }
}

/// Levels of schemas of which each set of the level above is merged: a million of them in the last.
#[test]
fn sets_of_merged_schemas_are_bounded() {
    let of = |level: usize, at: usize| format!("{{ $ref: '#/components/schemas/S{level}-{at}' }}");
    let mut schemas = String::new();
    for level in 0..20 {
        for at in 0..=level {
            let (p, q) = match at {
                0 => {
                    let both = format!("{{ allOf: [{}, {}] }}", of(level + 1, 0), of(level + 1, 1));
                    (of(level + 1, 0), both)
                }
                _ => (of(level + 1, at + 1), of(level + 1, at + 1)),
            };
            schemas += &format!("    S{level}-{at}: {{ properties: {{ p: {p}, q: {q} }} }}\n");
        }
    }
    for at in 0..=20 {
        schemas += &format!("    S20-{at}: {{ properties: {{ a{at}: {{ type: string }} }} }}\n");
    }
    let begun = Instant::now();
    let target = REFERS.replace("TARGET", "#/components/schemas/S0-0");
    let output = made(&format!("{HEAD}{target}components:\n  schemas:\n{schemas}"));
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
    assert_eq!(codes(&output).iter().filter(|code| **code == "too-many-types").count(), 1);
    assert!(output.types < 10_000, "{} types", output.types);
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

/// Of each member is asked what tells it from all before it.
#[test]
fn a_union_of_thousands_without_names_ends() {
    for (last, title) in [("Object8000", ""), ("Same8000", "title: Same, ")] {
        let members: String = (0..8000)
            .map(|n| {
                format!("      - {{ {title}type: object, properties: {{ a{n}: {{ type: string }} }} }}\n")
            })
            .collect();
        let document = format!(
            "{HEAD}{}components:\n  schemas:\n    U:\n      oneOf:\n{members}",
            REFERS.replace("TARGET", "#/components/schemas/U")
        );
        let place = Place::new(&[("spec.yaml", document.as_bytes())]);
        let service = Service::new("hostile", place.0.path().join("spec.yaml"));
        let begun = Instant::now();
        let made = pipeline::run(&service, &mut Remarks::default()).expect("generates");
        assert!(begun.elapsed() < Duration::from_secs(20), "{last}: {:?}", begun.elapsed());
        let named = made.plan.types.iter().any(|one| one.members.last().is_some_and(|name| name == last));
        assert!(named, "{last} is no member");
    }
}
