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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FunctionResponse",
        fields: &[
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
        required: &[0b1111111],
    };
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
    fn from_fields(
        rt::Both(
            (id, slug, name, status, version, created_at, updated_at, verify_jwt),
            (import_map, entrypoint_path, import_map_path, ezbr_sha256),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            slug,
            name,
            status,
            version,
            created_at,
            updated_at,
            verify_jwt,
            import_map,
            entrypoint_path,
            import_map_path,
            ezbr_sha256,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DeployFunctionResponse",
        fields: &[
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
        required: &[0b11111],
    };
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
    fn from_fields(
        rt::Both(
            (id, slug, name, status, version, created_at, updated_at, verify_jwt),
            (import_map, entrypoint_path, import_map_path, ezbr_sha256),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            slug,
            name,
            status,
            version,
            created_at,
            updated_at,
            verify_jwt,
            import_map,
            entrypoint_path,
            import_map_path,
            ezbr_sha256,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FunctionDeployBody",
        fields: &["file", "metadata"],
        required: &[0b10],
    };
    type Fields = (Option<Vec<SourceFile>>, FunctionDeployMetadata);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.file, &self.metadata)
    }

    #[inline]
    fn from_fields((file, metadata): Self::Fields) -> Self {
        Self { file, metadata }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FunctionDeployMetadata",
        fields: &[
            "entrypoint_path",
            "import_map_path",
            "static_patterns",
            "verify_jwt",
            "name",
        ],
        required: &[0b1],
    };
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
    fn from_fields(
        (
            entrypoint_path,
            import_map_path,
            static_patterns,
            verify_jwt,
            name,
        ): Self::Fields,
    ) -> Self {
        Self {
            entrypoint_path,
            import_map_path,
            static_patterns,
            verify_jwt,
            name,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FunctionSlugResponse",
        fields: &[
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
        required: &[0b1111111],
    };
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
    fn from_fields(
        rt::Both(
            (id, slug, name, status, version, created_at, updated_at, verify_jwt),
            (import_map, entrypoint_path, import_map_path, ezbr_sha256),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            slug,
            name,
            status,
            version,
            created_at,
            updated_at,
            verify_jwt,
            import_map,
            entrypoint_path,
            import_map_path,
            ezbr_sha256,
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
