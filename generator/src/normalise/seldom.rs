//! What few schemas say, kept apart from what most do.

use std::ops::{Deref, DerefMut};

use super::document::SchemaId;
use crate::read::Number;

/// Words that few schemas have: a document has tens of thousands of schemas, and what none of these words stands in
/// takes a pointer in place of all of them. It is read as if it were there.
#[derive(Clone, Debug, Default)]
pub struct Seldom<T>(Option<Box<T>>);

/// What stands for words that are not there.
pub trait Absent: Default + 'static {
    /// None of them.
    const NONE: &'static Self;
}

impl<T: Absent> Deref for Seldom<T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or(T::NONE)
    }
}

impl<T: Absent> DerefMut for Seldom<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}

/// Words that limit values without changing their shape.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)]
pub struct Limits {
    pub minimum: Option<Number>,
    pub maximum: Option<Number>,
    pub exclusive_minimum: Option<Number>,
    pub exclusive_maximum: Option<Number>,
    pub multiple_of: Option<Number>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
    pub pattern: Option<String>,
    pub unique: bool,
}

impl Absent for Limits {
    const NONE: &'static Self = &Self {
        minimum: None,
        maximum: None,
        exclusive_minimum: None,
        exclusive_maximum: None,
        multiple_of: None,
        min_length: None,
        max_length: None,
        min_items: None,
        max_items: None,
        min_properties: None,
        max_properties: None,
        pattern: None,
        unique: false,
    };
}

/// Words that hold for some values alone.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)]
pub struct Conditions {
    pub not: Option<SchemaId>,
    /// `if`, `then`, `else`, dependent schemas.
    pub all: Vec<SchemaId>,
    /// Those of them that hold where a condition does: `then`, `else` and what depends on a name.
    pub branches: Vec<SchemaId>,
}

impl Absent for Conditions {
    const NONE: &'static Self = &Self { not: None, all: Vec::new(), branches: Vec::new() };
}

/// What a text holds.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)]
pub struct Content {
    pub media_type: Option<String>,
    pub encoding: Option<String>,
    /// What it is, where it is JSON itself.
    pub schema: Option<SchemaId>,
}

impl Absent for Content {
    const NONE: &'static Self = &Self { media_type: None, encoding: None, schema: None };
}
