//! One operation: the type that stands for it, the method that begins it, its setters.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use super::shape::Scope;
use crate::catalog;
use crate::model::{
    Answer, BodyForm, BodyKind, Content, In, Int, Kind, Operation, Param, Shape, Status, Style,
};
use crate::plan::words::ident;
use crate::plan::{Definition, Failure, OperationPlan, Plan, Success};

/// What one operation becomes.
pub(super) struct Printed {
    /// The method of its group.
    pub method: TokenStream,
    /// Everything beside it.
    pub items: TokenStream,
}

pub(super) fn operation(plan: &Plan, of: &OperationPlan, entry: &catalog::Service) -> Printed {
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
            arguments.push(quote!(#name: #ty));
            chain.push(quote!(.arg(#index, #borrow #name)));
        } else {
            let docs = docs::attributes(&param.docs, &format!("Sets `{}`.", param.wire.replace('`', "'")));
            setters.push(quote! {
                #docs
                #[inline]
                pub fn #name(self, #name: #ty) -> Self {
                    Call(self.0.arg(#index, #borrow #name))
                }
            });
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
            arguments.push(quote!(#name: #ty));
            lifetime = named;
            begin = set(begin);
        } else {
            let docs = docs::attributes(&body.docs, "Sets the body.");
            let call = set(quote!(self.0));
            setters.push(quote! {
                #docs
                #[inline]
                pub fn #name #named(self, #name: #ty) -> Self {
                    Call(#call)
                }
            });
        }
    }
    let mut said = crate::model::Docs { deprecated: false, ..operation.docs.clone() };
    if let Some([form]) = operation.body.as_ref().map(|body| body.forms.as_slice())
        && !form.also.is_empty()
    {
        said.facts.push(format!(
            "The body goes as {}; see [`with_content_type`](Call::with_content_type).",
            names(form)
        ));
    }
    let docs =
        docs::attributes(&said, &format!("`{} {}`", operation.method, operation.path.replace('`', "'")));
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
    let spec = spec(
        operation,
        entry,
        matches!(of.success, Success::One(Content::Events(_) | Content::Lines(_) | Content::Raw)),
    );
    let success = success_type(plan, &of.success, &operation.failures);
    let success_items = success_items(plan, &of.success);
    let (failure, alias) = failure(of);
    let setters = (!setters.is_empty()).then(|| quote!(impl Call<#marker> { #(#setters)* }));
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

/// The type of a body's argument and the call that takes it.
pub(super) fn body_argument(
    scope: Scope<'_>,
    form: Option<&BodyForm>,
    name: &Ident,
) -> (TokenStream, Option<TokenStream>) {
    let Some(form) = form else { return (quote!(()), None) };
    match form.kind {
        BodyKind::Text => (quote!(impl Into<String>), Some(quote!(.text(#name)))),
        BodyKind::Bytes => (quote!(impl Into<rt::File>), Some(quote!(.upload(#name)))),
        kind => {
            let scope = Scope { files: kind == BodyKind::Multipart, ..scope };
            let shape = form.shape.split_null();
            let ty = match shape {
                (Shape::List(inner), false) => {
                    let inner = scope.ty(inner);
                    quote!(&[#inner])
                }
                (Shape::Text, false) => quote!(&str),
                _ => {
                    let ty = scope.ty(&form.shape);
                    quote!(&#ty)
                }
            };
            let call = match kind {
                BodyKind::Form => quote!(.form(#name)),
                BodyKind::Multipart => quote!(.multipart(#name)),
                _ => quote!(.json(#name)),
            };
            (ty, Some(call))
        }
    }
}

/// One type for the forms that a body may have, with what callers may give in its place.
fn body_choice(
    plan: &Plan,
    scope: Scope<'_>,
    forms: &[BodyForm],
    name: &Ident,
    variants: &[String],
    marker: &Ident,
) -> TokenStream {
    let variants: Vec<_> = variants.iter().map(|name| ident(name)).collect();
    let lines = forms.iter().zip(&variants).map(|(form, variant)| {
        let docs = docs::own(&format!("As {}.", names(form)));
        let ty = borrowed(scope, form);
        quote!(#docs #variant(#ty),)
    });
    let arms = forms.iter().zip(&variants).map(|(form, variant)| {
        let media = &form.media;
        let put = match form.kind {
            BodyKind::Json => quote!(json_as(#media, body)),
            BodyKind::Form => quote!(form_as(#media, body)),
            BodyKind::Multipart => quote!(multipart_as(#media, body)),
            BodyKind::Text => quote!(text_as(#media, body)),
            BodyKind::Bytes => quote!(upload_as(#media, body)),
        };
        quote!(Self::#variant(body) => call.#put,)
    });
    let given = plan.given_as_they_are(forms).into_iter().filter_map(|at| {
        let (form, variant) = (forms.get(at)?, variants.get(at)?);
        Some(conversion(scope, form, name, variant))
    });
    let docs =
        docs::own("The body, in one of its media types; what it is made of can be given in its place.");
    quote! {
        #docs
        #[non_exhaustive]
        #[derive(Debug, Clone)]
        pub enum #name<'a> {
            #(#lines)*
        }
        impl #name<'_> {
            #[inline]
            fn put(self, call: rt::Pending<#marker>) -> rt::Pending<#marker> {
                match self {
                    #(#arms)*
                }
            }
        }
        #(#given)*
    }
}

/// The media types of a form, for a reader.
fn names(form: &BodyForm) -> String {
    let names: Vec<String> = form.names().map(|name| format!("`{}`", name.replace('`', "'"))).collect();
    names.join(" or ")
}

/// What a variant of a body holds.
fn borrowed(scope: Scope<'_>, form: &BodyForm) -> TokenStream {
    match form.kind {
        BodyKind::Text => quote!(&'a str),
        BodyKind::Bytes => quote!(rt::File),
        kind => {
            let scope = Scope { files: kind == BodyKind::Multipart, ..scope };
            match form.shape.split_null() {
                (Shape::List(inner), false) => {
                    let inner = scope.ty(inner);
                    quote!(&'a [#inner])
                }
                (Shape::Text, false) => quote!(&'a str),
                _ => {
                    let ty = scope.ty(&form.shape);
                    quote!(&'a #ty)
                }
            }
        }
    }
}

/// `From`, so that callers give the value as if there were no choice.
fn conversion(scope: Scope<'_>, form: &BodyForm, name: &Ident, variant: &Ident) -> TokenStream {
    let from = |ty: &TokenStream| {
        quote! {
            impl<'a> From<#ty> for #name<'a> {
                #[inline]
                fn from(body: #ty) -> Self {
                    Self::#variant(body)
                }
            }
        }
    };
    let plain = from(&borrowed(scope, form));
    let owner = match (form.kind, form.shape.split_null()) {
        (BodyKind::Bytes, _) => {
            return quote!(impl From<rt::File> for #name<'_> {
                #[inline]
                fn from(body: rt::File) -> Self {
                    Self::#variant(body)
                }
            });
        }
        (BodyKind::Text, _) | (_, (Shape::Text, false)) => from(&quote!(&'a String)),
        (kind, (Shape::List(inner), false)) => {
            let inner = Scope { files: kind == BodyKind::Multipart, ..scope }.ty(inner);
            from(&quote!(&'a Vec<#inner>))
        }
        _ => TokenStream::new(),
    };
    quote!(#plain #owner)
}

/// The owned type of a body in one media type.
pub(super) fn form_type(scope: Scope<'_>, form: &BodyForm) -> TokenStream {
    match form.kind {
        BodyKind::Text => quote!(String),
        BodyKind::Bytes => quote!(rt::File),
        kind => Scope { files: kind == BodyKind::Multipart, ..scope }.ty(&form.shape),
    }
}

fn spec(operation: &Operation, entry: &catalog::Service, stream: bool) -> TokenStream {
    let (id, method, path) = (&operation.id, &operation.method, &operation.template);
    let params = operation.params.iter().map(param);
    let params = (!operation.params.is_empty()).then(|| quote!(params: &[#(#params),*],));
    let security = operation.security.iter().map(|names| quote!(&[#(#names),*]));
    let security = (!operation.security.is_empty()).then(|| quote!(security: &[#(#security),*],));
    let accept = accept(&operation.success, &operation.failures);
    let accept = (accept != "application/json").then(|| quote!(accept: #accept,));
    let alternatives = &operation.alternatives;
    let alternatives = (!alternatives.is_empty()).then(|| quote!(alternatives: &[#(#alternatives),*],));
    let form = operation.body.as_ref().and_then(|body| body.forms.first());
    let body = form.map(|form| {
        let media = &form.media;
        quote!(body: Some(#media),)
    });
    // Two forms may write a field the same way.
    let mut said = std::collections::HashSet::new();
    let encodings = operation
        .body
        .iter()
        .flat_map(|body| &body.forms)
        .flat_map(|form| &form.encoding)
        .map(encoding)
        .filter(|encoding| said.insert(encoding.to_string()))
        .collect::<Vec<_>>();
    let encoding = (!encodings.is_empty()).then(|| quote!(encoding: &[#(#encodings),*],));
    let idempotent = entry
        .retry
        .idempotent
        .iter()
        .find(|(name, _)| *name == operation.id)
        .map(|(_, is)| quote!(idempotent: Some(#is),));
    let server = operation
        .server
        .as_ref()
        .filter(|server| server.contains("://"))
        .map(|server| quote!(servers: Some(#server),));
    let query = (!operation.literal_query.is_empty()).then(|| {
        let query = &operation.literal_query;
        quote!(literal_query: #query,)
    });
    let stream = stream.then(|| quote!(stream: true,));
    quote! {
        rt::Spec {
            id: #id,
            method: #method,
            path: #path,
            #params #security #accept #alternatives #body #encoding #idempotent #server #query #stream
            ..rt::Spec::DEFAULT
        }
    }
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
        explode_now = param.style == Style::Form;
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
    out
}

fn style_name(style: Style) -> TokenStream {
    let name = format_ident!("{}", format!("{style:?}"));
    quote!(rt::Style::#name)
}

fn encoding(encoding: &crate::model::FieldEncoding) -> TokenStream {
    let field = &encoding.field;
    let content = encoding.content_type.as_ref().map(|media| quote!(content_type: Some(#media),));
    let style = encoding.style.map(|style| {
        let style = style_name(style);
        quote!(style: Some(#style),)
    });
    let explode = encoding.explode.map(|explode| quote!(explode: Some(#explode),));
    let reserved = encoding.allow_reserved.then(|| quote!(reserved: true,));
    quote!((#field, rt::Encoding { #content #style #explode #reserved ..rt::Encoding::DEFAULT }))
}

/// What is asked for: the media types of the successes, JSON first.
fn accept(success: &[Answer], failures: &[Answer]) -> String {
    let mut media: Vec<&str> = Vec::new();
    for answer in success.iter().chain(failures).filter(|answer| answer.content != Content::Empty) {
        for one in answer.media.iter().flat_map(|list| list.split(", ")) {
            let one = one.trim();
            if !media.contains(&one)
                && !one.is_empty()
                && one.is_ascii()
                && !one.chars().any(|c| c.is_control())
            {
                media.push(one);
            }
        }
    }
    media.sort_by_key(|media| !media.starts_with("application/json"));
    if media.is_empty() {
        return if success.iter().any(|answer| answer.content != Content::Empty) {
            "application/json".to_owned()
        } else {
            "*/*".to_owned()
        };
    }
    media.join(", ")
}

/// The marker of a content.
pub(super) fn marker(plan: &Plan, content: &Content) -> TokenStream {
    let scope = Scope::outside(plan);
    match content {
        Content::Empty => quote!(rt::Empty),
        Content::Json(shape) => {
            let ty = scope.ty(shape);
            quote!(rt::Json<#ty>)
        }
        Content::Text => quote!(rt::Text),
        Content::Raw => quote!(rt::Raw),
        Content::Events(None) => quote!(rt::Events<rt::Text>),
        Content::Events(Some(shape)) => {
            let ty = scope.ty(shape);
            quote!(rt::Events<#ty>)
        }
        Content::Lines(shape) => {
            let ty = scope.ty(shape);
            quote!(rt::Lines<#ty>)
        }
    }
}

fn success_type(plan: &Plan, success: &Success, failures: &[Answer]) -> TokenStream {
    let redirects =
        failures.iter().any(|answer| matches!(answer.status, Status::Code(300..=399) | Status::Range(3)));
    match success {
        Success::Empty if redirects => quote!(rt::Nothing),
        Success::Empty => quote!(rt::Empty),
        Success::One(content) => marker(plan, content),
        Success::Maybe(content) => {
            let inner = marker(plan, content);
            quote!(rt::OrEmpty<#inner>)
        }
        Success::Several(name, _) => {
            let name = ident(name);
            quote!(#name)
        }
    }
}

/// The enum of an operation that succeeds in several ways.
fn success_items(plan: &Plan, success: &Success) -> TokenStream {
    let Success::Several(name, variants) = success else { return TokenStream::new() };
    let name = ident(name);
    let lines = variants.iter().map(|variant| {
        let docs = docs::text(variant.answer.docs.as_deref().unwrap_or("An answer."));
        let ident = ident(&variant.ident);
        if variant.answer.content == Content::Empty {
            return quote!(#docs #ident,);
        }
        let marker = marker(plan, &variant.answer.content);
        quote!(#docs #ident(<#marker as rt::Body>::Value),)
    });
    let rows = rows(plan, variants, false);
    quote! {
        #[doc = " What comes back."]
        #[non_exhaustive]
        #[derive(Debug)]
        #[allow(clippy::large_enum_variant, reason = "boxes would come and go with the fields that the API adds")]
        pub enum #name {
            #(#lines)*
        }
        rt::successes! { #name { #(#rows),* } }
    }
}

/// The lines by which the runtime chooses a variant: status, media type, variant, content.
pub(super) fn rows(plan: &Plan, variants: &[crate::plan::SuccessVariant], failing: bool) -> Vec<TokenStream> {
    let mut out = Vec::new();
    for variant in variants {
        let ident = ident(&variant.ident);
        let code = match variant.answer.status {
            crate::model::Status::Code(code) => code,
            crate::model::Status::Range(digit) => u16::from(digit),
            crate::model::Status::Default => 0,
        };
        let code = proc_macro2::Literal::u16_unsuffixed(code);
        let alone = variants.iter().filter(|other| other.answer.status == variant.answer.status).count() == 1;
        let content = match (&variant.answer.content, failing) {
            (Content::Empty, true) => Some(quote!(rt::Text)),
            (Content::Empty, false) => None,
            (content, _) => Some(failure_marker(plan, content, failing)),
        };
        let media: Vec<Option<&str>> = match (&variant.answer.media, alone) {
            (Some(list), false) => list.split(", ").map(Some).collect(),
            _ => vec![None],
        };
        for media in media {
            let payload = content.as_ref().map(|content| quote!((#content)));
            out.push(quote!(#code #media => #ident #payload));
        }
    }
    out
}

/// The body of a failure is read whole: it is small.
pub(super) fn failure_marker(plan: &Plan, content: &Content, failing: bool) -> TokenStream {
    match content {
        Content::Empty | Content::Raw | Content::Events(_) | Content::Lines(_) if failing => quote!(rt::Text),
        other => marker(plan, other),
    }
}

fn failure(of: &OperationPlan) -> (TokenStream, TokenStream) {
    match &of.failure {
        Failure::None => (quote!(rt::NoFailure), TokenStream::new()),
        Failure::Named(own, definition) => {
            let own = ident(own);
            let alias = match definition {
                Definition::Module(name) if own == name => TokenStream::new(),
                Definition::Module(name) => {
                    let name = ident(name);
                    let docs = docs::own(&format!("The same as [`{name}`]."));
                    quote!(#docs pub type #own = #name;)
                }
                Definition::Shared(name) => {
                    let name = ident(name);
                    let docs = docs::own(&format!("The same as [`{name}`](crate::errors::{name})."));
                    quote!(#docs pub type #own = crate::errors::#name;)
                }
            };
            (quote!(#own), alias)
        }
    }
}
