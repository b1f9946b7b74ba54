"""Whether a value is what a schema allows, by openapi-schema-validator."""

import copy
import re

from jsonschema.exceptions import UnknownType, ValidationError
from jsonschema.validators import extend
from openapi_schema_validator import (
    OAS30ReadValidator,
    OAS30WriteValidator,
    OAS31Validator,
    oas30_format_checker,
    oas31_format_checker,
)
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4, DRAFT202012

from .values import put

BASE = "urn:document"

# Of the registry of formats (https://spec.openapis.org/registry/format/), what the validator lacks or knows of integers alone.
WHOLE = {"int32": (-2**31, 2**31), "int64": (-2**63, 2**63), "int8": (-2**7, 2**7), "int16": (-2**15, 2**15), "uint8": (0, 2**8), "uint16": (0, 2**16), "uint32": (0, 2**32), "uint64": (0, 2**64), "uint": (0, 2**64)}
URL = re.compile(r"(https?|ftp)://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?")
HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*")
BASE64 = re.compile(r"([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
MAIL = re.compile(r"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


def _fits(low, high):
    # Of a `number`, too: the registry has them for it, and a fraction is none of them.
    return lambda value: isinstance(value, bool) or not isinstance(value, (int, float)) or (value == value // 1 and low <= value < high)


def _matches(pattern):
    return lambda value: not isinstance(value, str) or pattern.fullmatch(value) is not None


for _checker in (oas30_format_checker, oas31_format_checker):
    for _name, (_low, _high) in WHOLE.items():
        _checker.checks(_name)(_fits(_low, _high))
    # The other judges are stricter than "has an @", or than nothing.
    for _name, _pattern in {"email": MAIL, "url": URL, "hostname": HOST, "byte": BASE64}.items():
        _checker.checks(_name)(_matches(_pattern))


def _typed(kind):
    """A validator to which nothing is of a type that there is not, as `application/json`: no value is made there."""
    own = kind.VALIDATORS["type"]

    def type_(validator, types, instance, schema):
        try:
            yield from own(validator, types, instance, schema)
        except UnknownType:
            yield ValidationError(f"{types!r} is no type")

    return extend(kind, {"type": type_})


READ, WRITE, BOTH = map(_typed, (OAS30ReadValidator, OAS30WriteValidator, OAS31Validator))

# Values that no field of a known type takes all of.
ODD = ({"zz": []}, [[]], "zz\u2603", -0.5, True)


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
                kind = WRITE if side == "request" else READ
                self.made[key] = kind(schema, registry=self.registry, format_checker=oas30_format_checker)
            else:
                self.made[key] = BOTH(schema, registry=self.registry, format_checker=oas31_format_checker)
        return self.made[key]

    def errors(self, pointer, side, value, most=40):
        """What is wrong with `value`, at most `most` of it. A schema that cannot be read judges nothing."""
        found = []
        try:
            for error in self._validator(pointer, side).iter_errors(value):
                found.append(error)
                if len(found) >= most:
                    break
        except (RecursionError, AttributeError, TypeError):
            # The validator trips over what is no schema, such as a list of them.
            return found
        return found

    def unknown(self, pointer, side, value, steps):
        """Whether a field is none of the alternative of a union that `value` is.

        Its value may be anything then. A field of another alternative, which the value is not for
        something else that is missing or different, is no field of this one.
        """
        described, union = self._described(self.document.at(pointer), steps)
        if not union or any(self._anything(schema) for schema in described):
            return False
        if self._declared(pointer, side, value, steps):
            return False
        # Tomorrow's values are wrong elsewhere: no more must be wrong than before.
        before = len(self.errors(pointer, side, value))
        for odd in ODD:
            tried = put(copy.deepcopy(value), steps, odd)
            if len(self.errors(pointer, side, tried)) > before:
                return False
        return True

    def _declared(self, pointer, side, value, steps, depth=0):
        """Whether an alternative that the value satisfies names the field."""
        schema, pointer = self.document.follow(self.document.at(pointer), pointer)
        if not isinstance(schema, dict) or depth > 40:
            return False
        for key in ("allOf", "anyOf", "oneOf"):
            for at in range(len(schema.get(key) or [])):
                inner = f"{pointer}/{key}/{at}"
                holds = key == "allOf" or not self.errors(inner, side, value, 1)
                if holds and self._declared(inner, side, value, steps, depth + 1):
                    return True
        step, rest = steps[0], steps[1:]
        if isinstance(step, int):
            nexts = ["items"] if "items" in schema else []
        elif step in (schema.get("properties") or {}):
            nexts = ["properties/" + step.replace("~", "~0").replace("/", "~1")]
        elif schema.get("additionalProperties") is True:
            return True
        else:
            nexts = ["additionalProperties"] if isinstance(schema.get("additionalProperties"), dict) else []
        return any(
            not rest or self._declared(f"{pointer}/{name}", side, value[step], rest, depth + 1) for name in nexts
        )

    def _described(self, schema, steps, depth=0):
        """All that is said of the place at `steps`, and whether a union is on the way to it."""
        schema, _ = self.document.follow(schema, "")
        if not isinstance(schema, dict) or depth > 40:
            return [], False
        found, union = [], False
        for key in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(key) or []:
                inner, inside = self._described(part, steps, depth + 1)
                found += inner
                union |= inside or key != "allOf"
        if not steps:
            return [schema, *found], union
        if isinstance(steps[0], int):
            nexts = [schema.get("items")]
        else:
            nexts = [(schema.get("properties") or {}).get(steps[0]), schema.get("additionalProperties")]
        for inner in nexts:
            if isinstance(inner, dict):
                more, inside = self._described(inner, steps[1:], depth + 1)
                found += more
                union |= inside
        return found, union

    @staticmethod
    def _anything(schema):
        said = {"type", "enum", "const", "allOf", "anyOf", "oneOf", "properties", "items", "not", "pattern"}
        return not said & schema.keys()
