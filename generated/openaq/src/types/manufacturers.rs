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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ManufacturersResponse",
        fields: &["meta", "results"],
        required: &[0b10],
    };
    type Fields = (Option<Meta>, Vec<Manufacturer>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields((meta, results): Self::Fields) -> Self {
        Self { meta, results }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Manufacturer",
        fields: &["id", "name", "instruments"],
        required: &[0b111],
    };
    type Fields = (i32, String, Vec<InstrumentBase>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.instruments)
    }

    #[inline]
    fn from_fields((id, name, instruments): Self::Fields) -> Self {
        Self { id, name, instruments }
    }
}

rt::objects! {
    ManufacturersResponse
    Manufacturer
}
