"""Some operations of one document: called, judged, counted. One piece of work of one process."""

import json
import os
import time

from . import compare, order
from .aside import Aside
from .cases import Planner
from .client import Client
from .judges import Judges
from .prism import Prism
from .replies import Replies
from .report import UNANSWERED, UNCALLED
from .requests import part
from .schemas import Schemas
from .server import Recorder
from .unasked import unasked
from .values import Faker, Maker


class Piece:
    """The result for some operations; plain data, so that it travels between processes."""

    def __init__(self, spec):
        self.spec = spec
        self.counts = {key: 0 for key in ("operations", "calls", "requests_valid", "answers_whole", "right", "unmade", "uncalled", "unanswered", "prism_judged", "aside", "not_asked")}
        self.failures = []
        self.unmade = []
        # What cannot be sent, by reason: in how many parameters.
        self.unsent = {}
        # What was set aside, by rule: how often, in how many calls.
        self.aside = {}
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
        maker = Maker(self.faker, schemas)
        self.planner = Planner(document, maker, schemas)
        self.replies = Replies(document, maker, schemas)
        self.lines = []
        self.judges = Judges(document, schemas, self.prism, self.upstream, options.home)
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
                try:
                    self._each(operation)
                except Exception as error:  # noqa: BLE001  what this program cannot cope with costs one operation
                    self._failed(_broken(operation.key, error))
            self._in_order()
            self.piece.unmade = self.planner.unmade
            self.piece.counts["unmade"] = len(self.planner.unmade)
            self.piece.unsent = {reason: len(found) for reason, found in sorted(self.planner.parameters.unsendable.items())}
            self.piece.prism = self.prism.told()
        finally:
            for each in (self.client, self.faker, self.judges, self.recorder, self.upstream):
                each.close()
            os.remove(self.asked)
        self.piece.seconds = time.monotonic() - began
        return self.piece

    def _each(self, operation):
        """Calls an operation in every way."""
        calls = list(self.planner.calls(operation))
        if not calls:
            self.piece.counts["uncalled"] += 1
            self.planner.unmade.append({"operation": operation.key, "case": "each", "cause": UNCALLED})
            self._failed({"operation": operation.key, "judge": "calls", "says": f"{UNCALLED}: {self.planner.why(operation)}"})
        for call in calls:
            self._count(call)

    def _failed(self, failure):
        self.piece.failures.append({"spec": self.document.name, **failure})

    def _in_order(self):
        for says in list(order.judge(self.client, self.recorder, self.document.name, self.lines))[:4] if self.lines else []:
            self._failed({"operation": "*", "judge": "order", "says": says})

    def _count(self, call):
        self.replies.complete(call)
        aside = Aside()
        request, reply = self._call(call, aside)
        counts = self.piece.counts
        counts["aside"] += bool(aside.objections)
        counts["not_asked"] += bool(aside.unasked)
        aside.count(self.piece.aside, {"spec": self.document.name, "operation": call.operation.key})
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

    def _call(self, call, aside):
        self.recorder.answer = call.answer
        self.recorder.taken.clear()
        printed = self.client.call(self.document.name, call.operation.name, call.args)
        call.sent = None
        call.printed = json.dumps(printed, ensure_ascii=False, default=str)[:1500]
        if not self.recorder.taken:
            return [("sent", f"nothing was sent: {call.printed[:300]}")], []
        answer = call.answer
        told = self.judges.lost(compare.answer(call, printed), answer.pointer, "response", answer.expected)
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
        found, judged = self.judges.judge(call, recorded, aside)
        self.piece.counts["prism_judged"] += judged
        return request + found, reply


_RUN = {}


def prepare(**given):
    """What every piece needs; set before the processes are started, so that they inherit it."""
    _RUN.update(given)


def piece(task):
    """Does one piece: (spec, number, keys of operations)."""
    name, number, keys = task
    document = _RUN["documents"][name]
    operations = [_RUN["operations"][name][key] for key in keys]
    try:
        done = Work(document, operations, _RUN["options"], number, _RUN["env"]).run(_RUN["known"][name])
    except Exception as error:  # noqa: BLE001  nor does a piece that is lost end the others
        done = Piece(name)
        done.counts["operations"] = len(operations)
        done.failures.append({"spec": name, **_broken("*", error)})
        return done
    _RUN["kept"].put(document, number, keys, vars(done))
    return done


def _broken(operation, error):
    """The failure of what this program could not cope with."""
    return {"operation": operation, "judge": "harness", "says": f"{type(error).__name__}: {error}"[:300]}
