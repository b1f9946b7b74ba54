"""Whether a value is what a schema allows, by openapi-schema-validator."""

from jsonschema.validators import validator_for  # noqa: F401  (registers the formats)
from openapi_schema_validator import (
    OAS30ReadValidator,
    OAS30WriteValidator,
    OAS31Validator,
    oas30_format_checker,
    oas31_format_checker,
)
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4, DRAFT202012

BASE = "urn:document"


class Schemas:
    """The schemas of one document as validators."""

    def __init__(self, document):
        self.document = document
        dialect = DRAFT4 if document.old else DRAFT202012
        self.registry = Registry().with_resource(BASE, Resource(contents=document.root, specification=dialect))
        self.made = {}

    def _validator(self, pointer, side):
        key = (pointer, side)
        if key not in self.made:
            schema = {"$ref": BASE + pointer}
            if self.document.old:
                kind = OAS30WriteValidator if side == "request" else OAS30ReadValidator
                self.made[key] = kind(schema, registry=self.registry, format_checker=oas30_format_checker)
            else:
                self.made[key] = OAS31Validator(schema, registry=self.registry, format_checker=oas31_format_checker)
        return self.made[key]

    def errors(self, pointer, side, value, most=40):
        """What is wrong with `value`, at most `most` of it. A schema that cannot be read judges nothing."""
        found = []
        try:
            for error in self._validator(pointer, side).iter_errors(value):
                found.append(error)
                if len(found) >= most:
                    break
        except RecursionError:
            return found
        return found
