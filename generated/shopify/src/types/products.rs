// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `published_status` of `listProducts`.
///
/// Default: `any`.
#[non_exhaustive]
pub enum ListProductsPublishedStatus {
    /// `published`
    Published,
    /// `unpublished`
    Unpublished,
    /// `any`
    Any,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `response` of `listProducts`.
#[non_exhaustive]
pub struct ListProductsResponse {
    pub products: Vec<Product>,
}

impl rt::Object for ListProductsResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ListProductsResponse", 0b1, &["products"]);
    type Fields = (Vec<Product>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.products,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { products: group_0.0 }
    }
}

/// `Product`, as the API calls it.
#[non_exhaustive]
pub struct Product {
    pub id: i64,
    pub title: String,
    pub body_html: rt::Nullable<String>,
    pub vendor: Option<String>,
    pub product_type: Option<String>,
    pub handle: Option<String>,
    pub status: Option<ProductStatus>,
    pub tags: Option<String>,
    pub template_suffix: rt::Nullable<String>,
    pub published_scope: Option<String>,
    pub variants: Option<Vec<Variant>>,
    pub options: Option<Vec<ProductOption>>,
    pub images: Option<Vec<Image>>,
    pub image: rt::Nullable<Image>,
    pub published_at: rt::Nullable<rt::DateTime>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub admin_graphql_api_id: Option<String>,
}

impl rt::Object for Product {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Product",
        0b11,
        &[
            "id",
            "title",
            "body_html",
            "vendor",
            "product_type",
            "handle",
            "status",
            "tags",
            "template_suffix",
            "published_scope",
            "variants",
            "options",
            "images",
            "image",
            "published_at",
            "created_at",
            "updated_at",
            "admin_graphql_api_id",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i64,
                String,
                rt::Nullable<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<ProductStatus>,
                Option<String>,
            ),
            (
                rt::Nullable<String>,
                Option<String>,
                Option<Vec<Variant>>,
                Option<Vec<ProductOption>>,
                Option<Vec<Image>>,
                rt::Nullable<Image>,
                rt::Nullable<rt::DateTime>,
                Option<rt::DateTime>,
            ),
        >,
        (Option<rt::DateTime>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.title,
                    &self.body_html,
                    &self.vendor,
                    &self.product_type,
                    &self.handle,
                    &self.status,
                    &self.tags,
                ),
                (
                    &self.template_suffix,
                    &self.published_scope,
                    &self.variants,
                    &self.options,
                    &self.images,
                    &self.image,
                    &self.published_at,
                    &self.created_at,
                ),
            ),
            (&self.updated_at, &self.admin_graphql_api_id),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            title: group_0.1,
            body_html: group_0.2,
            vendor: group_0.3,
            product_type: group_0.4,
            handle: group_0.5,
            status: group_0.6,
            tags: group_0.7,
            template_suffix: group_1.0,
            published_scope: group_1.1,
            variants: group_1.2,
            options: group_1.3,
            images: group_1.4,
            image: group_1.5,
            published_at: group_1.6,
            created_at: group_1.7,
            updated_at: group_2.0,
            admin_graphql_api_id: group_2.1,
        }
    }
}

/// The same as [`ProductInputStatus`].
pub type ProductStatus = ProductInputStatus;

/// `ProductOption`, as the API calls it.
pub struct ProductOption {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub name: String,
    pub position: Option<i64>,
    pub values: Option<Vec<String>>,
}

impl ProductOption {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            product_id: None,
            name: name.into(),
            position: None,
            values: None,
        }
    }
}

impl rt::Object for ProductOption {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProductOption",
        0b100,
        &["id", "product_id", "name", "position", "values"],
    );
    type Fields = (Option<i64>, Option<i64>, String, Option<i64>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.product_id, &self.name, &self.position, &self.values)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            product_id: group_0.1,
            name: group_0.2,
            position: group_0.3,
            values: group_0.4,
        }
    }
}

/// `Image`, as the API calls it.
pub struct Image {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub position: Option<i64>,
    pub src: Option<String>,
    pub alt: rt::Nullable<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub variant_ids: Option<Vec<i64>>,
    /// Picture in Base64, for uploads
    pub attachment: Option<String>,
}

