import CPostgreSQL

/// A conversation with a server, in libpq's pipeline mode: pieces are sent together and answered together.
///
/// The fence around libpq. Used by one thread at a time, which its calls block.
@safe final class PostgreSQLConnection: @unchecked Sendable {
    /// One statement with its parameters, sent with others.
    enum Piece {
        /// Prepared when it is first used, with as many parameters as it has values.
        case prepared(String, [EngineValue])
        /// The same with one value, and then an array for each of the columns. When it is to change as many rows and
        /// changes fewer, that is ``StoreError/busy``.
        case rows(String, EngineValue, [[EngineValue]], isForEach: Bool)
        /// One of the fence's own, without parameters.
        case text(String)
    }

    private let raw: OpaquePointer  // Owned: finished in `deinit`.
    /// The way to interrupt what runs on it.
    let canceller: PostgreSQLCanceller
    /// By what name the server knows each text. A name is given once: whether a statement was prepared in a
    /// pipeline that failed is not known, so it gets another.
    private var prepared: [String: String] = [:]
    private var names = 0
    private var pending: [Piece] = []
    /// The tenants whose heads were compared with their marks since it was made: it leads to one server for ever.
    var proven: Set<[UInt8]> = []

    private static let binary: Int32 = 1

    /// - Parameters:
    ///   - dsn: As libpq takes it, key and value or URI.
    ///   - explain: Given libpq's own sentence where there is no connection. It names host, role and database, so it is
    ///     for operators, and holds no password.
    init(_ dsn: String, explain: (String) -> Void = { _ in }) throws(StoreError) {
        let made = unsafe pegase_PQconnect(dsn)
        guard let raw = unsafe made else { throw .ioFailure(StoreError.connectionFailure) }
        guard unsafe PQstatus(raw) == CONNECTION_OK else {
            explain(unsafe Self.line(PQerrorMessage(raw)))
            unsafe PQfinish(raw)
            throw .ioFailure(StoreError.connectionFailure)
        }
        guard let cancel = unsafe PQgetCancel(raw) else {
            unsafe PQfinish(raw)
            throw .ioFailure(StoreError.connectionFailure)
        }
        unsafe self.raw = raw
        canceller = unsafe PostgreSQLCanceller(cancel)
        unsafe PQsetNoticeProcessor(raw, { _, _ in }, nil)
        guard unsafe PQenterPipelineMode(raw) == 1 else { throw .ioFailure(StoreError.connectionFailure) }
    }

    deinit {
        unsafe PQfinish(raw)
    }

    /// Opens a connection that must be there for a program to start.
    ///
    /// - Throws: ``StoreError/configuration(_:)`` with libpq's own sentence.
    static func required(_ dsn: String) throws(StoreError) -> PostgreSQLConnection {
        var sentence = "out of memory"
        do throws(StoreError) {
            return try PostgreSQLConnection(dsn) { sentence = $0 }
        } catch {
            throw .configuration("the database does not answer: \(sentence)")
        }
    }

    /// What the server may keep of a role's password: by it a password is verified and not known.
    ///
    /// - Throws: ``StoreError/configuration(_:)`` when the server cannot be asked how it verifies passwords.
    func verifier(ofPassword password: String, role: String) throws(StoreError) -> String {
        // Outside the pipeline, in which libpq asks nothing.
        guard unsafe PQexitPipelineMode(raw) == 1 else {
            throw .ioFailure(StoreError.connectionFailure)
        }
        let verifier = unsafe PQencryptPasswordConn(raw, password, role, "scram-sha-256")
        guard unsafe PQenterPipelineMode(raw) == 1 else { throw .ioFailure(StoreError.connectionFailure) }
        guard let verifier = unsafe verifier else {
            throw .configuration(
                "the role's password cannot be set: \(unsafe Self.line(PQerrorMessage(raw)))")
        }
        defer { unsafe PQfreemem(verifier) }
        return unsafe String(cString: verifier)
    }

    /// A message of libpq as one line.
    private static func line(_ message: UnsafePointer<CChar>?) -> String {
        guard let message = unsafe message else { return "" }
        return unsafe String(cString: message).split(whereSeparator: \.isNewline).joined(separator: "; ")
    }

    var isInTransaction: Bool {
        let status = unsafe PQtransactionStatus(raw)
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
    }

    /// Whether a statement of the transaction has failed: the server answers a COMMIT with a rollback then, and success.
    var hasFailedTransaction: Bool { unsafe PQtransactionStatus(raw) == PQTRANS_INERROR }

    /// Whether the next transaction can begin on it.
    var isIdle: Bool {
        unsafe !canceller.isUsed && PQstatus(raw) == CONNECTION_OK
            && PQtransactionStatus(raw) == PQTRANS_IDLE && pending.isEmpty
    }

    /// Keeps a piece until the next ``send(_:_:)``.
    func stage(_ piece: Piece) throws(StoreError) {
        pending.append(piece)
        // Bounds what both ends hold of one pipeline.
        if pending.count >= 128 { try sendStaged() }
    }

    func dropStaged() {
        pending = []
    }

    /// Drops a staged text and what was staged behind it.
    ///
    /// - Returns: `false` when it has been sent already.
    func dropStaged(from text: String) -> Bool {
        let place = pending.lastIndex { if case .text(text) = $0 { true } else { false } }
        guard let place else { return false }
        pending.removeSubrange(place...)
        return true
    }

    func sendStaged() throws(StoreError) {
        guard let last = pending.popLast() else { return }
        try send(last)
    }

