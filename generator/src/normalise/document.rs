//! The one dialect: a whole document with every reference resolved.
//!
//! The words are those of the newest standard; whatever the document's version was, it can be said here.

pub use super::arena::Schemas;
pub use super::seldom::{Conditions, Content, Limits, Seldom};
use crate::read::Json;
use crate::remark::Place;

/// A document.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// `info.title`
    pub title: String,
    /// `info.version`
    pub version: String,
    /// `info.description`
    pub description: Option<String>,
    /// The servers; the first is the default.
    pub servers: Vec<Server>,
    /// The tags that the document declares.
    pub tags: Vec<Tag>,
    /// All operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// All schemas; [`SchemaId`] is the index.
    pub schemas: Schemas,
    /// The schemas that have a name, in the order of the document.
    pub named: Vec<(String, SchemaId)>,
    /// The security schemes by name.
    pub security_schemes: Vec<(String, SecurityScheme)>,
    /// What holds for operations that say nothing of their own.
    pub security: Option<Vec<Requirement>>,
    /// `externalDocs`
    pub link: Option<Box<Link>>,
}

/// A tag.
#[derive(Clone, Debug, Default)]
pub struct Tag {
    /// Its name.
    pub name: String,
    /// What it stands for.
    pub description: Option<String>,
    /// `externalDocs`
    pub link: Option<Box<Link>>,
}

/// A page of the web that says more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Where it is: an absolute URL of HTTP.
    pub url: String,
    /// What it is.
    pub text: Option<String>,
}

/// A server.
#[derive(Clone, Debug, Default)]
pub struct Server {
    /// Its URL, with `{variables}`.
    pub url: String,
    /// What it is.
    pub description: Option<String>,
    /// The variables.
    pub variables: Vec<(String, Variable)>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug, Default)]
pub struct Variable {
    /// Its value where none is given.
    pub default: String,
    /// The values that it may have; empty: any.
    pub values: Vec<String>,
    /// What it is.
    pub description: Option<String>,
}

/// Index of a [`Schema`] in [`Document::schemas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub u32);

/// An operation: a method of a path.
#[derive(Clone, Debug, Default)]
pub struct Operation {
    /// In capitals.
    pub method: String,
    /// The template as it is written.
    pub path: String,
    /// `operationId`
    pub id: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// One line about it.
    pub summary: Option<String>,
    /// More about it.
    pub description: Option<String>,
    /// `externalDocs`
    pub link: Option<Box<Link>>,
    /// Not to be used any more.
    pub deprecated: bool,
    /// Its own parameters and those of its path.
    pub parameters: Vec<Parameter>,
    /// What it sends.
    pub body: Option<Body>,
    /// What it is answered with.
    pub answers: Vec<Answer>,
    /// Alternatives; `None` where the document's hold.
    pub security: Option<Vec<Requirement>>,
    /// Its own servers or those of its path; empty where the document's hold.
    pub servers: Vec<Server>,
    /// `x-…`
    pub extensions: Vec<(String, Json)>,
    /// Where it is.
    pub place: Place,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum In {
    Path,
    #[default]
    Query,
    Header,
    Cookie,
    /// The query as a whole (3.2).
    Querystring,
}

/// How lists and objects are written in a parameter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Style {
    Matrix,
    Label,
    Simple,
    #[default]
    Form,
    SpaceDelimited,
    TabDelimited,
    PipeDelimited,
    DeepObject,
    Cookie,
}

/// A parameter. Style and explode are what holds, with the standard's defaults filled in.
#[derive(Clone, Debug, Default)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it goes.
    pub place_in: In,
    /// Whether it must be given.
    pub required: bool,
    /// Not to be used any more.
    pub deprecated: bool,
    /// What it is.
    pub description: Option<String>,
    /// Its schema.
    pub schema: Option<SchemaId>,
    /// How it is written.
    pub style: Style,
    /// Whether lists and objects are spread.
    pub explode: bool,
    /// Whether reserved characters stay.
    pub allow_reserved: bool,
    /// What it is written in, instead of a style.
    pub content: Option<Media>,
    /// Examples.
    pub examples: Vec<Json>,
    /// Where it is.
    pub place: Place,
}

/// A request's body.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// Whether it must be there.
    pub required: bool,
    /// What it is.
    pub description: Option<String>,
    /// The media types.
    pub content: Vec<Media>,
    /// Where it is.
    pub place: Place,
}

/// A media type and what is in it.
#[derive(Clone, Debug, Default)]
pub struct Media {
    /// As the document writes it.
    pub media_type: String,
    /// The schema of the whole.
    pub schema: Option<SchemaId>,
    /// The schema of one item of a stream (3.2).
    pub item_schema: Option<SchemaId>,
    /// The schema of what the events of a stream hold, where those above describe the events.
    pub data: Option<SchemaId>,
    /// How single fields are written.
    pub encoding: Vec<(String, Encoding)>,
    /// Examples.
    pub examples: Vec<Json>,
    /// Where it is.
    pub place: Place,
}

/// The name of the encoding of all parts of a list that have none by their place.
pub const EVERY: &str = "*";

/// How a field of a form is written.
#[derive(Clone, Debug, Default)]
pub struct Encoding {
    /// Its media type.
    pub content_type: Option<String>,
    /// Its style.
    pub style: Option<Style>,
    /// Whether lists and objects are spread.
    pub explode: Option<bool>,
    /// Whether reserved characters stay.
    pub allow_reserved: bool,
    /// Headers of its part.
    pub headers: Vec<Header>,
}

