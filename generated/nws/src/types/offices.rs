// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// Forecast office, regional office or NWS itself.
pub type NwsOfficeId = String;

/// `Office`, as the API calls it.
#[non_exhaustive]
pub struct Office {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub r#type: Option<String>,
    pub at_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub address: Option<PostalAddress>,
    pub telephone: Option<String>,
    pub fax_number: Option<String>,
    pub email: Option<String>,
    pub same_as: Option<String>,
    pub nws_region: Option<String>,
    pub parent_organization: Option<String>,
    pub responsible_counties: Option<Vec<String>>,
    pub responsible_forecast_zones: Option<Vec<String>>,
    pub responsible_fire_zones: Option<Vec<String>>,
    pub approved_observation_stations: Option<Vec<String>>,
}

impl rt::Object for Office {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Office",
        0,
        &[
            "@context",
            "@type",
            "@id",
            "id",
            "name",
            "address",
            "telephone",
            "faxNumber",
            "email",
            "sameAs",
            "nwsRegion",
            "parentOrganization",
            "responsibleCounties",
            "responsibleForecastZones",
            "responsibleFireZones",
            "approvedObservationStations",
        ],
    );
    type Fields = rt::Both<
        (
            Option<JsonLdContext>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<PostalAddress>,
            Option<String>,
            Option<String>,
        ),
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Vec<String>>,
            Option<Vec<String>>,
            Option<Vec<String>>,
            Option<Vec<String>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.context,
                &self.r#type,
                &self.at_id,
                &self.id,
                &self.name,
                &self.address,
                &self.telephone,
                &self.fax_number,
            ),
            (
                &self.email,
                &self.same_as,
                &self.nws_region,
                &self.parent_organization,
                &self.responsible_counties,
                &self.responsible_forecast_zones,
                &self.responsible_fire_zones,
                &self.approved_observation_stations,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            context: group_0.0,
            r#type: group_0.1,
            at_id: group_0.2,
            id: group_0.3,
            name: group_0.4,
            address: group_0.5,
            telephone: group_0.6,
            fax_number: group_0.7,
            email: group_1.0,
            same_as: group_1.1,
            nws_region: group_1.2,
            parent_organization: group_1.3,
            responsible_counties: group_1.4,
            responsible_forecast_zones: group_1.5,
            responsible_fire_zones: group_1.6,
            approved_observation_stations: group_1.7,
        }
    }
}

/// `PostalAddress`, as the API calls it.
#[non_exhaustive]
pub struct PostalAddress {
    pub r#type: Option<String>,
    pub street_address: Option<String>,
    pub address_locality: Option<String>,
    pub address_region: Option<String>,
    pub postal_code: Option<String>,
}

impl rt::Object for PostalAddress {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostalAddress",
        0,
        &["@type", "streetAddress", "addressLocality", "addressRegion", "postalCode"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#type,
            &self.street_address,
            &self.address_locality,
            &self.address_region,
            &self.postal_code,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            street_address: group_0.1,
            address_locality: group_0.2,
            address_region: group_0.3,
            postal_code: group_0.4,
        }
    }
}

/// `OfficeHeadlineCollection`, as the API calls it.
#[non_exhaustive]
pub struct OfficeHeadlineCollection {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub graph: Option<Vec<OfficeHeadline>>,
}

impl rt::Object for OfficeHeadlineCollection {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OfficeHeadlineCollection",
        0,
        &["@context", "@graph"],
    );
    type Fields = (Option<JsonLdContext>, Option<Vec<OfficeHeadline>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.context, &self.graph)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            context: group_0.0,
            graph: group_0.1,
        }
    }
}

/// `OfficeHeadline`, as the API calls it.
#[non_exhaustive]
pub struct OfficeHeadline {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub at_id: Option<String>,
    pub id: Option<String>,
    pub office: Option<String>,
    pub important: Option<bool>,
    pub issuance_time: Option<rt::DateTime>,
    pub link: Option<String>,
    pub name: Option<String>,
    pub title: Option<String>,
    pub summary: rt::Nullable<String>,
    pub content: Option<String>,
}

impl rt::Object for OfficeHeadline {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OfficeHeadline",
        0,
        &[
            "@context",
            "@id",
            "id",
            "office",
            "important",
            "issuanceTime",
            "link",
            "name",
            "title",
            "summary",
            "content",
        ],
    );
    type Fields = rt::Both<
        (
            Option<JsonLdContext>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<bool>,
            Option<rt::DateTime>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>, rt::Nullable<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.context,
                &self.at_id,
                &self.id,
                &self.office,
                &self.important,
                &self.issuance_time,
                &self.link,
                &self.name,
            ),
            (&self.title, &self.summary, &self.content),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            context: group_0.0,
            at_id: group_0.1,
            id: group_0.2,
            office: group_0.3,
            important: group_0.4,
            issuance_time: group_0.5,
            link: group_0.6,
            name: group_0.7,
            title: group_1.0,
            summary: group_1.1,
            content: group_1.2,
        }
    }
}

rt::objects! {
    Office
    PostalAddress
    OfficeHeadlineCollection
    OfficeHeadline
}
