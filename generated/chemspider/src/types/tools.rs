// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A structure.
#[non_exhaustive]
pub struct ConvertResponse {
    pub output: String,
}

impl rt::Object for ConvertResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ConvertResponse", 0b1, &["output"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.output,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { output: group_0.0 }
    }
}

/// A structure and the wanted notation.
pub struct ConvertRequest {
    pub input: String,
    /// A way to write a structure.
    pub input_format: Notation,
    /// A way to write a structure.
    pub output_format: Notation,
}

impl ConvertRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        input: impl Into<String>,
        input_format: Notation,
        output_format: Notation,
    ) -> Self {
        Self {
            input: input.into(),
            input_format,
            output_format,
        }
    }
}

impl rt::Object for ConvertRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ConvertRequest",
        0b111,
        &["input", "inputFormat", "outputFormat"],
    );
    type Fields = (String, Notation, Notation);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.input, &self.input_format, &self.output_format)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            input: group_0.0,
            input_format: group_0.1,
            output_format: group_0.2,
        }
    }
}

/// A way to write a structure.
#[non_exhaustive]
pub enum Notation {
    /// `InChI`
    InChI,
    /// `InChIKey`
    InChIKey,
    /// `Mol`
    Mol,
    /// `SMILES`
    Smiles,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Whether it is valid.
#[non_exhaustive]
pub struct ValidateResponse {
    pub valid: bool,
}

impl rt::Object for ValidateResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ValidateResponse", 0b1, &["valid"]);
    type Fields = (bool,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.valid,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { valid: group_0.0 }
    }
}

rt::objects! {
    ConvertResponse
    ConvertRequest
    ValidateResponse
}

rt::choices! {
    Notation { InChI = "InChI", InChIKey = "InChIKey", Mol = "Mol", Smiles = "SMILES" }
}
