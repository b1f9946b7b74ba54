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
    const SHAPE: rt::Shape = rt::Shape::new(
        "CountriesResponse",
        0b10,
        &["meta", "results"],
    );
    type Fields = (Option<Meta>, Vec<Country>);
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Country",
        0b111,
        &["id", "code", "name", "datetimeFirst", "datetimeLast", "parameters"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            code: group_0.1,
            name: group_0.2,
            datetime_first: group_0.3,
            datetime_last: group_0.4,
            parameters: group_0.5,
        }
    }
}

rt::objects! {
    CountriesResponse
    Country
}
