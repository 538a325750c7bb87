import Tenancy

extension WritingState {
    /// Writes the noted event, if there is one. The body's own changes are kept or undone by then.
    mutating func writeNoted() throws(StoreError) {
        guard let (event, isReplay) = noted else { return }
        guard event.resources.count <= StoreLimits.resourcesPerEvent else {
            throw .tooLarge("an access event")
        }
        try append(event.line(in: scope, at: now, isReplay: isReplay), for: .noting)
    }

    /// Takes events out of the reserve into the log. One that is there already stays one: its id is remembered like a
    /// request's, since a process may end between the commit and the reserve's forgetting it.
    mutating func take(_ reserved: [EventReserve.Entry]) throws(StoreError) {
        for entry in reserved {
            let keys = session.keys
            guard let line = keys.reserve.open(entry.sealed, at: keys.bindingOfReserved(entry.id)) else {
                session.failure.see(.corrupt("a reserved access event does not open"))
                continue
            }
            guard let key = RequestKey(id: Array("reserve ".utf8) + entry.id, digest: Digest(line).bytes())
            else {
                continue
            }
            if try replay(key) == nil {
                try append(line, for: .always)  // Or it would keep every later write out.
                try remember([], key)
            }
        }
    }

    private mutating func append(_ line: [UInt8], for use: StoreQuota.Use) throws(StoreError) {
        try session.keys.seals.check()
        let keys = session.keys
        let sequence = head.events.count + 1
        let sealed = keys.events.close(line, at: keys.bindingOfEvent(sequence))
        let used = try used(adding: sealed, for: use)
        try session.connection.run(.addEvent, [session.tenant, .integer(sequence), .bytes(sealed)])
        // The leaf is what is stored, so that the log is proven without its key, and after its key is
        // destroyed.
        head.events.append(leaf: sealed)
        eventBytes += sealed.count
        head.used = used
    }

    /// Takes back what the body did to the head, as its rows were taken back; the noted event stays.
    mutating func undo(to head: TenantHead) {
        self.head = head
        (rememberedReplies, eventBytes, changesRows) = (0, 0, false)
    }
}
