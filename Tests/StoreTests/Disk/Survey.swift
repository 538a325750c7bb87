import Tenancy

@testable import Store

/// Looks through a tenant's records after its disk failed it: is everything there that was acknowledged, and
/// is what is there whole?
enum Survey {
    /// - Returns: What is wrong, in sentences; empty when nothing is.
    static func findings(
        _ acknowledged: [Workload.Acknowledged], of partner: String, in store: Store, _ cell: TestCell
    ) async -> [String] {
        let promises = acknowledged.filter { $0.partner == partner }.map(\.promise)
        let scope = cell.scope(partner)
        do {
            // Looked at by the writer, which then goes on.
            var findings = try await store.change(scope) { writing in
                let findings = try look(writing, promises)
                let name = "after.\(try writing.tenantRevision)"
                try writing.insert(other, id(name), [])
                writing.note(AccessEvent(resources: ["\(name)@1"], classes: .p2))
                return findings
            }
            for case .reply(let request, let reply) in promises.suffix(6) {
                let again = try await store.writeOnce(in: scope, request) { (_) throws(StoreError) in [] }
                if again != reply { findings.append("an answered request was not remembered") }
            }
            return findings
        } catch {
            return ["it does not work: \(error)"]
        }
    }

    private static func look(
        _ reading: borrowing some RecordReader<StoreError> & ~Copyable, _ promises: [Workload.Promise]
    ) throws -> [String] {
        var findings: [String] = []
        let (events, root) = try log(reading)
        if try reading.reader.head().events.root != root { findings.append("the log is not the head's") }
        let said = Set(events)
        if said.count != events.count { findings.append("the log says something twice") }

        var changes: [RecordChange] = []
        while let next = try? reading.changes(after: Int64(changes.count), limit: 1000), !next.isEmpty {
            changes += next
        }
        if changes.map(\.sequence) != Array(1...Int64(changes.count + 1)).dropLast() {
            findings.append("changes are not dense")
        }
        if try reading.tenantRevision != Int64(changes.count) {
            findings.append("the head's revision is not the last change's")
        }
        let written = Set(changes.map { "\($0.id.text)@\($0.revision)" })
        if written != said.filter({ $0.contains("@") }) {
            findings.append("a change without its event, or an event without its change")
        }
        let notes = changes.filter { $0.kind == note.number }
        let newest = Dictionary(notes.map { ($0.id, $0.revision) }, uniquingKeysWith: max)
        let listed = try reading.list(note, byState, limit: StoreLimits.pageRecords)
        if Dictionary(uniqueKeysWithValues: listed.map { ($0.record.id, $0.record.revision) }) != newest {
            findings.append("the index is not the records'")
        }
        for promise in promises {
            switch promise {
            case .record(let id, let revision, let body):
                if try reading.past(note, id, revision: revision)?.body != body {
                    findings.append("\(id.text) at revision \(revision) is lost")
                }
            case .event(let event):
                if !said.contains(event) { findings.append("the event '\(event)' is lost") }
            case .reply: break
            }
        }
        return findings
    }

    /// What the access log says, and the root of the tree over it as it is stored.
    private static func log(
        _ reading: borrowing some RecordReader<StoreError> & ~Copyable
    ) throws -> ([String], [UInt8]) {
        let session = reading.reader
        var tree = MerkleFrontier()
        try session.connection.each(.listEvents, [session.tenant, .integer(0), .integer(1000)]) {
            row throws(StoreError) in tree.append(leaf: try row.bytes(1))
        }
        let events = try reading.accessEvents(after: 0, limit: 1000)
        return (events.filter { !$0.isReplay }.flatMap(\.event.resources), tree.root)
    }
}
