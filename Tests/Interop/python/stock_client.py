"""gRPC's interoperability cases, called by a stock grpcio client. Each takes a stub of TestService and a channel."""

import threading
import time

import grpc
import stubs  # noqa: F401
from grpc.testing import empty_pb2, messages_pb2 as messages, test_pb2_grpc

REQUEST_SIZES = [27182, 8, 1828, 45904]
RESPONSE_SIZES = [31415, 9, 2653, 58979]
LARGE_REQUEST, LARGE_RESPONSE = 271828, 314159


def zeros(count):
    return messages.Payload(body=bytes(count))


def large_request(**fields):
    return messages.SimpleRequest(response_size=LARGE_RESPONSE, payload=zeros(LARGE_REQUEST), **fields)


def refusal(call):
    """The error of a call that must not succeed."""
    try:
        call()
    except grpc.RpcError as error:
        return error
    raise AssertionError("the call is OK")


def expect_code(code, call):
    error = refusal(call)
    assert error.code() == code, f"{error.code()} instead of {code}: {error.details()}"
    return error


def pings():
    for size, answer in zip(REQUEST_SIZES, RESPONSE_SIZES):
        yield messages.StreamingOutputCallRequest(
            response_parameters=[messages.ResponseParameters(size=answer)], payload=zeros(size))


class Requests:
    """Requests of a stream that end when the caller says so."""

    def __init__(self):
        self.waiting, self.more = [], threading.Condition()
        self.ended = False

    def send(self, request):
        with self.more:
            self.waiting.append(request)
            self.more.notify()

    def end(self):
        with self.more:
            self.ended = True
            self.more.notify()

    def __iter__(self):
        while True:
            with self.more:
                self.more.wait_for(lambda: self.waiting or self.ended)
                if not self.waiting:
                    return
                request = self.waiting.pop(0)
            yield request


def empty_unary(stub, channel):
    assert stub.EmptyCall(empty_pb2.Empty()) == empty_pb2.Empty()


def large_unary(stub, channel):
    assert stub.UnaryCall(large_request()).payload == zeros(LARGE_RESPONSE)


def client_compressed_unary(stub, channel):
    yes, no = messages.BoolValue(value=True), messages.BoolValue(value=False)
    expect_code(
        grpc.StatusCode.INVALID_ARGUMENT, lambda: stub.UnaryCall(large_request(expect_compressed=yes)))
    compressed = stub.UnaryCall(large_request(expect_compressed=yes), compression=grpc.Compression.Gzip)
    plain = stub.UnaryCall(large_request(expect_compressed=no))
    assert compressed.payload == plain.payload == zeros(LARGE_RESPONSE)


def server_compressed_unary(stub, channel):
    for value in (True, False):
        request = large_request(response_compressed=messages.BoolValue(value=value))
        assert stub.UnaryCall(request).payload == zeros(LARGE_RESPONSE)


def client_streaming(stub, channel):
    answer = stub.StreamingInputCall(
        iter([messages.StreamingInputCallRequest(payload=zeros(size)) for size in REQUEST_SIZES]))
    assert answer.aggregated_payload_size == sum(REQUEST_SIZES)


def client_compressed_streaming(stub, channel):
    yes = messages.BoolValue(value=True)
    parts = [messages.StreamingInputCallRequest(payload=zeros(size), expect_compressed=yes) for size in (27182, 45904)]
    expect_code(grpc.StatusCode.INVALID_ARGUMENT, lambda: stub.StreamingInputCall(iter(parts)))
    answer = stub.StreamingInputCall(iter(parts), compression=grpc.Compression.Gzip)
    assert answer.aggregated_payload_size == 73086


def server_streaming(stub, channel):
    parameters = [messages.ResponseParameters(size=size) for size in RESPONSE_SIZES]
    answers = stub.StreamingOutputCall(messages.StreamingOutputCallRequest(response_parameters=parameters))
    assert [len(answer.payload.body) for answer in answers] == RESPONSE_SIZES


