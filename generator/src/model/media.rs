//! Media types.

/// A media type without its parameters, in lower case.
#[must_use]
pub fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or("").trim().to_ascii_lowercase()
}

/// Whether a media type, without its parameters and in lower case, is JSON.
#[must_use]
pub fn is_json(essence: &str) -> bool {
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// Whether a media type, without its parameters and in lower case, is one value of JSON after another.
#[must_use]
pub fn is_lines(essence: &str) -> bool {
    matches!(
        essence,
        "application/jsonl"
            | "application/x-ndjson"
            | "application/ndjson"
            | "application/x-jsonlines"
            | "application/json-seq"
            | "application/jsonlines"
            | "application/stream+json"
            | "application/x-json-stream"
    ) || essence.ends_with("+json-seq")
}
