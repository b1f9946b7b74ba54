//! What changed in the parameters of operations.

use super::change::Verdict::{Additive, Breaking, Documentation};
use super::operations::{Of, Pair};
use super::shapes::{Way, limits, named, relation, value};
use crate::emit::surface;
use crate::model::{FieldEncoding, In, Kind, Param, Scalar, Shape, Style};
use crate::plan::Plan;

/// The parameters of one side, with their names in Rust.
#[derive(Clone, Copy)]
struct Named<'a> {
    params: &'a [Param],
    names: &'a [String],
}

impl<'a> Named<'a> {
    fn of(of: Of<'a>) -> Self {
        Named { params: &of.operation.params, names: &of.plan.params }
    }

    fn name(self, at: usize) -> &'a str {
        self.names.get(at).map_or("", String::as_str)
    }

    /// How many parameters of the path come before one.
    fn in_path_before(self, at: usize) -> usize {
        self.params.iter().take(at).filter(|param| param.place_in == In::Path).count()
    }
}

/// Whether two names are the same on the wire; those of headers have no case.
fn same_wire(one: &Param, other: &Param) -> bool {
    one.wire == other.wire
        || one.place_in == In::Header
            && other.place_in == In::Header
            && one.wire.eq_ignore_ascii_case(&other.wire)
}

/// Pairs the parameters: by name and place, then by name, then by the name in Rust, then those of the path by position.
fn pairs(before: Named<'_>, after: Named<'_>) -> Vec<Option<usize>> {
    let mut partner: Vec<Option<usize>> = vec![None; before.params.len()];
    let mut taken = vec![false; after.params.len()];
    for pass in 0..4 {
        for (at, param) in before.params.iter().enumerate() {
            if partner.get(at).is_some_and(Option::is_some) {
                continue;
            }
            let fits = |(nth, other): &(usize, &Param)| {
                let place = other.place_in == param.place_in;
                !taken.get(*nth).copied().unwrap_or(true)
                    && match pass {
                        0 => place && same_wire(other, param),
                        1 => other.wire == param.wire,
                        2 => place && before.name(at) == after.name(*nth),
                        _ => {
                            place
                                && param.place_in == In::Path
                                && before.in_path_before(at) == after.in_path_before(*nth)
                        }
                    }
            };
            if let Some((nth, _)) = after.params.iter().enumerate().find(fits)
                && let (Some(slot), Some(mark)) = (partner.get_mut(at), taken.get_mut(nth))
            {
                (*slot, *mark) = (Some(nth), true);
            }
        }
    }
    partner
}

pub(super) fn compare(pair: &mut Pair<'_>) {
    let (old, new) = (pair.old, pair.new);
    let (first, second) = (Named::of(old), Named::of(new));
    let partner = pairs(first, second);
    for (at, before) in old.operation.params.iter().enumerate() {
        let Some(nth) = partner.get(at).copied().flatten() else {
            let way = if before.required { "parameter" } else { "optional parameter" };
            pair.gone(
                "parameter-removed",
                Breaking,
                Breaking,
                format!("the {way} `{}` is gone", before.wire),
                &["parameters", &before.wire],
            );
            continue;
        };
        if let Some(after) = new.operation.params.get(nth) {
            one(pair, before, after, (first.name(at), second.name(nth)));
        }
    }
    for (nth, after) in
        new.operation.params.iter().enumerate().filter(|(nth, _)| !partner.contains(&Some(*nth)))
    {
        let name = second.name(nth);
        let steps = ["parameters", after.wire.as_str()];
        if after.required {
            pair.say(
                "parameter-added",
                Breaking,
                Breaking,
                format!("there is a new required parameter `{}`: an argument more", after.wire),
                &steps,
            );
        } else {
            pair.say(
                "parameter-added",
                Additive,
                Additive,
                format!("there is a new optional parameter `{}`: `.{name}(…)`", after.wire),
                &steps,
            );
        }
    }
    order(pair, &partner);
    path(pair, &partner);
}

/// Arguments that changed places: it may well compile, and send one for the other.
fn order(pair: &mut Pair<'_>, partner: &[Option<usize>]) {
    let (before, after) = (&pair.old.operation.params, &pair.new.operation.params);
    let stays: Vec<(&Param, usize, &Param)> = before
        .iter()
        .zip(partner)
        .filter_map(|(param, nth)| nth.and_then(|nth| Some((param, nth, after.get(nth)?))))
        .filter(|(param, _, now)| param.required && now.required)
        .collect();
    if stays.is_sorted_by_key(|(_, nth, _)| *nth) {
        return;
    }
    let was = stays.iter().map(|(param, ..)| param.wire.as_str()).collect::<Vec<_>>().join(", ");
    let mut now = stays;
    now.sort_by_key(|(_, nth, _)| *nth);
    let now = now.iter().map(|(.., param)| param.wire.as_str()).collect::<Vec<_>>().join(", ");
    pair.say(
        "parameter-order",
        Documentation,
        Breaking,
        format!("the arguments are now in the order {now}, was {was}"),
        &["parameters"],
    );
}

