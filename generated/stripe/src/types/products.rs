// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `product_list`, as the API calls it.
#[non_exhaustive]
pub struct ProductList {
    pub data: Vec<Product>,
    pub has_more: bool,
    /// Always `list`.
    pub object: String,
    pub url: String,
}

impl rt::Object for ProductList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProductList",
        0b1111,
        &["data", "has_more", "object", "url"],
    );
    type Fields = (Vec<Product>, bool, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.has_more, &self.object, &self.url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            has_more: group_0.1,
            object: group_0.2,
            url: group_0.3,
        }
    }
}

/// `product`, as the API calls it.
#[non_exhaustive]
pub struct Product {
    pub id: String,
    /// Always `product`.
    pub object: String,
    pub active: bool,
    pub created: i64,
    pub default_price: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub images: Vec<String>,
    pub livemode: bool,
    pub metadata: rt::Map<String>,
    pub name: String,
    pub shippable: rt::Nullable<bool>,
    pub statement_descriptor: rt::Nullable<String>,
    pub tax_code: rt::Nullable<String>,
    pub unit_label: rt::Nullable<String>,
    pub updated: i64,
    pub url: rt::Nullable<String>,
}

impl rt::Object for Product {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Product",
        0b100001111001111,
        &[
            "id",
            "object",
            "active",
            "created",
            "default_price",
            "description",
            "images",
            "livemode",
            "metadata",
            "name",
            "shippable",
            "statement_descriptor",
            "tax_code",
            "unit_label",
            "updated",
            "url",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            bool,
            i64,
            rt::Nullable<String>,
            rt::Nullable<String>,
            Vec<String>,
            bool,
        ),
        (
            rt::Map<String>,
            String,
            rt::Nullable<bool>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            i64,
            rt::Nullable<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.object,
                &self.active,
                &self.created,
                &self.default_price,
                &self.description,
                &self.images,
                &self.livemode,
            ),
            (
                &self.metadata,
                &self.name,
                &self.shippable,
                &self.statement_descriptor,
                &self.tax_code,
                &self.unit_label,
                &self.updated,
                &self.url,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            object: group_0.1,
            active: group_0.2,
            created: group_0.3,
            default_price: group_0.4,
            description: group_0.5,
            images: group_0.6,
            livemode: group_0.7,
            metadata: group_1.0,
            name: group_1.1,
            shippable: group_1.2,
            statement_descriptor: group_1.3,
            tax_code: group_1.4,
            unit_label: group_1.5,
            updated: group_1.6,
            url: group_1.7,
        }
    }
}

/// `body` of `PostProducts`.
pub struct PostProductsBody {
    pub name: String,
    pub active: Option<bool>,
    pub description: Option<String>,
    pub expand: Option<Vec<String>>,
    pub id: Option<String>,
    pub images: Option<Vec<String>>,
    pub metadata: Option<rt::Map<String>>,
    pub shippable: Option<bool>,
    /// Has at most 22 characters.
    pub statement_descriptor: Option<String>,
    pub tax_code: Option<String>,
    /// Has at most 12 characters.
    pub unit_label: Option<String>,
    pub url: Option<String>,
}

impl PostProductsBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            active: None,
            description: None,
            expand: None,
            id: None,
            images: None,
            metadata: None,
            shippable: None,
            statement_descriptor: None,
            tax_code: None,
            unit_label: None,
            url: None,
        }
    }
}

impl rt::Object for PostProductsBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostProductsBody",
        0b1,
        &[
            "name",
            "active",
            "description",
            "expand",
            "id",
            "images",
            "metadata",
            "shippable",
            "statement_descriptor",
            "tax_code",
            "unit_label",
            "url",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<bool>,
            Option<String>,
            Option<Vec<String>>,
            Option<String>,
            Option<Vec<String>>,
            Option<rt::Map<String>>,
            Option<bool>,
        ),
        (Option<String>, Option<String>, Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.name,
                &self.active,
                &self.description,
                &self.expand,
                &self.id,
                &self.images,
                &self.metadata,
                &self.shippable,
            ),
            (&self.statement_descriptor, &self.tax_code, &self.unit_label, &self.url),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            name: group_0.0,
            active: group_0.1,
            description: group_0.2,
            expand: group_0.3,
            id: group_0.4,
            images: group_0.5,
            metadata: group_0.6,
            shippable: group_0.7,
            statement_descriptor: group_1.0,
            tax_code: group_1.1,
            unit_label: group_1.2,
            url: group_1.3,
        }
    }
}

rt::objects! {
    ProductList
    Product
    PostProductsBody
}
