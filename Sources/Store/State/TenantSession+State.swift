extension TenantSession {
    /// What a revision changed in the state, when all changes are gone through from the first on. One that is removed in
    /// its time leaves no record behind: either a later one does, or the record is gone.
    func change(
        to sealed: [UInt8], _ envelope: RecordEnvelope, _ kind: UInt16, _ id: [UInt8], revision: Int64
    ) throws(StoreError) -> StateChange {
        var before: UInt64?
        if revision > 1 {
            let earlier = try sealedVersion(kind, id, at: envelope.earlier, revision: revision - 1)
            if try !keys.open(earlier, kind, id, revision: revision - 1).isRemoved {
                before = sealedEnd(earlier)
            }
        }
        return StateChange(
            code: keys.recordCode(kind, id), before: before,
            after: envelope.isRemoved ? nil : sealedEnd(sealed))
    }
}
