"""The comparisons must be strict: `target/wire/venv/bin/python -m unittest` in this folder."""

import base64
import io
import json
import os
import sys
import tempfile
import unittest
from contextlib import redirect_stdout
from decimal import Decimal

from wirejudge import compare, facts, fields, order
from wirejudge.calls import Answer, Body, Call
from wirejudge.client import Client
from wirejudge.document import Document, _joined
from wirejudge.exact import differences
from wirejudge.exceptions import Exceptions
from wirejudge.known import Known
from wirejudge.replies import Replies
from wirejudge.report import UNANSWERED, Report
from wirejudge.schemas import Schemas
from wirejudge.server import Recorded, Recorder
from wirejudge.unasked import unasked
from wirejudge.values import Maker
from wirejudge.work import Piece


def read(text):
    """JSON with every digit."""
    return json.loads(text, parse_float=Decimal)


class Numbers(unittest.TestCase):
    """Numbers are compared by their exact value."""

    def test_json(self):
        for one, other in (("1", "1.0"), ("0.1", "0.10"), ("1e2", "100"), ("9007199254740993", "9007199254740993.0")):
            self.assertEqual(list(differences(read(one), read(other))), [], (one, other))
        for one, other in (("9007199254740993", "9007199254740992"), ("9007199254740993", "9007199254740992.0"), ("1", "true"),
                           ("0.1", "0.10000000000000001"), ("123456789.123456789012", "123456789.12345679"), ('"7"', "7"), ('"007"', '"7"')):
            self.assertTrue(list(differences(read(one), read(other))), (one, other))
        self.assertEqual(list(differences(0.1, read("0.1"))), [])

    def test_texts(self):
        for wanted, text in ((7, "7"), (7, "7.0"), (0.5, "5e-1"), ("007", "007"), (True, "true")):
            self.assertTrue(fields.same(wanted, text), (wanted, text))
        for wanted, text in (("007", "7"), ("7", "7.0"), (7, "007"), (7, " 7"), (7, "+7"), (True, "1"), (9007199254740993, "9007199254740992")):
            self.assertFalse(fields.same(wanted, text), (wanted, text))
        self.assertTrue(list(compare.loosely(9007199254740993, "9007199254740992", "a")))
        self.assertTrue(list(compare.loosely({"a": 1}, {"a": 1, "b": 2}, "deep")))
        self.assertEqual(list(compare.loosely({"a": 1, "b": None, "c": []}, {"a": "1"}, "deep")), [])
        self.assertTrue(list(compare.loosely({"a": 1, "b": None}, {"a": "1", "b": ""}, "deep")))


