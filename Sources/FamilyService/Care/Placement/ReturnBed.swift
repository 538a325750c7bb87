import ServiceRuntime
import Store
import Tenancy
import WireProto

/// The bed that is kept for a child while it is at home on trial: it does not end before the trial does.
enum ReturnBed {
    private static func refusal(_ needs: String) -> RPCStatus {
        .unmet(
            .noReturnBed, "the bed is kept for the child until its trial ends", "trial.return_placement",
            needs)
    }

    /// Refuses to end the placement that a running trial keeps.
    static func checkFree<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ placement: FamilyV1.Placement, at now: UnixTime, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        let name = ResourceName(parsing: placement.childCase, as: .childCase)
        guard let child = try reader.find(FamilyV1.ChildCase.self, name, at: now)?.resource,
            try trial(of: child, keeping: placement, at: now, reader) != nil
        else { return }
        throw refusal("must be in force until then: CloseTrial, or place the child anew")
    }

    /// Lets a running trial keep the placement that begins instead of the one that ends with it.
    ///
    /// - Parameter name: Of the placement that begins.
    static func move(
        from present: FamilyV1.Placement, to placement: FamilyV1.Placement, named name: String,
        of child: FamilyV1.ChildCase, at now: UnixTime, in writing: inout Writing
    ) throws(RPCStatus) {
        guard let trial = try trial(of: child, keeping: present, at: now, writing) else { return }
        guard placement.type.separates else {
            throw refusal("must be a place to come back to; that the child lives at home the trial says")
        }
        var next = trial.resource
        next.returnPlacement = name
        _ = try writing.replace(trial, with: next)
    }

    /// Frees the bed when the trial has succeeded: the child is at home.
    static func free(
        of trial: FamilyV1.ReintegrationTrial, on day: CalendarDate, at now: UnixTime,
        in writing: inout Writing
    ) throws(RPCStatus) {
        let found = try writing.named(FamilyV1.Placement.self, trial.returnPlacement, at: now)
        guard let found, found.resource.isInForce else { return }
        var ended = found.resource
        ended.end(on: CommonV1.Date(day), "the trial at home succeeded")
        _ = try writing.replace(found, with: ended)
    }

    private static func trial<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of child: FamilyV1.ChildCase, keeping placement: FamilyV1.Placement, at now: UnixTime,
        _ reader: borrowing Reader
    ) throws(RPCStatus) -> Stored<FamilyV1.ReintegrationTrial>? {
        guard child.state.isOpen else { return nil }
        let trial = try reader.named(FamilyV1.ReintegrationTrial.self, child.trial, at: now)
        guard let trial, trial.resource.isRunning, let name = placement.meta?.name,
            trial.resource.returnPlacement == name
        else { return nil }
        return trial
    }
}
