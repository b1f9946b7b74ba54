"""What Prism cannot read of one request, and says so by an objection; the rules are in set-aside.yaml."""

import re
from urllib.parse import unquote

from .forms import deep_body, deep_parameters
from .media import essence, is_xml
from .sendable import about, muddled
from .unasked import own_encoding

FOREIGN = re.compile(r"request\.path\.([^.:]+)[.:]")
NULLABLE = (" must be array,null", " must be null,array", " must be object,null", " must be null,object")
UNNAMED = re.compile(r"request\.query: request query must have required property '([^']*)'")
LACKING = re.compile(r"request\.header: request header must have required property '([^']*)'")
FALSY = (b"null", b'""', b"0", b"false")
# What JavaScript's numbers hold exactly.
BOUND = "9007199254740991"
OBJECTS = "Cannot deserialize JSON object array in form data"


class Unread:
    """What Prism cannot read of the request of a call."""

    def __init__(self, call, recorded):
        self.call = call
        self.operation = call.operation
        self.in_path = {node["name"].lower() for node, _ in call.operation.parameters if node["in"] == "path"}
        self.recorded = recorded
        self.media = essence(recorded.header("content-type") or "")
        self.form = deep_body(call)
        self.deep = deep_parameters(call.operation)
        self.labels = _labels(call)
        self.touching = touching(call.operation)
        self.mixed = muddled(call.operation, call.args)

    def rule(self, says):
        """The rule by which an objection is set aside and the part that it speaks of; None where it counts."""
        said = says.lower()
        if BOUND in says and said.startswith("request."):
            return "prism-int64", self._part(said)
        if OBJECTS in says:
            return "prism-objects-in-form", "body"
        return self._of_body(said) or self._of_parameters(said) or self._delimiter(says)

    def _of_body(self, said):
        if self.recorded.body in FALSY and said == "request: body parameter is required":
            return "prism-falsy-body", "body"
        if not said.startswith("request.body"):
            return None
        if self.form:
            return "prism-deep-form", "body"
        if is_xml(self.media):
            return "prism-xml", "body"
        if self.media == "text/json":
            return "prism-text-json", "body"
        in_parts = self.media == "application/x-www-form-urlencoded" or self.media.startswith("multipart/")
        if in_parts and said.endswith((" must be array", " must be object")):
            return "prism-lists-in-forms", "body"
        return None

    def _of_parameters(self, said):
        foreign = FOREIGN.match(said)
        if foreign and foreign[1] not in self.in_path and foreign[1] in _of_others(self.operation, self.recorded):
            return "prism-other-path", "path"
        unnamed = UNNAMED.match(said)
        if unnamed and "%" in unnamed[1]:
            for name in self.call.args.get("query") or {}:
                if name.lower() == unquote(unnamed[1]):
                    return "prism-encoded-name", f"query {name}"
        if said.startswith("request.header.accept-encoding:") and own_encoding(self.call, self.recorded):
            return "prism-accept-encoding", "header accept-encoding"
        lacking = LACKING.match(said)
        if lacking and self.recorded.header(lacking[1]) == "":
            return "prism-empty-header", f"header {lacking[1]}"
        if self.touching and said.startswith("request.path"):
            return "prism-touching", "path"
        for name, value in (self.call.args.get("query") or {}).items():
            if isinstance(value, (list, dict)) and said.startswith(f"request.query.{name.lower()}:") and said.endswith(NULLABLE):
                return "prism-nullable", f"query {name}"
        for name in self.labels:
            if said.startswith((f"request.path.{name.lower()}:", f"request.path.{name.lower()}.")):
                return "prism-labels", f"path {name}"
        for name in self.deep:
            if said.startswith(f"request.query.{name.lower()}"):
                return "prism-deep-query", f"query {name}"
        return None

    def _delimiter(self, says):
        found = about(says, self.mixed)
        return found and ("prism-delimiter-inside", " ".join(found))

    def _part(self, said):
        """The part of the request that it speaks of."""
        if said.startswith("request.body"):
            return "body"
        for node, _ in self.operation.parameters:
            if said.startswith((f"request.{node['in']}.{node['name']}:".lower(), f"request.{node['in']}.{node['name']}.".lower())):
                return f"{node['in']} {node['name']}"
        return "request"


def _of_others(operation, recorded):
    """The names in the other paths of the document that the path which was sent is an example of."""
    sent, names = recorded.target.partition("?")[0], set()
    for path in operation.document.root.get("paths") or {}:
        pieces = re.split(r"\{([^{}]*)\}", path)
        pattern = "[^/]+".join(map(re.escape, pieces[::2]))
        if path != operation.path and re.fullmatch(pattern, sent):
            names.update(name.lower() for name in pieces[1::2])
    return names


def touching(operation):
    """Whether two parameters of the path have nothing between them."""
    return "}{" in operation.path


def _labels(call):
    """The objects in the path whose fields are labels: `.a=1.b=2`."""
    given = call.args.get("path") or {}
    return [node["name"] for node, _ in call.operation.parameters if node["in"] == "path" and node.get("style") == "label"
            and node.get("explode") and isinstance(given.get(node["name"]), dict)]
