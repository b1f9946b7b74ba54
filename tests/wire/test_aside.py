"""What is set aside is counted, rule by rule, and counts as wrong where nobody else has judged it."""

import base64
import contextlib
import io
import json
import os
import tempfile
import unittest
import unittest.mock

from wirejudge import aside
from wirejudge.aside import RULES, Aside
from wirejudge.calls import Answer, Body, Call
from wirejudge.document import Document
from wirejudge.exceptions import Exceptions
from wirejudge.judges import Judges
from wirejudge.prism import Prism
from wirejudge.report import Report
from wirejudge.schemas import Schemas
from wirejudge.server import Recorded
from wirejudge.unasked import unasked
from wirejudge.unread import Unread
from wirejudge.work import Piece, Work

HOME = os.path.abspath(os.environ.get("WIRE_HOME", os.path.join(os.path.dirname(__file__), "../../target/wire")))
FORM, PARTS = "application/x-www-form-urlencoded", "multipart/form-data; boundary=b"
TEXTS = {"type": "array", "items": {"type": "string"}}
FILE = {"$base64": base64.b64encode(b"\xff").decode(), "filename": "f", "content_type": "a/b"}


def parameter(name, place, schema, **more):
    """A parameter of a document."""
    return {"name": name, "in": place, "required": place == "path", "schema": schema, **more}


def field(**properties):
    """The schema of an object."""
    return {"type": "object", "properties": properties}


def in_parts(*parts):
    """A multipart body."""
    return b"".join(b"--b\r\nContent-Disposition: form-data; name=" + part + b"\r\n" for part in parts) + b"--b--\r\n"


class Case:
    """A request that is right although a judge objects to it or is not asked, and one that is wrong."""

    def __init__(self, rules, parameters=(), path="/a", args=None, target=None, wrong=None, said=(), version="3.0.3", **more):
        self.rules = set(rules.split())
        self.parameters, self.path, self.version = list(parameters), path, version
        self.args, self.target, self.said = args or {}, target or path, said
        self.media, self.schema, self.value, self.encoding = (more.get(key) for key in ("media", "schema", "value", "encoding"))
        self.others = more.get("others", ())
        self.body, self.headers = more.get("body", b""), list(more.get("headers", ()))
        # What is different in the wrong request.
        self.wrong = wrong

    def call(self, folder):
        """What was asked for."""
        node = {"parameters": self.parameters, "responses": {}}
        pointer, media = "", (self.media or "").split(";")[0]
        if self.media:
            content = {"schema": self.schema, **({"encoding": self.encoding} if self.encoding else {})}
            node["requestBody"] = {"required": True, "content": {media: content}}
            pointer = f"#/paths/{self.path.replace('/', '~1')}/post/requestBody/content/{media.replace('/', '~1')}"
        paths = {self.path: {"post": node}, **{path: {} for path in self.others}}
        root = {"openapi": self.version, "info": {"title": "T", "version": "1"}, "paths": paths}
        file = os.path.join(folder, "t.json")
        with open(file, "w", encoding="utf-8") as out:
            json.dump(root, out)
        operation = Document("t", root, file).operations()[0]
        body = Body(media, node["requestBody"]["content"][media], pointer, self.value) if self.media else None
        return Call(operation, "all", self.args, body, None)

    def recorded(self, change=None):
        """What was sent, or what might have been."""
        given = {"target": self.target, "body": self.body, "headers": self.headers, **(change or {})}
        media = [("content-type", self.media)] if self.media else []
        return Recorded("POST", given["target"], [*media, *given["headers"]], given["body"])


