//! What the document says of an operation, as static data.

use crate::answer::{Body, Failure};
use crate::service::Pagination;

/// An operation: the static part of every call of it.
pub trait Operation: 'static {
    /// What is sent. A value, not a reference to one: that would be a second constant, which the compiler keeps as well.
    const SPEC: Spec;
    /// What a success brings.
    type Success: Body;
    /// What the documented failures bring.
    type Failure: Failure;
}

/// What the document says of an operation.
///
/// ```
/// use switchboard_client::generated as rt;
/// const LIST: rt::Spec = rt::Spec::new("issues/list", "GET", "/repos/{owner}/{repo}/issues")
///     .params(&[rt::path("owner"), rt::path("repo"), rt::query("labels").explode(false)])
///     .security(&[&["token"]]);
/// assert_eq!(LIST.accept, "application/json");
/// ```
#[derive(Debug)]
pub struct Spec {
    /// The document's name for it, or a stable one.
    pub id: &'static str,
    /// The HTTP method, in upper case.
    pub method: &'static str,
    /// The template; literals are safe on the wire as they stand.
    pub path: &'static str,
    /// The parameters, in the order of the indices that [`crate::Pending::arg`] takes.
    pub params: &'static [Param],
    /// Alternatives of combinations of schemes. Empty: none is needed. An empty combination: it
    /// may go without.
    pub security: &'static [&'static [&'static str]],
    /// The media types of the answers, and so the `Accept` header; empty: `*/*`.
    pub accept: &'static str,
    /// The `Accept` header, where the document lists what it may be.
    pub asks: Option<&'static str>,
    /// Documented media types of answers that spell the same value in another way than JSON.
    pub alternatives: &'static [&'static str],
    /// The media type of the body, where there is one.
    pub body: Option<&'static str>,
    /// The media types of each form that the body may have, where a parameter called `Content-Type` could name
    /// another form than the one that is sent.
    pub forms: &'static [&'static [&'static str]],
    /// How the properties of a form or multipart body are written.
    pub encoding: &'static [(&'static str, Encoding)],
    /// Whether it may be sent twice; `None`: the method tells.
    pub idempotent: Option<bool>,
    /// A base URL of its own, which may be relative to the service's and hold its variables.
    pub servers: Option<&'static str>,
    /// A query that is part of the template, already encoded, without `?`.
    pub literal_query: &'static str,
    /// Whether the answer is a stream.
    pub stream: bool,
    /// The redirects that are the answer, and so are not followed: a status, or 3 for all of them.
    pub redirects: &'static [u16],
    /// How its pages follow each other; `None`: as the service says.
    pub pagination: Option<&'static Pagination>,
    /// Whether it is none of the document's: method and path are its caller's, and it shows what
    /// [`Service::security`](crate::Service::security) says.
    pub raw: bool,
}

impl Spec {
    /// A `GET /` of which nothing is known.
    pub const DEFAULT: Spec = Spec {
        id: "",
        method: "GET",
        path: "/",
        params: &[],
        security: &[],
        accept: "application/json",
        asks: None,
        alternatives: &[],
        body: None,
        forms: &[],
        encoding: &[],
        idempotent: None,
        servers: None,
        literal_query: "",
        stream: false,
        redirects: &[],
        pagination: None,
        raw: false,
    };

    /// An operation of that id, method and path. What it is given beside them lives as long as the program: in a constant
    /// or a static it may stand as it is.
    #[must_use]
    pub const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self { id, method, path, ..Self::DEFAULT }
    }

    /// With these [`params`](Self::params).
    #[must_use]
    pub const fn params(mut self, params: &'static [Param]) -> Self {
        self.params = params;
        self
    }

    /// Where one of these combinations is shown ([`security`](Self::security)).
    #[must_use]
    pub const fn security(mut self, security: &'static [&'static [&'static str]]) -> Self {
        self.security = security;
        self
    }

    /// With answers of these media types ([`accept`](Self::accept)).
    #[must_use]
    pub const fn accept(mut self, accept: &'static str) -> Self {
        self.accept = accept;
        self
    }

    /// With this `Accept` header ([`asks`](Self::asks)).
    #[must_use]
    pub const fn asks(mut self, asks: &'static str) -> Self {
        self.asks = Some(asks);
        self
    }

    /// With answers that are documented in these media types too ([`alternatives`](Self::alternatives)).
    #[must_use]
    pub const fn alternatives(mut self, alternatives: &'static [&'static str]) -> Self {
        self.alternatives = alternatives;
        self
    }

    /// With a body of this media type.
    #[must_use]
    pub const fn body(mut self, media_type: &'static str) -> Self {
        self.body = Some(media_type);
        self
    }

    /// With a body that has one of these [`forms`](Self::forms).
    #[must_use]
    pub const fn forms(mut self, forms: &'static [&'static [&'static str]]) -> Self {
        self.forms = forms;
        self
    }

    /// With a body whose properties are written so.
    #[must_use]
    pub const fn encoding(mut self, encoding: &'static [(&'static str, Encoding)]) -> Self {
        self.encoding = encoding;
        self
    }

    /// Whether it may be sent twice, whatever its method.
    #[must_use]
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }

    /// With a base URL of its own ([`servers`](Self::servers)).
    #[must_use]
    pub const fn server(mut self, server: &'static str) -> Self {
        self.servers = Some(server);
        self
    }

    /// With a query that is part of the path.
    #[must_use]
    pub const fn literal_query(mut self, query: &'static str) -> Self {
        self.literal_query = query;
        self
    }

    /// With an answer that is a stream.
    #[must_use]
    pub const fn stream(mut self) -> Self {
        self.stream = true;
        self
    }

    /// With these [`redirects`](Self::redirects) as answers.
    #[must_use]
    pub const fn redirects(mut self, statuses: &'static [u16]) -> Self {
        self.redirects = statuses;
        self
    }

    /// With pages that follow each other so.
    #[must_use]
    pub const fn pagination(mut self, pagination: &'static Pagination) -> Self {
        self.pagination = Some(pagination);
        self
    }

    /// What [`crate::RawCall`] sends under: nothing is known but what its caller says.
    pub const RAW: Spec = Spec { id: "request", accept: "*/*", raw: true, ..Spec::DEFAULT };

    /// Whether it may be sent twice: what the catalog says, else what the method means.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        self.idempotent.unwrap_or_else(|| is_idempotent(self.method))
    }
}

