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
    const SHAPE: rt::Shape = rt::Shape::new(
        "InstrumentsResponse",
        0b10,
        &["meta", "results"],
    );
    type Fields = (Option<Meta>, Vec<Instrument>);
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

/// `Instrument`, as the API calls it.
#[non_exhaustive]
pub struct Instrument {
    pub id: i32,
    pub name: String,
    pub is_monitor: bool,
    pub manufacturer: ManufacturerBase,
}

impl rt::Object for Instrument {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Instrument",
        0b1111,
        &["id", "name", "isMonitor", "manufacturer"],
    );
    type Fields = (i32, String, bool, ManufacturerBase);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.is_monitor, &self.manufacturer)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            is_monitor: group_0.2,
            manufacturer: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new("ManufacturerBase", 0b11, &["id", "name"]);
    type Fields = (i32, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
        }
    }
}

rt::objects! {
    InstrumentsResponse
    Instrument
    ManufacturerBase
}
