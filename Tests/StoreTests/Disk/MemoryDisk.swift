import Foundation
import SimulatedDisk
import Tenancy

@testable import Store

/// A disk in memory, in the place of the operating system's for one store. The fence around `SimulatedDisk`.
@safe final class MemoryDisk: @unchecked Sendable {
    private let raw: OpaquePointer  // Owned: freed in `deinit`; locks itself.
    let name = "disk-\(UUID().uuidString)"

    init(seed: UInt64) {
        unsafe raw = pegase_disk_make(name, seed)
    }

    deinit {
        unsafe pegase_disk_free(raw)
    }

    struct Kinds: OptionSet {
        let rawValue: Int
        static let reads = Kinds(rawValue: PEGASE_DISK_READ)
        static let writes = Kinds(rawValue: PEGASE_DISK_WRITE)
        static let syncs = Kinds(rawValue: PEGASE_DISK_SYNC)
        static let truncations = Kinds(rawValue: PEGASE_DISK_TRUNCATE)
        static let opens = Kinds(rawValue: PEGASE_DISK_OPEN)
    }

    /// Changes of the disk so far: the points at which its power can be cut.
    var operations: Int { unsafe Int(pegase_disk_operations(raw)) }
    /// Calls that were made to fail since ``fail(_:after:times:)``.
    var failures: Int { unsafe Int(pegase_disk_failures(raw)) }
    var usedBytes: Int { unsafe Int(pegase_disk_used(raw)) }

    /// Becomes what another disk holds after its power was cut. No store may be open on this one.
    func become(_ other: MemoryDisk, cutAt point: Int, seed: UInt64, lies: Int) {
        unsafe pegase_disk_cut(other.raw, raw, Int64(point), seed, Int32(lies))
    }

    func fail(_ kinds: Kinds, after skipped: Int = 0, times: Int = .max) {
        unsafe pegase_disk_fail(raw, Int32(kinds.rawValue), Int64(skipped), Int64(times))
    }

    func heal() { fail([]) }

    /// Lets calls of these kinds wait, on files whose name contains `part`, until ``release()``: a disk that is slow.
    func hold(_ kinds: Kinds, on part: String) {
        unsafe pegase_disk_hold(raw, Int32(kinds.rawValue), part)
    }

    func release() { hold([], on: "") }

    /// Calls that wait for ``release()``.
    var held: Int { unsafe Int(pegase_disk_held(raw)) }

    /// The room that all files have together; `nil` for any.
    func limit(_ bytes: Int?) {
        unsafe pegase_disk_limit(raw, Int64(bytes ?? -1))
    }

    static let oneByOne: StoreLimits = {
        var limits = StoreLimits.standard
        limits.readerThreads = 1
        limits.writerThreads = 1
        return limits
    }()

    /// Opens a cell's store on this disk.
    ///
    /// - Parameters:
    ///   - checkpointPages: After how many pages in the log they are moved to the file.
    ///   - limits: By default one thread each, so that a seed's operations repeat.
    func open(
        _ cell: TestCell, checkpointPages: Int32 = 2000, limits: StoreLimits = MemoryDisk.oneByOne
    ) throws -> Store {
        let engine = SQLiteEngine(directory: "/cell", vfs: name)
        return try Store(
            cell.configuration(limits),
            engine: EarlyCheckpoints(engine: engine, pages: checkpointPages))
    }
}
