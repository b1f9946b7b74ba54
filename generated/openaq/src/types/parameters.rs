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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ParametersResponse",
        fields: &["meta", "results"],
        required: &[0b10],
    };
    type Fields = (Option<Meta>, Vec<Parameter>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields((meta, results): Self::Fields) -> Self {
        Self { meta, results }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Parameter",
        fields: &["id", "name", "units", "displayName", "description"],
        required: &[0b111],
    };
    type Fields = (i32, String, String, rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.units, &self.display_name, &self.description)
    }

    #[inline]
    fn from_fields((id, name, units, display_name, description): Self::Fields) -> Self {
        Self {
            id,
            name,
            units,
            display_name,
            description,
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
