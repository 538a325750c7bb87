"""gRPC's interoperability test server on stock grpcio."""

import time
from concurrent import futures

import grpc
import stubs  # noqa: F401
from grpc.testing import empty_pb2, messages_pb2 as messages, test_pb2_grpc

INITIAL, TRAILING = "x-grpc-test-echo-initial", "x-grpc-test-echo-trailing-bin"
DETAILS = "x-test-echo-status-details-bin"


def zeros(count):
    return messages.Payload(body=bytes(count))


def echo_metadata(context):
    for key, value in context.invocation_metadata():
        if key == INITIAL:
            context.send_initial_metadata(((key, value),))
        if key == TRAILING:
            context.set_trailing_metadata(((key, value),))
        if key == DETAILS:
            context.set_trailing_metadata((("grpc-status-details-bin", value),))


def end(status, context):
    if status.code:
        code = next(code for code in grpc.StatusCode if code.value[0] == status.code)
        context.abort(code, status.message)


def answers(request, context):
    for parameters in request.response_parameters:
        time.sleep(parameters.interval_us / 1e6)
        if not parameters.compressed.value:
            context.disable_next_message_compression()
        yield messages.StreamingOutputCallResponse(payload=zeros(parameters.size))
    end(request.response_status, context)


class TestService(test_pb2_grpc.TestServiceServicer):
    def EmptyCall(self, request, context):
        return empty_pb2.Empty()

    def UnaryCall(self, request, context):
        if request.response_compressed.value:
            context.set_compression(grpc.Compression.Gzip)
        echo_metadata(context)
        end(request.response_status, context)
        return messages.SimpleResponse(payload=zeros(request.response_size))

    def StreamingOutputCall(self, request, context):
        if any(parameters.compressed.value for parameters in request.response_parameters):
            context.set_compression(grpc.Compression.Gzip)
        yield from answers(request, context)

    def StreamingInputCall(self, requests, context):
        return messages.StreamingInputCallResponse(
            aggregated_payload_size=sum(len(request.payload.body) for request in requests))

    def FullDuplexCall(self, requests, context):
        echo_metadata(context)
        for request in requests:
            yield from answers(request, context)

    def HalfDuplexCall(self, requests, context):
        for request in list(requests):
            yield from answers(request, context)


def start(credentials=None):
    """A running server and its port."""
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=16))
    test_pb2_grpc.add_TestServiceServicer_to_server(TestService(), server)
    if credentials:
        port = server.add_secure_port("127.0.0.1:0", credentials)
    else:
        port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    return server, port
