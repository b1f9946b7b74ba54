// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `InstrumentsResponse`, as the API calls it.
#[non_exhaustive]
pub struct InstrumentsResponse {
    pub meta: Option<Meta>,
    pub results: Vec<Instrument>,
}

impl rt::Object for InstrumentsResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "InstrumentsResponse",
        fields: &["meta", "results"],
        required: &[0b10],
    };
    type Fields = (Option<Meta>, Vec<Instrument>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields((meta, results): Self::Fields) -> Self {
        Self { meta, results }
    }
}

/// `Instrument`, as the API calls it.
#[non_exhaustive]
pub struct Instrument {
    pub id: i32,
    pub name: String,
    pub is_monitor: bool,
    pub manufacturer: ManufacturerBase,
}

impl rt::Object for Instrument {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Instrument",
        fields: &["id", "name", "isMonitor", "manufacturer"],
        required: &[0b1111],
    };
    type Fields = (i32, String, bool, ManufacturerBase);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.is_monitor, &self.manufacturer)
    }

    #[inline]
    fn from_fields((id, name, is_monitor, manufacturer): Self::Fields) -> Self {
        Self {
            id,
            name,
            is_monitor,
            manufacturer,
        }
    }
}

/// `ManufacturerBase`, as the API calls it.
#[non_exhaustive]
pub struct ManufacturerBase {
    pub id: i32,
    pub name: String,
}

impl rt::Object for ManufacturerBase {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ManufacturerBase",
        fields: &["id", "name"],
        required: &[0b11],
    };
    type Fields = (i32, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name)
    }

    #[inline]
    fn from_fields((id, name): Self::Fields) -> Self {
        Self { id, name }
    }
}

rt::objects! {
    InstrumentsResponse
    Instrument
    ManufacturerBase
}
