//! Media types whose name alone does not say how a value is written.

use std::collections::HashSet;

use super::body::{is_xml, kind};
use super::flatten::Flat;
use super::shape::Shapes;
use crate::model::{BodyKind, essence, is_lines};
use crate::normalise::document::{Document, Media};
use crate::remark::Action;

/// So deep is looked for structure.
const DEPTH: usize = 3;

/// Formats that vendors name, and that are no JSON.
const OTHERS: [&str; 20] = [
    "protobuf",
    "proto",
    "msgpack",
    "cbor",
    "bson",
    "avro",
    "thrift",
    "smile",
    "yaml",
    "csv",
    "excel",
    "ms",
    "zip",
    "gzip",
    "pdf",
    "parquet",
    "arrow",
    "octet",
    "openxmlformats",
    "oasis",
];

/// Whether a value with structure goes as JSON under a media type of which only its vendor knows what it is, or that
/// has `json` as a word.
pub(super) fn is_json_by_schema(document: &Document, media: &Media) -> bool {
    let essence = essence(&media.media_type);
    kind(&essence) == BodyKind::Bytes
        && names_json(&essence)
        && media.schema.is_some()
        && is_structured(document, media)
}

/// Says that a value with structure goes as bytes, where it does.
pub(super) fn remark_bytes(shapes: &mut Shapes<'_>, media: &Media) {
    if !matches!(essence(&media.media_type).as_str(), "*/*" | "*" | "") {
        remark(shapes, media, "bytes", "structure-as-bytes");
    }
}

/// Says that a value with structure goes as text, where it does. Of bodies of XML that is known.
pub(super) fn remark_text(shapes: &mut Shapes<'_>, media: &Media) {
    if !is_xml(&media.media_type) {
        remark_any_text(shapes, media);
    }
}

/// The same of XML too.
pub(super) fn remark_any_text(shapes: &mut Shapes<'_>, media: &Media) {
    remark(shapes, media, "text", "structure-as-text");
}

fn remark(shapes: &mut Shapes<'_>, media: &Media, goes_as: &str, code: &'static str) {
    if is_structured(shapes.document, media) {
        let message = format!(
            "what is described as a value with structure goes as {goes_as}, since it is `{}`",
            media.media_type
        );
        shapes.remarks.warn(Action::Degraded, code, &message, media.place);
    }
}

fn names_json(essence: &str) -> bool {
    let Some(("application", subtype)) = essence.split_once('/') else { return false };
    let words = || subtype.split(|c: char| !c.is_ascii_alphanumeric());
    let foreign =
        subtype.contains('+') && !subtype.contains("json") || words().any(|word| OTHERS.contains(&word));
    !is_lines(essence) && !foreign && (subtype.starts_with("vnd.") || words().any(|word| word == "json"))
}

/// Whether a schema says what is inside of its values. Each is looked at once, those near the top first.
pub(super) fn is_structured(document: &Document, media: &Media) -> bool {
    let Some(root) = media.schema.or(media.item_schema) else { return false };
    let mut seen = HashSet::from([root]);
    let mut met = vec![(root, DEPTH)];
    let mut at = 0;
    while let Some((id, depth)) = met.get(at).copied() {
        at += 1;
        let flat = Flat::of(document, &[id]);
        if !flat.properties.is_empty() || flat.additional.is_some() {
            return true;
        }
        if depth > 0 {
            let inside = flat.items.iter().chain(flat.alternatives.iter().flat_map(|group| group.members));
            met.extend(inside.copied().filter(|id| seen.insert(*id)).map(|id| (id, depth - 1)));
        }
    }
    false
}
