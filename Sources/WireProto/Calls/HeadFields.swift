internal import HTTP2
import Notation

/// The header blocks we send.
struct HeadFields {
    /// The start of every answer that is gRPC.
    let response: HTTP2Fields
    /// Trailers of a call that went well.
    let ok: HTTP2Fields
    let none = HTTP2Fields()
    /// As ``response``, of an answer whose messages may be compressed.
    let gzipResponse: HTTP2Fields
    private let libraryErrors: LibraryErrors

    /// What we take in messages.
    static let encodings: StaticString = "identity,gzip"

    init(_ libraryErrors: LibraryErrors) {
        self.libraryErrors = libraryErrors
        var response = HTTP2Fields()
        response.add(":status", "200")
        response.add("content-type", "application/grpc")
        self.response = response
        response.add("grpc-encoding", "gzip")
        gzipResponse = response
        var ok = HTTP2Fields()
        ok.add("grpc-status", "0")
        self.ok = ok
    }

    /// A client's head up to what differs per call.
    static func request(path: String, authority: String, scheme: RPCScheme) -> HTTP2Fields {
        var fields = HTTP2Fields()
        fields.add(":method", "POST")
        switch scheme {
        case .https: fields.add(":scheme", "https")
        case .http: fields.add(":scheme", "http")
        }
        fields.add(":path", path.utf8)
        fields.add(":authority", authority.utf8)
        fields.add("te", "trailers")
        fields.add("content-type", "application/grpc")
        fields.add("user-agent", "grpc-swift-pegase")
        return fields
    }

    func trailers(_ status: RPCStatus, _ trailing: Metadata) -> HTTP2Fields {
        var fields = HTTP2Fields()
        fields.add("grpc-status", Self.digits(status.code))
        let message = Self.cut(status.message)
        if !message.isEmpty { fields.add("grpc-message", PercentEncoding.encode(message), isSecret: true) }
        if let details = StatusDetails.encode(status, message: message, libraryErrors: libraryErrors) {
            fields.add("grpc-status-details-bin", Base64.encode(details[...]), isSecret: true)
        }
        if let wait = status.retryDelay { fields.add("grpc-retry-pushback-ms", Array("\(wait)".utf8)) }
        Self.add(trailing, to: &fields)
        return fields
    }

    /// An answer to what is no gRPC: a status and a line for whoever looks at it.
    static func plain(_ refusal: HTTPRefusal) -> HTTP2Fields {
        var fields = HTTP2Fields()
        fields.add(":status", refusal.status)
        fields.add("content-type", "text/plain; charset=utf-8")
        if let allow = refusal.allow { fields.add("allow", allow) }
        return fields
    }

    /// Metadata differs from call to call and may be secret: none of it enters a compression table.
    static func add(_ metadata: Metadata, to fields: inout HTTP2Fields) {
        if metadata.isEmpty { return }
        metadata.forEach { name, value in
            if ReservedNames.isReserved(name) { return }
            if name.hasBinarySuffix {
                fields.add(name: name, Base64.encode(value), isSecret: true)
            } else {
                fields.add(name: name, value, isSecret: true)
            }
        }
    }

    /// As much of the sentence as ``RPCLimits/statusMessage`` allows, by whole characters.
    private static func cut(_ message: String) -> ArraySlice<UInt8> {
        let bytes = Array(message.utf8)
        guard bytes.count > RPCLimits.statusMessage else { return bytes[...] }
        var end = RPCLimits.statusMessage
        while end > 0, bytes[end] & 0xc0 == 0x80 { end -= 1 }
        return bytes[..<end]
    }

    private static func digits(_ code: RPCCode) -> [UInt8] {
        let value = code.rawValue
        let last = UInt8(ascii: "0") + value % 10
        return value < 10 ? [last] : [UInt8(ascii: "0") + value / 10, last]
    }
}

/// Why a request is answered by HTTP alone.
enum HTTPRefusal: UInt8 {
    case wrongVerb
    case wrongType
    case noTrailers
    case wrongScheme

    var status: StaticString {
        switch self {
        case .wrongVerb: "405"
        case .wrongType: "415"
        case .noTrailers, .wrongScheme: "400"
        }
    }

    var allow: StaticString? { self == .wrongVerb ? "POST" : nil }

    var text: String {
        switch self {
        case .wrongVerb: "gRPC calls are POST requests\n"
        case .wrongType: "this is a gRPC server: content-type must be application/grpc\n"
        case .noTrailers: "gRPC needs the header \"te: trailers\"\n"
        case .wrongScheme: "the scheme must be https\n"
        }
    }
}

extension ArraySlice<UInt8> {
    /// The name of metadata that holds bytes.
    var hasBinarySuffix: Bool { count > 4 && suffix(4).elementsEqual("-bin".utf8) }
}
