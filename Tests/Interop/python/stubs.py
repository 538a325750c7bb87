"""Makes `grpc.testing` importable: grpcio is a package named grpc itself, without the test service."""

import os

import grpc

grpc.__path__.append(os.path.join(os.environ["GRPC_TESTING_STUBS"], "grpc"))