CASES = [
    Case("prism-int64", [parameter("q", "query", {"type": "integer", "format": "int64"})], args={"query": {"q": 2**63 - 1}},
         target=f"/a?q={2**63 - 1}", wrong={"target": f"/a?q={2**63}"}, said=["request.query.q: Request query parameter q must be <= 9007199254740991"]),
    Case("prism-objects-in-form", media=FORM, schema=field(a={"type": "string"}), value={"a": "b"}, body=b"a=b", wrong={"body": b"a=c"},
         said=["request.body: Cannot deserialize JSON object array in form data request body."]),
    Case("prism-deep-form core-deep-form qs-read-only", media=FORM, value={"card": {"month": 3}}, body=b"card[month]=3", wrong={"body": b"card[month]=x"},
         encoding={"card": {"style": "deepObject", "explode": True}}, said=["request.body.card: Request body property card must be object"],
         schema={"required": ["id"], **field(card=field(month={"type": "integer"}), id={"type": "string", "readOnly": True})}),
    Case("prism-deep-query core-deep-query", [parameter("when", "query", field(after={"type": "integer"}), style="deepObject", explode=True)],
         args={"query": {"when": {"after": 5}}}, target="/a?when[after]=5", wrong={"target": "/a?when[after]=x"}, said=["request.query.when.after: no"]),
    Case("prism-xml core-xml", media="application/xml", schema=field(a={"type": "string"}), value="<a/>", body=b"<a/>", wrong={"body": b"<b/>"},
         said=["request.body: Request body must be object"]),
    Case("prism-lists-in-forms", media=FORM, schema=field(l=TEXTS), value={"l": ["a"]}, body=b"l=a", wrong={"body": b"l=b"},
         said=["request.body.l: Request body property l must be array"]),
    Case("prism-text-json", media="text/json", schema=field(a={"type": "string"}), value={"a": "b"}, body=b'{"a":"b"}', wrong={"body": b'{"a":"c"}'},
         said=["request.body: Request body must be object"]),
    Case("core-multipart", media="multipart/related; boundary=b", schema=field(a={"type": "string"}), value={"a": "b"}, body=in_parts(b'"a"\r\n\r\nb'),
         wrong={"body": in_parts(b'"a"\r\n\r\nc')}),
    Case("prism-other-path", [parameter("kind", "path", {"type": "string"})], path="/list.{kind}", others=["/{id}.{kind}"], args={"path": {"kind": "xml"}},
         target="/list.xml", wrong={"target": "/list.json"}, said=["request.path.id: Request path parameter id must be integer"]),
    Case("prism-nullable", [parameter("Many", "query", {**TEXTS, "nullable": True})], args={"query": {"Many": ["x"]}}, target="/a?Many=x", wrong={"target": "/a?Many=y"},
         said=["request.query.many: Request query parameter many must be array,null"]),
    Case("prism-encoded-name", [parameter("Where[]", "query", {"type": "string"}, required=True)], args={"query": {"Where[]": "x"}}, target="/a?Where%5B%5D=x",
         wrong={"target": "/a?Where%5B%5D=y"}, said=["request.query: Request query must have required property 'where%5b%5d'"]),
    Case("prism-accept-encoding core-accept-encoding", [parameter("Accept-Encoding", "header", {"type": "string", "enum": ["base64"]})],
         headers=[("accept-encoding", "gzip, br")], wrong={"headers": [("accept-encoding", "gzip, base32")]},
         said=["request.header.accept-encoding: must be equal to one of the allowed values: base64"]),
    Case("prism-falsy-body", media="application/json", schema={"type": "integer"}, value=0, body=b"0", wrong={"body": b"false"},
         said=["request: Body parameter is required"]),
    Case("prism-empty-header", [parameter("X-Kind", "header", {"type": "string"}, required=True)], args={"header": {"X-Kind": ""}},
         headers=[("X-Kind", "")], wrong={"headers": []}, said=["request.header: Request header must have required property 'x-kind'"]),
    Case("prism-touching core-touching sent-touching", [parameter("x", "path", {"type": "string", "maxLength": 2}), parameter("y", "path", {"type": "string"})],
         path="/a/{x}{y}", args={"path": {"x": "12", "y": "b"}}, target="/a/12b", wrong={"target": "/a/12c"}, said=["request.path.x: must NOT have more than 2 characters"]),
    Case("prism-labels", [parameter("o", "path", field(a={"type": "integer"}, b={"type": "integer"}), style="label", explode=True)], path="/a/{o}",
         args={"path": {"o": {"a": 1, "b": 2}}}, target="/a/.a=1.b=2", wrong={"target": "/a/.a=1.b=3"}, said=["request.path.o.a: must be integer"]),
    Case("prism-delimiter-inside core-delimiter-inside sent-delimiter-inside", [parameter("p", "path", {**TEXTS, "maxItems": 1})], path="/a/{p}",
         args={"path": {"p": ["b,c"]}}, target="/a/b%2Cc", wrong={"target": "/a/b,c"}, said=["request.path.p: must not have more than 1 items"]),
    Case("core-delimiter-in-query", [parameter("q", "query", {**TEXTS, "maxItems": 1}, explode=False)], args={"query": {"q": ["b,c"]}},
         target="/a?q=b%2Cc", wrong={"target": "/a?q=b,c"}),
    Case("core-exploded-object", [parameter("o", "query", field(a={"type": "integer"}))], args={"query": {"o": {"a": 1}}}, target="/a?a=1", wrong={"target": "/a?a=2"}),
    Case("core-list-or-text", [parameter("e", "query", {"oneOf": [{"type": "string"}, TEXTS]})], args={"query": {"e": ["", "b"]}},
         target="/a?e=&e=b", wrong={"target": "/a?e=b&e="}),
    Case("core-file-bytes", media=PARTS, schema=field(f={"type": "string", "format": "binary"}), value={"f": FILE}, version="3.1.0",
         body=in_parts(b'"f"; filename="f"\r\nContent-Type: a/b\r\n\r\n\xff'), wrong={"body": in_parts(b'"f"; filename="f"\r\nContent-Type: a/b\r\n\r\n\xfe')}),
    Case("core-scalar-part", media=PARTS, schema=field(much={"type": "integer"}), value={"much": 2}, body=in_parts(b'"much"\r\n\r\n2'),
         wrong={"body": in_parts(b'"much"\r\n\r\n3')}),
    Case("core-objects-in-form", media=FORM, schema=field(l={"type": "array", "items": field(a={"type": "integer"})}), value={"l": [{"a": 1}, {"a": 2}]},
         body=b"l=%7B%22a%22:1%7D&l=%7B%22a%22:2%7D", wrong={"body": b"l=%7B%22a%22:1%7D&l=%7B%22a%22:3%7D"}),
    Case("core-list-without-parts", media=PARTS, schema=field(a={"type": "string"}, l={**TEXTS, "minItems": 1}), value={"a": "b"}, body=in_parts(b'"a"\r\n\r\nb'),
         wrong={"body": in_parts(b'"a"\r\n\r\nc')}),
    Case("core-double sent-double", [parameter("q", "query", {"type": "number", "maximum": 2**53 + 1})], args={"query": {"q": 2**53 + 3}}, target=f"/a?q={2**53 + 3}",
         wrong={"target": f"/a?q={2**53 + 4}"}),
    Case("sent-double", [parameter("X-Much", "header", {"type": "number"})], args={"header": {"X-Much": 2**53 + 1}},
         headers=[("X-Much", str(2**53 + 1))], wrong={"headers": [("X-Much", str(2**53))]}),
    Case("core-default", [parameter("page", "query", {"type": "integer", "default": "x"})], wrong={"target": "/a?page=1"}),
    Case("core-read-only", [parameter("q", "query", {"type": "integer", "readOnly": True})], args={"query": {"q": 1}}, target="/a?q=1", wrong={"target": "/a?q=2"}),
    Case("prism-fragment", [parameter("q", "query", {"type": "integer"})], path="/a#again", args={"query": {"q": 1}}, target="/a?q=1", wrong={"target": "/a?q=2"}),
    Case("prism-absent", [parameter("q", "query", {"type": "integer"})], args={"query": {"q": 1}}, target="/a?q=1", wrong={"target": "/a?q=2"}, said=None),
    Case("prism-body-of-get", [parameter("q", "query", {"type": "integer"})], args={"query": {"q": 1}}, target="/a?q=1", wrong={"target": "/a?q=2"},
         said=b'{"type":"https://stoplight.io/prism/errors#PROXY_UNSUPPORTED_REQUEST_BODY"}'),
]


