public import Tenancy

/// Every bound of what the services share, with its unit and where it comes from.
public enum RuntimeLimits {
    /// Items on a page when the caller names no size. Source: docs/partners.md; the contract's
    /// comments.
    public static let defaultPageSize = 50
    /// The most items on a page; a larger wish is cut to it.
    public static let maximumPageSize = 100

    /// Characters of a request id. A UUID has 36.
    public static let requestIDLength = 8...64

    /// Field violations told in one answer. Trailers must stay under the 8 KiB that stock clients accept.
    public static let toldViolations = 32
    /// Bytes of the records of one page, after its first: half of what a message may have, as names and times are added.
    public static let pageBytes = 512 << 10
    /// Paths in one update mask; no message of ours has more fields.
    public static let maskPaths = 128
    /// Refused tenants that a service's ready file tells.
    public static let toldTenants = 100
    /// Paths told with an etag that has gone stale.
    public static let toldPaths = 64

    /// Records that a page looks at when its caller may see none of them: some tenth of a second's work. A partner has
    /// some hundred cases.
    public static let passedOver = 5_000

    /// Records that a page looks at in vain: its caller may see them, and its filter does not want them.
    public static let filteredOut = 1_000
    /// Records that one answer counts. There are no more values among them than the contract's lists hold.
    public static let counted = 1_000
    /// Entries of each of several ranges that are compared to find the shortest: fewer than a page looks at in vain.
    public static let comparedEntries = 128
    /// Characters of a filter, and conditions in it.
    static let filterScalars = 1_000
    static let filterConditions = 16

    /// Between two looks at whether the caller of a stream may still call. With a registry that may be five seconds old
    /// and the look itself a forbidden stream ends well within that time again.
    public static let standingPace = Duration.seconds(1)
    /// How old the last look may be when a message comes or goes.
    public static let standingAge: Duration = .seconds(2)
    /// How long a look at the record of a stream may fail for reasons of ours, such as a full queue.
    public static let standingPatience: Duration = .seconds(4)

    /// Unicode scalars of a name of a person, a partner or a place.
    public static let nameScalars = 200
    /// Unicode scalars of an address.
    public static let addressScalars = 500
    /// Unicode scalars of a remark or a note.
    public static let noteScalars = 4000
    /// Unicode scalars of a national code of an area.
    public static let areaCodeScalars = 32

    /// From a service's start to its first look for what need not be kept, and from one to the next.
    public static let retentionDelay: Duration = .seconds(60)
    public static let retentionInterval: Duration = .seconds(6 * 3600)
    /// Days that access events are kept, and past revisions of records. Proposals, to be confirmed by the programme.
    public static let accessEventDays = 3653
    public static let revisionDays = 3653

    /// Between two looks at a service's health: as often as watches beat.
    public static let healthBeat: Duration = .seconds(1)

    /// Beats between two tries whether a commit ends, and those that one may take: a slow disk's sync takes less.
    public static let probePeriod = 2
    public static let probePatience = 4

    /// Between two steps of the inspection of the tenants that are open.
    static let storeInspection: Duration = .seconds(1)

    /// Event loops of a service. The gateway's loops each bring one connection; the store has threads of its
    /// own.
    public static let loops = 2

    /// Calls that run at once in one service. Of one tenant: what four gateways let it have open. Source:
    /// `callsInFlight` of Tenancy.
    public static let calls = SharedBound(ofAll: 4_096, ofOne: 4 * Tenancy.Limits.callsInFlight)
    /// Of those, the ones that stream their requests: each may have a window of 1 MiB lying here, so one tenant 16 MiB.
    public static let uploads = SharedBound(ofAll: 256, ofOne: 16)
    /// What a caller is told to wait when too much of its own is at work: about what one push takes.
    public static let loadRetryDelay: Duration = .milliseconds(200)
}
