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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PostgrestConfigWithJwtSecretResponse",
        fields: &[
            "db_schema",
            "max_rows",
            "db_extra_search_path",
            "db_pool",
            "jwt_secret",
        ],
        required: &[0b1111],
    };
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
    fn from_fields(
        (db_schema, max_rows, db_extra_search_path, db_pool, jwt_secret): Self::Fields,
    ) -> Self {
        Self {
            db_schema,
            max_rows,
            db_extra_search_path,
            db_pool,
            jwt_secret,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "V1PostgrestConfigResponse",
        fields: &["db_schema", "max_rows", "db_extra_search_path", "db_pool"],
        required: &[0b1111],
    };
    type Fields = (String, i32, String, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.db_schema, &self.max_rows, &self.db_extra_search_path, &self.db_pool)
    }

    #[inline]
    fn from_fields(
        (db_schema, max_rows, db_extra_search_path, db_pool): Self::Fields,
    ) -> Self {
        Self {
            db_schema,
            max_rows,
            db_extra_search_path,
            db_pool,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "V1UpdatePostgrestConfigBody",
        fields: &["db_schema", "db_extra_search_path", "max_rows", "db_pool"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<i32>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.db_schema, &self.db_extra_search_path, &self.max_rows, &self.db_pool)
    }

    #[inline]
    fn from_fields(
        (db_schema, db_extra_search_path, max_rows, db_pool): Self::Fields,
    ) -> Self {
        Self {
            db_schema,
            db_extra_search_path,
            max_rows,
            db_pool,
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
