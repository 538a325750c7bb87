"""What somebody can do who opens connections and nothing else: without a word, without a certificate, or with one. All
the while a neighbour is answered on the connection it has, and on new ones; and so is an operator.

Run by scripts/conduct; PORT and SERVER_PID are those of an interop-server that wants certificates, CERTIFICATES is the
folder of its authority. Prints what the neighbour's calls take beside each attack.
"""

import multiprocessing
import os
import pathlib
import socket
import ssl
import statistics
import subprocess
import time
import unittest

from wire import *

PORT, SERVER_PID = int(os.environ["PORT"]), os.environ["SERVER_PID"]
CERTIFICATES = pathlib.Path(os.environ["CERTIFICATES"])
CALLS = 300
# What a call may take at most beside an attack, where the figures of none are smaller: a loaded machine's own.
MOST_SECONDS = 0.25
MOST_GROWTH = 32 << 10  # KiB.
MOST_RESETS = 5  # Of 20 newcomers together.


def context(name):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    tls.load_verify_locations(CERTIFICATES / "ca.pem")
    tls.check_hostname = False
    if name:
        tls.load_cert_chain(CERTIFICATES / f"{name}.pem", CERTIFICATES / f"{name}.key")
    tls.set_alpn_protocols(["h2"])
    return tls