/// For which statuses an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// This one.
    Code(u16),
    /// `4XX`: all of that hundred.
    Range(u8),
    /// All others.
    Default,
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// For which statuses.
    pub status: Status,
    /// What it means.
    pub description: Option<String>,
    /// Its headers.
    pub headers: Vec<Header>,
    /// Its media types.
    pub content: Vec<Media>,
    /// Where it is.
    pub place: Place,
}

/// A header.
#[derive(Clone, Debug, Default)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Whether it is always there.
    pub required: bool,
    /// Not to be used any more.
    pub deprecated: bool,
    /// What it is.
    pub description: Option<String>,
    /// Its schema.
    pub schema: Option<SchemaId>,
    /// Where it is.
    pub place: Place,
}

/// One alternative: all of these schemes together, each with its scopes. Empty: no credentials.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requirement(pub Vec<(String, Vec<String>)>);

/// A security scheme.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum SecurityScheme {
    ApiKey {
        place_in: In,
        name: String,
    },
    Basic,
    Bearer {
        format: Option<String>,
    },
    /// Another scheme of the `Authorization` header.
    Http {
        scheme: String,
    },
    OAuth2 {
        flows: Vec<Flow>,
    },
    OpenIdConnect {
        url: String,
    },
    MutualTls,
}

/// A way to an OAuth token. `kind` has the words of 3.x: `clientCredentials`, `authorizationCode` …
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)]
pub struct Flow {
    pub kind: String,
    pub authorization_url: Option<String>,
    pub token_url: Option<String>,
    pub refresh_url: Option<String>,
    pub scopes: Vec<(String, String)>,
}

/// A set of JSON types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Types(u8);

#[allow(missing_docs)]
impl Types {
    pub const NULL: Types = Types(1);
    pub const BOOLEAN: Types = Types(2);
    pub const INTEGER: Types = Types(4);
    pub const NUMBER: Types = Types(8);
    pub const STRING: Types = Types(16);
    pub const ARRAY: Types = Types(32);
    pub const OBJECT: Types = Types(64);

    /// Each type but null, with a word for it, in the order in which a union tries them.
    pub const EACH: [(Types, &'static str); 6] = [
        (Types::BOOLEAN, "bool"),
        (Types::INTEGER, "integer"),
        (Types::NUMBER, "number"),
        (Types::STRING, "string"),
        (Types::ARRAY, "list"),
        (Types::OBJECT, "object"),
    ];

    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    #[must_use]
    pub fn contains(self, other: Types) -> bool {
        self.0 & other.0 == other.0 && !other.is_empty()
    }

    #[must_use]
    pub fn has_null(self) -> bool {
        self.contains(Types::NULL)
    }

    #[must_use]
    pub fn without_null(self) -> Types {
        Types(self.0 & !Types::NULL.0)
    }

    /// How many types, null not counted.
    #[must_use]
    pub fn count(self) -> u32 {
        self.without_null().0.count_ones()
    }
}

impl std::ops::BitOr for Types {
    type Output = Types;
    fn bitor(self, other: Types) -> Types {
        Types(self.0 | other.0)
    }
}

impl std::ops::BitAnd for Types {
    type Output = Types;
    fn bitand(self, other: Types) -> Types {
        Types(self.0 & other.0)
    }
}

/// What a schema says of properties that it does not list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Additional {
    /// Nothing.
    #[default]
    Unset,
    /// There are none.
    Closed,
    /// Any.
    Any,
    /// Of this schema.
    Schema(SchemaId),
}

/// What tells alternatives apart.
#[derive(Clone, Debug, Default)]
pub struct Discriminator {
    /// The property.
    pub property: String,
    /// Its values, and what they choose.
    pub mapping: Vec<(String, SchemaId)>,
    /// What is chosen where no value fits.
    pub default: Option<SchemaId>,
}

/// A schema. A pure `$ref` is never a schema of its own: whoever refers holds the target's id.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)]
pub struct Schema {
    /// `externalDocs`
    pub link: Option<Box<Link>>,
    /// The name under which the document declares it.
    pub name: Option<String>,
    /// A `$ref` that has siblings: all of it and of the rest holds.
    pub reference: Option<SchemaId>,
    /// The schemas `true` and `false`.
    pub boolean: Option<bool>,
    /// Empty: any.
    pub types: Types,
    /// Null too, where `types` cannot say so.
    pub nullable: bool,
    pub format: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub values: Option<Vec<Json>>,
    pub constant: Option<Json>,
    pub default: Option<Json>,
    pub examples: Vec<Json>,
    pub properties: Vec<(String, SchemaId)>,
    pub required: Vec<String>,
    pub additional: Additional,
    pub pattern_properties: Vec<(String, SchemaId)>,
    pub items: Option<SchemaId>,
    /// No items beyond `prefix_items`.
    pub items_closed: bool,
    pub prefix_items: Vec<SchemaId>,
    pub all_of: Vec<SchemaId>,
    pub one_of: Vec<SchemaId>,
    pub any_of: Vec<SchemaId>,
    pub discriminator: Option<Box<Discriminator>>,
    pub limits: Seldom<Limits>,
    pub conditions: Seldom<Conditions>,
    pub content: Seldom<Content>,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    pub place: Place,
}
