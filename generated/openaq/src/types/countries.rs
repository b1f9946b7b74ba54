// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `CountriesResponse`, as the API calls it.
#[non_exhaustive]
pub struct CountriesResponse {
    pub meta: Option<Meta>,
    pub results: Vec<Country>,
}

impl rt::Object for CountriesResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CountriesResponse",
        fields: &["meta", "results"],
        required: &[0b10],
    };
    type Fields = (Option<Meta>, Vec<Country>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields((meta, results): Self::Fields) -> Self {
        Self { meta, results }
    }
}

/// `Country`, as the API calls it.
#[non_exhaustive]
pub struct Country {
    pub id: i32,
    pub code: String,
    pub name: String,
    pub datetime_first: rt::Nullable<rt::DateTime>,
    pub datetime_last: rt::Nullable<rt::DateTime>,
    pub parameters: rt::Nullable<Vec<ParameterBase>>,
}

impl rt::Object for Country {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Country",
        fields: &["id", "code", "name", "datetimeFirst", "datetimeLast", "parameters"],
        required: &[0b111],
    };
    type Fields = (
        i32,
        String,
        String,
        rt::Nullable<rt::DateTime>,
        rt::Nullable<rt::DateTime>,
        rt::Nullable<Vec<ParameterBase>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.code,
            &self.name,
            &self.datetime_first,
            &self.datetime_last,
            &self.parameters,
        )
    }

    #[inline]
    fn from_fields(
        (id, code, name, datetime_first, datetime_last, parameters): Self::Fields,
    ) -> Self {
        Self {
            id,
            code,
            name,
            datetime_first,
            datetime_last,
            parameters,
        }
    }
}

rt::objects! {
    CountriesResponse
    Country
}
