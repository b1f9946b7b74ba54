//! What comes back from a call: the types of its success and its failure, and what is asked for.

use proc_macro2::TokenStream;
use quote::quote;

use super::shape::Scope;
use super::{large, said};
use crate::model::{Answer, Content, Operation, Shape, Status, essence, is_json};
use crate::plan::words::ident;
use crate::plan::{Definition, Failure, GroupPlan, OperationPlan, Plan, Success, SuccessVariant};

/// What is asked for: the media types of the successes, JSON first.
pub(super) fn accept(operation: &Operation) -> String {
    media(operation).join(", ")
}

/// Where the document lists what `Accept` may be: the one of these that asks for it best.
pub(super) fn asks(operation: &Operation) -> Option<&String> {
    let media = media(operation);
    let listed = operation.accepts.iter().filter(|listed| is_header(listed));
    let spoken = listed.filter_map(|listed| Some((spoken(listed, &media, &operation.alternatives)?, listed)));
    // The first of those that fit best: `max_by_key` gives the last of equals.
    spoken.rev().max_by_key(|(fit, _)| *fit).map(|(_, listed)| listed)
}

fn media(operation: &Operation) -> Vec<&str> {
    let (success, failures) = (&operation.success, &operation.failures);
    let mut media: Vec<&str> = Vec::new();
    for answer in success.iter().chain(failures).filter(|answer| answer.content != Content::Empty) {
        for one in answer.media.iter().flat_map(|list| list.split(", ")) {
            let one = one.trim();
            if !media.contains(&one) && !one.is_empty() && is_header(one) {
                media.push(one);
            }
        }
    }
    media.sort_by_key(|media| !media.starts_with("application/json"));
    if media.is_empty() {
        let some = success.iter().any(|answer| answer.content != Content::Empty);
        media.push(if some { "application/json" } else { "*/*" });
    }
    media
}

fn is_header(text: &str) -> bool {
    text.is_ascii() && !text.chars().any(|c| c.is_control())
}

/// How well a value of `Accept` asks for what there is a type for; `None`: it asks for something else.
fn spoken(listed: &str, media: &[&str], alternatives: &[String]) -> Option<u8> {
    let covers = |range: &str, one: &str| {
        let kind = range.strip_suffix("/*");
        kind.is_some_and(|kind| kind == "*" || one.split('/').next() == Some(kind))
    };
    let fit = |one: &str| {
        let one = essence(one);
        let ours = |of: &dyn Fn(&str) -> bool| media.iter().any(|media| of(&essence(media)));
        let json = is_json(&one) && ours(&|media| is_json(media));
        match () {
            () if ours(&|media| media == one) => Some(if json { 5 } else { 3 }),
            () if json => Some(4),
            () if ours(&|media| covers(&one, media) || covers(media, &one)) => Some(2),
            () if alternatives.iter().any(|media| essence(media) == one) => Some(1),
            () => None,
        }
    };
    listed.split(',').map(fit).min().flatten()
}