def server_compressed_streaming(stub, channel):
    parameters = [
        messages.ResponseParameters(size=size, compressed=messages.BoolValue(value=value))
        for size, value in ((31415, True), (92653, False))]
    answers = stub.StreamingOutputCall(messages.StreamingOutputCallRequest(response_parameters=parameters))
    assert [len(answer.payload.body) for answer in answers] == [31415, 92653]


def ping_pong(stub, channel):
    requests = Requests()
    answers = stub.FullDuplexCall(iter(requests))
    for ping, size in zip(pings(), RESPONSE_SIZES):
        requests.send(ping)
        assert len(next(answers).payload.body) == size
    requests.end()
    assert list(answers) == []


def half_duplex(stub, channel):
    answers = stub.HalfDuplexCall(pings())
    assert [len(answer.payload.body) for answer in answers] == RESPONSE_SIZES


def empty_stream(stub, channel):
    assert list(stub.FullDuplexCall(iter([]))) == []


def custom_metadata(stub, channel):
    sent = (("x-grpc-test-echo-initial", "test_initial_metadata_value"),
            ("x-grpc-test-echo-trailing-bin", b"\xab\xab\xab"))
    _, unary = stub.UnaryCall.with_call(large_request(), metadata=sent)
    stream = stub.FullDuplexCall(iter(list(pings())[:1]), metadata=sent)
    list(stream)
    for call in (unary, stream):
        assert sent[0] in [tuple(entry) for entry in call.initial_metadata()]
        assert sent[1] in [tuple(entry) for entry in call.trailing_metadata()]


def ends_with(stub, message):
    status = messages.EchoStatus(code=2, message=message)
    for call in (
        lambda: stub.UnaryCall(messages.SimpleRequest(response_status=status)),
        lambda: list(stub.FullDuplexCall(iter([messages.StreamingOutputCallRequest(response_status=status)]))),
    ):
        assert expect_code(grpc.StatusCode.UNKNOWN, call).details() == message


def status_code_and_message(stub, channel):
    ends_with(stub, "test status message")


def special_status_message(stub, channel):
    ends_with(stub, "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP \U0001f608\t\n")


def field(number, value):
    """A field of up to 127 bytes of a protobuf message, as it is written."""
    return bytes([number << 3 | 2, len(value)]) + value


def details_of(error):
    return dict(error.trailing_metadata()).get("grpc-status-details-bin")


def status_details(stub, channel):
    """Details of any type, known to nobody on the way, from each shape of call."""
    anys = [field(1, b"type.googleapis.com/example.v1.Strange") + field(2, b"\xff\0\x80"),
            field(1, b"type.googleapis.com/google.rpc.ErrorInfo") + field(2, field(1, b"A") + field(2, b"elsewhere")),
            field(1, b"type.googleapis.com/google.rpc.RetryInfo") + field(2, field(1, b"\x08\x05")),
            field(1, b"example.org/a.B")]
    sent = b"\x08\x09" + field(2, b"strange") + b"".join(field(3, any) for any in anys)
    metadata = (("x-test-echo-status-details-bin", sent),)
    status = messages.EchoStatus(code=9, message="strange")
    asked = messages.StreamingOutputCallRequest(response_status=status)
    after_two = messages.StreamingOutputCallRequest(
        response_status=status, response_parameters=[messages.ResponseParameters(size=size) for size in (0, 1)])
    for call in (
        lambda: stub.UnaryCall(messages.SimpleRequest(response_status=status), metadata=metadata),
        lambda: list(stub.StreamingOutputCall(asked, metadata=metadata)),
        lambda: list(stub.StreamingOutputCall(after_two, metadata=metadata)),
        lambda: list(stub.FullDuplexCall(iter([asked]), metadata=metadata)),
        lambda: list(stub.FullDuplexCall(iter([after_two]), metadata=metadata)),
        lambda: list(stub.HalfDuplexCall(iter([asked, asked]), metadata=metadata)),
    ):
        error = expect_code(grpc.StatusCode.FAILED_PRECONDITION, call)
        assert error.details() == "strange" and details_of(error) == sent, details_of(error)


