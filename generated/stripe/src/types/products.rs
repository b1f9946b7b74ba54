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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ProductList",
        fields: &["data", "has_more", "object", "url"],
        required: &[0b1111],
    };
    type Fields = (Vec<Product>, bool, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.has_more, &self.object, &self.url)
    }

    #[inline]
    fn from_fields((data, has_more, object, url): Self::Fields) -> Self {
        Self {
            data,
            has_more,
            object,
            url,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Product",
        fields: &[
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
        required: &[0b100001111001111],
    };
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
    fn from_fields(
        rt::Both(
            (id, object, active, created, default_price, description, images, livemode),
            (
                metadata,
                name,
                shippable,
                statement_descriptor,
                tax_code,
                unit_label,
                updated,
                url,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            object,
            active,
            created,
            default_price,
            description,
            images,
            livemode,
            metadata,
            name,
            shippable,
            statement_descriptor,
            tax_code,
            unit_label,
            updated,
            url,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PostProductsBody",
        fields: &[
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
        required: &[0b1],
    };
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
    fn from_fields(
        rt::Both(
            (name, active, description, expand, id, images, metadata, shippable),
            (statement_descriptor, tax_code, unit_label, url),
        ): Self::Fields,
    ) -> Self {
        Self {
            name,
            active,
            description,
            expand,
            id,
            images,
            metadata,
            shippable,
            statement_descriptor,
            tax_code,
            unit_label,
            url,
        }
    }
}

rt::objects! {
    ProductList
    Product
    PostProductsBody
}
