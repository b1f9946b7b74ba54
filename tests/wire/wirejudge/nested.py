"""What the style of a parameter has no way to write: a list or an object inside another, and a field under the name of
another parameter. It is left out of the value, or the parameter is."""

from .placed import said_of
from .sendable import style
from .values import NoValue

INSIDE = "a list or an object inside another (OpenAPI 3.0.4, Style Values)"
SHARED = "query: a field of an exploded object under the name of another parameter"


class Undefined(NoValue):
    """Nothing is left of a value that the standard has a way to write."""


def flat(node, value):
    """The value without what is inside another list or object; `deepObject` and documents of their own hold that."""
    if "content" in node or style(node)[0] == "deepObject":
        return value
    if isinstance(value, list):
        return [inner for inner in value if not isinstance(inner, (list, dict))]
    if isinstance(value, dict):
        return {key: inner for key, inner in value.items() if not isinstance(inner, (list, dict))}
    return value


def apart(operation, node, value, given):
    """The value without the fields that would stand in the query under the name of another parameter, or of a field that
    another object has, by the document or as it is `given`: which of them is meant nobody could tell."""
    if not (_spreads(node) and isinstance(value, dict)):
        return value
    taken = set()
    for other, _ in operation.parameters:
        if other is not node and other["in"] == "query":
            taken |= {other["name"], *(_fields(operation.document, other, given.get(other["name"])) if _spreads(other) else ())}
    return {key: inner for key, inner in value.items() if key not in taken}


def _fields(document, node, value):
    """The fields that an object may have in the query, and those that it has."""
    named = {name for schema in said_of(document, node.get("schema")) for name in schema.get("properties") or {}}
    return named | (value.keys() if isinstance(value, dict) else set())


def _spreads(node):
    """Whether the fields of an object stand in the query by their own names."""
    return node["in"] == "query" and "content" not in node and style(node) == ("form", True)
