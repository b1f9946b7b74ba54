//! Types as the generator writes them, for tests.

use crate::generated as rt;

pub struct User {
    pub id: i64,
    pub name: String,
    pub bio: rt::Nullable<String>,
    pub plan: Option<String>,
}

impl rt::Object for User {
    const SHAPE: rt::Shape = rt::Shape::new("User", 0b11, &["id", "name", "bio", "plan"]);
    type Fields = (i64, String, rt::Nullable<String>, Option<String>);
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.bio, &self.plan)
    }
    fn from_fields((id, name, bio, plan): Self::Fields) -> Self {
        Self { id, name, bio, plan }
    }
}

/// Eleven fields, one of them required and nullable, and what has no name.
pub struct Wide {
    pub a: Option<i64>,
    pub b: Option<i64>,
    pub c: Option<i64>,
    pub d: Option<i64>,
    pub e: Option<i64>,
    pub f: Option<i64>,
    pub g: Option<i64>,
    pub h: Option<i64>,
    pub i: Option<i64>,
    pub j: Vec<User>,
    pub extra: rt::Extra<rt::Any>,
}

type O = Option<i64>;

impl rt::Object for Wide {
    const SHAPE: rt::Shape =
        rt::Shape::new("Wide", 0b11_0000_0000, &["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]);
    type Fields = rt::Both<(O, O, O, O, O, O, O, O), (O, Vec<User>, rt::Extra<rt::Any>)>;
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (&self.a, &self.b, &self.c, &self.d, &self.e, &self.f, &self.g, &self.h),
            (&self.i, &self.j, &self.extra),
        )
    }
    fn from_fields(rt::Both((a, b, c, d, e, f, g, h), (i, j, extra)): Self::Fields) -> Self {
        Self { a, b, c, d, e, f, g, h, i, j, extra }
    }
}

/// A field of any value, where null is one, beside a field where it is none.
pub struct Loose {
    pub text: Option<String>,
    pub any: Option<rt::Any>,
}

impl rt::Object for Loose {
    const SHAPE: rt::Shape = rt::Shape::new("Loose", 0, &["text", "any"]);
    type Fields = (Option<String>, Option<rt::Any>);
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.text, &self.any)
    }
    fn from_fields((text, any): Self::Fields) -> Self {
        Self { text, any }
    }
}

pub struct Nothing {}

impl rt::Object for Nothing {
    const SHAPE: rt::Shape = rt::Shape::new("Nothing", 0, &[]);
    type Fields = ();
    fn fields(&self) -> rt::Refs<'_, Self> {}
    fn from_fields((): Self::Fields) -> Self {
        Self {}
    }
}

pub struct Filter {
    pub user: Option<Box<User>>,
    pub tree: Option<Tree>,
}

impl rt::Object for Filter {
    const SHAPE: rt::Shape = rt::Shape::new("Filter", 0, &["user", "tree"]);
    type Fields = (Option<Box<User>>, Option<Tree>);
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.user, &self.tree)
    }
    fn from_fields((user, tree): Self::Fields) -> Self {
        Self { user, tree }
    }
}

pub struct Tree(pub Vec<Tree>);

rt::objects! { User Wide Loose Nothing Filter }
rt::defaults! { Filter Nothing }
rt::wrappers! { Tree(Vec<Tree>) }

#[non_exhaustive]
pub enum State {
    Open,
    Closed,
    Unknown(String),
}

rt::choices! { State { Open = "open", Closed = "closed" } }

#[non_exhaustive]
pub enum Code {
    V1,
    V2,
    Unknown(i64),
}

rt::numbers! { Code { V1 = 1, V2 = 2 } }

#[non_exhaustive]
pub enum Shape {
    User(Box<User>),
    Wide(Box<Wide>),
    Id(String),
    Count(i64),
    Share(f64),
    Many(Vec<Shape>),
    Unknown(rt::Any),
}

rt::unions! {
    Shape {
        User 0: rt::look(rt::OBJECT).tag(&["user"]).required(&["id", "name"]).known(&["id", "name", "bio", "plan"]),
        Wide 1: rt::look(rt::OBJECT).tag(&["wide", "broad"]).known(&["a", "b", "c", "id"]).fixed(&[("a", &["1", "2"])]),
        Id 2: rt::look(rt::STRING),
        Share 3: rt::look(rt::NUMBER),
        Count 4: rt::look(rt::INTEGER),
        Many 5: rt::look(rt::ARRAY),
    } tag "kind"
}

#[non_exhaustive]
pub enum Word {
    State(State),
    Text(String),
    Unknown(rt::Any),
}

rt::unions! { Word {
    Text 0: rt::look(rt::STRING),
    State 1: rt::look(rt::STRING).values(&["open", "closed"]),
} }

/// Texts like these, with some bytes left out, doubled or in another's place.
pub fn mutated(texts: &[&str], count: usize) -> impl Iterator<Item = String> {
    const BYTES: &[u8] = b"{}[]\",:\\/ \n\t0129.-+eEutfn\x01\xc3\xa9ax";
    let mut random = fastrand::Rng::with_seed(7);
    let texts: Vec<Vec<u8>> = texts.iter().map(|text| text.as_bytes().to_vec()).collect();
    (0..count).map(move |number| {
        let mut text = texts.get(number % texts.len()).cloned().unwrap_or_default();
        for _ in 0..random.usize(0..4) {
            let at = random.usize(0..text.len().max(1));
            let other = BYTES.get(random.usize(0..BYTES.len())).copied().unwrap_or_default();
            match random.u8(0..4) {
                0 if at < text.len() => drop(text.remove(at)),
                1 => text.insert(at.min(text.len()), other),
                2 if at < text.len() => text[at] = other,
                _ => {
                    let part = text.get(at..(at + 9).min(text.len())).unwrap_or_default().to_vec();
                    let to = random.usize(0..=text.len());
                    text.splice(to..to, part);
                }
            }
        }
        String::from_utf8_lossy(&text).into_owned()
    })
}
