internal import CZlib

/// Compression of single messages (gRPC over HTTP/2, "Compression"). Runs on the event loop: a message is bounded, and
/// only who asks for compression pays for it.
enum Gzip {
    enum Failure: Error {
        /// Longer than the limit; nothing beyond it was produced.
        case tooLarge
        /// No gzip, cut off, or followed by something else.
        case malformed
    }

    /// - Throws: Before more than `limit` bytes and one piece are in memory, whatever the input promises.
    static func inflate(_ bytes: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
        var stream = unsafe z_stream()
        guard unsafe pegase_inflate_init_gzip(&stream) == Z_OK else { throw .malformed }
        defer { unsafe inflateEnd(&stream) }
        var result: [UInt8] = []
        var outcome = Z_OK
        unsafe bytes.withUnsafeBufferPointer { input in
            // zlib does not write to its input.
            unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            unsafe stream.avail_in = UInt32(input.count)
            while outcome == Z_OK, result.count <= limit {
                outcome = unsafe step(&stream, &result) { unsafe CZlib.inflate($0, Z_NO_FLUSH) }
            }
        }
        guard result.count <= limit else { throw .tooLarge }
        guard outcome == Z_STREAM_END, unsafe stream.avail_in == 0 else { throw .malformed }
        return result
    }

    static func deflate(_ bytes: [UInt8]) -> [UInt8] {
        var stream = unsafe z_stream()
        // Fast: what compresses at all does so at the lowest level.
        guard unsafe pegase_deflate_init_gzip(&stream, 1) == Z_OK else { fatalError("out of memory") }
        defer { unsafe deflateEnd(&stream) }
        var result: [UInt8] = []
        var outcome = Z_OK
        unsafe bytes.withUnsafeBufferPointer { input in
            unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            unsafe stream.avail_in = UInt32(input.count)
            while outcome == Z_OK {
                outcome = unsafe step(&stream, &result) { unsafe CZlib.deflate($0, Z_FINISH) }
            }
        }
        return result
    }

    private static let piece = 16 << 10

    /// Lets zlib write one piece more.
    private static func step(
        _ stream: inout z_stream, _ result: inout [UInt8], _ run: (z_streamp) -> Int32
    ) -> Int32 {
        var outcome = Z_OK
        let room = unsafe [UInt8](unsafeUninitializedCapacity: piece) { buffer, count in
            unsafe stream.next_out = buffer.baseAddress
            unsafe stream.avail_out = UInt32(piece)
            outcome = unsafe withUnsafeMutablePointer(to: &stream) { unsafe run($0) }
            unsafe count = piece - Int(stream.avail_out)
        }
        result.append(contentsOf: room)
        return outcome
    }
}
