// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "events")]
mod events;
#[cfg(feature = "events")]
pub use self::events::*;

#[cfg(feature = "service")]
mod service;
#[cfg(feature = "service")]
pub use self::service::*;

#[cfg(feature = "feeds")]
mod feeds;
#[cfg(feature = "feeds")]
pub use self::feeds::*;

use switchboard_client::generated as rt;

/// `alertlevel`, as the API calls it.
#[non_exhaustive]
pub enum Alertlevel {
    /// `green`
    Green,
    /// `yellow`
    Yellow,
    /// `orange`
    Orange,
    /// `red`
    Red,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `FeatureCollection`, as the API calls it.
#[non_exhaustive]
pub struct FeatureCollection {
    /// Always `FeatureCollection`.
    pub r#type: String,
    pub metadata: Metadata,
    pub features: Vec<Feature>,
    pub bbox: Option<Vec<f64>>,
}

impl rt::Object for FeatureCollection {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FeatureCollection",
        0b111,
        &["type", "metadata", "features", "bbox"],
    );
    type Fields = (String, Metadata, Vec<Feature>, Option<Vec<f64>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.metadata, &self.features, &self.bbox)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            metadata: group_0.1,
            features: group_0.2,
            bbox: group_0.3,
        }
    }
}

/// `Metadata`, as the API calls it.
#[non_exhaustive]
pub struct Metadata {
    /// Unix milliseconds.
    pub generated: i64,
    pub url: String,
    pub title: String,
    pub status: i32,
    pub api: String,
    pub count: Option<i32>,
    pub limit: Option<i32>,
    pub offset: Option<i32>,
}

impl rt::Object for Metadata {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Metadata",
        0b11111,
        &["generated", "url", "title", "status", "api", "count", "limit", "offset"],
    );
    type Fields = (
        i64,
        String,
        String,
        i32,
        String,
        Option<i32>,
        Option<i32>,
        Option<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.generated,
            &self.url,
            &self.title,
            &self.status,
            &self.api,
            &self.count,
            &self.limit,
            &self.offset,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            generated: group_0.0,
            url: group_0.1,
            title: group_0.2,
            status: group_0.3,
            api: group_0.4,
            count: group_0.5,
            limit: group_0.6,
            offset: group_0.7,
        }
    }
}

/// `Feature`, as the API calls it.
#[non_exhaustive]
pub struct Feature {
    /// Always `Feature`.
    pub r#type: String,
    pub id: String,
    pub properties: Properties,
    pub geometry: Geometry,
}

impl rt::Object for Feature {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Feature",
        0b1111,
        &["type", "id", "properties", "geometry"],
    );
    type Fields = (String, String, Properties, Geometry);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.id, &self.properties, &self.geometry)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            id: group_0.1,
            properties: group_0.2,
            geometry: group_0.3,
        }
    }
}

/// `Properties`, as the API calls it.
#[non_exhaustive]
pub struct Properties {
    /// Magnitude.
    pub mag: rt::Nullable<f64>,
    pub place: rt::Nullable<String>,
    /// Unix milliseconds.
    pub time: i64,
    /// Unix milliseconds.
    pub updated: i64,
    /// Offset from UTC in minutes.
    pub tz: rt::Nullable<i32>,
    pub url: Option<String>,
    /// Address of the detail feed.
    pub detail: Option<String>,
    pub felt: rt::Nullable<i32>,
    pub cdi: rt::Nullable<f64>,
    pub mmi: rt::Nullable<f64>,
    pub alert: rt::Nullable<PropertiesAlert>,
    pub status: Option<String>,
    pub tsunami: Option<PropertiesTsunami>,
    pub sig: Option<i32>,
    pub net: Option<String>,
    pub code: Option<String>,
    pub ids: Option<String>,
    pub sources: Option<String>,
    pub types: Option<String>,
    pub nst: rt::Nullable<i32>,
    pub dmin: rt::Nullable<f64>,
    pub rms: rt::Nullable<f64>,
    pub gap: rt::Nullable<f64>,
    pub mag_type: rt::Nullable<String>,
    pub r#type: Option<String>,
    pub title: Option<String>,
    /// Detail feed only.
    pub products: Option<rt::Map<Vec<Product>>>,
}

