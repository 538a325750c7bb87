import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What hangs on a family's follow-up: a child that is on trial there, or followed after its return.
enum FollowUpHolds {
    /// - Parameter besides: The name of a case that does not count.
    static func isNeeded<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ followUp: String, besides: String = "", at now: UnixTime, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Bool {
        typealias Trial = FamilyV1.ReintegrationTrial
        let trials: [Stored<Trial>] = try reader.all(
            Trial.Index.ofFollowUp, keyed: ListKey().adding(followUp))
        for trial in trials {
            let name = trial.resource.meta?.name ?? ""
            let parent = ResourceName(parsing: name, as: .trial)?.parent
            guard parent?.text != besides else { continue }
            let child = try reader.find(FamilyV1.ChildCase.self, parent, at: now)?.resource
            if child?.trial == name, child?.isHomeAgain == true { return true }
        }
        return false
    }

    static func check<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ followUp: String, at now: UnixTime, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        guard try isNeeded(followUp, at: now, reader) else { return }
        throw .unmet(
            .stillNeeded, "a child is on trial in the family, or followed after its return", "follow_up",
            "must go on until the trial has ended and the case is closed, or the child is back in support")
    }
}

extension FamilyV1.ChildCase {
    /// Whether the child is on trial at home or followed after it, also while it is missing.
    var isHomeAgain: Bool { stage == .inTrial || stage == .postIntegration }
}

extension FamilyV1.FamilyFollowUp {
    /// Whether it is proposed or runs.
    var isOpen: Bool { state == .proposed || isRunning }

    mutating func end(on day: CalendarDate, _ reason: FamilyV1.FollowUpEnd, by policy: ProgrammeNumbers) {
        state = .closed
        end = CommonV1.Date(day)
        closeReason = reason
        nextVisitBy = nil
        self.policy = policy.ref
    }
}
