"""What an attacker who writes raw frames can try. Of each attack: it ends as it should, within 2 seconds unless its own
limit is longer; the server's memory grows by at most 8 MiB; and a neighbour's calls are answered all the while.

Run by scripts/conduct; PORT and SERVER_PID are those of an interop-server.
"""

import gzip
import os
import socket
import struct
import time
import unittest

from wire import *

PORT, SERVER_PID = int(os.environ["PORT"]), os.environ["SERVER_PID"]
# Behind a relay there are two servers in the one process.
SERVERS = int(os.environ.get("SERVERS", "1"))
MOST_GROWTH = SERVERS * (8 << 10)  # KiB.
MEGABYTE = message(b"\x10\x80\x80\x40")  # A SimpleRequest for a body of 1 MiB.


def memory():
    """The server's resident memory, KiB."""
    with open(f"/proc/{SERVER_PID}/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))


# How an attack ends.

def closed_with(*codes):
    """GOAWAY with one of the codes, and the end. A server may close before the last of a flood was read, and the
    kernel then drops what it said."""
    def check(case, peer):
        case.assertTrue(peer.read_until(lambda peer: peer.is_closed), "the connection is open")
        case.assertIn(peer.goaway, (*codes, None), "the code of the GOAWAY")
    return check


CALMED = closed_with(ENHANCE_YOUR_CALM)
# What libnghttp2's own limit on resets says.
CALMED_OR_LIBRARY = closed_with(ENHANCE_YOUR_CALM, INTERNAL_ERROR)


def absorbed(case, peer):
    """It costs nothing, and the connection goes on."""
    case.assertTrue(peer.lives(), f"the connection is gone: {peer.goaway}")


def harmless(case, peer):
    """Closed or not: the neighbour and the memory are what counts."""
    peer.read_until(lambda peer: peer.is_closed, seconds=0.3)


def streams(count, first=1):
    return range(first, first + 2 * count, 2)


def each(count, make):
    return b"".join(make(stream) for stream in streams(count))


ATTACKS = []


def attack(name, work, ending, **options):
    """`work` is bytes to send, or a function of the peer."""
    ATTACKS.append((name, work, ending, options))


def open_call(stream, method="FullDuplexCall", **changes):
    return headers(stream, head(method, **changes))


# Streams that begin and end (CVE-2023-44487 and after).
attack("rapid reset in one write", each(5000, lambda s: open_call(s) + reset(s)), CALMED_OR_LIBRARY)
attack("rapid reset of calls with a message", each(5000, lambda s: call(s) + reset(s)), CALMED_OR_LIBRARY)
attack("rapid reset, paced", lambda peer: [peer.send(b"".join(open_call(s) + reset(s) for s in streams(20, 1 + 40 * n)))
                                          for n in range(100) if not peer.is_closed], CALMED_OR_LIBRARY)
attack("rapid reset with NO_ERROR", each(5000, lambda s: open_call(s) + reset(s, NO_ERROR)), CALMED_OR_LIBRARY)
attack("resets of streams that are over", call(1) + reset(1) * 5000, harmless)

# Resets that the server is tricked into (CVE-2025-8671).
for name, pairs in (
    ("names in upper case", request_fields() + [("X", "1")]), ("no :path", request_fields(p_path=None)),
    ("no :method", request_fields(p_method=None)), ("an unknown pseudo-header", [(":x", "y")] + request_fields()),
    ("te of gzip", request_fields(te="gzip")), ("transfer-encoding", request_fields() + [("transfer-encoding", "x")]),
    ("a NUL in a value", request_fields() + [("a", "\0")]), ("too many fields", request_fields() + [("a", "b")] * 80),
    ("too long a block", request_fields() + [("a", "b" * 5390)] * 3),
):
    attack(f"made to reset: {name}", each(1000, lambda s, pairs=pairs: headers(s, fields(*pairs))), CALMED)
for name, make in (
    ("content-length too short", lambda s: headers(s, head(content_length="1")) + frame(DATA, END_STREAM, s, EMPTY_MESSAGE)),
    ("an increment of 0", lambda s: open_call(s) + window(s, 0)),
    ("a window above 2^31-1", lambda s: open_call(s) + window(s, 0x7fffffff)),
    ("a pseudo-header in trailers",
     lambda s: open_call(s) + headers(s, fields((":path", "/x")), END_HEADERS | END_STREAM)),
    ("a second head", lambda s: open_call(s) + headers(s, fields(("a", "b")))),
    ("DATA after the end", lambda s: headers(s, head("FullDuplexCall"), END_HEADERS | END_STREAM) + frame(DATA, 0, s, b"x")),
    ("PRIORITY on itself", lambda s: frame(HEADERS, END_HEADERS | HAS_PRIORITY, s, struct.pack("!IB", s, 9) + head())),
):
    attack(f"made to reset: {name}", each(1000, make), harmless if "itself" in name else closed_with(
        ENHANCE_YOUR_CALM, PROTOCOL_ERROR, STREAM_CLOSED, FLOW_CONTROL_ERROR))
attack("streams above the limit, again and again",
       lambda peer: (peer.read_until(lambda peer: peer.settings), peer.send(each(3000, open_call))),
       closed_with(ENHANCE_YOUR_CALM, PROTOCOL_ERROR))

# Frames that cost us and bring nothing.
attack("PING flood", frame(PING, 0, 0, bytes(8)) * 20000, CALMED)
attack("PING flood of a peer that does not read", frame(PING, 0, 0, bytes(8)) * 200000, CALMED)
attack("answers to no PING", frame(PING, ACK, 0, bytes(8)) * 20000, CALMED)
attack("SETTINGS flood", settings() * 20000, CALMED)
attack("SETTINGS flood with entries", settings((4, 65535), (1, 4096)) * 20000, CALMED)
attack("SETTINGS with 33 entries", settings(*[(0x99, 1)] * 33), closed_with(ENHANCE_YOUR_CALM))
attack("SETTINGS with 2,000 entries", settings(*[(0x99, 1)] * 2000), closed_with(ENHANCE_YOUR_CALM))
attack("empty DATA", open_call(1) + frame(DATA, 0, 1) * 20000, CALMED)
attack("DATA of padding", open_call(1) + frame(DATA, PADDED, 1, b"\x09" + bytes(9)) * 5000, CALMED)
attack("PRIORITY flood", frame(PRIORITY, 0, 1, struct.pack("!IB", 0, 9)) * 20000, CALMED)
attack("PRIORITY for streams to come", b"".join(frame(PRIORITY, 0, s, struct.pack("!IB", 0, 9)) for s in streams(20000)),
       CALMED)
attack("unknown frames", frame(0x42, 0, 0, b"x") * 20000, CALMED)
attack("unknown frames of 16 KiB", frame(0x42, 0, 0, bytes(16384)) * 400, CALMED)
attack("GOAWAY flood", frame(GOAWAY, 0, 0, bytes(8)) * 5000, harmless)
attack("credit byte by byte", window(0, 1) * 20000, CALMED)
attack("credit of a stream byte by byte", open_call(1) + window(1, 1) * 20000, CALMED)
attack("credit for streams that are over", call(1) + window(1, 1) * 20000, CALMED)
attack("windows that flap under 100 streams",
       each(100, open_call) + b"".join(settings((4, size)) for size in (0, 1 << 20) * 2000), CALMED)

# Header blocks.
attack("CONTINUATION without end", headers(1, head(), 0) + frame(CONTINUATION, 0, 1) * 2000,
       closed_with(ENHANCE_YOUR_CALM, PROTOCOL_ERROR))
attack("CONTINUATION with fields", headers(1, head(), 0) + frame(CONTINUATION, 0, 1, literal("a", "b" * 4000) * 4) * 50,
       closed_with(ENHANCE_YOUR_CALM, PROTOCOL_ERROR))
attack("a bomb of indexed fields",
       headers(1, head() + b"\x40" + text("a") + text("b" * 3900)) + each(0, open_call)
       + b"".join(headers(s, head() + b"\xbe" * 16000) for s in streams(400, 3)), CALMED)
attack("a bomb in one block", headers(1, head() + b"\x40" + text("a") + text("b" * 3900) + b"\xbe" * 12000, END_HEADERS),
       absorbed)
attack("a table that is filled again and again",
       each(100, lambda s: headers(s, head("EmptyCall") + b"".join(
           b"\x40" + text(f"{s}-{n}") + text("v" * 60) for n in range(50))) + frame(DATA, END_STREAM, s, EMPTY_MESSAGE)), absorbed)
attack("a table that is resized again and again",
       each(100, lambda s: headers(s, (b"\x20" + integer(4096, 5, 0x20)) + head()) + frame(DATA, END_STREAM, s, EMPTY_MESSAGE)),
       absorbed)
attack("cookies in crumbs", each(300, lambda s: headers(s, head() + literal("cookie", "a=b") * 200)), CALMED)
attack("metadata of 16 KiB on every stream",
       each(100, lambda s: open_call(s, x_long="v" * 15800)), absorbed)
attack("long trailers", each(100, lambda s: open_call(s) + headers(s, literal("a", "b" * 15800), END_HEADERS | END_STREAM)),
       harmless)
attack("requests that are no gRPC and never end",
       each(100, lambda s: headers(s, head(p_method="PUT")) + frame(DATA, 0, s, bytes(10000))), absorbed)

# Messages.
attack("4 GiB announced on 100 streams", each(100, lambda s: open_call(s) + frame(DATA, 0, s, b"\0\xff\xff\xff\xff")), absorbed)
attack("messages that never end",
       each(60, lambda s: open_call(s, "StreamingInputCall") + frame(DATA, 0, s, message(bytes(60000))[:16000])), absorbed)
attack("a message byte by byte", open_call(1, "UnaryCall") + b"".join(frame(DATA, 0, 1, b"\0") for _ in range(5000)), absorbed)
attack("empty messages", open_call(1, "StreamingInputCall") + frame(DATA, 0, 1, EMPTY_MESSAGE * 3000) * 4, absorbed)
bomb = gzip.compress(bytes(64 << 20))
attack("a zip bomb of 64 MiB", open_call(1, "UnaryCall", grpc_encoding="gzip") + b"".join(
    frame(DATA, 0, 1, (b"\1" + struct.pack("!I", len(bomb)) + bomb)[at:at + 16000]) for at in range(0, len(bomb) + 5, 16000)),
    absorbed)
small = gzip.compress(bytes(1 << 20))  # As long as a message may be in the deployment.
attack("zip bombs of 1 MiB", each(100, lambda s: call(
    s, "UnaryCall", b"\1" + struct.pack("!I", len(small)) + small, grpc_encoding="gzip")), harmless)
attack("noise that claims to be gzip", each(100, lambda s: call(
    s, "UnaryCall", b"\1" + struct.pack("!I", 1000) + bytes(1000), grpc_encoding="gzip")), absorbed)
attack("protobuf of nested lengths", each(100, lambda s: call(s, "UnaryCall", message(b"\x1a\xff\xff\xff\x7f" * 2000))), absorbed)
attack("protobuf with 4,000 fields", each(100, lambda s: call(s, "UnaryCall", message(b"\x10\x01" * 4000))), absorbed)

# Readers that do not read.
attack("100 answers of 1 MiB to a window of 0",
       lambda peer: peer.send(each(100, lambda s: call(s, "UnaryCall", MEGABYTE))), absorbed, settings=[(4, 0)])
attack("100 answers of 1 MiB to a reader of nothing", each(100, lambda s: call(s, "UnaryCall", MEGABYTE)), harmless)
attack("100 answers of 1 MiB, credited byte by byte",
       lambda peer: peer.send(each(100, lambda s: call(s, "UnaryCall", MEGABYTE)) + each(100, lambda s: window(s, 1)) * 20),
       harmless, settings=[(4, 0)])
attack("streams that are answered and never read",
       lambda peer: peer.send(each(100, lambda s: call(s, "StreamingOutputCall", message(b"\x12\x04\x08\x80\x80\x40" * 50)))),
       harmless, settings=[(4, 0)])

# Requests that are answered in a word.
for name, changes in (("unknown methods", {"p_path": "/x/y"}), ("another content-type", {"content_type": "text/x"}),
                      ("another verb", {"p_method": "PUT"}), ("broken timeouts", {"grpc_timeout": "abc"}),
                      ("unknown encodings", {"grpc_encoding": "br"})):
    attack(f"2,000 {name}", lambda peer, changes=changes: [
        (peer.send(window(0, 4096) + b"".join(call(s, **changes) for s in streams(50, 1 + 100 * n))),
         peer.read_until(lambda peer: len(peer.ended) >= 50 * (n + 1))) for n in range(40)], absorbed)

# What is no HTTP/2 at all.
for name, data in (("noise", bytes(range(256)) * 400), ("zeros", bytes(10 << 20)), ("TLS", bytes.fromhex("1603010200") * 500),
                   ("HTTP/1.1", b"GET / HTTP/1.1\r\nHost: a\r\n\r\n" * 100), ("half a preface, twice", PREFACE[:20] * 2),
                   ("the preface, twice", PREFACE + settings() + PREFACE)):
    attack(f"{name} instead of HTTP/2", data, closed_with(PROTOCOL_ERROR, FRAME_SIZE_ERROR), greet=False)
attack("PUSH_PROMISE flood", frame(PUSH_PROMISE, END_HEADERS, 1, b"\0\0\0\2") * 1000, closed_with(PROTOCOL_ERROR))
attack("the highest stream number, and more", call(0x7fffffff) + call(0x7ffffffd), closed_with(PROTOCOL_ERROR))


class Attacks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        """Memory is what it is after a first use of everything, on each of the server's loops."""
        for _ in range(8):
            peer = Peer(PORT)
            peer.send(window(0, 1 << 30) + settings((4, 1 << 24)) + each(20, lambda s: call(s, "UnaryCall", MEGABYTE)))
            peer.read_until(lambda peer: len(peer.ended) == 20, seconds=10)
            peer.close()

    def setUp(self):
        self.neighbour = Peer(PORT)
        self.addCleanup(self.neighbour.close)
        self.calls = 0
        self.ask_neighbour()
        self.before = memory()

    def ask_neighbour(self):
        stream = 1 + 2 * self.calls
        self.calls += 1
        self.neighbour.send(call(stream))
        self.neighbour.read_until(lambda peer: peer.is_over(stream))
        self.assertEqual(self.neighbour.status(stream), 0, "the neighbour has no answer")

    def finish(self, most=MOST_GROWTH):
        self.ask_neighbour()
        self.assertLessEqual(memory() - self.before, most, "KiB of growth")

    def withstand(self, name, work, ending, options):
        peer = Peer(PORT, **options)
        self.addCleanup(peer.close)
        work(peer) if callable(work) else peer.send(work)
        self.ask_neighbour()
        ending(self, peer)
        self.finish()

    def test_300_silent_connections(self):
        """Each costs little, and none keeps others out."""
        peers = [Peer(PORT, greet=False) for _ in range(300)]
        for peer in peers:
            self.addCleanup(peer.close)
        self.finish(most=300 * 64)

    def test_500_connections_that_come_and_go(self):
        for _ in range(500):
            Peer(PORT).close()
        self.finish()

    def test_200_connections_cut_in_a_call(self):
        for _ in range(200):
            peer = Peer(PORT)
            peer.send(open_call(1))
            peer.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            peer.close()
        self.finish()

    def test_a_header_block_byte_by_byte(self):
        """10 seconds are all it has."""
        peer = Peer(PORT, acknowledges=False)
        self.addCleanup(peer.close)
        block, began = headers(1, head()), time.monotonic()
        for byte in block:
            if peer.is_closed or time.monotonic() - began > 12:
                break
            peer.send(bytes([byte]))
            peer.read_until(lambda peer: peer.is_closed, seconds=0.25)
        self.assertTrue(peer.is_closed)
        self.assertGreater(time.monotonic() - began, 9)
        self.finish()


for number, (name, work, ending, options) in enumerate(ATTACKS):
    def test(self, name=name, work=work, ending=ending, options=options):
        self.withstand(name, work, ending, options)
    test.__doc__ = name
    setattr(Attacks, f"test_{number:02}_{name}", test)

if __name__ == "__main__":
    unittest.main()
