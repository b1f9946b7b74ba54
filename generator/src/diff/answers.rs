//! What changed in what operations are answered with.

use super::change::Verdict::{self, Additive, Breaking, Documentation};
use super::operations::{Of, Pair};
use super::shapes::{Way, relation};
use crate::emit::surface;
use crate::model::{Answer, Content, Shape, Status};
use crate::plan::{Definition, Failure, Success, SuccessVariant};

pub(super) fn compare(pair: &mut Pair<'_>) {
    let (old, new) = (pair.old, pair.new);
    list(pair, &old.operation.success, &new.operation.success, "answer");
    list(pair, &old.operation.failures, &new.operation.failures, "error");
    headers(pair);
    success(pair);
    failure(pair);
}

/// The headers of answers that both sides describe. Their names have no case.
fn headers(pair: &mut Pair<'_>) {
    let (before, after) = (pair.old.operation, pair.new.operation);
    let described = |of: &crate::model::Operation, status: Status| {
        of.success.iter().chain(&of.failures).any(|answer| answer.status == status)
    };
    let missing = |all: &[(Status, String)], (of, name): &(Status, String)| {
        !all.iter().any(|(status, other)| status == of && other.eq_ignore_ascii_case(name))
    };
    for header in before.headers.iter().filter(|header| missing(&after.headers, header)) {
        let code = status(header.0);
        if described(after, header.0) {
            let what = format!("the header `{}` of the answer {code} is gone", header.1);
            let steps = ["responses", code.as_str(), "headers", header.1.as_str()];
            pair.gone("header-removed", Breaking, Documentation, what, &steps);
        }
    }
    for header in after.headers.iter().filter(|header| missing(&before.headers, header)) {
        let code = status(header.0);
        if described(before, header.0) {
            let what = format!("the answer {code} has a new header `{}`", header.1);
            let steps = ["responses", code.as_str(), "headers", header.1.as_str()];
            pair.say("header-added", Additive, Documentation, what, &steps);
        }
    }
}

pub(super) fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    }
}

fn shape(content: &Content) -> Option<&Shape> {
    match content {
        Content::Json(shape) | Content::Events(Some(shape)) | Content::Lines(shape) => Some(shape),
        _ => None,
    }
}

/// What the API says. What it means for the crate is found on the crate's own types.
fn list(pair: &mut Pair<'_>, before: &[Answer], after: &[Answer], word: &str) {
    let (old, new) = (pair.old.side, pair.new.side);
    let failing = word == "error";
    let shown = |answer: &Answer| match &answer.media {
        Some(media) => format!("{word} {} as `{media}`", status(answer.status)),
        None => format!("{word} {}", status(answer.status)),
    };
    // An answer whose media type changed is a changed answer where its status has but one.
    let same = |list: &[Answer], one: &Answer, other: &[Answer]| -> Option<usize> {
        let exact =
            list.iter().position(|candidate| candidate.status == one.status && candidate.media == one.media);
        let alone = |all: &[Answer]| all.iter().filter(|answer| answer.status == one.status).count() == 1;
        exact.or_else(|| {
            list.iter()
                .position(|candidate| candidate.status == one.status)
                .filter(|_| alone(list) && alone(other))
        })
    };
    for answer in before {
        let code = status(answer.status);
        let steps = ["responses", code.as_str()];
        match same(after, answer, before).and_then(|at| after.get(at)) {
            None => {
                // A server that no longer fails in some way breaks nobody.
                let api = if failing { Additive } else { Breaking };
                pair.gone(
                    if failing { "error-removed" } else { "answer-removed" },
                    api,
                    Documentation,
                    format!("the {} is gone", shown(answer)),
                    &steps,
                );
            }
            Some(now) => {
                let api = match (shape(&answer.content), shape(&now.content)) {
                    (Some(a), Some(b))
                        if std::mem::discriminant(&answer.content)
                            == std::mem::discriminant(&now.content) =>
                    {
                        relation(old, new, a, b).verdict(Way::RECEIVED)
                    }
                    _ if answer.content == now.content => None,
                    _ if answer.content == Content::Empty => Some(Additive),
                    _ => Some(Breaking),
                };
                if let Some(api) = api {
                    pair.say(
                        if failing { "error-type" } else { "answer-type" },
                        api,
                        Documentation,
                        format!("the {} holds something else", shown(now)),
                        &steps,
                    );
                } else if answer.media != now.media {
                    pair.say(
                        "answer-media",
                        Breaking,
                        Documentation,
                        format!("the {} was `{}`", shown(now), answer.media.as_deref().unwrap_or("empty")),
                        &steps,
                    );
                }
                if answer.docs != now.docs {
                    pair.say(
                        "answer-docs",
                        Documentation,
                        Documentation,
                        format!("the documentation of the {} changed", shown(now)),
                        &steps,
                    );
                }
            }
        }
    }
    for answer in after.iter().filter(|answer| same(before, answer, after).is_none()) {
        let code = status(answer.status);
        // Who matches on the wider one compiles as before, and does not meet this status there any more.
        let wider = before.iter().filter(|known| known.status.holds(answer.status)).map(|known| known.status);
        let until_now = wider.min().map(|wider| format!(", until now one of `{}`", status(wider)));
        pair.say(
            if failing { "error-added" } else { "answer-added" },
            Additive,
            Documentation,
            format!("there is a new {}{}", shown(answer), until_now.unwrap_or_default()),
            &["responses", &code],
        );
    }
}

