// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A query that runs.
#[non_exhaustive]
pub struct QueryResponse {
    pub query_id: rt::Uuid,
}

impl rt::Object for QueryResponse {
    const SHAPE: rt::Shape = rt::Shape::new("QueryResponse", 0b1, &["queryId"]);
    type Fields = (rt::Uuid,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.query_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { query_id: group_0.0 }
    }
}

/// A name.
pub struct NameFilter {
    pub name: String,
    /// What to sort by.
    pub order_by: Option<OrderBy>,
    /// Order.
    pub order_direction: Option<OrderDirection>,
}

impl NameFilter {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            order_by: None,
            order_direction: None,
        }
    }
}

impl rt::Object for NameFilter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NameFilter",
        0b1,
        &["name", "orderBy", "orderDirection"],
    );
    type Fields = (String, Option<OrderBy>, Option<OrderDirection>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.order_by, &self.order_direction)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            order_by: group_0.1,
            order_direction: group_0.2,
        }
    }
}

/// What to sort by.
#[non_exhaustive]
pub enum OrderBy {
    /// `recordId`
    RecordId,
    /// `massDefect`
    MassDefect,
    /// `molecularWeight`
    MolecularWeight,
    /// `referenceCount`
    ReferenceCount,
    /// `dataSourceCount`
    DataSourceCount,
    /// `pubMedCount`
    PubMedCount,
    /// `rscCount`
    RscCount,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Order.
#[non_exhaustive]
pub enum OrderDirection {
    /// `ascending`
    Ascending,
    /// `descending`
    Descending,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A formula.
pub struct FormulaFilter {
    pub formula: String,
    /// Has at most 20 items.
    pub data_sources: Option<Vec<String>>,
    /// What to sort by.
    pub order_by: Option<OrderBy>,
    /// Order.
    pub order_direction: Option<OrderDirection>,
}

impl FormulaFilter {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(formula: impl Into<String>) -> Self {
        Self {
            formula: formula.into(),
            data_sources: None,
            order_by: None,
            order_direction: None,
        }
    }
}

impl rt::Object for FormulaFilter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FormulaFilter",
        0b1,
        &["formula", "dataSources", "orderBy", "orderDirection"],
    );
    type Fields = (String, Option<Vec<String>>, Option<OrderBy>, Option<OrderDirection>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.formula, &self.data_sources, &self.order_by, &self.order_direction)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            formula: group_0.0,
            data_sources: group_0.1,
            order_by: group_0.2,
            order_direction: group_0.3,
        }
    }
}

/// Formulas.
pub struct FormulaBatchFilter {
    /// Has at most 100 items.
    pub formulas: Vec<String>,
    /// Has at most 20 items.
    pub data_sources: Option<Vec<String>>,
    /// What to sort by.
    pub order_by: Option<OrderBy>,
    /// Order.
    pub order_direction: Option<OrderDirection>,
}

impl FormulaBatchFilter {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(formulas: Vec<String>) -> Self {
        Self {
            formulas,
            data_sources: None,
            order_by: None,
            order_direction: None,
        }
    }
}

impl rt::Object for FormulaBatchFilter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FormulaBatchFilter",
        0b1,
        &["formulas", "dataSources", "orderBy", "orderDirection"],
    );
    type Fields = (
        Vec<String>,
        Option<Vec<String>>,
        Option<OrderBy>,
        Option<OrderDirection>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.formulas, &self.data_sources, &self.order_by, &self.order_direction)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            formulas: group_0.0,
            data_sources: group_0.1,
            order_by: group_0.2,
            order_direction: group_0.3,
        }
    }
}

/// How far a query is.
#[non_exhaustive]
pub struct QueryStatus {
    pub status: QueryStatusInner,
    /// How many results there are.
    pub count: Option<i32>,
    pub message: Option<String>,
}

impl rt::Object for QueryStatus {
    const SHAPE: rt::Shape = rt::Shape::new(
        "QueryStatus",
        0b1,
        &["status", "count", "message"],
    );
    type Fields = (QueryStatusInner, Option<i32>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status, &self.count, &self.message)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            status: group_0.0,
            count: group_0.1,
            message: group_0.2,
        }
    }
}

