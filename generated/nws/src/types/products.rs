// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `TextProductCollection`, as the API calls it.
#[non_exhaustive]
pub struct TextProductCollection {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub graph: Option<Vec<TextProduct>>,
}

impl rt::Object for TextProductCollection {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TextProductCollection",
        0,
        &["@context", "@graph"],
    );
    type Fields = (Option<JsonLdContext>, Option<Vec<TextProduct>>);
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

/// `TextProduct`, as the API calls it.
#[non_exhaustive]
pub struct TextProduct {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub at_id: Option<String>,
    pub id: Option<String>,
    pub wmo_collective_id: Option<String>,
    pub issuing_office: Option<String>,
    pub issuance_time: Option<rt::DateTime>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub product_text: Option<String>,
}

impl rt::Object for TextProduct {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TextProduct",
        0,
        &[
            "@context",
            "@id",
            "id",
            "wmoCollectiveId",
            "issuingOffice",
            "issuanceTime",
            "productCode",
            "productName",
            "productText",
        ],
    );
    type Fields = rt::Both<
        (
            Option<JsonLdContext>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::DateTime>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.context,
                &self.at_id,
                &self.id,
                &self.wmo_collective_id,
                &self.issuing_office,
                &self.issuance_time,
                &self.product_code,
                &self.product_name,
            ),
            (&self.product_text,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            context: group_0.0,
            at_id: group_0.1,
            id: group_0.2,
            wmo_collective_id: group_0.3,
            issuing_office: group_0.4,
            issuance_time: group_0.5,
            product_code: group_0.6,
            product_name: group_0.7,
            product_text: group_1.0,
        }
    }
}

/// `TextProductTypeCollection`, as the API calls it.
#[non_exhaustive]
pub struct TextProductTypeCollection {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub graph: Option<Vec<TextProductType>>,
}

impl rt::Object for TextProductTypeCollection {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TextProductTypeCollection",
        0,
        &["@context", "@graph"],
    );
    type Fields = (Option<JsonLdContext>, Option<Vec<TextProductType>>);
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

/// `TextProductType`, as the API calls it.
#[non_exhaustive]
pub struct TextProductType {
    pub product_code: String,
    pub product_name: String,
}

impl rt::Object for TextProductType {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TextProductType",
        0b11,
        &["productCode", "productName"],
    );
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.product_code, &self.product_name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            product_code: group_0.0,
            product_name: group_0.1,
        }
    }
}

rt::objects! {
    TextProductCollection
    TextProduct
    TextProductTypeCollection
    TextProductType
}