def memory():
    """The server's resident memory, KiB."""
    with open(f"/proc/{SERVER_PID}/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))


class TLSPeer(Peer):
    """A peer that shows a certificate."""

    def __init__(self, name, tls=None):
        super().__init__(PORT, greet=False)
        self.socket.settimeout(10)
        self.socket = (tls or context(name)).wrap_socket(self.socket)
        self.send(PREFACE + settings())
        self.calls = 0

    def ask(self):
        """Makes a call, and says how many seconds it took."""
        stream = 1 + 2 * self.calls
        self.calls += 1
        began = time.perf_counter()
        self.send(call(stream, p_scheme="https"))
        answered = self.read_until(lambda peer: peer.is_over(stream), seconds=10)
        if not answered or self.status(stream) != 0:
            raise AssertionError(f"no answer: closed {self.is_closed}, GOAWAY {self.goaway}")
        return time.perf_counter() - began


def first_call(name):
    """A connection and a call, as a newcomer makes them; the seconds of both."""
    began = time.perf_counter()
    peer = TLSPeer(name)
    peer.ask()
    peer.close()
    return time.perf_counter() - began


def newcomer(name, resets):
    """A newcomer that connects again when it is reset, as every gRPC client does. From the very address of a flood its
    connection may be the oldest silent one before its first byte has come."""
    began = time.perf_counter()
    while len(resets) <= MOST_RESETS:
        try:
            first_call(name)
            return time.perf_counter() - began
        except ConnectionResetError:
            resets.append(name)
    raise AssertionError(f"newcomers were reset {len(resets)} times")


# The attacks, each in a process of its own. They hold what they have, and open again what was closed, until they are
# told to stop.

def bare(_):
    return socket.create_connection(("127.0.0.1", PORT), 5)


def half_handshake(_):
    """A hello, and no more."""
    raw = socket.create_connection(("127.0.0.1", PORT), 5)
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    try:
        context(None).wrap_bio(incoming, outgoing).do_handshake()
    except ssl.SSLWantReadError:
        raw.sendall(outgoing.read())
    return raw


def certified(tls):
    return TLSPeer("ctse", tls)


def hold(make, count, again, ready, stop):
    tls, held = context("ctse"), []
    while len(held) < count:
        try:
            held.append(make(tls))
        except OSError:
            pass
    ready.set()
    while not stop.wait(0.0 if again else 1):
        try:
            held.append(make(tls))
            held.pop(0).close()
        except OSError:
            pass
    for connection in held:
        connection.close()


def probe_flood(ready, stop):
    """Comes and goes as fast as it can, from an address of its own: before a certificate is seen, nothing tells
    strangers of one address apart."""
    ready.set()
    while not stop.is_set():
        try:
            socket.create_connection(("127.0.0.1", PORT), 5, source_address=("127.0.0.2", 0)).close()
        except OSError:
            pass


ATTACKS = {
    "2,000 connections without a word": (hold, bare, 2000, False),
    "2,000 connections without a word, and always new ones": (hold, bare, 2000, True),
    "300 half handshakes": (hold, half_handshake, 300, False),
    "1,100 connections of one partner": (hold, certified, 1100, False),
    "connections that come and go": (probe_flood,),
}


class Connections(unittest.TestCase):
    def measure(self):
        """The seconds of the neighbour's calls, on the connection it has; sorted."""
        return sorted(self.neighbour.ask() for _ in range(CALLS))

    def setUp(self):
        self.neighbour = TLSPeer("sen")
        self.addCleanup(self.neighbour.close)
        self.measure()

    def show(self, name, times, newcomers):
        print(f"{name}: a call p50 {statistics.median(times) * 1e3:.2f} ms, p99 {times[int(len(times) * .99)] * 1e3:.2f} ms;"
              f" a newcomer's first {statistics.median(newcomers) * 1e3:.1f} ms, at most {max(newcomers) * 1e3:.1f} ms",
              flush=True)

    def test_0_nobody_else(self):
        newcomers = [first_call(name) for name in ("sen", "operator") for _ in range(10)]
        self.show("nobody else", self.measure(), newcomers)

    def withstand(self, name, work, *arguments):
        before = memory()
        ready, stop = multiprocessing.Event(), multiprocessing.Event()
        attacker = multiprocessing.Process(target=work, args=(*arguments, ready, stop), daemon=True)
        attacker.start()
        self.addCleanup(attacker.join)
        self.addCleanup(stop.set)
        began, during = time.monotonic(), []
        while not ready.is_set():
            self.assertLess(time.monotonic() - began, 120, "the attack came to nothing")
            during.append(self.neighbour.ask())
        resets = []
        newcomers = [newcomer(who, resets) for who in ("sen", "operator") for _ in range(10)]
        times = self.measure()
        self.show(name, times, newcomers)
        if resets:
            print(f"  {len(resets)} resets of {len(newcomers)} newcomers, who then connected again", flush=True)
        during = sorted(during) or [0]
        print(f"  while it began: {len(during)} calls, p50 {statistics.median(during) * 1e3:.2f} ms,"
              f" p99 {during[int(len(during) * .99)] * 1e3:.2f} ms", flush=True)
        self.assertLess(max(times[int(CALLS * .99)], statistics.median(during)), MOST_SECONDS)
        most = MOST_GROWTH if work is probe_flood else MOST_GROWTH
        self.assertLess(memory() - before, most, "KiB of growth")

    def test_key_updates(self):
        """A KeyUpdate after each frame: TLS's own limit counts them in a row alone."""
        command = ["openssl", "s_client", "-connect", f"127.0.0.1:{PORT}", "-alpn", "h2", "-CAfile", CERTIFICATES / "ca.pem",
                   "-cert", CERTIFICATES / "ctse.pem", "-key", CERTIFICATES / "ctse.key"]
        client = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(client.kill)
        sent = 0
        try:
            self.say(client, PREFACE + settings(), 0.5)
            self.say(client, headers(1, head("StreamingInputCall", p_scheme="https")), 0.1)
            self.say(client, frame(DATA, 0, 1, b"\0\0\0\x40\0"))
            while sent < 1_000 and client.poll() is None:
                self.say(client, b"K\n")
                self.say(client, frame(DATA, 0, 1, b"\0"))
                sent += 1
        except BrokenPipeError:
            pass
        client.stdin = None
        self.assertIsNotNone(client.wait(5))
        self.assertLess(sent, 900, "KeyUpdates are not charged")
        self.assertGreater(sent, 33, "it was TLS's own limit that ended it")
        self.neighbour.ask()

    def say(self, client, data, seconds=0.002):
        """s_client takes a K for a command where a read begins with it, so what is said must come apart."""
        client.stdin.write(data)
        client.stdin.flush()
        time.sleep(seconds)

    def test_single_bytes(self):
        """Each byte of a message in a TLS record of its own."""
        peer = TLSPeer("ctse")
        self.addCleanup(peer.close)
        peer.send(headers(1, head("StreamingInputCall", p_scheme="https")) + frame(DATA, 0, 1, length=16384))
        for _ in range(2_000):
            if peer.is_closed:
                break
            peer.send(b"\0")
        peer.read_until(lambda peer: peer.is_closed)
        self.assertTrue(peer.is_closed)
        self.neighbour.ask()

    def test_a_partner_at_its_share(self):
        """Its next connection takes the place of one that runs no call; where all do it is told so, and they go on."""
        running = [TLSPeer("ctse") for _ in range(64)]
        for peer in running:
            self.addCleanup(peer.close)
            peer.send(headers(1, head("FullDuplexCall", p_scheme="https")))
        for peer in running:
            self.assertTrue(peer.lives())
        refused = TLSPeer("ctse")
        self.addCleanup(refused.close)
        refused.read_until(lambda peer: peer.is_closed, seconds=5)
        self.assertEqual(refused.goaway, ENHANCE_YOUR_CALM)
        self.assertTrue(refused.is_closed)
        self.assertTrue(all(peer.lives() for peer in running))
        first_call("operator")
        running[0].send(reset(1))
        self.assertTrue(running[0].lives())
        first_call("ctse")


for number, (name, arguments) in enumerate(ATTACKS.items(), 1):
    def test(self, name=name, arguments=arguments):
        self.withstand(name, *arguments)
    test.__doc__ = name
    setattr(Connections, f"test_{number}_{name}", test)

if __name__ == "__main__":
    unittest.main()
