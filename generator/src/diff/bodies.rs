//! What changed in what operations send.

use super::change::Verdict::{Additive, Breaking, Documentation};
use super::operations::{Of, Pair};
use super::shapes::{Way, relation};
use crate::emit::surface;
use crate::model::{Body, BodyForm, BodyKind};

pub(super) fn compare(pair: &mut Pair<'_>) {
    let (old, new) = (pair.old, pair.new);
    let (before, after) = match (&old.operation.body, &new.operation.body) {
        (None, None) => return,
        (Some(_), None) => {
            return pair.gone(
                "body-removed",
                Breaking,
                Breaking,
                "it no longer takes a body".to_owned(),
                &["requestBody"],
            );
        }
        (None, Some(body)) => {
            return if body.required {
                pair.say(
                    "body-added",
                    Breaking,
                    Breaking,
                    "it now wants a body: an argument more".to_owned(),
                    &["requestBody"],
                );
            } else {
                pair.say(
                    "body-added",
                    Additive,
                    Additive,
                    "it now takes a body, which is optional".to_owned(),
                    &["requestBody"],
                );
            };
        }
        (Some(before), Some(after)) => (before, after),
    };
    required(pair, before, after);
    for media in names(before).filter(|media| !names(after).any(|other| other == *media)) {
        pair.gone(
            "media-removed",
            Breaking,
            Documentation,
            format!("the body can no longer be sent as `{media}`"),
            &["requestBody", "content", media],
        );
    }
    for media in names(after).filter(|media| !names(before).any(|other| other == *media)) {
        pair.say(
            "media-added",
            Additive,
            Documentation,
            format!("the body can now be sent as `{media}`"),
            &["requestBody", "content", media],
        );
    }
    for form in &before.forms {
        let Some(now) = same_media(&after.forms, form) else { continue };
        let steps = ["requestBody", "content", now.media.as_str(), "schema"];
        let api = relation(old.side, new.side, &form.shape, &now.shape).verdict(Way::SENT);
        // Bytes that are now text, or the other way round, are sent as something else.
        if let Some(api) = if form.kind == now.kind { api } else { Some(Breaking) } {
            pair.say(
                "body-type",
                api,
                Documentation,
                format!("the body as `{}` is of another type", now.media),
                &steps,
            );
        }
        let encoding = |form: &BodyForm| format!("{:?}", form.encoding);
        if encoding(form) != encoding(now) {
            pair.say(
                "body-encoding",
                Breaking,
                Documentation,
                format!("fields of the body as `{}` are written another way", now.media),
                &steps,
            );
        }
    }
    types(pair, before, after);
    given(pair, before, after);
    if before.docs != after.docs {
        pair.say(
            "body-docs",
            Documentation,
            Documentation,
            "the documentation of the body changed".to_owned(),
            &["requestBody", "description"],
        );
    }
}

/// Every media type that the body may have.
fn names(body: &Body) -> impl Iterator<Item = &String> {
    body.forms.iter().flat_map(BodyForm::names)
}

fn same_media<'b>(forms: &'b [BodyForm], form: &BodyForm) -> Option<&'b BodyForm> {
    forms.iter().find(|other| other.media == form.media)
}

fn required(pair: &mut Pair<'_>, before: &Body, after: &Body) {
    let names = [pair.old, pair.new]
        .map(|of| of.plan.body.as_ref().map(|body| body.name.clone()).unwrap_or_default());
    let [first, second] = &names;
    match (before.required, after.required) {
        (false, true) => pair.say(
            "body-required",
            Breaking,
            Breaking,
            format!("the body is now required: an argument, was `.{first}(…)`"),
            &["requestBody", "required"],
        ),
        (true, false) => pair.say(
            "body-optional",
            Additive,
            Breaking,
            format!("the body is now optional: `.{second}(…)`, was an argument"),
            &["requestBody", "required"],
        ),
        (false, false) if first != second => {
            pair.say(
                "body-renamed",
                Documentation,
                Breaking,
                format!("the body is now `.{second}(…)`, was `.{first}(…)`"),
                &["requestBody"],
            );
        }
        _ => {}
    }
}

