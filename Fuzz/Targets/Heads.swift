import HTTP2
import WireProto

extension FuzzTarget {
    /// Header and metadata parsing, both ends: request heads with `grpc-timeout`, encodings and `-bin` metadata;
    /// answers with `grpc-message`, `grpc-status` and `grpc-status-details-bin`.
    ///
    /// The first byte chooses the end. Then fields: a byte that chooses a name, a byte of length, the value.
    static let heads = FuzzTarget(
        name: "heads",
        run: { input throws(BrokenPromise) in
            var reader = InputReader(input)
            if reader.byte() & 1 == 0 { try HeadFuzz.request(&reader) } else { try HeadFuzz.answer(&reader) }
        },
        seeds: { HeadFuzz.seeds })
}

private enum HeadFuzz {
    static let methods = MethodTable([
        RPCMethod(
            id: MethodID(rawValue: 0), path: "/test.Echo/Chat", shape: .bidirectional, isIdempotent: false)
    ])

    /// Names that mean something, and one that does not.
    static let names = [
        "grpc-timeout", "grpc-encoding", "grpc-accept-encoding", "te", "content-type", ":path", "user-agent",
        "a-bin", "b-bin", "text", "grpc-status", "grpc-message", "grpc-status-details-bin",
        "grpc-retry-pushback-ms", ":status", ":method", ":scheme", "grpc-unknown", "pegase-scope-bin", "-bin",
    ]

    static func fields(_ reader: inout InputReader) -> [([UInt8], [UInt8])] {
        var fields: [([UInt8], [UInt8])] = []
        while !reader.rest.isEmpty, fields.count < 40 {
            let name = names[Int(reader.byte()) % names.count]
            fields.append((Array(name.utf8), reader.bytes(Int(reader.byte()))))
        }
        return fields
    }

    static func request(_ reader: inout InputReader) throws(BrokenPromise) {
        var fields = WrittenFrames.request("/test.Echo/Chat")
        for field in self.fields(&reader) {
            // The block's first six are replaced, so that a value is tried in its place; all else comes behind.
            let known = fields.prefix(6).firstIndex { $0.0 == field.0 }
            if let known { fields[known].1 = field.1 } else { fields.append(field) }
        }
        var server = RPCConnection(role: .server(methods), limits: .edge)
        try receive(&server, WrittenFrames.preface + WrittenFrames.headers(1, fields, ends: true))
        var calls = 0
        while let event = server.nextEvent() {
            guard case .call(let id, let head) = event else { continue }
            calls += 1
            try check(head)
            server.finish(id, RPCStatus(.notFound, nil, "é%\u{0}\n"), head.metadata)
            server.release(id)
        }
        var output: [UInt8] = []
        // A peer's violation is a failure of the connection, and says so by itself.
        try? server.drainOutput(into: &output)
        try BrokenPromise.unless(calls <= 1, "one head is \(calls) calls")
        try BrokenPromise.unless(server.callCount == 0 || server.isFinished, "a call that was let go is kept")
    }

    private static func check(_ head: RPCRequestHead) throws(BrokenPromise) {
        if let timeout = head.timeout {
            try BrokenPromise.unless(
                timeout >= .zero && timeout <= .seconds(99_999_999 * 3600), "a timeout of \(timeout)")
        }
        var isReserved = false
        head.metadata.forEach { name, _ in
            isReserved = isReserved || name.first == UInt8(ascii: ":") || name.starts(with: "grpc-".utf8)
        }
        try BrokenPromise.unless(!isReserved, "the protocol's own names are metadata")
        var size = 0
        head.metadata.forEach { name, value in size += name.count + value.count + 32 }
        try BrokenPromise.unless(
            head.metadata.count <= 64 && size <= 16 << 10,
            "a header block has become \(head.metadata.count) values of \(size) bytes")
        // Near the bounds a sender's own fields, and bytes that become base64, are too much for the next hop.
        if head.metadata.count <= 48, size <= 4 << 10 { try forward(head) }
    }

