internal import CMalloc
import Foundation
import Synchronization

/// How this process gives memory back.
public enum ProcessMemory {
    /// Blocks of this size and more are the kernel's again as soon as they are freed. By default glibc raises its
    /// threshold with the first large block that is freed, and keeps what comes after: 100 unread answers of 1 MiB,
    /// of which 7 MiB were held, left 17 MiB resident.
    private static let largeBlock: Int32 = 256 << 10

    /// Done once, with the first server.
    static let returnsLargeBlocks: Bool = mallopt(M_MMAP_THRESHOLD, largeBlock) == 1

    /// Gives the kernel back what small blocks have left, until the task is cancelled. glibc keeps a heap as large as it
    /// ever was unless its very end is free: a flood of pushes left 600 MiB resident of which 20 were in use.
    ///
    /// - Parameter pause: Between two looks.
    public static func givingBack(every pause: Duration = .seconds(2)) async {
        var idle = IdleMemory()
        while true {
            do { try await Task.sleep(for: pause) } catch { return }
            guard let resident = residentBytes else { continue }
            guard idle.mayTrim(resident: resident), idle.shouldTrim(resident: resident, used: usedBytes)
            else {
                continue
            }
            malloc_trim(0)
            idle.trimmed(resident: residentBytes ?? resident, used: usedBytes)
        }
    }

    /// What malloc has given out.
    private static var usedBytes: Int {
        let info = mallinfo2()
        return Int(info.uordblks + info.hblkhd)
    }

    /// `nil` where the kernel does not say.
    private static var residentBytes: Int? {
        guard let statm = FileManager.default.contents(atPath: "/proc/self/statm"),
            let text = String(validating: statm, as: UTF8.self),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return nil }
        return pages * 4096
    }
}

/// When memory that is resident and not in use is worth giving back. A value.
struct IdleMemory {
    /// Bytes worth a trim, which takes each heap's lock for a moment.
    static let worthwhile = 8 << 20

    /// What was resident, and what of it was not malloc's to give back, after the last trim: code, stacks, the rest of
    /// pages. `nil` before the first look.
    private var after: (resident: Int, idle: Int)?

    /// Whether so much has become resident since that it may be worth asking malloc, which takes its time, too.
    mutating func mayTrim(resident: Int) -> Bool {
        guard let after else { return true }
        return resident > after.resident + Self.worthwhile
    }

    mutating func shouldTrim(resident: Int, used: Int) -> Bool {
        let idle = max(0, resident - used)
        guard let after else {
            self.after = (resident, idle)
            return false
        }
        return idle > after.idle + Self.worthwhile
    }

    mutating func trimmed(resident: Int, used: Int) {
        after = (resident, max(0, resident - used))
    }
}
