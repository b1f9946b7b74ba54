//! Names that come to stand for one definition, and forms of a body that come to take a value from another.

use super::Verdict::{Additive, Breaking, Documentation};
use super::testing::{BASE, of, verdicts, with};
use crate::remark::Remarks;

#[test]
fn types_that_become_one_break_whoever_told_them_apart() {
    let old = with(
        "        mood: { $ref: '#/components/schemas/Mood' }\n",
        "        left: { type: object, properties: { a: { type: string } } }\n        right: { type: object, properties: { a: { type: string }, b: { type: string } } }\n",
    );
    let new = old.replacen(
        "left: { type: object, properties: { a: { type: string }",
        "left: { type: object, properties: { a: { type: string }, b: { type: string }",
        1,
    );
    let diff = of(&old, &new);
    assert_eq!(
        verdicts(&diff),
        [("field-added", Additive, Additive), ("types-joined", Documentation, Breaking)]
    );
    let joined = diff.changes.last().map(|change| change.what.as_str()).unwrap_or_default();
    assert!(joined.starts_with("`PetLeft`, `PetRight` were types of their own"), "{joined}");
    // The other way round they part; and a new name for what is there already is nobody's trouble.
    assert!(verdicts(&of(&new, &old)).contains(&("types-parted", Documentation, Breaking)));
    let more = old.replacen(
        "        left:",
        "        also: { type: object, properties: { a: { type: string } } }\n        left:",
        1,
    );
    let found = verdicts(&of(&old, &more));
    assert!(found.iter().all(|(_, _, rust)| *rust != Breaking), "{found:?}");
}

#[test]
fn failures_that_become_one_break_whoever_told_them_apart() {
    let problem = |status: u16| {
        format!(
            "        '{status}': {{ description: none, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Problem' }} }} }} }}\n"
        )
    };
    let made = "        '201': { description: made, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }\n";
    let old = with(made, &format!("{made}{}{}", problem(404), problem(409)));
    let new = old.replacen(&problem(404), &format!("{}{}", problem(404), problem(409)), 1);
    let found = verdicts(&of(&old, &new));
    assert!(found.contains(&("types-joined", Documentation, Breaking)), "{found:?}");
}

/// The base, with a body of these media types, each of a schema.
fn sent(forms: &[(&str, &str)]) -> String {
    let forms: Vec<String> = forms
        .iter()
        .map(|(media, schema)| match *schema {
            "string" => format!("{media}: {{ schema: {{ type: string }} }}"),
            name => format!("{media}: {{ schema: {{ $ref: '#/components/schemas/{name}' }} }}"),
        })
        .collect();
    with(
        "content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } } }\n",
        &format!("content: {{ {} }} }}\n", forms.join(", ")),
    )
}

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const PARTS: &str = "multipart/form-data";

#[test]
fn a_second_media_type_takes_what_the_compiler_knew_of_the_body() {
    let diff = of(BASE, &sent(&[(JSON, "NewPet"), ("text/plain", "string")]));
    assert_eq!(verdicts(&diff), [("media-added", Additive, Breaking)]);
    assert!(diff.changes[0].what.contains("whose type is written out is still taken"), "{:?}", diff.changes);
}

#[test]
fn what_a_value_goes_out_as_does_not_change_unsaid() {
    // `From<&Filter>` would make another form than before: it is there for none of the two.
    let old = sent(&[(JSON, "NewPet"), (PARTS, "Filter")]);
    let new = sent(&[(JSON, "NewPet"), (FORM, "Filter"), (PARTS, "Filter")]);
    let diff = of(&old, &new);
    assert_eq!(
        verdicts(&diff),
        [("media-added", Additive, Additive), ("body-given", Documentation, Breaking)]
    );
    assert!(diff.changes[1].what.contains("`&Filter` can be given"), "{:?}", diff.changes);
    // The first form takes its type in any case.
    let old = sent(&[(FORM, "NewPet"), (PARTS, "Filter")]);
    let new = sent(&[(JSON, "Filter"), (FORM, "NewPet"), (PARTS, "Filter")]);
    let found = verdicts(&of(&old, &new));
    assert!(found.contains(&("body-default", Breaking, Documentation)), "{found:?}");
    // A text that was the first form is given no longer as it is, where JSON comes before it.
    let old = sent(&[("text/plain", "string"), (PARTS, "Filter")]);
    let new = sent(&[(JSON, "NewPet"), ("text/plain", "string"), (PARTS, "Filter")]);
    let found = verdicts(&of(&old, &new));
    assert!(found.iter().any(|(_, _, rust)| *rust == Breaking), "{found:?}");
    // Another form of another type takes nothing away.
    let new = sent(&[(JSON, "NewPet"), (FORM, "Problem"), (PARTS, "Filter")]);
    let old = sent(&[(JSON, "NewPet"), (PARTS, "Filter")]);
    let found = verdicts(&of(&old, &new));
    assert!(found.iter().all(|(_, _, rust)| *rust != Breaking), "{found:?}");
}

#[test]
fn one_more_operation_parts_no_types_that_are_one() {
    let level = "{ type: object, properties: { level: { type: string, enum: [low, high] } } }";
    let document = |more: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{ title: t, version: '1' }}\nservers: [{{ url: 'https://a.example' }}]\npaths:\n  /pools:\n    post: {{ operationId: pool, requestBody: {{ content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Pool' }} }} }} }}, responses: {{ '204': {{ description: d }} }} }}\n  /volumes:\n    post: {{ operationId: volume, requestBody: {{ content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Volume' }} }} }} }}, responses: {{ '204': {{ description: d }} }} }}\n{more}components:\n  schemas:\n    Pool: {level}\n    Volume: {level}\n"
        )
    };
    let more = "    get: { operationId: volumes, responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Volume' } } } } } }\n";
    let diff = of(&document(""), &document(more));
    assert_eq!(verdicts(&diff), [("operation-added", Additive, Additive)]);
}

#[test]
fn an_object_that_is_received_under_one_name_and_sent_under_another_can_be_made() {
    let item = "{ type: object, required: [a], properties: { a: { type: string } } }";
    let document = |more: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{ title: t, version: '1' }}\nservers: [{{ url: 'https://a.example' }}]\npaths:\n  /a:\n    get: {{ operationId: a, responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/A' }} }} }} }} }} }}\n{more}components:\n  schemas:\n    A: {{ type: object, properties: {{ item: {item} }} }}\n    B: {{ type: object, properties: {{ item: {item} }} }}\n"
        )
    };
    let more = "  /b:\n    post: { operationId: b, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/B' } } } }, responses: { '204': { description: d } } }\n";
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("a.yaml");
    std::fs::write(&file, document(more)).expect("a file");
    let made = crate::pipeline::run(&crate::catalog::Service::new("a", file), &mut Remarks::default());
    let text: String = made.expect("it generates").files.into_iter().map(|file| file.text).collect();
    assert!(text.contains("pub type BItem = AItem;"), "{text}");
    let (before, _) = text.split_once("pub struct AItem {").expect("it is there");
    assert!(!before.ends_with("#[non_exhaustive]\n"), "{before}");
    assert!(text.contains("impl AItem {\n    /// With all that is required"), "{text}");
    // Who only received it goes on as before.
    let found = verdicts(&of(&document(""), &document(more)));
    assert!(found.iter().all(|(_, _, rust)| *rust == Additive), "{found:?}");
}
