"""Stock grpcio against the deployment's wire, both directions, plain and with TLS, directly and through the relay.

Run by scripts/conformance, which builds the programs (their folder is in INTEROP_PROGRAMS) and the stubs.
"""

import os
import pathlib
import subprocess
import tempfile
import unittest

import grpc
import stubs  # noqa: F401
from grpc.testing import test_pb2_grpc

import stock_client
import stock_server

PROGRAMS = pathlib.Path(os.environ["INTEROP_PROGRAMS"])
# A Python server is not told whether a message came compressed, so it cannot refuse what the probes send.
NOT_WITH_STOCK_SERVER = {"client_compressed_unary", "client_compressed_streaming"}
# Cases of a stock client's own, which interop-client has not.
NOT_OURS = {"half_duplex", "errors_of_the_library", "head_of_a_quiet_stream"}
OUR_CASES = [case.__name__ for case in stock_client.CASES if case.__name__ not in NOT_OURS]


class Certificates:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        folder = pathlib.Path(self.folder.name)
        self.root, self.certificate, self.key = (folder / name for name in ("root.pem", "server.pem", "server.key"))
        root_key, request, names = folder / "root.key", folder / "server.csr", folder / "names"
        names.write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\nbasicConstraints=critical,CA:FALSE\n"
                         "keyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\n")
        curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        self.openssl("req", "-x509", *curve, "-subj", "/CN=interop root", "-days", "2", "-keyout", root_key,
                     "-out", self.root, "-addext", "keyUsage=critical,keyCertSign,cRLSign")
        self.openssl("req", "-new", *curve, "-subj", "/CN=localhost", "-keyout", self.key, "-out", request)
        self.openssl("x509", "-req", "-in", request, "-CA", self.root, "-CAkey", root_key, "-CAcreateserial",
                     "-days", "2", "-extfile", names, "-out", self.certificate)

    @staticmethod
    def openssl(*arguments):
        subprocess.run(["openssl", *map(str, arguments)], check=True, stderr=subprocess.DEVNULL)


CERTIFICATES = Certificates()


class OurServer(unittest.TestCase):
    """A stock client against interop-server; subclasses say how it is reached."""

    flags, uses_tls = [], False

    @classmethod
    def setUpClass(cls):
        command = [PROGRAMS / "interop-server", "--port", "0", *cls.flags]
        if cls.uses_tls:
            command += ["--tls-cert", CERTIFICATES.certificate, "--tls-key", CERTIFICATES.key]
        cls.server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        cls.addClassCleanup(cls.stop)
        address = f"127.0.0.1:{cls.server.stdout.readline().strip()}"
        if cls.uses_tls:
            credentials = grpc.ssl_channel_credentials(CERTIFICATES.root.read_bytes())
            cls.channel = grpc.secure_channel(address, credentials)
        else:
            cls.channel = grpc.insecure_channel(address)
        cls.addClassCleanup(cls.channel.close)
        cls.stub = test_pb2_grpc.TestServiceStub(cls.channel)

    @classmethod
    def stop(cls):
        cls.server.terminate()
        cls.server.wait()
        cls.server.stdout.close()


class StockServer(unittest.TestCase):
    """interop-client against a stock server."""

    uses_tls = False

    @classmethod
    def setUpClass(cls):
        credentials = None
        if cls.uses_tls:
            credentials = grpc.ssl_server_credentials(
                [(CERTIFICATES.key.read_bytes(), CERTIFICATES.certificate.read_bytes())])
        cls.server, cls.port = stock_server.start(credentials)
        cls.addClassCleanup(lambda: cls.server.stop(None).wait())

    def run_case(self, name):
        command = [PROGRAMS / "interop-client", "--server-port", str(self.port), "--test-case", name]
        if self.uses_tls:
            command += ["--use-tls", "--ca-file", CERTIFICATES.root]
        result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60)
        self.assertEqual(result.returncode, 0, result.stdout)


def server_case(case):
    return lambda self: case(self.stub, self.channel)


def client_case(name):
    return lambda self: self.run_case(name)


for transport, uses_tls in (("Plain", False), ("TLS", True)):
    for route, flags in (("", []), ("ThroughRelay", ["--relay"])):
        cases = {f"test_{case.__name__}": server_case(case) for case in stock_client.CASES}
        name = f"StockClient{transport}{route}"
        globals()[name] = type(name, (OurServer,), {"flags": flags, "uses_tls": uses_tls, **cases})
    cases = {f"test_{name}": client_case(name) for name in OUR_CASES if name not in NOT_WITH_STOCK_SERVER}
    name = f"StockServer{transport}"
    globals()[name] = type(name, (StockServer,), {"uses_tls": uses_tls, **cases})


def load_tests(loader, tests, pattern):
    """Without the two bases, which have no cases."""
    bases = (OurServer, StockServer)
    return unittest.TestSuite(
        loader.loadTestsFromTestCase(value) for value in globals().values()
        if isinstance(value, type) and issubclass(value, bases) and value not in bases)


if __name__ == "__main__":
    unittest.main()
