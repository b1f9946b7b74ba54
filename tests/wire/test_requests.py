"""What is asked for, and what of it the standard has no way to write: `target/wire/venv/bin/python -m unittest` in this folder."""

import unittest
import unittest.mock

from wirejudge.bodies import Bodies
from wirejudge.cases import Planner
from wirejudge.document import Document
from wirejudge.nested import apart, flat
from wirejudge.schemas import Schemas
from wirejudge.values import Maker, NoValue

OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}


def document(operation, **more):
    """A document with one operation."""
    return Document("t", {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"post": {"responses": {}, **operation}}}, **more}, "")


def planner(one, made):
    """What plans the calls of a document, with values by pointer instead of made ones."""
    schemas = Schemas(one)
    maker = Maker(None, schemas)
    maker.value = lambda pointer, *_: made[pointer] if pointer in made else "x"
    return Planner(one, maker, schemas)


def parameter(name, schema, **more):
    """A parameter of a query."""
    return {"name": name, "in": "query", "schema": schema, **more}


def pointers(*values):
    """Values by the places of the parameters."""
    return {f"#/paths/~1a/post/parameters/{index}/schema": value for index, value in enumerate(values)}


class Nested(unittest.TestCase):
    """What is inside another list or object is left out where a style has no way to write it."""

    def test_what_is_left(self):
        for node, value, left in (
            ({"in": "query"}, [{"a": 1}, [2], 3], [3]), ({"in": "query"}, {"a": [1], "b": 2}, {"b": 2}), ({"in": "header"}, [[1]], []),
            ({"in": "query", "style": "deepObject"}, {"a": {"b": 1}}, {"a": {"b": 1}}), ({"in": "query", "content": {"application/json": {}}}, [[1]], [[1]]),
            ({"in": "path"}, "a", "a"), ({"in": "query"}, [None, 1], [None, 1]),
        ):
            self.assertEqual(flat(node, value), left)

    def request(self, parameters, values, case="all"):
        one = document({"parameters": parameters})
        made = planner(one, pointers(*values))
        operation = one.operations()[0]
        args = [args for name, args, _ in made.requests(operation) if name == case]
        return args[0] if args else made.why(operation), made

    def test_an_optional_one_is_counted_and_not_asked_for(self):
        lists = {"type": "array", "items": OBJECT}
        args, made = self.request([parameter("q", lists), parameter("r", {"type": "string"})], [[{"a": "b"}], "x"])
        self.assertEqual(args, {"query": {"r": "x"}})
        self.assertEqual(made.unmade, [])
        self.assertEqual(made.parameters.unsendable["query: a list or an object inside another (OpenAPI 3.0.4, Style Values)"], {("POST /a", "query", "q")})

    def test_a_required_one_cannot_be_asked_for(self):
        why, _ = self.request([parameter("q", {"type": "array", "items": OBJECT}, required=True)], [[{"a": "b"}]])
        self.assertEqual(why, "no value: q: query: a list or an object inside another (OpenAPI 3.0.4, Style Values)")

    def test_what_is_sent_where_the_least_cannot_be(self):
        for schema, full, sent in (({"type": "array", "items": {"type": "string"}}, ["b"], ["b"]), ({}, None, "a1"), ({"enum": [None]}, None, None)):
            one = document({"parameters": [parameter("q", schema)]})
            made = planner(one, {})
            made.maker.value = lambda pointer, side, mode, *_: [] if mode == "required" and full else full
            operation = one.operations()[0]
            node, where = operation.parameters[0]
            self.assertEqual(made.parameters.value(operation, node, where, "required", 1), sent)

    def test_what_the_schema_needs_is_not_taken_out_of_it(self):
        needs = {"type": "object", "required": ["l"], "properties": {"l": {"type": "array", "items": {}}}}
        args, _ = self.request([parameter("q", needs)], [{"l": [1], "m": 1}])
        self.assertEqual(args, {})
        args, _ = self.request([parameter("q", {**needs, "required": ["m"]})], [{"l": [1], "m": 1}])
        self.assertEqual(args, {"query": {"q": {"m": 1}}})

    def test_names_that_others_have(self):
        parameters = [parameter("o", {"type": "object"}), parameter("p", {"type": "object"}), parameter("a", {"type": "string"}), parameter("c", {"type": "object"}, explode=False)]
        args, made = self.request(parameters, [{"a": "1", "b": "2"}, {"b": "3", "c": "4"}, "5", {"a": "6"}])
        self.assertEqual(args, {"query": {"o": {"b": "2"}, "a": "5", "c": {"a": "6"}}})
        self.assertEqual([reason for reason in made.parameters.unsendable if "under the name" in reason], ["query: a field of an exploded object under the name of another parameter"])
        operation = document({"parameters": parameters}).operations()[0]
        self.assertEqual(apart(operation, operation.parameters[0][0], {"o": 1}, {}), {"o": 1})
        operation = document({"parameters": [*parameters, parameter("d", OBJECT), parameter("e", OBJECT)]}).operations()[0]
        self.assertEqual(apart(operation, operation.parameters[4][0], {"a": 1, "x": 1}, {}), {"x": 1})