/// `status` of `QueryStatus`.
#[non_exhaustive]
pub enum QueryStatusInner {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Suspended`
    Suspended,
    /// `Failed`
    Failed,
    /// `Not Found`
    NotFound,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Results by formula.
#[non_exhaustive]
pub struct FormulaBatchResults {
    pub batch_results: Vec<FormulaBatchResult>,
}

impl rt::Object for FormulaBatchResults {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FormulaBatchResults",
        0b1,
        &["batchResults"],
    );
    type Fields = (Vec<FormulaBatchResult>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.batch_results,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { batch_results: group_0.0 }
    }
}

/// Results of a formula.
#[non_exhaustive]
pub struct FormulaBatchResult {
    pub formula: Option<String>,
    pub results: Option<Vec<i32>>,
}

impl rt::Object for FormulaBatchResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FormulaBatchResult",
        0,
        &["formula", "results"],
    );
    type Fields = (Option<String>, Option<Vec<i32>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.formula, &self.results)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            formula: group_0.0,
            results: group_0.1,
        }
    }
}

/// A mass.
pub struct MassFilter {
    /// At least 1. At most 11000.
    pub mass: f64,
    /// At least 0.0001. At most 100.
    pub range: f64,
    /// Has at most 20 items.
    pub data_sources: Option<Vec<String>>,
    /// What to sort by.
    pub order_by: Option<OrderBy>,
    /// Order.
    pub order_direction: Option<OrderDirection>,
}

impl MassFilter {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(mass: f64, range: f64) -> Self {
        Self {
            mass,
            range,
            data_sources: None,
            order_by: None,
            order_direction: None,
        }
    }
}

impl rt::Object for MassFilter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MassFilter",
        0b11,
        &["mass", "range", "dataSources", "orderBy", "orderDirection"],
    );
    type Fields = (
        f64,
        f64,
        Option<Vec<String>>,
        Option<OrderBy>,
        Option<OrderDirection>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.mass,
            &self.range,
            &self.data_sources,
            &self.order_by,
            &self.order_direction,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            mass: group_0.0,
            range: group_0.1,
            data_sources: group_0.2,
            order_by: group_0.3,
            order_direction: group_0.4,
        }
    }
}

/// Masses.
pub struct MassBatchFilter {
    /// Has at most 20 items.
    pub masses: Vec<MassRange>,
    /// Has at most 20 items.
    pub data_sources: Option<Vec<String>>,
    /// What to sort by.
    pub order_by: Option<OrderBy>,
    /// Order.
    pub order_direction: Option<OrderDirection>,
}

impl MassBatchFilter {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(masses: Vec<MassRange>) -> Self {
        Self {
            masses,
            data_sources: None,
            order_by: None,
            order_direction: None,
        }
    }
}

impl rt::Object for MassBatchFilter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MassBatchFilter",
        0b1,
        &["masses", "dataSources", "orderBy", "orderDirection"],
    );
    type Fields = (
        Vec<MassRange>,
        Option<Vec<String>>,
        Option<OrderBy>,
        Option<OrderDirection>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.masses, &self.data_sources, &self.order_by, &self.order_direction)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            masses: group_0.0,
            data_sources: group_0.1,
            order_by: group_0.2,
            order_direction: group_0.3,
        }
    }
}

/// A mass and how far off it may be.
pub struct MassRange {
    /// At least 1. At most 11000.
    pub mass: f64,
    /// At least 0.0001. At most 100.
    pub range: f64,
}

impl MassRange {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(mass: f64, range: f64) -> Self {
        Self { mass, range }
    }
}

impl rt::Object for MassRange {
    const SHAPE: rt::Shape = rt::Shape::new("MassRange", 0b11, &["mass", "range"]);
    type Fields = (f64, f64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.mass, &self.range)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            mass: group_0.0,
            range: group_0.1,
        }
    }
}

/// Results by mass.
#[non_exhaustive]
pub struct MassBatchResults {
    pub batch_results: Vec<MassBatchResult>,
}

impl rt::Object for MassBatchResults {
    const SHAPE: rt::Shape = rt::Shape::new("MassBatchResults", 0b1, &["batchResults"]);
    type Fields = (Vec<MassBatchResult>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.batch_results,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { batch_results: group_0.0 }
    }
}

/// Results of a mass.
#[non_exhaustive]
pub struct MassBatchResult {
    pub mass: Option<f64>,
    pub range: Option<f64>,
    pub results: Option<Vec<i32>>,
}

impl rt::Object for MassBatchResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MassBatchResult",
        0,
        &["mass", "range", "results"],
    );
    type Fields = (Option<f64>, Option<f64>, Option<Vec<i32>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.mass, &self.range, &self.results)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            mass: group_0.0,
            range: group_0.1,
            results: group_0.2,
        }
    }
}

/// A SMILES.
pub struct SmilesFilter {
    pub smiles: String,
}

impl SmilesFilter {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(smiles: impl Into<String>) -> Self {
        Self { smiles: smiles.into() }
    }
}

impl rt::Object for SmilesFilter {
    const SHAPE: rt::Shape = rt::Shape::new("SmilesFilter", 0b1, &["smiles"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.smiles,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { smiles: group_0.0 }
    }
}

/// An InChI.
pub struct InchiFilter {
    pub inchi: String,
}

impl InchiFilter {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(inchi: impl Into<String>) -> Self {
        Self { inchi: inchi.into() }
    }
}

impl rt::Object for InchiFilter {
    const SHAPE: rt::Shape = rt::Shape::new("InchiFilter", 0b1, &["inchi"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.inchi,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { inchi: group_0.0 }
    }
}

/// Elements.
pub struct ElementFilter {
    /// Has at most 15 items.
    pub include_elements: Vec<String>,
    /// Has at most 100 items.
    pub exclude_elements: Option<Vec<String>>,
    /// Which structures count.
    pub options: Option<ElementFilterOptions>,
    /// What to sort by.
    pub order_by: Option<OrderBy>,
    /// Order.
    pub order_direction: Option<OrderDirection>,
}

impl ElementFilter {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(include_elements: Vec<String>) -> Self {
        Self {
            include_elements,
            exclude_elements: None,
            options: None,
            order_by: None,
            order_direction: None,
        }
    }
}

impl rt::Object for ElementFilter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ElementFilter",
        0b1,
        &["includeElements", "excludeElements", "options", "orderBy", "orderDirection"],
    );
    type Fields = (
        Vec<String>,
        Option<Vec<String>>,
        Option<ElementFilterOptions>,
        Option<OrderBy>,
        Option<OrderDirection>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.include_elements,
            &self.exclude_elements,
            &self.options,
            &self.order_by,
            &self.order_direction,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            include_elements: group_0.0,
            exclude_elements: group_0.1,
            options: group_0.2,
            order_by: group_0.3,
            order_direction: group_0.4,
        }
    }
}

/// Which structures count.
pub struct ElementFilterOptions {
    pub complexity: Option<FilterOptionsComplexity>,
    pub isotopic: Option<FilterOptionsIsotopic>,
    /// Whether all elements must be present.
    pub include_all: Option<bool>,
}

impl rt::Object for ElementFilterOptions {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ElementFilterOptions",
        0,
        &["complexity", "isotopic", "includeAll"],
    );
    type Fields = (
        Option<FilterOptionsComplexity>,
        Option<FilterOptionsIsotopic>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.complexity, &self.isotopic, &self.include_all)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            complexity: group_0.0,
            isotopic: group_0.1,
            include_all: group_0.2,
        }
    }
}

/// `complexity` of `FilterOptions`.
#[non_exhaustive]
pub enum FilterOptionsComplexity {
    /// `any`
    Any,
    /// `single`
    Single,
    /// `multiple`
    Multiple,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `isotopic` of `FilterOptions`.
#[non_exhaustive]
pub enum FilterOptionsIsotopic {
    /// `any`
    Any,
    /// `labeled`
    Labeled,
    /// `unlabeled`
    Unlabeled,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A formula or one kind of mass.
pub struct IntrinsicPropertyFilter {
    pub formula: Option<String>,
    /// A mass and how far off it may be.
    pub molecular_weight: Option<MassRange>,
    /// A mass and how far off it may be.
    pub nominal_mass: Option<MassRange>,
    /// A mass and how far off it may be.
    pub average_mass: Option<MassRange>,
    /// A mass and how far off it may be.
    pub monoisotopic_mass: Option<MassRange>,
    /// Which structures count.
    pub options: Option<FilterOptions>,
    /// What to sort by.
    pub order_by: Option<OrderBy>,
    /// Order.
    pub order_direction: Option<OrderDirection>,
}

impl rt::Object for IntrinsicPropertyFilter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "IntrinsicPropertyFilter",
        0,
        &[
            "formula",
            "molecularWeight",
            "nominalMass",
            "averageMass",
            "monoisotopicMass",
            "options",
            "orderBy",
            "orderDirection",
        ],
    );
    type Fields = (
        Option<String>,
        Option<MassRange>,
        Option<MassRange>,
        Option<MassRange>,
        Option<MassRange>,
        Option<FilterOptions>,
        Option<OrderBy>,
        Option<OrderDirection>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.formula,
            &self.molecular_weight,
            &self.nominal_mass,
            &self.average_mass,
            &self.monoisotopic_mass,
            &self.options,
            &self.order_by,
            &self.order_direction,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            formula: group_0.0,
            molecular_weight: group_0.1,
            nominal_mass: group_0.2,
            average_mass: group_0.3,
            monoisotopic_mass: group_0.4,
            options: group_0.5,
            order_by: group_0.6,
            order_direction: group_0.7,
        }
    }
}

/// Which structures count.
pub struct FilterOptions {
    pub complexity: Option<FilterOptionsComplexity>,
    pub isotopic: Option<FilterOptionsIsotopic>,
}

impl rt::Object for FilterOptions {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FilterOptions",
        0,
        &["complexity", "isotopic"],
    );
    type Fields = (Option<FilterOptionsComplexity>, Option<FilterOptionsIsotopic>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.complexity, &self.isotopic)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            complexity: group_0.0,
            isotopic: group_0.1,
        }
    }
}

/// Ids of compounds.
#[non_exhaustive]
pub struct FilterResults {
    pub results: Vec<i32>,
    /// Whether there were more than may be returned.
    pub limited_to_max_allowed: bool,
}

impl rt::Object for FilterResults {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FilterResults",
        0b11,
        &["results", "limitedToMaxAllowed"],
    );
    type Fields = (Vec<i32>, bool);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.results, &self.limited_to_max_allowed)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            results: group_0.0,
            limited_to_max_allowed: group_0.1,
        }
    }
}

/// A file, packed with gzip and written in base64.
#[non_exhaustive]
pub struct SdfResults {
    pub results: rt::Base64,
}

impl rt::Object for SdfResults {
    const SHAPE: rt::Shape = rt::Shape::new("SdfResults", 0b1, &["results"]);
    type Fields = (rt::Base64,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.results,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { results: group_0.0 }
    }
}

rt::objects! {
    QueryResponse
    NameFilter
    FormulaFilter
    FormulaBatchFilter
    QueryStatus
    FormulaBatchResults
    FormulaBatchResult
    MassFilter
    MassBatchFilter
    MassRange
    MassBatchResults
    MassBatchResult
    SmilesFilter
    InchiFilter
    ElementFilter
    ElementFilterOptions
    IntrinsicPropertyFilter
    FilterOptions
    FilterResults
    SdfResults
}

rt::defaults! {
    ElementFilterOptions
    IntrinsicPropertyFilter
    FilterOptions
}

rt::choices! {
    OrderBy {
        RecordId = "recordId",
        MassDefect = "massDefect",
        MolecularWeight = "molecularWeight",
        ReferenceCount = "referenceCount",
        DataSourceCount = "dataSourceCount",
        PubMedCount = "pubMedCount",
        RscCount = "rscCount",
    }
    OrderDirection { Ascending = "ascending", Descending = "descending" }
    QueryStatusInner {
        Processing = "Processing",
        Complete = "Complete",
        Suspended = "Suspended",
        Failed = "Failed",
        NotFound = "Not Found",
    }
    FilterOptionsComplexity { Any = "any", Single = "single", Multiple = "multiple" }
    FilterOptionsIsotopic { Any = "any", Labeled = "labeled", Unlabeled = "unlabeled" }
}
