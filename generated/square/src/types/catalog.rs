// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ListCatalogResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListCatalogResponse {
    pub objects: Option<Vec<CatalogObject>>,
    pub cursor: Option<String>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for ListCatalogResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListCatalogResponse",
        0,
        &["objects", "cursor", "errors"],
    );
    type Fields = (Option<Vec<CatalogObject>>, Option<String>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.objects, &self.cursor, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            objects: group_0.0,
            cursor: group_0.1,
            errors: group_0.2,
        }
    }
}

/// `CatalogObject`, as the API calls it.
pub struct CatalogObject {
    /// ITEM, ITEM_VARIATION, CATEGORY, TAX, DISCOUNT, MODIFIER and others
    pub r#type: String,
    pub id: String,
    pub updated_at: Option<String>,
    pub version: Option<i64>,
    pub is_deleted: Option<bool>,
    pub present_at_all_locations: Option<bool>,
    pub present_at_location_ids: Option<Vec<String>>,
    pub item_data: Option<CatalogObjectItemData>,
    pub item_variation_data: Option<CatalogObjectItemVariationData>,
    pub category_data: Option<rt::Map<rt::Any>>,
    pub tax_data: Option<rt::Map<rt::Any>>,
    pub discount_data: Option<rt::Map<rt::Any>>,
    pub modifier_data: Option<rt::Map<rt::Any>>,
    pub modifier_list_data: Option<rt::Map<rt::Any>>,
    pub image_data: Option<rt::Map<rt::Any>>,
}

impl CatalogObject {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            id: id.into(),
            updated_at: None,
            version: None,
            is_deleted: None,
            present_at_all_locations: None,
            present_at_location_ids: None,
            item_data: None,
            item_variation_data: None,
            category_data: None,
            tax_data: None,
            discount_data: None,
            modifier_data: None,
            modifier_list_data: None,
            image_data: None,
        }
    }
}

impl rt::Object for CatalogObject {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CatalogObject",
        0b11,
        &[
            "type",
            "id",
            "updated_at",
            "version",
            "is_deleted",
            "present_at_all_locations",
            "present_at_location_ids",
            "item_data",
            "item_variation_data",
            "category_data",
            "tax_data",
            "discount_data",
            "modifier_data",
            "modifier_list_data",
            "image_data",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            Option<String>,
            Option<i64>,
            Option<bool>,
            Option<bool>,
            Option<Vec<String>>,
            Option<CatalogObjectItemData>,
        ),
        (
            Option<CatalogObjectItemVariationData>,
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.r#type,
                &self.id,
                &self.updated_at,
                &self.version,
                &self.is_deleted,
                &self.present_at_all_locations,
                &self.present_at_location_ids,
                &self.item_data,
            ),
            (
                &self.item_variation_data,
                &self.category_data,
                &self.tax_data,
                &self.discount_data,
                &self.modifier_data,
                &self.modifier_list_data,
                &self.image_data,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            id: group_0.1,
            updated_at: group_0.2,
            version: group_0.3,
            is_deleted: group_0.4,
            present_at_all_locations: group_0.5,
            present_at_location_ids: group_0.6,
            item_data: group_0.7,
            item_variation_data: group_1.0,
            category_data: group_1.1,
            tax_data: group_1.2,
            discount_data: group_1.3,
            modifier_data: group_1.4,
            modifier_list_data: group_1.5,
            image_data: group_1.6,
        }
    }
}

/// `item_data` of `CatalogObject`.
pub struct CatalogObjectItemData {
    pub name: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub abbreviation: rt::Nullable<String>,
    pub variations: rt::Nullable<Vec<CatalogObject>>,
    pub product_type: Option<String>,
    pub tax_ids: rt::Nullable<Vec<String>>,
}

impl rt::Object for CatalogObjectItemData {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CatalogObjectItemData",
        0,
        &["name", "description", "abbreviation", "variations", "product_type", "tax_ids"],
    );
    type Fields = (
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<Vec<CatalogObject>>,
        Option<String>,
        rt::Nullable<Vec<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.name,
            &self.description,
            &self.abbreviation,
            &self.variations,
            &self.product_type,
            &self.tax_ids,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            description: group_0.1,
            abbreviation: group_0.2,
            variations: group_0.3,
            product_type: group_0.4,
            tax_ids: group_0.5,
        }
    }
}

