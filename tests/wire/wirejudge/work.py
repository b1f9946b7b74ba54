"""Some operations of one document: called, judged, counted. One piece of work of one process."""

import json
import os
import time

from . import compare, templates
from .cases import Planner
from .client import Client
from .core import Core
from .forms import Forms, deep_body, deep_parameters
from .media import essence
from .prism import Prism, unread
from .requests import part
from .schemas import Schemas
from .server import Recorder
from .values import Faker, Maker


class Piece:
    """The result for some operations; plain data, so that it travels between processes."""

    def __init__(self, spec):
        self.spec = spec
        self.counts = {key: 0 for key in ("operations", "calls", "requests_valid", "answers_whole", "right", "excepted", "unmade")}
        self.failures = []
        self.unmade = []
        self.prism = ""
        self.seconds = 0.0


class Work:
    """What judges a piece."""

    def __init__(self, document, operations, options, exceptions, number, env):
        self.document = document
        self.operations = operations
        self.exceptions = exceptions
        self.piece = Piece(document.name)
        self.recorder, self.upstream = Recorder(), Recorder()
        self.asked = os.path.join(options.home, "specs", f"{document.name}.{number}.requests.json")
        with open(self.asked, "w", encoding="utf-8") as file:
            json.dump(part(document, operations), file)
        self.prism = Prism(self.asked, self.upstream.url, options.home, options.no_prism)
        self.faker = Faker(options.home, document)
        schemas = Schemas(document)
        self.planner = Planner(document, Maker(self.faker, schemas), schemas)
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
                for call in self.planner.calls(operation):
                    self._count(call)
            self.piece.unmade = self.planner.unmade
            self.piece.counts["unmade"] = len(self.planner.unmade)
            self.piece.prism = self.prism.reason or "judges"
        finally:
            for each in (self.client, self.faker, self.forms, self.prism, self.recorder, self.upstream):
                each.close()
            os.remove(self.asked)
        self.piece.seconds = time.monotonic() - began
        return self.piece

    def _failed(self, failure):
        failure["spec"] = self.document.name
        failure["exception"] = self.exceptions.covers(failure)
        self.piece.failures.append(failure)
        return failure["exception"] is not None

    def _count(self, call):
        request, reply = self._call(call)
        counts = self.piece.counts
        counts["calls"] += 1
        counts["requests_valid"] += not request
        counts["answers_whole"] += not reply
        counts["right"] += not request and not reply
        listed = [self._note(call, judge, says) for judge, says in request + reply]
        counts["excepted"] += bool(listed) and all(listed)

    def _note(self, call, judge, says):
        line = {"service": self.document.name, "operation": call.operation.name, "args": call.args}
        return self._failed({
            "operation": call.operation.key, "judge": judge, "says": says, "case": call.case,
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
        reply = [("answer", says) for says in list(compare.answer(call, printed))[:4]]
        recorded = self.recorder.taken[0]
        call.sent = f"{recorded.method} {recorded.target[:600]} {dict(recorded.headers)} {recorded.body[:600]!r}"
        request = []
        if len(self.recorder.taken) > 1:
            request.append(("sent", f"{len(self.recorder.taken)} requests were sent"))
        if recorded.method != call.operation.method:
            request.append(("sent", f"the method was {recorded.method}"))
        return request + self._judged(call, recorded), reply

    def _judged(self, call, recorded):
        deep, form = deep_parameters(call.operation), deep_body(call)
        spread = templates.spread(call.operation, call.args)
        verdict = self.core.judge(call.operation, recorded, [*deep, *spread], form)
        found = [("openapi-core", says) for says in verdict.violations]
        if deep:
            read, errors = self.forms.query(deep, recorded)
            verdict.parameters.setdefault("query", {}).update(read)
            found += [("qs", says) for says in errors]
        if call.operation.path == call.operation.sent_path:
            # With a fragment or a query the path is another operation's too, and Prism finds that one.
            media = essence(recorded.header("content-type") or "")
            found += [("prism", says) for says in (self.prism.judge(recorded) or []) if not unread(says, media, form, deep)]
        found += [("uritemplate", says) for says in templates.judge(call, recorded)]
        found += [("sent", says) for says in compare.parameters(call, verdict.parameters, verdict.violations, spread)]
        if form:
            read, errors = self.forms.body(call, recorded)
            found += [("qs", says) for says in errors]
            found += [("sent", says) for says in list(compare.loosely(call.body.value, read, "form"))[:4]]
        else:
            found += [("sent", says) for says in list(compare.body(call, recorded))[:4]]
        return found


_RUN = {}


def prepare(**given):
    """What every piece needs; set before the processes are started, so that they inherit it."""
    _RUN.update(given)


def piece(task):
    """Does one piece: (spec, number, keys of operations)."""
    name, number, keys = task
    document = _RUN["documents"][name]
    operations = [_RUN["operations"][name][key] for key in keys]
    work = Work(document, operations, _RUN["options"], _RUN["exceptions"], number, _RUN["env"])
    return work.run(_RUN["known"][name])