class Forms(unittest.TestCase):
    """Forms hold what was asked for, in its order, and no more."""

    def test_right(self):
        value = {"a": [1, 2], "b": {"c": "d e"}, "n": None, "l": []}
        self.assertEqual(list(fields.form(value, b"b=%7B%22c%22%3A%22d%20e%22%7D&a=1&a=2")), [])
        self.assertEqual(list(fields.form({"o": {}, "l": [{"a": 1}]}, b"o=%7B%7D&l=%7B%22a%22:1%7D")), [])
        self.assertEqual(list(fields.form(value, b"a=1&c=d+e&a=2", {"b": {"explode": True}})), [])
        self.assertEqual(list(fields.form({"a": ["x", "y"]}, b"a=x%7Cy", {"a": {"style": "pipeDelimited", "explode": False}})), [])
        self.assertEqual(list(fields.form({"a": {"b": [1, 2]}}, b"a[b][0]=1&a[b][1]=2", {"a": {"style": "deepObject"}})), [])

    def test_lists_of_old_forms(self):
        lists = [{"name": name, "in": "formData", "type": "array", "items": {"type": "string"}, **more}
                 for name, more in (("csv", {}), ("multi", {"collectionFormat": "multi"}), ("pipes", {"collectionFormat": "pipes"}))]
        document = Document("t", {"paths": {"/a": {"post": {"parameters": lists}}}}, "")
        document.joined = _joined(document.root)
        media = "application/x-www-form-urlencoded"
        one = Call(document.operations()[0], "all", {}, Body(media, {}, "", {name: ["x", "y"] for name in ("csv", "multi", "pipes")}), None)
        for raw, wrong in ((b"csv=x,y&multi=x&multi=y&pipes=x%7Cy", False), (b"csv=x&csv=y&multi=x&multi=y&pipes=x%7Cy", True), (b"csv=x,y&multi=x&multi=y&pipes=x,y", True)):
            self.assertEqual(bool(list(compare.body(one, Recorded("POST", "/a", [("content-type", media)], raw)))), wrong, raw)

    def test_wrong(self):
        value = {"a": ["1", "2"], "b": {"c": "d e"}}
        styled = {"b": {"style": "deepObject"}}
        for raw in (b"a=1&b[c]=d+e", b"a=1&a=2", b"{}", b"a=2&a=1&b[c]=d+e", b"a=1&a=2&a=2&b[c]=d+e", b"a=1&a=2&b[c]=d+e&more=1",
                    b"a=01&a=2&b[c]=d+e", b"a=1%2C2&b[c]=d+e", b"a=1&a=2&b[c]=d+e&b[x]=", b"a[0]=1&a[1]=2&b[c]=d+e"):
            self.assertTrue(list(fields.form(value, raw, styled)), raw)
        for raw in (b"a=1&a=2&b[c]=d+e", b"a=1&a=2&c=d+e", b"a=1&a=2"):
            self.assertTrue(list(fields.form(value, raw)), raw)
        self.assertTrue(list(fields.form({"o": {}}, b"")))
        for raw in (b"a[b]=1&a[b]=2", b"a[b][]=1&a[b][]=2", b"a[b][1]=1&a[b][0]=2"):
            self.assertTrue(list(fields.form({"a": {"b": [1, 2]}}, raw, {"a": {"style": "deepObject"}})), raw)
        self.assertTrue(list(fields.form({"a": ["x", "y"]}, b"a=x&a=y", {"a": {"explode": False}})))
        self.assertTrue(list(fields.form({"a": {"b": 1}}, b"a[b]=1", {"a": {"contentType": "application/json"}})))


class Multiparts(unittest.TestCase):
    """Parts hold what was asked for, to the byte, under their media type, and no more."""

    MEDIA = "multipart/form-data; boundary=x"
    FILE = {"$base64": base64.b64encode(b"\x00\x01\n").decode(), "filename": "a.bin", "content_type": "image/png"}

    def said(self, value, *parts, encoding=None, styled=None):
        raw = b"".join(b"--x\r\nContent-Disposition: form-data; name=" + part + b"\r\n" for part in parts) + b"--x--\r\n"
        return list(fields.multipart(value, raw, self.MEDIA, styled, encoding))

    def test_files(self):
        file = b'"f"; filename="a.bin"\r\nContent-Type: image/png\r\n\r\n\x00\x01\n'
        self.assertEqual(self.said({"f": self.FILE}, file), [])
        for wrong in (file.replace(b"\x01\n", b"\x01"), file.replace(b"\x01\n", b"\x01\r\n"), file.replace(b"a.bin", b"b.bin"),
                      file.replace(b"image/png", b"image/gif"), file.replace(b"Content-Type: image/png\r\n", b""), file.replace(b'"f"', b'"g"')):
            self.assertTrue(self.said({"f": self.FILE}, wrong), wrong)
        self.assertTrue(self.said({"f": self.FILE}, file, b'"g"\r\n\r\nmore'))
        self.assertTrue(self.said({"f": self.FILE}, file, file))

    def test_texts(self):
        self.assertEqual(self.said({"t": "007", "l": ["a", "b"]}, b'"t"\r\n\r\n007', b'"l"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\na', b'"l"\r\n\r\nb'), [])
        for parts in ((b'"t"\r\n\r\n7',), (b'"t"\r\n\r\n007\n',), (b'"t"\r\nContent-Type: application/json\r\n\r\n007',)):
            self.assertTrue(self.said({"t": "007"}, *parts), parts)
        self.assertTrue(self.said({"l": ["a", "b"]}, b'"l"\r\n\r\nb', b'"l"\r\n\r\na'))

    def test_objects(self):
        good = b'"o"\r\nContent-Type: application/json\r\n\r\n{"a": 1.0}'
        self.assertEqual(self.said({"o": {"a": 1}}, good), [])
        self.assertTrue(self.said({"o": {"a": 1}}, good.replace(b"1.0", b'"1"')))
        self.assertTrue(self.said({"o": {"a": 1}}, good.replace(b"Content-Type: application/json\r\n", b"")))
        self.assertTrue(self.said({"o": {"a": 1}}, good, encoding={"o": {"contentType": "application/xml"}}))
        self.assertEqual(self.said({"o": {"a": 1}}, good, encoding={"o": {"contentType": "text/plain, application/*"}}), [])

    def test_parts_with_a_style(self):
        encoding = {"deep": {"style": "deepObject", "explode": True}}
        part = b'"deep[a]"\r\n\r\n5'
        self.assertEqual(self.said({"deep": {"a": 5}}, part, styled=encoding), [])
        self.assertTrue(self.said({"deep": {"a": 6}}, part, styled=encoding))
        self.assertTrue(self.said({"deep": {"a": 5}}, part))
        self.assertTrue(self.said({"deep": {"a": 5}}, part, b'"deep[b]"\r\n\r\n5', styled=encoding))


