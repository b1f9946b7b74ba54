// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `category` of `market-news`.
#[non_exhaustive]
pub enum MarketNewsCategory {
    /// `general`
    General,
    /// `forex`
    Forex,
    /// `crypto`
    Crypto,
    /// `merger`
    Merger,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `MarketNews`, as the API calls it.
#[non_exhaustive]
pub struct MarketNews {
    pub category: Option<String>,
    pub datetime: Option<i64>,
    pub headline: Option<String>,
    pub id: Option<i64>,
    pub image: Option<String>,
    pub related: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub url: Option<String>,
}

impl rt::Object for MarketNews {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MarketNews",
        0,
        &[
            "category",
            "datetime",
            "headline",
            "id",
            "image",
            "related",
            "source",
            "summary",
            "url",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<i64>,
            Option<String>,
            Option<i64>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.category,
                &self.datetime,
                &self.headline,
                &self.id,
                &self.image,
                &self.related,
                &self.source,
                &self.summary,
            ),
            (&self.url,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            category: group_0.0,
            datetime: group_0.1,
            headline: group_0.2,
            id: group_0.3,
            image: group_0.4,
            related: group_0.5,
            source: group_0.6,
            summary: group_0.7,
            url: group_1.0,
        }
    }
}

/// `CompanyNews`, as the API calls it.
#[non_exhaustive]
pub struct CompanyNews {
    pub category: Option<String>,
    pub datetime: Option<i64>,
    pub headline: Option<String>,
    pub id: Option<i64>,
    pub image: Option<String>,
    pub related: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub url: Option<String>,
}

impl rt::Object for CompanyNews {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CompanyNews",
        0,
        &[
            "category",
            "datetime",
            "headline",
            "id",
            "image",
            "related",
            "source",
            "summary",
            "url",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<i64>,
            Option<String>,
            Option<i64>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.category,
                &self.datetime,
                &self.headline,
                &self.id,
                &self.image,
                &self.related,
                &self.source,
                &self.summary,
            ),
            (&self.url,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            category: group_0.0,
            datetime: group_0.1,
            headline: group_0.2,
            id: group_0.3,
            image: group_0.4,
            related: group_0.5,
            source: group_0.6,
            summary: group_0.7,
            url: group_1.0,
        }
    }
}

rt::objects! {
    MarketNews
    CompanyNews
}

rt::choices! {
    MarketNewsCategory {
        General = "general",
        Forex = "forex",
        Crypto = "crypto",
        Merger = "merger",
    }
}
