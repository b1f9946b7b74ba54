//! Text, and the forms that it has.

use super::body;
use super::flatten::Flat;
use crate::model::{BodyKind, Scalar, Shape};

pub(super) fn is_text_format(format: &str) -> bool {
    matches!(
        format,
        "date-time"
            | "date"
            | "time"
            | "duration"
            | "uuid"
            | "byte"
            | "binary"
            | "email"
            | "uri"
            | "url"
            | "hostname"
            | "ipv4"
            | "ipv6"
            | "password"
            | "string"
    )
}

pub(super) fn text(flat: &Flat<'_>) -> Shape {
    if flat.content_encoding.is_some_and(|encoding| encoding.eq_ignore_ascii_case("base64")) {
        return Shape::Scalar(Scalar::Base64);
    }
    match flat.format.unwrap_or("") {
        "date-time" => Shape::Scalar(Scalar::DateTime),
        "date" => Shape::Scalar(Scalar::Date),
        "time" => Shape::Scalar(Scalar::Time),
        "duration" => Shape::Scalar(Scalar::Duration),
        "uuid" => Shape::Scalar(Scalar::Uuid),
        "byte" | "base64" => Shape::Scalar(Scalar::Base64),
        "binary" | "file" => Shape::Binary,
        // Not encoded, what is no text is bytes.
        _ if flat.content_encoding.is_none()
            && flat.content_media_type.is_some_and(|media| body::kind(media) == BodyKind::Bytes) =>
        {
            Shape::Binary
        }
        _ => Shape::Text,
    }
}