fn success(pair: &mut Pair<'_>) {
    let (old, new) = (pair.old, pair.new);
    match (&old.plan.success, &new.plan.success) {
        (Success::Several(name, before), Success::Several(other, after)) => {
            if name != other && old.plan.ident == new.plan.ident {
                pair.say(
                    "answer-type",
                    Documentation,
                    Breaking,
                    format!("it now returns `{other}`, was `{name}`"),
                    &["responses"],
                );
            }
            variants(pair, other, before, after, false);
        }
        (before, after) => {
            let (was, now) =
                (surface::success(&old.side.plan, before), surface::success(&new.side.plan, after));
            if was != now {
                pair.say(
                    "answer-type",
                    Documentation,
                    Breaking,
                    format!("it now returns `{now}`, was `{was}`"),
                    &["responses"],
                );
            }
        }
    }
}

fn failures<'a>(of: Of<'a>) -> Option<(&'a str, &'a [SuccessVariant])> {
    let Failure::Named(own, definition) = &of.plan.failure else { return None };
    let (list, name) = match definition {
        Definition::Module(name) => (&of.group.failures, name),
        Definition::Shared(name) => (&of.side.plan.shared_failures, name),
    };
    let found = list.iter().find(|one| one.ident == *name)?;
    Some((own, &found.variants))
}

fn failure(pair: &mut Pair<'_>) {
    let (old, new) = (pair.old, pair.new);
    match (failures(old), failures(new)) {
        (None, None) => {}
        // By the rule that a new error breaks no caller: what had no error before was never matched on.
        (None, Some((name, _))) => pair.say(
            "error-type",
            Documentation,
            Additive,
            format!("it now fails as `{name}`"),
            &["responses"],
        ),
        (Some((name, _)), None) => pair.gone(
            "error-type",
            Documentation,
            Breaking,
            format!("`{name}` is gone: it names no errors any more"),
            &["responses"],
        ),
        (Some((_, before)), Some((name, after))) => variants(pair, name, before, after, true),
    }
}

fn variants(
    pair: &mut Pair<'_>,
    name: &str,
    before: &[SuccessVariant],
    after: &[SuccessVariant],
    failing: bool,
) {
    let (old, new) = (pair.old.side, pair.new.side);
    let code = if failing { "error-type" } else { "answer-type" };
    for variant in before {
        let at = status(variant.answer.status);
        let was = surface::content(&old.plan, &variant.answer.content, failing);
        match after.iter().find(|other| other.ident == variant.ident) {
            None => pair.gone(
                code,
                Documentation,
                Breaking,
                format!("`{name}::{}` is gone", variant.ident),
                &["responses", &at],
            ),
            Some(other) => {
                let now = surface::content(&new.plan, &other.answer.content, failing);
                if was != now {
                    pair.say(
                        code,
                        Documentation,
                        Breaking,
                        format!("`{name}::{}` holds `{now}`, was `{was}`", variant.ident),
                        &["responses", &at],
                    );
                }
            }
        }
    }
    for variant in after.iter().filter(|variant| !before.iter().any(|other| other.ident == variant.ident)) {
        let at = status(variant.answer.status);
        let verdict: Verdict = Additive;
        pair.say(
            code,
            Documentation,
            verdict,
            format!("there is a new `{name}::{}`", variant.ident),
            &["responses", &at],
        );
    }
}
