// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `audit`, as the API calls it.
#[non_exhaustive]
pub struct Audit {
    pub credentials_risk_report: Option<rt::Map<rt::Any>>,
    pub database_risk_report: Option<rt::Map<rt::Any>>,
    pub filesystem_risk_report: Option<rt::Map<rt::Any>>,
    pub nodes_risk_report: Option<rt::Map<rt::Any>>,
    pub instance_risk_report: Option<rt::Map<rt::Any>>,
}

impl rt::Object for Audit {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Audit",
        0,
        &[
            "Credentials Risk Report",
            "Database Risk Report",
            "Filesystem Risk Report",
            "Nodes Risk Report",
            "Instance Risk Report",
        ],
    );
    type Fields = (
        Option<rt::Map<rt::Any>>,
        Option<rt::Map<rt::Any>>,
        Option<rt::Map<rt::Any>>,
        Option<rt::Map<rt::Any>>,
        Option<rt::Map<rt::Any>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.credentials_risk_report,
            &self.database_risk_report,
            &self.filesystem_risk_report,
            &self.nodes_risk_report,
            &self.instance_risk_report,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            credentials_risk_report: group_0.0,
            database_risk_report: group_0.1,
            filesystem_risk_report: group_0.2,
            nodes_risk_report: group_0.3,
            instance_risk_report: group_0.4,
        }
    }
}

/// `auditRequest`, as the API calls it.
pub struct AuditRequest {
    pub additional_options: Option<AuditRequestAdditionalOptions>,
}

impl rt::Object for AuditRequest {
    const SHAPE: rt::Shape = rt::Shape::new("AuditRequest", 0, &["additionalOptions"]);
    type Fields = (Option<AuditRequestAdditionalOptions>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.additional_options,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            additional_options: group_0.0,
        }
    }
}

/// `additionalOptions` of `auditRequest`.
pub struct AuditRequestAdditionalOptions {
    /// Days without a run before a workflow counts as abandoned.
    pub days_abandoned_workflow: Option<i64>,
    pub categories: Option<Vec<AuditRequestAdditionalOptionsCategoriesItem>>,
}

impl rt::Object for AuditRequestAdditionalOptions {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AuditRequestAdditionalOptions",
        0,
        &["daysAbandonedWorkflow", "categories"],
    );
    type Fields = (
        Option<i64>,
        Option<Vec<AuditRequestAdditionalOptionsCategoriesItem>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.days_abandoned_workflow, &self.categories)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            days_abandoned_workflow: group_0.0,
            categories: group_0.1,
        }
    }
}

/// `additionalOptions.categories.item` of `auditRequest`.
#[non_exhaustive]
pub enum AuditRequestAdditionalOptionsCategoriesItem {
    /// `credentials`
    Credentials,
    /// `database`
    Database,
    /// `nodes`
    Nodes,
    /// `filesystem`
    Filesystem,
    /// `instance`
    Instance,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Audit
    AuditRequest
    AuditRequestAdditionalOptions
}

rt::defaults! {
    AuditRequest
    AuditRequestAdditionalOptions
}

rt::choices! {
    AuditRequestAdditionalOptionsCategoriesItem {
        Credentials = "credentials",
        Database = "database",
        Nodes = "nodes",
        Filesystem = "filesystem",
        Instance = "instance",
    }
}
