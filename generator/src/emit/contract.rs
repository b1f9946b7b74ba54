//! `tests/contract.rs`: a test for each operation, over the untyped door, which sends what the typed methods send.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::catalog;
use crate::contract::{Case, Reply};
use crate::plan::Plan;
use crate::plan::words::{ident, snake};

pub(super) fn contract(plan: &Plan, entry: &catalog::Service, cases: &[Case]) -> TokenStream {
    let all = plan.operations();
    let mut used = std::collections::HashSet::new();
    let tests = cases.iter().filter_map(|case| {
        let (group, of) = all.get(&case.index)?;
        let operation = plan.service.operations.get(case.index)?;
        // One underscore at most between two words, and none at the end: rustc warns of others. The one in
        // front of a digit has to stay.
        let joint = snake(&format!("{} {}", group.module, of.method), "operation");
        let mut name = joint.clone();
        let mut number = 2usize;
        while !used.insert(name.clone()) {
            name = format!("{joint}_{number}");
            number += 1;
        }
        let name = ident(&name);
        let feature = &group.feature;
        let (id, method, path, args) = (&operation.id, &operation.method, &operation.path, &case.args);
        let sends = optional(case.sends.as_ref());
        let answers = case.answers.iter().map(answer);
        Some(quote! {
            #[cfg(feature = #feature)]
            #[test]
            fn #name() -> contract::Verdict {
                SERVICE.check(&contract::Case {
                    operation: #id,
                    method: #method,
                    path: #path,
                    args: #args,
                    sends: #sends,
                    answers: &[#(#answers),*],
                })
            }
        })
    });
    let tests: Vec<TokenStream> = tests.collect();
    let (library, service, prefix) = (format_ident!("{}", entry.lib_name), &entry.key, &entry.env);
    let about = format!(
        " Asks the service what its document says, and answers as its document says. With `{prefix}_CONTRACT_URL` \
         set, the same operations are sent to that server."
    );
    quote! {
        #![doc = #about]
        #![allow(unused_imports, dead_code, reason = "no group that needs them may be compiled")]
        use switchboard_client::contract;

        const SERVICE: contract::Contract =
            contract::Contract { service: #service, prefix: #prefix, connect: #library::door::connect };

        #(#tests)*
    }
}

fn optional(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

fn answer(reply: &Reply) -> TokenStream {
    let (status, media) =
        (proc_macro2::Literal::u16_unsuffixed(reply.status), optional(reply.media.as_ref()));
    let (body, printed) = (&reply.body, optional(reply.printed.as_ref()));
    quote!(contract::Answer { status: #status, media: #media, body: #body, printed: #printed })
}
