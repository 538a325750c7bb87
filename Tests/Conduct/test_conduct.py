"""How the wire behaves, clause by clause: RFC 9113 (HTTP/2), RFC 7541 (HPACK) and gRPC over HTTP/2.

Each case names its clause, sends frames, and says what must come back. Run by scripts/conduct; PORT is that of an
interop-server, or of a gateway (GATEWAY), which serves none of the methods that a few cases need.
"""

import os
import struct
import unittest

from wire import *

PORT = int(os.environ["PORT"])
GATEWAY = bool(os.environ.get("GATEWAY"))


# What must come back.

def connection_error(*codes):
    """A GOAWAY with one of the codes and the end; or only the end, which 5.4.1 allows when nothing can be said."""
    def check(case, peer):
        peer.read_until(lambda peer: peer.is_closed)
        case.assertTrue(peer.is_closed, "the connection is open")
        case.assertIn(peer.goaway, codes, "the code of the GOAWAY")
    return check


def closed(case, peer):
    """The end, with or without a GOAWAY."""
    case.assertTrue(peer.read_until(lambda peer: peer.is_closed), "the connection is open")


def stream_error(*codes, stream=1):
    """RST_STREAM with one of the codes; the connection lives."""
    def check(case, peer):
        peer.read_until(lambda peer: stream in peer.resets)
        case.assertIn(peer.resets.get(stream), codes, f"the code of the RST_STREAM; {peer.answers}")
        case.assertTrue(peer.lives(), "the connection is gone")
    return check


def refused(*codes, stream=1):
    """A stream error, or the connection error that 5.4.2 lets it be."""
    def check(case, peer):
        peer.read_until(lambda peer: stream in peer.resets or peer.is_closed)
        case.assertIn(peer.resets.get(stream, peer.goaway), codes, "the code")
    return check


def status(code, stream=1):
    """The call ends with that grpc-status; the connection lives. A bare library describes it by no details."""
    def check(case, peer):
        peer.read_until(lambda peer: peer.is_over(stream))
        case.assertEqual(peer.status(stream), code, f"{peer.answers.get(stream)} {peer.resets} {peer.goaway}")
        details = [block for block in peer.answers[stream] if "grpc-status-details-bin" in block]
        case.assertTrue(GATEWAY or not details, "the library added details of its own")
        case.assertTrue(peer.lives(), "the connection is gone")
    return check


OK = status(0)


def http(code, stream=1):
    """An answer of HTTP alone, with a short text."""
    def check(case, peer):
        peer.read_until(lambda peer: peer.is_over(stream))
        case.assertEqual(peer.http(stream), code)
        case.assertNotIn(stream, peer.resets, "the request was whole")
        case.assertTrue(0 < len(peer.bodies[stream]) < 200, "a short text")
        case.assertTrue(peer.lives(), "the connection is gone")
    return check


def ignored(case, peer):
    """Nothing happens, and the next call is answered."""
    peer.send(call(2001))
    peer.read_until(lambda peer: peer.is_over(2001))
    case.assertEqual(peer.status(2001), 0, f"{peer.goaway} {peer.resets}")


def answers_ping(case, peer):
    case.assertTrue(peer.lives())


GREETING = PREFACE + settings()
LONG_NAME = "x-" + "n" * 100
CASES = []


def case(clause, what, frames, expected, greet=True):
    CASES.append((clause, what, frames, expected, greet))


