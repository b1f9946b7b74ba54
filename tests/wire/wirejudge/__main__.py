"""`python -m wirejudge`: the run that `cargo xtask wire` starts once the clients are built."""

import argparse
import collections
import json
import random
import sys
import time

from . import compare
from .cases import Planner
from .client import Client, credentials, table
from .core import Core
from .document import Unreadable, load
from .exceptions import Exceptions
from .prism import Prism
from .schemas import Schemas
from .server import Recorder
from .values import Faker, Maker

sys.setrecursionlimit(20_000)


def arguments():
    """The command line; `--specs` is a JSON list of {"name","path"}."""
    parser = argparse.ArgumentParser(prog="wirejudge")
    parser.add_argument("--specs", required=True)
    parser.add_argument("--switchboard", required=True)
    parser.add_argument("--home", required=True)
    parser.add_argument("--exceptions", required=True)
    parser.add_argument("--sample", type=int)
    parser.add_argument("--report")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-prism", action="store_true")
    return parser.parse_args()


class Run:
    """All specs, one after the other."""

    def __init__(self, options):
        self.options = options
        self.exceptions = Exceptions(options.exceptions)
        self.rows = []
        self.failures = []
        self.unmade = []
        self.causes = collections.Counter()

    def all(self):
        """Runs; whether everything was right or listed."""
        with open(self.options.specs, encoding="utf-8") as file:
            specs = json.load(file)
        documents, chosen = [], {}
        for spec in specs:
            if spec.get("error"):
                self._broken(spec["name"], spec["error"])
                continue
            try:
                document = load(spec["name"], spec["path"], self.options.home)
            except (Unreadable, OSError, ValueError) as error:
                self._broken(spec["name"], f"the judges cannot read it: {error}")
                continue
            documents.append(document)
            chosen[document.name] = document.operations()
        if self.options.sample is not None:
            everything = sorted((name, op.key) for name, ops in chosen.items() for op in ops)
            picked = set(random.Random(self.options.seed).sample(everything, min(self.options.sample, len(everything))))
            chosen = {name: [op for op in ops if (name, op.key) in picked] for name, ops in chosen.items()}
        env = credentials(table(self.options.switchboard, "services"))
        for document in documents:
            if chosen[document.name]:
                self._spec(document, chosen[document.name], env)
        return all(failure.get("reason") for failure in self.failures)

    def _broken(self, name, cause):
        self.rows.append({"spec": name, "operations": 0, "calls": 0, "requests_valid": 0, "answers_whole": 0, "right": 0, "prism": "not asked", "error": cause})
        self._fail({"spec": name, "operation": "*", "judge": "run", "says": cause})
        self._print_row(self.rows[-1])

    def _fail(self, failure):
        failure["reason"] = self.exceptions.covers(failure)
        self.failures.append(failure)

    def _spec(self, document, operations, env):
        began = time.monotonic()
        row = {"spec": document.name, "operations": len(operations), "calls": 0, "requests_valid": 0, "answers_whole": 0, "right": 0, "excepted": 0}
        recorder, upstream = Recorder(), Recorder()
        prism = Prism(document, upstream.url, self.options.home, self.options.no_prism)
        row["prism"] = prism.reason or "judges"
        faker = Faker(self.options.home, document)
        schemas = Schemas(document)
        planner = Planner(document, Maker(faker, schemas), schemas)
        core = Core(document)
        client = Client(self.options.switchboard, recorder.url, env)
        try:
            known = {f"{each['method']} {each['path']}" for each in table(self.options.switchboard, "operations", document.name)}
        except RuntimeError as error:
            known = None
            self._fail({"spec": document.name, "operation": "*", "judge": "table", "says": str(error)})
        for operation in operations:
            if known is not None and operation.key not in known:
                self._fail({"spec": document.name, "operation": operation.key, "judge": "table", "says": "the client has no such operation"})
            for call in planner.calls(operation):
                row["calls"] += 1
                request, reply = self._call(document, call, client, recorder, prism, core)
                row["requests_valid"] += not request
                row["answers_whole"] += not reply
                row["right"] += not request and not reply
                before = [self.exceptions_for(document, call, judge, says) for judge, says in request + reply]
                row["excepted"] += bool(before) and all(before)
        self.unmade += [{"spec": document.name, **each} for each in planner.unmade]
        row["unmade"] = len(planner.unmade)
        for part in (client, faker, prism, recorder, upstream):
            part.close()
        row["seconds"] = round(time.monotonic() - began, 1)
        self.rows.append(row)
        self._print_row(row)
        self._write(False)

    def exceptions_for(self, document, call, judge, says):
        """Notes a failure; its reason where it is listed."""
        failure = {
            "spec": document.name, "operation": call.operation.key, "judge": judge, "says": says, "case": call.case,
            "answer": f"{call.answer.status} {call.answer.media} {call.answer.variant}",
            "line": json.dumps({"service": document.name, "operation": call.operation.name, "args": call.args}, ensure_ascii=False)[:3000],
            "sent": getattr(call, "sent", None), "answered": call.answer.raw[:1500].decode(errors="replace"),
            "printed": getattr(call, "printed", None),
        }
        self._fail(failure)
        self.causes[(judge, says[:60])] += 1
        return failure["reason"]

    def _call(self, document, call, client, recorder, prism, core):
        recorder.answer = call.answer
        recorder.taken.clear()
        printed = client.call(document.name, call.operation.name, call.args)
        call.printed = json.dumps(printed, ensure_ascii=False, default=str)[:1500]
        reply = [("answer", says) for says in list(compare.answer(call, printed))[:4]]
        if not recorder.taken:
            return [("sent", f"nothing was sent: {call.printed[:300]}")], []
        recorded = recorder.taken[0]
        call.sent = f"{recorded.method} {recorded.target[:600]} {dict(recorded.headers)} {recorded.body[:600]!r}"
        request = []
        if len(recorder.taken) > 1:
            request.append(("sent", f"{len(recorder.taken)} requests were sent"))
        if recorded.method != call.operation.method:
            request.append(("sent", f"the method was {recorded.method}"))
        verdict = core.judge(call.operation, recorded)
        request += [("openapi-core", says) for says in verdict.violations]
        request += [("prism", says) for says in (prism.judge(recorded) or [])]
        request += [("sent", says) for says in compare.parameters(call, verdict.parameters, verdict.violations)]
        request += [("sent", says) for says in list(compare.body(call, recorded))[:4]]
        return request, reply

    @staticmethod
    def _print_row(row):
        print(f"{row['spec']:<34} {row['operations']:>6} {row['calls']:>7} {row['requests_valid']:>9} {row['answers_whole']:>8} "
              f"{row['right']:>7} {row.get('excepted', 0):>8} {row.get('unmade', 0):>7}  {row.get('error') or row['prism']}"[:170], flush=True)

    def _total(self):
        keys = ("operations", "calls", "requests_valid", "answers_whole", "right", "excepted", "unmade")
        return {key: sum(row.get(key, 0) for row in self.rows) for key in keys}

    def _write(self, right):
        """The report so far: a run that is cut short leaves what it found."""
        if self.options.report:
            whole = {"specs": self.rows, "total": self._total(), "right": right, "failures": self.failures, "unmade": self.unmade}
            with open(self.options.report, "w", encoding="utf-8") as file:
                json.dump(whole, file, indent=1, ensure_ascii=False)

    def report(self, right):
        """The table's foot, the failures by cause, and the file of `--report`."""
        total = self._total()
        self._print_row({"spec": f"{len(self.rows)} specs", "prism": "", **total})
        unlisted = [failure for failure in self.failures if not failure["reason"]]
        for (judge, says), count in self.causes.most_common(40):
            print(f"  {count:>6}  {judge}: {says}")
        for number, entry in enumerate(self.exceptions.entries):
            if not self.exceptions.used[number]:
                print(f"  unused exception: {entry['spec']} {entry['operation']}")
        print(f"{total['right']} of {total['calls']} calls right, {total['excepted']} excepted, {len(unlisted)} failures not listed")
        self._write(right)


def main():
    """Exit code 0 when every call was right or is listed."""
    run = Run(arguments())
    print(f"{'spec':<34} {'ops':>6} {'calls':>7} {'req.valid':>9} {'answers':>8} {'right':>7} {'excepted':>8} {'unmade':>7}  prism", flush=True)
    right = run.all()
    run.report(right)
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
