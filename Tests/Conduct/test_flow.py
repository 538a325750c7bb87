"""A stream much larger than any window, to a reader that takes it in small bites: the sender waits and memory stays flat.

FLOW_MIB says how much is streamed; 1 GiB unless told.
"""

import os
import unittest

from test_attacks import MOST_GROWTH, PORT, memory
from wire import DATA, END_STREAM, Peer, call, message, window

MIB = 1 << 20
TOTAL = int(os.environ.get("FLOW_MIB", "1024")) * MIB
BITE = 16 << 10
# One request orders 256 answers of 64 KiB.
ANSWERS, SIZE = 256, 65530


def varint(value):
    return bytes([value]) if value < 128 else bytes([value & 127 | 128]) + varint(value >> 7)


def field(number, body):
    return varint(number << 3 | 2) + varint(len(body)) + body


ORDER = message(field(2, b"\x08" + varint(SIZE)) * ANSWERS)


class SlowReader(Peer):
    """Counts DATA and keeps none of it."""

    taken = owed = 0

    def take(self, kind, flags, stream, payload):
        if kind != DATA:
            return super().take(kind, flags, stream, payload)
        self.taken += len(payload)
        self.owed += len(payload)
        if flags & END_STREAM:
            self.ended.add(stream)


class Flow(unittest.TestCase):
    def read(self, peer, stream):
        """Takes one call's answers, bite by bite, and says how much memory the server had at most."""
        most, looked = 0, peer.taken
        while not peer.is_over(stream):
            peer.read_until(lambda peer: peer.owed >= BITE or peer.is_over(stream), seconds=10)
            self.assertTrue(peer.owed or peer.is_over(stream), "the stream stands still")
            if peer.owed:
                peer.send(window(0, peer.owed) + window(stream, peer.owed))
                peer.owed = 0
            if peer.taken - looked >= 4 * MIB:
                looked = peer.taken
                most = max(most, memory())
        return most

    def test_a_slow_reader_of_a_long_stream(self):
        warm = SlowReader(PORT)
        self.addCleanup(warm.close)
        warm.send(call(1, "StreamingOutputCall", ORDER))
        self.read(warm, 1)
        before, most, stream = memory(), 0, 1
        peer = SlowReader(PORT)
        self.addCleanup(peer.close)
        while peer.taken < TOTAL:
            peer.send(call(stream, "StreamingOutputCall", ORDER))
            most = max(most, self.read(peer, stream))
            self.assertEqual(peer.status(stream), 0)
            stream += 2
        self.assertGreaterEqual(peer.taken, TOTAL)
        self.assertLessEqual(most - before, MOST_GROWTH, "KiB of growth")
        print(f"{peer.taken // MIB} MiB streamed, {most - before} KiB of growth")


if __name__ == "__main__":
    unittest.main()
