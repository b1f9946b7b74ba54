//! `--body`: what is given as JSON, as text or as bytes, by the media type that the body has.

use super::Stop;
use crate::mock::is_lines;
use serde_json::value::RawValue;
use std::io::Read;
use switchboard_client::Base64;
use switchboard_client::door::{Args, OperationInfo};

/// How a body of a media type is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Json,
    /// JSON for its fields, or the text of a form that is encoded already.
    Form,
    Text,
    /// A list is its lines; all else is bytes.
    Lines,
    Bytes,
    /// The operation's own type says what it is.
    Any,
}

impl Kind {
    fn of(media: &str) -> Self {
        let media = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match media.as_str() {
            "*/*" | "*" | "" => Self::Any,
            "application/*" | "text/x-json" => Self::Json,
            json if json.ends_with("/json") || json.ends_with("+json") => Self::Json,
            lines if is_lines(lines) => Self::Lines,
            "application/x-www-form-urlencoded" => Self::Form,
            form if form.starts_with("multipart/") => Self::Form,
            "application/xml" | "application/yaml" | "application/x-yaml" | "application/graphql" => {
                Self::Text
            }
            "application/sdp" | "application/jwt" | "application/javascript" => Self::Text,
            text if text.starts_with("text/") || text.ends_with("+xml") => Self::Text,
            // The operation's own type says whether what a vendor names so is JSON.
            own if own.starts_with("application/vnd.") || has_word(own, "json") => Self::Any,
            _ => Self::Bytes,
        }
    }
}

fn has_word(media: &str, word: &str) -> bool {
    media.split(|letter: char| !letter.is_ascii_alphanumeric()).any(|part| part == word)
}

/// Puts what `--body` says into the arguments, whose media type is known by now.
pub(crate) fn put(args: &mut Args, info: &OperationInfo, body: &str) -> Result<(), Stop> {
    let header = || args.header::<String>("content-type").ok().flatten();
    let asked = args.content_type().map(str::to_owned).or_else(header);
    let kind = info.body_as(asked.as_deref()).map_or(Kind::Any, Kind::of);
    let file = body.strip_prefix('@').or_else(|| (body == "-").then_some(body));
    let bytes = match file {
        Some(file) => read(file)?,
        None => body.as_bytes().to_vec(),
    };
    let wrong = |why: String| Stop::input(format!("the body: {why}"));
    let body = match kind {
        Kind::Lines | Kind::Bytes if file.is_some() => encoded(&bytes),
        Kind::Any if std::str::from_utf8(&bytes).is_err() => encoded(&bytes),
        Kind::Any => {
            args.set_body_word(text(bytes).map_err(wrong)?);
            return Ok(());
        }
        Kind::Json => {
            let text = text(bytes).map_err(wrong)?;
            json(&text).map_err(|error| Stop::input(format!("the body is no JSON: {error}")))?
        }
        Kind::Form => {
            let text = text(bytes).map_err(wrong)?;
            json(&text).unwrap_or_else(|_| string(&text))
        }
        Kind::Text => string(std::str::from_utf8(&bytes).map_err(|_| wrong("it is no UTF-8".to_owned()))?),
        Kind::Lines | Kind::Bytes => {
            let text = text(bytes).map_err(wrong)?;
            match json(&text) {
                Ok(raw) if is_own(raw.get(), kind) => raw,
                _ => string(&text),
            }
        }
    };
    args.set_body(body);
    Ok(())
}

/// Whether JSON stands for bytes or lines, and is not itself what is to be sent.
fn is_own(json: &str, kind: Kind) -> bool {
    let value: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
    value.get("$base64").is_some() || kind == Kind::Lines && value.is_array()
}

/// What a file holds, or stdin for `-`.
pub(crate) fn read(file: &str) -> Result<Vec<u8>, Stop> {
    if file == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map_err(|error| Stop::input(format!("stdin: {error}")))?;
        return Ok(bytes);
    }
    std::fs::read(file).map_err(|error| Stop::input(format!("{file}: {error}")))
}

