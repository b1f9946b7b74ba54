//! The call that a crate shows: a plain one, with an option and an error told apart.

use proc_macro2::TokenStream;
use quote::quote;

use super::example_values::{self as values, Value};
use super::{example_option as option, layout};
use crate::catalog;
use crate::model::{BodyKind, Content, In, Operation, Param, SchemeKind, Shape, Status};
use crate::plan::words::ident;
use crate::plan::{Definition, Failure, GroupPlan, OperationPlan, Plan, Success};

/// Statements that have a `client` and may use `?` and `.await`; `None` where no operation can be
/// called with plain values alone.
pub(crate) fn example(plan: &Plan, entry: &catalog::Service) -> Option<String> {
    let all = plan.operations();
    let mut found: Option<(u32, &GroupPlan, &OperationPlan)> = None;
    for (index, operation) in plan.service.operations.iter().enumerate() {
        let Some((group, of)) = all.get(&index) else { continue };
        let Some(cost) = cost(plan, entry, operation, of) else { continue };
        if found.is_none_or(|(best, ..)| cost < best) {
            found = Some((cost, group, of));
        }
    }
    let (_, group, of) = found?;
    print(call(plan, entry, group, of))
}

/// How much a reader has to take in; `None` where the call needs more than plain values.
fn cost(plan: &Plan, entry: &catalog::Service, operation: &Operation, of: &OperationPlan) -> Option<u32> {
    let required: Vec<&Param> = operation.params.iter().filter(|param| param.required).collect();
    let values: Vec<Value> =
        required.iter().map(|param| values::of_param(plan, param, "x")).collect::<Option<_>>()?;
    let body = body(plan, operation, of, "x")?;
    if operation.docs.deprecated || required.len() > 3 {
        return None;
    }
    let shown = match &of.success {
        Success::One(Content::Json(_) | Content::Text) => 0,
        Success::Maybe(Content::Json(_) | Content::Text) => 4,
        Success::Several(..) => 8,
        Success::Empty => 12,
        _ => 14,
    };
    let option = option::of(plan, entry, operation, of).is_some();
    let fails = matches!(of.failure, Failure::Named(..));
    let mut cost = shown + 6 * u32::from(!fails) + 5 * u32::from(!option);
    // Who tries the example must not be surprised by what it did.
    cost += match operation.method.as_str() {
        "GET" if !option::leads_elsewhere(operation) => 0,
        "GET" => 30,
        "POST" | "QUERY" if option::only_reads(of) => 20,
        _ => 100,
    };
    cost += 10 * u32::from(body.is_some()) + 7 * u32::from(!values.iter().all(|value| value.plain));
    // What the document shows tells more than a name.
    cost += 2 * u32::from(required.iter().any(|param| param.shape == Shape::Text && param.example.is_none()));
    // One or two arguments show more than none, and more than two show nothing new.
    cost += match required.len() {
        1 | 2 => 0,
        0 => 3,
        _ => 8,
    };
    Some(cost)
}

/// Whether the client sends a parameter by itself: what proves who is calling, and the catalog's headers.
pub(super) fn sent(plan: &Plan, entry: &catalog::Service, param: &Param) -> bool {
    let same = |place: In, name: &str| place == param.place_in && name.eq_ignore_ascii_case(&param.wire);
    let key = |scheme: &crate::model::Scheme| match &scheme.kind {
        SchemeKind::ApiKey { place_in, name } => same(*place_in, name),
        _ => false,
    };
    same(In::Header, "authorization")
        || entry.headers.iter().any(|(name, _)| same(In::Header, name))
        || plan.service.schemes.iter().any(key)
}

/// The body of a call: `Some(None)` where it needs none, `None` where it cannot be made of plain values.
fn body(plan: &Plan, operation: &Operation, of: &OperationPlan, lib: &str) -> Option<Option<TokenStream>> {
    let Some(body) = operation.body.as_ref().filter(|body| body.required) else { return Some(None) };
    let planned = of.body.as_ref()?;
    match body.forms.as_slice() {
        [form] if planned.choice.is_none() && matches!(form.kind, BodyKind::Json | BodyKind::Form) => {
            values::object(plan, &form.shape, lib).map(Some)
        }
        _ => None,
    }
}

