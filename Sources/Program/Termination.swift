import Dispatch
import Glibc
import Synchronization

/// The wish of whoever started the program that it end: SIGTERM or SIGINT. From its making on, neither kills.
public final class Termination: Sendable {
    private let signals: AsyncStream<Void>
    /// Kept, because a source that is forgotten hears nothing.
    private let sources: Mutex<[any DispatchSourceSignal]>

    public init() {
        let (signals, signalled) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        self.signals = signals
        sources = Mutex(
            [SIGTERM, SIGINT].map { number in
                _ = signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number)
                source.setEventHandler { signalled.yield() }
                source.resume()
                return source
            })
    }

    /// Returns when the program is asked to end.
    public func requested() async {
        for await _ in signals { break }
        sources.withLock { $0.forEach { $0.cancel() } }
    }
}
