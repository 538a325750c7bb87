/// The bytes one stream has yet to send: messages as they came, each behind its few bytes of framing, so that
/// nothing is copied before it goes into the connection's output.
struct OutputQueue {
    private struct Chunk {
        /// `preambleCount` bytes, the first in the lowest byte.
        var preamble: UInt64
        var preambleCount: Int
        var bytes: [UInt8]

        var count: Int { preambleCount + bytes.count }
    }

    /// Most calls send one message: it waits here and `rest` never allocates.
    private var first: Chunk?
    private var rest: [Chunk] = []
    private var restStart = 0
    /// Bytes of `first` that have gone out.
    private var sent = 0
    private(set) var count = 0

    mutating func append(preamble: UInt64, preambleCount: Int, _ bytes: [UInt8]) {
        let chunk = Chunk(preamble: preamble, preambleCount: preambleCount, bytes: bytes)
        count += chunk.count
        if first == nil { first = chunk } else { rest.append(chunk) }
    }

    /// Moves `wanted` bytes, which are there, into `output`.
    mutating func move(_ wanted: Int, into output: inout [UInt8]) {
        var left = wanted
        count -= wanted
        while left > 0, let chunk = first {
            if sent < chunk.preambleCount {
                let count = min(left, chunk.preambleCount - sent)
                var bytes = (chunk.preamble >> UInt64(8 * sent)).littleEndian
                unsafe withUnsafeBytes(of: &bytes) { unsafe output.append(contentsOf: $0.prefix(count)) }
                sent += count
                left -= count
            }
            let start = sent - chunk.preambleCount
            let count = min(left, chunk.bytes.count - start)
            if count > 0 {
                unsafe chunk.bytes.withUnsafeBytes {
                    unsafe output.append(
                        contentsOf: UnsafeRawBufferPointer(rebasing: $0[start..<start + count]))
                }
                sent += count
                left -= count
            }
            if sent == chunk.count { advance() }
        }
    }

    private mutating func advance() {
        sent = 0
        guard restStart < rest.count else {
            first = nil
            return
        }
        first = rest[restStart]
        restStart += 1
        if restStart == rest.count {
            rest.removeAll(keepingCapacity: true)
            restStart = 0
        } else if restStart > 64 && restStart * 2 > rest.count {
            rest.removeFirst(restStart)
            restStart = 0
        }
    }

    mutating func removeAll() {
        self = OutputQueue()
    }
}
