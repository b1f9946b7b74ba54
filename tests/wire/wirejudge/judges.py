"""All judges on one request: who is asked what, and what counts of what they say."""

import json

from . import compare, templates
from .core import Core
from .exact import Lost, Rounded
from .forms import Forms, deep_body, deep_parameters
from .known import Known
from .requests import words_left
from .sendable import about, muddled
from .unasked import own_encoding
from .unread import Unread, touching


class Judges:
    """The judges of one document; `prism` sends on to `upstream`."""

    def __init__(self, document, schemas, prism, upstream, home):
        self.document = document
        self.schemas = schemas
        self.prism = prism
        self.upstream = upstream
        self.core = Core(document)
        self.forms = Forms(home, document.path)
        # What the schema of a parameter says that openapi-core is not to read, by the place of the parameter.
        self.words = {}

    def judge(self, call, recorded, aside):
        """What is wrong with a request, as (judge, what it says), and whether Prism judged it."""
        operation = call.operation
        deep, form = deep_parameters(operation), deep_body(call)
        mixed, touch = muddled(operation, call.args), touching(operation)
        left = self._not_asked(call, deep, mixed, aside)
        verdict = self.core.judge(operation, recorded, {*deep, *left}, form, aside)
        verdict.violations = aside.left(verdict.violations, lambda says: _of_core(says, touch, mixed, call, recorded))
        found = [("openapi-core", says) for says in verdict.violations]
        if deep:
            read, errors = self.forms.query(deep, recorded, aside)
            verdict.parameters.setdefault("query", {}).update(read)
            found += [("qs", says) for says in errors]
        self.upstream.taken.clear()
        said = self.prism.judge(recorded, operation, aside)
        judged = bool(said or self.upstream.taken)
        told = aside.left(said or [], Unread(call, recorded).rule)
        found += [("prism", self._with_tag(says, call)) for says in told]
        aside.reads("uritemplate", *templates.reads(call))
        found += [("uritemplate", says) for says in templates.judge(call, recorded)]
        parted = compare.parameters(call, verdict.parameters, verdict.violations, left)
        found += [("sent", says) for says in aside.left(parted, lambda says: _of_sent(says, touch, mixed, recorded, aside))]
        if form:
            read, errors = self.forms.body(call, recorded, aside)
            found += [("qs", says) for says in errors]
            told = list(compare.loosely(call.body.value, read, "form"))
        else:
            told = compare.body(call, recorded)
            if call.body is not None and "schema" in call.body.node:
                told = self.lost(told, f"{call.body.pointer}/schema", "request", call.body.value)
        found += [("sent", says) for says in list(told)[:4]]
        aside.reads("sent", "request", "body", *(f"query {name}" for name in deep), *_unsent(call))
        return found + list(aside.standing()), judged

    def _not_asked(self, call, deep, mixed, aside):
        """The parameters of the query, beside deep ones, that openapi-core is not asked about."""
        rules = {name: "core-deep-query" for name in deep if name in (call.args.get("query") or {})}
        left = {name: "core-delimiter-in-query" for place, name in mixed if place == "query"}
        left.update(dict.fromkeys(templates.either(call.operation, call.args), "core-list-or-text"))
        left.update(dict.fromkeys(templates.spread(call.operation, call.args), "core-exploded-object"))
        for name, rule in {**rules, **left}.items():
            aside.not_asked(rule, f"query {name}")
        unsent = set(_unsent(call))
        for node, where in call.operation.parameters:
            part = f"{node['in']} {node['name']}"
            if where not in self.words:
                self.words[where] = words_left(self.document, node.get("schema"))
            if "default" in self.words[where] and part in unsent:
                aside.not_asked("core-default", part)
            if "readOnly" in self.words[where] and part not in unsent:
                aside.not_asked("core-read-only", part)
        return left

    def _with_tag(self, says, call):
        """Adds what the tag of a body says where Prism, which knows no tags, takes it for several alternatives."""
        if says.startswith("request.body: ") and says.endswith(" schema in oneOf") and call.body is not None and "schema" in call.body.node:
            if Known(self.schemas, f"{call.body.pointer}/schema", "request", call.body.value).holds_by_tag():
                return f"{says}, and the one of its tag holds"
        return says

    def lost(self, told, pointer, side, value):
        """What counts of the differences: not the fields that may go, for the document does not know them."""
        if pointer is None:
            return list(told)
        # The validator takes an exact decimal for no number.
        known = Known(self.schemas, pointer, side, json.loads(json.dumps(value, default=float)))
        told = [says for says in told if not (isinstance(says, Lost) and known.may_go(says.steps))]
        return [f"{says}, the nearest double of a number" if isinstance(says, Rounded) and known.is_number(says.steps) else says for says in told]

    def close(self):
        """Ends them."""
        self.forms.close()
        self.prism.close()


def _unsent(call):
    """The parameters that were not asked for; that nothing of these names was sent is looked for in any case."""
    for node, _ in call.operation.parameters:
        if node["name"] not in (call.args.get(node["in"]) or {}):
            yield f"{node['in']} {node['name']}"


def _of_core(says, touch, mixed, call, recorded):
    """The rule by which an objection of openapi-core is set aside."""
    found = about(says, mixed)
    if found:
        return "core-delimiter-inside", " ".join(found)
    if touch and says.startswith("parameter: Invalid path parameter"):
        return "core-touching", "path"
    if says.lower().startswith("parameter: invalid header parameter: accept-encoding ") and own_encoding(call, recorded):
        return "core-accept-encoding", "header accept-encoding"
    for node, _ in call.operation.parameters:
        value = (call.args.get(node["in"]) or {}).get(node["name"])
        # It has made the nearest double of it, which has 64 bits as well but is out of the bounds of 64.
        if isinstance(value, int) and says.startswith(f"parameter: Invalid {node['in']} parameter: {node['name']} < Value {float(value)} not valid for schema of type number:"):
            return "core-double", f"{node['in']} {node['name']}"
    return None


def _of_sent(says, touch, mixed, recorded, aside):
    """The rule by which a difference between what was asked for and what openapi-core has read is set aside."""
    found = about(says, mixed)
    if found:
        return "sent-delimiter-inside", " ".join(found)
    if touch and says.startswith("path "):
        return "sent-touching", "path"
    part = says.partition(":")[0]
    refused = ("core-double", part.lower()) in [objection[:2] for objection in aside.objections]
    if isinstance(says, compare.Doubled) or (refused and says.endswith(" did not arrive")):
        digits = getattr(says, "digits", None) or says.partition(": ")[2].partition(" ")[0]
        if digits in f"{recorded.target} {recorded.headers}":
            aside.reads("digits", part)
        return "sent-double", part
    return None
