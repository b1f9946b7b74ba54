//! How pages follow each other: as the catalog says for the service, and where one operation differs from it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::catalog::{self, PageStyle, Pagination};
use crate::plan::{OperationPlan, Paging};

/// The rule that all operations of a service have.
pub(super) fn of_service(pagination: &Pagination) -> TokenStream {
    let rule = rule(pagination, Paging::usual(&pagination.style));
    quote!(pagination: Some(#rule),)
}

/// The rule of an operation that has one of its own: by the document, or by how it differs from its service's.
pub(super) fn of_operation(of: &OperationPlan, entry: &catalog::Service) -> Option<TokenStream> {
    Some(match &of.pagination {
        Some(own) => rule(own, of.paging.unwrap_or_else(|| Paging::usual(&own.style))),
        None => rule(entry.pagination.as_ref()?, of.paging?),
    })
}

fn rule(pagination: &Pagination, Paging { in_body, first }: Paging) -> TokenStream {
    let (kind, param) = match &pagination.style {
        PageStyle::Cursor(param) => (quote!(Cursor), Some(param)),
        PageStyle::Page(param) => (quote!(Page), Some(param)),
        PageStyle::Offset(param) => (quote!(Offset), Some(param)),
        PageStyle::Link if pagination.next.is_some() => (quote!(Next), None),
        PageStyle::Link => (quote!(Link), None),
    };
    let param = param.map(|param| quote!(param: #param,));
    let in_body = in_body.then(|| quote!(in_body: true,));
    let next = pagination.next.as_ref().map(|next| quote!(next: #next,));
    let items = pagination.items.as_ref().map(|items| quote!(items: #items,));
    let limit = pagination.limit.as_ref().map(|limit| quote!(limit: #limit,));
    let first = (first != 0).then(|| {
        let first = Literal::u64_unsuffixed(first);
        quote!(first: #first,)
    });
    quote! {
        rt::Pagination {
            kind: rt::PageKind::#kind, #param #in_body #next #items #limit #first
            ..rt::Pagination::DEFAULT
        }
    }
}
