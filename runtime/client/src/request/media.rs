//! Names of media types.

/// A media type without its parameters, in lower case.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a media type is JSON.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// Whether a media type is that of forms, `application/x-www-form-urlencoded`.
pub(crate) fn is_form(media_type: &str) -> bool {
    essence(media_type) == "application/x-www-form-urlencoded"
}

/// Whether a media type is the documented one, or in its range: the case, parameters
/// (`; charset=…`) and spaces do not matter.
pub(crate) fn fits(given: &str, documented: &str) -> bool {
    let (given, documented) = (essence(given), essence(documented));
    match documented.split_once('*') {
        None => given == documented,
        Some((before, after)) => {
            let after = after.trim_start_matches("/*");
            given.len() >= before.len() + after.len() && given.starts_with(before) && given.ends_with(after)
        }
    }
}

/// Which of the forms of a body a media type names, each given by its media types.
pub(crate) fn form_of(given: &str, forms: &[&[&str]]) -> Option<usize> {
    forms.iter().position(|form| form.iter().any(|media| fits(given, media)))
}