/// Parameters that changed places in the path: what a caller means by each goes elsewhere.
fn path(pair: &mut Pair<'_>, partner: &[Option<usize>]) {
    let (before, after) = (pair.old.operation, pair.new.operation);
    let position = |template: &str, param: &Param| template.find(&format!("{{{}}}", param.wire));
    let mut places: Vec<(usize, usize)> = before
        .params
        .iter()
        .zip(partner)
        .filter_map(|(param, nth)| {
            let now = after.params.get((*nth)?)?;
            let in_path = param.place_in == In::Path && now.place_in == In::Path;
            in_path.then_some((position(&before.template, param)?, position(&after.template, now)?))
        })
        .collect();
    places.sort_unstable();
    if places.is_sorted_by_key(|(_, now)| *now) {
        return;
    }
    pair.say(
        "path-order",
        Breaking,
        Documentation,
        format!("its parameters changed places in the path: `{}`, was `{}`", after.template, before.template),
        &[],
    );
}

fn one(pair: &mut Pair<'_>, before: &Param, after: &Param, names: (&str, &str)) {
    let (old, new) = (pair.old.side, pair.new.side);
    let wire = after.wire.as_str();
    let steps = ["parameters", wire];
    match (before.required, after.required) {
        (false, true) => pair.say(
            "parameter-required",
            Breaking,
            Breaking,
            format!("`{wire}` is now required: an argument, was `.{}(…)`", names.0),
            &steps,
        ),
        (true, false) => pair.say(
            "parameter-optional",
            Additive,
            Breaking,
            format!("`{wire}` is now optional: `.{}(…)`, was an argument", names.1),
            &steps,
        ),
        (false, false) if names.0 != names.1 => {
            pair.say(
                "parameter-renamed",
                Documentation,
                Breaking,
                format!("the parameter `{wire}` is now `.{}(…)`, was `.{}(…)`", names.1, names.0),
                &steps,
            );
        }
        _ => {}
    }
    if before.wire != after.wire {
        // The variables of a path are nobody's but the document's; headers have no case.
        let same = before.place_in == In::Path || same_wire(before, after);
        pair.say(
            "parameter-name",
            if same { Documentation } else { Breaking },
            Documentation,
            format!("`{}` is now called `{wire}`", before.wire),
            &steps,
        );
    }
    if before.place_in != after.place_in {
        pair.say(
            "parameter-place",
            Breaking,
            Documentation,
            format!("`{wire}` now goes in the {:?}, was in the {:?}", after.place_in, before.place_in)
                .to_lowercase(),
            &steps,
        );
    }
    if before.place_in == after.place_in && stated(before) != stated(after) {
        let same = written(&old.plan, before) == written(&new.plan, after);
        let (api, what) = if same {
            (Documentation, "is described another way; what is sent stays the same")
        } else {
            (Breaking, "is written another way")
        };
        pair.say("parameter-style", api, Documentation, format!("`{wire}` {what}"), &steps);
    }
    let (first, second) =
        (surface::argument(&old.plan, &before.shape), surface::argument(&new.plan, &after.shape));
    let api = relation(old, new, &before.shape, &after.shape).verdict(Way::SENT);
    let rust = if first == second { Documentation } else { Breaking };
    if rust == Breaking {
        pair.say(
            "parameter-type",
            api.unwrap_or_default(),
            rust,
            format!("`{wire}` is now `{second}`, was `{first}`"),
            &steps,
        );
    } else if let Some(api) = api {
        pair.say("parameter-type", api, rust, format!("`{wire}` takes other values"), &steps);
    }
    if let Some((api, what)) = limits(&before.docs.facts, &after.docs.facts, Way::SENT) {
        pair.say("parameter-limits", api, Documentation, format!("`{wire}`: {what}"), &steps);
    }
    if (&before.docs.text, before.docs.deprecated) != (&after.docs.text, after.docs.deprecated) {
        pair.say(
            "parameter-docs",
            Documentation,
            Documentation,
            format!("the documentation of `{wire}` changed"),
            &steps,
        );
    }
}

/// A style, `explode`, `allowReserved`, and the media type of `content` with its encodings.
type Written = (Style, bool, bool, Option<(String, Vec<FieldEncoding>)>);

fn stated(param: &Param) -> Written {
    let content = param.content.clone().map(|media| (media, param.encoding.clone()));
    (param.style, param.explode, param.allow_reserved, content)
}

/// What of a parameter's style matters to its values: one value is never spread, and neither a whole number nor a
/// truth has anything to escape or to quote.
fn written(plan: &Plan, param: &Param) -> Written {
    let mut out = stated(param);
    let shape = value(plan, &param.shape);
    let kind = named((plan, shape)).map(|ty| &ty.kind);
    let number = matches!(shape, Shape::Bool | Shape::Int(_)) || matches!(kind, Some(Kind::Numbers(_)));
    let unreserved = number || matches!(shape, Shape::Scalar(Scalar::Date | Scalar::Uuid));
    let single = unreserved
        || matches!(shape, Shape::Text | Shape::Float | Shape::Double | Shape::Scalar(_))
        || matches!(kind, Some(Kind::Choice(_)));
    if single {
        out.1 = false;
    }
    if unreserved {
        out.2 = false;
    }
    if number && param.content.as_deref() == Some("application/json") {
        let style = if matches!(param.place_in, In::Path | In::Header) { Style::Simple } else { Style::Form };
        out = (style, false, false, None);
    }
    out
}
