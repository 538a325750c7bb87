import Foundation
import Synchronization

/// The request messages of a call, as they become known: at once, or while somebody types them.
enum RequestFeed: Sendable {
    case list([[UInt8]])
    case input(StandardInput)
}

/// Standard input in pieces, read by a thread of its own that waits for whoever takes them.
final class StandardInput: Sendable {
    private let pieces: AsyncStream<[UInt8]>
    private let room = DispatchSemaphore(value: 0)

    private static let piece = 16 << 10

    init() {
        let (pieces, found) = AsyncStream.makeStream(of: [UInt8].self)
        self.pieces = pieces
        let room = room
        // Not its first value: a semaphore that is forgotten below that ends the program.
        for _ in 0..<Limits.requestsWaiting { room.signal() }
        Thread.detachNewThread {
            while true {
                room.wait()
                var bytes = [UInt8](repeating: 0, count: Self.piece)
                let count = unsafe bytes.withUnsafeMutableBytes {
                    unsafe read(STDIN_FILENO, $0.baseAddress, $0.count)
                }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                found.yield(Array(bytes[..<count]))
            }
            found.finish()
        }
    }

    /// Shows `body` each object of JSON as soon as it is whole.
    func objects(_ body: (String) async throws(DebugFailure) -> Void) async throws(DebugFailure) {
        var objects = JSONObjects()
        for await piece in pieces {
            room.signal()
            for object in try objects.add(piece) { try await body(object) }
        }
        try objects.end()
    }
}

extension CallRequest {
    /// The objects of the request: of the argument, of a file (`@PATH`), or of standard input (`-`).
    func objects(_ word: String) async throws(DebugFailure) -> [String] {
        var objects = JSONObjects()
        if word == "-" {
            let all = Mutex<[String]>([])
            try await StandardInput().objects { (object) throws(DebugFailure) in
                all.withLock { $0.append(object) }
            }
            return all.withLock { $0 }
        }
        let found = try objects.add(
            word.hasPrefix("@") ? Self.contents(of: String(word.dropFirst())) : Array(word.utf8))
        try objects.end()
        return found
    }
}
