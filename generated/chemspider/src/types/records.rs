// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// Details.
#[non_exhaustive]
pub struct RecordsBatch {
    pub records: Vec<Record>,
}

impl rt::Object for RecordsBatch {
    const SHAPE: rt::Shape = rt::Shape {
        name: "RecordsBatch",
        fields: &["records"],
        required: &[0b1],
    };
    type Fields = (Vec<Record>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.records,)
    }

    #[inline]
    fn from_fields((records,): Self::Fields) -> Self {
        Self { records }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Record",
        fields: &[
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
        required: &[0b1],
    };
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
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    id,
                    smiles,
                    formula,
                    inchi,
                    inchi_key,
                    std_in_ch_i,
                    std_in_ch_i_key,
                    average_mass,
                ),
                (
                    molecular_weight,
                    monoisotopic_mass,
                    nominal_mass,
                    common_name,
                    reference_count,
                    data_source_count,
                    pub_med_count,
                    rsc_count,
                ),
            ),
            (mol2_d, mol3_d),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            smiles,
            formula,
            inchi,
            inchi_key,
            std_in_ch_i,
            std_in_ch_i_key,
            average_mass,
            molecular_weight,
            monoisotopic_mass,
            nominal_mass,
            common_name,
            reference_count,
            data_source_count,
            pub_med_count,
            rsc_count,
            mol2_d,
            mol3_d,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "RecordsBatchRequest",
        fields: &["recordIds", "fields"],
        required: &[0b11],
    };
    type Fields = (Vec<i32>, Vec<RecordField>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.record_ids, &self.fields)
    }

    #[inline]
    fn from_fields((record_ids, fields): Self::Fields) -> Self {
        Self { record_ids, fields }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ExternalReferences",
        fields: &["externalReferences"],
        required: &[0b1],
    };
    type Fields = (Vec<ExternalReference>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.external_references,)
    }

    #[inline]
    fn from_fields((external_references,): Self::Fields) -> Self {
        Self { external_references }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ExternalReference",
        fields: &["source", "sourceUrl", "externalId", "externalUrl"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.source, &self.source_url, &self.external_id, &self.external_url)
    }

    #[inline]
    fn from_fields(
        (source, source_url, external_id, external_url): Self::Fields,
    ) -> Self {
        Self {
            source,
            source_url,
            external_id,
            external_url,
        }
    }
}

/// A PNG in base64.
#[non_exhaustive]
pub struct RecordImage {
    pub image: rt::Base64,
}

impl rt::Object for RecordImage {
    const SHAPE: rt::Shape = rt::Shape {
        name: "RecordImage",
        fields: &["image"],
        required: &[0b1],
    };
    type Fields = (rt::Base64,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.image,)
    }

    #[inline]
    fn from_fields((image,): Self::Fields) -> Self {
        Self { image }
    }
}

/// A MOL file.
#[non_exhaustive]
pub struct RecordMol {
    pub sdf: String,
}

impl rt::Object for RecordMol {
    const SHAPE: rt::Shape = rt::Shape {
        name: "RecordMol",
        fields: &["sdf"],
        required: &[0b1],
    };
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.sdf,)
    }

    #[inline]
    fn from_fields((sdf,): Self::Fields) -> Self {
        Self { sdf }
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
