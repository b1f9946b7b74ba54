// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `parameter_type` of `parameters_get_v3_parameters_get`.
#[non_exhaustive]
pub enum ParametersGetV3ParametersGetParameterType {
    /// `pollutant`
    Pollutant,
    /// `meteorological`
    Meteorological,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ParametersResponse`, as the API calls it.
#[non_exhaustive]
pub struct ParametersResponse {
    pub meta: Option<Meta>,
    pub results: Vec<Parameter>,
}

impl rt::Object for ParametersResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ParametersResponse",
        0b10,
        &["meta", "results"],
    );
    type Fields = (Option<Meta>, Vec<Parameter>);
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

/// `Parameter`, as the API calls it.
#[non_exhaustive]
pub struct Parameter {
    pub id: i32,
    pub name: String,
    pub units: String,
    pub display_name: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
}

impl rt::Object for Parameter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Parameter",
        0b111,
        &["id", "name", "units", "displayName", "description"],
    );
    type Fields = (i32, String, String, rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.units, &self.display_name, &self.description)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            units: group_0.2,
            display_name: group_0.3,
            description: group_0.4,
        }
    }
}

rt::objects! {
    ParametersResponse
    Parameter
}

rt::choices! {
    ParametersGetV3ParametersGetParameterType {
        Pollutant = "pollutant",
        Meteorological = "meteorological",
    }
}