class Deaf(Aside):
    """Some judges have read nothing."""

    def __init__(self, judges):
        super().__init__()
        self.judges = judges

    def reads(self, judge, *parts):
        if judge not in self.judges:
            super().reads(judge, *parts)


def prism(said):
    """Prism as if it had said this: nothing where it does not run, the bytes of a reply, or its objections."""
    made = Prism("", "", "", silent=True)
    if said is None:
        return made
    made.process = unittest.mock.Mock()
    reply = unittest.mock.Mock()
    objections = [] if isinstance(said, bytes) else [{"severity": "Error", "location": one.split(": ", 1)[0].split("."), "message": one.split(": ", 1)[1]} for one in said]
    headers = {"content-type": "application/problem+json"} if isinstance(said, bytes) else {"sl-violations": json.dumps(objections)}
    reply.getheader, reply.read = headers.get, lambda: said if isinstance(said, bytes) else b""
    made.connection = unittest.mock.Mock(getresponse=lambda: reply)
    return made


class EachRule(unittest.TestCase):
    """One case of each rule, through all judges."""

    def setUp(self):
        if not os.path.isdir(os.path.join(HOME, "node_modules/qs")):
            self.skipTest(f"{HOME} has no judges: run setup.sh")
        self.folder = tempfile.TemporaryDirectory()

    def tearDown(self):
        self.folder.cleanup()

    def found(self, case, noted, change=None):
        call, recorded = case.call(self.folder.name), case.recorded(change)
        judges = Judges(call.operation.document, Schemas(call.operation.document), prism(case.said), unittest.mock.Mock(taken=[]), HOME)
        try:
            return judges.judge(call, recorded, noted)[0] + [("sent", says) for says in unasked(call, recorded)]
        finally:
            judges.close()

    def test_there_is_a_case_of_each(self):
        self.assertEqual(set().union(*(case.rules for case in CASES)), set(RULES))

    def test_it_is_counted_and_the_call_is_right(self):
        for case in CASES:
            with self.subTest(case.rules):
                noted = Aside()
                self.assertEqual(self.found(case, noted), [])
                self.assertEqual({rule for rule, *_ in noted.objections + noted.unasked}, case.rules)

    def test_a_call_that_the_judge_named_instead_finds_wrong_is_wrong(self):
        for case in CASES:
            with self.subTest(case.rules):
                self.assertTrue(self.found(case, Aside(), case.wrong))

    def test_a_call_that_the_judge_named_instead_has_not_read_is_wrong(self):
        for case in CASES:
            for rule in case.rules:
                with self.subTest(rule):
                    told = self.found(case, Deaf(RULES[rule]["instead"]))
                    self.assertTrue([judge for judge, says in told if rule in says and judge == RULES[rule]["judge"]], told)