    /// What a head says is said again by a client of ours, and read as the same.
    private static func forward(_ head: RPCRequestHead) throws(BrokenPromise) {
        var client = RPCConnection(
            role: .client(methods, authority: "localhost", scheme: .https), limits: .internalHop)
        var server = RPCConnection(role: .server(methods), limits: .internalHop)
        var bytes: [UInt8] = []
        do {
            let call = try client.start(head)
            client.finishSending(call)
            try client.drainOutput(into: &bytes)
        } catch {
            throw BrokenPromise("what was read cannot be sent: \(error)")
        }
        try receive(&server, bytes)
        while let event = server.nextEvent() {
            guard case .call(_, let again) = event else { continue }
            try BrokenPromise.unless(
                again.metadata == head.metadata && again.sendsGzip == head.sendsGzip
                    && again.takesGzip == head.takesGzip
                    && (again.timeout ?? .zero) >= (head.timeout ?? .zero),
                "a head is another one when it is passed on")
            return
        }
        throw BrokenPromise("what was read is refused when it is passed on")
    }

    static func answer(_ reader: inout InputReader) throws(BrokenPromise) {
        var client = RPCConnection(
            role: .client(methods, authority: "localhost", scheme: .https), limits: .internalHop)
        do { _ = try client.start(RPCRequestHead(method: MethodID(rawValue: 0))) } catch {
            throw BrokenPromise("\(error)")
        }
        var output: [UInt8] = []
        try? client.drainOutput(into: &output)
        let isTrailersOnly = reader.byte() & 1 == 0
        var fields = self.fields(&reader)
        let status = [(Array(":status".utf8), Array("200".utf8))]
        let type = [(Array("content-type".utf8), Array("application/grpc".utf8))]
        var bytes = WrittenFrames.frame(0x4, 0, 0, [])
        if isTrailersOnly {
            if !fields.contains(where: { $0.0 == status[0].0 }) { fields = status + type + fields }
        } else {
            bytes += WrittenFrames.headers(1, status + type)
        }
        bytes += WrittenFrames.headers(1, fields, ends: true)
        try receive(&client, bytes)
        var ends = 0
        while let event = client.nextEvent() {
            if case .finished = event { ends += 1 }
        }
        client.connectionLost()
        while let event = client.nextEvent() {
            if case .finished = event { ends += 1 }
        }
        try BrokenPromise.unless(ends == 1, "a call ends \(ends) times")
    }

    private static func receive(_ end: inout RPCConnection, _ bytes: [UInt8]) throws(BrokenPromise) {
        // A refusal is as good as an answer.
        try? unsafe end.receive(bytes.span.bytes, now: 0)
    }

    static var seeds: [[UInt8]] {
        func fields(_ first: [UInt8], _ fields: [(String, String)]) -> [UInt8] {
            first
                + fields.flatMap { name, value in
                    [UInt8(names.firstIndex(of: name) ?? 0), UInt8(value.utf8.count)] + Array(value.utf8)
                }
        }
        let details =
            "CAUSB25vIHJvb20aNAoodHlwZS5nb29nbGVhcGlzLmNvbS9nb29nbGUucnBjLkVycm9ySW5mbxIICgFBEgNwZWc"
        return [
            fields([0], [("grpc-timeout", "250m")]), fields([0], [("grpc-timeout", "99999999H")]),
            fields([0], [("grpc-timeout", "-1S")]), fields([0], [("grpc-timeout", "123456789n")]),
            fields([0], [("grpc-encoding", "gzip"), ("grpc-accept-encoding", "identity, gzip")]),
            fields([0], [("grpc-encoding", "br")]), fields([0], [("content-type", "text/html")]),
            fields([0], [("a-bin", "AAEC,/+8"), ("b-bin", "YQ=="), ("text", "a b")]),
            fields([0], [("a-bin", "Y"), ("te", "gzip"), (":path", "/test.Echo/Chat/")]),
            fields([0], [(":scheme", "http"), (":method", "GET"), ("user-agent", "x"), ("-bin", "AA")]),
            fields([1, 0], [("grpc-status", "0")]), fields([1, 1], [("grpc-status", "17")]),
            fields([1, 0], [("grpc-status", "5"), ("grpc-message", "caf%C3%A9 %zz%")]),
            fields([1, 0], [("grpc-status", "9"), ("grpc-status-details-bin", details)]),
            fields([1, 1], [("grpc-status", "14"), ("grpc-retry-pushback-ms", "250"), ("text", "b")]),
            fields([1, 0], [(":status", "503"), ("content-type", "text/html")]),
        ]
    }
}
