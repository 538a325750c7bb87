import Tenancy
import Testing

@testable import Store

/// A disk whose calls do not return until the test lets them: slower than any.
@Suite("A disk that is slow to read")
struct SlowReadTests {
    @Test(
        "A cancelled read that hangs in the disk ends as soon as the disk answers, not at the end of its list"
    )
    func cancelledRead() async throws {
        let cell = try TestCell()
        let disk = MemoryDisk(seed: 5)
        let scope = cell.scope("ctse")
        let body = [UInt8](repeating: 1, count: 2000)
        let writer = try disk.open(cell)
        try await writer.change(scope) { writing in
            for number in 0..<500 {
                try writing.insert(note, id("r\(number)"), body, indexes: [IndexEntry(byState, .plain([]))])
            }
        }
        await writer.close()
        let store = try disk.open(cell)
        #expect(try await store.look(scope) { try $0.get(note, id("r1")) } != nil)
        disk.hold(.reads, on: "ctse")
        let read = Task { try await store.look(scope) { try $0.list(note, byState, limit: 500).count } }
        while disk.held == 0 { await Task.yield() }
        read.cancel()
        disk.release()
        await #expect(throws: StoreError.cancelled) { try await read.value }
        #expect(try await store.look(scope) { try $0.list(note, byState, limit: 500) }.count == 500)
        await store.close()
    }
}