ROOT = {
    "openapi": "3.0.3", "info": {}, "security": [{"key": []}, {"session": []}],
    "paths": {"/a?v=1": {"get": {
        "parameters": [
            {"name": "q", "in": "query", "schema": {}}, {"name": "o", "in": "query", "schema": {"type": "object"}},
            {"name": "other", "in": "query", "schema": {}}, {"name": "X-One", "in": "header", "schema": {}}],
        "responses": {
            "2XX": {"description": "", "headers": {"X-Kind": {"schema": {"type": "string"}}, "Location": {"schema": {"type": "string"}}}},
            "default": {"description": ""}},
    }, "post": {"security": [], "responses": {}}}},
    "components": {"securitySchemes": {
        "key": {"type": "apiKey", "in": "query", "name": "key"}, "session": {"type": "apiKey", "in": "cookie", "name": "sid"},
        "unused": {"type": "http", "scheme": "bearer"}}},
}


class Unasked(unittest.TestCase):
    """What nobody asked for is seen, wherever it stands."""

    def said(self, target, *headers, method=0):
        operation = Document("t", ROOT, "").operations()[method]
        args = {"query": {"q": 1, "o": {"f": 2}}, "header": {"X-One": "1"}}
        return list(unasked(Call(operation, "all", args, None, None), Recorded("GET", target, list(headers), b"")))

    def test_names(self):
        self.assertEqual(self.said("/a?v=1&q=1&f=2&key=s", ("Host", "h"), ("x-one", "1"), ("Cookie", "sid=1")), [])
        for target in ("/a?v=1&other=2", "/a?q=1&q%5B0%5D=2", "/a?w=1"):
            self.assertTrue(self.said(target), target)
        for header in (("X-Two", "1"), ("Authorization", "Bearer a"), ("Cookie", "sid=1; more=2")):
            self.assertTrue(self.said("/a", header), header)

    def test_credentials_that_an_operation_does_not_take(self):
        self.assertTrue(self.said("/a?key=s", method=1))


SCHEMAS = {
    "Listed": {"type": "object", "properties": {"a": {"type": "integer"}, "any": {}, "free": {"type": "object"}}},
    "Admits": {"type": "object", "properties": {"a": {}}, "additionalProperties": True},
    "Typed": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Listed"}},
    "Both": {"allOf": [{"$ref": "#/components/schemas/Listed"}, {"$ref": "#/components/schemas/Admits"}]},
    "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "claws": {"type": "integer"}}},
    "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "bark": {"type": "string"}}},
    "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}], "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}}},
    "Pets": {"type": "object", "properties": {"list": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}},
    "Either": {"anyOf": [{"type": "object", "properties": {"a": {"type": "integer"}}}, {"type": "object", "properties": {"b": {"type": "integer"}}}]},
}