class Contradictions(unittest.TestCase):
    """Bodies that the document itself rules out are not made."""

    def body(self, media, schema, value):
        one = document({"requestBody": {"content": {media: {"schema": schema}}}})
        (media, node, pointer), = one.operations()[0].bodies()[0]
        maker = Maker(None, Schemas(one))
        maker.value = lambda *_: value
        return Bodies(one, maker, maker.schemas, None).body(media, node, pointer, "all", 1).value

    def test_forms_are_objects(self):
        form = "application/x-www-form-urlencoded"
        self.assertEqual(self.body(form, OBJECT, {"a": "b"}), {"a": "b"})
        for schema, value in (({"type": "array", "items": {"type": "integer"}}, [1]), ({"type": "string"}, "a")):
            self.assertRaises(NoValue, self.body, form, schema, value)

    def test_a_text_is_no_object(self):
        for media in ("text/plain", "application/octet-stream"):
            self.assertRaises(NoValue, self.body, media, OBJECT, {"a": "b"})
            self.assertIsNotNone(self.body(media, {"type": "string", "format": "binary"}, "a"))
            self.assertIsNotNone(self.body(media, {}, "a"))

    def test_a_text_that_the_schema_allows(self):
        self.assertEqual(self.body("text/plain", {"type": "string", "minLength": 40}, "a" * 40), "a" * 40)
        self.assertNotEqual(self.body("text/plain", {"type": "string"}, "a" * 40), "a" * 40)

    def test_another_media_type_is_sent_instead(self):
        body = {"required": True, "content": {"text/plain": {"schema": OBJECT}, "application/json": {"schema": OBJECT}}}
        one = document({"requestBody": body})
        at = "#/paths/~1a/post/requestBody/content"
        made = planner(one, {f"{at}/text~1plain/schema": {"a": "b"}, f"{at}/application~1json/schema": {"a": "c"}})
        made.bodies.edges = unittest.mock.Mock(value=lambda pointer, side, value, *_, **__: value)
        asked = [(args["content_type"], args["body"]) for _, args, _ in made.requests(one.operations()[0])]
        self.assertEqual(set(map(str, asked)), {"('application/json', {'a': 'c'})"})
        self.assertEqual({each["cause"] for each in made.unmade}, {"no value: the media type is a text, and the schema is of none"})


class Names(unittest.TestCase):
    """What is no media type is none of a body."""

    def test_beside_others_and_alone(self):
        def kinds(*names):
            one = document({"responses": {"200": {"content": {name: {} for name in names}}}})
            return [media for _, media, _, _ in one.operations()[0].answers()]

        self.assertEqual(kinds("application/json", "expiry", "token"), ["application/json"])
        self.assertEqual(kinds("expiry", "token"), ["expiry"])
        self.assertEqual(kinds(), [None])

    def test_a_second_spelling_of_the_same(self):
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/E"}}, "application/xml": {"schema": {"$ref": "#/components/schemas/E"}}, "text/plain": {"schema": {"type": "string"}}}
        one = document({"responses": {"500": {"content": content}}}, components={"schemas": {"E": {"type": "object"}}})
        made = planner(one, {"#/paths/~1a/post/responses/500/content/application~1json/schema": {"a": 1}})
        found = {answer.media.partition(";")[0]: answer.beside for answer in made.answers.answers(one.operations()[0])}
        self.assertEqual(found, {"application/json": False, "application/xml": True, "text/plain": False})


if __name__ == "__main__":
    unittest.main()
