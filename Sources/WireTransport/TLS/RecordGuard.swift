import HTTP2
import NIOCore

/// Stands before the TLS handler and counts records that carry next to nothing: empty ones, KeyUpdates, and data byte
/// by byte. Each costs a decryption, and a KeyUpdate new keys and an answer, so they are charged like the glitches of
/// HTTP/2. BoringSSL counts empty records and KeyUpdates only as long as nothing else comes between them.
final class RecordGuard: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private var records: TLSRecordCensus

    init(_ limit: HTTP2Limits.Rate?) {
        records = TLSRecordCensus(limit)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        guard records.pass(bytes.readableBytesView, now: context.eventLoop.now.uptimeNanoseconds) else {
            context.fireErrorCaught(HandshakeFailure.tinyRecords)
            return context.close(promise: nil)
        }
        context.fireChannelRead(data)
    }
}

/// The lengths of a stream of TLS records. A value.
struct TLSRecordCensus {
    /// Bytes of a record's body below which it holds less than the header of an HTTP/2 frame: 9, the content type and
    /// the tag (RFC 8446, section 5.2). A KeyUpdate has 22, an empty record 17.
    static let tiny = 9 + 1 + 16
    /// `application_data`, which is what everything is after the handshake's first flight (RFC 8446, section 5.1).
    private static let protected: UInt8 = 23

    private var bucket: GlitchBucket?
    /// What is left of the record that has begun.
    private var body = 0
    private var header: [UInt8] = []

    init(_ limit: HTTP2Limits.Rate?) {
        bucket = limit.map { GlitchBucket($0) }
    }

    /// - Returns: False when there were too many tiny ones.
    mutating func pass(_ bytes: some RandomAccessCollection<UInt8>, now: UInt64) -> Bool {
        bucket?.refill(now: now)
        var rest = bytes[...]
        while !rest.isEmpty {
            if body > 0 {
                let count = min(body, rest.count)
                body -= count
                rest = rest.dropFirst(count)
                continue
            }
            guard let byte = rest.popFirst() else { break }
            header.append(byte)
            guard header.count == 5 else { continue }
            body = Int(header[3]) << 8 | Int(header[4])
            if header[0] == Self.protected, body < Self.tiny { bucket?.take(1) }
            header.removeAll(keepingCapacity: true)
        }
        return bucket?.isOverdrawn != true
    }
}
