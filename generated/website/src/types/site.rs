// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// The site.
#[non_exhaustive]
pub struct Site {
    pub name: String,
    pub tagline: rt::Nullable<String>,
    pub base_url: String,
    /// Has at least 1 item.
    pub locales: Vec<String>,
    /// Menus by name.
    pub menus: rt::Map<Vec<MenuItem>>,
    pub maintenance: bool,
}

impl rt::Object for Site {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Site",
        fields: &["name", "tagline", "base_url", "locales", "menus", "maintenance"],
        required: &[0b111101],
    };
    type Fields = (
        String,
        rt::Nullable<String>,
        String,
        Vec<String>,
        rt::Map<Vec<MenuItem>>,
        bool,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.name,
            &self.tagline,
            &self.base_url,
            &self.locales,
            &self.menus,
            &self.maintenance,
        )
    }

    #[inline]
    fn from_fields(
        (name, tagline, base_url, locales, menus, maintenance): Self::Fields,
    ) -> Self {
        Self {
            name,
            tagline,
            base_url,
            locales,
            menus,
            maintenance,
        }
    }
}

/// An entry of a menu.
#[non_exhaustive]
pub struct MenuItem {
    pub label: String,
    pub href: String,
    pub children: Option<Vec<MenuItem>>,
}

impl rt::Object for MenuItem {
    const SHAPE: rt::Shape = rt::Shape {
        name: "MenuItem",
        fields: &["label", "href", "children"],
        required: &[0b11],
    };
    type Fields = (String, String, Option<Vec<MenuItem>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.label, &self.href, &self.children)
    }

    #[inline]
    fn from_fields((label, href, children): Self::Fields) -> Self {
        Self { label, href, children }
    }
}

rt::objects! {
    Site
    MenuItem
}
