//! Event streams whose schema describes the event as a whole: its `data` is what callers want.

use super::arena::Schemas;
use super::document::{Document, Media, Schema, SchemaId, Types};
use crate::model::essence;
use crate::read::Json;
use crate::remark::{Action, Remarks};

/// What an event of a stream has.
const OF_EVENT: [&str; 5] = ["data", "event", "id", "retry", "comment"];

/// Alternatives of alternatives are followed so far …
const DEEPEST: usize = 8;

/// … and so many in all.
const MOST: usize = 1_000;

/// What the data of an event may be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Data {
    Text,
    Json(SchemaId),
}

/// What was found, and how many alternatives may still be looked at.
struct Found {
    data: Vec<Data>,
    left: usize,
}

/// What is known of a schema before it is looked at: whether it is that of an event.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// By the standard it is.
    Event,
    /// It is called one.
    Called,
    Nothing,
}

/// Says of streams what the data of their events is.
pub(super) fn unwrap(document: &mut Document, remarks: &mut Remarks) {
    let mut schemas = std::mem::take(&mut document.schemas);
    let answers = document.operations.iter_mut().flat_map(|operation| &mut operation.answers);
    for media in answers.flat_map(|answer| &mut answer.content) {
        let Some(data) = data_of_media(&schemas, media) else { continue };
        let text = data.contains(&Data::Text);
        if text && data.len() > 1 {
            let message = "some events hold JSON and others plain text: the data of all is handed on as text";
            remarks.warn(Action::Degraded, "events-of-text-and-json", message, media.place);
        } else if media.item_schema.is_none() {
            let message = "the schema describes the event; the stream is of what its `data` holds";
            remarks.note(Action::Repaired, "event-envelope", message, media.place);
        }
        let json = data.iter().filter_map(|one| match one {
            Data::Json(id) => Some(*id),
            Data::Text => None,
        });
        media.data = Some(match data.as_slice() {
            [Data::Json(one)] => *one,
            _ if text => {
                schemas.push(Schema { types: Types::STRING, place: media.place, ..Schema::default() })
            }
            _ => schemas.push(Schema { one_of: json.collect(), place: media.place, ..Schema::default() }),
        });
    }
    document.schemas = schemas;
}

fn data_of_media(schemas: &Schemas, media: &Media) -> Option<Vec<Data>> {
    if essence(&media.media_type) != "text/event-stream" {
        return None;
    }
    let mut found = Found { data: Vec::new(), left: MOST };
    // By the standard the schema of an item is that of the event. Another one mostly describes the data itself, so it
    // must show that it does not.
    let known = match (media.item_schema, media.schema) {
        (Some(id), _) => data_of(schemas, id, &[], Known::Event, DEEPEST, &mut found),
        (None, Some(id)) => data_of(schemas, id, &[], Known::Nothing, DEEPEST, &mut found),
        (None, None) => None,
    };
    known.map(|()| found.data).filter(|data| !data.is_empty())
}

/// Adds what the data of an event of this schema may be; `None` where it is no schema of events. `base`: what holds
/// beside it.
fn data_of(
    schemas: &Schemas,
    id: SchemaId,
    base: &[(&str, SchemaId)],
    known: Known,
    left: usize,
    found: &mut Found,
) -> Option<()> {
    let left = left.checked_sub(1)?;
    found.left = found.left.checked_sub(1)?;
    let named = |schema: &Schema| {
        schema.name.as_ref().is_some_and(|name| name.to_ascii_lowercase().contains("event"))
    };
    let called = known == Known::Nothing && schemas.pieces(id).any(named);
    let known = if called { Known::Called } else { known };
    let declared = schemas.pieces(id).flat_map(|piece| &piece.properties);
    let mut fields: Vec<(&str, SchemaId)> = declared.map(|(name, id)| (name.as_str(), *id)).collect();
    fields.extend(base);
    let members = schemas.pieces(id).map(|piece| [piece.one_of.as_slice(), &piece.any_of].concat());
    if let Some(members) = members.into_iter().find(|members| !members.is_empty()) {
        for member in members {
            data_of(schemas, member, &fields, known, left, found)?;
        }
        return Some(());
    }
    let has = |name: &str| fields.iter().any(|(known, _)| *known == name);
    let is_event = !fields.is_empty() && fields.iter().all(|(name, _)| OF_EVENT.contains(name));
    let Some((_, data)) = fields.iter().find(|(name, _)| *name == "data") else {
        // An event without data, such as a comment to keep the connection.
        return is_event.then_some(());
    };
    let content = schemas.pieces(*data).find_map(|piece| piece.content.schema);
    // A value of its own may well have an id and data, and be called an event.
    let is_said = match known {
        Known::Event => true,
        Known::Called if fields.iter().all(|(name, _)| *name == "data") => true,
        Known::Called | Known::Nothing => has("event") || has("retry"),
    };
    if content.is_none() && !(is_event && is_said) {
        return None;
    }
    let is_text = schemas.pieces(*data).any(|piece| piece.types.without_null() == Types::STRING);
    // What ends a stream is no item of it.
    let is_mark = schemas.pieces(*data).any(|piece| {
        let listed = piece.values.as_deref().unwrap_or_default();
        let texts = piece.constant.iter().chain(listed).filter_map(Json::as_str);
        texts.into_iter().any(|text: &str| text.starts_with('[') && text.ends_with(']'))
    });
    let data = match content {
        Some(content) => Data::Json(content),
        None if is_mark => return Some(()),
        None if is_text => Data::Text,
        None => Data::Json(*data),
    };
    if !found.data.contains(&data) {
        found.data.push(data);
    }
    Some(())
}
