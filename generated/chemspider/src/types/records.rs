// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// Details.
#[non_exhaustive]
pub struct RecordsBatch {
    pub records: Vec<Record>,
}

impl rt::Object for RecordsBatch {
    const SHAPE: rt::Shape = rt::Shape::new("RecordsBatch", 0b1, &["records"]);
    type Fields = (Vec<Record>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.records,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { records: group_0.0 }
    }
}

/// A compound, with the fields that were asked for.
#[non_exhaustive]
pub struct Record {
    pub id: i32,
    pub smiles: Option<String>,
    pub formula: Option<String>,
    pub inchi: Option<String>,
    pub inchi_key: Option<String>,
    pub std_in_ch_i: Option<String>,
    pub std_in_ch_i_key: Option<String>,
    pub average_mass: Option<f64>,
    pub molecular_weight: Option<f64>,
    pub monoisotopic_mass: Option<f64>,
    pub nominal_mass: Option<i32>,
    pub common_name: Option<String>,
    pub reference_count: Option<i32>,
    pub data_source_count: Option<i32>,
    pub pub_med_count: Option<i32>,
    pub rsc_count: Option<i32>,
    pub mol2_d: Option<String>,
    pub mol3_d: Option<String>,
}

impl rt::Object for Record {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Record",
        0b1,
        &[
            "id",
            "smiles",
            "formula",
            "inchi",
            "inchiKey",
            "stdInChI",
            "stdInChIKey",
            "averageMass",
            "molecularWeight",
            "monoisotopicMass",
            "nominalMass",
            "commonName",
            "referenceCount",
            "dataSourceCount",
            "pubMedCount",
            "rscCount",
            "mol2D",
            "mol3D",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i32,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<f64>,
            ),
            (
                Option<f64>,
                Option<f64>,
                Option<i32>,
                Option<String>,
                Option<i32>,
                Option<i32>,
                Option<i32>,
                Option<i32>,
            ),
        >,
        (Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.smiles,
                    &self.formula,
                    &self.inchi,
                    &self.inchi_key,
                    &self.std_in_ch_i,
                    &self.std_in_ch_i_key,
                    &self.average_mass,
                ),
                (
                    &self.molecular_weight,
                    &self.monoisotopic_mass,
                    &self.nominal_mass,
                    &self.common_name,
                    &self.reference_count,
                    &self.data_source_count,
                    &self.pub_med_count,
                    &self.rsc_count,
                ),
            ),
            (&self.mol2_d, &self.mol3_d),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            smiles: group_0.1,
            formula: group_0.2,
            inchi: group_0.3,
            inchi_key: group_0.4,
            std_in_ch_i: group_0.5,
            std_in_ch_i_key: group_0.6,
            average_mass: group_0.7,
            molecular_weight: group_1.0,
            monoisotopic_mass: group_1.1,
            nominal_mass: group_1.2,
            common_name: group_1.3,
            reference_count: group_1.4,
            data_source_count: group_1.5,
            pub_med_count: group_1.6,
            rsc_count: group_1.7,
            mol2_d: group_2.0,
            mol3_d: group_2.1,
        }
    }
}

/// Compounds and fields.
pub struct RecordsBatchRequest {
    /// Has at most 100 items.
    pub record_ids: Vec<i32>,
    pub fields: Vec<RecordField>,
}

impl RecordsBatchRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(record_ids: Vec<i32>, fields: Vec<RecordField>) -> Self {
        Self { record_ids, fields }
    }
}

impl rt::Object for RecordsBatchRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RecordsBatchRequest",
        0b11,
        &["recordIds", "fields"],
    );
    type Fields = (Vec<i32>, Vec<RecordField>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.record_ids, &self.fields)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            record_ids: group_0.0,
            fields: group_0.1,
        }
    }
}

/// A field of a compound.
#[non_exhaustive]
pub enum RecordField {
    /// `SMILES`
    Smiles,
    /// `Formula`
    Formula,
    /// `InChI`
    InChI,
    /// `InChIKey`
    InChIKey,
    /// `StdInChI`
    StdInChI,
    /// `StdInChIKey`
    StdInChIKey,
    /// `AverageMass`
    AverageMass,
    /// `MolecularWeight`
    MolecularWeight,
    /// `MonoisotopicMass`
    MonoisotopicMass,
    /// `NominalMass`
    NominalMass,
    /// `CommonName`
    CommonName,
    /// `ReferenceCount`
    ReferenceCount,
    /// `DataSourceCount`
    DataSourceCount,
    /// `PubMedCount`
    PubMedCount,
    /// `RSCCount`
    RscCount,
    /// `Mol2D`
    Mol2D,
    /// `Mol3D`
    Mol3D,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// What other sources call a compound.
#[non_exhaustive]
pub struct ExternalReferences {
    pub external_references: Vec<ExternalReference>,
}

impl rt::Object for ExternalReferences {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ExternalReferences",
        0b1,
        &["externalReferences"],
    );
    type Fields = (Vec<ExternalReference>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.external_references,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            external_references: group_0.0,
        }
    }
}

/// A reference.
#[non_exhaustive]
pub struct ExternalReference {
    pub source: Option<String>,
    pub source_url: Option<String>,
    pub external_id: Option<String>,
    pub external_url: Option<String>,
}

impl rt::Object for ExternalReference {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ExternalReference",
        0,
        &["source", "sourceUrl", "externalId", "externalUrl"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.source, &self.source_url, &self.external_id, &self.external_url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            source: group_0.0,
            source_url: group_0.1,
            external_id: group_0.2,
            external_url: group_0.3,
        }
    }
}

/// A PNG in base64.
#[non_exhaustive]
pub struct RecordImage {
    pub image: rt::Base64,
}

impl rt::Object for RecordImage {
    const SHAPE: rt::Shape = rt::Shape::new("RecordImage", 0b1, &["image"]);
    type Fields = (rt::Base64,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.image,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { image: group_0.0 }
    }
}

/// A MOL file.
#[non_exhaustive]
pub struct RecordMol {
    pub sdf: String,
}

impl rt::Object for RecordMol {
    const SHAPE: rt::Shape = rt::Shape::new("RecordMol", 0b1, &["sdf"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.sdf,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { sdf: group_0.0 }
    }
}

rt::objects! {
    RecordsBatch
    Record
    RecordsBatchRequest
    ExternalReferences
    ExternalReference
    RecordImage
    RecordMol
}

rt::choices! {
    RecordField {
        Smiles = "SMILES",
        Formula = "Formula",
        InChI = "InChI",
        InChIKey = "InChIKey",
        StdInChI = "StdInChI",
        StdInChIKey = "StdInChIKey",
        AverageMass = "AverageMass",
        MolecularWeight = "MolecularWeight",
        MonoisotopicMass = "MonoisotopicMass",
        NominalMass = "NominalMass",
        CommonName = "CommonName",
        ReferenceCount = "ReferenceCount",
        DataSourceCount = "DataSourceCount",
        PubMedCount = "PubMedCount",
        RscCount = "RSCCount",
        Mol2D = "Mol2D",
        Mol3D = "Mol3D",
    }
}
