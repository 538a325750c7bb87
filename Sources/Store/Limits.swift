import Glibc
import Tenancy

/// The store's bounds. No queue, cache or pool here is without one.
public struct StoreLimits: Sendable {
    /// Threads that commit; each holds one tenant at a time. A commit waits for the disk, not for a core.
    public var writerThreads = 2
    /// Threads that read: one more than a tenant may have at once, so that one tenant's long reads leave one.
    public var readerThreads = 3
    /// Tenants whose files are open; the least recently used idle one is closed for another.
    /// Each has at most one writing connection and ``readerThreadsPerTenant`` reading ones.
    public var openTenants = 64
    /// Writes of one tenant that wait for a commit: four full ones.
    public var waitingWritesPerTenant = 512
    /// Writes of all tenants that wait.
    public var waitingWrites = 4096
    /// Reads of one tenant that wait.
    public var waitingReadsPerTenant = 512
    /// Reads of all tenants that wait.
    public var waitingReads = 4096
    /// Writes that share one commit: bounds what one failed commit refuses, and how long a tenant keeps a
    /// thread.
    public var writesPerCommit = 128
    /// While another tenant calls: writes that a commit takes in at a time, and bytes after which it takes in no more. A
    /// neighbour's sync waits for the data of every commit before it, some 0.3 ms for this much.
    public var writesPerStep = 4
    public var bytesPerCommit: Int64 = 64 << 10
    /// Who is told of each commit that changes a tenant's records, at most: of all tenants, and of one.
    public var observers = 1024
    public var observersPerTenant = 64
    /// Bytes of access events that one tenant may have written a second, and at once after a pause; whoever owes some
    /// waits until they are paid off. 500 calls a second, as many as a gateway lets a tenant make, write 120 KB, an
    /// import as fast as it goes 1 MB.
    public var eventBytesPerSecond = 1 << 20
    public var eventBytesAtOnce = 32 << 20
    /// What a refused caller is told to wait before it tries again.
    public var retryAfter = Duration.milliseconds(200)

    public init() {}

    public static let standard = StoreLimits()

    /// Threads that one tenant's reads may have at once.
    public var readerThreadsPerTenant: Int { max(1, readerThreads - 1) }

