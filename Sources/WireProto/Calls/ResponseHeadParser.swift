internal import HTTP2
import Notation

/// Reads what a server answers: its head, and the trailers that hold the status.
struct ResponseHeadParser {
    private(set) var httpStatus = 0
    private(set) var isGRPC = false
    private(set) var encodingIsKnown = true
    private(set) var isGzip = false
    private(set) var metadata = Metadata()

    private var code: RPCCode?
    private var hasCode = false
    private var message = ""
    private var details: [UInt8]?

    init(_ inbox: HTTP2Inbox, _ block: Range<Int>) {
        for index in block {
            take(inbox.field(index), inbox)
        }
    }

    /// The call's status, or `nil` when the block has none.
    var status: RPCStatus? {
        guard hasCode else { return nil }
        guard let code else { return RPCStatus(.unknown, nil, "the server's status is not a number") }
        var status = RPCStatus(code, nil, message)
        if let details { StatusDetails.decode(details, into: &status) }
        return status
    }

    private mutating func take(_ field: HTTP2Field, _ inbox: HTTP2Inbox) {
        let name = field.name
        let value = field.value
        switch name.count {
        case 7 where inbox.matches(name, ":status"): httpStatus = Self.number(inbox.copy(value))
        case 11 where inbox.matches(name, "grpc-status"):
            hasCode = true
            code = RPCCode(header: inbox.copy(value)[...])
        case 12 where inbox.matches(name, "content-type"): isGRPC = ContentType.isGRPC(value, in: inbox)
        case 12 where inbox.matches(name, "grpc-message"):
            message = PercentEncoding.decode(inbox.copy(value)[...])
        case 13 where inbox.matches(name, "grpc-encoding"):
            isGzip = inbox.matches(value, "gzip")
            encodingIsKnown = isGzip || inbox.matches(value, "identity")
        case 22 where inbox.matches(name, "grpc-retry-pushback-ms"):
            // The one name of the protocol's own that the layer above acts on.
            metadata.add("grpc-retry-pushback-ms", bytes: inbox.copy(value))
        case 23 where inbox.matches(name, "grpc-status-details-bin"):
            details = Base64.decode(inbox.copy(value)[...])
        default:
            // A server's metadata that cannot be read is left out: the status is what counts.
            _ = metadata.take(field, inbox)
        }
    }

    private static func number(_ digits: [UInt8]) -> Int {
        digits.count == 3 ? digits.reduce(0) { $0 * 10 + Int($1) - Int(UInt8(ascii: "0")) } : 0
    }
}