/// `item_variation_data` of `CatalogObject`.
pub struct CatalogObjectItemVariationData {
    pub item_id: rt::Nullable<String>,
    pub name: rt::Nullable<String>,
    pub sku: rt::Nullable<String>,
    pub pricing_type: Option<CatalogObjectItemVariationDataPricingType>,
    pub price_money: Option<Money>,
}

impl rt::Object for CatalogObjectItemVariationData {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CatalogObjectItemVariationData",
        0,
        &["item_id", "name", "sku", "pricing_type", "price_money"],
    );
    type Fields = (
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        Option<CatalogObjectItemVariationDataPricingType>,
        Option<Money>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.item_id, &self.name, &self.sku, &self.pricing_type, &self.price_money)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            item_id: group_0.0,
            name: group_0.1,
            sku: group_0.2,
            pricing_type: group_0.3,
            price_money: group_0.4,
        }
    }
}

/// `item_variation_data.pricing_type` of `CatalogObject`.
#[non_exhaustive]
pub enum CatalogObjectItemVariationDataPricingType {
    /// `FIXED_PRICING`
    FixedPricing,
    /// `VARIABLE_PRICING`
    VariablePricing,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `UpsertCatalogObjectResponse`, as the API calls it.
#[non_exhaustive]
pub struct UpsertCatalogObjectResponse {
    pub catalog_object: Option<CatalogObject>,
    pub id_mappings: Option<Vec<rt::Map<rt::Any>>>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for UpsertCatalogObjectResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpsertCatalogObjectResponse",
        0,
        &["catalog_object", "id_mappings", "errors"],
    );
    type Fields = (
        Option<CatalogObject>,
        Option<Vec<rt::Map<rt::Any>>>,
        Option<Vec<Error>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.catalog_object, &self.id_mappings, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            catalog_object: group_0.0,
            id_mappings: group_0.1,
            errors: group_0.2,
        }
    }
}

/// `body` of `UpsertCatalogObject`.
pub struct UpsertCatalogObjectBody {
    /// Has 1 to 128 characters.
    pub idempotency_key: String,
    pub object: CatalogObject,
}

impl UpsertCatalogObjectBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(idempotency_key: impl Into<String>, object: CatalogObject) -> Self {
        Self {
            idempotency_key: idempotency_key.into(),
            object,
        }
    }
}

impl rt::Object for UpsertCatalogObjectBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpsertCatalogObjectBody",
        0b11,
        &["idempotency_key", "object"],
    );
    type Fields = (String, CatalogObject);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.idempotency_key, &self.object)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            idempotency_key: group_0.0,
            object: group_0.1,
        }
    }
}

/// `RetrieveCatalogObjectResponse`, as the API calls it.
#[non_exhaustive]
pub struct RetrieveCatalogObjectResponse {
    pub object: Option<CatalogObject>,
    pub related_objects: Option<Vec<CatalogObject>>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for RetrieveCatalogObjectResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RetrieveCatalogObjectResponse",
        0,
        &["object", "related_objects", "errors"],
    );
    type Fields = (
        Option<CatalogObject>,
        Option<Vec<CatalogObject>>,
        Option<Vec<Error>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.object, &self.related_objects, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            object: group_0.0,
            related_objects: group_0.1,
            errors: group_0.2,
        }
    }
}

rt::objects! {
    ListCatalogResponse
    CatalogObject
    CatalogObjectItemData
    CatalogObjectItemVariationData
    UpsertCatalogObjectResponse
    UpsertCatalogObjectBody
    RetrieveCatalogObjectResponse
}

rt::defaults! {
    CatalogObjectItemData
    CatalogObjectItemVariationData
}

rt::choices! {
    CatalogObjectItemVariationDataPricingType {
        FixedPricing = "FIXED_PRICING",
        VariablePricing = "VARIABLE_PRICING",
    }
}
