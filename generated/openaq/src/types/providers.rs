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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ProvidersResponse",
        fields: &["meta", "results"],
        required: &[0b10],
    };
    type Fields = (Option<Meta>, Vec<Provider>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields((meta, results): Self::Fields) -> Self {
        Self { meta, results }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Provider",
        fields: &[
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
        required: &[0b111111111],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                name,
                source_name,
                export_prefix,
                datetime_added,
                datetime_first,
                datetime_last,
                entities_id,
            ),
            (parameters, bbox),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            source_name,
            export_prefix,
            datetime_added,
            datetime_first,
            datetime_last,
            entities_id,
            parameters,
            bbox,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "GeoJson",
        fields: &["type", "coordinates"],
        required: &[0b1],
    };
    type Fields = (String, Option<Vec<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.coordinates)
    }

    #[inline]
    fn from_fields((r#type, coordinates): Self::Fields) -> Self {
        Self { r#type, coordinates }
    }
}

rt::objects! {
    ProvidersResponse
    Provider
    GeoJson
}
