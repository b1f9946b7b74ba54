//! Media types whose name alone does not say how a value is written.

use super::body::kind;
use super::flatten::Flat;
use super::shape::Shapes;
use crate::model::{BodyKind, essence, is_lines};
use crate::normalise::document::{Document, Media, SchemaId};
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
        && media.schema.is_some_and(|id| is_structured(document, id, DEPTH))
}

/// Says that a value with structure goes as bytes, where it does.
pub(super) fn remark_bytes(shapes: &mut Shapes<'_>, media: &Media) {
    let schema = media.schema.or(media.item_schema);
    if !matches!(essence(&media.media_type).as_str(), "*/*" | "*" | "")
        && schema.is_some_and(|id| is_structured(shapes.document, id, DEPTH))
    {
        let message = format!(
            "what is described as a value with structure goes as bytes, since it is `{}`",
            media.media_type
        );
        shapes.remarks.warn(Action::Degraded, "structure-as-bytes", &message, media.place);
    }
}

fn names_json(essence: &str) -> bool {
    let Some(("application", subtype)) = essence.split_once('/') else { return false };
    let words = || subtype.split(|c: char| !c.is_ascii_alphanumeric());
    let foreign =
        subtype.contains('+') && !subtype.contains("json") || words().any(|word| OTHERS.contains(&word));
    !is_lines(essence) && !foreign && (subtype.starts_with("vnd.") || words().any(|word| word == "json"))
}

/// Whether a schema says what is inside of its values.
fn is_structured(document: &Document, id: SchemaId, depth: usize) -> bool {
    let flat = Flat::of(document, &[id]);
    let inside = |ids: &[SchemaId]| depth > 0 && ids.iter().any(|id| is_structured(document, *id, depth - 1));
    !flat.properties.is_empty()
        || flat.additional.is_some()
        || inside(&flat.items)
        || flat.alternatives.iter().any(|group| inside(group.members))
}
