// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `RangeUnit`, as the API calls it.
#[non_exhaustive]
pub enum RangeUnit {
    /// `items`
    Items,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A row; its columns depend on the table.
pub type Row = rt::Map<rt::Any>;

/// One row or several.
#[non_exhaustive]
pub enum RowOrRows {
    /// A row; its columns depend on the table.
    Row(Row),
    RowList(Vec<Row>),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

rt::choices! {
    RangeUnit { Items = "items" }
}

rt::unions! {
    RowOrRows { Row 0: rt::look(rt::OBJECT | rt::KEEPS), RowList 1: rt::look(rt::ARRAY) }
}