def errors_of_the_library(stub, channel):
    """What the server itself refuses, it refuses by code and sentence alone, as every gRPC library does."""
    too_long = messages.SimpleRequest(payload=zeros(5 << 20))
    for code, call in (
        (grpc.StatusCode.UNIMPLEMENTED, lambda: channel.unary_unary("/grpc.testing.TestService/Nothing")(b"")),
        (grpc.StatusCode.UNIMPLEMENTED, lambda: channel.unary_unary("/no.Service/EmptyCall")(b"")),
        (grpc.StatusCode.UNIMPLEMENTED, lambda: channel.stream_unary("/grpc.testing.TestService/EmptyCall")(iter([]))),
        (grpc.StatusCode.UNIMPLEMENTED,
         lambda: channel.stream_unary("/grpc.testing.TestService/EmptyCall")(iter([b"", b""]))),
        (grpc.StatusCode.RESOURCE_EXHAUSTED, lambda: stub.UnaryCall(too_long)),
        (grpc.StatusCode.RESOURCE_EXHAUSTED,
         lambda: stub.StreamingInputCall(iter([messages.StreamingInputCallRequest(payload=zeros(5 << 20))]))),
    ):
        error = expect_code(code, call)
        assert error.details() and details_of(error) is None, details_of(error)


def head_of_a_quiet_stream(stub, channel):
    requests = Requests()
    answers = stub.FullDuplexCall(iter(requests), timeout=5)
    answers.initial_metadata()  # Waits for it.
    requests.end()
    assert list(answers) == [] and answers.code() == grpc.StatusCode.OK


def unimplemented_method(stub, channel):
    expect_code(grpc.StatusCode.UNIMPLEMENTED, lambda: stub.UnimplementedCall(empty_pb2.Empty()))


def unimplemented_service(stub, channel):
    other = test_pb2_grpc.UnimplementedServiceStub(channel)
    expect_code(grpc.StatusCode.UNIMPLEMENTED, lambda: other.UnimplementedCall(empty_pb2.Empty()))


def cancel_after_begin(stub, channel):
    requests = Requests()
    call = stub.StreamingInputCall.future(iter(requests))
    call.cancel()
    requests.end()
    assert call.cancelled() and call.code() == grpc.StatusCode.CANCELLED


def cancel_after_first_response(stub, channel):
    requests = Requests()
    answers = stub.FullDuplexCall(iter(requests))
    requests.send(next(pings()))
    next(answers)
    answers.cancel()
    requests.end()
    expect_code(grpc.StatusCode.CANCELLED, lambda: list(answers))


def timeout_on_sleeping_server(stub, channel):
    requests = Requests()
    answers = stub.FullDuplexCall(iter(requests), timeout=0.001)
    requests.send(messages.StreamingOutputCallRequest(payload=zeros(27182)))
    expect_code(grpc.StatusCode.DEADLINE_EXCEEDED, lambda: list(answers))
    requests.end()


def rpc_soak(stub, channel):
    slowest = 0
    for _ in range(100):
        began = time.monotonic()
        large_unary(stub, channel)
        slowest = max(slowest, time.monotonic() - began)
    assert slowest < 5, f"a call took {slowest:.1f} s"


CASES = [
    empty_unary, large_unary, client_compressed_unary, server_compressed_unary, client_streaming,
    client_compressed_streaming, server_streaming, server_compressed_streaming, ping_pong, half_duplex,
    empty_stream, custom_metadata, status_code_and_message, special_status_message, status_details,
    errors_of_the_library, head_of_a_quiet_stream, unimplemented_method,
    unimplemented_service, cancel_after_begin, cancel_after_first_response, timeout_on_sleeping_server, rpc_soak,
]