# RFC 9113, section 3.4: the preface.
case("3.4", "a preface and a call", GREETING + call(), OK, greet=False)
case("3.4", "no preface but HTTP/1.1", b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" + bytes(40), closed, greet=False)
case("3.4", "a preface with one wrong byte", PREFACE[:-1] + b"X" + settings() + bytes(20), closed, greet=False)
case("3.4", "a preface in lower case", PREFACE.lower() + settings(), closed, greet=False)
case("3.4", "TLS where plain bytes are spoken", bytes.fromhex("160301020001") + bytes(60), closed, greet=False)
case("3.4", "a first frame that is not SETTINGS", PREFACE + frame(PING, 0, 0, bytes(8)),
     connection_error(PROTOCOL_ERROR), greet=False)
case("3.4", "a first frame that is HEADERS", PREFACE + call(), connection_error(PROTOCOL_ERROR), greet=False)
case("3.4", "a first frame that is a SETTINGS acknowledgement", PREFACE + frame(SETTINGS, ACK),
     connection_error(PROTOCOL_ERROR), greet=False)

# 4.1 and 5.5: frames and extensions.
for kind in (0x0a, 0x10, 0x7f, 0xff):
    case("4.1", f"a frame of the unknown type {kind:#x}", frame(kind, 0xff, 0, b"x" * 10), ignored)
    case("5.5", f"an unknown frame {kind:#x} on a stream of a call",
         headers(1, head()) + frame(kind, 0, 1, b"y") + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
case("4.1", "flags that a PING does not have", frame(PING, 0xfe, 0, bytes(8)), answers_ping)
case("4.1", "flags that HEADERS do not have",
     headers(1, head(), END_HEADERS | 0x42) + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
case("4.1", "flags that DATA do not have", headers(1, head()) + frame(DATA, END_STREAM | 0x76, 1, EMPTY_MESSAGE), OK)
case("4.1", "the reserved bit of the stream number",
     frame(HEADERS, END_HEADERS, 0x80000001, head()) + frame(DATA, END_STREAM, 0x80000001, EMPTY_MESSAGE), OK)
case("5.5", "an unknown frame within a header block",
     headers(1, head(), 0) + frame(0x33, 0, 1, b"z"), connection_error(PROTOCOL_ERROR))

# 4.2: sizes.
case("4.2", "DATA of the largest size",
     headers(1, head("UnaryCall")) + frame(DATA, 0, 1, message(b"\x1a\xf8\x7f\x12\xf5\x7f" + bytes(16373))[:16384])
     + frame(DATA, END_STREAM, 1), OK)
case("4.2", "DATA above the largest size", headers(1, head()) + frame(DATA, 0, 1, bytes(16385)),
     refused(FRAME_SIZE_ERROR))
case("4.2", "HEADERS above the largest size", headers(1, bytes(16385)), connection_error(FRAME_SIZE_ERROR))
case("4.2", "SETTINGS above the largest size", frame(SETTINGS, 0, 0, bytes(16386)),
     connection_error(FRAME_SIZE_ERROR))
case("4.2", "a PING above the largest size", frame(PING, 0, 0, bytes(16385)), connection_error(FRAME_SIZE_ERROR))
case("4.2", "an unknown frame above the largest size", frame(0x22, 0, 0, bytes(16385)),
     connection_error(FRAME_SIZE_ERROR))
for length in (0, 4, 6):
    case("6.3", f"PRIORITY of {length} bytes", frame(PRIORITY, 0, 1, bytes(length)), refused(FRAME_SIZE_ERROR))
for length in (0, 3, 5):
    case("6.4", f"RST_STREAM of {length} bytes", headers(1, head()) + frame(RST_STREAM, 0, 1, bytes(length)),
         connection_error(FRAME_SIZE_ERROR))
for length in (1, 5, 7):
    case("6.5", f"SETTINGS of {length} bytes", frame(SETTINGS, 0, 0, bytes(length)),
         connection_error(FRAME_SIZE_ERROR))
for length in (0, 7, 9):
    case("6.7", f"a PING of {length} bytes", frame(PING, 0, 0, bytes(length)), connection_error(FRAME_SIZE_ERROR))
for length in (0, 3, 7):
    case("6.8", f"GOAWAY of {length} bytes", frame(GOAWAY, 0, 0, bytes(length)), connection_error(FRAME_SIZE_ERROR))
for length in (0, 3, 5):
    case("6.9", f"WINDOW_UPDATE of {length} bytes", frame(WINDOW_UPDATE, 0, 0, bytes(length)),
         connection_error(FRAME_SIZE_ERROR))

# 4.3 and 6.10: header blocks in parts.
block = head()
for kilobytes in (9, 12, 15):
    long = head() + fields(*[(f"x-{n}", "v" * (1024 * kilobytes // 3)) for n in range(3)])
    case("6.10", f"a list of {kilobytes} KiB in CONTINUATION frames",
         headers(1, long[:3000], 0) + frame(CONTINUATION, 0, 1, long[3000:9000])
         + frame(CONTINUATION, END_HEADERS, 1, long[9000:]) + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
long = head() + fields(*[(f"x-{n}", "v" * 5500) for n in range(3)])
case("6.5.2", "a list above 16 KiB in CONTINUATION frames",
     headers(1, long[:9000], 0) + frame(CONTINUATION, END_HEADERS, 1, long[9000:]), stream_error(ENHANCE_YOUR_CALM))
case("4.3", "a block in two frames", headers(1, block[:9], 0) + frame(CONTINUATION, END_HEADERS, 1, block[9:])
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
case("6.10", "a block whose last part is empty", headers(1, block, 0) + frame(CONTINUATION, END_HEADERS, 1)
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
case("6.10", "a block whose first part is empty", headers(1, b"", 0) + frame(CONTINUATION, END_HEADERS, 1, block)
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
case("6.10", "CONTINUATION of nothing", frame(CONTINUATION, END_HEADERS, 1, block), connection_error(PROTOCOL_ERROR))
case("6.10", "CONTINUATION on stream 0", headers(1, block, 0) + frame(CONTINUATION, END_HEADERS, 0),
     connection_error(PROTOCOL_ERROR))
case("6.10", "CONTINUATION on another stream", headers(1, block, 0) + frame(CONTINUATION, END_HEADERS, 3),
     connection_error(PROTOCOL_ERROR))
case("6.10", "CONTINUATION after the end of the block",
     headers(1, block) + frame(CONTINUATION, END_HEADERS, 1, literal("a", "b")), connection_error(PROTOCOL_ERROR))
for name, other in (("DATA", frame(DATA, 0, 1, b"x")), ("HEADERS", headers(3, block)), ("PING", frame(PING, 0, 0, bytes(8))),
                    ("SETTINGS", settings()), ("WINDOW_UPDATE", window(0, 1)), ("RST_STREAM", reset(1)),
                    ("PRIORITY", frame(PRIORITY, 0, 1, bytes(5))), ("GOAWAY", frame(GOAWAY, 0, 0, bytes(8)))):
    case("6.10", f"{name} within a header block", headers(1, block, 0) + other, connection_error(PROTOCOL_ERROR))

# 5.1: what each state of a stream takes.
for name, other in (("DATA", frame(DATA, 0, 1, b"x")), ("RST_STREAM", reset(1)), ("WINDOW_UPDATE", window(1, 9))):
    case("5.1", f"{name} on a stream that nobody opened", other, connection_error(PROTOCOL_ERROR))
case("5.1", "PRIORITY on a stream that nobody opened", frame(PRIORITY, 0, 1, bytes([0, 0, 0, 0, 9])), ignored)
case("5.1", "DATA after the end of the stream", headers(1, head("FullDuplexCall"), END_HEADERS | END_STREAM)
     + frame(DATA, 0, 1, b"x"), refused(STREAM_CLOSED))
case("5.1", "HEADERS after the end of the stream", headers(1, head("FullDuplexCall"), END_HEADERS | END_STREAM)
     + headers(1, fields(("a", "b")), END_HEADERS | END_STREAM), refused(STREAM_CLOSED, PROTOCOL_ERROR))
case("5.1", "DATA right after our RST_STREAM", headers(1, head()) + reset(1) + frame(DATA, 0, 1, b"x"), refused(STREAM_CLOSED))
case("5.1", "HEADERS right after our RST_STREAM", headers(1, head()) + reset(1) + headers(1, head()), refused(STREAM_CLOSED))
case("5.1", "DATA after the end of the call", call(1) + frame(DATA, 0, 1, b"x"), refused(STREAM_CLOSED))
case("5.1", "HEADERS after the end of the call", call(1) + headers(1, head()), refused(STREAM_CLOSED))
case("5.1", "CONTINUATION after the end of the call", call(1) + frame(CONTINUATION, END_HEADERS, 1, fields(("a", "b"))),
     refused(STREAM_CLOSED, PROTOCOL_ERROR))
case("5.1", "WINDOW_UPDATE after the end of the call", call() + window(1, 1), OK)
case("5.1", "RST_STREAM after the end of the call", call() + reset(1), ignored)
case("5.1", "PRIORITY after the end of the call", call() + frame(PRIORITY, 0, 1, bytes([0, 0, 0, 0, 9])), OK)

# 5.1, again, of a request that HTTP alone answers: it is answered when it has ended, and judged until then.
for verb, changes in (("GET", {"p_method": "GET"}), ("a POST that is no gRPC", {"content_type": "text/x"})):
    begun, whole = headers(1, head(**changes)), headers(1, head(**changes), END_HEADERS | END_STREAM)
    code = 405 if verb == "GET" else 415
    case("5.1", f"{verb} and its end later", begun + frame(PING, 0, 0, bytes(8)) + frame(DATA, END_STREAM, 1, b"x"), http(code))
    case("5.1", f"{verb} whole at once", whole, http(code))
    case("5.1", f"{verb} and DATA after its end", whole + frame(DATA, END_STREAM, 1, b"x"), refused(STREAM_CLOSED))
    case("5.1", f"{verb} and HEADERS after its end", whole + whole, refused(STREAM_CLOSED))
    case("5.1", f"{verb} and DATA after RST_STREAM", begun + reset(1) + frame(DATA, END_STREAM, 1, b"x"), refused(STREAM_CLOSED))
    case("5.1", f"{verb} and HEADERS after RST_STREAM", begun + reset(1) + whole, refused(STREAM_CLOSED))
    case("5.4.1", f"{verb} and a broken PING", begun + frame(PING, 0, 0, bytes(3)), connection_error(FRAME_SIZE_ERROR))
    case("6.1", f"{verb} and too much padding", begun + frame(DATA, PADDED, 1, b"\xff" + bytes(5)),
         connection_error(PROTOCOL_ERROR))
    case("6.9", f"{verb} and an increment of 0", begun + window(1, 0), refused(PROTOCOL_ERROR))
    case("6.9.1", f"{verb} and a window above 2^31-1", begun + window(1, 0x7fffffff), refused(FLOW_CONTROL_ERROR))
    case("6.9.2", f"{verb} and SETTINGS above 2^31-1", begun + window(1, 0x7fffffff - 65535) + settings((4, 65536)),
         connection_error(FLOW_CONTROL_ERROR))
    case("8.1", f"{verb} and a second head", begun + begun, refused(PROTOCOL_ERROR))
    case("8.1", f"{verb} and trailers", begun + headers(1, fields(("a", "b")), END_HEADERS | END_STREAM), http(code))
    case("8.1.1", f"{verb} and a content-length that is wrong",
         headers(1, head(content_length="1", **changes)) + frame(DATA, END_STREAM, 1, b"test"), refused(PROTOCOL_ERROR))

# RFC 7540, 5.3.1: dependencies, which RFC 9113 has no more and which are still judged.
for name, frames in (
    ("PRIORITY on itself", frame(PRIORITY, 0, 1, struct.pack("!IB", 1, 255))),
    ("PRIORITY on itself, exclusively", frame(PRIORITY, 0, 1, struct.pack("!IB", 0x80000001, 255))),
    ("PRIORITY on itself of a call", headers(1, head()) + frame(PRIORITY, 0, 1, struct.pack("!IB", 1, 9))),
    ("HEADERS on itself", frame(HEADERS, END_HEADERS | END_STREAM | HAS_PRIORITY, 1, struct.pack("!IB", 1, 9) + head())),
):
    case("5.3.1", name, frames, refused(PROTOCOL_ERROR))
case("5.3.1", "PRIORITY on another", frame(PRIORITY, 0, 3, struct.pack("!IB", 1, 9)) + call(), OK)

# 5.1.1: stream numbers.
case("5.1.1", "an even number", headers(2, head()), connection_error(PROTOCOL_ERROR))
case("5.1.1", "the number 0", headers(0, head()), connection_error(PROTOCOL_ERROR))
case("5.1.1", "a number below one that was used", call(5) + call(3), connection_error(PROTOCOL_ERROR))
case("5.1.1", "a number that was used and is over", call(1) + call(1), connection_error(STREAM_CLOSED))
case("5.1.1", "a gap in the numbers", call(1) + call(9), status(0, stream=9))
case("5.1.1", "the highest number", call(0x7fffffff), status(0, stream=0x7fffffff))

# 5.2 and 6.9: flow control.
case("6.9", "an increment of 0 for the connection", window(0, 0), connection_error(PROTOCOL_ERROR))
case("6.9", "an increment of 0 for a stream", headers(1, head()) + window(1, 0), refused(PROTOCOL_ERROR))
case("6.9.1", "a connection's window above 2^31-1", window(0, 0x7fffffff), connection_error(FLOW_CONTROL_ERROR))
case("6.9.1", "a stream's window above 2^31-1", headers(1, head()) + window(1, 0x7fffffff), refused(FLOW_CONTROL_ERROR))
case("6.9.1", "the largest window", window(0, 0x7fffffff - 65535) + call(), OK)
case("6.9", "the reserved bit of an increment", frame(WINDOW_UPDATE, 0, 0, b"\x80\0\0\x09"), ignored)
case("6.9.2", "SETTINGS that shrink the window below what was sent",
     settings((4, 70000)) + call(1) + settings((4, 0)) + call(3) + settings((4, 65535)), status(0, stream=3))

case("6.9.2", "SETTINGS that make a stream's window larger than 2^31-1",
     headers(1, head()) + window(1, 0x7fffffff - 65535) + settings((4, 65536)), connection_error(FLOW_CONTROL_ERROR))
case("6.9.2", "SETTINGS that make a stream's window just 2^31-1",
     settings((4, 65534)) + headers(1, head()) + window(1, 0x7fffffff - 65535) + settings((4, 65535))
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)

# 6.1: DATA.
case("6.1", "DATA on stream 0", frame(DATA, 0, 0, b"x"), connection_error(PROTOCOL_ERROR))
case("6.1", "padding", headers(1, head()) + frame(DATA, END_STREAM | PADDED, 1, b"\x03" + EMPTY_MESSAGE + bytes(3)), OK)
case("6.1", "nothing but padding",
     headers(1, head()) + frame(DATA, PADDED, 1, b"\x03" + bytes(3)) + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
for length in (6, 255):
    case("6.1", f"{length} bytes of padding in 6 bytes of DATA",
         headers(1, head()) + frame(DATA, PADDED, 1, bytes([length]) + bytes(5)), connection_error(PROTOCOL_ERROR))
case("6.1", "a message cut into single bytes",
     headers(1, head()) + b"".join(frame(DATA, 0, 1, b"\0") for _ in range(5)) + frame(DATA, END_STREAM, 1), OK)

# 6.2: HEADERS.
case("6.2", "padding", frame(HEADERS, END_HEADERS | PADDED, 1, b"\x04" + head() + bytes(4))
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
case("6.2", "more padding than payload", frame(HEADERS, END_HEADERS | PADDED, 1, b"\xff" + bytes(20)),
     connection_error(PROTOCOL_ERROR))
case("6.2", "a priority", frame(HEADERS, END_HEADERS | HAS_PRIORITY, 1, b"\0\0\0\0\x0f" + head())
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
case("6.2", "padding and a priority",
     frame(HEADERS, END_HEADERS | HAS_PRIORITY | PADDED, 1, b"\x02\0\0\0\0\x0f" + head() + bytes(2))
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
case("6.2", "a priority that is cut", frame(HEADERS, END_HEADERS | HAS_PRIORITY, 1, b"\0\0"),
     connection_error(FRAME_SIZE_ERROR, PROTOCOL_ERROR))

# 6.3 to 6.8.
case("6.3", "PRIORITY on stream 0", frame(PRIORITY, 0, 0, bytes(5)), connection_error(PROTOCOL_ERROR))
case("6.4", "RST_STREAM on stream 0", reset(0), connection_error(PROTOCOL_ERROR))
case("6.4", "RST_STREAM ends a call", headers(1, head("FullDuplexCall")) + reset(1), ignored)
case("6.5", "an acknowledgement with a payload", frame(SETTINGS, ACK, 0, bytes(6)), connection_error(FRAME_SIZE_ERROR))
case("6.5", "SETTINGS on a stream", frame(SETTINGS, 0, 1), connection_error(PROTOCOL_ERROR))
case("6.5", "acknowledgements of nothing", frame(SETTINGS, ACK) * 2, connection_error(PROTOCOL_ERROR))
case("6.5.2", "ENABLE_PUSH of 2", settings((2, 2)), connection_error(PROTOCOL_ERROR))
case("6.5.2", "a window above 2^31-1", settings((4, 0x80000000)), connection_error(FLOW_CONTROL_ERROR))
case("6.5.2", "a frame size below 16,384", settings((5, 16383)), connection_error(PROTOCOL_ERROR))
case("6.5.2", "a frame size above 2^24-1", settings((5, 1 << 24)), connection_error(PROTOCOL_ERROR))
case("6.5.2", "the largest frame size", settings((5, (1 << 24) - 1)) + call(), OK)
case("6.5.2", "an unknown setting", settings((0x99, 77), (0xffff, 1)) + call(), OK)
case("6.5.2", "a header table of 0", settings((1, 0)) + call(), OK)
case("6.5.2", "a header table of 2^32-1", settings((1, 0xffffffff)) + call(), OK)
case("6.5.2", "no streams from the server", settings((3, 0)) + call(), OK)
case("6.5.3", "the same setting twice", settings((4, 0), (4, 65535)) + call(), OK)
case("6.6", "PUSH_PROMISE from a client", frame(PUSH_PROMISE, END_HEADERS, 1, b"\0\0\0\x02" + head()),
     connection_error(PROTOCOL_ERROR))
case("6.7", "a PING on a stream", frame(PING, 0, 1, bytes(8)), connection_error(PROTOCOL_ERROR))
case("6.7", "an answer to no PING", frame(PING, ACK, 0, bytes(8)), answers_ping)
case("6.8", "GOAWAY on a stream", frame(GOAWAY, 0, 1, bytes(8)), connection_error(PROTOCOL_ERROR))
case("6.8", "GOAWAY lets what runs finish", call() + frame(GOAWAY, 0, 0, bytes(8)),
     lambda case, peer: case.assertTrue(peer.read_until(lambda peer: peer.status(1) == 0)))
case("6.9", "WINDOW_UPDATE for a stream before its call ends", headers(1, head()) + window(1, 1000)
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)

# 8.1 to 8.3: requests.
for name, pairs in (
    ("no :method", request_fields(p_method=None)), ("no :path", request_fields(p_path=None)),
    ("no :scheme", request_fields(p_scheme=None)), ("an empty :path", request_fields(p_path="")),
    ("two :method", [(":method", "POST")] + request_fields()),
    ("two :path", [(":path", "/x")] + request_fields()),
    ("an unknown pseudo-header", [(":x", "y")] + request_fields()),
    ("a response's pseudo-header", [(":status", "200")] + request_fields()),
    ("a pseudo-header after others", request_fields()[:3] + [("a", "b"), (":authority", "x")]),
    ("a name in upper case", request_fields() + [("X-Upper", "1")]),
    ("an empty name", request_fields() + [("", "1")]),
    ("a space in a name", request_fields() + [("a b", "1")]),
    ("a colon in a name", request_fields() + [("a:b", "1")]),
    ("a control character in a name", request_fields() + [("a\x01", "1")]),
    ("a line feed in a value", request_fields() + [("a", "1\n2")]),
    ("a carriage return in a value", request_fields() + [("a", "1\r2")]),
    ("a NUL in a value", request_fields() + [("a", "1\x002")]),
    ("connection", request_fields() + [("connection", "close")]),
    ("keep-alive", request_fields() + [("keep-alive", "1")]),
    ("proxy-connection", request_fields() + [("proxy-connection", "x")]),
    ("transfer-encoding", request_fields() + [("transfer-encoding", "chunked")]),
    ("upgrade", request_fields() + [("upgrade", "h2c")]),
    ("te of gzip", request_fields(te="gzip")),
):
    case("8.2/8.3", name, headers(1, fields(*pairs)), refused(PROTOCOL_ERROR))
for name, value in (("shorter", "4"), ("longer", "6"), ("no number", "x"), ("negative", "-1")):
    case("8.1.1", f"a content-length that is {name}",
         headers(1, head(content_length=value)) + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), refused(PROTOCOL_ERROR))
case("8.1.1", "a content-length that is right", call(content_length="5"), OK)
case("8.1", "trailers", headers(1, head()) + frame(DATA, 0, 1, EMPTY_MESSAGE)
     + headers(1, fields(("a", "b")), END_HEADERS | END_STREAM), OK)
case("8.1", "a second block that does not end the stream",
     headers(1, head()) + headers(1, fields(("a", "b"))), refused(PROTOCOL_ERROR))
case("8.1", "a pseudo-header in trailers", headers(1, head()) + frame(DATA, 0, 1, EMPTY_MESSAGE)
     + headers(1, fields((":path", "/x")), END_HEADERS | END_STREAM), refused(PROTOCOL_ERROR))
case("8.2.3", "a cookie in two fields", headers(1, head() + fields(("cookie", "a=b"), ("cookie", "c=d")))
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
case("8.3.1", "neither :authority nor host", call(p_authority=None), refused(PROTOCOL_ERROR))
case("8.3.1", "host instead of :authority", call(p_authority=None, host="localhost"), OK)
case("8.5", "CONNECT", headers(1, fields((":method", "CONNECT"), (":authority", "x:1")), END_HEADERS),
     lambda case, peer: (peer.read_until(lambda peer: peer.http(1) or peer.resets),
                         case.assertTrue(peer.http(1) == 405 or 1 in peer.resets)))

# RFC 7541: HPACK.
case("7541 2.3.3", "index 0", headers(1, b"\x80"), connection_error(COMPRESSION_ERROR))
case("7541 2.3.3", "an index beyond the tables", headers(1, integer(70, 7, 0x80)), connection_error(COMPRESSION_ERROR))
case("7541 2.3.3", "a name's index beyond the tables", headers(1, integer(70, 6, 0x40) + text("x")),
     connection_error(COMPRESSION_ERROR))
case("7541 4.2", "a table as large as was agreed", headers(1, integer(4096, 5, 0x20) + head())
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
case("7541 4.2", "a table larger than was agreed", headers(1, integer(4097, 5, 0x20) + head()),
     connection_error(COMPRESSION_ERROR))
case("7541 4.2", "a table's size behind a field", headers(1, head() + integer(0, 5, 0x20)),
     connection_error(COMPRESSION_ERROR))
case("7541 4.3", "a table of 0 and back", headers(1, integer(0, 5, 0x20) + integer(4096, 5, 0x20) + head())
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
case("7541 5.1", "an integer that never ends", headers(1, b"\xff" + b"\xff" * 12), connection_error(COMPRESSION_ERROR))
case("7541 5.1", "an integer above 2^32", headers(1, b"\x00\x7f\xff\xff\xff\xff\xff\x0f"),
     connection_error(COMPRESSION_ERROR))
case("7541 5.2", "Huffman padding above 7 bits", headers(1, b"\x00\x82\xff\xff\x01a"), connection_error(COMPRESSION_ERROR))
case("7541 5.2", "Huffman padding of zeros", headers(1, b"\x00\x81\x18\x01a"), connection_error(COMPRESSION_ERROR))
case("7541 5.2", "Huffman's end of string", headers(1, b"\x00\x84\xff\xff\xff\xff\x01a"),
     connection_error(COMPRESSION_ERROR))
case("7541 5.2", "a string beyond the block", headers(1, b"\x00\x05abc"), connection_error(COMPRESSION_ERROR))
case("7541 6.1", "indexed fields of the static table",
     headers(1, b"\x83" + (b"\x87" if USES_TLS else b"\x86") + literal(":path", SERVICE + UNARY)
             + fields(*request_fields()[3:]))
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
case("7541 6.2.1", "a field that is indexed and used again",
     headers(1, head() + b"\x40" + text("a") + text("b")) + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE)
     + headers(3, head() + b"\xbe") + frame(DATA, END_STREAM, 3, EMPTY_MESSAGE), status(0, stream=3))
case("7541 6.2.3", "a field that is never indexed", headers(1, head() + b"\x10" + text("a") + text("b"))
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)
case("7541 6.3", "two sizes of the table", headers(1, integer(100, 5, 0x20) + integer(200, 5, 0x20) + head())
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), OK)

# gRPC over HTTP/2.
for value in ("-1S", "abc", "1", "S", "", "123456789S", "1s", "1.5S", "1 S", "99999999999999999999n"):
    case("gRPC Timeout", f"grpc-timeout of {value!r}", call(grpc_timeout=value), status(3))
for value in ("1H", "1M", "1S", "9999m", "99999999u", "99999999n", "00000009S"):
    case("gRPC Timeout", f"grpc-timeout of {value!r}", call(grpc_timeout=value), OK)
case("gRPC Timeout", "two timeouts", headers(1, fields(*request_fields(), ("grpc-timeout", "1S"), ("grpc-timeout", "2S")))
     + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE), status(3))
case("gRPC Content-Type", "text/html", call(content_type="text/html"), http(415))
case("gRPC Content-Type", "none", call(content_type=None), http(415))
case("gRPC Content-Type", "application/grpc+proto", call(content_type="application/grpc+proto"), OK)
for value in ("application/grpc; v=1", "application/grpc;charset=utf-8", "APPLICATION/GRPC", "Application/Grpc+Proto ; a=b"):
    case("gRPC Content-Type", value, call(content_type=value), OK)
for value in ("application/grpc+json", "application/grpc+json; a=b", "application/grpcx", "xapplication/grpc"):
    case("gRPC Content-Type", value, call(content_type=value), http(415))
case("gRPC Content-Type", "application/grpc-web", call(content_type="application/grpc-web"), http(415))
case("gRPC Method", "GET", headers(1, head(p_method="GET"), END_HEADERS | END_STREAM), http(405))
case("gRPC Method", "PUT", call(p_method="PUT"), http(405))
case("gRPC TE", "none", call(te=None), http(400))
for path in ("/", "/grpc.testing.TestService/", "/grpc.testing.TestService/emptyCall", "//grpc.testing.TestService/EmptyCall",
             "/grpc.testing.TestService/EmptyCall?x=1", "/grpc.testing.TestService/%45mptyCall",
             "/x/../grpc.testing.TestService/EmptyCall"):
    case("gRPC Path", f"{path}", call(p_path=path), status(12))
for path in ("*", "grpc.testing.TestService/EmptyCall", "http://x/grpc.testing.TestService/EmptyCall"):
    case("8.3.1", f"the :path {path}", call(p_path=path), refused(PROTOCOL_ERROR))
case("8.2.1", "a value that begins with a space", call(grpc_timeout=" 1S"), refused(PROTOCOL_ERROR))
case("gRPC Encoding", "an unknown one", call(grpc_encoding="zstd"), status(12))
case("gRPC Encoding", "a compressed flag without an encoding", call(message=b"\x01\0\0\0\0"), status(13))
case("gRPC Encoding", "identity", call(grpc_encoding="identity"), OK)
case("gRPC Message", "unknown flags", call(message=b"\x02\0\0\0\0"), status(13))
case("gRPC Message", "4 GiB announced", headers(1, head()) + frame(DATA, 0, 1, b"\0\xff\xff\xff\xff"), status(8))
case("gRPC Message", "cut off", call(message=b"\0\0\0\0\x09abc"), status(13))
case("gRPC Message", "a cut prefix", call(message=b"\0\0\0"), status(13))
case("gRPC Message", "none where the method has one", headers(1, head()) + frame(DATA, END_STREAM, 1), status(12))
case("gRPC Message", "none, and the stream ends with its head", headers(1, head(), END_HEADERS | END_STREAM), status(12))
case("gRPC Message", "two where the method has one", call(message=EMPTY_MESSAGE * 2), status(12))
case("gRPC Metadata", "bytes that are no base64", call(x_bin="*"), status(3))
case("gRPC Metadata", "bytes with and without padding", call(x_bin="YQ==", y_bin="YQ"), OK)


for method, shape in (("UnaryCall", "a unary call"), ("StreamingOutputCall", "a stream of answers")):
    case("gRPC Message", f"an empty message of {shape}", call(1, method), OK)
    case("gRPC Message", f"one of zeros of {shape}", call(1, method, message(b"\x1a\x04\x12\x02\0\0")), OK)
case("gRPC Message", "no message of a stream", headers(1, head("StreamingInputCall"), END_HEADERS | END_STREAM), OK)
case("gRPC Message", "empty messages of a stream",
     headers(1, head("StreamingInputCall")) + frame(DATA, END_STREAM, 1, EMPTY_MESSAGE * 3), OK)
case("gRPC Timeout", "the deadline of a stream that goes on", headers(1, head("FullDuplexCall", grpc_timeout="100m")), status(4))
case("gRPC Timeout", "the deadline of a call whose message does not come",
     headers(1, head("UnaryCall", grpc_timeout="100m")), status(4))
case("gRPC Message", "5 MiB announced where 4 are the most",
     headers(1, head("StreamingInputCall")) + frame(DATA, 0, 1, b"\0\0\x50\0\0"), status(8))


class Conduct(unittest.TestCase):
    def setUp(self):
        self.peers = []

    def tearDown(self):
        for peer in self.peers:
            peer.close()

    def connect(self, **options):
        peer = Peer(PORT, **options)
        self.peers.append(peer)
        return peer

    def test_500_streams_before_any_settings(self):
        """5.1.2: those above the limit are refused so that the client tries again; the others are answered."""
        peer = self.connect(greet=False, acknowledges=False)
        opened = range(1, 1001, 2)
        peer.send(GREETING + b"".join(headers(stream, head("FullDuplexCall")) for stream in opened))
        peer.read_until(lambda peer: len(peer.resets) == 400)
        self.assertEqual(sorted(peer.resets), list(opened)[100:])
        self.assertEqual(set(peer.resets.values()), {REFUSED_STREAM})
        self.assertTrue(peer.lives())

    def test_our_settings(self):
        """6.5.2: what is promised is what docs/security.md says."""
        peer = self.connect()
        peer.read_until(lambda peer: peer.settings)
        self.assertEqual(peer.settings.get(3), 100)
        self.assertEqual(peer.settings.get(4), 65535)
        self.assertEqual(peer.settings.get(6), 16384)

    def test_the_head_of_a_quiet_stream(self):
        """gRPC Responses: who waits for the head of a stream has it before any message."""
        peer = self.connect()
        peer.send(headers(1, head("FullDuplexCall")))
        self.assertTrue(peer.read_until(lambda peer: peer.answers.get(1)), "no head")
        self.assertEqual(peer.http(1), 200)
        self.assertFalse(peer.is_over(1))

    def test_requests_that_are_no_grpc_and_do_not_end(self):
        """RFC 9110, 9.3: they are answered in a second, or after 64 KiB, and asked to stop."""
        peer = self.connect()
        peer.send(headers(1, head(p_method="PUT")) + headers(3, head(content_type="text/x")))
        for _ in range(9):
            peer.send(frame(DATA, 0, 3, bytes(8192)))
            peer.read_until(lambda peer: False, seconds=0.02)
        self.assertTrue(peer.read_until(lambda peer: peer.http(3) == 415 and peer.resets.get(3) == NO_ERROR, seconds=0.5))
        self.assertIsNone(peer.http(1))
        self.assertTrue(peer.read_until(lambda peer: peer.http(1) == 405 and peer.resets.get(1) == NO_ERROR))
        self.assertTrue(peer.lives())

    def test_answers_are_not_padded(self):
        """6.1: padding would only tell a reader where the lengths are."""
        peer = self.connect()
        peer.send(call(1, "UnaryCall", message(b"\x10\xc8\x01")))
        peer.read_until(lambda peer: peer.status(1) == 0)
        self.assertFalse([flags for kind, flags, _, _ in peer.frames if kind in (DATA, HEADERS) and flags & PADDED])

    def test_half_a_preface(self):
        """3.4: who does not go on is closed after 5 seconds."""
        peer = self.connect(greet=False, acknowledges=False)
        peer.send(PREFACE[:12])
        self.assertFalse(peer.read_until(lambda peer: peer.is_closed, seconds=4))
        self.assertTrue(peer.read_until(lambda peer: peer.is_closed, seconds=3))

    def test_window_of_zero(self):
        """6.9: nothing is sent that the windows do not allow, and all of it when they do."""
        peer = self.connect(settings=[(4, 0)])
        peer.send(call(1, "UnaryCall", message(b"\x10\xe8\x07")))  # A body of 1,000 bytes.
        peer.read_until(lambda peer: peer.answers.get(1))
        self.assertTrue(peer.lives())
        self.assertNotIn(1, peer.bodies)
        peer.send(window(1, 10))
        peer.read_until(lambda peer: len(peer.bodies.get(1, b"")) >= 10)
        self.assertTrue(peer.lives())
        self.assertEqual(len(peer.bodies[1]), 10)
        peer.send(window(1, 10_000))
        peer.read_until(lambda peer: peer.is_over(1))
        self.assertEqual(peer.status(1), 0)


def run(clause, frames, expected, greet):
    def test(self):
        peer = self.connect(greet=greet)
        peer.send(frames)
        expected(self, peer)
    return test


METHODS_OF_TESTS = (b"UnaryCall", b"FullDuplexCall", b"StreamingInputCall", b"StreamingOutputCall")

for number, (clause, what, frames, expected, greet) in enumerate(CASES):
    if GATEWAY and any(method in frames for method in METHODS_OF_TESTS):
        continue
    test = run(clause, frames, expected, greet)
    test.__doc__ = f"{clause}: {what}"
    setattr(Conduct, f"test_{number:03}_{clause}_{what}", test)

if GATEWAY:
    for name in ("500_streams_before_any_settings", "answers_are_not_padded", "window_of_zero", "the_head_of_a_quiet_stream"):
        delattr(Conduct, f"test_{name}")

if __name__ == "__main__":
    unittest.main()
