import Foundation
import WireProto

/// Sends the rows of a table, several at once, and keeps what came of each.
struct ImportRun: Sendable {
    let method: RPCMethod
    /// Makes the call of one row; the answer's record.
    let call: @Sendable ([UInt8]) async throws(RPCStatus) -> [UInt8]
    /// Waits before a row is tried again.
    let pause: @Sendable (Duration) async throws -> Void
    /// Hears how far it has come.
    let progress: @Sendable (_ done: Int, _ failed: Int) -> Void

    /// What came of one row: the name of its record, or why there is none.
    enum Outcome: Equatable, Sendable {
        case made(String)
        case failed(String)
    }

    /// - Returns: For each row in its order, what came of it.
    func run(_ requests: [Result<[UInt8], RowProblem>]) async -> [Outcome] {
        var outcomes = [Outcome?](repeating: nil, count: requests.count)
        var (done, failed) = (0, 0)
        await withTaskGroup(of: (Int, Outcome).self) { group in
            var waiting = requests.enumerated().makeIterator()
            func start() {
                guard let (place, request) = waiting.next() else { return }
                group.addTask { (place, await self.outcome(request)) }
            }
            for _ in 0..<Limits.importCalls { start() }
            while let (place, outcome) = await group.next() {
                outcomes[place] = outcome
                done += 1
                if case .failed = outcome { failed += 1 }
                progress(done, failed)
                start()
            }
        }
        return outcomes.map { $0 ?? .failed("was not sent") }
    }

    private func outcome(_ request: Result<[UInt8], RowProblem>) async -> Outcome {
        let message: [UInt8]
        switch request {
        case .success(let bytes): message = bytes
        case .failure(let problem): return .failed(problem.text)
        }
        var wait = Limits.importPauseFirst
        for attempt in 1...Limits.importAttempts {
            do throws(RPCStatus) {
                return .made(name(try await call(message)))
            } catch {
                // Its request id makes it safe to send again, whatever became of the first.
                let isPassing = [.unavailable, .resourceExhausted, .deadlineExceeded].contains(error.code)
                guard isPassing, attempt < Limits.importAttempts, (try? await pause(wait)) != nil else {
                    return .failed(Self.line(error))
                }
                wait *= 2
            }
        }
        return .failed("was not sent")
    }

    /// Code, reason and the fields at fault on one line. A status holds no name and no body.
    private static func line(_ status: RPCStatus) -> String {
        StatusText.lines(status).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            .joined(separator: "; ")
    }

    /// The name that the answer's `meta` says: of all names in it, the one that may be of any noun.
    private func name(_ answer: [UInt8]) -> String {
        var name = ""
        guard let schema = method.output else { return name }
        do throws(MessageError) {
            try WireFields.visitNames(in: answer, of: schema) { field, bytes in
                guard field.resource == "*" else { return true }
                for index in bytes.indices { name.unicodeScalars.append(Unicode.Scalar(bytes[index])) }
                return false
            }
        } catch {
            return name  // It was made all the same.
        }
        return name
    }
}
