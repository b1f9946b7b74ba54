//! Failures: an enum of the documented answers that are no success.

use proc_macro2::TokenStream;
use quote::quote;

use super::page::Page;
use super::{File, answer, large, said};
use crate::plan::words::ident;
use crate::plan::{FailureDefinition, GroupPlan, Plan};

/// The module of failures that operations of several groups share.
pub(super) fn shared(plan: &Plan) -> Result<File, String> {
    let mut page = Page::naming("types");
    for definition in &plan.shared_failures {
        page.add(definition_of(plan, None, definition));
    }
    let types = page.named.then(|| {
        quote!(
            use crate::types;
        )
    });
    let head = quote! {
        #![doc = " Failures that operations of several groups share."]
        use switchboard_client::generated as rt;
        #types
    };
    page.below(head, "src/errors.rs")
}

/// One failure type.
pub(super) fn definition_of(
    plan: &Plan,
    group: Option<&GroupPlan>,
    definition: &FailureDefinition,
) -> TokenStream {
    let name = ident(&definition.ident);
    let lines = definition.variants.iter().map(|variant| {
        let docs = said::answer(&variant.answer);
        let ident = ident(&variant.ident);
        let value = value_of(plan, &variant.answer.content);
        quote!(#docs #ident(crate::Reply<#value>),)
    });
    let rows = answer::rows(plan, &definition.variants, true);
    let docs = said::failure(plan, group, &definition.ident, &definition.variants);
    let shapes = definition.variants.iter().filter_map(|variant| large::shape_of(&variant.answer.content));
    let allowed = large::allowed(plan, None, shapes);
    quote! {
        #docs
        #[non_exhaustive]
        #allowed
        pub enum #name {
            #(#lines)*
        }
        rt::failures! { #name { #(#rows),* } }
    }
}

fn value_of(plan: &Plan, content: &crate::model::Content) -> TokenStream {
    use crate::model::Content;
    match content {
        Content::Json(shape) => super::shape::Scope::outside(plan).ty(shape),
        Content::Raw => quote!(rt::OtherBody),
        Content::Text | Content::Empty | Content::Events(_) | Content::Lines(_) => quote!(String),
    }
}
