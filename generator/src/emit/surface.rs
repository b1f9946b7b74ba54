//! The Rust types of what callers name, as text: what `diff` compares.

use proc_macro2::TokenStream;

use super::{answer, body, object, operation, shape::Scope};
use crate::model::{BodyForm, Content, Field, Kind, Object, Shape, TypeId};
use crate::plan::words::ident;
use crate::plan::{Plan, Success};

/// How a value of an object is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Maker {
    /// Only received.
    None,
    /// `Default`.
    Default,
    /// `new`, with arguments of these names and types.
    New(Vec<(String, String)>),
}

fn text(tokens: &TokenStream) -> String {
    // Spaces between tokens are noise to a reader.
    let spaced = tokens.to_string();
    let mut out = String::with_capacity(spaced.len());
    for part in spaced.split(' ') {
        let glued = out.is_empty()
            || out.ends_with(['<', '(', '&', ':', '['])
            || part.starts_with(['<', '>', ')', ',', ':', ']', ';']);
        if !glued {
            out.push(' ');
        }
        out.push_str(part);
    }
    out.replace("rt::", "").replace("types::", "")
}

/// The type of an argument or setter.
pub(crate) fn argument(plan: &Plan, shape: &Shape) -> String {
    text(&operation::argument(plan, Scope::outside(plan), shape).0)
}

/// The type of a body's argument, where it has one media type.
pub(crate) fn body(plan: &Plan, form: Option<&BodyForm>) -> String {
    text(&body::body_argument(Scope::outside(plan), form, &ident("body")).0)
}

/// The type of a body in one of several media types.
pub(crate) fn form(plan: &Plan, form: &BodyForm) -> String {
    text(&body::form_type(Scope::outside(plan), form))
}

/// The types that a caller may give as a body without a word of its form, each with the form that it is sent as.
pub(crate) fn given_as_is(plan: &Plan, forms: &[BodyForm]) -> Vec<(String, usize)> {
    let types = |at: usize| {
        let types = forms.get(at).map(|form| body::given(Scope::outside(plan), form)).unwrap_or_default();
        types.into_iter().map(move |ty| (text(&ty).replace("'a ", ""), at))
    };
    plan.given_as_they_are(forms).into_iter().flat_map(types).collect()
}

/// The type of a shape in the type `holder`.
pub(crate) fn held(plan: &Plan, holder: TypeId, shape: &Shape) -> String {
    text(&Scope::holding(plan, holder).ty(shape))
}

/// The type of the value of an answer.
pub(crate) fn content(plan: &Plan, content: &Content, failing: bool) -> String {
    text(&answer::failure_marker(plan, content, failing))
}

/// What a call returns; the name of the type where it is one of several.
pub(crate) fn success(plan: &Plan, success: &Success) -> String {
    match success {
        Success::Empty => "()".to_owned(),
        Success::One(one) => content(plan, one, false),
        Success::Maybe(one) => format!("Option<{}>", content(plan, one, false)),
        Success::Several(name, _) => name.clone(),
    }
}

/// Whether a value always has a field.
pub(crate) fn required(plan: &Plan, holder: TypeId, field: &Field) -> bool {
    object::required(plan.of(holder), field)
}

/// Whether whoever makes a value has to give the field.
pub(crate) fn given(plan: &Plan, holder: TypeId, field: &Field) -> bool {
    object::given(plan.of(holder), field)
}

/// The type of a field.
pub(crate) fn field(plan: &Plan, holder: TypeId, field: &Field) -> String {
    text(&Scope::holding(plan, holder).field(field, required(plan, holder, field)))
}

/// The type of the fields that are not listed.
pub(crate) fn extra(plan: &Plan, holder: TypeId, object: &Object) -> Option<String> {
    let scope = Scope { holder: None, ..Scope::holding(plan, holder) };
    object.extra.as_ref().map(|shape| format!("Extra<{}>", text(&scope.ty(shape))))
}

/// How an object is made.
pub(crate) fn maker(plan: &Plan, holder: TypeId) -> Maker {
    let Kind::Object(object) = &plan.service.types[holder.index()].kind else { return Maker::None };
    if !plan.of(holder).made {
        return Maker::None;
    }
    let needed = object
        .fields
        .iter()
        .zip(&plan.of(holder).members)
        .filter(|(one, _)| given(plan, holder, one) && !one.is_fixed());
    let arguments: Vec<(String, String)> = needed
        .map(|(one, name)| {
            (
                name.clone(),
                if one.shape == Shape::Text {
                    "impl Into<String>".to_owned()
                } else {
                    text(&Scope::holding(plan, holder).field(one, true))
                },
            )
        })
        .collect();
    if arguments.is_empty() { Maker::Default } else { Maker::New(arguments) }
}
