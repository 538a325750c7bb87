extension StatusDetails {
    /// Adds to `status` what `bytes` say of it. The code and the sentence stay: the headers decide those. What does
    /// not fit the type that it names, or more of it than that type has here, is kept as it came: a status that is
    /// passed on loses nothing. Of more than ``RPCLimits/statusDetailCount`` details the first are read.
    static func decode(_ bytes: [UInt8], into status: inout RPCStatus) {
        var reader = ProtobufReader(bytes[...])
        var count = 0
        while count < RPCLimits.statusDetailCount, let field = reader.next() {
            guard field.number == 3, case .bytes(let any) = field.value else { continue }
            let (type, value) = unpack(any)
            count += 1
            if readErrorInfo(type, value, into: &status) { continue }
            status.details.append(known(type, value) ?? .any(.init(typeURL: type, value: Array(value))))
        }
    }

    /// A detail that has a case of its own, if that case says all that its bytes do.
    private static func known(_ type: String, _ value: ArraySlice<UInt8>) -> StatusDetail? {
        guard type.hasPrefix(typePrefix) else { return nil }
        let (detail, written): (StatusDetail, [UInt8])
        switch type.dropFirst(typePrefix.count) {
        case "BadRequest":
            let violations = readFields(value)
            (detail, written) = (.fields(violations), badRequest(violations))
        case "PreconditionFailure":
            let violations = readPreconditions(value)
            (detail, written) = (.unmet(violations), preconditions(violations))
        case "RetryInfo":
            let delay = readDelay(value)
            (detail, written) = (.retry(after: delay), retryInfo(delay))
        default: return nil
        }
        return written.elementsEqual(value) ? detail : nil
    }

    private static func unpack(_ any: ArraySlice<UInt8>) -> (type: String, value: ArraySlice<UInt8>) {
        var result = (type: "", value: any.prefix(0))
        var reader = ProtobufReader(any)
        while let field = reader.next() {
            guard case .bytes(let bytes) = field.value else { continue }
            if field.number == 1 { result.type = text(bytes) }
            if field.number == 2 { result.value = bytes }
        }
        return result
    }

    /// The first `ErrorInfo` of our domain is the status' reason.
    ///
    /// - Returns: False for any other detail.
    private static func readErrorInfo(
        _ type: String, _ bytes: ArraySlice<UInt8>, into status: inout RPCStatus
    ) -> Bool {
        guard status.reason == nil, type == typePrefix + "ErrorInfo" else { return false }
        var reason: String?
        var domain = ""
        var info: [String: String] = [:]
        var reader = ProtobufReader(bytes)
        while let field = reader.next() {
            guard case .bytes(let value) = field.value else { continue }
            switch field.number {
            case 1: reason = text(value)
            case 2: domain = text(value)
            case 3:
                let entry = strings(value, count: 2)
                info[entry[0]] = entry[1]
            default: break
            }
        }
        guard domain == Self.domain, reason != nil || !info.isEmpty else { return false }
        status.reason = reason.map(Reason.init(rawValue:))
        if !info.isEmpty { status.details.append(.info(info)) }
        return true
    }

    private static func readFields(_ bytes: ArraySlice<UInt8>) -> [FieldViolation] {
        entries(bytes).map {
            let entry = strings($0, count: 2)
            return FieldViolation(entry[0], entry[1])
        }
    }

    private static func readPreconditions(_ bytes: ArraySlice<UInt8>) -> [PreconditionViolation] {
        entries(bytes).map {
            let entry = strings($0, count: 3)
            return PreconditionViolation(type: entry[0], subject: entry[1], description: entry[2])
        }
    }

    private static func readDelay(_ bytes: ArraySlice<UInt8>) -> Duration {
        var seconds: UInt64 = 0
        var nanoseconds: UInt64 = 0
        for duration in entries(bytes) {
            var reader = ProtobufReader(duration)
            while let field = reader.next() {
                guard case .varint(let value) = field.value else { continue }
                if field.number == 1 { seconds = value }
                if field.number == 2 { nanoseconds = value }
            }
        }
        // The range of google.protobuf.Duration; a negative one is written as a huge varint.
        guard seconds <= 315_576_000_000, nanoseconds < 1_000_000_000 else { return .zero }
        return .seconds(Int64(seconds)) + .nanoseconds(Int64(nanoseconds))
    }

    /// The messages in field 1.
    private static func entries(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var result: [ArraySlice<UInt8>] = []
        var reader = ProtobufReader(bytes)
        while let field = reader.next() {
            if field.number == 1, case .bytes(let value) = field.value { result.append(value) }
        }
        return result
    }

    /// The strings in fields 1 to `count`.
    private static func strings(_ bytes: ArraySlice<UInt8>, count: Int) -> [String] {
        var result = Array(repeating: "", count: count)
        var reader = ProtobufReader(bytes)
        while let field = reader.next() {
            guard (1...count).contains(field.number), case .bytes(let value) = field.value else { continue }
            result[field.number - 1] = text(value)
        }
        return result
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
