//! The untyped door: a table of all operations, and for each a function that calls the typed method.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::File;
use super::body::form_type;
use super::moved::moved;
use super::operation::argument;
use super::page::Page;
use super::shape::Scope;
use crate::catalog;
use crate::model::{BodyForm, BodyKind, In, Param, Shape, essence, is_lines};
use crate::plan::words::{self, ident};
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
    let rows = named.iter().map(|(group, of, _)| {
        let (feature, row) = (&group.feature, moved(row(plan, group, of, entry)));
        quote!(#[cfg(feature = #feature)] #row)
    });
    page.begin_list(
        quote!(#[doc = " What can be called."] pub static OPERATIONS: &[rt::OperationInfo] = &),
        rows,
    );
    let arms = named.iter().map(|(group, _, name)| {
        let (feature, name) = (&group.feature, format_ident!("{name}"));
        quote!(#[cfg(feature = #feature)] #name)
    });
    page.begin_list(quote!(static ARMS: &[rt::Arm<Client>] = &), arms);
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
        let feature = &group.feature;
        let function = moved(function(plan, group, of, &format_ident!("{name}")));
        page.add(quote!(#[cfg(feature = #feature)] #function));
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

fn row(plan: &Plan, group: &GroupPlan, of: &OperationPlan, entry: &catalog::Service) -> TokenStream {
    let operation = &plan.service.operations[of.index];
    let (id, method, path, tag) = (&operation.id, &operation.method, &operation.path, &group.wire);
    let summary = super::docs::plain(operation.docs.title.as_deref().unwrap_or(""));
    let summary = (!summary.is_empty()).then(|| quote!(summary: #summary,));
    let deprecated = operation.docs.deprecated.then(|| quote!(deprecated: true,));
    let parameters = operation.params.iter().map(|param| {
        let (name, place, required) = (&param.wire, place(param), param.required);
        quote!(rt::ParameterInfo::new(#name, rt::ParameterPlace::#place, #required))
    });
    let parameters = parameters.map(moved);
    let parameters = (!operation.params.is_empty()).then(|| moved(quote!(parameters: &[#(#parameters),*],)));
    let body = operation.body.as_ref().and_then(|body| body.forms.first()).map(|form| {
        let media = &form.media;
        quote!(body: Some(#media),)
    });
    let media: Vec<&String> =
        operation.body.iter().flat_map(|body| &body.forms).flat_map(|form| form.names()).collect();
    let media = (media.len() > 1).then(|| quote!(media: &[#(#media),*],));
    let idempotent = super::operation::idempotent(operation, entry);
    // Clippy takes the rest for a slip where there is none.
    let all = summary.is_some()
        && deprecated.is_some()
        && parameters.is_some()
        && body.is_some()
        && media.is_some()
        && idempotent.is_some();
    let rest = (!all).then(|| quote!(..rt::OperationInfo::DEFAULT));
    quote! {
        rt::OperationInfo { id: #id, method: #method, path: #path, tag: #tag, #summary #deprecated #parameters #body #media #idempotent #rest }
    }
}

fn place(param: &Param) -> proc_macro2::Ident {
    let name = match param.place_in {
        In::Path => "Path",
        In::Query | In::QueryString => "Query",
        In::Header => "Header",
        In::Cookie => "Cookie",
    };
    format_ident!("{name}")
}

fn function(plan: &Plan, group: &GroupPlan, of: &OperationPlan, name: &proc_macro2::Ident) -> TokenStream {
    let operation = &plan.service.operations[of.index];
    let scope = Scope::outside(plan);
    let (module, method, marker) = (ident(&group.module), ident(&of.method), ident(&of.ident));
    let mut arguments = Vec::new();
    let mut setters = Vec::new();
    for (param, setter) in operation.params.iter().zip(&of.params) {
        let (wire, place, setter) = (&param.wire, place(param), ident(setter));
        let owned = owned(scope, &param.shape);
        let (asked, _) = argument(plan, scope, &param.shape);
        let borrow = asked.to_string().starts_with('&').then(|| quote!(&));
        if param.required {
            arguments.push(quote!(#borrow args.required::<#owned>(rt::ParameterPlace::#place, #wire)?));
        } else {
            setters.push(moved(quote! {
                if let Some(value) = args.optional::<#owned>(rt::ParameterPlace::#place, #wire)? {
                    call = call.#setter(#borrow value);
                }
            }));
        }
    }
    let mut before = TokenStream::new();
    if let (Some(body), Some(planned)) = (&operation.body, &of.body) {
        let setter = ident(&planned.name);
        let (take, pass) = match &planned.choice {
            None => {
                let form = body.forms.first();
                let ty = form.map_or_else(|| quote!(rt::Any), |form| form_type(scope, form));
                let by_value = form.is_some_and(|form| matches!(form.kind, BodyKind::Text | BodyKind::Bytes));
                let read = form.map_or_else(|| quote!(args.required_body::<#ty>()?), |form| read(form, &ty));
                (quote!(let body = #read;), if by_value { quote!(body) } else { quote!(&body) })
            }
            Some((choice, variants)) => {
                (chosen(&group.module, choice, &body.forms, variants, scope), quote!(body))
            }
        };
        if body.required {
            before = take;
            arguments.push(pass);
        } else {
            // Of one form the type itself knows whether null is a value.
            let alone = body.forms.first().filter(|form| planned.choice.is_none() && is_typed(form));
            setters.push(moved(match alone {
                Some(form) => {
                    let ty = form_type(scope, form);
                    quote! {
                        if let Some(body) = args.optional_body::<#ty>()? {
                            call = call.#setter(#pass);
                        }
                    }
                }
                None => {
                    let given = if body.forms.iter().any(takes_null) { "has_body" } else { "has_content" };
                    let given = format_ident!("{given}");
                    quote! {
                        if args.#given() {
                            #take
                            call = call.#setter(#pass);
                        }
                    }
                }
            }));
        }
        if body.forms.iter().any(|form| !form.also.is_empty()) {
            setters.push(moved(quote! {
                if let Some(media) = args.content_type() {
                    call = call.with_content_type(media);
                }
            }));
        }
    }
    let before = moved(before);
    let mutable = (!setters.is_empty()).then(|| quote!(mut));
    let args = if arguments.is_empty() && setters.is_empty() { quote!(_args) } else { quote!(args) };
    quote! {
        fn #name(client: &Client, #args: &rt::Args) -> rt::Started {
            #before
            let #mutable call = client.#module().#method(#(#arguments),*);
            #(#setters)*
            Ok(rt::outcome::<crate::#module::#marker>(call.send()))
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