impl rt::Object for Properties {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Properties",
        0b1100,
        &[
            "mag",
            "place",
            "time",
            "updated",
            "tz",
            "url",
            "detail",
            "felt",
            "cdi",
            "mmi",
            "alert",
            "status",
            "tsunami",
            "sig",
            "net",
            "code",
            "ids",
            "sources",
            "types",
            "nst",
            "dmin",
            "rms",
            "gap",
            "magType",
            "type",
            "title",
            "products",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                rt::Nullable<f64>,
                rt::Nullable<String>,
                i64,
                i64,
                rt::Nullable<i32>,
                Option<String>,
                Option<String>,
                rt::Nullable<i32>,
            ),
            (
                rt::Nullable<f64>,
                rt::Nullable<f64>,
                rt::Nullable<PropertiesAlert>,
                Option<String>,
                Option<PropertiesTsunami>,
                Option<i32>,
                Option<String>,
                Option<String>,
            ),
        >,
        rt::Both<
            (
                Option<String>,
                Option<String>,
                Option<String>,
                rt::Nullable<i32>,
                rt::Nullable<f64>,
                rt::Nullable<f64>,
                rt::Nullable<f64>,
                rt::Nullable<String>,
            ),
            (Option<String>, Option<String>, Option<rt::Map<Vec<Product>>>),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.mag,
                    &self.place,
                    &self.time,
                    &self.updated,
                    &self.tz,
                    &self.url,
                    &self.detail,
                    &self.felt,
                ),
                (
                    &self.cdi,
                    &self.mmi,
                    &self.alert,
                    &self.status,
                    &self.tsunami,
                    &self.sig,
                    &self.net,
                    &self.code,
                ),
            ),
            rt::Both(
                (
                    &self.ids,
                    &self.sources,
                    &self.types,
                    &self.nst,
                    &self.dmin,
                    &self.rms,
                    &self.gap,
                    &self.mag_type,
                ),
                (&self.r#type, &self.title, &self.products),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            mag: group_0.0,
            place: group_0.1,
            time: group_0.2,
            updated: group_0.3,
            tz: group_0.4,
            url: group_0.5,
            detail: group_0.6,
            felt: group_0.7,
            cdi: group_1.0,
            mmi: group_1.1,
            alert: group_1.2,
            status: group_1.3,
            tsunami: group_1.4,
            sig: group_1.5,
            net: group_1.6,
            code: group_1.7,
            ids: group_2.0,
            sources: group_2.1,
            types: group_2.2,
            nst: group_2.3,
            dmin: group_2.4,
            rms: group_2.5,
            gap: group_2.6,
            mag_type: group_2.7,
            r#type: group_3.0,
            title: group_3.1,
            products: group_3.2,
        }
    }
}

/// The same as [`Alertlevel`].
pub type PropertiesAlert = Alertlevel;

/// `tsunami` of `Properties`.
#[non_exhaustive]
pub enum PropertiesTsunami {
    /// `0`
    V0,
    /// `1`
    V1,
    /// A value that this version of the client does not know.
    Unknown(i64),
}

/// `Product`, as the API calls it.
#[non_exhaustive]
pub struct Product {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub code: Option<String>,
    pub source: Option<String>,
    pub update_time: Option<i64>,
    pub status: Option<String>,
    pub properties: Option<rt::Map<String>>,
    pub preferred_weight: Option<i32>,
    pub contents: Option<rt::Map<ProductContent>>,
}

impl rt::Object for Product {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Product",
        0,
        &[
            "id",
            "type",
            "code",
            "source",
            "updateTime",
            "status",
            "properties",
            "preferredWeight",
            "contents",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<i64>,
            Option<String>,
            Option<rt::Map<String>>,
            Option<i32>,
        ),
        (Option<rt::Map<ProductContent>>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.r#type,
                &self.code,
                &self.source,
                &self.update_time,
                &self.status,
                &self.properties,
                &self.preferred_weight,
            ),
            (&self.contents,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            r#type: group_0.1,
            code: group_0.2,
            source: group_0.3,
            update_time: group_0.4,
            status: group_0.5,
            properties: group_0.6,
            preferred_weight: group_0.7,
            contents: group_1.0,
        }
    }
}

/// `ProductContent`, as the API calls it.
#[non_exhaustive]
pub struct ProductContent {
    pub content_type: Option<String>,
    pub last_modified: Option<i64>,
    pub length: Option<i64>,
    pub url: Option<String>,
}

impl rt::Object for ProductContent {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProductContent",
        0,
        &["contentType", "lastModified", "length", "url"],
    );
    type Fields = (Option<String>, Option<i64>, Option<i64>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.content_type, &self.last_modified, &self.length, &self.url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            content_type: group_0.0,
            last_modified: group_0.1,
            length: group_0.2,
            url: group_0.3,
        }
    }
}

/// `Geometry`, as the API calls it.
#[non_exhaustive]
pub struct Geometry {
    /// Always `Point`.
    pub r#type: String,
    /// Longitude, latitude and depth in kilometres.
    pub coordinates: Vec<f64>,
}

impl rt::Object for Geometry {
    const SHAPE: rt::Shape = rt::Shape::new("Geometry", 0b11, &["type", "coordinates"]);
    type Fields = (String, Vec<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.coordinates)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            coordinates: group_0.1,
        }
    }
}

rt::objects! {
    FeatureCollection
    Metadata
    Feature
    Properties
    Product
    ProductContent
    Geometry
}

rt::choices! {
    Alertlevel { Green = "green", Yellow = "yellow", Orange = "orange", Red = "red" }
}

rt::numbers! {
    PropertiesTsunami { V0 = 0, V1 = 1 }
}
