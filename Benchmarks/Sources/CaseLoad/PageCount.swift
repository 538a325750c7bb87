import CSQLite
import Synchronization

/// The pages that the store's connections have asked for, seen from outside: the store does not know.
enum PageCount {
    private static let connections = Mutex<[UInt]>([])

    /// Looks at every connection that is opened from now on.
    static func watch() {
        let opened:
            @convention(c) (
                OpaquePointer?, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, OpaquePointer?
            ) -> CInt = { connection, _, _ in
                PageCount.connections.withLock { $0.append(UInt(bitPattern: connection)) }
                return SQLITE_OK
            }
        unsafe sqlite3_auto_extension(unsafeBitCast(opened, to: (@convention(c) () -> Void).self))
    }

    /// Pages asked for so far, whether they were cached or not. While nobody uses a connection.
    static var asked: Int {
        connections.withLock { connections in
            connections.reduce(0) { sum, connection in
                [SQLITE_DBSTATUS_CACHE_HIT, SQLITE_DBSTATUS_CACHE_MISS].reduce(sum) { sum, counter in
                    var (now, most): (CInt, CInt) = (0, 0)
                    unsafe sqlite3_db_status(OpaquePointer(bitPattern: connection), counter, &now, &most, 0)
                    return sum + Int(now)
                }
            }
        }
    }
}
