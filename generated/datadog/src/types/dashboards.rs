// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `response` of `ListDashboards`.
#[non_exhaustive]
pub struct ListDashboardsResponse {
    pub dashboards: Option<Vec<DashboardSummaryDefinition>>,
}

impl rt::Object for ListDashboardsResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListDashboardsResponse",
        fields: &["dashboards"],
        required: &[0],
    };
    type Fields = (Option<Vec<DashboardSummaryDefinition>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.dashboards,)
    }

    #[inline]
    fn from_fields((dashboards,): Self::Fields) -> Self {
        Self { dashboards }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DashboardSummaryDefinition",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                author_handle,
                created_at,
                description,
                id,
                is_read_only,
                layout_type,
                modified_at,
                title,
            ),
            (url,),
        ): Self::Fields,
    ) -> Self {
        Self {
            author_handle,
            created_at,
            description,
            id,
            is_read_only,
            layout_type,
            modified_at,
            title,
            url,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Dashboard",
        fields: &[
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
        required: &[0b111],
    };
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
    fn from_fields(
        rt::Both(
            (
                title,
                layout_type,
                widgets,
                description,
                author_handle,
                author_name,
                created_at,
                id,
            ),
            (
                is_read_only,
                modified_at,
                notify_list,
                reflow_type,
                restricted_roles,
                tags,
                template_variables,
                url,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            title,
            layout_type,
            widgets,
            description,
            author_handle,
            author_name,
            created_at,
            id,
            is_read_only,
            modified_at,
            notify_list,
            reflow_type,
            restricted_roles,
            tags,
            template_variables,
            url,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Widget",
        fields: &["id", "definition", "layout"],
        required: &[0b10],
    };
    type Fields = (Option<i64>, rt::Map<rt::Any>, Option<WidgetLayout>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.definition, &self.layout)
    }

    #[inline]
    fn from_fields((id, definition, layout): Self::Fields) -> Self {
        Self { id, definition, layout }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "WidgetLayout",
        fields: &["x", "y", "width", "height", "is_column_break"],
        required: &[0b1111],
    };
    type Fields = (i64, i64, i64, i64, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.x, &self.y, &self.width, &self.height, &self.is_column_break)
    }

    #[inline]
    fn from_fields((x, y, width, height, is_column_break): Self::Fields) -> Self {
        Self {
            x,
            y,
            width,
            height,
            is_column_break,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DashboardTemplateVariablesItem",
        fields: &["name", "prefix", "default", "available_values"],
        required: &[0b1],
    };
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
    fn from_fields((name, prefix, default, available_values): Self::Fields) -> Self {
        Self {
            name,
            prefix,
            default,
            available_values,
        }
    }
}

/// `response` of `DeleteDashboard`.
#[non_exhaustive]
pub struct DeleteDashboardResponse {
    pub deleted_dashboard_id: Option<String>,
}

impl rt::Object for DeleteDashboardResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DeleteDashboardResponse",
        fields: &["deleted_dashboard_id"],
        required: &[0],
    };
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.deleted_dashboard_id,)
    }

    #[inline]
    fn from_fields((deleted_dashboard_id,): Self::Fields) -> Self {
        Self { deleted_dashboard_id }
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