class Losses(unittest.TestCase):
    """A field may go where the document lists others, and nowhere else."""

    def may(self, name, value, *steps):
        schemas = Schemas(Document("t", {"openapi": "3.0.3", "paths": {}, "components": {"schemas": SCHEMAS}}, ""))
        return Known(schemas, f"#/components/schemas/{name}", "response", value).may_go(steps)

    def test_objects(self):
        self.assertTrue(self.may("Listed", {"zz": 1}, "zz"))
        self.assertFalse(self.may("Listed", {"a": 1}, "a"))
        for below in ("any", "free"):
            self.assertFalse(self.may("Listed", {below: {"zz": 1}}, below, "zz"))
        self.assertFalse(self.may("Admits", {"zz": {"x": 1}}, "zz"))
        self.assertFalse(self.may("Both", {"zz": 1}, "zz"))
        self.assertFalse(self.may("Typed", {"k": {}}, "k"))
        self.assertTrue(self.may("Typed", {"k": {"zz": 1}}, "k", "zz"))

    def test_unions(self):
        self.assertTrue(self.may("Pet", {"kind": "cat", "zz": 1}, "zz"))
        self.assertTrue(self.may("Pet", {"kind": "cat", "bark": "a"}, "bark"))
        self.assertFalse(self.may("Pet", {"kind": "Dog", "bark": "a"}, "bark"))
        # A known field is not lost because its value is new.
        self.assertFalse(self.may("Pet", {"kind": "cat", "claws": "new"}, "claws"))
        self.assertFalse(self.may("Either", {"a": 1, "b": 2}, "b"))
        self.assertTrue(self.may("Either", {"a": 1, "zz": 2}, "zz"))

    def test_numbers_that_a_double_stands_for(self):
        root = {"openapi": "3.0.3", "paths": {}, "components": {"schemas": {"T": {"type": "object", "properties": {
            "n": {"type": "number"}, "i": {"type": "integer"}, "any": {}, "l": {"type": "array", "items": {"type": "number"}}}}}}}
        known = Known(Schemas(Document("t", root, "")), "#/components/schemas/T", "response", {"l": [1]})
        self.assertEqual([known.is_number(steps) for steps in (("n",), ("l", 0), ("i",), ("any",), ())], [True, True, False, False, False])
        told = {says: type(says).__name__ for says in differences(read('[9007199254740993, 1, 1]'), read('[9007199254740992.0, 2, "1"]'))}
        self.assertEqual(list(told.values()), ["Rounded", "str", "str"])

    def test_a_tag_of_the_mapping_alone(self):
        # Both alternatives list both tags; the mapping says which is meant.
        kind = {"type": "object", "properties": {"kind": {"enum": ["a", "b"]}}}
        union = {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
                 "discriminator": {"propertyName": "kind", "mapping": {"a": "#/components/schemas/A", "b": "B"}}}
        schemas = Schemas(Document("t", {"openapi": "3.0.3", "paths": {}, "components": {"schemas": {"A": kind, "B": kind, "U": union}}}, ""))
        for tag, holds in (("a", True), ("b", True), ("c", False)):
            self.assertEqual(Known(schemas, "#/components/schemas/U", "request", {"kind": tag}).holds_by_tag(), holds, tag)

    def test_the_alternative_of_a_tag(self):
        schemas = Schemas(Document("t", {"openapi": "3.0.3", "paths": {}, "components": {"schemas": SCHEMAS}}, ""))
        for value, holds in (({"kind": "cat"}, True), ({"kind": "cow"}, False), ({"kind": "cat", "claws": "a"}, False), ({}, False)):
            self.assertEqual(Known(schemas, "#/components/schemas/Pet", "request", value).holds_by_tag(), holds, value)
        self.assertFalse(Known(schemas, "#/components/schemas/Either", "request", {"a": 1}).holds_by_tag())

    def test_a_tag_that_nobody_knows(self):
        for steps in (("zz",), ("claws",), ("kind",)):
            self.assertFalse(self.may("Pet", {"kind": "cow", "claws": 1, "zz": 2}, *steps), steps)
        self.assertFalse(self.may("Pets", {"list": [{"kind": "cow", "zz": {"x": 1}}]}, "list", 0, "zz"))
        self.assertTrue(self.may("Pets", {"list": [], "zz": 1}, "zz"))


