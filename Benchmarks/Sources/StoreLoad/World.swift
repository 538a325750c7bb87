import ArgumentParser
import Foundation
import Store
import Tenancy

/// The store that a command works on.
struct World: ParsableArguments {
    /// The store's directory; made when it does not exist.
    @Option var directory: String
    /// The country's key file, mode 0400.
    @Option var key: String
    /// A migrated PostgreSQL database; without one the records are in SQLite files in the directory.
    @Option var dsn: String?
    @Option var sealKey: String?

    func open() throws -> Store {
        let database = dsn.map { StoreDatabase(dsn: $0, sealKey: sealKey ?? "") }
        return try Store(
            StoreConfiguration(
                directory: directory, database: database, country: .vietnam, countryKey: key,
                clock: {
                    var time = timespec()
                    unsafe clock_gettime(CLOCK_REALTIME, &time)
                    return UnixTime(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
                },
                alarm: { alarm in FileHandle.standardError.write(Data("\(alarm.problem)\n".utf8)) }))
    }

    /// The scope of the tenant with a number.
    static func scope(_ number: Int) -> StoreScope {
        let partner = PartnerID("p\(number)")!
        return TenantScope.job(JobName("benchmark"), in: TenantID(country: .vietnam, partner: partner))
    }
}

/// What a benchmark's records look like: 220 bytes of body, a place in a list that pages are read of, a name that is
/// found by its hash, an answer of 260 bytes, an event with one name.
enum Example {
    static let kind = RecordKind(number: 16, name: "example")
    static let inGroup = IndexID(number: 1)
    static let byName = IndexID(number: 2)
    static let pageSize = 50

    static let body = [UInt8](repeating: 0x61, count: 220)
    static let reply = [UInt8](repeating: 0x62, count: 260)

    /// One page of a list: records stand in their groups in the order in which they were made.
    static func group(_ number: Int) -> [UInt8] { bigEndian(UInt32(number)) }

    static func key(group: Int, time: Int64) -> [UInt8] { Self.group(group) + bigEndian(UInt64(time)) }

    /// The id of the loaded record with a number. Ids of their own shape, but in order, or to load ten million would
    /// take hours.
    static func id(_ number: Int, of records: Int) -> RecordID {
        let high = UInt64(number) * (UInt64.max / UInt64(records))
        var low = UInt64(number) &* 0x9e37_79b9_7f4a_7c15
        low ^= low >> 29
        return RecordID("a" + hexadecimal(high, 16) + hexadecimal(low, 9))!
    }

    private static func hexadecimal(_ value: UInt64, _ digits: Int) -> String {
        let text = String(value, radix: 16)
        return String((String(repeating: "0", count: 16) + text).suffix(digits))
    }

    private static func bigEndian(_ value: some FixedWidthInteger) -> [UInt8] {
        stride(from: value.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}

extension [UInt8] {
    /// - Parameter words: How many times eight bytes.
    static func random(words: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        for _ in 0..<words {
            unsafe Swift.withUnsafeBytes(of: generator.next()) { unsafe bytes.append(contentsOf: $0) }
        }
        return bytes
    }
}
