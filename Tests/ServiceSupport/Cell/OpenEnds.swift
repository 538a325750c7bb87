import FamilyService
import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Walks the references of all records of CTSE, by what the contract declares to be a name, and says which lead from
/// something that is open to something that has ended. It knows nothing of the service's rules: only which states are
/// open.
package struct OpenEnds {
    private let bare: BareStore

    package init(_ bare: BareStore) { self.bare = bare }

    /// What stays true of what has ended, so that something open may go on naming it.
    private static let history: Set<String> = [
        // Who is whose brother or sister.
        "SiblingGroup.cases", "SiblingGroup.child_case",
        // The trial that ran last.
        "ChildCase.trial",
        // Every case that the family ever had, and who of its members the child is.
        "Family.linked_cases", "Member.child_case",
        // Members are part of their family: they are archived, and brought back, with it.
        "Member.parent",
    ]

    private struct Node {
        let type: String
        let isOpen: Bool
        var references: [(field: String, name: String)]
    }

    /// The references that lead from something open to something ended, in words.
    package func found() async throws -> [String] {
        let nodes = try await nodes()
        var wrong: [String] = []
        for (name, node) in nodes where node.isOpen {
            let parent = ResourceName(parsing: name)?.parent?.text ?? ""
            for reference in node.references + [(field: "parent", name: parent)] {
                guard let other = nodes[reference.name], !other.isOpen,
                    !Self.history.contains("\(node.type).\(reference.field)")
                else { continue }
                wrong.append(
                    "an open \(node.type) names by \(reference.field) a \(other.type) that has ended")
            }
        }
        return wrong.sorted()
    }

    /// Every record that can be open or ended, by its name.
    private func nodes() async throws -> [String: Node] {
        let records = try await bare.store.read(in: TenantScope.job(JobName("test"), in: bare.tenant("ctse")))
        {
            (reading: inout TenantReading<StoreError>) throws(StoreError) -> [StoredRecord] in
            var (records, last): ([StoredRecord], Int64) = ([], 0)
            while true {
                let changes = try reading.changes(after: last, limit: 500)
                guard let end = changes.last else { return records }
                for change in changes {
                    let kind = RecordKind(number: change.kind, name: "")
                    if let record = try reading.get(kind, change.id) { records.append(record) }
                }
                last = end.sequence
            }
        }
        var nodes: [String: Node] = [:]
        for record in records {
            guard let found = try Self.node(record) else { continue }
            nodes[found.name] = found.node
        }
        return nodes
    }

    private static func node(_ record: StoredRecord) throws -> (name: String, node: Node)? {
        switch record.kind.number {
        case FamilyV1.ChildCase.recordKind.number:
            try node(record) { (child: FamilyV1.ChildCase) in
                ![.closed, .screenedOut, .transferredOut].contains(child.state)
            }
        case FamilyV1.Family.recordKind.number:
            try node(record) { (family: FamilyV1.Family) in family.state != .archived }
        case FamilyV1.Member.recordKind.number:
            try node(record) { (member: FamilyV1.Member) in member.state == .present }
        case FamilyV1.Placement.recordKind.number:
            try node(record) { (placement: FamilyV1.Placement) in
                [.proposed, .active].contains(placement.state)
            }
        case FamilyV1.FamilyFollowUp.recordKind.number:
            try node(record) { (followUp: FamilyV1.FamilyFollowUp) in followUp.state != .closed }
        case FamilyV1.SchoolEnrolment.recordKind.number:
            try node(record) { (enrolment: FamilyV1.SchoolEnrolment) in enrolment.state == .enrolled }
        case FamilyV1.ReintegrationTrial.recordKind.number:
            try node(record) { (trial: FamilyV1.ReintegrationTrial) in trial.outcome == .pending }
        case FamilyV1.SiblingGroup.recordKind.number:
            try node(record) { (group: FamilyV1.SiblingGroup) in group.state == .open }
        default: nil
        }
    }

    private static func node<N: Resource>(
        _ record: StoredRecord, isOpen: (N) -> Bool
    ) throws -> (name: String, node: Node)? {
        let resource = try N(decoding: record.body)
        guard let name = resource.meta?.name else { return nil }
        var references: [(field: String, name: String)] = []
        try WireFields.visitNames(in: record.body, of: N.schema) { field, bytes in
            var text: [UInt8] = []
            for index in bytes.indices { text.append(bytes[index]) }
            let named = String(decoding: text, as: UTF8.self)
            if named != name { references.append((field.name, named)) }
            return true
        }
        let type = N.schema.fullName.split(separator: ".").last.map(String.init) ?? ""
        return (name, Node(type: type, isOpen: isOpen(resource), references: references))
    }
}
