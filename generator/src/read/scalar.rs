//! What a plain YAML scalar means, by the core schema of YAML 1.2.

use super::json::{Json, Number};
use super::parse_json::is_number;

/// The value of a plain scalar. Dates, `yes`, `on`, `.inf` and `.nan` stay text: JSON has no such values.
pub(crate) fn plain(text: &str) -> Json {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Json::Null,
        "true" | "True" | "TRUE" => return Json::Bool(true),
        "false" | "False" | "FALSE" => return Json::Bool(false),
        _ => {}
    }
    if !text.starts_with(|first: char| matches!(first, '0'..='9' | '-' | '+' | '.')) {
        return Json::String(text.to_owned());
    }
    match number(text) {
        Some(number) => Json::Number(Number(number.into())),
        None => Json::String(text.to_owned()),
    }
}

/// A number of the core schema, as JSON writes it; as it was written wherever that is the same.
pub(crate) fn number(text: &str) -> Option<String> {
    if is_number(text) {
        return Some(text.to_owned());
    }
    let based = |digits: &str, base: u32| {
        let plain = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(base));
        plain.then(|| u128::from_str_radix(digits, base).ok()).flatten().map(|value| value.to_string())
    };
    if let Some(digits) = text.strip_prefix("0x") {
        return based(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return based(digits, 8);
    }
    let (minus, rest) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    // `.5`, `1.`, `1.e3` and `007`: the parts are there, JSON only wants more or fewer zeros.
    let (body, exponent) = match rest.find(['e', 'E']) {
        Some(at) => rest.split_at(at),
        None => (rest, ""),
    };
    let (whole, fraction) = match body.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (body, None),
    };
    if whole.is_empty() && fraction.is_none_or(str::is_empty) {
        return None;
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        digits => digits,
    };
    let fraction = match fraction {
        Some("") => ".0".to_owned(),
        Some(digits) => format!(".{digits}"),
        None => String::new(),
    };
    let written = format!("{minus}{whole}{fraction}{exponent}");
    is_number(&written).then_some(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_scalars_mean_what_the_core_schema_says() {
        let number = |text: &str| Json::Number(Number(text.into()));
        for (text, value) in [
            ("1.10", number("1.10")),
            ("+1", number("1")),
            ("0x1F", number("31")),
            ("0o17", number("15")),
            (".5", number("0.5")),
            ("1.", number("1.0")),
            ("007", number("7")),
            ("-1e3", number("-1e3")),
            ("12345678901234567890123", number("12345678901234567890123")),
            ("~", Json::Null),
            ("TRUE", Json::Bool(true)),
        ] {
            assert_eq!(plain(text), value, "{text}");
        }
    }

    #[test]
    fn what_json_cannot_say_stays_text() {
        let texts = [
            "yes",
            "on",
            "2020-01-01",
            ".inf",
            "-.nan",
            "1_000",
            "1.2.3",
            "0x",
            "-",
            "+",
            ".",
            "1e",
            "12:30",
            "--1",
        ];
        for text in texts {
            assert_eq!(plain(text), Json::String(text.to_owned()));
        }
    }
}
