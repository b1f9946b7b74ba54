//! One operation: the type that stands for it, the method that begins it, its setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::answer::{accept, asks, failure, success_items, success_type};
use super::body::{body_argument, body_choice};
use super::print::{Code, Source, Text, Texts, code};
use super::shape::Scope;
use super::{docs, said};
use crate::catalog;
use crate::model::{Body, BodyKind, Content, FieldEncoding, In, Int, Kind, Operation, Param, Shape, Style};
use crate::plan::words::ident;
use crate::plan::{GroupPlan, OperationPlan, Plan, Success};

/// Writes what an operation becomes: the method of its group to `methods`, everything beside it to `to`.
pub(super) fn operation(
    plan: &Plan,
    group: &GroupPlan,
    of: &OperationPlan,
    entry: &catalog::Service,
    methods: &mut Source,
    to: &mut Source,
) {
    let operation = &plan.service.operations[of.index];
    let marker = &of.ident;
    let body = BodyArgument::of(plan, operation, of);
    method(plan, operation, of, body.as_ref(), methods);
    docs::write_own(&format!("`{} {}`", operation.method, operation.path.replace('`', "'")), to);
    let success = success_type(plan, &of.success, operation);
    let (failure, alias) = failure(plan, group, of);
    code!(to, pub enum #marker {} impl rt::Operation for #marker {
        const SPEC: rt::Spec = #{ spec(plan, operation, of, entry, to); };
        type Success = #success;
        type Failure = #failure;
    });
    let optional = operation.params.iter().any(|param| !param.required);
    if optional || body.as_ref().is_some_and(|body| !body.required) {
        code!(to, impl Call<#marker> { #{ setters(plan, operation, of, body.as_ref(), to); } });
    }
    if let (Some(body), Some(planned)) = (&operation.body, &of.body)
        && let Some((name, variants)) = &planned.choice
    {
        let scope = Scope::outside(plan);
        to.add(body_choice(plan, scope, &body.forms, &ident(name), variants, &ident(marker)));
    }
    to.add(success_items(plan, &of.success));
    to.add(alias);
}

/// How a body is given.
struct BodyArgument<'p> {
    name: &'p String,
    required: bool,
    /// Whether it has one of several forms.
    chosen: bool,
    /// The type of the argument.
    ty: TokenStream,
    /// What takes it, behind a call; without it, it takes the call.
    finish: Option<TokenStream>,
}

