// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of dashboards.
#[non_exhaustive]
pub struct DashboardPage {
    pub items: Vec<Dashboard>,
    /// Null on the last page.
    pub next_cursor: rt::Nullable<String>,
}

impl rt::Object for DashboardPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DashboardPage",
        0b1,
        &["items", "next_cursor"],
    );
    type Fields = (Vec<Dashboard>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.items, &self.next_cursor)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            items: group_0.0,
            next_cursor: group_0.1,
        }
    }
}

/// A dashboard.
#[non_exhaustive]
pub struct Dashboard {
    /// Has at most 120 characters.
    pub name: String,
    pub description: rt::Nullable<String>,
    /// Default: `false`.
    pub shared: Option<bool>,
    pub widgets: Vec<Widget>,
    pub id: String,
    pub owner: Option<String>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
}

impl rt::Object for Dashboard {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Dashboard",
        0b11011001,
        &[
            "name",
            "description",
            "shared",
            "widgets",
            "id",
            "owner",
            "created_at",
            "updated_at",
        ],
    );
    type Fields = (
        String,
        rt::Nullable<String>,
        Option<bool>,
        Vec<Widget>,
        String,
        Option<String>,
        rt::DateTime,
        rt::DateTime,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.name,
            &self.description,
            &self.shared,
            &self.widgets,
            &self.id,
            &self.owner,
            &self.created_at,
            &self.updated_at,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            description: group_0.1,
            shared: group_0.2,
            widgets: group_0.3,
            id: group_0.4,
            owner: group_0.5,
            created_at: group_0.6,
            updated_at: group_0.7,
        }
    }
}

/// A part of a dashboard; type tells which kind.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Widget {
    /// A line over time.
    ChartWidget(ChartWidget),
    /// Sensors on a map.
    MapWidget(MapWidget),
    /// A text.
    TextWidget(TextWidget),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// A line over time.
pub struct ChartWidget {
    pub id: Option<String>,
    pub title: String,
    /// At least 0.
    pub x: i32,
    /// At least 0.
    pub y: i32,
    /// At least 1. At most 12.
    pub width: i32,
    /// At least 1.
    pub height: i32,
    /// Always `chart`.
    pub r#type: String,
    pub metric: String,
    pub sensor_ids: Option<Vec<String>>,
    pub interval: Option<ChartWidgetInterval>,
}

impl ChartWidget {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        title: impl Into<String>,
        x: i32,
        y: i32,
        width: i32,
        height: i32,
        metric: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            title: title.into(),
            x,
            y,
            width,
            height,
            r#type: "chart".to_owned(),
            metric: metric.into(),
            sensor_ids: None,
            interval: None,
        }
    }
}

impl rt::Object for ChartWidget {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChartWidget",
        0b11111110,
        &[
            "id",
            "title",
            "x",
            "y",
            "width",
            "height",
            "type",
            "metric",
            "sensor_ids",
            "interval",
        ],
    );
    type Fields = rt::Both<
        (Option<String>, String, i32, i32, i32, i32, String, String),
        (Option<Vec<String>>, Option<ChartWidgetInterval>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.title,
                &self.x,
                &self.y,
                &self.width,
                &self.height,
                &self.r#type,
                &self.metric,
            ),
            (&self.sensor_ids, &self.interval),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            title: group_0.1,
            x: group_0.2,
            y: group_0.3,
            width: group_0.4,
            height: group_0.5,
            r#type: group_0.6,
            metric: group_0.7,
            sensor_ids: group_1.0,
            interval: group_1.1,
        }
    }
}

/// Sensors on a map.
pub struct MapWidget {
    pub id: Option<String>,
    pub title: String,
    /// At least 0.
    pub x: i32,
    /// At least 0.
    pub y: i32,
    /// At least 1. At most 12.
    pub width: i32,
    /// At least 1.
    pub height: i32,
    /// Always `map`.
    pub r#type: String,
    /// A place on earth.
    pub center: Location,
    /// At least 0. At most 20.
    pub zoom: Option<i32>,
}

impl MapWidget {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        title: impl Into<String>,
        x: i32,
        y: i32,
        width: i32,
        height: i32,
        center: Location,
    ) -> Self {
        Self {
            id: None,
            title: title.into(),
            x,
            y,
            width,
            height,
            r#type: "map".to_owned(),
            center,
            zoom: None,
        }
    }
}

impl rt::Object for MapWidget {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MapWidget",
        0b11111110,
        &["id", "title", "x", "y", "width", "height", "type", "center", "zoom"],
    );
    type Fields = rt::Both<
        (Option<String>, String, i32, i32, i32, i32, String, Location),
        (Option<i32>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.title,
                &self.x,
                &self.y,
                &self.width,
                &self.height,
                &self.r#type,
                &self.center,
            ),
            (&self.zoom,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            title: group_0.1,
            x: group_0.2,
            y: group_0.3,
            width: group_0.4,
            height: group_0.5,
            r#type: group_0.6,
            center: group_0.7,
            zoom: group_1.0,
        }
    }
}

/// A text.
pub struct TextWidget {
    pub id: Option<String>,
    pub title: String,
    /// At least 0.
    pub x: i32,
    /// At least 0.
    pub y: i32,
    /// At least 1. At most 12.
    pub width: i32,
    /// At least 1.
    pub height: i32,
    /// Always `text`.
    pub r#type: String,
    pub markdown: String,
}

impl TextWidget {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        title: impl Into<String>,
        x: i32,
        y: i32,
        width: i32,
        height: i32,
        markdown: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            title: title.into(),
            x,
            y,
            width,
            height,
            r#type: "text".to_owned(),
            markdown: markdown.into(),
        }
    }
}

impl rt::Object for TextWidget {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TextWidget",
        0b11111110,
        &["id", "title", "x", "y", "width", "height", "type", "markdown"],
    );
    type Fields = (Option<String>, String, i32, i32, i32, i32, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.title,
            &self.x,
            &self.y,
            &self.width,
            &self.height,
            &self.r#type,
            &self.markdown,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            title: group_0.1,
            x: group_0.2,
            y: group_0.3,
            width: group_0.4,
            height: group_0.5,
            r#type: group_0.6,
            markdown: group_0.7,
        }
    }
}

/// A dashboard to store.
pub struct NewDashboard {
    /// Has at most 120 characters.
    pub name: String,
    pub description: rt::Nullable<String>,
    /// Default: `false`.
    pub shared: Option<bool>,
    pub widgets: Vec<Widget>,
}

impl NewDashboard {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, widgets: Vec<Widget>) -> Self {
        Self {
            name: name.into(),
            description: rt::Nullable::Absent,
            shared: None,
            widgets,
        }
    }
}

impl rt::Object for NewDashboard {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NewDashboard",
        0b1001,
        &["name", "description", "shared", "widgets"],
    );
    type Fields = (String, rt::Nullable<String>, Option<bool>, Vec<Widget>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.description, &self.shared, &self.widgets)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            description: group_0.1,
            shared: group_0.2,
            widgets: group_0.3,
        }
    }
}

rt::objects! {
    DashboardPage
    Dashboard
    ChartWidget
    MapWidget
    TextWidget
    NewDashboard
}

rt::unions! {
    Widget tag "type" {
        ChartWidget 0: rt::look(rt::OBJECT).tag(&["chart"]),
        MapWidget 1: rt::look(rt::OBJECT).tag(&["map"]),
        TextWidget 2: rt::look(rt::OBJECT).tag(&["text"]),
    }
}
