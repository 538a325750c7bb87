"""What a message of a stream costs by stub, beside nghttpd moving the same bytes in the same directions.

h2load sends each body whole, whatever the server does with it, so the three shapes are one request each: a body of
500 messages, an answer of 500, or both, a message back for each that came.
"""
import os, statistics, struct

MESSAGES = 500
CALLS = 400
LOADS = {"c10m10": (10, 10), "c1m1": (1, 1)}
SERVICE = "/grpc.testing.TestService/"


def message(payload):
    return struct.pack("!BI", 0, len(payload)) + payload


# A StreamingInputCallRequest with a body of 93 bytes, and a StreamingOutputCallRequest that asks for one of 194.
INPUT = message(b"\x0a\x5f\x12\x5d" + b"a" * 93)
ECHO = message(b"\x12\x03\x08\xc2\x01\x1a\x5f\x12\x5d" + b"a" * 93)
LIST = message(b"\x12\x03\x08\xc2\x01" * MESSAGES)
# More in one request would be over the codec's budget of 64 KiB for a message of this size.
# A StreamingOutputCallResponse of 200 bytes, and a StreamingInputCallResponse.
OUTPUT_SIZE = 205
SUM_SIZE = 9

# Shape -> (method, body, bytes of the answer).
SHAPES = {
    "client": ("StreamingInputCall", INPUT * MESSAGES, SUM_SIZE),
    "server": ("StreamingOutputCall", LIST, OUTPUT_SIZE * MESSAGES),
    "both": ("FullDuplexCall", ECHO * MESSAGES, OUTPUT_SIZE * MESSAGES),
}


def measure(echo_server, start, load, repetitions):
    """Rows of figures: medians over the repetitions, after one that warms up.

    `start` and `load` are those of scripts/bench.
    """
    rows = []
    with_files = os.path.join(os.path.dirname(echo_server), "streams")
    os.makedirs(with_files, exist_ok=True)
    for shape, (method, body, answer) in SHAPES.items():
        path = os.path.join(with_files, shape)
        for suffix, content in ((".body", body), (".answer", b"a" * answer)):
            with open(path + suffix, "wb") as file:
                file.write(content)
        servers = [
            start("nghttpd", ["nghttpd", "--no-tls", "-n1", "-d", with_files, "{port}"], f"/{shape}.answer"),
            start("echo-server", [echo_server], SERVICE + method)]
        rows += measure_shape(shape, servers, path + ".body", answer, load, repetitions)
        for server in servers:
            server.stop()
    return rows


def measure_shape(shape, servers, body, answer, load, repetitions):
    samples = {(server.name, name): [] for server in servers for name in LOADS}
    for repetition in range(repetitions + 1):
        for name, (connections, streams) in LOADS.items():
            for server in servers:
                before = server.cpu()
                rate = load(server, body, CALLS, connections, streams, answer)
                if repetition:
                    samples[server.name, name].append(
                        (rate * MESSAGES, (server.cpu() - before) / CALLS / MESSAGES / 1000))
    return [{
        "server": server, "shape": shape, "load": name,
        "messages_per_second": round(statistics.median(rate for rate, _ in values)),
        "cpu_us": round(statistics.median(cpu for _, cpu in values), 3),
    } for (server, name), values in samples.items()]


def show(rows):
    print(f"\n{'stream':<9}{'load':<9}{'server':<14}{'messages/s':>12}{'CPU us/message':>16}")
    for row in rows:
        print(f"{row['shape']:<9}{row['load']:<9}{row['server']:<14}{row['messages_per_second']:>12}{row['cpu_us']:>16}")
