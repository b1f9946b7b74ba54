//! Enumerations.

use super::docs;
use super::print::{Source, Text, code};
use crate::model::{Type, Value};
use crate::plan::TypePlan;

/// An enumeration of texts.
pub(super) fn choice(of_type: &TypePlan, ty: &Type, values: &[Value<String>], to: &mut Source) {
    let values = values.iter().map(|value| (value.wire.as_str(), value.docs.as_deref()));
    enumeration(of_type, ty, values, "String", to);
}

/// An enumeration of whole numbers.
pub(super) fn numbers(of_type: &TypePlan, ty: &Type, values: &[Value<i64>], to: &mut Source) {
    let shown = values.iter().map(|value| value.wire.to_string()).collect::<Vec<_>>();
    let values = shown.iter().zip(values).map(|(shown, value)| (shown.as_str(), value.docs.as_deref()));
    enumeration(of_type, ty, values, "i64", to);
}

/// The line of an enumeration of texts for the runtime's macro.
pub(super) fn choice_line(of_type: &TypePlan, values: &[Value<String>], to: &mut Source) {
    line(of_type, values, to, |wire, to| {
        let wire = Text(wire);
        code!(to, #wire);
    });
}

/// The line of an enumeration of whole numbers for the runtime's macro.
pub(super) fn numbers_line(of_type: &TypePlan, values: &[Value<i64>], to: &mut Source) {
    line(of_type, values, to, |wire, to| {
        if *wire < 0 {
            code!(to, -);
        }
        // Of the least there is no positive.
        to.one(&wire.unsigned_abs().min(i64::MAX as u64).to_string());
    });
}

fn line<T>(of_type: &TypePlan, values: &[Value<T>], to: &mut Source, write: impl Fn(&T, &mut Source)) {
    let name = &of_type.ident;
    code!(to, #name { #{
        to.list(of_type.members.iter().zip(values), |(variant, value), to| {
            code!(to, #variant = #{ write(&value.wire, to); });
        });
    } });
}

fn enumeration<'a>(
    of_type: &TypePlan,
    ty: &Type,
    values: impl Iterator<Item = (&'a str, Option<&'a str>)>,
    rest: &str,
    to: &mut Source,
) {
    let name = &of_type.ident;
    docs::write(&ty.docs, &docs::of_type(ty), to);
    code!(to, #[non_exhaustive] pub enum #name {
        #{
            for (variant, (shown, said)) in of_type.members.iter().zip(values) {
                let plain = shown.contains('`') || shown.is_empty();
                let spelled = if plain { shown.to_owned() } else { format!("`{shown}`") };
                match said {
                    Some(said) if plain => docs::write_text(said, to),
                    Some(said) => docs::write_text(&format!("{spelled}: {said}"), to),
                    None => docs::write_own(&one_line(&spelled), to),
                }
                code!(to, #variant,);
            }
        }
        #[doc = " A value that this version of the client does not know."]
        Unknown(#rest),
    });
}

fn one_line(text: &str) -> String {
    super::docs::clean(text)
        .into_iter()
        .next()
        .filter(|line| !line.is_empty())
        .unwrap_or_else(|| "The empty text.".to_owned())
}
