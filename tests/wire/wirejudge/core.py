"""The second judge: openapi-core on the recorded request, one operation at a time."""

import json
from urllib.parse import parse_qsl, unquote

from jsonschema_path import SchemaPath  # noqa: F401  (a part of openapi-core's interface)
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.exceptions import PathError
from openapi_core.validation.request.exceptions import (
    MissingRequestBody,
    ParametersError,
    RequestBodyValidationError,
    SecurityValidationError,
)
from werkzeug.datastructures import Headers, ImmutableMultiDict

from .aside import Aside
from .media import essence, is_xml
from .requests import FORM, colons, judged_parameters, judged_path, objects_as_json, of_what_was_sent, part, without_words


class Verdict:
    """What the judge says, and how it read the request."""

    def __init__(self, aside):
        self.violations = []
        self.parameters = {}
        # What it has read, what was kept from it, and what it says of the parts of a body that does not count.
        self.aside = aside


class _Request:
    def __init__(self, recorded):
        path, _, query = recorded.target.partition("?")
        cookies = recorded.header("cookie") or ""
        pairs = [part.strip().partition("=") for part in cookies.split(";") if part.strip()]
        self.host_url = "http://127.0.0.1"
        self.path = path
        self.method = recorded.method.lower()
        self.content_type = recorded.header("content-type") or ""
        self.body = recorded.body or None
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(query, keep_blank_values=True)),
            header=Headers(recorded.headers),
            cookie=ImmutableMultiDict([(name, unquote(value)) for name, _, value in pairs]),
        )


class Core:
    """openapi-core over one document."""

    def __init__(self, document):
        self.document = document
        self.made = {}

    def _validator(self, operation, without):
        key = (operation.key, *sorted(without))
        if key not in self.made:
            # Of a parameter that was not sent it would judge the default, which is the document's.
            small = objects_as_json(of_what_was_sent(part(self.document, [operation])))
            if without:
                _leave_out(small, operation, without)
            api = OpenAPI.from_dict(small, config=Config(spec_validator_cls=None, extra_media_type_deserializers={"text/json": json.loads}))
            self.made = {key: api.request_validator}
        return self.made[key]

    def judge(self, operation, recorded, without=(), form=False, aside=None):
        """The verdict on a recorded request: `without` these parameters of its query, and without its
        body if it is a `form` of deep objects, which this judge cannot read."""
        verdict = Verdict(Aside() if aside is None else aside)
        try:
            self._judge(operation, recorded, verdict, without, form)
        except Exception as error:  # noqa: BLE001  a judge that breaks down has not found the request valid
            verdict.violations.append(f"the judge broke down: {type(error).__name__}: {error}"[:400])
        return verdict

    def _judge(self, operation, recorded, verdict, without, form):
        request = _Request(recorded)
        try:
            validator = self._validator(operation, without)
            path, node, _, found, _ = validator._find_path(request)
        except PathError as error:
            verdict.violations.append(_say("path", error))
            return
        request.parameters.path = _path(operation, {name: unquote(value) for name, value in found.variables.items()})
        request.parameters.query = _query(operation, request.parameters.query)
        try:
            validator._get_security(request.parameters, node)
        except SecurityValidationError as error:
            verdict.violations.append(_say("security", error))
        try:
            read = validator._get_parameters(request.parameters, node, path)
        except ParametersError as error:
            verdict.violations += [_say("parameter", each) for each in error.errors]
            read = error.parameters
        verdict.parameters = {place: dict(getattr(read, place)) for place in ("path", "query", "header", "cookie")}
        for name, other in colons(operation).items():
            if other in verdict.parameters["path"]:
                verdict.parameters["path"][name] = verdict.parameters["path"].pop(other)
        verdict.aside.reads("openapi-core", "request", *(
            f"{node['in']} {node['name']}" for node, _ in operation.parameters if not (node["in"] == "query" and node["name"] in without)))
        kind = essence(request.content_type)
        if form or is_xml(kind) or (kind.startswith("multipart/") and kind != "multipart/form-data"):
            verdict.aside.not_asked("core-deep-form" if form else "core-xml" if is_xml(kind) else "core-multipart", "body")
            return
        try:
            validator._get_body(request.body, request.content_type, node)
        except MissingRequestBody:
            pass
        except RequestBodyValidationError as error:
            found = _of_parts(error, kind.startswith("multipart/")) or (_of_objects(error) if kind == FORM else [])
            if not found:
                verdict.violations.append(_say("body", error))
            for rule, says in found:
                verdict.aside.objection(rule, "body", says)
        verdict.aside.reads("openapi-core", "body")


