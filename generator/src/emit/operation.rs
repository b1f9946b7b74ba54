//! One operation: the type that stands for it, the method that begins it, its setters.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::answer::{accept, asks, failure, success_items, success_type};
use super::body::{body_argument, body_choice};
use super::moved::moved;
use super::shape::Scope;
use super::{docs, said};
use crate::catalog;
use crate::model::{BodyKind, Content, In, Int, Kind, Operation, Param, Shape, Style};
use crate::plan::words::ident;
use crate::plan::{GroupPlan, OperationPlan, Plan, Success};

/// What one operation becomes.
pub(super) struct Printed {
    /// The method of its group.
    pub method: TokenStream,
    /// Everything beside it.
    pub items: TokenStream,
}

pub(super) fn operation(
    plan: &Plan,
    group: &GroupPlan,
    of: &OperationPlan,
    entry: &catalog::Service,
) -> Printed {
    let operation = &plan.service.operations[of.index];
    let marker = ident(&of.ident);
    let method = ident(&of.method);
    let scope = Scope::outside(plan);
    let mut arguments = Vec::new();
    let mut chain = Vec::new();
    let mut setters = Vec::new();
    for (index, (param, name)) in operation.params.iter().zip(&of.params).enumerate() {
        let name = ident(name);
        let (ty, borrow) = argument(plan, scope, &param.shape);
        let index = proc_macro2::Literal::usize_unsuffixed(index);
        if param.required {
            arguments.push(moved(quote!(#name: #ty)));
            chain.push(moved(quote!(.arg(#index, #borrow #name))));
        } else {
            let fallback = format!("Sets `{}`.", param.wire.replace('`', "'"));
            let (docs, ty) = (moved(docs::attributes(&param.docs, &fallback)), moved(ty));
            setters.push(moved(quote! {
                #docs
                #[inline]
                pub fn #name(self, #name: #ty) -> Self {
                    Call(self.0.arg(#index, #borrow #name))
                }
            }));
        }
    }
    let mut begin = quote!(rt::Pending::new(&self.0.0) #(#chain)*);
    let mut choice = TokenStream::new();
    // `impl Into<…<'_>>` is not stable.
    let mut lifetime = None;
    if let (Some(body), Some(planned)) = (&operation.body, &of.body) {
        let name = ident(&planned.name);
        let (ty, finish) = match &planned.choice {
            None => body_argument(scope, body.forms.first(), &name),
            Some((enum_name, variants)) => {
                let enum_name = ident(enum_name);
                choice = body_choice(plan, scope, &body.forms, &enum_name, variants, &marker);
                (quote!(impl Into<#enum_name<'a>>), None)
            }
        };
        let named = planned.choice.is_some().then(|| quote!(<'a>));
        let set = |call: TokenStream| match &finish {
            Some(finish) => quote!(#call #finish),
            None => quote!(#name.into().put(#call)),
        };
        if body.required {
            arguments.push(moved(quote!(#name: #ty)));
            lifetime = named;
            begin = set(begin);
        } else {
            let docs = docs::attributes(&body.docs, "Sets the body.");
            let call = set(quote!(self.0));
            setters.push(moved(quote! {
                #docs
                #[inline]
                pub fn #name #named(self, #name: #ty) -> Self {
                    Call(#call)
                }
            }));
        }
    }
    let (docs, begin) = (moved(said::method(plan, of)), moved(begin));
    let deprecated =
        operation.docs.deprecated.then(|| quote!(#[deprecated = "the API no longer wants this to be used"]));
    let many = (arguments.len() > 6)
        .then(|| quote!(#[expect(clippy::too_many_arguments, reason = "the API requires them all")]));
    let method = quote! {
        #docs
        #deprecated
        #many
        #[inline]
        pub fn #method #lifetime(&self, #(#arguments),*) -> Call<#marker> {
            Call(#begin)
        }
    };
    let route = docs::own(&format!("`{} {}`", operation.method, operation.path.replace('`', "'")));
    let spec = moved(spec(plan, operation, of, entry));
    let success = success_type(plan, &of.success, operation);
    let success_items = moved(success_items(plan, &of.success));
    let (failure, alias) = failure(plan, group, of);
    let setters = (!setters.is_empty()).then(|| moved(quote!(impl Call<#marker> { #(#setters)* })));
    let (choice, alias) = (moved(choice), moved(alias));
    let items = quote! {
        #route
        pub enum #marker {}
        impl rt::Operation for #marker {
            const SPEC: &'static rt::Spec = &#spec;
            type Success = #success;
            type Failure = #failure;
        }
        #setters
        #choice
        #success_items
        #alias
    };
    Printed { method, items }
}

/// The type of an argument, and whether the method borrows it on.
pub(super) fn argument(plan: &Plan, scope: Scope<'_>, shape: &Shape) -> (TokenStream, TokenStream) {
    let shape = shape.split_null().0;
    match shape {
        Shape::Text | Shape::Binary => (quote!(&str), TokenStream::new()),
        Shape::Bool
        | Shape::Float
        | Shape::Double
        | Shape::Int(Int::I32 | Int::I64 | Int::U32 | Int::U64) => (scope.ty(shape), quote!(&)),
        Shape::List(inner) => {
            let inner = scope.ty(inner);
            (quote!(&[#inner]), TokenStream::new())
        }
        Shape::Named(id) => match &plan.service.types[plan.of(*id).defined_by.index()].kind {
            Kind::Choice(_) | Kind::Numbers(_) => {
                let ty = scope.ty(shape);
                (ty, quote!(&))
            }
            Kind::Alias(inner) if !plan.of(*id).wrapper && plain(inner) => argument(plan, scope, inner),
            _ => {
                let ty = scope.ty(shape);
                (quote!(&#ty), TokenStream::new())
            }
        },
        other => {
            let ty = scope.ty(other);
            (quote!(&#ty), TokenStream::new())
        }
    }
}

fn plain(shape: &Shape) -> bool {
    matches!(
        shape.split_null().0,
        Shape::Text | Shape::Binary | Shape::Bool | Shape::Int(_) | Shape::Float | Shape::Double
    )
}

fn spec(plan: &Plan, operation: &Operation, of: &OperationPlan, entry: &catalog::Service) -> TokenStream {
    let (id, method, path) = (&operation.id, &operation.method, &operation.template);
    let params = operation.params.iter().map(|one| moved(param(one)));
    let params = (!operation.params.is_empty()).then(|| moved(quote!(params: &[#(#params),*],)));
    let security = operation.security.iter().map(|names| quote!(&[#(#names),*]));
    let security = (!operation.security.is_empty()).then(|| quote!(security: &[#(#security),*],));
    let accept = accept(operation);
    let asks = asks(operation).map(|asks| quote!(asks: Some(#asks),));
    let accept = (accept != "application/json").then(|| quote!(accept: #accept,));
    let alternatives = &operation.alternatives;
    let alternatives = (!alternatives.is_empty()).then(|| quote!(alternatives: &[#(#alternatives),*],));
    let form = operation.body.as_ref().and_then(|body| body.forms.first());
    let body = form.map(|form| {
        let media = &form.media;
        quote!(body: Some(#media),)
    });
    let several = |body: &&crate::model::Body| {
        body.forms.len() > 1 && operation.params.iter().any(|param| param.is_header("content-type"))
    };
    let media = operation.body.as_ref().filter(several).map(|body| {
        let forms = body.forms.iter().map(|form| {
            let names = form.names();
            quote!(&[#(#names),*])
        });
        quote!(forms: &[#(#forms),*],)
    });
    let redirects = operation.redirects().into_iter().map(proc_macro2::Literal::u16_unsuffixed);
    let redirects = (redirects.len() > 0).then(|| quote!(redirects: &[#(#redirects),*],));
    // Two forms may write a field the same way.
    let mut said = std::collections::HashSet::new();
    let forms = operation.body.iter().flat_map(|body| &body.forms);
    let mut differ = forms.clone().filter(|form| matches!(form.kind, BodyKind::Form | BodyKind::Multipart));
    let first = differ.next().map(|form| &form.encoding);
    let several = differ.any(|form| first != Some(&form.encoding));
    let encodings = forms
        .flat_map(|form| form.encoding.iter().map(move |field| (several.then_some(&form.media), field)))
        .map(encoding)
        .filter(|encoding| said.insert(encoding.to_string()))
        .collect::<Vec<_>>();
    let encodings = encodings.into_iter().map(moved);
    let encoding = (encodings.len() > 0).then(|| moved(quote!(encoding: &[#(#encodings),*],)));
    let idempotent = idempotent(operation, entry);
    let server = super::client::server(operation, plan, entry).map(|server| quote!(servers: Some(#server),));
    let paging = super::paging::of_operation(of, entry);
    let query = (!operation.literal_query.is_empty()).then(|| {
        let query = &operation.literal_query;
        quote!(literal_query: #query,)
    });
    let stream = matches!(of.success, Success::One(Content::Events(_) | Content::Lines(_) | Content::Raw));
    let stream = stream.then(|| quote!(stream: true,));
    quote! {
        rt::Spec {
            id: #id,
            method: #method,
            path: #path,
            #params #security #accept #asks #alternatives #body #media #encoding #idempotent #server #query #stream #redirects
            #paging
            ..rt::Spec::DEFAULT
        }
    }
}

/// Whether it may be sent twice, where the catalog says so; else the runtime knows by the method.
pub(super) fn idempotent(operation: &Operation, entry: &catalog::Service) -> Option<TokenStream> {
    let stated = entry.retry.idempotent.iter().find(|(name, _)| *name == operation.id);
    stated.map(|(_, is)| quote!(idempotent: Some(#is),))
}

fn param(param: &Param) -> TokenStream {
    let name = &param.wire;
    let (begin, style, explode) = match param.place_in {
        In::Path => (quote!(rt::path(#name)), Style::Simple, false),
        In::Query => (quote!(rt::query(#name)), Style::Form, true),
        In::QueryString => (quote!(rt::querystring(#name)), Style::Form, true),
        In::Header => (quote!(rt::header(#name)), Style::Simple, false),
        In::Cookie => (quote!(rt::cookie(#name)), Style::Form, true),
    };
    let mut out = begin;
    let mut explode_now = explode;
    if param.style != style && param.content.is_none() {
        let style = style_name(param.style);
        explode_now = matches!(param.style, Style::Form | Style::Cookie);
        out.extend(quote!(.style(#style)));
    }
    if param.explode != explode_now && param.content.is_none() {
        let explode = param.explode;
        out.extend(quote!(.explode(#explode)));
    }
    if param.allow_reserved {
        out.extend(quote!(.reserved()));
    }
    if let Some(content) = &param.content {
        out.extend(quote!(.content(#content)));
    }
    if !param.encoding.is_empty() {
        let encodings = param.encoding.iter().map(|field| encoding((None, field)));
        out.extend(quote!(.encoding(&[#(#encodings),*])));
    }
    out
}

fn style_name(style: Style) -> TokenStream {
    let name = format_ident!("{}", format!("{style:?}"));
    quote!(rt::Style::#name)
}

fn encoding((within, encoding): (Option<&String>, &crate::model::FieldEncoding)) -> TokenStream {
    let field = &encoding.field;
    let content = encoding.content_type.as_ref().map(|media| quote!(content_type: Some(#media),));
    let style = encoding.style.map(|style| {
        let style = style_name(style);
        quote!(style: Some(#style),)
    });
    let explode = encoding.explode.map(|explode| quote!(explode: Some(#explode),));
    let reserved = encoding.allow_reserved.then(|| quote!(reserved: true,));
    let within = within.map(|media| quote!(within: Some(#media),));
    let headers = encoding.headers.iter().map(|(name, value)| quote!((#name, #value)));
    let headers = (!encoding.headers.is_empty()).then(|| quote!(headers: &[#(#headers),*],));
    quote!((#field, rt::Encoding { #content #style #explode #reserved #headers #within ..rt::Encoding::DEFAULT }))
}
