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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListProductsResponse",
        fields: &["products"],
        required: &[0b1],
    };
    type Fields = (Vec<Product>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.products,)
    }

    #[inline]
    fn from_fields((products,): Self::Fields) -> Self {
        Self { products }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Product",
        fields: &[
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
        required: &[0b11],
    };
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
    fn from_fields(
        rt::Both(
            rt::Both(
                (id, title, body_html, vendor, product_type, handle, status, tags),
                (
                    template_suffix,
                    published_scope,
                    variants,
                    options,
                    images,
                    image,
                    published_at,
                    created_at,
                ),
            ),
            (updated_at, admin_graphql_api_id),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            title,
            body_html,
            vendor,
            product_type,
            handle,
            status,
            tags,
            template_suffix,
            published_scope,
            variants,
            options,
            images,
            image,
            published_at,
            created_at,
            updated_at,
            admin_graphql_api_id,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ProductOption",
        fields: &["id", "product_id", "name", "position", "values"],
        required: &[0b100],
    };
    type Fields = (Option<i64>, Option<i64>, String, Option<i64>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.product_id, &self.name, &self.position, &self.values)
    }

    #[inline]
    fn from_fields((id, product_id, name, position, values): Self::Fields) -> Self {
        Self {
            id,
            product_id,
            name,
            position,
            values,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Image",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (id, product_id, position, src, alt, width, height, variant_ids),
            (attachment,),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            product_id,
            position,
            src,
            alt,
            width,
            height,
            variant_ids,
            attachment,
        }
    }
}

/// `response` of `createProduct`.
#[non_exhaustive]
pub struct CreateProductResponse {
    pub product: Product,
}

impl rt::Object for CreateProductResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateProductResponse",
        fields: &["product"],
        required: &[0b1],
    };
    type Fields = (Product,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.product,)
    }

    #[inline]
    fn from_fields((product,): Self::Fields) -> Self {
        Self { product }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateProductBody",
        fields: &["product"],
        required: &[0b1],
    };
    type Fields = (ProductInput,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.product,)
    }

    #[inline]
    fn from_fields((product,): Self::Fields) -> Self {
        Self { product }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ProductInput",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                title,
                body_html,
                vendor,
                product_type,
                handle,
                status,
                tags,
                template_suffix,
            ),
            (published_scope, variants, options, images),
        ): Self::Fields,
    ) -> Self {
        Self {
            title,
            body_html,
            vendor,
            product_type,
            handle,
            status,
            tags,
            template_suffix,
            published_scope,
            variants,
            options,
            images,
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
