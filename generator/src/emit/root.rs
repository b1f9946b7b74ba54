//! The root of a crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::catalog;
use crate::plan::Plan;
use crate::plan::words::ident;

pub(super) fn lib(plan: &Plan, entry: &catalog::Service) -> TokenStream {
    let service = &plan.service;
    let mut text = vec![format!("A typed client of {}.", first(&service.title, &entry.key)), String::new()];
    if let Some(docs) = &service.docs {
        text.extend(docs::clean(docs));
        text.push(String::new());
    }
    if let Some(link) = &service.link {
        text.extend([docs::see(link), String::new()]);
    }
    text.extend([
        "```no_run".to_owned(),
        "# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
        format!("let client = {}::Client::from_env()?;", entry.lib_name),
    ]);
    match super::example(plan, entry) {
        Some(call) => text.extend(call.lines().map(str::to_owned)),
        None => text.push("client.close().await;".to_owned()),
    }
    text.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
    let text = text.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    let modules = plan.groups.iter().map(|group| {
        let (module, feature) = (ident(&group.module), &group.feature);
        let path = group.path("").map(|path| quote!(#[path = #path]));
        quote!(#[cfg(feature = #feature)] #path pub mod #module;)
    });
    let errors = (!plan.shared_failures.is_empty()).then(|| {
        quote!(
            pub mod errors;
        )
    });
    quote! {
        #(#![doc = #text])*
        #(#modules)*
        pub mod types;
        #errors
        #[cfg(feature = "call")]
        pub mod door;
        mod call;
        mod client;
        #[cfg(doctest)]
        #[doc = include_str!("../README.md")]
        mod readme {}

        pub use call::Call;
        pub use client::{Builder, Client, SERVICE};
        #[doc = " What all clients share: errors, replies, values, policies."]
        pub use switchboard_client as runtime;
        pub use runtime::{BuildError, Error, Reply};
    }
}

fn first(title: &str, key: &str) -> String {
    docs::clean(title).into_iter().find(|line| !line.is_empty()).unwrap_or_else(|| format!("`{key}`"))
}
