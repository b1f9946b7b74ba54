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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Office",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (context, r#type, at_id, id, name, address, telephone, fax_number),
            (
                email,
                same_as,
                nws_region,
                parent_organization,
                responsible_counties,
                responsible_forecast_zones,
                responsible_fire_zones,
                approved_observation_stations,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            context,
            r#type,
            at_id,
            id,
            name,
            address,
            telephone,
            fax_number,
            email,
            same_as,
            nws_region,
            parent_organization,
            responsible_counties,
            responsible_forecast_zones,
            responsible_fire_zones,
            approved_observation_stations,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PostalAddress",
        fields: &[
            "@type",
            "streetAddress",
            "addressLocality",
            "addressRegion",
            "postalCode",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            r#type,
            street_address,
            address_locality,
            address_region,
            postal_code,
        ): Self::Fields,
    ) -> Self {
        Self {
            r#type,
            street_address,
            address_locality,
            address_region,
            postal_code,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "OfficeHeadlineCollection",
        fields: &["@context", "@graph"],
        required: &[0],
    };
    type Fields = (Option<JsonLdContext>, Option<Vec<OfficeHeadline>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.context, &self.graph)
    }

    #[inline]
    fn from_fields((context, graph): Self::Fields) -> Self {
        Self { context, graph }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "OfficeHeadline",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (context, at_id, id, office, important, issuance_time, link, name),
            (title, summary, content),
        ): Self::Fields,
    ) -> Self {
        Self {
            context,
            at_id,
            id,
            office,
            important,
            issuance_time,
            link,
            name,
            title,
            summary,
            content,
        }
    }
}

rt::objects! {
    Office
    PostalAddress
    OfficeHeadlineCollection
    OfficeHeadline
}