/// Whether the standard calls the method idempotent.
#[must_use]
pub fn is_idempotent(method: &str) -> bool {
    matches!(method, "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE" | "QUERY")
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Into a `{placeholder}` of the path.
    Path,
    /// Behind the question mark.
    Query,
    /// The query as a whole (OpenAPI 3.2 `in: querystring`).
    QueryString,
    /// A header of its own.
    Header,
    /// Into the `Cookie` header.
    Cookie,
}

/// How a list or an object becomes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `a,b`, in paths and headers.
    Simple,
    /// `.a.b`, in paths.
    Label,
    /// `;name=a;name=b`, in paths.
    Matrix,
    /// `name=a&name=b`, in queries and cookies.
    Form,
    /// `name=a%20b`.
    SpaceDelimited,
    /// `name=a%09b`, which only Swagger 2.0 has.
    TabDelimited,
    /// `name=a|b`.
    PipeDelimited,
    /// `name[key]=a`.
    DeepObject,
    /// `name=a; name=b`, with nothing encoded.
    Cookie,
}

/// One parameter: its name, its place and how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Param {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it goes.
    pub place: Place,
    /// How lists and objects are written.
    pub style: Style,
    /// Whether each element or property stands for itself.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub reserved: bool,
    /// A media type in place of a style: the value is text of that type.
    pub content: Option<&'static str>,
    /// How the properties are written where that type is a form.
    pub encoding: &'static [(&'static str, Encoding)],
}

/// A parameter of the path (`simple`, not exploded).
#[must_use]
pub const fn path(name: &'static str) -> Param {
    Param::new(name, Place::Path, Style::Simple, false)
}

/// A parameter of the query (`form`, exploded).
#[must_use]
pub const fn query(name: &'static str) -> Param {
    Param::new(name, Place::Query, Style::Form, true)
}

/// A parameter of the query whose properties each stand for themselves, `name[key]=value` (`deepObject`, exploded).
#[must_use]
pub const fn deep_object(name: &'static str) -> Param {
    Param::new(name, Place::Query, Style::DeepObject, true)
}

/// The query as a whole.
#[must_use]
pub const fn querystring(name: &'static str) -> Param {
    Param::new(name, Place::QueryString, Style::Form, true)
}

/// A header (`simple`, not exploded).
#[must_use]
pub const fn header(name: &'static str) -> Param {
    Param::new(name, Place::Header, Style::Simple, false)
}

/// A cookie (`form`, exploded).
#[must_use]
pub const fn cookie(name: &'static str) -> Param {
    Param::new(name, Place::Cookie, Style::Form, true)
}

impl Param {
    const fn new(name: &'static str, place: Place, style: Style, explode: bool) -> Self {
        Self { name, place, style, explode, reserved: false, content: None, encoding: &[] }
    }

    /// With another style. `form` and `cookie` explode unless told otherwise, the others do not.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self.explode = matches!(style, Style::Form | Style::Cookie);
        self
    }

    /// Whether each element or property stands for itself. Comes after [`Param::style`].
    #[must_use]
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// Reserved characters stay as they are.
    #[must_use]
    pub const fn reserved(mut self) -> Self {
        self.reserved = true;
        self
    }

    /// The value is text of that media type, JSON or a form, whatever the style.
    #[must_use]
    pub const fn content(mut self, media_type: &'static str) -> Self {
        self.content = Some(media_type);
        self
    }

    /// How the properties of a form are written.
    #[must_use]
    pub const fn encoding(mut self, encoding: &'static [(&'static str, Encoding)]) -> Self {
        self.encoding = encoding;
        self
    }
}

/// How one property of a form or multipart body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Encoding {
    /// The media type; in multipart the part's own.
    pub content_type: Option<&'static str>,
    /// The style; none: what the standard says of the body's media type.
    pub style: Option<Style>,
    /// Whether each element stands for itself; none: as the style's default.
    pub explode: Option<bool>,
    /// Whether reserved characters stay as they are.
    pub reserved: bool,
    /// Headers of the part, in multipart.
    pub headers: &'static [(&'static str, &'static str)],
    /// The media type of the body that it is for; none: any.
    pub within: Option<&'static str>,
}

impl Encoding {
    /// Nothing said.
    pub const DEFAULT: Encoding = Encoding {
        content_type: None,
        style: None,
        explode: None,
        reserved: false,
        headers: &[],
        within: None,
    };

    /// How a property of a body of that media type is written. In a list the parts have their places as
    /// names, or `*`.
    pub(crate) fn of(name: &str, media_type: &str, all: &[(&str, Encoding)]) -> Encoding {
        let here = |e: &Encoding| e.within.is_none_or(|within| within == media_type);
        all.iter().find(|(own, e)| *own == name && here(e)).map_or(Self::DEFAULT, |(_, e)| *e)
    }
}
