// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// Settings of the data API with the signing secret.
#[non_exhaustive]
pub struct PostgrestConfigWithJwtSecretResponse {
    pub db_schema: String,
    pub max_rows: i32,
    pub db_extra_search_path: String,
    /// Null lets the size of the machine decide.
    pub db_pool: Option<i32>,
    pub jwt_secret: Option<String>,
}

impl rt::Object for PostgrestConfigWithJwtSecretResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostgrestConfigWithJwtSecretResponse",
        0b1111,
        &["db_schema", "max_rows", "db_extra_search_path", "db_pool", "jwt_secret"],
    );
    type Fields = (String, i32, String, Option<i32>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.db_schema,
            &self.max_rows,
            &self.db_extra_search_path,
            &self.db_pool,
            &self.jwt_secret,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            db_schema: group_0.0,
            max_rows: group_0.1,
            db_extra_search_path: group_0.2,
            db_pool: group_0.3,
            jwt_secret: group_0.4,
        }
    }
}

/// Settings of the data API.
#[non_exhaustive]
pub struct V1PostgrestConfigResponse {
    pub db_schema: String,
    pub max_rows: i32,
    pub db_extra_search_path: String,
    /// Null lets the size of the machine decide.
    pub db_pool: Option<i32>,
}

impl rt::Object for V1PostgrestConfigResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "V1PostgrestConfigResponse",
        0b1111,
        &["db_schema", "max_rows", "db_extra_search_path", "db_pool"],
    );
    type Fields = (String, i32, String, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.db_schema, &self.max_rows, &self.db_extra_search_path, &self.db_pool)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            db_schema: group_0.0,
            max_rows: group_0.1,
            db_extra_search_path: group_0.2,
            db_pool: group_0.3,
        }
    }
}

/// Changes to the settings.
pub struct V1UpdatePostgrestConfigBody {
    pub db_schema: Option<String>,
    pub db_extra_search_path: Option<String>,
    /// At least 0. At most 1000000.
    pub max_rows: Option<i32>,
    /// At least 0. At most 1000.
    pub db_pool: Option<i32>,
}

impl rt::Object for V1UpdatePostgrestConfigBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "V1UpdatePostgrestConfigBody",
        0,
        &["db_schema", "db_extra_search_path", "max_rows", "db_pool"],
    );
    type Fields = (Option<String>, Option<String>, Option<i32>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.db_schema, &self.db_extra_search_path, &self.max_rows, &self.db_pool)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            db_schema: group_0.0,
            db_extra_search_path: group_0.1,
            max_rows: group_0.2,
            db_pool: group_0.3,
        }
    }
}

rt::objects! {
    PostgrestConfigWithJwtSecretResponse
    V1PostgrestConfigResponse
    V1UpdatePostgrestConfigBody
}

rt::defaults! {
    V1UpdatePostgrestConfigBody
}
