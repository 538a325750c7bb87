import ServiceRuntime
import WireProto

/// A resource that a push can change; copies hold families and members.
protocol SyncedResource: Resource {
    var asRecord: FamilyV1.SyncRecord { get }
}

extension FamilyV1.Family: SyncedResource {
    var asRecord: FamilyV1.SyncRecord { FamilyV1.SyncRecord(record: .family(self)) }
}

extension FamilyV1.Member: SyncedResource {
    var asRecord: FamilyV1.SyncRecord { FamilyV1.SyncRecord(record: .member(self)) }
}

extension FamilyV1.ChildCase: SyncedResource {
    var asRecord: FamilyV1.SyncRecord { FamilyV1.SyncRecord(record: .childCase(self)) }
}

extension FamilyV1.SyncRecord {
    /// The record in a batch of a copy.
    var asChange: FamilyV1.SyncChange { FamilyV1.SyncChange(change: .upsert(self)) }

    var meta: CommonV1.Meta? {
        switch record {
        case .family(let family)?: family.meta
        case .member(let member)?: member.meta
        case .childCase(let child)?: child.meta
        case nil: nil
        }
    }
}
