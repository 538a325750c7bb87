import ServiceRuntime
import Store
import Tenancy
import WireProto

/// A record that can be voided: it stays, with its mark, and counts for nothing any more (docs/domain.md, "Corrections").
///
/// A record with a state gets the state VOIDED, so that no question about its state finds it. Who reads records without
/// one leaves out those that are ``isVoided``.
protocol VoidableResource: Resource {
    var voided: FamilyV1.Voided? { get set }

    /// Whether two people void it: a second person agreed to it, or it protects a child.
    var isVoidedByTwo: Bool { get }

    /// Gives it the state VOIDED, where it has a state.
    mutating func leaveState()

    /// Refuses where something in force rests on the record, and takes back what followed from it. The record is still
    /// in the store as it was.
    ///
    /// - Throws: FAILED_PRECONDITION with what must be done first.
    func release(_ voiding: Voiding, in writing: inout Writing) throws(RPCStatus)
}

extension VoidableResource {
    var isVoided: Bool { voided != nil }
    var isVoidedByTwo: Bool { false }
    mutating func leaveState() {}
}

extension Resource {
    /// A record that was voided is as it is.
    func checkStanding() throws(RPCStatus) {
        guard let voidable = self as? any VoidableResource, voidable.voided != nil else { return }
        throw .unmet(
            .recordVoided, "the record was voided", "voided", "must be unset: record anew what is right")
    }
}

/// The voiding of one record: by whom, when, and what it is about.
struct Voiding: Sendable {
    let call: ScopedCall
    let context: StepContext
    /// The record as it is in the store.
    let record: StoredRecord
    let name: ResourceName

    var text: String { name.text }

    /// The case that the record lies under: it is open, and the record is of its episode that runs.
    func childAbove(_ reader: borrowing Writing) throws(RPCStatus) -> Stored<FamilyV1.ChildCase> {
        try child(reader.require(FamilyV1.ChildCase.self, name.parent, at: context.now))
    }

    /// The case that the record names; `nil` where it names none.
    func child(
        named text: String, _ reader: borrowing Writing
    ) throws(RPCStatus) -> Stored<FamilyV1.ChildCase>? {
        try reader.named(FamilyV1.ChildCase.self, text, at: context.now).map {
            stored throws(RPCStatus) in try child(stored)
        }
    }

    private func child(
        _ stored: Stored<FamilyV1.ChildCase>
    ) throws(RPCStatus) -> Stored<FamilyV1.ChildCase> {
        _ = try Procedure.transition(from: stored.resource.state, .void)
        try stored.resource.checkEpisode(of: record)
        return stored
    }

    /// Changes the case as the voiding wants it: what is due next is counted again without the record.
    func change(
        _ child: Stored<FamilyV1.ChildCase>, by step: Step = .void, in writing: inout Writing,
        _ effect: (inout FamilyV1.ChildCase) -> Void
    ) throws(RPCStatus) {
        let row = try Procedure.transition(from: child.resource.state, step)
        let next = try row.moved(child.resource, context, writing, effect)
        guard next != child.resource else { return }
        _ = try writing.replace(child, with: next)
    }

    /// The other records of that kind under the case that count.
    func others<N: CaseRecord & VoidableResource>(
        _ resource: N.Type, _ reader: borrowing Writing
    ) throws(RPCStatus) -> [Stored<N>] {
        let all: [Stored<N>] = try reader.all(N.of(name.parent?.id ?? ""))
        return all.filter { $0.record.id != record.id && !$0.resource.isVoided }
    }

    /// - Parameters:
    ///   - subject: What of the case rests on the record.
    ///   - needs: Reads on from it: what must be done first.
    static func stillNeeded(_ sentence: String, _ subject: String, _ needs: String) -> RPCStatus {
        .unmet(.stillNeeded, sentence, subject, needs)
    }
}
