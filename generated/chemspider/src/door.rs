// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByName",
        method: "POST",
        path: "/filter/name",
        tag: "filter",
        summary: "Search by name",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByFormula",
        method: "POST",
        path: "/filter/formula",
        tag: "filter",
        summary: "Search by formula",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByFormulaBatch",
        method: "POST",
        path: "/filter/formula/batch",
        tag: "filter",
        summary: "Search by up to 100 formulas",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "getFormulaBatchStatus",
        method: "GET",
        path: "/filter/formula/batch/{queryId}/status",
        tag: "filter",
        summary: "Status of a search by formulas",
        parameters: &[rt::ParameterInfo::new("queryId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "getFormulaBatchResults",
        method: "GET",
        path: "/filter/formula/batch/{queryId}/results",
        tag: "filter",
        summary: "Results of a search by formulas",
        parameters: &[rt::ParameterInfo::new("queryId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByMass",
        method: "POST",
        path: "/filter/mass",
        tag: "filter",
        summary: "Search by mass",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByMassBatch",
        method: "POST",
        path: "/filter/mass/batch",
        tag: "filter",
        summary: "Search by several masses",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "getMassBatchStatus",
        method: "GET",
        path: "/filter/mass/batch/{queryId}/status",
        tag: "filter",
        summary: "Status of a search by masses",
        parameters: &[rt::ParameterInfo::new("queryId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "getMassBatchResults",
        method: "GET",
        path: "/filter/mass/batch/{queryId}/results",
        tag: "filter",
        summary: "Results of a search by masses",
        parameters: &[rt::ParameterInfo::new("queryId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterBySmiles",
        method: "POST",
        path: "/filter/smiles",
        tag: "filter",
        summary: "Search by SMILES",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByInchi",
        method: "POST",
        path: "/filter/inchi",
        tag: "filter",
        summary: "Search by InChI",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByInchikey",
        method: "POST",
        path: "/filter/inchikey",
        tag: "filter",
        summary: "Search by InChIKey",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByElement",
        method: "POST",
        path: "/filter/element",
        tag: "filter",
        summary: "Search by elements",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByIntrinsicProperty",
        method: "POST",
        path: "/filter/intrinsicproperty",
        tag: "filter",
        summary: "Search by formula or by a kind of mass",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "getFilterStatus",
        method: "GET",
        path: "/filter/{queryId}/status",
        tag: "filter",
        summary: "Status of a search",
        parameters: &[rt::ParameterInfo::new("queryId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "getFilterResults",
        method: "GET",
        path: "/filter/{queryId}/results",
        tag: "filter",
        summary: "Results of a search",
        parameters: &[
            rt::ParameterInfo::new("queryId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("start", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("count", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "getFilterResultsSdf",
        method: "GET",
        path: "/filter/{queryId}/results/sdf",
        tag: "filter",
        summary: "Results of a search as a packed SDF file",
        parameters: &[rt::ParameterInfo::new("queryId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "lookups")]
    rt::OperationInfo {
        id: "getDataSources",
        method: "GET",
        path: "/lookups/datasources",
        tag: "lookups",
        summary: "List data sources",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "records")]
    rt::OperationInfo {
        id: "getRecordsBatch",
        method: "POST",
        path: "/records/batch",
        tag: "records",
        summary: "Details of up to 100 compounds",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "records")]
    rt::OperationInfo {
        id: "getRecordDetails",
        method: "GET",
        path: "/records/{recordId}/details",
        tag: "records",
        summary: "Details of a compound",
        parameters: &[
            rt::ParameterInfo::new("recordId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "records")]
    rt::OperationInfo {
        id: "getRecordExternalReferences",
        method: "GET",
        path: "/records/{recordId}/externalreferences",
        tag: "records",
        summary: "What other sources call a compound",
        parameters: &[
            rt::ParameterInfo::new("recordId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("dataSources", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "records")]
    rt::OperationInfo {
        id: "getRecordImage",
        method: "GET",
        path: "/records/{recordId}/image",
        tag: "records",
        summary: "Picture of a compound",
        parameters: &[
            rt::ParameterInfo::new("recordId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "records")]
    rt::OperationInfo {
        id: "getRecordMol",
        method: "GET",
        path: "/records/{recordId}/mol",
        tag: "records",
        summary: "Structure of a compound as a MOL file",
        parameters: &[
            rt::ParameterInfo::new("recordId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tools")]
    rt::OperationInfo {
        id: "convert",
        method: "POST",
        path: "/tools/convert",
        tag: "tools",
        summary: "Turn one notation into another",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tools")]
    rt::OperationInfo {
        id: "validateInchikey",
        method: "POST",
        path: "/tools/validate/inchikey",
        tag: "tools",
        summary: "Check an InChIKey",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "filter")]
    filter_by_name,
    #[cfg(feature = "filter")]
    filter_by_formula,
    #[cfg(feature = "filter")]
    filter_by_formula_batch,
    #[cfg(feature = "filter")]
    filter_get_formula_batch_status,
    #[cfg(feature = "filter")]
    filter_get_formula_batch_results,
    #[cfg(feature = "filter")]
    filter_by_mass,
    #[cfg(feature = "filter")]
    filter_by_mass_batch,
    #[cfg(feature = "filter")]
    filter_get_mass_batch_status,
    #[cfg(feature = "filter")]
    filter_get_mass_batch_results,
    #[cfg(feature = "filter")]
    filter_by_smiles,
    #[cfg(feature = "filter")]
    filter_by_inchi,
    #[cfg(feature = "filter")]
    filter_by_inchikey,
    #[cfg(feature = "filter")]
    filter_by_element,
    #[cfg(feature = "filter")]
    filter_by_intrinsic_property,
    #[cfg(feature = "filter")]
    filter_get_filter_status,
    #[cfg(feature = "filter")]
    filter_get_filter_results,
    #[cfg(feature = "filter")]
    filter_get_filter_results_sdf,
    #[cfg(feature = "lookups")]
    lookups_get_data_sources,
    #[cfg(feature = "records")]
    records_get_records_batch,
    #[cfg(feature = "records")]
    records_get_record_details,
    #[cfg(feature = "records")]
    records_get_record_external_references,
    #[cfg(feature = "records")]
    records_get_record_image,
    #[cfg(feature = "records")]
    records_get_record_mol,
    #[cfg(feature = "tools")]
    tools_convert,
    #[cfg(feature = "tools")]
    tools_validate_inchikey,
];

/// Calls an operation by its id, or by `METHOD /path/{template}`.
#[must_use]
pub fn call(
    client: &Client,
    operation: &str,
    args: rt::Args,
) -> rt::BoxFuture<'static, rt::Outcome> {
    rt::dispatch(client, OPERATIONS, ARMS, operation, &args)
}

/// The client as an object without types, for the hub.
///
/// # Errors
/// When the client cannot be built.
pub fn connect(
    options: &rt::Options,
) -> Result<rt::Arc<dyn rt::DoorService>, crate::BuildError> {
    rt::connect(Client::builder(), options, Client::core, OPERATIONS, ARMS)
}

#[cfg(feature = "filter")]
fn filter_by_name(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::filter::ByName>(client.core(), args);
    call.json::<types::NameFilter>("application/json", true);
    call.start::<crate::filter::ByName>()
}

#[cfg(feature = "filter")]
fn filter_by_formula(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::filter::ByFormula>(client.core(), args);
    call.json::<types::FormulaFilter>("application/json", true);
    call.start::<crate::filter::ByFormula>()
}

#[cfg(feature = "filter")]
fn filter_by_formula_batch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::filter::ByFormulaBatch,
    >(client.core(), args);
    call.json::<types::FormulaBatchFilter>("application/json", true);
    call.start::<crate::filter::ByFormulaBatch>()
}

#[cfg(feature = "filter")]
fn filter_get_formula_batch_status(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::filter::GetFormulaBatchStatus,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.start::<crate::filter::GetFormulaBatchStatus>()
}

#[cfg(feature = "filter")]
fn filter_get_formula_batch_results(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::filter::GetFormulaBatchResults,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.start::<crate::filter::GetFormulaBatchResults>()
}

#[cfg(feature = "filter")]
fn filter_by_mass(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::filter::ByMass>(client.core(), args);
    call.json::<types::MassFilter>("application/json", true);
    call.start::<crate::filter::ByMass>()
}

#[cfg(feature = "filter")]
fn filter_by_mass_batch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::filter::ByMassBatch>(client.core(), args);
    call.json::<types::MassBatchFilter>("application/json", true);
    call.start::<crate::filter::ByMassBatch>()
}

#[cfg(feature = "filter")]
fn filter_get_mass_batch_status(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::filter::GetMassBatchStatus,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.start::<crate::filter::GetMassBatchStatus>()
}

#[cfg(feature = "filter")]
fn filter_get_mass_batch_results(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::filter::GetMassBatchResults,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.start::<crate::filter::GetMassBatchResults>()
}

#[cfg(feature = "filter")]
fn filter_by_smiles(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::filter::BySmiles>(client.core(), args);
    call.json::<types::SmilesFilter>("application/json", true);
    call.start::<crate::filter::BySmiles>()
}

#[cfg(feature = "filter")]
fn filter_by_inchi(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::filter::ByInchi>(client.core(), args);
    call.json::<types::InchiFilter>("application/json", true);
    call.start::<crate::filter::ByInchi>()
}

#[cfg(feature = "filter")]
fn filter_by_inchikey(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::filter::ByInchikey>(client.core(), args);
    call.json::<types::InchikeyFilter>("application/json", true);
    call.start::<crate::filter::ByInchikey>()
}

#[cfg(feature = "filter")]
fn filter_by_element(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::filter::ByElement>(client.core(), args);
    call.json::<types::ElementFilter>("application/json", true);
    call.start::<crate::filter::ByElement>()
}

#[cfg(feature = "filter")]
fn filter_by_intrinsic_property(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::filter::ByIntrinsicProperty,
    >(client.core(), args);
    call.json::<types::IntrinsicPropertyFilter>("application/json", true);
    call.start::<crate::filter::ByIntrinsicProperty>()
}

#[cfg(feature = "filter")]
fn filter_get_filter_status(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::filter::GetFilterStatus,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.start::<crate::filter::GetFilterStatus>()
}

#[cfg(feature = "filter")]
fn filter_get_filter_results(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::filter::GetFilterResults,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.takes::<i32>(1);
    call.takes::<i32>(2);
    call.start::<crate::filter::GetFilterResults>()
}

#[cfg(feature = "filter")]
fn filter_get_filter_results_sdf(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::filter::GetFilterResultsSdf,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.start::<crate::filter::GetFilterResultsSdf>()
}

#[cfg(feature = "lookups")]
fn lookups_get_data_sources(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::lookups::GetDataSources>(client.core(), args);
    call.start::<crate::lookups::GetDataSources>()
}

#[cfg(feature = "records")]
fn records_get_records_batch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::records::GetRecordsBatch,
    >(client.core(), args);
    call.json::<types::RecordsBatchRequest>("application/json", true);
    call.start::<crate::records::GetRecordsBatch>()
}

#[cfg(feature = "records")]
fn records_get_record_details(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::records::GetRecordDetails,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.needs::<Vec<types::RecordField>>(1);
    call.start::<crate::records::GetRecordDetails>()
}

#[cfg(feature = "records")]
fn records_get_record_external_references(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::records::GetRecordExternalReferences,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.takes::<Vec<String>>(1);
    call.start::<crate::records::GetRecordExternalReferences>()
}

#[cfg(feature = "records")]
fn records_get_record_image(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::records::GetRecordImage,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.start::<crate::records::GetRecordImage>()
}

#[cfg(feature = "records")]
fn records_get_record_mol(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::records::GetRecordMol,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.start::<crate::records::GetRecordMol>()
}

#[cfg(feature = "tools")]
fn tools_convert(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tools::Convert>(client.core(), args);
    call.json::<types::ConvertRequest>("application/json", true);
    call.start::<crate::tools::Convert>()
}

#[cfg(feature = "tools")]
fn tools_validate_inchikey(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::tools::ValidateInchikey,
    >(client.core(), args);
    call.json::<types::InchikeyFilter>("application/json", true);
    call.start::<crate::tools::ValidateInchikey>()
}