impl rt::Object for Image {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Image",
        0,
        &[
            "id",
            "product_id",
            "position",
            "src",
            "alt",
            "width",
            "height",
            "variant_ids",
            "attachment",
        ],
    );
    type Fields = rt::Both<
        (
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<String>,
            rt::Nullable<String>,
            Option<i64>,
            Option<i64>,
            Option<Vec<i64>>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.product_id,
                &self.position,
                &self.src,
                &self.alt,
                &self.width,
                &self.height,
                &self.variant_ids,
            ),
            (&self.attachment,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            product_id: group_0.1,
            position: group_0.2,
            src: group_0.3,
            alt: group_0.4,
            width: group_0.5,
            height: group_0.6,
            variant_ids: group_0.7,
            attachment: group_1.0,
        }
    }
}

/// `response` of `createProduct`.
#[non_exhaustive]
pub struct CreateProductResponse {
    pub product: Product,
}

impl rt::Object for CreateProductResponse {
    const SHAPE: rt::Shape = rt::Shape::new("CreateProductResponse", 0b1, &["product"]);
    type Fields = (Product,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.product,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { product: group_0.0 }
    }
}

/// `body` of `createProduct`.
pub struct CreateProductBody {
    pub product: ProductInput,
}

impl CreateProductBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(product: ProductInput) -> Self {
        Self { product }
    }
}

impl rt::Object for CreateProductBody {
    const SHAPE: rt::Shape = rt::Shape::new("CreateProductBody", 0b1, &["product"]);
    type Fields = (ProductInput,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.product,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { product: group_0.0 }
    }
}

/// `ProductInput`, as the API calls it.
pub struct ProductInput {
    pub title: Option<String>,
    pub body_html: rt::Nullable<String>,
    pub vendor: Option<String>,
    pub product_type: Option<String>,
    pub handle: Option<String>,
    pub status: Option<ProductInputStatus>,
    pub tags: Option<String>,
    pub template_suffix: rt::Nullable<String>,
    pub published_scope: Option<String>,
    pub variants: Option<Vec<Variant>>,
    pub options: Option<Vec<ProductOption>>,
    pub images: Option<Vec<Image>>,
}

impl rt::Object for ProductInput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProductInput",
        0,
        &[
            "title",
            "body_html",
            "vendor",
            "product_type",
            "handle",
            "status",
            "tags",
            "template_suffix",
            "published_scope",
            "variants",
            "options",
            "images",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            rt::Nullable<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<ProductInputStatus>,
            Option<String>,
            rt::Nullable<String>,
        ),
        (
            Option<String>,
            Option<Vec<Variant>>,
            Option<Vec<ProductOption>>,
            Option<Vec<Image>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.title,
                &self.body_html,
                &self.vendor,
                &self.product_type,
                &self.handle,
                &self.status,
                &self.tags,
                &self.template_suffix,
            ),
            (&self.published_scope, &self.variants, &self.options, &self.images),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            title: group_0.0,
            body_html: group_0.1,
            vendor: group_0.2,
            product_type: group_0.3,
            handle: group_0.4,
            status: group_0.5,
            tags: group_0.6,
            template_suffix: group_0.7,
            published_scope: group_1.0,
            variants: group_1.1,
            options: group_1.2,
            images: group_1.3,
        }
    }
}

/// `status` of `ProductInput`.
#[non_exhaustive]
pub enum ProductInputStatus {
    /// `active`
    Active,
    /// `archived`
    Archived,
    /// `draft`
    Draft,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`CreateProductResponse`].
pub type GetProductResponse = CreateProductResponse;

/// The same as [`CreateProductResponse`].
pub type UpdateProductResponse = CreateProductResponse;

/// The same as [`CreateProductBody`].
pub type UpdateProductBody = CreateProductBody;

rt::objects! {
    ListProductsResponse
    Product
    ProductOption
    Image
    CreateProductResponse
    CreateProductBody
    ProductInput
}

rt::defaults! {
    Image
    ProductInput
}

rt::choices! {
    ListProductsPublishedStatus {
        Published = "published",
        Unpublished = "unpublished",
        Any = "any",
    }
    ProductInputStatus { Active = "active", Archived = "archived", Draft = "draft" }
}