fn call(plan: &Plan, entry: &catalog::Service, group: &GroupPlan, of: &OperationPlan) -> TokenStream {
    let operation = &plan.service.operations[of.index];
    let (lib, module, method) = (ident(&entry.lib_name), ident(&group.module), ident(&of.method));
    let named = operation.params.iter().zip(&of.params);
    let value = |param: &Param| values::of_param(plan, param, &entry.lib_name);
    let arguments = named
        .filter(|(param, _)| param.required)
        .filter_map(|(param, _)| value(param).map(|value| value.tokens))
        .chain(body(plan, operation, of, &entry.lib_name).flatten());
    let option = option::of(plan, entry, operation, of).and_then(|(param, name)| {
        let (name, value) = (ident(name), value(param)?.tokens);
        Some(quote!(.#name(#value)))
    });
    let limit = quote!(.timeout(std::time::Duration::from_secs(10)));
    let options = option.unwrap_or(limit);
    let failure = failure(plan, group, of).map(|(name, variant)| {
        let (name, variant) = (ident(&name), ident(&variant));
        quote! {
            Err(#lib::Error::Api(#lib::#module::#name::#variant(reply))) => {
                println!("status {}: {:?}", reply.status(), reply.body);
            }
        }
    });
    let found = match of.success {
        Success::Empty => quote!(Ok(()) => println!("done"),),
        Success::One(Content::Raw | Content::Events(_) | Content::Lines(_)) => {
            quote!(Ok(_) => println!("it begins"),)
        }
        _ => quote!(Ok(found) => println!("{found:?}"),),
    };
    quote! {
        match client.#module().#method(#(#arguments),*)#options.await {
            #found
            #failure
            Err(other) => return Err(other.into()),
        }
    }
}

/// The failure type of an operation, and the variant that says the most.
fn failure(plan: &Plan, group: &GroupPlan, of: &OperationPlan) -> Option<(String, String)> {
    let Failure::Named(own, definition) = &of.failure else { return None };
    let (name, among) = match definition {
        Definition::Module(name) => (name, &group.failures),
        Definition::Shared(name) => (name, &plan.shared_failures),
    };
    let definition = among.iter().find(|definition| definition.ident == *name)?;
    let telling = definition.variants.iter().find(|variant| variant.answer.status == Status::Code(404));
    Some((own.clone(), telling.or(definition.variants.first())?.ident.clone()))
}

/// The statements as they would stand in a function.
fn print(tokens: TokenStream) -> Option<String> {
    let file = syn::parse2(quote!(fn example() { #tokens })).ok()?;
    let mut printed = String::new();
    layout::spaced(&mut printed, prettyplease::unparse(&file).lines());
    let lines: Vec<&str> = printed.lines().collect();
    let inside = lines.get(1..lines.len().checked_sub(1)?)?;
    Some(inside.iter().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use crate::catalog;
    use crate::pipeline;
    use crate::remark::Remarks;

    /// The first line of the example of a document with one operation.
    fn shown(parameters: &str, rest: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("a.yaml");
        let text = format!(
            "openapi: 3.0.3\ninfo: {{ title: a, version: '1' }}\npaths:\n  /a:\n    post: {{ operationId: b, tags: [c], \
             parameters: [{parameters}], {rest} responses: {{ '204': {{ description: d }} }} }}\n"
        );
        std::fs::write(&spec, text).unwrap();
        let entry = catalog::Service::new("a", spec);
        let plan = pipeline::planned(&entry, &mut Remarks::default()).unwrap().plan;
        let example = super::example(&plan, &entry).unwrap_or_default();
        let call = example.split(".timeout").next().unwrap_or_default();
        call.split_whitespace().collect::<String>().replace("matchclient.c().b", "")
    }

    #[test]
    fn arguments_are_what_the_document_shows() {
        let one = |schema: &str| shown(&format!("{{ name: q, in: query, required: true, {schema} }}"), "");
        let cases = [
            ("schema: { type: string }, example: x1", "(\"x1\")"),
            ("schema: { type: string }, examples: { one: { value: x2 } }", "(\"x2\")"),
            ("schema: { type: string, example: string }", "(\"q\")"),
            ("schema: { type: integer, default: 7 }", "(7)"),
            ("schema: { type: string, enum: [e, f], example: f }", "(a::types::BQ::F)"),
            ("schema: { type: array, items: { type: string, example: x3 } }", "(&[\"x3\".to_owned()])"),
            ("schema: { type: string, format: date }, example: 2020-02-02", "(&\"2020-02-02\".parse()?)"),
            (
                "schema: { type: string, format: uuid }, example: none",
                "(&\"123e4567-e89b-12d3-a456-426614174000\".parse()?)",
            ),
        ];
        for (schema, call) in cases {
            assert_eq!(one(schema), call, "{schema}");
        }
    }

    #[test]
    fn what_is_shown_changes_nothing_and_takes_what_tells_something() {
        let operation = |path: &str, method: &str, id: &str, own: &str| {
            format!(
                "  {path}:\n    {method}: {{ operationId: {id}, tags: [c], parameters: [{{ name: trace, in: query, schema: {{ \
                 type: string, example: on }} }}, {{ name: X-One, in: header, schema: {{ type: string, example: x }} }}{own}], \
                 responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ type: array, items: {{ \
                 type: string }} }} }} }} }} }} }}\n"
            )
        };
        let of = |all: &[String]| {
            let folder = tempfile::tempdir().unwrap();
            let spec = folder.path().join("a.yaml");
            let text =
                format!("openapi: 3.0.3\ninfo: {{ title: a, version: '1' }}\npaths:\n{}", all.concat());
            std::fs::write(&spec, text).unwrap();
            let entry = catalog::Service::new("a", spec);
            let plan = pipeline::planned(&entry, &mut Remarks::default()).unwrap().plan;
            let example = super::example(&plan, &entry).unwrap_or_default();
            example.split(".await").next().unwrap_or_default().split_whitespace().collect::<String>()
        };
        let close = operation("/close", "post", "close", "");
        let found = operation("/found", "post", "find_all", "");
        let login = operation("/login", "get", "login", "");
        let limit = ", { name: note, in: query, schema: { type: string } }, { name: filter, in: query, schema: { type: \
                     string, example: 'a &quot;b&quot;' } }, { name: limit, in: query, schema: { type: integer } }";
        let list = operation("/list", "get", "list", limit);
        let all = [close.clone(), found.clone(), login.clone(), list];
        assert_eq!(of(&all), "matchclient.c().list().limit(1)");
        let named = operation("/list", "get", "list", &limit.replace("limit", "name"));
        assert_eq!(
            of(&[close.clone(), found.clone(), login.clone(), named]),
            "matchclient.c().list().filter(\"a\\\"b\\\"\")"
        );
        assert!(of(&[close.clone(), found, login]).starts_with("matchclient.c().find_all()"));
        assert!(of(&[close]).starts_with("matchclient.c().close()"), "there is no other");
    }

    #[test]
    fn a_body_is_made_where_plain_values_make_it() {
        let body = |fields: &str| {
            let body = format!(
                "requestBody: {{ required: true, content: {{ application/json: {{ schema: {{ type: object, {fields} }} }} }} }},"
            );
            shown("", &body)
        };
        assert_eq!(body("properties: { n: { type: string } }"), "(&a::types::BBody::default())");
        assert_eq!(
            body(
                "required: [n, m, k], properties: { n: { type: string }, m: { type: integer }, k: { type: string, enum: [k] } }"
            ),
            "(&a::types::BBody::new(\"n\",1))"
        );
        assert_eq!(
            body("required: [n], properties: { n: { type: object } }"),
            "",
            "nobody knows what is in it"
        );
    }
}
