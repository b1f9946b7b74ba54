//! An operation, and what goes into its URL and headers.

use super::{Answer, Body, Content, Docs, FieldEncoding, Shape, Status};
use crate::remark::Place;

/// A call that can be made.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The id by which it is called, unique and stable.
    pub id: String,
    /// Whether the id is the document's own.
    pub own_id: bool,
    /// GET, POST …
    pub method: String,
    /// The path as the document writes it.
    pub path: String,
    /// The path template as it goes on the wire, without its query.
    pub template: String,
    /// Query text that is part of the path.
    pub literal_query: String,
    /// All of its tags, as the document has them.
    pub tags: Vec<String>,
    /// The group that it belongs to.
    pub group: String,
    /// Documentation.
    pub docs: Docs,
    /// Its parameters: the required ones first in the order of the document.
    pub params: Vec<Param>,
    /// What it sends.
    pub body: Option<Body>,
    /// The answers that mean success.
    pub success: Vec<Answer>,
    /// The answers that mean failure.
    pub failures: Vec<Answer>,
    /// The media types in which answers may come that spell the same value as their JSON.
    pub alternatives: Vec<String>,
    /// The values that `Accept` may have, where the document lists them.
    pub accepts: Vec<String>,
    /// Whether a success names a header that links to the next page.
    pub linked: bool,
    /// The headers that answers name, by their status.
    pub headers: Vec<(Status, String)>,
    /// Alternatives, each a combination of scheme names. Empty: none needed.
    pub security: Vec<Vec<String>>,
    /// Its own base URL, where that is not the service's.
    pub server: Option<Server>,
    /// Where it was declared.
    pub place: Place,
}

impl Operation {
    /// Whether it reads something of which the document does not say what it is: its successes have no content,
    /// and their statuses do not say that there is none.
    #[must_use]
    pub fn answer_undescribed(&self) -> bool {
        let silent = |answer: &Answer| {
            answer.content == Content::Empty
                && !matches!(answer.status, Status::Code(204 | 205 | 300..) | Status::Range(3..))
        };
        self.method == "GET"
            && self.success.iter().any(silent)
            && self.success.iter().all(|one| one.content == Content::Empty)
    }
}

impl Operation {
    /// The redirects that are the answer: the document has no other success.
    #[must_use]
    pub fn redirects(&self) -> Vec<u16> {
        let of = |answer: &Answer| match answer.status {
            Status::Code(code @ (301..=303 | 307 | 308)) => Some(code),
            Status::Range(3) => Some(3),
            _ => None,
        };
        let mut all: Vec<u16> = self.success.iter().filter_map(of).collect();
        all.dedup();
        all
    }
}

/// A base URL of an operation's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// As the document writes it: it may hold `{variables}`, and it may be relative to the service's.
    pub url: String,
    /// The defaults of its variables.
    pub variables: Vec<(String, String)>,
}

impl Server {
    /// The URL with the defaults of its variables.
    #[must_use]
    pub fn filled(&self) -> String {
        let mut url = self.url.clone();
        for (name, value) in &self.variables {
            url = url.replace(&format!("{{{name}}}"), value);
        }
        url
    }
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum In {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
    /// The query as a whole.
    QueryString,
}

/// How lists and objects are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Style {
    Matrix,
    Label,
    Simple,
    Form,
    SpaceDelimited,
    TabDelimited,
    PipeDelimited,
    DeepObject,
    Cookie,
}

impl Param {
    /// Whether it is the header of that name, in lower case.
    #[must_use]
    pub fn is_header(&self, name: &str) -> bool {
        self.place_in == In::Header && self.wire.eq_ignore_ascii_case(name)
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its name on the wire.
    pub wire: String,
    /// Where it goes.
    pub place_in: In,
    /// Whether it must be given.
    pub required: bool,
    /// Its shape.
    pub shape: Shape,
    /// How it is written.
    pub style: Style,
    /// Whether lists and objects are spread.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
    /// The media type that it is written in, instead of a style.
    pub content: Option<String>,
    /// How its fields are written where that media type is a form.
    pub encoding: Vec<FieldEncoding>,
    /// The whole number that stands where none is given: its default, else the least that it may be.
    pub start: Option<u64>,
    /// A value that the document shows for it, or for an item of it.
    pub example: Option<String>,
    /// Documentation.
    pub docs: Docs,
}
