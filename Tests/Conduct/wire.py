"""A peer that speaks HTTP/2 frames by hand, so that it can speak them wrongly."""

import os
import socket
import ssl
import struct
import time

import hpack

DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PUSH_PROMISE, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = range(10)
END_STREAM, ACK, END_HEADERS, PADDED, HAS_PRIORITY = 0x1, 0x1, 0x4, 0x8, 0x20

(NO_ERROR, PROTOCOL_ERROR, INTERNAL_ERROR, FLOW_CONTROL_ERROR, SETTINGS_TIMEOUT, STREAM_CLOSED, FRAME_SIZE_ERROR,
 REFUSED_STREAM, CANCEL, COMPRESSION_ERROR, CONNECT_ERROR, ENHANCE_YOUR_CALM) = range(12)

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
# A call of one message each way and of any request, at what answers it.
SERVICE, UNARY = os.environ.get("SERVICE", "/grpc.testing.TestService/"), os.environ.get("UNARY", "EmptyCall")
# With TLS: the client's certificate and key in one file, where the server wants one.
USES_TLS, CLIENT = bool(os.environ.get("USES_TLS")), os.environ.get("CLIENT")
SCHEME = "https" if USES_TLS else "http"
EMPTY_MESSAGE = bytes(5)


def frame(kind, flags=0, stream=0, payload=b"", length=None):
    count = len(payload) if length is None else length
    return struct.pack("!I", count)[1:] + bytes([kind, flags]) + struct.pack("!I", stream) + payload


def integer(value, bits, first=0):
    """RFC 7541, section 5.1."""
    limit = (1 << bits) - 1
    if value < limit:
        return bytes([first | value])
    result, value = [first | limit], value - limit
    while value >= 128:
        result.append(value % 128 | 128)
        value //= 128
    return bytes(result + [value])


def text(value):
    value = value.encode("latin-1") if isinstance(value, str) else value
    return integer(len(value), 7) + value


def literal(name, value):
    """A field without indexing and without Huffman coding (RFC 7541, section 6.2.2)."""
    return b"\0" + text(name) + text(value)


def fields(*pairs):
    return b"".join(literal(name, value) for name, value in pairs)


def encrypted(connection):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_alpn_protocols(["h2"])
    if CLIENT:
        context.load_cert_chain(CLIENT)
    return context.wrap_socket(connection)


def request_fields(method=UNARY, **changes):
    """The head of a gRPC call. A change to None leaves a field out; `_` stands for `-`, `p_` for `:`."""
    head = {":method": "POST", ":scheme": SCHEME, ":path": SERVICE + method, ":authority": "localhost",
            "te": "trailers", "content-type": "application/grpc"}
    for name, value in changes.items():
        head[name.replace("p_", ":").replace("_", "-")] = value
    return [(name, value) for name, value in head.items() if value is not None]


def head(method=UNARY, **changes):
    return fields(*request_fields(method, **changes))


def headers(stream, block, flags=END_HEADERS):
    return frame(HEADERS, flags, stream, block)


def call(stream=1, method=UNARY, message=EMPTY_MESSAGE, **changes):
    return headers(stream, head(method, **changes)) + frame(DATA, END_STREAM, stream, message)


def settings(*pairs):
    return frame(SETTINGS, 0, 0, b"".join(struct.pack("!HI", *pair) for pair in pairs))


def window(stream, increment):
    return frame(WINDOW_UPDATE, 0, stream, struct.pack("!I", increment))


def reset(stream, code=CANCEL):
    return frame(RST_STREAM, 0, stream, struct.pack("!I", code))


def message(body):
    return struct.pack("!BI", 0, len(body)) + body


class Closed(Exception):
    """The peer closed the connection."""


class Peer:
    """One connection. What has arrived is kept by kind."""

    def __init__(self, port, greet=True, acknowledges=True, **settings_changes):
        self.socket = socket.create_connection(("127.0.0.1", port), 5)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if USES_TLS:
            self.socket = encrypted(self.socket)
        self.bytes = b""
        self.decoder = hpack.Decoder()
        self.frames, self.resets, self.answers, self.bodies, self.ended = [], {}, {}, {}, set()
        self.goaway, self.is_closed, self.pongs, self.settings = None, False, 0, None
        self.acknowledges = acknowledges
        if greet:
            self.send(PREFACE + settings(*settings_changes.get("settings", ())))

    def close(self):
        self.socket.close()

    def send(self, data):
        try:
            self.socket.settimeout(5)
            self.socket.sendall(data)
        except OSError:
            self.is_closed = True

    def read_until(self, done, seconds=2.0):
        """Whether it came to that in time; a closed connection ends the wait."""
        deadline = time.monotonic() + seconds
        while not done(self):
            left = deadline - time.monotonic()
            if self.is_closed or left <= 0:
                return done(self)
            self.socket.settimeout(left)
            try:
                data = self.socket.recv(65536)
            except (socket.timeout, ssl.SSLWantReadError):
                continue
            except OSError:
                data = b""
            if not data:
                self.is_closed = True
            self.bytes += data
            self.take_frames()
        return True

    def take_frames(self):
        while len(self.bytes) >= 9:
            length = int.from_bytes(self.bytes[:3], "big")
            if len(self.bytes) < 9 + length:
                return
            kind, flags = self.bytes[3], self.bytes[4]
            stream = int.from_bytes(self.bytes[5:9], "big") & 0x7fffffff
            payload = self.bytes[9:9 + length]
            self.bytes = self.bytes[9 + length:]
            self.take(kind, flags, stream, payload)

    def take(self, kind, flags, stream, payload):
        self.frames.append((kind, flags, stream, payload))
        if kind == HEADERS:
            self.answers.setdefault(stream, []).append(dict(self.decoder.decode(payload)))
        elif kind == DATA:
            self.bodies[stream] = self.bodies.get(stream, b"") + payload
        elif kind == RST_STREAM:
            self.resets[stream] = int.from_bytes(payload, "big")
        elif kind == GOAWAY:
            self.goaway = int.from_bytes(payload[4:8], "big")
        elif kind == PING and flags & ACK:
            self.pongs += 1
        elif kind == SETTINGS and not flags & ACK:
            self.settings = dict(struct.iter_unpack("!HI", payload))
            if self.acknowledges:
                self.send(frame(SETTINGS, ACK))
        if kind in (HEADERS, DATA) and flags & END_STREAM:
            self.ended.add(stream)

    # What has become of a stream.

    def status(self, stream):
        """The grpc-status of an answer, as a number."""
        for block in reversed(self.answers.get(stream, [])):
            if "grpc-status" in block:
                return int(block["grpc-status"])
        return None

    def http(self, stream):
        blocks = self.answers.get(stream)
        return int(blocks[0][":status"]) if blocks else None

    def is_over(self, stream):
        return stream in self.ended or stream in self.resets

    def lives(self):
        """Whether the connection still answers: a PING and a call on a new stream."""
        before = self.pongs
        self.send(frame(PING, 0, 0, bytes(8)))
        return self.read_until(lambda peer: peer.pongs > before) and not self.is_closed and self.goaway in (None, 0)
