import WireProto

/// Sends the rows of a table in streams of pushes, one stream after another until each row is done or has failed.
struct ImportRun: Sendable {
    typealias Stream = RPCExchange<FamilyV1.SyncPushRequest, FamilyV1.SyncPushResponse>

    /// `partners/{partner}`.
    let parent: String
    let open: @Sendable () async throws(RPCStatus) -> Stream
    /// Waits before rows are sent again.
    let pause: @Sendable (Duration) async throws -> Void
    /// Hears how far it has come.
    let progress: @Sendable (_ done: Int, _ failed: Int) -> Void

    /// - Returns: The rows and what came of each, when all are done or it is of no use to go on.
    func run(_ rows: [Result<FamilyV1.SyncItem, RowProblem>]) async -> ImportLedger {
        var ledger = ImportLedger(rows)
        progress(ledger.done, ledger.failed)
        var (attempt, wait) = (1, Limits.importPauseFirst)
        while !ledger.isComplete {
            let before = ledger.done
            let ending = await stream(&ledger)
            // Its request id makes each row safe to send again, whatever became of it the first time.
            ledger.ending = ending
            if let ending {
                ledger.delay(ending)
                guard ending.isPassing else { break }
            }
            guard !ledger.isComplete else { break }
            if ledger.done > before { (attempt, wait) = (1, Limits.importPauseFirst) }
            guard attempt < Limits.importAttempts else { break }
            do { try await pause(wait) } catch { break }
            attempt += 1
            wait *= 2
        }
        return ledger
    }

    /// Sends what is left in one stream.
    ///
    /// - Returns: What it ended with before its time; `nil` when all was answered.
    private func stream(_ ledger: inout ImportLedger) async -> RPCStatus? {
        let (pushes, stream): ([ImportLedger.Push], Stream)
        do throws(RPCStatus) {
            (pushes, stream) = (ledger.pushes, try await open())
        } catch {
            return error
        }
        let sending = Task { await send(pushes, to: stream) }
        defer {
            stream.cancel()
            sending.cancel()
        }
        do throws(RPCStatus) {
            for push in pushes {
                guard let answer = try await stream.next() else { return .endedEarly }
                ledger.take(answer, to: push)
                progress(ledger.done, ledger.failed)
            }
            while try await stream.next() != nil {}
            return nil
        } catch {
            return error
        }
    }

    /// Sends while answers come; waits where the deployment is slower than the file.
    private func send(_ pushes: [ImportLedger.Push], to stream: Stream) async {
        do throws(RPCStatus) {
            for push in pushes {
                try await stream.send(FamilyV1.SyncPushRequest(parent: parent, items: push.items))
            }
            stream.finishSending()
        } catch {
            // Whoever waits for the answers hears the same.
        }
    }
}

extension RPCStatus {
    fileprivate static let endedEarly = RPCStatus(
        .unavailable, nil, "the stream ended before its last answer")

    /// Whether it may be otherwise in a moment.
    fileprivate var isPassing: Bool { [.unavailable, .resourceExhausted, .deadlineExceeded].contains(code) }
}
