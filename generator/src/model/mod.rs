//! The model: what a client is made of, in words that know nothing of any specification format.
//!
//! `lower` makes it, `plan` names and arranges it, `emit` prints it. Everything is plain data.

mod fact;
mod media;
mod operation;
mod status;

pub use fact::{Bound, Counted, Fact};
pub use media::{essence, is_json, is_lines};
pub use operation::{In, Operation, Param, Server, Style};
pub use status::Status;

use crate::remark::Place;

/// Index of a [`Type`] in [`Service::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u32);

impl TypeId {
    /// The position in [`Service::types`].
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Everything that becomes one generated crate.
#[derive(Clone, Debug, Default)]
pub struct Service {
    /// The API's own title.
    pub title: String,
    /// The API's own version.
    pub version: String,
    /// What the API says about itself.
    pub docs: Option<String>,
    /// A page that says more.
    pub link: Option<Box<Link>>,
    /// The first server; may hold `{variables}`.
    pub base_url: Option<String>,
    /// The defaults of the first server's variables.
    pub server_variables: Vec<(String, String)>,
    /// The URLs of the servers after the first.
    pub other_servers: Vec<String>,
    /// The operations in the order of the document.
    pub operations: Vec<Operation>,
    /// Every type, named and inline.
    pub types: Vec<Type>,
    /// The names that the document gives to types, used or not.
    pub type_names: Vec<String>,
    /// How callers may prove who they are.
    pub schemes: Vec<Scheme>,
    /// What is said about each group of operations, by its name.
    pub groups: Vec<(String, Docs)>,
    /// Places with a schema that came out as any JSON value.
    pub untyped: usize,
    /// Places with a schema, of which those are some.
    pub places: usize,
}

impl Service {
    /// The operation of an id, or of a method and a path: `GET /pets`.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&Operation> {
        let by_id = self.operations.iter().find(|operation| operation.id == name);
        by_id.or_else(|| {
            let (method, path) = name.split_once(' ')?;
            let path = path.trim_start();
            self.operations.iter().find(|one| one.method.eq_ignore_ascii_case(method) && one.path == path)
        })
    }
}

/// A use of a type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Any JSON value.
    Any,
    /// Only `null`.
    Unit,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Int(Int),
    /// A number in single precision.
    Float,
    /// A number in double precision.
    Double,
    /// Text.
    Text,
    /// Text of a known form.
    Scalar(Scalar),
    /// Bytes: a file where it is uploaded, text inside JSON.
    Binary,
    /// A list.
    List(Box<Shape>),
    /// Values by name.
    Map(Box<Shape>),
    /// A list of fixed length whose items differ.
    Tuple(Vec<Shape>),
    /// The shape or `null`.
    Nullable(Box<Shape>),
    /// A type of its own.
    Named(TypeId),
}

impl Shape {
    /// The shape without its `null`, and whether it had one.
    #[must_use]
    pub fn split_null(&self) -> (&Shape, bool) {
        match self {
            Shape::Nullable(inner) => (inner.split_null().0, true),
            other => (other, false),
        }
    }

    /// The same shape that also admits `null`.
    #[must_use]
    pub fn or_null(self, nullable: bool) -> Shape {
        match self {
            other @ (Shape::Nullable(_) | Shape::Any | Shape::Unit) => other,
            other if nullable => Shape::Nullable(Box::new(other)),
            other => other,
        }
    }

    /// Whether it is bytes or has some in it, not counting those in named types.
    #[must_use]
    pub fn has_bytes(&self) -> bool {
        match self {
            Shape::Binary => true,
            Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => inner.has_bytes(),
            Shape::Tuple(items) => items.iter().any(Shape::has_bytes),
            _ => false,
        }
    }

    /// Calls `visit` with every named type in this shape.
    pub fn each_named(&self, visit: &mut impl FnMut(TypeId)) {
        match self {
            Shape::Named(id) => visit(*id),
            Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => {
                inner.each_named(visit);
            }
            Shape::Tuple(items) => items.iter().for_each(|item| item.each_named(visit)),
            _ => {}
        }
    }
}

/// The size of a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Int {
    /// Signed, 32 bits.
    I32,
    /// Signed, 64 bits.
    I64,
    /// Unsigned, 32 bits.
    U32,
    /// Unsigned, 64 bits.
    U64,
    /// Without bounds.
    Big,
}

/// Text whose form is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// A date with its time.
    DateTime,
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// An ISO 8601 duration.
    Duration,
    /// A UUID.
    Uuid,
    /// Bytes in base64.
    Base64,
}

/// A type with a name.
#[derive(Clone, Debug)]
pub struct Type {
    /// The words its name is made of: the document's own for a named type, the way to it for others.
    pub name: Vec<String>,
    /// Whether the document itself names it.
    pub named: bool,
    /// Documentation, as the document has it.
    pub docs: Docs,
    /// What it is.
    pub kind: Kind,
    /// Where it was declared.
    pub place: Place,
}

/// What is said about an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Docs {
    /// One line.
    pub title: Option<String>,
    /// The rest.
    pub text: Option<String>,
    /// Facts beside the text: default, bounds, pattern.
    pub facts: Vec<Fact>,
    /// Not to be used any more.
    pub deprecated: bool,
    /// A page that says more.
    pub link: Option<Box<Link>>,
}

/// A page of the web.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Link {
    /// Where it is: an absolute URL of HTTP.
    pub url: String,
    /// What it is.
    pub text: Option<String>,
}

/// The kinds of named type.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Another name for a shape.
    Alias(Shape),
    /// Fields by name.
    Object(Object),
    /// One of some texts, or one that is not known yet.
    Choice(Vec<Value<String>>),
    /// One of some whole numbers, or one that is not known yet.
    Numbers(Vec<Value<i64>>),
    /// One of several shapes.
    Union(Union),
}

