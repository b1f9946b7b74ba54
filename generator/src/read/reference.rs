//! The text of a `$ref`, taken apart.

use super::library::Refused;

/// A reference: a file, and what it names in there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The path of the file, from the folder of the root document; `None` is the same file.
    pub file: Option<String>,
    pub fragment: Fragment,
}

/// What a reference names in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fragment {
    Steps(Vec<String>),
    Anchor(String),
}

/// Why a reference is refused.
pub(crate) enum Why {
    /// It names a scheme or a host.
    Scheme,
    /// It leads out of the folder.
    Outside,
    /// It is no reference.
    Malformed,
}

impl Why {
    /// The code of the remark.
    pub fn code(&self) -> &'static str {
        match self {
            Why::Scheme => "ref-scheme",
            Why::Outside => "ref-outside",
            Why::Malformed => "ref-malformed",
        }
    }

    /// The reason, in words.
    pub fn refuse(&self, reference: &str) -> Refused {
        let shown: String = reference.chars().take(200).collect();
        Refused(match self {
            Why::Scheme => format!("`{shown}` names another place than the folder of the document"),
            Why::Outside => format!("`{shown}` leads out of the folder of the document"),
            Why::Malformed => format!("`{shown}` is not a reference"),
        })
    }
}

/// Takes a reference apart that stands in the file `from` (a path from the folder of the root document).
pub(crate) fn parse(reference: &str, from: &str) -> Result<Reference, Why> {
    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let fragment = fragment_of(fragment)?;
    if path.is_empty() {
        return Ok(Reference { file: None, fragment });
    }
    if scheme(path) || path.starts_with("//") {
        return Err(Why::Scheme);
    }
    // A query would name another document on a server; among files it is part of no name.
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    let path = percent(path).ok_or(Why::Malformed)?.replace('\\', "/");
    if path.starts_with('/') || scheme(&path) {
        return Err(Why::Outside);
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().ok_or(Why::Outside)?;
            }
            name if name.contains(['\0', ':']) => return Err(Why::Malformed),
            name => parts.push(name),
        }
    }
    Ok(Reference { file: Some(parts.join("/")), fragment })
}

fn fragment_of(fragment: &str) -> Result<Fragment, Why> {
    let decoded = percent(fragment).ok_or(Why::Malformed)?;
    let Some(pointer) = decoded.strip_prefix('/') else {
        return Ok(if decoded.is_empty() { Fragment::Steps(Vec::new()) } else { Fragment::Anchor(decoded) });
    };
    Ok(Fragment::Steps(pointer.split('/').map(|step| step.replace("~1", "/").replace("~0", "~")).collect()))
}

/// Whether a path begins with a scheme or the letter of a drive.
fn scheme(path: &str) -> bool {
    path.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-' | '.'))
    })
}

/// Decodes `%41`. A percent sign that begins no code stands for itself; what is not UTF-8 is nothing.
fn percent(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let code = (byte == b'%')
            .then(|| text.get(at + 1..at + 3))
            .flatten()
            .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        out.push(code.unwrap_or(byte));
        at += if code.is_some() { 3 } else { 1 };
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(reference: &str, from: &str) -> Result<Option<String>, &'static str> {
        parse(reference, from).map(|reference| reference.file).map_err(|why| why.code())
    }

    #[test]
    fn a_path_is_read_from_the_file_it_stands_in() {
        assert_eq!(file("#/a", "root.yaml"), Ok(None));
        assert_eq!(file("b.yaml#/a", "a/root.yaml"), Ok(Some("a/b.yaml".into())));
        assert_eq!(file("./../c/./b%20c.yaml", "a/root.yaml"), Ok(Some("c/b c.yaml".into())));
        assert_eq!(file("..\\b.yaml", "a/root.yaml"), Ok(Some("b.yaml".into())));
    }

    #[test]
    fn a_path_out_of_the_folder_is_refused() {
        for path in
            ["../b.yaml", "a/../../b.yaml", "/etc/passwd", "%2e%2e/b", "..%2fb", "\\\\host\\b", "%2fetc"]
        {
            assert_eq!(file(path, "root.yaml"), Err("ref-outside"), "{path}");
        }
        for path in ["http://a/b", "file:///etc/passwd", "//host/b", "C:/b", "C:\\b", "urn:a", "data:,{}"] {
            assert_eq!(file(path, "root.yaml"), Err("ref-scheme"), "{path}");
        }
        for path in ["a%00b", "a/b:c", "%ff"] {
            assert_eq!(file(path, "root.yaml"), Err("ref-malformed"), "{path}");
        }
    }

    #[test]
    fn a_fragment_is_decoded() {
        let fragment = |text| parse(text, "").ok().map(|reference| reference.fragment);
        let steps = |steps: &[&str]| Some(Fragment::Steps(steps.iter().map(|&step| step.into()).collect()));
        assert_eq!(fragment("#/paths/~1a~1%7Bid%7D/get"), steps(&["paths", "/a/{id}", "get"]));
        assert_eq!(fragment("#/a~01/"), steps(&["a~1", ""]));
        assert_eq!(fragment("#/100%"), steps(&["100%"]));
        assert_eq!(fragment("#"), steps(&[]));
        assert_eq!(fragment("#pet"), Some(Fragment::Anchor("pet".into())));
    }
}
