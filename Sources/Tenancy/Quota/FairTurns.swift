/// Who may work now: so many of one owner, so many of all. Where more wait, owners take turns. A value.
///
/// Each owner's tickets come up in their order. An owner with many waiting delays another's first by one piece of work
/// of each owner, not by its whole line.
public struct FairTurns<Owner: Hashable & Sendable>: Sendable {
    public struct Ticket: Hashable, Sendable {
        let number: UInt64
    }

    public enum Admission: Equatable, Sendable {
        /// The owner works; ``leave(_:)`` must follow.
        case now
        /// The owner's turn is yet to come.
        case wait(Ticket)
        /// As many wait for this owner as may.
        case full
    }

    private struct Place: Sendable {
        var working = 0
        var waiting: [Ticket] = []
        var isInTurn = false
    }

    private let ofAll: Int
    private let ofOne: Int
    private let waitingOfOne: Int
    private var places: [Owner: Place] = [:]
    /// Owners who wait and may work, once each.
    private var turns: [Owner] = []
    private var drawn: UInt64 = 0
    public private(set) var working = 0

    /// - Parameters:
    ///   - ofAll: Pieces of work at once, at least 1.
    ///   - ofOne: Of one owner, at least 1.
    ///   - waitingOfOne: Tickets of one owner that may wait.
    public init(ofAll: Int, ofOne: Int, waitingOfOne: Int) {
        self.ofAll = max(ofAll, 1)
        self.ofOne = max(ofOne, 1)
        self.waitingOfOne = waitingOfOne
    }

    /// How many wait, of all owners.
    public var waiting: Int { places.values.reduce(0) { $0 + $1.waiting.count } }

    public mutating func enter(_ owner: Owner) -> Admission {
        var place = places[owner] ?? Place()
        if place.working < ofOne, working < ofAll, place.waiting.isEmpty, turns.isEmpty {
            place.working += 1
            working += 1
            places[owner] = place
            return .now
        }
        guard place.waiting.count < waitingOfOne else { return .full }
        drawn += 1
        let ticket = Ticket(number: drawn)
        place.waiting.append(ticket)
        places[owner] = place
        queue(owner)
        return .wait(ticket)
    }

    /// Ends one piece of work of the owner.
    ///
    /// - Returns: The tickets whose turn has come; for each, ``leave(_:)`` must follow.
    public mutating func leave(_ owner: Owner) -> [Ticket] {
        guard let place = places[owner], place.working > 0 else { return [] }
        places[owner]?.working -= 1
        working -= 1
        queue(owner)
        return next()
    }

    /// Takes a ticket back.
    ///
    /// - Returns: `false` when its turn has come already: ``leave(_:)`` must follow then.
    public mutating func giveUp(_ ticket: Ticket, of owner: Owner) -> Bool {
        guard let index = places[owner]?.waiting.firstIndex(of: ticket) else { return false }
        places[owner]?.waiting.remove(at: index)
        forget(owner)
        return true
    }

    private mutating func next() -> [Ticket] {
        var ready: [Ticket] = []
        while working < ofAll, !turns.isEmpty {
            let owner = turns.removeFirst()
            places[owner]?.isInTurn = false
            guard var place = places[owner], !place.waiting.isEmpty else {
                forget(owner)
                continue
            }
            ready.append(place.waiting.removeFirst())
            place.working += 1
            working += 1
            places[owner] = place
            queue(owner)
        }
        return ready
    }

    /// Puts an owner with work waiting at the end of the line, and forgets one that has nothing.
    private mutating func queue(_ owner: Owner) {
        guard let place = places[owner] else { return }
        if !place.isInTurn, !place.waiting.isEmpty, place.working < ofOne {
            places[owner]?.isInTurn = true
            turns.append(owner)
        }
        forget(owner)
    }

    private mutating func forget(_ owner: Owner) {
        guard let place = places[owner], place.working == 0, place.waiting.isEmpty, !place.isInTurn else {
            return
        }
        places[owner] = nil
    }
}