impl<'p> BodyArgument<'p> {
    fn of(plan: &Plan, operation: &Operation, of: &'p OperationPlan) -> Option<Self> {
        let (body, planned) = (operation.body.as_ref()?, of.body.as_ref()?);
        let name = &planned.name;
        let (ty, finish) = match &planned.choice {
            None => body_argument(Scope::outside(plan), body.forms.first(), &ident(name)),
            Some((choice, _)) => {
                let choice = ident(choice);
                (quote!(impl Into<#choice<'a>>), None)
            }
        };
        Some(Self { name, required: body.required, chosen: planned.choice.is_some(), ty, finish })
    }

    /// `impl Into<…<'_>>` is not stable.
    fn lifetime(&self, to: &mut Source) {
        if self.chosen {
            code!(to, <'a>);
        }
    }

    /// Writes a call that sends it.
    fn put(&self, to: &mut Source, call: impl FnOnce(&mut Source)) {
        let name = self.name;
        match &self.finish {
            Some(finish) => {
                call(to);
                to.add(finish.clone());
            }
            None => code!(to, #name.into().put(#{ call(to); })),
        }
    }
}

/// The method of its group.
fn method(
    plan: &Plan,
    operation: &Operation,
    of: &OperationPlan,
    body: Option<&BodyArgument<'_>>,
    to: &mut Source,
) {
    let (method, marker) = (&of.method, &of.ident);
    let scope = Scope::outside(plan);
    let body = body.filter(|body| body.required);
    let params = operation.params.iter().zip(&of.params).enumerate();
    let params = params.filter(|(_, (param, _))| param.required).map(|(index, (param, name))| {
        let (ty, refers) = argument(plan, scope, &param.shape);
        (name, ty, Given { index, name, refers })
    });
    let (mut arguments, mut given) = (Vec::new(), Vec::new());
    for (name, ty, one) in params {
        arguments.push((name, ty));
        given.push(one);
    }
    arguments.extend(body.map(|body| (body.name, body.ty.clone())));
    docs::write_lines(&said::method(plan, of), to);
    if operation.docs.deprecated {
        code!(to, #[deprecated = "the API no longer wants this to be used"]);
    }
    if arguments.len() > 6 {
        code!(to, #[expect(clippy::too_many_arguments, reason = "the API requires them all")]);
    }
    code!(to, #[inline] pub fn #method #{ body.into_iter().for_each(|body| body.lifetime(to)); } (&self, #{
        to.list(arguments, |(name, ty), to| code!(to, #name: #ty));
    }) -> Call<#marker> {
        #{
            match body {
                Some(body) => code!(to, Call(#{
                    body.put(to, |to| {
                        code!(to, rt::Pending::new(&self.0.0));
                        for one in given {
                            code!(to, .arg(#one));
                        }
                    });
                })),
                // The compiler keeps each word of a body to the end, hence the short way where it is often taken.
                None => {
                    code!(to, Call::__new(self.0));
                    for one in given {
                        code!(to, .__arg(#one));
                    }
                }
            }
        }
    });
}

/// How a call is given an argument.
struct Given<'p> {
    index: usize,
    name: &'p String,
    /// The argument is a reference.
    refers: bool,
}

impl Code for Given<'_> {
    fn write(self, to: &mut Source) {
        let Self { index, name, refers } = self;
        to.one(&index.to_string());
        code!(to, , #{
            if !refers {
                code!(to, &);
            }
        } #name);
    }
}

/// The methods for what need not be given.
fn setters(
    plan: &Plan,
    operation: &Operation,
    of: &OperationPlan,
    body: Option<&BodyArgument<'_>>,
    to: &mut Source,
) {
    let params = operation.params.iter().zip(&of.params).enumerate();
    for (index, (param, name)) in params.filter(|(_, (param, _))| !param.required) {
        let fallback = format!("Sets `{}`.", param.wire.replace('`', "'"));
        docs::write(&param.docs, &fallback, to);
        let (ty, refers) = argument(plan, Scope::outside(plan), &param.shape);
        let given = Given { index, name, refers };
        code!(to, #[inline] pub fn #name(self, #name: #ty) -> Self {
            self.__arg(#given)
        });
    }
    let Some(body) = body.filter(|body| !body.required) else { return };
    if let Some(body) = &operation.body {
        docs::write(&body.docs, "Sets the body.", to);
    }
    let (name, ty) = (body.name, body.ty.clone());
    code!(to, #[inline] pub fn #name #{ body.lifetime(to); } (self, #name: #ty) -> Self {
        Call(#{ body.put(to, |to| code!(to, self.0)); })
    });
}

/// The type of an argument, and whether it is a reference; if not, the method borrows it on.
pub(super) fn argument(plan: &Plan, scope: Scope<'_>, shape: &Shape) -> (TokenStream, bool) {
    let shape = shape.split_null().0;
    match shape {
        Shape::Text | Shape::Binary => (quote!(&str), true),
        Shape::Bool
        | Shape::Float
        | Shape::Double
        | Shape::Int(Int::I32 | Int::I64 | Int::U32 | Int::U64) => (scope.ty(shape), false),
        Shape::List(inner) => {
            let inner = scope.ty(inner);
            (quote!(&[#inner]), true)
        }
        Shape::Named(id) => match &plan.service.types[plan.of(*id).defined_by.index()].kind {
            Kind::Choice(_) | Kind::Numbers(_) => (scope.ty(shape), false),
            Kind::Alias(inner) if !plan.of(*id).wrapper && plain(inner) => argument(plan, scope, inner),
            _ => {
                let ty = scope.ty(shape);
                (quote!(&#ty), true)
            }
        },
        other => {
            let ty = scope.ty(other);
            (quote!(&#ty), true)
        }
    }
}

fn plain(shape: &Shape) -> bool {
    matches!(
        shape.split_null().0,
        Shape::Text | Shape::Binary | Shape::Bool | Shape::Int(_) | Shape::Float | Shape::Double
    )
}

fn spec(plan: &Plan, operation: &Operation, of: &OperationPlan, entry: &catalog::Service, to: &mut Source) {
    let (id, method, path) = (Text(&operation.id), Text(&operation.method), Text(&operation.template));
    code!(to, rt::Spec::new(#id, #method, #path));
    if !operation.params.is_empty() {
        code!(to, .params(&[#{ to.list(&operation.params, param); }]));
    }
    if plan.security.as_ref() == Some(&operation.security) {
        code!(to, .security(Client::SECURITY));
    } else if !operation.security.is_empty() {
        let combinations = super::client::combinations(operation.security.iter().map(Vec::as_slice));
        code!(to, .security(#combinations));
    }
    let accept = accept(operation);
    if accept != "application/json" {
        let accept = Text(&accept);
        code!(to, .accept(#accept));
    }
    if let Some(asks) = asks(operation) {
        let asks = Text(asks);
        code!(to, .asks(#asks));
    }
    if !operation.alternatives.is_empty() {
        let alternatives = Texts(&operation.alternatives);
        code!(to, .alternatives(&[#alternatives]));
    }
    if let Some(body) = &operation.body {
        of_body(operation, body, to);
    }
    if let Some(is) = idempotent(operation, entry) {
        code!(to, .idempotent(#is));
    }
    if let Some(server) = super::client::server(operation, plan, entry) {
        let server = Text(&server);
        code!(to, .server(#server));
    }
    if !operation.literal_query.is_empty() {
        let query = Text(&operation.literal_query);
        code!(to, .literal_query(#query));
    }
    if matches!(of.success, Success::One(Content::Events(_) | Content::Lines(_) | Content::Raw)) {
        code!(to, .stream());
    }
    let redirects = operation.redirects();
    if !redirects.is_empty() {
        code!(to, .redirects(&[#{ to.list(redirects, |status, to| to.one(&status.to_string())); }]));
    }
    if let Some(paging) = super::paging::of_operation(of, entry) {
        code!(to, .pagination(&#paging));
    }
}

/// What a spec says of the body.
fn of_body(operation: &Operation, body: &Body, to: &mut Source) {
    if let Some(form) = body.forms.first() {
        let media = Text(&form.media);
        code!(to, .body(#media));
    }
    if body.forms.len() > 1 && operation.params.iter().any(|param| param.is_header("content-type")) {
        code!(to, .forms(&[#{
            to.list(&body.forms, |form, to| {
                let names = Texts(form.names());
                code!(to, &[#names]);
            });
        }]));
    }
    // Two forms may write a field the same way.
    let mut said = std::collections::HashSet::new();
    let mut differ =
        body.forms.iter().filter(|form| matches!(form.kind, BodyKind::Form | BodyKind::Multipart));
    let first = differ.next().map(|form| &form.encoding);
    let several = differ.any(|form| first != Some(&form.encoding));
    let encodings = body
        .forms
        .iter()
        .flat_map(|form| form.encoding.iter().map(move |field| (several.then_some(&form.media), field)));
    if encodings.clone().next().is_some() {
        code!(to, .encoding(&[#{
            for (within, field) in encodings {
                let begin = to.len();
                if !said.is_empty() {
                    code!(to, ,);
                }
                let row = to.len();
                encoding(within, field, to);
                if !said.insert(to.plain(row..to.len())) {
                    to.cut(begin);
                }
            }
        }]));
    }
}

/// Whether it may be sent twice, where the catalog says so; else the runtime knows by the method.
pub(super) fn idempotent(operation: &Operation, entry: &catalog::Service) -> Option<bool> {
    let stated = entry.retry.idempotent.iter().find(|(name, _)| *name == operation.id);
    stated.map(|(_, is)| *is)
}

fn param(param: &Param, to: &mut Source) {
    let name = Text(&param.wire);
    let deep = param.style == Style::DeepObject && param.explode && param.content.is_none();
    let (place, style, explode) = match param.place_in {
        In::Query if deep => ("deep_object", Style::DeepObject, true),
        In::Path => ("path", Style::Simple, false),
        In::Query => ("query", Style::Form, true),
        In::QueryString => ("querystring", Style::Form, true),
        In::Header => ("header", Style::Simple, false),
        In::Cookie => ("cookie", Style::Form, true),
    };
    code!(to, rt::#place(#name));
    let mut explode_now = explode;
    if param.style != style && param.content.is_none() {
        explode_now = matches!(param.style, Style::Form | Style::Cookie);
        code!(to, .style(#{ style_name(param.style, to); }));
    }
    if param.explode != explode_now && param.content.is_none() {
        let explode = param.explode;
        code!(to, .explode(#explode));
    }
    if param.allow_reserved {
        code!(to, .reserved());
    }
    if let Some(content) = &param.content {
        let content = Text(content);
        code!(to, .content(#content));
    }
    if !param.encoding.is_empty() {
        code!(to, .encoding(&[#{ to.list(&param.encoding, |field, to| encoding(None, field, to)); }]));
    }
}

fn style_name(style: Style, to: &mut Source) {
    let name = format!("{style:?}");
    let name = name.as_str();
    code!(to, rt::Style::#name);
}

fn encoding(within: Option<&String>, encoding: &FieldEncoding, to: &mut Source) {
    let field = Text(&encoding.field);
    code!(to, (#field, rt::Encoding { #{
        if let Some(media) = &encoding.content_type {
            let media = Text(media);
            code!(to, content_type: Some(#media),);
        }
        if let Some(style) = encoding.style {
            code!(to, style: Some(#{ style_name(style, to); }),);
        }
        if let Some(explode) = encoding.explode {
            code!(to, explode: Some(#explode),);
        }
        if encoding.allow_reserved {
            code!(to, reserved: true,);
        }
        if !encoding.headers.is_empty() {
            code!(to, headers: &[#{
                to.list(&encoding.headers, |(name, value), to| {
                    let (name, value) = (Text(name), Text(value));
                    code!(to, (#name, #value));
                });
            }],);
        }
        if let Some(media) = within {
            let media = Text(media);
            code!(to, within: Some(#media),);
        }
    } ..rt::Encoding::DEFAULT }));
}
