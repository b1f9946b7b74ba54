//! The hub: the table of services and a typed door to each.

use proc_macro2::TokenStream;
use quote::quote;

use super::{File, docs, page};
use crate::plan::words::ident;

/// Methods of the hub that a service's name must not hide.
const TAKEN: &[&str] = &[
    "health",
    "health_within",
    "reload",
    "close",
    "builder",
    "from_env",
    "services",
    "service",
    "names",
    "operations",
    "typed",
    "clone",
    "deref",
    "self",
];

/// A service, as far as the hub's code names it.
#[derive(Clone, Copy, Debug)]
pub struct HubService<'a> {
    /// The key in the catalog, and the cargo feature.
    pub key: &'a str,
    /// The library of its crate.
    pub lib: &'a str,
    /// The document's title.
    pub title: &'a str,
}

/// The Rust files of the hub.
///
/// # Errors
/// When what was made is no Rust, which is a mistake of ours.
pub fn hub(services: &[HubService<'_>]) -> Result<Vec<File>, String> {
    let uses = services.iter().map(|entry| {
        let (lib, feature) = (ident(entry.lib), entry.key);
        quote!(#[cfg(feature = #feature)] pub use #lib;)
    });
    let entries = services.iter().map(|entry| {
        let (lib, feature) = (ident(entry.lib), entry.key);
        quote! {
            #[cfg(feature = #feature)]
            Entry { service: &#lib::SERVICE, operations: #lib::door::OPERATIONS, connect: #lib::door::connect }
        }
    });
    let methods = services.iter().map(|entry| {
        let (lib, feature, key) = (ident(entry.lib), entry.key, entry.key);
        let name = if TAKEN.contains(&entry.lib) { ident(&format!("{}_", entry.lib)) } else { lib.clone() };
        let title = docs::text(&format!("{}.", entry.title.trim().trim_end_matches('.')));
        quote! {
            #title
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = " When the client cannot be built, or a test replaced it by something else."]
            #[cfg(feature = #feature)]
            pub fn #name(&self) -> Result<#lib::Client, HubError> {
                self.0.typed(#key)
            }
        }
    });
    let lib: TokenStream = quote! {
        #![doc = " All services of the catalog in one place."]
        #![doc = ""]
        #![doc = " ```no_run"]
        #![doc = " # async fn run() {"]
        #![doc = " let hub = hub::Hub::from_env();"]
        #![doc = " for health in hub.health().await {"]
        #![doc = "     println!(\"{} {}\", health.service, health.status);"]
        #![doc = " }"]
        #![doc = " # }"]
        #![doc = " ```"]
        pub use switchboard_hub::{Builder, Entry, HubError};
        #(#uses)*

        #[doc = " The services of this build."]
        pub static ENTRIES: &[Entry] = &[#(#entries),*];

        #[doc = " Every service, each built on first use. Cloning it is cheap; clones share everything."]
        #[derive(Clone, Debug)]
        pub struct Hub(switchboard_hub::Hub);

        impl Hub {
            #[doc = " Keys and base URLs from the environment."]
            #[must_use]
            pub fn from_env() -> Self {
                Self::builder().build()
            }

            #[doc = " To replace services, base URLs, or where keys come from."]
            pub fn builder() -> Builder<Self> {
                Builder::new(ENTRIES, Self)
            }

            #(#methods)*
        }

        impl std::ops::Deref for Hub {
            type Target = switchboard_hub::Hub;
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
    };
    let main: TokenStream = quote! {
        #![doc = " The program `switchboard`."]
        fn main() -> std::process::ExitCode {
            switchboard_hub::main(hub::ENTRIES)
        }
    };
    Ok(vec![page::whole(lib, "src/lib.rs")?, page::whole(main, "src/main.rs")?])
}
