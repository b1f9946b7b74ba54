//! Path and query of a request.

use super::draft::Draft;
use crate::fault::Fault;

/// Path and query, behind the path of a base URL or to be put there.
pub(crate) fn target(draft: &Draft, base: &str) -> Result<String, Fault> {
    let template = match &draft.raw {
        Some(raw) => raw.1.as_str(),
        None => draft.spec.path,
    };
    let size = base.len() + template.len() + draft.query.len() + draft.spec.literal_query.len() + 34;
    let mut out = String::with_capacity(size);
    out.push_str(base);
    if !template.starts_with('/') && !template.is_empty() {
        out.push('/');
    }
    if draft.raw.is_some() {
        raw(template, &mut out)?;
    } else {
        fill(draft, template, &mut out)?;
    }
    let own = out.get(base.len()..).unwrap_or_default();
    let (path, query) = cut(own, b'?').map_or((own, None), |(path, query)| (path, Some(query)));
    refuse_dots(path)?;
    let mut first = query.is_none();
    // The link to a next page is whole.
    let literal = if draft.raw.is_some() { "" } else { draft.spec.literal_query };
    let given = |pair: &&str| draft.query.is_empty() || !pairs(&draft.query).any(|own| key(own) == key(pair));
    let literal = pairs(literal).filter(given);
    for query in literal.chain(Some(draft.query.as_str()).filter(|query| !query.is_empty())) {
        out.push(if std::mem::take(&mut first) { '?' } else { '&' });
        out.push_str(query);
    }
    Ok(out)
}

/// The pairs of a query.
pub(crate) fn pairs(query: &str) -> impl Iterator<Item = &str> {
    query.split('&').filter(|pair| !pair.is_empty())
}

fn key(pair: &str) -> &str {
    cut(pair, b'=').map_or(pair, |(key, _)| key)
}

fn fill(draft: &Draft, template: &str, out: &mut String) -> Result<(), Fault> {
    let mut rest = template;
    while let Some((literal, behind)) = cut(rest, b'{') {
        let Some((name, behind)) = cut(behind, b'}') else { break };
        out.push_str(literal);
        match draft.path.iter().find(|(given, _)| *given == name) {
            Some((_, value)) => out.push_str(value),
            None => {
                let message = format!("the path parameter `{name}` is missing");
                return Err(Fault::request(message).with_operation(draft.spec.id));
            }
        }
        rest = behind;
    }
    out.push_str(rest);
    Ok(())
}

/// The text before and behind the first such byte. Each call looks through its path a few times, and for one byte
/// `memchr` needs a fraction of what the search of the standard library does.
pub(crate) fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = memchr::memchr(mark, text.as_bytes())?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// The path of a raw call is its caller's: it is sent as it stands, if it can be.
fn raw(path: &str, out: &mut String) -> Result<(), Fault> {
    let path = path.split('#').next().unwrap_or_default();
    if path.starts_with("//") || path.contains("://") && !path.contains('?') {
        return Err(Fault::request("a path begins with one `/` and has no host"));
    }
    for c in path.chars() {
        match c {
            '\\' | '\0'..=' ' | '\u{7f}' => {
                return Err(Fault::request("the path holds characters that must be encoded"));
            }
            c if c.is_ascii() => out.push(c),
            c => super::text::encode_into(out, c.encode_utf8(&mut [0; 4]), super::text::Set::Path),
        }
    }
    Ok(())
}

/// A segment of dots would lead to another place, encoded ones as well.
fn refuse_dots(path: &str) -> Result<(), Fault> {
    // Most paths hold neither of what such a segment begins with.
    let suspect = memchr::memchr2(b'.', b'%', path.as_bytes()).is_some();
    if suspect && path.split('/').any(is_dots) {
        return Err(Fault::request("a segment of the path is `.` or `..`"));
    }
    Ok(())
}

/// Whether a segment is one or two dots, encoded however often.
pub(crate) fn is_dots(segment: &str) -> bool {
    if segment.len() > 64 || !segment.starts_with(['.', '%']) {
        return false;
    }
    let mut plain = segment.to_ascii_lowercase();
    while plain.contains("%25") {
        plain = plain.replace("%25", "%");
    }
    matches!(plain.as_str(), "." | ".." | "%2e" | "%2e%2e" | ".%2e" | "%2e.")
}
