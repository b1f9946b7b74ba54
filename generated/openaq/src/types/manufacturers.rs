// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ManufacturersResponse`, as the API calls it.
#[non_exhaustive]
pub struct ManufacturersResponse {
    pub meta: Option<Meta>,
    pub results: Vec<Manufacturer>,
}

impl rt::Object for ManufacturersResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ManufacturersResponse",
        0b10,
        &["meta", "results"],
    );
    type Fields = (Option<Meta>, Vec<Manufacturer>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            meta: group_0.0,
            results: group_0.1,
        }
    }
}

/// `Manufacturer`, as the API calls it.
#[non_exhaustive]
pub struct Manufacturer {
    pub id: i32,
    pub name: String,
    pub instruments: Vec<InstrumentBase>,
}

impl rt::Object for Manufacturer {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Manufacturer",
        0b111,
        &["id", "name", "instruments"],
    );
    type Fields = (i32, String, Vec<InstrumentBase>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.instruments)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            instruments: group_0.2,
        }
    }
}

rt::objects! {
    ManufacturersResponse
    Manufacturer
}