class Noted(unittest.TestCase):
    """Who judges instead has read the same part, and was not overruled there."""

    def test_another_part(self):
        noted = Aside()
        noted.objection("prism-int64", "query a", "odd")
        noted.reads("openapi-core", "query b", "body")
        self.assertEqual([judge for judge, _ in noted.standing()], ["prism"])
        noted.reads("openapi-core", "query A")
        self.assertEqual(list(noted.standing()), [])

    def test_a_judge_that_was_overruled_itself(self):
        noted = Aside()
        noted.objection("prism-lists-in-forms", "body", "odd")
        noted.reads("openapi-core", "body")
        noted.objection("core-scalar-part", "body", "odd")
        self.assertEqual([judge for judge, _ in noted.standing()], ["prism", "openapi-core"])
        noted.reads("sent", "body")
        self.assertEqual(list(noted.standing()), [])

    def test_an_objection_is_no_silence(self):
        self.assertRaises(ValueError, Aside().objection, "core-xml", "body", "odd")
        self.assertRaises(ValueError, Aside().not_asked, "prism-xml", "body")
        self.assertRaises(KeyError, Aside().objection, "prism-whatever", "body", "odd")

    def test_a_rule_says_everything(self):
        good = {"rule": "a", "judge": "prism", "kind": "objection", "reason": "r", "instead": ["qs"], "standard": "s"}

        def read(*entries):
            with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
                json.dump(entries, file)
                file.flush()
                return aside.read(file.name)

        self.assertEqual(list(read(good)), ["a"])
        for bad in [{**good, key: ""} for key in good] + [{**good, "kind": "other"}, {**good, "judge": "me"}, {**good, "instead": ["me"]}]:
            self.assertRaises(SystemExit, read, bad)
        self.assertRaises(SystemExit, read, good, good)