/// The text that bytes are, without the mark that some editors and shells write before it.
pub(crate) fn text(bytes: Vec<u8>) -> Result<String, String> {
    let text = String::from_utf8(bytes).map_err(|_| "it is no UTF-8".to_owned())?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn json(text: &str) -> Result<Box<RawValue>, serde_json::Error> {
    RawValue::from_string(text.trim().to_owned())
}

fn string(text: &str) -> Box<RawValue> {
    serde_json::value::to_raw_value(text).unwrap_or_else(|_| RawValue::NULL.to_owned())
}

fn encoded(bytes: &[u8]) -> Box<RawValue> {
    let shown = serde_json::json!({ "$base64": Base64::encode(bytes) });
    serde_json::value::to_raw_value(&shown).unwrap_or_else(|_| RawValue::NULL.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info(media: &'static [&'static str]) -> OperationInfo {
        OperationInfo { method: "POST", body: media.first().copied(), media, ..OperationInfo::DEFAULT }
    }

    fn given(media: &'static [&'static str], content_type: Option<&str>, body: &str) -> Result<Args, Stop> {
        let mut args = Args::default();
        content_type.into_iter().for_each(|media| args.set_content_type(media));
        put(&mut args, &info(media), body).map(|()| args)
    }

    fn text_of(media: &'static [&'static str], content_type: Option<&str>, body: &str) -> String {
        given(media, content_type, body).unwrap().required_body::<String>().unwrap()
    }

    fn bytes_of(media: &'static [&'static str], content_type: Option<&str>, body: &str) -> Vec<u8> {
        let args = given(media, content_type, body).unwrap();
        args.required_lines("application/x-ndjson").unwrap().as_bytes().unwrap().to_vec()
    }

    #[test]
    fn json_stays_json_from_the_line_or_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("b.json");
        std::fs::write(&file, "\u{feff}{\"n\": 1.10}\n").unwrap();
        let read = |text: &str| {
            let args = given(&["application/json"], None, text)?;
            Ok::<_, Stop>(args.required_body::<Box<RawValue>>().unwrap().get().to_owned())
        };
        assert_eq!(read("-5").unwrap(), "-5");
        assert_eq!(read(&format!("@{}", file.display())).unwrap(), "{\"n\": 1.10}");
        assert_eq!(read("@/no/such").unwrap_err().code, 1);
        assert!(read("no json").unwrap_err().message.contains("no JSON"));
    }

    #[test]
    fn a_text_is_taken_as_it_is() {
        assert_eq!(text_of(&["text/plain"], None, "42"), "42");
        assert_eq!(text_of(&["text/plain"], None, " \"a\" \n"), " \"a\" \n");
        // The media type that is asked for counts, not the first.
        assert_eq!(text_of(&["application/json", "text/csv"], Some("text/csv"), "a,b"), "a,b");
        assert_eq!(Kind::of("application/vnd.acme.v1"), Kind::Any);
        assert_eq!(Kind::of("application/json-patch"), Kind::Any);
        assert_eq!(Kind::of("application/pdf"), Kind::Bytes);
        assert!(given(&["application/json", "text/csv"], None, "a,b").is_err());
    }

    #[test]
    fn a_file_goes_out_as_its_bytes_where_the_body_is_no_text() {
        let folder = tempfile::tempdir().unwrap();
        let photo = folder.path().join("photo.png");
        std::fs::write(&photo, b"\x89PNG\xff").unwrap();
        let photo = format!("@{}", photo.display());
        assert_eq!(bytes_of(&["application/octet-stream"], None, &photo), b"\x89PNG\xff");
        assert_eq!(bytes_of(&["image/*"], Some("image/png"), &photo), b"\x89PNG\xff");
        let error = given(&["text/plain"], None, &photo).unwrap_err();
        assert_eq!((error.code, error.message.as_str()), (1, "the body: it is no UTF-8"));
        // A file of JSON where bytes are wanted is bytes too.
        let note = folder.path().join("note.json");
        std::fs::write(&note, "[1]").unwrap();
        assert_eq!(bytes_of(&["application/octet-stream"], None, &format!("@{}", note.display())), b"[1]");
        // On the line it is text, or what stands for bytes anywhere.
        assert_eq!(bytes_of(&["application/octet-stream"], None, "{\"a\":1}"), b"{\"a\":1}");
        assert_eq!(bytes_of(&["application/octet-stream"], None, "{\"$base64\":\"aGk=\"}"), b"hi");
    }

    #[test]
    fn lines_are_a_list_or_the_lines_themselves() {
        let lines: &[&str] = &["application/x-ndjson"];
        let folder = tempfile::tempdir().unwrap();
        let bulk = folder.path().join("bulk.ndjson");
        std::fs::write(&bulk, "{\"a\":1}\n{\"a\":2}\n").unwrap();
        assert_eq!(bytes_of(lines, None, &format!("@{}", bulk.display())), b"{\"a\":1}\n{\"a\":2}\n");
        assert_eq!(bytes_of(lines, None, "{\"a\":1}\n{\"a\":2}"), b"{\"a\":1}\n{\"a\":2}");
        assert_eq!(bytes_of(lines, None, "[{\"a\":1},{\"a\":2}]"), b"{\"a\":1}\n{\"a\":2}\n");
    }

    #[test]
    fn where_any_media_type_will_do_the_operation_s_type_decides() {
        let any: &[&str] = &["*/*"];
        assert_eq!(bytes_of(any, None, "{\"a\":1}"), b"{\"a\":1}");
        let args = given(any, None, "{\"a\":1}").unwrap();
        assert_eq!(args.required_body::<std::collections::BTreeMap<String, u8>>().unwrap()["a"], 1);
    }

    #[test]
    fn a_form_is_its_fields_or_what_is_encoded_already() {
        let form: &[&str] = &["application/x-www-form-urlencoded"];
        let args = given(form, None, "{\"a\":1}").unwrap();
        assert_eq!(args.required_body::<std::collections::BTreeMap<String, u8>>().unwrap()["a"], 1);
        assert_eq!(text_of(form, None, "a=1&b=2"), "a=1&b=2");
    }
}
