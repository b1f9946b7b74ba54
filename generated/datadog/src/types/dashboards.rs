// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `response` of `ListDashboards`.
#[non_exhaustive]
pub struct ListDashboardsResponse {
    pub dashboards: Option<Vec<DashboardSummaryDefinition>>,
}

impl rt::Object for ListDashboardsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListDashboardsResponse",
        0,
        &["dashboards"],
    );
    type Fields = (Option<Vec<DashboardSummaryDefinition>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.dashboards,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { dashboards: group_0.0 }
    }
}

/// `DashboardSummaryDefinition`, as the API calls it.
#[non_exhaustive]
pub struct DashboardSummaryDefinition {
    pub author_handle: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub description: rt::Nullable<String>,
    pub id: Option<String>,
    pub is_read_only: Option<bool>,
    pub layout_type: Option<DashboardLayoutType>,
    pub modified_at: Option<rt::DateTime>,
    pub title: Option<String>,
    pub url: Option<String>,
}

impl rt::Object for DashboardSummaryDefinition {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DashboardSummaryDefinition",
        0,
        &[
            "author_handle",
            "created_at",
            "description",
            "id",
            "is_read_only",
            "layout_type",
            "modified_at",
            "title",
            "url",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<rt::DateTime>,
            rt::Nullable<String>,
            Option<String>,
            Option<bool>,
            Option<DashboardLayoutType>,
            Option<rt::DateTime>,
            Option<String>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.author_handle,
                &self.created_at,
                &self.description,
                &self.id,
                &self.is_read_only,
                &self.layout_type,
                &self.modified_at,
                &self.title,
            ),
            (&self.url,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            author_handle: group_0.0,
            created_at: group_0.1,
            description: group_0.2,
            id: group_0.3,
            is_read_only: group_0.4,
            layout_type: group_0.5,
            modified_at: group_0.6,
            title: group_0.7,
            url: group_1.0,
        }
    }
}