    /// Sends what is staged and then this, and waits for all the answers.
    ///
    /// - Parameter row: Given each row of the last one's answer.
    /// - Returns: How many rows the last one changed.
    /// - Throws: The first failure among them; the server did nothing of what came after it.
    @discardableResult
    func send(
        _ last: Piece, _ row: (EngineRow) throws(StoreError) -> Void = { _ in }
    ) throws(StoreError) -> Int {
        let pieces = pending + [last]
        pending = []
        var wanted: [Int?] = []  // Of each answer, how many rows it must have changed.
        let preparedBefore = prepared
        for piece in pieces { wanted += try queue(piece) }
        let lastAnswer = wanted.count - 1
        guard unsafe PQpipelineSync(raw) == 1 else { throw .ioFailure(StoreError.connectionFailure) }
        var failure: StoreError?
        var changed = 0
        for (number, wanted) in wanted.enumerated() {
            let result = try unsafe nextResult()
            defer { unsafe PQclear(result) }
            if failure == nil { failure = unsafe self.failure(of: result) }
            guard failure == nil, wanted != nil || number == lastAnswer else { continue }
            changed = unsafe Int(String(cString: PQcmdTuples(result))) ?? 0
            if let wanted, changed < wanted { failure = .busy }
            guard failure == nil, number == lastAnswer else { continue }
            do throws(StoreError) {
                for index in 0..<(unsafe PQntuples(result)) { try unsafe row(self.row(index, of: result)) }
            } catch {
                failure = error
            }
        }
        try endOfPipeline()
        if let failure {
            prepared = preparedBefore
            throw failure
        }
        return changed
    }

    /// - Returns: The answers that it will have, each with how many rows it must have changed.
    private func queue(_ piece: Piece) throws(StoreError) -> [Int?] {
        switch piece {
        case .text(let text):
            let sent = unsafe PQsendQueryParams(raw, text, 0, nil, nil, nil, nil, Self.binary)
            guard sent == 1 else { throw .ioFailure(StoreError.connectionFailure) }
            return [nil]
        case .prepared(let text, let values):
            return try queue(text, values.map(PostgreSQLParameter.value)) + [nil]
        case .rows(let text, let value, let columns, let isForEach):
            let answers = try queue(text, [.value(value)] + columns.map(PostgreSQLParameter.column))
            return answers + [isForEach ? columns.first?.count : nil]
        }
    }

    /// - Returns: The answers before its own: one when it had to be prepared.
    private func queue(_ text: String, _ parameters: [PostgreSQLParameter]) throws(StoreError) -> [Int?] {
        if let name = prepared[text] {
            try execute(name, parameters)
            return []
        }
        names += 1
        let name = "s\(names)"
        let types = parameters.map(\.type)
        guard unsafe PQsendPrepare(raw, name, text, Int32(types.count), types) == 1 else {
            throw .ioFailure(StoreError.connectionFailure)
        }
        prepared[text] = name
        try execute(name, parameters)
        return [nil]
    }

    private func execute(_ name: String, _ parameters: [PostgreSQLParameter]) throws(StoreError) {
        // All parameters in one buffer, each with its place: libpq copies it before it returns.
        var bytes: [UInt8] = []
        var places: [(start: Int, count: Int)?] = []
        for parameter in parameters {
            let start = bytes.count
            places.append(parameter.append(to: &bytes) ? (start, bytes.count - start) : nil)
        }
        bytes.append(0)  // So that no parameter's address is that of no bytes, which would mean NULL.
        let formats = [Int32](repeating: Self.binary, count: places.count)
        let lengths = places.map { Int32($0?.count ?? 0) }
        let sent = unsafe bytes.withUnsafeBytes { buffer in
            let pointers = unsafe places.map { place in
                unsafe place.map { place in
                    unsafe buffer.baseAddress!.advanced(by: place.start).assumingMemoryBound(to: CChar.self)
                }
            }
            return unsafe PQsendQueryPrepared(
                raw, name, Int32(places.count), pointers, lengths, formats, Self.binary)
        }
        guard sent == 1 else { throw .ioFailure(StoreError.connectionFailure) }
    }

    /// The next answer; libpq puts a null behind each.
    private func nextResult() throws(StoreError) -> OpaquePointer {
        guard let result = unsafe PQgetResult(raw) else { throw .ioFailure(StoreError.connectionFailure) }
        while let more = unsafe PQgetResult(raw) { unsafe PQclear(more) }
        return unsafe result
    }

    private func endOfPipeline() throws(StoreError) {
        guard let result = unsafe PQgetResult(raw) else { throw .ioFailure(StoreError.connectionFailure) }
        defer { unsafe PQclear(result) }
        guard unsafe PQresultStatus(result) == PGRES_PIPELINE_SYNC else {
            throw .ioFailure(StoreError.connectionFailure)
        }
    }

    private func failure(of result: OpaquePointer) -> StoreError? {
        switch unsafe PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return nil
        default:
            let state = unsafe PQresultErrorField(result, Int32(UInt8(ascii: "C")))
            return unsafe StoreError(sqlState: state.map { unsafe String(cString: $0) } ?? "")
        }
    }

    private func row(_ index: Int32, of result: OpaquePointer) -> EngineRow {
        EngineRow(
            columns: (0..<(unsafe PQnfields(result))).map { column in
                guard unsafe PQgetisnull(result, index, column) == 0,
                    let start = unsafe PQgetvalue(result, index, column)
                else { return .null }
                let count = unsafe Int(PQgetlength(result, index, column))
                let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
                switch unsafe PQftype(result, column) {
                case PostgreSQLParameter.integerType:
                    return .integer(bytes.reduce(0) { $0 << 8 | Int64($1) })
                default: return .bytes(bytes)
                }
            })
    }
}
