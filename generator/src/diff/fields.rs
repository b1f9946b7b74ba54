//! What changed in the fields of a type.

use super::change::Verdict::{Additive, Breaking, Documentation};
use super::members::{Members, taken};
use super::shapes::{Way, limits, relation, value};
use super::types::Pair;
use crate::emit::surface::{self, Maker};
use crate::model::{Field, Kind, Object, Shape};
use crate::plan::Plan;

pub(super) fn compare(pair: &mut Pair<'_>) {
    let Some((before, after)) = pair.types() else { return };
    let (Kind::Object(before), Kind::Object(after)) = (&before.kind, &after.kind) else { return };
    let (first, second) = pair.plans();
    let partner = members(before, &first.members).partners(&members(after, &second.members));
    for ((at, field), partner) in before.fields.iter().enumerate().zip(&partner) {
        let Some((nth, other)) = partner.and_then(|nth| Some((nth, after.fields.get(nth)?))) else {
            pair.gone(
                "field-removed",
                Breaking,
                Breaking,
                format!("the field `{}` is gone", field.wire),
                &["properties", &field.wire],
            );
            continue;
        };
        let names = (
            first.members.get(at).cloned().unwrap_or_default(),
            second.members.get(nth).cloned().unwrap_or_default(),
        );
        if names.0 != names.1 {
            pair.say(
                "field-renamed",
                Documentation,
                Breaking,
                format!("the field `{}` is now `{}`, was `{}`", field.wire, names.1, names.0),
                &["properties", &field.wire],
            );
        }
        if field.wire != other.wire {
            pair.say(
                "field-name",
                Breaking,
                Documentation,
                format!("`{}` is now spelled `{}`", field.wire, other.wire),
                &["properties", &other.wire],
            );
        }
        one(pair, field, other);
    }
    let known = taken(&partner);
    for (_, field) in after.fields.iter().enumerate().filter(|(nth, _)| !known.contains(nth)) {
        added(pair, field);
    }
    extra(pair, before, after);
    made(pair);
}

fn members<'a>(object: &'a Object, names: &'a [String]) -> Members<'a> {
    Members { wires: object.fields.iter().map(|field| field.wire.as_str()).collect(), names }
}

fn added(pair: &mut Pair<'_>, field: &Field) {
    let wire = field.wire.as_str();
    let steps = ["properties", wire];
    let always = surface::given(&pair.new.plan, pair.after, field);
    let sent = pair.plans().1.sent;
    if always && sent && !field.is_fixed() {
        pair.say(
            "field-added",
            Breaking,
            Breaking,
            format!("there is a new required field `{wire}`: an argument more of `new`"),
            &steps,
        );
    } else {
        // What is only received is non_exhaustive; what is sent is made by `new` or `Default` and `..`.
        let word = if always { "required" } else { "optional" };
        let api = if always && sent { Breaking } else { Additive };
        pair.say("field-added", api, Additive, format!("there is a new {word} field `{wire}`"), &steps);
    }
}

fn one(pair: &mut Pair<'_>, before: &Field, after: &Field) {
    let wire = after.wire.as_str();
    let steps = ["properties", wire];
    let was = surface::field(&pair.old.plan, pair.before, before);
    let now = surface::field(&pair.new.plan, pair.after, after);
    let required = (
        surface::required(&pair.old.plan, pair.before, before),
        surface::required(&pair.new.plan, pair.after, after),
    );
    let rust = if was == now { Documentation } else { Breaking };
    let plans = pair.plans();
    // A file has a name and a media type of its own beside it; inside JSON its bytes are a text like any other.
    let files = (is_file(&pair.old.plan, &before.shape), is_file(&pair.new.plan, &after.shape));
    let parts = (plans.0.multipart || plans.1.multipart) && files.0 != files.1;
    let shape = if parts {
        Some(Breaking)
    } else {
        relation(pair.old, pair.new, &before.shape, &after.shape).verdict(pair.way)
    };
    let presence = match required {
        (true, false) if !pair.way.received => Some(Additive),
        (false, true) if !pair.way.sent => Some(Additive),
        (old, new) => (old != new).then_some(Breaking),
    };
    let api = shape.max(presence);
    match (rust, api) {
        (Breaking, api) => {
            let more = match required {
                (true, false) => "; it is now optional",
                (false, true) => "; it is now required",
                _ => "",
            };
            pair.say(
                "field-type",
                api.unwrap_or_default(),
                rust,
                format!("`{wire}` is now `{now}`, was `{was}`{more}"),
                &steps,
            );
        }
        (_, Some(api)) => pair.say(
            "field-type",
            api,
            rust,
            format!("`{wire}` has other values, or is there at other times"),
            &steps,
        ),
        (_, None) => {}
    }
    if before.constant != after.constant {
        let show = |constant: &Option<String>| {
            constant.as_ref().map_or_else(|| "any value".to_owned(), |only| format!("`{only}`"))
        };
        let api = match (&before.constant, &after.constant) {
            (None, Some(_)) if pair.way == Way::RECEIVED => Additive,
            (Some(_), None) if pair.way == Way::SENT => Additive,
            _ => Breaking,
        };
        pair.say(
            "field-constant",
            api,
            Documentation,
            format!("`{wire}` is {}, was {}", show(&after.constant), show(&before.constant)),
            &steps,
        );
    }
    let direction = |field: &Field| (field.read_only, field.write_only);
    if direction(before) != direction(after) {
        let less = (after.read_only && !before.read_only && pair.way.sent)
            || (after.write_only && !before.write_only && pair.way.received);
        let word = match direction(after) {
            (true, _) => "only received",
            (_, true) => "only sent",
            _ => "sent and received",
        };
        pair.say(
            "field-direction",
            if less { Breaking } else { Additive },
            Documentation,
            format!("`{wire}` is now {word}"),
            &steps,
        );
    }
    if let Some((api, what)) = limits(&before.docs.facts, &after.docs.facts, pair.way) {
        pair.say("field-limits", api, Documentation, format!("`{wire}`: {what}"), &steps);
    }
    let said = |field: &Field| (field.docs.title.clone(), field.docs.text.clone(), field.docs.deprecated);
    if said(before) != said(after) {
        pair.say(
            "field-docs",
            Documentation,
            Documentation,
            format!("the documentation of `{wire}` changed"),
            &steps,
        );
    }
}

