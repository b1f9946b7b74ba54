"""The values of parameters."""

import copy
import json

from . import nested
from .document import escape
from .placed import said_of
from .sendable import unsendable
from .values import NoValue, leaves, put


NOTHING = (None, [], {})


def pointer_of(node, where):
    """Where the schema of a parameter is."""
    if "content" not in node:
        return f"{where}/schema"
    return f"{where}/content/{escape(next(iter(node['content'])))}/schema"


class Parameters:
    """Makes the values of the parameters of one document."""

    def __init__(self, document, maker, schemas, edges):
        self.document = document
        self.maker = maker
        self.schemas = schemas
        self.edges = edges
        # By reason, the parameters that some text cannot be sent in: (operation, name).
        self.unsendable = {}

    def side(self, pointer):
        """Only of a property can it be said that it is not sent (OpenAPI 3.0.3, readOnly); some say it of a
        parameter, or of one of the alternatives that it is."""
        said = said_of(self.document, self.document.at(pointer))
        return "response" if any(schema.get("readOnly") is True for schema in said) else "request"

    def side_of(self, node, where):
        """The same of a parameter."""
        try:
            return self.side(pointer_of(node, where))
        except (KeyError, TypeError):
            return "request"

    def value(self, operation, node, where, case, seed):
        """A value for one way to ask."""
        pointer = pointer_of(node, where)
        try:
            schema = self.document.at(pointer)
        except (KeyError, TypeError):
            return "a1"
        side = self.side(pointer)
        examples_ = examples(node) + self._alternatives(schema, pointer)
        mode = "required" if case == "required" else "all"
        value = self.maker.value(pointer, side, mode, seed + 1, examples_)
        if "content" not in node and value in NOTHING:
            value = self._something(pointer, side, self.maker.value(pointer, side, "all", seed + 1, examples_), value)
        value = self._without(operation, node, pointer, value, nested.flat(node, value), f"{node['in']}: {nested.INSIDE}")

        def fits(_, text):
            return self._fits(operation, node, value, text)

        if case.startswith("edge"):
            drawn = self._drawn(schema, fits, case)
            if drawn is not None and (seed + len(node["name"])) % 3 == 0:
                value = drawn
            else:
                value = self.edges.value(pointer, side, value, seed * 3 + len(node["name"]), node["in"], fits)
        return self._sendable(pointer, side, node, value, fits)

    def _something(self, pointer, side, full, nothing):
        """What can be sent, where the least that is allowed cannot: all that is, or a text where that may stand."""
        allowed = [tried for tried in (full, "a1") if tried not in NOTHING and not self.schemas.errors(pointer, side, tried, 1)]
        return allowed[0] if allowed else nothing

    def apart(self, operation, node, where, value, given):
        """The value without fields that the others of the query, which are `given`, have too."""
        return self._without(operation, node, pointer_of(node, where), value, nested.apart(operation, node, value, given), nested.SHARED)

    def _without(self, operation, node, pointer, value, less, reason):
        """What is left of a value where some of it is not asked for, which is counted."""
        if less == value:
            return value
        self.note(operation, node, reason)
        if less in ([], {}) or self.schemas.errors(pointer, self.side(pointer), less, 1):
            raise nested.Undefined(f"{node['name']}: {reason}")
        return less

    def named(self, node, where, media):
        """The media type of the body as the parameter that names it; None where it cannot: a form has a boundary too."""
        pointer = pointer_of(node, where)
        wrong = media.startswith("multipart/") or "*" in media or self.schemas.errors(pointer, "request", media, 1)
        return None if wrong else media

    def _fits(self, operation, node, value, text):
        reason = unsendable(operation.path, node, value, text)
        if reason is not None:
            self.note(operation, node, reason)
        return reason is None

    def note(self, operation, node, reason):
        """Counts a parameter for something that cannot be sent in it."""
        self.unsendable.setdefault(reason, set()).add((operation.key, node["in"], node["name"]))

    def _alternatives(self, schema, pointer):
        """The examples of the schemas that it is one of."""
        schema, _ = self.document.follow(schema, pointer)
        listed = [one for key in ("oneOf", "anyOf") for one in schema.get(key, [])] if isinstance(schema, dict) else []
        return [each for one in listed for each in examples({"schema": self.document.follow(one, pointer)[0]})]

    def _drawn(self, schema, fits, case):
        if not isinstance(schema, dict) or "$ref" in json.dumps(schema) or schema.get("type") != "string" or {"enum", "format"} & schema.keys():
            return None
        wanted = {k: schema[k] for k in ("type", "minLength", "maxLength", "pattern") if k in schema}
        # A class as `\d` is ASCII in ECMA-262, which patterns are in; not so in Python.
        good = [v for v in self.maker.drawn(wanted) if fits((), v) and (v.isascii() or "\\" not in wanted.get("pattern", ""))]
        return good[-1 if case == "edge-1" else 0] if good else None

    def _sendable(self, pointer, side, node, value, fits):
        """The same without what cannot be sent, whatever the schema says."""
        for path, leaf in list(leaves(value)):
            if isinstance(leaf, str) and not fits(path, leaf):
                for other in ("a1", "abcd1234", "2024-01-01", "a" * 12):
                    tried = put(copy.deepcopy(value), path, other)
                    if not self.schemas.errors(pointer, side, tried, 1):
                        value = tried
                        break
                else:
                    raise NoValue(f"{node['name']}: {leaf!r} cannot be sent in a {node['in']}")
        return value


def examples(node):
    """The examples of a parameter or a body, and of its schema."""
    found = []
    if "example" in node:
        found.append(node["example"])
    listed = node.get("examples")
    if isinstance(listed, dict):
        found += [each["value"] for each in listed.values() if isinstance(each, dict) and "value" in each]
    schema = node.get("schema")
    if isinstance(schema, dict):
        if "example" in schema:
            found.append(schema["example"])
        if isinstance(schema.get("examples"), list):
            found += schema["examples"]
    return found
