"""The calls that are made of one operation: what is asked, and what is answered."""

import json

from .answers import Answers
from .bodies import Bodies, something
from .calls import Call
from .edges import Edges
from .further import further
from .nested import Undefined
from .parameters import Parameters, pointer_of
from .values import NoValue

PLACES = ("path", "query", "header", "cookie")
NOTHING = "null, an empty list or an empty object in a parameter (RFC 6570, 2.3)"
TOO_LONG = "a URL of more than 64 KiB"
LONGEST = 6_000  # A URL of more than 64 KiB is none; encoded, a character takes up to nine.


class Planner:
    """Makes the calls of the operations of one document."""

    def __init__(self, document, maker, schemas):
        self.maker = maker
        self.unmade = []
        edges = Edges(document, schemas)
        self.parameters = Parameters(document, maker, schemas, edges)
        self.bodies = Bodies(document, maker, schemas, edges)
        self.answers = Answers(document, maker, schemas, self.bodies, self.unmade)

    def requests(self, operation):
        """(case, args, body) for each way to ask."""
        bodies, required = operation.bodies()
        cases = []
        for name in ("required", "all", "edge-1", "edge-2"):
            self._add(operation, cases, name, bodies, required, len(cases))
        for index in range(1, len(bodies)):
            self._add(operation, cases, f"media-{index}", bodies[index:index + 1], True, index)
        for turn in further(lambda: self._untaken(operation, bodies)):
            self._add(operation, cases, f"union-{turn}", bodies, required, turn)
        return cases

    def why(self, operation):
        """Why no request of an operation could be made."""
        causes = [each["cause"] for each in self.unmade if each["operation"] == operation.key and each["cause"].startswith("no value")]
        return causes[0] if causes else "none was asked for"

    def _add(self, operation, cases, case, bodies, required, seed):
        try:
            cases.append((case, *self._request(operation, case, bodies, required, seed)))
        except NoValue as error:
            self.unmade.append({"operation": operation.key, "case": case, "cause": f"no value: {error}"})

    def _untaken(self, operation, bodies):
        """How many alternatives of unions no request has taken so far."""
        places = [(pointer_of(node, where), self.parameters.side_of(node, where)) for node, where in operation.parameters]
        places += [(f"{pointer}/schema", "request") for _, _, pointer in bodies[:1]]
        return sum(self.maker.untaken(*place) for place in places)

    def _request(self, operation, case, bodies, required, seed):
        args, spent = {}, 0
        for node, where in operation.parameters:
            place = node["in"]
            must = bool(node.get("required")) or place == "path"
            if place not in PLACES or (case == "required" and not must):
                continue
            try:
                value = self.parameters.value(operation, node, where, case, seed)
                value = self.parameters.apart(operation, node, where, value, args.get("query") or {})
            except NoValue as error:
                if must:
                    raise
                if isinstance(error, Undefined):
                    # It is counted as unsent.
                    continue
                self.unmade.append({"operation": operation.key, "case": f"{case} {node['name']}", "cause": f"no value: {error}"})
                continue
            if place == "header" and node["name"].lower() == "content-type" and bodies and (required or case != "required"):
                value = self.parameters.named(node, where, bodies[0][0])
                if value is None:
                    continue
            if "content" not in node:
                kept = something(value) if place == "query" else value
                if kept != value or kept is None or kept in ([], {}):
                    self.parameters.note(operation, node, NOTHING)
                value = kept
            size = len(json.dumps(value))
            if size > LONGEST or (place == "query" and size + spent > LONGEST and not must):
                self.parameters.note(operation, node, TOO_LONG)
                value = None
            if value is None or ("content" not in node and value in ([], {})):
                if must:
                    raise NoValue(f"{node['name']}: no value was made that a parameter can hold")
                continue
            spent += size
            args.setdefault(place, {})[node["name"]] = value
        body = self._body(operation, case, bodies, required, seed) if bodies and (required or case != "required") else None
        if body is not None:
            args["body"] = body.value
            if len(operation.bodies()[0]) > 1:
                args["content_type"] = body.media
        return args, body

    def _body(self, operation, case, bodies, required, seed):
        """A body of the first of its media types of which one can be made."""
        causes = []
        for media, node, pointer in bodies:
            try:
                body = self.bodies.body(media, node, pointer, case, seed)
                break
            except NoValue as error:
                causes.append(error)
        else:
            body = None
            if required:
                raise causes[0]
        # What need not be there is no reason to leave out the rest of the call.
        self.unmade += [{"operation": operation.key, "case": f"{case} body", "cause": f"no value: {error}"} for error in causes[:1]]
        return body

    def calls(self, operation):
        """The calls of an operation: each way to ask and each answer at least once."""
        requests = self.requests(operation)
        answers = self.answers.answers(operation)
        if not requests:
            return []
        made = []
        for turn in range(max(len(requests), len(answers))):
            case, args, body = requests[turn % len(requests)]
            answer = answers[turn % len(answers)]
            made.append(Call(operation, case, args, body, answer))
        return made