fn is_file(plan: &Plan, shape: &Shape) -> bool {
    match value(plan, shape) {
        Shape::Binary => true,
        Shape::List(inner) => is_file(plan, inner),
        _ => false,
    }
}

/// The fields that are not listed.
fn extra(pair: &mut Pair<'_>, before: &Object, after: &Object) {
    let was = surface::extra(&pair.old.plan, pair.before, before);
    let now = surface::extra(&pair.new.plan, pair.after, after);
    let steps = ["additionalProperties"];
    match (was, now) {
        (None, Some(now)) => pair.say(
            "extra-added",
            Additive,
            Additive,
            format!("it takes other fields: `extra: {now}`"),
            &steps,
        ),
        (Some(_), None) => pair.gone(
            "extra-removed",
            Breaking,
            Breaking,
            "it takes no other fields any more: `extra` is gone".to_owned(),
            &steps,
        ),
        (Some(was), Some(now)) if was != now => {
            pair.say(
                "extra-type",
                Breaking,
                Breaking,
                format!("its other fields are `{now}`, were `{was}`"),
                &steps,
            );
        }
        _ => {}
    }
    // What may come beside the fields that are listed is ignored; what is sent was never more than those.
    if pair.way.sent && before.closed != after.closed && before.extra.is_none() && after.extra.is_none() {
        let (api, what) = if after.closed {
            (Breaking, "it takes no fields any more that are not listed")
        } else {
            (Additive, "it takes fields that are not listed")
        };
        pair.say("extra-closed", api, Documentation, what.to_owned(), &steps);
    }
    let name = |of: &crate::plan::TypePlan, object: &Object| {
        object.extra.as_ref().and_then(|_| of.members.get(object.fields.len()).cloned())
    };
    let (first, second) = pair.plans();
    if let (Some(was), Some(now)) = (name(first, before), name(second, after))
        && was != now
    {
        pair.say(
            "field-renamed",
            Documentation,
            Breaking,
            format!("the other fields are now `{now}`, were `{was}`"),
            &steps,
        );
    }
}

/// Whether values are still made the same way, where no field above says that they are not.
fn made(pair: &mut Pair<'_>) {
    let was = surface::maker(&pair.old.plan, pair.before);
    let now = surface::maker(&pair.new.plan, pair.after);
    let told = pair.found.iter().any(|finding| finding.rust == Breaking);
    let show = |maker: &Maker| match maker {
        Maker::None => "no way".to_owned(),
        Maker::Default => "`Default`".to_owned(),
        Maker::New(arguments) => format!(
            "`new({})`",
            arguments.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ")
        ),
    };
    if was == now {
        return;
    }
    match (&was, &now) {
        (Maker::None, _) => pair.say(
            "type-sent",
            Documentation,
            Additive,
            format!("it is now sent too: it is made by {}", show(&now)),
            &[],
        ),
        (_, Maker::None) => pair.say(
            "type-received",
            Documentation,
            Breaking,
            format!("it is now only received: it is no longer made by {}", show(&was)),
            &[],
        ),
        // Arguments that changed places may well compile, and set one for the other.
        _ if told && in_order(&was, &now) => {}
        _ => pair.say(
            "type-made",
            Documentation,
            Breaking,
            format!("it is now made by {}, was {}", show(&now), show(&was)),
            &["required"],
        ),
    }
}

/// Whether the arguments that both makers have come in the same order.
fn in_order(was: &Maker, now: &Maker) -> bool {
    let (Maker::New(before), Maker::New(after)) = (was, now) else { return true };
    let place = |name: &String| after.iter().position(|(other, _)| other == name);
    let places: Vec<usize> = before.iter().filter_map(|(name, _)| place(name)).collect();
    places.is_sorted()
}
