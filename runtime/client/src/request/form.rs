//! Bodies of the type `application/x-www-form-urlencoded`.

use super::media::is_json;
use super::parts::Parts;
use super::spec::{Encoding, Style};
use super::style::{How, has_file};
use super::text::{Set, encode_into};
use crate::fault::Fault;

/// The body: top-level properties as their encoding says, else lists as their items and objects as JSON.
pub(crate) fn form(value: &Parts, media_type: &str, encoding: &[(&str, Encoding)]) -> Result<String, Fault> {
    let mut out = String::new();
    let members = match value {
        Parts::Object(all) => all,
        Parts::Null => return Ok(out),
        // A form that the document types as a text is one that the caller has encoded.
        Parts::Text(text) => return Ok(text.clone()),
        _ => return Err(Fault::request("a form must be an object")),
    };
    if has_file(value) {
        return Err(Fault::request("a form of this media type cannot hold a file"));
    }
    for (name, part) in members {
        property(&mut out, name, part, Encoding::of(name, media_type, encoding));
    }
    Ok(out)
}

fn property(out: &mut String, name: &str, part: &Parts, encoding: Encoding) {
    let mut add = |pair: &str| {
        if !out.is_empty() {
            out.push('&');
        }
        out.push_str(pair);
    };
    if *part == Parts::Null {
        return;
    }
    // What the document has an encoding for is written as the styles are (RFC 3986), without a plus for a space.
    // Every reader of forms takes both.
    let set = if encoding == Encoding::DEFAULT { Set::Form } else { Set::Query };
    let is_styled = encoding.style.is_some() || encoding.explode.is_some();
    let is_json = match part {
        Parts::Object(_) => !is_styled,
        Parts::List(_) => encoding.style.is_none() && encoding.content_type.is_some_and(is_json),
        _ => false,
    };
    if is_json {
        let mut pair = String::new();
        encode_into(&mut pair, name, set);
        pair.push('=');
        encode_into(&mut pair, &part.to_json(), set);
        add(&pair);
        return;
    }
    let style = encoding.style.unwrap_or(Style::Form);
    let explode = encoding.explode.unwrap_or(matches!(style, Style::Form | Style::DeepObject));
    How { name, style, explode, set, names: set }.pairs(part, &mut add);
}
