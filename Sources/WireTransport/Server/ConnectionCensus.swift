/// Who holds a server's connections, and who has to make room. A value: no socket, no clock, no lock.
///
/// A connection whose peer has not said who it is yet is *unidentified*. Unidentified connections are bounded apart from
/// the rest, each address has a share of them, and the oldest makes room for a new one, so that a flood keeps nobody from
/// showing a certificate. A connection whose peer is known counts against the share of its owner. When all places are taken, the
/// owner with the most connections gives one to an owner with fewer.
struct ConnectionCensus {
    /// Names a connection. Later connections have greater ids.
    typealias ID = UInt64

    /// What becomes of a connection whose peer has said who it is.
    enum Verdict: Equatable {
        /// It stays; the connection `evicting`, if any, has lost its place and must be closed at once.
        case admitted(evicting: ID?)
        case refused(ConnectionRefusal)
    }

    private struct Unidentified {
        let id: ID
        let source: ConnectionSource
        var hasSpoken = false
    }

    private let bounds: ConnectionBounds
    private var last: ID = 0
    /// The oldest first.
    private var unidentified: [Unidentified] = []
    private var unidentifiedBySource: [ConnectionSource: Int] = [:]
    /// The connections of each owner, the oldest first.
    private var members: [ConnectionShare: [ID]] = [:]
    private var shares: [ID: ConnectionShare] = [:]
    private var ordinary = 0

    init(_ bounds: ConnectionBounds) {
        self.bounds = bounds
    }

    var counts: ConnectionCounts {
        ConnectionCounts(
            unidentified: unidentified.count, ordinary: ordinary, reserved: shares.count - ordinary)
    }

    // MARK: Unidentified connections

    /// A connection was accepted.
    ///
    /// - Returns: Its id, and the unidentified connection that lost its place to it and must be closed.
    mutating func arrive(from source: ConnectionSource) -> (id: ID, evicting: ID?) {
        let evicted = strangerToEvict(for: source)
        if let evicted { leave(evicted) }
        last += 1
        unidentified.append(Unidentified(id: last, source: source))
        unidentifiedBySource[source, default: 0] += 1
        return (last, evicted)
    }

    /// The first byte of an unidentified connection came: it is evicted after those that have said nothing.
    mutating func spoke(_ id: ID) {
        if let index = unidentifiedIndex(id) { unidentified[index].hasSpoken = true }
    }

    private func strangerToEvict(for source: ConnectionSource) -> ID? {
        if let most = bounds.unidentifiedPerSource, source != .local,
            unidentifiedBySource[source, default: 0] >= max(most, 1)
        {
            return oldestUnidentified { $0.source == source }
        }
        guard unidentified.count >= max(bounds.unidentified, 1) else { return nil }
        // Without shares of addresses all are one crowd.
        guard bounds.unidentifiedPerSource != nil else { return oldestUnidentified { _ in true } }
        let most = unidentifiedBySource.values.max() ?? 0
        return oldestUnidentified { unidentifiedBySource[$0.source] == most }
    }

    /// The oldest that has said nothing, or else the oldest.
    private func oldestUnidentified(_ isCandidate: (Unidentified) -> Bool) -> ID? {
        (unidentified.first { !$0.hasSpoken && isCandidate($0) } ?? unidentified.first(where: isCandidate))?
            .id
    }

