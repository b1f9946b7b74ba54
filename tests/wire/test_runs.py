"""A run says what it could not do, and goes on: `target/wire/venv/bin/python -m unittest` in this folder."""

import contextlib
import io
import json
import os
import tempfile
import types
import unittest

from wirejudge import __main__ as main
from wirejudge import work
from wirejudge.document import Document, Unreadable, load
from wirejudge.exceptions import Exceptions
from wirejudge.report import Report
from wirejudge.schemas import Schemas
from wirejudge.work import Piece, Work


class Folder(unittest.TestCase):
    """A folder with specs, one after another worse."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.home = self.folder.name
        self.specs = []

    def tearDown(self):
        self.folder.cleanup()

    def put(self, name, text):
        path = os.path.join(self.home, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def spec(self, name, text):
        self.specs.append({"name": name, "path": self.put(f"{name}.yaml", text), "error": None, "operations": None})

    def tool(self, name, script):
        path = self.put(f"node_modules/.bin/{name}", "#!/bin/sh\n" + script)
        os.chmod(path, 0o755)


class Unreadables(Folder):
    """What cannot be read is one line that names the file."""

    def said(self, text):
        path = self.put("odd.yaml", text)
        with self.assertRaises(Unreadable) as caught:
            load("odd", path, self.home)
        said = str(caught.exception)
        self.assertTrue(said.startswith(path + ": "), said)
        self.assertNotIn("\n", said)
        return said

    def test_what_is_no_document(self):
        for text in ("a: [b\n", "a: *nowhere\n", "- a list\n", "a text\n", "", "openapi: 3.1.0\npaths: [1]\n", "\t: - ]"):
            self.said(text)

    def test_a_tool_that_fails(self):
        self.tool("redocly", 'echo "bundling odd.yaml..."; printf "\\n\\033[31mFailed to bundle:\\033[0m\\n  Can\'t resolve \\$ref: ENOENT gone.yaml\\n" >&2; echo "  at line 3"; exit 2\n')
        said = self.said("openapi: 3.1.0\npaths: { /a: { $ref: gone.yaml } }\n")
        self.assertIn("redocly bundle ended with 2: Failed to bundle: Can't resolve $ref: ENOENT gone.yaml", said)
        self.tool("swagger2openapi", "exit 1\n")
        self.assertIn("swagger2openapi ended with 1: it said nothing", self.said("swagger: '2.0'\npaths: {}\n"))

    def test_what_an_earlier_run_made_is_not_taken(self):
        self.put("specs/odd.json", '{"openapi": "3.1.0", "paths": {}}')
        self.tool("redocly", "exit 1\n")
        self.said("openapi: 3.1.0\npaths: { /a: { $ref: gone.yaml } }\n")

    def test_others_go_on(self):
        self.spec("good", "openapi: 3.1.0\npaths: { /a: { get: { responses: {} } } }\n")
        self.spec("bad", "a: [b\n")
        self.spec("odd", "openapi: 3.1.0\npaths: { /a: { get: { responses: [1] } } }\n")
        read, broken = main.documents(self.specs, self.home)
        self.assertIn("good", read)
        self.assertIn("bad.yaml", broken["bad"])

    def test_a_sample_keeps_what_cannot_be_read(self):
        self.spec("good", "openapi: 3.1.0\npaths: { /a: { get: { responses: {} } } }\n")
        self.spec("bad", "a: [b\n")
        path = self.put("specs.json", json.dumps(self.specs))
        main.chosen(types.SimpleNamespace(specs=path, home=self.home, sample=5, seed=1))
        with open(path, encoding="utf-8") as file:
            good, bad = json.load(file)
        self.assertEqual((good["operations"], good["error"], bad["operations"]), (["GET /a"], None, []))
        self.assertIn("bad.yaml", bad["error"])

    def test_a_run_of_nothing_else_is_wrong_not_broken(self):
        self.spec("bad", "a: [b\n")
        path = self.put("specs.json", json.dumps(self.specs))
        listed = self.put("exceptions.yaml", "[]")
        options = types.SimpleNamespace(
            specs=path, home=self.home, exceptions=listed, report=None, switchboard="/nowhere", no_prism=True, resume=False, jobs=1, command="wire")
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            self.assertFalse(main.judged(options))
        self.assertIn("bad.yaml: neither JSON nor YAML", said.getvalue())


class Meant(Folder):
    """What a document gets wrong is read as it is meant."""

    def test_tags_that_are_listed_otherwise_than_they_are_named(self):
        def union(tag, *more):
            field = {"enum": [tag]} if tag else {"type": "string"}
            return {"openapi": "3.1.0", "paths": {}, "components": {"schemas": {
                "U": {"oneOf": [{"$ref": "#/components/schemas/A"}, *more], "discriminator": {"propertyName": "kind"}},
                "A": {"type": "object", "properties": {"kind": field}}}}}

        for tag, mapping in (("first", {"first": "#/components/schemas/A"}), ("A", None), (None, None)):
            read = load("t", self.put("t.json", json.dumps(union(tag))), self.home)
            self.assertEqual(read.root["components"]["schemas"]["U"]["discriminator"].get("mapping"), mapping)
        read = load("t", self.put("t.json", json.dumps(union("first", {"type": "object"}))), self.home)
        self.assertNotIn("mapping", read.root["components"]["schemas"]["U"]["discriminator"])


    def test_a_discriminator_that_leads_back(self):
        def read(tag, sub):
            schemas = {"A": {"allOf": [{"$ref": "#/components/schemas/Base"}], "discriminator": {"propertyName": "kind", "mapping": {"a": tag}}}, "Base": {"type": "object"}, "B": sub}
            root = {"openapi": "3.0.3", "paths": {}, "components": {"schemas": schemas}}
            return load("t", self.put("t.json", json.dumps(root)), self.home)

        own, other = "#/components/schemas/A", "#/components/schemas/B"
        for tag, sub, kept in ((own, {}, False), (other, {"allOf": [{"$ref": own}]}, False), (other, {"type": "object"}, True)):
            document = read(tag, sub)
            self.assertEqual("discriminator" in document.root["components"]["schemas"]["A"], kept)
        document = read(own, {})
        self.assertTrue(Schemas(document).errors(own, "request", 1))


class Counted(Folder):
    """What is not called and what is not sent is counted and named."""

    def report(self, piece):
        listed = self.put("exceptions.yaml", "[]")
        report = Report(None, Exceptions(listed))
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            report.spec("t", [piece])
            report.end(partial=False)
        return report, said.getvalue()

    def ran(self, calls):
        root = {"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": {}}}}}
        made = Work.__new__(Work)
        made.document = Document("t", root, "")
        made.operations, made.piece = made.document.operations(), Piece("t")
        made.planner = types.SimpleNamespace(calls=calls, why=lambda operation: "odd", unmade=[], parameters=types.SimpleNamespace(unsendable={}))
        nothing = types.SimpleNamespace(close=lambda: None, told=lambda: "")
        made.client = made.faker = made.judges = made.prism = made.recorder = made.upstream = nothing
        made.asked, made.lines = self.put("asked.json", "{}"), []
        return self.report(made.run({"GET /a"}))

    def test_an_operation_that_is_never_called_is_a_failure(self):
        report, said = self.ran(lambda operation: [])
        self.assertFalse(report.right)
        self.assertIn("wrong         1  t: calls: never called: no valid request was made: odd", said)

    def test_what_this_program_cannot_cope_with_costs_one_operation(self):
        report, said = self.ran(lambda operation: {}["odd"])
        self.assertFalse(report.right)
        self.assertIn("wrong         1  t: harness: KeyError: 'odd'", said)

    def test_a_piece_that_is_lost_ends_no_run(self):
        work.prepare(documents={"t": types.SimpleNamespace(name="t")}, operations={"t": {"GET /a": None}}, options=None, env={}, known={"t": set()}, kept=None)
        report, said = self.report(work.piece(("t", 0, ["GET /a"])))
        self.assertFalse(report.right)
        self.assertIn("wrong         1  t: harness: AttributeError", said)

    def test_what_is_unsent_and_unmade_is_named(self):
        piece = Piece("t")
        piece.unsent = {"header: what is not ASCII (RFC 9110, 5.5)": 7}
        piece.unmade = [{"operation": "GET /a", "case": "all x", "cause": "no value: odd"}]
        piece.counts.update({"unmade": 1, "calls": 1, "right": 1})
        report, said = self.report(piece)
        self.assertTrue(report.right)
        self.assertIn("unsent        7  parameters: header: what is not ASCII", said)
        self.assertIn("unmade        1  t: no value: odd", said)


if __name__ == "__main__":
    unittest.main()
