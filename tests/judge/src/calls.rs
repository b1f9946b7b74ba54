//! The same call in the words of both clients, for each operation that both have.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;
use switchboard_generator::model::{In, Operation, SchemeKind};
use switchboard_generator::pipeline::Made;

use crate::sample::{resolve, sample};
use crate::source::{self, Method};

/// The calls of one document, as a module of the comparing program.
pub struct Calls {
    /// The module.
    pub text: String,
    /// How many operations are called.
    pub count: usize,
}

/// What is sent: by place and name, and the body.
struct Values {
    parameters: Vec<(In, String, Value)>,
    body: Option<Value>,
}

/// Emits the calls.
pub fn calls(name: &str, document: &Value, theirs: &syn::File, made: &Made) -> Result<Calls, String> {
    let theirs = source::methods(theirs);
    let mut files: BTreeMap<&str, Vec<Method>> = BTreeMap::new();
    for file in &made.files {
        let parsed = syn::parse_file(&file.text).map_err(|error| format!("{}: {error}", file.path))?;
        files.insert(&file.path, source::methods(&parsed));
    }
    let planned = made.plan.operations();
    let mut runs = String::new();
    let mut functions = String::new();
    let mut count = 0;
    for (index, operation) in made.plan.service.operations.iter().enumerate() {
        let route = format!("{} {}", operation.method, operation.path);
        let Some((group, of)) = planned.get(&index) else { continue };
        let sends = format!("Sends a `{}` request to `{}`", operation.method, operation.path);
        let Some(other) = theirs.iter().find(|method| method.docs.contains(&sends)) else {
            let _ = writeln!(
                runs,
                "    bench.not_judged({name:?}, {route:?}, \"progenitor has no such method\");"
            );
            continue;
        };
        let values = values(document, operation);
        let path = format!("src/{}.rs", group.file());
        let own = files.get(path.as_str()).map_or(&[][..], Vec::as_slice);
        let mut named: Vec<(String, &Value)> = Vec::new();
        for (param, rust) in operation.params.iter().zip(&of.params) {
            let value = values
                .parameters
                .iter()
                .find(|(place, wire, _)| *place == param.place_in && *wire == param.wire);
            named.extend(value.map(|(_, _, value)| (rust.clone(), value)));
        }
        if let (Some(body), Some(value)) = (&of.body, &values.body) {
            named.push((body.name.clone(), value));
        }
        let (ours, other_call) = (our_call(own, group, of, &named), their_call(other, &values));
        let (ours, other_call) = match (ours, other_call) {
            (Ok(ours), Ok(other)) => (ours, other),
            (Err(why), _) | (_, Err(why)) => {
                let _ = writeln!(runs, "    bench.not_judged({name:?}, {route:?}, {why:?});");
                continue;
            }
        };
        let headers: Vec<String> = operation
            .params
            .iter()
            .filter(|param| param.place_in == In::Header)
            .map(|param| param.wire.to_lowercase())
            .collect();
        let _ = writeln!(
            runs,
            "    bench.pair({name:?}, {route:?}, &{headers:?}, ours_{index}(&ours), theirs_{index}(&theirs)).await;"
        );
        let _ = writeln!(
            functions,
            "\nasync fn ours_{index}(client: &{name}::Client) -> Result<(), String> {{\n    {ours}.send().await.map(drop).map_err(said)\n}}"
        );
        let _ = writeln!(
            functions,
            "\nasync fn theirs_{index}(client: &theirs::Client) -> Result<(), String> {{\n    {other_call}.await.map(drop).map_err(said)\n}}"
        );
        count += 1;
    }
    let mut credentials = String::new();
    for scheme in &made.plan.service.schemes {
        let _ = match scheme.kind {
            SchemeKind::Basic => write!(credentials, ".basic({:?}, \"user\", \"secret\")", scheme.name),
            _ => write!(credentials, ".credential({:?}, \"secret\")", scheme.name),
        };
    }
    let text = format!(
        "// Made by switchboard-judge.\n#[allow(unused_imports, reason = \"documents without parameters\")]\nuse crate::bench::{{Bench, said, v}};\nuse crate::theirs_{name} as theirs;\n\n\
         pub async fn run(bench: &mut Bench) {{\n    let ours = {name}::Client::builder().no_env().base_url(bench.base()){credentials}.build().expect(\"a client\");\n    \
         let theirs = theirs::Client::new_with_client(&bench.base(), bench.http());\n{runs}}}\n{functions}"
    );
    Ok(Calls { text, count })
}

