import Synchronization
public import Tenancy
public import WireProto

/// Keeps a stream of another program open: whatever ends it, it is opened again after a pause, which grows as long as the
/// streams bring nothing. One that is silent for too long is ended.
///
/// How long what it brought may be believed is ``Freshness``.
public final class StreamFollower<Message: WireMessage>: Sendable {
    private let pace: StreamPace
    private let clock: @Sendable () -> MonotonicTime
    private let open: @Sendable () async throws -> RPCResponses<Message>
    private let take: @Sendable (Message) throws -> Bool
    private let ended: @Sendable (StreamEnd) -> Void
    private let heard = Mutex(Heard())

    private struct Heard {
        /// The stream that is open, and when it brought something last, or was opened.
        var stream: RPCResponses<Message>?
        var last = MonotonicTime(nanoseconds: 0)
    }

    /// - Parameters:
    ///   - open: Opens a stream.
    ///   - take: Takes in a message; what it throws ends the stream. Returns whether it was news: after a stream that
    ///     brought some the next is opened at once.
    ///   - ended: Hears how each stream ended, before the next is opened.
    public init(
        _ pace: StreamPace, clock: @escaping @Sendable () -> MonotonicTime,
        open: @escaping @Sendable () async throws -> RPCResponses<Message>,
        take: @escaping @Sendable (Message) throws -> Bool,
        ended: @escaping @Sendable (StreamEnd) -> Void
    ) {
        self.pace = pace
        self.clock = clock
        self.open = open
        self.take = take
        self.ended = ended
    }

    /// Follows until its task is cancelled.
    public func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.followForever() }
            if let silence = self.pace.silence {
                group.addTask { await self.endSilentStreams(silence) }
            }
        }
    }

    private func followForever() async {
        var wait = pace.first
        while !Task.isCancelled {
            let end = await follow()
            ended(end)
            wait = end.hasNews ? pace.first : min(wait * 2, pace.longest)
            do { try await Task.sleep(for: wait) } catch { return }
        }
    }

    /// One stream to its end.
    public func follow() async -> StreamEnd {
        var hasNews = false
        do {
            let stream = try await open()
            heard.withLock { $0 = Heard(stream: stream, last: clock()) }
            defer { heard.withLock { $0.stream = nil } }
            while let message = try await stream.next() {
                heard.withLock { $0.last = clock() }
                do {
                    hasNews = try take(message) || hasNews
                } catch {
                    stream.cancel()
                    throw error
                }
            }
            return StreamEnd(hasNews: hasNews, failure: nil)
        } catch {
            return StreamEnd(hasNews: hasNews, failure: error)
        }
    }

    /// A peer that is gone without a word would otherwise hold the stream for as long as TCP hopes.
    private func endSilentStreams(_ silence: Duration) async {
        while true {
            do { try await Task.sleep(for: silence / 4) } catch { return }
            let now = clock()
            let silent = heard.withLock { heard in
                now.since(heard.last) > silence ? heard.stream : nil
            }
            silent?.cancel()
        }
    }
}

/// How a stream that was followed has ended.
public struct StreamEnd: Sendable {
    /// It brought some.
    public let hasNews: Bool
    /// `nil` when the other program ended it with OK.
    public let failure: (any Error)?
}

/// How often a stream is opened again, and how long it may be silent.
public struct StreamPace: Sendable {
    /// Between two attempts, first and longest.
    let first: Duration
    let longest: Duration
    /// Without any message; `nil` for as long as it likes.
    let silence: Duration?

    /// Of the registry, whose heart beats each second: three beats may be missed. That is below the five seconds after
    /// which a table is stale, so that there is time for another stream.
    public static let registry = StreamPace(
        first: Limits.pauseFirst, longest: Limits.pauseLongest, silence: .seconds(3))
    /// Of health, which has nothing to say as long as nothing changes.
    public static let health = StreamPace(
        first: Limits.pauseFirst, longest: Limits.pauseLongest, silence: nil)
}
