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
    const SHAPE: rt::Shape = rt::Shape {
        name: "TextProductCollection",
        fields: &["@context", "@graph"],
        required: &[0],
    };
    type Fields = (Option<JsonLdContext>, Option<Vec<TextProduct>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.context, &self.graph)
    }

    #[inline]
    fn from_fields((context, graph): Self::Fields) -> Self {
        Self { context, graph }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "TextProduct",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                context,
                at_id,
                id,
                wmo_collective_id,
                issuing_office,
                issuance_time,
                product_code,
                product_name,
            ),
            (product_text,),
        ): Self::Fields,
    ) -> Self {
        Self {
            context,
            at_id,
            id,
            wmo_collective_id,
            issuing_office,
            issuance_time,
            product_code,
            product_name,
            product_text,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "TextProductTypeCollection",
        fields: &["@context", "@graph"],
        required: &[0],
    };
    type Fields = (Option<JsonLdContext>, Option<Vec<TextProductType>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.context, &self.graph)
    }

    #[inline]
    fn from_fields((context, graph): Self::Fields) -> Self {
        Self { context, graph }
    }
}

/// `TextProductType`, as the API calls it.
#[non_exhaustive]
pub struct TextProductType {
    pub product_code: String,
    pub product_name: String,
}

impl rt::Object for TextProductType {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TextProductType",
        fields: &["productCode", "productName"],
        required: &[0b11],
    };
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.product_code, &self.product_name)
    }

    #[inline]
    fn from_fields((product_code, product_name): Self::Fields) -> Self {
        Self { product_code, product_name }
    }
}

rt::objects! {
    TextProductCollection
    TextProduct
    TextProductTypeCollection
    TextProductType
}
