internal import HTTP2
import Notation

/// Reads a request's head. Nothing in it becomes a string, and metadata is the only thing that is kept.
struct RequestHeadParser {
    enum Outcome {
        case call(RPCRequestHead)
        /// It is gRPC, and the caller gets a status.
        case status(RPCStatus, acceptEncoding: Bool = false)
        case http(HTTPRefusal)
    }

    let methods: MethodTable
    let isLocal: Bool

    func parse(_ inbox: HTTP2Inbox, _ block: Range<Int>) -> Outcome {
        var seen = Seen()
        for index in block {
            seen.take(inbox.field(index), inbox)
        }
        guard seen.isPost else { return .http(.wrongVerb) }
        guard seen.isHTTPS || (seen.isHTTP && isLocal) else { return .http(.wrongScheme) }
        guard seen.isGRPC else { return .http(.wrongType) }
        guard seen.takesTrailers else { return .http(.noTrailers) }
        guard let path = seen.path, let method = methods.lookup(path, in: inbox) else {
            return .status(RPCStatus(.unimplemented, .unknownMethod, "this server has no such method"))
        }
        if seen.hasUnknownEncoding {
            return .status(
                RPCStatus(.unimplemented, .unsupportedEncoding, "messages may be compressed by gzip only"),
                acceptEncoding: true)
        }
        var timeout: Duration?
        if let value = seen.timeout {
            timeout = TimeoutHeader.parse(inbox.copy(value)[...])
            if timeout == nil || seen.hasSecondTimeout {
                return .status(
                    RPCStatus(
                        .invalidArgument, .malformedTimeout, "grpc-timeout is not 1 to 8 digits and a unit"))
            }
        }
        if seen.hasMalformedMetadata {
            return .status(
                RPCStatus(
                    .invalidArgument, .malformedMetadata,
                    "metadata whose name ends in -bin is not base64, or is too much"))
        }
        return .call(
            RPCRequestHead(
                method: method, timeout: timeout, metadata: seen.metadata, sendsGzip: seen.sendsGzip,
                takesGzip: seen.takesGzip))
    }

    private struct Seen {
        var isPost = false
        var isHTTPS = false
        var isHTTP = false
        var isGRPC = false
        var takesTrailers = false
        var path: Range<Int>?
        var timeout: Range<Int>?
        var hasSecondTimeout = false
        var hasUnknownEncoding = false
        var sendsGzip = false
        var takesGzip = false
        var metadata = Metadata()
        var hasMalformedMetadata = false

        /// By length first, so that a name is compared with one or two others.
        mutating func take(_ field: HTTP2Field, _ inbox: HTTP2Inbox) {
            let name = field.name
            let value = field.value
            switch name.count {
            case 2 where inbox.matches(name, "te"): takesTrailers = inbox.matches(value, "trailers")
            case 5 where inbox.matches(name, ":path"): path = value
            case 7 where inbox.matches(name, ":method"): isPost = inbox.matches(value, "POST")
            case 7 where inbox.matches(name, ":scheme"):
                isHTTPS = inbox.matches(value, "https")
                isHTTP = inbox.matches(value, "http")
            case 12 where inbox.matches(name, "content-type"):
                isGRPC = ContentType.isGRPC(value, in: inbox)
            case 12 where inbox.matches(name, "grpc-timeout"):
                hasSecondTimeout = timeout != nil
                timeout = value
            case 13 where inbox.matches(name, "grpc-encoding"):
                sendsGzip = inbox.matches(value, "gzip")
                hasUnknownEncoding = !sendsGzip && !inbox.matches(value, "identity")
            case 20 where inbox.matches(name, "grpc-accept-encoding"):
                takesGzip = takesGzip || Self.names(gzip: inbox.copy(value))
            default:
                if !metadata.take(field, inbox) { hasMalformedMetadata = true }
            }
        }

        /// Whether `gzip` is one of the names of a list.
        private static func names(gzip list: [UInt8]) -> Bool {
            list.split(separator: UInt8(ascii: ",")).contains {
                $0.trimmingSpaces.elementsEqual("gzip".utf8)
            }
        }
    }
}

extension Metadata {
    /// Keeps a field that is not the protocol's own.
    ///
    /// - Returns: False when its value cannot be what its name says.
    mutating func take(_ field: HTTP2Field, _ inbox: HTTP2Inbox) -> Bool {
        let name = field.name
        if ReservedNames.isReserved(name, in: inbox) { return true }
        guard name.count > 4, inbox.matches(name.upperBound - 4..<name.upperBound, "-bin") else {
            append(field, of: inbox)
            return true
        }
        let nameBytes = inbox.copy(name)
        let value = inbox.copy(field.value)
        // Several values may have been joined on the way (gRPC over HTTP/2, "Requests", Custom-Metadata).
        for part in value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            guard let bytes = Base64.decode(part.trimmingSpaces),
                count < RPCLimits.metadataValues,
                listSize + nameBytes.count + bytes.count + 32 <= RPCLimits.metadataSize
            else { return false }
            append(nameBytes, bytes)
        }
        return true
    }
}

extension ArraySlice<UInt8> {
    fileprivate var trimmingSpaces: Self {
        var result = self
        while result.first == UInt8(ascii: " ") { result.removeFirst() }
        while result.last == UInt8(ascii: " ") { result.removeLast() }
        return result
    }
}