    /// Microseconds of a processor that one tenant's long reads may have in a second while others call, and its commits
    /// likewise: an eighth of the machine's. On two cores that is 80 pages of 50 cases, or 800 families registered.
    static let shareMicroseconds = max(125_000, 125_000 * sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    /// Of them at once, after a pause: four pages of 50 cases.
    static let shareMicrosecondsAtOnce = 12_000
    /// What a byte that is written counts as, since all tenants' commits wait for one disk: 2 MiB a second are a share on
    /// two cores.
    static let timePerByte: Duration = .nanoseconds(125)
    /// A shorter turn is not charged: a single record's read takes less, and a gateway bounds a tenant's calls to 500 a
    /// second.
    static let shortTurn: Duration = .microseconds(250)
    /// For how long a tenant that has called counts as a neighbour whom a share is kept for.
    static let neighbourTime: Duration = .seconds(1)
    /// The longest that a tenant waits between two turns, whatever the last ones took.
    static let longestPause = Duration.seconds(1)

    /// Bytes of a record's body: a message of 1 MiB, the largest the wire takes.
    public static let bodyBytes = 1 << 20
    /// Bytes of one index key.
    public static let keyBytes = 256
    /// Index entries of one record.
    public static let entriesPerRecord = 64
    /// Records, changes or events in one answer of a list.
    public static let pageRecords = 1000
    /// Resource names one access event can hold: a page of a list and its parent.
    public static let resourcesPerEvent = pageRecords + 1
    /// Bytes of a sealed token or of what it is bound to.
    public static let tokenBytes = 4096
    /// Bytes of a change's mark: two changes at one place have the same with a chance of 2^-64.
    public static let markBytes = 8
    /// Bytes of a request id.
    public static let requestIDBytes = 256
    /// How far back a stale etag is looked for among a record's past revisions.
    public static let revisionsSearched = 32
    /// How long a reply is given again to the same request.
    /// Source: docs/partners.md; queues of devices that were offline.
    public static let replyTime: Duration = .seconds(30 * 24 * 3600)
    /// Old replies looked at in one commit, beyond two for each new one: the table shrinks, in bounded steps.
    public static let repliesPrunedPerCommit: Int64 = 8
    /// How often one key may seal under random 96-bit nonces: a repeated nonce has then a chance of 2^-33.
    /// Source: NIST SP 800-38D, section 8.3.
    public static let sealsPerKey: Int64 = 1 << 32

    /// Bytes that a tenant may keep, unless an operator says otherwise: some eighty years of a partner whose 20 staff
    /// leave 100 MB of access events in one.
    public static let tenantBytes: Int64 = 8 << 30

    /// Rows that one step of a retention looks at, which is a commit.
    static let removedRows = 256

    /// Rows that a backup reads in one transaction: none of its snapshots lasts, so none holds the log back.
    static let copiedRows = 256
    /// The last events that are hashed again when a tenant is opened, at most.
    static let edgeEvents = 64
    /// Changes and events that one step of an inspection looks at: some 5 ms of a reading thread.
    static let inspectedRows = 128
    /// Changes that one transaction takes into the state of a tenant that an earlier version of the store wrote: some
    /// 20 ms, in which nobody else writes.
    static let coveredChanges = 1024
    /// Records that one write looks at to give those another revision whose bodies are of another version.
    static let rewrittenRecords = 64
    /// Bytes of rows that an archive seals together; a row that is longer is a frame of its own.
    static let frameBytes = 256 << 10
    /// Archives of one chain; then the next one begins another.
    static let archivesPerChain = 9999
    /// The records that a check opens again by looking them up: every n-th, so that there are about so many.
    static let sampledRecords = 200
    /// Bytes kept for access events while the disk is full, of all tenants.
    static let reserveBytes = 4 << 20
    /// What one tenant has of them: some 800 events of one name each, or three pages of a thousand.
    static let reserveBytesPerTenant = 256 << 10
    /// How long a disk that was full is not asked again for an event alone.
    static let fullDiskPause: Duration = .seconds(1)
    /// How long a disk that was full counts as full, where nothing is written but probes.
    static let fullDiskMemory: Duration = .seconds(60)

    /// How far the marks on disk may lag behind what was acknowledged. Source: docs/security.md.
    static let markDelay: Duration = .seconds(1)
    /// Tenants that one connection to a server remembers to have compared with their marks.
    static let provenTenants = 4096
    /// Bytes of a file of marks before it is written anew, where four times its tenants' marks are not more.
    static let markFileBytes = 1 << 20
    /// Bytes of a file of marks that are read: a larger one is none, whatever it begins with. Source: docs/security.md.
    static let markFileReadBytes = 64 << 20

    /// How long a connection waits for another process's lock on the file: a thread that waits is missing to all other
    /// tenants. Only a restart makes two processes want one file, for as long as it takes to close it.
    static let lockWait: Duration = .milliseconds(250)
    /// For how long a tenant is refused at once whose file stayed locked so long.
    static let lockPause: Duration = .seconds(1)
    /// How long a transaction waits for another one's lock on PostgreSQL.
    static let rowLockWait: Duration = .seconds(2)
    /// How long a statement may take on PostgreSQL, and a transaction wait for its next one.
    static let statementTime: Duration = .seconds(30)
    /// KiB of pages one connection keeps.
    static let pageCacheKiB: Int64 = 2048
    /// Pages of 4 KiB in the write-ahead log before they are moved into the file: 32 MiB, as much as the log keeps.
    static let checkpointPages: Int64 = 8000
    /// As many in the log of the probe's tenant: 256 KiB.
    static let probeCheckpointPages: Int64 = 64
    /// Tenants in one answer of a look at how far their changes go.
    static let marksPerLook = 10_000
    /// Bytes the log's file keeps on disk once it has been emptied.
    static let logFileBytes: Int64 = 32 << 20
    /// Bytes of one row: a body, its seal and its index keys, with room.
    static let rowBytes: Int32 = 4 << 20
    /// Bytes of a row beside its texts and bodies: numbers and lengths of at most a dozen columns.
    static let rowFrameBytes = 256
    /// Bytes of one statement's text.
    static let statementBytes: Int32 = 16 << 10
}
