import CProtobufC

/// From C to Swift. What is copied was checked by the pre-scan: texts are UTF-8, counts within their maximum.
enum MessageCopy {
    /// - Parameter text: NUL-terminated; NULL for an unset field.
    @inline(__always)
    static func text(_ text: UnsafeMutablePointer<CChar>?) -> String {
        guard let text = unsafe text, unsafe text.pointee != 0 else { return "" }
        return unsafe String(cString: text)
    }

    @inline(__always)
    static func bytes(_ data: ProtobufCBinaryData) -> [UInt8] {
        unsafe Array(UnsafeBufferPointer(start: data.data, count: data.len))
    }

    @inline(__always)
    static func message<M: FencedMessage>(_ c: UnsafeMutablePointer<M.C>?) -> M? {
        guard let c = unsafe c else { return nil }
        return unsafe M(copying: c)
    }

    static func messages<M: FencedMessage>(
        _ c: UnsafeMutablePointer<UnsafeMutablePointer<M.C>?>?, _ count: Int
    ) -> [M] {
        // protobuf-c leaves no element NULL.
        unsafe UnsafeBufferPointer(start: c, count: count).compactMap { unsafe message($0) }
    }

    static func texts(_ c: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ count: Int) -> [String] {
        unsafe UnsafeBufferPointer(start: c, count: count).map { unsafe text($0) }
    }

    static func bytesList(_ c: UnsafeMutablePointer<ProtobufCBinaryData>?, _ count: Int) -> [[UInt8]] {
        unsafe UnsafeBufferPointer(start: c, count: count).map { unsafe bytes($0) }
    }

    static func flags(_ c: UnsafeMutablePointer<protobuf_c_boolean>?, _ count: Int) -> [Bool] {
        unsafe UnsafeBufferPointer(start: c, count: count).map { $0 != 0 }
    }

    static func numbers<Number>(_ c: UnsafeMutablePointer<Number>?, _ count: Int) -> [Number] {
        unsafe Array(UnsafeBufferPointer(start: c, count: count))
    }

    static func enums<Value: WireEnum, Number: RawRepresentable>(
        _ c: UnsafeMutablePointer<Number>?, _ count: Int
    ) -> [Value] where Number.RawValue == UInt32 {
        unsafe UnsafeBufferPointer(start: c, count: count).map {
            Value(rawValue: Int32(bitPattern: $0.rawValue))
        }
    }
}