def _path(operation, found):
    """The values of a path under the names that this judge looks for: those of RFC 6570's expressions."""
    for node, _ in operation.parameters:
        operator = {"label": ".", "matrix": ";"}.get(node.get("style"))
        if node["in"] == "path" and operator and node["name"] in found:
            found[f"{operator}{node['name']}{'*' if node.get('explode') else ''}"] = found[node["name"]]
    return found


def _query(operation, pairs):
    """The query with the spaces that delimit as this judge looks for them: encoded."""
    spaced = {node["name"] for node, _ in operation.parameters if node["in"] == "query" and node.get("style") == "spaceDelimited"}
    return ImmutableMultiDict([(name, value.replace(" ", "%20") if name in spaced else value) for name, value in pairs.items(multi=True)])


def _leave_out(small, operation, names):
    """Replaces the parameters of an operation by all but these of its query."""
    item = small["paths"][judged_path(operation)]
    item.pop("parameters", None)
    kept = [node for node in judged_parameters(operation) if not (node["in"] == "query" and node["name"] in names)]
    item[operation.method.lower()]["parameters"] = without_words(kept, (small.get("components") or {}).get("schemas") or {})


def _of_objects(error):
    """The rule and what it says where it cannot read a list of objects in a form: each is JSON in a field of its own
    (OpenAPI 3.0.4, Encoding Object, `contentType`), and of a list it reads no JSON."""
    says = _say("body", error)
    return [("core-objects-in-form", says)] if "Failed to cast value to object type: {" in says else []


def _of_parts(error, multipart):
    """(rule, what it says) of all that it objects to, where that is how the parts of a multipart body are written
    and nothing else.

    It reads a file as bytes, which are no string to it: in OpenAPI 3.1 a part whose schema is `type: string,
    format: binary` is still a file. It leaves numbers and booleans the texts that they are on the wire, where
    the standard has a primitive as text/plain (Special Considerations for multipart Content). A list of which no part
    was sent it reads as an empty one. What the parts hold is compared elsewhere.
    """
    cause = error.__cause__
    while cause is not None:
        inner = list(getattr(cause, "schema_errors", None) or [])
        if inner:
            rules = [_rule(each, multipart) for each in inner]
            return [(rule, f"{each.json_path}: {each.message}") for rule, each in zip(rules, inner)] if all(rules) else []
        cause = cause.__cause__
    return []


def _rule(error, multipart):
    """The rule by which an objection to a part is set aside; None where it counts."""
    if isinstance(error.instance, bytes) and error.validator in ("type", "format"):
        return "core-file-bytes"
    if multipart and error.instance == [] and error.validator == "minItems":
        return "core-list-without-parts"
    if multipart and isinstance(error.instance, str) and error.validator in ("type", "enum"):
        return "core-scalar-part" if _spells(error.instance, error.schema) else None
    if isinstance(error.instance, (list, dict, bytes, str)) and error.context:
        return next((rule for each in error.context if (rule := _rule(each, multipart))), None)
    return None


def _no_number(word):
    raise ValueError(word)


def _spells(text, schema):
    """Whether a text is how a number or a boolean of the schema is written."""
    kinds = schema.get("type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    try:
        read = json.loads(text, parse_constant=_no_number)
    except ValueError:
        return False
    if isinstance(read, bool):
        fits = "boolean" in kinds
    else:
        whole = isinstance(read, (int, float)) and float(read).is_integer()
        fits = isinstance(read, (int, float)) and ("number" in kinds or ("integer" in kinds and whole))
    return fits and ("enum" not in schema or read in schema["enum"])


def _say(where, error):
    words = [str(error)]
    cause = error.__cause__
    while cause is not None and len(words) < 5:
        words.append(str(cause))
        inner = getattr(cause, "schema_errors", None)
        if inner:
            words += [f"{each.json_path}: {each.message}"[:200] for each in list(inner)[:3]]
        cause = cause.__cause__
    return f"{where}: " + " < ".join(words)[:700]
