//! The untyped door: a table of all operations, and for each a function that calls it with what its typed method takes.

use quote::quote;

use super::File;
use super::body::form_type;
use super::page::Page;
use super::print::{Source, Text, Texts, code};
use super::shape::Scope;
use crate::catalog;
use crate::model::{Body, BodyForm, BodyKind, In, Param, Shape, essence, is_lines};
use crate::plan::{GroupPlan, OperationPlan, Plan};

pub(super) fn door(plan: &Plan, entry: &catalog::Service) -> Result<File, String> {
    let all = plan.operations();
    let mut named = Vec::new();
    let mut used = std::collections::HashSet::new();
    for index in 0..plan.service.operations.len() {
        let Some((group, of)) = all.get(&index).copied() else { continue };
        // `a` + `b_c` and `a_b` + `c` want the same name.
        let joint = format!("{}_{}", group.module.trim_end_matches('_'), of.method.trim_matches('_'));
        let mut name = joint.clone();
        let mut number = index;
        while !used.insert(name.clone()) {
            name = format!("{joint}_{number}");
            number += 1;
        }
        named.push((group, of, name));
    }
    drop(used);
    let mut page = Page::naming("types");
    page.begin_list(
        &named,
        |to| code!(to, #[doc = " What can be called."] pub static OPERATIONS: &[rt::OperationInfo] = &),
        |(group, of, _), to| {
            let feature = Text(&group.feature);
            code!(to, #[cfg(feature = #feature)] #{ row(plan, group, of, entry, to); });
        },
    );
    page.begin_list(
        &named,
        |to| code!(to, static ARMS: &[rt::Arm<Client>] = &),
        |(group, _, name), to| {
            let feature = Text(&group.feature);
            code!(to, #[cfg(feature = #feature)] #name);
        },
    );
    page.begin(quote! {
        #[doc = " Calls an operation by its id, or by `METHOD /path/{template}`."]
        #[must_use]
        pub fn call(client: &Client, operation: &str, args: rt::Args) -> rt::BoxFuture<'static, rt::Outcome> {
            rt::dispatch(client, OPERATIONS, ARMS, operation, &args)
        }

        #[doc = " The client as an object without types, for the hub."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = " When the client cannot be built."]
        pub fn connect(options: &rt::Options) -> Result<rt::Arc<dyn rt::DoorService>, crate::BuildError> {
            rt::connect(Client::builder(), options, Client::core, OPERATIONS, ARMS)
        }
    });
    for (group, of, name) in &named {
        let feature = Text(&group.feature);
        page.write(|to| code!(to, #[cfg(feature = #feature)] #{ function(plan, group, of, name, to); }));
    }
    let types = page.named.then(|| {
        quote!(
            #[allow(unused_imports, reason = "no group that needs them may be compiled")]
            use crate::types;
        )
    });
    let head = quote! {
        #![doc = " Calls any operation by its name, with JSON: for the `switchboard` program and for tests."]
        use switchboard_client::generated as rt;
        use crate::Client;
        #types
    };
    page.below(head, "src/door.rs")
}

fn row(plan: &Plan, group: &GroupPlan, of: &OperationPlan, entry: &catalog::Service, to: &mut Source) {
    let operation = &plan.service.operations[of.index];
    let [id, method, path, tag] =
        [&operation.id, &operation.method, &operation.path, &group.wire].map(|text| Text(text));
    let summary = super::docs::plain(operation.docs.title.as_deref().unwrap_or(""));
    let body = operation.body.as_ref().and_then(|body| body.forms.first());
    let media: Vec<&String> =
        operation.body.iter().flat_map(|body| &body.forms).flat_map(|form| form.names()).collect();
    let idempotent = super::operation::idempotent(operation, entry);
    // Clippy takes the rest for a slip where there is none.
    let all = !summary.is_empty()
        && operation.docs.deprecated
        && !operation.params.is_empty()
        && body.is_some()
        && media.len() > 1
        && idempotent.is_some();
    code!(to, rt::OperationInfo { id: #id, method: #method, path: #path, tag: #tag, #{
        if !summary.is_empty() {
            let summary = Text(&summary);
            code!(to, summary: #summary,);
        }
        if operation.docs.deprecated {
            code!(to, deprecated: true,);
        }
        if !operation.params.is_empty() {
            code!(to, parameters: &[#{
                to.list(&operation.params, |param, to| {
                    let (name, place, required) = (Text(&param.wire), place(param), param.required);
                    code!(to, rt::ParameterInfo::new(#name, rt::ParameterPlace::#place, #required));
                });
            }],);
        }
        if let Some(form) = body {
            let media = Text(&form.media);
            code!(to, body: Some(#media),);
        }
        if media.len() > 1 {
            let media = Texts(&media);
            code!(to, media: &[#media],);
        }
        if let Some(is) = idempotent {
            code!(to, idempotent: Some(#is),);
        }
        if !all {
            code!(to, ..rt::OperationInfo::DEFAULT);
        }
    } });
}

fn place(param: &Param) -> &'static str {
    match param.place_in {
        In::Path => "Path",
        In::Query | In::QueryString => "Query",
        In::Header => "Header",
        In::Cookie => "Cookie",
    }
}

fn function(plan: &Plan, group: &GroupPlan, of: &OperationPlan, name: &String, to: &mut Source) {
    let operation = &plan.service.operations[of.index];
    let scope = Scope::outside(plan);
    let (module, marker) = (&group.module, &of.ident);
    let (required, optional): (Vec<_>, Vec<_>) =
        operation.params.iter().enumerate().partition(|(_, param)| param.required);
    let asked = |of: Vec<(usize, &Param)>, how: &str, to: &mut Source| {
        for (index, param) in of {
            let ty = scope.ty(param.shape.split_null().0);
            code!(to, call.#how::<#ty>(#{ to.one(&index.to_string()); }););
        }
    };
    let body = operation.body.as_ref();
    code!(to, fn #name(client: &Client, args: &rt::Args) -> rt::Started {
        let #{
            if body.is_some() || !operation.params.is_empty() {
                code!(to, mut);
            }
        } call = rt::Prepared::new::<crate::#module::#marker>(client.core(), args);
        #{
            asked(required, "needs", to);
            if let Some(body) = body.filter(|body| body.required) {
                set_body(body, scope, to);
            }
            asked(optional, "takes", to);
            if let Some(body) = body.filter(|body| !body.required) {
                set_body(body, scope, to);
            }
            if body.is_some_and(|body| body.forms.iter().any(|form| !form.also.is_empty())) {
                code!(to, call.content_type(););
            }
        }
        call.start::<crate::#module::#marker>()
    });
}

/// Statements that give the call its body.
fn set_body(body: &Body, scope: Scope<'_>, to: &mut Source) {
    let required = body.required;
    match body.forms.as_slice() {
        [] => return,
        [form] => return code!(to, #{ set_form(form, required, scope, to); };),
        _ => {}
    }
    // Of several forms any that may be null makes null a body.
    let null = body.forms.iter().any(takes_null);
    code!(to, match call.form_of(&[#{
        to.list(&body.forms, |form, to| {
            let names = Texts(form.names());
            code!(to, &[#names]);
        });
    }], #required, #null) {
        None => {}
        #{
            for (nth, form) in body.forms.iter().enumerate() {
                if nth + 1 == body.forms.len() {
                    code!(to, Some(_));
                } else {
                    code!(to, Some(#{ to.one(&nth.to_string()); }));
                }
                code!(to, => #{ set_form(form, true, scope, to); },);
            }
        }
    });
}

/// A call that sets a body in one form.
fn set_form(form: &BodyForm, required: bool, scope: Scope<'_>, to: &mut Source) {
    let (media, lines) = (Text(&form.media), lines(form).map(|media| Text(media)));
    let typed = match form.kind {
        BodyKind::Text => return code!(to, call.text(#media, #required)),
        BodyKind::Bytes => match lines {
            Some(lines) => return code!(to, call.lines(#media, #lines, #required)),
            None => return code!(to, call.upload(#media, #required)),
        },
        BodyKind::Json => "json",
        BodyKind::Form => "form",
        BodyKind::Multipart => "multipart",
    };
    let ty = form_type(scope, form);
    code!(to, call.#typed::<#ty>(#media, #required));
}

/// The media type of a body that is lines of JSON.
fn lines(form: &BodyForm) -> Option<&String> {
    form.names().find(|media| is_lines(&essence(media))).filter(|_| form.kind == BodyKind::Bytes)
}

/// Whether null is a value of a body in this form.
fn takes_null(form: &BodyForm) -> bool {
    form.kind == BodyKind::Json && matches!(form.shape, Shape::Any | Shape::Nullable(_) | Shape::Unit)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::pipeline;
    use crate::remark::Remarks;

    /// What stands behind each of these words, up to that mark.
    fn behind<'t>(text: &'t str, words: &[&str], end: char) -> Vec<&'t str> {
        let of = |word: &str| {
            let rest = text.match_indices(word).filter_map(|(at, word)| text.get(at + word.len()..));
            rest.filter_map(|rest| rest.split(end).next()).map(str::trim).collect::<Vec<_>>()
        };
        let mut all: Vec<_> = words.iter().flat_map(|word| of(word)).collect();
        all.sort_unstable();
        all
    }

    /// The typed methods of an operation, and its function here.
    fn both(plan: &Plan, group: &GroupPlan, of: &OperationPlan, entry: &catalog::Service) -> [String; 2] {
        let (mut methods, mut items, mut door) = <(Source, Source, Source)>::default();
        super::super::operation::operation(plan, group, of, entry, &mut methods, &mut items);
        function(plan, group, of, &of.method, &mut door);
        let text = |source: &Source| source.plain(0..source.len());
        [text(&methods) + &text(&items), text(&door)]
    }

    #[test]
    fn each_argument_has_the_place_that_the_typed_method_gives_it() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/specs");
        let mut seen = 0;
        for file in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if file.extension().is_none_or(|end| end != "yaml") || file.ends_with("catalog.yaml") {
                continue;
            }
            let entry = catalog::Service::new("a", file);
            let plan = pipeline::planned(&entry, &mut Remarks::default()).unwrap().plan;
            for (group, of) in plan.operations().into_values() {
                let operation = &plan.service.operations[of.index];
                let [typed, untyped] = both(&plan, group, of, &entry);
                let given = behind(&typed, &[". arg (", ". __arg ("], ',');
                let asked: Vec<String> = behind(&untyped, &[". needs :: <", ". takes :: <"], ';')
                    .into_iter()
                    .filter_map(|rest| Some(rest.rsplit_once('(')?.1.trim_matches([' ', ')']).to_owned()))
                    .collect();
                let mut asked: Vec<&str> = asked.iter().map(String::as_str).collect();
                asked.sort_unstable();
                assert_eq!(given, asked, "{typed}\n{untyped}");
                assert_eq!(given.len(), operation.params.len());
                let needed = behind(&untyped, &[". needs :: <"], ';').len();
                assert_eq!(needed, operation.params.iter().filter(|param| param.required).count());
                let forms = operation.body.iter().flat_map(|body| &body.forms);
                for form in forms {
                    let media = format!("( {:?} ,", form.media);
                    assert!(untyped.contains(&media), "{media} {untyped}");
                    seen += 1;
                }
            }
        }
        assert!(seen > 20, "{seen}");
    }

    #[test]
    fn bytes_go_as_the_first_media_type_also_where_another_is_lines() {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("a.yaml");
        let bytes = "{ schema: { type: string, format: binary } }";
        let text = format!(
            "openapi: 3.0.3\ninfo: {{ title: a, version: '1' }}\npaths: {{ /a: {{ put: {{ requestBody: {{ content: {{ \
             application/octet-stream: {bytes}, application/x-ndjson: {bytes} }} }}, responses: {{ '204': {{ description: d }} }} }} }} }}\n"
        );
        std::fs::write(&spec, text).unwrap();
        let entry = catalog::Service::new("a", spec);
        let plan = pipeline::planned(&entry, &mut Remarks::default()).unwrap().plan;
        let [_, untyped] = both(&plan, &plan.groups[0], &plan.groups[0].operations[0], &entry);
        let lines = r#"call . lines ( "application/octet-stream" , "application/x-ndjson" , false ) ;"#;
        assert!(untyped.contains(lines), "{untyped}");
    }
}
