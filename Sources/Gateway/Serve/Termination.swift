import Dispatch
import Glibc

/// The wish of whoever started the program that it end: SIGTERM or SIGINT.
enum Termination {
    /// Returns when the program is asked to end. Call it once, early: from then on the signals do not kill.
    static func requested() async {
        let (signals, signalled) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let sources = [SIGTERM, SIGINT].map { number in
            _ = signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { signalled.yield() }
            source.resume()
            return source
        }
        for await _ in signals { break }
        sources.forEach { $0.cancel() }
    }
}