class Told(unittest.TestCase):
    """What comes with a body: headers, and moments of every spelling."""

    def test_headers(self):
        operation = Document("t", ROOT, "").operations()[0]
        schemas = Schemas(operation.document)
        faker = type("Faker", (), {"make": staticmethod(lambda *_: "some"), "keep": staticmethod(lambda: 0)})
        replies = Replies(operation.document, Maker(faker, schemas), schemas)
        self.assertEqual(replies.headers(operation, 200), {"X-Kind": "some"})
        self.assertEqual(replies.headers(operation, 404), {})
        answer = Answer(200, None, b"", None, "empty", "all")
        one = Call(operation, "all", {}, None, answer)
        replies.complete(one)
        self.assertEqual(list(compare.answer(one, {"status": 200, "headers": {"x-kind": "some"}, "body": None})), [])
        for printed in ({}, {"x-kind": "other"}):
            self.assertTrue(list(compare.answer(one, {"status": 200, "headers": printed, "body": None})))

    def test_moments(self):
        schema = {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}, "day": {"type": "string", "format": "date"},
                                                   "fixed": {"enum": ["2024-01-01"]}, "n": {"type": "number"}}}
        document = Document("t", {"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"T": schema}}}, "")
        replies, seen = Replies(document, None, Schemas(document)), set()
        for _ in range(12):
            raw = b'{"at": "2024-01-01T00:00:00Z", "day": "2024-01-01", "fixed": "2024-01-01", "n": 0.10}'
            answer = Answer(200, "application/json", raw, read(raw), "json", "all")
            answer.pointer = "#/components/schemas/T"
            replies.respell(answer)
            self.assertEqual(read(answer.raw), answer.expected)
            self.assertIn(b'"n": 0.10', answer.raw)
            self.assertEqual(answer.expected["fixed"], "2024-01-01")
            seen |= {answer.expected["at"], answer.expected["day"]}
        for part in ("+05:30", ".123456789", "2024-02-29", "9999-12-31"):
            self.assertTrue(any(part in each for each in seen), (part, seen))


# Stands for the program under judgement: says what it is told to, a line for a line.
PROGRAM = """#!%s
import sys
for line in sys.stdin:
    print(next(said), flush=True) if (said := globals().setdefault("said", iter(%r))) else None
"""


class Lines(unittest.TestCase):
    """A line is answered for itself, and in its place."""

    def client(self, *says):
        self.file = tempfile.NamedTemporaryFile("w", delete=False)
        self.addCleanup(os.remove, self.file.name)
        self.file.write(PROGRAM % (sys.executable, list(says)))
        self.file.close()
        os.chmod(self.file.name, 0o755)
        made = Client(self.file.name, "http://x", {})
        self.addCleanup(made.close)
        return made

    def test_index(self):
        client = self.client('{"index":0,"status":200}', '{"index":0,"status":200}')
        self.assertEqual(client.call("s", "o", {}), {"index": 0, "status": 200})
        self.assertIsInstance(client.call("s", "o", {}), str)

    def test_order(self):
        echoes = [order.echo(Recorded("GET", target, [], b"")) for target in ("/a", "/b")]
        lines = [json.dumps({"index": index, "headers": {order.ECHO: echo}}) for index, echo in enumerate(echoes)]
        swapped = [json.dumps({"index": index, "headers": {order.ECHO: echo}}) for index, echo in enumerate(reversed(echoes))]
        recorder = Recorder()
        self.addCleanup(recorder.close)
        asked = [("o", {}, echo) for echo in echoes]
        self.assertEqual(list(order.judge(self.client(*lines), recorder, "s", asked)), [])
        for wrong in (lines[::-1], swapped, lines[:1], ["no"]):
            self.assertTrue(list(order.judge(self.client(*wrong), recorder, "s", asked)), wrong)


class Verdicts(unittest.TestCase):
    """The goals are a part of the verdict, and the report says of what it is one."""

    def report(self, entries="[]", failures=(), **counts):
        with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
            file.write(entries)
            file.flush()
            report = Report(None, Exceptions(file.name), {"commit": "c", "command": "wire", "judges": facts.judges("/nowhere")})
        piece = Piece("a")
        piece.counts.update(counts)
        piece.failures = [{"spec": "a", "operation": "GET /x", "judge": "prism", "says": "odd", "call": call} for call in failures]
        piece.unmade = [{"operation": "GET /x", "case": "all", "cause": UNANSWERED}] * counts.get("unanswered", 0)
        self.said = io.StringIO()
        with redirect_stdout(self.said):
            report.spec("a", [piece])
            report.end(False)
        return report

    ENTRY = "- { spec: a, operation: GET /x, reason: because, standard: words }"

    def test_goals(self):
        self.assertTrue(self.report(calls=200, right=199, failures=[1], entries=self.ENTRY).right)
        self.assertFalse(self.report(calls=200, right=199, failures=[1]).right)
        self.assertFalse(self.report(calls=200, right=198, failures=[1, 2], entries=self.ENTRY).right)
        self.assertIn("99.00 % of calls are right", self.said.getvalue())
        self.assertFalse(self.report(calls=100, right=100, failures=[1, 2], entries=self.ENTRY).right)
        self.assertIn("2.00 % of calls are excepted", self.said.getvalue())
        self.assertFalse(self.report(calls=0).right)

    def test_calls_that_no_answer_was_made_for(self):
        report = self.report(calls=200, right=198, unanswered=2, prism_judged=150)
        self.assertTrue(report.right)
        for words in ("no valid answer was made: a GET /x", "Prism judged 150 of 200 calls of a", "198 of 198 calls right", "commit c; wire; python"):
            self.assertIn(words, self.said.getvalue())

    def test_how_often_an_exception_was_used(self):
        used = self.report(calls=200, right=199, failures=[7, 7], entries=self.ENTRY).excepted()[0]
        self.assertEqual((used["failures"], used["calls"]), (2, 1))

    def test_the_judges_have_versions(self):
        found = facts.judges(os.path.abspath(os.environ.get("WIRE_HOME", os.path.join(os.path.dirname(__file__), "../../target/wire"))))
        self.assertIn("openapi-core", found)
        self.assertIn("@stoplight/prism-cli", found)
        self.assertIsNotNone(found["openapi-core"])


class Wholes(unittest.TestCase):
    """A body that nobody can compare is no right one, nor is one out of nothing."""

    def test_nothing(self):
        operation = Document("t", ROOT, "").operations()[0]
        for status, printed, wrong in (
            (204, {"body": None}, False), (204, {"body": ""}, True), (204, {"body": {}}, True),
            (404, {"error": {"kind": "api", "body": None}}, False), (404, {"error": {"kind": "api", "body": ""}}, True),
            (404, {"error": {"kind": "api", "body": {}}}, True),
        ):
            one = Call(operation, "all", {}, None, Answer(status, None, b"", None, "empty", "all"))
            self.assertEqual(bool(list(compare.answer(one, {"status": status, **printed}))), wrong, printed)

    def test_a_failure_in_a_second_spelling(self):
        def said(body, kind="status", beside=True, media="application/xml"):
            answer = Answer(500, media, b"<a/>", "<a/>", "text", "all")
            answer.beside = beside
            printed = {"status": 500, "error": {"kind": kind, "body": body}}
            return bool(list(compare.answer(Call(None, "all", {}, None, answer), printed)))

        self.assertFalse(said("<a/>"))
        for wrong in (said("<a>"), said(None), said("<a/>", "decode"), said("<a/>", beside=False)):
            self.assertTrue(wrong)

    def test_bodies(self):
        operation = Document("t", ROOT, "").operations()[0]
        one = Call(operation, "all", {}, Body("application/odd", {}, "", {"a": 1}), None)
        self.assertTrue(list(compare.body(one, Recorded("POST", "/a", [("content-type", "application/odd")], b"{}"))))


if __name__ == "__main__":
    unittest.main()
