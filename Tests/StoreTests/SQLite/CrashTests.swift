import Foundation
import Tenancy
import TestSupport
import Testing

@testable import Store

/// A process of its own writes and says what was acknowledged; it is killed in the middle.
@Suite("A process that is killed")
struct CrashTests {
    private static let variable = "PEGASE_STORE_CRASH_CELL"

    @Test("Nothing that was acknowledged is lost, and nothing is there twice", arguments: [1, 150, 400])
    func killed(_ acknowledged: Int) async throws {
        let cell = try TestCell()
        let child = try ChildProcess(
            "/proc/self/exe", ["--testing-library", "swift-testing", "--filter", "CrashTests/child"],
            environment: [Self.variable: cell.directory], output: .pipe)

        var said = Data()
        while lines(said).count < acknowledged {
            let more = child.output.availableData
            if more.isEmpty { break }
            said += more
        }
        child.murder()
        said += child.output.readDataToEndOfFile()
        #expect(lines(said).count >= acknowledged, "the child wrote until it was killed")

        let store = try cell.open()
        let scope = cell.scope("ctse")
        try await store.look(scope) { [said] reading throws in
            for name in lines(said) { #expect(try reading.get(note, id(name))?.body == bytes(name)) }
            // What was written without being acknowledged is whole as well.
            var sequence: Int64 = 0
            while let change = try reading.changes(after: sequence, limit: 1).first {
                sequence += 1
                #expect(change.sequence == sequence)
                #expect(try reading.get(note, change.id)?.body == bytes(change.id.text))
            }
            #expect(try reading.tenantRevision == sequence)
            #expect(try reading.accessEvents(after: 0, limit: 1000).count == Int(min(sequence, 1000)))
        }
        try await store.change(scope) { try $0.insert(note, id("after"), []) }
    }

    private func lines(_ said: Data) -> [String] {
        String(decoding: said, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast()
            .filter { $0.hasPrefix("kept ") }.map { String($0.dropFirst(5)) }
    }

    /// Not a test of itself: what ``killed(_:)`` starts.
    @Test(.enabled(if: ProcessInfo.processInfo.environment[variable] != nil))
    func child() async throws {
        guard let directory = ProcessInfo.processInfo.environment[Self.variable] else { return }
        let store = try Store(
            StoreConfiguration(
                directory: "\(directory)/store", country: .vietnam, countryKey: "\(directory)/country.key",
                clock: { UnixTime(milliseconds: 1) }, alarm: { _ in }))
        let scope = TenantScope.job(
            JobName("test"), in: TenantID(country: .vietnam, partner: PartnerID("ctse")!))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    for number in 0..<100_000 {
                        let name = "w\(writer).\(number)"
                        try await store.change(scope) { writing in
                            try writing.insert(note, id(name), bytes(name))
                            writing.note(AccessEvent(resources: [name], classes: .p2))
                        }
                        try FileHandle.standardOutput.write(contentsOf: Data("kept \(name)\n".utf8))
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
