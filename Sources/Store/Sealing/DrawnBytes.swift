import Glibc
import Synchronization

/// Bytes of the kernel's generator, asked for in large pieces: a call for each nonce took a tenth of a write's time.
///
/// None is given twice. They wait in memory, so they are for what is public anyway, never for a key.
enum DrawnBytes {
    private static let waiting = Mutex<[UInt8]>([])

    /// As many as one call of `getentropy` gives.
    private static let piece = 256

    /// - Parameter count: At most 256.
    static func take(_ count: Int) -> [UInt8] {
        waiting.withLock { waiting in
            if waiting.count < count {
                waiting = [UInt8](repeating: 0, count: piece)
                // It fails for more than 256 bytes and on kernels without the call, which Swift does not run on.
                let code = unsafe waiting.withUnsafeMutableBytes {
                    unsafe getentropy($0.baseAddress, $0.count)
                }
                precondition(code == 0, "the kernel has no random bytes")
            }
            defer { waiting.removeLast(count) }
            return Array(waiting.suffix(count))
        }
    }
}
