import Glibc
import NIOCore

/// Where a connection comes from, as coarse as one caller can choose it.
enum ConnectionSource: Hashable, Sendable {
    /// Not over a network.
    case local
    case v4(UInt32)
    /// The first 64 bits: what a provider gives one customer (RFC 6177), who has all addresses below it.
    case v6(UInt64)

    init(_ address: SocketAddress?) {
        self.init(address?.ipAddress ?? "")
    }

    /// - Parameter text: An address of IPv4 or IPv6; anything else is ``local``.
    init(_ text: String) {
        // A link's own address has its interface behind it: fe80::1%eth0.
        let text = text.prefix { $0 != "%" }
        if let bytes = Self.bytes(String(text), AF_INET, 4) {
            self = .v4(UInt32(Self.number(bytes[...])))
        } else if let bytes = Self.bytes(String(text), AF_INET6, 16) {
            // An IPv4 address in IPv6's clothes: RFC 4291, section 2.5.5.2.
            let isMapped = Self.number(bytes[0..<8]) == 0 && Self.number(bytes[8..<12]) == 0xffff
            self = isMapped ? .v4(UInt32(Self.number(bytes[12..<16]))) : .v6(Self.number(bytes[0..<8]))
        } else {
            self = .local
        }
    }

    private static func bytes(_ text: String, _ family: Int32, _ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        let outcome = unsafe bytes.withUnsafeMutableBytes { unsafe inet_pton(family, text, $0.baseAddress) }
        return outcome == 1 ? bytes : nil
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
