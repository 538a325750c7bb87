"""`pegase-gateway debug` against a stock grpcio server with services that it was never built for, by reflection.

PEGASE_DATA is the data directory of a deployment: its programs are run.
"""

import json
import os
import pathlib
import subprocess
import unittest
from concurrent import futures

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from grpc_reflection.v1alpha import reflection

GATEWAY = pathlib.Path(os.environ["PEGASE_DATA"]) / "bin" / "pegase-gateway"
FIELD = descriptor_pb2.FieldDescriptorProto


def contract():
    """A library: books that hold each other, an enum, a oneof, and a method of each shape."""
    file = descriptor_pb2.FileDescriptorProto(name="library.proto", package="library.v1", syntax="proto3")
    genre = file.enum_type.add(name="Genre")
    for number, name in enumerate(["GENRE_UNSPECIFIED", "GENRE_TALE"]):
        genre.value.add(name=name, number=number)
    book = file.message_type.add(name="Book")
    book.field.add(name="title", number=1, type=FIELD.TYPE_STRING, label=FIELD.LABEL_OPTIONAL)
    book.field.add(name="pages", number=2, type=FIELD.TYPE_SINT64, label=FIELD.LABEL_OPTIONAL)
    book.field.add(name="genre", number=3, type=FIELD.TYPE_ENUM, type_name=".library.v1.Genre", label=FIELD.LABEL_OPTIONAL)
    # A message that holds itself.
    book.field.add(name="parts", number=4, type=FIELD.TYPE_MESSAGE, type_name=".library.v1.Book", label=FIELD.LABEL_REPEATED)
    book.field.add(name="weight", number=200, type=FIELD.TYPE_DOUBLE, label=FIELD.LABEL_OPTIONAL)
    service = file.service.add(name="Shelf")
    for name, sends, answers in [("Get", 0, 0), ("Count", 1, 0), ("List", 0, 1), ("Echo", 1, 1)]:
        service.method.add(name=name, input_type=".library.v1.Book", output_type=".library.v1.Book",
                           client_streaming=bool(sends), server_streaming=bool(answers))
    return file


class Server:
    def __init__(self):
        pool = descriptor_pool.DescriptorPool()
        pool.Add(contract())
        book = message_factory.GetMessageClass(pool.FindMessageTypeByName("library.v1.Book"))
        code = {"request_deserializer": book.FromString, "response_serializer": book.SerializeToString}

        def refuse(request, context):
            if request.title == "none":
                context.abort(grpc.StatusCode.NOT_FOUND, "no such book")
            return request

        self.server = grpc.server(futures.ThreadPoolExecutor(4))
        self.server.add_generic_rpc_handlers([grpc.method_handlers_generic_handler("library.v1.Shelf", {
            "Get": grpc.unary_unary_rpc_method_handler(refuse, **code),
            "Count": grpc.stream_unary_rpc_method_handler(lambda all, _: book(pages=sum(1 for _ in all)), **code),
            "List": grpc.unary_stream_rpc_method_handler(
                lambda one, _: (book(title=one.title, pages=n) for n in range(1, 4)), **code),
            "Echo": grpc.stream_stream_rpc_method_handler(lambda all, _: all, **code),
        })])
        reflection.enable_server_reflection(["library.v1.Shelf", reflection.SERVICE_NAME], self.server, pool=pool)
        self.port = self.server.add_insecure_port("127.0.0.1:0")
        self.server.start()


class ReflectionTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.addClassCleanup(lambda: cls.server.server.stop(None).wait())

    def debug(self, *words, stdin="", status=0):
        result = subprocess.run(
            [GATEWAY, "debug", *words, "--reflect", "--plaintext", "--address", f"127.0.0.1:{self.server.port}"],
            input=stdin, text=True, capture_output=True, timeout=60)
        self.assertEqual(result.returncode, status, result.stderr)
        return result.stdout if status == 0 else result.stderr

    def call(self, method, *words, **more):
        return self.debug("call", method, "-o", "json", *words, **more)

    def test_list_and_describe(self):
        listed = {row["method"]: row["shape"] for row in json.loads(self.debug("methods", "shelf", "--json"))}
        self.assertEqual(listed, {
            "library.v1.Shelf/Get": "unary", "library.v1.Shelf/Count": "client stream",
            "library.v1.Shelf/List": "server stream", "library.v1.Shelf/Echo": "bidirectional"})
        self.assertIn("rpc Echo(stream library.v1.Book) returns (stream library.v1.Book);", self.debug("describe", "Shelf"))
        self.assertIn("repeated library.v1.Book parts = 4;", self.debug("describe", "Shelf/Get"))
        self.assertIn("GENRE_TALE = 1;", self.debug("describe", "Genre"))
        self.assertIn("did you mean Shelf", self.debug("describe", "Shelv", status=2))

    def test_all_four_shapes(self):
        whole = {"title": "ភ្នំពេញ", "pages": "-7", "genre": "GENRE_TALE", "parts": [{"title": "1", "parts": [{"title": "2"}]}],
                 "weight": 0.5}
        self.assertEqual(json.loads(self.call("Get", json.dumps(whole))), whole)
        self.assertEqual(json.loads(self.call("library.v1.Shelf/Get", "-d", "title=x", "-d", "pages=3")),
                         {"title": "x", "pages": "3"})
        self.assertEqual(json.loads(self.call("Count", stdin='{} {"title": "b"}\n{}')), {"pages": "3"})
        self.assertEqual(self.call("List", '{"title": "t"}').count('"title": "t"'), 3)
        self.assertEqual(self.call("Echo", "-", stdin='{"title": "a"}{"title": "b"}').count('"title"'), 2)

    def test_refusals(self):
        self.assertIn("NOT_FOUND: no such book", self.call("Get", "-d", "title=none", status=1))
        self.assertIn("did you mean title", self.call("Get", "-d", "titel=x", status=2))
        self.assertIn("did you mean Count", self.call("Cuont", status=2))

    def test_a_server_without_reflection(self):
        bare = grpc.server(futures.ThreadPoolExecutor(1))
        port = bare.add_insecure_port("127.0.0.1:0")
        bare.start()
        try:
            result = subprocess.run(
                [GATEWAY, "debug", "methods", "--reflect", "--plaintext", "--address", f"127.0.0.1:{port}"],
                text=True, capture_output=True, timeout=60)
        finally:
            bare.stop(None).wait()
        self.assertEqual(result.returncode, 2)
        self.assertIn("has no reflection", result.stderr)


if __name__ == "__main__":
    unittest.main()
