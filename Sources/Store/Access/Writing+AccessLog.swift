import Tenancy

extension Writing {
    /// Writes the noted event, if there is one. The body's own changes are kept or undone by then.
    mutating func writeNoted() throws(StoreError) {
        guard let (event, isReplay) = noted else { return }
        guard event.resources.count <= StoreLimits.resourcesPerEvent else {
            throw .tooLarge("an access event")
        }
        guard head.events.count < StoreLimits.sealsPerKey else { throw .keyExhausted }
        let keys = session.keys
        let line = StoredAccessEvent(
            sequence: head.events.count + 1, time: now, actor: StoredActor(scope.actor), method: scope.method,
            purpose: scope.purpose, callID: scope.callID, event: event, isReplay: isReplay)
        let sealed = try keys.events.close(line.encoded(), at: keys.bindingOfEvent(line.sequence))
        try session.connection.run(.addEvent, [session.tenant, .integer(line.sequence), .bytes(sealed)])
        // The leaf is what is stored, so that the log is proven without its key, and after its key is
        // destroyed.
        head.events.append(leaf: sealed)
    }

    /// Takes back what the body did to the head, as its rows were taken back; the noted event stays.
    mutating func undo(to head: TenantHead) {
        self.head = head
        rememberedReplies = 0
    }
}
