"""Some operations of one document: called, judged, counted. One piece of work of one process."""

import json
import os
import time

from . import compare, order, templates
from .cases import Planner
from .client import Client
from .core import Core
from .exact import Lost, Rounded
from .forms import Forms, deep_body, deep_parameters
from .known import Known
from .prism import Prism, labelled, unread
from .replies import Replies
from .report import UNANSWERED, UNCALLED
from .requests import part
from .schemas import Schemas
from .sendable import about, muddled
from .server import Recorder
from .unasked import unasked
from .values import Faker, Maker


class Piece:
    """The result for some operations; plain data, so that it travels between processes."""

    def __init__(self, spec):
        self.spec = spec
        self.counts = {key: 0 for key in ("operations", "calls", "requests_valid", "answers_whole", "right", "unmade", "uncalled", "unanswered", "prism_judged")}
        self.failures = []
        self.unmade = []
        # What cannot be sent, by reason: in how many parameters.
        self.unsent = {}
        self.prism = ""
        self.seconds = 0.0

    @classmethod
    def again(cls, kept):
        """One that an earlier run has done."""
        piece = cls(kept["spec"])
        piece.__dict__.update(kept)
        return piece


class Work:
    """What judges a piece."""

    def __init__(self, document, operations, options, number, env):
        self.document = document
        self.operations = operations
        self.piece = Piece(document.name)
        self.recorder, self.upstream = Recorder(), Recorder()
        self.asked = os.path.join(options.home, "specs", f"{document.name}.{number}.requests.json")
        with open(self.asked, "w", encoding="utf-8") as file:
            json.dump(part(document, operations), file)
        self.prism = Prism(self.asked, self.upstream.url, options.home, options.no_prism)
        self.faker = Faker(options.home, document)
        schemas = Schemas(document)
        self.schemas = schemas
        maker = Maker(self.faker, schemas)
        self.planner = Planner(document, maker, schemas)
        self.replies = Replies(document, maker, schemas)
        self.lines = []
        self.core = Core(document)
        self.forms = Forms(options.home, document.path)
        self.client = Client(options.switchboard, self.recorder.url, env)

    def run(self, known):
        """Calls every operation; `known` are those that the client has."""
        began = time.monotonic()
        self.piece.counts["operations"] = len(self.operations)
        try:
            for operation in self.operations:
                if operation.key not in known:
                    self._failed({"operation": operation.key, "judge": "table", "says": "the client has no such operation"})
                    continue
                calls = list(self.planner.calls(operation))
                if not calls:
                    self.piece.counts["uncalled"] += 1
                    self.planner.unmade.append({"operation": operation.key, "case": "each", "cause": UNCALLED})
                    self._failed({"operation": operation.key, "judge": "calls", "says": f"{UNCALLED}: {self.planner.why(operation)}"})
                for call in calls:
                    self._count(call)
            self._in_order()
            self.piece.unmade = self.planner.unmade
            self.piece.counts["unmade"] = len(self.planner.unmade)
            self.piece.unsent = {reason: len(found) for reason, found in sorted(self.planner.parameters.unsendable.items())}
            self.piece.prism = self.prism.told()
        finally:
            for each in (self.client, self.faker, self.forms, self.prism, self.recorder, self.upstream):
                each.close()
            os.remove(self.asked)
        self.piece.seconds = time.monotonic() - began
        return self.piece

    def _failed(self, failure):
        self.piece.failures.append({"spec": self.document.name, **failure})

    def _in_order(self):
        for says in list(order.judge(self.client, self.recorder, self.document.name, self.lines))[:4] if self.lines else []:
            self._failed({"operation": "*", "judge": "order", "says": says})

    def _count(self, call):
        self.replies.complete(call)
        request, reply = self._call(call)
        counts = self.piece.counts
        counts["calls"] += 1
        counts["requests_valid"] += not request
        if call.answer.kind == "undocumented":
            # No answer of the document was given: half a call, of which only the request is judged.
            counts["unanswered"] += 1
            self.planner.unmade.append({"operation": call.operation.key, "case": call.case, "cause": UNANSWERED})
        else:
            counts["answers_whole"] += not reply
            counts["right"] += not request and not reply
        for judge, says in request + reply:
            self._note(call, judge, says)

    def _note(self, call, judge, says):
        line = {"service": self.document.name, "operation": call.operation.name, "args": call.args}
        self._failed({
            "operation": call.operation.key, "judge": judge, "says": str(says), "case": call.case, "call": self.piece.counts["calls"],
            "answer": f"{call.answer.status} {call.answer.media} {call.answer.variant}",
            "line": json.dumps(line, ensure_ascii=False)[:3000], "sent": call.sent,
            "answered": call.answer.raw[:1500].decode(errors="replace"), "printed": call.printed,
        })

    def _call(self, call):
        self.recorder.answer = call.answer
        self.recorder.taken.clear()
        printed = self.client.call(self.document.name, call.operation.name, call.args)
        call.sent = None
        call.printed = json.dumps(printed, ensure_ascii=False, default=str)[:1500]
        if not self.recorder.taken:
            return [("sent", f"nothing was sent: {call.printed[:300]}")], []
        answer = call.answer
        told = self._lost(compare.answer(call, printed), answer.pointer, "response", answer.expected)
        reply = [("answer", says) for says in told[:4]]
        recorded = self.recorder.taken[0]
        call.sent = f"{recorded.method} {recorded.target[:600]} {dict(recorded.headers)} {recorded.body[:600]!r}"
        if len(self.lines) < order.MOST:
            self.lines.append((call.operation.name, call.args, order.echo(recorded)))
        request = []
        if len(self.recorder.taken) > 1:
            request.append(("sent", f"{len(self.recorder.taken)} requests were sent"))
        if recorded.method != call.operation.method:
            request.append(("sent", f"the method was {recorded.method}"))
        request += [("sent", says) for says in list(unasked(call, recorded))[:4]]
        return request + self._judged(call, recorded), reply

    def _judged(self, call, recorded):
        deep, form = deep_parameters(call.operation), deep_body(call)
        spread = [*templates.spread(call.operation, call.args), *templates.either(call.operation, call.args)]
        glued = "}{" in call.operation.path
        mixed = muddled(call.operation, call.args)
        unread_here = [*deep, *spread, *(name for place, name in mixed if place == "query")]
        verdict = self.core.judge(call.operation, recorded, unread_here, form)
        verdict.violations = [says for says in verdict.violations if not about(says, mixed)]
        if glued:
            verdict.violations = [says for says in verdict.violations if not says.startswith("parameter: Invalid path parameter")]
        found = [("openapi-core", says) for says in verdict.violations]
        if deep:
            read, errors = self.forms.query(deep, recorded)
            verdict.parameters.setdefault("query", {}).update(read)
            found += [("qs", says) for says in errors]
        self.upstream.taken.clear()
        said = self.prism.judge(recorded, call.operation)
        self.piece.counts["prism_judged"] += bool(said or self.upstream.taken)
        told = [says for says in said or [] if not unread(says, recorded, form, deep, glued, labelled(call)) and not about(says, mixed)]
        found += [("prism", self._with_tag(says, call)) for says in told]
        found += [("uritemplate", says) for says in templates.judge(call, recorded)]
        parted = compare.parameters(call, verdict.parameters, verdict.violations, spread)
        found += [("sent", says) for says in parted if not (glued and says.startswith("path ")) and not about(says, mixed)]
        if form:
            read, errors = self.forms.body(call, recorded)
            found += [("qs", says) for says in errors]
            found += [("sent", says) for says in list(compare.loosely(call.body.value, read, "form"))[:4]]
        else:
            told = compare.body(call, recorded)
            if call.body is not None and "schema" in call.body.node:
                at, value = f"{call.body.pointer}/schema", call.body.value
                told = self._lost(told, at, "request", value)
            found += [("sent", says) for says in list(told)[:4]]
        return found

    def _with_tag(self, says, call):
        """Adds what the tag of a body says where Prism, which knows no tags, takes it for several alternatives."""
        if says.startswith("request.body: ") and says.endswith(" schema in oneOf") and call.body is not None and "schema" in call.body.node:
            if Known(self.schemas, f"{call.body.pointer}/schema", "request", call.body.value).holds_by_tag():
                return f"{says}, and the one of its tag holds"
        return says

    def _lost(self, told, pointer, side, value):
        """What counts of the differences: not the fields that may go, for the document does not know them."""
        if pointer is None:
            return list(told)
        # The validator takes an exact decimal for no number.
        known = Known(self.schemas, pointer, side, json.loads(json.dumps(value, default=float)))
        told = [says for says in told if not (isinstance(says, Lost) and known.may_go(says.steps))]
        return [f"{says}, the nearest double of a number" if isinstance(says, Rounded) and known.is_number(says.steps) else says for says in told]


_RUN = {}


def prepare(**given):
    """What every piece needs; set before the processes are started, so that they inherit it."""
    _RUN.update(given)


def piece(task):
    """Does one piece: (spec, number, keys of operations)."""
    name, number, keys = task
    document = _RUN["documents"][name]
    operations = [_RUN["operations"][name][key] for key in keys]
    done = Work(document, operations, _RUN["options"], number, _RUN["env"]).run(_RUN["known"][name])
    _RUN["kept"].put(document, number, keys, vars(done))
    return done