/// `DashboardLayoutType`, as the API calls it.
#[non_exhaustive]
pub enum DashboardLayoutType {
    /// `ordered`
    Ordered,
    /// `free`
    Free,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Dashboard`, as the API calls it.
pub struct Dashboard {
    pub title: String,
    pub layout_type: DashboardLayoutType,
    pub widgets: Vec<Widget>,
    pub description: rt::Nullable<String>,
    pub author_handle: Option<String>,
    pub author_name: rt::Nullable<String>,
    pub created_at: Option<rt::DateTime>,
    pub id: Option<String>,
    pub is_read_only: Option<bool>,
    pub modified_at: Option<rt::DateTime>,
    pub notify_list: rt::Nullable<Vec<String>>,
    pub reflow_type: Option<DashboardReflowType>,
    pub restricted_roles: Option<Vec<String>>,
    pub tags: rt::Nullable<Vec<String>>,
    pub template_variables: rt::Nullable<Vec<DashboardTemplateVariablesItem>>,
    pub url: Option<String>,
}

impl Dashboard {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        title: impl Into<String>,
        layout_type: DashboardLayoutType,
        widgets: Vec<Widget>,
    ) -> Self {
        Self {
            title: title.into(),
            layout_type,
            widgets,
            description: rt::Nullable::Absent,
            author_handle: None,
            author_name: rt::Nullable::Absent,
            created_at: None,
            id: None,
            is_read_only: None,
            modified_at: None,
            notify_list: rt::Nullable::Absent,
            reflow_type: None,
            restricted_roles: None,
            tags: rt::Nullable::Absent,
            template_variables: rt::Nullable::Absent,
            url: None,
        }
    }
}

impl rt::Object for Dashboard {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Dashboard",
        0b111,
        &[
            "title",
            "layout_type",
            "widgets",
            "description",
            "author_handle",
            "author_name",
            "created_at",
            "id",
            "is_read_only",
            "modified_at",
            "notify_list",
            "reflow_type",
            "restricted_roles",
            "tags",
            "template_variables",
            "url",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            DashboardLayoutType,
            Vec<Widget>,
            rt::Nullable<String>,
            Option<String>,
            rt::Nullable<String>,
            Option<rt::DateTime>,
            Option<String>,
        ),
        (
            Option<bool>,
            Option<rt::DateTime>,
            rt::Nullable<Vec<String>>,
            Option<DashboardReflowType>,
            Option<Vec<String>>,
            rt::Nullable<Vec<String>>,
            rt::Nullable<Vec<DashboardTemplateVariablesItem>>,
            Option<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.title,
                &self.layout_type,
                &self.widgets,
                &self.description,
                &self.author_handle,
                &self.author_name,
                &self.created_at,
                &self.id,
            ),
            (
                &self.is_read_only,
                &self.modified_at,
                &self.notify_list,
                &self.reflow_type,
                &self.restricted_roles,
                &self.tags,
                &self.template_variables,
                &self.url,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            title: group_0.0,
            layout_type: group_0.1,
            widgets: group_0.2,
            description: group_0.3,
            author_handle: group_0.4,
            author_name: group_0.5,
            created_at: group_0.6,
            id: group_0.7,
            is_read_only: group_1.0,
            modified_at: group_1.1,
            notify_list: group_1.2,
            reflow_type: group_1.3,
            restricted_roles: group_1.4,
            tags: group_1.5,
            template_variables: group_1.6,
            url: group_1.7,
        }
    }
}

/// `Widget`, as the API calls it.
pub struct Widget {
    pub id: Option<i64>,
    /// What the widget shows; its fields depend on its type
    pub definition: rt::Map<rt::Any>,
    pub layout: Option<WidgetLayout>,
}

impl Widget {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(definition: rt::Map<rt::Any>) -> Self {
        Self {
            id: None,
            definition,
            layout: None,
        }
    }
}

impl rt::Object for Widget {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Widget",
        0b10,
        &["id", "definition", "layout"],
    );
    type Fields = (Option<i64>, rt::Map<rt::Any>, Option<WidgetLayout>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.definition, &self.layout)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            definition: group_0.1,
            layout: group_0.2,
        }
    }
}

/// `layout` of `Widget`.
pub struct WidgetLayout {
    pub x: i64,
    pub y: i64,
    pub width: i64,
    pub height: i64,
    pub is_column_break: Option<bool>,
}

impl WidgetLayout {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(x: i64, y: i64, width: i64, height: i64) -> Self {
        Self {
            x,
            y,
            width,
            height,
            is_column_break: None,
        }
    }
}

impl rt::Object for WidgetLayout {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WidgetLayout",
        0b1111,
        &["x", "y", "width", "height", "is_column_break"],
    );
    type Fields = (i64, i64, i64, i64, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.x, &self.y, &self.width, &self.height, &self.is_column_break)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            x: group_0.0,
            y: group_0.1,
            width: group_0.2,
            height: group_0.3,
            is_column_break: group_0.4,
        }
    }
}

/// `reflow_type` of `Dashboard`.
#[non_exhaustive]
pub enum DashboardReflowType {
    /// `auto`
    Auto,
    /// `fixed`
    Fixed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `template_variables.item` of `Dashboard`.
pub struct DashboardTemplateVariablesItem {
    pub name: String,
    pub prefix: rt::Nullable<String>,
    pub default: rt::Nullable<String>,
    pub available_values: rt::Nullable<Vec<String>>,
}

impl DashboardTemplateVariablesItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            prefix: rt::Nullable::Absent,
            default: rt::Nullable::Absent,
            available_values: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for DashboardTemplateVariablesItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DashboardTemplateVariablesItem",
        0b1,
        &["name", "prefix", "default", "available_values"],
    );
    type Fields = (
        String,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<Vec<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.prefix, &self.default, &self.available_values)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            prefix: group_0.1,
            default: group_0.2,
            available_values: group_0.3,
        }
    }
}

/// `response` of `DeleteDashboard`.
#[non_exhaustive]
pub struct DeleteDashboardResponse {
    pub deleted_dashboard_id: Option<String>,
}

impl rt::Object for DeleteDashboardResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeleteDashboardResponse",
        0,
        &["deleted_dashboard_id"],
    );
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.deleted_dashboard_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            deleted_dashboard_id: group_0.0,
        }
    }
}

rt::objects! {
    ListDashboardsResponse
    DashboardSummaryDefinition
    Dashboard
    Widget
    WidgetLayout
    DashboardTemplateVariablesItem
    DeleteDashboardResponse
}

rt::choices! {
    DashboardLayoutType { Ordered = "ordered", Free = "free" }
    DashboardReflowType { Auto = "auto", Fixed = "fixed" }
}
