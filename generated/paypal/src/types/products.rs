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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ProductCollection",
        fields: &["products", "total_items", "total_pages", "links"],
        required: &[0],
    };
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
    fn from_fields((products, total_items, total_pages, links): Self::Fields) -> Self {
        Self {
            products,
            total_items,
            total_pages,
            links,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Product",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (id, name, description, r#type, category, image_url, home_url, create_time),
            (update_time, links),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            description,
            r#type,
            category,
            image_url,
            home_url,
            create_time,
            update_time,
            links,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ProductRequestPost",
        fields: &[
            "id",
            "name",
            "type",
            "description",
            "category",
            "image_url",
            "home_url",
        ],
        required: &[0b110],
    };
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
    fn from_fields(
        (id, name, r#type, description, category, image_url, home_url): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            r#type,
            description,
            category,
            image_url,
            home_url,
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
