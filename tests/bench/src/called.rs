//! The program that calls three operations of a client, and the one that calls as often by hand: which they are, and
//! the text.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use switchboard_generator::model::{Param, Shape};
use switchboard_generator::pipeline::Made;
use switchboard_generator::plan::{GroupPlan, OperationPlan};

use crate::Said;
use crate::options::Spec;

/// So many operations are called.
const CALLS: usize = 3;

/// An operation, and what it is called with.
pub(crate) type Called<'a> = (&'a GroupPlan, &'a OperationPlan, Vec<TokenStream>);

/// Operations that need no more than plain values, of several tags where there are several.
pub(crate) fn calls(made: &Made) -> Vec<Called<'_>> {
    let mut out: Vec<Called<'_>> = Vec::new();
    for again in [false, true] {
        for group in &made.plan.groups {
            let called = |out: &[Called<'_>], of: &OperationPlan| {
                out.iter().any(|(known, other, _)| known.module == group.module && other.method == of.method)
            };
            let found = group.operations.iter().find_map(|of| {
                let operation = made.plan.service.operations.get(of.index)?;
                if operation.method != "GET" || operation.docs.deprecated || called(&out, of) {
                    return None;
                }
                let required = operation.params.iter().filter(|param| param.required);
                Some((group, of, required.map(value).collect::<Option<Vec<_>>>()?))
            });
            let known = out.iter().any(|(known, _, _)| known.module == group.module);
            if let Some(found) = found.filter(|_| (again || !known) && out.len() < CALLS) {
                out.push(found);
            }
        }
    }
    out
}

fn value(param: &Param) -> Option<TokenStream> {
    match &param.shape {
        Shape::Text => Some(quote!("1")),
        Shape::Int(_) => {
            let one = Literal::u8_unsuffixed(1);
            Some(quote!(#one))
        }
        Shape::Bool => Some(quote!(true)),
        _ => None,
    }
}

/// A program that makes these calls.
pub(crate) fn text(spec: &Spec, calls: &[Called<'_>]) -> Said<String> {
    let name = |text: &str| -> Said<Ident> {
        let raw = text.strip_prefix("r#").unwrap_or(text);
        syn::parse_str::<Ident>(raw).or_else(|_| Ok(Ident::new_raw(raw, Span::call_site())))
    };
    let lib = name(&spec.key.replace('-', "_"))?;
    let mut lines = Vec::new();
    for (group, of, values) in calls {
        let (module, method) = (name(&group.module)?, name(&of.method)?);
        lines.push(quote! {
            match client.#module().#method(#(#values),*).send().await {
                Ok(reply) => println!("{}", reply.status()),
                Err(error) => println!("{error}"),
            }
        });
    }
    let file = quote! {
        #[tokio::main(flavor = "current_thread")]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let client = #lib::Client::builder().no_env().build()?;
            println!("{:?}", client.health().await);
            #(#lines)*
            Ok(())
        }
    };
    printed(file)
}

/// A program that has that client and makes as many calls by hand: their paths as they stand in the document, without
/// arguments, and no body is read, so that it is no dearer than any that does more.
pub(crate) fn by_hand(package: &str, made: &Made, calls: &[Called<'_>]) -> Said<String> {
    let package: Ident = syn::parse_str(package).map_err(|error| format!("{package}: {error}"))?;
    let paths = calls.iter().filter_map(|(_, of, _)| made.plan.service.operations.get(of.index));
    let urls = paths.map(|operation| format!("https://api.example.com{}", operation.path));
    let file = quote! {
        use #package as _;

        #[tokio::main(flavor = "current_thread")]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let client = reqwest::Client::builder().build()?;
            #(match client.get(#urls).send().await {
                Ok(answer) => println!("{}", answer.status()),
                Err(error) => println!("{error}"),
            })*
            Ok(())
        }
    };
    printed(file)
}

fn printed(file: TokenStream) -> Said<String> {
    let file = syn::parse2(file).map_err(|error| error.to_string())?;
    Ok(prettyplease::unparse(&file))
}