class Unreads(unittest.TestCase):
    """What Prism says of what it cannot read falls under a rule, and nothing else."""

    def rule(self, says, media="", body=b"a=b", parameters=(), path="/a", args=None, encoding=None, headers=()):
        case = Case("", parameters, path=path, args=args, media=media, schema={}, body=body, encoding=encoding, headers=headers)
        with tempfile.TemporaryDirectory() as folder:
            found = Unread(case.call(folder), case.recorded()).rule(says)
        return found and found[0]

    def test_bodies(self):
        array = "request.body.a: Request body property a must be array"
        lacking = "request: Body parameter is required"
        self.assertEqual(self.rule(array.replace("array", "object"), PARTS), "prism-lists-in-forms")
        for body in (b"null", b'""', b"0", b"false"):
            self.assertEqual(self.rule(lacking, "application/json", body), "prism-falsy-body")
        deep = {"a": {"style": "deepObject"}}
        self.assertEqual(self.rule(array.replace("array", "integer"), FORM, encoding=deep), "prism-deep-form")
        for counts in ((array, "application/json"), (array, "text/plain"), (array, "application/x.json"), (array.replace("array", "integer"), FORM), (lacking, "application/json", b""),
                       ("request.query.a: Request query parameter a must be array", FORM)):
            self.assertIsNone(self.rule(*counts), counts)

    def test_parameters(self):
        open_ = [parameter("o", "path", {}, style="label", explode=True), parameter("l", "path", {}, style="label", explode=True), parameter("s", "path", {}, explode=True)]
        given = {"path": {"o": {"x": 1}, "l": [1], "s": {"x": 1}}}
        self.assertEqual(self.rule("request.path.o.x: must be integer", parameters=open_, path="/a/{o}/{l}/{s}", args=given), "prism-labels")
        for says in ("request.path.other: must be integer", "request.query.o: must be integer", "request.path.l: no", "request.path.s.x: no"):
            self.assertIsNone(self.rule(says, parameters=open_, path="/a/{o}/{l}/{s}", args=given), says)
        deep = [parameter("When", "query", {}, style="deepObject")]
        self.assertEqual(self.rule("request.query.when.x: no", parameters=deep), "prism-deep-query")
        self.assertIsNone(self.rule("request.query.who: no", parameters=deep))
        self.assertEqual(self.rule("request.path.a: no", path="/a/{a}{b}"), "prism-touching")
        self.assertIsNone(self.rule("request.path.a: no", path="/a/{a}/{b}"))
        self.assertIsNone(self.rule("request.query: Request query must have required property 'a%5b%5d'", args={"query": {"b[]": 1}}))
        for says, value in (("request.query.many: must be array,null", "x"), ("request.query.many: must be array", ["x"]), ("request.query.many: must be string,null", ["x"])):
            self.assertIsNone(self.rule(says, args={"query": {"many": value}}), says)
        encoding = "request.header.accept-encoding: must be equal to one of the allowed values: base64"
        self.assertEqual(self.rule(encoding, headers=[("accept-encoding", "gzip;q=1, *")]), "prism-accept-encoding")
        for args, sent in ((None, "application/json"), ({"header": {"Accept-Encoding": "gzip"}}, "gzip")):
            self.assertIsNone(self.rule(encoding, args=args, headers=[("accept-encoding", sent)]), sent)
        lacking = "request.header: Request header must have required property 'x-kind'"
        self.assertEqual(self.rule(lacking, headers=[("X-Kind", "")]), "prism-empty-header")
        self.assertIsNone(self.rule(lacking))

    def test_the_part_that_is_spoken_of(self):
        case = Case("", [parameter("Size", "header", {}), parameter("si", "header", {})])
        with tempfile.TemporaryDirectory() as folder:
            unread = Unread(case.call(folder), case.recorded())
        for says, part in (("request.header.size: 9007199254740991", "header Size"), ("request.body.a.b: 9007199254740991", "body"), ("request.query.x: 9007199254740991", "request")):
            self.assertEqual(unread.rule(says), ("prism-int64", part))


