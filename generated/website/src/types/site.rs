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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Site",
        0b111101,
        &["name", "tagline", "base_url", "locales", "menus", "maintenance"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            tagline: group_0.1,
            base_url: group_0.2,
            locales: group_0.3,
            menus: group_0.4,
            maintenance: group_0.5,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "MenuItem",
        0b11,
        &["label", "href", "children"],
    );
    type Fields = (String, String, Option<Vec<MenuItem>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.label, &self.href, &self.children)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            label: group_0.0,
            href: group_0.1,
            children: group_0.2,
        }
    }
}

rt::objects! {
    Site
    MenuItem
}
