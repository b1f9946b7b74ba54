//! Parts of multipart bodies that their encoding alone describes: `{picture: {}}` with `contentType: image/png`.

use std::collections::HashSet;

use super::document::{Document, Media, Schema, SchemaId, Types};

/// Says of the schemas of such parts which media type they are of, as `contentMediaType` would.
pub(super) fn typed_by_encoding(document: &mut Document) {
    let mut found: Vec<(SchemaId, String)> = Vec::new();
    let bodies = document.operations.iter().filter_map(|operation| operation.body.as_ref());
    let sent = bodies.flat_map(|body| &body.content);
    let answers = document.operations.iter().flat_map(|operation| &operation.answers);
    let received = answers.flat_map(|answer| &answer.content);
    let (multipart, others): (Vec<&Media>, Vec<&Media>) =
        sent.chain(received).partition(|media| is_multipart(media));
    if multipart.iter().all(|media| media.encoding.is_empty()) {
        return;
    }
    // What is a value of JSON too is no file.
    let pieces = others.iter().filter_map(|media| media.schema).flat_map(|id| document.schemas.pieces(id));
    let shared: HashSet<&str> = pieces.filter_map(|piece| piece.name.as_deref()).collect();
    for media in multipart {
        for (field, encoding) in &media.encoding {
            let Some(content_type) = &encoding.content_type else { continue };
            found.extend(silent(document, media, field, &shared).map(|id| (id, content_type.clone())));
        }
    }
    for (id, content_type) in found {
        if let Some(schema) = document.schemas.get_mut(id) {
            schema.content.media_type = Some(content_type);
        }
    }
}

fn is_multipart(media: &Media) -> bool {
    media.media_type.to_ascii_lowercase().starts_with("multipart/")
}

/// The schema of a field, or of its items, where it says nothing and is of no body that is `shared`.
fn silent(document: &Document, media: &Media, field: &str, shared: &HashSet<&str>) -> Option<SchemaId> {
    let own = |piece: &&Schema| !piece.name.as_deref().is_some_and(|name| shared.contains(name));
    let pieces = document.schemas.pieces(media.schema?).filter(own);
    let id = pieces.flat_map(|piece| &piece.properties).find(|(name, _)| name == field)?.1;
    let field = document.schemas.get(id)?;
    let id = if field.types == Types::ARRAY { field.items? } else { id };
    document.schemas.get(id).is_some_and(says_nothing).then_some(id)
}

/// Whether a schema allows all values and has no name by which it could be meant elsewhere.
fn says_nothing(schema: &Schema) -> bool {
    let is_silent = schema.types.is_empty() && schema.format.is_none() && schema.boolean.is_none();
    let is_alone = schema.name.is_none() && schema.reference.is_none() && schema.items.is_none();
    let has_no_values = schema.values.is_none() && schema.constant.is_none() && schema.properties.is_empty();
    let has_no_parts = schema.all_of.is_empty() && schema.any_of.is_empty() && schema.one_of.is_empty();
    let is_plain = schema.content.encoding.is_none() && schema.content.media_type.is_none();
    is_silent && is_alone && has_no_values && has_no_parts && is_plain
}
