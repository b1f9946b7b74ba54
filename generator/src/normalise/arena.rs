//! The schemas of a document, by their ids.

use super::document::{Schema, SchemaId};

/// So many schemas stand together.
const CHUNK: usize = 512;

/// So many schemas that one is put together of are looked through.
const PIECES: usize = 64;

/// Schemas in the order in which they came. They stand in pieces: a document has tens of thousands of these large
/// values, and one list of them would be twice as long as it need be and be moved each time that it grows.
#[derive(Clone, Debug, Default)]
pub struct Schemas(Vec<Vec<Schema>>);

impl Schemas {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.last().map_or(0, |last| (self.0.len() - 1) * CHUNK + last.len())
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The schema of that id.
    #[must_use]
    pub fn get(&self, id: SchemaId) -> Option<&Schema> {
        let at = id.0 as usize;
        self.0.get(at / CHUNK)?.get(at % CHUNK)
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, id: SchemaId) -> Option<&mut Schema> {
        let at = id.0 as usize;
        self.0.get_mut(at / CHUNK)?.get_mut(at % CHUNK)
    }

    /// Adds one, and says under which id.
    pub fn push(&mut self, schema: Schema) -> SchemaId {
        let id = SchemaId(u32::try_from(self.len()).unwrap_or(u32::MAX));
        match self.0.last_mut().filter(|last| last.len() < CHUNK) {
            Some(last) => last.push(schema),
            None => {
                let mut chunk = Vec::with_capacity(CHUNK);
                chunk.push(schema);
                self.0.push(chunk);
            }
        }
        id
    }

    /// The schema of that id and what holds beside it: what it refers to, and the parts of an `allOf`.
    pub fn pieces(&self, id: SchemaId) -> impl Iterator<Item = &Schema> {
        let mut ids = vec![id];
        let mut at = 0;
        std::iter::from_fn(move || {
            let schema = self.get(*ids.get(at)?)?;
            at += 1;
            let more = schema.reference.iter().chain(&schema.all_of).copied();
            let left = PIECES.saturating_sub(ids.len());
            ids.extend(more.take(left));
            Some(schema)
        })
    }

    /// All of them, in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = &Schema> {
        self.0.iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_count_over_the_pieces() {
        let mut schemas = Schemas::default();
        assert!(schemas.is_empty());
        for at in 0..CHUNK + 2 {
            assert_eq!(schemas.len(), at);
            let mut schema = Schema::default();
            schema.limits.min_items = Some(at as u64);
            let id = schemas.push(schema);
            assert_eq!(id.0 as usize, at);
        }
        let last = SchemaId(CHUNK as u32 + 1);
        assert_eq!(schemas.get(last).and_then(|schema| schema.limits.min_items), Some(u64::from(last.0)));
        assert!(schemas.get(SchemaId(last.0 + 1)).is_none());
        assert_eq!(schemas.iter().count(), schemas.len());
    }
}
