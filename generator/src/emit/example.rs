//! The call that a crate shows: a plain one, with an option and an error told apart.

use proc_macro2::TokenStream;
use quote::quote;

use super::layout;
use crate::catalog;
use crate::model::{Content, In, Int, Kind, Operation, Param, Shape, Status};
use crate::plan::words::ident;
use crate::plan::{Definition, Failure, GroupPlan, OperationPlan, Plan, Success};

/// Statements that have a `client` and may use `?` and `.await`; `None` where no operation can be
/// called with plain values alone.
pub(crate) fn example(plan: &Plan, entry: &catalog::Service) -> Option<String> {
    let all = plan.operations();
    let mut found: Option<(u32, &GroupPlan, &OperationPlan)> = None;
    for (index, operation) in plan.service.operations.iter().enumerate() {
        let Some((group, of)) = all.get(&index) else { continue };
        let Some(cost) = cost(plan, operation, of) else { continue };
        if found.is_none_or(|(best, ..)| cost < best) {
            found = Some((cost, group, of));
        }
    }
    let (_, group, of) = found?;
    print(call(plan, entry, group, of))
}

/// How much a reader has to take in; `None` where the call needs more than plain values.
fn cost(plan: &Plan, operation: &Operation, of: &OperationPlan) -> Option<u32> {
    let required: Vec<&Param> = operation.params.iter().filter(|param| param.required).collect();
    let plain = required.iter().all(|param| value(plan, param, "x").is_some());
    let body = operation.body.as_ref().is_some_and(|body| body.required);
    if !plain || body || operation.docs.deprecated || required.len() > 3 {
        return None;
    }
    let shown = match &of.success {
        Success::One(Content::Json(_) | Content::Text) => 0,
        Success::Maybe(Content::Json(_) | Content::Text) => 4,
        Success::Empty => 12,
        _ => return None,
    };
    let option = operation.params.iter().any(|param| !param.required && value(plan, param, "x").is_some());
    let fails = matches!(of.failure, Failure::Named(..));
    let reads = operation.method == "GET";
    let mut cost = shown + 20 * u32::from(!reads) + 6 * u32::from(!fails) + 5 * u32::from(!option);
    // One or two arguments show more than none, and more than two show nothing new.
    cost += match required.len() {
        1 | 2 => 0,
        0 => 3,
        _ => 8,
    };
    Some(cost)
}

fn call(plan: &Plan, entry: &catalog::Service, group: &GroupPlan, of: &OperationPlan) -> TokenStream {
    let operation = &plan.service.operations[of.index];
    let (lib, module, method) = (ident(&entry.lib_name), ident(&group.module), ident(&of.method));
    let named = operation.params.iter().zip(&of.params);
    let value = |param: &Param| value(plan, param, &entry.lib_name);
    let arguments = named.clone().filter(|(param, _)| param.required).filter_map(|(param, _)| value(param));
    let mut offered: Vec<_> = named.filter(|(param, _)| !param.required && !param.docs.deprecated).collect();
    offered.sort_by_key(|(param, _)| param.place_in != In::Query);
    let option = offered.into_iter().find_map(|(param, name)| Some((ident(name), value(param)?)));
    let option = option.map(|(name, value)| quote!(.#name(#value)));
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

/// A value for a parameter that is a plain one.
fn value(plan: &Plan, param: &Param, lib: &str) -> Option<TokenStream> {
    of_shape(plan, &param.shape, &param.wire, lib, 0)
}

fn of_shape(plan: &Plan, shape: &Shape, wire: &str, lib: &str, depth: usize) -> Option<TokenStream> {
    match shape.split_null().0 {
        Shape::Text => {
            let word: String = wire.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            let word = if word.is_empty() { "value".to_owned() } else { word };
            Some(quote!(#word))
        }
        Shape::Bool => Some(quote!(true)),
        Shape::Int(Int::I32 | Int::I64 | Int::U32 | Int::U64) => Some(quote!(1)),
        Shape::Float | Shape::Double => Some(quote!(1.0)),
        Shape::Named(id) if depth < 8 => {
            let of_type = plan.of(*id);
            match &plan.service.types[of_type.defined_by.index()].kind {
                Kind::Choice(_) | Kind::Numbers(_) => {
                    let (lib, name) = (ident(lib), ident(&of_type.ident));
                    let variant = ident(plan.of(of_type.defined_by).members.first()?);
                    Some(quote!(#lib::types::#name::#variant))
                }
                Kind::Alias(inner) if !of_type.wrapper => match inner.split_null().0 {
                    Shape::Text | Shape::Bool | Shape::Int(Int::I32 | Int::I64 | Int::U32 | Int::U64) => {
                        of_shape(plan, inner, wire, lib, depth + 1)
                    }
                    _ => None,
                },
                _ => None,
            }
        }
        _ => None,
    }
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