    private func unidentifiedIndex(_ id: ID) -> Int? {
        var (low, high) = (0, unidentified.count)
        while low < high {
            let middle = (low + high) / 2
            if unidentified[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < unidentified.count && unidentified[low].id == id ? low : nil
    }

    // MARK: Members

    /// The peer of a connection has said who it is. A connection that is refused counts as unidentified until it leaves.
    ///
    /// - Parameter isIdle: Whether a connection runs no call.
    mutating func identify(_ id: ID, as share: ConnectionShare, isIdle: (ID) -> Bool) -> Verdict {
        guard let index = unidentifiedIndex(id) else { return .refused(.evicted) }
        let own = members[share]?.count ?? 0
        var evicted: ID?
        if let most = bounds.share(of: share), own >= most {
            guard let oldest = members[share]?.first(where: isIdle) else {
                return .refused(.shareUsed(most))
            }
            evicted = oldest
        } else if isFull(for: share) {
            guard let other = memberToEvict(for: share, own: own, isIdle) else { return .refused(.full) }
            evicted = other
        }
        if let evicted { leave(evicted) }
        removeStranger(at: index)
        members[share, default: []].append(id)
        shares[id] = share
        if !share.isReserved { ordinary += 1 }
        return .admitted(evicting: evicted)
    }

    private func isFull(for share: ConnectionShare) -> Bool {
        shares.count >= bounds.connections || (!share.isReserved && ordinary >= bounds.ordinary)
    }

    /// A connection of the owner that has the most: one without a call, or else its oldest. An owner gives to those only
    /// that have less than it would be left with.
    private func memberToEvict(for share: ConnectionShare, own: Int, _ isIdle: (ID) -> Bool) -> ID? {
        // An ordinary owner gains nothing from a place of the reserve.
        let candidates = members.filter { $0.key != share && !($0.key.isReserved && !share.isReserved) }
        guard let heaviest = candidates.values.max(by: { $0.count < $1.count }), heaviest.count > own + 1
        else { return nil }
        return heaviest.first(where: isIdle) ?? heaviest.first
    }

    /// The connection is gone. One that has lost its place already is ignored.
    mutating func leave(_ id: ID) {
        if let index = unidentifiedIndex(id) { return removeStranger(at: index) }
        guard let share = shares.removeValue(forKey: id), let index = members[share]?.firstIndex(of: id)
        else { return }
        members[share]?.remove(at: index)
        if members[share]?.isEmpty == true { members[share] = nil }
        if !share.isReserved { ordinary -= 1 }
    }

    private mutating func removeStranger(at index: Int) {
        let leaving = unidentified.remove(at: index)
        let left = unidentifiedBySource[leaving.source, default: 1] - 1
        unidentifiedBySource[leaving.source] = left > 0 ? left : nil
    }
}

/// How many connections a server holds, and how many of them one owner or one address. Source: docs/security.md.
public struct ConnectionBounds: Sendable, Equatable {
    /// Connections whose peer is known, of all owners.
    public var connections = 1_024
    /// How many of them only owners with a claim to the reserve may have; at most an eighth of all.
    public var reserve = 64
    /// Connections of one owner.
    public var perOwner = 64
    /// Connections of one owner with a claim to the reserve.
    public var perReservedOwner = 16
    /// Connections whose peer has not said who it is, of all addresses, and of one: an IPv4 address or an IPv6 network
    /// of 64 bits. `nil`: addresses say nothing, as behind a balancer that shows its own.
    public var unidentified = 256
    public var unidentifiedPerSource: Int? = 64

    public init() {}

    /// Places that are not of the reserve.
    var ordinary: Int { connections - min(max(reserve, 0), connections / 8) }

    func share(of share: ConnectionShare) -> Int? {
        guard share != .everybody else { return nil }
        return max(1, share.isReserved ? perReservedOwner : perOwner)
    }
}

/// Whose connection it is: what is counted and bounded together.
public struct ConnectionShare: Hashable, Sendable {
    let owner: String
    /// Whether it may have places of the reserve.
    let isReserved: Bool

    /// - Parameter claimsReserve: For those who must get in when everybody else has taken all there is.
    public init(of owner: String, claimsReserve: Bool = false) {
        self.owner = owner
        isReserved = claimsReserve
    }

    /// All connections of a server that asks nobody who it is, bounded by their number alone.
    public static let everybody = ConnectionShare(of: "", claimsReserve: true)
}

/// How many connections there are now.
public struct ConnectionCounts: Sendable, Equatable {
    /// Not through the handshake yet, or refused after it.
    public var unidentified = 0
    public var ordinary = 0
    public var reserved = 0

    public init(unidentified: Int = 0, ordinary: Int = 0, reserved: Int = 0) {
        self.unidentified = unidentified
        self.ordinary = ordinary
        self.reserved = reserved
    }
}

/// Why a connection was not let in, or had to go.
public enum ConnectionRefusal: Equatable, Sendable {
    /// Its owner has so many, and every one runs a call.
    case shareUsed(Int)
    /// All places are taken, and nobody has more than its owner.
    case full
    /// A newer connection took its place.
    case evicted
    /// The policy does not want the peer, and why; without a status the peer is told nothing.
    case unwanted
}
