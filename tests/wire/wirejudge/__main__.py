"""`python -m wirejudge`: `choose` before the clients are made, `judge` once they are built."""

import argparse
import json
import multiprocessing
import os
import sys

from . import facts, work
from .client import credentials, table
from .document import Unreadable, load
from .exceptions import Exceptions
from .kept import Kept
from .report import HEAD, Report
from .sample import choose

sys.setrecursionlimit(20_000)

# Operations in one piece of work: enough to be worth a start of all judges, few enough to share out.
PIECE = 120


def arguments():
    """The command line; `--specs` is a JSON list of {"name","path","error","operations"}."""
    parser = argparse.ArgumentParser(prog="wirejudge")
    parser.add_argument("what", choices=["choose", "judge"])
    parser.add_argument("--specs", required=True)
    parser.add_argument("--home", required=True)
    parser.add_argument("--switchboard")
    parser.add_argument("--exceptions")
    parser.add_argument("--sample", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--report")
    parser.add_argument("--command", default="")
    parser.add_argument("--no-prism", action="store_true")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


def documents(specs, home):
    """The judges' copies of all specs that they can read; the causes for the others."""
    read, broken = {}, {}
    for spec in specs:
        if spec.get("error"):
            broken[spec["name"]] = spec["error"]
            continue
        try:
            read[spec["name"]] = load(spec["name"], spec["path"], home)
        except Unreadable as error:
            broken[spec["name"]] = f"the judges cannot read {error}"
        except Exception as error:  # noqa: BLE001  of one document that is odder than that, the others know nothing
            broken[spec["name"]] = f"the judges cannot read {spec['path']}: {type(error).__name__}: {error}"[:400]
    return read, broken


def chosen(options):
    """Writes into the list of specs which operations of each are called."""
    with open(options.specs, encoding="utf-8") as file:
        specs = json.load(file)
    read, broken = documents(specs, options.home)
    picked = choose({name: document.operations() for name, document in read.items()}, options.sample, options.seed)
    for spec in specs:
        spec["operations"] = [operation.key for operation in picked.get(spec["name"], [])]
        spec["error"] = broken.get(spec["name"])
    with open(options.specs, "w", encoding="utf-8") as file:
        json.dump(specs, file)


def judged(options):
    """Calls and judges everything; whether all was right or listed, and no goal missed."""
    with open(options.specs, encoding="utf-8") as file:
        specs = json.load(file)
    exceptions = Exceptions(options.exceptions)
    about = {"commit": facts.commit(), "command": options.command or " ".join(sys.argv[1:]), "judges": facts.judges(options.home)}
    report = Report(options.report, exceptions, about)
    print(HEAD, flush=True)
    read, broken = documents(specs, options.home)
    for name, cause in broken.items():
        report.broken(name, cause)
    wanted = {spec["name"]: spec.get("operations") for spec in specs}
    operations, known, tasks = {}, {}, []
    for name, document in read.items():
        all_of_it = {operation.key: operation for operation in document.operations()}
        keys = list(all_of_it) if wanted[name] is None else [key for key in wanted[name] if key in all_of_it]
        try:
            known[name] = {f"{each['method']} {each['path']}" for each in table(options.switchboard, "operations", name)}
        except RuntimeError as error:
            report.broken(name, f"the client has no table: {error}")
            continue
        operations[name] = all_of_it
        tasks += [(name, start // PIECE, keys[start:start + PIECE]) for start in range(0, len(keys), PIECE)]
    env = credentials(table(options.switchboard, "services")) if tasks else {}
    kept = Kept(options.home, options.no_prism)
    work.prepare(documents=read, operations=operations, known=known, options=options, kept=kept, env=env)
    # The longest first, so that no process is left alone with one at the end.
    tasks.sort(key=lambda task: -os.path.getsize(read[task[0]].path) * len(task[2]))
    waiting = {}
    for name, _, _ in tasks:
        waiting[name] = waiting.get(name, 0) + 1
    done = {}

    def count(piece):
        done.setdefault(piece.spec, []).append(piece)
        waiting[piece.spec] -= 1
        if waiting[piece.spec] == 0:
            report.spec(piece.spec, done.pop(piece.spec))

    if options.resume:
        found = [(task, kept.take(read[task[0]], *task[1:])) for task in tasks]
        tasks = [task for task, piece in found if piece is None]
        for _, piece in found:
            if piece is not None:
                count(work.Piece.again(piece))
    with multiprocessing.get_context("fork").Pool(max(1, options.jobs), maxtasksperchild=1) as pool:
        for piece in pool.imap_unordered(work.piece, tasks):
            count(piece)
    report.end(partial=any(each is not None for each in wanted.values()))
    return report.right


def main():
    """Exit code 0 when every call was right or is listed, and all goals are reached."""
    options = arguments()
    if options.what == "choose":
        chosen(options)
        return 0
    return 0 if judged(options) else 1


if __name__ == "__main__":
    sys.exit(main())
