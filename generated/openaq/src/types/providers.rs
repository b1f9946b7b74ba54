// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ProvidersResponse`, as the API calls it.
#[non_exhaustive]
pub struct ProvidersResponse {
    pub meta: Option<Meta>,
    pub results: Vec<Provider>,
}

impl rt::Object for ProvidersResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProvidersResponse",
        0b10,
        &["meta", "results"],
    );
    type Fields = (Option<Meta>, Vec<Provider>);
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

/// `Provider`, as the API calls it.
#[non_exhaustive]
pub struct Provider {
    pub id: i32,
    pub name: String,
    pub source_name: String,
    pub export_prefix: String,
    pub datetime_added: rt::DateTime,
    pub datetime_first: rt::DateTime,
    pub datetime_last: rt::DateTime,
    pub entities_id: i32,
    pub parameters: Vec<ParameterBase>,
    pub bbox: rt::Nullable<GeoJson>,
}

impl rt::Object for Provider {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Provider",
        0b111111111,
        &[
            "id",
            "name",
            "sourceName",
            "exportPrefix",
            "datetimeAdded",
            "datetimeFirst",
            "datetimeLast",
            "entitiesId",
            "parameters",
            "bbox",
        ],
    );
    type Fields = rt::Both<
        (i32, String, String, String, rt::DateTime, rt::DateTime, rt::DateTime, i32),
        (Vec<ParameterBase>, rt::Nullable<GeoJson>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.source_name,
                &self.export_prefix,
                &self.datetime_added,
                &self.datetime_first,
                &self.datetime_last,
                &self.entities_id,
            ),
            (&self.parameters, &self.bbox),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            source_name: group_0.2,
            export_prefix: group_0.3,
            datetime_added: group_0.4,
            datetime_first: group_0.5,
            datetime_last: group_0.6,
            entities_id: group_0.7,
            parameters: group_1.0,
            bbox: group_1.1,
        }
    }
}

/// `GeoJSON`, as the API calls it.
#[non_exhaustive]
pub struct GeoJson {
    pub r#type: String,
    pub coordinates: Option<Vec<rt::Any>>,
}

impl rt::Object for GeoJson {
    const SHAPE: rt::Shape = rt::Shape::new("GeoJson", 0b1, &["type", "coordinates"]);
    type Fields = (String, Option<Vec<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.coordinates)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            coordinates: group_0.1,
        }
    }
}

rt::objects! {
    ProvidersResponse
    Provider
    GeoJson
}