/// The marker of a content.
pub(super) fn marker(plan: &Plan, content: &Content) -> TokenStream {
    let scope = Scope::outside(plan);
    match content {
        Content::Empty => quote!(rt::Empty),
        Content::Json(shape) => {
            let ty = scope.ty(shape);
            quote!(rt::Json<#ty>)
        }
        Content::Text => quote!(rt::Text),
        Content::Raw => quote!(rt::Raw),
        Content::Events(None) => quote!(rt::Events<rt::Text>),
        Content::Events(Some(shape)) => {
            let ty = scope.ty(shape);
            quote!(rt::Events<#ty>)
        }
        Content::Lines(shape) => {
            let ty = scope.ty(shape);
            quote!(rt::Lines<#ty>)
        }
    }
}

pub(super) fn success_type(plan: &Plan, success: &Success, operation: &Operation) -> TokenStream {
    let below = |answer: &Answer| matches!(answer.status, Status::Code(300..=399) | Status::Range(3));
    let marker = |content: &Content| {
        let marker = marker(plan, content);
        if operation.success.iter().any(below) { quote!(rt::Onward<#marker>) } else { marker }
    };
    match success {
        Success::Empty if operation.failures.iter().any(below) => quote!(rt::Nothing),
        Success::Empty => quote!(rt::Empty),
        Success::One(content) => marker(content),
        Success::Maybe(content) => {
            let inner = marker(content);
            quote!(rt::OrEmpty<#inner>)
        }
        Success::Several(name, _) => {
            let name = ident(name);
            quote!(#name)
        }
    }
}

/// The enum of an operation that succeeds in several ways.
pub(super) fn success_items(plan: &Plan, success: &Success) -> TokenStream {
    let Success::Several(name, variants) = success else { return TokenStream::new() };
    let name = ident(name);
    let lines = variants.iter().map(|variant| {
        let docs = said::answer(&variant.answer);
        let ident = ident(&variant.ident);
        if variant.answer.content == Content::Empty {
            return quote!(#docs #ident,);
        }
        let marker = marker(plan, &variant.answer.content);
        quote!(#docs #ident(<#marker as rt::Body>::Value),)
    });
    let rows = rows(plan, variants, false);
    // A stream or a body that is still to come holds its connection.
    let still = |content: &Content| matches!(content, Content::Raw | Content::Events(_) | Content::Lines(_));
    let shapes = variants.iter().filter_map(|variant| large::shape_of(&variant.answer.content));
    let comes = variants.iter().any(|variant| still(&variant.answer.content));
    let any = Shape::Tuple(Vec::new());
    let allowed = large::allowed(plan, None, shapes.chain(comes.then_some(&any)));
    quote! {
        #[doc = " What comes back."]
        #[non_exhaustive]
        #[derive(Debug)]
        #allowed
        pub enum #name {
            #(#lines)*
        }
        rt::successes! { #name { #(#rows),* } }
    }
}

/// The lines by which the runtime chooses a variant: status, media type, variant, content.
pub(super) fn rows(plan: &Plan, variants: &[SuccessVariant], failing: bool) -> Vec<TokenStream> {
    let mut out = Vec::new();
    for variant in variants {
        let ident = ident(&variant.ident);
        let code = match variant.answer.status {
            Status::Code(code) => code,
            Status::Range(digit) => u16::from(digit),
            Status::Default => 0,
        };
        let code = proc_macro2::Literal::u16_unsuffixed(code);
        let alone = variants.iter().filter(|other| other.answer.status == variant.answer.status).count() == 1;
        let content = match (&variant.answer.content, failing) {
            (Content::Empty, true) => Some(quote!(rt::Text)),
            (Content::Empty, false) => None,
            (content, _) => Some(failure_marker(plan, content, failing)),
        };
        let media: Vec<Option<&str>> = match (&variant.answer.media, alone) {
            (Some(list), false) => list.split(", ").map(Some).collect(),
            _ => vec![None],
        };
        for media in media {
            let payload = content.as_ref().map(|content| quote!((#content)));
            out.push(quote!(#code #media => #ident #payload));
        }
    }
    out
}

/// The body of a failure is read whole: it is small.
pub(super) fn failure_marker(plan: &Plan, content: &Content, failing: bool) -> TokenStream {
    match content {
        Content::Empty | Content::Events(_) | Content::Lines(_) if failing => quote!(rt::Text),
        Content::Raw if failing => quote!(rt::Whole),
        other => marker(plan, other),
    }
}

pub(super) fn failure(plan: &Plan, group: &GroupPlan, of: &OperationPlan) -> (TokenStream, TokenStream) {
    match &of.failure {
        Failure::None => (quote!(rt::Undocumented), TokenStream::new()),
        Failure::Named(own, definition) => {
            let docs = said::alias(plan, group, of, definition);
            let (same, own) = (matches!(definition, Definition::Module(name) if name == own), ident(own));
            let alias = match definition {
                Definition::Module(_) if same => TokenStream::new(),
                Definition::Module(name) => {
                    let name = ident(name);
                    quote!(#docs pub type #own = #name;)
                }
                Definition::Shared(name) => {
                    let name = ident(name);
                    quote!(#docs pub type #own = crate::errors::#name;)
                }
            };
            (quote!(#own), alias)
        }
    }
}