/// A value of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Value<T> {
    /// As it is on the wire.
    pub wire: T,
    /// A name that the document suggests for it.
    pub name: Option<String>,
    /// What it means.
    pub docs: Option<String>,
}

/// A type with fields.
#[derive(Clone, Debug, Default)]
pub struct Object {
    /// The fields in the order of the document.
    pub fields: Vec<Field>,
    /// The shape of the fields that are not listed, where there may be some.
    pub extra: Option<Shape>,
    /// Other fields are refused.
    pub closed: bool,
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// Its shape.
    pub shape: Shape,
    /// Whether it must be there.
    pub required: bool,
    /// Comes from the server only.
    pub read_only: bool,
    /// Goes to the server only.
    pub write_only: bool,
    /// Required by the document and not described by it, which is a mistake more often than not.
    pub undeclared: bool,
    /// The only value that it can have.
    pub constant: Option<String>,
    /// The only value of one that is no text, as JSON, if its shape can hold that.
    pub only: Option<String>,
    /// The whole number that stands where none is given: its default, else the least that it may be.
    pub start: Option<u64>,
    /// Documentation.
    pub docs: Docs,
}

impl Field {
    /// Whether values that are sent, or received, may lack it, whatever the document requires: what only
    /// comes from the server cannot be asked of a caller, nor the other way round.
    #[must_use]
    pub fn is_absent(&self, sent: bool, received: bool) -> bool {
        sent && self.read_only || received && self.write_only
    }

    /// Whether it must be there in values that are sent, or received. Nobody is refused for lacking what no part
    /// of the document describes.
    #[must_use]
    pub fn is_demanded(&self, sent: bool, received: bool) -> bool {
        self.is_given(sent, received) && !self.undeclared
    }

    /// Whether its only value is known, so that nobody is asked for it. Of numbers without bounds there is no literal.
    #[must_use]
    pub fn is_fixed(&self) -> bool {
        self.constant.is_some() || self.only.is_some() && self.shape != Shape::Int(Int::Big)
    }

    /// Whether whoever makes a value has to give it.
    #[must_use]
    pub fn is_given(&self, sent: bool, received: bool) -> bool {
        self.required && !self.is_absent(sent, received)
    }
}

/// One of several shapes.
#[derive(Clone, Debug, Default)]
pub struct Union {
    /// The shapes.
    pub variants: Vec<Variant>,
    /// The field that tells them apart.
    pub tag: Option<String>,
}

/// A member of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The words of its name; none where it is called after its shape.
    pub name: Vec<String>,
    /// Whether the document gives the name.
    pub given: bool,
    /// Its shape.
    pub shape: Shape,
    /// The values of the union's tag that choose it.
    pub tags: Vec<String>,
    /// Documentation.
    pub docs: Docs,
}

/// What a call sends.
#[derive(Clone, Debug)]
pub struct Body {
    /// Whether it must be given.
    pub required: bool,
    /// The forms to choose from; the first is what is sent where none is named.
    pub forms: Vec<BodyForm>,
    /// Documentation.
    pub docs: Docs,
}

/// A media type of a body.
#[derive(Clone, Debug)]
pub struct BodyForm {
    /// The media type that it is sent as.
    pub media: String,
    /// The document's other names for the same bytes, ranges among them.
    pub also: Vec<String>,
    /// How the value is written.
    pub kind: BodyKind,
    /// The shape of the value.
    pub shape: Shape,
    /// What is said about single fields.
    pub encoding: Vec<FieldEncoding>,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum BodyKind {
    Json,
    Form,
    Multipart,
    Text,
    Bytes,
}

/// How one field of a form is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldEncoding {
    /// The field's name on the wire.
    pub field: String,
    /// Its media type.
    pub content_type: Option<String>,
    /// Its style.
    pub style: Option<Style>,
    /// Whether it is spread.
    pub explode: Option<bool>,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
    /// The headers of the part whose values the document knows.
    pub headers: Vec<(String, String)>,
}

impl BodyForm {
    /// All names of the media type.
    pub fn names(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.media).chain(&self.also)
    }
}

/// A documented answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Answer {
    /// For which status.
    pub status: Status,
    /// Its media type, where it has a body.
    pub media: Option<String>,
    /// What is in it.
    pub content: Content,
    /// What it means.
    pub docs: Option<String>,
}

/// What an answer holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Content {
    /// Nothing.
    Empty,
    /// A JSON value.
    Json(Shape),
    /// Text.
    Text,
    /// Bytes, as they come.
    Raw,
    /// Server-sent events; `None` for plain text.
    Events(Option<Shape>),
    /// A JSON value a line.
    Lines(Shape),
}

/// A way to prove who is calling.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// The document's name of it.
    pub name: String,
    /// What kind it is.
    pub kind: SchemeKind,
}

/// The kinds of [`Scheme`].
#[derive(Clone, Debug)]
pub enum SchemeKind {
    /// A key in a header, the query or a cookie.
    ApiKey {
        /// Where it goes.
        place_in: In,
        /// Under which name.
        name: String,
    },
    /// A token in `Authorization`.
    Bearer,
    /// A user and a password.
    Basic,
    /// OAuth 2.
    OAuth2 {
        /// Where tokens are had for a client's own credentials.
        token_url: Option<String>,
        /// Where tokens are renewed, if elsewhere.
        refresh_url: Option<String>,
        /// Where a person logs in.
        authorization_url: Option<String>,
        /// Whether client credentials are accepted.
        client_credentials: bool,
        /// What can be asked for.
        scopes: Vec<String>,
    },
    /// Something that the runtime does not do by itself.
    Other(String),
}