/// The types that a caller names.
fn types(pair: &mut Pair<'_>, before: &Body, after: &Body) {
    let (old, new) = (pair.old, pair.new);
    let (Some(first), Some(second)) = (&old.plan.body, &new.plan.body) else { return };
    match (&first.choice, &second.choice) {
        (Some((name, variants)), Some((other, others))) => {
            if name != other && old.plan.ident == new.plan.ident {
                pair.say(
                    "body-type",
                    Documentation,
                    Breaking,
                    format!("the body's type is now `{other}`, was `{name}`"),
                    &["requestBody"],
                );
            }
            for (variant, form) in variants.iter().zip(&before.forms) {
                let was = surface::form(&old.side.plan, form);
                match others.iter().zip(&after.forms).find(|(other, _)| *other == variant) {
                    None => pair.gone(
                        "body-type",
                        Documentation,
                        Breaking,
                        format!("`{name}::{variant}` is gone"),
                        &["requestBody", "content", &form.media],
                    ),
                    Some((_, form)) => {
                        let now = surface::form(&new.side.plan, form);
                        if was != now {
                            pair.say(
                                "body-type",
                                Documentation,
                                Breaking,
                                format!("`{name}::{variant}` holds `{now}`, was `{was}`"),
                                &["requestBody", "content", &form.media],
                            );
                        }
                    }
                }
            }
            for variant in others.iter().filter(|variant| !variants.contains(variant)) {
                pair.say(
                    "body-type",
                    Documentation,
                    Additive,
                    format!("there is a new `{other}::{variant}`"),
                    &["requestBody", "content"],
                );
            }
        }
        (one, other) => {
            let shown = |choice: &Option<(String, Vec<String>)>, of: &Of<'_>, body: &Body| match choice {
                Some((name, _)) => name.clone(),
                None => surface::body(&of.side.plan, body.forms.first()),
            };
            let (was, now) = (shown(one, &old, before), shown(other, &new, after));
            if was != now {
                // Of an argument that may be several types the compiler learns none: a value that `Default` or
                // `Deserialize` makes, and one behind a box, are given no longer.
                let why = if still_given(&old, &new, before, after) {
                    ": a value whose type is written out is still taken"
                } else {
                    ""
                };
                pair.say(
                    "body-type",
                    Documentation,
                    Breaking,
                    format!("the body is now given as `{now}`, was `{was}`{why}"),
                    &["requestBody", "content"],
                );
            }
        }
    }
}

/// What may be given as it is, without the name of a form.
fn given(pair: &mut Pair<'_>, before: &Body, after: &Body) {
    let (old, new) = (pair.old, pair.new);
    let (Some(first), Some(second)) = (&old.plan.body, &new.plan.body) else { return };
    let now = surface::given_as_is(&new.side.plan, &after.forms);
    for (ty, at) in surface::given_as_is(&old.side.plan, &before.forms) {
        let Some(form) = before.forms.get(at) else { continue };
        // Of a media type that is gone that has been said.
        let Some(same) = same_media(&after.forms, form) else { continue };
        match now.iter().find(|(other, _)| *other == ty).and_then(|(_, at)| after.forms.get(*at)) {
            Some(form) if !std::ptr::eq(form, same) => pair.say(
                "body-default",
                Breaking,
                Documentation,
                format!("`{ty}` given as the body now goes out as `{}`, was `{}`", form.media, same.media),
                &["requestBody", "content", form.media.as_str()],
            ),
            None if first.choice.is_some() && second.choice.is_some() => pair.say(
                "body-given",
                Documentation,
                Breaking,
                format!("`{ty}` can be given as the body by the name of its form only"),
                &["requestBody", "content"],
            ),
            _ => {}
        }
    }
}

/// Whether what was given as the one form may be given for the first of several.
fn still_given(old: &Of<'_>, new: &Of<'_>, before: &Body, after: &Body) -> bool {
    let (Some(one), Some(first)) = (before.forms.first(), after.forms.first()) else { return false };
    let borrowed = |form: &BodyForm| !matches!(form.kind, BodyKind::Text | BodyKind::Bytes);
    before.forms.len() == 1
        && one.kind == first.kind
        && borrowed(one)
        && surface::body(&old.side.plan, Some(one)) == surface::body(&new.side.plan, Some(first))
}
