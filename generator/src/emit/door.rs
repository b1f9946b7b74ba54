//! The untyped door: a table of all operations, and for each a function that calls the typed method.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::File;
use super::body::form_type;
use super::operation::argument;
use super::page::Page;
use super::print::{Source, Text, Texts, code};
use super::shape::Scope;
use crate::catalog;
use crate::model::{Body, BodyForm, BodyKind, In, Param, Shape, essence, is_lines};
use crate::plan::words::{self, ident};
use crate::plan::{BodyPlan, GroupPlan, OperationPlan, Plan};

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
        #![allow(deprecated, reason = "an operation that the API deprecates can still be called")]
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
                    let (name, place) = (Text(&param.wire), place(param));
                    code!(to, rt::ParameterInfo::new(#name, rt::ParameterPlace::#place, #{
                        to.one(&param.required.to_string());
                    }));
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
        code!(to, #idempotent);
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
    let (module, method, marker) = (&group.module, &of.method, &of.ident);
    let params = || operation.params.iter().zip(&of.params);
    let body = operation.body.as_ref().zip(of.body.as_ref());
    let (required, optional) = match body {
        Some((body, planned)) if body.required => (Some((body, planned)), None),
        other => (None, other),
    };
    let content_type = body.is_some_and(|(body, _)| body.forms.iter().any(|form| !form.also.is_empty()));
    let sets = optional.is_some() || content_type || params().any(|(param, _)| !param.required);
    let takes = sets || body.is_some() || params().next().is_some();
    let args = if takes { "args" } else { "_args" };
    code!(to, fn #name(client: &Client, #args: &rt::Args) -> rt::Started {
        #{
            let pass = required.map(|(body, planned)| {
                let (take, pass) = taken(module, body, planned, scope);
                to.add(take);
                pass
            });
            code!(to, let #{
                if sets {
                    code!(to, mut);
                }
            } call = client.#module().#method(#{
                let arguments = params().filter(|(param, _)| param.required).map(Some);
                to.list(arguments.chain(pass.is_some().then_some(None)), |argument, to| match argument {
                    None => code!(to, #{ to.add(pass.clone().unwrap_or_default()); }),
                    Some((param, _)) => {
                        let (wire, place) = (Text(&param.wire), place(param));
                        let owned = owned(scope, &param.shape);
                        if argument_refers(plan, scope, param) {
                            code!(to, &);
                        }
                        code!(to, args.required::<#owned>(rt::ParameterPlace::#place, #wire)?);
                    }
                });
            }););
            for (param, setter) in params().filter(|(param, _)| !param.required) {
                let (wire, place) = (Text(&param.wire), place(param));
                let owned = owned(scope, &param.shape);
                code!(to, if let Some(value) = args.optional::<#owned>(rt::ParameterPlace::#place, #wire)? {
                    call = call.#setter(#{
                        if argument_refers(plan, scope, param) {
                            code!(to, &);
                        }
                    } value);
                });
            }
            if let Some((body, planned)) = optional {
                set_body(module, body, planned, scope, to);
            }
            if content_type {
                code!(to, if let Some(media) = args.content_type() {
                    call = call.with_content_type(media);
                });
            }
        }
        Ok(rt::outcome::<crate::#module::#marker>(call.send()))
    });
}

fn argument_refers(plan: &Plan, scope: Scope<'_>, param: &Param) -> bool {
    argument(plan, scope, &param.shape).1
}

/// Statements that take the body out of the arguments, and how the call is given it.
fn taken(module: &str, body: &Body, planned: &BodyPlan, scope: Scope<'_>) -> (TokenStream, TokenStream) {
    match &planned.choice {
        None => {
            let form = body.forms.first();
            let ty = form.map_or_else(|| quote!(rt::Any), |form| form_type(scope, form));
            let by_value = form.is_some_and(|form| matches!(form.kind, BodyKind::Text | BodyKind::Bytes));
            let read = form.map_or_else(|| quote!(args.required_body::<#ty>()?), |form| read(form, &ty));
            (quote!(let body = #read;), if by_value { quote!(body) } else { quote!(&body) })
        }
        Some((choice, variants)) => (chosen(module, choice, &body.forms, variants, scope), quote!(body)),
    }
}

/// Statements that set a body that need not be given.
fn set_body(module: &str, body: &Body, planned: &BodyPlan, scope: Scope<'_>, to: &mut Source) {
    let setter = &planned.name;
    let (take, pass) = taken(module, body, planned, scope);
    // Of one form the type itself knows whether null is a value.
    match body.forms.first().filter(|form| planned.choice.is_none() && is_typed(form)) {
        Some(form) => {
            let ty = form_type(scope, form);
            code!(to, if let Some(body) = args.optional_body::<#ty>()? {
                call = call.#setter(#pass);
            });
        }
        None => {
            let given = if body.forms.iter().any(takes_null) { "has_body" } else { "has_content" };
            code!(to, if args.#given() {
                #take
                call = call.#setter(#pass);
            });
        }
    }
}

/// The body in the form that the media type asks for. What is read lives as long as the function.
fn chosen(
    module: &str,
    choice: &str,
    forms: &[BodyForm],
    variants: &[String],
    scope: Scope<'_>,
) -> TokenStream {
    let (module, choice) = (ident(module), ident(choice));
    let names = forms.iter().map(|form| {
        let names = form.names();
        quote!(&[#(#names),*])
    });
    let places: Vec<_> =
        variants.iter().map(|name| format_ident!("as_{}", words::snake(name, "form"))).collect();
    let arms = forms.iter().zip(variants).enumerate().map(|(nth, (form, variant))| {
        let (variant, ty, place) = (ident(variant), form_type(scope, form), &places[nth]);
        let pass = if form.kind == BodyKind::Bytes { quote!(#place) } else { quote!(&#place) };
        let read = read(form, &ty);
        let pattern = if nth + 1 == forms.len() {
            quote!(_)
        } else {
            let nth = proc_macro2::Literal::usize_unsuffixed(nth);
            quote!(#nth)
        };
        quote! {
            #pattern => {
                #place = #read;
                crate::#module::#choice::#variant(#pass)
            }
        }
    });
    quote! {
        #(let #places;)*
        let body = match args.form(&[#(#names),*]) {
            #(#arms)*
        };
    }
}

/// How the arguments give the body in one form.
fn read(form: &BodyForm, ty: &TokenStream) -> TokenStream {
    match lines(form) {
        Some(media) => quote!(args.required_lines(#media)?),
        None if form.kind == BodyKind::Text => quote!(args.required_text()?),
        None => quote!(args.required_body::<#ty>()?),
    }
}

/// The media type of a body that is lines of JSON.
fn lines(form: &BodyForm) -> Option<&String> {
    form.names().find(|media| is_lines(&essence(media))).filter(|_| form.kind == BodyKind::Bytes)
}

/// Whether the arguments give the body as its type has it.
fn is_typed(form: &BodyForm) -> bool {
    form.kind != BodyKind::Text && lines(form).is_none()
}

/// Whether null is a value of a body in this form.
fn takes_null(form: &BodyForm) -> bool {
    form.kind == BodyKind::Json && matches!(form.shape, Shape::Any | Shape::Nullable(_) | Shape::Unit)
}

/// The type that an argument is read as.
fn owned(scope: Scope<'_>, shape: &Shape) -> TokenStream {
    scope.ty(shape.split_null().0)
}
