//! A group of operations: one module.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, failure, operation};
use crate::catalog;
use crate::plan::words::ident;
use crate::plan::{GroupPlan, Plan};

pub(super) fn group(plan: &Plan, group: &GroupPlan, entry: &catalog::Service) -> TokenStream {
    let name = ident(&group.ident);
    let printed: Vec<_> = group.operations.iter().map(|of| operation::operation(plan, of, entry)).collect();
    let methods = printed.iter().map(|printed| &printed.method);
    let items = printed.iter().map(|printed| &printed.items);
    let failures = group.failures.iter().map(|definition| failure::definition_of(plan, definition));
    let body = quote!(#(#items)* #(#failures)*);
    let title = format!("`{}`", group.wire.replace('`', "'"));
    let module_docs = group
        .docs
        .as_deref()
        .filter(|docs| !docs.trim().is_empty())
        .map_or_else(|| docs::clean(&title), docs::clean);
    let module_docs =
        module_docs.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    let all = quote!(#(#methods)* #body);
    let types = mentions(&all, "types").then(|| {
        quote!(
            use crate::types;
        )
    });
    let call = (!group.operations.is_empty()).then(|| quote!(Call));
    let used = [call, Some(quote!(Client))].into_iter().flatten();
    let holder = docs::own(&format!("The operations of {}.", docs::clean(&title).join(" ")));
    let methods = printed.iter().map(|printed| &printed.method);
    quote! {
        #(#![doc = #module_docs])*
        use switchboard_client::generated as rt;
        use crate::{#(#used),*};
        #types
        #holder
        #[derive(Debug, Clone, Copy)]
        pub struct #name<'a>(pub(crate) &'a Client);
        impl #name<'_> {
            #(#methods)*
        }
        #body
    }
}

/// Whether tokens begin a path with a module of that name; a method or field of the name is none.
pub(super) fn mentions(tokens: &TokenStream, name: &str) -> bool {
    let mut trees = tokens.clone().into_iter().peekable();
    while let Some(tree) = trees.next() {
        let found = match tree {
            proc_macro2::TokenTree::Ident(ident) => {
                let next = matches!(trees.peek(), Some(proc_macro2::TokenTree::Punct(mark)) if mark.as_char() == ':' && mark.spacing() == proc_macro2::Spacing::Joint);
                ident == name && next
            }
            proc_macro2::TokenTree::Group(group) => mentions(&group.stream(), name),
            _ => false,
        };
        if found {
            return true;
        }
    }
    false
}