class Told(unittest.TestCase):
    """The table and the report say how often, in how many calls, of which spec."""

    def test_a_call_is_counted_once_however_much_was_set_aside(self):
        work = Work.__new__(Work)
        root = {"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": {}}}}}
        work.document, work.piece, work.replies = Document("t", root, ""), Piece("t"), unittest.mock.Mock()
        told = [["prism-xml", "prism-xml", "prism-int64"], [], ["prism-xml"]]

        def called(_, noted):
            for rule in told.pop():
                noted.objection(rule, "body", "odd")
            noted.not_asked("core-xml", "body")
            return [], []

        work._call = called
        for _ in range(3):
            work._count(Call(work.document.operations()[0], "all", {}, None, Answer(200, None, b"", None, "empty", "all")))
        counts, found = work.piece.counts, work.piece.aside
        self.assertEqual((counts["calls"], counts["aside"], counts["not_asked"]), (3, 2, 3))
        self.assertEqual({rule: (one["times"], one["calls"]) for rule, one in found.items()}, {"prism-xml": (3, 2), "core-xml": (3, 3), "prism-int64": (1, 1)})
        self.assertEqual(found["prism-xml"]["example"], {"spec": "t", "operation": "GET /a", "says": "odd"})

    def test_the_report(self):
        with tempfile.TemporaryDirectory() as folder:
            listed, file = os.path.join(folder, "exceptions.yaml"), os.path.join(folder, "report.json")
            with open(listed, "w", encoding="utf-8") as out:
                out.write("[]")
            report, said = Report(file, Exceptions(listed)), io.StringIO()
            with contextlib.redirect_stdout(said):
                for name, times in (("a", 2), ("b", 3)):
                    piece = Piece(name)
                    piece.counts.update(calls=9, right=9, aside=times, not_asked=1)
                    one = {"times": times, "calls": 1, "example": {}}
                    piece.aside = {"prism-xml": dict(one), "core-xml": dict(one)}
                    report.spec(name, [piece, piece])
                report.end(partial=True)
            with open(file, encoding="utf-8") as out:
                whole = json.load(out)
        rules = {each["rule"]: each for each in whole["set_aside"]}
        self.assertEqual(set(rules), set(RULES))
        self.assertEqual((rules["prism-xml"]["times"], rules["prism-xml"]["calls"], rules["prism-deep-form"]["calls"]), (10, 4, 0))
        self.assertTrue(all(each["reason"] and each["standard"] and each["instead"] for each in rules.values()))
        self.assertEqual([row["aside"] for row in whole["specs"]], [4, 6])
        self.assertEqual((whole["total"]["aside"], whole["total"]["not_asked"]), (10, 4))
        self.assertEqual(whole["specs"][0]["set_aside"]["prism-xml"]["times"], 4)
        self.assertIn("set aside    10 in 4 calls  prism-xml (sent instead): ", said.getvalue())
        self.assertIn("not asked    10 in 4 calls  core-xml (sent instead): ", said.getvalue())
        self.assertIn("10 with objections set aside", said.getvalue())


if __name__ == "__main__":
    unittest.main()
