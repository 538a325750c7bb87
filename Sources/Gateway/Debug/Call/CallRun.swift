import Foundation
import Kernel
import Program
import Synchronization
import Tenancy
import WireProto
import WireTransport

/// One call of any shape, with its answers printed as they come.
struct CallRun {
    let method: RPCMethod
    let options: CallOptions
    let answer: AnswerText
    /// Metadata and trailers go to standard error.
    let isVerbose: Bool

    /// - Parameter encode: Makes a message of an object that was typed.
    func make(
        _ feed: RequestFeed, by client: RPCClient,
        _ encode: @escaping @Sendable (String) throws(DebugFailure) -> [UInt8]
    ) async throws(DebugFailure) {
        if case .list(let messages) = feed, method.shape == .unary, !isVerbose, let message = messages.first {
            do throws(RPCStatus) {
                try answer.show(try await client.call(method, message, options), of: method)
            } catch {
                throw .refused(error, of: method)
            }
            return
        }
        if isVerbose { Self.tell(options.metadata, ">") }
        let stream: any RPCClientStream
        do throws(RPCStatus) { stream = try await client.open(method, options) } catch {
            throw .refused(error, of: method)
        }
        let problem = Mutex<DebugFailure?>(nil)
        let count = Mutex(0)
        let begin = MonotonicTime.now()
        let interrupt =
            method.shape == .unary ? nil : Interrupt { Self.summary(count.withLock { $0 }, begin) }
        let sender = Task {
            do throws(DebugFailure) {
                try await Self.send(feed, on: stream, encode)
                stream.finishSending()
            } catch {
                problem.withLock { $0 = error }
                stream.cancel()
            }
        }
        defer {
            sender.cancel()
            interrupt?.end()
        }
        do throws(RPCStatus) {
            if isVerbose { Self.tell(try await stream.head(), "<") }
            while let message = try await stream.next() {
                count.withLock { $0 += 1 }
                try answer.show(message, of: method)
            }
            if isVerbose { Self.tell(await stream.trailing(), "< trailer") }
        } catch {
            if isVerbose { Self.tell(await stream.trailing(), "< trailer") }
            if let problem = problem.withLock({ $0 }) { throw problem }
            throw .refused(error, of: method)
        }
        if isVerbose, method.shape.responsesStream {
            StandardError.writeLine(Self.summary(count.withLock { $0 }, begin))
        }
    }

    private static func send(
        _ feed: RequestFeed, on stream: any RPCClientStream,
        _ encode: @Sendable (String) throws(DebugFailure) -> [UInt8]
    ) async throws(DebugFailure) {
        switch feed {
        case .list(let messages):
            for message in messages {
                guard await sent(message, on: stream) else { return }
            }
        case .input(let input):
            try await input.objects { (object) throws(DebugFailure) in
                _ = await sent(try encode(object), on: stream)
            }
        }
    }

    /// - Returns: False when the call has ended: its reader says how.
    private static func sent(_ message: [UInt8], on stream: any RPCClientStream) async -> Bool {
        do throws(RPCStatus) {
            try await stream.send(message)
            return true
        } catch {
            return false
        }
    }

    /// Metadata as a person reads it, bytes as base64.
    private static func tell(_ metadata: Metadata, _ mark: String) {
        metadata.forEach { name, value in
            let name = String(decoding: name, as: UTF8.self)
            let text =
                name.hasSuffix("-bin")
                ? Data(value).base64EncodedString() : String(decoding: value, as: UTF8.self)
            StandardError.writeLine("\(mark) \(name): \(text)")
        }
    }

    private static func summary(_ count: Int, _ begin: MonotonicTime) -> String {
        let milliseconds = (MonotonicTime.now().nanoseconds - begin.nanoseconds) / 1_000_000
        return "\(count) \(count == 1 ? "message" : "messages") in \(milliseconds) ms"
    }
}

/// Ctrl-C while a stream runs: says what came, and ends the program as shells expect it of SIGINT.
private final class Interrupt: Sendable {
    private let source: Mutex<(any DispatchSourceSignal)?>

    init(_ summary: @escaping @Sendable () -> String) {
        _ = signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT)
        source.setEventHandler {
            StandardError.writeLine("\nended by you: \(summary())")
            exit(130)
        }
        source.resume()
        self.source = Mutex(source)
    }

    func end() {
        source.withLock { $0?.cancel() }
        _ = signal(SIGINT, SIG_DFL)
    }
}
