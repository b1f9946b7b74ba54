"""What the style of a parameter has no way to write: a list or an object inside another, and a field under the name of
another parameter. It is left out of the value, or the parameter is."""

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
    """The value without the fields that would stand in the query under the name of another parameter, of the document
    or of another object that is `given` there: which of them is meant nobody could tell."""
    if not _spreads(node, value):
        return value
    taken = {other["name"] for other, _ in operation.parameters if other is not node and other["in"] == "query"}
    for other, _ in operation.parameters:
        if other is not node and _spreads(other, given.get(other["name"])):
            taken |= given[other["name"]].keys()
    return {key: inner for key, inner in value.items() if key not in taken}


def _spreads(node, value):
    """Whether the fields of a value stand in the query by their own names."""
    return node["in"] == "query" and isinstance(value, dict) and "content" not in node and style(node) == ("form", True)