/// A value for each parameter and for the body.
fn values(document: &Value, operation: &Operation) -> Values {
    let empty = Value::Null;
    let item = document
        .get("paths")
        .and_then(|paths| paths.get(&operation.path))
        .map_or(&empty, |item| resolve(document, item));
    let own = item.get(operation.method.to_lowercase()).unwrap_or(&empty);
    let lists = [own.get("parameters"), item.get("parameters")];
    let mut parameters: Vec<(In, String, Value)> = Vec::new();
    for parameter in lists.into_iter().flatten().filter_map(Value::as_array).flatten() {
        let parameter = resolve(document, parameter);
        let word = |name: &str| parameter.get(name).and_then(Value::as_str).unwrap_or_default();
        let place = match word("in") {
            "path" => In::Path,
            "header" => In::Header,
            "cookie" => In::Cookie,
            _ => In::Query,
        };
        if parameters.iter().any(|(known, name, _)| *known == place && name == word("name")) {
            continue;
        }
        let content =
            parameter.get("content").and_then(Value::as_object).and_then(|content| content.values().next());
        let schema = parameter.get("schema").or_else(|| content?.get("schema")).unwrap_or(&empty);
        parameters.push((place, word("name").to_owned(), sample(document, schema, 0)));
    }
    let body = own.get("requestBody").map(|body| resolve(document, body));
    let media = body.and_then(|body| body.get("content")?.as_object()?.iter().next());
    let body = media.map(|(media, content)| match content.get("schema") {
        Some(schema) if media.contains("json") || media.contains("urlencoded") => sample(document, schema, 0),
        _ => Value::String("a b&c".to_owned()),
    });
    Values { parameters, body }
}

fn our_call(
    methods: &[Method],
    group: &switchboard_generator::plan::GroupPlan,
    of: &switchboard_generator::plan::OperationPlan,
    named: &[(String, &Value)],
) -> Result<String, String> {
    if of.body.as_ref().is_some_and(|body| body.choice.is_some()) {
        return Err("its body has several media types".to_owned());
    }
    let holder = format!("{}<'_>", group.ident);
    let begin = methods.iter().find(|method| method.owner == holder && bare(&method.name) == of.method);
    let begin = begin.ok_or("our method is not there")?;
    let of_name = |name: &str| named.iter().find(|(known, _)| *known == bare(name)).map(|(_, value)| *value);
    let mut arguments = Vec::new();
    for (name, ty) in &begin.arguments {
        let value = of_name(name).ok_or_else(|| format!("no value for our {name}"))?;
        arguments.push(source::value(ty, value));
    }
    let module = if syn::parse_str::<syn::Ident>(&group.module).is_ok() {
        group.module.clone()
    } else {
        format!("r#{}", group.module)
    };
    let mut call = format!("client.{module}().{}({})", begin.name, arguments.join(", "));
    let owner = format!("Call<{}>", of.ident);
    for setter in methods.iter().filter(|method| method.owner == owner) {
        if let (Some((name, ty)), Some(value)) =
            (setter.arguments.first(), setter.arguments.first().and_then(|(name, _)| of_name(name)))
        {
            let _ = name;
            let _ = write!(call, ".{}({})", setter.name, source::value(ty, value));
        }
    }
    Ok(call)
}

fn their_call(method: &Method, values: &Values) -> Result<String, String> {
    let mut arguments = Vec::new();
    for (name, ty) in &method.arguments {
        let value = match (&values.body, letters(name).as_str()) {
            (Some(body), "body") => Some(body),
            (_, wanted) => values
                .parameters
                .iter()
                .find(|(_, wire, _)| letters(wire) == wanted)
                .map(|(_, _, value)| value),
        };
        let value = value.ok_or_else(|| format!("no value for progenitor's {name}"))?;
        arguments.push(source::value(ty, value));
    }
    Ok(format!("client.{}({})", method.name, arguments.join(", ")))
}

fn bare(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// A name without what the two sides write differently.
fn letters(name: &str) -> String {
    bare(name).chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
