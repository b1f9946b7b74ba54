//! Path templates and how a request finds the one that is meant.

use percent_encoding::percent_decode_str;

/// A path template, cut at the slashes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Template(Vec<Vec<Piece>>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Name(String),
}

impl Template {
    /// A template; what stands behind `?` or `#` is no path.
    pub(super) fn new(text: &str) -> Self {
        let path = text.split(['?', '#']).next().unwrap_or_default();
        Self(split(path).map(pieces).collect())
    }

    /// The values of the placeholders if the path (still encoded) fits.
    pub(super) fn matches(&self, path: &str) -> Option<Vec<(String, String)>> {
        let segments: Vec<&str> = split(path).collect();
        if segments.len() != self.0.len() {
            return None;
        }
        let mut values = Vec::new();
        for (pieces, segment) in self.0.iter().zip(segments) {
            one(pieces, segment, &mut values).then_some(())?;
        }
        Some(values)
    }

    /// How much of it is fixed, from left to right: the more, the more it is meant.
    pub(super) fn rank(&self) -> Vec<(bool, usize)> {
        let of = |pieces: &Vec<Piece>| {
            let fixed = pieces.iter().map(|p| if let Piece::Text(t) = p { t.len() } else { 0 }).sum();
            (pieces.iter().all(|p| matches!(p, Piece::Text(_))), fixed)
        };
        self.0.iter().map(of).collect()
    }
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.split('/')
}

fn pieces(segment: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut rest = segment;
    while let Some(open) = rest.find('{') {
        let Some(close) = rest[open..].find('}') else { break };
        if open > 0 {
            out.push(Piece::Text(rest[..open].to_owned()));
        }
        out.push(Piece::Name(rest[open + 1..open + close].to_owned()));
        rest = &rest[open + close + 1..];
    }
    if !rest.is_empty() || out.is_empty() {
        out.push(Piece::Text(rest.to_owned()));
    }
    out
}

/// Several placeholders in one segment take as little as they can.
fn one(pieces: &[Piece], segment: &str, values: &mut Vec<(String, String)>) -> bool {
    match pieces {
        [] => segment.is_empty(),
        [Piece::Text(text), rest @ ..] => {
            let plain = decode(text);
            let fits = segment.strip_prefix(text.as_str()).or_else(|| {
                // The request may encode what the template does not, and the other way round.
                (rest.is_empty() && decode(segment) == plain).then_some("")
            });
            fits.is_some_and(|left| one(rest, left, values))
        }
        [Piece::Name(name), rest @ ..] => {
            let before = values.len();
            for (end, _) in segment.char_indices().skip(1).chain([(segment.len(), ' ')]) {
                values.truncate(before);
                let (value, left) = segment.split_at(end);
                values.push((name.clone(), decode(value)));
                if !value.is_empty() && one(rest, left, values) {
                    return true;
                }
            }
            values.truncate(before);
            false
        }
    }
}

/// Percent-encoding undone.
pub(super) fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The pairs of a query or of a form.
pub(super) fn pairs(query: &str) -> Vec<(String, String)> {
    raw_pairs(query).into_iter().map(|(name, value)| (name, undone(&value))).collect()
}

/// The same with the values as they came, to be split before they are decoded.
pub(super) fn raw_pairs(query: &str) -> Vec<(String, String)> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (undone(name), value.to_owned())
        })
        .collect()
}

/// A value of a query or of a form, decoded.
pub(super) fn undone(text: &str) -> String {
    decode(&text.replace('+', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(template: &str, path: &str) -> Option<String> {
        let values = Template::new(template).matches(path)?;
        Some(values.iter().map(|(n, v)| format!("{n}={v}")).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn placeholders_take_segments_and_parts_of_them() {
        assert_eq!(found("/a/{b}", "/a/x%2Fy").as_deref(), Some("b=x/y"));
        assert_eq!(found("/a/{b}", "/a/"), None);
        assert_eq!(found("/a/{b}", "/a/x/y"), None);
        assert_eq!(found("/a/{b}.{c}", "/a/x.y.json").as_deref(), Some("b=x c=y.json"));
        assert_eq!(found("/v1/{b}:run", "/v1/job:run").as_deref(), Some("b=job"));
        assert_eq!(found("/a?x=1", "/a").as_deref(), Some(""));
        assert_eq!(found("/{a}", "/ü").as_deref(), Some("a=ü"));
        assert_eq!(found("/a{", "/a{").as_deref(), Some(""));
    }

    #[test]
    fn the_fixed_goes_before_the_open() {
        let rank = |text: &str| Template::new(text).rank();
        assert!(rank("/a/me") > rank("/a/{id}"));
        assert!(rank("/a/{id}/b") > rank("/{x}/{id}/b"));
        assert!(rank("/a/{id}:run") > rank("/a/{id}"));
    }

    #[test]
    fn pairs_are_decoded() {
        assert_eq!(
            pairs("a=1+2&b=%26&c"),
            [("a".into(), "1 2".into()), ("b".into(), "&".into()), ("c".into(), String::new())]
        );
    }
}
