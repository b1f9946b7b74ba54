// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// An edge function.
#[non_exhaustive]
pub struct FunctionResponse {
    pub id: String,
    pub slug: String,
    pub name: String,
    pub status: FunctionResponseStatus,
    pub version: i32,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// Milliseconds since 1970.
    pub updated_at: i64,
    pub verify_jwt: Option<bool>,
    pub import_map: Option<bool>,
    pub entrypoint_path: Option<String>,
    pub import_map_path: Option<String>,
    pub ezbr_sha256: Option<String>,
}

impl rt::Object for FunctionResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FunctionResponse",
        0b1111111,
        &[
            "id",
            "slug",
            "name",
            "status",
            "version",
            "created_at",
            "updated_at",
            "verify_jwt",
            "import_map",
            "entrypoint_path",
            "import_map_path",
            "ezbr_sha256",
        ],
    );
    type Fields = rt::Both<
        (String, String, String, FunctionResponseStatus, i32, i64, i64, Option<bool>),
        (Option<bool>, Option<String>, Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.slug,
                &self.name,
                &self.status,
                &self.version,
                &self.created_at,
                &self.updated_at,
                &self.verify_jwt,
            ),
            (
                &self.import_map,
                &self.entrypoint_path,
                &self.import_map_path,
                &self.ezbr_sha256,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            slug: group_0.1,
            name: group_0.2,
            status: group_0.3,
            version: group_0.4,
            created_at: group_0.5,
            updated_at: group_0.6,
            verify_jwt: group_0.7,
            import_map: group_1.0,
            entrypoint_path: group_1.1,
            import_map_path: group_1.2,
            ezbr_sha256: group_1.3,
        }
    }
}

/// The same as [`DeployFunctionResponseStatus`].
pub type FunctionResponseStatus = DeployFunctionResponseStatus;

/// A function after deployment.
#[non_exhaustive]
pub struct DeployFunctionResponse {
    pub id: String,
    pub slug: String,
    pub name: String,
    pub status: DeployFunctionResponseStatus,
    pub version: i32,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub verify_jwt: Option<bool>,
    pub import_map: Option<bool>,
    pub entrypoint_path: Option<String>,
    pub import_map_path: Option<String>,
    pub ezbr_sha256: Option<String>,
}

impl rt::Object for DeployFunctionResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeployFunctionResponse",
        0b11111,
        &[
            "id",
            "slug",
            "name",
            "status",
            "version",
            "created_at",
            "updated_at",
            "verify_jwt",
            "import_map",
            "entrypoint_path",
            "import_map_path",
            "ezbr_sha256",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            String,
            DeployFunctionResponseStatus,
            i32,
            Option<i64>,
            Option<i64>,
            Option<bool>,
        ),
        (Option<bool>, Option<String>, Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.slug,
                &self.name,
                &self.status,
                &self.version,
                &self.created_at,
                &self.updated_at,
                &self.verify_jwt,
            ),
            (
                &self.import_map,
                &self.entrypoint_path,
                &self.import_map_path,
                &self.ezbr_sha256,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            slug: group_0.1,
            name: group_0.2,
            status: group_0.3,
            version: group_0.4,
            created_at: group_0.5,
            updated_at: group_0.6,
            verify_jwt: group_0.7,
            import_map: group_1.0,
            entrypoint_path: group_1.1,
            import_map_path: group_1.2,
            ezbr_sha256: group_1.3,
        }
    }
}

/// `status` of `DeployFunctionResponse`.
#[non_exhaustive]
pub enum DeployFunctionResponseStatus {
    /// `ACTIVE`
    Active,
    /// `REMOVED`
    Removed,
    /// `THROTTLED`
    Throttled,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Source files and settings of a function.
pub struct FunctionDeployBody {
    /// The source files.
    pub file: Option<Vec<SourceFile>>,
    /// Settings of a deployment.
    pub metadata: FunctionDeployMetadata,
}

impl FunctionDeployBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(metadata: FunctionDeployMetadata) -> Self {
        Self { file: None, metadata }
    }
}

impl rt::Object for FunctionDeployBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FunctionDeployBody",
        0b10,
        &["file", "metadata"],
    );
    type Fields = (Option<Vec<SourceFile>>, FunctionDeployMetadata);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.file, &self.metadata)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            file: group_0.0,
            metadata: group_0.1,
        }
    }
}

/// One file.
pub type SourceFile = rt::File;

/// Settings of a deployment.
pub struct FunctionDeployMetadata {
    pub entrypoint_path: String,
    pub import_map_path: Option<String>,
    pub static_patterns: Option<Vec<String>>,
    pub verify_jwt: Option<bool>,
    pub name: Option<String>,
}

impl FunctionDeployMetadata {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(entrypoint_path: impl Into<String>) -> Self {
        Self {
            entrypoint_path: entrypoint_path.into(),
            import_map_path: None,
            static_patterns: None,
            verify_jwt: None,
            name: None,
        }
    }
}

impl rt::Object for FunctionDeployMetadata {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FunctionDeployMetadata",
        0b1,
        &["entrypoint_path", "import_map_path", "static_patterns", "verify_jwt", "name"],
    );
    type Fields = (
        String,
        Option<String>,
        Option<Vec<String>>,
        Option<bool>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.entrypoint_path,
            &self.import_map_path,
            &self.static_patterns,
            &self.verify_jwt,
            &self.name,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            entrypoint_path: group_0.0,
            import_map_path: group_0.1,
            static_patterns: group_0.2,
            verify_jwt: group_0.3,
            name: group_0.4,
        }
    }
}

/// An edge function.
#[non_exhaustive]
pub struct FunctionSlugResponse {
    pub id: String,
    pub slug: String,
    pub name: String,
    pub status: FunctionResponseStatus,
    pub version: i32,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// Milliseconds since 1970.
    pub updated_at: i64,
    pub verify_jwt: Option<bool>,
    pub import_map: Option<bool>,
    pub entrypoint_path: Option<String>,
    pub import_map_path: Option<String>,
    pub ezbr_sha256: Option<String>,
}

impl rt::Object for FunctionSlugResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FunctionSlugResponse",
        0b1111111,
        &[
            "id",
            "slug",
            "name",
            "status",
            "version",
            "created_at",
            "updated_at",
            "verify_jwt",
            "import_map",
            "entrypoint_path",
            "import_map_path",
            "ezbr_sha256",
        ],
    );
    type Fields = rt::Both<
        (String, String, String, FunctionResponseStatus, i32, i64, i64, Option<bool>),
        (Option<bool>, Option<String>, Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.slug,
                &self.name,
                &self.status,
                &self.version,
                &self.created_at,
                &self.updated_at,
                &self.verify_jwt,
            ),
            (
                &self.import_map,
                &self.entrypoint_path,
                &self.import_map_path,
                &self.ezbr_sha256,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            slug: group_0.1,
            name: group_0.2,
            status: group_0.3,
            version: group_0.4,
            created_at: group_0.5,
            updated_at: group_0.6,
            verify_jwt: group_0.7,
            import_map: group_1.0,
            entrypoint_path: group_1.1,
            import_map_path: group_1.2,
            ezbr_sha256: group_1.3,
        }
    }
}

rt::objects! {
    FunctionResponse
    DeployFunctionResponse
    FunctionDeployBody
    FunctionDeployMetadata
    FunctionSlugResponse
}

rt::choices! {
    DeployFunctionResponseStatus {
        Active = "ACTIVE",
        Removed = "REMOVED",
        Throttled = "THROTTLED",
    }
}
