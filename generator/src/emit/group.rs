//! A group of operations: one module.

use quote::quote;

use super::page::Page;
use super::print::{Source, code};
use super::{File, docs, failure, operation};
use crate::catalog;
use crate::plan::words::ident;
use crate::plan::{GroupPlan, Plan};

pub(super) fn group(plan: &Plan, group: &GroupPlan, entry: &catalog::Service) -> Result<File, String> {
    let mut page = Page::naming("types");
    let name = &group.ident;
    let mut methods = Source::default();
    let all = &mut methods;
    code!(all, impl #name<'_> { #{
        for of in &group.operations {
            page.write(|to| operation::operation(plan, group, of, entry, all, to));
        }
    } });
    for definition in &group.failures {
        page.add(failure::definition_of(plan, Some(group), definition));
    }
    page.begin_held(&methods);
    drop(methods);
    let name = ident(name);
    let title = format!("`{}`", group.wire.replace('`', "'"));
    let module_docs = docs::lines(&group.docs, &title);
    let module_docs =
        module_docs.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    let types = page.named.then(|| {
        quote!(
            use crate::types;
        )
    });
    let call = (!group.operations.is_empty()).then(|| quote!(Call));
    let used = [call, Some(quote!(Client))].into_iter().flatten();
    let holder = docs::own(&format!("The operations of {}.", docs::clean(&title).join(" ")));
    let head = quote! {
        #(#![doc = #module_docs])*
        use switchboard_client::generated as rt;
        use crate::{#(#used),*};
        #types
        #holder
        #[derive(Debug, Clone, Copy)]
        pub struct #name<'a>(pub(crate) &'a Client);
    };
    page.below(head, &format!("src/{}.rs", group.file()))
}
