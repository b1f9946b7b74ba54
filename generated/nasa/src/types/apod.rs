// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `ApodAnswer`, as the API calls it.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ApodAnswer {
    Apod(Apod),
    ApodList(Vec<Apod>),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `Apod`, as the API calls it.
#[non_exhaustive]
pub struct Apod {
    pub date: rt::Date,
    pub title: String,
    pub explanation: String,
    pub media_type: ApodMediaType,
    pub service_version: Option<String>,
    pub url: Option<String>,
    pub hdurl: Option<String>,
    pub thumbnail_url: Option<String>,
    pub copyright: Option<String>,
}

impl rt::Object for Apod {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Apod",
        0b1111,
        &[
            "date",
            "title",
            "explanation",
            "media_type",
            "service_version",
            "url",
            "hdurl",
            "thumbnail_url",
            "copyright",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Date,
            String,
            String,
            ApodMediaType,
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
                &self.date,
                &self.title,
                &self.explanation,
                &self.media_type,
                &self.service_version,
                &self.url,
                &self.hdurl,
                &self.thumbnail_url,
            ),
            (&self.copyright,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            date: group_0.0,
            title: group_0.1,
            explanation: group_0.2,
            media_type: group_0.3,
            service_version: group_0.4,
            url: group_0.5,
            hdurl: group_0.6,
            thumbnail_url: group_0.7,
            copyright: group_1.0,
        }
    }
}

/// `media_type` of `Apod`.
#[non_exhaustive]
pub enum ApodMediaType {
    /// `image`
    Image,
    /// `video`
    Video,
    /// `other`
    Other,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Apod
}

rt::choices! {
    ApodMediaType { Image = "image", Video = "video", Other = "other" }
}

rt::unions! {
    ApodAnswer { Apod 0: rt::look(rt::OBJECT), ApodList 1: rt::look(rt::ARRAY) }
}
