// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `product_collection`, as the API calls it.
#[non_exhaustive]
pub struct ProductCollection {
    pub products: Option<Vec<Product>>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
    pub links: Option<Vec<LinkDescription>>,
}

impl rt::Object for ProductCollection {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProductCollection",
        0,
        &["products", "total_items", "total_pages", "links"],
    );
    type Fields = (
        Option<Vec<Product>>,
        Option<i64>,
        Option<i64>,
        Option<Vec<LinkDescription>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.products, &self.total_items, &self.total_pages, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            products: group_0.0,
            total_items: group_0.1,
            total_pages: group_0.2,
            links: group_0.3,
        }
    }
}

/// `product`, as the API calls it.
#[non_exhaustive]
pub struct Product {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<ProductType>,
    pub category: Option<String>,
    pub image_url: Option<String>,
    pub home_url: Option<String>,
    pub create_time: Option<rt::DateTime>,
    pub update_time: Option<rt::DateTime>,
    pub links: Option<Vec<LinkDescription>>,
}

impl rt::Object for Product {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Product",
        0,
        &[
            "id",
            "name",
            "description",
            "type",
            "category",
            "image_url",
            "home_url",
            "create_time",
            "update_time",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<ProductType>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::DateTime>,
        ),
        (Option<rt::DateTime>, Option<Vec<LinkDescription>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.description,
                &self.r#type,
                &self.category,
                &self.image_url,
                &self.home_url,
                &self.create_time,
            ),
            (&self.update_time, &self.links),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            description: group_0.2,
            r#type: group_0.3,
            category: group_0.4,
            image_url: group_0.5,
            home_url: group_0.6,
            create_time: group_0.7,
            update_time: group_1.0,
            links: group_1.1,
        }
    }
}

/// The same as [`ProductRequestPostType`].
pub type ProductType = ProductRequestPostType;

/// `product_request_POST`, as the API calls it.
pub struct ProductRequestPost {
    /// Has 6 to 50 characters.
    pub id: Option<String>,
    /// Has 1 to 127 characters.
    pub name: String,
    pub r#type: ProductRequestPostType,
    /// Has 1 to 256 characters.
    pub description: Option<String>,
    pub category: Option<String>,
    pub image_url: Option<String>,
    pub home_url: Option<String>,
}

impl ProductRequestPost {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, r#type: ProductRequestPostType) -> Self {
        Self {
            id: None,
            name: name.into(),
            r#type,
            description: None,
            category: None,
            image_url: None,
            home_url: None,
        }
    }
}

impl rt::Object for ProductRequestPost {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProductRequestPost",
        0b110,
        &["id", "name", "type", "description", "category", "image_url", "home_url"],
    );
    type Fields = (
        Option<String>,
        String,
        ProductRequestPostType,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.name,
            &self.r#type,
            &self.description,
            &self.category,
            &self.image_url,
            &self.home_url,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            r#type: group_0.2,
            description: group_0.3,
            category: group_0.4,
            image_url: group_0.5,
            home_url: group_0.6,
        }
    }
}

/// `type` of `product_request_POST`.
#[non_exhaustive]
pub enum ProductRequestPostType {
    /// `PHYSICAL`
    Physical,
    /// `DIGITAL`
    Digital,
    /// `SERVICE`
    Service,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ProductCollection
    Product
    ProductRequestPost
}

rt::choices! {
    ProductRequestPostType {
        Physical = "PHYSICAL",
        Digital = "DIGITAL",
        Service = "SERVICE",
    }
}
