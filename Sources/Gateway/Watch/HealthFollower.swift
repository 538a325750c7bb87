import WireProto

/// Follows what one service of a cell says of its own health.
struct HealthFollower<Caller: RPCCaller>: Sendable {
    let caller: Caller
    /// Told at each word of the service, and when there is none to be had.
    let tell: @Sendable (_ isServing: Bool) -> Void

    /// Follows until its task is cancelled. A watch that ends after it has brought a word is opened again before
    /// anything is said: it may only have come to its age.
    func run() async {
        while !Task.isCancelled {
            let wasHeard = await follow()
            if !wasHeard { tell(false) }
            let wait = wasHeard ? Limits.watchBackoffFirst : Limits.watchBackoffLongest
            do { try await Task.sleep(for: .milliseconds(wait)) } catch { return }
        }
    }

    /// One watch to its end.
    ///
    /// - Returns: Whether it brought a word.
    private func follow() async -> Bool {
        var wasHeard = false
        do throws(RPCStatus) {
            let news = try await HealthClient(caller).watch(HealthV1.HealthCheckRequest())
            while let word = try await news.next() {
                wasHeard = true
                tell(word.status == .serving)
            }
        } catch {
            return wasHeard
        }
        return wasHeard
    }
}
